// What goes through the door, made from the Rust types by
// `UPDATE=1 cargo test -p frontdesk-tests --test generated`. Do not edit.

/** The account is confirmed: the customer may set a password. */
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

/** How loudly a request is shown. */
export type Alert = "none" | "possible" | "match";

/** What the desk says. */
export type Answer = Done | Told | Applied | Rewritten | Compacted | Refused | NotUnderstood;

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
  /** Due actions that are done for the present time frame (I-13). */
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

/** Takes an offer. */
export interface AppointmentAcceptOffer {
  do: "appointment.accept_offer";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** What is taken. */
  offer: Taking;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Takes a suggestion: the appointment moves there, and the technician who suggested it goes.
 *
 * The office may do it for the customer, as in a call (S4-9). It then has to have looked at what
 * the technician noted, if they had given the job back before (S4-29); customers see no such
 * notes and need not.
 */
export interface AppointmentAcceptSuggestion {
  do: "appointment.accept_suggestion";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The suggestion. */
  suggestion: SuggestionId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Whether the office has seen that this technician had given the job back (S4-29). */
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

/** Suggests a time frame in which a technician could go: by themselves, or by the office for them. */
export interface AppointmentAddSuggestion {
  do: "appointment.add_suggestion";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** When they could go. */
  frame: TimeFrame;
  /** Names the suggestion. */
  suggestion: SuggestionId;
  /** Who could go. */
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
 * Asks the customer to choose another time: a message with a new link; the appointment stays as
 * it is.
 */
export interface AppointmentAskCustomerToReschedule {
  do: "appointment.ask_customer_to_reschedule";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the link; the host makes it hard to guess. */
  link: LinkId;
  /** Hours in which the customer may choose a time by themselves, as the host's calendar says. */
  available?: TimeFrame[];
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

/**
 * Cancels an appointment for which no technician was found, in the hour before it begins.
 *
 * Only the system does so, and only where nobody looks after it: never one that is assigned,
 * asked for again, or kept on the schedule (I-14).
 */
export interface AppointmentAutoCancel {
  do: "appointment.auto_cancel";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Whether the customer has a coupon from another appointment that still holds (S4-14). */
  has_live_coupon?: boolean;
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

/** Asks technicians who could go. Nothing changes when they were asked already. */
export interface AppointmentBroadcast {
  do: "appointment.broadcast";
  /** The appointment. */
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
  /** Whether the customer has a live coupon from another appointment (S4-14). */
  has_live_coupon?: boolean;
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

/** Declines an offer. */
export interface AppointmentDeclineOffer {
  do: "appointment.decline_offer";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Which. */
  offer: OfferKind;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Declines one suggestion, or all; the appointment stays as it is. */
export interface AppointmentDeclineSuggestion {
  do: "appointment.decline_suggestion";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** When the customer cannot be there. */
  declined_hours?: TimeFrame[];
  /** The suggestion; all that are offered if none is named. */
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
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
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
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
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
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** Ids of the links that end with it, in id order. */
  revokes?: LinkId[];
}

/** What it is about was changed. */
export interface AppointmentEdited {
  event: "appointment.edited";
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
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
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
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
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** The customer told it. */
export interface AppointmentInformationProvided {
  event: "appointment.information_provided";
  /** Answers by question. */
  answers: { [key: string]: Remark };
  /** Id of the set of questions. */
  information: InformationId;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** The office does without it. */
export interface AppointmentInformationWaived {
  event: "appointment.information_waived";
  /** Id of the set of questions. */
  information: InformationId;
  /** Reason given by staff. */
  reason: Remark;
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
  /** Alert level of the match. */
  alert: Alert;
  /** Id of the flag. */
  flag: FlagId;
  /** Matching items. */
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
  /** Id of the flag. */
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
  /** Id of the decision, as in the flag. */
  decision: DecisionId;
  /** Id of the flag. */
  flag: FlagId;
  /** The decision. */
  verdict: Verdict;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** Somebody of the office has seen a match, and takes the appointment all the same. */
export interface AppointmentMatchAcknowledged {
  event: "appointment.match_acknowledged";
  /** Id of the flag. */
  flag: FlagId;
  /** Reason to accept the appointment, given by staff. */
  note: Remark;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** Not everything in it was compared with what is flagged. */
export interface AppointmentScreeningIncomplete {
  event: "appointment.screening_incomplete";
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** Everything in it is compared again. */
export interface AppointmentScreeningCompleted {
  event: "appointment.screening_completed";
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** Somebody of the office has looked at it, and takes it although not everything was compared. */
export interface AppointmentScreeningAcknowledged {
  event: "appointment.screening_acknowledged";
  /** Reason to accept the appointment, given by staff. */
  note: Remark;
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
  /** The new time frame. */
  new: TimeFrame;
  /** Source of the new time frame. */
  via: FrameSource;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
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
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
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
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** It is called off. */
export interface AppointmentCancelled {
  event: "appointment.cancelled";
  /** Cause of the cancellation. */
  cause: CancelCause;
  /** Party that the cancellation is counted for. */
  side: CancelledBy;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** Ids of the links that end with it, in id order. */
  revokes?: LinkId[];
  /** Explanation in free text. */
  text?: Remark | null;
}

/** It is what it was before it was cancelled. */
export interface AppointmentRestored {
  event: "appointment.restored";
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** It is kept on the schedule although nobody is found. */
export interface AppointmentHeldOnSchedule {
  event: "appointment.held_on_schedule";
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** Reason given by staff. */
  reason?: Remark | null;
}

/** It is left to the timers again. */
export interface AppointmentHoldReleased {
  event: "appointment.hold_released";
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** The customer will be there. */
export interface AppointmentConfirmedByCustomer {
  event: "appointment.confirmed_by_customer";
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** It has begun. */
export interface AppointmentStarted {
  event: "appointment.started";
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** The work is done. */
export interface AppointmentCompleted {
  event: "appointment.completed";
  /** Time of completion (UTC). */
  completed_at: string;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** Totals, if the service lines have prices. */
  totals?: Totals | null;
}

/** Somebody did not come. */
export interface AppointmentMarkedNoShow {
  event: "appointment.marked_no_show";
  /** Party that did not appear. */
  party: NoShowParty;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** It was noted wrongly what came of it. */
export interface AppointmentOutcomeCorrected {
  event: "appointment.outcome_corrected";
  /** Reason given by staff. */
  reason: Remark;
  /** The right outcome. */
  to: Outcome;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
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
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** There is something to be done. */
export interface AppointmentWorkItemAdded {
  event: "appointment.work_item_added";
  /** The work to be done. */
  what: Work;
  /** Id of the work item. */
  work_item: WorkItemId;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** A work item is done. */
export interface AppointmentWorkItemCompleted {
  event: "appointment.work_item_completed";
  /** Id of the work item. */
  work_item: WorkItemId;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** A work item is not done after all. */
export interface AppointmentWorkItemReopened {
  event: "appointment.work_item_reopened";
  /** Id of the work item. */
  work_item: WorkItemId;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** A work item is taken off. */
export interface AppointmentWorkItemRemoved {
  event: "appointment.work_item_removed";
  /** Id of the work item. */
  work_item: WorkItemId;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** It is on the list of every day. */
export interface AppointmentPinned {
  event: "appointment.pinned";
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** It is on the list of its own day only. */
export interface AppointmentUnpinned {
  event: "appointment.unpinned";
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** Money was given back. */
export interface AppointmentRefundRecorded {
  event: "appointment.refund_recorded";
  /** Refunded amount. */
  amount: Money;
  /** Id of the refund. */
  refund: EntryId;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** Another tax holds for what is not completed. */
export interface AppointmentTaxSet {
  event: "appointment.tax_set";
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
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
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
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

/** Another technician goes. */
export interface AppointmentReassigned {
  event: "appointment.reassigned";
  /** Who goes. */
  new: TechnicianId;
  /** Who was to go. */
  old: TechnicianId;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** A technician gave the job back; technicians are asked again. */
export interface AppointmentReleased {
  event: "appointment.released";
  /** Who gave it back. */
  technician: TechnicianId;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** Why, and what others should know. */
  note?: Remark | null;
}

/** Technicians are asked who could go. */
export interface AppointmentSentOut {
  event: "appointment.sent_out";
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** Technicians are asked again. */
export interface AppointmentResent {
  event: "appointment.resent";
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** A technician could go at another time. */
export interface AppointmentSuggestionAdded {
  event: "appointment.suggestion_added";
  /** When they could go. */
  frame: TimeFrame;
  /** Names the suggestion. */
  suggestion: SuggestionId;
  /** Who could go. */
  technician: TechnicianId;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** The customer agreed to a suggested time frame. */
export interface AppointmentSuggestionAccepted {
  event: "appointment.suggestion_accepted";
  /** The time frame. */
  frame: TimeFrame;
  /** The suggestion. */
  suggestion: SuggestionId;
  /** Who goes, and is told so (S4-11). */
  technician: TechnicianId;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** Whether this technician had given the job back before (S4-29). */
  released_before?: boolean;
}

/** The customer does not want some suggestions. */
export interface AppointmentSuggestionsDeclined {
  event: "appointment.suggestions_declined";
  /** Which, in id order. */
  suggestions: SuggestionId[];
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** Some suggestions no longer stand. */
export interface AppointmentSuggestionsWithdrawn {
  event: "appointment.suggestions_withdrawn";
  /** Which, in id order. */
  suggestions: SuggestionId[];
  /** Why. */
  why: Withdrawal;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** The customer cannot be there in some hours. */
export interface AppointmentHoursDeclined {
  event: "appointment.hours_declined";
  /** When. */
  hours: TimeFrame[];
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** A link to the suggested time frames goes out to the customer. */
export interface AppointmentTimeFrameLinkSent {
  event: "appointment.time_frame_link_sent";
  /** The link. */
  link: LinkId;
  /** Why. */
  reason: LinkReason;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** Hours in which the customer may choose a time by themselves. */
  available?: TimeFrame[];
  /** The links that end with it, in id order. */
  revokes?: LinkId[];
  /** Whether there is something to choose from. */
  with_choice?: boolean;
}

/** Somebody called the customer. */
export interface AppointmentContactAttempted {
  event: "appointment.contact_attempted";
  /** Names the call. */
  attempt: EntryId;
  /** How it went. */
  outcome: ContactOutcome;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** Whether one should still be left (S4-2). */
  leave_voicemail?: boolean;
  /** What was said. */
  note?: Remark | null;
  /** Whether a message was left on the voicemail. */
  voicemail_left?: boolean;
}

/** Something is offered to keep the customer. */
export interface AppointmentOffersProposed {
  event: "appointment.offers_proposed";
  /** Why. */
  cause: OfferCause;
  /** What, the first first. */
  offers: Proposal[];
  /** Until when it may be taken. */
  valid_until: string;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** The customer took an offer. */
export interface AppointmentOfferAccepted {
  event: "appointment.offer_accepted";
  /** Which. */
  offer: OfferKind;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** The customer does not want an offer. */
export interface AppointmentOfferDeclined {
  event: "appointment.offer_declined";
  /** Which. */
  offer: OfferKind;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** A prioritized request comes in its place. */
export interface AppointmentRebooked {
  event: "appointment.rebooked";
  /** Names the new appointment. It is about the same, and for the same customer. */
  rebooked_as: AppointmentId;
  /** When the customer could be there. */
  wishes: TimeFrame[];
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** Something is taken off this job. */
export interface AppointmentDiscountGiven {
  event: "appointment.discount_given";
  /** How much. */
  basis_points: BasisPoints;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The coupon that was redeemed for it. */
  coupon?: CouponId | null;
}

/** A coupon for a later appointment is issued. */
export interface AppointmentCouponIssued {
  event: "appointment.coupon_issued";
  /** How much is taken off. */
  basis_points: BasisPoints;
  /** Names it. */
  coupon: CouponId;
  /** Until when it can be redeemed. */
  valid_until: string;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** The coupon is redeemed. */
export interface AppointmentCouponRedeemed {
  event: "appointment.coupon_redeemed";
  /** How much is taken off. */
  basis_points: BasisPoints;
  /** The coupon. */
  coupon: CouponId;
  /** For which appointment. */
  on: AppointmentId;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** The coupon is taken back. */
export interface AppointmentCouponRevoked {
  event: "appointment.coupon_revoked";
  /** The coupon. */
  coupon: CouponId;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** Something that was due has been done. */
export interface AppointmentReportedDone {
  event: "appointment.reported_done";
  /** What was due. */
  key: DueKey;
  /** What has come of it. */
  result: DueResult;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** Its customer is erased. */
export interface AppointmentErased {
  event: "appointment.erased";
  /** The remaining state of the appointment, without personal data. */
  kept: Appointment;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
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
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
}

/** Something that happened to it before its customer was erased. */
export interface AppointmentForgotten {
  event: "appointment.forgotten";
  /** The event it was, such as `customer.edited`. */
  was: string;
  /** The appointment it happened to. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The fields it had, in the order of their names. */
  fields?: string[];
}

/**
 * Something that happened to an appointment: when, by whom, to which, and what.
 *
 * Applying all events of an appointment in their order gives the appointment again (I-20).
 */
export type AppointmentEvent = AppointmentRequested | AppointmentScheduled | AppointmentDeclined | AppointmentEdited | AppointmentFeasibilitySet | AppointmentInformationRequested | AppointmentInformationProvided | AppointmentInformationWaived | AppointmentMatchOpened | AppointmentMatchCleared | AppointmentMatchDecided | AppointmentMatchAcknowledged | AppointmentScreeningIncomplete | AppointmentScreeningCompleted | AppointmentScreeningAcknowledged | AppointmentFrameChanged | AppointmentDeferred | AppointmentResumed | AppointmentCancelled | AppointmentRestored | AppointmentHeldOnSchedule | AppointmentHoldReleased | AppointmentConfirmedByCustomer | AppointmentStarted | AppointmentCompleted | AppointmentMarkedNoShow | AppointmentOutcomeCorrected | AppointmentNoteAdded | AppointmentWorkItemAdded | AppointmentWorkItemCompleted | AppointmentWorkItemReopened | AppointmentWorkItemRemoved | AppointmentPinned | AppointmentUnpinned | AppointmentRefundRecorded | AppointmentTaxSet | AppointmentCustomerChanged | AppointmentAssigned | AppointmentReassigned | AppointmentReleased | AppointmentSentOut | AppointmentResent | AppointmentSuggestionAdded | AppointmentSuggestionAccepted | AppointmentSuggestionsDeclined | AppointmentSuggestionsWithdrawn | AppointmentHoursDeclined | AppointmentTimeFrameLinkSent | AppointmentContactAttempted | AppointmentOffersProposed | AppointmentOfferAccepted | AppointmentOfferDeclined | AppointmentRebooked | AppointmentDiscountGiven | AppointmentCouponIssued | AppointmentCouponRedeemed | AppointmentCouponRevoked | AppointmentReportedDone | AppointmentErased | AppointmentPartyForgotten | AppointmentForgotten;

/** Takes something off this job; it replaces what was taken off before. */
export interface AppointmentGiveDiscount {
  do: "appointment.give_discount";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** How much. */
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
 * Says that no suggestion suits: when the customer cannot be there, or a better time.
 *
 * The better time becomes the time frame of the appointment. The office may agree to any that
 * lies ahead (S4-23); a customer by themselves to one within the hours that a live link offers.
 */
export interface AppointmentNoneWorks {
  do: "appointment.none_works";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** When the customer cannot be there. */
  declined_hours?: TimeFrame[];
  /** When they could. */
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
  /** Whether a technician stays assigned when the time frame changes (requirements 4.4.2). */
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
 * Proposes what the ladder holds for a cause, while the appointment still stands. With a
 * cancellation it is proposed by itself.
 */
export interface AppointmentProposeOffers {
  do: "appointment.propose_offers";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Why it is about to be lost. */
  cause: OfferCause;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Whether the customer has a coupon from another appointment that still holds (S4-14). */
  has_live_coupon?: boolean;
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

/** Lets another technician go in place of the one who is assigned. */
export interface AppointmentReassign {
  do: "appointment.reassign";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Who goes from now on. */
  technician: TechnicianId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Asks technicians again, more urgently: from then on no timer cancels it (S4-25). */
export interface AppointmentRebroadcast {
  do: "appointment.rebroadcast";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Records a call to the customer; the appointment stays as it is (I-4).
 *
 * Who is not reached gets a link to the suggested time frames, once a day (S4-3).
 */
export interface AppointmentRecordContactAttempt {
  do: "appointment.record_contact_attempt";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Names the call. */
  attempt: EntryId;
  /** Who. */
  by: Actor;
  /** How it went. */
  outcome: ContactOutcome;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Names the link that goes out if they were not reached. */
  link?: LinkId | null;
  /** What was said. */
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
  /** The appointment for whose loss it was issued. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The coupon. */
  coupon: CouponId;
  /** The later appointment. */
  on: AppointmentId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Gives a job back: by the technician who goes, or by the office for them. */
export interface AppointmentRelease {
  do: "appointment.release";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Who gives it back. */
  technician: TechnicianId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Why, and what others should know (S4-29). */
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

/** Reports that something that was due has been done; it is never due again. */
export interface AppointmentReportDone {
  do: "appointment.report_done";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** What was due. */
  key: DueKey;
  /** What has come of it. */
  result: DueResult;
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

/** Takes a coupon back. */
export interface AppointmentRevokeCoupon {
  do: "appointment.revoke_coupon";
  /** The appointment for whose loss it was issued. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The coupon. */
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

/** Sends the customer a link to the suggested time frames; earlier links end. */
export interface AppointmentSendTimeFrameLink {
  do: "appointment.send_time_frame_link";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** Names the link; the host makes it hard to guess. */
  link: LinkId;
  /** Hours in which the customer may choose a time by themselves, as the host's calendar says. */
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

/** Asks what the customer may choose from: by themselves, or by the office in a call (S4-9). */
export interface AppointmentTimeFramePage {
  ask: "appointment.time_frame_page";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The link with which the customer came. */
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

/** Takes a suggestion back: by the technician who made it, or by the office. */
export interface AppointmentWithdrawSuggestion {
  do: "appointment.withdraw_suggestion";
  /** The appointment. */
  appointment: AppointmentId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The suggestion. */
  suggestion: SuggestionId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** A record is retired: the host takes the credentials away. */
export interface Archived {
}

/** Nobody yet. */
export interface AssignmentUnassigned {
  state: "unassigned";
}

/** Technicians were asked. */
export interface AssignmentBroadcast {
  state: "broadcast";
}

/** A technician goes. */
export interface AssignmentAssigned {
  state: "assigned";
  /** Who. */
  technician: TechnicianId;
}

/**
 * Technicians were asked again, as a rule after one gave it back: it is alive, and not
 * cancelled by a timer (S4-25).
 */
export interface AssignmentResent {
  state: "resent";
}

/** Who goes, or who is being looked for (requirements 4.4.2). */
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
export type Call = Command | Query | Apply | Rewrite | Compact;

/** Cause of a cancellation (requirements 4.4.1). */
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
export interface CancellationSeen {
  /** When. */
  at: string;
  /** Why. */
  cause: CancelCause;
  /** On whose side that was decided. */
  side: CancelledBy;
}

/** Party that a cancellation is counted for (S4-28). */
export type CancelledBy = "customer" | "ops" | "technician" | "system";

/** By what way a customer is written to. */
export type Channel = "email" | "sms";

/** Something to be done. */
export type Command = FlagRaise | FlagAddItem | FlagReleaseItem | FlagReinstateItem | FlagLift | FlagReinstate | FlagReviewRetention | FlagErase | FlagDecideMatch | FlagRevokeExemption | CustomerCreate | CustomerEdit | CustomerAddAddress | CustomerEditAddress | CustomerRemoveAddress | CustomerSetDefaultAddress | CustomerAddPhone | CustomerEditPhone | CustomerRemovePhone | CustomerSetPreferences | CustomerOptOut | CustomerOptIn | CustomerAddTag | CustomerRemoveTag | CustomerAddNote | CustomerAddPreference | CustomerRemovePreference | CustomerAddOccasion | CustomerRemoveOccasion | CustomerSetSpecialTax | CustomerAddPaymentMethod | CustomerRemovePaymentMethod | CustomerSetDefaultPaymentMethod | CustomerSendMessage | CustomerSendConfirmAccount | CustomerConfirmAccount | CustomerSetReferrer | CustomerBlock | CustomerUnblock | CustomerArchive | CustomerUnarchive | CustomerErase | CustomerMerge | CustomerUnmerge | AppointmentRequest | AppointmentBook | AppointmentAccept | AppointmentDecline | AppointmentEdit | AppointmentAcknowledgeMatch | AppointmentAcknowledgeScreening | AppointmentSetFeasibility | AppointmentRequestInformation | AppointmentProvideInformation | AppointmentWaiveInformation | AppointmentReschedule | AppointmentDefer | AppointmentCancel | AppointmentRestore | AppointmentHoldOnSchedule | AppointmentReleaseHold | AppointmentConfirmByCustomer | AppointmentStart | AppointmentComplete | AppointmentMarkNoShow | AppointmentCorrectOutcome | AppointmentAddNote | AppointmentAddWorkItem | AppointmentCompleteWorkItem | AppointmentReopenWorkItem | AppointmentRemoveWorkItem | AppointmentPin | AppointmentUnpin | AppointmentRecordRefund | AppointmentAssign | AppointmentReassign | AppointmentRelease | AppointmentBroadcast | AppointmentRebroadcast | AppointmentAddSuggestion | AppointmentWithdrawSuggestion | AppointmentAcceptSuggestion | AppointmentDeclineSuggestion | AppointmentNoneWorks | AppointmentSendTimeFrameLink | AppointmentAskCustomerToReschedule | AppointmentRecordContactAttempt | AppointmentAutoCancel | AppointmentProposeOffers | AppointmentAcceptOffer | AppointmentDeclineOffer | AppointmentGiveDiscount | AppointmentRedeemCoupon | AppointmentRevokeCoupon | AppointmentReportDone;

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

/** What somebody said about one category on one way: yes or no, since when, by whom, how. */
export interface Consent {
  /** Whether it may be sent. */
  allowed: boolean;
  /** Who said so. */
  by: Actor;
  /** Since when. */
  since: string;
  /** How it came to be known. */
  source: Source;
}

/** A call to the customer. */
export interface ContactAttempt {
  /** When. */
  at: string;
  /** By whom. */
  by: Actor;
  /** How it went. */
  outcome: ContactOutcome;
  /** What was said. */
  note?: Remark | null;
  /** Whether a message was left on the voicemail. */
  voicemail_left?: boolean;
}

/** One entry of the contact log (S2-10). */
export interface ContactEntry {
  /** When. */
  at: string;
  /** By whom. */
  by: Actor;
  /** What was sent. */
  sent: MessageSent;
}

/** How a call to the customer went (S4-1). */
export type ContactOutcome = "reached" | "voicemail" | "busy" | "no_answer";

/** Outcome that an appointment may be corrected to. */
export type CorrectTo = "completed" | "no_show" | "scheduled";

/** It can be redeemed. */
export interface CouponIssued {
  state: "issued";
  /** How much is taken off. */
  basis_points: BasisPoints;
  /** Names it. */
  id: CouponId;
  /** Until when it can be redeemed. */
  valid_until: string;
}

/** It was redeemed; that is done once (I-23). */
export interface CouponRedeemed {
  state: "redeemed";
  /** When. */
  at: string;
  /** For which appointment. */
  on: AppointmentId;
  /** How much is taken off. */
  basis_points: BasisPoints;
  /** Names it. */
  id: CouponId;
  /** Until when it can be redeemed. */
  valid_until: string;
}

/** It was taken back. */
export interface CouponRevoked {
  state: "revoked";
  /** How much is taken off. */
  basis_points: BasisPoints;
  /** Names it. */
  id: CouponId;
  /** Until when it can be redeemed. */
  valid_until: string;
}

/** A coupon for a later appointment (S4-18). The code is the host's. */
export type Coupon = CouponIssued | CouponRedeemed | CouponRevoked;

/**
 * Names a coupon.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type CouponId = string;

/** A currency: three capital letters of ISO 4217. */
export type Currency = string;

/** A customer. A platform that keeps its own rows may use it alone. */
export interface Customer {
  /** Their addresses. */
  addresses: { [key: string]: CustomerAddress };
  /** What was sent to them by somebody of the office. */
  contacts: { [key: string]: ContactEntry };
  /** When they were taken in. */
  created_at: string;
  /** Who took them in. */
  created_by: Actor;
  /** Their e-mail addresses, the first one is the usual one. */
  emails: CustomerEmail[];
  /** Names them. */
  id: CustomerId;
  /** All that has happened to them: the change log (S1-20). */
  log: CustomerEvent[];
  /** Their way into their own account. */
  login: Login;
  /** What they are called. */
  name: WrittenName;
  /** What only the office may read. */
  notes: { [key: string]: OfficeNote };
  /** Days to remember. */
  occasions: { [key: string]: Occasion };
  /** Their saved ways to pay. */
  payment_methods: PaymentMethods;
  /** Their phones. */
  phones: { [key: string]: CustomerPhone };
  /** What they want to hear, and how. */
  preferences: Preferences;
  /** Where the record is in its life. */
  record: Record;
  /** What to know when serving them. */
  service_preferences: { [key: string]: ServicePreference };
  /** How they came to be known. */
  source: Source;
  /** Words that group them, by what each is known again. */
  tags: { [key: string]: Label };
  /** That booking and access are denied, if so. */
  block?: BlockState | null;
  /** The address that is meant if nothing is said. */
  default_address?: AddressId | null;
  /** The language they are written to in. */
  language?: Language | null;
  /** Who is part of them, and what was taken over. */
  merged?: { [key: string]: Taken };
  /** Of whom they are part, if they are. */
  merged_into?: CustomerId | null;
  /** What they want to be called. */
  preferred_name?: Label | null;
  /** Who sent them, if somebody did. */
  referrer?: CustomerId | null;
  /** What replaces the usual sales tax, if anything does. */
  special_tax?: SpecialTax | null;
}

/** Adds an address; it is the default one if there is none yet. */
export interface CustomerAddAddress {
  do: "customer.add_address";
  /** The address. */
  address: GivenAddress;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Writes a note for the office; no customer or technician ever sees it. */
export interface CustomerAddNote {
  do: "customer.add_note";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** Names the note. */
  note: EntryId;
  /** What it says. */
  text: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Takes down a day to remember. */
export interface CustomerAddOccasion {
  do: "customer.add_occasion";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** The day. */
  occasion: GivenOccasion;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Saves a way to pay; the number of a card is refused, whatever field it stands in (S1-36). */
export interface CustomerAddPaymentMethod {
  do: "customer.add_payment_method";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** The way to pay. */
  method: GivenPaymentMethod;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Adds a phone; a number that is there already is refused (S1-9, I-16). */
export interface CustomerAddPhone {
  do: "customer.add_phone";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** The phone. */
  phone: GivenPhone;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Takes down what to know when serving a customer. */
export interface CustomerAddPreference {
  do: "customer.add_preference";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** What to know. */
  preference: GivenServicePreference;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Puts a tag on a customer; case and accents do not make another one. */
export interface CustomerAddTag {
  do: "customer.add_tag";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** The tag, such as "residential". */
  tag: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** An address of a customer. */
export interface CustomerAddress {
  /** The address as written. */
  address: WrittenAddress;
  /** What it is for. */
  purposes: Purpose[];
  /** What it is called, such as "holiday home". */
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

/** Retires a record: nothing is lost, the login is taken away, nothing is sent any more. */
export interface CustomerArchive {
  do: "customer.archive";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** Whether open appointments that are not over yet are cancelled; else they stand in the way. */
  cancel_open?: boolean;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

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
  /** Id of the customer. */
  customer: CustomerId;
  /** Reason given by staff. */
  reason: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Confirms the account with the link that was sent last; the same link again is harmless. */
export interface CustomerConfirmAccount {
  do: "customer.confirm_account";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** The link. */
  link: LinkId;
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
  /** Addresses, the default one first. */
  addresses?: GivenAddress[];
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** E-mail addresses, the usual one first. */
  emails?: string[];
  /** The language they are written to in. */
  language?: Language | null;
  /** Phones; the first one is called, unless another is said to be primary. */
  phones?: GivenPhone[];
  /** What they want to be called. */
  preferred_name?: string | null;
  /** How they came to be known; by the office if it is not said. */
  source?: Source | null;
}

/** Asks who shares an e-mail address or a phone with whom, in id order; each pair once. */
export interface CustomerDuplicates {
  ask: "customer.duplicates";
  /** Who. */
  by: Actor;
  /** Only with this customer. */
  customer?: CustomerId | null;
}

/**
 * Changes what is given, and nothing else.
 *
 * Another usual e-mail address makes the login unconfirmed again, unless the policy says
 * otherwise (S1-7).
 */
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
  /** The language they are written to in. */
  language?: Language | null;
  /** What they are called. */
  name?: WrittenName | null;
  /** What they want to be called; an empty text takes it away. */
  preferred_name?: string | null;
}

/** Puts an address in the place of the one that has its id; appointments keep their copy (S1-30). */
export interface CustomerEditAddress {
  do: "customer.edit_address";
  /** The address, with all that holds from now on. */
  address: GivenAddress;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Puts a phone in the place of the one that has its id. */
export interface CustomerEditPhone {
  do: "customer.edit_phone";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** The phone, with all that holds from now on. */
  phone: GivenPhone;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** An e-mail address of a customer. */
export interface CustomerEmail {
  /** The address as written. */
  address: string;
  /** By what it is known again. */
  key?: string | null;
}

/**
 * Erases a customer, for good: who they are, how they were reached, and all that was written
 * about them. Of their appointments only what the books need is kept (requirements 4.11).
 */
export interface CustomerErase {
  do: "customer.erase";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer; those who became part of them are erased with them. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Keeps the flags that were raised from them; else they are erased too. */
  retain_flags?: RetainFlags | null;
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
  /** How they came to be known. */
  source: Source;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
  /** Addresses. */
  addresses?: { [key: string]: CustomerAddress };
  /** The address that is meant if nothing is said. */
  default_address?: AddressId | null;
  /** The language they are written to in. */
  language?: Language | null;
  /** What they want to be called. */
  preferred_name?: Label | null;
}

/** Names, language or e-mail addresses are other ones. */
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
  /** The language they are written to in. */
  language?: { [key: string]: unknown } | null;
  /** What they are called. */
  name?: { [key: string]: unknown } | null;
  /** What they want to be called. */
  preferred_name?: { [key: string]: unknown } | null;
}

/** There is an address more. */
export interface CustomerAddressAdded {
  event: "customer.address_added";
  /** Names the address. */
  address: AddressId;
  /** What it is. */
  new: CustomerAddress;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** An address is another one. */
export interface CustomerAddressEdited {
  event: "customer.address_edited";
  /** Names the address. */
  address: AddressId;
  /** What it was, and what it is. */
  change: { [key: string]: unknown };
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** There is an address less. */
export interface CustomerAddressRemoved {
  event: "customer.address_removed";
  /** Names the address. */
  address: AddressId;
  /** What it was. */
  old: CustomerAddress;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** Another address is the default one. */
export interface CustomerDefaultAddressSet {
  event: "customer.default_address_set";
  /** The one before, and the one from now on. */
  address: { [key: string]: unknown };
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** There is a phone more. */
export interface CustomerPhoneAdded {
  event: "customer.phone_added";
  /** What it is. */
  new: CustomerPhone;
  /** Names the phone. */
  phone: PhoneId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** A phone is another one. */
export interface CustomerPhoneEdited {
  event: "customer.phone_edited";
  /** What it was, and what it is. */
  change: { [key: string]: unknown };
  /** Names the phone. */
  phone: PhoneId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** There is a phone less. */
export interface CustomerPhoneRemoved {
  event: "customer.phone_removed";
  /** What it was. */
  old: CustomerPhone;
  /** Names the phone. */
  phone: PhoneId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** A customer wants to hear something else, or in another way. */
export interface CustomerPreferencesSet {
  event: "customer.preferences_set";
  /** How it came to be known. */
  source: Source;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
  /** Whether nothing is sent by itself. */
  no_automated_messages?: { [key: string]: unknown } | null;
  /** The way they like most. */
  preferred_channel?: { [key: string]: unknown } | null;
  /** What was said anew about categories and ways. */
  wishes?: Wish[];
}

/** Messages are not wanted any more. */
export interface CustomerOptedOut {
  event: "customer.opted_out";
  /** How it came to be known. */
  source: Source;
  /** On which way, about what. */
  wishes: Wish[];
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** Messages are wanted again. */
export interface CustomerOptedIn {
  event: "customer.opted_in";
  /** How it came to be known. */
  source: Source;
  /** On which way, about what. */
  wishes: Wish[];
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** There is a tag more. */
export interface CustomerTagAdded {
  event: "customer.tag_added";
  /** By what it is known again. */
  key: string;
  /** The tag as written. */
  tag: Label;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** There is a tag less. */
export interface CustomerTagRemoved {
  event: "customer.tag_removed";
  /** By what it is known again. */
  key: string;
  /** The tag as it was written. */
  tag: Label;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** There is a note more. */
export interface CustomerNoteAdded {
  event: "customer.note_added";
  /** Names the note. */
  note: EntryId;
  /** What it says. */
  text: Remark;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** There is a service preference more. */
export interface CustomerPreferenceAdded {
  event: "customer.preference_added";
  /** What it is. */
  new: ServicePreference;
  /** Names it. */
  preference: EntryId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** There is a service preference less. */
export interface CustomerPreferenceRemoved {
  event: "customer.preference_removed";
  /** What it was. */
  old: ServicePreference;
  /** Names it. */
  preference: EntryId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** There is a day more to remember. */
export interface CustomerOccasionAdded {
  event: "customer.occasion_added";
  /** What it is. */
  new: Occasion;
  /** Names it. */
  occasion: EntryId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** There is a day less to remember. */
export interface CustomerOccasionRemoved {
  event: "customer.occasion_removed";
  /** Names it. */
  occasion: EntryId;
  /** What it was. */
  old: Occasion;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** Another tax holds. */
export interface CustomerSpecialTaxSet {
  event: "customer.special_tax_set";
  /** What held, and what holds from now on; nothing where the usual tax does. */
  tax: { [key: string]: unknown };
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** There is a way to pay more. */
export interface CustomerPaymentMethodAdded {
  event: "customer.payment_method_added";
  /** What it is. */
  method: PaymentMethod;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** There is a way to pay less. */
export interface CustomerPaymentMethodRemoved {
  event: "customer.payment_method_removed";
  /** What it was. */
  method: PaymentMethod;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** Another way to pay is the default one. */
export interface CustomerDefaultPaymentMethodSet {
  event: "customer.default_payment_method_set";
  /** The one before, and the one from now on. */
  method: { [key: string]: unknown };
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** A message is on its way. */
export interface CustomerMessageSent {
  event: "customer.message_sent";
  /** By what way. */
  channel: Channel;
  /** The e-mail address of whoever sends it (S1-12). */
  from: string;
  /** Names the message. */
  message: EntryId;
  /** Where answers go: to whoever sends it (S1-13). */
  reply_to: string;
  /** What it is about. */
  subject: Label;
  /** What it says. */
  text: Remark;
  /** The e-mail address of the customer. */
  to: string;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
  /** Why it is sent although the customer wants no e-mail. */
  override_reason?: Remark | null;
}

/** A link that confirms the account is on its way. */
export interface CustomerConfirmAccountSent {
  event: "customer.confirm_account_sent";
  /** The e-mail address it goes to. */
  to: string;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
  /** The link; left out wherever somebody looks. */
  link?: LinkId | null;
}

/** The account is confirmed. */
export interface CustomerAccountConfirmed {
  event: "customer.account_confirmed";
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** The login has to be confirmed again. */
export interface CustomerLoginUnconfirmed {
  event: "customer.login_unconfirmed";
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** Somebody else has sent them. */
export interface CustomerReferrerSet {
  event: "customer.referrer_set";
  /** Who it was, and who it is. */
  referrer: { [key: string]: unknown };
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** Booking and access are denied. */
export interface CustomerBlocked {
  event: "customer.blocked";
  /** Reason given by staff. */
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

/** The record is retired. */
export interface CustomerArchived {
  event: "customer.archived";
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** The record is in use again. */
export interface CustomerUnarchived {
  event: "customer.unarchived";
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** The customer is part of another from now on. */
export interface CustomerMergedInto {
  event: "customer.merged_into";
  /** Of whom. */
  into: CustomerId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** The customer has taken over what another one had. */
export interface CustomerMerged {
  event: "customer.merged";
  /** From whom. */
  from: CustomerId;
  /** What. */
  taken: Taken;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** The customer is one by themselves again. */
export interface CustomerUnmergedFrom {
  event: "customer.unmerged_from";
  /** Of whom they were part. */
  into: CustomerId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** The customer has given back what they had taken over. */
export interface CustomerUnmerged {
  event: "customer.unmerged";
  /** To whom. */
  from: CustomerId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** Somebody who was part of the customer once is erased. */
export interface CustomerMergeForgotten {
  event: "customer.merge_forgotten";
  /** Who is erased, or had taken it over from them. */
  from: CustomerId[];
  /** The customer, with what is left of their log. */
  kept: Customer;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** Nothing more is to be sent to an address of somebody who is erased. */
export interface CustomerSuppressionRetained {
  event: "customer.suppression_retained";
  /** The address or number. */
  address: string;
  /** What is not to be sent. */
  categories: MessageCategory[];
  /** By what way. */
  channel: Channel;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
}

/** The person is erased. */
export interface CustomerErased {
  event: "customer.erased";
  /** When they were taken in. */
  created_at: string;
  /** Who took them in. */
  created_by: Actor;
  /** That something happened to them, without what. */
  log: CustomerEvent[];
  /** How they came to be known. */
  source: Source;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
  /** That their flags are kept for a while. */
  flags?: FlagsRetained | null;
  /** Who sent them: a reward that was earned stays earned. */
  referrer?: CustomerId | null;
}

/** Something that happened to somebody who was erased later. */
export interface CustomerForgotten {
  event: "customer.forgotten";
  /** The event it was, such as `customer.edited`. */
  was: string;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The customer it happened to. */
  customer: CustomerId;
  /** The fields it had, in the order of their names. */
  fields?: string[];
}

/**
 * Something that happened to a customer: when, by whom, to whom, and what.
 *
 * Applying all events of a customer in their order gives the customer again (I-20).
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
  /** The customer. */
  customer: CustomerId;
  /** Their e-mail addresses, the usual one first. */
  emails: string[];
  /** Their name in one line. */
  name: string;
  /** Their phones, in id order. */
  phones: WrittenPhone[];
  /** Where the record is in its life. */
  record: Record;
  /** Their tags, sorted. */
  tags: Label[];
}

/** Asks for the customers, in id order. */
export interface CustomerList {
  ask: "customer.list";
  /** Who. */
  by: Actor;
  /** Which records. */
  status?: ListedRecord;
  /** Which tags. */
  tags?: TagFilter;
  /**
   * Only customers with this text in a name, an e-mail address, a phone or an address; case
   * and accents do not matter.
   */
  text?: string | null;
}

/**
 * Makes a customer part of another, who takes over what they do not have (requirements 4.10).
 *
 * A block carries over, and of two wishes the stricter one; nothing is lost.
 */
export interface CustomerMerge {
  do: "customer.merge";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer who becomes part of the other. */
  customer: CustomerId;
  /** The customer who stays. */
  into: CustomerId;
  /** Whose value stays where only one can. */
  choices?: MergeChoices;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Allows messages again; only the customer does that, or somebody in their name.
 *
 * Marketing has to be named: a yes to it is never part of another yes.
 */
export interface CustomerOptIn {
  do: "customer.opt_in";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** By what way. */
  channel: Channel;
  /** The customer. */
  customer: CustomerId;
  /** About what; everything but marketing if it is not said. */
  category?: MessageCategory | null;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** How it came to be known; from who gives the call if it is not said. */
  source?: Source | null;
}

/** Stops messages on one way: of one category, or all that somebody may do without (S1-17). */
export interface CustomerOptOut {
  do: "customer.opt_out";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** By what way. */
  channel: Channel;
  /** The customer. */
  customer: CustomerId;
  /** About what; everything if it is not said. */
  category?: MessageCategory | null;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** How it came to be known; from who gives the call if it is not said. */
  source?: Source | null;
}

/** A phone of a customer. */
export interface CustomerPhone {
  /** By what it is known again. */
  key?: string | null;
  /** The number as it was typed. */
  number?: string;
  /** Whether it is the one to call; at most one is (I-16). */
  primary?: boolean;
  /** The country of the booking, when it is not the usual one. */
  region?: Region | null;
  /** Whether it is the one for text messages; at most one is (S1-9). */
  sms?: boolean;
}

/** What a business may set about customers; whatever is left out is as usual. */
export interface CustomerPolicy {
  /** Whether another e-mail address makes the login unconfirmed again (S1-7). */
  confirm_new_email?: boolean;
  /** Whether customers who send others are rewarded. */
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

/** Takes an address away; appointments keep the copy they were made with (S1-8, S1-30). */
export interface CustomerRemoveAddress {
  do: "customer.remove_address";
  /** The address. */
  address: AddressId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Takes a day to remember away. */
export interface CustomerRemoveOccasion {
  do: "customer.remove_occasion";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** Names it. */
  occasion: EntryId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Forgets a way to pay. */
export interface CustomerRemovePaymentMethod {
  do: "customer.remove_payment_method";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** The way to pay. */
  method: PaymentMethodId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Takes a phone away. */
export interface CustomerRemovePhone {
  do: "customer.remove_phone";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** The phone. */
  phone: PhoneId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Takes a service preference away. */
export interface CustomerRemovePreference {
  do: "customer.remove_preference";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** Names it. */
  preference: EntryId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Takes a tag off a customer. */
export interface CustomerRemoveTag {
  do: "customer.remove_tag";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** The tag; case and accents do not matter. */
  tag: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Sends a link that confirms the account; links that were sent before confirm nothing any more. */
export interface CustomerSendConfirmAccount {
  do: "customer.send_confirm_account";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** The link; the host makes it hard to guess. */
  link: LinkId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Sends an e-mail from somebody of the office; answers go back to them. */
export interface CustomerSendMessage {
  do: "customer.send_message";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** The e-mail address of whoever sends it, as the host knows them. */
  from: string;
  /** Names the message. */
  message: EntryId;
  /** What it is about. */
  subject: string;
  /** What it says. */
  text: string;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Why it is sent although the customer wants no e-mail. */
  override_reason?: string | null;
}

/** Makes an address the default one. */
export interface CustomerSetDefaultAddress {
  do: "customer.set_default_address";
  /** The address. */
  address: AddressId;
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/** Makes a way to pay the default one. */
export interface CustomerSetDefaultPaymentMethod {
  do: "customer.set_default_payment_method";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** The way to pay. */
  method: PaymentMethodId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
}

/**
 * Takes down what a customer wants to hear; what is not named stays as it is.
 *
 * Whoever is not the customer may say no for them, but never yes (requirements 4.6).
 */
export interface CustomerSetPreferences {
  do: "customer.set_preferences";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** Whether nothing is sent by itself. */
  no_automated_messages?: boolean | null;
  /** The way they like most. */
  preferred_channel?: Channel | null;
  /** How it came to be known; from who gives the call if it is not said. */
  source?: Source | null;
  /** Categories and ways, each with yes or no. */
  wishes?: Wish[];
}

/** Takes down by whom a customer was sent; without `referrer` nobody is. */
export interface CustomerSetReferrer {
  do: "customer.set_referrer";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** The customer who sent them. */
  referrer?: CustomerId | null;
}

/**
 * Sets what replaces the usual sales tax; without `tax` the usual one holds again.
 *
 * What is completed keeps the tax it was completed with (S1-18).
 */
export interface CustomerSetSpecialTax {
  do: "customer.set_special_tax";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
  customer: CustomerId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
  /** What replaces the usual tax. */
  tax?: SpecialTax | null;
}

/** Takes a record up again; the customer has to confirm their account anew. */
export interface CustomerUnarchive {
  do: "customer.unarchive";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer. */
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

/** Makes a customer one by themselves again; the other gives back what was taken over. */
export interface CustomerUnmerge {
  do: "customer.unmerge";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The customer who became part of another. */
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
 * Asks what is due at a time, by time and key.
 *
 * It is computed from the state: what was moved or cancelled is not due, however late a host
 * asks. Asking twice does no harm; what was done is reported with `appointment.report_done`.
 */
export interface DeskDue {
  ask: "desk.due";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
}

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
 * Asks for all that waits for a person: what has priority first, then by time, then by id
 * (S0-30, S4-15).
 */
export interface DeskWorkList {
  ask: "desk.work_list";
  /** When. */
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

/** Who goes, and what is suggested to the customer. */
export interface Dispatch {
  /** Who goes, or who is being looked for. */
  assignment: Assignment;
  /** When the customer last agreed to a suggested time frame. */
  agreed_at?: string | null;
  /** When technicians were asked for the present time frame, each time. */
  asked?: string[];
  /** The calls to the customer. */
  attempts?: { [key: string]: ContactAttempt };
  /** When the customer cannot be there, in the order in which they said so. */
  declined_hours?: TimeFrame[];
  /** Since when it has the present time frame, if it had another or none before. */
  frame_since?: string | null;
  /** The last call to the customer. */
  last_attempt?: EntryId | null;
  /** The links that went out to the customer. */
  links?: { [key: string]: TimeFrameLink };
  /** Who gave it back, in order. */
  releases?: ReleaseRecord[];
  /** The time frames that are or were suggested. */
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

/** Something that is to be done. */
export interface Due {
  /** From when on. */
  at: string;
  /** Names it, so that it is done once. */
  key: DueKey;
  /** What it is. */
  kind: DueKind;
  /** Why it is not done after all; then it is shown, and nothing happens. */
  skipped?: SkippedBecause | null;
  /** Until when; it is pointless from then on. */
  until?: string | null;
  /** Why somebody has to see to it by hand. */
  why?: ManualUpdate | null;
}

/**
 * Names something that is due: `kind:appointment:sequence:step`.
 *
 * It is another one when the time frame changes, so that what was done for the old one is due
 * again for the new one (requirements 4.8).
 */
export type DueKey = string;

/** What is due (requirements 4.9). */
export type DueKind = "assigning_status" | "auto_cancel" | "manual_update_required" | "contact_retry" | "deferred_followup" | "outcome_prompt" | "request_overdue";

/** What is due, and when to ask again. */
export interface DueNow {
  /** What is to be done now. */
  due: Due[];
  /** Flags that somebody has to see to, by time and id. */
  flags?: FlagDue[];
  /**
   * When something becomes due next, although nothing happens until then. Any command may
   * change it.
   */
  wakes_at?: string | null;
}

/** What has come of something that was due. */
export type DueResult = "done" | "failed" | "skipped";

/** A customer who may be the same person. */
export interface DuplicateCandidate {
  /** The customer. */
  customer: CustomerId;
  /** Where their record is in its life: a retired one could be taken up again (requirements 4.6). */
  record: Record;
  /** Whether both are called the same. */
  same_name: boolean;
  /** What they have in common: e-mail addresses, then phones, each by its key. */
  shared: Shared[];
}

/** A customer, and who may be the same person. */
export interface DuplicatesLine {
  /** Who may be the same person, in id order. */
  candidates: DuplicateCandidate[];
  /** The customer. */
  customer: CustomerId;
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
 * its person is erased (requirements 4.11).
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

/** The month after which a card is no longer good. */
export interface Expiry {
  /** The month, 1 to 12. */
  month: number;
  /** The year, in four digits. */
  year: number;
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

/** Whether the requested work can be done. */
export type Feasibility = "unknown" | "doable" | "not_doable";

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
  /** That it outlives the erasure of its person, for a while. */
  retained?: Retention | null;
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

/**
 * Something that has to be done about a flag, from a time on (requirements 4.9, 4.11).
 *
 * It is due until it is done; there is nothing to report.
 */
export interface FlagDue {
  /** From when on. */
  at: string;
  /** The flag. */
  flag: FlagId;
  /** What. */
  task: FlagTask;
}

/**
 * Erases a flag that was kept for a while after its person was erased, once that time is over.
 *
 * All other flags are lifted, and stay on the list (S0-27).
 */
export interface FlagErase {
  do: "flag.erase";
  /** When. */
  at: string;
  /** Who. */
  by: Actor;
  /** The flag. */
  flag: FlagId;
  /** Names the call, so that giving it again is harmless. */
  command_id?: CommandId;
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

/** The person it was raised from is erased; the flag is kept for a while, by itself. */
export interface FlagRetained {
  event: "flag.retained";
  /** On what ground. */
  ground: Remark;
  /** Until when. */
  until: string;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The flag it happened to. */
  flag: FlagId;
}

/** A customer is erased: what was decided about them is forgotten. */
export interface FlagCustomerForgotten {
  event: "flag.customer_forgotten";
  /** The customer. */
  customer: CustomerId;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The flag it happened to. */
  flag: FlagId;
}

/** The flag is erased. */
export interface FlagErased {
  event: "flag.erased";
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The flag it happened to. */
  flag: FlagId;
}

/** Something that happened to a flag that was erased later. */
export interface FlagForgotten {
  event: "flag.forgotten";
  /** The event it was, such as `customer.edited`. */
  was: string;
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: Actor;
  /** The flag it happened to. */
  flag: FlagId;
  /** The fields it had, in the order of their names. */
  fields?: string[];
}

/**
 * Something that happened to a flag: when, by whom, to which flag, and what.
 *
 * Applying all events of a flag in their order gives the flag again (I-20).
 */
export type FlagEvent = FlagRaised | FlagItemAdded | FlagItemReleased | FlagItemReinstated | FlagLifted | FlagReinstated | FlagRetentionReviewed | FlagMatchDecided | FlagExemptionRevoked | FlagRetained | FlagCustomerForgotten | FlagErased | FlagForgotten;

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

/** What has to be done about a flag. */
export type FlagTask = "review" | "erase";

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

/** That flags of an erased person are kept: on what ground, and until when. */
export interface FlagsRetained {
  /** The ground. */
  ground: Remark;
  /** Until when. */
  until: string;
}

/** Source of a time frame. */
export type FrameSource = "direct" | "suggestion";

/** An address as it is given. */
export interface GivenAddress {
  /** The address. */
  address: WrittenAddress;
  /** Names the address. */
  id: AddressId;
  /** What it is called. */
  label?: string | null;
  /** What it is for; the work is done there if nothing is said. */
  purposes?: Purpose[];
}

/** An occasion as it is given. */
export interface GivenOccasion {
  /** The day of the month. */
  day: number;
  /** Names it. */
  id: EntryId;
  /** What is remembered. */
  kind: OccasionKind;
  /** The month, 1 to 12. */
  month: number;
  /** What to know about it. */
  note?: string | null;
  /** The year it began in, if that is known. */
  year?: number | null;
}

/** A way to pay as it is given. */
export interface GivenPaymentMethod {
  /** The brand, such as "Visa". */
  brand: string;
  /** Names it. */
  id: PaymentMethodId;
  /** The last four digits, and no more. */
  last_four: string;
  /** By what the host's payment service knows it. */
  token: string;
  /** The month after which it is no longer good, if it has one. */
  expiry?: Expiry | null;
}

/** A phone as it is given. */
export interface GivenPhone {
  /** Names the phone. */
  id: PhoneId;
  /** The number, with its country if that is not the usual one. */
  phone: WrittenPhone;
  /** Whether it is the one to call; the first phone is, unless another is said to be. */
  primary?: boolean;
  /** Whether it is the one for text messages. */
  sms?: boolean;
}

/** A service preference as it is given. */
export interface GivenServicePreference {
  /** Names it. */
  id: EntryId;
  /** What it is about. */
  kind: ServicePreferenceKind;
  /** What to know. */
  text: string;
  /** Whether it is shown to whoever books. */
  alert_on_booking?: boolean;
  /** Whether the technician may know. */
  share_with_technician?: boolean;
}

/** The grades of likeness, weakest first (matching.md § 1). */
export type Grade = "partial" | "similar" | "equivalent" | "identical";

/** The appointments of a customer. */
export interface History {
  /** The others, the newest first. */
  past: Seen[];
  /** Those whose time frame is not over, the soonest first; those without one last. */
  upcoming: Seen[];
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

/** A set of questions to the customer (requirements 4.4.8). */
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

/** One of the two customers that become one. */
export type Kept = "survivor" | "merged";

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

/** A language as a short tag, such as `nl` or `pt-BR` (RFC 5646). */
export type Language = string;

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
 * Names a link that is sent to a customer; the host makes it hard to guess.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type LinkId = string;

/** Why a link goes out: what the message around it says. */
export type LinkReason = "choose_time" | "ask_to_reschedule" | "not_reached";

/** Whether a link still opens the page for suggested time frames. */
export type LinkState = "active" | "used" | "revoked" | "expired";

/** Which records are listed; merged and erased ones never are. */
export type ListedRecord = "active" | "archived";

/** The login of a customer; passwords are the host's. */
export interface Login {
  /** Where it is in its life. */
  state: LoginState;
  /** The link that was sent last: the only one that confirms. */
  link?: LinkId | null;
}

/** Where a login is in its life. */
export type LoginState = "none" | "unconfirmed" | "confirmed" | "deactivated";

/** The login has to be confirmed again, since the usual e-mail address is another one (S1-7). */
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

/** Why somebody has to see to an appointment by hand (S4-25, S4-26). */
export type ManualUpdate = "resent" | "still_on_schedule";

/** State of a match (requirements 4.4.5). */
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

/** Whose value stays, field by field; of the survivor if it is not said and they have one. */
export interface MergeChoices {
  /** The language they are written to in. */
  language?: Kept | null;
  /** What they are called. */
  name?: Kept | null;
  /** The way they like most. */
  preferred_channel?: Kept | null;
  /** What they want to be called. */
  preferred_name?: Kept | null;
  /** Who sent them. */
  referrer?: Kept | null;
  /** The tax that holds. */
  special_tax?: Kept | null;
}

/** What a message is about. */
export type MessageCategory = "account" | "booking" | "reminder" | "check_in" | "feedback" | "marketing";

/** A message is on its way: the host sends it. */
export interface MessageSent {
  /** By what way. */
  channel: Channel;
  /** The e-mail address of whoever sends it (S1-12). */
  from: string;
  /** Names the message. */
  message: EntryId;
  /** Where answers go: to whoever sends it (S1-13). */
  reply_to: string;
  /** What it is about. */
  subject: Label;
  /** What it says. */
  text: Remark;
  /** The e-mail address of the customer. */
  to: string;
  /** Why it is sent although the customer wants no e-mail. */
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

/** A value of a request that was not compared with all flagged values it may match. */
export interface NotCompared {
  /** The kind of value. */
  kind: ItemKind;
  /** Which of the values of that kind, counted from 0. */
  position: number;
}

/** The call could not be read. Nothing has changed. */
export interface NotUnderstood {
  malformed: Malformed;
}

/** A note that everybody may read. */
export interface NoteSeen {
  /** When it was noted. */
  at: string;
  /** What was noted. */
  text: Remark;
}

/** A day of the year to remember. */
export interface Occasion {
  /** The day of the month. */
  day: number;
  /** What is remembered. */
  kind: OccasionKind;
  /** The month, 1 to 12. */
  month: number;
  /** What to know about it. */
  note?: Remark | null;
  /** The year it began in, if that is known. */
  year?: number | null;
}

/** What is remembered. */
export type OccasionKind = "birthday" | "anniversary" | "other";

/** Something that is offered to keep a customer. */
export interface Offer {
  /** When it was offered. */
  at: string;
  /** Why it was offered. */
  cause: OfferCause;
  /** What has become of it. */
  state: OfferState;
  /** Until when it may be taken. */
  valid_until: string;
  /** How much is taken off, if it is a reduction. */
  basis_points?: BasisPoints | null;
  /** What the host's people say with it (S4-13). */
  script?: ScriptId | null;
}

/** Why somebody is about to lose an appointment. */
export type OfferCause = "ops" | "ops_unassigned" | "customer_unsure" | "customer" | "customer_unreachable" | "other";

/** What can be offered, in the order in which it is offered. */
export type OfferKind = "discount" | "prioritized_request" | "deferral" | "future_coupon";

/** What has become of an offer. One that is proposed until its time is over has expired. */
export type OfferState = "proposed" | "accepted" | "declined";

/** What was offered for an appointment: each kind at most once. */
export interface Offers {
  /** The coupon that was issued for a later appointment. */
  coupon?: Coupon | null;
  /** The offers. */
  made?: { [key: string]: Offer };
  /** The prioritized request that was made in its place (S4-15). */
  rebooked_as?: AppointmentId | null;
}

/** A note for the office. */
export interface OfficeNote {
  /** When it was written. */
  at: string;
  /** By whom. */
  by: Actor;
  /** What it says. */
  text: Remark;
}

/** A customer as the office sees them (S1-4, S1-15, S1-20, S1-27, S1-36). */
export interface OfficeProfile {
  /** The customer, without tokens and links. */
  customer: Customer;
  /** What they are called in a message. */
  display_name: string;
  /** Whether they may get into their own account. */
  may_login: boolean;
}

/** What a request that matches a flag needs before it is accepted (S0-29). */
export type OnMatch = "hold_for_review" | "advisory";

/** A suggestion that the customer may take. */
export interface OpenSuggestion {
  /** When it would be. */
  frame: TimeFrame;
  /** Names it. */
  suggestion: SuggestionId;
  /** That they had given the job back before; only the office is told (S4-29). */
  released_before?: ReleasedBefore | null;
  /** Who would go; only the office is told. */
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

/** A phone as its owner sees it. */
export interface OwnPhone {
  /** Whether it is the one to call. */
  primary: boolean;
  /** Whether it is the one for text messages. */
  sms: boolean;
  /** The number as it was typed. */
  number?: string;
  /** The country of the booking, when it is not the usual one. */
  region?: Region | null;
}

/** A customer as they see themselves: no notes, tags, tax, referrer, block, flags or change log. */
export interface OwnProfile {
  /** Their addresses. */
  addresses: { [key: string]: CustomerAddress };
  /** What may be sent to them, way by way (S1-15). */
  allowed: { [key: string]: MessageCategory[] };
  /** The customer. */
  customer: CustomerId;
  /** What they are called in a message. */
  display_name: string;
  /** Their e-mail addresses, the usual one first. */
  emails: string[];
  /** What they are called. */
  name: WrittenName;
  /** Whether nothing is sent by itself. */
  no_automated_messages: boolean;
  /** Days to remember. */
  occasions: { [key: string]: Occasion };
  /** Their saved ways to pay, with the last four digits (S1-36). */
  payment_methods: PaymentMethods;
  /** Their phones. */
  phones: { [key: string]: OwnPhone };
  /** What to know when serving them. */
  service_preferences: { [key: string]: ServicePreference };
  /** The address that is meant if nothing is said. */
  default_address?: AddressId | null;
  /** The language they are written to in. */
  language?: Language | null;
  /** The way they like most. */
  preferred_channel?: Channel | null;
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

/** A saved way to pay. */
export interface PaymentMethod {
  /** The brand, such as "Visa". */
  brand: Label;
  /** Names it. */
  id: PaymentMethodId;
  /** The last four digits. */
  last_four: Label;
  /** The month after which it is no longer good, if it has one. */
  expiry?: Expiry | null;
  /** By what the host's payment service knows it; left out wherever somebody looks. */
  token?: Label | null;
}

/**
 * Names a saved way to pay.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type PaymentMethodId = string;

/** The saved ways to pay: exactly one is the default while there is any (S1-37, I-16). */
export interface PaymentMethods {
  /** In the order in which they were added. */
  all?: PaymentMethod[];
  /** The one that is used if nothing is said. */
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

/** How a customer wants to be written to (S2-6). */
export interface Preferences {
  /** What they said about each category, way by way. */
  consents?: { [key: string]: { [key: string]: Consent } };
  /** Whether nothing is sent by itself. */
  no_automated_messages?: boolean;
  /** The way they like most. */
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

/** Something is offered. */
export interface Proposal {
  /** What. */
  offer: OfferKind;
  /** How much is taken off, if it is a reduction. */
  basis_points?: BasisPoints | null;
  /** What the host's people say with it (S4-13). */
  script?: ScriptId | null;
}

/** What an address is for. */
export type Purpose = "service" | "billing";

/** Something to be told. */
export type Query = FlagList | FlagDetails | FlagItems | CustomerList | CustomerProfile | CustomerAllowedActions | CustomerDuplicates | AppointmentDetails | AppointmentAllowedActions | AppointmentList | AppointmentTimeFramePage | ReviewList | ScreeningScreen | ScreeningExplain | DeskDue | DeskWorkList | DeskHistory | DeskReferrals;

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

/** Where a customer's record is in its life (requirements 4.4.7). */
export type Record = "active" | "archived" | "merged" | "erased";

/** Somebody who was sent. */
export interface Referral {
  /** The new customer. */
  customer: CustomerId;
  /** What they are called; empty once they are erased. */
  name: string;
  /** Since when the reward is earned; nothing as long as it is pending. */
  earned_at?: string | null;
}

/** Whether customers who send others are rewarded, and how (S1-35); off unless it is turned on. */
export interface ReferralPolicy {
  /** Whether it is on. */
  enabled?: boolean;
  /** What one reward is worth; none if it is no money. */
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
export type RefusalCode = "flag.raise.forbidden" | "flag.raise.flag_exists" | "flag.raise.invalid" | "flag.raise.customer_erased" | "flag.add_item.forbidden" | "flag.add_item.flag_unknown" | "flag.add_item.invalid" | "flag.add_item.item_exists" | "flag.add_item.flag_lifted" | "flag.add_item.value_flagged" | "flag.add_item.flag_full" | "flag.release_item.forbidden" | "flag.release_item.flag_unknown" | "flag.release_item.invalid" | "flag.release_item.item_unknown" | "flag.release_item.already_released" | "flag.reinstate_item.forbidden" | "flag.reinstate_item.flag_unknown" | "flag.reinstate_item.item_unknown" | "flag.lift.forbidden" | "flag.lift.flag_unknown" | "flag.lift.invalid" | "flag.lift.already_lifted" | "flag.reinstate.forbidden" | "flag.reinstate.flag_unknown" | "flag.review_retention.forbidden" | "flag.review_retention.flag_unknown" | "flag.review_retention.invalid" | "flag.erase.forbidden" | "flag.erase.flag_unknown" | "flag.erase.still_kept" | "flag.decide_match.forbidden" | "flag.decide_match.flag_unknown" | "flag.decide_match.invalid" | "flag.decide_match.decision_exists" | "flag.decide_match.item_unknown" | "flag.decide_match.value_missing" | "flag.decide_match.customer_erased" | "flag.revoke_exemption.forbidden" | "flag.revoke_exemption.flag_unknown" | "flag.revoke_exemption.invalid" | "flag.revoke_exemption.item_unknown" | "flag.revoke_exemption.exemption_unknown" | "flag.revoke_exemption.already_revoked" | "customer.create.forbidden" | "customer.create.customer_exists" | "customer.create.invalid" | "customer.edit.forbidden" | "customer.edit.customer_unknown" | "customer.edit.wrong_status" | "customer.edit.invalid" | "customer.edit.nothing_given" | "customer.add_address.forbidden" | "customer.add_address.customer_unknown" | "customer.add_address.wrong_status" | "customer.add_address.invalid" | "customer.add_address.address_exists" | "customer.edit_address.forbidden" | "customer.edit_address.customer_unknown" | "customer.edit_address.wrong_status" | "customer.edit_address.invalid" | "customer.edit_address.address_unknown" | "customer.remove_address.forbidden" | "customer.remove_address.customer_unknown" | "customer.remove_address.wrong_status" | "customer.set_default_address.forbidden" | "customer.set_default_address.customer_unknown" | "customer.set_default_address.wrong_status" | "customer.set_default_address.address_unknown" | "customer.add_phone.forbidden" | "customer.add_phone.customer_unknown" | "customer.add_phone.wrong_status" | "customer.add_phone.invalid" | "customer.add_phone.phone_exists" | "customer.add_phone.number_exists" | "customer.edit_phone.forbidden" | "customer.edit_phone.customer_unknown" | "customer.edit_phone.wrong_status" | "customer.edit_phone.invalid" | "customer.edit_phone.phone_unknown" | "customer.edit_phone.number_exists" | "customer.remove_phone.forbidden" | "customer.remove_phone.customer_unknown" | "customer.remove_phone.wrong_status" | "customer.set_preferences.forbidden" | "customer.set_preferences.customer_unknown" | "customer.set_preferences.wrong_status" | "customer.set_preferences.invalid" | "customer.set_preferences.nothing_given" | "customer.set_preferences.only_the_customer" | "customer.opt_out.forbidden" | "customer.opt_out.customer_unknown" | "customer.opt_out.wrong_status" | "customer.opt_out.invalid" | "customer.opt_in.forbidden" | "customer.opt_in.customer_unknown" | "customer.opt_in.wrong_status" | "customer.opt_in.invalid" | "customer.opt_in.only_the_customer" | "customer.add_tag.forbidden" | "customer.add_tag.customer_unknown" | "customer.add_tag.wrong_status" | "customer.add_tag.invalid" | "customer.remove_tag.forbidden" | "customer.remove_tag.customer_unknown" | "customer.remove_tag.wrong_status" | "customer.remove_tag.invalid" | "customer.add_note.forbidden" | "customer.add_note.customer_unknown" | "customer.add_note.wrong_status" | "customer.add_note.invalid" | "customer.add_note.entry_exists" | "customer.add_preference.forbidden" | "customer.add_preference.customer_unknown" | "customer.add_preference.wrong_status" | "customer.add_preference.invalid" | "customer.add_preference.entry_exists" | "customer.remove_preference.forbidden" | "customer.remove_preference.customer_unknown" | "customer.remove_preference.wrong_status" | "customer.add_occasion.forbidden" | "customer.add_occasion.customer_unknown" | "customer.add_occasion.wrong_status" | "customer.add_occasion.invalid" | "customer.add_occasion.entry_exists" | "customer.remove_occasion.forbidden" | "customer.remove_occasion.customer_unknown" | "customer.remove_occasion.wrong_status" | "customer.set_special_tax.forbidden" | "customer.set_special_tax.customer_unknown" | "customer.set_special_tax.wrong_status" | "customer.set_special_tax.invalid" | "customer.add_payment_method.forbidden" | "customer.add_payment_method.customer_unknown" | "customer.add_payment_method.wrong_status" | "customer.add_payment_method.invalid" | "customer.add_payment_method.looks_like_card_number" | "customer.add_payment_method.payment_method_exists" | "customer.remove_payment_method.forbidden" | "customer.remove_payment_method.customer_unknown" | "customer.remove_payment_method.wrong_status" | "customer.set_default_payment_method.forbidden" | "customer.set_default_payment_method.customer_unknown" | "customer.set_default_payment_method.wrong_status" | "customer.set_default_payment_method.payment_method_unknown" | "customer.send_message.forbidden" | "customer.send_message.customer_unknown" | "customer.send_message.wrong_status" | "customer.send_message.invalid" | "customer.send_message.no_email" | "customer.send_message.message_exists" | "customer.send_message.opted_out" | "customer.send_confirm_account.forbidden" | "customer.send_confirm_account.customer_unknown" | "customer.send_confirm_account.wrong_status" | "customer.send_confirm_account.confirmed_already" | "customer.send_confirm_account.no_email" | "customer.send_confirm_account.link_used" | "customer.confirm_account.forbidden" | "customer.confirm_account.link_invalid" | "customer.set_referrer.forbidden" | "customer.set_referrer.customer_unknown" | "customer.set_referrer.wrong_status" | "customer.set_referrer.same_customer" | "customer.block.forbidden" | "customer.block.customer_unknown" | "customer.block.wrong_status" | "customer.block.invalid" | "customer.unblock.forbidden" | "customer.unblock.customer_unknown" | "customer.unblock.wrong_status" | "customer.archive.forbidden" | "customer.archive.customer_unknown" | "customer.archive.wrong_status" | "customer.archive.open_appointment" | "customer.unarchive.forbidden" | "customer.unarchive.customer_unknown" | "customer.unarchive.wrong_status" | "customer.erase.forbidden" | "customer.erase.customer_unknown" | "customer.erase.wrong_status" | "customer.erase.invalid" | "customer.merge.forbidden" | "customer.merge.customer_unknown" | "customer.merge.wrong_status" | "customer.merge.same_customer" | "customer.merge.merged_elsewhere" | "customer.merge.survivor_not_active" | "customer.merge.ids_clash" | "customer.unmerge.forbidden" | "customer.unmerge.customer_unknown" | "customer.unmerge.wrong_status" | "customer.unmerge.survivor_not_active" | "appointment.request.forbidden" | "appointment.request.appointment_exists" | "appointment.request.invalid" | "appointment.request.frame_past" | "appointment.request.not_possible" | "appointment.request.customer_exists" | "appointment.request.customer_archived" | "appointment.request.customer_erased" | "appointment.book.forbidden" | "appointment.book.appointment_exists" | "appointment.book.invalid" | "appointment.book.frame_past" | "appointment.book.not_possible" | "appointment.book.customer_exists" | "appointment.book.customer_archived" | "appointment.book.customer_erased" | "appointment.accept.forbidden" | "appointment.accept.appointment_unknown" | "appointment.accept.wrong_status" | "appointment.accept.invalid" | "appointment.accept.frame_missing" | "appointment.accept.frame_past" | "appointment.accept.match_unseen" | "appointment.accept.screening_unseen" | "appointment.accept.override_needed" | "appointment.decline.forbidden" | "appointment.decline.appointment_unknown" | "appointment.decline.wrong_status" | "appointment.decline.invalid" | "appointment.edit.forbidden" | "appointment.edit.appointment_unknown" | "appointment.edit.wrong_status" | "appointment.edit.invalid" | "appointment.edit.nothing_given" | "appointment.edit.service_missing" | "appointment.acknowledge_match.forbidden" | "appointment.acknowledge_match.appointment_unknown" | "appointment.acknowledge_match.wrong_status" | "appointment.acknowledge_match.invalid" | "appointment.acknowledge_match.match_unknown" | "appointment.acknowledge_match.match_closed" | "appointment.acknowledge_screening.forbidden" | "appointment.acknowledge_screening.appointment_unknown" | "appointment.acknowledge_screening.wrong_status" | "appointment.acknowledge_screening.invalid" | "appointment.acknowledge_screening.screening_complete" | "appointment.set_feasibility.forbidden" | "appointment.set_feasibility.appointment_unknown" | "appointment.set_feasibility.wrong_status" | "appointment.set_feasibility.invalid" | "appointment.request_information.forbidden" | "appointment.request_information.appointment_unknown" | "appointment.request_information.wrong_status" | "appointment.request_information.invalid" | "appointment.request_information.information_exists" | "appointment.provide_information.forbidden" | "appointment.provide_information.appointment_unknown" | "appointment.provide_information.wrong_status" | "appointment.provide_information.invalid" | "appointment.provide_information.information_unknown" | "appointment.provide_information.question_unknown" | "appointment.provide_information.information_closed" | "appointment.waive_information.forbidden" | "appointment.waive_information.appointment_unknown" | "appointment.waive_information.wrong_status" | "appointment.waive_information.invalid" | "appointment.waive_information.information_unknown" | "appointment.waive_information.information_closed" | "appointment.reschedule.forbidden" | "appointment.reschedule.appointment_unknown" | "appointment.reschedule.wrong_status" | "appointment.reschedule.frame_past" | "appointment.reschedule.too_late" | "appointment.reschedule.office_only" | "appointment.reschedule.customer_archived" | "appointment.defer.forbidden" | "appointment.defer.appointment_unknown" | "appointment.defer.wrong_status" | "appointment.defer.invalid" | "appointment.defer.defer_too_near" | "appointment.defer.customer_archived" | "appointment.cancel.forbidden" | "appointment.cancel.appointment_unknown" | "appointment.cancel.wrong_status" | "appointment.cancel.invalid" | "appointment.cancel.too_late" | "appointment.cancel.office_only" | "appointment.cancel.cause_out_of_time" | "appointment.restore.forbidden" | "appointment.restore.appointment_unknown" | "appointment.restore.wrong_status" | "appointment.restore.frame_past" | "appointment.restore.customer_erased" | "appointment.restore.customer_archived" | "appointment.hold_on_schedule.forbidden" | "appointment.hold_on_schedule.appointment_unknown" | "appointment.hold_on_schedule.wrong_status" | "appointment.hold_on_schedule.invalid" | "appointment.release_hold.forbidden" | "appointment.release_hold.appointment_unknown" | "appointment.release_hold.wrong_status" | "appointment.confirm_by_customer.forbidden" | "appointment.confirm_by_customer.appointment_unknown" | "appointment.confirm_by_customer.wrong_status" | "appointment.start.forbidden" | "appointment.start.appointment_unknown" | "appointment.start.wrong_status" | "appointment.complete.forbidden" | "appointment.complete.appointment_unknown" | "appointment.complete.wrong_status" | "appointment.complete.completed_ahead" | "appointment.mark_no_show.forbidden" | "appointment.mark_no_show.appointment_unknown" | "appointment.mark_no_show.wrong_status" | "appointment.mark_no_show.not_begun" | "appointment.correct_outcome.forbidden" | "appointment.correct_outcome.appointment_unknown" | "appointment.correct_outcome.wrong_status" | "appointment.correct_outcome.invalid" | "appointment.correct_outcome.completed_ahead" | "appointment.correct_outcome.refunded" | "appointment.correct_outcome.customer_erased" | "appointment.correct_outcome.customer_archived" | "appointment.add_note.forbidden" | "appointment.add_note.appointment_unknown" | "appointment.add_note.invalid" | "appointment.add_note.note_exists" | "appointment.add_note.customer_erased" | "appointment.add_work_item.forbidden" | "appointment.add_work_item.appointment_unknown" | "appointment.add_work_item.wrong_status" | "appointment.add_work_item.invalid" | "appointment.add_work_item.work_item_exists" | "appointment.complete_work_item.forbidden" | "appointment.complete_work_item.appointment_unknown" | "appointment.complete_work_item.wrong_status" | "appointment.complete_work_item.work_item_unknown" | "appointment.reopen_work_item.forbidden" | "appointment.reopen_work_item.appointment_unknown" | "appointment.reopen_work_item.wrong_status" | "appointment.reopen_work_item.work_item_unknown" | "appointment.remove_work_item.forbidden" | "appointment.remove_work_item.appointment_unknown" | "appointment.remove_work_item.wrong_status" | "appointment.pin.forbidden" | "appointment.pin.appointment_unknown" | "appointment.unpin.forbidden" | "appointment.unpin.appointment_unknown" | "appointment.record_refund.forbidden" | "appointment.record_refund.appointment_unknown" | "appointment.record_refund.wrong_status" | "appointment.record_refund.invalid" | "appointment.record_refund.total_missing" | "appointment.record_refund.refund_exists" | "appointment.record_refund.refund_too_large" | "appointment.assign.forbidden" | "appointment.assign.appointment_unknown" | "appointment.assign.wrong_status" | "appointment.assign.no_technician_needed" | "appointment.assign.technician_assigned" | "appointment.reassign.forbidden" | "appointment.reassign.appointment_unknown" | "appointment.reassign.wrong_status" | "appointment.reassign.no_technician_needed" | "appointment.reassign.technician_missing" | "appointment.release.forbidden" | "appointment.release.appointment_unknown" | "appointment.release.wrong_status" | "appointment.release.invalid" | "appointment.release.no_technician_needed" | "appointment.release.other_technician" | "appointment.release.technician_missing" | "appointment.broadcast.forbidden" | "appointment.broadcast.appointment_unknown" | "appointment.broadcast.wrong_status" | "appointment.broadcast.no_technician_needed" | "appointment.broadcast.technician_assigned" | "appointment.rebroadcast.forbidden" | "appointment.rebroadcast.appointment_unknown" | "appointment.rebroadcast.wrong_status" | "appointment.rebroadcast.no_technician_needed" | "appointment.rebroadcast.technician_assigned" | "appointment.add_suggestion.forbidden" | "appointment.add_suggestion.appointment_unknown" | "appointment.add_suggestion.wrong_status" | "appointment.add_suggestion.no_technician_needed" | "appointment.add_suggestion.suggestion_exists" | "appointment.add_suggestion.frame_past" | "appointment.add_suggestion.hours_declined" | "appointment.add_suggestion.already_suggested" | "appointment.withdraw_suggestion.forbidden" | "appointment.withdraw_suggestion.appointment_unknown" | "appointment.withdraw_suggestion.wrong_status" | "appointment.withdraw_suggestion.nothing_suggested" | "appointment.withdraw_suggestion.suggestion_unknown" | "appointment.withdraw_suggestion.suggestion_closed" | "appointment.accept_suggestion.forbidden" | "appointment.accept_suggestion.appointment_unknown" | "appointment.accept_suggestion.wrong_status" | "appointment.accept_suggestion.no_technician_needed" | "appointment.accept_suggestion.nothing_suggested" | "appointment.accept_suggestion.suggestion_unknown" | "appointment.accept_suggestion.suggestion_closed" | "appointment.accept_suggestion.release_not_seen" | "appointment.accept_suggestion.customer_archived" | "appointment.decline_suggestion.forbidden" | "appointment.decline_suggestion.appointment_unknown" | "appointment.decline_suggestion.wrong_status" | "appointment.decline_suggestion.nothing_suggested" | "appointment.decline_suggestion.suggestion_unknown" | "appointment.decline_suggestion.suggestion_closed" | "appointment.none_works.forbidden" | "appointment.none_works.appointment_unknown" | "appointment.none_works.wrong_status" | "appointment.none_works.invalid" | "appointment.none_works.frame_past" | "appointment.none_works.too_late" | "appointment.none_works.not_available" | "appointment.send_time_frame_link.forbidden" | "appointment.send_time_frame_link.appointment_unknown" | "appointment.send_time_frame_link.wrong_status" | "appointment.send_time_frame_link.link_exists" | "appointment.ask_customer_to_reschedule.forbidden" | "appointment.ask_customer_to_reschedule.appointment_unknown" | "appointment.ask_customer_to_reschedule.wrong_status" | "appointment.ask_customer_to_reschedule.link_exists" | "appointment.record_contact_attempt.forbidden" | "appointment.record_contact_attempt.appointment_unknown" | "appointment.record_contact_attempt.wrong_status" | "appointment.record_contact_attempt.invalid" | "appointment.record_contact_attempt.attempt_exists" | "appointment.record_contact_attempt.link_missing" | "appointment.record_contact_attempt.link_exists" | "appointment.auto_cancel.forbidden" | "appointment.auto_cancel.appointment_unknown" | "appointment.auto_cancel.wrong_status" | "appointment.auto_cancel.no_technician_needed" | "appointment.auto_cancel.technician_assigned" | "appointment.auto_cancel.sent_again" | "appointment.auto_cancel.held_on_schedule" | "appointment.auto_cancel.not_due" | "appointment.propose_offers.forbidden" | "appointment.propose_offers.appointment_unknown" | "appointment.propose_offers.wrong_status" | "appointment.propose_offers.nothing_to_offer" | "appointment.accept_offer.forbidden" | "appointment.accept_offer.appointment_unknown" | "appointment.accept_offer.wrong_status" | "appointment.accept_offer.appointment_exists" | "appointment.accept_offer.invalid" | "appointment.accept_offer.nothing_offered" | "appointment.accept_offer.offer_unknown" | "appointment.accept_offer.offer_closed" | "appointment.accept_offer.not_cancelled" | "appointment.accept_offer.frame_past" | "appointment.accept_offer.defer_too_near" | "appointment.accept_offer.customer_archived" | "appointment.decline_offer.forbidden" | "appointment.decline_offer.appointment_unknown" | "appointment.decline_offer.wrong_status" | "appointment.decline_offer.nothing_offered" | "appointment.decline_offer.offer_unknown" | "appointment.decline_offer.offer_closed" | "appointment.give_discount.forbidden" | "appointment.give_discount.appointment_unknown" | "appointment.give_discount.wrong_status" | "appointment.redeem_coupon.forbidden" | "appointment.redeem_coupon.appointment_unknown" | "appointment.redeem_coupon.invalid" | "appointment.redeem_coupon.coupon_missing" | "appointment.redeem_coupon.coupon_unknown" | "appointment.redeem_coupon.coupon_closed" | "appointment.redeem_coupon.not_theirs" | "appointment.redeem_coupon.discount_larger" | "appointment.revoke_coupon.forbidden" | "appointment.revoke_coupon.appointment_unknown" | "appointment.revoke_coupon.coupon_missing" | "appointment.revoke_coupon.coupon_unknown" | "appointment.revoke_coupon.coupon_closed" | "appointment.report_done.forbidden" | "appointment.report_done.appointment_unknown" | "appointment.report_done.invalid" | "appointment.report_done.not_due" | "flag.list.forbidden" | "flag.details.forbidden" | "flag.details.flag_unknown" | "flag.items.forbidden" | "customer.list.forbidden" | "customer.profile.forbidden" | "customer.profile.customer_unknown" | "customer.allowed_actions.forbidden" | "customer.allowed_actions.customer_unknown" | "customer.duplicates.forbidden" | "customer.duplicates.customer_unknown" | "appointment.details.forbidden" | "appointment.details.appointment_unknown" | "appointment.allowed_actions.forbidden" | "appointment.allowed_actions.appointment_unknown" | "appointment.list.forbidden" | "appointment.time_frame_page.forbidden" | "appointment.time_frame_page.appointment_unknown" | "screening.screen.forbidden" | "screening.explain.forbidden" | "review.list.forbidden" | "desk.due.forbidden" | "desk.work_list.forbidden" | "desk.history.forbidden" | "desk.history.customer_unknown" | "desk.referrals.forbidden" | "desk.referrals.not_enabled" | "desk.referrals.customer_unknown";

/** The desk understood, and says no. Nothing has changed. */
export interface Refused {
  refused: Refusal;
}

/** A country or territory: two capital letters of ISO 3166-1. */
export type Region = string;

/** That a technician gave the job back, and what they noted (S4-29). */
export interface ReleaseRecord {
  /** When. */
  at: string;
  /** Who gave it back. */
  technician: TechnicianId;
  /** Why, and what others should know. */
  note?: Remark | null;
}

/** That a technician had given the job back, and what they noted (S4-29). */
export interface ReleasedBefore {
  /** When. */
  at: string;
  /** Whether they noted nothing: then somebody asks them first. */
  note_missing: boolean;
  /** What they noted. */
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

/** A request to be screened: an appointment, or any other contact with an id of its own. */
export interface Request {
  /** The id that the answer carries. */
  appointment: AppointmentId;
  /** What the request says of the person. */
  contact: WrittenContact;
  /** The customer, if known: decisions about this customer are remembered (S0-25). */
  customer?: CustomerId | null;
  /** Who became part of that customer: decisions about them hold as well. */
  merged?: CustomerId[];
  /** The country of the booking, when it is not the usual one. */
  region?: Region | null;
}

/** Technicians are asked again. */
export interface Resent {
}

/** The appointment has the status from before its cancellation again. */
export interface Restored {
}

/** A deferred appointment is open again: scheduled if it was scheduled before, else requested (A7). */
export interface Resumed {
}

/**
 * That flags which were raised from an erased person are kept for a while all the same.
 *
 * The law wants a ground for that, such as a claim that is still open (GDPR, Article 17(3)(e)).
 */
export interface RetainFlags {
  /** The ground. */
  ground: string;
  /** Until when; from then on they may be erased as well. */
  until: string;
}

/** That a flag outlives the erasure of the person it was raised from, for a while. */
export interface Retention {
  /** On what ground. */
  ground: Remark;
  /** Until when; from then on the flag may be erased. */
  until: string;
}

/** The customer is to be asked (S0-9). */
export interface ReviewQueued {
  event: "review.queued";
  /** The appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Whose command it followed from. */
  by: Actor;
  /** Who is asked, if they are on record. */
  customer?: CustomerId | null;
}

/** The customer is not asked. */
export interface ReviewSuppressed {
  event: "review.suppressed";
  /** All that speaks against it. */
  reasons: Suppression[];
  /** The appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Whose command it followed from. */
  by: Actor;
  /** Who is not asked, if they are on record. */
  customer?: CustomerId | null;
}

/** The customer is not asked any more. */
export interface ReviewStopped {
  event: "review.stopped";
  /** All that speaks against it. */
  reasons: Suppression[];
  /** The appointment that the customer is asked about. */
  appointment: AppointmentId;
  /** When it happened. */
  at: string;
  /** Whose command it followed from. */
  by: Actor;
}

/**
 * Something that happened to a review request: when, by whom, about which appointment, and what.
 *
 * Applying all events of a request in their order gives the request again (I-20).
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
  /** Whether those are told as well who are not asked, or not any more. */
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

/** Where a review request is in its life (requirements 4.4.6). */
export type ReviewState = ReviewStateQueued | ReviewStateSuppressed | ReviewStateStopped;

/** That an exemption no longer holds: when, by whom, why. */
export interface Revocation {
  /** When. */
  at: string;
  /** By whom. */
  by: Actor;
  /** Why. */
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

/** What somebody may do is decided by their role (requirements 4.7). */
export type Role = "admin" | "staff" | "technician" | "customer" | "system";

/** The rule that decided how alike two values are; its name never changes once released. */
export type Rule = "name_equal" | "name_nickname" | "name_edited" | "name_shortened" | "name_in_email" | "email_equal" | "email_alias" | "email_domain_typo" | "email_local_typo" | "email_other_provider" | "email_in_note" | "address_equal" | "address_postcode_and_number" | "address_edited" | "address_unit_missing" | "address_other_unit" | "address_without_number" | "phone_equal" | "phone_country_assumed" | "phone_extension_dropped" | "phone_digits_swapped" | "phone_area_missing" | "phone_in_note";

/** How alike two values are, from 0 (not at all) to 1000 (the same), in thousandths. */
export type Score = number;

/** The answer for one request: the flags it matched, the loudest first, then by flag id. */
export interface Screening {
  /**
   * The loudest alert of all flags; at least `possible` where a value was not compared with
   * everything.
   */
  alert: Alert;
  /** The appointment that was screened. */
  appointment: AppointmentId;
  /** Whether everything was compared and all that was found is listed. */
  complete: boolean;
  /** The flags that matched. */
  flags: FlagFinding[];
  /**
   * The values that were not compared with everything, because the policy bounds the work
   * (C2): more flagged values may match them.
   */
  not_compared?: NotCompared[];
  /** How many matched items are not listed, because the policy lists no more. */
  not_listed?: number;
}

/** The screening of the appointment is complete again. */
export interface ScreeningCompleted {
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
  /** Who became part of that customer: decisions about them hold as well. */
  merged?: CustomerId[];
  /** The country of the booking, when it is not the usual one. */
  region?: Region | null;
}

/** The appointment has more to compare than one screening may; matches may be missing. */
export interface ScreeningIncomplete {
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
   * How many flagged values that are similar are compared for one request at the most, in equal
   * shares for its values; beyond, the answer is `complete: false`. Equivalent values are always
   * looked for.
   */
  most_comparisons?: number;
  /** How many flagged items one answer lists at the most; beyond, it is `complete: false`. */
  most_items?: number;
  /**
   * How many values of each kind a request is screened with; beyond, the answer is
   * `complete: false`.
   */
  most_values?: number;
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
  /** Who became part of that customer: decisions about them hold as well. */
  merged?: CustomerId[];
  /** The country of the booking, when it is not the usual one. */
  region?: Region | null;
}

/**
 * Names a text of the host that its people say in a call.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type ScriptId = string;

/** As the office sees it: all of it. */
export interface SeenOffice {
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
export interface SeenCustomer {
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
  cancelled?: CancellationSeen | null;
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
  notes?: NoteSeen[];
  /** What is still asked for. */
  questions?: { [key: string]: Label[] };
  /** What the customer would like besides. */
  special_requests?: Remark | null;
  /** What it costs. */
  totals?: Totals | null;
  /** What is to be done. */
  work_items?: WorkSeen[];
}

/** As the technician who goes sees it. */
export interface SeenTechnician {
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
  notes?: NoteSeen[];
  /** What the customer would like besides. */
  special_requests?: Remark | null;
  /** What is to be done, as far as technicians see it. */
  work_items?: WorkSeen[];
}

/** An appointment, as somebody may see it. */
export type Seen = SeenOffice | SeenCustomer | SeenTechnician;

/** Technicians are asked who could go. */
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

/** What to know when serving a customer. */
export interface ServicePreference {
  /** What it is about. */
  kind: ServicePreferenceKind;
  /** What to know. */
  text: Remark;
  /** Whether it is shown to whoever books. */
  alert_on_booking?: boolean;
  /** Whether the technician may know (S2-27). */
  share_with_technician?: boolean;
}

/** What a service preference is about (S2-27). */
export type ServicePreferenceKind = "scheduling" | "allergy_or_product" | "accessibility" | "household_or_pet" | "other";

/** An e-mail address, by its key. */
export interface SharedEmail {
  kind: "email";
  /**
   * A value that never shows itself in logs, errors or `Debug` output.
   *
   * It is serialised as what it holds: the wire is for those who may see it.
   */
  key: string;
}

/** A phone, by its key. */
export interface SharedPhone {
  kind: "phone";
  /**
   * A value that never shows itself in logs, errors or `Debug` output.
   *
   * It is serialised as what it holds: the wire is for those who may see it.
   */
  key: string;
}

/** Something that two have in common. */
export type Shared = SharedEmail | SharedPhone;

/** One customer, with what whoever asks may see. */
export type ShownProfile = OfficeProfile | OwnProfile;

/** Why something is not done although its time has come. */
export type SkippedBecause = "booked_late";

/** How a customer, or what they wish, came to be known (requirements 4.2). */
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
 * One named step, such as "request: invisible character removed" or "1 letter differs".
 *
 * Steps quote the values; their `Debug` output does not.
 */
export type Step = string;

/** The customer may take it. */
export interface SuggestionOffered {
  state: "offered";
  /** When it was suggested. */
  at: string;
  /** Who entered it. */
  by: Actor;
  /** When they could go. */
  frame: TimeFrame;
  /** Who could go then. */
  technician: TechnicianId;
}

/** The customer took it. */
export interface SuggestionAccepted {
  state: "accepted";
  /** When it was suggested. */
  at: string;
  /** Who entered it. */
  by: Actor;
  /** When they could go. */
  frame: TimeFrame;
  /** Who could go then. */
  technician: TechnicianId;
}

/** The customer does not want it. */
export interface SuggestionDeclined {
  state: "declined";
  /** When it was suggested. */
  at: string;
  /** Who entered it. */
  by: Actor;
  /** When they could go. */
  frame: TimeFrame;
  /** Who could go then. */
  technician: TechnicianId;
}

/** It no longer stands. */
export interface SuggestionWithdrawn {
  state: "withdrawn";
  /** Why. */
  why: Withdrawal;
  /** When it was suggested. */
  at: string;
  /** Who entered it. */
  by: Actor;
  /** When they could go. */
  frame: TimeFrame;
  /** Who could go then. */
  technician: TechnicianId;
}

/** A time frame that a technician suggests. */
export type Suggestion = SuggestionOffered | SuggestionAccepted | SuggestionDeclined | SuggestionWithdrawn;

/**
 * Names a time frame that somebody suggests.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type SuggestionId = string;

/** Why somebody is not asked for a review. What they might say is never a reason (I-9). */
export type Suppression = "outcome_corrected" | "opted_out" | "no_automated_messages" | "blocked" | "archived" | "erased" | "no_address" | "asked_already";

/** Which tags a customer has to have. */
export interface TagFilter {
  /** Each of these. */
  all?: string[];
  /** At least one of these. */
  any?: string[];
  /** Not one of these. */
  none?: string[];
}

/** What one customer takes over from another: only what they did not have (requirements 4.10). */
export interface Taken {
  /** Addresses. */
  addresses?: { [key: string]: CustomerAddress };
  /** That booking and access are denied. */
  block?: { [key: string]: unknown } | null;
  /** What they want to hear no more. */
  consents?: TakenConsent[];
  /** The contact log. */
  contacts?: { [key: string]: ContactEntry };
  /** The default address. */
  default_address?: { [key: string]: unknown } | null;
  /** E-mail addresses. */
  emails?: CustomerEmail[];
  /** The language they are written to in. */
  language?: { [key: string]: unknown } | null;
  /** What they are called. */
  name?: { [key: string]: unknown } | null;
  /** Whether nothing is sent by itself. */
  no_automated_messages?: { [key: string]: unknown } | null;
  /** Notes of the office. */
  notes?: { [key: string]: OfficeNote };
  /** Days to remember. */
  occasions?: { [key: string]: Occasion };
  /** Ways to pay. */
  payment_methods?: PaymentMethod[];
  /** Phones. */
  phones?: { [key: string]: CustomerPhone };
  /** The way they like most. */
  preferred_channel?: { [key: string]: unknown } | null;
  /** What they want to be called. */
  preferred_name?: { [key: string]: unknown } | null;
  /** Who sent them. */
  referrer?: { [key: string]: unknown } | null;
  /** What to know when serving them. */
  service_preferences?: { [key: string]: ServicePreference };
  /** The tax that holds. */
  special_tax?: { [key: string]: unknown } | null;
  /** Tags. */
  tags?: { [key: string]: Label };
}

/** A no that one customer takes over from another: the stricter of two wishes wins. */
export interface TakenConsent {
  /** About what. */
  category: MessageCategory;
  /** By what way. */
  channel: Channel;
  /** What was said before, and what holds from now on. */
  consent: { [key: string]: unknown };
}

/** Something off this job (S4-14). */
export interface TakingDiscount {
  kind: "discount";
}

/** A new request that is seen to before others (S4-15). */
export interface TakingPrioritizedRequest {
  kind: "prioritized_request";
  /** Names the new appointment. */
  appointment: AppointmentId;
  /** When the customer could be there. */
  wishes: TimeFrame[];
}

/** Putting it off (S4-16). */
export interface TakingDeferral {
  kind: "deferral";
  /** Until about when. */
  until: string;
}

/** Something off a later appointment (S4-18). */
export interface TakingFutureCoupon {
  kind: "future_coupon";
  /** Names the coupon; the host makes the code. */
  coupon: CouponId;
}

/** What is taken, with what is needed for it. */
export type Taking = TakingDiscount | TakingPrioritizedRequest | TakingDeferral | TakingFutureCoupon;

/**
 * Names a technician.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type TechnicianId = string;

/** What a technician is told by chat. */
export type TechnicianNotice = "assigned" | "unassigned" | "customer_agreed" | "frame_changed" | "called_off";

/** What a question is answered by. */
export type Telling = string[] | Seen | AppointmentRow[] | TimeFrameChoice | string[] | DuplicatesLine[] | CustomerLine[] | ShownProfile | DueNow | History | Referrals | WorkLine[] | Flag | FlaggedItem[] | FlagLine[] | ReviewRequest[] | Explanation | Screening;

/** A time frame: from `start` on, and over at `end`. Two that only touch do not overlap. */
export interface TimeFrame {
  /** When it is over. */
  end: string;
  /** When it begins. */
  start: string;
}

/**
 * What the customer may choose from: the office sees the same in a call, and a little more
 * (S4-9, S4-19).
 */
export interface TimeFrameChoice {
  /** Whether another time may be asked for (S4-3). */
  another_time: boolean;
  /** The appointment. */
  appointment: AppointmentId;
  /** Hours in which the customer may choose another time by themselves, the soonest first. */
  available: TimeFrame[];
  /** Whether it may be cancelled (S4-3). */
  cancel: boolean;
  /** What is suggested, the soonest first: by start, end, id (S4-30). */
  suggestions: OpenSuggestion[];
  /** The zone of the place. */
  zone: Zone;
  /** The time frame it has. */
  frame?: TimeFrame | null;
  /** What has become of the link that was asked with. */
  link?: LinkState | null;
}

/** A link that was sent to a customer. */
export interface TimeFrameLink {
  /** When it was sent. */
  at: string;
  /** Why. */
  reason: LinkReason;
  /** Active, used or revoked; whether it has expired is seen from the time. */
  state: LinkState;
  /** Hours in which the customer may choose a time by themselves. */
  available?: TimeFrame[];
  /** Whether there was something to choose from when it was sent. */
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

/** A record is in use again. */
export interface Unarchived {
}

/** Booking and access were allowed again. */
export interface Unblocked {
}

/** The appointment was unpinned. */
export interface Unpinned {
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

/** A wish as it is given. */
export interface Wish {
  /** Whether it may be sent. */
  allowed: boolean;
  /** About what. */
  category: MessageCategory;
  /** By what way. */
  channel: Channel;
}

/** Why a suggestion no longer stands. */
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

/** A work item, and whether it is done (requirements 4.4.8). */
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

/** Look whether it is the flagged person. */
export interface WorkLineMatchReview {
  waits_for: "match_review";
  /** How loudly it is shown. */
  alert: Alert;
  /** The flag. */
  flag: FlagId;
  /** Since when it waits, or was to be done. */
  at: string;
  /** The appointment, if it is about one. */
  appointment?: AppointmentId | null;
  /** Whether it is seen to before others. */
  priority?: Priority;
}

/** Look at an appointment of which not everything was compared with what is flagged. */
export interface WorkLineIncompleteScreening {
  waits_for: "incomplete_screening";
  /** Since when it waits, or was to be done. */
  at: string;
  /** The appointment, if it is about one. */
  appointment?: AppointmentId | null;
  /** Whether it is seen to before others. */
  priority?: Priority;
}

/** Look whether a flag is still needed, or erase it. */
export interface WorkLineFlag {
  waits_for: "flag";
  /** The flag. */
  flag: FlagId;
  /** Which of both. */
  task: FlagTask;
  /** Since when it waits, or was to be done. */
  at: string;
  /** The appointment, if it is about one. */
  appointment?: AppointmentId | null;
  /** Whether it is seen to before others. */
  priority?: Priority;
}

/** Find a technician in the last hour (S4-7). */
export interface WorkLineAssignment {
  waits_for: "assignment";
  /** Since when it waits, or was to be done. */
  at: string;
  /** The appointment, if it is about one. */
  appointment?: AppointmentId | null;
  /** Whether it is seen to before others. */
  priority?: Priority;
}

/** Get an answer of the customer (S4-32). */
export interface WorkLineInformation {
  waits_for: "information";
  /** What was asked. */
  information: InformationId;
  /** Since when it waits, or was to be done. */
  at: string;
  /** The appointment, if it is about one. */
  appointment?: AppointmentId | null;
  /** Whether it is seen to before others. */
  priority?: Priority;
}

/** See to what is due. */
export interface WorkLineTask {
  waits_for: "task";
  /** Names it, for the report that it is done. */
  key: DueKey;
  /** What it is. */
  kind: DueKind;
  /** Since when it waits, or was to be done. */
  at: string;
  /** The appointment, if it is about one. */
  appointment?: AppointmentId | null;
  /** Whether it is seen to before others. */
  priority?: Priority;
}

/** One line of the work list. */
export type WorkLine = WorkLineMatchReview | WorkLineIncompleteScreening | WorkLineFlag | WorkLineAssignment | WorkLineInformation | WorkLineTask;

/** Source of a work item. */
export type WorkOrigin = "planned" | "check_in" | "staff";

/** Something to be done, as others than the office see it. */
export interface WorkSeen {
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
  "appointment.allowed_actions": string[];
  "appointment.details": Seen;
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
