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

/** An item that matches nothing, because its value cannot be parsed. */
export interface UnreadableItem {
  item: string;
  problem: string;
}

/** Maps fields to column names, for a sheet with unusual names. */
export type SheetColumns = { readonly [field: string]: string };

/** A row that could not be parsed, without its values. */
export interface BadRow {
  /** Line on which the row starts, counted from 1. */
  line: number;
  /** Code of the problem; it never changes. */
  code: string;
  problem: string;
}

/** The content of a sheet of flags. */
export interface FlagSheet {
  screener: Screener;
  /** Number of flags. */
  flags: number;
  /** Number of lifted flags, which are not compared. */
  lifted: number;
  /** Number of released items, which are not compared. */
  released: number;
  /** Reason of each flag, by its id. */
  reasons: Record<string, string>;
  problems: BadRow[];
}

/** An appointment of a sheet and its answer. */
export interface ScreenedRow {
  /** Line on which the row starts, counted from 1. */
  line: number;
  /** Time of the appointment, as written in the sheet. */
  when?: string;
  request: Request;
  screening: Screening;
}

/** The answers for a sheet of appointments. */
export interface ScreenedSheet {
  rows: ScreenedRow[];
  problems: BadRow[];
}

/**
 * Loads the WebAssembly module. In Node the import loads it, and this does nothing; elsewhere await
 * it once before anything else. A failed load may be repeated.
 *
 * @param source The module, if your bundler does not find it: its URL, a response, its bytes or the
 *   compiled module.
 */
export function ready(
  source?: string | URL | Response | BufferSource | WebAssembly.Module,
): Promise<void>;

/** An index of flagged items. For staff only, because it has the flagged values. */
export class Screener {
  /**
   * @param items The flagged items; those of one flag follow each other.
   * @throws Error with the path of the problem, if an item or the policy is malformed.
   */
  constructor(items?: readonly FlaggedItem[], policy?: ScreeningPolicy);
  /** Loads a saved index, such as one of `frontdesk index build`. */
  static load(bytes: Uint8Array): Screener;
  /**
   * Parses a sheet of flags: CSV with commas, semicolons, tabs or bars, or JSON Lines, in UTF-8.
   *
   * @throws Error if the sheet as a whole cannot be parsed.
   */
  static fromSheet(
    bytes: Uint8Array,
    options?: { columns?: SheetColumns; policy?: ScreeningPolicy },
  ): FlagSheet;
  /** Number of flagged items. */
  readonly size: number;
  /** Items that match nothing, because their values cannot be parsed. */
  readonly unreadable: UnreadableItem[];
  /** Screens one request. */
  screen(request: Request): Screening;
  /** Screens many requests at once; the answer to a malformed one says so. */
  screenMany(requests: Iterable<Request>): (Screening | NotUnderstood)[];
  /**
   * Screens all appointments of a sheet, in a format of `fromSheet`.
   *
   * @throws Error if the sheet as a whole cannot be parsed.
   */
  screenSheet(bytes: Uint8Array, options?: { columns?: SheetColumns }): ScreenedSheet;
  /** Screens one request and explains the answer. */
  explain(request: Request): Explanation;
  /** Adds an item. */
  add(item: FlaggedItem): void;
  /** Releases an item, so that it matches nothing; returns whether it is known. */
  release(flag: string, item: string): boolean;
  /** Reinstates a released item, so that it matches again; returns whether it is known. */
  reinstate(flag: string, item: string): boolean;
  /** The index as bytes, for `load` or the command line. They have the flagged values. */
  save(): Uint8Array;
  /** Frees the memory of the screener. */
  free(): void;
  [Symbol.dispose](): void;
}
