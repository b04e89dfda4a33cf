/// <reference lib="esnext.disposable" />
/** Frontdesk for JavaScript: screens appointment requests against flagged customers. */

import type {
  Explanation,
  FlaggedItem,
  NotUnderstood,
  Request,
  Screening,
  ScreeningPolicy,
} from "./calls.js";

export type * from "./calls.js";

/** An item that matches nothing, because its value cannot be read. */
export interface UnreadableItem {
  item: string;
  problem: string;
}

/** Fields, and the columns they are read from, where a sheet has names of its own for them. */
export type SheetColumns = { readonly [field: string]: string };

/** A row that could not be read; it never repeats what the row says. */
export interface BadRow {
  /** The line on which it starts. */
  line: number;
  /** Names the problem; it never changes. */
  code: string;
  problem: string;
}

/** What a sheet of flags says. */
export interface FlagSheet {
  screener: Screener;
  /** How many flags there are. */
  flags: number;
  /** How many flags are lifted: nothing of them is compared. */
  lifted: number;
  /** How many items are released: they are not compared either. */
  released: number;
  /** Why customers are flagged, by flag. */
  reasons: Record<string, string>;
  problems: BadRow[];
}

/** One appointment of a sheet, and what was found. */
export interface ScreenedRow {
  /** The line on which it starts. */
  line: number;
  /** When the appointment is, as the sheet says. */
  when?: string;
  request: Request;
  screening: Screening;
}

/** A sheet of appointments, answered. */
export interface ScreenedSheet {
  rows: ScreenedRow[];
  problems: BadRow[];
}

/**
 * Loads the core. In Node it is loaded by the import and this does nothing; elsewhere await it
 * once before anything else. A failed load may be tried again.
 *
 * @param source Where the core is, if your bundler does not place it by itself: an address, a
 *   response, its bytes or the compiled module.
 */
export function ready(
  source?: string | URL | Response | BufferSource | WebAssembly.Module,
): Promise<void>;

/** All flagged items, ready to be asked. For staff only: it holds the flagged values. */
export class Screener {
  /**
   * @param items The flagged items; those of one flag stand together.
   * @throws Error that names the place, when an item or the policy is malformed.
   */
  constructor(items?: readonly FlaggedItem[], policy?: ScreeningPolicy);
  /** Takes a saved index, also one that `frontdesk index build` has written. */
  static load(bytes: Uint8Array): Screener;
  /**
   * Reads a sheet of flags: CSV with commas, semicolons, tabs or bars, or JSON Lines, in UTF-8.
   *
   * @throws Error when the sheet as a whole cannot be understood.
   */
  static fromSheet(
    bytes: Uint8Array,
    options?: { columns?: SheetColumns; policy?: ScreeningPolicy },
  ): FlagSheet;
  /** How many flagged items it holds. */
  readonly size: number;
  /** Items that were given but match nothing, because they cannot be read. */
  readonly unreadable: UnreadableItem[];
  /** Screens one request. */
  screen(request: Request): Screening;
  /** Screens many requests at once; a malformed one is told in its place. */
  screenMany(requests: Iterable<Request>): (Screening | NotUnderstood)[];
  /**
   * Screens all appointments of a sheet, written as `fromSheet` reads them.
   *
   * @throws Error when the sheet as a whole cannot be understood.
   */
  screenSheet(bytes: Uint8Array, options?: { columns?: SheetColumns }): ScreenedSheet;
  /** Screens one request and tells how the answer came about. */
  explain(request: Request): Explanation;
  /** Takes in one more item. */
  add(item: FlaggedItem): void;
  /** Lets an item match nothing from now on; tells whether it was known. */
  release(flag: string, item: string): boolean;
  /** Lets a released item match again; tells whether it was known. */
  reinstate(flag: string, item: string): boolean;
  /** The index in bytes, for `load` or the command line. They hold the flagged values. */
  save(): Uint8Array;
  /** Gives its memory back. */
  free(): void;
  [Symbol.dispose](): void;
}
