// What the program around a desk does: it gives calls, carries out what the desk answers, and
// sends the messages that are due. Here it prints instead.

import { Desk, ready } from "frontdesk-desk";

/** The clock of the program, which asks what is due. */
export const TIMER = { role: "system", id: "timer" };

/** A program with a desk. */
export class Host {
  #desk;

  constructor(policy) {
    this.#desk = new Desk(policy);
  }

  /** Opens a desk with the settings of a business. */
  static async open(policy) {
    await ready();
    return new Host(policy);
  }

  /** Has something done, and prints what comes of it. */
  act(sentence, call) {
    console.log(sentence);
    this.#give(call);
  }

  /** Asks a query, and prints a line for each part of its answer. */
  ask(sentence, query, lines) {
    console.log(sentence);
    for (const line of lines(this.#told(query))) console.log(`  ${line}`);
  }

  /** Sends the messages that are due. */
  sendMessages(sentence, at) {
    console.log(sentence);
    const told = this.#told({ ask: "desk.due", at, by: TIMER });
    // A message that may not be sent has `reasons` instead.
    const messages = told.due.filter(({ message }) => message);
    for (const due of messages) {
      if (due.needs) console.log(`  ${due.kind} needs ${due.needs}`);
      else this.#send(due, at);
    }
    if (messages.length === 0) console.log("  nothing");
  }

  #send({ kind, key, message }, at) {
    const { channel, language, zone, data } = message;
    const query = { ask: "message.render", by: TIMER, kind, channel, language, zone, data };
    const rendered = this.#told(query);
    // Send it to the address in `message.to`, with the texts in `rendered`.
    console.log(`  ${kind} by ${channel}: ${rendered.subject ?? rendered.text}`);
    // Then report it: what is reported is not due again.
    this.#give({ do: "desk.report_done", at, by: TIMER, key, result: "done" });
  }

  #give(call) {
    const answer = this.#desk.call(call);
    const { effects = [], warnings = [], refused, malformed } = answer;
    if (malformed) throw new Error(malformed.text);
    // Store these first: a desk that is given all events again is this desk again.
    for (const { event } of answer.stored ?? answer.done ?? []) console.log(`  ${event}`);
    // Then do these, outside of the desk: ask technicians, publish a review.
    for (const { effect, notice = "" } of effects) {
      console.log(`  to do: ${effect} ${notice}`.trimEnd());
    }
    for (const { warning } of warnings) console.log(`  beware: ${warning}`);
    if (refused) console.log(`  refused: ${refused.code}: ${refused.text}`);
  }

  #told(query) {
    return this.#desk.call(query).told;
  }
}
