/** Two files in, a table out; the work is done in a worker, and nothing leaves the page. */
import { BackgroundScreener } from "frontdesk/background";

import { onFile } from "./drop.js";
import { count, element } from "./element.js";
import { rowOf } from "./rows.js";

/** So many rows are drawn at once: a page of thousands is of no use to anybody. */
const DRAWN = 100;

const byId = (id) => document.getElementById(id);
const files = {};
let screener;
let flags;
let answer;
let found = [];
let drawn = 0;
let usual;

const say = (text, isProblem = false) => {
  byId("state").textContent = text;
  byId("state").classList.toggle("problem", isProblem);
};

/** What is shown: found, matches only, or all. */
const SHOWN = {
  found: ({ screening }) => screening.alert !== "none",
  match: ({ screening }) => screening.alert === "match",
  all: () => true,
};

const drawMore = () => {
  const next = found.slice(drawn, drawn + DRAWN);
  const explain = (request) => screener.explain(request);
  byId("rows").append(...next.flatMap((row) => rowOf(row, flags.reasons, explain)));
  drawn += next.length;
  const left = found.length - drawn;
  byId("more").hidden = left === 0;
  byId("more").textContent = `Show ${Math.min(left, DRAWN)} more of ${count(left, "row")}`;
};

const draw = () => {
  const { value } = document.querySelector("input[name=shown]:checked");
  found = answer.rows.filter(SHOWN[value]);
  drawn = 0;
  byId("rows").replaceChildren();
  drawMore();
  if (found.length === 0) {
    const nothing = element("td", { colspan: "5", class: "quiet" }, "Nothing was found.");
    byId("rows").append(element("tr", {}, nothing));
  }
};

const drawTally = () => {
  const tally = { match: 0, possible: 0, none: 0 };
  for (const { screening } of answer.rows) tally[screening.alert] += 1;
  const told = [
    ["match", count(tally.match, "match", "matches")],
    ["possible", `${tally.possible.toLocaleString("en")} possible`],
    ["none", `${tally.none.toLocaleString("en")} without finding`],
  ];
  const badge = ([alert, text]) => element("span", { class: `alert ${alert}` }, text);
  byId("tally").replaceChildren(...told.map(badge));
};

const drawProblems = () => {
  const rows = (name, problems) =>
    problems.map(({ line, problem }) => element("li", {}, `${name}, line ${line}: ${problem}`));
  const values = flags.unreadable.map(({ item, problem }) =>
    element("li", {}, `${item}: ${problem}`),
  );
  const list = [
    ...rows("flags", flags.problems),
    ...values,
    ...rows("appointments", answer.problems),
  ];
  byId("problems").hidden = list.length === 0;
  byId("problems").firstElementChild.textContent =
    `${count(list.length, "line")} could not be read`;
  byId("problems").lastElementChild.replaceChildren(...list.slice(0, DRAWN));
};

/** Opens the flags in a fresh worker, with the usual country. */
const open = async () => {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  usual = byId("region").value.trim();
  const policy = usual ? { reading: { default_region: usual } } : {};
  screener?.close();
  screener = await BackgroundScreener.open(worker, { sheet: files.flags, policy });
  flags = screener.told;
};

const screen = async () => {
  const start = performance.now();
  answer = await screener.screenSheet(files.appointments);
  const took = Math.max(1, Math.round(performance.now() - start)).toLocaleString("en");
  const rows = count(answer.rows.length, "appointment");
  say(
    `${rows} compared with ${count(flags.flags, "flag")} (${count(flags.size, "item")}) in ${took} ms.`,
  );
  byId("answer").hidden = false;
  drawTally();
  draw();
  drawProblems();
};

/** Does what the files at hand allow. */
const update = async () => {
  byId("answer").hidden = true;
  try {
    if (files.flags) {
      say("Reading the flags …");
      await open();
      say(`${count(flags.flags, "flag")} read. Now the appointments.`);
    }
    if (files.flags && files.appointments) {
      say("Comparing …");
      await screen();
    }
  } catch (problem) {
    say(`This did not work: ${problem.message}`, true);
  }
};

const note = (kind, name, bytes) => {
  files[kind] = bytes;
  byId(`${kind}-file`).textContent = name;
  byId(`${kind}-file`).closest(".drop").classList.add("full");
};

const take = (kind) => (name, bytes) => {
  note(kind, name, bytes);
  return update();
};

const fetched = async (address) => new Uint8Array(await (await fetch(address)).arrayBuffer());

const trySample = async () => {
  byId("region").value = "NL";
  note("flags", "flags.csv", await fetched(new URL("../../../cli/data/flags.csv", import.meta.url)));
  const appointments = new URL("../../../cli/data/appointments.csv", import.meta.url);
  note("appointments", "appointments.csv", await fetched(appointments));
  await update();
};

byId("region").value = new Intl.Locale(navigator.language).region ?? "";
onFile(byId("flags"), take("flags"));
onFile(byId("appointments"), take("appointments"));
byId("region").addEventListener("change", () => {
  if (byId("region").value.trim() !== usual) update();
});
byId("sample").addEventListener("click", trySample);
byId("more").addEventListener("click", drawMore);
byId("shown").addEventListener("change", draw);
