// Requests and answers of screening, generated from the Rust types by
// `UPDATE=1 cargo test -p frontdesk-tests --test generated`. Do not edit.

/** Alert level of a request or of one flag, lowest first. */
export type Alert = "none" | "possible" | "match";

/**
 * Id of an appointment.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type AppointmentId = string;

/**
 * Id of a customer.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type CustomerId = string;

/** The evidence that a request matches one flagged item. */
export interface Evidence {
  /** Whether the value is rare enough to identify a person by itself. */
  distinctive: boolean;
  /** The flagged value, as written. */
  flagged: string;
  /** How similar the two values are. */
  grade: Grade;
  /** Id of the flagged item. */
  item: FlagItemId;
  /** Kind of the item. */
  kind: ItemKind;
  /** The value of the request, as written. */
  request: string;
  /** The rule that decided the grade. */
  rule: Rule;
  /** Similarity in thousandths, from 0 to 1000. */
  score: Score;
  /** How both values were parsed and what they have in common, for people. */
  steps: Step[];
  /**
   * Whether the match is strong: equivalent, or similar with at least the `strong` score of its
   * kind.
   */
  strong: boolean;
  /** Source of the value of the request: `typed` if absent. */
  source?: ValueSource;
}

/** The answer for one request, with all steps that led to it. */
export interface Explanation {
  /** The answer, with the steps of each match. */
  screening: Screening;
  /** The values that could not be parsed, and why. They match nothing (S0-19). */
  unreadable: UnreadValue[];
  /** The values of the request that were parsed and compared. */
  values: ReadValue[];
}

/** The matched items of one flag. */
export interface FlagFinding {
  /** The alert that follows from all its matched items. */
  alert: Alert;
  /** Id of the flag. */
  flag: FlagId;
  /** The matched items, sorted by kind (name, e-mail, address, phone), then by item id. */
  items: Evidence[];
  /**
   * Whether the flag is about the customer's record, whatever the values are: then the alert is
   * `match`. Only a desk knows records; a screener leaves it out.
   */
  same_record?: boolean;
}

/**
 * Id of a flag.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type FlagId = string;

/**
 * Id of an item of a flag, unique within the flag.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type FlagItemId = string;

/** The full name of a person. */
export interface FlaggedItemFullName {
  kind: "full_name";
  value: WrittenName;
  /** Id of the flag. */
  flag: FlagId;
  /** Id of the item, unique within the flag. */
  item: FlagItemId;
}

/** An e-mail address, as text. */
export interface FlaggedItemEmail {
  kind: "email";
  /**
   * A value that is redacted in logs, errors and `Debug` output.
   *
   * It is serialized unredacted, because data on the wire is for those who may see it.
   */
  value: string;
  /** Id of the flag. */
  flag: FlagId;
  /** Id of the item, unique within the flag. */
  item: FlagItemId;
}

/** A complete postal address. */
export interface FlaggedItemAddress {
  kind: "address";
  value: WrittenAddress;
  /** Id of the flag. */
  flag: FlagId;
  /** Id of the item, unique within the flag. */
  item: FlagItemId;
}

/** A phone number, with its country if known. */
export interface FlaggedItemPhone {
  kind: "phone";
  value: WrittenPhone;
  /** Id of the flag. */
  flag: FlagId;
  /** Id of the item, unique within the flag. */
  item: FlagItemId;
}

/** One active item. */
export type FlaggedItem = FlaggedItemFullName | FlaggedItemEmail | FlaggedItemAddress | FlaggedItemPhone;

/** How similar two values are, weakest grade first (GRADE-3). */
export type Grade = "partial" | "similar" | "equivalent" | "identical";

/** Kind of a flagged or compared value (S0-16), in the order in which matches are listed (S0-22). */
export type ItemKind = "full_name" | "email" | "address" | "phone";

/** Reporting thresholds of one kind, in thousandths. */
export interface KindPolicy {
  /** A similar value is reported from this score. */
  report?: Score;
  /** A similar value is strong from this score. */
  strong?: Score;
}

