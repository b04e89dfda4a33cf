/** Entry point for Node: ready as soon as it is imported. */
import { readFileSync } from "node:fs";
import { readyAtOnce } from "./web.js";

readyAtOnce(readFileSync(new URL("./desk_bg.wasm", import.meta.url)));

export const ready = async () => {};
export { Desk } from "./web.js";
