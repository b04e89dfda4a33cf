// What goes through the door, made from the Rust types by
// `UPDATE=1 cargo test -p frontdesk-tests --test generated`. Do not edit.

/** The account is confirmed: the customer may set a password. */
export interface AccountConfirmed {
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
}

/** A record is retired: the host takes the credentials away. */
export interface Archived {
}

/** A rate in hundredths of a per cent: 1500 is 15 %. From 0 to 10000. */
export type BasisPoints = number;

/** That booking and access are denied: when, by whom, why. */
export interface BlockState {
  /** When. */
  at: string;
  /** By whom. */
  by: Actor;
  /** Why. */
  reason: Remark;
}

/** What can be said to the desk. */
export type Call = Command | Query | Apply;

/** By what way a customer is written to. */
export type Channel = "email" | "sms";

/** Something to be done. */
export type Command = FlagRaise | FlagAddItem | FlagReleaseItem | FlagReinstateItem | FlagLift | FlagReinstate | FlagReviewRetention | FlagDecideMatch | FlagRevokeExemption | CustomerCreate | CustomerEdit | CustomerAddAddress | CustomerEditAddress | CustomerRemoveAddress | CustomerSetDefaultAddress | CustomerAddPhone | CustomerEditPhone | CustomerRemovePhone | CustomerSetPreferences | CustomerOptOut | CustomerOptIn | CustomerAddTag | CustomerRemoveTag | CustomerAddNote | CustomerAddPreference | CustomerRemovePreference | CustomerAddOccasion | CustomerRemoveOccasion | CustomerSetSpecialTax | CustomerAddPaymentMethod | CustomerRemovePaymentMethod | CustomerSetDefaultPaymentMethod | CustomerSendMessage | CustomerSendConfirmAccount | CustomerConfirmAccount | CustomerSetReferrer | CustomerBlock | CustomerUnblock | CustomerArchive | CustomerUnarchive | CustomerMerge | CustomerUnmerge | AppointmentRequest | AppointmentAccept | AppointmentReschedule | AppointmentAssign;

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

/** One entry of the contact log (S2-10). */
export interface ContactEntry {
  /** When. */
  at: string;
  /** By whom. */
  by: Actor;
  /** What was sent. */
  sent: MessageSent;
}

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
  /** The customer. */
  customer: CustomerId;
  /** Why. */
  reason: string;
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

/**
 * Something that happened to a customer: when, by whom, to whom, and what.
 *
 * Applying all events of a customer in their order gives the customer again (I-20).
 */
export type CustomerEvent = CustomerCreated | CustomerEdited | CustomerAddressAdded | CustomerAddressEdited | CustomerAddressRemoved | CustomerDefaultAddressSet | CustomerPhoneAdded | CustomerPhoneEdited | CustomerPhoneRemoved | CustomerPreferencesSet | CustomerOptedOut | CustomerOptedIn | CustomerTagAdded | CustomerTagRemoved | CustomerNoteAdded | CustomerPreferenceAdded | CustomerPreferenceRemoved | CustomerOccasionAdded | CustomerOccasionRemoved | CustomerSpecialTaxSet | CustomerPaymentMethodAdded | CustomerPaymentMethodRemoved | CustomerDefaultPaymentMethodSet | CustomerMessageSent | CustomerConfirmAccountSent | CustomerAccountConfirmed | CustomerLoginUnconfirmed | CustomerReferrerSet | CustomerBlocked | CustomerUnblocked | CustomerArchived | CustomerUnarchived | CustomerMergedInto | CustomerMerged | CustomerUnmergedFrom | CustomerUnmerged;

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
}

/**
 * Names a decision of staff about a match.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type DecisionId = string;

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
}

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

/**
 * Names a note, an occasion, a preference: an entry in a list of a customer or appointment.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type EntryId = string;

/** Something that has happened. */
export type Event = FlagEvent | CustomerEvent | AppointmentEvent;

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