/**
 * Parse error of a call or an event: the path of the invalid field, and what is expected there.
 *
 * It never contains values of the input (P1). The message is for people: later versions may change
 * it.
 */
export interface Malformed {
  /** Problem of the field, such as "is missing". */
  text: string;
  /** Path of the invalid field, such as `items[0]`; empty for the call as a whole. */
  at?: string;
  /** Other errors of the same command or query, at most 20, in the order in which they are found. */
  others?: Malformed[];
}

/** A value of a request that was not compared with all flagged values that might match it. */
export interface NotCompared {
  /** Kind of the value. */
  kind: ItemKind;
  /** Position among the values of that kind in the source, counted from 0. */
  position: number;
  /** Source of the value: `typed` if absent. */
  source?: ValueSource;
}

/** The call could not be parsed. Nothing has changed. */
export interface NotUnderstood {
  malformed: Malformed;
}

/** Options for parsing written values. A saved index contains them, because they affect keys. */
export interface ParseOptions {
  /** Country of phone numbers and addresses that name none (ISO 3166-1 alpha-2, R-23). */
  default_region?: Region | null;
  /**
   * Whether to apply the rules of e-mail providers, such as ignored dots at Gmail or
   * `googlemail.com` for `gmail.com`.
   */
  gmail_aliases?: boolean;
  /** Whether to drop a tag after `+` in the local part of an e-mail address. */
  plus_tags?: boolean;
}

/** A value of a request: how it was parsed and how the index was searched for it. */
export interface ReadValue {
  /** Number of candidates that the index returned and that were compared in full. */
  compared: number;
  /** Number of keys that were looked up in the index. */
  keys_asked: number;
  /** Kind of the value. */
  kind: ItemKind;
  /** Number of candidates that matched. */
  matched: number;
  /** The normalised forms that were compared, the usual one first. */
  read_as: string[];
  /** The rules that may decide a comparison of this kind. */
  rules: Rule[];
  /** The steps of normalisation from the written value to the first form. */
  steps: string[];
  /** The value, as written. */
  written: string;
  /** Source of the value: `typed` if absent. */
  source?: ValueSource;
}

/** A country or territory code of ISO 3166-1: two capital letters, such as `NL`. */
export type Region = string;

/** A request to screen: an appointment, or any other contact with an id. */
export interface Request {
  /** Id of the appointment; repeated in the answer. */
  appointment: AppointmentId;
  /** Names, e-mail addresses, addresses, phone numbers and remarks, as written. */
  contact: WrittenContact;
  /**
   * Id of the customer, if known: exemptions of this customer apply; without one, those of
   * appointments without a customer (S0-25).
   */
  customer?: CustomerId | null;
  /** Ids of customers merged into this one: their exemptions apply as well. */
  merged?: CustomerId[];
  /**
   * Names, e-mail addresses, addresses and phone numbers of the customer's record, as written.
   * They are compared beside those of `contact`, once if both have the same value; a note is
   * ignored. A desk fills it in if it is empty and `customer` is on record.
   */
  record?: WrittenContact;
  /**
   * Country of phone numbers and addresses that name none (ISO 3166-1 alpha-2); the policy's
   * default region if absent.
   */
  region?: Region | null;
}

/** The rule that decided the grade of a comparison. Its name is stable. */
export type Rule = "name_equal" | "name_nickname" | "name_edited" | "name_shortened" | "name_in_email" | "email_equal" | "email_alias" | "email_domain_typo" | "email_local_typo" | "email_other_provider" | "email_in_note" | "address_equal" | "address_postcode_and_number" | "address_edited" | "address_unit_missing" | "address_other_unit" | "address_without_number" | "phone_equal" | "phone_country_assumed" | "phone_extension_dropped" | "phone_digits_swapped" | "phone_area_missing" | "phone_in_note";

/** Similarity of two values in thousandths, from 0 (nothing in common) to 1000 (the same). */
export type Score = number;

