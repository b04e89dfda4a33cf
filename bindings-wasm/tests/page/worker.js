import "frontdesk/worker";
