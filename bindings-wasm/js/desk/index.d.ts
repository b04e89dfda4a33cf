/// <reference lib="esnext.disposable" />
/** The front desk for JavaScript: flags, customers, appointments, checks. */

import type { Answer, Call, NotUnderstood, Policy, Query, Refused, Tellings } from "./calls.js";

export type * from "./calls.js";

/** What a question is answered by, which its name tells. */
export type AnswerTo<Asked extends Query> =
  { told: Tellings[Asked["ask"]] } | Refused | NotUnderstood;

/**
 * Loads the core. In Node it is loaded by the import and this does nothing; elsewhere await it
 * once before anything else. A failed load may be tried again.
 *
 * @param source Where the core is, if your bundler does not place it by itself: an address, a
 *   response, its bytes or the compiled module.
 */
export function ready(
  source?: string | URL | Response | BufferSource | WebAssembly.Module,
): Promise<void>;

/** The whole front desk behind one call: flags, customers, appointments, checks. */
export class Desk {
  /** @throws Error when the policy cannot be read. */
  constructor(policy?: Policy);
  /** Answers one call. It always answers; what cannot be read is told as `malformed`. */
  call<Asked extends Query>(question: Asked): AnswerTo<Asked>;
  call(call: Call): Answer;
  /** Gives its memory back. */
  free(): void;
  [Symbol.dispose](): void;
}
