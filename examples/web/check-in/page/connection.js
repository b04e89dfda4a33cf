/** Repeats what needs a connection, until there is one. */

const PAUSES = [1_000, 2_000, 5_000, 10_000];

/** Waits some milliseconds, or until the device is back online or the wait is given up. */
const pause = (milliseconds, signal) =>
  new Promise((over) => {
    const events = [
      [window, "online"],
      [signal, "abort"],
    ];
    const done = () => {
      clearTimeout(timer);
      for (const [target, event] of events) target?.removeEventListener(event, done);
      over();
    };
    const timer = setTimeout(done, milliseconds);
    for (const [target, event] of events) target?.addEventListener(event, done);
  });

/**
 * Repeats a request until it has an answer. Calls `onWaiting` after each attempt without a
 * connection. Without an answer if `signal` gives it up.
 */
export const insist = async (request, onWaiting = () => {}, signal) => {
  for (let failures = 0; !signal?.aborted; failures += 1) {
    const answer = await request();
    if (answer !== undefined) return answer;
    if (signal?.aborted) break;
    onWaiting();
    await pause(PAUSES[Math.min(failures, PAUSES.length - 1)], signal);
  }
  return undefined;
};
