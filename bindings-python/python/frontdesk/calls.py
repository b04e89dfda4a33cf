"""What goes through the door, made from the Rust types. Do not edit.

``UPDATE=1 cargo test -p frontdesk-tests --test generated`` writes it again.
"""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias, TypedDict, Union

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired


class AccountConfirmed(TypedDict):
    """The account is confirmed: the customer may set a password."""


class Actor(TypedDict):
    """The person or program that gives a call, as the host knows them."""

    id: ActorId
    """Who they are."""

    role: Role
    """What they may do."""

    on_behalf_of: NotRequired[Union[CustomerId, None]]
    """The customer for whom somebody of the office acts, as in a call (S4-9)."""

ActorId: TypeAlias = "str"
"""Names the person or program that acts: a customer or technician by the id they have here.

An opaque, non-empty text of at most 64 characters, unique in its kind.
"""

AddressId: TypeAlias = "str"
"""Names an address of a customer.

An opaque, non-empty text of at most 64 characters, unique in its kind.
"""

Alert: TypeAlias = "Literal['none', 'possible', 'match']"
"""How loudly a request is shown."""

Answer: TypeAlias = "Union[Done, Told, Applied, Refused, NotUnderstood]"
"""What the desk says."""


class Applied(TypedDict):
    """The events are taken in."""

    applied: int
    """How many."""


class Apply(TypedDict):
    """Events of the host's own log, to be taken in."""

    apply: list[Event]
    """In the order in which they happened."""


class AppointmentAccept(TypedDict):
    """Promises an appointment that was asked for."""

    do: Literal["appointment.accept"]

    appointment: AppointmentId
    """The appointment."""

    at: str
    """When."""

    by: Actor
    """Who."""


class AppointmentAssign(TypedDict):
    """Lets a technician go. The same technician again changes nothing."""

    do: Literal["appointment.assign"]

    appointment: AppointmentId
    """The appointment."""

    at: str
    """When."""

    by: Actor
    """Who."""

    technician: TechnicianId
    """Who goes."""


class AppointmentRequested(TypedDict):
    """It was asked for."""

    event: Literal["appointment.requested"]

    details: Details
    """What it is about."""

    origin: Origin
    """How it came in."""

    zone: Zone
    """The zone of the place."""

    appointment: AppointmentId
    """The appointment it happened to."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: NotRequired[Union[CustomerId, None]]
    """Whose it is, if that is known."""

    frame: NotRequired[Union[TimeFrame, None]]
    """The time frame that was asked for."""

    wishes: NotRequired[list[TimeFrame]]
    """When the customer could be there."""


class AppointmentScheduled(TypedDict):
    """It is promised."""

    event: Literal["appointment.scheduled"]

    appointment: AppointmentId
    """The appointment it happened to."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""


class AppointmentMatchOpened(TypedDict):
    """It matches a flag, or other items of it than before."""

    event: Literal["appointment.match_opened"]

    alert: Alert
    """How loudly it is shown."""

    flag: FlagId
    """The flag."""

    items: list[MatchedItem]
    """The items that match."""

    appointment: AppointmentId
    """The appointment it happened to."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""


class AppointmentMatchCleared(TypedDict):
    """It matches a flag no longer."""

    event: Literal["appointment.match_cleared"]

    flag: FlagId
    """The flag."""

    appointment: AppointmentId
    """The appointment it happened to."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""


class AppointmentMatchDecided(TypedDict):
    """Staff decided whether it is the flagged person."""

    event: Literal["appointment.match_decided"]

    decision: DecisionId
    """The decision, as the flag knows it."""

    flag: FlagId
    """The flag."""

    verdict: Verdict
    """What was decided."""

    appointment: AppointmentId
    """The appointment it happened to."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""


class AppointmentFrameChanged(TypedDict):
    """It has another time frame, or its first."""

    event: Literal["appointment.frame_changed"]

    keep_technician: bool
    """Whether the technician, if there is one, stays assigned."""

    new: TimeFrame
    """The time frame it has."""

    appointment: AppointmentId
    """The appointment it happened to."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    old: NotRequired[Union[TimeFrame, None]]
    """The time frame it had."""


class AppointmentAssigned(TypedDict):
    """A technician goes."""

    event: Literal["appointment.assigned"]

    technician: TechnicianId
    """Who goes."""

    appointment: AppointmentId
    """The appointment it happened to."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

AppointmentEvent: TypeAlias = "Union[AppointmentRequested, AppointmentScheduled, AppointmentMatchOpened, AppointmentMatchCleared, AppointmentMatchDecided, AppointmentFrameChanged, AppointmentAssigned]"
"""Something that happened to an appointment: when, by whom, to which, and what.

Applying all events of an appointment in their order gives the appointment again (I-20).
"""

AppointmentId: TypeAlias = "str"
"""Names an appointment.

An opaque, non-empty text of at most 64 characters, unique in its kind.
"""


class AppointmentPolicy(TypedDict):
    """What a business may set about appointments; whatever is left out is as usual."""

    auto_accept: NotRequired[bool]
    """Whether customers may book without somebody of the office."""

    cancel_notice: NotRequired[Lead]
    """How long before the start a customer may still cancel."""

    defer_at_least: NotRequired[Lead]
    """How far ahead an appointment is put off at least (S4-16)."""

    keep_technician: NotRequired[bool]
    """Whether a technician stays assigned when the time frame changes (requirements 4.4.2)."""

    on_match: NotRequired[OnMatch]
    """What a request that matches a flag needs before it is accepted (S0-29)."""

    reschedule_notice: NotRequired[Lead]
    """How long before the start a customer may still reschedule."""

    zone: NotRequired[Zone]
    """The zone of a place that names none."""


class AppointmentRequest(TypedDict):
    """Asks for an appointment; without a time frame it is a request for a service."""

    do: Literal["appointment.request"]

    appointment: AppointmentId
    """Names the appointment."""

    at: str
    """When."""

    by: Actor
    """Who."""

    details: Details
    """What it is about."""

    customer: NotRequired[Union[CustomerId, None]]
    """Whose it is, if that is known; needed when a customer asks who has logged in."""

    frame: NotRequired[Union[TimeFrame, None]]
    """The time frame that is asked for."""

    wishes: NotRequired[list[TimeFrame]]
    """When the customer could be there."""


class AppointmentReschedule(TypedDict):
    """Gives an appointment another time frame, or its first. The same frame changes nothing."""

    do: Literal["appointment.reschedule"]

    appointment: AppointmentId
    """The appointment."""

    at: str
    """When."""

    by: Actor
    """Who."""

    frame: TimeFrame
    """The time frame from now on."""


class Archived(TypedDict):
    """A record is retired: the host takes the credentials away."""

BasisPoints: TypeAlias = "int"
"""A rate in hundredths of a per cent: 1500 is 15 %. From 0 to 10000."""


class BlockState(TypedDict):
    """That booking and access are denied: when, by whom, why."""

    at: str
    """When."""

    by: Actor
    """By whom."""

    reason: Remark
    """Why."""

Call: TypeAlias = "Union[Command, Query, Apply]"
"""What can be said to the desk."""

Channel: TypeAlias = "Literal['email', 'sms']"
"""By what way a customer is written to."""

Command: TypeAlias = "Union[FlagRaise, FlagAddItem, FlagReleaseItem, FlagReinstateItem, FlagLift, FlagReinstate, FlagReviewRetention, FlagDecideMatch, FlagRevokeExemption, CustomerCreate, CustomerEdit, CustomerAddAddress, CustomerEditAddress, CustomerRemoveAddress, CustomerSetDefaultAddress, CustomerAddPhone, CustomerEditPhone, CustomerRemovePhone, CustomerSetPreferences, CustomerOptOut, CustomerOptIn, CustomerAddTag, CustomerRemoveTag, CustomerAddNote, CustomerAddPreference, CustomerRemovePreference, CustomerAddOccasion, CustomerRemoveOccasion, CustomerSetSpecialTax, CustomerAddPaymentMethod, CustomerRemovePaymentMethod, CustomerSetDefaultPaymentMethod, CustomerSendMessage, CustomerSendConfirmAccount, CustomerConfirmAccount, CustomerSetReferrer, CustomerBlock, CustomerUnblock, CustomerArchive, CustomerUnarchive, CustomerMerge, CustomerUnmerge, AppointmentRequest, AppointmentAccept, AppointmentReschedule, AppointmentAssign]"
"""Something to be done."""


class Consent(TypedDict):
    """What somebody said about one category on one way: yes or no, since when, by whom, how."""

    allowed: bool
    """Whether it may be sent."""

    by: Actor
    """Who said so."""

    since: str
    """Since when."""

    source: Source
    """How it came to be known."""


class ContactEntry(TypedDict):
    """One entry of the contact log (S2-10)."""

    at: str
    """When."""

    by: Actor
    """By whom."""

    sent: MessageSent
    """What was sent."""

Currency: TypeAlias = "str"
"""A currency: three capital letters of ISO 4217."""


class Customer(TypedDict):
    """A customer. A platform that keeps its own rows may use it alone."""

    addresses: dict[str, CustomerAddress]
    """Their addresses."""

    contacts: dict[str, ContactEntry]
    """What was sent to them by somebody of the office."""

    created_at: str
    """When they were taken in."""

    created_by: Actor
    """Who took them in."""

    emails: list[CustomerEmail]
    """Their e-mail addresses, the first one is the usual one."""

    id: CustomerId
    """Names them."""

    log: list[CustomerEvent]
    """All that has happened to them: the change log (S1-20)."""

    login: Login
    """Their way into their own account."""

    name: WrittenName
    """What they are called."""

    notes: dict[str, OfficeNote]
    """What only the office may read."""

    occasions: dict[str, Occasion]
    """Days to remember."""

    payment_methods: PaymentMethods
    """Their saved ways to pay."""

    phones: dict[str, CustomerPhone]
    """Their phones."""

    preferences: Preferences
    """What they want to hear, and how."""

    record: Record
    """Where the record is in its life."""

    service_preferences: dict[str, ServicePreference]
    """What to know when serving them."""

    source: Source
    """How they came to be known."""

    tags: dict[str, Label]
    """Words that group them, by what each is known again."""

    block: NotRequired[Union[BlockState, None]]
    """That booking and access are denied, if so."""

    default_address: NotRequired[Union[AddressId, None]]
    """The address that is meant if nothing is said."""

    language: NotRequired[Union[Language, None]]
    """The language they are written to in."""

    merged: NotRequired[dict[str, Taken]]
    """Who is part of them, and what was taken over."""

    merged_into: NotRequired[Union[CustomerId, None]]
    """Of whom they are part, if they are."""

    preferred_name: NotRequired[Union[Label, None]]
    """What they want to be called."""

    referrer: NotRequired[Union[CustomerId, None]]
    """Who sent them, if somebody did."""

    special_tax: NotRequired[Union[SpecialTax, None]]
    """What replaces the usual sales tax, if anything does."""


class CustomerAddAddress(TypedDict):
    """Adds an address; it is the default one if there is none yet."""

    do: Literal["customer.add_address"]

    address: GivenAddress
    """The address."""

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""


class CustomerAddNote(TypedDict):
    """Writes a note for the office; no customer or technician ever sees it."""

    do: Literal["customer.add_note"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    note: EntryId
    """Names the note."""

    text: str
    """What it says."""


class CustomerAddOccasion(TypedDict):
    """Takes down a day to remember."""

    do: Literal["customer.add_occasion"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    occasion: GivenOccasion
    """The day."""


class CustomerAddPaymentMethod(TypedDict):
    """Saves a way to pay; the number of a card is refused, whatever field it stands in (S1-36)."""

    do: Literal["customer.add_payment_method"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    method: GivenPaymentMethod
    """The way to pay."""


class CustomerAddPhone(TypedDict):
    """Adds a phone; a number that is there already is refused (S1-9, I-16)."""

    do: Literal["customer.add_phone"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    phone: GivenPhone
    """The phone."""


class CustomerAddPreference(TypedDict):
    """Takes down what to know when serving a customer."""

    do: Literal["customer.add_preference"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    preference: GivenServicePreference
    """What to know."""


class CustomerAddTag(TypedDict):
    """Puts a tag on a customer; case and accents do not make another one."""

    do: Literal["customer.add_tag"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    tag: str
    """The tag, such as "residential"."""


class CustomerAddress(TypedDict):
    """An address of a customer."""

    address: WrittenAddress
    """The address as written."""

    purposes: list[Purpose]
    """What it is for."""

    label: NotRequired[Union[Label, None]]
    """What it is called, such as "holiday home"."""


class CustomerAllowedActions(TypedDict):
    """Asks for the commands that would not be refused for the person, the status, or what else is
    seen before their fields; in the order of the catalog.
    """

    ask: Literal["customer.allowed_actions"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""


class CustomerArchive(TypedDict):
    """Retires a record: nothing is lost, the login is taken away, nothing is sent any more."""

    do: Literal["customer.archive"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""


class CustomerBlock(TypedDict):
    """Denies a customer booking and access; appointments that are made stay (S1-23, S1-24).

    It is an act of a person with a reason; a flag never does it (requirements 4.11, Art. 22).
    """

    do: Literal["customer.block"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    reason: str
    """Why."""


class CustomerConfirmAccount(TypedDict):
    """Confirms the account with the link that was sent last; the same link again is harmless."""

    do: Literal["customer.confirm_account"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    link: LinkId
    """The link."""


class CustomerCreate(TypedDict):
    """Takes somebody in by name and at least one way to reach them."""

    do: Literal["customer.create"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """Names the customer."""

    name: WrittenName
    """What they are called."""

    addresses: NotRequired[list[GivenAddress]]
    """Addresses, the default one first."""

    emails: NotRequired[list[str]]
    """E-mail addresses, the usual one first."""

    language: NotRequired[Union[Language, None]]
    """The language they are written to in."""

    phones: NotRequired[list[GivenPhone]]
    """Phones; the first one is called, unless another is said to be primary."""

    preferred_name: NotRequired[Union[str, None]]
    """What they want to be called."""

    source: NotRequired[Union[Source, None]]
    """How they came to be known; by the office if it is not said."""


class CustomerDuplicates(TypedDict):
    """Asks who shares an e-mail address or a phone with whom, in id order; each pair once."""

    ask: Literal["customer.duplicates"]

    by: Actor
    """Who."""

    customer: NotRequired[Union[CustomerId, None]]
    """Only with this customer."""


class CustomerEdit(TypedDict):
    """Changes what is given, and nothing else.

    Another usual e-mail address makes the login unconfirmed again, unless the policy says
    otherwise (S1-7).
    """

    do: Literal["customer.edit"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    emails: NotRequired[Union[list[str], None]]
    """E-mail addresses, the usual one first."""

    language: NotRequired[Union[Language, None]]
    """The language they are written to in."""

    name: NotRequired[Union[WrittenName, None]]
    """What they are called."""

    preferred_name: NotRequired[Union[str, None]]
    """What they want to be called; an empty text takes it away."""


class CustomerEditAddress(TypedDict):
    """Puts an address in the place of the one that has its id; appointments keep their copy (S1-30)."""

    do: Literal["customer.edit_address"]

    address: GivenAddress
    """The address, with all that holds from now on."""

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""


class CustomerEditPhone(TypedDict):
    """Puts a phone in the place of the one that has its id."""

    do: Literal["customer.edit_phone"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    phone: GivenPhone
    """The phone, with all that holds from now on."""


class CustomerEmail(TypedDict):
    """An e-mail address of a customer."""

    address: str
    """The address as written."""

    key: NotRequired[Union[str, None]]
    """By what it is known again."""


class CustomerCreated(TypedDict):
    """Somebody was taken in."""

    event: Literal["customer.created"]

    emails: list[CustomerEmail]
    """E-mail addresses, the usual one first."""

    name: WrittenName
    """What they are called."""

    phones: dict[str, CustomerPhone]
    """Phones."""

    source: Source
    """How they came to be known."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""

    addresses: NotRequired[dict[str, CustomerAddress]]
    """Addresses."""

    default_address: NotRequired[Union[AddressId, None]]
    """The address that is meant if nothing is said."""

    language: NotRequired[Union[Language, None]]
    """The language they are written to in."""

    preferred_name: NotRequired[Union[Label, None]]
    """What they want to be called."""