/** The answer for one request. */
export interface Screening {
  /** The highest alert of all flags; at least `possible` if `not_compared` is not empty. */
  alert: Alert;
  /** Id of the screened appointment. */
  appointment: AppointmentId;
  /** Whether all values were compared with all candidates and all matched items are listed. */
  complete: boolean;
  /** The matched flags, sorted by alert (highest first), then by flag id. */
  flags: FlagFinding[];
  /**
   * The values that were not compared with all candidates because of the bounds of the policy
   * (C2): more flagged values may match them.
   */
  not_compared?: NotCompared[];
  /** Number of matched items that are not listed because of the limit `most_items` of the policy. */
  not_listed?: number;
}

/** Settings of screening. An unknown field is an error that names it. */
export interface ScreeningPolicy {
  /** Thresholds for addresses. */
  address?: KindPolicy;
  /** Whether to look for similar values, not only for equivalent ones. */
  approximate?: boolean;
  /** Whether a common name that is similar and strong gives only `possible` instead of `match`. */
  common_names_lower?: boolean;
  /** Thresholds for e-mail addresses. */
  email?: KindPolicy;
  /** Thresholds for names. */
  full_name?: KindPolicy;
  /** Whether to report matches of grade `partial`. */
  include_partial?: boolean;
  /**
   * Maximum number of comparisons with similar values for one request, divided equally among its
   * values; if there are more candidates, `complete` is false. Equivalent values are always
   * looked up.
   */
  most_comparisons?: number;
  /** Maximum number of flagged items in one answer; if there are more, `complete` is false. */
  most_items?: number;
  /** Maximum number of values of each kind in a request; if there are more, `complete` is false. */
  most_values?: number;
  /** Thresholds for phone numbers. */
  phone?: KindPolicy;
  /** Options for parsing values. */
  reading?: ParseOptions;
}

/**
 * One step as text, such as "request: invisible character removed" or "1 letter differs".
 *
 * The text may quote values; the `Debug` output does not contain it.
 */
export type Step = string;

/** A value of a request that could not be parsed. */
export interface UnreadValue {
  /** Kind of the value. */
  kind: ItemKind;
  /** Position among the values of that kind in the request, counted from 0. */
  position: number;
  /** Description of the error, for people. */
  problem: string;
  /** Source of the value: `typed` if absent. */
  source?: ValueSource;
}

/** Source of a compared value of a request. */
export type ValueSource = "typed" | "record";

/**
 * A postal address as written: free text, parts, or both. Parts take precedence; `text` fills in
 * what they lack.
 */
export interface WrittenAddress {
  /** Country (ISO 3166-1 alpha-2). */
  country?: Region | null;
  /** House number with its addition, if it is not in `lines`. */
  house_number?: string | null;
  /** Street lines: street with house number, building, care of. */
  lines?: string[];
  /** City, town or village. */
  locality?: string | null;
  /** Postcode in the format of the country. */
  postal_code?: string | null;
  /** State, province or county. */
  region?: string | null;
  /** Whole address in one text. */
  text?: string | null;
  /** Part of the building: flat, apartment, suite, floor. */
  unit?: string | null;
}

/** The contact details in a request; there may be several values of each kind. */
export interface WrittenContact {
  /** Postal addresses, as written. */
  addresses?: WrittenAddress[];
  /** E-mail addresses, as written. */
  emails?: string[];
  /** Names of the people involved. */
  names?: WrittenName[];
  /** Remarks, which are searched for phone numbers and e-mail addresses. */
  note?: string | null;
  /** Phone numbers, as written. */
  phones?: WrittenPhone[];
}

/** A name as written: in one text, in parts, or both. If there are parts, `full` is ignored. */
export interface WrittenName {
  /** Family name with its particles, such as `van den Berg`. */
  family?: string | null;
  /** Full name in one text. */
  full?: string | null;
  /** Given name or names. */
  given?: string | null;
}

/** A phone number as written. */
export interface WrittenPhone {
  /** Number as typed, in any spelling. */
  number?: string;
  /**
   * Country for a number without a country code (ISO 3166-1 alpha-2); the default region if
   * absent.
   */
  region?: Region | null;
}
