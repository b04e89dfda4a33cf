/** Import this module in your own worker for `BackgroundScreener`. */
export {};
