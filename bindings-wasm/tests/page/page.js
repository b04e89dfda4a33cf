/**
 * Screens in the page and in a worker, and tells how long the page stood still meanwhile. The desk
 * comes last, when it is asked for.
 */
import { ready, Screener } from "frontdesk";
import { BackgroundScreener } from "frontdesk/background";
import { DISGUISED, ITEMS, POLICY } from "../sample.mjs";

const ROWS = 20_000;

const told = {};
try {
  new Screener();
} catch (problem) {
  told.early = problem.message;
}

await ready();
const screener = new Screener(ITEMS, POLICY);
told.alert = screener.screen(DISGUISED).alert;

const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
const background = await BackgroundScreener.open(worker, { items: ITEMS, policy: POLICY });
told.size = background.told.size;

let last = performance.now();
let longest = 0;
const ticking = setInterval(() => {
  const now = performance.now();
  longest = Math.max(longest, now - last);
  last = now;
}, 5);

const sheet = [
  "id,email",
  ...Array.from({ length: ROWS }, (_, row) => `a${row},jandeboer+${row}@gmail.com`),
];
const { rows } = await background.screenSheet(new TextEncoder().encode(sheet.join("\n")));
clearInterval(ticking);
told.rows = rows.length;
told.matches = rows.filter(({ screening }) => screening.alert === "match").length;
told.longest = Math.round(longest);

told.index = (await background.save()).length === screener.save().length;
told.refused = await background.screen({ appointment: 1 }).catch(({ message }) => message);
background.close();

/** The modules that this page has loaded. */
const modules = () =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => /(\w+)_bg\b.*\.wasm$/.exec(name)?.[1])
    .filter(Boolean);

told.modules = [modules()];
const desk = await import("frontdesk-desk");
await desk.ready();
told.modules.push(modules());
told.flags = new desk.Desk().call({ ask: "flag.list", by: { role: "staff", id: "u1" } }).told;
document.getElementById("told").textContent = JSON.stringify(told);