class CustomerEdited(TypedDict):
    """Names, language or e-mail addresses are other ones."""

    event: Literal["customer.edited"]

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""

    emails: NotRequired[Union[dict[str, object], None]]
    """E-mail addresses."""

    language: NotRequired[Union[dict[str, object], None]]
    """The language they are written to in."""

    name: NotRequired[Union[dict[str, object], None]]
    """What they are called."""

    preferred_name: NotRequired[Union[dict[str, object], None]]
    """What they want to be called."""


class CustomerAddressAdded(TypedDict):
    """There is an address more."""

    event: Literal["customer.address_added"]

    address: AddressId
    """Names the address."""

    new: CustomerAddress
    """What it is."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerAddressEdited(TypedDict):
    """An address is another one."""

    event: Literal["customer.address_edited"]

    address: AddressId
    """Names the address."""

    change: dict[str, object]
    """What it was, and what it is."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerAddressRemoved(TypedDict):
    """There is an address less."""

    event: Literal["customer.address_removed"]

    address: AddressId
    """Names the address."""

    old: CustomerAddress
    """What it was."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerDefaultAddressSet(TypedDict):
    """Another address is the default one."""

    event: Literal["customer.default_address_set"]

    address: dict[str, object]
    """The one before, and the one from now on."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerPhoneAdded(TypedDict):
    """There is a phone more."""

    event: Literal["customer.phone_added"]

    new: CustomerPhone
    """What it is."""

    phone: PhoneId
    """Names the phone."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerPhoneEdited(TypedDict):
    """A phone is another one."""

    event: Literal["customer.phone_edited"]

    change: dict[str, object]
    """What it was, and what it is."""

    phone: PhoneId
    """Names the phone."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerPhoneRemoved(TypedDict):
    """There is a phone less."""

    event: Literal["customer.phone_removed"]

    old: CustomerPhone
    """What it was."""

    phone: PhoneId
    """Names the phone."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerPreferencesSet(TypedDict):
    """A customer wants to hear something else, or in another way."""

    event: Literal["customer.preferences_set"]

    source: Source
    """How it came to be known."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""

    no_automated_messages: NotRequired[Union[dict[str, object], None]]
    """Whether nothing is sent by itself."""

    preferred_channel: NotRequired[Union[dict[str, object], None]]
    """The way they like most."""

    wishes: NotRequired[list[Wish]]
    """What was said anew about categories and ways."""


class CustomerOptedOut(TypedDict):
    """Messages are not wanted any more."""

    event: Literal["customer.opted_out"]

    source: Source
    """How it came to be known."""

    wishes: list[Wish]
    """On which way, about what."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerOptedIn(TypedDict):
    """Messages are wanted again."""

    event: Literal["customer.opted_in"]

    source: Source
    """How it came to be known."""

    wishes: list[Wish]
    """On which way, about what."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerTagAdded(TypedDict):
    """There is a tag more."""

    event: Literal["customer.tag_added"]

    key: str
    """By what it is known again."""

    tag: Label
    """The tag as written."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerTagRemoved(TypedDict):
    """There is a tag less."""

    event: Literal["customer.tag_removed"]

    key: str
    """By what it is known again."""

    tag: Label
    """The tag as it was written."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerNoteAdded(TypedDict):
    """There is a note more."""

    event: Literal["customer.note_added"]

    note: EntryId
    """Names the note."""

    text: Remark
    """What it says."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerPreferenceAdded(TypedDict):
    """There is a service preference more."""

    event: Literal["customer.preference_added"]

    new: ServicePreference
    """What it is."""

    preference: EntryId
    """Names it."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerPreferenceRemoved(TypedDict):
    """There is a service preference less."""

    event: Literal["customer.preference_removed"]

    old: ServicePreference
    """What it was."""

    preference: EntryId
    """Names it."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerOccasionAdded(TypedDict):
    """There is a day more to remember."""

    event: Literal["customer.occasion_added"]

    new: Occasion
    """What it is."""

    occasion: EntryId
    """Names it."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerOccasionRemoved(TypedDict):
    """There is a day less to remember."""

    event: Literal["customer.occasion_removed"]

    occasion: EntryId
    """Names it."""

    old: Occasion
    """What it was."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerSpecialTaxSet(TypedDict):
    """Another tax holds."""

    event: Literal["customer.special_tax_set"]

    tax: dict[str, object]
    """What held, and what holds from now on; nothing where the usual tax does."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerPaymentMethodAdded(TypedDict):
    """There is a way to pay more."""

    event: Literal["customer.payment_method_added"]

    method: PaymentMethod
    """What it is."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerPaymentMethodRemoved(TypedDict):
    """There is a way to pay less."""

    event: Literal["customer.payment_method_removed"]

    method: PaymentMethod
    """What it was."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerDefaultPaymentMethodSet(TypedDict):
    """Another way to pay is the default one."""

    event: Literal["customer.default_payment_method_set"]

    method: dict[str, object]
    """The one before, and the one from now on."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""

CustomerMessageSent = TypedDict(
    "CustomerMessageSent",
    {
        "event": "Literal['customer.message_sent']",
        "channel": "Channel",
        "from": "str",
        "message": "EntryId",
        "reply_to": "str",
        "subject": "Label",
        "text": "Remark",
        "to": "str",
        "at": "str",
        "by": "Actor",
        "customer": "CustomerId",
        "override_reason": "NotRequired[Union[Remark, None]]",
    },
)
"""A message is on its way."""


class CustomerConfirmAccountSent(TypedDict):
    """A link that confirms the account is on its way."""

    event: Literal["customer.confirm_account_sent"]

    to: str
    """The e-mail address it goes to."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""

    link: NotRequired[Union[LinkId, None]]
    """The link; left out wherever somebody looks."""


