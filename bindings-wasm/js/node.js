/** For Node: ready as soon as it is imported. */
import { readFileSync } from "node:fs";
import { begin } from "./api.js";
import { initSync } from "./core.js";

initSync({ module: readFileSync(new URL("./core_bg.wasm", import.meta.url)) });
begin();

export const ready = async () => {};
export { Desk, Screener } from "./api.js";
