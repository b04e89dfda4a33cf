// What goes through the door, made from the Rust types by
// `UPDATE=1 cargo test -p frontdesk-tests --test generated`. Do not edit.

/** The account was confirmed: the customer may set a password. */
export interface AccountConfirmed {
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

/**
 * Names an address of a customer.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type AddressId = string;

/** Alert level of a request or of one flag, lowest first. */
export type Alert = "none" | "possible" | "match";

/** What the desk says. */
export type Answer = Done | Told | Applied | Rewritten | Compacted | Snapshot | SnapshotRestored | Refused | NotUnderstood;

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

/** An appointment. A platform that keeps its own rows may use it alone. */
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
  /** Time zone of the appointment. */
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
  /** Discount on the whole appointment (S4-14). */
  discount?: BasisPoints | null;
  /** Time when its customer was erased (UTC); since then it holds no personal data (S1-28). */
  erased_at?: string | null;
  /** Whether the work can be done (S4-33). */
  feasibility?: Feasibility;
  /** Reason for the feasibility, given by staff. */
  feasibility_reason?: Remark | null;
  /** Time frame of arrival; always present once the appointment is scheduled (I-1). */
  frame?: TimeFrame | null;
  /** Former time frames. */
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
  /** Notes, by id (S2-5). */
  notes?: { [key: string]: AppointmentNote };
  /** Offers made to keep the customer. */
  offers?: Offers;
  /** Priority of the request. */
  priority?: Priority;
  /** Id of the appointment that this one replaces (S4-15). */
  rebooked_from?: AppointmentId | null;
  /** Refunds, by id (S2-8). */
  refunds?: { [key: string]: Refund };
  /** Keys of the actions for the present time frame that were reported done (I-13). */
  reported?: DueKey[];
  /** Time when it was first scheduled (UTC). */
  scheduled_at?: string | null;
  /** Tax that replaces the usual one (S1-18, S1-19). */
  special_tax?: SpecialTax | null;
  /** Time frames that suit the customer. */
  wishes?: TimeFrame[];
  /** Work items, by id. */
  work_items?: { [key: string]: WorkItem };
}

/** Schedules a requested appointment (S0-7). */
export interface AppointmentAccept {
  do: "appointment.accept";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /**
   * Reason to schedule it although information is missing or the work is not known to be doable
   * (S4-33, S4-34).
   */
  override_reason?: string | null;
}

