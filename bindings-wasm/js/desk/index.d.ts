/// <reference lib="esnext.disposable" />
/** The front desk for JavaScript: flags, customers, appointments and screening. */

import type { Answer, Call, NotUnderstood, Policy, Query, Refused, Tellings } from "./calls.js";

export type * from "./calls.js";

/** The answer to a query, by the type of the query. */
export type AnswerTo<Asked extends Query> =
  { told: Tellings[Asked["ask"]] } | Refused | NotUnderstood;

/**
 * Loads the WebAssembly module. In Node the import loads it, and this does nothing; elsewhere await
 * it once before anything else. A failed load may be repeated.
 *
 * @param source The module, if your bundler does not find it: its URL, a response, its bytes or the
 *   compiled module.
 */
export function ready(
  source?: string | URL | Response | BufferSource | WebAssembly.Module,
): Promise<void>;

/** The whole front desk: flags, customers, appointments and screening. */
export class Desk {
  /** @throws Error if the policy is malformed. */
  constructor(policy?: Policy);
  /** Answers one call; a `refused` or `malformed` call is an answer, too. */
  call<Asked extends Query>(question: Asked): AnswerTo<Asked>;
  call(call: Call): Answer;
  /** Frees the memory of the desk. */
  free(): void;
  [Symbol.dispose](): void;
}
