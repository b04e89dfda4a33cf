/** The core, away from the page. */
import "frontdesk/worker";
