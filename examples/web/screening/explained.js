/** Step by step, how an answer came about. */
import { count, element, KINDS, words } from "./element.js";

const steps = (list) =>
  list.length === 0
    ? element("p", { class: "quiet" }, "Nothing had to be changed.")
    : element(
        "ol",
        { class: "steps" },
        list.map((step) => element("li", {}, step)),
      );

const pair = (name, value) => [element("dt", {}, name), element("dd", {}, value)];

const evidence = ({
  kind,
  rule,
  grade,
  score,
  strong,
  distinctive,
  flagged,
  request,
  steps: taken,
}) =>
  element(
    "article",
    { class: strong ? "evidence strong" : "evidence" },
    element(
      "h4",
      {},
      KINDS[kind],
      element("span", {}, `${strong ? "strong" : "weak"}, ${score} of 1000`),
    ),
    element("dl", {}, pair("Flagged", flagged), pair("Request", request)),
    steps(taken),
    element(
      "p",
      { class: "quiet" },
      `Decided by: ${words(rule)}. Grade: ${grade}. `,
      distinctive ? "The value says much by itself." : "The value says little by itself.",
    ),
  );

const finding = ({ flag, alert, items }, reasons) =>
  element(
    "section",
    {},
    element("h3", {}, `Flag ${flag}: ${alert}`, reasons[flag] ? ` (${reasons[flag]})` : ""),
    element("div", { class: "cards" }, items.map(evidence)),
  );

const value = ({ kind, written, read_as, steps: taken, keys_asked, compared, matched }) =>
  element(
    "article",
    { class: "evidence" },
    element("h4", {}, KINDS[kind]),
    element("dl", {}, pair("Written", written), pair("Read as", read_as.join(" · "))),
    taken.length > 0 ? steps(taken) : "",
    element(
      "p",
      { class: "quiet" },
      `${count(keys_asked, "key")} asked, ${count(compared, "flagged value")} compared, ${matched} matched.`,
    ),
  );

const unread = ({ kind, position, problem }) =>
  element("p", {}, `${KINDS[kind]} ${position + 1} was not compared: ${problem}`);

const isSame = (one) => (other) => one.kind === other.kind && one.position === other.position;

const rest = ({ kind, position }) =>
  element(
    "p",
    {},
    `${KINDS[kind]} ${position + 1} was not compared with everything: too much is similar.`,
  );

export const explained = ({ values, unreadable, screening }, reasons) =>
  element(
    "div",
    { class: "explained" },
    screening.flags.map((one) => finding(one, reasons)),
    (screening.not_compared ?? []).filter((one) => !unreadable.some(isSame(one))).map(rest),
    screening.not_listed ? element("p", {}, `${screening.not_listed} more items match.`) : "",
    element(
      "section",
      {},
      element("h3", {}, "How each value was read"),
      element("div", { class: "cards" }, values.map(value)),
      unreadable.map(unread),
    ),
  );
