// What goes through the door, made from the Rust types by
// `UPDATE=1 cargo test -p frontdesk-tests --test generated`. Do not edit.

/** The person or program that gives a call, as the host knows them. */
export interface Actor {
  /** Who they are. */
  id: ActorId;
  /** What they may do. */
  role: Role;
  /** The customer for whom somebody of the office acts, as in a call (S4-9). */
  on_behalf_of?: CustomerId | null;
}

/**
 * Names the person or program that acts: a customer or technician by the id they have here.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type ActorId = string;

/** How loudly a request is shown. */
export type Alert = "none" | "possible" | "match";

/** What the desk says. */
export type Answer = Done | Told | Applied | Refused | NotUnderstood;

/** The events are taken in. */
export interface Applied {
  /** How many. */
  applied: number;
}

/** Events of the host's own log, to be taken in. */
export interface Apply {
  /** In the order in which they happened. */
  apply: Event[];
}

/** Promises an appointment that was asked for. */
export interface AppointmentAccept {
  do: "appointment.accept";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Lets a technician go. The same technician again changes nothing. */
export interface AppointmentAssign {
  do: "appointment.assign";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Who goes. */
  technician: TechnicianId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** It was asked for. */
export interface AppointmentRequested {
  event: "appointment.requested";
  /** What it is about. */
  details: Details;
  /** How it came in. */
  origin: Origin;
  /** The zone of the place. */
  zone: Zone;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** Whose it is, if that is known. */
  customer?: CustomerId | null;
  /** The time frame that was asked for. */
  frame?: TimeFrame | null;
  /** When the customer could be there. */
  wishes?: TimeFrame[];
}

/** It is promised. */
export interface AppointmentScheduled {
  event: "appointment.scheduled";
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** It matches a flag, or other items of it than before. */
export interface AppointmentMatchOpened {
  event: "appointment.match_opened";
  /** How loudly it is shown. */
  alert: Alert;
  /** The flag. */
  flag: FlagId;
  /** The items that match. */
  items: MatchedItem[];
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** It matches a flag no longer. */
export interface AppointmentMatchCleared {
  event: "appointment.match_cleared";
  /** The flag. */
  flag: FlagId;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** Staff decided whether it is the flagged person. */
export interface AppointmentMatchDecided {
  event: "appointment.match_decided";
  /** The decision, as the flag knows it. */
  decision: DecisionId;
  /** The flag. */
  flag: FlagId;
  /** What was decided. */
  verdict: Verdict;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** It has another time frame, or its first. */
export interface AppointmentFrameChanged {
  event: "appointment.frame_changed";
  /** Whether the technician, if there is one, stays assigned. */
  keep_technician: boolean;
  /** The time frame it has. */
  new: TimeFrame;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The time frame it had. */
  old?: TimeFrame | null;
}

/** A technician goes. */
export interface AppointmentAssigned {
  event: "appointment.assigned";
  /** Who goes. */
  technician: TechnicianId;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/**
 * Something that happened to an appointment: when, by whom, to which, and what.
 *
 * Applying all events of an appointment in their order gives the appointment again (I-20).
 */
export type AppointmentEvent = AppointmentRequested | AppointmentScheduled | AppointmentMatchOpened | AppointmentMatchCleared | AppointmentMatchDecided | AppointmentFrameChanged | AppointmentAssigned;

/**
 * Names an appointment.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type AppointmentId = string;

/** What a business may set about appointments; whatever is left out is as usual. */
export interface AppointmentPolicy {
  /** Whether customers may book without somebody of the office. */
  auto_accept?: boolean;
  /** How long before the start a customer may still cancel. */
  cancel_notice?: Lead;
  /** How far ahead an appointment is put off at least (S4-16). */
  defer_at_least?: Lead;
  /** Whether a technician stays assigned when the time frame changes (requirements 4.4.2). */
  keep_technician?: boolean;
  /** What a request that matches a flag needs before it is accepted (S0-29). */
  on_match?: OnMatch;
  /** How long before the start a customer may still reschedule. */
  reschedule_notice?: Lead;
  /** The zone of a place that names none. */
  zone?: Zone;
}

/** Asks for an appointment; without a time frame it is a request for a service. */
export interface AppointmentRequest {
  do: "appointment.request";
  /** Names the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** What it is about. */
  details: Details;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Whose it is, if that is known; needed when a customer asks who has logged in. */
  customer?: CustomerId | null;
  /** The time frame that is asked for. */
  frame?: TimeFrame | null;
  /** When the customer could be there. */
  wishes?: TimeFrame[];
}

/** Gives an appointment another time frame, or its first. The same frame changes nothing. */
export interface AppointmentReschedule {
  do: "appointment.reschedule";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The time frame from now on. */
  frame: TimeFrame;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** A rate in hundredths of a per cent: 1500 is 15 %. From 0 to 10000. */
export type BasisPoints = number;

/** What can be said to the desk. */
export type Call = Command | Query | Apply;

/** Something to be done. */
export type Command = FlagRaise | FlagAddItem | FlagReleaseItem | FlagReinstateItem | FlagLift | FlagReinstate | FlagReviewRetention | FlagDecideMatch | FlagRevokeExemption | CustomerCreate | CustomerEdit | CustomerBlock | CustomerUnblock | AppointmentRequest | AppointmentAccept | AppointmentReschedule | AppointmentAssign;

/**
 * Names a command, so that giving it again is harmless.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type CommandId = string;

/** A currency: three capital letters of ISO 4217. */
export type Currency = string;

/**
 * Denies a customer booking and access; appointments that are made stay (S1-23, S1-24).
 *
 * It is an act of a person with a reason; a flag never does it (requirements 4.11, Art. 22).
 */
export interface CustomerBlock {
  do: "customer.block";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** Why. */
  reason: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Takes somebody in by name and at least one way to reach them. */
export interface CustomerCreate {
  do: "customer.create";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the customer. */
  customer: CustomerId;
  /** What they are called. */
  name: WrittenName;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** E-mail addresses, the usual one first. */
  emails?: string[];
  /** Phones, the one to call first. */
  phones?: GivenPhone[];
}

/** Changes what is given, and nothing else. */
export interface CustomerEdit {
  do: "customer.edit";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** E-mail addresses, the usual one first. */
  emails?: string[] | null;
  /** What they are called. */
  name?: WrittenName | null;
}

/** An e-mail address of a customer. */
export interface CustomerEmail {
  /** The address as written. */
  address: string;
  /** By what it is known again. */
  key?: string | null;
}

/** Somebody was taken in. */
export interface CustomerCreated {
  event: "customer.created";
  /** E-mail addresses, the usual one first. */
  emails: CustomerEmail[];
  /** What they are called. */
  name: WrittenName;
  /** Phones. */
  phones: { [key: string]: CustomerPhone };
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** Name, language or e-mail addresses are other ones. */
export interface CustomerEdited {
  event: "customer.edited";
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
  /** E-mail addresses. */
  emails?: { [key: string]: unknown } | null;
  /** What they are called. */
  name?: { [key: string]: unknown } | null;
}

/** Booking and access are denied. */
export interface CustomerBlocked {
  event: "customer.blocked";
  /** Why. */
  reason: Remark;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** Booking and access are allowed again. */
export interface CustomerUnblocked {
  event: "customer.unblocked";
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/**
 * Something that happened to a customer: when, by whom, to whom, and what.
 *
 * Applying all events of a customer in their order gives the customer again (I-20).
 */
export type CustomerEvent = CustomerCreated | CustomerEdited | CustomerBlocked | CustomerUnblocked;

/**
 * Names a customer.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type CustomerId = string;

/** A phone of a customer. */
export interface CustomerPhone {
  /** By what it is known again. */
  key?: string | null;
  /** The number as it was typed. */
  number?: string;
  /** Whether it is the one to call. */
  primary?: boolean;
  /** The country of the booking, when it is not the usual one. */
  region?: Region | null;
  /** Whether it takes text messages. */
  sms?: boolean;
}

/** What a business may set about customers; whatever is left out is as usual. */
export interface CustomerPolicy {
  /** Whether another e-mail address makes the login unconfirmed again (S1-7). */
  confirm_new_email?: boolean;
}

/** Allows booking and access again. */
export interface CustomerUnblock {
  do: "customer.unblock";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Names a decision of staff about a match.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type DecisionId = string;

/** A command with an id was done: it is not done again. */
export interface DeskCommandDone {
  event: "desk.command_done";
  /** Names the command. */
  command_id: CommandId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** Something that happened to the desk itself. */
export type DeskEvent = DeskCommandDone;

/** What an appointment is about. The customer's own data may change later; this does not (S1-30). */
export interface Details {
  /** Who takes part; one of them asks for it. */
  parties: Party[];
  /** Where it takes place. */
  address?: WrittenAddress | null;
  /** What is worked on, such as a registration. */
  asset?: Label | null;
  /** What it is about, in the customer's words. */
  description?: Remark | null;
  /** What was asked for and told, by the names that the services require (S4-34). */
  given?: { [key: string]: Remark };
  /** Which services. */
  lines?: ServiceLine[];
  /** Whether a technician has to go there. */
  needs_technician?: boolean;
  /** What the customer would like besides (S2-5). */
  special_requests?: Remark | null;
  /** The time zone of the place; the business's own if none is given. */
  zone?: Zone | null;
}

/** The command is accepted. */
export interface Done {
  /** What has happened by it: to be stored. Empty when it was so already. */
  done: Event[];
  /** What the host has to do; left out if empty. */
  effects?: Effect[];
  /** What whoever gave the command should know; left out if empty. */
  warnings?: Warning[];
}

/** An earlier decision, as the flag remembers it (S0-24). */
export interface EarlierDecision {
  /** When. */
  at: string;
  /** By whom. */
  by: Actor;
  /** The customer who matched. */
  customer: CustomerId;
  /** The items that matched. */
  items: FlagItemId[];
  /** Why. */
  note: Remark;
  /** What was decided. */
  verdict: Verdict;
  /** The appointment that matched, if it is known. */
  appointment?: AppointmentId | null;
}

/** Tell a technician by chat. */
export interface EffectNotifyTechnician {
  effect: "notify_technician";
  /** About which appointment. */
  appointment: AppointmentId;
  /** What. */
  notice: TechnicianNotice;
  /** Who is told. */
  technician: TechnicianId;
  /** The time frame it has. */
  frame?: TimeFrame | null;
  /** When it begins, as the clock at the place shows. */
  local_start?: string | null;
}

/** Something that the host has to do. */
export type Effect = EffectNotifyTechnician;

/** Something that has happened. */
export type Event = FlagEvent | CustomerEvent | AppointmentEvent | DeskEvent;

/** One flagged item that a request matched. */
export interface Evidence {
  /** Whether the value says much by itself. */
  distinctive: boolean;
  /** The flagged value as written. */
  flagged: string;
  /** How alike the values are. */
  grade: Grade;
  /** The flagged item. */
  item: FlagItemId;
  /** What kind of item it is. */
  kind: ItemKind;
  /** The value of the request as written. */
  request: string;
  /** The rule that decided. */
  rule: Rule;
  /** The same in thousandths. */
  score: Score;
  /** The steps from both values to their common form. */
  steps: Step[];
  /** Whether the finding is strong for its kind. */
  strong: boolean;
}

/**
 * That a customer who shares a flagged value is a different person (S0-25).
 *
 * It holds for the values the customer had at that time: a value that the customer writes
 * later is compared as any other, and so is an item that is flagged later.
 */
export interface Exemption {
  /** The decision that left it. */
  decision: DecisionId;
  /** The customer's values at that time, of the item's kind; none once it is revoked. */
  values: WrittenValue[];
  /** That it no longer holds, if so. */
  revoked?: Revocation | null;
}

/** How the answer for one request came about. */
export interface Explanation {
  /** The answer itself, with the steps of each match. */
  screening: Screening;
  /** What could not be read, and why: it matches nothing (S0-19). */
  unreadable: UnreadValue[];
  /** What each value became, and what was done with it. */
  values: ReadValue[];
}

/**
 * A flag and its items. A platform that keeps its own rows may use it alone.
 *
 * A flag is lifted exactly when none of its items is active.
 */
export interface Flag {
  /** When it was raised. */
  at: string;
  /** Who raised it. */
  by: Actor;
  /** Names it. */
  id: FlagId;
  /** All its items, released ones included. */
  items: { [key: string]: FlagItem };
  /** The items it was raised with: a repeated call is known by them. */
  raised_with: FlagItemId[];
  /** Why it was raised. */
  reason: Remark;
  /** When somebody has to look whether it is still needed. */
  review_due: string;
  /** What it was raised from. */
  source: FlagSource;
  /** What staff decided about customers who matched. */
  decisions?: { [key: string]: EarlierDecision };
  /** That it is lifted, if it is. */
  lifted?: Lifted | null;
}

/**
 * Adds one item to a flag.
 *
 * New values of a customer come to a flag in this way only (S0-14). The same item again is
 * accepted and changes nothing.
 */
export interface FlagAddItem {
  do: "flag.add_item";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The flag. */
  flag: FlagId;
  /** What is to be flagged. */
  item: NewItem;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Decides about a match (S0-25).
 *
 * `different_person` leaves an exemption: the named items and this customer's values of today
 * alert no more. `same_person` ends an earlier exemption. The same decision again is accepted
 * and changes nothing.
 */
export interface FlagDecideMatch {
  do: "flag.decide_match";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer who matched. */
  customer: CustomerId;
  /** Names the decision within its flag. */
  decision: DecisionId;
  /** The flag. */
  flag: FlagId;
  /** The items that matched. */
  items: FlagItemId[];
  /** Why. */
  note: string;
  /** What is decided. */
  verdict: Verdict;
  /** The appointment that matched, if it is known. */
  appointment?: AppointmentId | null;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** The customer's values of today, of the items' kinds; needed for a different person. */
  values?: WrittenValue[];
}

/** Asks for one flag: its items with their histories, and the earlier decisions. */
export interface FlagDetails {
  ask: "flag.details";
  /** Who. */
  by: Actor;
  /** The flag. */
  flag: FlagId;
}

/** The flag was raised; its items are active from now on. */
export interface FlagRaised {
  event: "flag.raised";
  /** What is flagged. */
  items: NewItem[];
  /** Why. */
  reason: Remark;
  /** When somebody has to look whether the flag is still needed. */
  review_due: string;
  /** What it was raised from. */
  source: FlagSource;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The flag it happened to. */
  flag: FlagId;
}

/** One more item is flagged. */
export interface FlagItemAdded {
  event: "flag.item_added";
  /** The item. */
  item: NewItem;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The flag it happened to. */
  flag: FlagId;
}

/** One item no longer matches; the others do. */
export interface FlagItemReleased {
  event: "flag.item_released";
  /** The item. */
  item: FlagItemId;
  /** Why. */
  reason: Remark;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The flag it happened to. */
  flag: FlagId;
}

/** A released item matches again. */
export interface FlagItemReinstated {
  event: "flag.item_reinstated";
  /** The item. */
  item: FlagItemId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The flag it happened to. */
  flag: FlagId;
}

/** The flag no longer matches at all. */
export interface FlagLifted {
  event: "flag.lifted";
  /** The items that were active until then. */
  items: FlagItemId[];
  /** Why. */
  reason: Remark;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The flag it happened to. */
  flag: FlagId;
}

/** A lifted flag matches again. */
export interface FlagReinstated {
  event: "flag.reinstated";
  /** The items that are active from now on. */
  items: FlagItemId[];
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The flag it happened to. */
  flag: FlagId;
}

/** Somebody saw that the flag is still needed. */
export interface FlagRetentionReviewed {
  event: "flag.retention_reviewed";
  /** When somebody has to look again. */
  review_due: string;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The flag it happened to. */
  flag: FlagId;
}

/** Staff decided whether a customer who matched is the flagged one. */
export interface FlagMatchDecided {
  event: "flag.match_decided";
  /** The customer who matched. */
  customer: CustomerId;
  /** Names the decision. */
  decision: DecisionId;
  /** The items that matched. */
  items: FlagItemId[];
  /** Why. */
  note: Remark;
  /** What was decided. */
  verdict: Verdict;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The flag it happened to. */
  flag: FlagId;
  /** The appointment that matched, if it is known. */
  appointment?: AppointmentId | null;
  /** The customer's values that are exempt from now on; none for the same person. */
  values?: WrittenValue[];
}

/** An item matches a customer again who was held to be a different person. */
export interface FlagExemptionRevoked {
  event: "flag.exemption_revoked";
  /** The customer. */
  customer: CustomerId;
  /** The item. */
  item: FlagItemId;
  /** Why. */
  reason: Remark;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The flag it happened to. */
  flag: FlagId;
}

/**
 * Something that happened to a flag: when, by whom, to which flag, and what.
 *
 * Applying all events of a flag in their order gives the flag again (I-20).
 */
export type FlagEvent = FlagRaised | FlagItemAdded | FlagItemReleased | FlagItemReinstated | FlagLifted | FlagReinstated | FlagRetentionReviewed | FlagMatchDecided | FlagExemptionRevoked;

/** All items of one flag that a request matched: name, e-mail, address, phone, then by item id. */
export interface FlagFinding {
  /** What the items together amount to. */
  alert: Alert;
  /** The flag. */
  flag: FlagId;
  /** The matched items. */
  items: Evidence[];
}

/**
 * Names a flag.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type FlagId = string;

/** The full name of a person. */
export interface FlagItemFullName {
  kind: "full_name";
  value: WrittenName;
  /** How it came to that state, oldest first. */
  history: ItemTurn[];
  /** Whether it matches. */
  state: ItemState;
  /** Customers who share the value and are different persons (S0-25). */
  exemptions?: { [key: string]: Exemption };
}

/** An e-mail address. */
export interface FlagItemEmail {
  kind: "email";
  /**
   * A value that never shows itself in logs, errors or `Debug` output.
   *
   * It is serialised as what it holds: the wire is for those who may see it.
   */
  value: string;
  /** How it came to that state, oldest first. */
  history: ItemTurn[];
  /** Whether it matches. */
  state: ItemState;
  /** Customers who share the value and are different persons (S0-25). */
  exemptions?: { [key: string]: Exemption };
}

/** A complete address. */
export interface FlagItemAddress {
  kind: "address";
  value: WrittenAddress;
  /** How it came to that state, oldest first. */
  history: ItemTurn[];
  /** Whether it matches. */
  state: ItemState;
  /** Customers who share the value and are different persons (S0-25). */
  exemptions?: { [key: string]: Exemption };
}

/** A phone number. */
export interface FlagItemPhone {
  kind: "phone";
  value: WrittenPhone;
  /** How it came to that state, oldest first. */
  history: ItemTurn[];
  /** Whether it matches. */
  state: ItemState;
  /** Customers who share the value and are different persons (S0-25). */
  exemptions?: { [key: string]: Exemption };
}

/** One flagged value: the flag's own copy, never changed by an edit of the customer (S0-14). */
export type FlagItem = FlagItemFullName | FlagItemEmail | FlagItemAddress | FlagItemPhone;

/**
 * Names one item of a flag.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type FlagItemId = string;

/**
 * Asks for the active items, by flag and item id: enough for a staff page that screens by
 * itself.
 *
 * It tells no reason, source or customer, but the flagged values: it is not for public pages.
 */
export interface FlagItems {
  ask: "flag.items";
  /** Who. */
  by: Actor;
}

/**
 * Lifts a flag: all its active items are released (S0-27, I-10).
 *
 * The same call again, with the same reason, is accepted and changes nothing.
 */
export interface FlagLift {
  do: "flag.lift";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The flag. */
  flag: FlagId;
  /** Why. */
  reason: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** One line of the list. */
export interface FlagLine {
  /** When it was raised. */
  at: string;
  /** Who raised it. */
  by: Actor;
  /** The flag. */
  flag: FlagId;
  /** Its items, released ones included. */
  items: ItemLine[];
  /** Why it was raised. */
  reason: Remark;
  /** When somebody has to look whether it is still needed. */
  review_due: string;
  /** What it was raised from. */
  source: FlagSource;
  /** Whether it produces matches. */
  state: FlagState;
}

/** Asks for the flags, in id order (S0-17). */
export interface FlagList {
  ask: "flag.list";
  /** Who. */
  by: Actor;
  /** Only flags in this state. */
  state?: FlagState | null;
  /** Only flags with this text in their reason or in an item; case and accents do not matter. */
  text?: string | null;
}

/**
 * Raises a flag: from now on its items are compared with every request (S0-13, S0-16).
 *
 * The values are copies: no later edit of the customer changes them (S0-14). The same call
 * again, known by its reason, source and items, is accepted and changes nothing.
 */
export interface FlagRaise {
  do: "flag.raise";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the new flag. */
  flag: FlagId;
  /** What is flagged: one item for each distinct value. */
  items: NewItem[];
  /** Why. */
  reason: string;
  /** What it is raised from. */
  source: FlagSource;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** When somebody has to look whether it is still needed; a year from now if not given. */
  review_due?: string | null;
}

/**
 * Undoes the lifting of a flag: the items that were active until then are active again.
 *
 * Items that had been released one by one before stay released. A flag that is active already
 * is accepted and nothing changes.
 */
export interface FlagReinstate {
  do: "flag.reinstate";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The flag. */
  flag: FlagId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Makes a released item active again (S0-26).
 *
 * Where the flag was lifted it becomes active with this item alone (requirements 4.4.5). An
 * item that is active already is accepted and nothing changes.
 */
export interface FlagReinstateItem {
  do: "flag.reinstate_item";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The flag. */
  flag: FlagId;
  /** The item. */
  item: FlagItemId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Releases one item: it alone stops matching, the others stay active (S0-26).
 *
 * Releasing the last active item lifts the flag (requirements 4.4.5). The same release again,
 * with the same reason, is accepted and changes nothing.
 */
export interface FlagReleaseItem {
  do: "flag.release_item";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The flag. */
  flag: FlagId;
  /** The item. */
  item: FlagItemId;
  /** Why. */
  reason: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Sets when somebody has to look again whether a flag is still needed (M13).
 *
 * A flag whose review is due at that time already is accepted and nothing changes.
 */
export interface FlagReviewRetention {
  do: "flag.review_retention";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The flag. */
  flag: FlagId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** The next review; a year from now if not given. */
  review_due?: string | null;
}

/**
 * Ends the exemption of one customer from one item (S0-25).
 *
 * The same call again, with the same reason, is accepted and changes nothing.
 */
export interface FlagRevokeExemption {
  do: "flag.revoke_exemption";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** The flag. */
  flag: FlagId;
  /** The item. */
  item: FlagItemId;
  /** Why. */
  reason: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** A customer on record. */
export interface FlagSourceCustomer {
  from: "customer";
  /** The customer. */
  customer: CustomerId;
}

/** An appointment, also one without a customer on record. */
export interface FlagSourceAppointment {
  from: "appointment";
  /** The appointment. */
  appointment: AppointmentId;
}

/** Nothing that is on record: somebody typed it in, or a list was imported. */
export interface FlagSourceHand {
  from: "hand";
}

/** What a flag was raised from (S0-15). */
export type FlagSource = FlagSourceCustomer | FlagSourceAppointment | FlagSourceHand;

/** Whether a flag produces matches. */
export type FlagState = "active" | "lifted";

/** The full name of a person. */
export interface FlaggedItemFullName {
  kind: "full_name";
  value: WrittenName;
  /** The flag. */
  flag: FlagId;
  /** Names the item within its flag. */
  item: FlagItemId;
}

/** An e-mail address. */
export interface FlaggedItemEmail {
  kind: "email";
  /**
   * A value that never shows itself in logs, errors or `Debug` output.
   *
   * It is serialised as what it holds: the wire is for those who may see it.
   */
  value: string;
  /** The flag. */
  flag: FlagId;
  /** Names the item within its flag. */
  item: FlagItemId;
}

/** A complete address. */
export interface FlaggedItemAddress {
  kind: "address";
  value: WrittenAddress;
  /** The flag. */
  flag: FlagId;
  /** Names the item within its flag. */
  item: FlagItemId;
}

/** A phone number. */
export interface FlaggedItemPhone {
  kind: "phone";
  value: WrittenPhone;
  /** The flag. */
  flag: FlagId;
  /** Names the item within its flag. */
  item: FlagItemId;
}

/** One line of the reduced list. */
export type FlaggedItem = FlaggedItemFullName | FlaggedItemEmail | FlaggedItemAddress | FlaggedItemPhone;

/** A phone as it is given. */
export interface GivenPhone {
  /** Names the phone. */
  id: PhoneId;
  /** The number, with its country if that is not the usual one. */
  phone: WrittenPhone;
  /** Whether it takes text messages. */
  sms?: boolean;
}

/** The grades of likeness, weakest first (matching.md § 1). */
export type Grade = "partial" | "similar" | "equivalent" | "identical";

/**
 * What kind of thing is flagged and compared (S0-16), in the order in which matches are shown
 * (S0-22).
 */
export type ItemKind = "full_name" | "email" | "address" | "phone";

/** The full name of a person. */
export interface ItemLineFullName {
  kind: "full_name";
  value: WrittenName;
  /** Names the item within its flag. */
  id: FlagItemId;
  /** Whether it matches. */
  state: ItemState;
}

/** An e-mail address. */
export interface ItemLineEmail {
  kind: "email";
  /**
   * A value that never shows itself in logs, errors or `Debug` output.
   *
   * It is serialised as what it holds: the wire is for those who may see it.
   */
  value: string;
  /** Names the item within its flag. */
  id: FlagItemId;
  /** Whether it matches. */
  state: ItemState;
}

/** A complete address. */
export interface ItemLineAddress {
  kind: "address";
  value: WrittenAddress;
  /** Names the item within its flag. */
  id: FlagItemId;
  /** Whether it matches. */
  state: ItemState;
}

/** A phone number. */
export interface ItemLinePhone {
  kind: "phone";
  value: WrittenPhone;
  /** Names the item within its flag. */
  id: FlagItemId;
  /** Whether it matches. */
  state: ItemState;
}

/** One item of a line. */
export type ItemLine = ItemLineFullName | ItemLineEmail | ItemLineAddress | ItemLinePhone;

/** Whether an item matches. */
export type ItemState = "active" | "released";

/** One turn in the life of an item: who, when, why. */
export interface ItemTurn {
  /** When. */
  at: string;
  /** By whom. */
  by: Actor;
  /** What it became. */
  to: ItemState;
  /** Why; told where an item is released. */
  reason?: Remark | null;
}

/** The scores of one kind. */
export interface KindPolicy {
  /** Weaker findings are not reported at all. */
  report?: Score;
  /** From this score a similar value is strong. */
  strong?: Score;
}

/**
 * A short text in one line: 1 to 200 characters, never shown in logs.
 *
 * White space around it is taken off.
 */
export type Label = string;

/** A stretch of time in ISO 8601: `PT24H` is exact, `P3D` keeps the local time of day. */
export type Lead = string;

/** That a flag was lifted: when, by whom, why. */
export interface Lifted {
  /** When. */
  at: string;
  /** By whom. */
  by: Actor;
  /** The items that were active until then: `flag.reinstate` makes them active again. */
  items: FlagItemId[];
  /** Why. */
  reason: Remark;
}

/**
 * Names a line of services on an appointment.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type LineId = string;

/**
 * Why a call could not be read: where, and what is expected there.
 *
 * It never repeats what was written (P1). The words may get better; only a person reads them.
 */
export interface Malformed {
  /** What is wrong there. */
  text: string;
  /** The path to what is wrong, such as `items[0]`; empty for the call as a whole. */
  at?: string;
}

/** One flagged item that matches, without the values: screening tells those (S0-22). */
export interface MatchedItem {
  /** How alike the values are. */
  grade: Grade;
  /** The flagged item. */
  item: FlagItemId;
  /** What kind of item it is. */
  kind: ItemKind;
  /** The rule that decided. */
  rule: Rule;
  /** The same in thousandths. */
  score: Score;
}

/** An amount in the smallest unit of its currency: 1250 and `EUR` are 12.50 euro. */
export interface Money {
  /** Of which currency. */
  currency: Currency;
  /** How many of the smallest unit. */
  minor: number;
}

/** The full name of a person. */
export interface NewItemFullName {
  kind: "full_name";
  value: WrittenName;
  /** Names the item within its flag. */
  id: FlagItemId;
}

/** An e-mail address. */
export interface NewItemEmail {
  kind: "email";
  /**
   * A value that never shows itself in logs, errors or `Debug` output.
   *
   * It is serialised as what it holds: the wire is for those who may see it.
   */
  value: string;
  /** Names the item within its flag. */
  id: FlagItemId;
}

/** A complete address. */
export interface NewItemAddress {
  kind: "address";
  value: WrittenAddress;
  /** Names the item within its flag. */
  id: FlagItemId;
}

/** A phone number. */
export interface NewItemPhone {
  kind: "phone";
  value: WrittenPhone;
  /** Names the item within its flag. */
  id: FlagItemId;
}

/** An item to be flagged: `{"id": "i1", "kind": "email", "value": "jan@dorpspost.nl"}`. */
export type NewItem = NewItemFullName | NewItemEmail | NewItemAddress | NewItemPhone;

/** The call could not be read. Nothing has changed. */
export interface NotUnderstood {
  malformed: Malformed;
}

/** What a request that matches a flag needs before it is accepted (S0-29). */
export type OnMatch = "hold_for_review" | "advisory";

/** How a request came in. */
export type Origin = "customer_online" | "phone";

/** Somebody who takes part, with copies of what they were known by then (S2-1). */
export interface Party {
  /** What they are called. */
  name: WrittenName;
  /** What part they have. */
  role: PartyRole;
  /** Where they live. */
  address?: WrittenAddress | null;
  /** The customer they are, if that is known. */
  customer?: CustomerId | null;
  /** E-mail addresses, the usual one first. */
  emails?: string[];
  /** Phones, the one to call first. */
  phones?: WrittenPhone[];
}

/** What part somebody has in an appointment (S3-46). */
export type PartyRole = "booker" | "owner" | "driver" | "contractor";

/**
 * Names a phone of a customer.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type PhoneId = string;

/** What a business may set, area by area; whatever is left out is as usual. */
export interface Policy {
  /** What holds for appointments. */
  appointment?: AppointmentPolicy;
  /** What holds for customers. */
  customer?: CustomerPolicy;
  /** How requests are screened. */
  screening?: ScreeningPolicy;
}

/** A price before tax, and its rate of tax. */
export interface Price {
  /** Before tax. */
  net: Money;
  /** The rate of tax. */
  vat_bp: BasisPoints;
}

/** Something to be told. */
export type Query = FlagList | FlagDetails | FlagItems | ScreeningScreen | ScreeningExplain;

/** What one value of a request became, and what was done with it. */
export interface ReadValue {
  /** How many flagged values came back and were compared in full. */
  compared: number;
  /** How many keys the index was asked for. */
  keys_asked: number;
  /** Its kind. */
  kind: ItemKind;
  /** How many of them matched. */
  matched: number;
  /** The forms it was compared in, the usual one first. */
  read_as: string[];
  /** The rules that were tried on each. */
  rules: Rule[];
  /** The steps from the writing to the first form. */
  steps: string[];
  /** As it was written. */
  written: string;
}

/** How written values are read. A saved index remembers it: another reading gives other keys. */
export interface Reading {
  /**
   * The country of a phone number or address that names none (requirements 4.9,
   * `default_region`).
   */
  default_region?: Region | null;
  /** Whether providers' own rules hold: dots at Gmail, `googlemail.com`, and their like. */
  gmail_aliases?: boolean;
  /** Whether a tag behind `+` in an e-mail address is dropped. */
  plus_tags?: boolean;
}

/** Why the desk does not do it. */
export interface Refusal {
  /** The reason; it never changes. */
  code: RefusalCode;
  /** The reason, for people. */
  text: string;
  /** The fields that say more. */
  with?: { [key: string]: unknown };
}

/** Why the desk may refuse. */
export type RefusalCode = "flag.raise.forbidden" | "flag.raise.invalid" | "flag.raise.flag_exists" | "flag.add_item.forbidden" | "flag.add_item.invalid" | "flag.add_item.flag_unknown" | "flag.add_item.item_exists" | "flag.add_item.flag_lifted" | "flag.add_item.value_flagged" | "flag.add_item.flag_full" | "flag.release_item.forbidden" | "flag.release_item.invalid" | "flag.release_item.flag_unknown" | "flag.release_item.item_unknown" | "flag.release_item.already_released" | "flag.reinstate_item.forbidden" | "flag.reinstate_item.flag_unknown" | "flag.reinstate_item.item_unknown" | "flag.lift.forbidden" | "flag.lift.invalid" | "flag.lift.flag_unknown" | "flag.lift.already_lifted" | "flag.reinstate.forbidden" | "flag.reinstate.flag_unknown" | "flag.review_retention.forbidden" | "flag.review_retention.invalid" | "flag.review_retention.flag_unknown" | "flag.decide_match.forbidden" | "flag.decide_match.invalid" | "flag.decide_match.flag_unknown" | "flag.decide_match.decision_exists" | "flag.decide_match.item_unknown" | "flag.decide_match.value_missing" | "flag.revoke_exemption.forbidden" | "flag.revoke_exemption.invalid" | "flag.revoke_exemption.flag_unknown" | "flag.revoke_exemption.item_unknown" | "flag.revoke_exemption.exemption_unknown" | "flag.revoke_exemption.already_revoked" | "customer.create.forbidden" | "customer.create.customer_exists" | "customer.create.invalid" | "customer.edit.forbidden" | "customer.edit.customer_unknown" | "customer.edit.wrong_status" | "customer.edit.invalid" | "customer.edit.nothing_given" | "customer.block.forbidden" | "customer.block.customer_unknown" | "customer.block.wrong_status" | "customer.block.invalid" | "customer.unblock.forbidden" | "customer.unblock.customer_unknown" | "customer.unblock.wrong_status" | "appointment.request.forbidden" | "appointment.request.appointment_exists" | "appointment.request.invalid" | "appointment.request.frame_past" | "appointment.accept.forbidden" | "appointment.accept.appointment_unknown" | "appointment.accept.wrong_status" | "appointment.accept.frame_missing" | "appointment.accept.frame_past" | "appointment.reschedule.forbidden" | "appointment.reschedule.appointment_unknown" | "appointment.reschedule.wrong_status" | "appointment.reschedule.frame_past" | "appointment.reschedule.too_late" | "appointment.assign.forbidden" | "appointment.assign.appointment_unknown" | "appointment.assign.wrong_status" | "appointment.assign.no_technician_needed" | "appointment.assign.technician_assigned" | "flag.list.forbidden" | "flag.details.forbidden" | "flag.details.flag_unknown" | "flag.items.forbidden" | "screening.screen.forbidden" | "screening.explain.forbidden";

/** The desk understood, and says no. Nothing has changed. */
export interface Refused {
  refused: Refusal;
}

/** A country or territory: two capital letters of ISO 3166-1. */
export type Region = string;

/**
 * A reason or note in free text: 1 to 1000 characters, never shown in logs.
 *
 * White space around it is taken off. It may speak of persons, so `Debug` hides it.
 */
export type Remark = string;

/** A request to be screened: an appointment, or any other contact with an id of its own. */
export interface Request {
  /** The id that the answer carries. */
  appointment: AppointmentId;
  /** What the request says of the person. */
  contact: WrittenContact;
  /** The customer, if known: decisions about this customer are remembered (S0-25). */
  customer?: CustomerId | null;
  /** The country of the booking, when it is not the usual one. */
  region?: Region | null;
}

/** That an exemption no longer holds: when, by whom, why. */
export interface Revocation {
  /** When. */
  at: string;
  /** By whom. */
  by: Actor;
  /** Why. */
  reason: Remark;
}

/** What somebody may do is decided by their role (requirements 4.7). */
export type Role = "admin" | "staff" | "technician" | "customer" | "system";

/** The rule that decided how alike two values are; its name never changes once released. */
export type Rule = "name_equal" | "name_nickname" | "name_edited" | "name_shortened" | "name_in_email" | "email_equal" | "email_alias" | "email_domain_typo" | "email_local_typo" | "email_other_provider" | "email_in_note" | "address_equal" | "address_postcode_and_number" | "address_edited" | "address_unit_missing" | "address_other_unit" | "address_without_number" | "phone_equal" | "phone_country_assumed" | "phone_extension_dropped" | "phone_digits_swapped" | "phone_area_missing" | "phone_in_note";

/** It is promised. */
export interface Scheduled {
}

/** How alike two values are, from 0 (not at all) to 1000 (the same), in thousandths. */
export type Score = number;

/** The answer for one request: the flags it matched, the loudest first, then by flag id. */
export interface Screening {
  /** The loudest alert of all flags. */
  alert: Alert;
  /** The appointment that was screened. */
  appointment: AppointmentId;
  /** Whether everything was compared; false when the request's work budget ran out. */
  complete: boolean;
  /** The flags that matched. */
  flags: FlagFinding[];
}

/** A request to be screened: an appointment, or any other contact with an id of its own. */
export interface ScreeningExplain {
  ask: "screening.explain";
  /** The id that the answer carries. */
  appointment: AppointmentId;
  /** Who. */
  by: Actor;
  /** What the request says of the person. */
  contact: WrittenContact;
  /** The customer, if known: decisions about this customer are remembered (S0-25). */
  customer?: CustomerId | null;
  /** The country of the booking, when it is not the usual one. */
  region?: Region | null;
}

/** How requests are screened. An unknown field is an error that names it. */
export interface ScreeningPolicy {
  /** Scores of addresses. */
  address?: KindPolicy;
  /** Whether similar values are looked for, or equal keys only. */
  approximate?: boolean;
  /** Whether a common name that is only similar lowers `match` to `possible`. */
  common_names_lower?: boolean;
  /** Scores of e-mail addresses. */
  email?: KindPolicy;
  /** Scores of names. */
  full_name?: KindPolicy;
  /** Whether the weaker grades (`partial`) are reported. */
  include_partial?: boolean;
  /**
   * How many flagged values are compared for one request at the most; beyond, the answer is
   * `complete: false`.
   */
  most_comparisons?: number;
  /** How many flagged items one answer lists at the most; beyond, it is `complete: false`. */
  most_items?: number;
  /** Scores of phone numbers. */
  phone?: KindPolicy;
  /** How values are read. */
  reading?: Reading;
}

/** A request to be screened: an appointment, or any other contact with an id of its own. */
export interface ScreeningScreen {
  ask: "screening.screen";
  /** The id that the answer carries. */
  appointment: AppointmentId;
  /** Who. */
  by: Actor;
  /** What the request says of the person. */
  contact: WrittenContact;
  /** The customer, if known: decisions about this customer are remembered (S0-25). */
  customer?: CustomerId | null;
  /** The country of the booking, when it is not the usual one. */
  region?: Region | null;
}

/**
 * Names a service in the host's own catalogue.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type ServiceId = string;

/** One service that is asked for. */
export interface ServiceLine {
  /** Names the line. */
  id: LineId;
  /** What it is. */
  text: Label;
  /** What the customer should know or do beforehand (S2-19). */
  instructions?: Remark | null;
  /** How long it takes, in minutes. */
  minutes?: number | null;
  /** What one costs. */
  price?: Price | null;
  /** How many. */
  quantity?: number;
  /** What has to be known before it can be done (S4-34). */
  required?: Label[];
  /** The service in the host's catalogue. */
  service?: ServiceId | null;
}

/**
 * One named step, such as "request: invisible character removed" or "1 letter differs".
 *
 * Steps quote the values; their `Debug` output does not.
 */
export type Step = string;

/**
 * Names a technician.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type TechnicianId = string;

/** What a technician is told by chat. */
export type TechnicianNotice = "assigned" | "unassigned" | "customer_agreed" | "frame_changed" | "cancelled";

/** What a question is answered by. */
export type Telling = Flag | FlaggedItem[] | FlagLine[] | Explanation | Screening;

/** A time frame: from `start` on, and over at `end`. Two that only touch do not overlap. */
export interface TimeFrame {
  /** When it is over. */
  end: string;
  /** When it begins. */
  start: string;
}

/** The question is answered. */
export interface Told {
  told: Telling;
}

/** Booking and access are allowed again. */
export interface Unblocked {
}

/** A value that could not be read. */
export interface UnreadValue {
  /** Its kind. */
  kind: ItemKind;
  /** Which of its kind, counted from 0. */
  position: number;
  /** Why, in words. */
  problem: string;
}

/** Whether a customer who matched is the flagged one (S0-25). */
export type Verdict = "same_person" | "different_person";

/** The command was given before and has not been done again. */
export interface WarningAlreadyDone {
  warning: "already_done";
}

/** The appointment matches a flag (S0-28). */
export interface WarningFlagMatch {
  warning: "flag_match";
  /** How loudly it is shown. */
  alert: Alert;
  /** The appointment. */
  appointment: AppointmentId;
  /** The flag. */
  flag: FlagId;
  /** The kinds that match, each once. */
  kinds: ItemKind[];
}

/** The customer is blocked; the office may book for them all the same (S1-23). */
export interface WarningCustomerBlocked {
  warning: "customer_blocked";
  /** The customer. */
  customer: CustomerId;
}

/** The customer has another appointment at that time. */
export interface WarningOverlapsOwnAppointment {
  warning: "overlaps_own_appointment";
  /** The other appointment. */
  appointment: AppointmentId;
}

/** Something to be aware of; it stands in the way of nothing. */
export type Warning = WarningAlreadyDone | WarningFlagMatch | WarningCustomerBlocked | WarningOverlapsOwnAppointment;

/**
 * An address as written: free text, parts, or both (the parts win; what only the text has is
 * read from it).
 */
export interface WrittenAddress {
  /** Country. */
  country?: Region | null;
  /** House number with addition, where a form asks for it apart from the street. */
  house_number?: string | null;
  /** Street lines: street with house number, building, care of. */
  lines?: string[];
  /** City, town or village. */
  locality?: string | null;
  /** Postcode in the country's own shape. */
  postal_code?: string | null;
  /** State, province or county. */
  region?: string | null;
  /** The whole address in one text. */
  text?: string | null;
  /** Flat, apartment, suite, floor. */
  unit?: string | null;
}

/** Everything a request says of the person who asks: several of each kind are fine. */
export interface WrittenContact {
  /** Addresses. */
  addresses?: WrittenAddress[];
  /** E-mail addresses. */
  emails?: string[];
  /** Names of the people involved. */
  names?: WrittenName[];
  /** Free remarks, in which phone numbers and e-mail addresses are looked for. */
  note?: string | null;
  /** Phone numbers. */
  phones?: WrittenPhone[];
}

/** A name as written: whole, in parts, or both (the parts win). */
export interface WrittenName {
  /** The family name with its particles. */
  family?: string | null;
  /** The whole name in one text. */
  full?: string | null;
  /** The given name or names. */
  given?: string | null;
}

/** A phone number as written, with the country it was written in, if that is known. */
export interface WrittenPhone {
  /** The number as it was typed. */
  number?: string;
  /** The country of the booking, when it is not the usual one. */
  region?: Region | null;
}

/** The full name of a person. */
export interface WrittenValueFullName {
  kind: "full_name";
  value: WrittenName;
}

/** An e-mail address. */
export interface WrittenValueEmail {
  kind: "email";
  /**
   * A value that never shows itself in logs, errors or `Debug` output.
   *
   * It is serialised as what it holds: the wire is for those who may see it.
   */
  value: string;
}

/** A complete address. */
export interface WrittenValueAddress {
  kind: "address";
  value: WrittenAddress;
}

/** A phone number. */
export interface WrittenValuePhone {
  kind: "phone";
  value: WrittenPhone;
}

/** One value of one kind, as written: what a flag keeps a copy of (S0-14). */
export type WrittenValue = WrittenValueFullName | WrittenValueEmail | WrittenValueAddress | WrittenValuePhone;

/** The time zone of a place, such as `Europe/Amsterdam`. */
export type Zone = string;

/** What each question is answered by. */
export interface Tellings {
  "flag.details": Flag;
  "flag.items": FlaggedItem[];
  "flag.list": FlagLine[];
  "screening.explain": Explanation;
  "screening.screen": Screening;
}
