// Calls and answers of the desk, generated from the Rust types by
// `UPDATE=1 cargo test -p frontdesk-tests --test generated`. Do not edit.

/**
 * The record of an accepted agreement. It stays after an erasure: it names no person but the
 * actor, and the host finds the bytes by their digest.
 */
export interface AcceptedAgreement {
  /** Id of the agreement. */
  agreement: AgreementId;
  /** The actor who accepted it. */
  by: Actor;
  /** Whether it was accepted by the link; otherwise the office recorded it. */
  by_link: boolean;
  /** Language of the text that was shown. */
  language: Language;
  /** SHA-256 digest of the bytes that were shown, in lower-case hexadecimal digits. */
  sha256: Sha256;
  /** Time at which the text was shown (UTC). */
  shown_at: string;
  /** Version of the text that was shown. */
  version: Label;
}

/** An acknowledgement of a match or of an incomplete screening. */
export interface Acknowledgement {
  /** Time of the acknowledgement (UTC). */
  at: string;
  /** The actor who acknowledged it. */
  by: Actor;
  /** Reason to accept the appointment, given by staff. */
  note: Remark;
}

/** The person or program that gives a command or query, as authenticated by the host. */
export interface Actor {
  /** Id of the actor; for a customer or technician, the id of that customer or technician. */
  id: ActorId;
  /** Role of the actor, which determines what the actor may do. */
  role: Role;
  /** Id of the customer on whose behalf the office acts, such as in a phone call (S4-9). */
  on_behalf_of?: CustomerId | null;
}

/**
 * Id of an actor; for a customer or technician, the id of that customer or technician.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type ActorId = string;

/**
 * Id of an address, unique within the customer.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type AddressId = string;

/** A version of an agreement in one language. The host stores its text, by the digest. */
export interface Agreement {
  /** Id of the agreement; the same in all versions and languages. */
  id: AgreementId;
  /** Language of the text: a tag of RFC 5646, such as `nl`. */
  language: Language;
  /** SHA-256 digest of the bytes that the page shows, in lower-case hexadecimal digits. */
  sha256: Sha256;
  /** Version of the text, such as `2026-03`. */
  version: Label;
  /** Whether an answer without it is refused. */
  mandatory?: boolean;
}

/**
 * Id of an agreement that a customer accepts in a check-in.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type AgreementId = string;

/** Alert level of a request or of one flag, lowest first. */
export type Alert = "none" | "possible" | "match";

/** The answer to a call. */
export type Answer = Done | Told | Applied | Rewritten | Compacted | Snapshot | SnapshotRestored | Refused | NotUnderstood;

/** The events are applied. */
export interface Applied {
  /** Number of events that were applied. */
  applied: number;
  /** Number of events that were skipped, because they were applied before; left out if none. */
  repeated?: number;
}

/** Applies events of the host's own log. */
export interface Apply {
  /** Events in the order in which they happened. */
  apply: Event[];
}

/** An appointment. A host with its own storage can use it without `Appointments`. */
export interface Appointment {
  /** Time of the request (UTC). */
  created_at: string;
  /** The actor who entered the request. */
  created_by: Actor;
  /** Details of the appointment. */
  details: Details;
  /** Assignment of a technician, and suggested time frames. */
  dispatch: Dispatch;
  /** Id of the appointment. */
  id: AppointmentId;
  /** Events since the request: the change log. */
  log: AppointmentEvent[];
  /** Channel by which the request arrived. */
  origin: Origin;
  /** Number of changes of the time frame and of cancellations (RFC 5545, SEQUENCE; I-3). */
  sequence: number;
  /** Status of the appointment. */
  status: Status;
  /** Time zone of the appointment (IANA). */
  zone: Zone;
  /** The cancellation, if it is cancelled. */
  cancellation?: Cancellation | null;
  /** The completion, if the work is done. */
  completion?: Completion | null;
  /** Time when the customer confirmed the time frame (UTC). */
  confirmed_at?: string | null;
  /** Id of the customer, if known. */
  customer?: CustomerId | null;
  /** The declination, if it was declined. */
  declination?: Declination | null;
  /** The deferral, if it is deferred. */
  deferral?: Deferral | null;
  /** Discount on the whole appointment, in basis points (1500 is 15 %; S4-14). */
  discount?: BasisPoints | null;
  /** Time when its customer was erased (UTC); it holds no personal data since then (S1-28). */
  erased_at?: string | null;
  /** Whether the work can be done (S4-33). */
  feasibility?: Feasibility;
  /** Reason for the feasibility, given by staff. */
  feasibility_reason?: Remark | null;
  /** Time frame of arrival (UTC); always present once the appointment is scheduled (I-1). */
  frame?: TimeFrame | null;
  /** Former time frames, oldest first. */
  frames?: PreviousFrame[];
  /** The hold, if it is kept on the schedule without a technician (S4-26). */
  hold?: Hold | null;
  /** The incomplete screening, if the last one was; visible to the office only (I-17). */
  incomplete_screening?: IncompleteScreening | null;
  /** Questions to the customer, by id (S4-32). */
  information?: { [key: string]: InformationRequest };
  /** The pin, if an actor pinned it to the list of every day. */
  manual_pin?: ManualPin | null;
  /** Matches with flags, also former ones; visible to the office only (I-17). */
  matches?: { [key: string]: FlagMatch };
  /** The no-show, if a party did not appear. */
  no_show?: NoShow | null;
  /** Notes, by their id (S2-5). */
  notes?: { [key: string]: AppointmentNote };
  /** Offers made to keep the customer. */
  offers?: Offers;
  /**
   * The overlap with other appointments that a customer or technician caused; visible to the
   * office only.
   */
  overlap?: Overlap | null;
  /** Priority of the request. */
  priority?: Priority;
  /** Id of the appointment that this one replaces (S4-15). */
  rebooked_from?: AppointmentId | null;
  /** Refunds, by id (S2-8). */
  refunds?: { [key: string]: Refund };
  /** Reports about the due actions of the present time frame, by key (I-13). */
  reported?: { [key: string]: Report };
  /** Time when it was last restored, or its outcome corrected to none (UTC). */
  restored_at?: string | null;
  /** Time when it was first scheduled (UTC). */
  scheduled_at?: string | null;
  /** Tax that replaces the usual one (S1-18, S1-19). */
  special_tax?: SpecialTax | null;
  /** Time frames that suit the customer. */
  wishes?: TimeFrame[];
  /** Work items, by their id. */
  work_items?: { [key: string]: WorkItem };
}

/** Schedules a requested appointment (S0-7). */
export interface AppointmentAccept {
  do: "appointment.accept";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /**
   * Reason to schedule it although information is missing or the work is not known to be doable
   * (S4-33, S4-34). It acknowledges open matches where these are advisory (S0-29).
   */
  override_reason?: string | null;
}

