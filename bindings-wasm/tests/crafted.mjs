/** Edits saved indexes and gives them the checksum of what they become, as an attacker would. */

/** In bytes, as `core/src/screening/index/image.rs` has it; of each section start and length. */
const [SECTIONS, CHECKSUM, TABLE] = [24, 40, 48];

/** Some sections, by their place in `core/src/screening/index/base/mod.rs`. */
export const SECTION = {
  settings: 0,
  ownerEnds: 2,
  directory: 3,
  values: 5,
  nameSlots: 10,
  nameDeletions: 14,
  placeSlots: 15,
  placeDeletions: 19,
  nameWords: 20,
  nameStarts: 21,
  nameRecords: 23,
  nameRecordStarts: 24,
};

const SECRETS = [
  0x2d358dccaa6c78a5n,
  0x8bb84b93962eacc9n,
  0x4b33a62ed433d4a3n,
  0x4d5a2da51de1aa47n,
  0xa0761d6478bd642fn,
  0xe7037ed1a0b428dbn,
  0x90ed1765281c388cn,
];
const [, ONE, TWO] = SECRETS;
const word = (number) => BigInt.asUintN(64, number);
const low = (a, b) => word(a * b);
const high = (a, b) => (a * b) >> 64n;
const mix = (a, b) => low(a, b) ^ high(a, b);

/** rapidhash, version 3, of more than 16 bytes. */
const rapidhash = (view) => {
  const read = (at) => view.getBigUint64(at, true);
  const step = (at, secret, seed) => mix(read(at) ^ secret, read(at + 8) ^ seed);
  const length = view.byteLength;
  let seed = mix(TWO, ONE);
  let at = 0;
  if (length > 112) {
    let lanes = SECRETS.map(() => seed);
    for (; length - at > 112; at += 112) {
      lanes = lanes.map((lane, number) => step(at + 16 * number, SECRETS[number], lane));
    }
    seed = lanes.reduce((sum, lane) => sum ^ lane);
  }
  const rest = length - at;
  const secrets = [TWO, TWO, ONE, ONE, TWO, ONE];
  for (let number = 0; 16 * (number + 1) < rest; number += 1) {
    seed = step(at + 16 * number, secrets[number], seed);
  }
  const a = read(length - 16) ^ BigInt(rest) ^ ONE;
  const b = read(length - 8) ^ seed;
  return mix(low(a, b) ^ 0xaaaaaaaaaaaaaaaan, high(a, b) ^ ONE ^ BigInt(rest));
};

const viewOf = ({ buffer, byteOffset, byteLength }) => new DataView(buffer, byteOffset, byteLength);

const checksum = (bytes) => {
  const before = rapidhash(viewOf(bytes.subarray(0, CHECKSUM)));
  return word((before << 1n) | (before >> 63n)) ^ rapidhash(viewOf(bytes.subarray(TABLE)));
};

/** The checksum that an index has, and the one that it should have. */
export const checksums = (bytes) => [viewOf(bytes).getBigUint64(CHECKSUM, true), checksum(bytes)];

/** A copy of an index after an edit of one section, under a right checksum. */
export const crafted = (index, section, edit) => {
  const bytes = index.slice();
  const view = viewOf(bytes);
  const number = (at) => Number(view.getBigUint64(at, true));
  const entry = TABLE + 16 * section;
  const start = 8 * number(entry);
  edit(new DataView(bytes.buffer, start, number(entry + 8)), view, entry);
  view.setBigUint64(CHECKSUM, checksum(bytes), true);
  return bytes;
};

/** How many sections an index has. */
export const sections = (index) => Number(viewOf(index).getBigUint64(SECTIONS, true));