class CustomerAccountConfirmed(TypedDict):
    """The account is confirmed."""

    event: Literal["customer.account_confirmed"]

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerLoginUnconfirmed(TypedDict):
    """The login has to be confirmed again."""

    event: Literal["customer.login_unconfirmed"]

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerReferrerSet(TypedDict):
    """Somebody else has sent them."""

    event: Literal["customer.referrer_set"]

    referrer: dict[str, object]
    """Who it was, and who it is."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerBlocked(TypedDict):
    """Booking and access are denied."""

    event: Literal["customer.blocked"]

    reason: Remark
    """Why."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerUnblocked(TypedDict):
    """Booking and access are allowed again."""

    event: Literal["customer.unblocked"]

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerArchived(TypedDict):
    """The record is retired."""

    event: Literal["customer.archived"]

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerUnarchived(TypedDict):
    """The record is in use again."""

    event: Literal["customer.unarchived"]

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""


class CustomerMergedInto(TypedDict):
    """The customer is part of another from now on."""

    event: Literal["customer.merged_into"]

    into: CustomerId
    """Of whom."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""

CustomerMerged = TypedDict(
    "CustomerMerged",
    {
        "event": "Literal['customer.merged']",
        "from": "CustomerId",
        "taken": "Taken",
        "at": "str",
        "by": "Actor",
        "customer": "CustomerId",
    },
)
"""The customer has taken over what another one had."""


class CustomerUnmergedFrom(TypedDict):
    """The customer is one by themselves again."""

    event: Literal["customer.unmerged_from"]

    into: CustomerId
    """Of whom they were part."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    customer: CustomerId
    """The customer it happened to."""

CustomerUnmerged = TypedDict(
    "CustomerUnmerged",
    {
        "event": "Literal['customer.unmerged']",
        "from": "CustomerId",
        "at": "str",
        "by": "Actor",
        "customer": "CustomerId",
    },
)
"""The customer has given back what they had taken over."""

CustomerEvent: TypeAlias = "Union[CustomerCreated, CustomerEdited, CustomerAddressAdded, CustomerAddressEdited, CustomerAddressRemoved, CustomerDefaultAddressSet, CustomerPhoneAdded, CustomerPhoneEdited, CustomerPhoneRemoved, CustomerPreferencesSet, CustomerOptedOut, CustomerOptedIn, CustomerTagAdded, CustomerTagRemoved, CustomerNoteAdded, CustomerPreferenceAdded, CustomerPreferenceRemoved, CustomerOccasionAdded, CustomerOccasionRemoved, CustomerSpecialTaxSet, CustomerPaymentMethodAdded, CustomerPaymentMethodRemoved, CustomerDefaultPaymentMethodSet, CustomerMessageSent, CustomerConfirmAccountSent, CustomerAccountConfirmed, CustomerLoginUnconfirmed, CustomerReferrerSet, CustomerBlocked, CustomerUnblocked, CustomerArchived, CustomerUnarchived, CustomerMergedInto, CustomerMerged, CustomerUnmergedFrom, CustomerUnmerged]"
"""Something that happened to a customer: when, by whom, to whom, and what.

Applying all events of a customer in their order gives the customer again (I-20).
"""

CustomerId: TypeAlias = "str"
"""Names a customer.

An opaque, non-empty text of at most 64 characters, unique in its kind.
"""


class CustomerLine(TypedDict):
    """One line of the list."""

    blocked: bool
    """Whether booking and access are denied."""

    customer: CustomerId
    """The customer."""

    emails: list[str]
    """Their e-mail addresses, the usual one first."""

    name: str
    """Their name in one line."""

    phones: list[WrittenPhone]
    """Their phones, in id order."""

    record: Record
    """Where the record is in its life."""

    tags: list[Label]
    """Their tags, sorted."""


class CustomerList(TypedDict):
    """Asks for the customers, in id order."""

    ask: Literal["customer.list"]

    by: Actor
    """Who."""

    status: NotRequired[ListedRecord]
    """Which records."""

    tags: NotRequired[TagFilter]
    """Which tags."""

    text: NotRequired[Union[str, None]]
    """Only customers with this text in a name, an e-mail address, a phone or an address; case
    and accents do not matter.
    """


