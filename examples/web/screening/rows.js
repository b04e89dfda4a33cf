/** One appointment as a row of the table, and what opens below it. */
import { explained } from "./explained.js";
import { element, KINDS, words } from "./element.js";

/** Alerts in words: colour alone would say nothing to some. */
const ALERTS = { match: "Match", possible: "Possible", none: "None" };

const badge = (alert) => element("span", { class: `alert ${alert}` }, ALERTS[alert]);

const nameLine = ({ full, given, family }) => [given, family].filter(Boolean).join(" ") || full;

const addressLine = ({ text, lines = [], house_number, unit, postal_code, locality }) =>
  text ??
  [[...lines, house_number].filter(Boolean).join(" "), unit, postal_code, locality]
    .filter(Boolean)
    .join(", ");

/** All that is known of the person, the name first; what was matched is marked. */
const person = ({ names = [], emails = [], addresses = [], phones = [] }, flags) => {
  const matched = new Set(flags.flatMap(({ items }) => items.map(({ request }) => request.trim())));
  const marked = (line) => (matched.has(line.trim()) ? element("mark", {}, line) : line);
  const [first = "", ...rest] = [
    ...names.map(nameLine),
    ...emails,
    ...phones.map(({ number }) => number),
    ...addresses.map(addressLine),
  ].map(marked);
  return [element("strong", {}, first), ...rest.map((line) => element("div", {}, line))];
};

/** The kinds that matched, each once; a strong finding is filled. */
const matched = (flags) => {
  const strong = new Map();
  for (const { kind, strong: is } of flags.flatMap(({ items }) => items)) {
    strong.set(kind, strong.get(kind) || is);
  }
  return Object.keys(KINDS)
    .filter((kind) => strong.has(kind))
    .map((kind) => {
      const weak = strong.get(kind) ? "" : element("span", {}, " (weak)");
      return element(
        "span",
        { class: strong.get(kind) ? "item strong" : "item" },
        KINDS[kind],
        weak,
      );
    });
};

const flag = ({ flag: id, alert }, reasons) =>
  element("div", { title: words(alert) }, element("strong", {}, id), " ", reasons[id] ?? "");

/** The row; opening it asks for the explanation, once. */
export const rowOf = ({ when, request, screening }, reasons, explain) => {
  const { appointment } = request;
  const detail = element("tr", { class: "detail", id: `why-${appointment}`, hidden: true });
  const open = async () => {
    const isOpen = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!isOpen));
    detail.hidden = isOpen;
    if (isOpen || detail.hasChildNodes()) return;
    detail.append(element("td", { colspan: "5" }, explained(await explain(request), reasons)));
  };
  const button = element(
    "button",
    {
      type: "button",
      class: "open",
      "aria-expanded": "false",
      "aria-controls": detail.id,
      "aria-label": `${ALERTS[screening.alert]}: appointment ${appointment}; show why`,
    },
    badge(screening.alert),
  );
  const onclick = (event) => {
    // Text that somebody selects in the row is meant to be copied.
    if (event.target.closest("button") || !getSelection().toString()) open();
  };
  const row = element(
    "tr",
    { class: `row ${screening.alert}`, onclick },
    element("td", {}, button),
    element("td", {}, element("strong", {}, appointment), element("div", {}, when ?? "")),
    element("td", {}, person(request.contact, screening.flags)),
    element(
      "td",
      { class: "items" },
      matched(screening.flags),
      screening.complete ? "" : element("div", { class: "quiet" }, "Not complete"),
    ),
    element(
      "td",
      {},
      screening.flags.map((finding) => flag(finding, reasons)),
    ),
  );
  return [row, detail];
};
