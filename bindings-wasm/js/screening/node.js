/** Entry point for Node: ready as soon as it is imported. */
import { readFileSync } from "node:fs";
import { readyAtOnce } from "./web.js";

readyAtOnce(readFileSync(new URL("./screening_bg.wasm", import.meta.url)));

export const ready = async () => {};
export { Screener } from "./web.js";
