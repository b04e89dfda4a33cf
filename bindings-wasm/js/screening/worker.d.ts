/** Import it in a worker of your own; `BackgroundScreener` speaks to it. */
export {};
