/// <reference lib="esnext.disposable" />
/** Frontdesk for JavaScript: screens appointment requests against flagged customers. */

/** The four kinds of flagged item, in the order in which matches are shown. */
export type ItemKind = "full_name" | "email" | "address" | "phone";

/** A name as written: whole, in parts, or both (the parts win). */
export interface WrittenName {
  /** The whole name in one text. */
  full?: string;
  /** The given name or names. */
  given?: string;
  /** The family name with its particles. */
  family?: string;
}

/** An address as written: free text, parts, or both (the parts win). */
export interface WrittenAddress {
  /** The whole address in one text. */
  text?: string;
  /** Street lines: street with house number, building, care of. */
  lines?: string[];
  /** House number with addition, where a form asks for it apart from the street. */
  house_number?: string;
  /** Flat, apartment, suite, floor. */
  unit?: string;
  /** Postcode in the country's own shape. */
  postal_code?: string;
  /** City, town or village. */
  locality?: string;
  /** State, province or county. */
  region?: string;
  /** Country, as two letters. */
  country?: string;
}

/** A phone number as written. */
export interface WrittenPhone {
  /** The number as it was typed. */
  number: string;
  /** The country of the booking as two letters, when it is not the usual one. */
  region?: string;
}

/** One value of one kind, as written. */
export type WrittenValue =
  | { kind: "full_name"; value: WrittenName }
  | { kind: "email"; value: string }
  | { kind: "address"; value: WrittenAddress }
  | { kind: "phone"; value: WrittenPhone };

/** One item of a flag: no more of the flag than screening needs. */
export type FlaggedItem = WrittenValue & {
  /** Id of the flag. */
  flag: string;
  /** Id of the item. */
  item: string;
};

/** What a request says of the person who asks: several of each kind are fine. */
export interface Contact {
  names?: WrittenName[];
  emails?: string[];
  addresses?: WrittenAddress[];
  phones?: WrittenPhone[];
  /** Free remarks, in which phone numbers and e-mail addresses are looked for. */
  note?: string;
}

/** A request to be screened: an appointment, or any other contact with an id of its own. */
export interface Request {
  /** The id that the answer carries. */
  appointment: string;
  /** The customer, if known. */
  customer?: string;
  /** What the request says of the person. */
  contact: Contact;
  /** The country of the booking as two letters, when it is not the usual one. */
  region?: string;
}

/** Scores of one kind, in thousandths. */
export interface KindPolicy {
  /** Weaker findings are not reported at all. */
  report?: number;
  /** From this score a similar value is strong. */
  strong?: number;
}

/** How requests are screened. What is left out has the usual value. */
export interface Policy {
  /** How values are read. */
  reading?: {
    /** The country of numbers and addresses that name none, as two letters. */
    default_region?: string | null;
    /** Whether Gmail's rules for one mailbox with many spellings are used. */
    gmail_aliases?: boolean;
    /** Whether what follows a plus sign is left out of a mailbox. */
    plus_tags?: boolean;
  };
  /** Whether similar values are looked for, or equal ones only. */
  approximate?: boolean;
  /** Whether the weakest grade, `partial`, is reported. */
  include_partial?: boolean;
  full_name?: KindPolicy;
  email?: KindPolicy;
  address?: KindPolicy;
  phone?: KindPolicy;
  /** Whether a common name that is only similar lowers `match` to `possible`. */
  common_names_lower?: boolean;
  /** How many flagged items one answer lists at the most. */
  most_items?: number;
  /** How many flagged values are compared for one request at the most. */
  most_comparisons?: number;
}

/** How loudly a request is shown: not at all, amber, red. */
export type Alert = "none" | "possible" | "match";

/** One flagged item that a request matched. */
export interface Evidence {
  /** Id of the flagged item. */
  item: string;
  kind: ItemKind;
  /** How alike the values are, the weakest first. */
  grade: "partial" | "similar" | "equivalent" | "identical";
  /** The same in thousandths. */
  score: number;
  /** Whether the finding is strong for its kind. */
  strong: boolean;
  /** Whether the value says much by itself. */
  distinctive: boolean;
  /** The rule that decided; its name never changes. */
  rule: string;
  /** The steps from both values to their common form. */
  steps: string[];
  /** The flagged value as written. */
  flagged: string;
  /** The value of the request as written. */
  request: string;
}

/** All items of one flag that a request matched. */
export interface FlagFinding {
  /** Id of the flag. */
  flag: string;
  alert: Alert;
  items: Evidence[];
}

/** The answer for one request: the flags it matched, the loudest first. */
export interface Screening {
  appointment: string;
  /** The loudest alert of all flags. */
  alert: Alert;
  /** Whether everything was compared; false when the limits of the policy were met. */
  complete: boolean;
  flags: FlagFinding[];
}

/** What one value of a request became, and what was done with it. */
export interface ReadValue {
  kind: ItemKind;
  written: string;
  /** The forms it was compared in, the usual one first. */
  read_as: string[];
  /** The steps from the writing to the first form. */
  steps: string[];
  keys_asked: number;
  /** How many flagged values were compared in full. */
  compared: number;
  matched: number;
  /** The rules that were tried on each. */
  rules: string[];
}

/** How the answer for one request came about. */
export interface Explanation {
  values: ReadValue[];
  /** What could not be read, and why: it matches nothing. */
  unreadable: { kind: ItemKind; position: number; problem: string }[];
  screening: Screening;
}

/** Why something could not be read; it never repeats what was written. */
export interface Malformed {
  malformed: {
    /** The path to what is wrong; absent for the whole. */
    at?: string;
    text: string;
  };
}

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

/** The whole front desk behind one call: flags, customers, appointments, checks. */
export class Desk {
  /** @throws Error when the policy cannot be read. */
  constructor(policy?: object);
  /** Answers one call. It always answers; what cannot be read is told as `malformed`. */
  call(call: object): unknown;
  /** Gives its memory back. */
  free(): void;
  [Symbol.dispose](): void;
}

/** All flagged items, ready to be asked. For staff only: it holds the flagged values. */
export class Screener {
  /**
   * @param items The flagged items; those of one flag stand together.
   * @throws Error that names the place, when an item or the policy is malformed.
   */
  constructor(items?: readonly FlaggedItem[], policy?: Policy);
  /** Takes a saved index, also one that `frontdesk index build` has written. */
  static load(bytes: Uint8Array): Screener;
  /**
   * Reads a sheet of flags: CSV with commas, semicolons, tabs or bars, or JSON Lines, in UTF-8.
   *
   * @throws Error when the sheet as a whole cannot be understood.
   */
  static fromSheet(
    bytes: Uint8Array,
    options?: { columns?: SheetColumns; policy?: Policy },
  ): FlagSheet;
  /** How many flagged items it holds. */
  readonly size: number;
  /** Items that were given but match nothing, because they cannot be read. */
  readonly unreadable: UnreadableItem[];
  /** Screens one request. */
  screen(request: Request): Screening;
  /** Screens many requests at once; a malformed one is told in its place. */
  screenMany(requests: Iterable<Request>): (Screening | Malformed)[];
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