/** Accepts an offer for the customer. */
export interface AppointmentAcceptOffer {
  do: "appointment.accept_offer";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The offer that is accepted. */
  offer: OfferAcceptance;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Accepts a suggestion: the appointment moves there, and its technician is assigned.
 *
 * The office may do it for the customer, as in a call (S4-9). It then has to have read the note
 * of a technician who had given the appointment back before (S4-29); customers do not see such
 * notes.
 */
export interface AppointmentAcceptSuggestion {
  do: "appointment.accept_suggestion";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the suggestion. */
  suggestion: SuggestionId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Whether the office has seen that this technician gave it back before (S4-29). */
  release_seen?: boolean;
}

/**
 * Records that staff reviewed an open match and accept the appointment. Whether it is the flagged
 * person stays undecided.
 */
export interface AppointmentAcknowledgeMatch {
  do: "appointment.acknowledge_match";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the flag that the appointment matches. */
  flag: FlagId;
  /** Reason to accept the appointment, given by staff. */
  note: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Records that staff reviewed an appointment whose screening was incomplete, and accept it.
 * Another party or address has to be reviewed again.
 */
export interface AppointmentAcknowledgeScreening {
  do: "appointment.acknowledge_screening";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Reason to accept the appointment, given by staff. */
  note: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Adds a note to an appointment. */
export interface AppointmentAddNote {
  do: "appointment.add_note";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the new note. */
  note: EntryId;
  /** Text of the note. */
  text: string;
  /** Readers of the note. */
  visibility: Visibility;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Suggests a time frame of a technician: by themselves, or by the office for them. */
export interface AppointmentAddSuggestion {
  do: "appointment.add_suggestion";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The suggested time frame. */
  frame: TimeFrame;
  /** Id of the suggestion. */
  suggestion: SuggestionId;
  /** Id of the technician. */
  technician: TechnicianId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Adds a work item to an appointment. */
export interface AppointmentAddWorkItem {
  do: "appointment.add_work_item";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Short title of the work. */
  title: string;
  /** Id of the new work item. */
  work_item: WorkItemId;
  /** Ids of files of the host that show the work. */
  attachments?: AttachmentId[];
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Whether the work was planned from the start. */
  planned?: boolean;
  /** Price of the work. */
  price?: Price | null;
  /** Longer description of the work. */
  text?: string | null;
  /** Whether the technician may see the work item. */
  visible_to_technician?: boolean;
}

/**
 * Asks for the names of all commands that would not be refused, whatever stands in the way
 * apart from what is wrong with their fields; in the order of the catalog.
 */
export interface AppointmentAllowedActions {
  ask: "appointment.allowed_actions";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
}

/**
 * Asks the customer to choose another time, in a message with a new link; the appointment does
 * not change.
 */
export interface AppointmentAskCustomerToReschedule {
  do: "appointment.ask_customer_to_reschedule";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the new link; the host makes it hard to guess. */
  link: LinkId;
  /** Time frames in which customers may choose a time themselves, from the host's calendar. */
  available?: TimeFrame[];
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Assigns a technician. The same technician again changes nothing. */
export interface AppointmentAssign {
  do: "appointment.assign";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the technician. */
  technician: TechnicianId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Cancels an appointment for which no technician was found, in the hour before it begins.
 *
 * Only the system does so, and only where no person takes care of it: never one that is
 * assigned, broadcast again, or kept on the schedule (I-14).
 */
export interface AppointmentAutoCancel {
  do: "appointment.auto_cancel";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Books an appointment. A customer's booking is a request only, unless the policy accepts
 * bookings (`auto_accept`) and no information is missing.
 */
export interface AppointmentBook {
  do: "appointment.book";
  /** Id of the new appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Details of the appointment. */
  details: Details;
  /** Time frame of the appointment. */
  frame: TimeFrame;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Id of the customer, if known; customers may name themselves only. */
  customer?: CustomerId | null;
  /** Id of the customer record to create if the booker is not recognised. */
  new_customer?: CustomerId | null;
  /** Id of the appointment that this one replaces (S4-15). */
  rebooked_from?: AppointmentId | null;
}

/** Asks technicians who is available. Nothing changes when they were asked already. */
export interface AppointmentBroadcast {
  do: "appointment.broadcast";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Cancels an appointment. */
export interface AppointmentCancel {
  do: "appointment.cancel";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Cause of the cancellation; a customer may give `customer`, `duplicate` or `other`. */
  cause: CancelCause;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Explanation in free text. */
  text?: string | null;
}

/** Records that the work is done (S0-8). */
export interface AppointmentComplete {
  do: "appointment.complete";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Time of completion (UTC), not in the future; the time of the command by default. */
  completed_at?: string | null;
}

/** Marks a work item as done. */
export interface AppointmentCompleteWorkItem {
  do: "appointment.complete_work_item";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the work item. */
  work_item: WorkItemId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Records the customer's confirmation of the time frame. Another time frame needs another one. */
export interface AppointmentConfirmByCustomer {
  do: "appointment.confirm_by_customer";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Corrects the outcome of an appointment. */
export interface AppointmentCorrectOutcome {
  do: "appointment.correct_outcome";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Reason given by staff. */
  reason: string;
  /** The right outcome. */
  to: CorrectTo;
  /** Names the call, so that giving it again is harmless. */
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
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Reason given by staff. */
  reason: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Declines an offer for the customer. */
export interface AppointmentDeclineOffer {
  do: "appointment.decline_offer";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Kind of the offer. */
  offer: OfferKind;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Declines one suggestion, or all; the appointment does not change. */
export interface AppointmentDeclineSuggestion {
  do: "appointment.decline_suggestion";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Time frames that do not suit the customer. */
  declined_hours?: TimeFrame[];
  /** Id of the suggestion; all offered ones if it is left out. */
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
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Time until which it is deferred, approximately (UTC). */
  until: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Reason given by staff. */
  reason?: string | null;
}

/**
 * Asks for one appointment: all of it for the office, what concerns them for its customer and
 * for the technician who goes.
 */
export interface AppointmentDetails {
  ask: "appointment.details";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
}

/** Changes the fields that are present, and no others. */
export interface AppointmentEdit {
  do: "appointment.edit";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Address of the work. */
  address?: WrittenAddress | null;
  /** Object of the work, such as the registration plate of a car. */
  asset?: string | null;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Description of the work, in the words of the customer. */
  description?: string | null;
  /** Requested services. */
  lines?: ServiceLine[] | null;
  /** Whether a technician has to go there. */
  needs_technician?: boolean | null;
  /** People who take part. */
  parties?: Party[] | null;
  /** Priority of the request. */
  priority?: Priority | null;
  /** Optional fields to remove. */
  remove?: Removable[];
  /** Special requests of the customer. */
  special_requests?: string | null;
  /** Time frames that suit the customer. */
  wishes?: TimeFrame[] | null;
  /** Time zone of the address. */
  zone?: Zone | null;
}

/** It was asked for. */
export interface AppointmentRequested {
  event: "appointment.requested";
  /** Details of the appointment. */
  details: Details;
  /** Channel by which the request arrived. */
  origin: Origin;
  /** Time zone of the appointment. */
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
}

/** It is promised. */
export interface AppointmentScheduled {
  event: "appointment.scheduled";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /**
   * Reason to schedule it although information was missing or the work was not known to be
   * doable.
   */
  override_reason?: Remark | null;
}

/** It is not accepted. */
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
  /** Ids of the links that end with it, in id order. */
  revokes?: LinkId[];
}

/** What it is about was changed. */
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
  /** Whether a technician has to go there. */
  needs_technician?: { [key: string]: unknown } | null;
  /** People who take part. */
  parties?: { [key: string]: unknown } | null;
  /** Priority of the request. */
  priority?: { [key: string]: unknown } | null;
  /** Special requests of the customer. */
  special_requests?: { [key: string]: unknown } | null;
  /** Id of the technician who is no longer assigned, because none is needed. */
  unassigned?: TechnicianId | null;
  /** Time frames that suit the customer. */
  wishes?: { [key: string]: unknown } | null;
  /** Time zone of the address. */
  zone?: { [key: string]: unknown } | null;
}

/** Somebody said whether it can be done. */
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
}

/** The customer is asked for what is not known yet. */
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
}

/** The customer told it. */
export interface AppointmentInformationProvided {
  event: "appointment.information_provided";
  /** Answers by question. */
  answers: { [key: string]: Remark };
  /** Id of the set of questions. */
  information: InformationId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** The office does without it. */
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
}

/** It matches a flag, or other items of it than before. */
export interface AppointmentMatchOpened {
  event: "appointment.match_opened";
  /** Alert level of the match. */
  alert: Alert;
  /** Id of the flag. */
  flag: FlagId;
  /** Matching items. */
  items: MatchedItem[];
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** It matches a flag no longer. */
export interface AppointmentMatchCleared {
  event: "appointment.match_cleared";
  /** Id of the flag. */
  flag: FlagId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** Staff decided whether it is the flagged person. */
export interface AppointmentMatchDecided {
  event: "appointment.match_decided";
  /** Id of the decision, as in the flag. */
  decision: DecisionId;
  /** Id of the flag. */
  flag: FlagId;
  /** The decision. */
  verdict: Verdict;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** Somebody of the office has seen a match, and takes the appointment all the same. */
export interface AppointmentMatchAcknowledged {
  event: "appointment.match_acknowledged";
  /** Id of the flag. */
  flag: FlagId;
  /** Reason to accept the appointment, given by staff. */
  note: Remark;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** Not everything in it was compared with what is flagged. */
export interface AppointmentScreeningIncomplete {
  event: "appointment.screening_incomplete";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** Everything in it is compared again. */
export interface AppointmentScreeningCompleted {
  event: "appointment.screening_completed";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** Somebody of the office has looked at it, and takes it although not everything was compared. */
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
}

/** It has another time frame, or its first. */
export interface AppointmentFrameChanged {
  event: "appointment.frame_changed";
  /** Whether the technician, if there is one, stays assigned. */
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
}

/** It is put off. */
export interface AppointmentDeferred {
  event: "appointment.deferred";
  /** Time until which it is deferred, approximately (UTC). */
  until: string;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Reason given by staff. */
  reason?: Remark | null;
  /** Ids of the links that end with it, in id order. */
  revokes?: LinkId[];
  /** Id of the technician who was assigned before. */
  unassigned?: TechnicianId | null;
}

/** It is taken up again. */
export interface AppointmentResumed {
  event: "appointment.resumed";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** It is called off. */
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
  /** Ids of the links that end with it, in id order. */
  revokes?: LinkId[];
  /** Explanation in free text. */
  text?: Remark | null;
}

/** It is what it was before it was cancelled. */
export interface AppointmentRestored {
  event: "appointment.restored";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** It is kept on the schedule although nobody is found. */
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
}

/** It is left to the timers again. */
export interface AppointmentHoldReleased {
  event: "appointment.hold_released";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** The customer will be there. */
export interface AppointmentConfirmedByCustomer {
  event: "appointment.confirmed_by_customer";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** It has begun. */
export interface AppointmentStarted {
  event: "appointment.started";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** The work is done. */
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
  /** Totals, if the service lines have prices. */
  totals?: Totals | null;
}

/** Somebody did not come. */
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
}

/** It was noted wrongly what came of it. */
export interface AppointmentOutcomeCorrected {
  event: "appointment.outcome_corrected";
  /** Reason given by staff. */
  reason: Remark;
  /** The right outcome. */
  to: Outcome;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** Something was noted. */
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
}

/** There is something to be done. */
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
}

/** A work item is done. */
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
}

/** A work item is not done after all. */
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
}

/** A work item is taken off. */
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
}

/** It is on the list of every day. */
export interface AppointmentPinned {
  event: "appointment.pinned";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** It is on the list of its own day only. */
export interface AppointmentUnpinned {
  event: "appointment.unpinned";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** Money was given back. */
export interface AppointmentRefundRecorded {
  event: "appointment.refund_recorded";
  /** Refunded amount. */
  amount: Money;
  /** Id of the refund. */
  refund: EntryId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** Another tax holds for what is not completed. */
export interface AppointmentTaxSet {
  event: "appointment.tax_set";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** The special tax from now on; the usual tax if there is none. */
  special_tax?: SpecialTax | null;
}

/** It is another customer's: two became one, or two again. */
export interface AppointmentCustomerChanged {
  event: "appointment.customer_changed";
  /** Id of the new customer. */
  new: CustomerId;
  /** Id of the former customer. */
  old: CustomerId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
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
}

/** The assigned technician was replaced. */
export interface AppointmentReassigned {
  event: "appointment.reassigned";
  /** Id of the technician now. */
  new: TechnicianId;
  /** Id of the technician before. */
  old: TechnicianId;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
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
  /** Whether this technician gave it back before (S4-29). */
  released_before?: boolean;
}

/** The customer declined suggestions. */
export interface AppointmentSuggestionsDeclined {
  event: "appointment.suggestions_declined";
  /** Ids of the suggestions, in order. */
  suggestions: SuggestionId[];
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** Suggestions were withdrawn. */
export interface AppointmentSuggestionsWithdrawn {
  event: "appointment.suggestions_withdrawn";
  /** Ids of the suggestions, in order. */
  suggestions: SuggestionId[];
  /** Reason of the withdrawal. */
  why: Withdrawal;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
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
  /** Ids of the links that are revoked by it, in order. */
  revokes?: LinkId[];
  /** Whether the page offers a choice: suggestions, or available time frames. */
  with_choice?: boolean;
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
}

/** Offers were proposed to keep the customer. */
export interface AppointmentOffersProposed {
  event: "appointment.offers_proposed";
  /** Cause of the proposal. */
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
}

/** The customer accepted an offer. */
export interface AppointmentOfferAccepted {
  event: "appointment.offer_accepted";
  /** Kind of the offer. */
  offer: OfferKind;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** The customer declined an offer. */
export interface AppointmentOfferDeclined {
  event: "appointment.offer_declined";
  /** Kind of the offer. */
  offer: OfferKind;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** A prioritized request replaces it. */
export interface AppointmentRebooked {
  event: "appointment.rebooked";
  /** Id of the new appointment: the same details, the same customer. */
  rebooked_as: AppointmentId;
  /** Time frames that suit the customer. */
  wishes: TimeFrame[];
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
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
}

/** An action that was due was reported done. */
export interface AppointmentReportedDone {
  event: "appointment.reported_done";
  /** Key of the action. */
  key: DueKey;
  /** Result of the action. */
  result: DueResult;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** Its customer is erased. */
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
  /** Ids of the links that end with it, in id order. */
  revokes?: LinkId[];
}

/** Somebody who took part in it is erased. */
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
}

/** Something that happened to it before its customer was erased. */
export interface AppointmentForgotten {
  event: "appointment.forgotten";
  /** Name of the former event, such as `customer.edited`. */
  was: string;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Names of its fields, sorted. */
  fields?: string[];
}

/**
 * An event of an appointment.
 *
 * Applying all events of an appointment in their order gives it again (I-20).
 */
export type AppointmentEvent = AppointmentRequested | AppointmentScheduled | AppointmentDeclined | AppointmentEdited | AppointmentFeasibilitySet | AppointmentInformationRequested | AppointmentInformationProvided | AppointmentInformationWaived | AppointmentMatchOpened | AppointmentMatchCleared | AppointmentMatchDecided | AppointmentMatchAcknowledged | AppointmentScreeningIncomplete | AppointmentScreeningCompleted | AppointmentScreeningAcknowledged | AppointmentFrameChanged | AppointmentDeferred | AppointmentResumed | AppointmentCancelled | AppointmentRestored | AppointmentHeldOnSchedule | AppointmentHoldReleased | AppointmentConfirmedByCustomer | AppointmentStarted | AppointmentCompleted | AppointmentMarkedNoShow | AppointmentOutcomeCorrected | AppointmentNoteAdded | AppointmentWorkItemAdded | AppointmentWorkItemCompleted | AppointmentWorkItemReopened | AppointmentWorkItemRemoved | AppointmentPinned | AppointmentUnpinned | AppointmentRefundRecorded | AppointmentTaxSet | AppointmentCustomerChanged | AppointmentAssigned | AppointmentReassigned | AppointmentReleased | AppointmentSentOut | AppointmentResent | AppointmentSuggestionAdded | AppointmentSuggestionAccepted | AppointmentSuggestionsDeclined | AppointmentSuggestionsWithdrawn | AppointmentHoursDeclined | AppointmentTimeFrameLinkSent | AppointmentContactAttempted | AppointmentOffersProposed | AppointmentOfferAccepted | AppointmentOfferDeclined | AppointmentRebooked | AppointmentDiscountGiven | AppointmentCouponIssued | AppointmentCouponRedeemed | AppointmentCouponRevoked | AppointmentReportedDone | AppointmentErased | AppointmentPartyForgotten | AppointmentForgotten;

/** Sets the discount of an appointment; it replaces an earlier one. */
export interface AppointmentGiveDiscount {
  do: "appointment.give_discount";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Discount, in basis points (1500 is 15 %). */
  basis_points: BasisPoints;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Keeps an appointment on the schedule: no timer cancels it. */
export interface AppointmentHoldOnSchedule {
  do: "appointment.hold_on_schedule";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Reason given by staff. */
  reason?: string | null;
}

/**
 * Names an appointment.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type AppointmentId = string;

/**
 * Asks for the appointments that begin on a day, as the calendar at their place says, and for
 * all that are pinned. Pinned ones come first; then by start, then by id. A technician sees
 * those to which they are assigned.
 */
export interface AppointmentList {
  ask: "appointment.list";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The day. */
  day: string;
}

/** Records that a party did not appear. */
export interface AppointmentMarkNoShow {
  do: "appointment.mark_no_show";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Party that did not appear. */
  party: NoShowParty;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Records that no suggestion suits: time frames that do not suit, or a better one.
 *
 * The better one becomes the time frame of the appointment. The office may set any in the future
 * (S4-23); customers only one within the time frames that an active link offers.
 */
export interface AppointmentNoneWorks {
  do: "appointment.none_works";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Time frames that do not suit the customer. */
  declined_hours?: TimeFrame[];
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
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** What a business may set about appointments; whatever is left out is as usual. */
export interface AppointmentPolicy {
  /** How long before the start a customer is told that a technician is still looked for (S4-31). */
  assigning_status?: Lead;
  /** Whether customers may book without somebody of the office. */
  auto_accept?: boolean;
  /** How long before the start a customer may still cancel. */
  cancel_notice?: Lead;
  /** Whether a cancellation has to say why in words. */
  cancel_text_required?: boolean;
  /** At what time of the next day a customer who was not reached is called again (S4-5). */
  contact_retry_at?: string;
  /** How long before the start an appointment without a technician becomes critical (S4-6, S4-7). */
  critical_lead?: Lead;
  /** How far ahead an appointment is put off at least (S4-16). */
  defer_at_least?: Lead;
  /** How long before a deferred time the office is reminded the first time (S4-17). */
  deferred_followup?: Lead;
  /** Whether a promise needs somebody who says that it can be done, or a reason (S4-33). */
  doable_before_accept?: boolean;
  /** Whether a technician stays assigned when the time frame changes (R-8). */
  keep_technician?: boolean;
  /** How much is taken off to keep a customer (S4-14, S4-18). */
  offer_bp?: BasisPoints;
  /** How long an offer may be taken, and a coupon redeemed. */
  offer_valid?: Lead;
  /** What a request that matches a flag needs before it is accepted (S0-29). */
  on_match?: OnMatch;
  /** How long after the end somebody is asked what has come of it. */
  outcome_prompt?: Lead;
  /** How long before the start a customer may still reschedule. */
  reschedule_notice?: Lead;
  /** What the host's people say with an offer (S4-13). */
  scripts?: { [key: string]: ScriptId };
  /** The zone of a place that names none. */
  zone?: Zone;
}

/**
 * Proposes the offers of the retention ladder for a cause, before the appointment is cancelled.
 * A cancellation proposes them by itself.
 */
export interface AppointmentProposeOffers {
  do: "appointment.propose_offers";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Cause for which it is about to be lost. */
  cause: OfferCause;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Answers a set of questions and closes it. */
export interface AppointmentProvideInformation {
  do: "appointment.provide_information";
  /** Answers by question. */
  answers: { [key: string]: string };
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the set of questions. */
  information: InformationId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Assigns another technician in place of the present one. */
export interface AppointmentReassign {
  do: "appointment.reassign";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the new technician. */
  technician: TechnicianId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Asks technicians again, more urgently: from then on no timer cancels it (S4-25). */
export interface AppointmentRebroadcast {
  do: "appointment.rebroadcast";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Records a call to the customer; the appointment does not change (I-4).
 *
 * A customer who is not reached gets a link to the suggested time frames, once a day (S4-3).
 */
export interface AppointmentRecordContactAttempt {
  do: "appointment.record_contact_attempt";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Id of the call. */
  attempt: EntryId;
  /** Who. */
  by: Actor;
  /** Outcome of the call. */
  outcome: ContactOutcome;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Id of the link that is sent if the customer was not reached. */
  link?: LinkId | null;
  /** Note about the call. */
  note?: string | null;
  /** Whether a message was left on the voicemail (S4-2). */
  voicemail_left?: boolean;
}

/** Records a refund. The total stays; all refunds together are at most the total. */
export interface AppointmentRecordRefund {
  do: "appointment.record_refund";
  /** Refunded amount. */
  amount: Money;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the new refund. */
  refund: EntryId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Redeems a coupon for a later appointment. */
export interface AppointmentRedeemCoupon {
  do: "appointment.redeem_coupon";
  /** Id of the appointment that the coupon was issued for. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the coupon. */
  coupon: CouponId;
  /** Id of the later appointment that gets the discount. */
  on: AppointmentId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Gives an appointment back: by the assigned technician, or by the office for them. */
export interface AppointmentRelease {
  do: "appointment.release";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the technician who gives it back. */
  technician: TechnicianId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Note for others: the reason, and what they should know (S4-29). */
  note?: string | null;
}

/** Ends the hold: timers may cancel the appointment again. */
export interface AppointmentReleaseHold {
  do: "appointment.release_hold";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Removes a work item. */
export interface AppointmentRemoveWorkItem {
  do: "appointment.remove_work_item";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the work item. */
  work_item: WorkItemId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Marks a work item as not done. */
export interface AppointmentReopenWorkItem {
  do: "appointment.reopen_work_item";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the work item. */
  work_item: WorkItemId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Requests an appointment, or a service if there is no time frame. */
export interface AppointmentRequest {
  do: "appointment.request";
  /** Id of the new appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Details of the appointment. */
  details: Details;
  /** Names the call, so that giving it again is harmless. */
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
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the new set of questions. */
  information: InformationId;
  /** Questions; where services require information, by the names they require. */
  questions: string[];
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Sets another time frame, or the first one. The same frame changes nothing. */
export interface AppointmentReschedule {
  do: "appointment.reschedule";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The new time frame. */
  frame: TimeFrame;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Undoes a cancellation while the time frame lies ahead. */
export interface AppointmentRestore {
  do: "appointment.restore";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Revokes a coupon that was not redeemed. */
export interface AppointmentRevokeCoupon {
  do: "appointment.revoke_coupon";
  /** Id of the appointment that the coupon was issued for. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the coupon. */
  coupon: CouponId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** One line of a day's list. */
export interface AppointmentRow {
  /** Names the appointment. */
  appointment: AppointmentId;
  /** Whether a technician is still looked for shortly before the start (S4-7). */
  assignment_critical: boolean;
  /** Who asks for it. */
  name: string;
  /** Everybody who takes part. */
  parties: string[];
  /** Why it is on the list of every day, if it is. */
  pinned: PinnedBy;
  /** Whether it is seen to before others. */
  priority: Priority;
  /** Which services. */
  services: Label[];
  /** Where it is in its life. */
  status: Status;
  /** Where it takes place, in one line. */
  address?: string | null;
  /** What a person has to see to; the office alone sees it. */
  awaiting?: Awaiting | null;
  /** What it matches; the office alone sees it (S0-20, I-17). */
  flag_alert?: FlagAlert | null;
  /** The arrival window. */
  frame?: TimeFrame | null;
  /** The day on which it begins, as the calendar at its place says. */
  local_date?: string | null;
  /** Who goes. */
  technician?: TechnicianId | null;
}

/** Sends the customer a link to the suggested time frames; earlier links are revoked. */
export interface AppointmentSendTimeFrameLink {
  do: "appointment.send_time_frame_link";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the new link; the host makes it hard to guess. */
  link: LinkId;
  /** Time frames in which customers may choose a time themselves, from the host's calendar. */
  available?: TimeFrame[];
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Records whether the work can be done; `not_doable` needs a reason. */
export interface AppointmentSetFeasibility {
  do: "appointment.set_feasibility";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Whether the work can be done. */
  feasibility: Feasibility;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Reason given by staff; required with `not_doable`. */
  reason?: string | null;
}

/** Records that the work begins. */
export interface AppointmentStart {
  do: "appointment.start";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Answers with the choices of the customer: for themselves, or for the office in a call (S4-9). */
export interface AppointmentTimeFramePage {
  ask: "appointment.time_frame_page";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time of the query (UTC). */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the link that the customer followed. */
  link?: LinkId | null;
}

/** Shows an appointment on the list of its own day only. */
export interface AppointmentUnpin {
  do: "appointment.unpin";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** As the office sees it: all of it. */
export interface AppointmentViewOffice {
  for: "office";
  /** The appointment. */
  appointment: Appointment;
  /** Whether a technician is still looked for shortly before the start (S4-7). */
  assignment_critical: boolean;
  /** The day in whose list it stands. */
  local_date?: string | null;
  /** What the services require and nobody has told yet (S4-34). */
  missing?: Label[];
  /** What it brought in, less what was given back (S2-8). */
  paid?: Money | null;
  /** What it costs. */
  totals?: Totals | null;
}

/** As its customer sees it. */
export interface AppointmentViewCustomer {
  for: "customer";
  /** Names it. */
  id: AppointmentId;
  /** Which services. */
  lines: ServiceLine[];
  /** Who takes part, but for those who are customers themselves. */
  parties: Party[];
  /** How often its time frame changed or it was cancelled. */
  sequence: number;
  /** Where it is in its life. */
  status: Status;
  /** When the customer could be there. */
  wishes: TimeFrame[];
  /** The zone of the place. */
  zone: Zone;
  /** Where it takes place. */
  address?: WrittenAddress | null;
  /** What is worked on. */
  asset?: Label | null;
  /** That it was cancelled. */
  cancelled?: CancellationView | null;
  /** When the work was done. */
  completed_at?: string | null;
  /** When the customer said that they will be there. */
  confirmed_at?: string | null;
  /** What it is about. */
  description?: Remark | null;
  /** The arrival window. */
  frame?: TimeFrame | null;
  /** What was asked for and told. */
  given?: { [key: string]: Remark };
  /** What was noted for the customer, the oldest first. */
  notes?: NoteView[];
  /** What is still asked for. */
  questions?: { [key: string]: Label[] };
  /** What the customer would like besides. */
  special_requests?: Remark | null;
  /** What it costs. */
  totals?: Totals | null;
  /** What is to be done. */
  work_items?: WorkItemView[];
}

/** As the technician who goes sees it. */
export interface AppointmentViewTechnician {
  for: "technician";
  /** Names it. */
  id: AppointmentId;
  /** Which services. */
  lines: ServiceLine[];
  /** Who takes part. */
  parties: Party[];
  /** Whether it is seen to before others. */
  priority: Priority;
  /** Where it is in its life. */
  status: Status;
  /** The zone of the place. */
  zone: Zone;
  /** Where it takes place. */
  address?: WrittenAddress | null;
  /** What is worked on. */
  asset?: Label | null;
  /** What it is about. */
  description?: Remark | null;
  /** The arrival window. */
  frame?: TimeFrame | null;
  /** What was asked for and told. */
  given?: { [key: string]: Remark };
  /** What was noted for everybody, the oldest first. */
  notes?: NoteView[];
  /** What the customer would like besides. */
  special_requests?: Remark | null;
  /** What is to be done, as far as technicians see it. */
  work_items?: WorkItemView[];
}

/** An appointment, as somebody may see it. */
export type AppointmentView = AppointmentViewOffice | AppointmentViewCustomer | AppointmentViewTechnician;

/** Closes a set of questions without answers. */
export interface AppointmentWaiveInformation {
  do: "appointment.waive_information";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the set of questions. */
  information: InformationId;
  /** Reason given by staff. */
  reason: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Withdraws a suggestion: by the technician who made it, or by the office. */
export interface AppointmentWithdrawSuggestion {
  do: "appointment.withdraw_suggestion";
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the suggestion. */
  suggestion: SuggestionId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** The customer was archived: the host removes the credentials. */
export interface Archived {
}

/** No technician, and none asked. */
export interface AssignmentUnassigned {
  state: "unassigned";
}

/** Technicians were asked who is available. */
export interface AssignmentBroadcast {
  state: "broadcast";
}

/** A technician is assigned. */
export interface AssignmentAssigned {
  state: "assigned";
  /** Id of the technician. */
  technician: TechnicianId;
}

/**
 * Technicians were asked again, as a rule after a release; no timer cancels the
 * appointment (S4-25).
 */
export interface AssignmentResent {
  state: "resent";
}

/** The assigned technician, or the state of the search (R-8). */
export type Assignment = AssignmentUnassigned | AssignmentBroadcast | AssignmentAssigned | AssignmentResent;

/**
 * Names a file that the host keeps.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type AttachmentId = string;

/** What a person has to see to. */
export interface Awaiting {
  /** The customer was asked for something. */
  information: boolean;
  /** A match is neither decided nor acknowledged. */
  match: boolean;
  /** Not everything was compared, and nobody has looked at it. */
  screening: boolean;
}

/** A rate in hundredths of a per cent: 1500 is 15 %. From 0 to 10000. */
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

/** What can be said to the desk. */
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

/** That it was cancelled, as its customer sees it. */
export interface CancellationView {
  /** When. */
  at: string;
  /** Why. */
  cause: CancelCause;
  /** On whose side that was decided. */
  side: CancelledBy;
}

/** Party that a cancellation is counted for (S4-28). */
export type CancelledBy = "customer" | "ops" | "technician" | "system";

/** Channel of a message. */
export type Channel = "email" | "sms";

/**
 * A word for programs, such as `contact_retry`: lower-case ASCII letters, digits, underscores.
 *
 * It has at most 40 characters. Later versions add words.
 */
export type Code = string;

/** Something to be done. */
export type Command = FlagRaise | FlagAddItem | FlagReleaseItem | FlagReinstateItem | FlagLift | FlagReinstate | FlagReviewRetention | FlagErase | FlagDecideMatch | FlagRevokeExemption | CustomerCreate | CustomerEdit | CustomerAddAddress | CustomerEditAddress | CustomerRemoveAddress | CustomerSetDefaultAddress | CustomerAddPhone | CustomerEditPhone | CustomerRemovePhone | CustomerSetPreferences | CustomerOptOut | CustomerOptIn | CustomerAddTag | CustomerRemoveTag | CustomerAddNote | CustomerAddPreference | CustomerRemovePreference | CustomerAddOccasion | CustomerRemoveOccasion | CustomerSetSpecialTax | CustomerAddPaymentMethod | CustomerRemovePaymentMethod | CustomerSetDefaultPaymentMethod | CustomerSendMessage | CustomerSendConfirmAccount | CustomerConfirmAccount | CustomerSetReferrer | CustomerBlock | CustomerUnblock | CustomerArchive | CustomerUnarchive | CustomerErase | CustomerMerge | CustomerUnmerge | AppointmentRequest | AppointmentBook | AppointmentAccept | AppointmentDecline | AppointmentEdit | AppointmentAcknowledgeMatch | AppointmentAcknowledgeScreening | AppointmentSetFeasibility | AppointmentRequestInformation | AppointmentProvideInformation | AppointmentWaiveInformation | AppointmentReschedule | AppointmentDefer | AppointmentCancel | AppointmentRestore | AppointmentHoldOnSchedule | AppointmentReleaseHold | AppointmentConfirmByCustomer | AppointmentStart | AppointmentComplete | AppointmentMarkNoShow | AppointmentCorrectOutcome | AppointmentAddNote | AppointmentAddWorkItem | AppointmentCompleteWorkItem | AppointmentReopenWorkItem | AppointmentRemoveWorkItem | AppointmentPin | AppointmentUnpin | AppointmentRecordRefund | AppointmentAssign | AppointmentReassign | AppointmentRelease | AppointmentBroadcast | AppointmentRebroadcast | AppointmentAddSuggestion | AppointmentWithdrawSuggestion | AppointmentAcceptSuggestion | AppointmentDeclineSuggestion | AppointmentNoneWorks | AppointmentSendTimeFrameLink | AppointmentAskCustomerToReschedule | AppointmentRecordContactAttempt | AppointmentAutoCancel | AppointmentProposeOffers | AppointmentAcceptOffer | AppointmentDeclineOffer | AppointmentGiveDiscount | AppointmentRedeemCoupon | AppointmentRevokeCoupon | DeskReportDone;

/**
 * Names a command, so that giving it again is harmless.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type CommandId = string;

/** Memory is to let go of those who were erased. */
export interface Compact {
  /** Always `true`. */
  compact: boolean;
}

/** Nothing of those who were erased is in memory. */
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
  /** Totals, if the service lines have prices. */
  totals?: Totals | null;
}

/** The customer confirmed the time frame. */
export interface ConfirmedByCustomer {
}

/** Consent or objection to one category of messages on one channel. */
export interface Consent {
  /** Whether messages may be sent. */
  allowed: boolean;
  /** The actor who recorded it. */
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

/** One entry of the contact log (S2-10). */
export interface ContactEntry {
  /** Time of the command (UTC). */
  at: string;
  /** The actor who sent it. */
  by: Actor;
  /** The message. */
  sent: MessageSent;
}

/** Outcome of a call to the customer (S4-1). */
export type ContactOutcome = "reached" | "voicemail" | "busy" | "no_answer";

/** Outcome that an appointment may be corrected to. */
export type CorrectTo = "completed" | "no_show" | "scheduled";

/** It can be redeemed. */
export interface CouponIssued {
  state: "issued";
  /** Discount, in basis points (1500 is 15 %). */
  basis_points: BasisPoints;
  /** Id of the coupon. */
  id: CouponId;
  /** First time at which it can no longer be redeemed (UTC). */
  valid_until: string;
}

/** It was redeemed; that is possible once (I-23). */
export interface CouponRedeemed {
  state: "redeemed";
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

/** It was revoked. */
export interface CouponRevoked {
  state: "revoked";
  /** Discount, in basis points (1500 is 15 %). */
  basis_points: BasisPoints;
  /** Id of the coupon. */
  id: CouponId;
  /** First time at which it can no longer be redeemed (UTC). */
  valid_until: string;
}

/** A coupon for a later appointment (S4-18). The host makes the code. */
export type Coupon = CouponIssued | CouponRedeemed | CouponRevoked;

/**
 * Names a coupon.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type CouponId = string;

/** A currency: three capital letters of ISO 4217. */
export type Currency = string;

/** A customer. A host that stores its own rows may use it alone. */
export interface Customer {
  /** Addresses, by id. */
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
  /** Name. */
  name: WrittenName;
  /** Internal notes, by id. */
  notes: { [key: string]: OfficeNote };
  /** Occasions, by id. */
  occasions: { [key: string]: Occasion };
  /** Payment methods. */
  payment_methods: PaymentMethods;
  /** Phones, by id. */
  phones: { [key: string]: CustomerPhone };
  /** Message preferences. */
  preferences: Preferences;
  /** Status of the customer. */
  record: CustomerStatus;
  /** Service preferences, by id. */
  service_preferences: { [key: string]: ServicePreference };
  /** Source of the customer. */
  source: Source;
  /** Tags, by key. */
  tags: { [key: string]: Label };
  /** The block, if booking and access are denied. */
  block?: BlockState | null;
  /** Id of the default address. */
  default_address?: AddressId | null;
  /** Language of messages, such as `nl`. */
  language?: Language | null;
  /** What was taken over from merged customers, by their ids. */
  merged?: { [key: string]: Taken };
  /** Id of the survivor, if the customer is merged. */
  merged_into?: CustomerId | null;
  /** Preferred name in messages. */
  preferred_name?: Label | null;
  /** Id of the referrer, if there is one. */
  referrer?: CustomerId | null;
  /** Special sales tax, if the usual one does not apply. */
  special_tax?: SpecialTax | null;
}

/** Adds an address; it becomes the default if there is none. */
export interface CustomerAddAddress {
  do: "customer.add_address";
  /** The address. */
  address: GivenAddress;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Adds an internal note; customers and technicians never see it. */
export interface CustomerAddNote {
  do: "customer.add_note";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the note, unique within the customer. */
  note: EntryId;
  /** Text of the note: 1 to 1000 characters. */
  text: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Adds an occasion. */
export interface CustomerAddOccasion {
  do: "customer.add_occasion";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** The occasion. */
  occasion: GivenOccasion;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Adds a payment method; a card number is refused in every field (S1-36). */
export interface CustomerAddPaymentMethod {
  do: "customer.add_payment_method";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** The payment method. */
  method: GivenPaymentMethod;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Adds a phone; a number that another phone has is refused (S1-9, I-16). */
export interface CustomerAddPhone {
  do: "customer.add_phone";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** The phone. */
  phone: GivenPhone;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Adds a service preference. */
export interface CustomerAddPreference {
  do: "customer.add_preference";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** The service preference. */
  preference: GivenServicePreference;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Adds a tag to a customer; a tag that differs only in case or accents is the same tag. */
export interface CustomerAddTag {
  do: "customer.add_tag";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Tag, such as "residential": 1 to 200 characters. */
  tag: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** An address of a customer. */
export interface CustomerAddress {
  /** Address as written. */
  address: WrittenAddress;
  /** Purposes of the address. */
  purposes: Purpose[];
  /** Label, such as "holiday home". */
  label?: Label | null;
}

/**
 * Asks for the commands that would not be refused for the person, the status, or what else is
 * seen before their fields; in the order of the catalog.
 */
export interface CustomerAllowedActions {
  ask: "customer.allowed_actions";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
}

/** Archives a customer: nothing is deleted, the login is withdrawn, no messages are sent. */
export interface CustomerArchive {
  do: "customer.archive";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /**
   * Whether open appointments that are not over yet are cancelled; if not, they are a reason to
   * refuse.
   */
  cancel_open?: boolean;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Denies a customer booking and access; appointments that are made stay (S1-23, S1-24).
 *
 * It is an act of a person with a reason; a flag never does it (R-28, Art. 22).
 */
export interface CustomerBlock {
  do: "customer.block";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Reason given by staff. */
  reason: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Confirms the account by the link that was sent last; the same link again changes nothing. */
export interface CustomerConfirmAccount {
  do: "customer.confirm_account";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the link. */
  link: LinkId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Creates a customer with a name and at least one e-mail address or phone. */
export interface CustomerCreate {
  do: "customer.create";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the new customer. */
  customer: CustomerId;
  /** Name. */
  name: WrittenName;
  /** Addresses, the default one first. */
  addresses?: GivenAddress[];
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** E-mail addresses, the one for messages first. */
  emails?: string[];
  /** Language of messages, such as `nl`. */
  language?: Language | null;
  /** Phones; the first one is primary, unless another has `primary` set. */
  phones?: GivenPhone[];
  /** Preferred name in messages: 1 to 200 characters. */
  preferred_name?: string | null;
  /** Source of the customer; `staff` if missing. */
  source?: Source | null;
}

/** Lists customers who share an e-mail address or a phone, in id order; each pair once. */
export interface CustomerDuplicates {
  ask: "customer.duplicates";
  /** Who. */
  by: Actor;
  /** Id of a customer: lists only their duplicates. */
  customer?: CustomerId | null;
}

/**
 * Changes the name, preferred name, language or e-mail addresses that are present.
 *
 * A change of the first e-mail address makes the login unconfirmed, unless the policy says
 * otherwise (S1-7).
 */
export interface CustomerEdit {
  do: "customer.edit";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** New e-mail addresses, the one for messages first; they replace all present ones. */
  emails?: string[] | null;
  /** New language of messages, such as `nl`. */
  language?: Language | null;
  /** New name. */
  name?: WrittenName | null;
  /** New preferred name in messages: 1 to 200 characters; an empty text removes it. */
  preferred_name?: string | null;
}

/** Replaces the address of that id; appointments keep their copies (S1-30). */
export interface CustomerEditAddress {
  do: "customer.edit_address";
  /** The new address; all its fields replace the old ones. */
  address: GivenAddress;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Replaces the phone of that id. */
export interface CustomerEditPhone {
  do: "customer.edit_phone";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** The new phone; all its fields replace the old ones. */
  phone: GivenPhone;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** An e-mail address of a customer. */
export interface CustomerEmail {
  /** Address as written. */
  address: string;
  /** Match key: addresses of one mailbox have the same key. */
  key?: string | null;
}

/**
 * Erases a customer for good: name, contact details and all that was written about them. Of their
 * appointments only what bookkeeping needs is kept (R-27).
 */
export interface CustomerErase {
  do: "customer.erase";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer; customers merged into them are erased with them. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Retention of the flags that were raised from them; if missing, they are erased too. */
  retain_flags?: RetainFlags | null;
}

/** A customer was created. */
export interface CustomerCreated {
  event: "customer.created";
  /** E-mail addresses, the one for messages first. */
  emails: CustomerEmail[];
  /** Name. */
  name: WrittenName;
  /** Phones, by id. */
  phones: { [key: string]: CustomerPhone };
  /** Source of the customer. */
  source: Source;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Addresses, by id. */
  addresses?: { [key: string]: CustomerAddress };
  /** Id of the default address. */
  default_address?: AddressId | null;
  /** Language of messages, such as `nl`. */
  language?: Language | null;
  /** Preferred name in messages. */
  preferred_name?: Label | null;
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
  /** Name, before and after. */
  name?: { [key: string]: unknown } | null;
  /** Preferred name in messages, before and after. */
  preferred_name?: { [key: string]: unknown } | null;
}

/** An address was added. */
export interface CustomerAddressAdded {
  event: "customer.address_added";
  /** Id of the address. */
  address: AddressId;
  /** The new address. */
  new: CustomerAddress;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
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
}

/** A phone was added. */
export interface CustomerPhoneAdded {
  event: "customer.phone_added";
  /** The new phone. */
  new: CustomerPhone;
  /** Id of the phone. */
  phone: PhoneId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
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
  /** Whether automated messages are off. */
  no_automated_messages?: { [key: string]: unknown } | null;
  /** The preferred channel. */
  preferred_channel?: { [key: string]: unknown } | null;
  /** Consents and objections that changed. */
  wishes?: Wish[];
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
}

/** A tag was added. */
export interface CustomerTagAdded {
  event: "customer.tag_added";
  /** Key of the tag: the tag without case and accents. */
  key: string;
  /** The tag as written. */
  tag: Label;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
}

/** A tag was removed. */
export interface CustomerTagRemoved {
  event: "customer.tag_removed";
  /** Key of the tag: the tag without case and accents. */
  key: string;
  /** The tag as written. */
  tag: Label;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
}

/** An internal note was added. */
export interface CustomerNoteAdded {
  event: "customer.note_added";
  /** Id of the note, unique within the customer. */
  note: EntryId;
  /** Text of the note. */
  text: Remark;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
}

/** A service preference was added. */
export interface CustomerPreferenceAdded {
  event: "customer.preference_added";
  /** The new preference. */
  new: ServicePreference;
  /** Id of the service preference, unique within the customer. */
  preference: EntryId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
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
}

/** A payment method was added. */
export interface CustomerPaymentMethodAdded {
  event: "customer.payment_method_added";
  /** The new payment method. */
  method: PaymentMethod;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
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
  /** E-mail address for answers: the sender's (S1-13). */
  reply_to: string;
  /** Subject: 1 to 200 characters. */
  subject: Label;
  /** Text: 1 to 1000 characters. */
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
  /** Id of the link; left out of all views. */
  link?: LinkId | null;
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
}

/** The customer took over the values of a merged customer. */
export interface CustomerMerged {
  event: "customer.merged";
  /** Id of the merged customer. */
  from: CustomerId;
  /** What the survivor took over. */
  taken: Taken;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
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
}

/** A customer who was merged in earlier was erased. */
export interface CustomerMergeForgotten {
  event: "customer.merge_forgotten";
  /** Ids of the erased customers, and of survivors who had taken over their values. */
  from: CustomerId[];
  /** The customer, with the reduced log. */
  kept: Customer;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
}

/** An address of an erased customer stays suppressed. */
export interface CustomerSuppressionRetained {
  event: "customer.suppression_retained";
  /** E-mail address or phone number. */
  address: string;
  /** Categories that may not be sent. */
  categories: MessageCategory[];
  /** Channel of the messages. */
  channel: Channel;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
}

/** The customer was erased. */
export interface CustomerErased {
  event: "customer.erased";
  /** Time when the customer was created (UTC). */
  created_at: string;
  /** The actor who created the customer. */
  created_by: Actor;
  /** Earlier events, reduced to their names and field names. */
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
  /** Id of the referrer: an earned reward stays earned. */
  referrer?: CustomerId | null;
}

/** An earlier event of a customer who was erased later: only its name and field names. */
export interface CustomerForgotten {
  event: "customer.forgotten";
  /** Name of the former event, such as `customer.edited`. */
  was: string;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Names of its fields, sorted. */
  fields?: string[];
}

/**
 * An event of a customer.
 *
 * Applying all events of a customer in their order gives it again (I-20).
 */
export type CustomerEvent = CustomerCreated | CustomerEdited | CustomerAddressAdded | CustomerAddressEdited | CustomerAddressRemoved | CustomerDefaultAddressSet | CustomerPhoneAdded | CustomerPhoneEdited | CustomerPhoneRemoved | CustomerPreferencesSet | CustomerOptedOut | CustomerOptedIn | CustomerTagAdded | CustomerTagRemoved | CustomerNoteAdded | CustomerPreferenceAdded | CustomerPreferenceRemoved | CustomerOccasionAdded | CustomerOccasionRemoved | CustomerSpecialTaxSet | CustomerPaymentMethodAdded | CustomerPaymentMethodRemoved | CustomerDefaultPaymentMethodSet | CustomerMessageSent | CustomerConfirmAccountSent | CustomerAccountConfirmed | CustomerLoginUnconfirmed | CustomerReferrerSet | CustomerBlocked | CustomerUnblocked | CustomerArchived | CustomerUnarchived | CustomerMergedInto | CustomerMerged | CustomerUnmergedFrom | CustomerUnmerged | CustomerMergeForgotten | CustomerSuppressionRetained | CustomerErased | CustomerForgotten;

/**
 * Names a customer.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type CustomerId = string;

/** One line of the list. */
export interface CustomerLine {
  /** Whether booking and access are denied. */
  blocked: boolean;
  /** Id of the customer. */
  customer: CustomerId;
  /** E-mail addresses, the one for messages first. */
  emails: string[];
  /** Name in one line. */
  name: string;
  /** Phones, in id order. */
  phones: WrittenPhone[];
  /** Status of the customer. */
  record: CustomerStatus;
  /** Tags, sorted. */
  tags: Label[];
}

/** Lists the customers in id order. */
export interface CustomerList {
  ask: "customer.list";
  /** Who. */
  by: Actor;
  /** Status of the listed customers. */
  status?: ListedRecord;
  /** Filter by tags. */
  tags?: TagFilter;
  /**
   * Lists only customers with this text in a name, an e-mail address, a phone or an address;
   * case and accents are ignored.
   */
  text?: string | null;
}

/**
 * Merges a customer into another, the survivor, who takes over what they do not have (requirements
 * 4.10).
 *
 * A block is taken over, and of two consents the stricter one; nothing is lost.
 */
export interface CustomerMerge {
  do: "customer.merge";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer to be merged. */
  customer: CustomerId;
  /** Id of the survivor. */
  into: CustomerId;
  /** Which value is kept, field by field. */
  choices?: MergeChoices;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Opts in to messages again; only the customer may, or somebody on their behalf.
 *
 * Marketing has to be named: consent to it is never part of another consent.
 */
export interface CustomerOptIn {
  do: "customer.opt_in";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Channel of the messages. */
  channel: Channel;
  /** Id of the customer. */
  customer: CustomerId;
  /** Category of the messages; all but marketing if missing. */
  category?: MessageCategory | null;
  /** Names the call, so that giving it again is harmless. */
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
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Channel of the messages. */
  channel: Channel;
  /** Id of the customer. */
  customer: CustomerId;
  /** Category of the messages; all that can be refused if missing. */
  category?: MessageCategory | null;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /**
   * Source of the objection or consent; if missing, `staff` for the office and `online` for all
   * others.
   */
  source?: Source | null;
}

/** A phone of a customer. */
export interface CustomerPhone {
  /** Match key: spellings of one number have the same key. */
  key?: string | null;
  /** Number as typed, in any spelling. */
  number?: string;
  /** Whether it is the primary phone; at most one is (I-16). */
  primary?: boolean;
  /**
   * Country for a number without a country code (ISO 3166-1 alpha-2); the default region if
   * absent.
   */
  region?: Region | null;
  /** Whether text messages are sent to it; at most one has it (S1-9). */
  sms?: boolean;
}

/** Settings of the business for customers; missing settings have their default. */
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
 * Asks for one customer. The office sees all but tokens and links; customers see their own.
 *
 * Technicians learn of a customer only what is on an appointment that they are assigned to.
 */
export interface CustomerProfile {
  ask: "customer.profile";
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
}

/** Removes an address; appointments keep their copies (S1-8, S1-30). */
export interface CustomerRemoveAddress {
  do: "customer.remove_address";
  /** Id of the address. */
  address: AddressId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Removes an occasion. */
export interface CustomerRemoveOccasion {
  do: "customer.remove_occasion";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the occasion, unique within the customer. */
  occasion: EntryId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Removes a payment method. */
export interface CustomerRemovePaymentMethod {
  do: "customer.remove_payment_method";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the payment method. */
  method: PaymentMethodId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Removes a phone. */
export interface CustomerRemovePhone {
  do: "customer.remove_phone";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the phone. */
  phone: PhoneId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Removes a service preference. */
export interface CustomerRemovePreference {
  do: "customer.remove_preference";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the service preference, unique within the customer. */
  preference: EntryId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Removes a tag from a customer. */
export interface CustomerRemoveTag {
  do: "customer.remove_tag";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Tag; case and accents are ignored. */
  tag: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Sends a link that confirms the account; earlier links become invalid. */
export interface CustomerSendConfirmAccount {
  do: "customer.send_confirm_account";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the link; the host makes it hard to guess. */
  link: LinkId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Sends an e-mail from a member of the office; answers go back to them. */
export interface CustomerSendMessage {
  do: "customer.send_message";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** E-mail address of the sender, set by the host. */
  from: string;
  /** Id of the message, unique within the customer. */
  message: EntryId;
  /** Subject: 1 to 200 characters. */
  subject: string;
  /** Text: 1 to 1000 characters. */
  text: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Reason to send it although the customer has opted out of e-mail: 1 to 1000 characters. */
  override_reason?: string | null;
}

/** Makes an address the default. */
export interface CustomerSetDefaultAddress {
  do: "customer.set_default_address";
  /** Id of the address. */
  address: AddressId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Makes a payment method the default. */
export interface CustomerSetDefaultPaymentMethod {
  do: "customer.set_default_payment_method";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the payment method. */
  method: PaymentMethodId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Sets consents, the preferred channel, and whether automated messages are off. What is missing
 * stays as it is.
 *
 * Others may object for the customer, but never consent (R-20).
 */
export interface CustomerSetPreferences {
  do: "customer.set_preferences";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Whether automated messages are off. */
  no_automated_messages?: boolean | null;
  /** The preferred channel. */
  preferred_channel?: Channel | null;
  /** Source of the change; if missing, `staff` for the office and `online` for all others. */
  source?: Source | null;
  /** Consents and objections, each with its channel and category. */
  wishes?: Wish[];
}

/** Sets or clears the referrer. */
export interface CustomerSetReferrer {
  do: "customer.set_referrer";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Id of the customer who referred them; missing to clear it. */
  referrer?: CustomerId | null;
}

/**
 * Sets what replaces the usual sales tax; without `tax` the usual one applies again.
 *
 * Completed appointments keep the tax they were completed with (S1-18).
 */
export interface CustomerSetSpecialTax {
  do: "customer.set_special_tax";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** The special sales tax; missing for the usual one. */
  tax?: SpecialTax | null;
}

/** Status of a customer (R-14). */
export type CustomerStatus = "active" | "archived" | "merged" | "erased";

/** Makes an archived customer active again; the account has to be confirmed again. */
export interface CustomerUnarchive {
  do: "customer.unarchive";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Allows booking and access again. */
export interface CustomerUnblock {
  do: "customer.unblock";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Undoes a merge; the survivor gives back what was taken over. */
export interface CustomerUnmerge {
  do: "customer.unmerge";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the merged customer. */
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
  /** Time until which it is deferred, approximately (UTC). */
  until: string;
  /** Reason given by staff. */
  reason?: Remark | null;
}

/**
 * Answers with what is due at a time for any record, by time and key.
 *
 * It is computed from the state: what was moved or cancelled is not due, however late the query.
 * A repeated query is harmless; what was done is reported with `desk.report_done`.
 */
export interface DeskDue {
  ask: "desk.due";
  /** Time of the query (UTC). */
  at: string;
  /** Who. */
  by: Actor;
}

/** A command with an id was done: it is not done again. */
export interface DeskCommandDone {
  event: "desk.command_done";
  /** Names the command. */
  command_id: CommandId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/** An event of the desk itself. */
export type DeskEvent = DeskCommandDone;

/** Asks for all appointments of a customer, in any status, each as the one who asks may see it. */
export interface DeskHistory {
  ask: "desk.history";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
}

/**
 * Asks whom a customer has sent, in id order, and what they are owed for it.
 *
 * A reward is earned with the first appointment of the new customer that is completed.
 */
export interface DeskReferrals {
  ask: "desk.referrals";
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
}

/**
 * Reports the result of an action that was due, for a record of any area: it is never due again.
 *
 * A suppressed action may be reported, too. A repeated report changes nothing.
 */
export interface DeskReportDone {
  do: "desk.report_done";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Key of the action that was due. */
  key: DueKey;
  /** Result of the action. */
  result: DueResult;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Answers with everything that waits for a person: prioritized first, then by time, then by id
 * (S0-30, S4-15).
 */
export interface DeskWorkList {
  ask: "desk.work_list";
  /** Time of the query (UTC). */
  at: string;
  /** Who. */
  by: Actor;
}

/** Details of an appointment. Later changes of the customer's record do not change them (S1-30). */
export interface Details {
  /** People who take part; one of them books. */
  parties: Party[];
  /** Address of the work. */
  address?: WrittenAddress | null;
  /** Object of the work, such as the registration plate of a car. */
  asset?: Label | null;
  /** Description of the work, in the words of the customer. */
  description?: Remark | null;
  /** Information provided by the customer, by the names that the services require (S4-34). */
  given?: { [key: string]: Remark };
  /** Requested services. */
  lines?: ServiceLine[];
  /** Whether a technician has to go there. */
  needs_technician?: boolean;
  /** Special requests of the customer (S2-5). */
  special_requests?: Remark | null;
  /** Time zone of the address; the zone of the business by default. */
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
  /** All suggested time frames, whatever their state. */
  suggestions?: { [key: string]: Suggestion };
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

/** Something that is to be done from a time on, or the reasons for which it is suppressed. */
export interface Due {
  /** First time at which it is to be done (UTC). */
  at: string;
  /** Key for the report that it is done; the same key is never due again. */
  key: DueKey;
  /** Kind of the action, such as `auto_cancel`. */
  kind: Code;
  /** The record that it is due for. */
  subject: Subject;
  /**
   * All reasons for which it is suppressed, such as `booked_late`: then it is not to be done.
   * It is to be done if this is left out.
   */
  reasons?: Code[];
  /** Whether a person has to do it: it is on the work list. The host does all else by itself. */
  task?: boolean;
  /** First time at which it is pointless (UTC); it has no end if this is left out. */
  until?: string | null;
  /** Cause of a task, such as `resent`. */
  why?: Code | null;
}

/**
 * Idempotency key of a due action: `kind:subject:id:sequence:step`.
 *
 * It changes with the sequence of its subject, such as a new time frame: what was done for the old
 * one is due again for the new one (R-21).
 */
export type DueKey = string;

/** What is due, and the time of the next query. */
export interface DueNow {
  /**
   * What is due now, by time and key. What has `reasons` is suppressed: it is not done, and
   * may be reported as skipped.
   */
  due: Due[];
  /**
   * The next time at which something becomes due, although nothing happens until then (UTC).
   * Any command may change it.
   */
  wakes_at?: string | null;
}

/** Result of an action that was due. */
export type DueResult = "done" | "failed" | "skipped";

/** A customer who may be the same person. */
export interface DuplicateCandidate {
  /** Id of the customer. */
  customer: CustomerId;
  /** Status of the customer: an archived one could be made active again (R-19). */
  record: CustomerStatus;
  /** Whether both have an equivalent name. */
  same_name: boolean;
  /** Shared match keys: of e-mail addresses, then of phones. */
  shared: Shared[];
}

/** A customer, and who may be the same person. */
export interface DuplicatesLine {
  /** Customers who may be the same person, in id order. */
  candidates: DuplicateCandidate[];
  /** Id of the customer. */
  customer: CustomerId;
}

/** A decision with its time and actor (S0-24). */
export interface EarlierDecision {
  /** Time of the command (UTC). */
  at: string;
  /** The actor who gave the command. */
  by: Actor;
  /** Id of the customer who matched. */
  customer: CustomerId;
  /** Ids of the items that matched. */
  items: FlagItemId[];
  /** Note of staff. */
  note: Remark;
  /** The verdict. */
  verdict: Verdict;
  /** Id of the appointment that matched, if there is one. */
  appointment?: AppointmentId | null;
}

/** Tell a technician by chat (S4-11). */
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

/** Ask technicians who could go. */
export interface EffectAskTechnicians {
  effect: "ask_technicians";
  /** Whether they were asked before (S4-25). */
  again: boolean;
  /** The appointment. */
  appointment: AppointmentId;
}

/** Send the customer the link to the suggested time frames (S4-3). */
export interface EffectSendTimeFrameLink {
  effect: "send_time_frame_link";
  /** The appointment. */
  appointment: AppointmentId;
  /** The link. */
  link: LinkId;
}

/** Ask the customer to choose another time (S4-27). */
export interface EffectAskToReschedule {
  effect: "ask_to_reschedule";
  /** The appointment. */
  appointment: AppointmentId;
  /** The link in the message. */
  link: LinkId;
}

/** Ask the customer for what is not known yet (S4-32). */
export interface EffectAskForInformation {
  effect: "ask_for_information";
  /** The appointment. */
  appointment: AppointmentId;
  /** Names the questions. */
  information: InformationId;
}

/** Let a link open nothing any more. */
export interface EffectRevokeLink {
  effect: "revoke_link";
  /** The link. */
  link: LinkId;
}

/** Make the code of a coupon, and give it to the customer (S4-18). */
export interface EffectIssueCoupon {
  effect: "issue_coupon";
  /** For whose loss it is issued. */
  appointment: AppointmentId;
  /** How much is taken off. */
  basis_points: BasisPoints;
  /** The coupon. */
  coupon: CouponId;
  /** Until when it can be redeemed. */
  valid_until: string;
  /** Who gets it. */
  customer?: CustomerId | null;
}

/** Let the code of a coupon be worth nothing any more. */
export interface EffectRevokeCoupon {
  effect: "revoke_coupon";
  /** For whose loss it was issued. */
  appointment: AppointmentId;
  /** The coupon. */
  coupon: CouponId;
}

/** Send an e-mail of somebody of the office (S1-11). */
export interface EffectSendDirectMessage {
  effect: "send_direct_message";
  /** To whom. */
  customer: CustomerId;
  /** The address of whoever sends it (S1-12). */
  from: string;
  /** Names the message. */
  message: EntryId;
  /** Where answers go (S1-13). */
  reply_to: string;
  /** What it is about. */
  subject: Label;
  /** What it says. */
  text: Remark;
  /** The address of the customer. */
  to: string;
}

/** Send the link that confirms an account; the ones before open nothing any more (S1-21). */
export interface EffectSendConfirmAccount {
  effect: "send_confirm_account";
  /** To whom. */
  customer: CustomerId;
  /** The link. */
  link: LinkId;
  /** The address of the customer. */
  to: string;
}

/** Let somebody log in no more (S1-25). */
export interface EffectRevokeCredentials {
  effect: "revoke_credentials";
  /** Whose login ends. */
  customer: CustomerId;
}

/**
 * Note outside of the book that something is never to be sent to an address, although
 * its person is erased (R-27).
 */
export interface EffectRetainSuppression {
  effect: "retain_suppression";
  /** The address or number. */
  address: string;
  /** What is not to be sent. */
  categories: MessageCategory[];
  /** By what way. */
  channel: Channel;
}

/** Delete a file that showed something of somebody who is erased. */
export interface EffectDeleteAttachment {
  effect: "delete_attachment";
  /** The file. */
  attachment: AttachmentId;
}

/**
 * Call `compact` when there is time for it: memory still holds values of somebody who is
 * erased (threat P6).
 */
export interface EffectCompact {
  effect: "compact";
}

/** Let the payment service forget a card (S1-38). */
export interface EffectDeletePaymentToken {
  effect: "delete_payment_token";
  /** Whose card it was. */
  customer: CustomerId;
  /** By what the payment service knows it. */
  token: Label;
}

/** Something that the host has to do. */
export type Effect = EffectNotifyTechnician | EffectAskTechnicians | EffectSendTimeFrameLink | EffectAskToReschedule | EffectAskForInformation | EffectRevokeLink | EffectIssueCoupon | EffectRevokeCoupon | EffectSendDirectMessage | EffectSendConfirmAccount | EffectRevokeCredentials | EffectRetainSuppression | EffectDeleteAttachment | EffectCompact | EffectDeletePaymentToken;

/**
 * Names a note, an occasion, a preference: an entry in a list of a customer or appointment.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type EntryId = string;

/** Something that has happened. */
export type Event = FlagEvent | CustomerEvent | AppointmentEvent | ReviewEvent | DeskEvent;

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
}

/**
 * Exemption of a customer who is not the flagged person (S0-25).
 *
 * It covers the values the customer had at that time: later values of the customer and later items
 * of the flag are compared as usual.
 */
export interface Exemption {
  /** Id of the decision that created it. */
  decision: DecisionId;
  /** Values of the customer at that time, of the item's kind; empty once it is revoked. */
  values: WrittenValue[];
  /** The revocation, if it is revoked. */
  revoked?: Revocation | null;
}

/** Month after which a card is no longer valid. */
export interface Expiry {
  /** Month, 1 to 12. */
  month: number;
  /** Year, 2000 to 2199. */
  year: number;
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

/** Whether the requested work can be done. */
export type Feasibility = "unknown" | "doable" | "not_doable";

/**
 * A flag and its items. A host that stores its own rows may use it alone.
 *
 * A flag is lifted exactly when none of its items is active.
 */
export interface Flag {
  /** Time when it was raised (UTC). */
  at: string;
  /** The actor who raised it. */
  by: Actor;
  /** Id of the flag. */
  id: FlagId;
  /** All items by id, released ones included. */
  items: { [key: string]: FlagItem };
  /** Ids of the items it was raised with: they show that `flag.raise` is a retry. */
  raised_with: FlagItemId[];
  /** Reason given by staff. */
  reason: Remark;
  /** Time of the next review (UTC). */
  review_due: string;
  /** Record the flag was raised from. */
  source: FlagSource;
  /** Decisions of staff about matching customers, by id. */
  decisions?: { [key: string]: EarlierDecision };
  /** The lifting, if it is lifted. */
  lifted?: Lifted | null;
  /** The retention beyond the erasure of its person, if there is one. */
  retained?: Retention | null;
  /** Number of times that its retention was reviewed. */
  retention_reviews?: number;
}

/**
 * Adds one item to a flag.
 *
 * New values of a customer reach a flag in this way only (S0-14). The same item again is accepted
 * and changes nothing.
 */
export interface FlagAddItem {
  do: "flag.add_item";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** The new item. */
  item: NewItem;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** What an appointment matches: shown in red (S0-20). */
export interface FlagAlert {
  /** The best grade. */
  grade: Grade;
  /** The kinds that match, each once (S0-28). */
  kinds: ItemKind[];
  /** Whether nobody has decided yet who it is. */
  open: boolean;
}

/**
 * Decides whether a matching customer is the flagged person (S0-25).
 *
 * `different_person` creates an exemption: the named items no longer alert for the customer's
 * current values. `same_person` ends an earlier exemption. The same decision again is accepted and
 * changes nothing.
 */
export interface FlagDecideMatch {
  do: "flag.decide_match";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the customer who matched. */
  customer: CustomerId;
  /** Id of the decision, unique within the flag. */
  decision: DecisionId;
  /** Id of the flag. */
  flag: FlagId;
  /** Ids of the items that matched. */
  items: FlagItemId[];
  /** Note of staff: 1 to 1000 characters. */
  note: string;
  /** The verdict. */
  verdict: Verdict;
  /** Id of the appointment that matched, if there is one. */
  appointment?: AppointmentId | null;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Current values of the customer, of the items' kinds; required for `different_person`. */
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

/**
 * Erases a flag that was retained after the erasure of its person, once its retention is over.
 *
 * All other flags are lifted, and stay on the list (S0-27).
 */
export interface FlagErase {
  do: "flag.erase";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** The flag was raised; its items are active from now on. */
export interface FlagRaised {
  event: "flag.raised";
  /** Flagged items. */
  items: NewItem[];
  /** Reason given by staff. */
  reason: Remark;
  /** Time of the next review (UTC): staff decide whether the flag is still needed. */
  review_due: string;
  /** Record the flag was raised from. */
  source: FlagSource;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
}

/** An item was added. */
export interface FlagItemAdded {
  event: "flag.item_added";
  /** The new item. */
  item: NewItem;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
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
}

/** The flag was lifted: none of its items matches. */
export interface FlagLifted {
  event: "flag.lifted";
  /** Ids of the items that were active until then. */
  items: FlagItemId[];
  /** Reason given by staff. */
  reason: Remark;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
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
}

/** Staff decided whether a matching customer is the flagged person. */
export interface FlagMatchDecided {
  event: "flag.match_decided";
  /** Id of the customer who matched. */
  customer: CustomerId;
  /** Id of the decision. */
  decision: DecisionId;
  /** Ids of the items that matched. */
  items: FlagItemId[];
  /** Note of staff. */
  note: Remark;
  /** The verdict. */
  verdict: Verdict;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Id of the appointment that matched, if there is one. */
  appointment?: AppointmentId | null;
  /** Values of the customer that are exempt from now on; empty for the same person. */
  values?: WrittenValue[];
}

/** The exemption of a customer from an item was revoked. */
export interface FlagExemptionRevoked {
  event: "flag.exemption_revoked";
  /** Id of the customer. */
  customer: CustomerId;
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
}

/** The person it was raised from was erased; the flag is retained until a set time. */
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
}

/** An earlier event of a flag that was erased later: only its name and field names. */
export interface FlagForgotten {
  event: "flag.forgotten";
  /** Name of the former event, such as `customer.edited`. */
  was: string;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Names of its fields, sorted. */
  fields?: string[];
}

/**
 * An event of a flag.
 *
 * Applying all events of a flag in their order gives it again (I-20).
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
  /** State changes of the item, oldest first. */
  history: ItemTurn[];
  /** State of the item. */
  state: ItemState;
  /**
   * Exemptions by customer id: customers who share the value but are not the flagged person
   * (S0-25).
   */
  exemptions?: { [key: string]: Exemption };
}

/** An e-mail address, as text. */
export interface FlagItemEmail {
  kind: "email";
  /**
   * A value that never shows itself in logs, errors or `Debug` output.
   *
   * It is serialised as what it holds: the wire is for those who may see it.
   */
  value: string;
  /** State changes of the item, oldest first. */
  history: ItemTurn[];
  /** State of the item. */
  state: ItemState;
  /**
   * Exemptions by customer id: customers who share the value but are not the flagged person
   * (S0-25).
   */
  exemptions?: { [key: string]: Exemption };
}

/** A complete postal address. */
export interface FlagItemAddress {
  kind: "address";
  value: WrittenAddress;
  /** State changes of the item, oldest first. */
  history: ItemTurn[];
  /** State of the item. */
  state: ItemState;
  /**
   * Exemptions by customer id: customers who share the value but are not the flagged person
   * (S0-25).
   */
  exemptions?: { [key: string]: Exemption };
}

/** A phone number, with its country if known. */
export interface FlagItemPhone {
  kind: "phone";
  value: WrittenPhone;
  /** State changes of the item, oldest first. */
  history: ItemTurn[];
  /** State of the item. */
  state: ItemState;
  /**
   * Exemptions by customer id: customers who share the value but are not the flagged person
   * (S0-25).
   */
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
 * Lists the active items by flag and item id: enough for a staff page that screens by itself.
 *
 * The answer has no reasons, sources or customers, but it has the flagged values: it is not for
 * public pages.
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
  /** Id of the flag. */
  flag: FlagId;
  /** Reason given by staff: 1 to 1000 characters. */
  reason: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** One line of the list. */
export interface FlagLine {
  /** Time when it was raised (UTC). */
  at: string;
  /** The actor who raised it. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Its items, released ones included. */
  items: ItemLine[];
  /** Reason given by staff. */
  reason: Remark;
  /** Time of the next review (UTC). */
  review_due: string;
  /** Record the flag was raised from. */
  source: FlagSource;
  /** State of the flag. */
  state: FlagState;
}

/** Lists the flags in id order (S0-17). */
export interface FlagList {
  ask: "flag.list";
  /** Who. */
  by: Actor;
  /** Lists only flags in this state. */
  state?: FlagState | null;
  /** Lists only flags with this text in their reason or in an item; case and accents are ignored. */
  text?: string | null;
}

/** A match of an appointment with a flag. */
export interface FlagMatch {
  /** Alert level of the match. */
  alert: Alert;
  /** Time when the match was found (UTC). */
  at: string;
  /** Matching items: names, e-mail addresses, addresses, phones, then by item id. */
  items: MatchedItem[];
  /** State of the match. */
  state: MatchState;
  /** Acknowledgement by staff who accept the appointment (S0-29). */
  acknowledged?: Acknowledgement | null;
  /** Id of the decision about the match. */
  decision?: DecisionId | null;
}

/**
 * Raises a flag: from now on its items are compared with every request (S0-13, S0-16).
 *
 * The values are copies: no later edit of the customer changes them (S0-14). The same command
 * again, with the same reason, source and items, is accepted and changes nothing.
 */
export interface FlagRaise {
  do: "flag.raise";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the new flag. */
  flag: FlagId;
  /** Flagged items, 1 to 100: one for each distinct value. */
  items: NewItem[];
  /** Reason given by staff: 1 to 1000 characters. */
  reason: string;
  /** Record the flag is raised from. */
  source: FlagSource;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Time of the next review (UTC), later than now; a year from now if missing. */
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
  /** Id of the flag. */
  flag: FlagId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Makes a released item active again (S0-26).
 *
 * Where the flag was lifted it becomes active with this item alone (R-11). An
 * item that is active already is accepted and nothing changes.
 */
export interface FlagReinstateItem {
  do: "flag.reinstate_item";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Id of the item. */
  item: FlagItemId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Releases one item: it alone stops matching, the others stay active (S0-26).
 *
 * Releasing the last active item lifts the flag (R-11). The same release again,
 * with the same reason, is accepted and changes nothing.
 */
export interface FlagReleaseItem {
  do: "flag.release_item";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Id of the item. */
  item: FlagItemId;
  /** Reason given by staff: 1 to 1000 characters. */
  reason: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Sets the time of the next review of a flag (M13).
 *
 * The same time again is accepted and changes nothing.
 */
export interface FlagReviewRetention {
  do: "flag.review_retention";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Id of the flag. */
  flag: FlagId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Time of the next review (UTC), later than now; a year from now if missing. */
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
  /** Id of the customer. */
  customer: CustomerId;
  /** Id of the flag. */
  flag: FlagId;
  /** Id of the item. */
  item: FlagItemId;
  /** Reason given by staff: 1 to 1000 characters. */
  reason: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** A customer. */
export interface FlagSourceCustomer {
  from: "customer";
  /** Id of the customer. */
  customer: CustomerId;
}

/** An appointment, with or without a customer on record. */
export interface FlagSourceAppointment {
  from: "appointment";
  /** Id of the appointment. */
  appointment: AppointmentId;
}

/** No record: the values were typed in or imported. */
export interface FlagSourceHand {
  from: "hand";
}

/** Record a flag was raised from (S0-15). */
export type FlagSource = FlagSourceCustomer | FlagSourceAppointment | FlagSourceHand;

/** State of a flag. */
export type FlagState = "active" | "lifted";

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
   * A value that never shows itself in logs, errors or `Debug` output.
   *
   * It is serialised as what it holds: the wire is for those who may see it.
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

/** One line of the reduced list. */
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

/** An address in a command. */
export interface GivenAddress {
  /** The address. */
  address: WrittenAddress;
  /** Id of the address, unique within the customer. */
  id: AddressId;
  /** Label, such as "holiday home": 1 to 200 characters. */
  label?: string | null;
  /** Purposes of the address; `service` if missing. */
  purposes?: Purpose[];
}

/** An occasion in a command. */
export interface GivenOccasion {
  /** Day of the month, 1 to 31. */
  day: number;
  /** Id of the occasion, unique within the customer. */
  id: EntryId;
  /** Kind of the occasion. */
  kind: OccasionKind;
  /** Month, 1 to 12. */
  month: number;
  /** Note about it: 1 to 1000 characters. */
  note?: string | null;
  /** Year in which it began, in four digits, if known. */
  year?: number | null;
}

/** A payment method in a command. */
export interface GivenPaymentMethod {
  /** Brand, such as "Visa": 1 to 200 characters. */
  brand: string;
  /** Id of the payment method, unique within the customer; not a card number. */
  id: PaymentMethodId;
  /** The last four digits of the card, and no more. */
  last_four: string;
  /** Token of the host's payment service, never a card number: 1 to 200 characters. */
  token: string;
  /** Month after which it is no longer valid, if it has one. */
  expiry?: Expiry | null;
}

/** A phone in a command. */
export interface GivenPhone {
  /** Id of the phone, unique within the customer. */
  id: PhoneId;
  /** Number as written, with its country if that is not the usual one. */
  phone: WrittenPhone;
  /** Whether it is the primary phone; the first phone is, unless another has `primary` set. */
  primary?: boolean;
  /** Whether text messages are sent to it. */
  sms?: boolean;
}

/** A service preference in a command. */
export interface GivenServicePreference {
  /** Id of the service preference, unique within the customer. */
  id: EntryId;
  /** Kind of the preference. */
  kind: ServicePreferenceKind;
  /** Text: 1 to 1000 characters. */
  text: string;
  /** Whether it is shown when somebody books for the customer. */
  alert_on_booking?: boolean;
  /** Whether it is shown to the assigned technician. */
  share_with_technician?: boolean;
}

/** How similar two values are, weakest grade first (GRADE-3). */
export type Grade = "partial" | "similar" | "equivalent" | "identical";

/** The appointments of a customer. */
export interface History {
  /** The others, the newest first. */
  past: AppointmentView[];
  /** Those whose time frame is not over, the soonest first; those without one last. */
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

/** The hold ended. */
export interface HoldReleased {
}

/** The last screening of the appointment was incomplete. */
export interface IncompleteScreening {
  /** Time of the screening (UTC). */
  at: string;
  /** Acknowledgement by staff who accept the appointment. */
  acknowledged?: Acknowledgement | null;
}

/**
 * Names a question that is put to a customer.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
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

/** The questions are not answered yet. */
export interface InformationStateOpen {
  state: "open";
}

/** The questions are answered. */
export interface InformationStateAnswered {
  state: "answered";
  /** Answers by question. */
  answers: { [key: string]: Remark };
  /** Time of the answers (UTC). */
  at: string;
  /** The actor who provided them. */
  by: Actor;
}

/** Waived: the office needs no answer. */
export interface InformationStateWaived {
  state: "waived";
  /** Time of the waiver (UTC). */
  at: string;
  /** The actor who waived them. */
  by: Actor;
  /** Reason given by staff. */
  reason: Remark;
}

/** State of questions to the customer. */
export type InformationState = InformationStateOpen | InformationStateAnswered | InformationStateWaived;

/** Kind of a flagged or compared value (S0-16), in the order in which matches are listed (S0-22). */
export type ItemKind = "full_name" | "email" | "address" | "phone";

/** The full name of a person. */
export interface ItemLineFullName {
  kind: "full_name";
  value: WrittenName;
  /** Id of the item, unique within the flag. */
  id: FlagItemId;
  /** State of the item. */
  state: ItemState;
}

/** An e-mail address, as text. */
export interface ItemLineEmail {
  kind: "email";
  /**
   * A value that never shows itself in logs, errors or `Debug` output.
   *
   * It is serialised as what it holds: the wire is for those who may see it.
   */
  value: string;
  /** Id of the item, unique within the flag. */
  id: FlagItemId;
  /** State of the item. */
  state: ItemState;
}

/** A complete postal address. */
export interface ItemLineAddress {
  kind: "address";
  value: WrittenAddress;
  /** Id of the item, unique within the flag. */
  id: FlagItemId;
  /** State of the item. */
  state: ItemState;
}

/** A phone number, with its country if known. */
export interface ItemLinePhone {
  kind: "phone";
  value: WrittenPhone;
  /** Id of the item, unique within the flag. */
  id: FlagItemId;
  /** State of the item. */
  state: ItemState;
}

/** One item of a listed flag. */
export type ItemLine = ItemLineFullName | ItemLineEmail | ItemLineAddress | ItemLinePhone;

/** State of an item. */
export type ItemState = "active" | "released";

/** One state change of an item. */
export interface ItemTurn {
  /** Time of the change (UTC). */
  at: string;
  /** The actor who changed it. */
  by: Actor;
  /** The new state. */
  to: ItemState;
  /** Reason given by staff; present when the item was released. */
  reason?: Remark | null;
}

/** One of the two customers of a merge. */
export type Kept = "survivor" | "merged";

/** Reporting thresholds of one kind, in thousandths. */
export interface KindPolicy {
  /** A similar value is reported from this score. */
  report?: Score;
  /** A similar value is strong from this score. */
  strong?: Score;
}

/**
 * A short text in one line: 1 to 200 characters, never shown in logs.
 *
 * White space around it is taken off.
 */
export type Label = string;

/** A language as a short tag, such as `nl` or `pt-BR` (RFC 5646). */
export type Language = string;

/** A stretch of time in ISO 8601: `PT24H` is exact, `P3D` keeps the local time of day. */
export type Lead = string;

/** The lifting of a flag. */
export interface Lifted {
  /** Time of the command (UTC). */
  at: string;
  /** The actor who lifted it. */
  by: Actor;
  /** Ids of the items that were active until then: `flag.reinstate` makes them active again. */
  items: FlagItemId[];
  /** Reason given by staff. */
  reason: Remark;
}

/**
 * Names a line of services on an appointment.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type LineId = string;

/**
 * Names a link that is sent to a customer; the host makes it hard to guess.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type LinkId = string;

/** Reason of a link: it decides the text of the message. */
export type LinkReason = "choose_time" | "ask_to_reschedule" | "not_reached";

/** State of a link to the page of suggested time frames. */
export type LinkState = "active" | "used" | "revoked" | "expired";

/** Status of the listed customers; merged and erased ones are never listed. */
export type ListedRecord = "active" | "archived";

/** The login of a customer; passwords are the host's. */
export interface Login {
  /** State of the login. */
  state: LoginState;
  /** Id of the link that was sent last: the only valid one. */
  link?: LinkId | null;
}

/** State of a login. */
export type LoginState = "none" | "unconfirmed" | "confirmed" | "deactivated";

/** The login became unconfirmed, because the first e-mail address changed (S1-7). */
export interface LoginUnconfirmed {
}

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

/** A pin that an actor set. */
export interface ManualPin {
  /** Time of pinning (UTC). */
  at: string;
  /** The actor who pinned the appointment. */
  by: Actor;
}

/** State of a match (R-12). */
export type MatchState = "open" | "confirmed" | "dismissed" | "cleared";

/** A flagged item that matches, without its values (S0-22). */
export interface MatchedItem {
  /** Similarity of the values, as a grade. */
  grade: Grade;
  /** Id of the flagged item. */
  item: FlagItemId;
  /** Kind of the item. */
  kind: ItemKind;
  /** Comparison rule that decided. */
  rule: Rule;
  /** Similarity of the values, in thousandths. */
  score: Score;
}

/**
 * Which value is kept, field by field; if missing, the survivor's value, or else the merged
 * customer's.
 */
export interface MergeChoices {
  /** The language of messages. */
  language?: Kept | null;
  /** The name. */
  name?: Kept | null;
  /** The preferred channel. */
  preferred_channel?: Kept | null;
  /** The preferred name. */
  preferred_name?: Kept | null;
  /** The referrer. */
  referrer?: Kept | null;
  /** The special sales tax. */
  special_tax?: Kept | null;
}

/** Category of a message. */
export type MessageCategory = "account" | "booking" | "reminder" | "check_in" | "feedback" | "marketing";

/** The host is to send a message. */
export interface MessageSent {
  /** Channel of the message. */
  channel: Channel;
  /** E-mail address of the sender (S1-12). */
  from: string;
  /** Id of the message, unique within the customer. */
  message: EntryId;
  /** E-mail address for answers: the sender's (S1-13). */
  reply_to: string;
  /** Subject: 1 to 200 characters. */
  subject: Label;
  /** Text: 1 to 1000 characters. */
  text: Remark;
  /** E-mail address of the recipient. */
  to: string;
  /** Reason to send it although the customer has opted out of e-mail. */
  override_reason?: Remark | null;
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
  /** Id of the item, unique within the flag. */
  id: FlagItemId;
}

/** An e-mail address, as text. */
export interface NewItemEmail {
  kind: "email";
  /**
   * A value that never shows itself in logs, errors or `Debug` output.
   *
   * It is serialised as what it holds: the wire is for those who may see it.
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
  /** Position among the values of that kind in the request, counted from 0. */
  position: number;
}

/** The call could not be read. Nothing has changed. */
export interface NotUnderstood {
  malformed: Malformed;
}

/** A note that everybody may read. */
export interface NoteView {
  /** When it was noted. */
  at: string;
  /** What was noted. */
  text: Remark;
}

/** A yearly day, such as a birthday. */
export interface Occasion {
  /** Day of the month, 1 to 31. */
  day: number;
  /** Kind of the occasion. */
  kind: OccasionKind;
  /** Month, 1 to 12. */
  month: number;
  /** Note about it. */
  note?: Remark | null;
  /** Year in which it began, in four digits, if known. */
  year?: number | null;
}

/** Kind of an occasion. */
export type OccasionKind = "birthday" | "anniversary" | "other";

/** An offer to keep a customer. */
export interface Offer {
  /** Time of the offer (UTC). */
  at: string;
  /** Cause of the offer. */
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

/** A new request, treated before others (S4-15). */
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

/** The offers of an appointment: each kind at most once. */
export interface Offers {
  /** The coupon that was issued for a later appointment. */
  coupon?: Coupon | null;
  /** The latest offer of each kind. */
  made?: { [key: string]: Offer };
  /** Id of the prioritized request that replaces the appointment (S4-15). */
  rebooked_as?: AppointmentId | null;
}

/** An internal note. */
export interface OfficeNote {
  /** Time of the command (UTC). */
  at: string;
  /** The actor who wrote it. */
  by: Actor;
  /** Text of the note. */
  text: Remark;
}

/** A customer as the office sees them (S1-4, S1-15, S1-20, S1-27, S1-36). */
export interface OfficeProfile {
  /** The customer, without payment tokens and links. */
  customer: Customer;
  /** Name in messages. */
  display_name: string;
  /** Whether the customer may log in. */
  may_login: boolean;
}

/** What a request that matches a flag needs before it is accepted (S0-29). */
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

/** Channel by which a request arrived. */
export type Origin = "customer_online" | "phone";

/** The work was completed. */
export interface OutcomeCompleted {
  outcome: "completed";
  /** Time of completion (UTC). */
  completed_at: string;
  /** Totals, if the service lines have prices. */
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

/** A customer as they see themselves: no notes, tags, tax, referrer, block, flags or change log. */
export interface OwnProfile {
  /** Addresses, by id. */
  addresses: { [key: string]: CustomerAddress };
  /** Categories that may be sent, by channel (S1-15). */
  allowed: { [key: string]: MessageCategory[] };
  /** Id of the customer. */
  customer: CustomerId;
  /** Name in messages. */
  display_name: string;
  /** E-mail addresses, the one for messages first. */
  emails: string[];
  /** Name. */
  name: WrittenName;
  /** Whether automated messages are off. */
  no_automated_messages: boolean;
  /** Occasions, by id. */
  occasions: { [key: string]: Occasion };
  /** Payment methods, with the last four digits (S1-36). */
  payment_methods: PaymentMethods;
  /** Phones, by id. */
  phones: { [key: string]: OwnPhone };
  /** Service preferences, by id. */
  service_preferences: { [key: string]: ServicePreference };
  /** Id of the default address. */
  default_address?: AddressId | null;
  /** Language of messages, such as `nl`. */
  language?: Language | null;
  /** The preferred channel. */
  preferred_channel?: Channel | null;
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
  /** Name of the party. */
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

/** A payment method. */
export interface PaymentMethod {
  /** Brand, such as "Visa". */
  brand: Label;
  /** Id of the payment method. */
  id: PaymentMethodId;
  /** The last four digits of the card. */
  last_four: Label;
  /** Month after which it is no longer valid, if it has one. */
  expiry?: Expiry | null;
  /** Token of the host's payment service; left out of all views. */
  token?: Label | null;
}

/**
 * Names a saved way to pay.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type PaymentMethodId = string;

/** The payment methods of a customer: exactly one is the default while there is any (S1-37, I-16). */
export interface PaymentMethods {
  /** The payment methods, in the order in which they were added. */
  all?: PaymentMethod[];
  /** Id of the default payment method. */
  default?: PaymentMethodId | null;
}

/**
 * Names a phone of a customer.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type PhoneId = string;

/** The appointment was pinned to the list of every day. */
export interface Pinned {
}

/** Why an appointment is on the list of every day. */
export interface PinnedBy {
  /** Something that the customer told in the online check-in is not handled yet (S3-25). */
  auto: boolean;
  /** Somebody pinned it. */
  manual: boolean;
}

/** What a business may set, area by area; whatever is left out is as usual. */
export interface Policy {
  /** What holds for appointments. */
  appointment?: AppointmentPolicy;
  /** What holds for customers. */
  customer?: CustomerPolicy;
  /** How requests are screened. */
  screening?: ScreeningPolicy;
}

/** Message preferences of a customer (S2-6). */
export interface Preferences {
  /** Consents and objections, by channel and category. */
  consents?: { [key: string]: { [key: string]: Consent } };
  /** Whether automated messages are off. */
  no_automated_messages?: boolean;
  /** The preferred channel. */
  preferred_channel?: Channel | null;
}

/** A former time frame of an appointment. */
export interface PreviousFrame {
  /** The time frame. */
  frame: TimeFrame;
  /** Time when it was replaced (UTC). */
  until: string;
}

/** A price before tax, and its rate of tax. */
export interface Price {
  /** Before tax. */
  net: Money;
  /** The rate of tax. */
  vat_bp: BasisPoints;
}

/** Priority of a request (S4-15). */
export type Priority = "normal" | "high";

/** One proposed offer. */
export interface Proposal {
  /** Kind of the offer. */
  offer: OfferKind;
  /** Discount in basis points (1500 is 15 %), if it is a reduction. */
  basis_points?: BasisPoints | null;
  /** Id of the host's script for staff (S4-13). */
  script?: ScriptId | null;
}

/** Purpose of an address. */
export type Purpose = "service" | "billing";

/** Something to be told. */
export type Query = FlagList | FlagDetails | FlagItems | CustomerList | CustomerProfile | CustomerAllowedActions | CustomerDuplicates | AppointmentDetails | AppointmentAllowedActions | AppointmentList | AppointmentTimeFramePage | ReviewList | ScreeningScreen | ScreeningExplain | DeskDue | DeskWorkList | DeskHistory | DeskReferrals;

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
}

/** Somebody who was sent. */
export interface Referral {
  /** The new customer. */
  customer: CustomerId;
  /** What they are called; empty once they are erased. */
  name: string;
  /** Since when the reward is earned; nothing as long as it is pending. */
  earned_at?: string | null;
}

/** Rewards for customers who refer others (S1-35); off by default. */
export interface ReferralPolicy {
  /** Whether referrals are rewarded. */
  enabled?: boolean;
  /** Amount of one reward; missing if it is not money. */
  reward?: Money | null;
}

/** Whom a customer has sent, and what they are owed for it. */
export interface Referrals {
  /** How many rewards are earned. */
  earned: number;
  /** Those who were sent. */
  sent: Referral[];
  /** What the earned ones are worth together, if they are money. */
  balance?: Money | null;
}

/** A refund of an appointment. */
export interface Refund {
  /** Refunded amount. */
  amount: Money;
  /** Time of the record (UTC). */
  at: string;
  /** The actor who recorded the refund. */
  by: Actor;
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
export type RefusalCode = "flag.raise.forbidden" | "flag.raise.flag_exists" | "flag.raise.invalid" | "flag.raise.customer_erased" | "flag.add_item.forbidden" | "flag.add_item.flag_unknown" | "flag.add_item.invalid" | "flag.add_item.item_exists" | "flag.add_item.flag_lifted" | "flag.add_item.value_flagged" | "flag.add_item.flag_full" | "flag.release_item.forbidden" | "flag.release_item.flag_unknown" | "flag.release_item.invalid" | "flag.release_item.item_unknown" | "flag.release_item.already_released" | "flag.reinstate_item.forbidden" | "flag.reinstate_item.flag_unknown" | "flag.reinstate_item.item_unknown" | "flag.lift.forbidden" | "flag.lift.flag_unknown" | "flag.lift.invalid" | "flag.lift.already_lifted" | "flag.reinstate.forbidden" | "flag.reinstate.flag_unknown" | "flag.review_retention.forbidden" | "flag.review_retention.flag_unknown" | "flag.review_retention.invalid" | "flag.erase.forbidden" | "flag.erase.flag_unknown" | "flag.erase.still_kept" | "flag.decide_match.forbidden" | "flag.decide_match.flag_unknown" | "flag.decide_match.invalid" | "flag.decide_match.decision_exists" | "flag.decide_match.item_unknown" | "flag.decide_match.value_missing" | "flag.decide_match.customer_erased" | "flag.revoke_exemption.forbidden" | "flag.revoke_exemption.flag_unknown" | "flag.revoke_exemption.invalid" | "flag.revoke_exemption.item_unknown" | "flag.revoke_exemption.exemption_unknown" | "flag.revoke_exemption.already_revoked" | "customer.create.forbidden" | "customer.create.customer_exists" | "customer.create.invalid" | "customer.edit.forbidden" | "customer.edit.customer_unknown" | "customer.edit.wrong_status" | "customer.edit.invalid" | "customer.edit.nothing_given" | "customer.add_address.forbidden" | "customer.add_address.customer_unknown" | "customer.add_address.wrong_status" | "customer.add_address.invalid" | "customer.add_address.address_exists" | "customer.edit_address.forbidden" | "customer.edit_address.customer_unknown" | "customer.edit_address.wrong_status" | "customer.edit_address.invalid" | "customer.edit_address.address_unknown" | "customer.remove_address.forbidden" | "customer.remove_address.customer_unknown" | "customer.remove_address.wrong_status" | "customer.set_default_address.forbidden" | "customer.set_default_address.customer_unknown" | "customer.set_default_address.wrong_status" | "customer.set_default_address.address_unknown" | "customer.add_phone.forbidden" | "customer.add_phone.customer_unknown" | "customer.add_phone.wrong_status" | "customer.add_phone.invalid" | "customer.add_phone.phone_exists" | "customer.add_phone.number_exists" | "customer.edit_phone.forbidden" | "customer.edit_phone.customer_unknown" | "customer.edit_phone.wrong_status" | "customer.edit_phone.invalid" | "customer.edit_phone.phone_unknown" | "customer.edit_phone.number_exists" | "customer.remove_phone.forbidden" | "customer.remove_phone.customer_unknown" | "customer.remove_phone.wrong_status" | "customer.set_preferences.forbidden" | "customer.set_preferences.customer_unknown" | "customer.set_preferences.wrong_status" | "customer.set_preferences.invalid" | "customer.set_preferences.nothing_given" | "customer.set_preferences.only_the_customer" | "customer.opt_out.forbidden" | "customer.opt_out.customer_unknown" | "customer.opt_out.wrong_status" | "customer.opt_out.invalid" | "customer.opt_in.forbidden" | "customer.opt_in.customer_unknown" | "customer.opt_in.wrong_status" | "customer.opt_in.invalid" | "customer.opt_in.only_the_customer" | "customer.add_tag.forbidden" | "customer.add_tag.customer_unknown" | "customer.add_tag.wrong_status" | "customer.add_tag.invalid" | "customer.remove_tag.forbidden" | "customer.remove_tag.customer_unknown" | "customer.remove_tag.wrong_status" | "customer.remove_tag.invalid" | "customer.add_note.forbidden" | "customer.add_note.customer_unknown" | "customer.add_note.wrong_status" | "customer.add_note.invalid" | "customer.add_note.entry_exists" | "customer.add_preference.forbidden" | "customer.add_preference.customer_unknown" | "customer.add_preference.wrong_status" | "customer.add_preference.invalid" | "customer.add_preference.entry_exists" | "customer.remove_preference.forbidden" | "customer.remove_preference.customer_unknown" | "customer.remove_preference.wrong_status" | "customer.add_occasion.forbidden" | "customer.add_occasion.customer_unknown" | "customer.add_occasion.wrong_status" | "customer.add_occasion.invalid" | "customer.add_occasion.entry_exists" | "customer.remove_occasion.forbidden" | "customer.remove_occasion.customer_unknown" | "customer.remove_occasion.wrong_status" | "customer.set_special_tax.forbidden" | "customer.set_special_tax.customer_unknown" | "customer.set_special_tax.wrong_status" | "customer.set_special_tax.invalid" | "customer.add_payment_method.forbidden" | "customer.add_payment_method.customer_unknown" | "customer.add_payment_method.wrong_status" | "customer.add_payment_method.invalid" | "customer.add_payment_method.looks_like_card_number" | "customer.add_payment_method.payment_method_exists" | "customer.remove_payment_method.forbidden" | "customer.remove_payment_method.customer_unknown" | "customer.remove_payment_method.wrong_status" | "customer.set_default_payment_method.forbidden" | "customer.set_default_payment_method.customer_unknown" | "customer.set_default_payment_method.wrong_status" | "customer.set_default_payment_method.payment_method_unknown" | "customer.send_message.forbidden" | "customer.send_message.customer_unknown" | "customer.send_message.wrong_status" | "customer.send_message.invalid" | "customer.send_message.no_email" | "customer.send_message.message_exists" | "customer.send_message.opted_out" | "customer.send_confirm_account.forbidden" | "customer.send_confirm_account.customer_unknown" | "customer.send_confirm_account.wrong_status" | "customer.send_confirm_account.confirmed_already" | "customer.send_confirm_account.no_email" | "customer.send_confirm_account.link_used" | "customer.confirm_account.forbidden" | "customer.confirm_account.link_invalid" | "customer.set_referrer.forbidden" | "customer.set_referrer.customer_unknown" | "customer.set_referrer.wrong_status" | "customer.set_referrer.same_customer" | "customer.block.forbidden" | "customer.block.customer_unknown" | "customer.block.wrong_status" | "customer.block.invalid" | "customer.unblock.forbidden" | "customer.unblock.customer_unknown" | "customer.unblock.wrong_status" | "customer.archive.forbidden" | "customer.archive.customer_unknown" | "customer.archive.wrong_status" | "customer.archive.open_appointment" | "customer.unarchive.forbidden" | "customer.unarchive.customer_unknown" | "customer.unarchive.wrong_status" | "customer.erase.forbidden" | "customer.erase.customer_unknown" | "customer.erase.wrong_status" | "customer.erase.invalid" | "customer.merge.forbidden" | "customer.merge.customer_unknown" | "customer.merge.wrong_status" | "customer.merge.same_customer" | "customer.merge.merged_elsewhere" | "customer.merge.survivor_not_active" | "customer.merge.ids_clash" | "customer.unmerge.forbidden" | "customer.unmerge.customer_unknown" | "customer.unmerge.wrong_status" | "customer.unmerge.survivor_not_active" | "appointment.request.forbidden" | "appointment.request.appointment_exists" | "appointment.request.invalid" | "appointment.request.frame_past" | "appointment.request.not_possible" | "appointment.request.customer_exists" | "appointment.request.customer_archived" | "appointment.request.customer_erased" | "appointment.book.forbidden" | "appointment.book.appointment_exists" | "appointment.book.invalid" | "appointment.book.frame_past" | "appointment.book.not_possible" | "appointment.book.customer_exists" | "appointment.book.customer_archived" | "appointment.book.customer_erased" | "appointment.accept.forbidden" | "appointment.accept.appointment_unknown" | "appointment.accept.wrong_status" | "appointment.accept.invalid" | "appointment.accept.frame_missing" | "appointment.accept.frame_past" | "appointment.accept.match_unseen" | "appointment.accept.screening_unseen" | "appointment.accept.override_needed" | "appointment.decline.forbidden" | "appointment.decline.appointment_unknown" | "appointment.decline.wrong_status" | "appointment.decline.invalid" | "appointment.edit.forbidden" | "appointment.edit.appointment_unknown" | "appointment.edit.wrong_status" | "appointment.edit.invalid" | "appointment.edit.nothing_given" | "appointment.edit.service_missing" | "appointment.acknowledge_match.forbidden" | "appointment.acknowledge_match.appointment_unknown" | "appointment.acknowledge_match.wrong_status" | "appointment.acknowledge_match.invalid" | "appointment.acknowledge_match.match_unknown" | "appointment.acknowledge_match.match_closed" | "appointment.acknowledge_screening.forbidden" | "appointment.acknowledge_screening.appointment_unknown" | "appointment.acknowledge_screening.wrong_status" | "appointment.acknowledge_screening.invalid" | "appointment.acknowledge_screening.screening_complete" | "appointment.set_feasibility.forbidden" | "appointment.set_feasibility.appointment_unknown" | "appointment.set_feasibility.wrong_status" | "appointment.set_feasibility.invalid" | "appointment.request_information.forbidden" | "appointment.request_information.appointment_unknown" | "appointment.request_information.wrong_status" | "appointment.request_information.invalid" | "appointment.request_information.information_exists" | "appointment.provide_information.forbidden" | "appointment.provide_information.appointment_unknown" | "appointment.provide_information.wrong_status" | "appointment.provide_information.invalid" | "appointment.provide_information.information_unknown" | "appointment.provide_information.question_unknown" | "appointment.provide_information.information_closed" | "appointment.waive_information.forbidden" | "appointment.waive_information.appointment_unknown" | "appointment.waive_information.wrong_status" | "appointment.waive_information.invalid" | "appointment.waive_information.information_unknown" | "appointment.waive_information.information_closed" | "appointment.reschedule.forbidden" | "appointment.reschedule.appointment_unknown" | "appointment.reschedule.wrong_status" | "appointment.reschedule.frame_past" | "appointment.reschedule.too_late" | "appointment.reschedule.office_only" | "appointment.reschedule.customer_archived" | "appointment.defer.forbidden" | "appointment.defer.appointment_unknown" | "appointment.defer.wrong_status" | "appointment.defer.invalid" | "appointment.defer.defer_too_near" | "appointment.defer.customer_archived" | "appointment.cancel.forbidden" | "appointment.cancel.appointment_unknown" | "appointment.cancel.wrong_status" | "appointment.cancel.invalid" | "appointment.cancel.too_late" | "appointment.cancel.office_only" | "appointment.cancel.cause_out_of_time" | "appointment.restore.forbidden" | "appointment.restore.appointment_unknown" | "appointment.restore.wrong_status" | "appointment.restore.frame_past" | "appointment.restore.customer_erased" | "appointment.restore.customer_archived" | "appointment.hold_on_schedule.forbidden" | "appointment.hold_on_schedule.appointment_unknown" | "appointment.hold_on_schedule.wrong_status" | "appointment.hold_on_schedule.invalid" | "appointment.release_hold.forbidden" | "appointment.release_hold.appointment_unknown" | "appointment.release_hold.wrong_status" | "appointment.confirm_by_customer.forbidden" | "appointment.confirm_by_customer.appointment_unknown" | "appointment.confirm_by_customer.wrong_status" | "appointment.start.forbidden" | "appointment.start.appointment_unknown" | "appointment.start.wrong_status" | "appointment.complete.forbidden" | "appointment.complete.appointment_unknown" | "appointment.complete.wrong_status" | "appointment.complete.completed_ahead" | "appointment.mark_no_show.forbidden" | "appointment.mark_no_show.appointment_unknown" | "appointment.mark_no_show.wrong_status" | "appointment.mark_no_show.not_begun" | "appointment.correct_outcome.forbidden" | "appointment.correct_outcome.appointment_unknown" | "appointment.correct_outcome.wrong_status" | "appointment.correct_outcome.invalid" | "appointment.correct_outcome.completed_ahead" | "appointment.correct_outcome.refunded" | "appointment.correct_outcome.customer_erased" | "appointment.correct_outcome.customer_archived" | "appointment.add_note.forbidden" | "appointment.add_note.appointment_unknown" | "appointment.add_note.invalid" | "appointment.add_note.note_exists" | "appointment.add_note.customer_erased" | "appointment.add_work_item.forbidden" | "appointment.add_work_item.appointment_unknown" | "appointment.add_work_item.wrong_status" | "appointment.add_work_item.invalid" | "appointment.add_work_item.work_item_exists" | "appointment.complete_work_item.forbidden" | "appointment.complete_work_item.appointment_unknown" | "appointment.complete_work_item.wrong_status" | "appointment.complete_work_item.work_item_unknown" | "appointment.reopen_work_item.forbidden" | "appointment.reopen_work_item.appointment_unknown" | "appointment.reopen_work_item.wrong_status" | "appointment.reopen_work_item.work_item_unknown" | "appointment.remove_work_item.forbidden" | "appointment.remove_work_item.appointment_unknown" | "appointment.remove_work_item.wrong_status" | "appointment.pin.forbidden" | "appointment.pin.appointment_unknown" | "appointment.unpin.forbidden" | "appointment.unpin.appointment_unknown" | "appointment.record_refund.forbidden" | "appointment.record_refund.appointment_unknown" | "appointment.record_refund.wrong_status" | "appointment.record_refund.invalid" | "appointment.record_refund.total_missing" | "appointment.record_refund.refund_exists" | "appointment.record_refund.refund_too_large" | "appointment.assign.forbidden" | "appointment.assign.appointment_unknown" | "appointment.assign.wrong_status" | "appointment.assign.no_technician_needed" | "appointment.assign.technician_assigned" | "appointment.reassign.forbidden" | "appointment.reassign.appointment_unknown" | "appointment.reassign.wrong_status" | "appointment.reassign.no_technician_needed" | "appointment.reassign.technician_missing" | "appointment.release.forbidden" | "appointment.release.appointment_unknown" | "appointment.release.wrong_status" | "appointment.release.invalid" | "appointment.release.no_technician_needed" | "appointment.release.other_technician" | "appointment.release.technician_missing" | "appointment.broadcast.forbidden" | "appointment.broadcast.appointment_unknown" | "appointment.broadcast.wrong_status" | "appointment.broadcast.no_technician_needed" | "appointment.broadcast.technician_assigned" | "appointment.rebroadcast.forbidden" | "appointment.rebroadcast.appointment_unknown" | "appointment.rebroadcast.wrong_status" | "appointment.rebroadcast.no_technician_needed" | "appointment.rebroadcast.technician_assigned" | "appointment.add_suggestion.forbidden" | "appointment.add_suggestion.appointment_unknown" | "appointment.add_suggestion.wrong_status" | "appointment.add_suggestion.no_technician_needed" | "appointment.add_suggestion.suggestion_exists" | "appointment.add_suggestion.frame_past" | "appointment.add_suggestion.hours_declined" | "appointment.add_suggestion.already_suggested" | "appointment.withdraw_suggestion.forbidden" | "appointment.withdraw_suggestion.appointment_unknown" | "appointment.withdraw_suggestion.wrong_status" | "appointment.withdraw_suggestion.nothing_suggested" | "appointment.withdraw_suggestion.suggestion_unknown" | "appointment.withdraw_suggestion.suggestion_closed" | "appointment.accept_suggestion.forbidden" | "appointment.accept_suggestion.appointment_unknown" | "appointment.accept_suggestion.wrong_status" | "appointment.accept_suggestion.no_technician_needed" | "appointment.accept_suggestion.nothing_suggested" | "appointment.accept_suggestion.suggestion_unknown" | "appointment.accept_suggestion.suggestion_closed" | "appointment.accept_suggestion.release_not_seen" | "appointment.accept_suggestion.customer_archived" | "appointment.decline_suggestion.forbidden" | "appointment.decline_suggestion.appointment_unknown" | "appointment.decline_suggestion.wrong_status" | "appointment.decline_suggestion.nothing_suggested" | "appointment.decline_suggestion.suggestion_unknown" | "appointment.decline_suggestion.suggestion_closed" | "appointment.none_works.forbidden" | "appointment.none_works.appointment_unknown" | "appointment.none_works.wrong_status" | "appointment.none_works.invalid" | "appointment.none_works.frame_past" | "appointment.none_works.too_late" | "appointment.none_works.not_available" | "appointment.send_time_frame_link.forbidden" | "appointment.send_time_frame_link.appointment_unknown" | "appointment.send_time_frame_link.wrong_status" | "appointment.send_time_frame_link.link_exists" | "appointment.ask_customer_to_reschedule.forbidden" | "appointment.ask_customer_to_reschedule.appointment_unknown" | "appointment.ask_customer_to_reschedule.wrong_status" | "appointment.ask_customer_to_reschedule.link_exists" | "appointment.record_contact_attempt.forbidden" | "appointment.record_contact_attempt.appointment_unknown" | "appointment.record_contact_attempt.wrong_status" | "appointment.record_contact_attempt.invalid" | "appointment.record_contact_attempt.attempt_exists" | "appointment.record_contact_attempt.link_missing" | "appointment.record_contact_attempt.link_exists" | "appointment.auto_cancel.forbidden" | "appointment.auto_cancel.appointment_unknown" | "appointment.auto_cancel.wrong_status" | "appointment.auto_cancel.no_technician_needed" | "appointment.auto_cancel.technician_assigned" | "appointment.auto_cancel.sent_again" | "appointment.auto_cancel.held_on_schedule" | "appointment.auto_cancel.not_due" | "appointment.propose_offers.forbidden" | "appointment.propose_offers.appointment_unknown" | "appointment.propose_offers.wrong_status" | "appointment.propose_offers.nothing_to_offer" | "appointment.accept_offer.forbidden" | "appointment.accept_offer.appointment_unknown" | "appointment.accept_offer.wrong_status" | "appointment.accept_offer.appointment_exists" | "appointment.accept_offer.invalid" | "appointment.accept_offer.nothing_offered" | "appointment.accept_offer.offer_unknown" | "appointment.accept_offer.offer_closed" | "appointment.accept_offer.not_cancelled" | "appointment.accept_offer.frame_past" | "appointment.accept_offer.defer_too_near" | "appointment.accept_offer.customer_archived" | "appointment.decline_offer.forbidden" | "appointment.decline_offer.appointment_unknown" | "appointment.decline_offer.wrong_status" | "appointment.decline_offer.nothing_offered" | "appointment.decline_offer.offer_unknown" | "appointment.decline_offer.offer_closed" | "appointment.give_discount.forbidden" | "appointment.give_discount.appointment_unknown" | "appointment.give_discount.wrong_status" | "appointment.redeem_coupon.forbidden" | "appointment.redeem_coupon.appointment_unknown" | "appointment.redeem_coupon.invalid" | "appointment.redeem_coupon.coupon_missing" | "appointment.redeem_coupon.coupon_unknown" | "appointment.redeem_coupon.coupon_closed" | "appointment.redeem_coupon.not_theirs" | "appointment.redeem_coupon.discount_larger" | "appointment.revoke_coupon.forbidden" | "appointment.revoke_coupon.appointment_unknown" | "appointment.revoke_coupon.coupon_missing" | "appointment.revoke_coupon.coupon_unknown" | "appointment.revoke_coupon.coupon_closed" | "desk.report_done.forbidden" | "desk.report_done.not_due" | "desk.report_done.needs_command" | "flag.list.forbidden" | "flag.details.forbidden" | "flag.details.flag_unknown" | "flag.items.forbidden" | "customer.list.forbidden" | "customer.profile.forbidden" | "customer.profile.customer_unknown" | "customer.allowed_actions.forbidden" | "customer.allowed_actions.customer_unknown" | "customer.duplicates.forbidden" | "customer.duplicates.customer_unknown" | "appointment.details.forbidden" | "appointment.details.appointment_unknown" | "appointment.allowed_actions.forbidden" | "appointment.allowed_actions.appointment_unknown" | "appointment.list.forbidden" | "appointment.time_frame_page.forbidden" | "appointment.time_frame_page.appointment_unknown" | "review.list.forbidden" | "screening.screen.forbidden" | "screening.explain.forbidden" | "desk.due.forbidden" | "desk.work_list.forbidden" | "desk.history.forbidden" | "desk.history.customer_unknown" | "desk.referrals.forbidden" | "desk.referrals.not_enabled" | "desk.referrals.customer_unknown";

/** The desk understood, and says no. Nothing has changed. */
export interface Refused {
  refused: Refusal;
}

/** A country or territory: two capital letters of ISO 3166-1. */
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
 * A reason or note in free text: 1 to 1000 characters, never shown in logs.
 *
 * White space around it is taken off. It may speak of persons, so `Debug` hides it.
 */
export type Remark = string;

/** Optional field that an edit may remove. */
export type Removable = "address" | "description" | "special_requests" | "asset";

/** A request to screen: an appointment, or any other contact with an id. */
export interface Request {
  /** Id of the appointment; repeated in the answer. */
  appointment: AppointmentId;
  /** Names, e-mail addresses, addresses, phone numbers and remarks, as written. */
  contact: WrittenContact;
  /** Id of the customer, if known: exemptions of this customer apply (S0-25). */
  customer?: CustomerId | null;
  /** Ids of customers merged into this one: their exemptions apply as well. */
  merged?: CustomerId[];
  /**
   * Country of phone numbers and addresses that name none (ISO 3166-1 alpha-2); the policy's
   * default region if absent.
   */
  region?: Region | null;
}

/** Technicians were asked again. */
export interface Resent {
}

/** The desk is to be as it was when the snapshot was taken. */
export interface RestoreSnapshot {
  /** The text of a snapshot, unchanged. */
  restore: string;
}

/** The appointment has the status from before its cancellation again. */
export interface Restored {
}

/** A deferred appointment is open again: scheduled if it was scheduled before, else requested (A7). */
export interface Resumed {
}

/**
 * Retention of flags that were raised from an erased customer.
 *
 * The law wants a ground for that, such as a claim that is still open (GDPR, Article 17(3)(e)).
 */
export interface RetainFlags {
  /** Ground of the retention: 1 to 1000 characters. */
  ground: string;
  /** End of the retention (UTC), later than now; from then on the flags may be erased. */
  until: string;
}

/** Retention of a flag beyond the erasure of the person it was raised from. */
export interface Retention {
  /** Ground of the retention. */
  ground: Remark;
  /** End of the retention (UTC); from then on the flag may be erased. */
  until: string;
}

/** The customer is to be asked (S0-9). */
export interface ReviewQueued {
  event: "review.queued";
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Who is asked, if they are on record. */
  customer?: CustomerId | null;
}

/** The customer is not asked. */
export interface ReviewSuppressed {
  event: "review.suppressed";
  /** All that speaks against it. */
  reasons: Suppression[];
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
  /** Who is not asked, if they are on record. */
  customer?: CustomerId | null;
}

/** The customer is not asked any more. */
export interface ReviewStopped {
  event: "review.stopped";
  /** All that speaks against it. */
  reasons: Suppression[];
  /** Id of the appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** Time of the event (UTC). */
  at: string;
  /** The actor whose command caused it. */
  by: Actor;
}

/**
 * An event of a review request.
 *
 * Applying all events of a request in their order gives it again (I-20).
 */
export type ReviewEvent = ReviewQueued | ReviewSuppressed | ReviewStopped;

/**
 * Asks for the review requests that are queued, who waits longest first, or for all of them, in
 * the order of the appointments' ids.
 */
export interface ReviewList {
  ask: "review.list";
  /** Who. */
  by: Actor;
  /** Whether suppressed and stopped requests are listed, too. */
  all?: boolean;
}

/**
 * That a customer is to be asked what they thought of an appointment, or why not; at most one an
 * appointment (I-7, I-8).
 */
export interface ReviewRequest {
  /** The appointment, which also names the request. */
  appointment: AppointmentId;
  /** When the appointment was said to be completed. */
  at: string;
  /** Where it is in its life. */
  state: ReviewState;
  /** Who is asked, if they are on record. */
  customer?: CustomerId | null;
}

/** The customer is to be asked. */
export interface ReviewStateQueued {
  is: "queued";
}

/** The customer is not asked. */
export interface ReviewStateSuppressed {
  is: "suppressed";
  /** All that speaks against it. */
  reasons: Suppression[];
}

/** The customer is not asked any more. */
export interface ReviewStateStopped {
  is: "stopped";
  /** All that speaks against it. */
  reasons: Suppression[];
}

/** Where a review request is in its life (R-13). */
export type ReviewState = ReviewStateQueued | ReviewStateSuppressed | ReviewStateStopped;

/** Revocation of an exemption. */
export interface Revocation {
  /** Time of the command (UTC). */
  at: string;
  /** The actor who gave the command. */
  by: Actor;
  /** Reason given by staff. */
  reason: Remark;
}

/** Events of the host's own log, to be told again without what was erased. */
export interface Rewrite {
  /** In the order in which they happened. */
  rewrite: Event[];
}

/** What the host keeps instead. */
export interface Rewritten {
  /** The events without what was erased: as many, in the same order. */
  rewritten: Event[];
}

/** What somebody may do is decided by their role (S1-39). */
export type Role = "admin" | "staff" | "technician" | "customer" | "system";

/** The rule that decided the grade of a comparison. Its name is stable. */
export type Rule = "name_equal" | "name_nickname" | "name_edited" | "name_shortened" | "name_in_email" | "email_equal" | "email_alias" | "email_domain_typo" | "email_local_typo" | "email_other_provider" | "email_in_note" | "address_equal" | "address_postcode_and_number" | "address_edited" | "address_unit_missing" | "address_other_unit" | "address_without_number" | "phone_equal" | "phone_country_assumed" | "phone_extension_dropped" | "phone_digits_swapped" | "phone_area_missing" | "phone_in_note";

/** How alike two values are, from 0 (not at all) to 1000 (the same), in thousandths. */
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

/** The screening of the appointment is complete again. */
export interface ScreeningCompleted {
}

/** A request to screen: an appointment, or any other contact with an id. */
export interface ScreeningExplain {
  ask: "screening.explain";
  /** Id of the appointment; repeated in the answer. */
  appointment: AppointmentId;
  /** Who. */
  by: Actor;
  /** Names, e-mail addresses, addresses, phone numbers and remarks, as written. */
  contact: WrittenContact;
  /** Id of the customer, if known: exemptions of this customer apply (S0-25). */
  customer?: CustomerId | null;
  /** Ids of customers merged into this one: their exemptions apply as well. */
  merged?: CustomerId[];
  /**
   * Country of phone numbers and addresses that name none (ISO 3166-1 alpha-2); the policy's
   * default region if absent.
   */
  region?: Region | null;
}

/** The appointment has more to compare than one screening may; matches may be missing. */
export interface ScreeningIncomplete {
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
  /** Who. */
  by: Actor;
  /** Names, e-mail addresses, addresses, phone numbers and remarks, as written. */
  contact: WrittenContact;
  /** Id of the customer, if known: exemptions of this customer apply (S0-25). */
  customer?: CustomerId | null;
  /** Ids of customers merged into this one: their exemptions apply as well. */
  merged?: CustomerId[];
  /**
   * Country of phone numbers and addresses that name none (ISO 3166-1 alpha-2); the policy's
   * default region if absent.
   */
  region?: Region | null;
}

/**
 * Names a text of the host that its people say in a call.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type ScriptId = string;

/** Technicians were asked who is available. */
export interface SentOut {
}

/**
 * Names a service in the host's own catalogue.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type ServiceId = string;

/** A requested service. */
export interface ServiceLine {
  /** Id of the line. */
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

/** A service preference: what to know when serving the customer. */
export interface ServicePreference {
  /** Kind of the preference. */
  kind: ServicePreferenceKind;
  /** Text. */
  text: Remark;
  /** Whether it is shown when somebody books for the customer. */
  alert_on_booking?: boolean;
  /** Whether it is shown to the assigned technician (S2-27). */
  share_with_technician?: boolean;
}

/** Kind of a service preference (S2-27). */
export type ServicePreferenceKind = "scheduling" | "allergy_or_product" | "accessibility" | "household_or_pet" | "other";

/** Match key of an e-mail address. */
export interface SharedEmail {
  kind: "email";
  /**
   * A value that never shows itself in logs, errors or `Debug` output.
   *
   * It is serialised as what it holds: the wire is for those who may see it.
   */
  key: string;
}

/** Match key of a phone. */
export interface SharedPhone {
  kind: "phone";
  /**
   * A value that never shows itself in logs, errors or `Debug` output.
   *
   * It is serialised as what it holds: the wire is for those who may see it.
   */
  key: string;
}

/** A match key that two customers share. */
export type Shared = SharedEmail | SharedPhone;

/** One customer, with what whoever asks may see. */
export type ShownProfile = OfficeProfile | OwnProfile;

/** The whole desk. */
export interface Snapshot {
  /** The desk as text. It has personal data: store it as the log. */
  snapshot: string;
}

/** The desk is as it was. */
export interface SnapshotRestored {
  /** Number of records in each area. */
  restored: { [key: string]: number };
}

/** Source of a customer or a consent (S1-15). */
export type Source = "online" | "phone" | "staff" | "check_in" | "import" | "link" | "reply_stop" | "system";

/** Another rate. */
export interface SpecialTaxRate {
  type: "rate";
  /** What it is. */
  description: Remark;
  /** The rate. */
  rate_bp: BasisPoints;
}

/** No tax, shown as exempt. */
export interface SpecialTaxExempt {
  type: "exempt";
  /** Why. */
  reason: Remark;
}

/** What replaces the usual sales tax of a customer (S1-18, S1-19). */
export type SpecialTax = SpecialTaxRate | SpecialTaxExempt;

/** The work began. */
export interface Started {
}

/** Where an appointment is in its life. Who cancelled is a field, not a status of its own. */
export type Status = "requested" | "scheduled" | "deferred" | "in_progress" | "completed" | "no_show" | "cancelled" | "declined";

/**
 * One step as text, such as "request: invisible character removed" or "1 letter differs".
 *
 * The text may quote values; the `Debug` output does not contain it.
 */
export type Step = string;

/** The record that something is due for: an appointment, a flag. */
export interface Subject {
  /** Id of the record, unique in its kind. */
  id: SubjectId;
  /** Kind of the record: `appointment` or `flag`. */
  kind: Code;
}

/**
 * Id of the record that something is due for.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type SubjectId = string;

/** The customer may accept it. */
export interface SuggestionOffered {
  state: "offered";
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
  state: "accepted";
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
  state: "declined";
  /** Time of the suggestion (UTC). */
  at: string;
  /** The actor who entered it. */
  by: Actor;
  /** The suggested time frame. */
  frame: TimeFrame;
  /** Id of the technician. */
  technician: TechnicianId;
}

/** It was withdrawn. */
export interface SuggestionWithdrawn {
  state: "withdrawn";
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
 * Names a time frame that somebody suggests.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type SuggestionId = string;

/** Why somebody is not asked for a review. What they might say is never a reason (I-9). */
export type Suppression = "outcome_corrected" | "opted_out" | "no_automated_messages" | "blocked" | "archived" | "erased" | "no_address" | "asked_already";

/** Filter by tags; case and accents are ignored. */
export interface TagFilter {
  /** Customers with all of these tags. */
  all?: string[];
  /** Customers with at least one of these tags. */
  any?: string[];
  /** Customers with none of these tags. */
  none?: string[];
}

/** The whole desk is to be written as one text, to be stored. */
export interface TakeSnapshot {
  /** Always `true`. */
  snapshot: boolean;
}

/**
 * What a survivor takes over from a merged customer: only what they did not have (requirements
 * 4.10).
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
  /** Service preferences that were added, by id. */
  service_preferences?: { [key: string]: ServicePreference };
  /** The special sales tax, before and after. */
  special_tax?: { [key: string]: unknown } | null;
  /** Tags that were added, by key. */
  tags?: { [key: string]: Label };
}

/** An objection that is taken over: the stricter of two consents wins. */
export interface TakenConsent {
  /** Category of the message. */
  category: MessageCategory;
  /** Channel of the message. */
  channel: Channel;
  /** The survivor's consent before and after. */
  consent: { [key: string]: unknown };
}

/**
 * Names a technician.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type TechnicianId = string;

/** What a technician is told by chat. */
export type TechnicianNotice = "assigned" | "unassigned" | "customer_agreed" | "frame_changed" | "called_off";

/** What a question is answered by. */
export type Telling = string[] | AppointmentView | AppointmentRow[] | TimeFrameChoice | string[] | DuplicatesLine[] | CustomerLine[] | ShownProfile | DueNow | History | Referrals | WorkLine[] | Flag | FlaggedItem[] | FlagLine[] | ReviewRequest[] | Explanation | Screening;

/** A time frame: from `start` on, and over at `end`. Two that only touch do not overlap. */
export interface TimeFrame {
  /** When it is over. */
  end: string;
  /** When it begins. */
  start: string;
}

/** The choices of the customer; the office sees the same in a call, and more (S4-9, S4-19). */
export interface TimeFrameChoice {
  /** Whether the customer may ask for another time (S4-3). */
  another_time: boolean;
  /** Id of the appointment. */
  appointment: AppointmentId;
  /** Time frames in which customers may choose a time themselves, by start. */
  available: TimeFrame[];
  /** Whether the appointment may be cancelled (S4-3). */
  cancel: boolean;
  /** Suggestions that can be accepted, by start, end, id (S4-30). */
  suggestions: OpenSuggestion[];
  /** Time zone of the place. */
  zone: Zone;
  /** The present time frame. */
  frame?: TimeFrame | null;
  /** State of the link of the query. */
  link?: LinkState | null;
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

/** The question is answered. */
export interface Told {
  told: Telling;
}

/** What the lines of an appointment come to: `total` is `net` and `tax` less `discount`. */
export interface Totals {
  /** What is taken off the sum of both. */
  discount: Money;
  /** Whether the customer is exempt from tax (S1-19). */
  exempt: boolean;
  /** All lines before tax. */
  net: Money;
  /** The tax of all lines, each rounded by itself. */
  tax: Money;
  /** What is to be paid; never negative. */
  total: Money;
}

/** The customer was made active again. */
export interface Unarchived {
}

/** Booking and access were allowed again. */
export interface Unblocked {
}

/** The appointment was unpinned. */
export interface Unpinned {
}

/** A value of a request that could not be parsed. */
export interface UnreadValue {
  /** Kind of the value. */
  kind: ItemKind;
  /** Position among the values of that kind in the request, counted from 0. */
  position: number;
  /** Description of the error, for people. */
  problem: string;
}

/** Verdict on a matching customer (S0-25). */
export type Verdict = "same_person" | "different_person";

/** Readers of a note. */
export type Visibility = "customer" | "office";

/** The command was given before and has not been done again. */
export interface WarningAlreadyDone {
  warning: "already_done";
}

/** The time is before that of the last event: it counts as that (I-22). */
export interface WarningClockWentBack {
  warning: "clock_went_back";
  /** When the last event was. */
  counts_as: string;
}

/** The booking is a request for now: the office looks first (A2). */
export interface WarningHeldForReview {
  warning: "held_for_review";
  /** The appointment. */
  appointment: AppointmentId;
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

/**
 * The appointment has more to compare than one screening may: what it matches may not be
 * all (threat C2).
 */
export interface WarningIncompleteScreening {
  warning: "incomplete_screening";
  /** The appointment. */
  appointment: AppointmentId;
}

/**
 * Flags that were not raised from the erased customer have a value that is equal to one of
 * theirs: somebody should look whether they are about the same person (threat P7).
 */
export interface WarningStillFlagged {
  warning: "still_flagged";
  /** The customer. */
  customer: CustomerId;
  /** The flags, in id order. */
  flags: FlagId[];
}

/** The customer is blocked; the office may book for them all the same (S1-23). */
export interface WarningCustomerBlocked {
  warning: "customer_blocked";
  /** The customer. */
  customer: CustomerId;
}

/** There is something to know when booking for this customer (S2-9). */
export interface WarningServicePreference {
  warning: "service_preference";
  /** The customer. */
  customer: CustomerId;
  /** What to know. */
  preference: EntryId;
}

/** Somebody who is known shares an e-mail address or a phone with the new customer. */
export interface WarningDuplicateCandidate {
  warning: "duplicate_candidate";
  /** Who is known. */
  candidate: CustomerId;
  /** The new customer. */
  customer: CustomerId;
}

/** The customer has another appointment at that time. */
export interface WarningOverlapsOwnAppointment {
  warning: "overlaps_own_appointment";
  /** The other appointment. */
  appointment: AppointmentId;
}

/** The customer was not reached: leave a voicemail (S4-2). */
export interface WarningLeaveVoicemail {
  warning: "leave_voicemail";
  /** The appointment. */
  appointment: AppointmentId;
}

/** It is promised, and nobody has said whether it can be done (S4-33). */
export interface WarningFeasibilityUnknown {
  warning: "feasibility_unknown";
  /** The appointment. */
  appointment: AppointmentId;
}

/** Something to be aware of; it stands in the way of nothing. */
export type Warning = WarningAlreadyDone | WarningClockWentBack | WarningHeldForReview | WarningFlagMatch | WarningIncompleteScreening | WarningStillFlagged | WarningCustomerBlocked | WarningServicePreference | WarningDuplicateCandidate | WarningOverlapsOwnAppointment | WarningLeaveVoicemail | WarningFeasibilityUnknown;

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
  /** Whether the technician may see the work item. */
  visible_to_technician: boolean;
  /** Ids of files of the host that show the work. */
  attachments?: AttachmentId[];
  /** Price of the work. */
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

/**
 * Names a piece of work on an appointment.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type WorkItemId = string;

/** Something to be done, as others than the office see it. */
export interface WorkItemView {
  /** Files of the host's that show it. */
  attachments: AttachmentId[];
  /** Whether it is done. */
  done: boolean;
  /** In short. */
  title: Label;
  /** Names it. */
  work_item: WorkItemId;
  /** What it costs. */
  price?: Price | null;
  /** More about it. */
  text?: Remark | null;
}

/** Decide whether it is the flagged person. */
export interface WorkLineMatchReview {
  waits_for: "match_review";
  /** Strength of the match. */
  alert: Alert;
  /** Id of the flag. */
  flag: FlagId;
  /** Time since which it waits or is due (UTC). */
  at: string;
  /** Id of the appointment, if it is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment. */
  priority?: Priority;
}

/** Review an appointment whose screening did not compare everything. */
export interface WorkLineIncompleteScreening {
  waits_for: "incomplete_screening";
  /** Time since which it waits or is due (UTC). */
  at: string;
  /** Id of the appointment, if it is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment. */
  priority?: Priority;
}

/** Find a technician in the last hour (S4-7). */
export interface WorkLineAssignment {
  waits_for: "assignment";
  /** Time since which it waits or is due (UTC). */
  at: string;
  /** Id of the appointment, if it is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment. */
  priority?: Priority;
}

/** Get an answer from the customer (S4-32). */
export interface WorkLineInformation {
  waits_for: "information";
  /** Id of the information request. */
  information: InformationId;
  /** Time since which it waits or is due (UTC). */
  at: string;
  /** Id of the appointment, if it is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment. */
  priority?: Priority;
}

/** Do a task that is due. */
export interface WorkLineTask {
  waits_for: "task";
  /** Key for the report that it is done. */
  key: DueKey;
  /** Kind of the task, such as `contact_retry` or `retention_review`. */
  kind: Code;
  /** The record that it is due for. */
  subject: Subject;
  /** Time since which it waits or is due (UTC). */
  at: string;
  /** Id of the appointment, if it is about one. */
  appointment?: AppointmentId | null;
  /** Priority of the appointment. */
  priority?: Priority;
}

/** One line of the work list. */
export type WorkLine = WorkLineMatchReview | WorkLineIncompleteScreening | WorkLineAssignment | WorkLineInformation | WorkLineTask;

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
   * A value that never shows itself in logs, errors or `Debug` output.
   *
   * It is serialised as what it holds: the wire is for those who may see it.
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

/** The time zone of a place, such as `Europe/Amsterdam`. */
export type Zone = string;

/** What each question is answered by. */
export interface Tellings {
  "appointment.allowed_actions": string[];
  "appointment.details": AppointmentView;
  "appointment.list": AppointmentRow[];
  "appointment.time_frame_page": TimeFrameChoice;
  "customer.allowed_actions": string[];
  "customer.duplicates": DuplicatesLine[];
  "customer.list": CustomerLine[];
  "customer.profile": ShownProfile;
  "desk.due": DueNow;
  "desk.history": History;
  "desk.referrals": Referrals;
  "desk.work_list": WorkLine[];
  "flag.details": Flag;
  "flag.items": FlaggedItem[];
  "flag.list": FlagLine[];
  "review.list": ReviewRequest[];
  "screening.explain": Explanation;
  "screening.screen": Screening;
}