/** Accepts an offer on behalf of the customer. */
export interface AppointmentAcceptOffer {
  do: "appointment.accept_offer";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** The offer that is accepted. */
  offer: OfferAcceptance;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Accepts a suggestion: the appointment moves to its time frame, and its technician is assigned.
 *
 * The office may accept on behalf of the customer, for example during a call (S4-9). If the
 * technician gave the appointment back before, the office has to read their note first (S4-29);
 * customers do not see such notes, so only the office may accept then.
 */
export interface AppointmentAcceptSuggestion {
  do: "appointment.accept_suggestion";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the suggestion. */
  suggestion: SuggestionId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the link that the customer followed: with it, no record of the customer is needed. */
  link?: LinkId | null;
  /** Whether the office has read the note of an earlier release by this technician (S4-29). */
  release_seen?: boolean;
}

/**
 * Records that staff reviewed an open match and accept the appointment. It does not decide whether
 * the customer is the flagged person.
 */
export interface AppointmentAcknowledgeMatch {
  do: "appointment.acknowledge_match";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the flag that the appointment matches. */
  flag: FlagId;
  /** Reason to accept the appointment, given by staff. */
  note: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Records that staff reviewed an appointment whose screening was incomplete, and accept it. A
 * change of the parties or of the address requires another review.
 */
export interface AppointmentAcknowledgeScreening {
  do: "appointment.acknowledge_screening";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Reason to accept the appointment, given by staff. */
  note: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Adds a note to an appointment. */
export interface AppointmentAddNote {
  do: "appointment.add_note";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the new note. */
  note: EntryId;
  /** Text of the note. */
  text: string;
  /** Readers of the note. */
  visibility: Visibility;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Suggests a time frame. The technician does so, or the office on their behalf. */
export interface AppointmentAddSuggestion {
  do: "appointment.add_suggestion";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** The suggested time frame. */
  frame: TimeFrame;
  /** Id of the suggestion. */
  suggestion: SuggestionId;
  /** Id of the technician. */
  technician: TechnicianId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Adds a work item to an appointment. */
export interface AppointmentAddWorkItem {
  do: "appointment.add_work_item";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Short title of the work. */
  title: string;
  /** Id of the new work item. */
  work_item: WorkItemId;
  /** Ids of files of the host that show the work. */
  attachments?: AttachmentId[];
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Whether the work was planned from the start. */
  planned?: boolean;
  /** Net price of the work, and its rate of tax; it is part of the totals (I-21). */
  price?: Price | null;
  /** Longer description of the work. */
  text?: string | null;
  /**
   * Whether the technician may see the work item, and the customer, who also sees every one
   * with a price.
   */
  visible_to_technician?: boolean;
}

/**
 * Lists the names of all commands that would not be refused if their fields are valid, in the
 * order of the catalog.
 *
 * Refused:
 * The first of these that holds:
 * 1. `appointment_unknown`, for the office
 * 2. `forbidden`: also for any link that does not open the appointment
 */
export interface AppointmentAllowedActions {
  ask: "appointment.allowed_actions";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /**
   * Id of the link that the customer followed: the answer has the commands that may be given
   * with it.
   */
  link?: LinkId | null;
}

/**
 * Asks the customer to choose another time, in a message with a new link; the appointment does
 * not change.
 */
export interface AppointmentAskCustomerToReschedule {
  do: "appointment.ask_customer_to_reschedule";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the new link; the host makes it hard to guess. */
  link: LinkId;
  /** Time frames in which customers may choose a time themselves, from the host's calendar. */
  available?: TimeFrame[];
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Assigns a technician. Has no effect if the technician is assigned already. */
export interface AppointmentAssign {
  do: "appointment.assign";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the technician. */
  technician: TechnicianId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Cancels an appointment for which no technician was found, within the critical lead before its
 * start (`critical_lead` of the policy).
 *
 * Only the system gives this command. It is refused once a technician is assigned, technicians
 * were asked again, or the appointment is kept on the schedule. It is also refused if a person
 * requested, scheduled, moved or restored the appointment within the critical lead, edited it so
 * that a technician is needed, or ended its hold: then a person decides (I-14).
 */
export interface AppointmentAutoCancel {
  do: "appointment.auto_cancel";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Books an appointment. A customer's booking is a request only, unless the policy accepts
 * bookings (`auto_accept`) and no information is missing.
 *
 * A booking of the office is refused for the same reasons as `appointment.accept`, unless an
 * override reason is given: it matches a flag, was not compared with all flags, misses required
 * information, or has to be known to be doable.
 */
export interface AppointmentBook {
  do: "appointment.book";
  /** Id of the new appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Details of the appointment. */
  details: Details;
  /** Time frame of the appointment. */
  frame: TimeFrame;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the customer, if known; customers may name themselves only. */
  customer?: CustomerId | null;
  /** Id of the customer record to create if the booker is not recognised. */
  new_customer?: CustomerId | null;
  /**
   * Reason to schedule it although it matches a flag, information is missing, or the work is not
   * known to be doable (S0-29, S4-33, S4-34); only the office may give it. It acknowledges the
   * matches and an incomplete screening.
   */
  override_reason?: string | null;
  /** Id of the appointment that this one replaces (S4-15). */
  rebooked_from?: AppointmentId | null;
}

/** Asks technicians who is available. Has no effect if they were asked already. */
export interface AppointmentBroadcast {
  do: "appointment.broadcast";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Cancels an appointment. */
export interface AppointmentCancel {
  do: "appointment.cancel";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Cause of the cancellation; a customer may give `customer`, `duplicate` or `other`. */
  cause: CancelCause;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the link that the customer followed: with it, no record of the customer is needed. */
  link?: LinkId | null;
  /** Explanation in free text. */
  text?: string | null;
}

/** Records that the work is done (S0-8). */
export interface AppointmentComplete {
  do: "appointment.complete";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /**
   * Time of completion (UTC), neither in the future nor before the appointment was requested;
   * the time of the command by default.
   */
  completed_at?: string | null;
}

/** Marks a work item as done. */
export interface AppointmentCompleteWorkItem {
  do: "appointment.complete_work_item";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the work item. */
  work_item: WorkItemId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Records that the customer confirmed the time frame. A change of the time frame clears the
 * confirmation.
 */
export interface AppointmentConfirmByCustomer {
  do: "appointment.confirm_by_customer";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Corrects the outcome of an appointment. */
export interface AppointmentCorrectOutcome {
  do: "appointment.correct_outcome";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Reason given by staff. */
  reason: string;
  /** The corrected outcome. */
  to: CorrectTo;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** With `completed`: time of completion (UTC); the time of the command by default. */
  completed_at?: string | null;
  /** With `no_show`: party that did not appear; the customer by default. */
  party?: NoShowParty | null;
}

/** Declines a requested appointment. */
export interface AppointmentDecline {
  do: "appointment.decline";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Reason given by staff. */
  reason: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Declines an offer on behalf of the customer. */
export interface AppointmentDeclineOffer {
  do: "appointment.decline_offer";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Kind of the declined offer. */
  offer: OfferKind;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Declines one suggestion, or all offered ones; the appointment keeps its time frame. */
export interface AppointmentDeclineSuggestion {
  do: "appointment.decline_suggestion";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Time frames that do not suit the customer. */
  declined_hours?: TimeFrame[];
  /** Id of the link that the customer followed: with it, no record of the customer is needed. */
  link?: LinkId | null;
  /** Id of the suggestion; all offered suggestions if it is absent. */
  suggestion?: SuggestionId | null;
}

/**
 * Postpones an appointment without a new time frame. Only the office resumes it, with
 * `appointment.reschedule` (S4-17).
 */
export interface AppointmentDefer {
  do: "appointment.defer";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Approximate end of the deferral (UTC). */
  until: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Reason given by staff. */
  reason?: string | null;
}

/**
 * Shows one appointment: all of it to the office, selected fields to its customer and to the
 * assigned technician, and to a technician who is asked the time frame, services and place.
 *
 * Refused:
 * The first of these that holds:
 * 1. `appointment_unknown`, for the office
 * 2. `forbidden`
 */
export interface AppointmentDetails {
  ask: "appointment.details";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
}

/** Changes details of an appointment; absent fields stay as they are. */
export interface AppointmentEdit {
  do: "appointment.edit";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Address of the work. */
  address?: WrittenAddress | null;
  /** Object of the work, such as the registration plate of a car. */
  asset?: string | null;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Description of the work, in the words of the customer. */
  description?: string | null;
  /** Requested services. */
  lines?: ServiceLine[] | null;
  /** Whether a technician has to visit the address. */
  needs_technician?: boolean | null;
  /** People who take part in the appointment. */
  parties?: Party[] | null;
  /** Priority of the request. */
  priority?: Priority | null;
  /** Optional fields to remove. */
  remove?: Removable[];
  /** Special requests of the customer. */
  special_requests?: string | null;
  /** Time frames that suit the customer. */
  wishes?: TimeFrame[] | null;
  /** Time zone of the address (IANA). */
  zone?: Zone | null;
}

/** The appointment was requested. */
export interface AppointmentRequested {
  event: "appointment.requested";
  /** Details of the appointment. */
  details: Details;
  /** Channel by which the request arrived. */
  origin: Origin;
  /** Time zone of the appointment (IANA). */
  zone: Zone;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer, if known. */
  customer?: CustomerId | null;
  /** Requested time frame. */
  frame?: TimeFrame | null;
  /** Priority of the request. */
  priority?: Priority;
  /** Id of the appointment that this one replaces (S4-15). */
  rebooked_from?: AppointmentId | null;
  /** Time frames that suit the customer. */
  wishes?: TimeFrame[];
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The appointment was scheduled. */
export interface AppointmentScheduled {
  event: "appointment.scheduled";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Reason to schedule it although information was missing, the work was not known to be doable,
   * or a booking matched a flag.
   */
  override_reason?: Remark | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The appointment was declined. */
export interface AppointmentDeclined {
  event: "appointment.declined";
  /** Reason given by staff. */
  reason: Remark;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Ids of the links that are revoked by it, in id order. */
  revokes?: LinkId[];
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Details of the appointment were changed. */
export interface AppointmentEdited {
  event: "appointment.edited";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Address of the work. */
  address?: { [key: string]: unknown } | null;
  /** Object of the work, such as the registration plate of a car. */
  asset?: { [key: string]: unknown } | null;
  /** Description of the work, in the words of the customer. */
  description?: { [key: string]: unknown } | null;
  /** Requested services. */
  lines?: { [key: string]: unknown } | null;
  /** Whether a technician has to visit the address. */
  needs_technician?: { [key: string]: unknown } | null;
  /** People who take part in the appointment. */
  parties?: { [key: string]: unknown } | null;
  /** Priority of the request. */
  priority?: { [key: string]: unknown } | null;
  /** Special requests of the customer. */
  special_requests?: { [key: string]: unknown } | null;
  /** Id of the technician who is no longer assigned, because none is needed. */
  unassigned?: TechnicianId | null;
  /** Time frames that suit the customer. */
  wishes?: { [key: string]: unknown } | null;
  /** Time zone of the address (IANA). */
  zone?: { [key: string]: unknown } | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** It was recorded whether the work can be done. */
export interface AppointmentFeasibilitySet {
  event: "appointment.feasibility_set";
  /** Whether the work can be done. */
  feasibility: Feasibility;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Reason given by staff. */
  reason?: Remark | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer was asked for missing information. */
export interface AppointmentInformationRequested {
  event: "appointment.information_requested";
  /** Id of the set of questions. */
  information: InformationId;
  /** Questions to the customer. */
  questions: Label[];
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A set of questions was answered. */
export interface AppointmentInformationProvided {
  event: "appointment.information_provided";
  /** The new answers of the customer, by question. */
  answers: { [key: string]: Remark };
  /** Id of the set of questions. */
  information: InformationId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A set of questions was closed without answers. */
export interface AppointmentInformationWaived {
  event: "appointment.information_waived";
  /** Id of the set of questions. */
  information: InformationId;
  /** Reason given by staff. */
  reason: Remark;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The appointment matches a flag, or other items of it than before. */
export interface AppointmentMatchOpened {
  event: "appointment.match_opened";
  /** Alert level of the match. */
  alert: Alert;
  /** Id of the matching flag. */
  flag: FlagId;
  /** The matching items of the flag. */
  items: MatchedItem[];
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Whether the flag is about the record of the customer (`same_record`). */
  same_record?: boolean;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The appointment no longer matches a flag. */
export interface AppointmentMatchCleared {
  event: "appointment.match_cleared";
  /** Id of the matching flag. */
  flag: FlagId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Staff decided whether it is the flagged person. */
export interface AppointmentMatchDecided {
  event: "appointment.match_decided";
  /** Id of the decision, as in the flag. */
  decision: DecisionId;
  /** Id of the matching flag. */
  flag: FlagId;
  /** Decision of staff: the same person, or a different one. */
  verdict: Verdict;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Staff reviewed a match and accept the appointment. */
export interface AppointmentMatchAcknowledged {
  event: "appointment.match_acknowledged";
  /** Id of the flag that the appointment matches. */
  flag: FlagId;
  /** Reason to accept the appointment, given by staff. */
  note: Remark;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The screening of the appointment was incomplete. */
export interface AppointmentScreeningIncomplete {
  event: "appointment.screening_incomplete";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The screening of the appointment is complete again. */
export interface AppointmentScreeningCompleted {
  event: "appointment.screening_completed";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Staff reviewed an incomplete screening and accept the appointment. */
export interface AppointmentScreeningAcknowledged {
  event: "appointment.screening_acknowledged";
  /** Reason to accept the appointment, given by staff. */
  note: Remark;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The time frame was set or changed. */
export interface AppointmentFrameChanged {
  event: "appointment.frame_changed";
  /** Whether an assigned technician stays assigned. */
  keep_technician: boolean;
  /** The new time frame. */
  new: TimeFrame;
  /** Source of the new time frame. */
  via: FrameSource;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** The former time frame. */
  old?: TimeFrame | null;
  /** Id of the technician who is no longer assigned. */
  unassigned?: TechnicianId | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The appointment was deferred. */
export interface AppointmentDeferred {
  event: "appointment.deferred";
  /** Approximate end of the deferral (UTC). */
  until: string;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Reason given by staff. */
  reason?: Remark | null;
  /** Ids of the links that are revoked by it, in id order. */
  revokes?: LinkId[];
  /** Id of the technician who was assigned before. */
  unassigned?: TechnicianId | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A deferred appointment was resumed. */
export interface AppointmentResumed {
  event: "appointment.resumed";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The appointment was cancelled. */
export interface AppointmentCancelled {
  event: "appointment.cancelled";
  /** Cause of the cancellation. */
  cause: CancelCause;
  /** Party that the cancellation is counted for. */
  side: CancelledBy;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Ids of the links that are revoked by it, in id order. */
  revokes?: LinkId[];
  /** Explanation in free text. */
  text?: Remark | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The cancellation was undone. */
export interface AppointmentRestored {
  event: "appointment.restored";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The appointment is kept on the schedule although no technician was found. */
export interface AppointmentHeldOnSchedule {
  event: "appointment.held_on_schedule";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Reason given by staff. */
  reason?: Remark | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The hold on the schedule ended. */
export interface AppointmentHoldReleased {
  event: "appointment.hold_released";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer confirmed the time frame. */
export interface AppointmentConfirmedByCustomer {
  event: "appointment.confirmed_by_customer";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The work began. */
export interface AppointmentStarted {
  event: "appointment.started";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The work was completed. */
export interface AppointmentCompleted {
  event: "appointment.completed";
  /** Time of completion (UTC). */
  completed_at: string;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Totals, if a service line or work item has a price. */
  totals?: Totals | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A party did not appear. */
export interface AppointmentMarkedNoShow {
  event: "appointment.marked_no_show";
  /** Party that did not appear. */
  party: NoShowParty;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The outcome was corrected. */
export interface AppointmentOutcomeCorrected {
  event: "appointment.outcome_corrected";
  /** Reason given by staff. */
  reason: Remark;
  /** The corrected outcome. */
  to: Outcome;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A customer or technician put it onto a time at which its technician or customer has another. */
export interface AppointmentOverlapFound {
  event: "appointment.overlap_found";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Ids of the other appointments of the customer, in order; at most 20. */
  of_customer?: AppointmentId[];
  /** Ids of the other appointments of the technician, in order; at most 20. */
  of_technician?: AppointmentId[];
  /** Id of the technician, if other appointments of the technician overlap. */
  technician?: TechnicianId | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A note was added. */
export interface AppointmentNoteAdded {
  event: "appointment.note_added";
  /** Id of the note. */
  note: EntryId;
  /** Text of the note. */
  text: Remark;
  /** Readers of the note. */
  visibility: Visibility;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A work item was added. */
export interface AppointmentWorkItemAdded {
  event: "appointment.work_item_added";
  /** The work to be done. */
  what: Work;
  /** Id of the work item. */
  work_item: WorkItemId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A work item was marked as done. */
export interface AppointmentWorkItemCompleted {
  event: "appointment.work_item_completed";
  /** Id of the work item. */
  work_item: WorkItemId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A work item was marked as not done. */
export interface AppointmentWorkItemReopened {
  event: "appointment.work_item_reopened";
  /** Id of the work item. */
  work_item: WorkItemId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A work item was removed. */
export interface AppointmentWorkItemRemoved {
  event: "appointment.work_item_removed";
  /** Id of the work item. */
  work_item: WorkItemId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The appointment was pinned to the list of every day. */
export interface AppointmentPinned {
  event: "appointment.pinned";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The appointment was unpinned. */
export interface AppointmentUnpinned {
  event: "appointment.unpinned";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A refund was recorded. */
export interface AppointmentRefundRecorded {
  event: "appointment.refund_recorded";
  /** Refunded amount of money. */
  amount: Money;
  /** Id of the refund. */
  refund: EntryId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The special sales tax of the appointment was changed. */
export interface AppointmentTaxSet {
  event: "appointment.tax_set";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** New special tax; absent if the usual tax applies. */
  special_tax?: SpecialTax | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The appointment got a customer, or moved to another one by a merge or its undoing. */
export interface AppointmentCustomerChanged {
  event: "appointment.customer_changed";
  /** Id of the new customer. */
  new: CustomerId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the former customer, if there was one. */
  old?: CustomerId | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A technician was assigned. */
export interface AppointmentAssigned {
  event: "appointment.assigned";
  /** Id of the technician. */
  technician: TechnicianId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The assigned technician was replaced. */
export interface AppointmentReassigned {
  event: "appointment.reassigned";
  /** Id of the new technician. */
  new: TechnicianId;
  /** Id of the former technician. */
  old: TechnicianId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A technician gave the appointment back; technicians are asked again. */
export interface AppointmentReleased {
  event: "appointment.released";
  /** Id of the technician who gave it back. */
  technician: TechnicianId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Note of the technician. */
  note?: Remark | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Technicians were asked who is available. */
export interface AppointmentSentOut {
  event: "appointment.sent_out";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Technicians were asked again. */
export interface AppointmentResent {
  event: "appointment.resent";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A technician suggested a time frame. */
export interface AppointmentSuggestionAdded {
  event: "appointment.suggestion_added";
  /** The suggested time frame. */
  frame: TimeFrame;
  /** Id of the suggestion. */
  suggestion: SuggestionId;
  /** Id of the technician. */
  technician: TechnicianId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer accepted a suggestion. */
export interface AppointmentSuggestionAccepted {
  event: "appointment.suggestion_accepted";
  /** The accepted time frame. */
  frame: TimeFrame;
  /** Id of the suggestion. */
  suggestion: SuggestionId;
  /** Id of the technician, who is notified (S4-11). */
  technician: TechnicianId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Whether this technician gave the appointment back before (S4-29). */
  released_before?: boolean;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer declined suggestions. */
export interface AppointmentSuggestionsDeclined {
  event: "appointment.suggestions_declined";
  /** Ids of the declined suggestions, in id order. */
  suggestions: SuggestionId[];
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Suggestions were withdrawn. */
export interface AppointmentSuggestionsWithdrawn {
  event: "appointment.suggestions_withdrawn";
  /** Ids of the withdrawn suggestions, in id order. */
  suggestions: SuggestionId[];
  /** Reason of the withdrawal. */
  why: Withdrawal;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer named time frames that do not suit. */
export interface AppointmentHoursDeclined {
  event: "appointment.hours_declined";
  /** Time frames that do not suit the customer. */
  hours: TimeFrame[];
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A link to the suggested time frames was sent to the customer. */
export interface AppointmentTimeFrameLinkSent {
  event: "appointment.time_frame_link_sent";
  /** Id of the link. */
  link: LinkId;
  /** Reason of the link: it decides the text of the message. */
  reason: LinkReason;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Time frames in which customers may choose a time themselves. */
  available?: TimeFrame[];
  /** Ids of the links that are revoked by it, in id order. */
  revokes?: LinkId[];
  /** Whether the page offers a choice: suggestions, or available time frames. */
  with_choice?: boolean;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer was called. */
export interface AppointmentContactAttempted {
  event: "appointment.contact_attempted";
  /** Id of the call. */
  attempt: EntryId;
  /** Outcome of the call. */
  outcome: ContactOutcome;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Whether a message should still be left on the voicemail (S4-2). */
  leave_voicemail?: boolean;
  /** Note about the call. */
  note?: Remark | null;
  /** Whether a message was left on the voicemail. */
  voicemail_left?: boolean;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Offers were proposed to keep the customer. */
export interface AppointmentOffersProposed {
  event: "appointment.offers_proposed";
  /** Cause for which the appointment is about to be lost. */
  cause: OfferCause;
  /** The offers, in order of the ladder. */
  offers: Proposal[];
  /** First time at which they can no longer be accepted (UTC). */
  valid_until: string;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer accepted an offer. */
export interface AppointmentOfferAccepted {
  event: "appointment.offer_accepted";
  /** Kind of the accepted offer. */
  offer: OfferKind;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer declined an offer. */
export interface AppointmentOfferDeclined {
  event: "appointment.offer_declined";
  /** Kind of the declined offer. */
  offer: OfferKind;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A prioritized request replaces the appointment. */
export interface AppointmentRebooked {
  event: "appointment.rebooked";
  /** Id of the new appointment, which has the same details and the same customer. */
  rebooked_as: AppointmentId;
  /** Time frames that suit the customer. */
  wishes: TimeFrame[];
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The discount of the appointment was set. */
export interface AppointmentDiscountGiven {
  event: "appointment.discount_given";
  /** Discount, in basis points (1500 is 15 %). */
  basis_points: BasisPoints;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the coupon that was redeemed for it. */
  coupon?: CouponId | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A coupon for a later appointment was issued. */
export interface AppointmentCouponIssued {
  event: "appointment.coupon_issued";
  /** Discount, in basis points (1500 is 15 %). */
  basis_points: BasisPoints;
  /** Id of the coupon. */
  coupon: CouponId;
  /** First time at which it can no longer be redeemed (UTC). */
  valid_until: string;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The coupon was redeemed. */
export interface AppointmentCouponRedeemed {
  event: "appointment.coupon_redeemed";
  /** Discount, in basis points (1500 is 15 %). */
  basis_points: BasisPoints;
  /** Id of the coupon. */
  coupon: CouponId;
  /** Id of the appointment that gets the discount. */
  on: AppointmentId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The coupon was revoked. */
export interface AppointmentCouponRevoked {
  event: "appointment.coupon_revoked";
  /** Id of the coupon. */
  coupon: CouponId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A due action was reported done. */
export interface AppointmentReportedDone {
  event: "appointment.reported_done";
  /** Key of the due action. */
  key: DueKey;
  /** Result of the due action. */
  result: DueResult;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Channel of the message, if the action was to send one. */
  channel?: Channel | null;
  /** Reasons why the action was suppressed, if it was. */
  reasons?: Code[];
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A message whose sending failed is to be sent again. */
export interface AppointmentMessageRetried {
  event: "appointment.message_retried";
  /** Key of the message. */
  key: DueKey;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer of the appointment was erased. */
export interface AppointmentErased {
  event: "appointment.erased";
  /** The remaining state of the appointment, without personal data. */
  kept: Appointment;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Ids of files of the host that belonged to the appointment. */
  attachments?: AttachmentId[];
  /** Ids of the links that are revoked by it, in id order. */
  revokes?: LinkId[];
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A party of the appointment was erased. */
export interface AppointmentPartyForgotten {
  event: "appointment.party_forgotten";
  /** Id of the erased customer. */
  customer: CustomerId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A party without a record was erased from the appointment. */
export interface AppointmentPartyErased {
  event: "appointment.party_erased";
  /** The appointment without the party. */
  kept: Appointment;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An event from before the erasure of the customer, without its values. */
export interface AppointmentForgotten {
  event: "appointment.forgotten";
  /** Name of the original event, such as `customer.edited`. */
  was: string;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Names of the fields of the original event, sorted. */
  fields?: string[];
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/**
 * An event of an appointment.
 *
 * Applying all events of an appointment in order restores its state (I-20).
 */
export type AppointmentEvent = AppointmentRequested | AppointmentScheduled | AppointmentDeclined | AppointmentEdited | AppointmentFeasibilitySet | AppointmentInformationRequested | AppointmentInformationProvided | AppointmentInformationWaived | AppointmentMatchOpened | AppointmentMatchCleared | AppointmentMatchDecided | AppointmentMatchAcknowledged | AppointmentScreeningIncomplete | AppointmentScreeningCompleted | AppointmentScreeningAcknowledged | AppointmentFrameChanged | AppointmentDeferred | AppointmentResumed | AppointmentCancelled | AppointmentRestored | AppointmentHeldOnSchedule | AppointmentHoldReleased | AppointmentConfirmedByCustomer | AppointmentStarted | AppointmentCompleted | AppointmentMarkedNoShow | AppointmentOutcomeCorrected | AppointmentOverlapFound | AppointmentNoteAdded | AppointmentWorkItemAdded | AppointmentWorkItemCompleted | AppointmentWorkItemReopened | AppointmentWorkItemRemoved | AppointmentPinned | AppointmentUnpinned | AppointmentRefundRecorded | AppointmentTaxSet | AppointmentCustomerChanged | AppointmentAssigned | AppointmentReassigned | AppointmentReleased | AppointmentSentOut | AppointmentResent | AppointmentSuggestionAdded | AppointmentSuggestionAccepted | AppointmentSuggestionsDeclined | AppointmentSuggestionsWithdrawn | AppointmentHoursDeclined | AppointmentTimeFrameLinkSent | AppointmentContactAttempted | AppointmentOffersProposed | AppointmentOfferAccepted | AppointmentOfferDeclined | AppointmentRebooked | AppointmentDiscountGiven | AppointmentCouponIssued | AppointmentCouponRedeemed | AppointmentCouponRevoked | AppointmentReportedDone | AppointmentMessageRetried | AppointmentErased | AppointmentPartyForgotten | AppointmentPartyErased | AppointmentForgotten;

/** Sets the discount of an appointment; it replaces an earlier one. */
export interface AppointmentGiveDiscount {
  do: "appointment.give_discount";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Discount, in basis points (1500 is 15 %). */
  basis_points: BasisPoints;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Keeps an appointment on the schedule; no timer cancels it for lack of a technician. */
export interface AppointmentHoldOnSchedule {
  do: "appointment.hold_on_schedule";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Reason given by staff. */
  reason?: string | null;
}

/**
 * Id of an appointment.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type AppointmentId = string;

/**
 * Lists the appointments that fit all given fields, sorted by start, those without a time frame
 * last, then by id.
 *
 * With `day`, the appointments of that day and all pinned ones are listed, pinned ones first.
 * Technicians see the appointments that they are assigned to. A filter by `status`, `customer`,
 * `technician`, `flag_alert` or `priority` costs what it lists; one by `text` reads all that the
 * others let through.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden` for customers
 * 2. `appointment_unknown`: there is no appointment `after`
 */
export interface AppointmentList {
  ask: "appointment.list";
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the last row of the page before. */
  after?: AppointmentId | null;
  /** Id of the customer. */
  customer?: CustomerId | null;
  /** Local date in the time zone of each appointment (`YYYY-MM-DD`). */
  day?: string | null;
  /** Lowest alert of the open and confirmed matches; only the office sees appointments by it. */
  flag_alert?: Alert | null;
  /** Earliest start (UTC). Appointments without a time frame are then left out. */
  from?: string | null;
  /** Most rows of the answer: 1 to 1,000; all if missing. */
  limit?: Limit | null;
  /** Priority of the request. */
  priority?: Priority | null;
  /** Statuses that are listed; all if missing. */
  status?: Status[];
  /** Id of the assigned technician. */
  technician?: TechnicianId | null;
  /**
   * Text in a name, an e-mail address, a phone, an address, the services or the description;
   * case and accents are ignored.
   */
  text?: string | null;
  /** Time before which they start (UTC). Appointments without a time frame are then left out. */
  until?: string | null;
}

/** Records that a party did not appear. */
export interface AppointmentMarkNoShow {
  do: "appointment.mark_no_show";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Party that did not appear. */
  party: NoShowParty;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Records that no suggestion suits the customer: time frames that do not suit, and optionally one
 * that does.
 *
 * The proposed time frame becomes that of the appointment. The office may set any in the future
 * (S4-23); customers only one within the time frames that an active link offers.
 */
export interface AppointmentNoneWorks {
  do: "appointment.none_works";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Time frames that do not suit the customer. */
  declined_hours?: TimeFrame[];
  /** Id of the link that the customer followed: with it, no record of the customer is needed. */
  link?: LinkId | null;
  /** Time frame that suits the customer. */
  proposed_frame?: TimeFrame | null;
}

/** A note about an appointment. */
export interface AppointmentNote {
  /** Time of the note (UTC). */
  at: string;
  /** Author of the note. */
  by: Actor;
  /** Text of the note. */
  text: Remark;
  /** Readers of the note. */
  visibility: Visibility;
}

/** Shows an appointment on the list of every day until it is unpinned. */
export interface AppointmentPin {
  do: "appointment.pin";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Settings of a business about appointments; absent fields have their defaults. */
export interface AppointmentPolicy {
  /**
   * Time before the start at which a customer is informed that a technician still has to be
   * found (ISO 8601 duration; S4-31).
   */
  assigning_status?: Lead;
  /** Whether bookings of customers are scheduled without the office. */
  auto_accept?: boolean;
  /** Minimum notice before the start for a customer to cancel (ISO 8601 duration). */
  cancel_notice?: Lead;
  /** Whether a cancellation needs an explanation in free text. */
  cancel_text_required?: boolean;
  /** Local time at which a customer who was not reached is called again on the next day (S4-5). */
  contact_retry_at?: string;
  /**
   * Time before the start from which a missing technician is critical (ISO 8601 duration; S4-6,
   * S4-7).
   */
  critical_lead?: Lead;
  /** Minimum time for which an appointment is deferred (ISO 8601 duration; S4-16). */
  defer_at_least?: Lead;
  /**
   * Time before the end of a deferral at which the office is first reminded (ISO 8601 duration;
   * S4-17).
   */
  deferred_followup?: Lead;
  /**
   * Whether accepting a request requires that the work is known to be doable, or an override
   * reason (S4-33).
   */
  doable_before_accept?: boolean;
  /** Whether a technician stays assigned when the time frame changes (R-8). */
  keep_technician?: boolean;
  /** Longest time frame that a command may have (ISO 8601 duration); 31 days unless set. */
  longest_frame?: Lead;
  /** Discount of offers, in basis points (1500 is 15 %; S4-14, S4-18). */
  offer_basis_points?: BasisPoints;
  /** Period in which an offer can be accepted and a coupon redeemed (ISO 8601 duration). */
  offer_valid?: Lead;
  /** Effect of a match with a flag on the acceptance of a request (S0-29). */
  on_match?: OnMatch;
  /**
   * Time after the end of the time frame at which staff are asked for the outcome (ISO 8601
   * duration).
   */
  outcome_prompt?: Lead;
  /** Minimum notice before the start for a customer to reschedule (ISO 8601 duration). */
  reschedule_notice?: Lead;
  /** Ids of the host's scripts for staff, by kind of offer (S4-13). */
  scripts?: { [key: string]: ScriptId };
  /** Default time zone of appointments (IANA). */
  zone?: Zone;
}

/**
 * Proposes the offers of the retention ladder for a cause, before the appointment is cancelled.
 * A cancellation proposes them automatically.
 */
export interface AppointmentProposeOffers {
  do: "appointment.propose_offers";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Cause for which the appointment is about to be lost. */
  cause: OfferCause;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Answers questions of a set; the set is open until each question is answered or waived. */
export interface AppointmentProvideInformation {
  do: "appointment.provide_information";
  /** Answers of the customer, by question. */
  answers: { [key: string]: string };
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the set of questions. */
  information: InformationId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Replaces the assigned technician by another one. */
export interface AppointmentReassign {
  do: "appointment.reassign";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the new technician. */
  technician: TechnicianId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Asks technicians again; from then on no timer cancels the appointment (S4-25). */
export interface AppointmentRebroadcast {
  do: "appointment.rebroadcast";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Records a call to the customer; the appointment does not change (I-4).
 *
 * A customer who is not reached gets a link to the suggested time frames, once a day (S4-3). It
 * may be left out only if the desk knows neither an e-mail address nor a phone for text messages.
 */
export interface AppointmentRecordContactAttempt {
  do: "appointment.record_contact_attempt";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Id of the call. */
  attempt: EntryId;
  /** Actor of the call. */
  by: Actor;
  /** Outcome of the call. */
  outcome: ContactOutcome;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the link that is sent if the customer was not reached. */
  link?: LinkId | null;
  /** Note about the call. */
  note?: string | null;
  /** Whether a message was left on the voicemail (S4-2). */
  voicemail_left?: boolean;
}

/** Records a refund. The total does not change; the sum of all refunds may not exceed it. */
export interface AppointmentRecordRefund {
  do: "appointment.record_refund";
  /** Refunded amount of money. */
  amount: Money;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the new refund. */
  refund: EntryId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Redeems a coupon on a later appointment. */
export interface AppointmentRedeemCoupon {
  do: "appointment.redeem_coupon";
  /** Id of the appointment that the coupon was issued for. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the coupon. */
  coupon: CouponId;
  /** Id of the later appointment that gets the discount. */
  on: AppointmentId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Gives an appointment back. The assigned technician does so, or the office on their behalf. */
export interface AppointmentRelease {
  do: "appointment.release";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the technician who gives it back. */
  technician: TechnicianId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Note for others: the reason, and what they should know (S4-29). */
  note?: string | null;
}

/**
 * Ends the hold: a timer may cancel the appointment again, but not within the critical lead before
 * its start (`critical_lead` of the policy), where a person has to decide.
 */
export interface AppointmentReleaseHold {
  do: "appointment.release_hold";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Removes a work item. */
export interface AppointmentRemoveWorkItem {
  do: "appointment.remove_work_item";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the work item. */
  work_item: WorkItemId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Marks a work item as not done. */
export interface AppointmentReopenWorkItem {
  do: "appointment.reopen_work_item";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the work item. */
  work_item: WorkItemId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Requests an appointment, or a service if there is no time frame. */
export interface AppointmentRequest {
  do: "appointment.request";
  /** Id of the new appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Details of the appointment. */
  details: Details;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the customer, if known; customers may name themselves only. */
  customer?: CustomerId | null;
  /** Requested time frame. */
  frame?: TimeFrame | null;
  /** Id of the customer record to create if the booker is not recognised. */
  new_customer?: CustomerId | null;
  /** Priority of the request; only the office may set `high` (S4-15). */
  priority?: Priority;
  /** Id of the appointment that this one replaces (S4-15). */
  rebooked_from?: AppointmentId | null;
  /** Time frames that suit the customer. */
  wishes?: TimeFrame[];
}

/** Asks the customer for missing information. */
export interface AppointmentRequestInformation {
  do: "appointment.request_information";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the new set of questions. */
  information: InformationId;
  /**
   * Questions to the customer. For information that a service requires, the name that the
   * service uses.
   */
  questions: string[];
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Sets another time frame, or the first one. Has no effect if the time frame is the same.
 *
 * The office may set any time frame in the future (S4-23); customers only one within the time
 * frames that an active link offers, as in `appointment.none_works` (S4-20).
 */
export interface AppointmentReschedule {
  do: "appointment.reschedule";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** The new time frame. */
  frame: TimeFrame;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the link that the customer followed: with it, no record of the customer is needed. */
  link?: LinkId | null;
}

/** Undoes a cancellation, if the time frame is still in the future. */
export interface AppointmentRestore {
  do: "appointment.restore";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Revokes a coupon that was not redeemed. */
export interface AppointmentRevokeCoupon {
  do: "appointment.revoke_coupon";
  /** Id of the appointment that the coupon was issued for. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the coupon. */
  coupon: CouponId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** One row of the list of a day. */
export interface AppointmentRow {
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Whether it has no technician within the critical lead before the start (S4-7). */
  assignment_critical: boolean;
  /** Full name of the booker. */
  name: string;
  /** Full names of all parties. */
  parties: string[];
  /** Whether and why it is pinned to the list of every day. */
  pinned: PinnedBy;
  /** Priority of the request. */
  priority: Priority;
  /** Names of the requested services. */
  services: Label[];
  /** Status of the appointment. */
  status: Status;
  /** Address of the work, in one line. */
  address?: string | null;
  /** What staff still have to do; visible to the office only. */
  awaiting?: Awaiting | null;
  /** How far the online check-in is; visible to the office only (S3-24). Absent if there is none. */
  check_in?: CheckInMark;
  /** Whether the customer answered the online check-in: a host shows the name in blue (S3-44). */
  check_in_answered?: boolean;
  /** Number of check-in items that nobody has handled; absent if it is 0. */
  check_in_open?: number;
  /** Summary of its matches with flags; visible to the office only (S0-20, I-17). */
  flag_alert?: FlagAlert | null;
  /** Time frame of arrival (UTC). */
  frame?: TimeFrame | null;
  /** Local date of the start, in the time zone of the appointment. */
  local_date?: string | null;
  /** Id of the assigned technician. */
  technician?: TechnicianId | null;
}

/** Sends the customer a link to the suggested time frames; earlier links are revoked. */
export interface AppointmentSendTimeFrameLink {
  do: "appointment.send_time_frame_link";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the new link; the host makes it hard to guess. */
  link: LinkId;
  /** Time frames in which customers may choose a time themselves, from the host's calendar. */
  available?: TimeFrame[];
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Attaches a customer record to an appointment without one (S0-15).
 *
 * The appointment gets the tax of the customer, is screened again, and is erased with the customer
 * (S1-28). The same command again is accepted and changes nothing.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `appointment_unknown`
 * 3. `customer_erased`: the customer of the appointment was erased
 * 4. `customer_unknown`
 * 5. `other_customer`: the appointment has another customer
 * 6. `customer_archived`, `customer_erased`
 */
export interface AppointmentSetCustomer {
  do: "appointment.set_customer";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer; if merged, the survivor is attached. */
  customer: CustomerId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Records whether the work can be done; `not_doable` needs a reason. */
export interface AppointmentSetFeasibility {
  do: "appointment.set_feasibility";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Whether the work can be done. */
  feasibility: Feasibility;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Reason given by staff; required with `not_doable`. */
  reason?: string | null;
}

/** Records that the work begins. */
export interface AppointmentStart {
  do: "appointment.start";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Lists the choices of the customer. Customers read them on the page, the office during a call
 * (S4-9). The link opens the page for anybody who has it, until it is revoked (S4-3).
 *
 * Refused:
 * The first of these that holds:
 * 1. `appointment_unknown`, for the office
 * 2. `forbidden`
 */
export interface AppointmentTimeFramePage {
  ask: "appointment.time_frame_page";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the link that the customer followed. */
  link?: LinkId | null;
}

/** Shows an appointment on the list of its own day only. */
export interface AppointmentUnpin {
  do: "appointment.unpin";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** View of the office: all fields. */
export interface AppointmentViewOffice {
  kind: "office";
  /** State of the appointment. */
  appointment: Appointment;
  /** Whether it has no technician within the critical lead before the start (S4-7). */
  assignment_critical: boolean;
  /** Progress and answers of the online check-in, if there is one (S3-30). */
  check_in?: CheckInView | null;
  /**
   * Open and handled items of the check-in, in order of their ids; a host shows them before the
   * work items (S3-27).
   */
  check_in_items?: CheckInItemView[];
  /**
   * The flagged value and that of the appointment for each matched item, by flag; without flags
   * that are erased.
   */
  evidence?: { [key: string]: ValuePair[] };
  /** Local date of the start, in the time zone of the appointment. */
  local_date?: string | null;
  /** Names of required information that is missing (S4-34). */
  missing?: Label[];
  /** Total of the completed work less all refunds (S2-8). */
  paid?: Money | null;
  /** Totals, if a service line or work item has a price. */
  totals?: Totals | null;
}

/** View of the customer of the appointment. */
export interface AppointmentViewCustomer {
  kind: "customer";
  /** Id of the appointment. */
  id: AppointmentId;
  /** Requested services. */
  lines: ServiceLine[];
  /** Parties of the appointment, without those who are other customers. */
  parties: Party[];
  /** Number of changes of the time frame and of cancellations (RFC 5545, SEQUENCE). */
  sequence: number;
  /** Status of the appointment. */
  status: Status;
  /** Time frames that suit the customer. */
  wishes: TimeFrame[];
  /** Time zone of the appointment (IANA). */
  zone: Zone;
  /** Address of the work. */
  address?: WrittenAddress | null;
  /** Object of the work, such as the registration plate of a car. */
  asset?: Label | null;
  /** Cancellation, if the appointment is cancelled. */
  cancelled?: CancellationView | null;
  /** Time of completion (UTC). */
  completed_at?: string | null;
  /** Time at which the customer confirmed the time frame (UTC). */
  confirmed_at?: string | null;
  /** Coupon that was issued for a later appointment (S4-18). */
  coupon?: Coupon | null;
  /** Description of the work, in the words of the customer. */
  description?: Remark | null;
  /** Time frame of arrival (UTC). */
  frame?: TimeFrame | null;
  /** Information that the customer provided, by the name of the required information. */
  given?: { [key: string]: Remark };
  /** Notes that the customer may read, oldest first. */
  notes?: NoteView[];
  /** Offers that the customer may accept now (S4-14). */
  offers?: OfferView[];
  /** Open questions to the customer, by the id of their set. */
  questions?: { [key: string]: Label[] };
  /** Special requests of the customer. */
  special_requests?: Remark | null;
  /** Totals, if a service line or work item has a price. */
  totals?: Totals | null;
  /** Work items that technicians may see, and those with a price. */
  work_items?: WorkItemView[];
}

/** View of the assigned technician. */
export interface AppointmentViewTechnician {
  kind: "technician";
  /** Id of the appointment. */
  id: AppointmentId;
  /** Requested services. */
  lines: ServiceLine[];
  /** Parties of the appointment. */
  parties: Party[];
  /** Priority of the request. */
  priority: Priority;
  /** Status of the appointment. */
  status: Status;
  /** Time zone of the appointment (IANA). */
  zone: Zone;
  /** Address of the work. */
  address?: WrittenAddress | null;
  /** Object of the work, such as the registration plate of a car. */
  asset?: Label | null;
  /**
   * Remarks of the online check-in that are shared with technicians, in order of their ids
   * (S3-34).
   */
  check_in_remarks?: CheckInItemView[];
  /** Description of the work, in the words of the customer. */
  description?: Remark | null;
  /** Time frame of arrival (UTC). */
  frame?: TimeFrame | null;
  /** Information that the customer provided, by the name of the required information. */
  given?: { [key: string]: Remark };
  /** Notes that everybody may read, oldest first. */
  notes?: NoteView[];
  /** Service preferences of the customer that are shared with technicians, in id order (S2-27). */
  service_preferences?: ServicePreference[];
  /** Special requests of the customer. */
  special_requests?: Remark | null;
  /** Work items that technicians may see. */
  work_items?: WorkItemView[];
}

/** View of a technician who is asked, or who suggested a time frame, and is not assigned. */
export interface AppointmentViewAskedTechnician {
  kind: "asked_technician";
  /** Id of the appointment. */
  id: AppointmentId;
  /** Requested services, without prices. */
  services: ServiceView[];
  /** Status of the appointment. */
  status: Status;
  /** Time zone of the appointment (IANA). */
  zone: Zone;
  /** Time frame of arrival (UTC). */
  frame?: TimeFrame | null;
  /** Place of the work, without street; left out if the address is one text. */
  place?: PlaceView | null;
}

/** An appointment, as far as a role may see it. */
export type AppointmentView = AppointmentViewOffice | AppointmentViewCustomer | AppointmentViewTechnician | AppointmentViewAskedTechnician;

/** Closes the open questions of a set without answers; earlier answers are kept. */
export interface AppointmentWaiveInformation {
  do: "appointment.waive_information";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the set of questions. */
  information: InformationId;
  /** Reason given by staff. */
  reason: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Withdraws a suggestion. The technician who made it does so, or the office. */
export interface AppointmentWithdrawSuggestion {
  do: "appointment.withdraw_suggestion";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the suggestion. */
  suggestion: SuggestionId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** An appointment whose customer would be asked otherwise. */
export interface AskDifference {
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Outcome with the policy of the business. */
  now: AskOutcome;
  /** Outcome with the other policy. */
  then: AskOutcome;
}

/** The customer was asked. */
export interface AskOutcomeAsked {
  kind: "asked";
  /** The asks that were sent, in order. */
  asks: SentAsk[];
  /** Time from which the next ask is due (UTC), if there is one. */
  next_at?: string | null;
}

/** The customer is to be asked. */
export interface AskOutcomePlanned {
  kind: "planned";
  /** Time from which the first ask is due (UTC). */
  at: string;
}

/** The customer is not asked. */
export interface AskOutcomeNot {
  kind: "not";
  /** All reasons why the customer is not asked. */
  reasons: Suppression[];
}

/** Whether, when or why not the customer of a completed appointment is asked: exactly one of these. */
export type AskOutcome = AskOutcomeAsked | AskOutcomePlanned | AskOutcomeNot;

/** An ordered list of asks, for appointments with one of the services in one of the time zones. */
export interface AskSequence {
  /** Id of the sequence. */
  id: SequenceId;
  /** The asks, in order: 1 to 10. */
  steps: AskStep[];
  /** Ids of services that the sequence is for; if none is given, it is for all services. */
  services?: ServiceId[];
  /** Time zones of the locations that the sequence is for (IANA); if none is given, all. */
  zones?: Zone[];
}

/** The sequences of a business. The first one that fits an appointment is used, or else the last. */
export type AskSequences = AskSequence[];

/** A step of a sequence: one e-mail. */
export interface AskStep {
  /**
   * Time after the completion, or after the ask before, at which the ask is due (ISO 8601
   * duration).
   */
  delay: Lead;
  /** Id of the template of the e-mail. */
  template: TemplateId;
}

/** A flag about a customer: an assessment by the office. */
export interface Assessment {
  /** Time at which the flag was raised (UTC). */
  at: string;
  /** Id of the flag. */
  flag: FlagId;
  /** Whether the flag is lifted and therefore matches nothing. */
  lifted: boolean;
  /** Reason of the flag. */
  reason: Remark;
  /** The flagged values, in order of the item ids. */
  values: WrittenValue[];
}

/** No technician is assigned, and none was asked. */
export interface AssignmentUnassigned {
  kind: "unassigned";
}

/** Technicians were asked who is available. */
export interface AssignmentBroadcast {
  kind: "broadcast";
}

/** A technician is assigned. */
export interface AssignmentAssigned {
  kind: "assigned";
  /** Id of the technician. */
  technician: TechnicianId;
}

/**
 * Technicians were asked again, usually after a release; no timer cancels the
 * appointment (S4-25).
 */
export interface AssignmentResent {
  kind: "resent";
}

/** The assigned technician, or the state of the search (R-8). */
export type Assignment = AssignmentUnassigned | AssignmentBroadcast | AssignmentAssigned | AssignmentResent;

/** A file of a remark: a reference to what the host stores. */
export interface Attachment {
  /** Size in bytes. */
  bytes: number;
  /** Id of the file at the host. */
  id: AttachmentId;
  /** Media type, such as `image/jpeg`. */
  media_type: MediaType;
  /** Name of the file. */
  name: Label;
  /** SHA-256 digest of the content, in lower-case hexadecimal digits. */
  sha256: Sha256;
}

/**
 * Id of a file that the host stores.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type AttachmentId = string;

/** Kind of a file, by its media type. */
export type AttachmentKind = "image" | "video" | "document";

/** Limits of the files of a remark; a missing setting has its default. */
export interface AttachmentLimits {
  /** Kinds of files that are accepted. */
  kinds?: AttachmentKind[];
  /** Most bytes of one file. */
  most_bytes?: number;
  /** Most files of one remark. */
  most_files?: number;
}

/** A file of a remark, which the host stores. */
export interface AttachmentView {
  /** Size in bytes. */
  bytes: number;
  /** Id of the file at the host. */
  id: AttachmentId;
  /** Media type, such as `image/jpeg`. */
  media_type: string;
  /** Name of the file. */
  name: Label;
  /** SHA-256 digest of the content, in lower-case hexadecimal digits. */
  sha256: string;
}

/** What staff still have to do about an appointment. */
export interface Awaiting {
  /** Whether questions to the customer are open. */
  information: boolean;
  /** Whether a match has to be reviewed. */
  match: boolean;
  /** Whether an incomplete screening has to be reviewed. */
  screening: boolean;
}

/** A rate in basis points, hundredths of a per cent, from 0 to 10000: 1500 is 15 %. */
export type BasisPoints = number;

/** A block of booking and access. */
export interface BlockState {
  /** Time of the block (UTC). */
  at: string;
  /** The actor who blocked the customer. */
  by: Actor;
  /** Reason given by staff. */
  reason: Remark;
}

/** The brand of an e-mail. */
export interface Brand {
  /** Color of the button, such as `#1a6fb4`. */
  color?: Color | null;
  /** URL of the logo, beginning with `https://`; the only image of the e-mail. */
  logo?: string | null;
  /** Text in place of the logo where images are not shown; the variable `business` if missing. */
  logo_text?: Label | null;
}

/**
 * Id of a brand of the host: the logo and colors of its messages.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type BrandId = string;

/** A call of the desk. */
export type Call = Command | Query | Apply | Rewrite | Compact | TakeSnapshot | RestoreSnapshot;

/** Cause of a cancellation (A8). */
export type CancelCause = "customer" | "ops" | "ops_unassigned" | "customer_unreachable" | "technician" | "duplicate" | "erasure" | "other";

/** The cancellation of an appointment. */
export interface Cancellation {
  /** Time of the cancellation (UTC). */
  at: string;
  /** Status before the cancellation. */
  before: Status;
  /** The actor who cancelled. */
  by: Actor;
  /** Cause of the cancellation. */
  cause: CancelCause;
  /** Party that the cancellation is counted for. */
  side: CancelledBy;
  /** Explanation in free text. */
  text?: Remark | null;
}

/** A cancellation in the view of the customer. */
export interface CancellationView {
  /** Time of the cancellation (UTC). */
  at: string;
  /** Cause of the cancellation. */
  cause: CancelCause;
  /** Party that the cancellation is counted for. */
  side: CancelledBy;
}

/** Party that a cancellation is counted for (S4-28). */
export type CancelledBy = "customer" | "ops" | "technician" | "system";

/** All commands and queries. */
export interface Catalog {
  /** Commands, in the order of the areas. */
  commands: CatalogLine[];
  /** Queries, in the order of the areas. */
  queries: CatalogLine[];
}

/** A command or a query: who may give it, when, and why it is refused. */
export interface CatalogLine {
  /** What it does or answers, in one sentence. */
  about: string;
  /** Name on the wire, such as `appointment.book`. */
  name: string;
  /** Reasons why it is refused: the last parts of the codes. */
  reasons: string[];
  /** Roles that may give it; customers and technicians only for their own records. */
  roles: Role[];
  /** A call that is accepted, if its records exist. */
  example?: unknown;
  /** Statuses of the record that allow a command; left out if the command creates the record. */
  statuses?: string[];
}

/** State of a proposed change. */
export type ChangeState = "proposed" | "accepted" | "declined" | "superseded";

/** Channel of a message. */
export type Channel = "email" | "sms";

/** Why a message is sent on its channel. */
export type ChannelChoice = "preferred" | "default" | "fallback" | "only_one";

/** The online check-in of an appointment; at most one per appointment (I-7). */
export interface CheckIn {
  /** Id of the appointment, which is also the id of the check-in. */
  appointment: AppointmentId;
  /** Id of the link that opens the page for the customer. */
  link: LinkId;
  /** Time at which the check-in was prepared (UTC). */
  prepared_at: string;
  /** Status of the check-in. */
  status: CheckInStatus;
  /** Time at which the first answer was recorded (UTC). It stays until an erasure (I-6). */
  answered_at?: string | null;
  /** Id of the customer who is invited, if they have a record. */
  customer?: CustomerId | null;
  /** The saved answer that is not submitted yet. */
  draft?: Draft | null;
  /** Time at which its customer was erased (UTC); it has no personal data since then. */
  erased_at?: string | null;
  /** Time at which the last open item was handled (UTC); absent while an item is open. */
  handled_at?: string | null;
  /** Time at which the invitation was sent (UTC). */
  invited_at?: string | null;
  /** Orders and remarks of the customer, by id; withdrawn and converted ones included. */
  items?: { [key: string]: CheckInItem };
  /** Time at which the customer first opened the page (UTC; S3-21). */
  opened_at?: string | null;
  /** Changes of contact data that the customer proposed, oldest first. */
  proposals?: ContactProposal[];
  /** Role of the party who is invited (S3-46). */
  recipient?: PartyRole | null;
  /** Number of the latest draft; 0 before the first one. */
  revision?: number;
  /** Submitted answers, by id. */
  submissions?: { [key: string]: Submission };
}

/**
 * Puts a proposed change on the record of the customer or, without a record, into the contact data
 * of the invited party. Open appointments are screened again (S3-18).
 */
export interface CheckInAcceptChange {
  do: "check_in.accept_change";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** The field that it changes. */
  field: ContactField;
  /** Id of the answer that proposed the change. */
  submission: EntryId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Lists the names of all commands that would not be refused if their fields are valid, in the
 * order of the catalog.
 *
 * Refused:
 * The first of these that holds:
 * 1. `check_in_unknown`, for the office
 * 2. `forbidden`: also for any link that is not that of the check-in, or opens nothing any more
 */
export interface CheckInAllowedActions {
  ask: "check_in.allowed_actions";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the link that the customer followed. */
  link?: LinkId | null;
}

/** The answer of a customer. Items of earlier answers that it does not name stay as they are. */
export interface CheckInAnswer {
  /** New e-mail address for messages (S3-18). */
  email?: string | null;
  /** New phone for messages (S3-18). */
  phone?: WrittenPhone | null;
  /** New preferred channel of messages (S3-17). */
  preferred_channel?: Channel | null;
  /** Remarks about the appointment (S3-15). */
  remarks?: GivenRemark[];
  /** Orders of optional services (S3-14). */
  services?: GivenService[];
  /** Ids of items of earlier answers that the customer withdraws. */
  withdraw?: CheckInItemId[];
}

/** An answer of the customer. */
export interface CheckInAnswerView {
  /** Time at which it was recorded (UTC). */
  recorded_at: string;
  /** Id of the answer. */
  submission: EntryId;
  /** Time at which the customer submitted it (UTC). */
  submitted_at: string;
}

/**
 * Asks for the work item that an open item becomes, to fill the form in which staff confirm or
 * cancel it. `check_in.finish_handling` is the answer of staff.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden` for all but the office
 * 2. `check_in_unknown`: the appointment has no check-in
 * 3. `item_unknown`: the check-in has no such item
 */
export interface CheckInBeginHandling {
  ask: "check_in.begin_handling";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Actor of the call. */
  by: Actor;
  /** Id of the item. */
  item: CheckInItemId;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
}

/** Declines a proposed change. One that was accepted is undone: the old value is on record again. */
export interface CheckInDeclineChange {
  do: "check_in.decline_change";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** The field that it changes. */
  field: ContactField;
  /** Id of the answer that proposed the change. */
  submission: EntryId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** The check-in was prepared: it has a link. */
export interface CheckInPrepared {
  event: "check_in.prepared";
  /** Id of the link that opens the page for the customer. */
  link: LinkId;
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer who is invited, if they have a record. */
  customer?: CustomerId | null;
  /** Role of the party who is invited (S3-46). */
  recipient?: PartyRole | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The host reported that the invitation was sent. */
export interface CheckInInvited {
  event: "check_in.invited";
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The invitation is sent again before the later time frame. */
export interface CheckInReplanned {
  event: "check_in.replanned";
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer opened the page for the first time. */
export interface CheckInOpened {
  event: "check_in.opened";
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer saved a draft of the answer. */
export interface CheckInDraftSaved {
  event: "check_in.draft_saved";
  /** The answer so far. */
  answer: CheckInAnswer;
  /** Revision of the draft: one more than that of the draft before. */
  revision: number;
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer who was invited, if they have a record. */
  customer?: CustomerId | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer submitted an answer. */
export interface CheckInSubmitted {
  event: "check_in.submitted";
  /** The answer as it was given, to recognize a repeated call. */
  answer: CheckInAnswer;
  /** Id of the answer. */
  submission: EntryId;
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Agreements that the customer accepted. */
  agreements?: AcceptedAgreement[];
  /** Id of the customer who was invited, if they have a record. */
  customer?: CustomerId | null;
  /** New and changed items, in the order of the answer. */
  items?: SubmittedItem[];
  /** Time at which the customer submitted it (UTC), if that was another time. */
  submitted_at?: string | null;
  /** Ids of the items that were withdrawn. */
  withdrawn?: CheckInItemId[];
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer proposed changes of contact data. */
export interface CheckInChangesProposed {
  event: "check_in.changes_proposed";
  /** The changes, one for each field. */
  changes: ContactChange[];
  /** Id of the answer. */
  submission: EntryId;
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer who was invited, if they have a record. */
  customer?: CustomerId | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A proposed change is on record. */
export interface CheckInChangeAccepted {
  event: "check_in.change_accepted";
  /** The change. */
  change: ContactChange;
  /** Id of the answer that proposed it. */
  submission: EntryId;
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer who was invited, if they have a record. */
  customer?: CustomerId | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A proposed change was declined, or undone. */
export interface CheckInChangeDeclined {
  event: "check_in.change_declined";
  /** The change. */
  change: ContactChange;
  /** Id of the answer that proposed it. */
  submission: EntryId;
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer who was invited, if they have a record. */
  customer?: CustomerId | null;
  /** Whether it was accepted before, and the old value is on record again. */
  undone?: boolean;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Staff handled an item. */
export interface CheckInItemHandled {
  event: "check_in.item_handled";
  /** How it was handled. */
  how: How;
  /** Id of the item. */
  item: CheckInItemId;
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the work item, if one was added. */
  work_item?: WorkItemId | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Staff reopened an item. */
export interface CheckInItemReopened {
  event: "check_in.item_reopened";
  /** Id of the item. */
  item: CheckInItemId;
  /** Reason why it was reopened. */
  reason: Remark;
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The work item of a converted item was removed. */
export interface CheckInItemReturned {
  event: "check_in.item_returned";
  /** Id of the item. */
  item: CheckInItemId;
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Staff shared a remark with the technician, or ended that. */
export interface CheckInSharedWithTechnician {
  event: "check_in.shared_with_technician";
  /** Id of the remark. */
  item: CheckInItemId;
  /** Whether the technician sees it. */
  visible: boolean;
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The appointment ended before the customer answered. */
export interface CheckInClosed {
  event: "check_in.closed";
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The end of the appointment was undone. */
export interface CheckInResumed {
  event: "check_in.resumed";
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer was erased. */
export interface CheckInErased {
  event: "check_in.erased";
  /** The remaining state of the check-in: times and agreements, without personal data. */
  kept: CheckIn;
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Ids of files of the host that belonged to the check-in. */
  attachments?: AttachmentId[];
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An event from before the erasure of the customer, without its values. */
export interface CheckInForgotten {
  event: "check_in.forgotten";
  /** Name of the original event, such as `customer.edited`. */
  was: string;
  /** Id of the appointment that the check-in is for. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Names of the fields of the original event, sorted. */
  fields?: string[];
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/**
 * An event of a check-in.
 *
 * Applying all events of a check-in in order restores its state (I-20).
 */
export type CheckInEvent = CheckInPrepared | CheckInInvited | CheckInReplanned | CheckInOpened | CheckInDraftSaved | CheckInSubmitted | CheckInChangesProposed | CheckInChangeAccepted | CheckInChangeDeclined | CheckInItemHandled | CheckInItemReopened | CheckInItemReturned | CheckInSharedWithTechnician | CheckInClosed | CheckInResumed | CheckInErased | CheckInForgotten;

/**
 * Asks when the customer is or was invited, opened the page, saved a draft and answered, and what
 * prevents the invitation.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden` for all but the office
 * 2. `appointment_unknown`: there is no such appointment
 */
export interface CheckInExplain {
  ask: "check_in.explain";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Actor of the call. */
  by: Actor;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
}

/** Where the check-in of an appointment is. */
export interface CheckInExplained {
  /** All reasons why the invitation is not due; none if it is planned or was sent. */
  reasons: NotInvited[];
  /** Time at which the first answer was recorded (UTC). */
  answered_at?: string | null;
  /** Time at which the customer saved the present draft (UTC). */
  draft_at?: string | null;
  /** Time at which the last open item was handled (UTC). */
  handled_at?: string | null;
  /** Time from which the invitation is due, if no reason prevents it (UTC; S3-1). */
  invite_from?: string | null;
  /** Time at which the invitation was sent (UTC). */
  invited_at?: string | null;
  /** Time at which the customer first opened the page (UTC). */
  opened_at?: string | null;
  /** Time at which the check-in was prepared (UTC); before that the invitation has no link. */
  prepared_at?: string | null;
  /** Status of the check-in; absent before it is prepared. */
  status?: CheckInStatus | null;
}

/**
 * Ends the handling of an item. If it is confirmed, its work item is added to the appointment;
 * otherwise the item is dismissed. It is handled in both cases (S3-38).
 *
 * An order that becomes a work item is no longer listed, a remark stays (S3-40).
 */
export interface CheckInFinishHandling {
  do: "check_in.finish_handling";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Whether the work item is added. */
  confirm: boolean;
  /** Id of the item. */
  item: CheckInItemId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the new work item, if it is confirmed. */
  work_item?: WorkItemId | null;
}

/** An item of a check-in: an order or a remark. */
export interface CheckInItem {
  /** Time at which it was first submitted (UTC). */
  at: string;
  /** State of the item. */
  state: ItemState;
  /** The order or remark. */
  what: What;
  /** Time at which the customer last changed it (UTC). */
  changed_at?: string | null;
}

/**
 * Id of an item of a check-in, unique within the check-in.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type CheckInItemId = string;

/** An order or a remark of the customer. */
export interface CheckInItemView {
  /** Time at which it was first submitted (UTC). */
  at: string;
  /** Whether it is handled with `check_in.finish_handling`, because it may become a work item. */
  becomes_work_item: boolean;
  /** Id of the item. */
  item: CheckInItemId;
  /** Kind of the item: `service` or `remark`. */
  kind: string;
  /** Name of the service, or subject of the remark. */
  title: Label;
  /** Whether the customer orders the service: `accepted` or `contact_me` (S3-14). */
  answer?: string | null;
  /** Files of the remark (S3-28). */
  attachments?: AttachmentView[];
  /** Time at which the customer last changed it (UTC). */
  changed_at?: string | null;
  /** Price with tax at the time of the order. */
  gross?: Money | null;
  /** How it was handled; absent while it is open (S3-35, S3-36). */
  handled?: HandledView | null;
  /** Net price at the time of the order, and its rate of tax. */
  price?: Price | null;
  /** Id of the service. */
  service?: ServiceId | null;
  /** Text of the remark. */
  text?: Remark | null;
  /** Whether the technician sees the remark (S3-33). */
  visible_to_technician?: boolean | null;
}

/** How far the online check-in is, for a mark in the row (S3-24, S3-43). */
export type CheckInMark = "none" | "invited" | "opened" | "open_items" | "all_handled" | "answered_empty";

/** Records that staff handled an item: any remark, and an order that does not become a work item. */
export interface CheckInMarkHandled {
  do: "check_in.mark_handled";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** How staff handled it. */
  how: Handling;
  /** Id of the item. */
  item: CheckInItemId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Records that the customer opened the page, once; no item changes (S3-21). */
export interface CheckInOpen {
  do: "check_in.open";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the link that the customer followed; the office needs none. */
  link?: LinkId | null;
}

/**
 * Asks for the data of the page. Customers give the link, the office the appointment: it sees what
 * the customer sees. Opening the page is recorded by `check_in.open`.
 *
 * A link that is unknown, of an appointment that does not take place, or of a customer who is
 * blocked or erased has the same answer: `forbidden`.
 *
 * Refused:
 * The first of these that holds:
 * 1. `check_in_unknown`, for the office
 * 2. `forbidden`
 */
export interface CheckInPage {
  ask: "check_in.page";
  /** Actor of the call. */
  by: Actor;
  /** Id of the appointment, for the office. */
  appointment?: AppointmentId | null;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
  /** Id of the link that the customer followed. */
  link?: LinkId | null;
}

/** Settings of the business for the online check-in; a missing setting has its default. */
export interface CheckInPolicy {
  /** Agreements that the page shows, in its order. */
  agreements?: Agreement[];
  /** Limits of the files of a remark. */
  attachments?: AttachmentLimits;
  /** What happens to each changed contact value. */
  contact_changes?: ContactChanges;
  /**
   * Time after the answer by which a customer is contacted who wants to be contacted about a
   * service (ISO 8601 duration).
   */
  contact_within?: Lead;
  /** Whether customers are invited to check in online. */
  enabled?: boolean;
  /** What happens to an invitation whose time had passed before the appointment was scheduled. */
  late_invite?: LateInvite;
  /** Time before the start at which the invitation is due (ISO 8601 duration; S3-1). */
  lead?: Lead;
  /** Roles of the parties, the one who is invited first; the booker if there is none (S3-46). */
  recipient_order?: PartyRole[];
  /** Services that customers may order in the check-in, in the order of the page (S3-10). */
  services?: OptionalService[];
}

/** Gives an appointment its check-in, before the invitation is sent. The host makes the link. */
export interface CheckInPrepare {
  do: "check_in.prepare";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the new link; the host makes it hard to guess. */
  link: LinkId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** What a customer wrote in the check-in of an appointment. */
export interface CheckInRecord {
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Submitted answers as they were given, by id, with the accepted agreements (1.3). */
  submissions: { [key: string]: Submission };
  /** The saved answer that is not submitted. */
  draft?: Draft | null;
}

/** Reopens an item that was handled without a work item. */
export interface CheckInReopenItem {
  do: "check_in.reopen_item";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the item. */
  item: CheckInItemId;
  /** Reason why it is reopened. */
  reason: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Saves a draft of the answer: it replaces the draft whose revision it names. Nothing is
 * submitted.
 */
export interface CheckInSaveDraft {
  do: "check_in.save_draft";
  /** The answer so far; its values may be incomplete. */
  answer: CheckInAnswer;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Revision of the draft that the page showed; 0 if it showed none. */
  revision: number;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the link that the customer followed; the office needs none. */
  link?: LinkId | null;
}

/** Shows a remark with its text and files to the technician, or hides it; hidden by default. */
export interface CheckInShareWithTechnician {
  do: "check_in.share_with_technician";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the remark. */
  item: CheckInItemId;
  /** Whether the technician sees it. */
  visible: boolean;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Status of a check-in. */
export type CheckInStatus = "planned" | "invited" | "opened" | "answered" | "handled" | "closed";

/**
 * Submits an answer. It is accepted until the end of the appointment and after its completion; a
 * further answer adds items, changes open ones, or withdraws them.
 */
export interface CheckInSubmit {
  do: "check_in.submit";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the answer, made by the page: the same at each attempt to submit it. */
  submission: EntryId;
  /** Agreements that the customer accepts. */
  agreements?: GivenAgreement[];
  /** The answer; it may be empty. */
  answer?: CheckInAnswer;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the link that the customer followed; the office needs none. */
  link?: LinkId | null;
  /** Time at which the customer submitted it (UTC); that of the call if missing (S3-32). */
  submitted_at?: string | null;
}

/** The online check-in in the details of an appointment, for the office. */
export interface CheckInView {
  /** Status of the check-in, such as `opened`. */
  status: string;
  /** Time at which the first answer was recorded (UTC). */
  answered_at?: string | null;
  /** Answers of the customer, in the order in which they were recorded (S3-31, S3-32). */
  answers?: CheckInAnswerView[];
  /** Changes of contact data that the customer proposed, oldest first (S3-19). */
  changes?: ContactChangeView[];
  /** Time at which the last open item was handled (UTC). */
  handled_at?: string | null;
  /** Time at which the invitation was sent (UTC). */
  invited_at?: string | null;
  /** Time at which the customer first opened the page (UTC). */
  opened_at?: string | null;
  /**
   * Totals of the appointment with the orders that are not lines yet; absent if no such order
   * has a price. A service about which the customer wants to be contacted is not among them.
   */
  totals_with_orders?: Totals | null;
}

/** How far the time of a call may differ from that of the latest event. */
export interface ClockPolicy {
  /**
   * A call that is further ahead of the latest event is refused; a year unless set. It has to be
   * longer than the desk is ever idle.
   */
  ahead?: Lead;
  /**
   * A call that is less behind counts as at the time of the latest event; a day unless set. A
   * call that is further behind keeps its time: the latest event had a wrong one.
   */
  behind?: Lead;
}

/**
 * A machine-readable code, such as `contact_retry`: 1 to 40 lower-case ASCII letters, digits and
 * underscores. Later versions may add codes.
 */
export type Code = string;

/** A color in six hexadecimal digits, such as `#1a6fb4`. */
export type Color = string;

/** A command of any area. */
export type Command = FlagRaise | FlagAddItem | FlagReleaseItem | FlagReinstateItem | FlagLift | FlagReinstate | FlagReviewRetention | FlagErase | FlagDecideMatch | FlagRevokeExemption | CustomerCreate | CustomerErasePerson | CustomerEdit | CustomerAddAddress | CustomerEditAddress | CustomerRemoveAddress | CustomerSetDefaultAddress | CustomerAddPhone | CustomerEditPhone | CustomerRemovePhone | CustomerSetPreferences | CustomerOptOut | CustomerOptIn | CustomerAddTag | CustomerRemoveTag | CustomerAddNote | CustomerAddPreference | CustomerRemovePreference | CustomerAddOccasion | CustomerRemoveOccasion | CustomerSetSpecialTax | CustomerAddPaymentMethod | CustomerRemovePaymentMethod | CustomerSetDefaultPaymentMethod | CustomerSendMessage | CustomerSendConfirmAccount | CustomerConfirmAccount | CustomerSetReferrer | CustomerBlock | CustomerUnblock | CustomerArchive | CustomerUnarchive | CustomerErase | CustomerMerge | CustomerUnmerge | AppointmentRequest | AppointmentBook | AppointmentAccept | AppointmentDecline | AppointmentEdit | AppointmentAcknowledgeMatch | AppointmentAcknowledgeScreening | AppointmentSetFeasibility | AppointmentRequestInformation | AppointmentProvideInformation | AppointmentWaiveInformation | AppointmentReschedule | AppointmentDefer | AppointmentCancel | AppointmentRestore | AppointmentHoldOnSchedule | AppointmentReleaseHold | AppointmentConfirmByCustomer | AppointmentStart | AppointmentComplete | AppointmentMarkNoShow | AppointmentCorrectOutcome | AppointmentAddNote | AppointmentAddWorkItem | AppointmentCompleteWorkItem | AppointmentReopenWorkItem | AppointmentRemoveWorkItem | AppointmentSetCustomer | AppointmentPin | AppointmentUnpin | AppointmentRecordRefund | AppointmentAssign | AppointmentReassign | AppointmentRelease | AppointmentBroadcast | AppointmentRebroadcast | AppointmentAddSuggestion | AppointmentWithdrawSuggestion | AppointmentAcceptSuggestion | AppointmentDeclineSuggestion | AppointmentNoneWorks | AppointmentSendTimeFrameLink | AppointmentAskCustomerToReschedule | AppointmentRecordContactAttempt | AppointmentAutoCancel | AppointmentProposeOffers | AppointmentAcceptOffer | AppointmentDeclineOffer | AppointmentGiveDiscount | AppointmentRedeemCoupon | AppointmentRevokeCoupon | CheckInPrepare | CheckInOpen | CheckInSaveDraft | CheckInSubmit | CheckInFinishHandling | CheckInMarkHandled | CheckInReopenItem | CheckInShareWithTechnician | CheckInAcceptChange | CheckInDeclineChange | ReviewSetLink | ReviewRecordLinkOpened | ReviewRecordReview | ReviewHold | ReviewResume | ReviewStop | ReviewRecordReply | ReviewThank | ReviewPublish | ReviewUnpublish | ReviewResolveConcern | InquiryRecord | InquiryAnswer | DeskReportDone | DeskRetryMessage | DeskScreenAgain;

/**
 * Id of a command: a command with the same id is carried out only once.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type CommandId = string;

/** Removes the values of erased persons from memory. */
export interface Compact {
  /** Always `true`. */
  compact: boolean;
}

/** No value of an erased person is in memory. */
export interface Compacted {
  /** Always `true`. */
  compacted: boolean;
}

/** The completion of an appointment. */
export interface Completion {
  /** Time of the record (UTC). */
  at: string;
  /** The actor who recorded it. */
  by: Actor;
  /** Time of completion (UTC). */
  completed_at: string;
  /** Totals, if a service line or work item has a price. */
  totals?: Totals | null;
}

/**
 * A concern: a low rating that somebody of the office looks into. It is open until it has a time
 * at which it was resolved.
 */
export interface Concern {
  /** What came of the concern; missing after an erasure. */
  outcome?: Remark | null;
  /** The actor who resolved it. */
  owner?: Actor | null;
  /** Time at which it was resolved (UTC). */
  resolved_at?: string | null;
}

/** Consent or objection to one category of messages on one channel. */
export interface Consent {
  /** Whether messages may be sent. */
  allowed: boolean;
  /** The actor whose command recorded it. */
  by: Actor;
  /** Time of the consent or objection (UTC). */
  since: string;
  /** Source of the consent or objection. */
  source: Source;
}

/** A call to the customer. */
export interface ContactAttempt {
  /** Time of the call (UTC). */
  at: string;
  /** The actor who called. */
  by: Actor;
  /** Outcome of the call. */
  outcome: ContactOutcome;
  /** Note about the call. */
  note?: Remark | null;
  /** Whether a message was left on the voicemail. */
  voicemail_left?: boolean;
}

/** The e-mail address for messages. */
export interface ContactChangeEmail {
  field: "email";
  /** New e-mail address. */
  new: string;
  /** E-mail address on record, if there is one. */
  old?: string | null;
}

/** The phone number for messages. */
export interface ContactChangePhone {
  field: "phone";
  /** New phone. */
  new: WrittenPhone;
  /** Phone on record, if there is one. */
  old?: WrittenPhone | null;
}

/** The preferred channel of messages. */
export interface ContactChangePreferredChannel {
  field: "preferred_channel";
  /** New preferred channel. */
  new: Channel;
  /** Preferred channel on record, if there is one. */
  old?: Channel | null;
}

/** A change of one field: the value on record when it was proposed, and the new one. */
export type ContactChange = ContactChangeEmail | ContactChangePhone | ContactChangePreferredChannel;

/** A change of contact data. */
export interface ContactChangeView {
  /** Time at which it was proposed (UTC). */
  at: string;
  /** Field that it changes: `email`, `phone` or `preferred_channel`. */
  field: string;
  /** New value of the field. */
  new: string;
  /** State: `proposed`, `accepted`, `declined` or `superseded`. */
  state: string;
  /** Id of the answer that proposed it. */
  submission: EntryId;
  /** Time at which it was accepted or declined (UTC). */
  decided_at?: string | null;
  /** The actor who accepted or declined it; the customer if the policy applies changes. */
  decided_by?: Actor | null;
  /** Value on record when it was proposed. */
  old?: string | null;
}

/** What happens to each changed contact value; a missing setting has its default. */
export interface ContactChanges {
  /** A changed e-mail address. */
  email?: OnChange;
  /** A changed phone number. */
  phone?: OnChange;
  /** A changed preferred channel. */
  preferred_channel?: OnChange;
}

/** Channel of a contact. */
export type ContactChannel = "email" | "sms" | "phone" | "web" | "in_person";

/** Direction of a contact. */
export type ContactDirection = "out" | "in";

/** One entry of the contact log (S2-10). */
export interface ContactEntry {
  /** Time when the message was sent (UTC). */
  at: string;
  /** The actor who sent the message. */
  by: Actor;
  /** The message as it was sent. */
  sent: MessageSent;
}

/** Field of the contact data that a customer may change. */
export type ContactField = "email" | "phone" | "preferred_channel";

/** An automated message about an appointment, as the host reported it. */
export interface ContactLineMessage {
  kind: "message";
  /** Key of the due action that the host reported. */
  due: DueKey;
  /** Kind of the message, such as `reminder`. */
  message: Code;
  /** Status of the message. */
  status: MessageStatus;
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Reasons why the message was suppressed, if it was. */
  reasons?: Code[];
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** An e-mail from a member of the office. */
export interface ContactLineDirectMessage {
  kind: "direct_message";
  /** Id of the message. */
  message: EntryId;
  /** Subject of the message. */
  subject: Label;
  /** Text of the message. */
  text: Remark;
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** A call to the customer. */
export interface ContactLineCall {
  kind: "call";
  /** Outcome of the call. */
  outcome: ContactOutcome;
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Note about the call. */
  note?: Remark | null;
  /** Whether a message was left on the voicemail. */
  voicemail_left?: boolean;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** A link to the page of suggested time frames. */
export interface ContactLineTimeFrameLink {
  kind: "time_frame_link";
  /** Reason of the link. */
  reason: LinkReason;
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** Questions to the customer. */
export interface ContactLineInformationRequest {
  kind: "information_request";
  /** Id of the set of questions. */
  information: InformationId;
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** Answers of the customer to such questions. */
export interface ContactLineInformationAnswer {
  kind: "information_answer";
  /** Id of the set of questions. */
  information: InformationId;
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** A reply that the customer gave on a page: to suggested time frames, or a confirmation. */
export interface ContactLineReply {
  kind: "reply";
  /** Name of the event of the reply, such as `appointment.suggestion_accepted`. */
  event: string;
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** The customer opened the page of the online check-in for the first time. */
export interface ContactLineCheckInOpened {
  kind: "check_in_opened";
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** The customer answered the online check-in. */
export interface ContactLineCheckInAnswer {
  kind: "check_in_answer";
  /** Id of the answer. */
  submission: EntryId;
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** The customer changed their contact data in the online check-in (S3-19). */
export interface ContactLineContactDataChanged {
  kind: "contact_data_changed";
  /** The old and the new value. */
  change: ContactChange;
  /** Id of the answer. */
  submission: EntryId;
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** The customer was asked for a review. */
export interface ContactLineReviewAsk {
  kind: "review_ask";
  /** Number of the ask, from 1. */
  step: number;
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** The review of the customer. */
export interface ContactLineReview {
  kind: "review";
  /** Rating from 1 (worst) to 5 (best). */
  rating: Rating;
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Text of the review. */
  text?: Remark | null;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** The reply of the business to a review. */
export interface ContactLineReviewReply {
  kind: "review_reply";
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Text of the reply. */
  text?: Remark | null;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** The thanks of the business for a review. */
export interface ContactLineReviewThanks {
  kind: "review_thanks";
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** An inquiry. */
export interface ContactLineInquiry {
  kind: "inquiry";
  /** Id of the inquiry. */
  inquiry: InquiryId;
  /** Status of the inquiry. */
  status: InquiryStatus;
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Text of the inquiry. */
  text?: Remark | null;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** The reply to an inquiry. */
export interface ContactLineInquiryReply {
  kind: "inquiry_reply";
  /** Id of the inquiry. */
  inquiry: InquiryId;
  /** Time of the contact, or of the report about it (UTC). */
  at: string;
  /** Direction of the contact. */
  direction: ContactDirection;
  /** Key of the entry: the next page begins after it. */
  key: string;
  /** Text of the reply. */
  text?: Remark | null;
  /** Id of the appointment, if the contact was about one. */
  appointment?: AppointmentId | null;
  /** The actor who recorded the contact; absent if it is not known. */
  by?: Actor | null;
  /** Channel of the contact; absent if it is not known. */
  channel?: ContactChannel | null;
}

/** One entry of the contact log. */
export type ContactLine = ContactLineMessage | ContactLineDirectMessage | ContactLineCall | ContactLineTimeFrameLink | ContactLineInformationRequest | ContactLineInformationAnswer | ContactLineReply | ContactLineCheckInOpened | ContactLineCheckInAnswer | ContactLineContactDataChanged | ContactLineReviewAsk | ContactLineReview | ContactLineReviewReply | ContactLineReviewThanks | ContactLineInquiry | ContactLineInquiryReply;

/** Outcome of a call to the customer (S4-1). */
export type ContactOutcome = "reached" | "voicemail" | "busy" | "no_answer";

/** A change that a customer proposed. */
export interface ContactProposal {
  /** Time at which it was proposed (UTC). */
  at: string;
  /** The change. */
  change: ContactChange;
  /** State of the proposal. */
  state: ChangeState;
  /** Id of the answer that proposed it. */
  submission: EntryId;
  /** Time of the last change of the state (UTC). */
  decided_at?: string | null;
  /** The actor who accepted or declined it; the customer if the policy applies changes. */
  decided_by?: Actor | null;
}

/** Outcome that an appointment may be corrected to. */
export type CorrectTo = "completed" | "no_show" | "scheduled";

/** A character that makes a text message longer. */
export interface CostlyCharacter {
  /** The character as it is written. */
  character: string;
  /** Number of times that it is in the text. */
  count: number;
  /** Characters of GSM 7 that can replace it, such as `'` for `’`. */
  cheaper?: string | null;
}

/** The coupon can be redeemed. */
export interface CouponIssued {
  kind: "issued";
  /** Discount, in basis points (1500 is 15 %). */
  basis_points: BasisPoints;
  /** Id of the coupon. */
  id: CouponId;
  /** First time at which it can no longer be redeemed (UTC). */
  valid_until: string;
}

/** The coupon was redeemed; that is possible once (I-23). */
export interface CouponRedeemed {
  kind: "redeemed";
  /** Time of the redemption (UTC). */
  at: string;
  /** Id of the appointment that it was redeemed for. */
  on: AppointmentId;
  /** Discount, in basis points (1500 is 15 %). */
  basis_points: BasisPoints;
  /** Id of the coupon. */
  id: CouponId;
  /** First time at which it can no longer be redeemed (UTC). */
  valid_until: string;
}

/** The coupon was revoked. */
export interface CouponRevoked {
  kind: "revoked";
  /** Discount, in basis points (1500 is 15 %). */
  basis_points: BasisPoints;
  /** Id of the coupon. */
  id: CouponId;
  /** First time at which it can no longer be redeemed (UTC). */
  valid_until: string;
}

/** A coupon for a later appointment (S4-18). The host generates the code. */
export type Coupon = CouponIssued | CouponRedeemed | CouponRevoked;

/**
 * Id of a coupon.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type CouponId = string;

/** A currency code of ISO 4217: three capital letters, such as `EUR`. */
export type Currency = string;

/** A customer. A host that stores customers itself may use this type alone. */
export interface Customer {
  /** Addresses of the customer, by id. */
  addresses: { [key: string]: CustomerAddress };
  /** Messages sent by the office, by message id. */
  contacts: { [key: string]: ContactEntry };
  /** Time when the customer was created (UTC). */
  created_at: string;
  /** The actor who created the customer. */
  created_by: Actor;
  /** E-mail addresses, the one for messages first. */
  emails: CustomerEmail[];
  /** Id of the customer. */
  id: CustomerId;
  /** Change log: all events of the customer (S1-20). */
  log: CustomerEvent[];
  /** The login to the customer's own account. */
  login: Login;
  /** Name of the customer. */
  name: WrittenName;
  /** Internal notes, by id. */
  notes: { [key: string]: OfficeNote };
  /** Occasions, such as birthdays, by id. */
  occasions: { [key: string]: Occasion };
  /** Payment methods, and which one is the default. */
  payment_methods: PaymentMethods;
  /** Phones of the customer, by id. */
  phones: { [key: string]: CustomerPhone };
  /** Message preferences and consents. */
  preferences: Preferences;
  /** Status of the customer. */
  record: CustomerStatus;
  /** Service preferences, by id. */
  service_preferences: { [key: string]: ServicePreference };
  /** Source of the customer. */
  source: Source;
  /** Tags of the customer, by key: the tag without case and accents. */
  tags: { [key: string]: Label };
  /** The block, if booking and access are denied. */
  block?: BlockState | null;
  /** Id of the default address. */
  default_address?: AddressId | null;
  /** Language of messages: a tag of RFC 5646, such as `nl`. */
  language?: Language | null;
  /** Values taken over from merged customers, by their ids. */
  merged?: { [key: string]: Taken };
  /** Id of the survivor, if the customer is merged. */
  merged_into?: CustomerId | null;
  /** Preferred name in messages; it is compared with flags like the name. */
  preferred_name?: Label | null;
  /** Id of the referrer, if there is one. */
  referrer?: CustomerId | null;
  /** Special sales tax, if the usual one does not apply. */
  special_tax?: SpecialTax | null;
}

/** Adds an address; it becomes the default if there is none. */
export interface CustomerAddAddress {
  do: "customer.add_address";
  /** The address to add. */
  address: GivenAddress;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Adds an internal note; customers and technicians never see it. */
export interface CustomerAddNote {
  do: "customer.add_note";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the note, unique within the customer. */
  note: EntryId;
  /** Text of the note: 1 to 1000 characters. */
  text: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Adds an occasion. */
export interface CustomerAddOccasion {
  do: "customer.add_occasion";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** The occasion to add. */
  occasion: GivenOccasion;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Adds a payment method; a card number is refused in every field (S1-36). */
export interface CustomerAddPaymentMethod {
  do: "customer.add_payment_method";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** The payment method to add. */
  method: GivenPaymentMethod;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Adds a phone; a number that another phone of the customer has is refused (S1-9, I-16). */
export interface CustomerAddPhone {
  do: "customer.add_phone";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** The phone to add. */
  phone: GivenPhone;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Adds a service preference. */
export interface CustomerAddPreference {
  do: "customer.add_preference";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** The service preference to add. */
  preference: GivenServicePreference;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Adds a tag to a customer; a tag that differs only in case or accents is the same tag. */
export interface CustomerAddTag {
  do: "customer.add_tag";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Tag, such as "residential": 1 to 200 characters. */
  tag: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** An address of a customer. */
export interface CustomerAddress {
  /** The address as it was written. */
  address: WrittenAddress;
  /** Purposes of the address. */
  purposes: Purpose[];
  /** Label, such as "holiday home". */
  label?: Label | null;
}

/**
 * Lists the names of the commands that are permitted for the actor, the status of the customer and
 * the guard, in the order of the catalog. A command may still be refused for another reason.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `customer_unknown`
 */
export interface CustomerAllowedActions {
  ask: "customer.allowed_actions";
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string | null;
}

/** Archives a customer: all data is kept, the login is deactivated, no messages are sent. */
export interface CustomerArchive {
  do: "customer.archive";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Whether open appointments that are not over yet are cancelled; if false, the command is
   * refused while there are any.
   */
  cancel_open?: boolean;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Denies a customer booking and access; existing appointments are kept (S1-23, S1-24).
 *
 * Only a person blocks a customer, with a reason; a flag never does (R-28; GDPR, Article 22).
 */
export interface CustomerBlock {
  do: "customer.block";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Reason given by staff: 1 to 1000 characters. */
  reason: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Confirms the account with the link that was sent last; the same link again changes nothing. */
export interface CustomerConfirmAccount {
  do: "customer.confirm_account";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the link. */
  link: LinkId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Creates a customer with a name and at least one e-mail address or phone. */
export interface CustomerCreate {
  do: "customer.create";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the new customer. */
  customer: CustomerId;
  /** Name of the customer. */
  name: WrittenName;
  /** Addresses, the default one first. */
  addresses?: GivenAddress[];
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** E-mail addresses, the one for messages first. */
  emails?: string[];
  /** Language of messages: a tag of RFC 5646, such as `nl`. */
  language?: Language | null;
  /** Phones; the first one is primary, unless another has `primary` set. */
  phones?: GivenPhone[];
  /** Preferred name in messages: 1 to 200 characters. It is compared with flags like the name. */
  preferred_name?: string | null;
  /** Source of the customer; `staff` if missing. */
  source?: Source | null;
}

/**
 * Lists customers who share an e-mail address or a phone, in id order.
 *
 * Without `customer`, each row is a customer with those of a later id, so that a pair is listed
 * once; `limit` and `after` choose rows. With `customer`, the only row is this customer, and
 * `limit` and `after` choose candidates.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `customer_unknown`
 */
export interface CustomerDuplicates {
  ask: "customer.duplicates";
  /** Actor of the call. */
  by: Actor;
  /**
   * Id of the last row of the page before, or of the last candidate of `customer`; it need not
   * exist any more.
   */
  after?: CustomerId | null;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
  /** Id of a customer, to list only the duplicates of this customer. */
  customer?: CustomerId | null;
  /** Most rows of the answer, or most candidates of `customer`: 1 to 1,000; all if missing. */
  limit?: Limit | null;
}

/**
 * Changes name, preferred name, language or e-mail addresses; missing fields are not changed.
 *
 * A change of the first e-mail address makes the login unconfirmed, unless the policy says
 * otherwise (S1-7).
 */
export interface CustomerEdit {
  do: "customer.edit";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** New e-mail addresses, the one for messages first; they replace all old ones. */
  emails?: string[] | null;
  /** New language of messages: a tag of RFC 5646, such as `nl`. */
  language?: Language | null;
  /** New name of the customer. */
  name?: WrittenName | null;
  /**
   * New preferred name in messages: 1 to 200 characters; an empty text removes it. It is
   * compared with flags like the name.
   */
  preferred_name?: string | null;
}

/** Replaces the address with that id; appointments keep their copies (S1-30). */
export interface CustomerEditAddress {
  do: "customer.edit_address";
  /** The new address; all its fields replace the old ones. */
  address: GivenAddress;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Replaces the phone with that id. */
export interface CustomerEditPhone {
  do: "customer.edit_phone";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** The new phone; all its fields replace the old ones. */
  phone: GivenPhone;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** An e-mail address of a customer. */
export interface CustomerEmail {
  /** The e-mail address as it was written. */
  address: string;
  /**
   * Match key: all addresses of one mailbox have the same key. Missing if the address is
   * invalid.
   */
  key?: string | null;
}

/**
 * Erases a customer for good: name, contact details, annotations and the texts of events. Their
 * appointments keep only what bookkeeping needs (R-27).
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only an admin may erase
 * 2. `invalid`: the ground is empty or too long, or the retention ends before now
 * 3. `customer_unknown`
 * 4. `wrong_status`: the customer is merged; the survivor is erased, or the merge undone
 */
export interface CustomerErase {
  do: "customer.erase";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer; customers merged into them are erased with them. */
  customer: CustomerId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /**
   * Retention of the flags that were raised from them or that staff decided to be about them; if
   * missing, they are erased too.
   */
  retain_flags?: RetainFlags | null;
}

/**
 * Erases a person without a record, by their e-mail addresses and phones, from all appointments
 * and inquiries.
 *
 * An appointment that they booked keeps only what bookkeeping needs, as after `customer.erase`;
 * from others they are removed. Their inquiries keep no text. An erased record with the id of the
 * command is left: it says when the person was erased, and has their appointments. Persons with a
 * record are erased by `customer.erase`; the warning `duplicate_candidate` names those with an
 * equal value.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only an admin may erase
 * 2. `invalid`: a value is invalid, no e-mail address and no phone is given, or the retention is
 *    invalid
 * 3. `customer_exists`: another customer has the id
 * 4. `person_unknown`: no person without a record has one of the values
 */
export interface CustomerErasePerson {
  do: "customer.erase_person";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the record that is left; chosen by the host. */
  customer: CustomerId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** E-mail addresses of the person. */
  emails?: string[];
  /** Name of the person; if given, others who share an e-mail address or phone are kept. */
  name?: WrittenName | null;
  /** Phones of the person. */
  phones?: WrittenPhone[];
  /**
   * Retention of the flags that were raised from the appointments, or that staff decided to be
   * about them; if missing, they are erased too.
   */
  retain_flags?: RetainFlags | null;
}

/** A customer was created. */
export interface CustomerCreated {
  event: "customer.created";
  /** E-mail addresses, the one for messages first. */
  emails: CustomerEmail[];
  /** Name of the customer. */
  name: WrittenName;
  /** Phones of the customer, by id. */
  phones: { [key: string]: CustomerPhone };
  /** Source of the customer. */
  source: Source;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Addresses of the customer, by id. */
  addresses?: { [key: string]: CustomerAddress };
  /** Id of the default address. */
  default_address?: AddressId | null;
  /** Language of messages: a tag of RFC 5646, such as `nl`. */
  language?: Language | null;
  /** Preferred name in messages. */
  preferred_name?: Label | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Name, preferred name, language or e-mail addresses were changed. */
export interface CustomerEdited {
  event: "customer.edited";
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** E-mail addresses, before and after. */
  emails?: { [key: string]: unknown } | null;
  /** Language of messages, before and after. */
  language?: { [key: string]: unknown } | null;
  /** Name of the customer, before and after. */
  name?: { [key: string]: unknown } | null;
  /** Preferred name in messages, before and after. */
  preferred_name?: { [key: string]: unknown } | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An address was added. */
export interface CustomerAddressAdded {
  event: "customer.address_added";
  /** Id of the address. */
  address: AddressId;
  /** The added address. */
  new: CustomerAddress;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An address was changed. */
export interface CustomerAddressEdited {
  event: "customer.address_edited";
  /** Id of the address. */
  address: AddressId;
  /** The address, before and after. */
  change: { [key: string]: unknown };
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An address was removed. */
export interface CustomerAddressRemoved {
  event: "customer.address_removed";
  /** Id of the address. */
  address: AddressId;
  /** The removed address. */
  old: CustomerAddress;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The default address was set. */
export interface CustomerDefaultAddressSet {
  event: "customer.default_address_set";
  /** Id of the default address, before and after. */
  address: { [key: string]: unknown };
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A phone was added. */
export interface CustomerPhoneAdded {
  event: "customer.phone_added";
  /** The added phone. */
  new: CustomerPhone;
  /** Id of the phone. */
  phone: PhoneId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A phone was changed. */
export interface CustomerPhoneEdited {
  event: "customer.phone_edited";
  /** The phone, before and after. */
  change: { [key: string]: unknown };
  /** Id of the phone. */
  phone: PhoneId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A phone was removed. */
export interface CustomerPhoneRemoved {
  event: "customer.phone_removed";
  /** The removed phone. */
  old: CustomerPhone;
  /** Id of the phone. */
  phone: PhoneId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Consents or the preferred channel were changed. */
export interface CustomerPreferencesSet {
  event: "customer.preferences_set";
  /** Source of the change. */
  source: Source;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Whether automated messages are off, before and after. */
  no_automated_messages?: { [key: string]: unknown } | null;
  /** The preferred channel of messages, before and after. */
  preferred_channel?: { [key: string]: unknown } | null;
  /** Times before the start at which the customer is reminded, before and after. */
  reminders?: { [key: string]: unknown } | null;
  /** Consents and objections that changed. */
  wishes?: Wish[];
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer opted out of messages. */
export interface CustomerOptedOut {
  event: "customer.opted_out";
  /** Source of the objection or consent. */
  source: Source;
  /** Channels and categories that changed. */
  wishes: Wish[];
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer opted in to messages again. */
export interface CustomerOptedIn {
  event: "customer.opted_in";
  /** Source of the objection or consent. */
  source: Source;
  /** Channels and categories that changed. */
  wishes: Wish[];
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A tag was added. */
export interface CustomerTagAdded {
  event: "customer.tag_added";
  /** Key of the tag: its text without case and accents. */
  key: string;
  /** The tag as it was written. */
  tag: Label;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A tag was removed. */
export interface CustomerTagRemoved {
  event: "customer.tag_removed";
  /** Key of the tag: its text without case and accents. */
  key: string;
  /** The tag as it was written. */
  tag: Label;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An internal note was added. */
export interface CustomerNoteAdded {
  event: "customer.note_added";
  /** Id of the note, unique within the customer. */
  note: EntryId;
  /** Text of the note: 1 to 1000 characters. */
  text: Remark;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A service preference was added. */
export interface CustomerPreferenceAdded {
  event: "customer.preference_added";
  /** The added preference. */
  new: ServicePreference;
  /** Id of the service preference, unique within the customer. */
  preference: EntryId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A service preference was removed. */
export interface CustomerPreferenceRemoved {
  event: "customer.preference_removed";
  /** The removed preference. */
  old: ServicePreference;
  /** Id of the service preference, unique within the customer. */
  preference: EntryId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An occasion was added. */
export interface CustomerOccasionAdded {
  event: "customer.occasion_added";
  /** The new occasion. */
  new: Occasion;
  /** Id of the occasion, unique within the customer. */
  occasion: EntryId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An occasion was removed. */
export interface CustomerOccasionRemoved {
  event: "customer.occasion_removed";
  /** Id of the occasion, unique within the customer. */
  occasion: EntryId;
  /** The removed occasion. */
  old: Occasion;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The special sales tax was set or cleared. */
export interface CustomerSpecialTaxSet {
  event: "customer.special_tax_set";
  /** The special sales tax, before and after; null for the usual one. */
  tax: { [key: string]: unknown };
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A payment method was added. */
export interface CustomerPaymentMethodAdded {
  event: "customer.payment_method_added";
  /** The added payment method. */
  method: PaymentMethod;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A payment method was removed. */
export interface CustomerPaymentMethodRemoved {
  event: "customer.payment_method_removed";
  /** The removed payment method. */
  method: PaymentMethod;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The default payment method was set. */
export interface CustomerDefaultPaymentMethodSet {
  event: "customer.default_payment_method_set";
  /** Id of the default payment method, before and after. */
  method: { [key: string]: unknown };
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An e-mail is to be sent by the host. */
export interface CustomerMessageSent {
  event: "customer.message_sent";
  /** Channel of the message. */
  channel: Channel;
  /** E-mail address of the sender (S1-12). */
  from: string;
  /** Id of the message, unique within the customer. */
  message: EntryId;
  /** E-mail address for replies: the sender's (S1-13). */
  reply_to: string;
  /** Subject of the message: 1 to 200 characters. */
  subject: Label;
  /** Text of the message: 1 to 1000 characters. */
  text: Remark;
  /** E-mail address of the recipient. */
  to: string;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Reason to send it although the customer has opted out of e-mail. */
  override_reason?: Remark | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A link that confirms the account is to be sent by the host. */
export interface CustomerConfirmAccountSent {
  event: "customer.confirm_account_sent";
  /** E-mail address of the recipient. */
  to: string;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the link; left out of the answers to queries. */
  link?: LinkId | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The account was confirmed. */
export interface CustomerAccountConfirmed {
  event: "customer.account_confirmed";
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The login became unconfirmed. */
export interface CustomerLoginUnconfirmed {
  event: "customer.login_unconfirmed";
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The referrer was set or cleared. */
export interface CustomerReferrerSet {
  event: "customer.referrer_set";
  /** Id of the referrer, before and after. */
  referrer: { [key: string]: unknown };
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Booking and access were denied. */
export interface CustomerBlocked {
  event: "customer.blocked";
  /** Reason given by staff. */
  reason: Remark;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Booking and access were allowed again. */
export interface CustomerUnblocked {
  event: "customer.unblocked";
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer was archived. */
export interface CustomerArchived {
  event: "customer.archived";
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer was made active again. */
export interface CustomerUnarchived {
  event: "customer.unarchived";
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer was merged into another. */
export interface CustomerMergedInto {
  event: "customer.merged_into";
  /** Id of the survivor. */
  into: CustomerId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer took over the values of a merged customer. */
export interface CustomerMerged {
  event: "customer.merged";
  /** Id of the merged customer. */
  from: CustomerId;
  /** The values that the survivor took over. */
  taken: Taken;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer was separated from the survivor of the merge. */
export interface CustomerUnmergedFrom {
  event: "customer.unmerged_from";
  /** Id of the survivor. */
  into: CustomerId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer gave back the values of a customer who is no longer merged. */
export interface CustomerUnmerged {
  event: "customer.unmerged";
  /** Id of the customer who was merged. */
  from: CustomerId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A customer who was merged in earlier was erased. */
export interface CustomerMergeForgotten {
  event: "customer.merge_forgotten";
  /** Ids of the erased customers, and of survivors that had taken over their values. */
  from: CustomerId[];
  /** The customer, with the reduced log. */
  kept: Customer;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An address of an erased customer stays suppressed. */
export interface CustomerSuppressionRetained {
  event: "customer.suppression_retained";
  /** E-mail address or phone number, as written. */
  address: string;
  /** Categories of messages that may not be sent. */
  categories: MessageCategory[];
  /** Channel of the suppressed messages. */
  channel: Channel;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer was erased. */
export interface CustomerErased {
  event: "customer.erased";
  /** Time when the customer was created (UTC). */
  created_at: string;
  /** The actor who created the customer. */
  created_by: Actor;
  /** All earlier events, reduced to their names and field names. */
  log: CustomerEvent[];
  /** Source of the customer. */
  source: Source;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Retention of their flags, if they are retained. */
  flags?: FlagsRetained | null;
  /** Id of the referrer: kept, because an earned reward stays earned. */
  referrer?: CustomerId | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An earlier event of a customer who was erased later: only its name and field names. */
export interface CustomerForgotten {
  event: "customer.forgotten";
  /** Name of the original event, such as `customer.edited`. */
  was: string;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Names of the fields of the original event, sorted. */
  fields?: string[];
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/**
 * An event of a customer.
 *
 * Applying all events of a customer in order restores the customer (I-20).
 */
export type CustomerEvent = CustomerCreated | CustomerEdited | CustomerAddressAdded | CustomerAddressEdited | CustomerAddressRemoved | CustomerDefaultAddressSet | CustomerPhoneAdded | CustomerPhoneEdited | CustomerPhoneRemoved | CustomerPreferencesSet | CustomerOptedOut | CustomerOptedIn | CustomerTagAdded | CustomerTagRemoved | CustomerNoteAdded | CustomerPreferenceAdded | CustomerPreferenceRemoved | CustomerOccasionAdded | CustomerOccasionRemoved | CustomerSpecialTaxSet | CustomerPaymentMethodAdded | CustomerPaymentMethodRemoved | CustomerDefaultPaymentMethodSet | CustomerMessageSent | CustomerConfirmAccountSent | CustomerAccountConfirmed | CustomerLoginUnconfirmed | CustomerReferrerSet | CustomerBlocked | CustomerUnblocked | CustomerArchived | CustomerUnarchived | CustomerMergedInto | CustomerMerged | CustomerUnmergedFrom | CustomerUnmerged | CustomerMergeForgotten | CustomerSuppressionRetained | CustomerErased | CustomerForgotten;

/**
 * Id of a customer.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type CustomerId = string;

/** One customer of the list. */
export interface CustomerLine {
  /** Whether the customer is blocked: booking and access are denied. */
  blocked: boolean;
  /** Id of the customer. */
  customer: CustomerId;
  /** E-mail addresses, the one for messages first. */
  emails: string[];
  /** Name of the customer in one line. */
  name: string;
  /** Phones as written, in id order. */
  phones: WrittenPhone[];
  /** Status of the customer. */
  record: CustomerStatus;
  /** Tags of the customer, sorted. */
  tags: Label[];
}

/**
 * Lists the customers in id order.
 *
 * Refused:
 * `forbidden`: only the office may list customers.
 */
export interface CustomerList {
  ask: "customer.list";
  /** Actor of the call. */
  by: Actor;
  /** Id of the last row of the page before; it need not exist any more. */
  after?: CustomerId | null;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
  /** Most rows of the answer: 1 to 1,000; all if missing. */
  limit?: Limit | null;
  /** Status of the listed customers. */
  status?: ListedRecord;
  /** Lists only customers whose tags match this filter. */
  tags?: TagFilter;
  /**
   * Lists only customers with this text in a name, an e-mail address, a phone or an address;
   * case and accents are ignored.
   */
  text?: string | null;
}

/**
 * Merges a customer into another one, the survivor, who takes over the values that the survivor
 * does not have (R-26).
 *
 * A block is taken over, and so is an objection to messages. The merge can be undone.
 */
export interface CustomerMerge {
  do: "customer.merge";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer to be merged. */
  customer: CustomerId;
  /** Id of the survivor. */
  into: CustomerId;
  /** Which value is kept for fields that have only one. */
  choices?: MergeChoices;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Opts in to messages again; only the customer may, or somebody on their behalf.
 *
 * Marketing has to be named explicitly: consent to it is never part of another consent.
 */
export interface CustomerOptIn {
  do: "customer.opt_in";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Channel of the messages. */
  channel: Channel;
  /** Id of the customer. */
  customer: CustomerId;
  /** Category of the messages; if missing, all except marketing. */
  category?: MessageCategory | null;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /**
   * Source of the objection or consent; if missing, `staff` for the office and `online` for all
   * others.
   */
  source?: Source | null;
}

/** Opts out of messages on one channel: of one category, or of all that can be refused (S1-17). */
export interface CustomerOptOut {
  do: "customer.opt_out";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Channel of the messages. */
  channel: Channel;
  /** Id of the customer. */
  customer: CustomerId;
  /** Category of the messages; if missing, all that can be refused. */
  category?: MessageCategory | null;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /**
   * Source of the objection or consent; if missing, `staff` for the office and `online` for all
   * others.
   */
  source?: Source | null;
}

/** A phone of a customer. */
export interface CustomerPhone {
  /** Match key: all spellings of one number have the same key. Missing if the number is invalid. */
  key?: string | null;
  /** Number as typed, in any spelling. */
  number?: string;
  /** Whether it is the primary phone; a customer has at most one (I-16). */
  primary?: boolean;
  /**
   * Country for a number without a country code (ISO 3166-1 alpha-2); the default region if
   * absent.
   */
  region?: Region | null;
  /** Whether text messages are sent to it; a customer has at most one such phone (S1-9). */
  sms?: boolean;
}

/** Settings of the business for customers; a missing setting has its default. */
export interface CustomerPolicy {
  /**
   * Whether a change of the first e-mail address makes the login unconfirmed (S1-7); default
   * true.
   */
  confirm_new_email?: boolean;
  /** Rewards for referrals. */
  referrals?: ReferralPolicy;
}

/**
 * Returns one customer. The office sees all fields except payment tokens and links; customers see
 * only their own profile.
 *
 * Technicians may not ask it: they see customers only on appointments that they are assigned to.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `customer_unknown`
 */
export interface CustomerProfile {
  ask: "customer.profile";
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
}

/** Removes an address; appointments keep their copies (S1-8, S1-30). */
export interface CustomerRemoveAddress {
  do: "customer.remove_address";
  /** Id of the address. */
  address: AddressId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Removes an occasion. */
export interface CustomerRemoveOccasion {
  do: "customer.remove_occasion";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the occasion, unique within the customer. */
  occasion: EntryId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Removes a payment method. */
export interface CustomerRemovePaymentMethod {
  do: "customer.remove_payment_method";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the payment method. */
  method: PaymentMethodId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Removes a phone. */
export interface CustomerRemovePhone {
  do: "customer.remove_phone";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the phone. */
  phone: PhoneId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Removes a service preference. */
export interface CustomerRemovePreference {
  do: "customer.remove_preference";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the service preference, unique within the customer. */
  preference: EntryId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Removes a tag from a customer. */
export interface CustomerRemoveTag {
  do: "customer.remove_tag";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Tag to remove; case and accents are ignored. */
  tag: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Sends a link that confirms the account; earlier links become invalid. */
export interface CustomerSendConfirmAccount {
  do: "customer.send_confirm_account";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the link, chosen by the host: unique and hard to guess. */
  link: LinkId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Sends an e-mail from a member of the office; replies go to them. */
export interface CustomerSendMessage {
  do: "customer.send_message";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** E-mail address of the sender, set by the host. */
  from: string;
  /** Id of the message, unique within the customer. */
  message: EntryId;
  /** Subject of the message: 1 to 200 characters. */
  subject: string;
  /** Text of the message: 1 to 1000 characters. */
  text: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Reason to send it although the customer has opted out of e-mail: 1 to 1000 characters. */
  override_reason?: string | null;
}

/** Makes an address the default. */
export interface CustomerSetDefaultAddress {
  do: "customer.set_default_address";
  /** Id of the address. */
  address: AddressId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Makes a payment method the default. */
export interface CustomerSetDefaultPaymentMethod {
  do: "customer.set_default_payment_method";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the payment method. */
  method: PaymentMethodId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Sets consents, the preferred channel, the times of reminders, and whether automated messages are
 * off. Missing fields are not changed.
 *
 * Others may object for the customer, but never consent (R-20).
 */
export interface CustomerSetPreferences {
  do: "customer.set_preferences";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Whether automated messages are off. */
  no_automated_messages?: boolean | null;
  /** The preferred channel of messages. */
  preferred_channel?: Channel | null;
  /**
   * Times before the start at which the customer is reminded of an appointment (ISO 8601
   * durations): at most 5, each between `PT5M` and `P30D`; none if empty (S2-21).
   */
  reminders?: Reminders | null;
  /** Source of the change; if missing, `staff` for the office and `online` for all others. */
  source?: Source | null;
  /** Consents and objections, each with its channel and category. */
  wishes?: Wish[];
}

/** Sets or clears the referrer. */
export interface CustomerSetReferrer {
  do: "customer.set_referrer";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the customer who referred them; missing to clear it. */
  referrer?: CustomerId | null;
}

/**
 * Sets a special sales tax in place of the usual one; without `tax` the usual one applies again.
 *
 * Completed appointments keep the tax that applied when they were completed (S1-18).
 */
export interface CustomerSetSpecialTax {
  do: "customer.set_special_tax";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** The special sales tax; missing for the usual one. */
  tax?: SpecialTax | null;
}

/** Status of a customer (R-14). */
export type CustomerStatus = "active" | "archived" | "merged" | "erased";

/** Makes an archived customer active again; the account has to be confirmed again. */
export interface CustomerUnarchive {
  do: "customer.unarchive";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Allows booking and access again. */
export interface CustomerUnblock {
  do: "customer.unblock";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Undoes a merge; the survivor gives back what was taken over. */
export interface CustomerUnmerge {
  do: "customer.unmerge";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the merged customer. */
  customer: CustomerId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** The values of the variables of a message, by name, as they are given in a call. */
export type Data = { [key: string]: Datum | null };

/**
 * A value of a variable: a text, also for times, dates and links; a whole number, also for rates;
 * or an amount of money.
 */
export type Datum = string | number | Money;

/**
 * Id of a decision of staff about a match, unique within the flag.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type DecisionId = string;

/** All decisions of a flag by id, with an index of those that no later one replaces. */
export type Decisions = { [key: string]: EarlierDecision };

/** The declination of an appointment. */
export interface Declination {
  /** Time of the declination (UTC). */
  at: string;
  /** The actor who declined it. */
  by: Actor;
  /** Reason given by staff. */
  reason: Remark;
}

/** The deferral of an appointment. */
export interface Deferral {
  /** Time of the deferral (UTC). */
  at: string;
  /** The actor who deferred it. */
  by: Actor;
  /** Approximate end of the deferral (UTC). */
  until: string;
  /** Reason given by staff. */
  reason?: Remark | null;
}

/**
 * Lists all commands and queries in the order of the areas, each with its roles, statuses, reasons
 * of refusal and an example. Every actor may ask: the answer has no data of the desk.
 */
export interface DeskCatalog {
  ask: "desk.catalog";
  /** Actor of the call. */
  by: Actor;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
  /** Beginning of the names that are listed, such as `flag.`; all if missing. */
  name?: string | null;
}

/**
 * Lists all contact with a customer, or about one appointment: messages that the host reported,
 * direct messages, calls, links, replies, check-in, reviews and inquiries. The latest is at the
 * front; entries of one time are in order of their keys.
 *
 * The log of a customer has that of customers merged into them and of all their appointments.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only the office sees the log
 * 2. `invalid`: neither a customer nor an appointment is given, or both
 * 3. `customer_unknown`: there is no such customer, or the customer is erased
 * 4. `appointment_unknown`
 * 5. `entry_unknown`: no entry has the key `after`
 */
export interface DeskContactLog {
  ask: "desk.contact_log";
  /** Actor of the call. */
  by: Actor;
  /** Key of the last entry of the page before. */
  after?: string | null;
  /** Id of the appointment, in place of a customer. */
  appointment?: AppointmentId | null;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
  /** Id of the customer. */
  customer?: CustomerId | null;
  /** Most entries of the answer: 1 to 1,000; all if missing. */
  limit?: Limit | null;
}

/**
 * Answers with the actions that are due at a time, for all records: by time, then by record (kind
 * and id), then by key. With `limit`, it is answered page by page.
 *
 * They are computed from the state: an action of a moved or cancelled appointment is not due,
 * however late the query. A repeated query is harmless; an action that was done is reported with
 * `desk.report_done`.
 *
 * A message that is no longer useful is not listed, whether it was reported or not;
 * `desk.explain_message` has its reason, `too_late`. A host that reports what it has done asks for
 * the first page again. The cost grows with the page and with the records before it in the list,
 * also those whose earlier actions nobody reported.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only timers and the office may ask
 * 2. `line_unknown`: no action with the key `after` is listed
 */
export interface DeskDue {
  ask: "desk.due";
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Key of the last action of the page before. */
  after?: DueKey | null;
  /** Most actions of the answer: 1 to 1,000; all if missing. */
  limit?: Limit | null;
}

/** A command with an id was done; repeated with that id, it is not done again. */
export interface DeskCommandDone {
  event: "desk.command_done";
  /** Id of the command, chosen by the host. */
  command_id: CommandId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Hash of what was called, of 32 bits. Rewriting a log after an erasure removes it. */
  content?: number | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An event that belongs to no record. */
export type DeskEvent = DeskCommandDone;

/**
 * Answers with the events after a number, in order. The host has the log; a desk keeps the latest
 * events only if the policy `log.keep` says how many.
 *
 * An erasure removes its values from kept events, too: if the desk does not keep the log from its
 * beginning, it drops all events up to the erasure.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only an admin may ask, because events have the data of everybody
 * 2. `not_enabled`: the desk keeps no events
 * 3. `event_unknown`: the next event is not kept any more, or the number is not reached yet
 */
export interface DeskEvents {
  ask: "desk.events";
  /** Actor of the call. */
  by: Actor;
  /** Number of the last event that is known; all events if missing. */
  after?: EventNumber | null;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
  /** Most events of the answer: 1 to 1,000; all if missing. */
  limit?: Limit | null;
}

/**
 * Explains a message about an appointment, before, at and after its time: when it is or was sent
 * and on which channel, or all reasons why not, each with what would lift it.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only the office may ask
 * 2. `appointment_unknown`: there is no such appointment
 */
export interface DeskExplainMessage {
  ask: "desk.explain_message";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Kind of the message. */
  kind: MessageKind;
  /** Number of the reminder, from 1 for the earliest; 1 unless given. */
  step?: number;
}

/**
 * Asks for everything that the desk has about a customer, archived ones included: the record with
 * its change log and office notes, all appointments, review requests, inquiries and flags.
 *
 * The answer includes assessments of the office. The business decides which of them the person
 * gets, and records a ground for those that it withholds.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only the office may export
 * 2. `customer_unknown`: there is no such customer, or the customer is erased
 */
export interface DeskExport {
  ask: "desk.export";
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
}

/**
 * Asks for all appointments of a customer, in any status, each with the fields that the actor may
 * see.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: the office sees all appointments, customers their own
 * 2. `customer_unknown`: there is no such customer
 */
export interface DeskHistory {
  ask: "desk.history";
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
}

/**
 * Asks for the policy of the desk: every setting, also those that have their default.
 *
 * Refused:
 * `forbidden`: only the office may ask.
 */
export interface DeskPolicy {
  ask: "desk.policy";
  /** Actor of the call. */
  by: Actor;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
}

/**
 * Asks for the customers whom a customer referred, in id order, and the rewards earned.
 *
 * A reward is earned with the first completed appointment of the new customer.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only the office may ask, because the answer names other customers
 * 2. `not_enabled`: the policy does not reward referrals
 * 3. `customer_unknown`: there is no such customer, or they are erased
 */
export interface DeskReferrals {
  ask: "desk.referrals";
  /** Actor of the call. */
  by: Actor;
  /** Id of the customer who referred others. */
  customer: CustomerId;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
}

/**
 * Reports the result of an action that was due, for a record of any area. The action is never due
 * again.
 *
 * A suppressed action may be reported, too. A repeated report changes nothing.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only timers and the office may report
 * 2. `not_due`: the action is not due, or its record is unknown
 * 3. `needs_command`: another command completes the action, such as `flag.review_retention`
 */
export interface DeskReportDone {
  do: "desk.report_done";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Key of the action that was due. */
  key: DueKey;
  /** Result of the action. */
  result: DueResult;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Makes a message due again that was reported as failed. It is sent if it is still useful.
 *
 * An ask for a review is due again until the end of its time, unless the customer may not be asked
 * any more, for example because they were asked about another appointment in the meantime.
 *
 * A repeated command changes nothing.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only timers and the office may retry
 * 2. `not_failed`: no message with the key was reported as failed
 * 3. `suppressed`: the customer may not be asked for a review any more, for all the reasons
 */
export interface DeskRetryMessage {
  do: "desk.retry_message";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Key of the message. */
  key: DueKey;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Screens all open appointments again, and opens and clears matches as the present policy and
 * version of the library compare.
 *
 * A desk that is restored or that applies a log has the matches of the rules that found them,
 * because these are events. Give this command once after the policy of the screening or the
 * version of the library has changed. A repeated command changes nothing.
 *
 * Refused:
 * `forbidden`: only timers and the office may give it.
 */
export interface DeskScreenAgain {
  do: "desk.screen_again";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Answers with everything that waits for a member of staff: high priority first, then by time,
 * then by id (S0-30, S4-15).
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only the office may ask
 * 2. `line_unknown`: no line has the key `after` now; ask without it
 */
export interface DeskWorkList {
  ask: "desk.work_list";
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Key of the last line of the page before. */
  after?: string | null;
  /** Most lines of the answer: 1 to 1,000; all if missing. */
  limit?: Limit | null;
}

/** Details of an appointment. Later changes of the customer's record do not change them (S1-30). */
export interface Details {
  /**
   * Address of the work; in a booking for a customer on record, by default the service address
   * of the record.
   */
  address?: WrittenAddress | null;
  /** Object of the work, such as the registration plate of a car. */
  asset?: Label | null;
  /** Description of the work, in the words of the customer. */
  description?: Remark | null;
  /** Information that the customer provided, by the name of the required information (S4-34). */
  given?: { [key: string]: Remark };
  /** Requested services. */
  lines?: ServiceLine[];
  /** Whether a technician has to visit the address. */
  needs_technician?: boolean;
  /**
   * People who take part; one of them books. A booking for a customer on record may leave them
   * out: the booker is then copied from the record (S1-30).
   */
  parties?: Party[];
  /** Special requests of the customer (S2-5). */
  special_requests?: Remark | null;
  /** Time zone of the address (IANA); the zone of the business by default. */
  zone?: Zone | null;
}

/** Dispatch of an appointment: technician, suggestions, links, and calls. */
export interface Dispatch {
  /** The assigned technician, or the state of the search. */
  assignment: Assignment;
  /** Time at which the customer last accepted a suggestion (UTC). */
  agreed_at?: string | null;
  /** Times (UTC) at which technicians were asked for the present time frame. */
  asked?: string[];
  /** Calls to the customer. */
  attempts?: { [key: string]: ContactAttempt };
  /** Time frames that do not suit the customer, in order of entry. */
  declined_hours?: TimeFrame[];
  /** Time of the latest change of the time frame (UTC). */
  frame_since?: string | null;
  /** Id of the latest call to the customer. */
  last_attempt?: EntryId | null;
  /** Links sent to the customer. */
  links?: { [key: string]: TimeFrameLink };
  /** Releases by technicians, oldest first. */
  releases?: ReleaseRecord[];
  /**
   * Time at which a person last began the search for a technician otherwise: by an edit after
   * which one is needed, or by the end of a hold (UTC).
   */
  search_since?: string | null;
  /** All suggested time frames, whatever their state. */
  suggestions?: { [key: string]: Suggestion };
}

/** The command is accepted. */
export interface Done {
  /** Events that the caller may be shown, in order; those to store, unless `stored` is there. Empty if the command changes nothing. */
  done: Event[];
  /** Effects that the host carries out; left out if empty. */
  effects?: Effect[];
  /** All events, for the host to store and to show to nobody; left out if `done` has them. */
  stored?: Event[];
  /** Warnings for the actor who gave the command; left out if empty. */
  warnings?: Warning[];
}

/** A saved answer that is not submitted yet. */
export interface Draft {
  /** The answer so far. */
  answer: CheckInAnswer;
  /** Time at which it was saved (UTC). */
  at: string;
}

/**
 * Idempotency key of a due action: `kind:subject:id:sequence:step`.
 *
 * The sequence increases with the subject, for example with each new time frame: actions that were
 * done for the old time frame are due again for the new one (R-21).
 */
export type DueKey = string;

/** An action that is due, with the message if it is to send one. */
export interface DueLine {
  /** Time from which the action is due (UTC). */
  at: string;
  /** Idempotency key: report it when the action is done; the same key is never due again. */
  key: DueKey;
  /** Kind of the action, such as `auto_cancel`. */
  kind: Code;
  /** The record that the action is due for. */
  subject: Subject;
  /**
   * Time before `until` from which this line is not listed any more (UTC), because quiet hours
   * begin, the action is late, or a later reminder replaces it; missing if there is none.
   */
  listed_until?: string | null;
  /** The message to send; missing if the action is another one, or is suppressed. */
  message?: Message | null;
  /**
   * Name of the command that the host gives before it does the action, such as
   * `check_in.prepare`; missing if none is needed.
   */
  needs?: string | null;
  /**
   * Reasons why the action is suppressed and must not be done, such as `booked_late`; missing if
   * it is not suppressed.
   */
  reasons?: Code[];
  /** Whether a person has to do it, so that it is on the work list; if false, the host does it. */
  task?: boolean;
  /** Time from which the action is no longer useful (UTC); missing if there is no such time. */
  until?: string | null;
  /** Cause of a task, such as `resent`; of another action, that it is `late`. */
  why?: Code | null;
}

/** The due actions, and the time of the next query. */
export interface DueNow {
  /**
   * Actions that are due, sorted by time, record and key. An action with `reasons` is
   * suppressed: the host does not do it, and may report it as skipped.
   */
  due: DueLine[];
  /** Whether more actions are due than those of this page. */
  more?: boolean;
  /**
   * Next time at which an action becomes due if no command is given before (UTC); absent if
   * there is none, or more are due now. Any command may change it.
   */
  wakes_at?: string | null;
}

/** Result of a due action. */
export type DueResult = "done" | "failed" | "skipped";

/** A customer who may be the same person. */
export interface DuplicateCandidate {
  /** Id of the customer. */
  customer: CustomerId;
  /** Status of the customer; an archived customer can be made active again (R-19). */
  record: CustomerStatus;
  /** Whether the names of both are equivalent. */
  same_name: boolean;
  /** Match keys that both have: of e-mail addresses, then of phones. */
  shared: Shared[];
}

/** A customer, and other customers who may be the same person. */
export interface DuplicatesLine {
  /** Customers who may be the same person, in id order: at most 20 if no `customer` is asked for. */
  candidates: DuplicateCandidate[];
  /** Id of the customer. */
  customer: CustomerId;
  /** Whether there are more candidates; ask with `customer` and `after` for them. */
  more?: boolean;
}

/** A decision with its time and actor (S0-24). */
export interface EarlierDecision {
  /** Time of the decision (UTC). */
  at: string;
  /** The actor who decided. */
  by: Actor;
  /** Ids of the items that matched. */
  items: FlagItemId[];
  /** Note of staff about the decision. */
  note: Remark;
  /** Whether the customer is the flagged person. */
  verdict: Verdict;
  /** Id of the appointment that matched, if there is one. */
  appointment?: AppointmentId | null;
  /** Id of the customer who matched; absent if the appointment had no customer. */
  customer?: CustomerId | null;
  /**
   * Whether a later decision about the same customer or appointment replaces it, or the
   * exemption that it created is revoked.
   */
  replaced?: boolean;
}

/** Send a technician a chat message (S4-11). */
export interface EffectNotifyTechnician {
  effect: "notify_technician";
  /** Id of the appointment that the message is about. */
  appointment: AppointmentId;
  /** Content of the message. */
  notice: TechnicianNotice;
  /** Id of the technician who gets the message. */
  technician: TechnicianId;
  /** Time frame of the appointment (UTC), if it has one. */
  frame?: TimeFrame | null;
  /** Start of the time frame as local time at the address, such as `2026-03-05T10:00:00`. */
  local_start?: string | null;
}

/** Ask technicians which of them can do the appointment. */
export interface EffectAskTechnicians {
  effect: "ask_technicians";
  /** Whether the technicians were asked before (S4-25). */
  again: boolean;
  /** Id of the appointment. */
  appointment: AppointmentId;
}

/** Send the customer the link to the page with the suggested time frames (S4-3). */
export interface EffectSendTimeFrameLink {
  effect: "send_time_frame_link";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Id of the link. */
  link: LinkId;
  /** Channel of the message, if the customer can be reached and has not objected to it. */
  channel?: Channel | null;
  /** E-mail address, or phone number in E.164; as written if its country is unknown. */
  to?: string | null;
}

/** Ask the customer to choose another time (S4-27). */
export interface EffectAskToReschedule {
  effect: "ask_to_reschedule";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Id of the link in the message. */
  link: LinkId;
  /** Channel of the message, if the customer can be reached and has not objected to it. */
  channel?: Channel | null;
  /** E-mail address, or phone number in E.164; as written if its country is unknown. */
  to?: string | null;
}

/** Ask the customer for missing information (S4-32). */
export interface EffectAskForInformation {
  effect: "ask_for_information";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Id of the information request. */
  information: InformationId;
  /** Channel of the message, if the customer can be reached and has not objected to it. */
  channel?: Channel | null;
  /** E-mail address, or phone number in E.164; as written if its country is unknown. */
  to?: string | null;
}

/** Make a link invalid. */
export interface EffectRevokeLink {
  effect: "revoke_link";
  /** Id of the link. */
  link: LinkId;
}

/** Create the code of a coupon and send it to the customer (S4-18). */
export interface EffectIssueCoupon {
  effect: "issue_coupon";
  /** Id of the appointment that the coupon compensates for. */
  appointment: AppointmentId;
  /** Discount in basis points (1000 is 10 %). */
  basis_points: BasisPoints;
  /** Id of the coupon. */
  coupon: CouponId;
  /** Time until which the coupon can be redeemed (UTC). */
  valid_until: string;
  /** Id of the customer who gets the coupon, if known. */
  customer?: CustomerId | null;
}

/** Make the code of a coupon invalid. */
export interface EffectRevokeCoupon {
  effect: "revoke_coupon";
  /** Id of the appointment that the coupon compensated for. */
  appointment: AppointmentId;
  /** Id of the coupon. */
  coupon: CouponId;
}

/** Send an e-mail from a member of staff to a customer (S1-11). */
export interface EffectSendDirectMessage {
  effect: "send_direct_message";
  /** Id of the customer who gets the e-mail. */
  customer: CustomerId;
  /** E-mail address of the sender (S1-12). */
  from: string;
  /** Id of the message. */
  message: EntryId;
  /** E-mail address for replies (S1-13). */
  reply_to: string;
  /** Subject line of the e-mail. */
  subject: Label;
  /** Plain text of the e-mail. */
  text: Remark;
  /** E-mail address of the customer. */
  to: string;
}

/**
 * Send the link that confirms an account; links that were sent before become invalid
 * (S1-21).
 */
export interface EffectSendConfirmAccount {
  effect: "send_confirm_account";
  /** Id of the customer whose account is confirmed. */
  customer: CustomerId;
  /** Id of the link. */
  link: LinkId;
  /** E-mail address of the customer. */
  to: string;
}

/** End the login of a customer (S1-25). */
export interface EffectRevokeCredentials {
  effect: "revoke_credentials";
  /** Id of the customer whose login ends. */
  customer: CustomerId;
}

/**
 * Keep the suppression of an address or number in a list of the host, because the record
 * of its erased customer no longer has it (R-27).
 */
export interface EffectRetainSuppression {
  effect: "retain_suppression";
  /** E-mail address or phone number that is suppressed. */
  address: string;
  /** Categories of messages that must not be sent. */
  categories: MessageCategory[];
  /** Channel of the messages, such as `email` or `sms`. */
  channel: Channel;
}

/** Send a customer thanks for a review (S2-32). */
export interface EffectThankReviewer {
  effect: "thank_reviewer";
  /** Id of the appointment that the review is about. */
  appointment: AppointmentId;
  /** Id of the customer, if the appointment has a customer record. */
  customer?: CustomerId | null;
}

/** Show a review on the booking page (S2-32). */
export interface EffectPublishReview {
  effect: "publish_review";
  /** Id of the appointment that the review is about. */
  appointment: AppointmentId;
}

/** Take a review down from the booking page, if it is shown there. */
export interface EffectUnpublishReview {
  effect: "unpublish_review";
  /** Id of the appointment that the review is about. */
  appointment: AppointmentId;
}

/** Delete an attachment with data of an erased person. */
export interface EffectDeleteAttachment {
  effect: "delete_attachment";
  /** Id of the attachment. */
  attachment: AttachmentId;
}

/**
 * Call `compact` at the next quiet moment: memory still has values of an erased person
 * (threat P6).
 */
export interface EffectCompact {
  effect: "compact";
}

/** Delete a payment method at the payment service (S1-38). */
export interface EffectDeletePaymentToken {
  effect: "delete_payment_token";
  /** Id of the customer who had the payment method. */
  customer: CustomerId;
  /** Token of the payment method at the payment service. */
  token: Label;
}

/** An action that the host has to carry out. */
export type Effect = EffectNotifyTechnician | EffectAskTechnicians | EffectSendTimeFrameLink | EffectAskToReschedule | EffectAskForInformation | EffectRevokeLink | EffectIssueCoupon | EffectRevokeCoupon | EffectSendDirectMessage | EffectSendConfirmAccount | EffectRevokeCredentials | EffectRetainSuppression | EffectThankReviewer | EffectPublishReview | EffectUnpublishReview | EffectDeleteAttachment | EffectCompact | EffectDeletePaymentToken;

/** Encoding of a text message. */
export type Encoding = "gsm7" | "ucs2";

/**
 * Id of an entry of a customer or appointment, such as a note, an occasion or a message.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type EntryId = string;

/** An event of any area. */
export type Event = FlagEvent | CustomerEvent | AppointmentEvent | CheckInEvent | ReviewEvent | InquiryEvent | DeskEvent;

/** The number of an event in the log of a desk: the first has 1, and no number is left out. */
export type EventNumber = number;

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

/**
 * Exemption of a customer who is not the flagged person (S0-25), or of an appointment without a
 * customer.
 *
 * It covers only the values of the time of the decision: later values and later items of the flag
 * are compared as usual.
 */
export interface Exemption {
  /** Id of the decision that created it. */
  decision: DecisionId;
  /** Values of the customer at the time of the decision, of the item's kind; empty once revoked. */
  values: WrittenValue[];
  /** The revocation, if the exemption is revoked. */
  revoked?: Revocation | null;
}

/** The last month in which a card is valid. */
export interface Expiry {
  /** Month of the expiry, 1 to 12. */
  month: number;
  /** Year of the expiry, 2000 to 2199. */
  year: number;
}

/** A reason why a message is not sent, and what would lift it. */
export interface ExplainedReason {
  /** What would lift the reason. */
  lift: MessageLift;
  /** The reason. */
  reason: MessageReason;
  /** The channel that the reason is about; missing if it is about all. */
  channel?: Channel | null;
  /**
   * Time at which the message would then be due (UTC); missing if it would not be sent, because
   * of other reasons or because it is too late.
   */
  goes_at?: string | null;
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

/** Explanation of a message at a time: when it is sent and on which channel, or why not. */
export interface Explanation2 {
  /** Key of the message for the present time frame. */
  key: DueKey;
  /**
   * All reasons why the message is not sent, or not on the preferred channel, in the order of
   * the rules.
   */
  reasons: ExplainedReason[];
  /** State of the message. */
  state: MessageState;
  /** Time from which the message is due, or of the report (UTC); missing if there is none. */
  at?: string | null;
  /** Why it is sent on this channel. */
  because?: ChannelChoice | null;
  /** Channel on which the message is or was sent. */
  channel?: Channel | null;
  /** All reports about such messages of the appointment, oldest first. */
  reported?: ReportedMessage[];
  /**
   * E-mail address of the customer, or phone number in E.164, such as `+31612345678`; as written
   * if the country of the number is unknown.
   */
  to?: string | null;
  /** Time from which the message is no longer useful (UTC). */
  until?: string | null;
}

/** Everything that the desk has about a customer. */
export interface Export {
  /** All appointments of the customer, in id order, as the office sees them. */
  appointments: AppointmentView[];
  /**
   * Flags that were raised from the customer or one of their appointments, or that staff decided
   * to be about the customer, in id order.
   */
  assessments: Assessment[];
  /**
   * Drafts and submitted answers of the check-ins of these appointments, with the agreements
   * that were accepted, in id order.
   */
  check_ins: CheckInRecord[];
  /** Inquiries of the customer and about these appointments, by time of the receipt, then by id. */
  inquiries: InquiryLine[];
  /**
   * The record of the customer, then those of customers merged into them, without payment
   * tokens and links.
   */
  records: OfficeProfile[];
  /** Review requests about these appointments, in id order. */
  reviews: ReviewRequest[];
}

/** Whether the requested work can be done. */
export type Feasibility = "unknown" | "doable" | "not_doable";

/** Answer to a question for a rating. */
export interface FeedbackAnswerRating {
  kind: "rating";
  /** Rating from 1 (worst) to 5 (best). */
  rating: Rating;
}

/** Answer to a question that is answered by yes or no. */
export interface FeedbackAnswerYesNo {
  kind: "yes_no";
  /** Whether the answer is yes. */
  yes: boolean;
}

/** Answer in the customer's own words. */
export interface FeedbackAnswerText {
  kind: "text";
  /** Text of the answer: 1 to 1000 characters. */
  text: string;
}

/** The answer to a question of the feedback form (S2-30). */
export type FeedbackAnswer = FeedbackAnswerRating | FeedbackAnswerYesNo | FeedbackAnswerText;

/** The questions of the feedback form, in order: at most 50, each with its own id. */
export type FeedbackForm = FeedbackQuestion[];

/** A question of the feedback form. */
export interface FeedbackQuestion {
  /** Id of the question, unique within the form. */
  id: QuestionId;
  /** Kind of the answer to the question. */
  kind: QuestionKind;
  /** Key of its text in the host's translations; by default the id. */
  text_key?: Code | null;
}

/**
 * Adds one item to a flag.
 *
 * A flag gets new values of a customer only by this command (S0-14). The same item again is
 * accepted and changes nothing.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `invalid`: the value is invalid
 * 3. `flag_unknown`
 * 4. `item_exists`
 * 5. `flag_lifted`
 * 6. `value_flagged`
 * 7. `flag_full`
 */
export interface FlagAddItem {
  do: "flag.add_item";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** The item to add, with its id and value. */
  item: NewItem;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Summary of the matches of an appointment with flags; a host shows `match` in red and `possible`
 * in amber (S0-20).
 */
export interface FlagAlert {
  /** Highest alert of the matches: `match` or `possible`. */
  alert: Alert;
  /** Highest grade of the matching items. */
  grade: Grade;
  /** Kinds of the matching items (S0-28). */
  kinds: ItemKind[];
  /** Whether a match is not decided yet. */
  open: boolean;
  /** Whether a flag is about the record of the customer; the grade is then `identical`. */
  same_record?: boolean;
}

/**
 * Decides whether a matching customer is the flagged person (S0-25).
 *
 * `different_person` creates an exemption: the named items no longer cause alerts for the current
 * values of the customer. `same_person` ends an earlier exemption. The same decision again is
 * accepted and changes nothing.
 *
 * The decision also says whether the customer's record is that of the flagged person. After
 * `same_person`, each open appointment of the customer matches as `same_record`, whatever its
 * values are; after `different_person`, none does. If the flag was raised from that record or has
 * a decision about it, `items` may be empty.
 *
 * An appointment without a customer is decided without one: the exemption then holds for this
 * appointment and for every other one without a customer that has an equal value.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `invalid`: no item although the flag does not concern the record, no note, an invalid value,
 *    or neither customer nor appointment
 * 3. `flag_unknown`
 * 4. `decision_exists`
 * 5. `item_unknown`
 * 6. `value_missing`
 * 7. `customer_unknown`, `appointment_unknown`
 * 8. `other_customer`: the customer is not that of the appointment
 * 9. `customer_erased`
 */
export interface FlagDecideMatch {
  do: "flag.decide_match";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the decision, unique within the flag. */
  decision: DecisionId;
  /** Id of the flag. */
  flag: FlagId;
  /** Ids of the items that matched; empty if only the record of the customer did. */
  items: FlagItemId[];
  /** Note of staff about the decision: 1 to 1000 characters. */
  note: string;
  /** Whether the customer is the flagged person. */
  verdict: Verdict;
  /** Id of the appointment that matched, if there is one; required without a customer. */
  appointment?: AppointmentId | null;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the customer who matched; left out if the appointment has no customer. */
  customer?: CustomerId | null;
  /** Current values of the customer: for `different_person` at least one of each item's kind. */
  values?: WrittenValue[];
}

/**
 * Returns one flag: its items with their state changes, the decisions about matches, and the
 * appointments that match it or did, in id order.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `flag_unknown`
 */
export interface FlagDetails {
  ask: "flag.details";
  /** Actor of the call. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
}

/**
 * Erases a flag that was retained after the erasure of its person, once the retention is over.
 *
 * Other flags cannot be erased, only lifted; they stay on the list (S0-27).
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only an admin or a timer may erase
 * 2. `flag_unknown`
 * 3. `still_kept`: the retention is not over, or the flag is not retained
 */
export interface FlagErase {
  do: "flag.erase";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** The flag was raised; its items are active from now on. */
export interface FlagRaised {
  event: "flag.raised";
  /** The flagged items, each with its id and value. */
  items: NewItem[];
  /** Reason given by staff. */
  reason: Remark;
  /** Time of the next review (UTC), when staff decide whether the flag is still needed. */
  review_due: string;
  /** The record that the flag was raised from. */
  source: FlagSource;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An item was added. */
export interface FlagItemAdded {
  event: "flag.item_added";
  /** The added item, active from now on. */
  item: NewItem;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** One item was released; it no longer matches. */
export interface FlagItemReleased {
  event: "flag.item_released";
  /** Id of the item. */
  item: FlagItemId;
  /** Reason given by staff. */
  reason: Remark;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A released item was made active again. */
export interface FlagItemReinstated {
  event: "flag.item_reinstated";
  /** Id of the item. */
  item: FlagItemId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The flag was lifted: none of its items matches. */
export interface FlagLifted {
  event: "flag.lifted";
  /** Ids of the items that were active before. */
  items: FlagItemId[];
  /** Reason given by staff. */
  reason: Remark;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A lifted flag was made active again. */
export interface FlagReinstated {
  event: "flag.reinstated";
  /** Ids of the items that are active from now on. */
  items: FlagItemId[];
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Staff reviewed the flag: it is still needed. */
export interface FlagRetentionReviewed {
  event: "flag.retention_reviewed";
  /** Time of the next review (UTC). */
  review_due: string;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** Staff decided whether a matching customer is the flagged person. */
export interface FlagMatchDecided {
  event: "flag.match_decided";
  /** Id of the decision, unique within the flag. */
  decision: DecisionId;
  /** Ids of the items that matched. */
  items: FlagItemId[];
  /** Note of staff about the decision. */
  note: Remark;
  /** Whether the customer is the flagged person. */
  verdict: Verdict;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Id of the appointment that matched, if there is one. */
  appointment?: AppointmentId | null;
  /** Id of the customer who matched; absent if the appointment had no customer. */
  customer?: CustomerId | null;
  /** Values of the customer that are exempt from now on; empty for `same_person`. */
  values?: WrittenValue[];
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The exemption of a customer or appointment from an item was revoked. */
export interface FlagExemptionRevoked {
  event: "flag.exemption_revoked";
  /** Id of the item. */
  item: FlagItemId;
  /** Reason given by staff. */
  reason: Remark;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Id of the appointment without a customer. */
  appointment?: AppointmentId | null;
  /** Id of the customer; absent for the exemption of an appointment without a customer. */
  customer?: CustomerId | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The person that the flag was raised from was erased; the flag is retained until a time. */
export interface FlagRetained {
  event: "flag.retained";
  /** Ground of the retention. */
  ground: Remark;
  /** End of the retention (UTC). */
  until: string;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** A customer was erased: the decisions about them are deleted. */
export interface FlagCustomerForgotten {
  event: "flag.customer_forgotten";
  /** Id of the customer. */
  customer: CustomerId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Ids of their appointments that were decided before they had a customer. */
  appointments?: AppointmentId[];
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The flag was erased. */
export interface FlagErased {
  event: "flag.erased";
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An earlier event of a flag that was erased later: only its name and field names. */
export interface FlagForgotten {
  event: "flag.forgotten";
  /** Name of the original event, such as `customer.edited`. */
  was: string;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Names of the fields of the original event, sorted. */
  fields?: string[];
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/**
 * An event of a flag.
 *
 * Applying all events of a flag in order restores the flag (I-20).
 */
export type FlagEvent = FlagRaised | FlagItemAdded | FlagItemReleased | FlagItemReinstated | FlagLifted | FlagReinstated | FlagRetentionReviewed | FlagMatchDecided | FlagExemptionRevoked | FlagRetained | FlagCustomerForgotten | FlagErased | FlagForgotten;

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

/** The full name of a person. */
export interface FlagItemFullName {
  kind: "full_name";
  value: WrittenName;
  /** Changes of the status of the item, oldest first. */
  history: ItemTurn[];
  /** Status of the item. */
  status: ItemStatus;
  /**
   * Exemptions by appointment id, of appointments without a customer. They hold for any other
   * appointment without a customer that has an equal value (S0-25).
   */
  appointment_exemptions?: { [key: string]: Exemption };
  /**
   * Exemptions by customer id, of customers who share the value but are not the flagged person
   * (S0-25).
   */
  exemptions?: { [key: string]: Exemption };
}

/** An e-mail address, as text. */
export interface FlagItemEmail {
  kind: "email";
  /**
   * A value that is redacted in logs, errors and `Debug` output.
   *
   * It is serialized unredacted, because data on the wire is for those who may see it.
   */
  value: string;
  /** Changes of the status of the item, oldest first. */
  history: ItemTurn[];
  /** Status of the item. */
  status: ItemStatus;
  /**
   * Exemptions by appointment id, of appointments without a customer. They hold for any other
   * appointment without a customer that has an equal value (S0-25).
   */
  appointment_exemptions?: { [key: string]: Exemption };
  /**
   * Exemptions by customer id, of customers who share the value but are not the flagged person
   * (S0-25).
   */
  exemptions?: { [key: string]: Exemption };
}

/** A complete postal address. */
export interface FlagItemAddress {
  kind: "address";
  value: WrittenAddress;
  /** Changes of the status of the item, oldest first. */
  history: ItemTurn[];
  /** Status of the item. */
  status: ItemStatus;
  /**
   * Exemptions by appointment id, of appointments without a customer. They hold for any other
   * appointment without a customer that has an equal value (S0-25).
   */
  appointment_exemptions?: { [key: string]: Exemption };
  /**
   * Exemptions by customer id, of customers who share the value but are not the flagged person
   * (S0-25).
   */
  exemptions?: { [key: string]: Exemption };
}

/** A phone number, with its country if known. */
export interface FlagItemPhone {
  kind: "phone";
  value: WrittenPhone;
  /** Changes of the status of the item, oldest first. */
  history: ItemTurn[];
  /** Status of the item. */
  status: ItemStatus;
  /**
   * Exemptions by appointment id, of appointments without a customer. They hold for any other
   * appointment without a customer that has an equal value (S0-25).
   */
  appointment_exemptions?: { [key: string]: Exemption };
  /**
   * Exemptions by customer id, of customers who share the value but are not the flagged person
   * (S0-25).
   */
  exemptions?: { [key: string]: Exemption };
}

/** One flagged value: a copy that no edit of the customer changes (S0-14). */
export type FlagItem = FlagItemFullName | FlagItemEmail | FlagItemAddress | FlagItemPhone;

/**
 * Id of an item of a flag, unique within the flag.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type FlagItemId = string;

/**
 * Lists the active items in order of flag and item id, so that a staff page can screen by itself.
 *
 * The answer has no reasons, sources or customers, but it has the flagged values: do not use it on
 * public pages.
 *
 * Refused:
 * `forbidden`: only the office may see flags.
 */
export interface FlagItems {
  ask: "flag.items";
  /** Actor of the call. */
  by: Actor;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
}

/**
 * Lifts a flag: all its active items are released (S0-27, I-10).
 *
 * The same call again, with the same reason, is accepted and changes nothing.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `invalid`: the reason is empty or too long
 * 3. `flag_unknown`
 * 4. `already_lifted`, for another reason
 */
export interface FlagLift {
  do: "flag.lift";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Reason given by staff: 1 to 1000 characters. */
  reason: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** One flag of the list. */
export interface FlagLine {
  /** Time when the flag was raised (UTC). */
  at: string;
  /** The actor who raised the flag. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Items of the flag, released ones included. */
  items: ItemLine[];
  /** Number of appointments whose match with the flag waits for a decision. */
  open_matches: number;
  /** Reason given by staff. */
  reason: Remark;
  /** Time of the next review (UTC). */
  review_due: string;
  /** The record that the flag was raised from. */
  source: FlagSource;
  /** Status of the flag. */
  status: FlagStatus;
}

/**
 * Lists the flags in id order (S0-17).
 *
 * Refused:
 * `forbidden`: only the office may see flags.
 */
export interface FlagList {
  ask: "flag.list";
  /** Actor of the call. */
  by: Actor;
  /** Id of the last row of the page before; it need not exist any more. */
  after?: FlagId | null;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
  /** Most rows of the answer: 1 to 1,000; all if missing. */
  limit?: Limit | null;
  /** Status of the listed flags; both if missing. */
  status?: FlagStatus | null;
  /** Lists only flags with this text in the reason or in an item; case and accents are ignored. */
  text?: string | null;
}

/** A match of an appointment with a flag. */
export interface FlagMatch {
  /** Alert level of the match. */
  alert: Alert;
  /** Time when the match was found (UTC). */
  at: string;
  /** Matching items, sorted by kind (names, e-mail addresses, addresses, phones) and item id. */
  items: MatchedItem[];
  /** State of the match. */
  state: MatchState;
  /**
   * Acknowledgement by staff, or the override reason with which they scheduled the appointment
   * (S0-29). New evidence removes it.
   */
  acknowledged?: Acknowledgement | null;
  /** Id of the decision about the match. */
  decision?: DecisionId | null;
  /** Whether the flag is about the record of the customer (`same_record`). */
  same_record?: boolean;
}

/**
 * Raises a flag: its items are compared with every later appointment request (S0-13, S0-16).
 *
 * The values are copies: no later edit of the customer changes them (S0-14). The same command
 * again, with the same reason, source and items, is accepted and changes nothing.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `invalid`: no reason, no item, an invalid item, an id or a value given twice, too many items,
 *    or a review that is not later than now
 * 3. `flag_exists`
 * 4. `customer_unknown`, `appointment_unknown`: the record that it is raised from does not exist
 * 5. `customer_erased`
 */
export interface FlagRaise {
  do: "flag.raise";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the new flag. */
  flag: FlagId;
  /** Flagged items, 1 to 100, each with a different value. */
  items: NewItem[];
  /** Reason given by staff: 1 to 1000 characters. */
  reason: string;
  /** The record that the flag is raised from. */
  source: FlagSource;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Time of the next review (UTC), later than now; if missing, a year from now. */
  review_due?: string | null;
}

/**
 * Undoes the lifting of a flag: the items that it released become active again.
 *
 * Items that were released before the lifting stay released. If the flag is active already, the
 * command is accepted and changes nothing.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `flag_unknown`
 */
export interface FlagReinstate {
  do: "flag.reinstate";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Makes a released item active again (S0-26).
 *
 * A lifted flag becomes active again, with this item only (R-11). If the item is active already,
 * the command is accepted and changes nothing.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `flag_unknown`
 * 3. `item_unknown`
 */
export interface FlagReinstateItem {
  do: "flag.reinstate_item";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Id of the item. */
  item: FlagItemId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Releases one item: it no longer matches, and the other items stay active (S0-26).
 *
 * Releasing the last active item lifts the flag (R-11). The same release again, with the same
 * reason, is accepted and changes nothing.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `invalid`: the reason is empty or too long
 * 3. `flag_unknown`
 * 4. `item_unknown`
 * 5. `already_released`, for another reason
 */
export interface FlagReleaseItem {
  do: "flag.release_item";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Id of the item. */
  item: FlagItemId;
  /** Reason given by staff: 1 to 1000 characters. */
  reason: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Sets the time of the next review of a flag (M13).
 *
 * The same time again is accepted and changes nothing.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `invalid`: the review is not later than now
 * 3. `flag_unknown`
 */
export interface FlagReviewRetention {
  do: "flag.review_retention";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Time of the next review (UTC), later than now; if missing, a year from now. */
  review_due?: string | null;
}

/**
 * Ends the exemption of one customer, or of one appointment without a customer, from one item
 * (S0-25).
 *
 * The same call again, with the same reason, is accepted and changes nothing.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `invalid`: the reason is empty or too long, or not exactly one of customer and appointment is
 *    given
 * 3. `flag_unknown`
 * 4. `item_unknown`
 * 5. `exemption_unknown`
 * 6. `already_revoked`, with another reason
 */
export interface FlagRevokeExemption {
  do: "flag.revoke_exemption";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Id of the item. */
  item: FlagItemId;
  /** Reason given by staff: 1 to 1000 characters. */
  reason: string;
  /** Id of the appointment without a customer. */
  appointment?: AppointmentId | null;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the customer; left out for the exemption of an appointment without a customer. */
  customer?: CustomerId | null;
}

/** Raised from a customer. */
export interface FlagSourceCustomer {
  kind: "customer";
  /** Id of the customer. */
  customer: CustomerId;
}

/** Raised from an appointment, with or without a customer record. */
export interface FlagSourceAppointment {
  kind: "appointment";
  /** Id of the appointment. */
  appointment: AppointmentId;
}

/** Raised from no record: the values were typed in or imported. */
export interface FlagSourceHand {
  kind: "hand";
}

/** The record that a flag was raised from (S0-15). */
export type FlagSource = FlagSourceCustomer | FlagSourceAppointment | FlagSourceHand;

/** Status of a flag: active or lifted. */
export type FlagStatus = "active" | "lifted";

/** A flag with the appointments that match it. */
export interface FlagWithMatches {
  /** Time when the flag was raised (UTC). */
  at: string;
  /** The actor who raised the flag. */
  by: Actor;
  /** Id of the flag. */
  id: FlagId;
  /** All items by id, released ones included. */
  items: { [key: string]: FlagItem };
  /** Number of these matches that are open. */
  open_matches: number;
  /** Ids of the items that the flag was raised with; they identify a retry of `flag.raise`. */
  raised_with: FlagItemId[];
  /** Reason given by staff. */
  reason: Remark;
  /** Time of the next review (UTC). */
  review_due: string;
  /** The record that the flag was raised from. */
  source: FlagSource;
  /** Decisions of staff about matching customers, by id. */
  decisions?: Decisions;
  /** The lifting, if the flag is lifted. */
  lifted?: Lifted | null;
  /** The appointments that match the flag or did, in id order. */
  matches?: MatchedAppointment[];
  /** The retention after the erasure of the flag's person, if there is one. */
  retained?: Retention | null;
  /** Number of reviews of the retention so far. */
  retention_reviews?: number;
}

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

/** Retention of the flags of an erased customer. */
export interface FlagsRetained {
  /** Ground of the retention. */
  ground: Remark;
  /** End of the retention (UTC). */
  until: string;
}

/** Source of a time frame. */
export type FrameSource = "direct" | "suggestion";

/**
 * Texts of a host in Fluent, of at most 64 KiB: each message in it overrides the default one of
 * its name.
 */
export type Ftl = string;

/** An address in a command. */
export interface GivenAddress {
  /** The address as it is written. */
  address: WrittenAddress;
  /** Id of the address, unique within the customer. */
  id: AddressId;
  /** Label, such as "holiday home": 1 to 200 characters. */
  label?: string | null;
  /** Purposes of the address; `service` if missing. */
  purposes?: Purpose[];
}

/** An agreement that the customer accepts. */
export interface GivenAgreement {
  /** Id of the agreement. */
  agreement: AgreementId;
  /** Language of the text that was shown. */
  language: Language;
  /** SHA-256 digest of the bytes that were shown, in lower-case hexadecimal digits. */
  sha256: Sha256;
  /** Time at which the text was shown (UTC). */
  shown_at: string;
  /** Version of the text that was shown. */
  version: string;
}

/** A file of a remark in an answer: the host has stored it. */
export interface GivenAttachment {
  /** Size in bytes. */
  bytes: number;
  /** Id of the file at the host. */
  id: AttachmentId;
  /** Media type, such as `image/jpeg`. */
  media_type: MediaType;
  /** Name of the file: 1 to 200 characters in one line. */
  name: string;
  /** SHA-256 digest of the content, in lower-case hexadecimal digits. */
  sha256: Sha256;
}

/** An occasion in a command. */
export interface GivenOccasion {
  /** Day of the month, 1 to 31. */
  day: number;
  /** Id of the occasion, unique within the customer. */
  id: EntryId;
  /** Kind of the occasion. */
  kind: OccasionKind;
  /** Month of the year, 1 to 12. */
  month: number;
  /** Note about the occasion: 1 to 1000 characters. */
  note?: string | null;
  /** Year in which it began, such as 1980, if known. */
  year?: number | null;
}

/** A payment method in a command. */
export interface GivenPaymentMethod {
  /** Brand, such as "Visa": 1 to 200 characters. */
  brand: string;
  /** Id of the payment method, unique within the customer; not a card number. */
  id: PaymentMethodId;
  /** The last four digits of the card. */
  last_four: string;
  /** Token of the host's payment service, never a card number: 1 to 200 characters. */
  token: string;
  /** Last month in which it is valid, if it expires. */
  expiry?: Expiry | null;
}

/** A phone in a command. */
export interface GivenPhone {
  /** Id of the phone, unique within the customer. */
  id: PhoneId;
  /** The number as it is written, with its country if that is not the default country. */
  phone: WrittenPhone;
  /** Whether it is the primary phone; the first phone is, unless another has `primary` set. */
  primary?: boolean;
  /** Whether text messages are sent to it. */
  sms?: boolean;
}

/** A remark of the customer. */
export interface GivenRemark {
  /** Id of the item: a new one, or that of an earlier remark, which is replaced. */
  item: CheckInItemId;
  /** Subject of the remark: 1 to 200 characters in one line. */
  subject: string;
  /** Files of the remark, which the host stores (S3-16). */
  attachments?: GivenAttachment[];
  /** Text of the remark: at most 1000 characters. */
  text?: string | null;
}

/** The answer to an optional service. */
export interface GivenService {
  /** Whether the customer orders it, or wants to be contacted about it. */
  answer: ServiceAnswer;
  /** Id of the item: a new one, or that of an earlier answer to the same service. */
  item: CheckInItemId;
  /** Id of the service. */
  service: ServiceId;
  /** Price with tax that the page showed. If it is not the present one, the answer is refused. */
  shown_price?: Money | null;
}

/** A service preference in a command. */
export interface GivenServicePreference {
  /** Id of the service preference, unique within the customer. */
  id: EntryId;
  /** Kind of the preference. */
  kind: ServicePreferenceKind;
  /** Text of the preference: 1 to 1000 characters. */
  text: string;
  /** Whether staff are warned of it when an appointment is booked for the customer. */
  alert_on_booking?: boolean;
  /** Whether the customer sees it in their own profile; always, if the customer enters it. */
  share_with_customer?: boolean;
  /** Whether it is shown to the assigned technician. */
  share_with_technician?: boolean;
}

/** How similar two values are, weakest grade first (GRADE-3). */
export type Grade = "partial" | "similar" | "equivalent" | "identical";

/** How an item was handled. */
export interface HandledView {
  /** Time at which it was handled (UTC). */
  at: string;
  /** The actor who handled it. */
  by: Actor;
  /** How it was handled: `converted`, `acknowledged`, `contacted` or `dismissed`. */
  how: string;
  /** Id of the work item, if one was added. */
  work_item?: WorkItemId | null;
}

/** How staff handled an item without a work item (S3-41). */
export type Handling = "acknowledged" | "contacted" | "dismissed";

/** The appointments of a customer. */
export interface History {
  /** Appointments whose time frame is over, the latest first. */
  past: AppointmentView[];
  /** Appointments whose time frame is not over, the soonest first; those without one last. */
  upcoming: AppointmentView[];
}

/** A hold that keeps an appointment on the schedule. */
export interface Hold {
  /** Time of the hold (UTC). */
  at: string;
  /** The actor who set it. */
  by: Actor;
  /** Reason given by staff. */
  reason?: Remark | null;
}

/** How an item was handled. */
export type How = "converted" | "acknowledged" | "contacted" | "dismissed";

/**
 * A URL that begins with `https://`: at most 2,000 characters without white space and control
 * characters.
 */
export type HttpsUrl = string;

/** The last screening of the appointment was incomplete. */
export interface IncompleteScreening {
  /** Time of the screening (UTC). */
  at: string;
  /** Acknowledgement by staff who accept the appointment. */
  acknowledged?: Acknowledgement | null;
}

/**
 * Id of an information request: questions to a customer.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type InformationId = string;

/** A set of questions to the customer (R-17). */
export interface InformationRequest {
  /** Time of the request (UTC). */
  at: string;
  /** Questions to the customer. */
  questions: Label[];
  /** State of the questions. */
  state: InformationState;
}

/** Not every question is answered yet. */
export interface InformationStateOpen {
  kind: "open";
  /** Answers so far, by question. */
  answers?: { [key: string]: Remark };
}

/** All questions are answered. */
export interface InformationStateAnswered {
  kind: "answered";
  /** Answers of the customer, by question. */
  answers: { [key: string]: Remark };
  /** Time of the last answer (UTC). */
  at: string;
  /** The actor who provided the last answer. */
  by: Actor;
}

/** The open questions were closed without answers. */
export interface InformationStateWaived {
  kind: "waived";
  /** Time of the waiver (UTC). */
  at: string;
  /** The actor who waived them. */
  by: Actor;
  /** Reason given by staff. */
  reason: Remark;
  /** Answers from before the waiver, by question. */
  answers?: { [key: string]: Remark };
}

/** State of questions to the customer. */
export type InformationState = InformationStateOpen | InformationStateAnswered | InformationStateWaived;

/**
 * Lists the names of all commands that would not be refused if their fields are valid, in the
 * order of the catalog.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only the office handles inquiries
 * 2. `inquiry_unknown`
 */
export interface InquiryAllowedActions {
  ask: "inquiry.allowed_actions";
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the inquiry. */
  inquiry: InquiryId;
}

/**
 * Records the reply to an inquiry, which closes it. The host has sent the reply, or somebody of
 * the office has talked to the person.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `invalid`: the text is blank or too long
 * 3. `inquiry_unknown`
 * 4. `wrong_status`: the person was erased
 * 5. `answered_already`: another reply was recorded
 */
export interface InquiryAnswer {
  do: "inquiry.answer";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the inquiry. */
  inquiry: InquiryId;
  /** Text of the reply, or a summary of a conversation: 1 to 1000 characters. */
  text: string;
  /** Channel of the reply; that of the inquiry if missing. */
  channel?: InquiryChannel | null;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Channel of an inquiry or of the reply to it. */
export type InquiryChannel = "email" | "sms" | "phone" | "web" | "in_person";

/**
 * Returns one inquiry. The office sees all fields; customers see their own inquiries without those
 * who handled them.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `inquiry_unknown`, for the office
 */
export interface InquiryDetails {
  ask: "inquiry.details";
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the inquiry. */
  inquiry: InquiryId;
}

/** The inquiry was received (S2-22). */
export interface InquiryRecorded {
  event: "inquiry.recorded";
  /** Channel by which the inquiry came. */
  channel: InquiryChannel;
  /** Time of the receipt (UTC). */
  received_at: string;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the inquiry. */
  inquiry: InquiryId;
  /** Id of the appointment that the inquiry is about. */
  appointment?: AppointmentId | null;
  /** Id of the customer who asks. */
  customer?: CustomerId | null;
  /** The person who asks, if they have no record; missing after an erasure. */
  from?: InquirySender | null;
  /** Match keys of the person who asks, if they have no record. */
  person?: Shared[];
  /** Text of the inquiry; missing after an erasure. */
  text?: Remark | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The inquiry was answered. */
export interface InquiryAnswered {
  event: "inquiry.answered";
  /** Channel of the reply. */
  channel: InquiryChannel;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the inquiry. */
  inquiry: InquiryId;
  /** Text of the reply; missing after an erasure. */
  text?: Remark | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The person who asked was erased. */
export interface InquiryErased {
  event: "inquiry.erased";
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the inquiry. */
  inquiry: InquiryId;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/**
 * An event of an inquiry.
 *
 * Applying all events of an inquiry in order restores its state (I-20).
 */
export type InquiryEvent = InquiryRecorded | InquiryAnswered | InquiryErased;

/**
 * Id of an inquiry.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type InquiryId = string;

/** An inquiry as the office sees it. */
export interface InquiryLine {
  /** The actor who recorded the inquiry. */
  by: Actor;
  /** Channel by which the inquiry came. */
  channel: InquiryChannel;
  /** Time by which the inquiry is to be answered (UTC). */
  due_at: string;
  /** Id of the inquiry. */
  inquiry: InquiryId;
  /** Whether the inquiry is open, and this time is over. */
  overdue: boolean;
  /** Time of the receipt (UTC). */
  received_at: string;
  /** Status of the inquiry. */
  status: InquiryStatus;
  /** Id of the appointment that the inquiry is about. */
  appointment?: AppointmentId | null;
  /** Id of the customer who asks. */
  customer?: CustomerId | null;
  /** Time at which the person was erased (UTC). */
  erased_at?: string | null;
  /** The person who asks, if they have no record; missing after an erasure. */
  from?: InquirySender | null;
  /** Match keys of the person who asks, if they have no record. */
  person?: Shared[];
  /** The reply, if it is answered. */
  reply?: InquiryReply | null;
  /** Text of the inquiry; missing after an erasure. */
  text?: Remark | null;
}

/**
 * Lists the inquiries by time of the receipt, then by id: those to be answered first are at the
 * front.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden` for all but the office
 * 2. `inquiry_unknown`: there is no inquiry `after`
 */
export interface InquiryList {
  ask: "inquiry.list";
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the inquiry in the last row of the page before. */
  after?: InquiryId | null;
  /** Most rows of the answer: 1 to 1,000; all if missing. */
  limit?: Limit | null;
  /** Status of the listed inquiries: `open` unless given, or `any`. */
  status?: ListedInquiries;
}

/** Settings of the business for inquiries; a missing setting has its default. */
export interface InquiryPolicy {
  /**
   * Time after the receipt by which an inquiry is to be answered (ISO 8601 duration; S2-22).
   * Days are those of UTC.
   */
  answer_within?: Lead;
}

/**
 * Records an inquiry of a customer, or of a person without a record. It is on the work list until
 * it is answered, at the time by which the policy wants the answer.
 *
 * A customer may record an inquiry of their own: `customer` is then their id.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `invalid`: the text is blank or too long, a value of the sender is invalid, nobody is named,
 *    both a customer and a sender are given, or the receipt is later than now
 * 3. `inquiry_exists`
 * 4. `customer_unknown`
 * 5. `customer_erased`: the customer, or the person who booked the appointment, was erased
 * 6. `appointment_unknown`: also for the appointment of another customer
 */
export interface InquiryRecord {
  do: "inquiry.record";
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Channel by which the inquiry came. */
  channel: InquiryChannel;
  /** Id of the new inquiry. */
  inquiry: InquiryId;
  /** Text of the inquiry: 1 to 1000 characters. */
  text: string;
  /**
   * Id of the appointment that the inquiry is about. Without customer and sender, the person who
   * booked it asks.
   */
  appointment?: AppointmentId | null;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the customer who asks. */
  customer?: CustomerId | null;
  /** The person who asks, if they have no record. */
  from?: InquirySender | null;
  /** Time of the receipt (UTC), not later than now; if missing, now. */
  received_at?: string | null;
}

/** The reply to an inquiry. */
export interface InquiryReply {
  /** Time at which the reply was recorded (UTC). */
  at: string;
  /** The actor who recorded the reply. */
  by: Actor;
  /** Channel of the reply. */
  channel: InquiryChannel;
  /** Text of the reply; missing after an erasure. */
  text?: Remark | null;
}

/** A person without a record who sent an inquiry. */
export interface InquirySender {
  /** E-mail address of the person, for the reply. */
  email?: string | null;
  /** Name of the person. */
  name?: WrittenName | null;
  /** Phone of the person, for the reply. */
  phone?: WrittenPhone | null;
}

/** Status of an inquiry. */
export type InquiryStatus = "open" | "answered" | "erased";

/** An inquiry, with the fields that the actor may see. */
export type InquiryView = InquiryLine | OwnInquiry;

/** Kind of a flagged or compared value (S0-16), in the order in which matches are listed (S0-22). */
export type ItemKind = "full_name" | "email" | "address" | "phone";

/** The full name of a person. */
export interface ItemLineFullName {
  kind: "full_name";
  value: WrittenName;
  /** Id of the item, unique within the flag. */
  id: FlagItemId;
  /** Status of the item. */
  status: ItemStatus;
}

/** An e-mail address, as text. */
export interface ItemLineEmail {
  kind: "email";
  /**
   * A value that is redacted in logs, errors and `Debug` output.
   *
   * It is serialized unredacted, because data on the wire is for those who may see it.
   */
  value: string;
  /** Id of the item, unique within the flag. */
  id: FlagItemId;
  /** Status of the item. */
  status: ItemStatus;
}

/** A complete postal address. */
export interface ItemLineAddress {
  kind: "address";
  value: WrittenAddress;
  /** Id of the item, unique within the flag. */
  id: FlagItemId;
  /** Status of the item. */
  status: ItemStatus;
}

/** A phone number, with its country if known. */
export interface ItemLinePhone {
  kind: "phone";
  value: WrittenPhone;
  /** Id of the item, unique within the flag. */
  id: FlagItemId;
  /** Status of the item. */
  status: ItemStatus;
}

/** One item of a listed flag. */
export type ItemLine = ItemLineFullName | ItemLineEmail | ItemLineAddress | ItemLinePhone;

/** Nobody has handled it. */
export interface ItemStateOpen {
  state: "open";
}

/** Staff handled it. */
export interface ItemStateHandled {
  state: "handled";
  /** Time at which it was handled (UTC). */
  at: string;
  /** The actor who handled it. */
  by: Actor;
  /** How it was handled. */
  how: How;
  /** Id of the work item, if one was added. */
  work_item?: WorkItemId | null;
}

/** The order became a work item, and is no longer listed (S3-40). */
export interface ItemStateConverted {
  state: "converted";
  /** Time at which it was handled (UTC). */
  at: string;
  /** The actor who handled it. */
  by: Actor;
  /** How it was handled. */
  how: How;
  /** Id of the work item, if one was added. */
  work_item?: WorkItemId | null;
}

/** The customer withdrew it. */
export interface ItemStateWithdrawn {
  state: "withdrawn";
  /** Time at which it was withdrawn (UTC). */
  at: string;
}

/** State of an item. */
export type ItemState = ItemStateOpen | ItemStateHandled | ItemStateConverted | ItemStateWithdrawn;

/** Status of an item of a flag. */
export type ItemStatus = "active" | "released";

/** One change of the status of an item. */
export interface ItemTurn {
  /** Time of the change (UTC). */
  at: string;
  /** The actor who changed the status. */
  by: Actor;
  /** The new status of the item. */
  to: ItemStatus;
  /** Reason given by staff; present when the item was released. */
  reason?: Remark | null;
}

/** The customer of a merge whose value is kept. */
export type Kept = "survivor" | "merged";

/** Reporting thresholds of one kind, in thousandths. */
export interface KindPolicy {
  /** A similar value is reported from this score. */
  report?: Score;
  /** A similar value is strong from this score. */
  strong?: Score;
}

/**
 * A short text in one line: 1 to 200 characters, redacted in logs.
 *
 * White space around it is removed.
 */
export type Label = string;

/** A language tag, such as `nl` or `pt-BR` (RFC 5646). */
export type Language = string;

/** When an invitation is sent whose usual time had passed before the appointment was scheduled. */
export type LateInvite = "send_now" | "skip";

/** A duration in ISO 8601: `PT24H` is exact, `P3D` are calendar days with the same local time. */
export type Lead = string;

/** The lifting of a flag. */
export interface Lifted {
  /** Time when the flag was lifted (UTC). */
  at: string;
  /** The actor who lifted the flag. */
  by: Actor;
  /** Ids of the items that were active before; `flag.reinstate` makes them active again. */
  items: FlagItemId[];
  /** Reason given by staff. */
  reason: Remark;
}

/**
 * The most rows of a page: 1 to 1,000.
 *
 * A list without a limit has all its rows. The next page begins after the last row of the page
 * before: a query gives the id of that row as `after`.
 */
export type Limit = number;

/**
 * Id of a service line of an appointment.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type LineId = string;

/**
 * Id of a link that is sent to a customer; it gives access, so it has to be hard to guess.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type LinkId = string;

/** Reason of a link: it decides the text of the message. */
export type LinkReason = "choose_time" | "ask_to_reschedule" | "not_reached";

/** State of a link to the page of suggested time frames. */
export type LinkState = "active" | "used" | "revoked" | "expired";

/**
 * A URL of the host's pages, such as `https://example.com/a/{appointment}`.
 *
 * It begins with `https://`. `{appointment}`, `{customer}` and `{link}` are replaced by the ids,
 * percent-encoded; a message whose appointment has no such id has no link.
 */
export type LinkTemplate = string;

/** Status of the listed inquiries. */
export type ListedInquiries = "open" | "any";

/** Status of the listed customers; merged and erased ones are never listed. */
export type ListedRecord = "active" | "archived";

/** Status of the listed review requests. */
export type ListedStatus = "queued" | "any";

/**
 * How much of the log the desk keeps. The host stores the log; a desk that keeps a part of it
 * answers `desk.events`.
 */
export interface LogPolicy {
  /**
   * Number of the latest events that are kept in memory; none unless set. A snapshot has none of
   * them.
   */
  keep?: number;
}

/** The login of a customer; the host keeps the passwords. */
export interface Login {
  /** State of the login. */
  state: LoginState;
  /** Id of the link that was sent last, the only valid one. */
  link?: LinkId | null;
}

/** State of a customer's login. */
export type LoginState = "none" | "unconfirmed" | "confirmed" | "deactivated";

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

/** A pin that an actor set. */
export interface ManualPin {
  /** Time at which it was pinned (UTC). */
  at: string;
  /** The actor who pinned the appointment. */
  by: Actor;
}

/** State of a match (R-12). */
export type MatchState = "open" | "confirmed" | "dismissed" | "cleared";

/** An appointment that matches a flag, or did (S0-24). */
export interface MatchedAppointment {
  /** Alert level of the match. */
  alert: Alert;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** State of the match. */
  state: MatchState;
  /** Whether it matches because the flag is about the record of its customer. */
  same_record?: boolean;
}

/** A flagged item that matches, without its values (S0-22). */
export interface MatchedItem {
  /** Similarity of the values, as a grade. */
  grade: Grade;
  /** Id of the flagged item. */
  item: FlagItemId;
  /** Kind of the flagged item. */
  kind: ItemKind;
  /** Comparison rule that decided. */
  rule: Rule;
  /** Similarity of the values, in thousandths (0 to 1000). */
  score: Score;
  /** Source of the value of the appointment that matches: `typed` if absent. */
  source?: ValueSource;
}

/** A media type, such as `image/jpeg`: type and subtype of RFC 6838, without parameters. */
export type MediaType = string;

/**
 * Which value is kept, field by field. For a missing field it is the survivor's value or, if the
 * survivor has none, the merged customer's.
 */
export interface MergeChoices {
  /** Choice of the language of messages. */
  language?: Kept | null;
  /** Choice of the name. */
  name?: Kept | null;
  /** Choice of the preferred channel of messages. */
  preferred_channel?: Kept | null;
  /** Choice of the preferred name in messages. */
  preferred_name?: Kept | null;
  /** Choice of the referrer. */
  referrer?: Kept | null;
  /** Choice of the special sales tax. */
  special_tax?: Kept | null;
}

/** A message that the host sends: where to, in which language, and the values of its text. */
export interface Message {
  /** Category of the message. */
  category: MessageCategory;
  /** Channel of the message. */
  channel: Channel;
  /** Values of the variables of the text, by name; one without a value is missing. */
  data: { [key: string]: MessageValue };
  /** Language of the message (RFC 5646). */
  language: Language;
  /**
   * Value of the header `Message-ID`: the same for every attempt to send the message, so that
   * mail programs show it once.
   */
  message_id: string;
  /** Id of the template (S2-18). */
  template: TemplateId;
  /**
   * E-mail address of the customer, or phone number in E.164, such as `+31612345678`. A number
   * that was written without a country, while the policy had no default region of phones, is as
   * written, without `+`: the host decides about its country.
   */
  to: string;
  /** Time zone in which its times are shown (IANA). */
  zone: Zone;
  /** Id of the brand (S2-17). */
  brand?: BrandId | null;
}

/** Category of a message. */
export type MessageCategory = "account" | "booking" | "reminder" | "check_in" | "feedback" | "marketing";

/**
 * Checks texts in Fluent for a kind of message: unknown names with the nearest known one, missing
 * parts, each choice of optional variables, and the most segments that the text message can have.
 * The problems are in order of their places.
 *
 * Refused:
 * `forbidden` for customers and technicians.
 */
export interface MessageCheckTemplate {
  ask: "message.check_template";
  /** Actor of the call. */
  by: Actor;
  /** Kind of the message. */
  kind: MessageKind;
  /** Language of the texts. */
  language: Language;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
  /** Texts in Fluent in place of the default ones; the default ones are checked if missing. */
  ftl?: Ftl | null;
  /** Most segments that the text message may have: 1 to 1,000; 12 if missing. */
  most_segments?: Limit | null;
}

/** Kind of an automated message to a customer. */
export type MessageKind = "request_received" | "booking_confirmation" | "welcome" | "reminder" | "check_in_invite" | "reschedule_notice" | "cancellation_notice" | "assigning_status" | "thank_you" | "review_ask" | "birthday_offer" | "in_between";

/** What would lift a reason why a message is not sent. */
export type MessageLift = "enable_kind" | "change_status" | "set_time_frame" | "move_appointment" | "allow_messages" | "unblock" | "unarchive" | "opt_in" | "add_address" | "mark_phone" | "correct_address" | "change_quiet_hours" | "change_watermark" | "retry_message" | "correct_outcome" | "resume_review" | "wait" | "nothing";

/** URLs in messages, as templates; a message has no link whose URL is missing. */
export interface MessageLinks {
  /** URL of the page where customers book. */
  book?: LinkTemplate | null;
  /** URL of the online check-in. */
  check_in?: LinkTemplate | null;
  /** URL of the page where customers see, move and cancel an appointment. */
  manage?: LinkTemplate | null;
  /** URL of the page where customers write a review. */
  review?: LinkTemplate | null;
  /** URL of the page where customers choose another time frame. */
  time_frame?: LinkTemplate | null;
  /** URL at which customers refuse further messages. */
  unsubscribe?: LinkTemplate | null;
}

/** Settings of a business about messages; a missing setting has its default. */
export interface MessagePolicy {
  /** Id of the brand of messages (S2-17). */
  brand?: BrandId | null;
  /** Name of the business in messages. */
  business?: Label | null;
  /** Channel of messages to customers without a preferred channel. */
  channel?: Channel;
  /**
   * Whether a kind of message is sent. A kind that is not listed is sent, except
   * `birthday_offer` and `in_between`.
   */
  enabled?: { [key: string]: boolean };
  /** Language of messages to customers whose language is not known (RFC 5646). */
  language?: Language;
  /** URLs in messages. */
  links?: MessageLinks;
  /** Hours of the night in which no text message is sent. */
  quiet_hours?: QuietHours | null;
  /** Times before the start at which a customer is reminded (ISO 8601 durations; S2-21). */
  reminders?: Reminders;
  /** Whether reminders are sent even if the customer has refused them. */
  reminders_ignore_opt_out?: boolean;
  /**
   * Time from which messages are sent (UTC): one that was due before, such as the thanks for an
   * imported appointment, is not.
   */
  send_from?: string | null;
  /** Settings for appointments with a service, by id of the service. */
  services?: { [key: string]: ServiceMessages };
  /** Templates that replace the default of their kind, whose id is the name of the kind (S2-18). */
  templates?: TemplateChoice[];
  /**
   * Text that welcomes new customers with their first booking; without it, no `welcome` is sent
   * (S2-20).
   */
  welcome?: Remark | null;
}

/** Reason why a message is not sent (4.8). */
export type MessageReason = "feature_off" | "other_status" | "no_time_frame" | "no_occasion" | "before_watermark" | "booked_late" | "no_automated_messages" | "blocked" | "archived" | "erased" | "opted_out" | "no_address" | "channel_unusable" | "quiet_hours" | "superseded" | "too_late" | "sending_failed" | "skipped" | "asked_already" | "cool_down" | "outcome_corrected" | "asks_used_up" | "stopped_by_office" | "held" | "reviewed" | "not_queued";

/**
 * Renders the texts of a message: of an e-mail `subject`, `text` and `html`, of a text message
 * `text` and `segments`.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden` for customers and technicians
 * 2. `invalid`: values that are missing or of another type, names that are no variables, or texts
 *    with problems, which `message.check_template` lists in full
 */
export interface MessageRender {
  ask: "message.render";
  /** Actor of the call. */
  by: Actor;
  /** Channel of the message. */
  channel: Channel;
  /** Values of the variables of the kind, by name; of an optional one `null` or none. */
  data: Data;
  /** Kind of the message. */
  kind: MessageKind;
  /** Language of the texts; English if neither the library nor `ftl` has texts in it. */
  language: Language;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
  /** Logo and color of the e-mail. */
  brand?: Brand | null;
  /** Texts in Fluent in place of the default ones; each message replaces that of its name. */
  ftl?: Ftl | null;
  /** Time zone of the times in the texts, such as `Europe/Amsterdam`; UTC if missing. */
  zone?: Zone;
}

/** The host is to send a message. */
export interface MessageSent {
  /** Channel of the message. */
  channel: Channel;
  /** E-mail address of the sender (S1-12). */
  from: string;
  /** Id of the message, unique within the customer. */
  message: EntryId;
  /** E-mail address for replies: the sender's (S1-13). */
  reply_to: string;
  /** Subject of the message: 1 to 200 characters. */
  subject: Label;
  /** Text of the message: 1 to 1000 characters. */
  text: Remark;
  /** E-mail address of the recipient. */
  to: string;
  /** Reason to send it although the customer has opted out of e-mail. */
  override_reason?: Remark | null;
}

/** State of a message at the time of a query. */
export type MessageState = "planned" | "due" | "sent" | "failed" | "skipped" | "suppressed" | "missed" | "absent";

/** Status of a message in the contact log. */
export type MessageStatus = "sent" | "failed" | "skipped";

/**
 * Value of a variable: a text, also for times, dates and links; a whole number, also for rates; or
 * an amount of money.
 */
export type MessageValue = string | string | string | Money | BasisPoints | number;

/** An amount of money in minor units: 1250 and `EUR` are 12.50 euro. */
export interface Money {
  /** Currency code of ISO 4217, such as `EUR`. */
  currency: Currency;
  /** Amount in minor units of the currency, such as cents. */
  minor: number;
}

/** The full name of a person. */
export interface NewItemFullName {
  kind: "full_name";
  value: WrittenName;
  /** Id of the item, unique within the flag. */
  id: FlagItemId;
}

/** An e-mail address, as text. */
export interface NewItemEmail {
  kind: "email";
  /**
   * A value that is redacted in logs, errors and `Debug` output.
   *
   * It is serialized unredacted, because data on the wire is for those who may see it.
   */
  value: string;
  /** Id of the item, unique within the flag. */
  id: FlagItemId;
}

/** A complete postal address. */
export interface NewItemAddress {
  kind: "address";
  value: WrittenAddress;
  /** Id of the item, unique within the flag. */
  id: FlagItemId;
}

/** A phone number, with its country if known. */
export interface NewItemPhone {
  kind: "phone";
  value: WrittenPhone;
  /** Id of the item, unique within the flag. */
  id: FlagItemId;
}

/** A new item of a flag: `{"id": "i1", "kind": "email", "value": "jan@dorpspost.nl"}`. */
export type NewItem = NewItemFullName | NewItemEmail | NewItemAddress | NewItemPhone;

/** A record that a party did not appear. */
export interface NoShow {
  /** Time of the record (UTC). */
  at: string;
  /** The actor who recorded it. */
  by: Actor;
  /** Party that did not appear. */
  party: NoShowParty;
}

/** Party that did not appear. */
export type NoShowParty = "customer" | "company";

/** A value of a request that was not compared with all flagged values that might match it. */
export interface NotCompared {
  /** Kind of the value. */
  kind: ItemKind;
  /** Position among the values of that kind in the source, counted from 0. */
  position: number;
  /** Source of the value: `typed` if absent. */
  source?: ValueSource;
}

/** Reason why the invitation is not due. */
export type NotInvited = "not_enabled" | "not_scheduled" | "frame_missing" | "booked_late" | "not_needed";

/** The call could not be parsed. Nothing has changed. */
export interface NotUnderstood {
  malformed: Malformed;
}

/** A note that everybody with access to the appointment may read. */
export interface NoteView {
  /** Time of the note (UTC). */
  at: string;
  /** Text of the note. */
  text: Remark;
}

/** A yearly day, such as a birthday. */
export interface Occasion {
  /** Day of the month, 1 to 31. */
  day: number;
  /** Kind of the occasion. */
  kind: OccasionKind;
  /** Month of the year, 1 to 12. */
  month: number;
  /** Note about the occasion. */
  note?: Remark | null;
  /** Year in which it began, such as 1980, if known. */
  year?: number | null;
}

/** Kind of an occasion. */
export type OccasionKind = "birthday" | "anniversary" | "other";

/** An offer to keep a customer. */
export interface Offer {
  /** Time of the offer (UTC). */
  at: string;
  /** Cause for which the appointment was about to be lost. */
  cause: OfferCause;
  /** State of the offer. */
  state: OfferState;
  /** First time at which it can no longer be accepted (UTC). */
  valid_until: string;
  /** Discount in basis points (1500 is 15 %), if it is a reduction. */
  basis_points?: BasisPoints | null;
  /** Id of the host's script for staff (S4-13). */
  script?: ScriptId | null;
}

/** A discount on this appointment (S4-14). */
export interface OfferAcceptanceDiscount {
  kind: "discount";
}

/** A new request with high priority (S4-15). */
export interface OfferAcceptancePrioritizedRequest {
  kind: "prioritized_request";
  /** Id of the new appointment; chosen by the host. */
  appointment: AppointmentId;
  /** Time frames that suit the customer; at least one. */
  wishes: TimeFrame[];
}

/** The appointment is deferred (S4-16). */
export interface OfferAcceptanceDeferral {
  kind: "deferral";
  /** Approximate new start (UTC). */
  until: string;
}

/** A coupon for a later appointment (S4-18). */
export interface OfferAcceptanceFutureCoupon {
  kind: "future_coupon";
  /** Id of the coupon; chosen by the host, as is the code. */
  coupon: CouponId;
}

/** The offer that is accepted, with the fields that it needs. */
export type OfferAcceptance = OfferAcceptanceDiscount | OfferAcceptancePrioritizedRequest | OfferAcceptanceDeferral | OfferAcceptanceFutureCoupon;

/** Cause for which an appointment is about to be lost. */
export type OfferCause = "ops" | "ops_unassigned" | "customer_unsure" | "customer" | "customer_unreachable" | "other";

/** Kind of an offer, in the order in which they are proposed. */
export type OfferKind = "discount" | "prioritized_request" | "deferral" | "future_coupon";

/** State of an offer. An offer that is still proposed after `valid_until` has expired. */
export type OfferState = "proposed" | "accepted" | "declined";

/** An offer that the customer may accept. */
export interface OfferView {
  /** Kind of the offer. */
  offer: OfferKind;
  /** First time at which it can no longer be accepted (UTC). */
  valid_until: string;
  /** Discount in basis points (1500 is 15 %), if it is a reduction. */
  basis_points?: BasisPoints | null;
}

/** The offers of an appointment: each kind at most once. */
export interface Offers {
  /** The coupon that was issued for a later appointment. */
  coupon?: Coupon | null;
  /** Ids of the coupons that were issued before it. */
  earlier_coupons?: CouponId[];
  /** The latest offer of each kind. */
  made?: { [key: string]: Offer };
  /** Id of the prioritized request that replaces the appointment (S4-15). */
  rebooked_as?: AppointmentId | null;
}

/** An internal note of the office. */
export interface OfficeNote {
  /** Time when the note was added (UTC). */
  at: string;
  /** The actor who added the note. */
  by: Actor;
  /** Text of the note: 1 to 1000 characters. */
  text: Remark;
}

/** A customer as the office sees it (S1-4, S1-15, S1-20, S1-27, S1-36). */
export interface OfficeProfile {
  /** The customer, without payment tokens and links. */
  customer: Customer;
  /** Name of the customer in messages. */
  display_name: string;
  /** Whether the customer may log in. */
  may_login: boolean;
  /** Ids of the open inquiries of the customer, by time of the receipt, then by id (S2-22). */
  open_inquiries?: InquiryId[];
}

/** What happens to a changed contact value of a customer. */
export type OnChange = "apply" | "ask";

/** Effect of a match with a flag on the acceptance of a request (S0-29). */
export type OnMatch = "hold_for_review" | "advisory";

/** A suggestion that the customer may accept. */
export interface OpenSuggestion {
  /** The suggested time frame. */
  frame: TimeFrame;
  /** Id of the suggestion. */
  suggestion: SuggestionId;
  /** Earlier release by this technician; only for the office (S4-29). */
  released_before?: ReleasedBefore | null;
  /** Id of the technician; only for the office. */
  technician?: TechnicianId | null;
}

/** A service that customers may order in the check-in. */
export interface OptionalService {
  /** Id of the service in the catalog of the host. */
  id: ServiceId;
  /** Name of the service. */
  name: Label;
  /** Whether the service is offered at all. */
  active?: boolean;
  /**
   * Brands that the service is offered for: texts in the object of the work; for all if empty.
   * Case and accents are ignored.
   */
  brands?: Label[];
  /** Whether an accepted order becomes a work item when staff handle it (S3-39). */
  convert_to_work_item?: boolean;
  /** Description of the service. */
  description?: Remark | null;
  /**
   * Places where the service is offered: texts in the address of the work, such as a locality;
   * everywhere if empty. Case and accents are ignored.
   */
  locations?: Label[];
  /** Net price of the service, and its rate of tax. */
  price?: Price | null;
  /** URL of a page about the service; it begins with `https://`. */
  url?: HttpsUrl | null;
}

/** Channel by which a request arrived. */
export type Origin = "customer_online" | "phone";

/** The work was completed. */
export interface OutcomeCompleted {
  outcome: "completed";
  /** Time of completion (UTC). */
  completed_at: string;
  /** Totals, if a service line or work item has a price. */
  totals?: Totals | null;
}

/** A party did not appear. */
export interface OutcomeNoShow {
  outcome: "no_show";
  /** Party that did not appear. */
  party: NoShowParty;
}

/** No outcome yet: the appointment is scheduled. */
export interface OutcomeScheduled {
  outcome: "scheduled";
}

/** Outcome of an appointment. */
export type Outcome = OutcomeCompleted | OutcomeNoShow | OutcomeScheduled;

/** The overlap of an appointment that a customer or technician caused. */
export interface Overlap {
  /** Time when it was found (UTC). */
  at: string;
  /** The other appointments. */
  found: OverlapFound;
  /** Number among the overlaps of the time frame, from 1. */
  step: number;
}

/**
 * A customer or technician put the appointment onto a time at which its technician or its customer
 * has another appointment.
 */
export interface OverlapFound {
  /** Ids of the other appointments of the customer, in order; at most 20. */
  of_customer?: AppointmentId[];
  /** Ids of the other appointments of the technician, in order; at most 20. */
  of_technician?: AppointmentId[];
  /** Id of the technician, if other appointments of the technician overlap. */
  technician?: TechnicianId | null;
}

/** An inquiry as the customer who asked sees it. */
export interface OwnInquiry {
  /** Channel by which the inquiry came. */
  channel: InquiryChannel;
  /** Id of the inquiry. */
  inquiry: InquiryId;
  /** Time of the receipt (UTC). */
  received_at: string;
  /** Status of the inquiry. */
  status: InquiryStatus;
  /** Id of the appointment that the inquiry is about. */
  appointment?: AppointmentId | null;
  /** The reply, if it is answered. */
  reply?: OwnInquiryReply | null;
  /** Text of the inquiry. */
  text?: Remark | null;
}

/** The reply to an inquiry as the customer sees it. */
export interface OwnInquiryReply {
  /** Time at which the reply was recorded (UTC). */
  at: string;
  /** Channel of the reply. */
  channel: InquiryChannel;
  /** Text of the reply. */
  text?: Remark | null;
}

/** A phone as the customer sees it. */
export interface OwnPhone {
  /** Whether it is the primary phone. */
  primary: boolean;
  /** Whether text messages are sent to it. */
  sms: boolean;
  /** Number as typed, in any spelling. */
  number?: string;
  /**
   * Country for a number without a country code (ISO 3166-1 alpha-2); the default region if
   * absent.
   */
  region?: Region | null;
}

/** A customer as the customer sees it: no notes, tags, tax, referrer, block, flags or change log. */
export interface OwnProfile {
  /** Addresses of the customer, by id. */
  addresses: { [key: string]: CustomerAddress };
  /** Categories of messages that may be sent, by channel (S1-15). */
  allowed: { [key: string]: MessageCategory[] };
  /** Id of the customer. */
  customer: CustomerId;
  /** Name of the customer in messages. */
  display_name: string;
  /** E-mail addresses, the one for messages first. */
  emails: string[];
  /** Name of the customer. */
  name: WrittenName;
  /** Whether automated messages are off. */
  no_automated_messages: boolean;
  /** Occasions, such as birthdays, by id. */
  occasions: { [key: string]: Occasion };
  /** Payment methods with the last four digits, without tokens (S1-36). */
  payment_methods: PaymentMethods;
  /** Phones of the customer, by id. */
  phones: { [key: string]: OwnPhone };
  /** Service preferences that the customer entered or that are shared with them, by id. */
  service_preferences: { [key: string]: ServicePreference };
  /** Id of the default address. */
  default_address?: AddressId | null;
  /** Language of messages: a tag of RFC 5646, such as `nl`. */
  language?: Language | null;
  /** The preferred channel of messages. */
  preferred_channel?: Channel | null;
  /**
   * Times before the start at which the customer is reminded of an appointment (ISO 8601
   * durations); those of the business if missing (S2-21).
   */
  reminders?: Reminders | null;
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

/** A person who takes part, with their contact data at the time of booking (S2-1). */
export interface Party {
  /** Full name of the party. */
  name: WrittenName;
  /** Role of the party. */
  role: PartyRole;
  /** Home address of the party. */
  address?: WrittenAddress | null;
  /** Id of the customer record of the party, if known. */
  customer?: CustomerId | null;
  /** E-mail addresses, the preferred one first. */
  emails?: string[];
  /** Phones, the one to call first. */
  phones?: WrittenPhone[];
}

/** Role of a party in an appointment (S3-46). */
export type PartyRole = "booker" | "owner" | "driver" | "contractor";

/** A payment method of a customer. */
export interface PaymentMethod {
  /** Brand, such as "Visa". */
  brand: Label;
  /** Id of the payment method. */
  id: PaymentMethodId;
  /** The last four digits of the card. */
  last_four: Label;
  /** Last month in which it is valid, if it expires. */
  expiry?: Expiry | null;
  /** Token of the host's payment service; left out of the answers to queries. */
  token?: Label | null;
}

/**
 * Id of a payment method, unique within the customer.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type PaymentMethodId = string;

/** The payment methods of a customer; if there are any, exactly one is the default (S1-37, I-16). */
export interface PaymentMethods {
  /** The payment methods, in the order in which they were added. */
  all?: PaymentMethod[];
  /** Id of the default payment method. */
  default?: PaymentMethodId | null;
}

/**
 * Id of a phone, unique within the customer.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type PhoneId = string;

/** Reasons why an appointment is pinned to the list of every day. */
export interface PinnedBy {
  /** Whether an entry of the customer in the online check-in is not handled yet (S3-25). */
  auto: boolean;
  /** Whether staff pinned it. */
  manual: boolean;
}

/** The place of the work in the view of a technician who is asked. */
export interface PlaceView {
  /** Country (ISO 3166-1 alpha-2). */
  country?: Region | null;
  /** City, town or village. */
  locality?: string | null;
  /** Postcode in the format of the country. */
  postal_code?: string | null;
}

/** The settings of a business, by area; a field that is left out has its default. */
export interface Policy {
  /** Settings of appointments. */
  appointment?: AppointmentPolicy;
  /** Settings of the online check-in. */
  check_in?: CheckInPolicy;
  /** How far the time of a call may differ from that of the latest event. */
  clock?: ClockPolicy;
  /** Settings of customers. */
  customer?: CustomerPolicy;
  /** Settings of inquiries. */
  inquiry?: InquiryPolicy;
  /** How much of the log the desk keeps. */
  log?: LogPolicy;
  /** Settings of messages to customers. */
  message?: MessagePolicy;
  /** Settings of review requests. */
  review?: ReviewPolicy;
  /** Settings of screening. */
  screening?: ScreeningPolicy;
}

/** Message preferences of a customer (S2-6). */
export interface Preferences {
  /** Consents and objections, by channel and category. */
  consents?: { [key: string]: { [key: string]: Consent } };
  /** Whether automated messages are off. */
  no_automated_messages?: boolean;
  /** The preferred channel of messages. */
  preferred_channel?: Channel | null;
  /**
   * Times before the start at which the customer is reminded of an appointment (ISO 8601
   * durations); those of the business if missing (S2-21).
   */
  reminders?: Reminders | null;
}

/** A former time frame of an appointment. */
export interface PreviousFrame {
  /** The former time frame. */
  frame: TimeFrame;
  /** Time when it was replaced (UTC). */
  until: string;
}

/** A price before tax, and its tax rate. */
export interface Price {
  /** Price before tax. */
  net: Money;
  /** Tax rate in basis points, 0 to 10000. */
  vat_basis_points: BasisPoints;
}

/** Priority of a request (S4-15). */
export type Priority = "normal" | "high";

/** One proposed offer. */
export interface Proposal {
  /** Kind of the proposed offer. */
  offer: OfferKind;
  /** Discount in basis points (1500 is 15 %), if it is a reduction. */
  basis_points?: BasisPoints | null;
  /** Id of the host's script for staff (S4-13). */
  script?: ScriptId | null;
}

/** All reviews whose customers consent to their publication. */
export interface PublishedLabelAll {
  kind: "all";
}

/** A selection of these reviews. */
export interface PublishedLabelSelection {
  kind: "selection";
  /** Rule of the selection. */
  rule: SelectionRule;
}

/** Whether the published reviews are all, or a selection. */
export type PublishedLabel = PublishedLabelAll | PublishedLabelSelection;

/** A published review, without its author. */
export interface PublishedReview {
  /** Id of the appointment that the review is about. */
  appointment: AppointmentId;
  /** Time at which the review was recorded (UTC). */
  at: string;
  /** Rating from 1 (worst) to 5 (best). */
  rating: Rating;
  /** Text of the reply of the business. */
  reply?: Remark | null;
  /** Text of the review. */
  text?: Remark | null;
}

/** The published reviews of a business. */
export interface PublishedSet {
  /** Numbers of consenting and published reviews, for the ratings 1 to 5. */
  by_rating: PublishedShare[];
  /** Whether the published reviews are all, or a selection. */
  label: PublishedLabel;
  /** The published reviews, latest first. */
  reviews: PublishedReview[];
}

/** How many reviews of a rating are published. */
export interface PublishedShare {
  /** Number of reviews whose customers consent to their publication. */
  consenting: number;
  /** Number of published reviews. */
  published: number;
}

/** Purpose of an address. */
export type Purpose = "service" | "billing";

/** A query about any area. */
export type Query = FlagList | FlagDetails | FlagItems | CustomerList | CustomerProfile | CustomerAllowedActions | CustomerDuplicates | AppointmentDetails | AppointmentAllowedActions | AppointmentList | AppointmentTimeFramePage | CheckInPage | CheckInAllowedActions | CheckInExplain | CheckInBeginHandling | ReviewList | ReviewAllowedActions | ReviewExplain | ReviewWhatIf | ReviewPublishedSet | ReviewStatement | InquiryList | InquiryDetails | InquiryAllowedActions | MessageRender | MessageCheckTemplate | ScreeningScreen | ScreeningExplain | DeskCatalog | DeskPolicy | DeskDue | DeskExplainMessage | DeskEvents | DeskWorkList | DeskHistory | DeskExport | DeskContactLog | DeskReferrals;

/**
 * Id of a question of the feedback form.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type QuestionId = string;

/** Kind of the answer to a question. */
export type QuestionKind = "rating" | "yes_no" | "text";

/**
 * Hours in which no text message is sent, in the local time of the appointment: from `from`
 * (inclusive) to `to` (exclusive), over midnight if `to` is earlier.
 */
export interface QuietHours {
  /** Local time at which the quiet hours begin, such as `21:00:00`. */
  from: string;
  /** Local time at which the quiet hours end, such as `08:00:00`. */
  to: string;
}

/** A rating: 1 (worst) to 5 (best). */
export type Rating = number;

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

/** A customer who was referred. */
export interface Referral {
  /** Id of the new customer. */
  customer: CustomerId;
  /** Display name of the new customer; empty once they are erased. */
  name: string;
  /** Time at which the reward was earned (UTC); absent while it is pending. */
  earned_at?: string | null;
}

/** Rewards for customers who refer others (S1-35); off by default. */
export interface ReferralPolicy {
  /** Whether referrals are rewarded. */
  enabled?: boolean;
  /** Amount of one reward; missing if the reward is not money. */
  reward?: Money | null;
}

/** The customers whom a customer referred, and the rewards earned. */
export interface Referrals {
  /** Number of rewards that are earned. */
  earned: number;
  /** Customers who were referred, in id order. */
  sent: Referral[];
  /** Sum of the earned rewards, if the policy sets an amount. */
  balance?: Money | null;
}

/** A refund of an appointment. */
export interface Refund {
  /** Refunded amount of money. */
  amount: Money;
  /** Time of the record (UTC). */
  at: string;
  /** The actor who recorded the refund. */
  by: Actor;
}

/** The refusal of a command or query. */
export interface Refusal {
  /** Code of the reason; it never changes. */
  code: RefusalCode;
  /** Reason as an English sentence. */
  text: string;
  /** Details of the refusal; its fields depend on the code. */
  with?: { [key: string]: unknown };
}

/** Code of a refusal, as `area.verb.reason`. */
export type RefusalCode = "desk.call.time_ahead" | "desk.call.customer_unknown" | "desk.call.command_id_used" | "flag.raise.forbidden" | "flag.raise.flag_exists" | "flag.raise.invalid" | "flag.raise.customer_unknown" | "flag.raise.appointment_unknown" | "flag.raise.customer_erased" | "flag.add_item.forbidden" | "flag.add_item.flag_unknown" | "flag.add_item.invalid" | "flag.add_item.item_exists" | "flag.add_item.flag_lifted" | "flag.add_item.value_flagged" | "flag.add_item.flag_full" | "flag.release_item.forbidden" | "flag.release_item.flag_unknown" | "flag.release_item.invalid" | "flag.release_item.item_unknown" | "flag.release_item.already_released" | "flag.reinstate_item.forbidden" | "flag.reinstate_item.flag_unknown" | "flag.reinstate_item.item_unknown" | "flag.lift.forbidden" | "flag.lift.flag_unknown" | "flag.lift.invalid" | "flag.lift.already_lifted" | "flag.reinstate.forbidden" | "flag.reinstate.flag_unknown" | "flag.review_retention.forbidden" | "flag.review_retention.flag_unknown" | "flag.review_retention.invalid" | "flag.erase.forbidden" | "flag.erase.flag_unknown" | "flag.erase.still_kept" | "flag.decide_match.forbidden" | "flag.decide_match.flag_unknown" | "flag.decide_match.invalid" | "flag.decide_match.decision_exists" | "flag.decide_match.item_unknown" | "flag.decide_match.value_missing" | "flag.decide_match.customer_unknown" | "flag.decide_match.appointment_unknown" | "flag.decide_match.other_customer" | "flag.decide_match.customer_erased" | "flag.revoke_exemption.forbidden" | "flag.revoke_exemption.flag_unknown" | "flag.revoke_exemption.invalid" | "flag.revoke_exemption.item_unknown" | "flag.revoke_exemption.exemption_unknown" | "flag.revoke_exemption.already_revoked" | "customer.create.forbidden" | "customer.create.customer_exists" | "customer.create.invalid" | "customer.erase_person.forbidden" | "customer.erase_person.customer_exists" | "customer.erase_person.invalid" | "customer.erase_person.person_unknown" | "customer.edit.forbidden" | "customer.edit.customer_unknown" | "customer.edit.wrong_status" | "customer.edit.invalid" | "customer.edit.nothing_given" | "customer.add_address.forbidden" | "customer.add_address.customer_unknown" | "customer.add_address.wrong_status" | "customer.add_address.invalid" | "customer.add_address.address_exists" | "customer.add_address.customer_full" | "customer.edit_address.forbidden" | "customer.edit_address.customer_unknown" | "customer.edit_address.wrong_status" | "customer.edit_address.invalid" | "customer.edit_address.address_unknown" | "customer.remove_address.forbidden" | "customer.remove_address.customer_unknown" | "customer.remove_address.wrong_status" | "customer.set_default_address.forbidden" | "customer.set_default_address.customer_unknown" | "customer.set_default_address.wrong_status" | "customer.set_default_address.address_unknown" | "customer.add_phone.forbidden" | "customer.add_phone.customer_unknown" | "customer.add_phone.wrong_status" | "customer.add_phone.invalid" | "customer.add_phone.phone_exists" | "customer.add_phone.number_exists" | "customer.add_phone.customer_full" | "customer.edit_phone.forbidden" | "customer.edit_phone.customer_unknown" | "customer.edit_phone.wrong_status" | "customer.edit_phone.invalid" | "customer.edit_phone.phone_unknown" | "customer.edit_phone.number_exists" | "customer.remove_phone.forbidden" | "customer.remove_phone.customer_unknown" | "customer.remove_phone.wrong_status" | "customer.set_preferences.forbidden" | "customer.set_preferences.customer_unknown" | "customer.set_preferences.wrong_status" | "customer.set_preferences.invalid" | "customer.set_preferences.nothing_given" | "customer.set_preferences.only_the_customer" | "customer.opt_out.forbidden" | "customer.opt_out.customer_unknown" | "customer.opt_out.wrong_status" | "customer.opt_out.invalid" | "customer.opt_in.forbidden" | "customer.opt_in.customer_unknown" | "customer.opt_in.wrong_status" | "customer.opt_in.invalid" | "customer.opt_in.only_the_customer" | "customer.add_tag.forbidden" | "customer.add_tag.customer_unknown" | "customer.add_tag.wrong_status" | "customer.add_tag.invalid" | "customer.remove_tag.forbidden" | "customer.remove_tag.customer_unknown" | "customer.remove_tag.wrong_status" | "customer.remove_tag.invalid" | "customer.add_note.forbidden" | "customer.add_note.customer_unknown" | "customer.add_note.wrong_status" | "customer.add_note.invalid" | "customer.add_note.entry_exists" | "customer.add_preference.forbidden" | "customer.add_preference.customer_unknown" | "customer.add_preference.wrong_status" | "customer.add_preference.invalid" | "customer.add_preference.entry_exists" | "customer.add_preference.customer_full" | "customer.remove_preference.forbidden" | "customer.remove_preference.customer_unknown" | "customer.remove_preference.wrong_status" | "customer.add_occasion.forbidden" | "customer.add_occasion.customer_unknown" | "customer.add_occasion.wrong_status" | "customer.add_occasion.invalid" | "customer.add_occasion.entry_exists" | "customer.remove_occasion.forbidden" | "customer.remove_occasion.customer_unknown" | "customer.remove_occasion.wrong_status" | "customer.set_special_tax.forbidden" | "customer.set_special_tax.customer_unknown" | "customer.set_special_tax.wrong_status" | "customer.set_special_tax.invalid" | "customer.add_payment_method.forbidden" | "customer.add_payment_method.customer_unknown" | "customer.add_payment_method.wrong_status" | "customer.add_payment_method.invalid" | "customer.add_payment_method.looks_like_card_number" | "customer.add_payment_method.payment_method_exists" | "customer.add_payment_method.customer_full" | "customer.remove_payment_method.forbidden" | "customer.remove_payment_method.customer_unknown" | "customer.remove_payment_method.wrong_status" | "customer.set_default_payment_method.forbidden" | "customer.set_default_payment_method.customer_unknown" | "customer.set_default_payment_method.wrong_status" | "customer.set_default_payment_method.payment_method_unknown" | "customer.send_message.forbidden" | "customer.send_message.customer_unknown" | "customer.send_message.wrong_status" | "customer.send_message.invalid" | "customer.send_message.no_email" | "customer.send_message.message_exists" | "customer.send_message.opted_out" | "customer.send_confirm_account.forbidden" | "customer.send_confirm_account.customer_unknown" | "customer.send_confirm_account.wrong_status" | "customer.send_confirm_account.confirmed_already" | "customer.send_confirm_account.no_email" | "customer.send_confirm_account.link_used" | "customer.confirm_account.forbidden" | "customer.confirm_account.link_invalid" | "customer.set_referrer.forbidden" | "customer.set_referrer.customer_unknown" | "customer.set_referrer.wrong_status" | "customer.set_referrer.same_customer" | "customer.block.forbidden" | "customer.block.customer_unknown" | "customer.block.wrong_status" | "customer.block.invalid" | "customer.unblock.forbidden" | "customer.unblock.customer_unknown" | "customer.unblock.wrong_status" | "customer.archive.forbidden" | "customer.archive.customer_unknown" | "customer.archive.wrong_status" | "customer.archive.open_appointment" | "customer.unarchive.forbidden" | "customer.unarchive.customer_unknown" | "customer.unarchive.wrong_status" | "customer.erase.forbidden" | "customer.erase.customer_unknown" | "customer.erase.wrong_status" | "customer.erase.invalid" | "customer.merge.forbidden" | "customer.merge.customer_unknown" | "customer.merge.wrong_status" | "customer.merge.same_customer" | "customer.merge.merged_elsewhere" | "customer.merge.survivor_not_active" | "customer.merge.ids_clash" | "customer.merge.customer_full" | "customer.unmerge.forbidden" | "customer.unmerge.customer_unknown" | "customer.unmerge.wrong_status" | "customer.unmerge.survivor_not_active" | "appointment.request.forbidden" | "appointment.request.appointment_exists" | "appointment.request.invalid" | "appointment.request.frame_past" | "appointment.request.customer_unknown" | "appointment.request.replaced_unknown" | "appointment.request.not_possible" | "appointment.request.customer_exists" | "appointment.request.customer_archived" | "appointment.request.customer_erased" | "appointment.book.forbidden" | "appointment.book.appointment_exists" | "appointment.book.invalid" | "appointment.book.frame_past" | "appointment.book.customer_unknown" | "appointment.book.replaced_unknown" | "appointment.book.override_needed" | "appointment.book.match_unseen" | "appointment.book.screening_unseen" | "appointment.book.not_possible" | "appointment.book.customer_exists" | "appointment.book.customer_archived" | "appointment.book.customer_erased" | "appointment.accept.forbidden" | "appointment.accept.appointment_unknown" | "appointment.accept.wrong_status" | "appointment.accept.invalid" | "appointment.accept.frame_missing" | "appointment.accept.frame_past" | "appointment.accept.match_unseen" | "appointment.accept.screening_unseen" | "appointment.accept.override_needed" | "appointment.decline.forbidden" | "appointment.decline.appointment_unknown" | "appointment.decline.wrong_status" | "appointment.decline.invalid" | "appointment.edit.forbidden" | "appointment.edit.appointment_unknown" | "appointment.edit.wrong_status" | "appointment.edit.invalid" | "appointment.edit.nothing_given" | "appointment.edit.customer_unknown" | "appointment.edit.service_missing" | "appointment.edit.prices_differ" | "appointment.acknowledge_match.forbidden" | "appointment.acknowledge_match.appointment_unknown" | "appointment.acknowledge_match.wrong_status" | "appointment.acknowledge_match.invalid" | "appointment.acknowledge_match.match_unknown" | "appointment.acknowledge_match.match_closed" | "appointment.acknowledge_screening.forbidden" | "appointment.acknowledge_screening.appointment_unknown" | "appointment.acknowledge_screening.wrong_status" | "appointment.acknowledge_screening.invalid" | "appointment.acknowledge_screening.screening_complete" | "appointment.set_feasibility.forbidden" | "appointment.set_feasibility.appointment_unknown" | "appointment.set_feasibility.wrong_status" | "appointment.set_feasibility.invalid" | "appointment.request_information.forbidden" | "appointment.request_information.appointment_unknown" | "appointment.request_information.wrong_status" | "appointment.request_information.invalid" | "appointment.request_information.information_exists" | "appointment.provide_information.forbidden" | "appointment.provide_information.appointment_unknown" | "appointment.provide_information.wrong_status" | "appointment.provide_information.invalid" | "appointment.provide_information.information_unknown" | "appointment.provide_information.question_unknown" | "appointment.provide_information.question_answered" | "appointment.provide_information.information_closed" | "appointment.waive_information.forbidden" | "appointment.waive_information.appointment_unknown" | "appointment.waive_information.wrong_status" | "appointment.waive_information.invalid" | "appointment.waive_information.information_unknown" | "appointment.waive_information.information_closed" | "appointment.reschedule.forbidden" | "appointment.reschedule.appointment_unknown" | "appointment.reschedule.wrong_status" | "appointment.reschedule.invalid" | "appointment.reschedule.frame_past" | "appointment.reschedule.too_late" | "appointment.reschedule.office_only" | "appointment.reschedule.customer_archived" | "appointment.reschedule.not_available" | "appointment.defer.forbidden" | "appointment.defer.appointment_unknown" | "appointment.defer.wrong_status" | "appointment.defer.invalid" | "appointment.defer.defer_too_near" | "appointment.defer.customer_archived" | "appointment.cancel.forbidden" | "appointment.cancel.appointment_unknown" | "appointment.cancel.wrong_status" | "appointment.cancel.invalid" | "appointment.cancel.too_late" | "appointment.cancel.office_only" | "appointment.cancel.cause_out_of_time" | "appointment.restore.forbidden" | "appointment.restore.appointment_unknown" | "appointment.restore.wrong_status" | "appointment.restore.frame_past" | "appointment.restore.customer_erased" | "appointment.restore.customer_archived" | "appointment.hold_on_schedule.forbidden" | "appointment.hold_on_schedule.appointment_unknown" | "appointment.hold_on_schedule.wrong_status" | "appointment.hold_on_schedule.invalid" | "appointment.release_hold.forbidden" | "appointment.release_hold.appointment_unknown" | "appointment.release_hold.wrong_status" | "appointment.confirm_by_customer.forbidden" | "appointment.confirm_by_customer.appointment_unknown" | "appointment.confirm_by_customer.wrong_status" | "appointment.start.forbidden" | "appointment.start.appointment_unknown" | "appointment.start.wrong_status" | "appointment.complete.forbidden" | "appointment.complete.appointment_unknown" | "appointment.complete.wrong_status" | "appointment.complete.completed_ahead" | "appointment.complete.completed_too_early" | "appointment.mark_no_show.forbidden" | "appointment.mark_no_show.appointment_unknown" | "appointment.mark_no_show.wrong_status" | "appointment.mark_no_show.not_begun" | "appointment.correct_outcome.forbidden" | "appointment.correct_outcome.appointment_unknown" | "appointment.correct_outcome.wrong_status" | "appointment.correct_outcome.invalid" | "appointment.correct_outcome.completed_ahead" | "appointment.correct_outcome.completed_too_early" | "appointment.correct_outcome.refunded" | "appointment.correct_outcome.customer_erased" | "appointment.correct_outcome.customer_archived" | "appointment.add_note.forbidden" | "appointment.add_note.appointment_unknown" | "appointment.add_note.invalid" | "appointment.add_note.note_exists" | "appointment.add_note.customer_erased" | "appointment.add_work_item.forbidden" | "appointment.add_work_item.appointment_unknown" | "appointment.add_work_item.wrong_status" | "appointment.add_work_item.invalid" | "appointment.add_work_item.work_item_exists" | "appointment.add_work_item.prices_differ" | "appointment.complete_work_item.forbidden" | "appointment.complete_work_item.appointment_unknown" | "appointment.complete_work_item.wrong_status" | "appointment.complete_work_item.work_item_unknown" | "appointment.reopen_work_item.forbidden" | "appointment.reopen_work_item.appointment_unknown" | "appointment.reopen_work_item.wrong_status" | "appointment.reopen_work_item.work_item_unknown" | "appointment.remove_work_item.forbidden" | "appointment.remove_work_item.appointment_unknown" | "appointment.remove_work_item.wrong_status" | "appointment.set_customer.forbidden" | "appointment.set_customer.appointment_unknown" | "appointment.set_customer.customer_unknown" | "appointment.set_customer.other_customer" | "appointment.set_customer.customer_archived" | "appointment.set_customer.customer_erased" | "appointment.pin.forbidden" | "appointment.pin.appointment_unknown" | "appointment.unpin.forbidden" | "appointment.unpin.appointment_unknown" | "appointment.record_refund.forbidden" | "appointment.record_refund.appointment_unknown" | "appointment.record_refund.wrong_status" | "appointment.record_refund.invalid" | "appointment.record_refund.total_missing" | "appointment.record_refund.refund_exists" | "appointment.record_refund.refund_too_large" | "appointment.assign.forbidden" | "appointment.assign.appointment_unknown" | "appointment.assign.wrong_status" | "appointment.assign.no_technician_needed" | "appointment.assign.technician_assigned" | "appointment.reassign.forbidden" | "appointment.reassign.appointment_unknown" | "appointment.reassign.wrong_status" | "appointment.reassign.no_technician_needed" | "appointment.reassign.technician_missing" | "appointment.release.forbidden" | "appointment.release.appointment_unknown" | "appointment.release.wrong_status" | "appointment.release.invalid" | "appointment.release.no_technician_needed" | "appointment.release.other_technician" | "appointment.release.technician_missing" | "appointment.broadcast.forbidden" | "appointment.broadcast.appointment_unknown" | "appointment.broadcast.wrong_status" | "appointment.broadcast.no_technician_needed" | "appointment.broadcast.technician_assigned" | "appointment.rebroadcast.forbidden" | "appointment.rebroadcast.appointment_unknown" | "appointment.rebroadcast.wrong_status" | "appointment.rebroadcast.no_technician_needed" | "appointment.rebroadcast.technician_assigned" | "appointment.add_suggestion.forbidden" | "appointment.add_suggestion.appointment_unknown" | "appointment.add_suggestion.wrong_status" | "appointment.add_suggestion.invalid" | "appointment.add_suggestion.no_technician_needed" | "appointment.add_suggestion.suggestion_exists" | "appointment.add_suggestion.frame_past" | "appointment.add_suggestion.hours_declined" | "appointment.add_suggestion.already_suggested" | "appointment.withdraw_suggestion.forbidden" | "appointment.withdraw_suggestion.appointment_unknown" | "appointment.withdraw_suggestion.wrong_status" | "appointment.withdraw_suggestion.nothing_suggested" | "appointment.withdraw_suggestion.suggestion_unknown" | "appointment.withdraw_suggestion.suggestion_closed" | "appointment.accept_suggestion.forbidden" | "appointment.accept_suggestion.appointment_unknown" | "appointment.accept_suggestion.wrong_status" | "appointment.accept_suggestion.no_technician_needed" | "appointment.accept_suggestion.nothing_suggested" | "appointment.accept_suggestion.suggestion_unknown" | "appointment.accept_suggestion.suggestion_closed" | "appointment.accept_suggestion.office_only" | "appointment.accept_suggestion.release_not_seen" | "appointment.accept_suggestion.customer_archived" | "appointment.decline_suggestion.forbidden" | "appointment.decline_suggestion.appointment_unknown" | "appointment.decline_suggestion.wrong_status" | "appointment.decline_suggestion.invalid" | "appointment.decline_suggestion.nothing_suggested" | "appointment.decline_suggestion.suggestion_unknown" | "appointment.decline_suggestion.suggestion_closed" | "appointment.none_works.forbidden" | "appointment.none_works.appointment_unknown" | "appointment.none_works.wrong_status" | "appointment.none_works.invalid" | "appointment.none_works.frame_past" | "appointment.none_works.too_late" | "appointment.none_works.not_available" | "appointment.send_time_frame_link.forbidden" | "appointment.send_time_frame_link.appointment_unknown" | "appointment.send_time_frame_link.wrong_status" | "appointment.send_time_frame_link.invalid" | "appointment.send_time_frame_link.link_exists" | "appointment.ask_customer_to_reschedule.forbidden" | "appointment.ask_customer_to_reschedule.appointment_unknown" | "appointment.ask_customer_to_reschedule.wrong_status" | "appointment.ask_customer_to_reschedule.invalid" | "appointment.ask_customer_to_reschedule.link_exists" | "appointment.record_contact_attempt.forbidden" | "appointment.record_contact_attempt.appointment_unknown" | "appointment.record_contact_attempt.wrong_status" | "appointment.record_contact_attempt.invalid" | "appointment.record_contact_attempt.attempt_exists" | "appointment.record_contact_attempt.link_missing" | "appointment.record_contact_attempt.link_exists" | "appointment.auto_cancel.forbidden" | "appointment.auto_cancel.appointment_unknown" | "appointment.auto_cancel.wrong_status" | "appointment.auto_cancel.no_technician_needed" | "appointment.auto_cancel.technician_assigned" | "appointment.auto_cancel.sent_again" | "appointment.auto_cancel.held_on_schedule" | "appointment.auto_cancel.booked_late" | "appointment.auto_cancel.not_due" | "appointment.propose_offers.forbidden" | "appointment.propose_offers.appointment_unknown" | "appointment.propose_offers.wrong_status" | "appointment.propose_offers.nothing_to_offer" | "appointment.accept_offer.forbidden" | "appointment.accept_offer.appointment_unknown" | "appointment.accept_offer.wrong_status" | "appointment.accept_offer.appointment_exists" | "appointment.accept_offer.coupon_exists" | "appointment.accept_offer.invalid" | "appointment.accept_offer.nothing_offered" | "appointment.accept_offer.offer_unknown" | "appointment.accept_offer.offer_closed" | "appointment.accept_offer.not_cancelled" | "appointment.accept_offer.frame_past" | "appointment.accept_offer.defer_too_near" | "appointment.accept_offer.customer_archived" | "appointment.decline_offer.forbidden" | "appointment.decline_offer.appointment_unknown" | "appointment.decline_offer.wrong_status" | "appointment.decline_offer.nothing_offered" | "appointment.decline_offer.offer_unknown" | "appointment.decline_offer.offer_closed" | "appointment.give_discount.forbidden" | "appointment.give_discount.appointment_unknown" | "appointment.give_discount.wrong_status" | "appointment.redeem_coupon.forbidden" | "appointment.redeem_coupon.appointment_unknown" | "appointment.redeem_coupon.invalid" | "appointment.redeem_coupon.coupon_missing" | "appointment.redeem_coupon.coupon_unknown" | "appointment.redeem_coupon.coupon_closed" | "appointment.redeem_coupon.not_theirs" | "appointment.redeem_coupon.discount_larger" | "appointment.revoke_coupon.forbidden" | "appointment.revoke_coupon.appointment_unknown" | "appointment.revoke_coupon.coupon_missing" | "appointment.revoke_coupon.coupon_unknown" | "appointment.revoke_coupon.coupon_closed" | "check_in.prepare.forbidden" | "check_in.prepare.check_in_exists" | "check_in.prepare.not_enabled" | "check_in.prepare.appointment_unknown" | "check_in.prepare.appointment_over" | "check_in.prepare.customer_erased" | "check_in.prepare.link_exists" | "check_in.open.forbidden" | "check_in.open.check_in_unknown" | "check_in.open.appointment_over" | "check_in.open.customer_erased" | "check_in.save_draft.forbidden" | "check_in.save_draft.check_in_unknown" | "check_in.save_draft.invalid" | "check_in.save_draft.appointment_over" | "check_in.save_draft.customer_erased" | "check_in.save_draft.draft_stale" | "check_in.submit.forbidden" | "check_in.submit.check_in_unknown" | "check_in.submit.invalid" | "check_in.submit.appointment_over" | "check_in.submit.customer_erased" | "check_in.submit.submission_exists" | "check_in.submit.too_many" | "check_in.submit.item_unknown" | "check_in.submit.item_closed" | "check_in.submit.service_unknown" | "check_in.submit.service_ordered" | "check_in.submit.price_changed" | "check_in.submit.agreement_changed" | "check_in.submit.agreement_missing" | "check_in.submit.channel_without_address" | "check_in.finish_handling.forbidden" | "check_in.finish_handling.check_in_unknown" | "check_in.finish_handling.wrong_status" | "check_in.finish_handling.invalid" | "check_in.finish_handling.customer_erased" | "check_in.finish_handling.item_unknown" | "check_in.finish_handling.item_closed" | "check_in.finish_handling.not_converted" | "check_in.finish_handling.appointment_over" | "check_in.finish_handling.work_item_exists" | "check_in.finish_handling.prices_differ" | "check_in.mark_handled.forbidden" | "check_in.mark_handled.check_in_unknown" | "check_in.mark_handled.wrong_status" | "check_in.mark_handled.customer_erased" | "check_in.mark_handled.item_unknown" | "check_in.mark_handled.item_closed" | "check_in.mark_handled.becomes_work_item" | "check_in.reopen_item.forbidden" | "check_in.reopen_item.check_in_unknown" | "check_in.reopen_item.wrong_status" | "check_in.reopen_item.invalid" | "check_in.reopen_item.customer_erased" | "check_in.reopen_item.item_unknown" | "check_in.reopen_item.item_closed" | "check_in.share_with_technician.forbidden" | "check_in.share_with_technician.check_in_unknown" | "check_in.share_with_technician.wrong_status" | "check_in.share_with_technician.customer_erased" | "check_in.share_with_technician.item_unknown" | "check_in.share_with_technician.item_closed" | "check_in.share_with_technician.not_a_remark" | "check_in.accept_change.forbidden" | "check_in.accept_change.check_in_unknown" | "check_in.accept_change.wrong_status" | "check_in.accept_change.customer_erased" | "check_in.accept_change.change_unknown" | "check_in.accept_change.change_closed" | "check_in.accept_change.change_not_possible" | "check_in.decline_change.forbidden" | "check_in.decline_change.check_in_unknown" | "check_in.decline_change.wrong_status" | "check_in.decline_change.customer_erased" | "check_in.decline_change.change_unknown" | "check_in.decline_change.change_closed" | "check_in.decline_change.change_not_possible" | "review.set_link.forbidden" | "review.set_link.review_unknown" | "review.set_link.wrong_status" | "review.set_link.link_set" | "review.set_link.link_exists" | "review.record_link_opened.forbidden" | "review.record_link_opened.review_unknown" | "review.record_link_opened.wrong_status" | "review.record_link_opened.invalid" | "review.record_link_opened.customer_erased" | "review.record_review.forbidden" | "review.record_review.review_unknown" | "review.record_review.wrong_status" | "review.record_review.invalid" | "review.record_review.customer_erased" | "review.record_review.review_exists" | "review.hold.forbidden" | "review.hold.review_unknown" | "review.hold.wrong_status" | "review.hold.invalid" | "review.hold.held_already" | "review.resume.forbidden" | "review.resume.review_unknown" | "review.resume.wrong_status" | "review.stop.forbidden" | "review.stop.review_unknown" | "review.stop.wrong_status" | "review.stop.invalid" | "review.stop.stopped_already" | "review.record_reply.forbidden" | "review.record_reply.review_unknown" | "review.record_reply.wrong_status" | "review.record_reply.invalid" | "review.record_reply.customer_erased" | "review.thank.forbidden" | "review.thank.review_unknown" | "review.thank.wrong_status" | "review.thank.customer_erased" | "review.thank.not_to_be_written_to" | "review.publish.forbidden" | "review.publish.review_unknown" | "review.publish.wrong_status" | "review.publish.customer_erased" | "review.publish.no_consent" | "review.unpublish.forbidden" | "review.unpublish.review_unknown" | "review.unpublish.wrong_status" | "review.resolve_concern.forbidden" | "review.resolve_concern.review_unknown" | "review.resolve_concern.wrong_status" | "review.resolve_concern.invalid" | "review.resolve_concern.customer_erased" | "review.resolve_concern.no_concern" | "review.resolve_concern.concern_resolved" | "inquiry.record.forbidden" | "inquiry.record.inquiry_exists" | "inquiry.record.invalid" | "inquiry.record.customer_unknown" | "inquiry.record.customer_erased" | "inquiry.record.appointment_unknown" | "inquiry.answer.forbidden" | "inquiry.answer.inquiry_unknown" | "inquiry.answer.wrong_status" | "inquiry.answer.invalid" | "inquiry.answer.answered_already" | "desk.report_done.forbidden" | "desk.report_done.not_due" | "desk.report_done.needs_command" | "desk.retry_message.forbidden" | "desk.retry_message.not_failed" | "desk.retry_message.suppressed" | "desk.screen_again.forbidden" | "desk.apply.number_missing" | "desk.apply.number_used" | "flag.list.forbidden" | "flag.details.forbidden" | "flag.details.flag_unknown" | "flag.items.forbidden" | "customer.list.forbidden" | "customer.profile.forbidden" | "customer.profile.customer_unknown" | "customer.allowed_actions.forbidden" | "customer.allowed_actions.customer_unknown" | "customer.duplicates.forbidden" | "customer.duplicates.customer_unknown" | "appointment.details.forbidden" | "appointment.details.appointment_unknown" | "appointment.allowed_actions.forbidden" | "appointment.allowed_actions.appointment_unknown" | "appointment.list.forbidden" | "appointment.list.appointment_unknown" | "appointment.time_frame_page.forbidden" | "appointment.time_frame_page.appointment_unknown" | "check_in.page.forbidden" | "check_in.page.check_in_unknown" | "check_in.allowed_actions.forbidden" | "check_in.allowed_actions.check_in_unknown" | "check_in.explain.forbidden" | "check_in.explain.appointment_unknown" | "check_in.begin_handling.forbidden" | "check_in.begin_handling.check_in_unknown" | "check_in.begin_handling.item_unknown" | "review.list.forbidden" | "review.list.appointment_unknown" | "review.allowed_actions.forbidden" | "review.allowed_actions.review_unknown" | "review.explain.forbidden" | "review.explain.appointment_unknown" | "review.what_if.forbidden" | "review.what_if.appointment_unknown" | "review.published_set.forbidden" | "review.published_set.appointment_unknown" | "inquiry.list.forbidden" | "inquiry.list.inquiry_unknown" | "inquiry.details.forbidden" | "inquiry.details.inquiry_unknown" | "inquiry.allowed_actions.forbidden" | "inquiry.allowed_actions.inquiry_unknown" | "message.render.forbidden" | "message.render.invalid" | "message.check_template.forbidden" | "screening.screen.forbidden" | "screening.explain.forbidden" | "desk.policy.forbidden" | "desk.due.forbidden" | "desk.due.line_unknown" | "desk.explain_message.forbidden" | "desk.explain_message.appointment_unknown" | "desk.events.forbidden" | "desk.events.not_enabled" | "desk.events.event_unknown" | "desk.work_list.forbidden" | "desk.work_list.line_unknown" | "desk.history.forbidden" | "desk.history.customer_unknown" | "desk.export.forbidden" | "desk.export.customer_unknown" | "desk.contact_log.forbidden" | "desk.contact_log.invalid" | "desk.contact_log.customer_unknown" | "desk.contact_log.appointment_unknown" | "desk.contact_log.entry_unknown" | "desk.referrals.forbidden" | "desk.referrals.not_enabled" | "desk.referrals.customer_unknown";

/** The call is refused. Nothing has changed. */
export interface Refused {
  refused: Refusal;
}

/** A country or territory code of ISO 3166-1: two capital letters, such as `NL`. */
export type Region = string;

/** A technician gave the appointment back, with a note (S4-29). */
export interface ReleaseRecord {
  /** Time of the release (UTC). */
  at: string;
  /** Id of the technician who gave it back. */
  technician: TechnicianId;
  /** Note of the technician. */
  note?: Remark | null;
}

/** An earlier release by a technician, with their note (S4-29). */
export interface ReleasedBefore {
  /** Time of the release (UTC). */
  at: string;
  /** Whether there is no note: then staff ask the technician first. */
  note_missing: boolean;
  /** Note of the technician. */
  note?: Remark | null;
}

/**
 * A reason or note in free text: 1 to 1000 characters, redacted in logs.
 *
 * White space around it is removed. It may contain personal data, so `Debug` redacts it.
 */
export type Remark = string;

/**
 * Times before the start of an appointment at which the customer is reminded, the earliest
 * reminder first (ISO 8601 durations): at most 5, each between `PT5M` and `P30D`; none if empty.
 */
export type Reminders = Lead[];

/** Optional field that an edit may remove. */
export type Removable = "address" | "description" | "special_requests" | "asset";

/** An e-mail. */
export interface RenderedEmail {
  channel: "email";
  /** Further header fields by name: those for unsubscribing with one click (RFC 8058). */
  headers: { [key: string]: string };
  /** HTML with styles inside; its only remote URLs are the logo and the links. */
  html: string;
  /** Language of the texts. */
  language: Language;
  /** Subject, in one line. */
  subject: string;
  /** Plain text with the content of the HTML. */
  text: string;
}

/** A text message. */
export interface RenderedSms {
  channel: "sms";
  /** Language of the text. */
  language: Language;
  /** Segments of the message, and what makes them more. */
  segments: Segments;
  /** Text of the message. */
  text: string;
}

/** The texts of a message, ready to be sent. */
export type Rendered = RenderedEmail | RenderedSms;

/** The report about a due action. */
export interface Report {
  /** Result of the due action. */
  result: DueResult;
  /** Time of the report (UTC); missing if it was stored before reports had one. */
  at?: string | null;
  /** Channel of the message, if the action was to send one. */
  channel?: Channel | null;
  /** Reasons why the action was suppressed, if it was. */
  reasons?: Code[];
}

/** A report about a message, of the present or of an earlier time frame. */
export interface ReportedMessage {
  /** Time of the report (UTC). */
  at: string;
  /** Key of the message. */
  key: DueKey;
  /** Result of the report. */
  result: DueResult;
  /** Channel of the message, if it was sent. */
  channel?: Channel | null;
  /** Reasons why the message was suppressed, if it was. */
  reasons?: Code[];
}

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

/** Replaces the state of the desk by that of a snapshot. */
export interface RestoreSnapshot {
  /** The text of a snapshot, unchanged. */
  restore: string;
}

/**
 * Retention of flags that were raised from an erased customer, or that staff decided to be about
 * them.
 *
 * The law requires a ground for it, such as an open claim (GDPR, Article 17(3)(e)).
 */
export interface RetainFlags {
  /** Ground of the retention: 1 to 1000 characters. */
  ground: string;
  /** End of the retention (UTC), after the time of the command; then the flags may be erased. */
  until: string;
}

/** Retention of a flag after the erasure of the person that it was raised from. */
export interface Retention {
  /** Ground of the retention. */
  ground: Remark;
  /** End of the retention (UTC); from then on the flag may be erased. */
  until: string;
}

/** An ask that failed and was made due again. */
export interface RetriedAsk {
  /** Time at which it was last made due again (UTC). */
  at: string;
  /** Number of the ask, from 1. */
  step: number;
}

/** The review of an appointment: what the customer thinks of it (S0-12). */
export interface Review {
  /** Time at which the review was recorded (UTC). */
  at: string;
  /** Rating from 1 (worst) to 5 (best). */
  rating: Rating;
  /** Way by which the review came to the business. */
  source: ReviewSource;
  /** Answers to the feedback form, by the id of the question. */
  answers?: { [key: string]: FeedbackAnswer };
  /** The concern that a low rating opened. */
  concern?: Concern | null;
  /** Whether the customer consents to the publication of rating and text. */
  publish_consent?: boolean;
  /** Time at which the review was published (UTC); missing if it is not published. */
  published_at?: string | null;
  /** Reply of the business to the review. */
  reply?: ReviewReply | null;
  /** Text of the review; missing after an erasure. */
  text?: Remark | null;
  /** Time at which the business thanked the customer (UTC). */
  thanked_at?: string | null;
}

/**
 * Lists the names of all commands that would not be refused if their fields are valid, in the
 * order of the catalog.
 *
 * Refused:
 * The first of these that holds:
 * 1. `review_unknown`, for the office
 * 2. `forbidden`: also for any link that is not that of the request
 */
export interface ReviewAllowedActions {
  ask: "review.allowed_actions";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the link that the customer followed. */
  link?: LinkId | null;
}

/** The request was queued (S0-9). */
export interface ReviewQueued {
  event: "review.queued";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Time of the completion (UTC), if it was recorded later. */
  completed_at?: string | null;
  /** Id of the customer, if the appointment has a customer record. */
  customer?: CustomerId | null;
  /** Match keys of the person who is asked: of e-mail addresses and phones. */
  person?: Shared[];
  /** Id of the sequence of asks. */
  sequence?: SequenceId | null;
  /** Time zone of the appointment (IANA); absent if it is UTC. */
  zone?: Zone;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The request was suppressed. */
export interface ReviewSuppressed {
  event: "review.suppressed";
  /** Reasons why the customer is not asked. */
  reasons: Suppression[];
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer, if the appointment has a customer record. */
  customer?: CustomerId | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The request was stopped. */
export interface ReviewStopped {
  event: "review.stopped";
  /** Reasons why the customer is not asked. */
  reasons: Suppression[];
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Reason given by staff, if they stopped the request. */
  reason?: Remark | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The link of the request was set. */
export interface ReviewLinkSet {
  event: "review.link_set";
  /** Id of the link. */
  link: LinkId;
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The host reported that the customer was asked. */
export interface ReviewAskSent {
  event: "review.ask_sent";
  /** Number of the ask, from 1. */
  step: number;
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** An ask whose sending failed is due again. */
export interface ReviewAskRetried {
  event: "review.ask_retried";
  /** Number of the ask, from 1. */
  step: number;
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The request ended without a review. */
export interface ReviewExhausted {
  event: "review.exhausted";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Reasons why no further ask is sent; empty if all were sent. */
  reasons?: Suppression[];
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The asks were paused. */
export interface ReviewPaused {
  event: "review.paused";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Reason of the hold; missing after an erasure. */
  reason?: Remark | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The asks go on. */
export interface ReviewResumed {
  event: "review.resumed";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer followed the link. */
export interface ReviewLinkOpened {
  event: "review.link_opened";
  /** Place where the review is left. */
  destination: Code;
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The review of the customer was recorded. */
export interface ReviewRecorded {
  event: "review.recorded";
  /** Rating from 1 (worst) to 5 (best). */
  rating: Rating;
  /** Way by which the review came to the business. */
  source: ReviewSource;
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Answers to the feedback form, by the id of the question. */
  answers?: { [key: string]: FeedbackAnswer };
  /** Whether the rating opened a concern (S2-33). */
  concern?: boolean;
  /** Whether the customer consents to the publication of rating and text. */
  publish_consent?: boolean;
  /** Text of the review; missing after an erasure. */
  text?: Remark | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The business replied to the review. */
export interface ReviewReplied {
  event: "review.replied";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Text of the reply; missing after an erasure. */
  text?: Remark | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The business thanked the customer. */
export interface ReviewThanked {
  event: "review.thanked";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The review was published. */
export interface ReviewPublished {
  event: "review.published";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The review was taken down. */
export interface ReviewUnpublished {
  event: "review.unpublished";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The concern that a low rating opened was resolved. */
export interface ReviewConcernResolved {
  event: "review.concern_resolved";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** What came of the concern; missing after an erasure. */
  outcome?: Remark | null;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The match keys of the person were removed. */
export interface ReviewPersonForgotten {
  event: "review.person_forgotten";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/** The customer was erased; the rating is kept without its author. */
export interface ReviewErased {
  event: "review.erased";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
   * in a log from before events had numbers, and where no desk made the event.
   */
  number?: EventNumber | null;
}

/**
 * An event of a review request.
 *
 * Applying all events of a request in order restores its state (I-20).
 */
export type ReviewEvent = ReviewQueued | ReviewSuppressed | ReviewStopped | ReviewLinkSet | ReviewAskSent | ReviewAskRetried | ReviewExhausted | ReviewPaused | ReviewResumed | ReviewLinkOpened | ReviewRecorded | ReviewReplied | ReviewThanked | ReviewPublished | ReviewUnpublished | ReviewConcernResolved | ReviewPersonForgotten | ReviewErased;

/**
 * Tells of an appointment whether its customer was asked for a review, is to be asked, or why not;
 * exactly one of these holds. An appointment that is not completed has the reason
 * `outcome_corrected`.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only the office may ask
 * 2. `appointment_unknown`
 */
export interface ReviewExplain {
  ask: "review.explain";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
}

/** Whether, when or why not the customer of an appointment is asked for a review. */
export interface ReviewExplanation {
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Whether the customer was asked, is to be asked, or why not. */
  outcome: AskOutcome;
  /** Status of the request, such as `asking`; missing if there is none. */
  status?: string | null;
}

/**
 * Pauses the asks of a request: no ask is due until it is resumed.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `invalid`: the reason is blank or too long
 * 3. `review_unknown`
 * 4. `wrong_status`: the customer is not asked
 * 5. `held_already`: it is held for another reason
 */
export interface ReviewHold {
  do: "review.hold";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Reason of the hold: 1 to 1000 characters. */
  reason: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Lists the queued review requests, oldest first, or all review requests, in order of the
 * appointment ids.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden` for all but the office
 * 2. `appointment_unknown`: the appointment `after` has no review request
 */
export interface ReviewList {
  ask: "review.list";
  /** Actor of the call. */
  by: Actor;
  /** Id of the appointment in the last row of the page before. */
  after?: AppointmentId | null;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
  /** Most rows of the answer: 1 to 1,000; all if missing. */
  limit?: Limit | null;
  /** Status of the listed requests: `queued` unless given, or `any`. */
  status?: ListedStatus;
}

/**
 * Settings of the business for review requests; a missing setting has its default. No
 * setting makes an ask depend on a rating (I-9).
 */
export interface ReviewPolicy {
  /**
   * Time after the completion at which the customer is first asked (ISO 8601 duration), in place
   * of the delay of the first step (S2-28).
   */
  ask_after?: Lead | null;
  /**
   * Time from which on completed appointments are asked about (UTC); those that were completed
   * before, such as imported ones, are not.
   */
  ask_from?: string | null;
  /**
   * Time after the completion, or after the time at which a later ask is due, from which it is
   * too late to ask (ISO 8601 duration).
   */
  ask_within?: Lead;
  /** Time after the last ask at which the request ends without a review (ISO 8601 duration). */
  close_after?: Lead;
  /** Highest rating that opens a concern; null if none does. */
  concern_up_to?: Rating | null;
  /** Time after a low rating at which its concern is due (ISO 8601 duration). */
  concern_within?: Lead;
  /**
   * Time after an ask in which the person is not asked about another appointment (ISO 8601
   * duration; R-13).
   */
  cool_down?: Lead;
  /** Places where customers can leave their review, such as `own` or a review site. */
  destinations?: Code[];
  /** Whether customers are asked for reviews. */
  enabled?: boolean;
  /** The questions that customers are asked beside the rating. */
  form?: FeedbackForm;
  /**
   * Time after the completion from which the first ask is late; it is still sent (ISO 8601
   * duration).
   */
  late_after?: Lead;
  /** Most asks to one person within 365 days; no limit if it is null. */
  max_asks_a_year?: number | null;
  /** Time after a review at which its reply is due (ISO 8601 duration). */
  reply_within?: Lead;
  /** The sequences of asks. The first one that fits an appointment is used, or else the last. */
  sequences?: AskSequences;
}

/**
 * Publishes a review, whatever its rating is, if the customer consented.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `review_unknown`
 * 3. `wrong_status`: there is no review
 * 4. `customer_erased`: the customer was erased
 * 5. `no_consent`: the customer did not consent to the publication
 */
export interface ReviewPublish {
  do: "review.publish";
  /** Id of the appointment that the review is about. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Lists the published reviews, latest first, without the names of their authors. The set is called
 * `all` only if no review is left out whose customer consents to its publication.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`, for technicians and timers
 * 2. `appointment_unknown`: the appointment `after` has no published review
 */
export interface ReviewPublishedSet {
  ask: "review.published_set";
  /** Actor of the call. */
  by: Actor;
  /** Id of the appointment of the last review of the page before. */
  after?: AppointmentId | null;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
  /** Most reviews of the answer: 1 to 1,000; all if missing. */
  limit?: Limit | null;
}

/**
 * Records that the link was followed to one of the places where reviews are left. The first time
 * for each place is kept; the state of the request does not change.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: a customer gives another link, or none
 * 2. `invalid`: the policy has no such destination
 * 3. `review_unknown`, for the office
 */
export interface ReviewRecordLinkOpened {
  do: "review.record_link_opened";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Place where the review is left, one of `destinations` in the policy. */
  destination: Code;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the link that the customer followed. */
  link?: LinkId | null;
}

/**
 * Records the reply to a review; it closes the task `review_reply`. Another text replaces the
 * reply.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `invalid`: the text is blank or too long
 * 3. `review_unknown`
 * 4. `wrong_status`: there is no review
 * 5. `customer_erased`: the customer was erased
 */
export interface ReviewRecordReply {
  do: "review.record_reply";
  /** Id of the appointment that the review is about. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Text of the reply: 1 to 1000 characters. */
  text: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Records the review of an appointment: by the customer who follows the link, or by the office.
 * No ask is due after it, and a reply is to be written, whatever the rating is.
 *
 * The same review again is accepted and changes nothing.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: a customer gives another link, or none
 * 2. `invalid`: an answer fits no question of the form, or a text is blank or too long
 * 3. `review_unknown`, for the office
 * 4. `wrong_status`: the customer was never asked
 * 5. `customer_erased`: the customer was erased
 * 6. `review_exists`: another review was recorded
 */
export interface ReviewRecordReview {
  do: "review.record_review";
  /** Id of the appointment that the review is about. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Rating from 1 (worst) to 5 (best). */
  rating: Rating;
  /** Answers to the feedback form, by the id of the question. */
  answers?: { [key: string]: FeedbackAnswer };
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
  /** Id of the link that the customer followed. */
  link?: LinkId | null;
  /** Whether the customer consents to the publication of rating and text. */
  publish_consent?: boolean;
  /** Way by which the review came to the business; `form` by default. */
  source?: ReviewSource;
  /** Text of the review: 1 to 1000 characters. */
  text?: string | null;
}

/** The reply of the business to a review. */
export interface ReviewReply {
  /** Time of the reply (UTC). */
  at: string;
  /** The actor who replied. */
  by: Actor;
  /** Text of the reply; missing after an erasure. */
  text?: Remark | null;
}

/**
 * A request to ask a customer for a review of an appointment, or the reasons not to; at most one
 * per appointment (I-7, I-8).
 */
export interface ReviewRequest {
  /** Id of the appointment, which is also the id of the request. */
  appointment: AppointmentId;
  /** Time at which the appointment was recorded as completed (UTC). */
  at: string;
  /** State of the request. */
  state: ReviewState;
  /** The asks that were sent, in order. */
  asks?: SentAsk[];
  /** Time of the completion (UTC), if it was recorded later. */
  completed_at?: string | null;
  /** Id of the customer, if the appointment has a customer record. */
  customer?: CustomerId | null;
  /** Time at which the customer was erased (UTC). */
  erased_at?: string | null;
  /** Id of the link in the asks. */
  link?: LinkId | null;
  /** Times at which the link was first followed (UTC), by the place where reviews are left. */
  opened?: { [key: string]: string };
  /**
   * Match keys of the person who is asked: of e-mail addresses and phones. The person is not
   * asked again soon, under whatever record.
   */
  person?: Shared[];
  /** The asks that had failed and were made due again, each once, the latest last. */
  retried?: RetriedAsk[];
  /** The review that the customer left. */
  review?: Review | null;
  /** Id of the sequence of asks; absent if it is the last one of the policy. */
  sequence?: SequenceId | null;
  /** Time zone of the appointment (IANA); absent if it is UTC. */
  zone?: Zone;
}

/**
 * Records what came of the concern that a low rating opened; it closes the task `concern`. The
 * actor is its owner.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `invalid`: the outcome is blank or too long
 * 3. `review_unknown`
 * 4. `wrong_status`: there is no review
 * 5. `customer_erased`: the customer was erased
 * 6. `no_concern`: the rating opened none
 * 7. `concern_resolved`: it is resolved, with another outcome
 */
export interface ReviewResolveConcern {
  do: "review.resolve_concern";
  /** Id of the appointment that the review is about. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** What came of the concern: 1 to 1000 characters. */
  outcome: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Resumes the asks of a request that is held.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `review_unknown`
 * 3. `wrong_status`: the customer is not asked
 */
export interface ReviewResume {
  do: "review.resume";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Sets the link in the asks of a request. A customer who follows it can leave a review without a
 * login, so its id has to be hard to guess.
 *
 * The same link again is accepted and changes nothing.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `review_unknown`
 * 3. `wrong_status`: the customer is not asked any more
 * 4. `link_set`: the request has another link
 * 5. `link_exists`: the link was used before
 */
export interface ReviewSetLink {
  do: "review.set_link";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Id of the link. */
  link: LinkId;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/** Way by which a review came to the business. */
export type ReviewSource = "form" | "phone" | "message" | "site";

/** The customer is to be asked. */
export interface ReviewStateQueued {
  kind: "queued";
}

/** The customer was asked, and may be asked again. */
export interface ReviewStateAsking {
  kind: "asking";
  /** Time at which the ask was reported as sent (UTC). */
  at: string;
  /** Number of the last ask that was sent, from 1. */
  step: number;
}

/** The office has paused the asks. */
export interface ReviewStateHeld {
  kind: "held";
  /** Reason of the hold. */
  reason?: Remark | null;
}

/** The customer left a review. */
export interface ReviewStateReviewed {
  kind: "reviewed";
}

/** The request ended without a review. */
export interface ReviewStateExhausted {
  kind: "exhausted";
  /** Reasons why no further ask was sent; empty if all were sent. */
  reasons?: Suppression[];
}

/** Suppressed: the customer is not asked. */
export interface ReviewStateSuppressed {
  kind: "suppressed";
  /** Reasons why the customer is not asked. */
  reasons: Suppression[];
}

/** The customer is not asked any more: a reason arose after the request was queued. */
export interface ReviewStateStopped {
  kind: "stopped";
  /** Reasons why the customer is not asked. */
  reasons: Suppression[];
  /** Reason given by staff, if they stopped the request. */
  reason?: Remark | null;
}

/** State of a review request (R-13). */
export type ReviewState = ReviewStateQueued | ReviewStateAsking | ReviewStateHeld | ReviewStateReviewed | ReviewStateExhausted | ReviewStateSuppressed | ReviewStateStopped;

/**
 * Writes the statement of the business about its reviews, from its policy: who is asked and when,
 * how the origin of a review is checked, and what is published.
 *
 * Everybody may ask; nothing is refused.
 */
export interface ReviewStatement {
  ask: "review.statement";
  /** Actor of the call. */
  by: Actor;
  /** Language of the statement: `en` or `nl`. */
  language: StatementLanguage;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
}

/**
 * Ends the asks of a request: the customer is not asked about this appointment any more. A review
 * that the customer leaves later is recorded all the same.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `invalid`: the reason is blank or too long
 * 3. `review_unknown`
 * 4. `wrong_status`: the customer is not asked
 * 5. `stopped_already`: it was stopped for another reason
 */
export interface ReviewStop {
  do: "review.stop";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Reason given by staff: 1 to 1000 characters. */
  reason: string;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Thanks the customer for the review, whatever its rating is, once. The effect `thank_reviewer`
 * tells the host to send the message.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `review_unknown`
 * 3. `wrong_status`: there is no review
 * 4. `customer_erased`: the customer was erased
 * 5. `not_to_be_written_to`: the customer refused such messages, is blocked or archived, or has no
 *    e-mail address
 */
export interface ReviewThank {
  do: "review.thank";
  /** Id of the appointment that the review is about. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Takes a published review down.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`
 * 2. `review_unknown`
 * 3. `wrong_status`: there is no review
 */
export interface ReviewUnpublish {
  do: "review.unpublish";
  /** Id of the appointment that the review is about. */
  appointment: AppointmentId;
  /** Time of the command (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** Idempotency key: a command that is repeated with it is not done again. */
  command_id?: CommandId;
}

/**
 * Lists the completed appointments about which another policy would ask at another time, would
 * not ask, or would ask although the policy of the business does not; in order of their ids.
 *
 * What was sent stays sent, and what does not depend on a policy, such as an opt-out, stays as it
 * was decided.
 *
 * Refused:
 * The first of these that holds:
 * 1. `forbidden`: only the office may ask
 * 2. `appointment_unknown`: the appointment `after` is unknown
 */
export interface ReviewWhatIf {
  ask: "review.what_if";
  /** Time of the query (UTC). */
  at: string;
  /** Actor of the call. */
  by: Actor;
  /** The other settings for review requests; a missing one has its default. */
  policy: ReviewPolicy;
  /** Id of the appointment in the last row of the page before. */
  after?: AppointmentId | null;
  /** Most rows of the answer: 1 to 1,000; all if missing. */
  limit?: Limit | null;
}

/** Revocation of an exemption. */
export interface Revocation {
  /** Time of the revocation (UTC). */
  at: string;
  /** The actor who revoked the exemption. */
  by: Actor;
  /** Reason given by staff. */
  reason: Remark;
}

/** Returns a log without the values of erased persons. */
export interface Rewrite {
  /** Events in the order in which they happened. */
  rewrite: Event[];
}

/** The log that the host stores in place of its own. */
export interface Rewritten {
  /** Events without erased values: the same number, in the same order. */
  rewritten: Event[];
}

/** Role of an actor, which determines what the actor may do (S1-39). */
export type Role = "admin" | "staff" | "technician" | "customer" | "system";

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

/** A request to screen: an appointment, or any other contact with an id. */
export interface ScreeningExplain {
  ask: "screening.explain";
  /** Id of the appointment; repeated in the answer. */
  appointment: AppointmentId;
  /** Actor of the call. */
  by: Actor;
  /** Names, e-mail addresses, addresses, phone numbers and remarks, as written. */
  contact: WrittenContact;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
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

/** A request to screen: an appointment, or any other contact with an id. */
export interface ScreeningScreen {
  ask: "screening.screen";
  /** Id of the appointment; repeated in the answer. */
  appointment: AppointmentId;
  /** Actor of the call. */
  by: Actor;
  /** Names, e-mail addresses, addresses, phone numbers and remarks, as written. */
  contact: WrittenContact;
  /** Time of the query (UTC). The answer does not depend on it. */
  at?: string;
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

/**
 * Id of a script of the host: a text that staff say in a phone call.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type ScriptId = string;

/** Most segments of a text message, whatever the values of its variables. */
export interface SegmentBounds {
  /** Most segments with any characters. */
  any: number;
  /** Most segments if all values have characters of GSM 7 only. */
  plain: number;
}

/** The segments of a text message. */
export interface Segments {
  /**
   * Characters that cost more than one unit or that are not in GSM 7, in order of their first
   * place.
   */
  costly: CostlyCharacter[];
  /** Encoding of the message. */
  encoding: Encoding;
  /** Number of segments, which is what providers charge for. */
  segments: number;
  /** Number of units of the encoding, without those that are left empty. */
  units: number;
  /** Number of segments with the cheaper characters, if that is less. */
  cheaper_segments?: number | null;
}

/** Rule by which published reviews were selected. */
export type SelectionRule = "chosen_by_staff";

/** An ask that was sent to the customer. */
export interface SentAsk {
  /** Time at which the ask was reported as sent (UTC). */
  at: string;
  /** Number of the ask, from 1. */
  step: number;
}

/**
 * Id of a sequence of review asks, in the policy.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type SequenceId = string;

/** Answer of the customer to an optional service (S3-14). */
export type ServiceAnswer = "accepted" | "contact_me";

/**
 * Id of a service in the host's own catalog.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type ServiceId = string;

/** A requested service. */
export interface ServiceLine {
  /** Id of the service line. */
  id: LineId;
  /** Name of the service. */
  text: Label;
  /** Instructions for the customer before the work (S2-19). */
  instructions?: Remark | null;
  /** Duration in minutes. */
  minutes?: number | null;
  /** Price of one unit. */
  price?: Price | null;
  /** Number of units; 1 by default. */
  quantity?: number;
  /** Names of information that is required before the work (S4-34). */
  required?: Label[];
  /** Id of the service in the host's catalogue. */
  service?: ServiceId | null;
}

/** Settings about messages for appointments with a service. */
export interface ServiceMessages {
  /** Id of the brand of messages; that of all services if missing. */
  brand?: BrandId | null;
  /**
   * Times before the start at which a customer is reminded (ISO 8601 durations); those of all
   * services if missing.
   */
  reminders?: Reminders | null;
}

/** A service preference: what to know when serving the customer. */
export interface ServicePreference {
  /** Kind of the preference. */
  kind: ServicePreferenceKind;
  /** Text of the preference: 1 to 1000 characters. */
  text: Remark;
  /** Whether staff are warned of it when an appointment is booked for the customer. */
  alert_on_booking?: boolean;
  /** Whether the customer sees it in their own profile; always, if the customer entered it. */
  share_with_customer?: boolean;
  /** Whether it is shown to the assigned technician (S2-27). */
  share_with_technician?: boolean;
}

/** Kind of a service preference (S2-27). */
export type ServicePreferenceKind = "scheduling" | "allergy_or_product" | "accessibility" | "household_or_pet" | "other";

/** A requested service in the view of a technician who is asked. */
export interface ServiceView {
  /** Number of units. */
  quantity: number;
  /** Name of the service. */
  text: Label;
  /** Duration in minutes. */
  minutes?: number | null;
}

/** A SHA-256 digest, as 64 lower-case hexadecimal digits. The host computes it. */
export type Sha256 = string;

/** Match key of an e-mail address. */
export interface SharedEmail {
  kind: "email";
  /**
   * A value that is redacted in logs, errors and `Debug` output.
   *
   * It is serialized unredacted, because data on the wire is for those who may see it.
   */
  key: string;
}

/** Match key of a phone. */
export interface SharedPhone {
  kind: "phone";
  /**
   * A value that is redacted in logs, errors and `Debug` output.
   *
   * It is serialized unredacted, because data on the wire is for those who may see it.
   */
  key: string;
}

/** A match key that two customers share. */
export type Shared = SharedEmail | SharedPhone;

/** One customer, with the fields that the actor may see. */
export type ShownProfile = OfficeProfile | OwnProfile;

/** A snapshot of the desk. */
export interface Snapshot {
  /** State of the desk as text. It has personal data: store it as safely as the log. */
  snapshot: string;
  /** Number of the last event in the snapshot; left out if nothing has happened. */
  number?: number;
}

/** The desk has the state of the snapshot. */
export interface SnapshotRestored {
  /** Number of records in each area. */
  restored: { [key: string]: number };
}

/** Source of a customer or a consent (S1-15). */
export type Source = "online" | "phone" | "staff" | "check_in" | "import" | "link" | "reply_stop" | "system";

/** A rate other than the usual one. */
export interface SpecialTaxRate {
  kind: "rate";
  /** Rate in basis points, 0 to 10000. */
  basis_points: BasisPoints;
  /** Description of the rate. */
  description: Remark;
}

/** Exemption from sales tax; documents show "exempt". */
export interface SpecialTaxExempt {
  kind: "exempt";
  /** Reason of the exemption. */
  reason: Remark;
}

/** A special sales tax of a customer, in place of the usual one (S1-18, S1-19). */
export type SpecialTax = SpecialTaxRate | SpecialTaxExempt;

/** Language of a statement. */
export type StatementLanguage = "en" | "nl";

/** Status of an appointment. Who cancelled is a field, not a separate status. */
export type Status = "requested" | "scheduled" | "deferred" | "in_progress" | "completed" | "no_show" | "cancelled" | "declined";

/**
 * One step as text, such as "request: invisible character removed" or "1 letter differs".
 *
 * The text may quote values; the `Debug` output does not contain it.
 */
export type Step = string;

/** The record that an action is due for: an appointment, a flag, a review request or an inquiry. */
export interface Subject {
  /**
   * Id of the record, unique among records of its kind; that of a review request is the id of
   * its appointment.
   */
  id: SubjectId;
  /** Kind of the record: `appointment`, `flag`, `review` or `inquiry`. */
  kind: Code;
}

/**
 * Id of the record that an action is due for.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type SubjectId = string;

/** A submitted answer. */
export interface Submission {
  /** The answer as it was given. */
  answer: CheckInAnswer;
  /** Time at which it was recorded (UTC). */
  recorded_at: string;
  /** Time at which the customer submitted it (UTC; S3-32). */
  submitted_at: string;
  /** Agreements that the customer accepted. */
  agreements?: AcceptedAgreement[];
}

/** A new or changed item of an answer. */
export interface SubmittedItem {
  /** Id of the item. */
  item: CheckInItemId;
  /** The order or remark. */
  what: What;
}

/** The customer may accept it. */
export interface SuggestionOffered {
  kind: "offered";
  /** Time of the suggestion (UTC). */
  at: string;
  /** The actor who entered it. */
  by: Actor;
  /** The suggested time frame. */
  frame: TimeFrame;
  /** Id of the technician. */
  technician: TechnicianId;
}

/** The customer accepted it. */
export interface SuggestionAccepted {
  kind: "accepted";
  /** Time of the suggestion (UTC). */
  at: string;
  /** The actor who entered it. */
  by: Actor;
  /** The suggested time frame. */
  frame: TimeFrame;
  /** Id of the technician. */
  technician: TechnicianId;
}

/** The customer declined it. */
export interface SuggestionDeclined {
  kind: "declined";
  /** Time of the suggestion (UTC). */
  at: string;
  /** The actor who entered it. */
  by: Actor;
  /** The suggested time frame. */
  frame: TimeFrame;
  /** Id of the technician. */
  technician: TechnicianId;
}

/** The suggestion was withdrawn. */
export interface SuggestionWithdrawn {
  kind: "withdrawn";
  /** Reason of the withdrawal. */
  why: Withdrawal;
  /** Time of the suggestion (UTC). */
  at: string;
  /** The actor who entered it. */
  by: Actor;
  /** The suggested time frame. */
  frame: TimeFrame;
  /** Id of the technician. */
  technician: TechnicianId;
}

/** A time frame that a technician suggested. */
export type Suggestion = SuggestionOffered | SuggestionAccepted | SuggestionDeclined | SuggestionWithdrawn;

/**
 * Id of a suggestion of a time frame.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type SuggestionId = string;

/** Reason why a customer is not asked for a review. The expected rating is never a reason (I-9). */
export type Suppression = "outcome_corrected" | "opted_out" | "no_automated_messages" | "blocked" | "archived" | "erased" | "no_address" | "asked_already" | "cool_down" | "asks_used_up" | "before_watermark" | "too_late" | "feature_off" | "sending_failed" | "skipped" | "stopped_by_office" | "held" | "reviewed" | "not_queued";

/** Filter by tags; case and accents are ignored. */
export interface TagFilter {
  /** Lists only customers with all of these tags. */
  all?: string[];
  /** Lists only customers with at least one of these tags. */
  any?: string[];
  /** Lists only customers with none of these tags. */
  none?: string[];
}

/** Returns the state of the desk as one text, to be stored. */
export interface TakeSnapshot {
  /** Always `true`. */
  snapshot: boolean;
}

/**
 * The values that a survivor takes over from a merged customer: only those that the survivor did
 * not have, or that were chosen (R-26).
 */
export interface Taken {
  /** Addresses that were added, by id. */
  addresses?: { [key: string]: CustomerAddress };
  /** The block, before and after. */
  block?: { [key: string]: unknown } | null;
  /** Objections that were taken over. */
  consents?: TakenConsent[];
  /** Entries of the contact log that were added, by message id. */
  contacts?: { [key: string]: ContactEntry };
  /** Id of the default address, before and after. */
  default_address?: { [key: string]: unknown } | null;
  /** E-mail addresses that were added. */
  emails?: CustomerEmail[];
  /** The language of messages, before and after. */
  language?: { [key: string]: unknown } | null;
  /** The name, before and after. */
  name?: { [key: string]: unknown } | null;
  /** Whether automated messages are off, before and after. */
  no_automated_messages?: { [key: string]: unknown } | null;
  /** Internal notes that were added, by id. */
  notes?: { [key: string]: OfficeNote };
  /** Occasions that were added, by id. */
  occasions?: { [key: string]: Occasion };
  /**
   * Names of the merged customer that are not equivalent to that of the survivor, who is also
   * recognised by them (R-25).
   */
  other_names?: WrittenName[];
  /** Payment methods that were added. */
  payment_methods?: PaymentMethod[];
  /** Phones that were added, by id. */
  phones?: { [key: string]: CustomerPhone };
  /** The preferred channel, before and after. */
  preferred_channel?: { [key: string]: unknown } | null;
  /** The preferred name, before and after. */
  preferred_name?: { [key: string]: unknown } | null;
  /** Id of the referrer, before and after. */
  referrer?: { [key: string]: unknown } | null;
  /** Times before the start at which the customer is reminded, before and after. */
  reminders?: { [key: string]: unknown } | null;
  /** Service preferences that were added, by id. */
  service_preferences?: { [key: string]: ServicePreference };
  /** The special sales tax, before and after. */
  special_tax?: { [key: string]: unknown } | null;
  /** Tags that were added, by key. */
  tags?: { [key: string]: Label };
}

/** An objection that is taken over: an objection overrides a consent. */
export interface TakenConsent {
  /** Category of the message. */
  category: MessageCategory;
  /** Channel of the message. */
  channel: Channel;
  /** The survivor's consent before and after. */
  consent: { [key: string]: unknown };
}

/**
 * Id of a technician.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type TechnicianId = string;

/** Content of a chat message to a technician. */
export type TechnicianNotice = "assigned" | "unassigned" | "customer_agreed" | "frame_changed" | "called_off";

/** The answer to a query. */
export type Telling = string[] | AppointmentView | AppointmentRow[] | TimeFrameChoice | string[] | WorkItemDraft | CheckInExplained | CheckInPage | string[] | DuplicatesLine[] | CustomerLine[] | ShownProfile | Catalog | ContactLine[] | DueNow | Event[] | Explanation2 | Export | History | Policy | Referrals | WorkLine[] | FlagWithMatches | FlaggedItem[] | FlagLine[] | string[] | InquiryView | InquiryLine[] | TemplateCheck | Rendered | string[] | ReviewExplanation | ReviewRequest[] | PublishedSet | ReviewStatement | AskDifference[] | Explanation | Screening;

/** The result of the check of texts. */
export interface TemplateCheck {
  /** All problems, in order of their places; none if the texts can be used. */
  problems: TextProblem[];
  /** Most segments that the text message can have. */
  segments?: SegmentBounds | null;
}

/**
 * A template of the host for some messages of a kind. Of those that fit, the one with a service
 * is used before one with a language, and both before one with neither.
 */
export interface TemplateChoice {
  /** Kind of message that it is for. */
  kind: MessageKind;
  /** Id of the template. */
  template: TemplateId;
  /** Language of the message; all languages if missing. */
  language?: Language | null;
  /** Service of the appointment; all services if missing. */
  service?: ServiceId | null;
}

/**
 * Id of a template of the host: the layout and text of a message.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type TemplateId = string;

/** A problem of a text that a host has written. */
export interface TextProblem {
  /** Place of the problem: a message, one of its parts such as `reminder.sms`, or `line 12`. */
  at: string;
  /** Kind of the problem. */
  code: TextProblemCode;
  /** Name in the text that the problem is about, such as that of an unknown variable. */
  name?: string | null;
  /** Known name that is most like it. */
  nearest?: string | null;
}

/** Kind of a problem of a text. */
export type TextProblemCode = "syntax" | "unknown_message" | "unknown_part" | "unknown_variable" | "unknown_function" | "missing" | "needs_optional" | "too_complex" | "leftover" | "too_many_segments";

/** A time frame from `start` (inclusive) to `end` (exclusive). Adjacent time frames do not overlap. */
export interface TimeFrame {
  /** End of the time frame (UTC), exclusive. */
  end: string;
  /** Start of the time frame (UTC), inclusive. */
  start: string;
}

/** The choices of the customer; the office sees the same in a call, and more (S4-9, S4-19). */
export interface TimeFrameChoice {
  /**
   * Whether another time can be proposed: by the office any, by customers one in `available`
   * (S4-3).
   */
  another_time: boolean;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time frames in which customers may choose a time themselves, sorted by start. */
  available: TimeFrame[];
  /** Whether the appointment may be cancelled (S4-3). */
  cancel: boolean;
  /** Suggestions that can be accepted, sorted by start, end and id (S4-30). */
  suggestions: OpenSuggestion[];
  /** Time zone of the appointment (IANA). */
  zone: Zone;
  /** Present time frame of the appointment. */
  frame?: TimeFrame | null;
  /** State of the link of the query. */
  link?: LinkState | null;
  /**
   * Whether it was cancelled because the customer could not be reached: they may request a new
   * appointment in one of the time frames of `available`.
   */
  request_again?: boolean;
}

/** A link that was sent to a customer. */
export interface TimeFrameLink {
  /** Time at which it was sent (UTC). */
  at: string;
  /** Reason of the link. */
  reason: LinkReason;
  /** State: active, used or revoked; whether it has expired depends on the time. */
  state: LinkState;
  /** Time frames in which customers may choose a time themselves. */
  available?: TimeFrame[];
  /** Whether the page offered a choice when the link was sent. */
  with_choice?: boolean;
}

/** The query is answered. */
export interface Told {
  told: Telling;
}

/**
 * Totals of an appointment: `total` is `net` less `discount` plus `tax`.
 *
 * A discount reduces the taxable amount of each line, and tax is computed on what is left
 * (Directive 2006/112/EC, art. 79). For each line, the discount on its net amount and then the tax
 * are rounded half away from zero to minor units; the totals are the sums of the lines.
 */
export interface Totals {
  /** Sum of the discounts of all lines, before tax. */
  discount: Money;
  /** Whether the customer is exempt from tax (S1-19). */
  exempt: boolean;
  /** Sum of all lines before discount and tax. */
  net: Money;
  /** Sum of the taxes of all lines, each on its net amount less discount. */
  tax: Money;
  /** Amount to pay; never negative. */
  total: Money;
}

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

/** A flagged value, and the value of the appointment that is most similar to it. */
export interface ValuePair {
  /** The flagged value, as written. */
  flagged: string;
  /** Id of the flagged item. */
  item: FlagItemId;
  /** Kind of both values. */
  kind: ItemKind;
  /** The value of the appointment, as written; absent if none matches any more. */
  request?: string | null;
  /** Source of the value of the appointment: `typed` if absent. */
  source?: ValueSource;
}

/** Source of a compared value of a request. */
export type ValueSource = "typed" | "record";

/** Verdict on a matching customer (S0-25). */
export type Verdict = "same_person" | "different_person";

/** Group of readers of a note. */
export type Visibility = "customer" | "office";

/** A command with this id was done before, and is not done again. */
export interface WarningAlreadyDone {
  warning: "already_done";
}

/** The time of the call is before that of the latest event (I-22). */
export interface WarningClockWentBack {
  warning: "clock_went_back";
  /**
   * Time that the call counts as (UTC): that of the latest event, or its own if it is
   * far behind.
   */
  counts_as: string;
}

/** The booking stays a request until staff review it (A2). */
export interface WarningHeldForReview {
  warning: "held_for_review";
  /** Id of the appointment. */
  appointment: AppointmentId;
}

/** The appointment matches a flag (S0-28). */
export interface WarningFlagMatch {
  warning: "flag_match";
  /** Alert of the match: `match` (red) or `possible` (amber). */
  alert: Alert;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Id of the flag. */
  flag: FlagId;
  /** Kinds of the matching items, each once. */
  kinds: ItemKind[];
  /** Whether the flag is about the record of the customer. */
  same_record?: boolean;
}

/**
 * The screening reached its limits: the appointment may match more flags than are listed
 * (threat C2).
 */
export interface WarningIncompleteScreening {
  warning: "incomplete_screening";
  /** Id of the appointment. */
  appointment: AppointmentId;
}

/**
 * Flags stay that were not raised from the erased customer, but have an equal value: staff
 * should check whether these are about the same person (threat P7).
 */
export interface WarningStillFlagged {
  warning: "still_flagged";
  /** Id of the customer. */
  customer: CustomerId;
  /** Ids of the flags, in order. */
  flags: FlagId[];
  /**
   * Those of the flags that staff decided to be about the customer: they stay because
   * they are about another customer, too (I-18).
   */
  decided?: FlagId[];
}

/**
 * The customer is blocked, or a party has the e-mail address or phone of a blocked one;
 * the office may book nevertheless (S1-23).
 */
export interface WarningCustomerBlocked {
  warning: "customer_blocked";
  /** Id of the blocked customer. */
  customer: CustomerId;
}

/** The customer has a service preference that is shown when booking (S2-9). */
export interface WarningServicePreference {
  warning: "service_preference";
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the service preference. */
  preference: EntryId;
}

/** An existing customer has the same e-mail address or phone number as the new one. */
export interface WarningDuplicateCandidate {
  warning: "duplicate_candidate";
  /** Id of the existing customer. */
  candidate: CustomerId;
  /** Id of the new customer. */
  customer: CustomerId;
}

/** Another appointment of the customer overlaps the time frame. */
export interface WarningOverlapsOwnAppointment {
  warning: "overlaps_own_appointment";
  /** Id of the other appointment. */
  appointment: AppointmentId;
}

/** Another appointment of the assigned technician overlaps the time frame. */
export interface WarningTechnicianOverlap {
  warning: "technician_overlap";
  /** Id of the other appointment. */
  appointment: AppointmentId;
  /** Id of the technician. */
  technician: TechnicianId;
}

/** The customer was not reached: leave a voicemail now (S4-2). */
export interface WarningLeaveVoicemail {
  warning: "leave_voicemail";
  /** Id of the appointment. */
  appointment: AppointmentId;
}

/** The appointment is scheduled, but its feasibility was not assessed (S4-33). */
export interface WarningFeasibilityUnknown {
  warning: "feasibility_unknown";
  /** Id of the appointment. */
  appointment: AppointmentId;
}

/** There are more than 20 warnings of one kind, of which the answer has 20 (threat C1). */
export interface WarningMoreWarnings {
  warning: "more_warnings";
  /** Kind of the warnings that are left out, such as `duplicate_candidate`. */
  kind: Code;
}

/** A warning to the actor who gave the command; the command is done all the same. */
export type Warning = WarningAlreadyDone | WarningClockWentBack | WarningHeldForReview | WarningFlagMatch | WarningIncompleteScreening | WarningStillFlagged | WarningCustomerBlocked | WarningServicePreference | WarningDuplicateCandidate | WarningOverlapsOwnAppointment | WarningTechnicianOverlap | WarningLeaveVoicemail | WarningFeasibilityUnknown | WarningMoreWarnings;

/** An order of an optional service. */
export interface WhatService {
  kind: "service";
  /** Answer of the customer. */
  answer: ServiceAnswer;
  /** Name of the service when it was ordered. */
  name: Label;
  /** Id of the service. */
  service: ServiceId;
  /** Whether the order becomes a work item when staff handle it (S3-39). */
  becomes_work_item?: boolean;
  /** Price with tax when it was ordered, as the page showed it. */
  gross?: Money | null;
  /** Net price when it was ordered, and its rate of tax. */
  price?: Price | null;
}

/** A remark about the appointment. */
export interface WhatRemark {
  kind: "remark";
  /** Subject of the remark. */
  subject: Label;
  /** Files of the remark, which the host stores. */
  attachments?: Attachment[];
  /** Text of the remark. */
  text?: Remark | null;
  /** Whether the technician sees the remark and its files (S3-33). */
  visible_to_technician?: boolean;
}

/** What an item of a check-in is. */
export type What = WhatService | WhatRemark;

/** A consent or objection in a command. */
export interface Wish {
  /** Whether messages may be sent. */
  allowed: boolean;
  /** Category of the messages. */
  category: MessageCategory;
  /** Channel of the messages. */
  channel: Channel;
}

/** Reason for which a suggestion was withdrawn. */
export type Withdrawal = "superseded" | "declined_hours" | "behind_new_time" | "taken_back";

/** The work to be done. */
export interface Work {
  /** Source of the work item. */
  origin: WorkOrigin;
  /** Short title of the work. */
  title: Label;
  /**
   * Whether the technician may see the work item, and the customer, who also sees every one
   * with a price.
   */
  visible_to_technician: boolean;
  /** Ids of files of the host that show the work. */
  attachments?: AttachmentId[];
  /** Net price of the work, and its rate of tax; it is part of the totals (I-21). */
  price?: Price | null;
  /** Longer description of the work. */
  text?: Remark | null;
}

/** A work item, and whether it is done (R-18). */
export interface WorkItem {
  /** Whether the work is done. */
  done: boolean;
  /** The work to be done. */
  what: Work;
}

/** The draft of a work item. */
export interface WorkItemDraft {
  /**
   * The work item: for a remark its subject, text and files, for an order the service and the
   * price at which it was ordered. Absent if the item does not become a work item, or is closed:
   * an open one is then handled by `check_in.mark_handled`.
   */
  work?: Work | null;
}

/**
 * Id of a work item of an appointment.
 *
 * An opaque text of 1 to 64 characters, chosen by the host.
 */
export type WorkItemId = string;

/** A work item in the views of customers and technicians. */
export interface WorkItemView {
  /** Ids of files of the host that show the work. */
  attachments: AttachmentId[];
  /** Whether the work item is done. */
  done: boolean;
  /** Short title of the work. */
  title: Label;
  /** Id of the work item. */
  work_item: WorkItemId;
  /** Net price of the work, and its rate of tax. */
  price?: Price | null;
  /** Longer description of the work. */
  text?: Remark | null;
}

/** Answer a request: accept it, decline it, or agree on another time (S0-1). */
export interface WorkLineAnswer {
  waits_for: "answer";
  /**
   * Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
   * to be answered, of a service about which the customer wants to be contacted the time by
   * which that is to be done; these may be later than now.
   */
  at: string;
  /**
   * Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
   * or an overlap is the key to report with `desk.report_done`.
   */
  key: string;
  /** Id of the appointment, if the line is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment; absent if it is normal. */
  priority?: Priority;
}

/** Decide whether the customer is the flagged person. */
export interface WorkLineMatchReview {
  waits_for: "match_review";
  /** Alert of the match. */
  alert: Alert;
  /** Id of the flag that matches. */
  flag: FlagId;
  /**
   * Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
   * to be answered, of a service about which the customer wants to be contacted the time by
   * which that is to be done; these may be later than now.
   */
  at: string;
  /**
   * Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
   * or an overlap is the key to report with `desk.report_done`.
   */
  key: string;
  /** Id of the appointment, if the line is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment; absent if it is normal. */
  priority?: Priority;
}

/** Review an appointment whose screening did not compare everything. */
export interface WorkLineIncompleteScreening {
  waits_for: "incomplete_screening";
  /**
   * Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
   * to be answered, of a service about which the customer wants to be contacted the time by
   * which that is to be done; these may be later than now.
   */
  at: string;
  /**
   * Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
   * or an overlap is the key to report with `desk.report_done`.
   */
  key: string;
  /** Id of the appointment, if the line is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment; absent if it is normal. */
  priority?: Priority;
}

/** Assign a technician by hand, because the start is near (S4-7). */
export interface WorkLineAssignment {
  waits_for: "assignment";
  /**
   * Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
   * to be answered, of a service about which the customer wants to be contacted the time by
   * which that is to be done; these may be later than now.
   */
  at: string;
  /**
   * Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
   * or an overlap is the key to report with `desk.report_done`.
   */
  key: string;
  /** Id of the appointment, if the line is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment; absent if it is normal. */
  priority?: Priority;
}

/** Get an answer from the customer (S4-32). */
export interface WorkLineInformation {
  waits_for: "information";
  /** Id of the information request. */
  information: InformationId;
  /**
   * Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
   * to be answered, of a service about which the customer wants to be contacted the time by
   * which that is to be done; these may be later than now.
   */
  at: string;
  /**
   * Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
   * or an overlap is the key to report with `desk.report_done`.
   */
  key: string;
  /** Id of the appointment, if the line is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment; absent if it is normal. */
  priority?: Priority;
}

/**
 * Resolve an overlap that a customer or technician caused: the assigned technician has
 * other appointments at that time.
 */
export interface WorkLineTechnicianOverlap {
  waits_for: "technician_overlap";
  /** Ids of the other appointments, in order. */
  others: AppointmentId[];
  /** Id of the technician. */
  technician: TechnicianId;
  /**
   * Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
   * to be answered, of a service about which the customer wants to be contacted the time by
   * which that is to be done; these may be later than now.
   */
  at: string;
  /**
   * Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
   * or an overlap is the key to report with `desk.report_done`.
   */
  key: string;
  /** Id of the appointment, if the line is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment; absent if it is normal. */
  priority?: Priority;
}

/** Resolve an overlap that the customer caused: they have other appointments at that time. */
export interface WorkLineCustomerOverlap {
  waits_for: "customer_overlap";
  /** Ids of the other appointments, in order. */
  others: AppointmentId[];
  /**
   * Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
   * to be answered, of a service about which the customer wants to be contacted the time by
   * which that is to be done; these may be later than now.
   */
  at: string;
  /**
   * Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
   * or an overlap is the key to report with `desk.report_done`.
   */
  key: string;
  /** Id of the appointment, if the line is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment; absent if it is normal. */
  priority?: Priority;
}

/** Handle an order or a remark of the customer in the online check-in (S3-24). */
export interface WorkLineCheckInItem {
  waits_for: "check_in_item";
  /** Id of the item. */
  item: CheckInItemId;
  /**
   * Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
   * to be answered, of a service about which the customer wants to be contacted the time by
   * which that is to be done; these may be later than now.
   */
  at: string;
  /**
   * Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
   * or an overlap is the key to report with `desk.report_done`.
   */
  key: string;
  /** Id of the appointment, if the line is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment; absent if it is normal. */
  priority?: Priority;
}

/** Accept or decline a change of contact data that a customer proposed. */
export interface WorkLineContactChange {
  waits_for: "contact_change";
  /** Field that it changes. */
  field: ContactField;
  /** Id of the answer that proposed it. */
  submission: EntryId;
  /**
   * Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
   * to be answered, of a service about which the customer wants to be contacted the time by
   * which that is to be done; these may be later than now.
   */
  at: string;
  /**
   * Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
   * or an overlap is the key to report with `desk.report_done`.
   */
  key: string;
  /** Id of the appointment, if the line is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment; absent if it is normal. */
  priority?: Priority;
}

/** Answer an inquiry (S2-22). */
export interface WorkLineInquiry {
  waits_for: "inquiry";
  /** Id of the inquiry. */
  inquiry: InquiryId;
  /**
   * Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
   * to be answered, of a service about which the customer wants to be contacted the time by
   * which that is to be done; these may be later than now.
   */
  at: string;
  /**
   * Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
   * or an overlap is the key to report with `desk.report_done`.
   */
  key: string;
  /** Id of the appointment, if the line is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment; absent if it is normal. */
  priority?: Priority;
}

/** Do a task that is due. */
export interface WorkLineTask {
  waits_for: "task";
  /** Kind of the task, such as `contact_retry` or `retention_review`. */
  kind: Code;
  /** Record that the task is due for. */
  subject: Subject;
  /**
   * Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
   * to be answered, of a service about which the customer wants to be contacted the time by
   * which that is to be done; these may be later than now.
   */
  at: string;
  /**
   * Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
   * or an overlap is the key to report with `desk.report_done`.
   */
  key: string;
  /** Id of the appointment, if the line is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment; absent if it is normal. */
  priority?: Priority;
}

/** One line of the work list. */
export type WorkLine = WorkLineAnswer | WorkLineMatchReview | WorkLineIncompleteScreening | WorkLineAssignment | WorkLineInformation | WorkLineTechnicianOverlap | WorkLineCustomerOverlap | WorkLineCheckInItem | WorkLineContactChange | WorkLineInquiry | WorkLineTask;

/** Source of a work item. */
export type WorkOrigin = "planned" | "check_in" | "staff";

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

/** The full name of a person. */
export interface WrittenValueFullName {
  kind: "full_name";
  value: WrittenName;
}

/** An e-mail address, as text. */
export interface WrittenValueEmail {
  kind: "email";
  /**
   * A value that is redacted in logs, errors and `Debug` output.
   *
   * It is serialized unredacted, because data on the wire is for those who may see it.
   */
  value: string;
}

/** A complete postal address. */
export interface WrittenValueAddress {
  kind: "address";
  value: WrittenAddress;
}

/** A phone number, with its country if known. */
export interface WrittenValuePhone {
  kind: "phone";
  value: WrittenPhone;
}

/** A value of one kind, as written; a flagged item has a copy of one (S0-14). */
export type WrittenValue = WrittenValueFullName | WrittenValueEmail | WrittenValueAddress | WrittenValuePhone;

/** A time zone by its IANA name, such as `Europe/Amsterdam`. */
export type Zone = string;

/** The answer of each query, by its name. */
export interface Tellings {
  "appointment.allowed_actions": string[];
  "appointment.details": AppointmentView;
  "appointment.list": AppointmentRow[];
  "appointment.time_frame_page": TimeFrameChoice;
  "check_in.allowed_actions": string[];
  "check_in.begin_handling": WorkItemDraft;
  "check_in.explain": CheckInExplained;
  "check_in.page": CheckInPage;
  "customer.allowed_actions": string[];
  "customer.duplicates": DuplicatesLine[];
  "customer.list": CustomerLine[];
  "customer.profile": ShownProfile;
  "desk.catalog": Catalog;
  "desk.contact_log": ContactLine[];
  "desk.due": DueNow;
  "desk.events": Event[];
  "desk.explain_message": Explanation2;
  "desk.export": Export;
  "desk.history": History;
  "desk.policy": Policy;
  "desk.referrals": Referrals;
  "desk.work_list": WorkLine[];
  "flag.details": FlagWithMatches;
  "flag.items": FlaggedItem[];
  "flag.list": FlagLine[];
  "inquiry.allowed_actions": string[];
  "inquiry.details": InquiryView;
  "inquiry.list": InquiryLine[];
  "message.check_template": TemplateCheck;
  "message.render": Rendered;
  "review.allowed_actions": string[];
  "review.explain": ReviewExplanation;
  "review.list": ReviewRequest[];
  "review.published_set": PublishedSet;
  "review.statement": ReviewStatement;
  "review.what_if": AskDifference[];
  "screening.explain": Explanation;
  "screening.screen": Screening;
}