/** The call could not be read. Nothing has changed. */
export interface NotUnderstood {
  malformed: Malformed;
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

/** How a request came in. */
export type Origin = "customer_online" | "phone";

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

/** A price before tax, and its rate of tax. */
export interface Price {
  /** Before tax. */
  net: Money;
  /** The rate of tax. */
  vat_bp: BasisPoints;
}

/** What an address is for. */
export type Purpose = "service" | "billing";

/** Something to be told. */
export type Query = FlagList | FlagDetails | FlagItems | CustomerList | CustomerProfile | CustomerAllowedActions | CustomerDuplicates | ScreeningScreen | ScreeningExplain;

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
export type RefusalCode = "flag.raise.forbidden" | "flag.raise.invalid" | "flag.raise.flag_exists" | "flag.add_item.forbidden" | "flag.add_item.invalid" | "flag.add_item.flag_unknown" | "flag.add_item.item_exists" | "flag.add_item.flag_lifted" | "flag.add_item.value_flagged" | "flag.add_item.flag_full" | "flag.release_item.forbidden" | "flag.release_item.invalid" | "flag.release_item.flag_unknown" | "flag.release_item.item_unknown" | "flag.release_item.already_released" | "flag.reinstate_item.forbidden" | "flag.reinstate_item.flag_unknown" | "flag.reinstate_item.item_unknown" | "flag.lift.forbidden" | "flag.lift.invalid" | "flag.lift.flag_unknown" | "flag.lift.already_lifted" | "flag.reinstate.forbidden" | "flag.reinstate.flag_unknown" | "flag.review_retention.forbidden" | "flag.review_retention.invalid" | "flag.review_retention.flag_unknown" | "flag.decide_match.forbidden" | "flag.decide_match.invalid" | "flag.decide_match.flag_unknown" | "flag.decide_match.decision_exists" | "flag.decide_match.item_unknown" | "flag.decide_match.value_missing" | "flag.revoke_exemption.forbidden" | "flag.revoke_exemption.invalid" | "flag.revoke_exemption.flag_unknown" | "flag.revoke_exemption.item_unknown" | "flag.revoke_exemption.exemption_unknown" | "flag.revoke_exemption.already_revoked" | "customer.create.forbidden" | "customer.create.exists" | "customer.create.invalid" | "customer.edit.forbidden" | "customer.edit.unknown" | "customer.edit.wrong_status" | "customer.edit.invalid" | "customer.edit.nothing_given" | "customer.add_address.forbidden" | "customer.add_address.unknown" | "customer.add_address.wrong_status" | "customer.add_address.invalid" | "customer.add_address.address_exists" | "customer.edit_address.forbidden" | "customer.edit_address.unknown" | "customer.edit_address.wrong_status" | "customer.edit_address.invalid" | "customer.edit_address.address_unknown" | "customer.remove_address.forbidden" | "customer.remove_address.unknown" | "customer.remove_address.wrong_status" | "customer.set_default_address.forbidden" | "customer.set_default_address.unknown" | "customer.set_default_address.wrong_status" | "customer.set_default_address.address_unknown" | "customer.add_phone.forbidden" | "customer.add_phone.unknown" | "customer.add_phone.wrong_status" | "customer.add_phone.invalid" | "customer.add_phone.phone_exists" | "customer.add_phone.number_exists" | "customer.edit_phone.forbidden" | "customer.edit_phone.unknown" | "customer.edit_phone.wrong_status" | "customer.edit_phone.invalid" | "customer.edit_phone.phone_unknown" | "customer.edit_phone.number_exists" | "customer.remove_phone.forbidden" | "customer.remove_phone.unknown" | "customer.remove_phone.wrong_status" | "customer.set_preferences.forbidden" | "customer.set_preferences.unknown" | "customer.set_preferences.wrong_status" | "customer.set_preferences.invalid" | "customer.set_preferences.nothing_given" | "customer.set_preferences.only_the_customer" | "customer.opt_out.forbidden" | "customer.opt_out.unknown" | "customer.opt_out.wrong_status" | "customer.opt_out.invalid" | "customer.opt_in.forbidden" | "customer.opt_in.unknown" | "customer.opt_in.wrong_status" | "customer.opt_in.invalid" | "customer.opt_in.only_the_customer" | "customer.add_tag.forbidden" | "customer.add_tag.unknown" | "customer.add_tag.wrong_status" | "customer.add_tag.invalid" | "customer.remove_tag.forbidden" | "customer.remove_tag.unknown" | "customer.remove_tag.wrong_status" | "customer.remove_tag.invalid" | "customer.add_note.forbidden" | "customer.add_note.unknown" | "customer.add_note.wrong_status" | "customer.add_note.invalid" | "customer.add_note.entry_exists" | "customer.add_preference.forbidden" | "customer.add_preference.unknown" | "customer.add_preference.wrong_status" | "customer.add_preference.invalid" | "customer.add_preference.entry_exists" | "customer.remove_preference.forbidden" | "customer.remove_preference.unknown" | "customer.remove_preference.wrong_status" | "customer.add_occasion.forbidden" | "customer.add_occasion.unknown" | "customer.add_occasion.wrong_status" | "customer.add_occasion.invalid" | "customer.add_occasion.entry_exists" | "customer.remove_occasion.forbidden" | "customer.remove_occasion.unknown" | "customer.remove_occasion.wrong_status" | "customer.set_special_tax.forbidden" | "customer.set_special_tax.unknown" | "customer.set_special_tax.wrong_status" | "customer.add_payment_method.forbidden" | "customer.add_payment_method.unknown" | "customer.add_payment_method.wrong_status" | "customer.add_payment_method.invalid" | "customer.add_payment_method.looks_like_card_number" | "customer.add_payment_method.payment_method_exists" | "customer.remove_payment_method.forbidden" | "customer.remove_payment_method.unknown" | "customer.remove_payment_method.wrong_status" | "customer.set_default_payment_method.forbidden" | "customer.set_default_payment_method.unknown" | "customer.set_default_payment_method.wrong_status" | "customer.set_default_payment_method.payment_method_unknown" | "customer.send_message.forbidden" | "customer.send_message.unknown" | "customer.send_message.wrong_status" | "customer.send_message.invalid" | "customer.send_message.no_email" | "customer.send_message.message_exists" | "customer.send_message.opted_out" | "customer.send_confirm_account.forbidden" | "customer.send_confirm_account.unknown" | "customer.send_confirm_account.wrong_status" | "customer.send_confirm_account.confirmed_already" | "customer.send_confirm_account.no_email" | "customer.send_confirm_account.link_used" | "customer.confirm_account.forbidden" | "customer.confirm_account.unknown" | "customer.confirm_account.wrong_status" | "customer.confirm_account.link_invalid" | "customer.set_referrer.forbidden" | "customer.set_referrer.unknown" | "customer.set_referrer.wrong_status" | "customer.set_referrer.same_customer" | "customer.block.forbidden" | "customer.block.unknown" | "customer.block.wrong_status" | "customer.block.invalid" | "customer.unblock.forbidden" | "customer.unblock.unknown" | "customer.unblock.wrong_status" | "customer.archive.forbidden" | "customer.archive.unknown" | "customer.archive.wrong_status" | "customer.unarchive.forbidden" | "customer.unarchive.unknown" | "customer.unarchive.wrong_status" | "customer.merge.forbidden" | "customer.merge.unknown" | "customer.merge.wrong_status" | "customer.merge.same_customer" | "customer.merge.merged_elsewhere" | "customer.merge.survivor_not_active" | "customer.merge.ids_clash" | "customer.unmerge.forbidden" | "customer.unmerge.unknown" | "customer.unmerge.wrong_status" | "customer.unmerge.survivor_not_active" | "appointment.request.forbidden" | "appointment.request.exists" | "appointment.request.invalid" | "appointment.request.frame_past" | "appointment.accept.forbidden" | "appointment.accept.unknown" | "appointment.accept.wrong_status" | "appointment.accept.frame_missing" | "appointment.accept.frame_past" | "appointment.reschedule.forbidden" | "appointment.reschedule.unknown" | "appointment.reschedule.wrong_status" | "appointment.reschedule.frame_past" | "appointment.reschedule.too_late" | "appointment.assign.forbidden" | "appointment.assign.unknown" | "appointment.assign.wrong_status" | "appointment.assign.no_technician_needed" | "appointment.assign.technician_assigned" | "flag.list.forbidden" | "flag.details.forbidden" | "flag.details.flag_unknown" | "flag.items.forbidden" | "customer.list.forbidden" | "customer.profile.forbidden" | "customer.profile.unknown" | "customer.allowed_actions.forbidden" | "customer.allowed_actions.unknown" | "customer.duplicates.forbidden" | "customer.duplicates.unknown" | "screening.screen.forbidden" | "screening.explain.forbidden";

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

/**
 * One named step, such as "request: invisible character removed" or "1 letter differs".
 *
 * Steps quote the values; their `Debug` output does not.
 */
export type Step = string;

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

/**
 * Names a technician.
 *
 * An opaque, non-empty text of at most 64 characters, unique in its kind.
 */
export type TechnicianId = string;

/** What a question is answered by. */
export type Telling = string[] | DuplicatesLine[] | CustomerLine[] | ShownProfile | Flag | FlaggedItem[] | FlagLine[] | Explanation | Screening;

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

/** A record is in use again. */
export interface Unarchived {
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

/** A wish as it is given. */
export interface Wish {
  /** Whether it may be sent. */
  allowed: boolean;
  /** About what. */
  category: MessageCategory;
  /** By what way. */
  channel: Channel;
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
  "customer.allowed_actions": string[];
  "customer.duplicates": DuplicatesLine[];
  "customer.list": CustomerLine[];
  "customer.profile": ShownProfile;
  "flag.details": Flag;
  "flag.items": FlaggedItem[];
  "flag.list": FlagLine[];
  "screening.explain": Explanation;
  "screening.screen": Screening;
}
