/**
 * Names the functions of a module by a place beside those that are like them: `wasm-opt` puts them
 * in the order of their names. Compression sees no further back than 32 KB, so that a function costs
 * little beside one with the same code, and in full far from it.
 */
import { readFileSync, writeFileSync } from "node:fs";

/** Length of the pieces that functions are compared by, in bytes. */
const PIECE = 6;
/** A piece of more functions says little about which are alike. */
const MOST_FUNCTIONS = 100;
/** So many pieces more in every function: of two small shares, that of the longer one is better. */
const PIECES = 40;
/** How far back a function is compared, in bytes of code. */
const WINDOW = 16_000;

const [, , path] = process.argv;
const bytes = readFileSync(path);

/** A number in LEB128, and where it ends. */
const number = (at) => {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at];
    at += 1;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
};

const leb = (value) => {
  const bytes = [];
  do {
    bytes.push((value & 127) | (value > 127 ? 128 : 0));
    value >>>= 7;
  } while (value > 0);
  return bytes;
};

/** The sections: id, and where their content begins and ends. */
const sections = [];
for (let at = 8; at < bytes.length; ) {
  const [size, begin] = number(at + 1);
  sections.push({ id: bytes[at], from: at, begin, end: begin + size });
  at = begin + size;
}
const section = (id) => sections.find((section) => section.id === id);

/** The number of functions that are imported; they come before those with code. */
const imported = () => {
  let [left, at] = number(section(2).begin);
  let functions = 0;
  for (; left > 0; left -= 1) {
    for (let names = 0; names < 2; names += 1) {
      const [length, begin] = number(at);
      at = begin + length;
    }
    const kind = bytes[at];
    at += 1;
    if (kind !== 0) throw new Error("only functions are imported");
    functions += 1;
    [, at] = number(at);
  }
  return functions;
};

/** The code of each function. */
const bodies = () => {
  let [left, at] = number(section(10).begin);
  const found = [];
  for (; left > 0; left -= 1) {
    const [length, begin] = number(at);
    found.push(bytes.subarray(begin, begin + length));
    at = begin + length;
  }
  return found;
};

/** Hashes of the pieces of a function, each once. */
const pieces = (body) => {
  const found = new Set();
  for (let at = 0; at + PIECE <= body.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + PIECE; next += 1) {
      hash = Math.imul(hash ^ body[next], 0x01000193);
    }
    found.add(hash);
  }
  return found;
};

/** The functions in an order in which each follows those that it shares most code with. */
const order = (bodies) => {
  const all = bodies.map(pieces);
  const having = new Map();
  all.forEach((pieces, index) => {
    for (const piece of pieces) {
      const others = having.get(piece);
      if (others) others.push(index);
      else having.set(piece, [index]);
    }
  });
  const open = new Set(bodies.keys());
  // How many pieces of each open function are in the window, and how often each piece is there.
  const shared = new Int32Array(bodies.length);
  const inWindow = new Map();
  const change = (index, by) => {
    for (const piece of all[index]) {
      const before = inWindow.get(piece) ?? 0;
      inWindow.set(piece, before + by);
      const isNew = by > 0 ? before === 0 : before === 1;
      const others = having.get(piece);
      if (!isNew || others.length > MOST_FUNCTIONS) continue;
      for (const other of others) shared[other] += by;
    }
  };
  const best = () => {
    let best = -1;
    let most = 0;
    for (const index of open) {
      const share = shared[index] / (all[index].size + PIECES);
      if (share > most) [best, most] = [index, share];
    }
    return best >= 0 ? best : open.values().next().value;
  };
  const order = [];
  const window = [];
  let size = 0;
  while (open.size > 0) {
    const next = best();
    open.delete(next);
    order.push(next);
    change(next, 1);
    window.push(next);
    size += bodies[next].length;
    while (size > WINDOW && window.length > 1) {
      const gone = window.shift();
      size -= bodies[gone].length;
      change(gone, -1);
    }
  }
  return order;
};

const text = (text) => [...leb(text.length), ...Buffer.from(text)];

/** The section with the names of functions. */
const nameSection = (order, first) => {
  const places = new Map(order.map((index, place) => [index, place]));
  const named = [...places.keys()].sort((one, other) => one - other);
  const entries = named.flatMap((index) => [
    ...leb(first + index),
    ...text(String(places.get(index)).padStart(6, "0")),
  ]);
  const names = [...leb(named.length), ...entries];
  const content = [...text("name"), 1, ...leb(names.length), ...names];
  return Buffer.from([0, ...leb(content.length), ...content]);
};

const isNames = ({ id, begin }) => {
  const [length, at] = number(begin);
  return id === 0 && bytes.toString("latin1", at, at + length) === "name";
};
const kept = sections.filter((section) => !isNames(section));
const parts = kept.map(({ from, end }) => bytes.subarray(from, end));
const names = nameSection(order(bodies()), imported());
writeFileSync(path, Buffer.concat([bytes.subarray(0, 8), ...parts, names]));