class CustomerMerge(TypedDict):
    """Makes a customer part of another, who takes over what they do not have (requirements 4.10).

    A block carries over, and of two wishes the stricter one; nothing is lost.
    """

    do: Literal["customer.merge"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer who becomes part of the other."""

    into: CustomerId
    """The customer who stays."""

    choices: NotRequired[MergeChoices]
    """Whose value stays where only one can."""


class CustomerOptIn(TypedDict):
    """Allows messages again; only the customer does that, or somebody in their name.

    Marketing has to be named: a yes to it is never part of another yes.
    """

    do: Literal["customer.opt_in"]

    at: str
    """When."""

    by: Actor
    """Who."""

    channel: Channel
    """By what way."""

    customer: CustomerId
    """The customer."""

    category: NotRequired[Union[MessageCategory, None]]
    """About what; everything but marketing if it is not said."""

    source: NotRequired[Union[Source, None]]
    """How it came to be known; from who gives the call if it is not said."""


class CustomerOptOut(TypedDict):
    """Stops messages on one way: of one category, or all that somebody may do without (S1-17)."""

    do: Literal["customer.opt_out"]

    at: str
    """When."""

    by: Actor
    """Who."""

    channel: Channel
    """By what way."""

    customer: CustomerId
    """The customer."""

    category: NotRequired[Union[MessageCategory, None]]
    """About what; everything if it is not said."""

    source: NotRequired[Union[Source, None]]
    """How it came to be known; from who gives the call if it is not said."""


class CustomerPhone(TypedDict):
    """A phone of a customer."""

    key: NotRequired[Union[str, None]]
    """By what it is known again."""

    number: NotRequired[str]
    """The number as it was typed."""

    primary: NotRequired[bool]
    """Whether it is the one to call; at most one is (I-16)."""

    region: NotRequired[Union[Region, None]]
    """The country of the booking, when it is not the usual one."""

    sms: NotRequired[bool]
    """Whether it is the one for text messages; at most one is (S1-9)."""


class CustomerPolicy(TypedDict):
    """What a business may set about customers; whatever is left out is as usual."""

    confirm_new_email: NotRequired[bool]
    """Whether another e-mail address makes the login unconfirmed again (S1-7)."""


class CustomerProfile(TypedDict):
    """Asks for one customer. The office sees all but tokens and links; customers see their own.

    Technicians learn of a customer only what is on an appointment that they are assigned to.
    """

    ask: Literal["customer.profile"]

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""


class CustomerRemoveAddress(TypedDict):
    """Takes an address away; appointments keep the copy they were made with (S1-8, S1-30)."""

    do: Literal["customer.remove_address"]

    address: AddressId
    """The address."""

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""


class CustomerRemoveOccasion(TypedDict):
    """Takes a day to remember away."""

    do: Literal["customer.remove_occasion"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    occasion: EntryId
    """Names it."""


class CustomerRemovePaymentMethod(TypedDict):
    """Forgets a way to pay."""

    do: Literal["customer.remove_payment_method"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    method: PaymentMethodId
    """The way to pay."""


class CustomerRemovePhone(TypedDict):
    """Takes a phone away."""

    do: Literal["customer.remove_phone"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    phone: PhoneId
    """The phone."""


class CustomerRemovePreference(TypedDict):
    """Takes a service preference away."""

    do: Literal["customer.remove_preference"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    preference: EntryId
    """Names it."""


class CustomerRemoveTag(TypedDict):
    """Takes a tag off a customer."""

    do: Literal["customer.remove_tag"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    tag: str
    """The tag; case and accents do not matter."""


class CustomerSendConfirmAccount(TypedDict):
    """Sends a link that confirms the account; links that were sent before confirm nothing any more."""

    do: Literal["customer.send_confirm_account"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    link: LinkId
    """The link; the host makes it hard to guess."""

CustomerSendMessage = TypedDict(
    "CustomerSendMessage",
    {
        "do": "Literal['customer.send_message']",
        "at": "str",
        "by": "Actor",
        "customer": "CustomerId",
        "from": "str",
        "message": "EntryId",
        "subject": "str",
        "text": "str",
        "override_reason": "NotRequired[Union[str, None]]",
    },
)
"""Sends an e-mail from somebody of the office; answers go back to them."""


class CustomerSetDefaultAddress(TypedDict):
    """Makes an address the default one."""

    do: Literal["customer.set_default_address"]

    address: AddressId
    """The address."""

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""


class CustomerSetDefaultPaymentMethod(TypedDict):
    """Makes a way to pay the default one."""

    do: Literal["customer.set_default_payment_method"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    method: PaymentMethodId
    """The way to pay."""


class CustomerSetPreferences(TypedDict):
    """Takes down what a customer wants to hear; what is not named stays as it is.

    Whoever is not the customer may say no for them, but never yes (requirements 4.6).
    """

    do: Literal["customer.set_preferences"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    no_automated_messages: NotRequired[Union[bool, None]]
    """Whether nothing is sent by itself."""

    preferred_channel: NotRequired[Union[Channel, None]]
    """The way they like most."""

    source: NotRequired[Union[Source, None]]
    """How it came to be known; from who gives the call if it is not said."""

    wishes: NotRequired[list[Wish]]
    """Categories and ways, each with yes or no."""


class CustomerSetReferrer(TypedDict):
    """Takes down by whom a customer was sent; without `referrer` nobody is."""

    do: Literal["customer.set_referrer"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    referrer: NotRequired[Union[CustomerId, None]]
    """The customer who sent them."""


class CustomerSetSpecialTax(TypedDict):
    """Sets what replaces the usual sales tax; without `tax` the usual one holds again.

    What is completed keeps the tax it was completed with (S1-18).
    """

    do: Literal["customer.set_special_tax"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    tax: NotRequired[Union[SpecialTax, None]]
    """What replaces the usual tax."""


class CustomerUnarchive(TypedDict):
    """Takes a record up again; the customer has to confirm their account anew."""

    do: Literal["customer.unarchive"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""


class CustomerUnblock(TypedDict):
    """Allows booking and access again."""

    do: Literal["customer.unblock"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""


class CustomerUnmerge(TypedDict):
    """Makes a customer one by themselves again; the other gives back what was taken over."""

    do: Literal["customer.unmerge"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer who became part of another."""

DecisionId: TypeAlias = "str"
"""Names a decision of staff about a match.

An opaque, non-empty text of at most 64 characters, unique in its kind.
"""


class Details(TypedDict):
    """What an appointment is about. The customer's own data may change later; this does not (S1-30)."""

    parties: list[Party]
    """Who takes part; one of them asks for it."""

    address: NotRequired[Union[WrittenAddress, None]]
    """Where it takes place."""

    asset: NotRequired[Union[Label, None]]
    """What is worked on, such as a registration."""

    description: NotRequired[Union[Remark, None]]
    """What it is about, in the customer's words."""

    given: NotRequired[dict[str, Remark]]
    """What was asked for and told, by the names that the services require (S4-34)."""

    lines: NotRequired[list[ServiceLine]]
    """Which services."""

    needs_technician: NotRequired[bool]
    """Whether a technician has to go there."""

    special_requests: NotRequired[Union[Remark, None]]
    """What the customer would like besides (S2-5)."""

    zone: NotRequired[Union[Zone, None]]
    """The time zone of the place; the business's own if none is given."""


class Done(TypedDict):
    """The command is accepted."""

    done: list[Event]
    """What has happened by it: to be stored. Empty when it was so already."""


class DuplicateCandidate(TypedDict):
    """A customer who may be the same person."""

    customer: CustomerId
    """The customer."""

    record: Record
    """Where their record is in its life: a retired one could be taken up again (requirements 4.6)."""

    same_name: bool
    """Whether both are called the same."""

    shared: list[Shared]
    """What they have in common: e-mail addresses, then phones, each by its key."""


class DuplicatesLine(TypedDict):
    """A customer, and who may be the same person."""

    candidates: list[DuplicateCandidate]
    """Who may be the same person, in id order."""

    customer: CustomerId
    """The customer."""


class EarlierDecision(TypedDict):
    """An earlier decision, as the flag remembers it (S0-24)."""

    at: str
    """When."""

    by: Actor
    """By whom."""

    customer: CustomerId
    """The customer who matched."""

    items: list[FlagItemId]
    """The items that matched."""

    note: Remark
    """Why."""

    verdict: Verdict
    """What was decided."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """The appointment that matched, if it is known."""

EntryId: TypeAlias = "str"
"""Names a note, an occasion, a preference: an entry in a list of a customer or appointment.

An opaque, non-empty text of at most 64 characters, unique in its kind.
"""

Event: TypeAlias = "Union[FlagEvent, CustomerEvent, AppointmentEvent]"
"""Something that has happened."""


class Evidence(TypedDict):
    """One flagged item that a request matched."""

    distinctive: bool
    """Whether the value says much by itself."""

    flagged: str
    """The flagged value as written."""

    grade: Grade
    """How alike the values are."""

    item: FlagItemId
    """The flagged item."""

    kind: ItemKind
    """What kind of item it is."""

    request: str
    """The value of the request as written."""

    rule: Rule
    """The rule that decided."""

    score: Score
    """The same in thousandths."""

    steps: list[Step]
    """The steps from both values to their common form."""

    strong: bool
    """Whether the finding is strong for its kind."""


class Exemption(TypedDict):
    """That a customer who shares a flagged value is a different person (S0-25).

    It holds for the values the customer had at that time: a value that the customer writes
    later is compared as any other, and so is an item that is flagged later.
    """

    decision: DecisionId
    """The decision that left it."""

    values: list[WrittenValue]
    """The customer's values at that time, of the item's kind; none once it is revoked."""

    revoked: NotRequired[Union[Revocation, None]]
    """That it no longer holds, if so."""


class Expiry(TypedDict):
    """The month after which a card is no longer good."""

    month: int
    """The month, 1 to 12."""

    year: int
    """The year, in four digits."""


class Explanation(TypedDict):
    """How the answer for one request came about."""

    screening: Screening
    """The answer itself, with the steps of each match."""

    unreadable: list[UnreadValue]
    """What could not be read, and why: it matches nothing (S0-19)."""

    values: list[ReadValue]
    """What each value became, and what was done with it."""


class Flag(TypedDict):
    """A flag and its items. A platform that keeps its own rows may use it alone.

    A flag is lifted exactly when none of its items is active.
    """

    at: str
    """When it was raised."""

    by: Actor
    """Who raised it."""

    id: FlagId
    """Names it."""

    items: dict[str, FlagItem]
    """All its items, released ones included."""

    raised_with: list[FlagItemId]
    """The items it was raised with: a repeated call is known by them."""

    reason: Remark
    """Why it was raised."""

    review_due: str
    """When somebody has to look whether it is still needed."""

    source: FlagSource
    """What it was raised from."""

    decisions: NotRequired[dict[str, EarlierDecision]]
    """What staff decided about customers who matched."""

    lifted: NotRequired[Union[Lifted, None]]
    """That it is lifted, if it is."""


class FlagAddItem(TypedDict):
    """Adds one item to a flag.

    New values of a customer come to a flag in this way only (S0-14). The same item again is
    accepted and changes nothing.
    """

    do: Literal["flag.add_item"]

    at: str
    """When."""

    by: Actor
    """Who."""

    flag: FlagId
    """The flag."""

    item: NewItem
    """What is to be flagged."""


class FlagDecideMatch(TypedDict):
    """Decides about a match (S0-25).

    `different_person` leaves an exemption: the named items and this customer's values of today
    alert no more. `same_person` ends an earlier exemption. The same decision again is accepted
    and changes nothing.
    """

    do: Literal["flag.decide_match"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer who matched."""

    decision: DecisionId
    """Names the decision within its flag."""

    flag: FlagId
    """The flag."""

    items: list[FlagItemId]
    """The items that matched."""

    note: str
    """Why."""

    verdict: Verdict
    """What is decided."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """The appointment that matched, if it is known."""

    values: NotRequired[list[WrittenValue]]
    """The customer's values of today, of the items' kinds; needed for a different person."""


class FlagDetails(TypedDict):
    """Asks for one flag: its items with their histories, and the earlier decisions."""

    ask: Literal["flag.details"]

    by: Actor
    """Who."""

    flag: FlagId
    """The flag."""


class FlagRaised(TypedDict):
    """The flag was raised; its items are active from now on."""

    event: Literal["flag.raised"]

    items: list[NewItem]
    """What is flagged."""

    reason: Remark
    """Why."""

    review_due: str
    """When somebody has to look whether the flag is still needed."""

    source: FlagSource
    """What it was raised from."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    flag: FlagId
    """The flag it happened to."""


class FlagItemAdded(TypedDict):
    """One more item is flagged."""

    event: Literal["flag.item_added"]

    item: NewItem
    """The item."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    flag: FlagId
    """The flag it happened to."""


class FlagItemReleased(TypedDict):
    """One item no longer matches; the others do."""

    event: Literal["flag.item_released"]

    item: FlagItemId
    """The item."""

    reason: Remark
    """Why."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    flag: FlagId
    """The flag it happened to."""


class FlagItemReinstated(TypedDict):
    """A released item matches again."""

    event: Literal["flag.item_reinstated"]

    item: FlagItemId
    """The item."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    flag: FlagId
    """The flag it happened to."""


class FlagLifted(TypedDict):
    """The flag no longer matches at all."""

    event: Literal["flag.lifted"]

    items: list[FlagItemId]
    """The items that were active until then."""

    reason: Remark
    """Why."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    flag: FlagId
    """The flag it happened to."""


class FlagReinstated(TypedDict):
    """A lifted flag matches again."""

    event: Literal["flag.reinstated"]

    items: list[FlagItemId]
    """The items that are active from now on."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    flag: FlagId
    """The flag it happened to."""


class FlagRetentionReviewed(TypedDict):
    """Somebody saw that the flag is still needed."""

    event: Literal["flag.retention_reviewed"]

    review_due: str
    """When somebody has to look again."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    flag: FlagId
    """The flag it happened to."""


class FlagMatchDecided(TypedDict):
    """Staff decided whether a customer who matched is the flagged one."""

    event: Literal["flag.match_decided"]

    customer: CustomerId
    """The customer who matched."""

    decision: DecisionId
    """Names the decision."""

    items: list[FlagItemId]
    """The items that matched."""

    note: Remark
    """Why."""

    verdict: Verdict
    """What was decided."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    flag: FlagId
    """The flag it happened to."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """The appointment that matched, if it is known."""

    values: NotRequired[list[WrittenValue]]
    """The customer's values that are exempt from now on; none for the same person."""


class FlagExemptionRevoked(TypedDict):
    """An item matches a customer again who was held to be a different person."""

    event: Literal["flag.exemption_revoked"]

    customer: CustomerId
    """The customer."""

    item: FlagItemId
    """The item."""

    reason: Remark
    """Why."""

    at: str
    """When it happened."""

    by: Actor
    """Who did it."""

    flag: FlagId
    """The flag it happened to."""

FlagEvent: TypeAlias = "Union[FlagRaised, FlagItemAdded, FlagItemReleased, FlagItemReinstated, FlagLifted, FlagReinstated, FlagRetentionReviewed, FlagMatchDecided, FlagExemptionRevoked]"
"""Something that happened to a flag: when, by whom, to which flag, and what.

Applying all events of a flag in their order gives the flag again (I-20).
"""


class FlagFinding(TypedDict):
    """All items of one flag that a request matched: name, e-mail, address, phone, then by item id."""

    alert: Alert
    """What the items together amount to."""

    flag: FlagId
    """The flag."""

    items: list[Evidence]
    """The matched items."""

FlagId: TypeAlias = "str"
"""Names a flag.

An opaque, non-empty text of at most 64 characters, unique in its kind.
"""


class FlagItemFullName(TypedDict):
    """The full name of a person."""

    kind: Literal["full_name"]

    value: WrittenName

    history: list[ItemTurn]
    """How it came to that state, oldest first."""

    state: ItemState
    """Whether it matches."""

    exemptions: NotRequired[dict[str, Exemption]]
    """Customers who share the value and are different persons (S0-25)."""


class FlagItemEmail(TypedDict):
    """An e-mail address."""

    kind: Literal["email"]

    value: str
    """A value that never shows itself in logs, errors or `Debug` output.

    It is serialised as what it holds: the wire is for those who may see it.
    """

    history: list[ItemTurn]
    """How it came to that state, oldest first."""

    state: ItemState
    """Whether it matches."""

    exemptions: NotRequired[dict[str, Exemption]]
    """Customers who share the value and are different persons (S0-25)."""


class FlagItemAddress(TypedDict):
    """A complete address."""

    kind: Literal["address"]

    value: WrittenAddress

    history: list[ItemTurn]
    """How it came to that state, oldest first."""

    state: ItemState
    """Whether it matches."""

    exemptions: NotRequired[dict[str, Exemption]]
    """Customers who share the value and are different persons (S0-25)."""


class FlagItemPhone(TypedDict):
    """A phone number."""

    kind: Literal["phone"]

    value: WrittenPhone

    history: list[ItemTurn]
    """How it came to that state, oldest first."""

    state: ItemState
    """Whether it matches."""

    exemptions: NotRequired[dict[str, Exemption]]
    """Customers who share the value and are different persons (S0-25)."""

FlagItem: TypeAlias = "Union[FlagItemFullName, FlagItemEmail, FlagItemAddress, FlagItemPhone]"
"""One flagged value: the flag's own copy, never changed by an edit of the customer (S0-14)."""

FlagItemId: TypeAlias = "str"
"""Names one item of a flag.

An opaque, non-empty text of at most 64 characters, unique in its kind.
"""


class FlagItems(TypedDict):
    """Asks for the active items, by flag and item id: enough for a staff page that screens by
    itself.

    It tells no reason, source or customer, but the flagged values: it is not for public pages.
    """

    ask: Literal["flag.items"]

    by: Actor
    """Who."""


class FlagLift(TypedDict):
    """Lifts a flag: all its active items are released (S0-27, I-10).

    The same call again, with the same reason, is accepted and changes nothing.
    """

    do: Literal["flag.lift"]

    at: str
    """When."""

    by: Actor
    """Who."""

    flag: FlagId
    """The flag."""

    reason: str
    """Why."""


class FlagLine(TypedDict):
    """One line of the list."""

    at: str
    """When it was raised."""

    by: Actor
    """Who raised it."""

    flag: FlagId
    """The flag."""

    items: list[ItemLine]
    """Its items, released ones included."""

    reason: Remark
    """Why it was raised."""

    review_due: str
    """When somebody has to look whether it is still needed."""

    source: FlagSource
    """What it was raised from."""

    state: FlagState
    """Whether it produces matches."""


class FlagList(TypedDict):
    """Asks for the flags, in id order (S0-17)."""

    ask: Literal["flag.list"]

    by: Actor
    """Who."""

    state: NotRequired[Union[FlagState, None]]
    """Only flags in this state."""

    text: NotRequired[Union[str, None]]
    """Only flags with this text in their reason or in an item; case and accents do not matter."""


class FlagRaise(TypedDict):
    """Raises a flag: from now on its items are compared with every request (S0-13, S0-16).

    The values are copies: no later edit of the customer changes them (S0-14). The same call
    again, known by its reason, source and items, is accepted and changes nothing.
    """

    do: Literal["flag.raise"]

    at: str
    """When."""

    by: Actor
    """Who."""

    flag: FlagId
    """Names the new flag."""

    items: list[NewItem]
    """What is flagged: one item for each distinct value."""

    reason: str
    """Why."""

    source: FlagSource
    """What it is raised from."""

    review_due: NotRequired[Union[str, None]]
    """When somebody has to look whether it is still needed; a year from now if not given."""


class FlagReinstate(TypedDict):
    """Undoes the lifting of a flag: the items that were active until then are active again.

    Items that had been released one by one before stay released. A flag that is active already
    is accepted and nothing changes.
    """

    do: Literal["flag.reinstate"]

    at: str
    """When."""

    by: Actor
    """Who."""

    flag: FlagId
    """The flag."""


class FlagReinstateItem(TypedDict):
    """Makes a released item active again (S0-26).

    Where the flag was lifted it becomes active with this item alone (requirements 4.4.5). An
    item that is active already is accepted and nothing changes.
    """

    do: Literal["flag.reinstate_item"]

    at: str
    """When."""

    by: Actor
    """Who."""

    flag: FlagId
    """The flag."""

    item: FlagItemId
    """The item."""


class FlagReleaseItem(TypedDict):
    """Releases one item: it alone stops matching, the others stay active (S0-26).

    Releasing the last active item lifts the flag (requirements 4.4.5). The same release again,
    with the same reason, is accepted and changes nothing.
    """

    do: Literal["flag.release_item"]

    at: str
    """When."""

    by: Actor
    """Who."""

    flag: FlagId
    """The flag."""

    item: FlagItemId
    """The item."""

    reason: str
    """Why."""


class FlagReviewRetention(TypedDict):
    """Sets when somebody has to look again whether a flag is still needed (M13).

    A flag whose review is due at that time already is accepted and nothing changes.
    """

    do: Literal["flag.review_retention"]

    at: str
    """When."""

    by: Actor
    """Who."""

    flag: FlagId
    """The flag."""

    review_due: NotRequired[Union[str, None]]
    """The next review; a year from now if not given."""


class FlagRevokeExemption(TypedDict):
    """Ends the exemption of one customer from one item (S0-25).

    The same call again, with the same reason, is accepted and changes nothing.
    """

    do: Literal["flag.revoke_exemption"]

    at: str
    """When."""

    by: Actor
    """Who."""

    customer: CustomerId
    """The customer."""

    flag: FlagId
    """The flag."""

    item: FlagItemId
    """The item."""

    reason: str
    """Why."""

FlagSourceCustomer = TypedDict(
    "FlagSourceCustomer",
    {
        "from": "Literal['customer']",
        "customer": "CustomerId",
    },
)
"""A customer on record."""

FlagSourceAppointment = TypedDict(
    "FlagSourceAppointment",
    {
        "from": "Literal['appointment']",
        "appointment": "AppointmentId",
    },
)
"""An appointment, also one without a customer on record."""

FlagSourceHand = TypedDict(
    "FlagSourceHand",
    {
        "from": "Literal['hand']",
    },
)
"""Nothing that is on record: somebody typed it in, or a list was imported."""

FlagSource: TypeAlias = "Union[FlagSourceCustomer, FlagSourceAppointment, FlagSourceHand]"
"""What a flag was raised from (S0-15)."""

FlagState: TypeAlias = "Literal['active', 'lifted']"
"""Whether a flag produces matches."""


class FlaggedItemFullName(TypedDict):
    """The full name of a person."""

    kind: Literal["full_name"]

    value: WrittenName

    flag: FlagId
    """The flag."""

    item: FlagItemId
    """Names the item within its flag."""


class FlaggedItemEmail(TypedDict):
    """An e-mail address."""

    kind: Literal["email"]

    value: str
    """A value that never shows itself in logs, errors or `Debug` output.

    It is serialised as what it holds: the wire is for those who may see it.
    """

    flag: FlagId
    """The flag."""

    item: FlagItemId
    """Names the item within its flag."""


class FlaggedItemAddress(TypedDict):
    """A complete address."""

    kind: Literal["address"]

    value: WrittenAddress

    flag: FlagId
    """The flag."""

    item: FlagItemId
    """Names the item within its flag."""


class FlaggedItemPhone(TypedDict):
    """A phone number."""

    kind: Literal["phone"]

    value: WrittenPhone

    flag: FlagId
    """The flag."""

    item: FlagItemId
    """Names the item within its flag."""

FlaggedItem: TypeAlias = "Union[FlaggedItemFullName, FlaggedItemEmail, FlaggedItemAddress, FlaggedItemPhone]"
"""One line of the reduced list."""


class GivenAddress(TypedDict):
    """An address as it is given."""

    address: WrittenAddress
    """The address."""

    id: AddressId
    """Names the address."""

    label: NotRequired[Union[str, None]]
    """What it is called."""

    purposes: NotRequired[list[Purpose]]
    """What it is for; the work is done there if nothing is said."""


class GivenOccasion(TypedDict):
    """An occasion as it is given."""

    day: int
    """The day of the month."""

    id: EntryId
    """Names it."""

    kind: OccasionKind
    """What is remembered."""

    month: int
    """The month, 1 to 12."""

    note: NotRequired[Union[str, None]]
    """What to know about it."""

    year: NotRequired[Union[int, None]]
    """The year it began in, if that is known."""


class GivenPaymentMethod(TypedDict):
    """A way to pay as it is given."""

    brand: str
    """The brand, such as "Visa"."""

    id: PaymentMethodId
    """Names it."""

    last_four: str
    """The last four digits, and no more."""

    token: str
    """By what the host's payment service knows it."""

    expiry: NotRequired[Union[Expiry, None]]
    """The month after which it is no longer good, if it has one."""


class GivenPhone(TypedDict):
    """A phone as it is given."""

    id: PhoneId
    """Names the phone."""

    phone: WrittenPhone
    """The number, with its country if that is not the usual one."""

    primary: NotRequired[bool]
    """Whether it is the one to call; the first phone is, unless another is said to be."""

    sms: NotRequired[bool]
    """Whether it is the one for text messages."""


class GivenServicePreference(TypedDict):
    """A service preference as it is given."""

    id: EntryId
    """Names it."""

    kind: ServicePreferenceKind
    """What it is about."""

    text: str
    """What to know."""

    alert_on_booking: NotRequired[bool]
    """Whether it is shown to whoever books."""

    share_with_technician: NotRequired[bool]
    """Whether the technician may know."""

Grade: TypeAlias = "Literal['partial', 'similar', 'equivalent', 'identical']"
"""The grades of likeness, weakest first (matching.md § 1)."""

ItemKind: TypeAlias = "Literal['full_name', 'email', 'address', 'phone']"
"""What kind of thing is flagged and compared (S0-16), in the order in which matches are shown
(S0-22).
"""


class ItemLineFullName(TypedDict):
    """The full name of a person."""

    kind: Literal["full_name"]

    value: WrittenName

    id: FlagItemId
    """Names the item within its flag."""

    state: ItemState
    """Whether it matches."""


class ItemLineEmail(TypedDict):
    """An e-mail address."""

    kind: Literal["email"]

    value: str
    """A value that never shows itself in logs, errors or `Debug` output.

    It is serialised as what it holds: the wire is for those who may see it.
    """

    id: FlagItemId
    """Names the item within its flag."""

    state: ItemState
    """Whether it matches."""


class ItemLineAddress(TypedDict):
    """A complete address."""

    kind: Literal["address"]

    value: WrittenAddress

    id: FlagItemId
    """Names the item within its flag."""

    state: ItemState
    """Whether it matches."""


class ItemLinePhone(TypedDict):
    """A phone number."""

    kind: Literal["phone"]

    value: WrittenPhone

    id: FlagItemId
    """Names the item within its flag."""

    state: ItemState
    """Whether it matches."""

ItemLine: TypeAlias = "Union[ItemLineFullName, ItemLineEmail, ItemLineAddress, ItemLinePhone]"
"""One item of a line."""

ItemState: TypeAlias = "Literal['active', 'released']"
"""Whether an item matches."""


class ItemTurn(TypedDict):
    """One turn in the life of an item: who, when, why."""

    at: str
    """When."""

    by: Actor
    """By whom."""

    to: ItemState
    """What it became."""

    reason: NotRequired[Union[Remark, None]]
    """Why; told where an item is released."""

Kept: TypeAlias = "Literal['survivor', 'merged']"
"""One of the two customers that become one."""


class KindPolicy(TypedDict):
    """The scores of one kind."""

    report: NotRequired[Score]
    """Weaker findings are not reported at all."""

    strong: NotRequired[Score]
    """From this score a similar value is strong."""

Label: TypeAlias = "str"
"""A short text in one line: 1 to 200 characters, never shown in logs.

White space around it is taken off.
"""

Language: TypeAlias = "str"
"""A language as a short tag, such as `nl` or `pt-BR` (RFC 5646)."""

Lead: TypeAlias = "str"
"""A stretch of time in ISO 8601: `PT24H` is exact, `P3D` keeps the local time of day."""


class Lifted(TypedDict):
    """That a flag was lifted: when, by whom, why."""

    at: str
    """When."""

    by: Actor
    """By whom."""

    items: list[FlagItemId]
    """The items that were active until then: `flag.reinstate` makes them active again."""

    reason: Remark
    """Why."""

LineId: TypeAlias = "str"
"""Names a line of services on an appointment.

An opaque, non-empty text of at most 64 characters, unique in its kind.
"""

LinkId: TypeAlias = "str"
"""Names a link that is sent to a customer; the host makes it hard to guess.

An opaque, non-empty text of at most 64 characters, unique in its kind.
"""

ListedRecord: TypeAlias = "Literal['active', 'archived']"
"""Which records are listed; merged and erased ones never are."""


class Login(TypedDict):
    """The login of a customer; passwords are the host's."""

    state: LoginState
    """Where it is in its life."""

    link: NotRequired[Union[LinkId, None]]
    """The link that was sent last: the only one that confirms."""

LoginState: TypeAlias = "Literal['none', 'unconfirmed', 'confirmed', 'deactivated']"
"""Where a login is in its life."""


class LoginUnconfirmed(TypedDict):
    """The login has to be confirmed again, since the usual e-mail address is another one (S1-7)."""


class Malformed(TypedDict):
    """Why a call could not be read: where, and what is expected there.

    It never repeats what was written (P1). The words may get better; only a person reads them.
    """

    text: str
    """What is wrong there."""

    at: NotRequired[str]
    """The path to what is wrong, such as `items[0]`; empty for the call as a whole."""


class MatchedItem(TypedDict):
    """One flagged item that matches, without the values: screening tells those (S0-22)."""

    grade: Grade
    """How alike the values are."""

    item: FlagItemId
    """The flagged item."""

    kind: ItemKind
    """What kind of item it is."""

    rule: Rule
    """The rule that decided."""

    score: Score
    """The same in thousandths."""


class MergeChoices(TypedDict):
    """Whose value stays, field by field; of the survivor if it is not said and they have one."""

    language: NotRequired[Union[Kept, None]]
    """The language they are written to in."""

    name: NotRequired[Union[Kept, None]]
    """What they are called."""

    preferred_channel: NotRequired[Union[Kept, None]]
    """The way they like most."""

    preferred_name: NotRequired[Union[Kept, None]]
    """What they want to be called."""

    referrer: NotRequired[Union[Kept, None]]
    """Who sent them."""

    special_tax: NotRequired[Union[Kept, None]]
    """The tax that holds."""

MessageCategory: TypeAlias = "Literal['account', 'booking', 'reminder', 'check_in', 'feedback', 'marketing']"
"""What a message is about."""

MessageSent = TypedDict(
    "MessageSent",
    {
        "channel": "Channel",
        "from": "str",
        "message": "EntryId",
        "reply_to": "str",
        "subject": "Label",
        "text": "Remark",
        "to": "str",
        "override_reason": "NotRequired[Union[Remark, None]]",
    },
)
"""A message is on its way: the host sends it."""


class Money(TypedDict):
    """An amount in the smallest unit of its currency: 1250 and `EUR` are 12.50 euro."""

    currency: Currency
    """Of which currency."""

    minor: int
    """How many of the smallest unit."""


class NewItemFullName(TypedDict):
    """The full name of a person."""

    kind: Literal["full_name"]

    value: WrittenName

    id: FlagItemId
    """Names the item within its flag."""


class NewItemEmail(TypedDict):
    """An e-mail address."""

    kind: Literal["email"]

    value: str
    """A value that never shows itself in logs, errors or `Debug` output.

    It is serialised as what it holds: the wire is for those who may see it.
    """

    id: FlagItemId
    """Names the item within its flag."""


class NewItemAddress(TypedDict):
    """A complete address."""

    kind: Literal["address"]

    value: WrittenAddress

    id: FlagItemId
    """Names the item within its flag."""


class NewItemPhone(TypedDict):
    """A phone number."""

    kind: Literal["phone"]

    value: WrittenPhone

    id: FlagItemId
    """Names the item within its flag."""

NewItem: TypeAlias = "Union[NewItemFullName, NewItemEmail, NewItemAddress, NewItemPhone]"
"""An item to be flagged: `{"id": "i1", "kind": "email", "value": "jan@dorpspost.nl"}`."""


class NotUnderstood(TypedDict):
    """The call could not be read. Nothing has changed."""

    malformed: Malformed


class Occasion(TypedDict):
    """A day of the year to remember."""

    day: int
    """The day of the month."""

    kind: OccasionKind
    """What is remembered."""

    month: int
    """The month, 1 to 12."""

    note: NotRequired[Union[Remark, None]]
    """What to know about it."""

    year: NotRequired[Union[int, None]]
    """The year it began in, if that is known."""

OccasionKind: TypeAlias = "Literal['birthday', 'anniversary', 'other']"
"""What is remembered."""


class OfficeNote(TypedDict):
    """A note for the office."""

    at: str
    """When it was written."""

    by: Actor
    """By whom."""

    text: Remark
    """What it says."""


class OfficeProfile(TypedDict):
    """A customer as the office sees them (S1-4, S1-15, S1-20, S1-27, S1-36)."""

    customer: Customer
    """The customer, without tokens and links."""

    display_name: str
    """What they are called in a message."""

    may_login: bool
    """Whether they may get into their own account."""

OnMatch: TypeAlias = "Literal['hold_for_review', 'advisory']"
"""What a request that matches a flag needs before it is accepted (S0-29)."""

Origin: TypeAlias = "Literal['customer_online', 'phone']"
"""How a request came in."""


class OwnPhone(TypedDict):
    """A phone as its owner sees it."""

    primary: bool
    """Whether it is the one to call."""

    sms: bool
    """Whether it is the one for text messages."""

    number: NotRequired[str]
    """The number as it was typed."""

    region: NotRequired[Union[Region, None]]
    """The country of the booking, when it is not the usual one."""


class OwnProfile(TypedDict):
    """A customer as they see themselves: no notes, tags, tax, referrer, block, flags or change log."""

    addresses: dict[str, CustomerAddress]
    """Their addresses."""

    allowed: dict[str, list[MessageCategory]]
    """What may be sent to them, way by way (S1-15)."""

    customer: CustomerId
    """The customer."""

    display_name: str
    """What they are called in a message."""

    emails: list[str]
    """Their e-mail addresses, the usual one first."""

    name: WrittenName
    """What they are called."""

    no_automated_messages: bool
    """Whether nothing is sent by itself."""

    occasions: dict[str, Occasion]
    """Days to remember."""

    payment_methods: PaymentMethods
    """Their saved ways to pay, with the last four digits (S1-36)."""

    phones: dict[str, OwnPhone]
    """Their phones."""

    service_preferences: dict[str, ServicePreference]
    """What to know when serving them."""

    default_address: NotRequired[Union[AddressId, None]]
    """The address that is meant if nothing is said."""

    language: NotRequired[Union[Language, None]]
    """The language they are written to in."""

    preferred_channel: NotRequired[Union[Channel, None]]
    """The way they like most."""


class Party(TypedDict):
    """Somebody who takes part, with copies of what they were known by then (S2-1)."""

    name: WrittenName
    """What they are called."""

    role: PartyRole
    """What part they have."""

    address: NotRequired[Union[WrittenAddress, None]]
    """Where they live."""

    customer: NotRequired[Union[CustomerId, None]]
    """The customer they are, if that is known."""

    emails: NotRequired[list[str]]
    """E-mail addresses, the usual one first."""

    phones: NotRequired[list[WrittenPhone]]
    """Phones, the one to call first."""

PartyRole: TypeAlias = "Literal['booker', 'owner', 'driver', 'contractor']"
"""What part somebody has in an appointment (S3-46)."""


class PaymentMethod(TypedDict):
    """A saved way to pay."""

    brand: Label
    """The brand, such as "Visa"."""

    id: PaymentMethodId
    """Names it."""

    last_four: Label
    """The last four digits."""

    expiry: NotRequired[Union[Expiry, None]]
    """The month after which it is no longer good, if it has one."""

    token: NotRequired[Union[Label, None]]
    """By what the host's payment service knows it; left out wherever somebody looks."""

PaymentMethodId: TypeAlias = "str"
"""Names a saved way to pay.

An opaque, non-empty text of at most 64 characters, unique in its kind.
"""


class PaymentMethods(TypedDict):
    """The saved ways to pay: exactly one is the default while there is any (S1-37, I-16)."""

    all: NotRequired[list[PaymentMethod]]
    """In the order in which they were added."""

    default: NotRequired[Union[PaymentMethodId, None]]
    """The one that is used if nothing is said."""

PhoneId: TypeAlias = "str"
"""Names a phone of a customer.

An opaque, non-empty text of at most 64 characters, unique in its kind.
"""


class Policy(TypedDict):
    """What a business may set, area by area; whatever is left out is as usual."""

    appointment: NotRequired[AppointmentPolicy]
    """What holds for appointments."""

    customer: NotRequired[CustomerPolicy]
    """What holds for customers."""

    screening: NotRequired[ScreeningPolicy]
    """How requests are screened."""


class Preferences(TypedDict):
    """How a customer wants to be written to (S2-6)."""

    consents: NotRequired[dict[str, dict[str, Consent]]]
    """What they said about each category, way by way."""

    no_automated_messages: NotRequired[bool]
    """Whether nothing is sent by itself."""

    preferred_channel: NotRequired[Union[Channel, None]]
    """The way they like most."""


class Price(TypedDict):
    """A price before tax, and its rate of tax."""

    net: Money
    """Before tax."""

    vat_bp: BasisPoints
    """The rate of tax."""

Purpose: TypeAlias = "Literal['service', 'billing']"
"""What an address is for."""

Query: TypeAlias = "Union[FlagList, FlagDetails, FlagItems, CustomerList, CustomerProfile, CustomerAllowedActions, CustomerDuplicates, ScreeningScreen, ScreeningExplain]"
"""Something to be told."""


class ReadValue(TypedDict):
    """What one value of a request became, and what was done with it."""

    compared: int
    """How many flagged values came back and were compared in full."""

    keys_asked: int
    """How many keys the index was asked for."""

    kind: ItemKind
    """Its kind."""

    matched: int
    """How many of them matched."""

    read_as: list[str]
    """The forms it was compared in, the usual one first."""

    rules: list[Rule]
    """The rules that were tried on each."""

    steps: list[str]
    """The steps from the writing to the first form."""

    written: str
    """As it was written."""


class Reading(TypedDict):
    """How written values are read. A saved index remembers it: another reading gives other keys."""

    default_region: NotRequired[Union[Region, None]]
    """The country of a phone number or address that names none (requirements 4.9,
    `default_region`).
    """

    gmail_aliases: NotRequired[bool]
    """Whether providers' own rules hold: dots at Gmail, `googlemail.com`, and their like."""

    plus_tags: NotRequired[bool]
    """Whether a tag behind `+` in an e-mail address is dropped."""

Record: TypeAlias = "Literal['active', 'archived', 'merged', 'erased']"
"""Where a customer's record is in its life (requirements 4.4.7)."""

Refusal = TypedDict(
    "Refusal",
    {
        "code": "RefusalCode",
        "text": "str",
        "with": "NotRequired[dict[str, object]]",
    },
)
"""Why the desk does not do it."""

RefusalCode: TypeAlias = "Literal['flag.raise.forbidden', 'flag.raise.invalid', 'flag.raise.flag_exists', 'flag.add_item.forbidden', 'flag.add_item.invalid', 'flag.add_item.flag_unknown', 'flag.add_item.item_exists', 'flag.add_item.flag_lifted', 'flag.add_item.value_flagged', 'flag.add_item.flag_full', 'flag.release_item.forbidden', 'flag.release_item.invalid', 'flag.release_item.flag_unknown', 'flag.release_item.item_unknown', 'flag.release_item.already_released', 'flag.reinstate_item.forbidden', 'flag.reinstate_item.flag_unknown', 'flag.reinstate_item.item_unknown', 'flag.lift.forbidden', 'flag.lift.invalid', 'flag.lift.flag_unknown', 'flag.lift.already_lifted', 'flag.reinstate.forbidden', 'flag.reinstate.flag_unknown', 'flag.review_retention.forbidden', 'flag.review_retention.invalid', 'flag.review_retention.flag_unknown', 'flag.decide_match.forbidden', 'flag.decide_match.invalid', 'flag.decide_match.flag_unknown', 'flag.decide_match.decision_exists', 'flag.decide_match.item_unknown', 'flag.decide_match.value_missing', 'flag.revoke_exemption.forbidden', 'flag.revoke_exemption.invalid', 'flag.revoke_exemption.flag_unknown', 'flag.revoke_exemption.item_unknown', 'flag.revoke_exemption.exemption_unknown', 'flag.revoke_exemption.already_revoked', 'customer.create.forbidden', 'customer.create.exists', 'customer.create.invalid', 'customer.edit.forbidden', 'customer.edit.unknown', 'customer.edit.wrong_status', 'customer.edit.invalid', 'customer.edit.nothing_given', 'customer.add_address.forbidden', 'customer.add_address.unknown', 'customer.add_address.wrong_status', 'customer.add_address.invalid', 'customer.add_address.address_exists', 'customer.edit_address.forbidden', 'customer.edit_address.unknown', 'customer.edit_address.wrong_status', 'customer.edit_address.invalid', 'customer.edit_address.address_unknown', 'customer.remove_address.forbidden', 'customer.remove_address.unknown', 'customer.remove_address.wrong_status', 'customer.set_default_address.forbidden', 'customer.set_default_address.unknown', 'customer.set_default_address.wrong_status', 'customer.set_default_address.address_unknown', 'customer.add_phone.forbidden', 'customer.add_phone.unknown', 'customer.add_phone.wrong_status', 'customer.add_phone.invalid', 'customer.add_phone.phone_exists', 'customer.add_phone.number_exists', 'customer.edit_phone.forbidden', 'customer.edit_phone.unknown', 'customer.edit_phone.wrong_status', 'customer.edit_phone.invalid', 'customer.edit_phone.phone_unknown', 'customer.edit_phone.number_exists', 'customer.remove_phone.forbidden', 'customer.remove_phone.unknown', 'customer.remove_phone.wrong_status', 'customer.set_preferences.forbidden', 'customer.set_preferences.unknown', 'customer.set_preferences.wrong_status', 'customer.set_preferences.invalid', 'customer.set_preferences.nothing_given', 'customer.set_preferences.only_the_customer', 'customer.opt_out.forbidden', 'customer.opt_out.unknown', 'customer.opt_out.wrong_status', 'customer.opt_out.invalid', 'customer.opt_in.forbidden', 'customer.opt_in.unknown', 'customer.opt_in.wrong_status', 'customer.opt_in.invalid', 'customer.opt_in.only_the_customer', 'customer.add_tag.forbidden', 'customer.add_tag.unknown', 'customer.add_tag.wrong_status', 'customer.add_tag.invalid', 'customer.remove_tag.forbidden', 'customer.remove_tag.unknown', 'customer.remove_tag.wrong_status', 'customer.remove_tag.invalid', 'customer.add_note.forbidden', 'customer.add_note.unknown', 'customer.add_note.wrong_status', 'customer.add_note.invalid', 'customer.add_note.entry_exists', 'customer.add_preference.forbidden', 'customer.add_preference.unknown', 'customer.add_preference.wrong_status', 'customer.add_preference.invalid', 'customer.add_preference.entry_exists', 'customer.remove_preference.forbidden', 'customer.remove_preference.unknown', 'customer.remove_preference.wrong_status', 'customer.add_occasion.forbidden', 'customer.add_occasion.unknown', 'customer.add_occasion.wrong_status', 'customer.add_occasion.invalid', 'customer.add_occasion.entry_exists', 'customer.remove_occasion.forbidden', 'customer.remove_occasion.unknown', 'customer.remove_occasion.wrong_status', 'customer.set_special_tax.forbidden', 'customer.set_special_tax.unknown', 'customer.set_special_tax.wrong_status', 'customer.add_payment_method.forbidden', 'customer.add_payment_method.unknown', 'customer.add_payment_method.wrong_status', 'customer.add_payment_method.invalid', 'customer.add_payment_method.looks_like_card_number', 'customer.add_payment_method.payment_method_exists', 'customer.remove_payment_method.forbidden', 'customer.remove_payment_method.unknown', 'customer.remove_payment_method.wrong_status', 'customer.set_default_payment_method.forbidden', 'customer.set_default_payment_method.unknown', 'customer.set_default_payment_method.wrong_status', 'customer.set_default_payment_method.payment_method_unknown', 'customer.send_message.forbidden', 'customer.send_message.unknown', 'customer.send_message.wrong_status', 'customer.send_message.invalid', 'customer.send_message.no_email', 'customer.send_message.message_exists', 'customer.send_message.opted_out', 'customer.send_confirm_account.forbidden', 'customer.send_confirm_account.unknown', 'customer.send_confirm_account.wrong_status', 'customer.send_confirm_account.confirmed_already', 'customer.send_confirm_account.no_email', 'customer.send_confirm_account.link_used', 'customer.confirm_account.forbidden', 'customer.confirm_account.unknown', 'customer.confirm_account.wrong_status', 'customer.confirm_account.link_invalid', 'customer.set_referrer.forbidden', 'customer.set_referrer.unknown', 'customer.set_referrer.wrong_status', 'customer.set_referrer.same_customer', 'customer.block.forbidden', 'customer.block.unknown', 'customer.block.wrong_status', 'customer.block.invalid', 'customer.unblock.forbidden', 'customer.unblock.unknown', 'customer.unblock.wrong_status', 'customer.archive.forbidden', 'customer.archive.unknown', 'customer.archive.wrong_status', 'customer.unarchive.forbidden', 'customer.unarchive.unknown', 'customer.unarchive.wrong_status', 'customer.merge.forbidden', 'customer.merge.unknown', 'customer.merge.wrong_status', 'customer.merge.same_customer', 'customer.merge.merged_elsewhere', 'customer.merge.survivor_not_active', 'customer.merge.ids_clash', 'customer.unmerge.forbidden', 'customer.unmerge.unknown', 'customer.unmerge.wrong_status', 'customer.unmerge.survivor_not_active', 'appointment.request.forbidden', 'appointment.request.exists', 'appointment.request.invalid', 'appointment.request.frame_past', 'appointment.accept.forbidden', 'appointment.accept.unknown', 'appointment.accept.wrong_status', 'appointment.accept.frame_missing', 'appointment.accept.frame_past', 'appointment.reschedule.forbidden', 'appointment.reschedule.unknown', 'appointment.reschedule.wrong_status', 'appointment.reschedule.frame_past', 'appointment.reschedule.too_late', 'appointment.assign.forbidden', 'appointment.assign.unknown', 'appointment.assign.wrong_status', 'appointment.assign.no_technician_needed', 'appointment.assign.technician_assigned', 'flag.list.forbidden', 'flag.details.forbidden', 'flag.details.flag_unknown', 'flag.items.forbidden', 'customer.list.forbidden', 'customer.profile.forbidden', 'customer.profile.unknown', 'customer.allowed_actions.forbidden', 'customer.allowed_actions.unknown', 'customer.duplicates.forbidden', 'customer.duplicates.unknown', 'screening.screen.forbidden', 'screening.explain.forbidden']"
"""Why the desk may refuse."""


class Refused(TypedDict):
    """The desk understood, and says no. Nothing has changed."""

    refused: Refusal

Region: TypeAlias = "str"
"""A country or territory: two capital letters of ISO 3166-1."""

Remark: TypeAlias = "str"
"""A reason or note in free text: 1 to 1000 characters, never shown in logs.

White space around it is taken off. It may speak of persons, so `Debug` hides it.
"""


class Request(TypedDict):
    """A request to be screened: an appointment, or any other contact with an id of its own."""

    appointment: AppointmentId
    """The id that the answer carries."""

    contact: WrittenContact
    """What the request says of the person."""

    customer: NotRequired[Union[CustomerId, None]]
    """The customer, if known: decisions about this customer are remembered (S0-25)."""

    region: NotRequired[Union[Region, None]]
    """The country of the booking, when it is not the usual one."""


class Revocation(TypedDict):
    """That an exemption no longer holds: when, by whom, why."""

    at: str
    """When."""

    by: Actor
    """By whom."""

    reason: Remark
    """Why."""

Role: TypeAlias = "Literal['admin', 'staff', 'technician', 'customer', 'system']"
"""What somebody may do is decided by their role (requirements 4.7)."""

Rule: TypeAlias = "Literal['name_equal', 'name_nickname', 'name_edited', 'name_shortened', 'name_in_email', 'email_equal', 'email_alias', 'email_domain_typo', 'email_local_typo', 'email_other_provider', 'email_in_note', 'address_equal', 'address_postcode_and_number', 'address_edited', 'address_unit_missing', 'address_other_unit', 'address_without_number', 'phone_equal', 'phone_country_assumed', 'phone_extension_dropped', 'phone_digits_swapped', 'phone_area_missing', 'phone_in_note']"
"""The rule that decided how alike two values are; its name never changes once released."""


class Scheduled(TypedDict):
    """It is promised."""

Score: TypeAlias = "int"
"""How alike two values are, from 0 (not at all) to 1000 (the same), in thousandths."""


class Screening(TypedDict):
    """The answer for one request: the flags it matched, the loudest first, then by flag id."""

    alert: Alert
    """The loudest alert of all flags."""

    appointment: AppointmentId
    """The appointment that was screened."""

    complete: bool
    """Whether everything was compared; false when the request's work budget ran out."""

    flags: list[FlagFinding]
    """The flags that matched."""


class ScreeningExplain(TypedDict):
    """A request to be screened: an appointment, or any other contact with an id of its own."""

    ask: Literal["screening.explain"]

    appointment: AppointmentId
    """The id that the answer carries."""

    by: Actor
    """Who."""

    contact: WrittenContact
    """What the request says of the person."""

    customer: NotRequired[Union[CustomerId, None]]
    """The customer, if known: decisions about this customer are remembered (S0-25)."""

    region: NotRequired[Union[Region, None]]
    """The country of the booking, when it is not the usual one."""


class ScreeningPolicy(TypedDict):
    """How requests are screened. An unknown field is an error that names it."""

    address: NotRequired[KindPolicy]
    """Scores of addresses."""

    approximate: NotRequired[bool]
    """Whether similar values are looked for, or equal keys only."""

    common_names_lower: NotRequired[bool]
    """Whether a common name that is only similar lowers `match` to `possible`."""

    email: NotRequired[KindPolicy]
    """Scores of e-mail addresses."""

    full_name: NotRequired[KindPolicy]
    """Scores of names."""

    include_partial: NotRequired[bool]
    """Whether the weaker grades (`partial`) are reported."""

    most_comparisons: NotRequired[int]
    """How many flagged values are compared for one request at the most; beyond, the answer is
    `complete: false`.
    """

    most_items: NotRequired[int]
    """How many flagged items one answer lists at the most; beyond, it is `complete: false`."""

    phone: NotRequired[KindPolicy]
    """Scores of phone numbers."""

    reading: NotRequired[Reading]
    """How values are read."""


class ScreeningScreen(TypedDict):
    """A request to be screened: an appointment, or any other contact with an id of its own."""

    ask: Literal["screening.screen"]

    appointment: AppointmentId
    """The id that the answer carries."""

    by: Actor
    """Who."""

    contact: WrittenContact
    """What the request says of the person."""

    customer: NotRequired[Union[CustomerId, None]]
    """The customer, if known: decisions about this customer are remembered (S0-25)."""

    region: NotRequired[Union[Region, None]]
    """The country of the booking, when it is not the usual one."""

ServiceId: TypeAlias = "str"
"""Names a service in the host's own catalogue.

An opaque, non-empty text of at most 64 characters, unique in its kind.
"""


class ServiceLine(TypedDict):
    """One service that is asked for."""

    id: LineId
    """Names the line."""

    text: Label
    """What it is."""

    instructions: NotRequired[Union[Remark, None]]
    """What the customer should know or do beforehand (S2-19)."""

    minutes: NotRequired[Union[int, None]]
    """How long it takes, in minutes."""

    price: NotRequired[Union[Price, None]]
    """What one costs."""

    quantity: NotRequired[int]
    """How many."""

    required: NotRequired[list[Label]]
    """What has to be known before it can be done (S4-34)."""

    service: NotRequired[Union[ServiceId, None]]
    """The service in the host's catalogue."""


class ServicePreference(TypedDict):
    """What to know when serving a customer."""

    kind: ServicePreferenceKind
    """What it is about."""

    text: Remark
    """What to know."""

    alert_on_booking: NotRequired[bool]
    """Whether it is shown to whoever books."""

    share_with_technician: NotRequired[bool]
    """Whether the technician may know (S2-27)."""

ServicePreferenceKind: TypeAlias = "Literal['scheduling', 'allergy_or_product', 'accessibility', 'household_or_pet', 'other']"
"""What a service preference is about (S2-27)."""


class SharedEmail(TypedDict):
    """An e-mail address, by its key."""

    kind: Literal["email"]

    key: str
    """A value that never shows itself in logs, errors or `Debug` output.

    It is serialised as what it holds: the wire is for those who may see it.
    """


class SharedPhone(TypedDict):
    """A phone, by its key."""

    kind: Literal["phone"]

    key: str
    """A value that never shows itself in logs, errors or `Debug` output.

    It is serialised as what it holds: the wire is for those who may see it.
    """

Shared: TypeAlias = "Union[SharedEmail, SharedPhone]"
"""Something that two have in common."""

ShownProfile: TypeAlias = "Union[OfficeProfile, OwnProfile]"
"""One customer, with what whoever asks may see."""

Source: TypeAlias = "Literal['online', 'phone', 'staff', 'check_in', 'import', 'link', 'reply_stop', 'system']"
"""How a customer, or what they wish, came to be known (requirements 4.2)."""


class SpecialTaxRate(TypedDict):
    """Another rate."""

    type: Literal["rate"]

    description: Remark
    """What it is."""

    rate_bp: BasisPoints
    """The rate."""


class SpecialTaxExempt(TypedDict):
    """No tax, shown as exempt."""

    type: Literal["exempt"]

    reason: Remark
    """Why."""

SpecialTax: TypeAlias = "Union[SpecialTaxRate, SpecialTaxExempt]"
"""What replaces the usual sales tax of a customer (S1-18, S1-19)."""

Step: TypeAlias = "str"
"""One named step, such as "request: invisible character removed" or "1 letter differs".

Steps quote the values; their `Debug` output does not.
"""


class TagFilter(TypedDict):
    """Which tags a customer has to have."""

    all: NotRequired[list[str]]
    """Each of these."""

    any: NotRequired[list[str]]
    """At least one of these."""

    none: NotRequired[list[str]]
    """Not one of these."""


class Taken(TypedDict):
    """What one customer takes over from another: only what they did not have (requirements 4.10)."""

    addresses: NotRequired[dict[str, CustomerAddress]]
    """Addresses."""

    block: NotRequired[Union[dict[str, object], None]]
    """That booking and access are denied."""

    consents: NotRequired[list[TakenConsent]]
    """What they want to hear no more."""

    contacts: NotRequired[dict[str, ContactEntry]]
    """The contact log."""

    default_address: NotRequired[Union[dict[str, object], None]]
    """The default address."""

    emails: NotRequired[list[CustomerEmail]]
    """E-mail addresses."""

    language: NotRequired[Union[dict[str, object], None]]
    """The language they are written to in."""

    name: NotRequired[Union[dict[str, object], None]]
    """What they are called."""

    no_automated_messages: NotRequired[Union[dict[str, object], None]]
    """Whether nothing is sent by itself."""

    notes: NotRequired[dict[str, OfficeNote]]
    """Notes of the office."""

    occasions: NotRequired[dict[str, Occasion]]
    """Days to remember."""

    payment_methods: NotRequired[list[PaymentMethod]]
    """Ways to pay."""

    phones: NotRequired[dict[str, CustomerPhone]]
    """Phones."""

    preferred_channel: NotRequired[Union[dict[str, object], None]]
    """The way they like most."""

    preferred_name: NotRequired[Union[dict[str, object], None]]
    """What they want to be called."""

    referrer: NotRequired[Union[dict[str, object], None]]
    """Who sent them."""

    service_preferences: NotRequired[dict[str, ServicePreference]]
    """What to know when serving them."""

    special_tax: NotRequired[Union[dict[str, object], None]]
    """The tax that holds."""

    tags: NotRequired[dict[str, Label]]
    """Tags."""


class TakenConsent(TypedDict):
    """A no that one customer takes over from another: the stricter of two wishes wins."""

    category: MessageCategory
    """About what."""

    channel: Channel
    """By what way."""

    consent: dict[str, object]
    """What was said before, and what holds from now on."""

TechnicianId: TypeAlias = "str"
"""Names a technician.

An opaque, non-empty text of at most 64 characters, unique in its kind.
"""

Telling: TypeAlias = "Union[list[str], list[DuplicatesLine], list[CustomerLine], ShownProfile, Flag, list[FlaggedItem], list[FlagLine], Explanation, Screening]"
"""What a question is answered by."""


class TimeFrame(TypedDict):
    """A time frame: from `start` on, and over at `end`. Two that only touch do not overlap."""

    end: str
    """When it is over."""

    start: str
    """When it begins."""


class Told(TypedDict):
    """The question is answered."""

    told: Telling


class Unarchived(TypedDict):
    """A record is in use again."""


class Unblocked(TypedDict):
    """Booking and access are allowed again."""


class UnreadValue(TypedDict):
    """A value that could not be read."""

    kind: ItemKind
    """Its kind."""

    position: int
    """Which of its kind, counted from 0."""

    problem: str
    """Why, in words."""

Verdict: TypeAlias = "Literal['same_person', 'different_person']"
"""Whether a customer who matched is the flagged one (S0-25)."""


class Wish(TypedDict):
    """A wish as it is given."""

    allowed: bool
    """Whether it may be sent."""

    category: MessageCategory
    """About what."""

    channel: Channel
    """By what way."""


class WrittenAddress(TypedDict):
    """An address as written: free text, parts, or both (the parts win; what only the text has is
    read from it).
    """

    country: NotRequired[Union[Region, None]]
    """Country."""

    house_number: NotRequired[Union[str, None]]
    """House number with addition, where a form asks for it apart from the street."""

    lines: NotRequired[list[str]]
    """Street lines: street with house number, building, care of."""

    locality: NotRequired[Union[str, None]]
    """City, town or village."""

    postal_code: NotRequired[Union[str, None]]
    """Postcode in the country's own shape."""

    region: NotRequired[Union[str, None]]
    """State, province or county."""

    text: NotRequired[Union[str, None]]
    """The whole address in one text."""

    unit: NotRequired[Union[str, None]]
    """Flat, apartment, suite, floor."""


class WrittenContact(TypedDict):
    """Everything a request says of the person who asks: several of each kind are fine."""

    addresses: NotRequired[list[WrittenAddress]]
    """Addresses."""

    emails: NotRequired[list[str]]
    """E-mail addresses."""

    names: NotRequired[list[WrittenName]]
    """Names of the people involved."""

    note: NotRequired[Union[str, None]]
    """Free remarks, in which phone numbers and e-mail addresses are looked for."""

    phones: NotRequired[list[WrittenPhone]]
    """Phone numbers."""


class WrittenName(TypedDict):
    """A name as written: whole, in parts, or both (the parts win)."""

    family: NotRequired[Union[str, None]]
    """The family name with its particles."""

    full: NotRequired[Union[str, None]]
    """The whole name in one text."""

    given: NotRequired[Union[str, None]]
    """The given name or names."""


class WrittenPhone(TypedDict):
    """A phone number as written, with the country it was written in, if that is known."""

    number: NotRequired[str]
    """The number as it was typed."""

    region: NotRequired[Union[Region, None]]
    """The country of the booking, when it is not the usual one."""


class WrittenValueFullName(TypedDict):
    """The full name of a person."""

    kind: Literal["full_name"]

    value: WrittenName


class WrittenValueEmail(TypedDict):
    """An e-mail address."""

    kind: Literal["email"]

    value: str
    """A value that never shows itself in logs, errors or `Debug` output.

    It is serialised as what it holds: the wire is for those who may see it.
    """


class WrittenValueAddress(TypedDict):
    """A complete address."""

    kind: Literal["address"]

    value: WrittenAddress


class WrittenValuePhone(TypedDict):
    """A phone number."""

    kind: Literal["phone"]

    value: WrittenPhone

WrittenValue: TypeAlias = "Union[WrittenValueFullName, WrittenValueEmail, WrittenValueAddress, WrittenValuePhone]"
"""One value of one kind, as written: what a flag keeps a copy of (S0-14)."""

Zone: TypeAlias = "str"
"""The time zone of a place, such as `Europe/Amsterdam`."""
