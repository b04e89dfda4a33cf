"""Calls and answers of the desk, generated from the Rust types. Do not edit.

``UPDATE=1 cargo test -p frontdesk-tests --test generated`` updates it.
"""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias, TypedDict, Union

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired


class AcceptedAgreement(TypedDict):
    """The record of an accepted agreement. It stays after an erasure: it names no person but the
    actor, and the host finds the bytes by their digest.
    """

    agreement: AgreementId
    """Id of the agreement."""

    by: Actor
    """The actor who accepted it."""

    by_link: bool
    """Whether it was accepted by the link; otherwise the office recorded it."""

    language: Language
    """Language of the text that was shown."""

    sha256: Sha256
    """SHA-256 digest of the bytes that were shown, in lower-case hexadecimal digits."""

    shown_at: str
    """Time at which the text was shown (UTC)."""

    version: Label
    """Version of the text that was shown."""


class Acknowledgement(TypedDict):
    """An acknowledgement of a match or of an incomplete screening."""

    at: str
    """Time of the acknowledgement (UTC)."""

    by: Actor
    """The actor who acknowledged it."""

    note: Remark
    """Reason to accept the appointment, given by staff."""


class Actor(TypedDict):
    """The person or program that gives a command or query, as authenticated by the host."""

    id: ActorId
    """Id of the actor; for a customer or technician, the id of that customer or technician."""

    role: Role
    """Role of the actor, which determines what the actor may do."""

    on_behalf_of: NotRequired[Union[CustomerId, None]]
    """Id of the customer on whose behalf the office acts, such as in a phone call (S4-9)."""

ActorId: TypeAlias = "str"
"""Id of an actor; for a customer or technician, the id of that customer or technician.

An opaque text of 1 to 64 characters, chosen by the host.
"""

AddressId: TypeAlias = "str"
"""Id of an address, unique within the customer.

An opaque text of 1 to 64 characters, chosen by the host.
"""


class Agreement(TypedDict):
    """A version of an agreement in one language. The host stores its text, by the digest."""

    id: AgreementId
    """Id of the agreement; the same in all versions and languages."""

    language: Language
    """Language of the text: a tag of RFC 5646, such as `nl`."""

    sha256: Sha256
    """SHA-256 digest of the bytes that the page shows, in lower-case hexadecimal digits."""

    version: Label
    """Version of the text, such as `2026-03`."""

    mandatory: NotRequired[bool]
    """Whether an answer without it is refused."""

AgreementId: TypeAlias = "str"
"""Id of an agreement that a customer accepts in a check-in.

An opaque text of 1 to 64 characters, chosen by the host.
"""

Alert: TypeAlias = "Literal['none', 'possible', 'match']"
"""Alert level of a request or of one flag, lowest first."""

Answer: TypeAlias = "Union[Done, Told, Applied, Rewritten, Compacted, Snapshot, SnapshotRestored, Refused, NotUnderstood]"
"""The answer to a call."""


class Applied(TypedDict):
    """The events are applied."""

    applied: int
    """Number of events that were applied."""

    repeated: NotRequired[int]
    """Number of events that were skipped, because they were applied before; left out if none."""


class Apply(TypedDict):
    """Applies events of the host's own log."""

    apply: list[Event]
    """Events in the order in which they happened."""


class Appointment(TypedDict):
    """An appointment. A host with its own storage can use it without `Appointments`."""

    created_at: str
    """Time of the request (UTC)."""

    created_by: Actor
    """The actor who entered the request."""

    details: Details
    """Details of the appointment."""

    dispatch: Dispatch
    """Assignment of a technician, and suggested time frames."""

    id: AppointmentId
    """Id of the appointment."""

    log: list[AppointmentEvent]
    """Events since the request: the change log."""

    origin: Origin
    """Channel by which the request arrived."""

    sequence: int
    """Number of changes of the time frame and of cancellations (RFC 5545, SEQUENCE; I-3)."""

    status: Status
    """Status of the appointment."""

    zone: Zone
    """Time zone of the appointment (IANA)."""

    cancellation: NotRequired[Union[Cancellation, None]]
    """The cancellation, if it is cancelled."""

    completion: NotRequired[Union[Completion, None]]
    """The completion, if the work is done."""

    confirmed_at: NotRequired[Union[str, None]]
    """Time when the customer confirmed the time frame (UTC)."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer, if known."""

    declination: NotRequired[Union[Declination, None]]
    """The declination, if it was declined."""

    deferral: NotRequired[Union[Deferral, None]]
    """The deferral, if it is deferred."""

    discount: NotRequired[Union[BasisPoints, None]]
    """Discount on the whole appointment, in basis points (1500 is 15 %; S4-14)."""

    erased_at: NotRequired[Union[str, None]]
    """Time when its customer was erased (UTC); it holds no personal data since then (S1-28)."""

    feasibility: NotRequired[Feasibility]
    """Whether the work can be done (S4-33)."""

    feasibility_reason: NotRequired[Union[Remark, None]]
    """Reason for the feasibility, given by staff."""

    frame: NotRequired[Union[TimeFrame, None]]
    """Time frame of arrival (UTC); always present once the appointment is scheduled (I-1)."""

    frames: NotRequired[list[PreviousFrame]]
    """Former time frames, oldest first."""

    hold: NotRequired[Union[Hold, None]]
    """The hold, if it is kept on the schedule without a technician (S4-26)."""

    incomplete_screening: NotRequired[Union[IncompleteScreening, None]]
    """The incomplete screening, if the last one was; visible to the office only (I-17)."""

    information: NotRequired[dict[str, InformationRequest]]
    """Questions to the customer, by id (S4-32)."""

    manual_pin: NotRequired[Union[ManualPin, None]]
    """The pin, if an actor pinned it to the list of every day."""

    matches: NotRequired[dict[str, FlagMatch]]
    """Matches with flags, also former ones; visible to the office only (I-17)."""

    no_show: NotRequired[Union[NoShow, None]]
    """The no-show, if a party did not appear."""

    notes: NotRequired[dict[str, AppointmentNote]]
    """Notes, by their id (S2-5)."""

    offers: NotRequired[Offers]
    """Offers made to keep the customer."""

    overlap: NotRequired[Union[Overlap, None]]
    """The overlap with other appointments that a customer or technician caused; visible to the
    office only.
    """

    priority: NotRequired[Priority]
    """Priority of the request."""

    rebooked_from: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment that this one replaces (S4-15)."""

    refunds: NotRequired[dict[str, Refund]]
    """Refunds, by id (S2-8)."""

    reported: NotRequired[dict[str, Report]]
    """Reports about the due actions of the present time frame, by key (I-13)."""

    restored_at: NotRequired[Union[str, None]]
    """Time when it was last restored, or its outcome corrected to none (UTC)."""

    scheduled_at: NotRequired[Union[str, None]]
    """Time when it was first scheduled (UTC)."""

    special_tax: NotRequired[Union[SpecialTax, None]]
    """Tax that replaces the usual one (S1-18, S1-19)."""

    wishes: NotRequired[list[TimeFrame]]
    """Time frames that suit the customer."""

    work_items: NotRequired[dict[str, WorkItem]]
    """Work items, by their id."""


class AppointmentAccept(TypedDict):
    """Schedules a requested appointment (S0-7)."""

    do: Literal["appointment.accept"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    override_reason: NotRequired[Union[str, None]]
    """Reason to schedule it although information is missing or the work is not known to be doable
    (S4-33, S4-34). It acknowledges open matches where these are advisory (S0-29).
    """


class AppointmentAcceptOffer(TypedDict):
    """Accepts an offer on behalf of the customer."""

    do: Literal["appointment.accept_offer"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    offer: OfferAcceptance
    """The offer that is accepted."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentAcceptSuggestion(TypedDict):
    """Accepts a suggestion: the appointment moves to its time frame, and its technician is assigned.

    The office may accept on behalf of the customer, for example during a call (S4-9). If the
    technician gave the appointment back before, the office has to read their note first (S4-29);
    customers do not see such notes, so only the office may accept then.
    """

    do: Literal["appointment.accept_suggestion"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    suggestion: SuggestionId
    """Id of the suggestion."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed: with it, no record of the customer is needed."""

    release_seen: NotRequired[bool]
    """Whether the office has read the note of an earlier release by this technician (S4-29)."""


class AppointmentAcknowledgeMatch(TypedDict):
    """Records that staff reviewed an open match and accept the appointment. It does not decide whether
    the customer is the flagged person.
    """

    do: Literal["appointment.acknowledge_match"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    flag: FlagId
    """Id of the flag that the appointment matches."""

    note: str
    """Reason to accept the appointment, given by staff."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentAcknowledgeScreening(TypedDict):
    """Records that staff reviewed an appointment whose screening was incomplete, and accept it. A
    change of the parties or of the address requires another review.
    """

    do: Literal["appointment.acknowledge_screening"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    note: str
    """Reason to accept the appointment, given by staff."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentAddNote(TypedDict):
    """Adds a note to an appointment."""

    do: Literal["appointment.add_note"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    note: EntryId
    """Id of the new note."""

    text: str
    """Text of the note."""

    visibility: Visibility
    """Readers of the note."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentAddSuggestion(TypedDict):
    """Suggests a time frame. The technician does so, or the office on their behalf."""

    do: Literal["appointment.add_suggestion"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    frame: TimeFrame
    """The suggested time frame."""

    suggestion: SuggestionId
    """Id of the suggestion."""

    technician: TechnicianId
    """Id of the technician."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentAddWorkItem(TypedDict):
    """Adds a work item to an appointment."""

    do: Literal["appointment.add_work_item"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    title: str
    """Short title of the work."""

    work_item: WorkItemId
    """Id of the new work item."""

    attachments: NotRequired[list[AttachmentId]]
    """Ids of files of the host that show the work."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    planned: NotRequired[bool]
    """Whether the work was planned from the start."""

    price: NotRequired[Union[Price, None]]
    """Net price of the work, and its rate of tax; it is part of the totals (I-21)."""

    text: NotRequired[Union[str, None]]
    """Longer description of the work."""

    visible_to_technician: NotRequired[bool]
    """Whether the technician may see the work item, and the customer, who also sees every one
    with a price.
    """


class AppointmentAllowedActions(TypedDict):
    """Lists the names of all commands that would not be refused if their fields are valid, in the
    order of the catalog.

    Refused:
    The first of these that holds:
    1. `appointment_unknown`, for the office
    2. `forbidden`: also for any link that does not open the appointment
    """

    ask: Literal["appointment.allowed_actions"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed: the answer has the commands that may be given
    with it.
    """


class AppointmentAskCustomerToReschedule(TypedDict):
    """Asks the customer to choose another time, in a message with a new link; the appointment does
    not change.
    """

    do: Literal["appointment.ask_customer_to_reschedule"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    link: LinkId
    """Id of the new link; the host makes it hard to guess."""

    available: NotRequired[list[TimeFrame]]
    """Time frames in which customers may choose a time themselves, from the host's calendar."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentAssign(TypedDict):
    """Assigns a technician. Has no effect if the technician is assigned already."""

    do: Literal["appointment.assign"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    technician: TechnicianId
    """Id of the technician."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentAutoCancel(TypedDict):
    """Cancels an appointment for which no technician was found, within the critical lead before its
    start (`critical_lead` of the policy).

    Only the system gives this command. It is refused once a technician is assigned, technicians
    were asked again, or the appointment is kept on the schedule. It is also refused if a person
    requested, scheduled, moved or restored the appointment within the critical lead, edited it so
    that a technician is needed, or ended its hold: then a person decides (I-14).
    """

    do: Literal["appointment.auto_cancel"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentBook(TypedDict):
    """Books an appointment. A customer's booking is a request only, unless the policy accepts
    bookings (`auto_accept`) and no information is missing.

    A booking of the office is refused for the same reasons as `appointment.accept`, unless an
    override reason is given: it matches a flag, was not compared with all flags, misses required
    information, or has to be known to be doable.
    """

    do: Literal["appointment.book"]

    appointment: AppointmentId
    """Id of the new appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    details: Details
    """Details of the appointment."""

    frame: TimeFrame
    """Time frame of the appointment."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer, if known; customers may name themselves only."""

    new_customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer record to create if the booker is not recognised."""

    override_reason: NotRequired[Union[str, None]]
    """Reason to schedule it although it matches a flag, information is missing, or the work is not
    known to be doable (S0-29, S4-33, S4-34); only the office may give it. It acknowledges the
    matches and an incomplete screening.
    """

    rebooked_from: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment that this one replaces (S4-15)."""


class AppointmentBroadcast(TypedDict):
    """Asks technicians who is available. Has no effect if they were asked already."""

    do: Literal["appointment.broadcast"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentCancel(TypedDict):
    """Cancels an appointment."""

    do: Literal["appointment.cancel"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    cause: CancelCause
    """Cause of the cancellation; a customer may give `customer`, `duplicate` or `other`."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed: with it, no record of the customer is needed."""

    text: NotRequired[Union[str, None]]
    """Explanation in free text."""


class AppointmentComplete(TypedDict):
    """Records that the work is done (S0-8)."""

    do: Literal["appointment.complete"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    completed_at: NotRequired[Union[str, None]]
    """Time of completion (UTC), neither in the future nor before the appointment was requested;
    the time of the command by default.
    """


class AppointmentCompleteWorkItem(TypedDict):
    """Marks a work item as done."""

    do: Literal["appointment.complete_work_item"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    work_item: WorkItemId
    """Id of the work item."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentConfirmByCustomer(TypedDict):
    """Records that the customer confirmed the time frame. A change of the time frame clears the
    confirmation.
    """

    do: Literal["appointment.confirm_by_customer"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentCorrectOutcome(TypedDict):
    """Corrects the outcome of an appointment."""

    do: Literal["appointment.correct_outcome"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    reason: str
    """Reason given by staff."""

    to: CorrectTo
    """The corrected outcome."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    completed_at: NotRequired[Union[str, None]]
    """With `completed`: time of completion (UTC); the time of the command by default."""

    party: NotRequired[Union[NoShowParty, None]]
    """With `no_show`: party that did not appear; the customer by default."""


class AppointmentDecline(TypedDict):
    """Declines a requested appointment."""

    do: Literal["appointment.decline"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    reason: str
    """Reason given by staff."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentDeclineOffer(TypedDict):
    """Declines an offer on behalf of the customer."""

    do: Literal["appointment.decline_offer"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    offer: OfferKind
    """Kind of the declined offer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentDeclineSuggestion(TypedDict):
    """Declines one suggestion, or all offered ones; the appointment keeps its time frame."""

    do: Literal["appointment.decline_suggestion"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    declined_hours: NotRequired[list[TimeFrame]]
    """Time frames that do not suit the customer."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed: with it, no record of the customer is needed."""

    suggestion: NotRequired[Union[SuggestionId, None]]
    """Id of the suggestion; all offered suggestions if it is absent."""


class AppointmentDefer(TypedDict):
    """Postpones an appointment without a new time frame. Only the office resumes it, with
    `appointment.reschedule` (S4-17).
    """

    do: Literal["appointment.defer"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    until: str
    """Approximate end of the deferral (UTC)."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    reason: NotRequired[Union[str, None]]
    """Reason given by staff."""


class AppointmentDetails(TypedDict):
    """Shows one appointment: all of it to the office, selected fields to its customer and to the
    assigned technician, and to a technician who is asked the time frame, services and place.

    Refused:
    The first of these that holds:
    1. `appointment_unknown`, for the office
    2. `forbidden`
    """

    ask: Literal["appointment.details"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""


class AppointmentEdit(TypedDict):
    """Changes details of an appointment; absent fields stay as they are."""

    do: Literal["appointment.edit"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    address: NotRequired[Union[WrittenAddress, None]]
    """Address of the work."""

    asset: NotRequired[Union[str, None]]
    """Object of the work, such as the registration plate of a car."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    description: NotRequired[Union[str, None]]
    """Description of the work, in the words of the customer."""

    lines: NotRequired[Union[list[ServiceLine], None]]
    """Requested services."""

    needs_technician: NotRequired[Union[bool, None]]
    """Whether a technician has to visit the address."""

    parties: NotRequired[Union[list[Party], None]]
    """People who take part in the appointment."""

    priority: NotRequired[Union[Priority, None]]
    """Priority of the request."""

    remove: NotRequired[list[Removable]]
    """Optional fields to remove."""

    special_requests: NotRequired[Union[str, None]]
    """Special requests of the customer."""

    wishes: NotRequired[Union[list[TimeFrame], None]]
    """Time frames that suit the customer."""

    zone: NotRequired[Union[Zone, None]]
    """Time zone of the address (IANA)."""


class AppointmentRequested(TypedDict):
    """The appointment was requested."""

    event: Literal["appointment.requested"]

    details: Details
    """Details of the appointment."""

    origin: Origin
    """Channel by which the request arrived."""

    zone: Zone
    """Time zone of the appointment (IANA)."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer, if known."""

    frame: NotRequired[Union[TimeFrame, None]]
    """Requested time frame."""

    priority: NotRequired[Priority]
    """Priority of the request."""

    rebooked_from: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment that this one replaces (S4-15)."""

    wishes: NotRequired[list[TimeFrame]]
    """Time frames that suit the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentScheduled(TypedDict):
    """The appointment was scheduled."""

    event: Literal["appointment.scheduled"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    override_reason: NotRequired[Union[Remark, None]]
    """Reason to schedule it although information was missing, the work was not known to be doable,
    or a booking matched a flag.
    """

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentDeclined(TypedDict):
    """The appointment was declined."""

    event: Literal["appointment.declined"]

    reason: Remark
    """Reason given by staff."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    revokes: NotRequired[list[LinkId]]
    """Ids of the links that are revoked by it, in id order."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentEdited(TypedDict):
    """Details of the appointment were changed."""

    event: Literal["appointment.edited"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    address: NotRequired[Union[dict[str, object], None]]
    """Address of the work."""

    asset: NotRequired[Union[dict[str, object], None]]
    """Object of the work, such as the registration plate of a car."""

    description: NotRequired[Union[dict[str, object], None]]
    """Description of the work, in the words of the customer."""

    lines: NotRequired[Union[dict[str, object], None]]
    """Requested services."""

    needs_technician: NotRequired[Union[dict[str, object], None]]
    """Whether a technician has to visit the address."""

    parties: NotRequired[Union[dict[str, object], None]]
    """People who take part in the appointment."""

    priority: NotRequired[Union[dict[str, object], None]]
    """Priority of the request."""

    special_requests: NotRequired[Union[dict[str, object], None]]
    """Special requests of the customer."""

    unassigned: NotRequired[Union[TechnicianId, None]]
    """Id of the technician who is no longer assigned, because none is needed."""

    wishes: NotRequired[Union[dict[str, object], None]]
    """Time frames that suit the customer."""

    zone: NotRequired[Union[dict[str, object], None]]
    """Time zone of the address (IANA)."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentFeasibilitySet(TypedDict):
    """It was recorded whether the work can be done."""

    event: Literal["appointment.feasibility_set"]

    feasibility: Feasibility
    """Whether the work can be done."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    reason: NotRequired[Union[Remark, None]]
    """Reason given by staff."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentInformationRequested(TypedDict):
    """The customer was asked for missing information."""

    event: Literal["appointment.information_requested"]

    information: InformationId
    """Id of the set of questions."""

    questions: list[Label]
    """Questions to the customer."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentInformationProvided(TypedDict):
    """A set of questions was answered."""

    event: Literal["appointment.information_provided"]

    answers: dict[str, Remark]
    """The new answers of the customer, by question."""

    information: InformationId
    """Id of the set of questions."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentInformationWaived(TypedDict):
    """A set of questions was closed without answers."""

    event: Literal["appointment.information_waived"]

    information: InformationId
    """Id of the set of questions."""

    reason: Remark
    """Reason given by staff."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentMatchOpened(TypedDict):
    """The appointment matches a flag, or other items of it than before."""

    event: Literal["appointment.match_opened"]

    alert: Alert
    """Alert level of the match."""

    flag: FlagId
    """Id of the matching flag."""

    items: list[MatchedItem]
    """The matching items of the flag."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    same_record: NotRequired[bool]
    """Whether the flag is about the record of the customer (`same_record`)."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentMatchCleared(TypedDict):
    """The appointment no longer matches a flag."""

    event: Literal["appointment.match_cleared"]

    flag: FlagId
    """Id of the matching flag."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentMatchDecided(TypedDict):
    """Staff decided whether it is the flagged person."""

    event: Literal["appointment.match_decided"]

    decision: DecisionId
    """Id of the decision, as in the flag."""

    flag: FlagId
    """Id of the matching flag."""

    verdict: Verdict
    """Decision of staff: the same person, or a different one."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentMatchAcknowledged(TypedDict):
    """Staff reviewed a match and accept the appointment."""

    event: Literal["appointment.match_acknowledged"]

    flag: FlagId
    """Id of the flag that the appointment matches."""

    note: Remark
    """Reason to accept the appointment, given by staff."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentScreeningIncomplete(TypedDict):
    """The screening of the appointment was incomplete."""

    event: Literal["appointment.screening_incomplete"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentScreeningCompleted(TypedDict):
    """The screening of the appointment is complete again."""

    event: Literal["appointment.screening_completed"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentScreeningAcknowledged(TypedDict):
    """Staff reviewed an incomplete screening and accept the appointment."""

    event: Literal["appointment.screening_acknowledged"]

    note: Remark
    """Reason to accept the appointment, given by staff."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentFrameChanged(TypedDict):
    """The time frame was set or changed."""

    event: Literal["appointment.frame_changed"]

    keep_technician: bool
    """Whether an assigned technician stays assigned."""

    new: TimeFrame
    """The new time frame."""

    via: FrameSource
    """Source of the new time frame."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    old: NotRequired[Union[TimeFrame, None]]
    """The former time frame."""

    unassigned: NotRequired[Union[TechnicianId, None]]
    """Id of the technician who is no longer assigned."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentDeferred(TypedDict):
    """The appointment was deferred."""

    event: Literal["appointment.deferred"]

    until: str
    """Approximate end of the deferral (UTC)."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    reason: NotRequired[Union[Remark, None]]
    """Reason given by staff."""

    revokes: NotRequired[list[LinkId]]
    """Ids of the links that are revoked by it, in id order."""

    unassigned: NotRequired[Union[TechnicianId, None]]
    """Id of the technician who was assigned before."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentResumed(TypedDict):
    """A deferred appointment was resumed."""

    event: Literal["appointment.resumed"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentCancelled(TypedDict):
    """The appointment was cancelled."""

    event: Literal["appointment.cancelled"]

    cause: CancelCause
    """Cause of the cancellation."""

    side: CancelledBy
    """Party that the cancellation is counted for."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    revokes: NotRequired[list[LinkId]]
    """Ids of the links that are revoked by it, in id order."""

    text: NotRequired[Union[Remark, None]]
    """Explanation in free text."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentRestored(TypedDict):
    """The cancellation was undone."""

    event: Literal["appointment.restored"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentHeldOnSchedule(TypedDict):
    """The appointment is kept on the schedule although no technician was found."""

    event: Literal["appointment.held_on_schedule"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    reason: NotRequired[Union[Remark, None]]
    """Reason given by staff."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentHoldReleased(TypedDict):
    """The hold on the schedule ended."""

    event: Literal["appointment.hold_released"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentConfirmedByCustomer(TypedDict):
    """The customer confirmed the time frame."""

    event: Literal["appointment.confirmed_by_customer"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentStarted(TypedDict):
    """The work began."""

    event: Literal["appointment.started"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentCompleted(TypedDict):
    """The work was completed."""

    event: Literal["appointment.completed"]

    completed_at: str
    """Time of completion (UTC)."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    totals: NotRequired[Union[Totals, None]]
    """Totals, if a service line or work item has a price."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentMarkedNoShow(TypedDict):
    """A party did not appear."""

    event: Literal["appointment.marked_no_show"]

    party: NoShowParty
    """Party that did not appear."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentOutcomeCorrected(TypedDict):
    """The outcome was corrected."""

    event: Literal["appointment.outcome_corrected"]

    reason: Remark
    """Reason given by staff."""

    to: Outcome
    """The corrected outcome."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentOverlapFound(TypedDict):
    """A customer or technician put it onto a time at which its technician or customer has another."""

    event: Literal["appointment.overlap_found"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    of_customer: NotRequired[list[AppointmentId]]
    """Ids of the other appointments of the customer, in order; at most 20."""

    of_technician: NotRequired[list[AppointmentId]]
    """Ids of the other appointments of the technician, in order; at most 20."""

    technician: NotRequired[Union[TechnicianId, None]]
    """Id of the technician, if other appointments of the technician overlap."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentNoteAdded(TypedDict):
    """A note was added."""

    event: Literal["appointment.note_added"]

    note: EntryId
    """Id of the note."""

    text: Remark
    """Text of the note."""

    visibility: Visibility
    """Readers of the note."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentWorkItemAdded(TypedDict):
    """A work item was added."""

    event: Literal["appointment.work_item_added"]

    what: Work
    """The work to be done."""

    work_item: WorkItemId
    """Id of the work item."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentWorkItemCompleted(TypedDict):
    """A work item was marked as done."""

    event: Literal["appointment.work_item_completed"]

    work_item: WorkItemId
    """Id of the work item."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentWorkItemReopened(TypedDict):
    """A work item was marked as not done."""

    event: Literal["appointment.work_item_reopened"]

    work_item: WorkItemId
    """Id of the work item."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentWorkItemRemoved(TypedDict):
    """A work item was removed."""

    event: Literal["appointment.work_item_removed"]

    work_item: WorkItemId
    """Id of the work item."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentPinned(TypedDict):
    """The appointment was pinned to the list of every day."""

    event: Literal["appointment.pinned"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentUnpinned(TypedDict):
    """The appointment was unpinned."""

    event: Literal["appointment.unpinned"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentRefundRecorded(TypedDict):
    """A refund was recorded."""

    event: Literal["appointment.refund_recorded"]

    amount: Money
    """Refunded amount of money."""

    refund: EntryId
    """Id of the refund."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentTaxSet(TypedDict):
    """The special sales tax of the appointment was changed."""

    event: Literal["appointment.tax_set"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    special_tax: NotRequired[Union[SpecialTax, None]]
    """New special tax; absent if the usual tax applies."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentCustomerChanged(TypedDict):
    """The appointment got a customer, or moved to another one by a merge or its undoing."""

    event: Literal["appointment.customer_changed"]

    new: CustomerId
    """Id of the new customer."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    old: NotRequired[Union[CustomerId, None]]
    """Id of the former customer, if there was one."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentAssigned(TypedDict):
    """A technician was assigned."""

    event: Literal["appointment.assigned"]

    technician: TechnicianId
    """Id of the technician."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentReassigned(TypedDict):
    """The assigned technician was replaced."""

    event: Literal["appointment.reassigned"]

    new: TechnicianId
    """Id of the new technician."""

    old: TechnicianId
    """Id of the former technician."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentReleased(TypedDict):
    """A technician gave the appointment back; technicians are asked again."""

    event: Literal["appointment.released"]

    technician: TechnicianId
    """Id of the technician who gave it back."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    note: NotRequired[Union[Remark, None]]
    """Note of the technician."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentSentOut(TypedDict):
    """Technicians were asked who is available."""

    event: Literal["appointment.sent_out"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentResent(TypedDict):
    """Technicians were asked again."""

    event: Literal["appointment.resent"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentSuggestionAdded(TypedDict):
    """A technician suggested a time frame."""

    event: Literal["appointment.suggestion_added"]

    frame: TimeFrame
    """The suggested time frame."""

    suggestion: SuggestionId
    """Id of the suggestion."""

    technician: TechnicianId
    """Id of the technician."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentSuggestionAccepted(TypedDict):
    """The customer accepted a suggestion."""

    event: Literal["appointment.suggestion_accepted"]

    frame: TimeFrame
    """The accepted time frame."""

    suggestion: SuggestionId
    """Id of the suggestion."""

    technician: TechnicianId
    """Id of the technician, who is notified (S4-11)."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    released_before: NotRequired[bool]
    """Whether this technician gave the appointment back before (S4-29)."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentSuggestionsDeclined(TypedDict):
    """The customer declined suggestions."""

    event: Literal["appointment.suggestions_declined"]

    suggestions: list[SuggestionId]
    """Ids of the declined suggestions, in id order."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentSuggestionsWithdrawn(TypedDict):
    """Suggestions were withdrawn."""

    event: Literal["appointment.suggestions_withdrawn"]

    suggestions: list[SuggestionId]
    """Ids of the withdrawn suggestions, in id order."""

    why: Withdrawal
    """Reason of the withdrawal."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentHoursDeclined(TypedDict):
    """The customer named time frames that do not suit."""

    event: Literal["appointment.hours_declined"]

    hours: list[TimeFrame]
    """Time frames that do not suit the customer."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentTimeFrameLinkSent(TypedDict):
    """A link to the suggested time frames was sent to the customer."""

    event: Literal["appointment.time_frame_link_sent"]

    link: LinkId
    """Id of the link."""

    reason: LinkReason
    """Reason of the link: it decides the text of the message."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    available: NotRequired[list[TimeFrame]]
    """Time frames in which customers may choose a time themselves."""

    revokes: NotRequired[list[LinkId]]
    """Ids of the links that are revoked by it, in id order."""

    with_choice: NotRequired[bool]
    """Whether the page offers a choice: suggestions, or available time frames."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentContactAttempted(TypedDict):
    """The customer was called."""

    event: Literal["appointment.contact_attempted"]

    attempt: EntryId
    """Id of the call."""

    outcome: ContactOutcome
    """Outcome of the call."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    leave_voicemail: NotRequired[bool]
    """Whether a message should still be left on the voicemail (S4-2)."""

    note: NotRequired[Union[Remark, None]]
    """Note about the call."""

    voicemail_left: NotRequired[bool]
    """Whether a message was left on the voicemail."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentOffersProposed(TypedDict):
    """Offers were proposed to keep the customer."""

    event: Literal["appointment.offers_proposed"]

    cause: OfferCause
    """Cause for which the appointment is about to be lost."""

    offers: list[Proposal]
    """The offers, in order of the ladder."""

    valid_until: str
    """First time at which they can no longer be accepted (UTC)."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentOfferAccepted(TypedDict):
    """The customer accepted an offer."""

    event: Literal["appointment.offer_accepted"]

    offer: OfferKind
    """Kind of the accepted offer."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentOfferDeclined(TypedDict):
    """The customer declined an offer."""

    event: Literal["appointment.offer_declined"]

    offer: OfferKind
    """Kind of the declined offer."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentRebooked(TypedDict):
    """A prioritized request replaces the appointment."""

    event: Literal["appointment.rebooked"]

    rebooked_as: AppointmentId
    """Id of the new appointment, which has the same details and the same customer."""

    wishes: list[TimeFrame]
    """Time frames that suit the customer."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentDiscountGiven(TypedDict):
    """The discount of the appointment was set."""

    event: Literal["appointment.discount_given"]

    basis_points: BasisPoints
    """Discount, in basis points (1500 is 15 %)."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    coupon: NotRequired[Union[CouponId, None]]
    """Id of the coupon that was redeemed for it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentCouponIssued(TypedDict):
    """A coupon for a later appointment was issued."""

    event: Literal["appointment.coupon_issued"]

    basis_points: BasisPoints
    """Discount, in basis points (1500 is 15 %)."""

    coupon: CouponId
    """Id of the coupon."""

    valid_until: str
    """First time at which it can no longer be redeemed (UTC)."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentCouponRedeemed(TypedDict):
    """The coupon was redeemed."""

    event: Literal["appointment.coupon_redeemed"]

    basis_points: BasisPoints
    """Discount, in basis points (1500 is 15 %)."""

    coupon: CouponId
    """Id of the coupon."""

    on: AppointmentId
    """Id of the appointment that gets the discount."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentCouponRevoked(TypedDict):
    """The coupon was revoked."""

    event: Literal["appointment.coupon_revoked"]

    coupon: CouponId
    """Id of the coupon."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentReportedDone(TypedDict):
    """A due action was reported done."""

    event: Literal["appointment.reported_done"]

    key: DueKey
    """Key of the due action."""

    result: DueResult
    """Result of the due action."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    channel: NotRequired[Union[Channel, None]]
    """Channel of the message, if the action was to send one."""

    reasons: NotRequired[list[Code]]
    """Reasons why the action was suppressed, if it was."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentMessageRetried(TypedDict):
    """A message whose sending failed is to be sent again."""

    event: Literal["appointment.message_retried"]

    key: DueKey
    """Key of the message."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentErased(TypedDict):
    """The customer of the appointment was erased."""

    event: Literal["appointment.erased"]

    kept: Appointment
    """The remaining state of the appointment, without personal data."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    attachments: NotRequired[list[AttachmentId]]
    """Ids of files of the host that belonged to the appointment."""

    revokes: NotRequired[list[LinkId]]
    """Ids of the links that are revoked by it, in id order."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentPartyForgotten(TypedDict):
    """A party of the appointment was erased."""

    event: Literal["appointment.party_forgotten"]

    customer: CustomerId
    """Id of the erased customer."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentPartyErased(TypedDict):
    """A party without a record was erased from the appointment."""

    event: Literal["appointment.party_erased"]

    kept: Appointment
    """The appointment without the party."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class AppointmentForgotten(TypedDict):
    """An event from before the erasure of the customer, without its values."""

    event: Literal["appointment.forgotten"]

    was: str
    """Name of the original event, such as `customer.edited`."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    fields: NotRequired[list[str]]
    """Names of the fields of the original event, sorted."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """

AppointmentEvent: TypeAlias = "Union[AppointmentRequested, AppointmentScheduled, AppointmentDeclined, AppointmentEdited, AppointmentFeasibilitySet, AppointmentInformationRequested, AppointmentInformationProvided, AppointmentInformationWaived, AppointmentMatchOpened, AppointmentMatchCleared, AppointmentMatchDecided, AppointmentMatchAcknowledged, AppointmentScreeningIncomplete, AppointmentScreeningCompleted, AppointmentScreeningAcknowledged, AppointmentFrameChanged, AppointmentDeferred, AppointmentResumed, AppointmentCancelled, AppointmentRestored, AppointmentHeldOnSchedule, AppointmentHoldReleased, AppointmentConfirmedByCustomer, AppointmentStarted, AppointmentCompleted, AppointmentMarkedNoShow, AppointmentOutcomeCorrected, AppointmentOverlapFound, AppointmentNoteAdded, AppointmentWorkItemAdded, AppointmentWorkItemCompleted, AppointmentWorkItemReopened, AppointmentWorkItemRemoved, AppointmentPinned, AppointmentUnpinned, AppointmentRefundRecorded, AppointmentTaxSet, AppointmentCustomerChanged, AppointmentAssigned, AppointmentReassigned, AppointmentReleased, AppointmentSentOut, AppointmentResent, AppointmentSuggestionAdded, AppointmentSuggestionAccepted, AppointmentSuggestionsDeclined, AppointmentSuggestionsWithdrawn, AppointmentHoursDeclined, AppointmentTimeFrameLinkSent, AppointmentContactAttempted, AppointmentOffersProposed, AppointmentOfferAccepted, AppointmentOfferDeclined, AppointmentRebooked, AppointmentDiscountGiven, AppointmentCouponIssued, AppointmentCouponRedeemed, AppointmentCouponRevoked, AppointmentReportedDone, AppointmentMessageRetried, AppointmentErased, AppointmentPartyForgotten, AppointmentPartyErased, AppointmentForgotten]"
"""An event of an appointment.

Applying all events of an appointment in order restores its state (I-20).
"""


class AppointmentGiveDiscount(TypedDict):
    """Sets the discount of an appointment; it replaces an earlier one."""

    do: Literal["appointment.give_discount"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    basis_points: BasisPoints
    """Discount, in basis points (1500 is 15 %)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentHoldOnSchedule(TypedDict):
    """Keeps an appointment on the schedule; no timer cancels it for lack of a technician."""

    do: Literal["appointment.hold_on_schedule"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    reason: NotRequired[Union[str, None]]
    """Reason given by staff."""

AppointmentId: TypeAlias = "str"
"""Id of an appointment.

An opaque text of 1 to 64 characters, chosen by the host.
"""

AppointmentList = TypedDict(
    "AppointmentList",
    {
        "ask": "Literal['appointment.list']",
        "at": "str",
        "by": "Actor",
        "after": "NotRequired[Union[AppointmentId, None]]",
        "customer": "NotRequired[Union[CustomerId, None]]",
        "day": "NotRequired[Union[str, None]]",
        "flag_alert": "NotRequired[Union[Alert, None]]",
        "from": "NotRequired[Union[str, None]]",
        "limit": "NotRequired[Union[Limit, None]]",
        "priority": "NotRequired[Union[Priority, None]]",
        "status": "NotRequired[list[Status]]",
        "technician": "NotRequired[Union[TechnicianId, None]]",
        "text": "NotRequired[Union[str, None]]",
        "until": "NotRequired[Union[str, None]]",
    },
)
"""Lists the appointments that fit all given fields, sorted by start, those without a time frame
last, then by id.

With `day`, the appointments of that day and all pinned ones are listed, pinned ones first.
Technicians see the appointments that they are assigned to. A filter by `status`, `customer`,
`technician`, `flag_alert` or `priority` costs what it lists; one by `text` reads all that the
others let through.

Refused:
The first of these that holds:
1. `forbidden` for customers
2. `appointment_unknown`: there is no appointment `after`
"""


class AppointmentMarkNoShow(TypedDict):
    """Records that a party did not appear."""

    do: Literal["appointment.mark_no_show"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    party: NoShowParty
    """Party that did not appear."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentNoneWorks(TypedDict):
    """Records that no suggestion suits the customer: time frames that do not suit, and optionally one
    that does.

    The proposed time frame becomes that of the appointment. The office may set any in the future
    (S4-23); customers only one within the time frames that an active link offers.
    """

    do: Literal["appointment.none_works"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    declined_hours: NotRequired[list[TimeFrame]]
    """Time frames that do not suit the customer."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed: with it, no record of the customer is needed."""

    proposed_frame: NotRequired[Union[TimeFrame, None]]
    """Time frame that suits the customer."""


class AppointmentNote(TypedDict):
    """A note about an appointment."""

    at: str
    """Time of the note (UTC)."""

    by: Actor
    """Author of the note."""

    text: Remark
    """Text of the note."""

    visibility: Visibility
    """Readers of the note."""


class AppointmentPin(TypedDict):
    """Shows an appointment on the list of every day until it is unpinned."""

    do: Literal["appointment.pin"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentPolicy(TypedDict):
    """Settings of a business about appointments; absent fields have their defaults."""

    assigning_status: NotRequired[Lead]
    """Time before the start at which a customer is informed that a technician still has to be
    found (ISO 8601 duration; S4-31).
    """

    auto_accept: NotRequired[bool]
    """Whether bookings of customers are scheduled without the office."""

    cancel_notice: NotRequired[Lead]
    """Minimum notice before the start for a customer to cancel (ISO 8601 duration)."""

    cancel_text_required: NotRequired[bool]
    """Whether a cancellation needs an explanation in free text."""

    contact_retry_at: NotRequired[str]
    """Local time at which a customer who was not reached is called again on the next day (S4-5)."""

    critical_lead: NotRequired[Lead]
    """Time before the start from which a missing technician is critical (ISO 8601 duration; S4-6,
    S4-7).
    """

    defer_at_least: NotRequired[Lead]
    """Minimum time for which an appointment is deferred (ISO 8601 duration; S4-16)."""

    deferred_followup: NotRequired[Lead]
    """Time before the end of a deferral at which the office is first reminded (ISO 8601 duration;
    S4-17).
    """

    doable_before_accept: NotRequired[bool]
    """Whether accepting a request requires that the work is known to be doable, or an override
    reason (S4-33).
    """

    keep_technician: NotRequired[bool]
    """Whether a technician stays assigned when the time frame changes (R-8)."""

    longest_frame: NotRequired[Lead]
    """Longest time frame that a command may have (ISO 8601 duration); 31 days unless set."""

    offer_basis_points: NotRequired[BasisPoints]
    """Discount of offers, in basis points (1500 is 15 %; S4-14, S4-18)."""

    offer_valid: NotRequired[Lead]
    """Period in which an offer can be accepted and a coupon redeemed (ISO 8601 duration)."""

    on_match: NotRequired[OnMatch]
    """Effect of a match with a flag on the acceptance of a request (S0-29)."""

    outcome_prompt: NotRequired[Lead]
    """Time after the end of the time frame at which staff are asked for the outcome (ISO 8601
    duration).
    """

    reschedule_notice: NotRequired[Lead]
    """Minimum notice before the start for a customer to reschedule (ISO 8601 duration)."""

    scripts: NotRequired[dict[str, ScriptId]]
    """Ids of the host's scripts for staff, by kind of offer (S4-13)."""

    zone: NotRequired[Zone]
    """Default time zone of appointments (IANA)."""


class AppointmentProposeOffers(TypedDict):
    """Proposes the offers of the retention ladder for a cause, before the appointment is cancelled.
    A cancellation proposes them automatically.
    """

    do: Literal["appointment.propose_offers"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    cause: OfferCause
    """Cause for which the appointment is about to be lost."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentProvideInformation(TypedDict):
    """Answers questions of a set; the set is open until each question is answered or waived."""

    do: Literal["appointment.provide_information"]

    answers: dict[str, str]
    """Answers of the customer, by question."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    information: InformationId
    """Id of the set of questions."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentReassign(TypedDict):
    """Replaces the assigned technician by another one."""

    do: Literal["appointment.reassign"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    technician: TechnicianId
    """Id of the new technician."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentRebroadcast(TypedDict):
    """Asks technicians again; from then on no timer cancels the appointment (S4-25)."""

    do: Literal["appointment.rebroadcast"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentRecordContactAttempt(TypedDict):
    """Records a call to the customer; the appointment does not change (I-4).

    A customer who is not reached gets a link to the suggested time frames, once a day (S4-3). It
    may be left out only if the desk knows neither an e-mail address nor a phone for text messages.
    """

    do: Literal["appointment.record_contact_attempt"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    attempt: EntryId
    """Id of the call."""

    by: Actor
    """Actor of the call."""

    outcome: ContactOutcome
    """Outcome of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that is sent if the customer was not reached."""

    note: NotRequired[Union[str, None]]
    """Note about the call."""

    voicemail_left: NotRequired[bool]
    """Whether a message was left on the voicemail (S4-2)."""


class AppointmentRecordRefund(TypedDict):
    """Records a refund. The total does not change; the sum of all refunds may not exceed it."""

    do: Literal["appointment.record_refund"]

    amount: Money
    """Refunded amount of money."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    refund: EntryId
    """Id of the new refund."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentRedeemCoupon(TypedDict):
    """Redeems a coupon on a later appointment."""

    do: Literal["appointment.redeem_coupon"]

    appointment: AppointmentId
    """Id of the appointment that the coupon was issued for."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    coupon: CouponId
    """Id of the coupon."""

    on: AppointmentId
    """Id of the later appointment that gets the discount."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentRelease(TypedDict):
    """Gives an appointment back. The assigned technician does so, or the office on their behalf."""

    do: Literal["appointment.release"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    technician: TechnicianId
    """Id of the technician who gives it back."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    note: NotRequired[Union[str, None]]
    """Note for others: the reason, and what they should know (S4-29)."""


class AppointmentReleaseHold(TypedDict):
    """Ends the hold: a timer may cancel the appointment again, but not within the critical lead before
    its start (`critical_lead` of the policy), where a person has to decide.
    """

    do: Literal["appointment.release_hold"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentRemoveWorkItem(TypedDict):
    """Removes a work item."""

    do: Literal["appointment.remove_work_item"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    work_item: WorkItemId
    """Id of the work item."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentReopenWorkItem(TypedDict):
    """Marks a work item as not done."""

    do: Literal["appointment.reopen_work_item"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    work_item: WorkItemId
    """Id of the work item."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentRequest(TypedDict):
    """Requests an appointment, or a service if there is no time frame."""

    do: Literal["appointment.request"]

    appointment: AppointmentId
    """Id of the new appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    details: Details
    """Details of the appointment."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer, if known; customers may name themselves only."""

    frame: NotRequired[Union[TimeFrame, None]]
    """Requested time frame."""

    new_customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer record to create if the booker is not recognised."""

    priority: NotRequired[Priority]
    """Priority of the request; only the office may set `high` (S4-15)."""

    rebooked_from: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment that this one replaces (S4-15)."""

    wishes: NotRequired[list[TimeFrame]]
    """Time frames that suit the customer."""


class AppointmentRequestInformation(TypedDict):
    """Asks the customer for missing information."""

    do: Literal["appointment.request_information"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    information: InformationId
    """Id of the new set of questions."""

    questions: list[str]
    """Questions to the customer. For information that a service requires, the name that the
    service uses.
    """

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentReschedule(TypedDict):
    """Sets another time frame, or the first one. Has no effect if the time frame is the same.

    The office may set any time frame in the future (S4-23); customers only one within the time
    frames that an active link offers, as in `appointment.none_works` (S4-20).
    """

    do: Literal["appointment.reschedule"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    frame: TimeFrame
    """The new time frame."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed: with it, no record of the customer is needed."""


class AppointmentRestore(TypedDict):
    """Undoes a cancellation, if the time frame is still in the future."""

    do: Literal["appointment.restore"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentRevokeCoupon(TypedDict):
    """Revokes a coupon that was not redeemed."""

    do: Literal["appointment.revoke_coupon"]

    appointment: AppointmentId
    """Id of the appointment that the coupon was issued for."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    coupon: CouponId
    """Id of the coupon."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentRow(TypedDict):
    """One row of the list of a day."""

    appointment: AppointmentId
    """Id of the appointment."""

    assignment_critical: bool
    """Whether it has no technician within the critical lead before the start (S4-7)."""

    name: str
    """Full name of the booker."""

    parties: list[str]
    """Full names of all parties."""

    pinned: PinnedBy
    """Whether and why it is pinned to the list of every day."""

    priority: Priority
    """Priority of the request."""

    services: list[Label]
    """Names of the requested services."""

    status: Status
    """Status of the appointment."""

    address: NotRequired[Union[str, None]]
    """Address of the work, in one line."""

    awaiting: NotRequired[Union[Awaiting, None]]
    """What staff still have to do; visible to the office only."""

    check_in: NotRequired[CheckInMark]
    """How far the online check-in is; visible to the office only (S3-24). Absent if there is none."""

    check_in_answered: NotRequired[bool]
    """Whether the customer answered the online check-in: a host shows the name in blue (S3-44)."""

    check_in_open: NotRequired[int]
    """Number of check-in items that nobody has handled; absent if it is 0."""

    flag_alert: NotRequired[Union[FlagAlert, None]]
    """Summary of its matches with flags; visible to the office only (S0-20, I-17)."""

    frame: NotRequired[Union[TimeFrame, None]]
    """Time frame of arrival (UTC)."""

    local_date: NotRequired[Union[str, None]]
    """Local date of the start, in the time zone of the appointment."""

    technician: NotRequired[Union[TechnicianId, None]]
    """Id of the assigned technician."""


class AppointmentSendTimeFrameLink(TypedDict):
    """Sends the customer a link to the suggested time frames; earlier links are revoked."""

    do: Literal["appointment.send_time_frame_link"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    link: LinkId
    """Id of the new link; the host makes it hard to guess."""

    available: NotRequired[list[TimeFrame]]
    """Time frames in which customers may choose a time themselves, from the host's calendar."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentSetCustomer(TypedDict):
    """Attaches a customer record to an appointment without one (S0-15).

    The appointment gets the tax of the customer, is screened again, and is erased with the customer
    (S1-28). The same command again is accepted and changes nothing.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `appointment_unknown`
    3. `customer_erased`: the customer of the appointment was erased
    4. `customer_unknown`
    5. `other_customer`: the appointment has another customer
    6. `customer_archived`, `customer_erased`
    """

    do: Literal["appointment.set_customer"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer; if merged, the survivor is attached."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentSetFeasibility(TypedDict):
    """Records whether the work can be done; `not_doable` needs a reason."""

    do: Literal["appointment.set_feasibility"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    feasibility: Feasibility
    """Whether the work can be done."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    reason: NotRequired[Union[str, None]]
    """Reason given by staff; required with `not_doable`."""


class AppointmentStart(TypedDict):
    """Records that the work begins."""

    do: Literal["appointment.start"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentTimeFramePage(TypedDict):
    """Lists the choices of the customer. Customers read them on the page, the office during a call
    (S4-9). The link opens the page for anybody who has it, until it is revoked (S4-3).

    Refused:
    The first of these that holds:
    1. `appointment_unknown`, for the office
    2. `forbidden`
    """

    ask: Literal["appointment.time_frame_page"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed."""


class AppointmentUnpin(TypedDict):
    """Shows an appointment on the list of its own day only."""

    do: Literal["appointment.unpin"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentViewOffice(TypedDict):
    """View of the office: all fields."""

    kind: Literal["office"]

    appointment: Appointment
    """State of the appointment."""

    assignment_critical: bool
    """Whether it has no technician within the critical lead before the start (S4-7)."""

    check_in: NotRequired[Union[CheckInView, None]]
    """Progress and answers of the online check-in, if there is one (S3-30)."""

    check_in_items: NotRequired[list[CheckInItemView]]
    """Open and handled items of the check-in, in order of their ids; a host shows them before the
    work items (S3-27).
    """

    evidence: NotRequired[dict[str, list[ValuePair]]]
    """The flagged value and that of the appointment for each matched item, by flag; without flags
    that are erased.
    """

    local_date: NotRequired[Union[str, None]]
    """Local date of the start, in the time zone of the appointment."""

    missing: NotRequired[list[Label]]
    """Names of required information that is missing (S4-34)."""

    paid: NotRequired[Union[Money, None]]
    """Total of the completed work less all refunds (S2-8)."""

    totals: NotRequired[Union[Totals, None]]
    """Totals, if a service line or work item has a price."""


class AppointmentViewCustomer(TypedDict):
    """View of the customer of the appointment."""

    kind: Literal["customer"]

    id: AppointmentId
    """Id of the appointment."""

    lines: list[ServiceLine]
    """Requested services."""

    parties: list[Party]
    """Parties of the appointment, without those who are other customers."""

    sequence: int
    """Number of changes of the time frame and of cancellations (RFC 5545, SEQUENCE)."""

    status: Status
    """Status of the appointment."""

    wishes: list[TimeFrame]
    """Time frames that suit the customer."""

    zone: Zone
    """Time zone of the appointment (IANA)."""

    address: NotRequired[Union[WrittenAddress, None]]
    """Address of the work."""

    asset: NotRequired[Union[Label, None]]
    """Object of the work, such as the registration plate of a car."""

    cancelled: NotRequired[Union[CancellationView, None]]
    """Cancellation, if the appointment is cancelled."""

    completed_at: NotRequired[Union[str, None]]
    """Time of completion (UTC)."""

    confirmed_at: NotRequired[Union[str, None]]
    """Time at which the customer confirmed the time frame (UTC)."""

    coupon: NotRequired[Union[Coupon, None]]
    """Coupon that was issued for a later appointment (S4-18)."""

    description: NotRequired[Union[Remark, None]]
    """Description of the work, in the words of the customer."""

    frame: NotRequired[Union[TimeFrame, None]]
    """Time frame of arrival (UTC)."""

    given: NotRequired[dict[str, Remark]]
    """Information that the customer provided, by the name of the required information."""

    notes: NotRequired[list[NoteView]]
    """Notes that the customer may read, oldest first."""

    offers: NotRequired[list[OfferView]]
    """Offers that the customer may accept now (S4-14)."""

    questions: NotRequired[dict[str, list[Label]]]
    """Open questions to the customer, by the id of their set."""

    special_requests: NotRequired[Union[Remark, None]]
    """Special requests of the customer."""

    totals: NotRequired[Union[Totals, None]]
    """Totals, if a service line or work item has a price."""

    work_items: NotRequired[list[WorkItemView]]
    """Work items that technicians may see, and those with a price."""


class AppointmentViewTechnician(TypedDict):
    """View of the assigned technician."""

    kind: Literal["technician"]

    id: AppointmentId
    """Id of the appointment."""

    lines: list[ServiceLine]
    """Requested services."""

    parties: list[Party]
    """Parties of the appointment."""

    priority: Priority
    """Priority of the request."""

    status: Status
    """Status of the appointment."""

    zone: Zone
    """Time zone of the appointment (IANA)."""

    address: NotRequired[Union[WrittenAddress, None]]
    """Address of the work."""

    asset: NotRequired[Union[Label, None]]
    """Object of the work, such as the registration plate of a car."""

    check_in_remarks: NotRequired[list[CheckInItemView]]
    """Remarks of the online check-in that are shared with technicians, in order of their ids
    (S3-34).
    """

    description: NotRequired[Union[Remark, None]]
    """Description of the work, in the words of the customer."""

    frame: NotRequired[Union[TimeFrame, None]]
    """Time frame of arrival (UTC)."""

    given: NotRequired[dict[str, Remark]]
    """Information that the customer provided, by the name of the required information."""

    notes: NotRequired[list[NoteView]]
    """Notes that everybody may read, oldest first."""

    service_preferences: NotRequired[list[ServicePreference]]
    """Service preferences of the customer that are shared with technicians, in id order (S2-27)."""

    special_requests: NotRequired[Union[Remark, None]]
    """Special requests of the customer."""

    work_items: NotRequired[list[WorkItemView]]
    """Work items that technicians may see."""


class AppointmentViewAskedTechnician(TypedDict):
    """View of a technician who is asked, or who suggested a time frame, and is not assigned."""

    kind: Literal["asked_technician"]

    id: AppointmentId
    """Id of the appointment."""

    services: list[ServiceView]
    """Requested services, without prices."""

    status: Status
    """Status of the appointment."""

    zone: Zone
    """Time zone of the appointment (IANA)."""

    frame: NotRequired[Union[TimeFrame, None]]
    """Time frame of arrival (UTC)."""

    place: NotRequired[Union[PlaceView, None]]
    """Place of the work, without street; left out if the address is one text."""

AppointmentView: TypeAlias = "Union[AppointmentViewOffice, AppointmentViewCustomer, AppointmentViewTechnician, AppointmentViewAskedTechnician]"
"""An appointment, as far as a role may see it."""


class AppointmentWaiveInformation(TypedDict):
    """Closes the open questions of a set without answers; earlier answers are kept."""

    do: Literal["appointment.waive_information"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    information: InformationId
    """Id of the set of questions."""

    reason: str
    """Reason given by staff."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AppointmentWithdrawSuggestion(TypedDict):
    """Withdraws a suggestion. The technician who made it does so, or the office."""

    do: Literal["appointment.withdraw_suggestion"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    suggestion: SuggestionId
    """Id of the suggestion."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class AskDifference(TypedDict):
    """An appointment whose customer would be asked otherwise."""

    appointment: AppointmentId
    """Id of the appointment."""

    now: AskOutcome
    """Outcome with the policy of the business."""

    then: AskOutcome
    """Outcome with the other policy."""


class AskOutcomeAsked(TypedDict):
    """The customer was asked."""

    kind: Literal["asked"]

    asks: list[SentAsk]
    """The asks that were sent, in order."""

    next_at: NotRequired[Union[str, None]]
    """Time from which the next ask is due (UTC), if there is one."""


class AskOutcomePlanned(TypedDict):
    """The customer is to be asked."""

    kind: Literal["planned"]

    at: str
    """Time from which the first ask is due (UTC)."""


class AskOutcomeNot(TypedDict):
    """The customer is not asked."""

    kind: Literal["not"]

    reasons: list[Suppression]
    """All reasons why the customer is not asked."""

AskOutcome: TypeAlias = "Union[AskOutcomeAsked, AskOutcomePlanned, AskOutcomeNot]"
"""Whether, when or why not the customer of a completed appointment is asked: exactly one of these."""


class AskSequence(TypedDict):
    """An ordered list of asks, for appointments with one of the services in one of the time zones."""

    id: SequenceId
    """Id of the sequence."""

    steps: list[AskStep]
    """The asks, in order: 1 to 10."""

    services: NotRequired[list[ServiceId]]
    """Ids of services that the sequence is for; if none is given, it is for all services."""

    zones: NotRequired[list[Zone]]
    """Time zones of the locations that the sequence is for (IANA); if none is given, all."""

AskSequences: TypeAlias = "list[AskSequence]"
"""The sequences of a business. The first one that fits an appointment is used, or else the last."""


class AskStep(TypedDict):
    """A step of a sequence: one e-mail."""

    delay: Lead
    """Time after the completion, or after the ask before, at which the ask is due (ISO 8601
    duration).
    """

    template: TemplateId
    """Id of the template of the e-mail."""


class Assessment(TypedDict):
    """A flag about a customer: an assessment by the office."""

    at: str
    """Time at which the flag was raised (UTC)."""

    flag: FlagId
    """Id of the flag."""

    lifted: bool
    """Whether the flag is lifted and therefore matches nothing."""

    reason: Remark
    """Reason of the flag."""

    values: list[WrittenValue]
    """The flagged values, in order of the item ids."""


class AssignmentUnassigned(TypedDict):
    """No technician is assigned, and none was asked."""

    kind: Literal["unassigned"]


class AssignmentBroadcast(TypedDict):
    """Technicians were asked who is available."""

    kind: Literal["broadcast"]


class AssignmentAssigned(TypedDict):
    """A technician is assigned."""

    kind: Literal["assigned"]

    technician: TechnicianId
    """Id of the technician."""


class AssignmentResent(TypedDict):
    """Technicians were asked again, usually after a release; no timer cancels the
    appointment (S4-25).
    """

    kind: Literal["resent"]

Assignment: TypeAlias = "Union[AssignmentUnassigned, AssignmentBroadcast, AssignmentAssigned, AssignmentResent]"
"""The assigned technician, or the state of the search (R-8)."""


class Attachment(TypedDict):
    """A file of a remark: a reference to what the host stores."""

    bytes: int
    """Size in bytes."""

    id: AttachmentId
    """Id of the file at the host."""

    media_type: MediaType
    """Media type, such as `image/jpeg`."""

    name: Label
    """Name of the file."""

    sha256: Sha256
    """SHA-256 digest of the content, in lower-case hexadecimal digits."""

AttachmentId: TypeAlias = "str"
"""Id of a file that the host stores.

An opaque text of 1 to 64 characters, chosen by the host.
"""

AttachmentKind: TypeAlias = "Literal['image', 'video', 'document']"
"""Kind of a file, by its media type."""


class AttachmentLimits(TypedDict):
    """Limits of the files of a remark; a missing setting has its default."""

    kinds: NotRequired[list[AttachmentKind]]
    """Kinds of files that are accepted."""

    most_bytes: NotRequired[int]
    """Most bytes of one file."""

    most_files: NotRequired[int]
    """Most files of one remark."""


class AttachmentView(TypedDict):
    """A file of a remark, which the host stores."""

    bytes: int
    """Size in bytes."""

    id: AttachmentId
    """Id of the file at the host."""

    media_type: str
    """Media type, such as `image/jpeg`."""

    name: Label
    """Name of the file."""

    sha256: str
    """SHA-256 digest of the content, in lower-case hexadecimal digits."""


class Awaiting(TypedDict):
    """What staff still have to do about an appointment."""

    information: bool
    """Whether questions to the customer are open."""

    match: bool
    """Whether a match has to be reviewed."""

    screening: bool
    """Whether an incomplete screening has to be reviewed."""

BasisPoints: TypeAlias = "int"
"""A rate in basis points, hundredths of a per cent, from 0 to 10000: 1500 is 15 %."""


class BlockState(TypedDict):
    """A block of booking and access."""

    at: str
    """Time of the block (UTC)."""

    by: Actor
    """The actor who blocked the customer."""

    reason: Remark
    """Reason given by staff."""


class Brand(TypedDict):
    """The brand of an e-mail."""

    color: NotRequired[Union[Color, None]]
    """Color of the button, such as `#1a6fb4`."""

    logo: NotRequired[Union[str, None]]
    """URL of the logo, beginning with `https://`; the only image of the e-mail."""

    logo_text: NotRequired[Union[Label, None]]
    """Text in place of the logo where images are not shown; the variable `business` if missing."""

BrandId: TypeAlias = "str"
"""Id of a brand of the host: the logo and colors of its messages.

An opaque text of 1 to 64 characters, chosen by the host.
"""

Call: TypeAlias = "Union[Command, Query, Apply, Rewrite, Compact, TakeSnapshot, RestoreSnapshot]"
"""A call of the desk."""

CancelCause: TypeAlias = "Literal['customer', 'ops', 'ops_unassigned', 'customer_unreachable', 'technician', 'duplicate', 'erasure', 'other']"
"""Cause of a cancellation (A8)."""


class Cancellation(TypedDict):
    """The cancellation of an appointment."""

    at: str
    """Time of the cancellation (UTC)."""

    before: Status
    """Status before the cancellation."""

    by: Actor
    """The actor who cancelled."""

    cause: CancelCause
    """Cause of the cancellation."""

    side: CancelledBy
    """Party that the cancellation is counted for."""

    text: NotRequired[Union[Remark, None]]
    """Explanation in free text."""


class CancellationView(TypedDict):
    """A cancellation in the view of the customer."""

    at: str
    """Time of the cancellation (UTC)."""

    cause: CancelCause
    """Cause of the cancellation."""

    side: CancelledBy
    """Party that the cancellation is counted for."""

CancelledBy: TypeAlias = "Literal['customer', 'ops', 'technician', 'system']"
"""Party that a cancellation is counted for (S4-28)."""


class Catalog(TypedDict):
    """All commands and queries."""

    commands: list[CatalogLine]
    """Commands, in the order of the areas."""

    queries: list[CatalogLine]
    """Queries, in the order of the areas."""


class CatalogLine(TypedDict):
    """A command or a query: who may give it, when, and why it is refused."""

    about: str
    """What it does or answers, in one sentence."""

    name: str
    """Name on the wire, such as `appointment.book`."""

    reasons: list[str]
    """Reasons why it is refused: the last parts of the codes."""

    roles: list[Role]
    """Roles that may give it; customers and technicians only for their own records."""

    example: NotRequired[object]
    """A call that is accepted, if its records exist."""

    statuses: NotRequired[list[str]]
    """Statuses of the record that allow a command; left out if the command creates the record."""

ChangeState: TypeAlias = "Literal['proposed', 'accepted', 'declined', 'superseded']"
"""State of a proposed change."""

Channel: TypeAlias = "Literal['email', 'sms']"
"""Channel of a message."""

ChannelChoice: TypeAlias = "Literal['preferred', 'default', 'fallback', 'only_one']"
"""Why a message is sent on its channel."""


class CheckIn(TypedDict):
    """The online check-in of an appointment; at most one per appointment (I-7)."""

    appointment: AppointmentId
    """Id of the appointment, which is also the id of the check-in."""

    link: LinkId
    """Id of the link that opens the page for the customer."""

    prepared_at: str
    """Time at which the check-in was prepared (UTC)."""

    status: CheckInStatus
    """Status of the check-in."""

    answered_at: NotRequired[Union[str, None]]
    """Time at which the first answer was recorded (UTC). It stays until an erasure (I-6)."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer who is invited, if they have a record."""

    draft: NotRequired[Union[Draft, None]]
    """The saved answer that is not submitted yet."""

    erased_at: NotRequired[Union[str, None]]
    """Time at which its customer was erased (UTC); it has no personal data since then."""

    handled_at: NotRequired[Union[str, None]]
    """Time at which the last open item was handled (UTC); absent while an item is open."""

    invited_at: NotRequired[Union[str, None]]
    """Time at which the invitation was sent (UTC)."""

    items: NotRequired[dict[str, CheckInItem]]
    """Orders and remarks of the customer, by id; withdrawn and converted ones included."""

    opened_at: NotRequired[Union[str, None]]
    """Time at which the customer first opened the page (UTC; S3-21)."""

    proposals: NotRequired[list[ContactProposal]]
    """Changes of contact data that the customer proposed, oldest first."""

    recipient: NotRequired[Union[PartyRole, None]]
    """Role of the party who is invited (S3-46)."""

    revision: NotRequired[int]
    """Number of the latest draft; 0 before the first one."""

    submissions: NotRequired[dict[str, Submission]]
    """Submitted answers, by id."""


class CheckInAcceptChange(TypedDict):
    """Puts a proposed change on the record of the customer or, without a record, into the contact data
    of the invited party. Open appointments are screened again (S3-18).
    """

    do: Literal["check_in.accept_change"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    field: ContactField
    """The field that it changes."""

    submission: EntryId
    """Id of the answer that proposed the change."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CheckInAllowedActions(TypedDict):
    """Lists the names of all commands that would not be refused if their fields are valid, in the
    order of the catalog.

    Refused:
    The first of these that holds:
    1. `check_in_unknown`, for the office
    2. `forbidden`: also for any link that is not that of the check-in, or opens nothing any more
    """

    ask: Literal["check_in.allowed_actions"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed."""


class CheckInAnswer(TypedDict):
    """The answer of a customer. Items of earlier answers that it does not name stay as they are."""

    email: NotRequired[Union[str, None]]
    """New e-mail address for messages (S3-18)."""

    phone: NotRequired[Union[WrittenPhone, None]]
    """New phone for messages (S3-18)."""

    preferred_channel: NotRequired[Union[Channel, None]]
    """New preferred channel of messages (S3-17)."""

    remarks: NotRequired[list[GivenRemark]]
    """Remarks about the appointment (S3-15)."""

    services: NotRequired[list[GivenService]]
    """Orders of optional services (S3-14)."""

    withdraw: NotRequired[list[CheckInItemId]]
    """Ids of items of earlier answers that the customer withdraws."""


class CheckInAnswerView(TypedDict):
    """An answer of the customer."""

    recorded_at: str
    """Time at which it was recorded (UTC)."""

    submission: EntryId
    """Id of the answer."""

    submitted_at: str
    """Time at which the customer submitted it (UTC)."""


class CheckInBeginHandling(TypedDict):
    """Asks for the work item that an open item becomes, to fill the form in which staff confirm or
    cancel it. `check_in.finish_handling` is the answer of staff.

    Refused:
    The first of these that holds:
    1. `forbidden` for all but the office
    2. `check_in_unknown`: the appointment has no check-in
    3. `item_unknown`: the check-in has no such item
    """

    ask: Literal["check_in.begin_handling"]

    appointment: AppointmentId
    """Id of the appointment."""

    by: Actor
    """Actor of the call."""

    item: CheckInItemId
    """Id of the item."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""


class CheckInDeclineChange(TypedDict):
    """Declines a proposed change. One that was accepted is undone: the old value is on record again."""

    do: Literal["check_in.decline_change"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    field: ContactField
    """The field that it changes."""

    submission: EntryId
    """Id of the answer that proposed the change."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CheckInPrepared(TypedDict):
    """The check-in was prepared: it has a link."""

    event: Literal["check_in.prepared"]

    link: LinkId
    """Id of the link that opens the page for the customer."""

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer who is invited, if they have a record."""

    recipient: NotRequired[Union[PartyRole, None]]
    """Role of the party who is invited (S3-46)."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInInvited(TypedDict):
    """The host reported that the invitation was sent."""

    event: Literal["check_in.invited"]

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInReplanned(TypedDict):
    """The invitation is sent again before the later time frame."""

    event: Literal["check_in.replanned"]

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInOpened(TypedDict):
    """The customer opened the page for the first time."""

    event: Literal["check_in.opened"]

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInDraftSaved(TypedDict):
    """The customer saved a draft of the answer."""

    event: Literal["check_in.draft_saved"]

    answer: CheckInAnswer
    """The answer so far."""

    revision: int
    """Revision of the draft: one more than that of the draft before."""

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer who was invited, if they have a record."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInSubmitted(TypedDict):
    """The customer submitted an answer."""

    event: Literal["check_in.submitted"]

    answer: CheckInAnswer
    """The answer as it was given, to recognize a repeated call."""

    submission: EntryId
    """Id of the answer."""

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    agreements: NotRequired[list[AcceptedAgreement]]
    """Agreements that the customer accepted."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer who was invited, if they have a record."""

    items: NotRequired[list[SubmittedItem]]
    """New and changed items, in the order of the answer."""

    submitted_at: NotRequired[Union[str, None]]
    """Time at which the customer submitted it (UTC), if that was another time."""

    withdrawn: NotRequired[list[CheckInItemId]]
    """Ids of the items that were withdrawn."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInChangesProposed(TypedDict):
    """The customer proposed changes of contact data."""

    event: Literal["check_in.changes_proposed"]

    changes: list[ContactChange]
    """The changes, one for each field."""

    submission: EntryId
    """Id of the answer."""

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer who was invited, if they have a record."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInChangeAccepted(TypedDict):
    """A proposed change is on record."""

    event: Literal["check_in.change_accepted"]

    change: ContactChange
    """The change."""

    submission: EntryId
    """Id of the answer that proposed it."""

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer who was invited, if they have a record."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInChangeDeclined(TypedDict):
    """A proposed change was declined, or undone."""

    event: Literal["check_in.change_declined"]

    change: ContactChange
    """The change."""

    submission: EntryId
    """Id of the answer that proposed it."""

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer who was invited, if they have a record."""

    undone: NotRequired[bool]
    """Whether it was accepted before, and the old value is on record again."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInItemHandled(TypedDict):
    """Staff handled an item."""

    event: Literal["check_in.item_handled"]

    how: How
    """How it was handled."""

    item: CheckInItemId
    """Id of the item."""

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    work_item: NotRequired[Union[WorkItemId, None]]
    """Id of the work item, if one was added."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInItemReopened(TypedDict):
    """Staff reopened an item."""

    event: Literal["check_in.item_reopened"]

    item: CheckInItemId
    """Id of the item."""

    reason: Remark
    """Reason why it was reopened."""

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInItemReturned(TypedDict):
    """The work item of a converted item was removed."""

    event: Literal["check_in.item_returned"]

    item: CheckInItemId
    """Id of the item."""

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInSharedWithTechnician(TypedDict):
    """Staff shared a remark with the technician, or ended that."""

    event: Literal["check_in.shared_with_technician"]

    item: CheckInItemId
    """Id of the remark."""

    visible: bool
    """Whether the technician sees it."""

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInClosed(TypedDict):
    """The appointment ended before the customer answered."""

    event: Literal["check_in.closed"]

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInResumed(TypedDict):
    """The end of the appointment was undone."""

    event: Literal["check_in.resumed"]

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInErased(TypedDict):
    """The customer was erased."""

    event: Literal["check_in.erased"]

    kept: CheckIn
    """The remaining state of the check-in: times and agreements, without personal data."""

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    attachments: NotRequired[list[AttachmentId]]
    """Ids of files of the host that belonged to the check-in."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CheckInForgotten(TypedDict):
    """An event from before the erasure of the customer, without its values."""

    event: Literal["check_in.forgotten"]

    was: str
    """Name of the original event, such as `customer.edited`."""

    appointment: AppointmentId
    """Id of the appointment that the check-in is for."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    fields: NotRequired[list[str]]
    """Names of the fields of the original event, sorted."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """

CheckInEvent: TypeAlias = "Union[CheckInPrepared, CheckInInvited, CheckInReplanned, CheckInOpened, CheckInDraftSaved, CheckInSubmitted, CheckInChangesProposed, CheckInChangeAccepted, CheckInChangeDeclined, CheckInItemHandled, CheckInItemReopened, CheckInItemReturned, CheckInSharedWithTechnician, CheckInClosed, CheckInResumed, CheckInErased, CheckInForgotten]"
"""An event of a check-in.

Applying all events of a check-in in order restores its state (I-20).
"""


class CheckInExplain(TypedDict):
    """Asks when the customer is or was invited, opened the page, saved a draft and answered, and what
    prevents the invitation.

    Refused:
    The first of these that holds:
    1. `forbidden` for all but the office
    2. `appointment_unknown`: there is no such appointment
    """

    ask: Literal["check_in.explain"]

    appointment: AppointmentId
    """Id of the appointment."""

    by: Actor
    """Actor of the call."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""


class CheckInExplained(TypedDict):
    """Where the check-in of an appointment is."""

    reasons: list[NotInvited]
    """All reasons why the invitation is not due; none if it is planned or was sent."""

    answered_at: NotRequired[Union[str, None]]
    """Time at which the first answer was recorded (UTC)."""

    draft_at: NotRequired[Union[str, None]]
    """Time at which the customer saved the present draft (UTC)."""

    handled_at: NotRequired[Union[str, None]]
    """Time at which the last open item was handled (UTC)."""

    invite_from: NotRequired[Union[str, None]]
    """Time from which the invitation is due, if no reason prevents it (UTC; S3-1)."""

    invited_at: NotRequired[Union[str, None]]
    """Time at which the invitation was sent (UTC)."""

    opened_at: NotRequired[Union[str, None]]
    """Time at which the customer first opened the page (UTC)."""

    prepared_at: NotRequired[Union[str, None]]
    """Time at which the check-in was prepared (UTC); before that the invitation has no link."""

    status: NotRequired[Union[CheckInStatus, None]]
    """Status of the check-in; absent before it is prepared."""


class CheckInFinishHandling(TypedDict):
    """Ends the handling of an item. If it is confirmed, its work item is added to the appointment;
    otherwise the item is dismissed. It is handled in both cases (S3-38).

    An order that becomes a work item is no longer listed, a remark stays (S3-40).
    """

    do: Literal["check_in.finish_handling"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    confirm: bool
    """Whether the work item is added."""

    item: CheckInItemId
    """Id of the item."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    work_item: NotRequired[Union[WorkItemId, None]]
    """Id of the new work item, if it is confirmed."""


class CheckInItem(TypedDict):
    """An item of a check-in: an order or a remark."""

    at: str
    """Time at which it was first submitted (UTC)."""

    state: ItemState
    """State of the item."""

    what: What
    """The order or remark."""

    changed_at: NotRequired[Union[str, None]]
    """Time at which the customer last changed it (UTC)."""

CheckInItemId: TypeAlias = "str"
"""Id of an item of a check-in, unique within the check-in.

An opaque text of 1 to 64 characters, chosen by the host.
"""


class CheckInItemView(TypedDict):
    """An order or a remark of the customer."""

    at: str
    """Time at which it was first submitted (UTC)."""

    becomes_work_item: bool
    """Whether it is handled with `check_in.finish_handling`, because it may become a work item."""

    item: CheckInItemId
    """Id of the item."""

    kind: str
    """Kind of the item: `service` or `remark`."""

    title: Label
    """Name of the service, or subject of the remark."""

    answer: NotRequired[Union[str, None]]
    """Whether the customer orders the service: `accepted` or `contact_me` (S3-14)."""

    attachments: NotRequired[list[AttachmentView]]
    """Files of the remark (S3-28)."""

    changed_at: NotRequired[Union[str, None]]
    """Time at which the customer last changed it (UTC)."""

    gross: NotRequired[Union[Money, None]]
    """Price with tax at the time of the order."""

    handled: NotRequired[Union[HandledView, None]]
    """How it was handled; absent while it is open (S3-35, S3-36)."""

    price: NotRequired[Union[Price, None]]
    """Net price at the time of the order, and its rate of tax."""

    service: NotRequired[Union[ServiceId, None]]
    """Id of the service."""

    text: NotRequired[Union[Remark, None]]
    """Text of the remark."""

    visible_to_technician: NotRequired[Union[bool, None]]
    """Whether the technician sees the remark (S3-33)."""

CheckInMark: TypeAlias = "Literal['none', 'invited', 'opened', 'open_items', 'all_handled', 'answered_empty']"
"""How far the online check-in is, for a mark in the row (S3-24, S3-43)."""


class CheckInMarkHandled(TypedDict):
    """Records that staff handled an item: any remark, and an order that does not become a work item."""

    do: Literal["check_in.mark_handled"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    how: Handling
    """How staff handled it."""

    item: CheckInItemId
    """Id of the item."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CheckInOpen(TypedDict):
    """Records that the customer opened the page, once; no item changes (S3-21)."""

    do: Literal["check_in.open"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed; the office needs none."""


class CheckInPage(TypedDict):
    """Asks for the data of the page. Customers give the link, the office the appointment: it sees what
    the customer sees. Opening the page is recorded by `check_in.open`.

    A link that is unknown, of an appointment that does not take place, or of a customer who is
    blocked or erased has the same answer: `forbidden`.

    Refused:
    The first of these that holds:
    1. `check_in_unknown`, for the office
    2. `forbidden`
    """

    ask: Literal["check_in.page"]

    by: Actor
    """Actor of the call."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, for the office."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed."""


class CheckInPolicy(TypedDict):
    """Settings of the business for the online check-in; a missing setting has its default."""

    agreements: NotRequired[list[Agreement]]
    """Agreements that the page shows, in its order."""

    attachments: NotRequired[AttachmentLimits]
    """Limits of the files of a remark."""

    contact_changes: NotRequired[ContactChanges]
    """What happens to each changed contact value."""

    contact_within: NotRequired[Lead]
    """Time after the answer by which a customer is contacted who wants to be contacted about a
    service (ISO 8601 duration).
    """

    enabled: NotRequired[bool]
    """Whether customers are invited to check in online."""

    late_invite: NotRequired[LateInvite]
    """What happens to an invitation whose time had passed before the appointment was scheduled."""

    lead: NotRequired[Lead]
    """Time before the start at which the invitation is due (ISO 8601 duration; S3-1)."""

    recipient_order: NotRequired[list[PartyRole]]
    """Roles of the parties, the one who is invited first; the booker if there is none (S3-46)."""

    services: NotRequired[list[OptionalService]]
    """Services that customers may order in the check-in, in the order of the page (S3-10)."""


class CheckInPrepare(TypedDict):
    """Gives an appointment its check-in, before the invitation is sent. The host makes the link."""

    do: Literal["check_in.prepare"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    link: LinkId
    """Id of the new link; the host makes it hard to guess."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CheckInRecord(TypedDict):
    """What a customer wrote in the check-in of an appointment."""

    appointment: AppointmentId
    """Id of the appointment."""

    submissions: dict[str, Submission]
    """Submitted answers as they were given, by id, with the accepted agreements (1.3)."""

    draft: NotRequired[Union[Draft, None]]
    """The saved answer that is not submitted."""


class CheckInReopenItem(TypedDict):
    """Reopens an item that was handled without a work item."""

    do: Literal["check_in.reopen_item"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    item: CheckInItemId
    """Id of the item."""

    reason: str
    """Reason why it is reopened."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CheckInSaveDraft(TypedDict):
    """Saves a draft of the answer: it replaces the draft whose revision it names. Nothing is
    submitted.
    """

    do: Literal["check_in.save_draft"]

    answer: CheckInAnswer
    """The answer so far; its values may be incomplete."""

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    revision: int
    """Revision of the draft that the page showed; 0 if it showed none."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed; the office needs none."""


class CheckInShareWithTechnician(TypedDict):
    """Shows a remark with its text and files to the technician, or hides it; hidden by default."""

    do: Literal["check_in.share_with_technician"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    item: CheckInItemId
    """Id of the remark."""

    visible: bool
    """Whether the technician sees it."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

CheckInStatus: TypeAlias = "Literal['planned', 'invited', 'opened', 'answered', 'handled', 'closed']"
"""Status of a check-in."""


class CheckInSubmit(TypedDict):
    """Submits an answer. It is accepted until the end of the appointment and after its completion; a
    further answer adds items, changes open ones, or withdraws them.
    """

    do: Literal["check_in.submit"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    submission: EntryId
    """Id of the answer, made by the page: the same at each attempt to submit it."""

    agreements: NotRequired[list[GivenAgreement]]
    """Agreements that the customer accepts."""

    answer: NotRequired[CheckInAnswer]
    """The answer; it may be empty."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed; the office needs none."""

    submitted_at: NotRequired[Union[str, None]]
    """Time at which the customer submitted it (UTC); that of the call if missing (S3-32)."""


class CheckInView(TypedDict):
    """The online check-in in the details of an appointment, for the office."""

    status: str
    """Status of the check-in, such as `opened`."""

    answered_at: NotRequired[Union[str, None]]
    """Time at which the first answer was recorded (UTC)."""

    answers: NotRequired[list[CheckInAnswerView]]
    """Answers of the customer, in the order in which they were recorded (S3-31, S3-32)."""

    changes: NotRequired[list[ContactChangeView]]
    """Changes of contact data that the customer proposed, oldest first (S3-19)."""

    handled_at: NotRequired[Union[str, None]]
    """Time at which the last open item was handled (UTC)."""

    invited_at: NotRequired[Union[str, None]]
    """Time at which the invitation was sent (UTC)."""

    opened_at: NotRequired[Union[str, None]]
    """Time at which the customer first opened the page (UTC)."""

    totals_with_orders: NotRequired[Union[Totals, None]]
    """Totals of the appointment with the orders that are not lines yet; absent if no such order
    has a price. A service about which the customer wants to be contacted is not among them.
    """


class ClockPolicy(TypedDict):
    """How far the time of a call may differ from that of the latest event."""

    ahead: NotRequired[Lead]
    """A call that is further ahead of the latest event is refused; a year unless set. It has to be
    longer than the desk is ever idle.
    """

    behind: NotRequired[Lead]
    """A call that is less behind counts as at the time of the latest event; a day unless set. A
    call that is further behind keeps its time: the latest event had a wrong one.
    """

Code: TypeAlias = "str"
"""A machine-readable code, such as `contact_retry`: 1 to 40 lower-case ASCII letters, digits and
underscores. Later versions may add codes.
"""

Color: TypeAlias = "str"
"""A color in six hexadecimal digits, such as `#1a6fb4`."""

Command: TypeAlias = "Union[FlagRaise, FlagAddItem, FlagReleaseItem, FlagReinstateItem, FlagLift, FlagReinstate, FlagReviewRetention, FlagErase, FlagDecideMatch, FlagRevokeExemption, CustomerCreate, CustomerErasePerson, CustomerEdit, CustomerAddAddress, CustomerEditAddress, CustomerRemoveAddress, CustomerSetDefaultAddress, CustomerAddPhone, CustomerEditPhone, CustomerRemovePhone, CustomerSetPreferences, CustomerOptOut, CustomerOptIn, CustomerAddTag, CustomerRemoveTag, CustomerAddNote, CustomerAddPreference, CustomerRemovePreference, CustomerAddOccasion, CustomerRemoveOccasion, CustomerSetSpecialTax, CustomerAddPaymentMethod, CustomerRemovePaymentMethod, CustomerSetDefaultPaymentMethod, CustomerSendMessage, CustomerSendConfirmAccount, CustomerConfirmAccount, CustomerSetReferrer, CustomerBlock, CustomerUnblock, CustomerArchive, CustomerUnarchive, CustomerErase, CustomerMerge, CustomerUnmerge, AppointmentRequest, AppointmentBook, AppointmentAccept, AppointmentDecline, AppointmentEdit, AppointmentAcknowledgeMatch, AppointmentAcknowledgeScreening, AppointmentSetFeasibility, AppointmentRequestInformation, AppointmentProvideInformation, AppointmentWaiveInformation, AppointmentReschedule, AppointmentDefer, AppointmentCancel, AppointmentRestore, AppointmentHoldOnSchedule, AppointmentReleaseHold, AppointmentConfirmByCustomer, AppointmentStart, AppointmentComplete, AppointmentMarkNoShow, AppointmentCorrectOutcome, AppointmentAddNote, AppointmentAddWorkItem, AppointmentCompleteWorkItem, AppointmentReopenWorkItem, AppointmentRemoveWorkItem, AppointmentSetCustomer, AppointmentPin, AppointmentUnpin, AppointmentRecordRefund, AppointmentAssign, AppointmentReassign, AppointmentRelease, AppointmentBroadcast, AppointmentRebroadcast, AppointmentAddSuggestion, AppointmentWithdrawSuggestion, AppointmentAcceptSuggestion, AppointmentDeclineSuggestion, AppointmentNoneWorks, AppointmentSendTimeFrameLink, AppointmentAskCustomerToReschedule, AppointmentRecordContactAttempt, AppointmentAutoCancel, AppointmentProposeOffers, AppointmentAcceptOffer, AppointmentDeclineOffer, AppointmentGiveDiscount, AppointmentRedeemCoupon, AppointmentRevokeCoupon, CheckInPrepare, CheckInOpen, CheckInSaveDraft, CheckInSubmit, CheckInFinishHandling, CheckInMarkHandled, CheckInReopenItem, CheckInShareWithTechnician, CheckInAcceptChange, CheckInDeclineChange, ReviewSetLink, ReviewRecordLinkOpened, ReviewRecordReview, ReviewHold, ReviewResume, ReviewStop, ReviewRecordReply, ReviewThank, ReviewPublish, ReviewUnpublish, ReviewResolveConcern, InquiryRecord, InquiryAnswer, DeskReportDone, DeskRetryMessage, DeskScreenAgain]"
"""A command of any area."""

CommandId: TypeAlias = "str"
"""Id of a command: a command with the same id is carried out only once.

An opaque text of 1 to 64 characters, chosen by the host.
"""


class Compact(TypedDict):
    """Removes the values of erased persons from memory."""

    compact: bool
    """Always `true`."""


class Compacted(TypedDict):
    """No value of an erased person is in memory."""

    compacted: bool
    """Always `true`."""


class Completion(TypedDict):
    """The completion of an appointment."""

    at: str
    """Time of the record (UTC)."""

    by: Actor
    """The actor who recorded it."""

    completed_at: str
    """Time of completion (UTC)."""

    totals: NotRequired[Union[Totals, None]]
    """Totals, if a service line or work item has a price."""


class Concern(TypedDict):
    """A concern: a low rating that somebody of the office looks into. It is open until it has a time
    at which it was resolved.
    """

    outcome: NotRequired[Union[Remark, None]]
    """What came of the concern; missing after an erasure."""

    owner: NotRequired[Union[Actor, None]]
    """The actor who resolved it."""

    resolved_at: NotRequired[Union[str, None]]
    """Time at which it was resolved (UTC)."""


class Consent(TypedDict):
    """Consent or objection to one category of messages on one channel."""

    allowed: bool
    """Whether messages may be sent."""

    by: Actor
    """The actor whose command recorded it."""

    since: str
    """Time of the consent or objection (UTC)."""

    source: Source
    """Source of the consent or objection."""


class ContactAttempt(TypedDict):
    """A call to the customer."""

    at: str
    """Time of the call (UTC)."""

    by: Actor
    """The actor who called."""

    outcome: ContactOutcome
    """Outcome of the call."""

    note: NotRequired[Union[Remark, None]]
    """Note about the call."""

    voicemail_left: NotRequired[bool]
    """Whether a message was left on the voicemail."""


class ContactChangeEmail(TypedDict):
    """The e-mail address for messages."""

    field: Literal["email"]

    new: str
    """New e-mail address."""

    old: NotRequired[Union[str, None]]
    """E-mail address on record, if there is one."""


class ContactChangePhone(TypedDict):
    """The phone number for messages."""

    field: Literal["phone"]

    new: WrittenPhone
    """New phone."""

    old: NotRequired[Union[WrittenPhone, None]]
    """Phone on record, if there is one."""


class ContactChangePreferredChannel(TypedDict):
    """The preferred channel of messages."""

    field: Literal["preferred_channel"]

    new: Channel
    """New preferred channel."""

    old: NotRequired[Union[Channel, None]]
    """Preferred channel on record, if there is one."""

ContactChange: TypeAlias = "Union[ContactChangeEmail, ContactChangePhone, ContactChangePreferredChannel]"
"""A change of one field: the value on record when it was proposed, and the new one."""


class ContactChangeView(TypedDict):
    """A change of contact data."""

    at: str
    """Time at which it was proposed (UTC)."""

    field: str
    """Field that it changes: `email`, `phone` or `preferred_channel`."""

    new: str
    """New value of the field."""

    state: str
    """State: `proposed`, `accepted`, `declined` or `superseded`."""

    submission: EntryId
    """Id of the answer that proposed it."""

    decided_at: NotRequired[Union[str, None]]
    """Time at which it was accepted or declined (UTC)."""

    decided_by: NotRequired[Union[Actor, None]]
    """The actor who accepted or declined it; the customer if the policy applies changes."""

    old: NotRequired[Union[str, None]]
    """Value on record when it was proposed."""


class ContactChanges(TypedDict):
    """What happens to each changed contact value; a missing setting has its default."""

    email: NotRequired[OnChange]
    """A changed e-mail address."""

    phone: NotRequired[OnChange]
    """A changed phone number."""

    preferred_channel: NotRequired[OnChange]
    """A changed preferred channel."""

ContactChannel: TypeAlias = "Literal['email', 'sms', 'phone', 'web', 'in_person']"
"""Channel of a contact."""

ContactDirection: TypeAlias = "Literal['out', 'in']"
"""Direction of a contact."""


class ContactEntry(TypedDict):
    """One entry of the contact log (S2-10)."""

    at: str
    """Time when the message was sent (UTC)."""

    by: Actor
    """The actor who sent the message."""

    sent: MessageSent
    """The message as it was sent."""

ContactField: TypeAlias = "Literal['email', 'phone', 'preferred_channel']"
"""Field of the contact data that a customer may change."""


class ContactLineMessage(TypedDict):
    """An automated message about an appointment, as the host reported it."""

    kind: Literal["message"]

    due: DueKey
    """Key of the due action that the host reported."""

    message: Code
    """Kind of the message, such as `reminder`."""

    status: MessageStatus
    """Status of the message."""

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    reasons: NotRequired[list[Code]]
    """Reasons why the message was suppressed, if it was."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineDirectMessage(TypedDict):
    """An e-mail from a member of the office."""

    kind: Literal["direct_message"]

    message: EntryId
    """Id of the message."""

    subject: Label
    """Subject of the message."""

    text: Remark
    """Text of the message."""

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineCall(TypedDict):
    """A call to the customer."""

    kind: Literal["call"]

    outcome: ContactOutcome
    """Outcome of the call."""

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    note: NotRequired[Union[Remark, None]]
    """Note about the call."""

    voicemail_left: NotRequired[bool]
    """Whether a message was left on the voicemail."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineTimeFrameLink(TypedDict):
    """A link to the page of suggested time frames."""

    kind: Literal["time_frame_link"]

    reason: LinkReason
    """Reason of the link."""

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineInformationRequest(TypedDict):
    """Questions to the customer."""

    kind: Literal["information_request"]

    information: InformationId
    """Id of the set of questions."""

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineInformationAnswer(TypedDict):
    """Answers of the customer to such questions."""

    kind: Literal["information_answer"]

    information: InformationId
    """Id of the set of questions."""

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineReply(TypedDict):
    """A reply that the customer gave on a page: to suggested time frames, or a confirmation."""

    kind: Literal["reply"]

    event: str
    """Name of the event of the reply, such as `appointment.suggestion_accepted`."""

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineCheckInOpened(TypedDict):
    """The customer opened the page of the online check-in for the first time."""

    kind: Literal["check_in_opened"]

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineCheckInAnswer(TypedDict):
    """The customer answered the online check-in."""

    kind: Literal["check_in_answer"]

    submission: EntryId
    """Id of the answer."""

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineContactDataChanged(TypedDict):
    """The customer changed their contact data in the online check-in (S3-19)."""

    kind: Literal["contact_data_changed"]

    change: ContactChange
    """The old and the new value."""

    submission: EntryId
    """Id of the answer."""

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineReviewAsk(TypedDict):
    """The customer was asked for a review."""

    kind: Literal["review_ask"]

    step: int
    """Number of the ask, from 1."""

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineReview(TypedDict):
    """The review of the customer."""

    kind: Literal["review"]

    rating: Rating
    """Rating from 1 (worst) to 5 (best)."""

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    text: NotRequired[Union[Remark, None]]
    """Text of the review."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineReviewReply(TypedDict):
    """The reply of the business to a review."""

    kind: Literal["review_reply"]

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    text: NotRequired[Union[Remark, None]]
    """Text of the reply."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineReviewThanks(TypedDict):
    """The thanks of the business for a review."""

    kind: Literal["review_thanks"]

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineInquiry(TypedDict):
    """An inquiry."""

    kind: Literal["inquiry"]

    inquiry: InquiryId
    """Id of the inquiry."""

    status: InquiryStatus
    """Status of the inquiry."""

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    text: NotRequired[Union[Remark, None]]
    """Text of the inquiry."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""


class ContactLineInquiryReply(TypedDict):
    """The reply to an inquiry."""

    kind: Literal["inquiry_reply"]

    inquiry: InquiryId
    """Id of the inquiry."""

    at: str
    """Time of the contact, or of the report about it (UTC)."""

    direction: ContactDirection
    """Direction of the contact."""

    key: str
    """Key of the entry: the next page begins after it."""

    text: NotRequired[Union[Remark, None]]
    """Text of the reply."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the contact was about one."""

    by: NotRequired[Union[Actor, None]]
    """The actor who recorded the contact; absent if it is not known."""

    channel: NotRequired[Union[ContactChannel, None]]
    """Channel of the contact; absent if it is not known."""

ContactLine: TypeAlias = "Union[ContactLineMessage, ContactLineDirectMessage, ContactLineCall, ContactLineTimeFrameLink, ContactLineInformationRequest, ContactLineInformationAnswer, ContactLineReply, ContactLineCheckInOpened, ContactLineCheckInAnswer, ContactLineContactDataChanged, ContactLineReviewAsk, ContactLineReview, ContactLineReviewReply, ContactLineReviewThanks, ContactLineInquiry, ContactLineInquiryReply]"
"""One entry of the contact log."""

ContactOutcome: TypeAlias = "Literal['reached', 'voicemail', 'busy', 'no_answer']"
"""Outcome of a call to the customer (S4-1)."""


class ContactProposal(TypedDict):
    """A change that a customer proposed."""

    at: str
    """Time at which it was proposed (UTC)."""

    change: ContactChange
    """The change."""

    state: ChangeState
    """State of the proposal."""

    submission: EntryId
    """Id of the answer that proposed it."""

    decided_at: NotRequired[Union[str, None]]
    """Time of the last change of the state (UTC)."""

    decided_by: NotRequired[Union[Actor, None]]
    """The actor who accepted or declined it; the customer if the policy applies changes."""

CorrectTo: TypeAlias = "Literal['completed', 'no_show', 'scheduled']"
"""Outcome that an appointment may be corrected to."""


class CostlyCharacter(TypedDict):
    """A character that makes a text message longer."""

    character: str
    """The character as it is written."""

    count: int
    """Number of times that it is in the text."""

    cheaper: NotRequired[Union[str, None]]
    """Characters of GSM 7 that can replace it, such as `'` for `’`."""


class CouponIssued(TypedDict):
    """The coupon can be redeemed."""

    kind: Literal["issued"]

    basis_points: BasisPoints
    """Discount, in basis points (1500 is 15 %)."""

    id: CouponId
    """Id of the coupon."""

    valid_until: str
    """First time at which it can no longer be redeemed (UTC)."""


class CouponRedeemed(TypedDict):
    """The coupon was redeemed; that is possible once (I-23)."""

    kind: Literal["redeemed"]

    at: str
    """Time of the redemption (UTC)."""

    on: AppointmentId
    """Id of the appointment that it was redeemed for."""

    basis_points: BasisPoints
    """Discount, in basis points (1500 is 15 %)."""

    id: CouponId
    """Id of the coupon."""

    valid_until: str
    """First time at which it can no longer be redeemed (UTC)."""


class CouponRevoked(TypedDict):
    """The coupon was revoked."""

    kind: Literal["revoked"]

    basis_points: BasisPoints
    """Discount, in basis points (1500 is 15 %)."""

    id: CouponId
    """Id of the coupon."""

    valid_until: str
    """First time at which it can no longer be redeemed (UTC)."""

Coupon: TypeAlias = "Union[CouponIssued, CouponRedeemed, CouponRevoked]"
"""A coupon for a later appointment (S4-18). The host generates the code."""

CouponId: TypeAlias = "str"
"""Id of a coupon.

An opaque text of 1 to 64 characters, chosen by the host.
"""

Currency: TypeAlias = "str"
"""A currency code of ISO 4217: three capital letters, such as `EUR`."""


class Customer(TypedDict):
    """A customer. A host that stores customers itself may use this type alone."""

    addresses: dict[str, CustomerAddress]
    """Addresses of the customer, by id."""

    contacts: dict[str, ContactEntry]
    """Messages sent by the office, by message id."""

    created_at: str
    """Time when the customer was created (UTC)."""

    created_by: Actor
    """The actor who created the customer."""

    emails: list[CustomerEmail]
    """E-mail addresses, the one for messages first."""

    id: CustomerId
    """Id of the customer."""

    log: list[CustomerEvent]
    """Change log: all events of the customer (S1-20)."""

    login: Login
    """The login to the customer's own account."""

    name: WrittenName
    """Name of the customer."""

    notes: dict[str, OfficeNote]
    """Internal notes, by id."""

    occasions: dict[str, Occasion]
    """Occasions, such as birthdays, by id."""

    payment_methods: PaymentMethods
    """Payment methods, and which one is the default."""

    phones: dict[str, CustomerPhone]
    """Phones of the customer, by id."""

    preferences: Preferences
    """Message preferences and consents."""

    record: CustomerStatus
    """Status of the customer."""

    service_preferences: dict[str, ServicePreference]
    """Service preferences, by id."""

    source: Source
    """Source of the customer."""

    tags: dict[str, Label]
    """Tags of the customer, by key: the tag without case and accents."""

    block: NotRequired[Union[BlockState, None]]
    """The block, if booking and access are denied."""

    default_address: NotRequired[Union[AddressId, None]]
    """Id of the default address."""

    language: NotRequired[Union[Language, None]]
    """Language of messages: a tag of RFC 5646, such as `nl`."""

    merged: NotRequired[dict[str, Taken]]
    """Values taken over from merged customers, by their ids."""

    merged_into: NotRequired[Union[CustomerId, None]]
    """Id of the survivor, if the customer is merged."""

    preferred_name: NotRequired[Union[Label, None]]
    """Preferred name in messages; it is compared with flags like the name."""

    referrer: NotRequired[Union[CustomerId, None]]
    """Id of the referrer, if there is one."""

    special_tax: NotRequired[Union[SpecialTax, None]]
    """Special sales tax, if the usual one does not apply."""


class CustomerAddAddress(TypedDict):
    """Adds an address; it becomes the default if there is none."""

    do: Literal["customer.add_address"]

    address: GivenAddress
    """The address to add."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerAddNote(TypedDict):
    """Adds an internal note; customers and technicians never see it."""

    do: Literal["customer.add_note"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    note: EntryId
    """Id of the note, unique within the customer."""

    text: str
    """Text of the note: 1 to 1000 characters."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerAddOccasion(TypedDict):
    """Adds an occasion."""

    do: Literal["customer.add_occasion"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    occasion: GivenOccasion
    """The occasion to add."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerAddPaymentMethod(TypedDict):
    """Adds a payment method; a card number is refused in every field (S1-36)."""

    do: Literal["customer.add_payment_method"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    method: GivenPaymentMethod
    """The payment method to add."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerAddPhone(TypedDict):
    """Adds a phone; a number that another phone of the customer has is refused (S1-9, I-16)."""

    do: Literal["customer.add_phone"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    phone: GivenPhone
    """The phone to add."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerAddPreference(TypedDict):
    """Adds a service preference."""

    do: Literal["customer.add_preference"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    preference: GivenServicePreference
    """The service preference to add."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerAddTag(TypedDict):
    """Adds a tag to a customer; a tag that differs only in case or accents is the same tag."""

    do: Literal["customer.add_tag"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    tag: str
    """Tag, such as "residential": 1 to 200 characters."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerAddress(TypedDict):
    """An address of a customer."""

    address: WrittenAddress
    """The address as it was written."""

    purposes: list[Purpose]
    """Purposes of the address."""

    label: NotRequired[Union[Label, None]]
    """Label, such as "holiday home"."""


class CustomerAllowedActions(TypedDict):
    """Lists the names of the commands that are permitted for the actor, the status of the customer and
    the guard, in the order of the catalog. A command may still be refused for another reason.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `customer_unknown`
    """

    ask: Literal["customer.allowed_actions"]

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    at: NotRequired[Union[str, None]]
    """Time of the query (UTC). The answer does not depend on it."""


class CustomerArchive(TypedDict):
    """Archives a customer: all data is kept, the login is deactivated, no messages are sent."""

    do: Literal["customer.archive"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    cancel_open: NotRequired[bool]
    """Whether open appointments that are not over yet are cancelled; if false, the command is
    refused while there are any.
    """

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerBlock(TypedDict):
    """Denies a customer booking and access; existing appointments are kept (S1-23, S1-24).

    Only a person blocks a customer, with a reason; a flag never does (R-28; GDPR, Article 22).
    """

    do: Literal["customer.block"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    reason: str
    """Reason given by staff: 1 to 1000 characters."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerConfirmAccount(TypedDict):
    """Confirms the account with the link that was sent last; the same link again changes nothing."""

    do: Literal["customer.confirm_account"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    link: LinkId
    """Id of the link."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerCreate(TypedDict):
    """Creates a customer with a name and at least one e-mail address or phone."""

    do: Literal["customer.create"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the new customer."""

    name: WrittenName
    """Name of the customer."""

    addresses: NotRequired[list[GivenAddress]]
    """Addresses, the default one first."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    emails: NotRequired[list[str]]
    """E-mail addresses, the one for messages first."""

    language: NotRequired[Union[Language, None]]
    """Language of messages: a tag of RFC 5646, such as `nl`."""

    phones: NotRequired[list[GivenPhone]]
    """Phones; the first one is primary, unless another has `primary` set."""

    preferred_name: NotRequired[Union[str, None]]
    """Preferred name in messages: 1 to 200 characters. It is compared with flags like the name."""

    source: NotRequired[Union[Source, None]]
    """Source of the customer; `staff` if missing."""


class CustomerDuplicates(TypedDict):
    """Lists customers who share an e-mail address or a phone, in id order.

    Without `customer`, each row is a customer with those of a later id, so that a pair is listed
    once; `limit` and `after` choose rows. With `customer`, the only row is this customer, and
    `limit` and `after` choose candidates.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `customer_unknown`
    """

    ask: Literal["customer.duplicates"]

    by: Actor
    """Actor of the call."""

    after: NotRequired[Union[CustomerId, None]]
    """Id of the last row of the page before, or of the last candidate of `customer`; it need not
    exist any more.
    """

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of a customer, to list only the duplicates of this customer."""

    limit: NotRequired[Union[Limit, None]]
    """Most rows of the answer, or most candidates of `customer`: 1 to 1,000; all if missing."""


class CustomerEdit(TypedDict):
    """Changes name, preferred name, language or e-mail addresses; missing fields are not changed.

    A change of the first e-mail address makes the login unconfirmed, unless the policy says
    otherwise (S1-7).
    """

    do: Literal["customer.edit"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    emails: NotRequired[Union[list[str], None]]
    """New e-mail addresses, the one for messages first; they replace all old ones."""

    language: NotRequired[Union[Language, None]]
    """New language of messages: a tag of RFC 5646, such as `nl`."""

    name: NotRequired[Union[WrittenName, None]]
    """New name of the customer."""

    preferred_name: NotRequired[Union[str, None]]
    """New preferred name in messages: 1 to 200 characters; an empty text removes it. It is
    compared with flags like the name.
    """


class CustomerEditAddress(TypedDict):
    """Replaces the address with that id; appointments keep their copies (S1-30)."""

    do: Literal["customer.edit_address"]

    address: GivenAddress
    """The new address; all its fields replace the old ones."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerEditPhone(TypedDict):
    """Replaces the phone with that id."""

    do: Literal["customer.edit_phone"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    phone: GivenPhone
    """The new phone; all its fields replace the old ones."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerEmail(TypedDict):
    """An e-mail address of a customer."""

    address: str
    """The e-mail address as it was written."""

    key: NotRequired[Union[str, None]]
    """Match key: all addresses of one mailbox have the same key. Missing if the address is
    invalid.
    """


class CustomerErase(TypedDict):
    """Erases a customer for good: name, contact details, annotations and the texts of events. Their
    appointments keep only what bookkeeping needs (R-27).

    Refused:
    The first of these that holds:
    1. `forbidden`: only an admin may erase
    2. `invalid`: the ground is empty or too long, or the retention ends before now
    3. `customer_unknown`
    4. `wrong_status`: the customer is merged; the survivor is erased, or the merge undone
    """

    do: Literal["customer.erase"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer; customers merged into them are erased with them."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    retain_flags: NotRequired[Union[RetainFlags, None]]
    """Retention of the flags that were raised from them or that staff decided to be about them; if
    missing, they are erased too.
    """


class CustomerErasePerson(TypedDict):
    """Erases a person without a record, by their e-mail addresses and phones, from all appointments
    and inquiries.

    An appointment that they booked keeps only what bookkeeping needs, as after `customer.erase`;
    from others they are removed. Their inquiries keep no text. An erased record with the id of the
    command is left: it says when the person was erased, and has their appointments. Persons with a
    record are erased by `customer.erase`; the warning `duplicate_candidate` names those with an
    equal value.

    Refused:
    The first of these that holds:
    1. `forbidden`: only an admin may erase
    2. `invalid`: a value is invalid, no e-mail address and no phone is given, or the retention is
       invalid
    3. `customer_exists`: another customer has the id
    4. `person_unknown`: no person without a record has one of the values
    """

    do: Literal["customer.erase_person"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the record that is left; chosen by the host."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    emails: NotRequired[list[str]]
    """E-mail addresses of the person."""

    name: NotRequired[Union[WrittenName, None]]
    """Name of the person; if given, others who share an e-mail address or phone are kept."""

    phones: NotRequired[list[WrittenPhone]]
    """Phones of the person."""

    retain_flags: NotRequired[Union[RetainFlags, None]]
    """Retention of the flags that were raised from the appointments, or that staff decided to be
    about them; if missing, they are erased too.
    """


class CustomerCreated(TypedDict):
    """A customer was created."""

    event: Literal["customer.created"]

    emails: list[CustomerEmail]
    """E-mail addresses, the one for messages first."""

    name: WrittenName
    """Name of the customer."""

    phones: dict[str, CustomerPhone]
    """Phones of the customer, by id."""

    source: Source
    """Source of the customer."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    addresses: NotRequired[dict[str, CustomerAddress]]
    """Addresses of the customer, by id."""

    default_address: NotRequired[Union[AddressId, None]]
    """Id of the default address."""

    language: NotRequired[Union[Language, None]]
    """Language of messages: a tag of RFC 5646, such as `nl`."""

    preferred_name: NotRequired[Union[Label, None]]
    """Preferred name in messages."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerEdited(TypedDict):
    """Name, preferred name, language or e-mail addresses were changed."""

    event: Literal["customer.edited"]

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    emails: NotRequired[Union[dict[str, object], None]]
    """E-mail addresses, before and after."""

    language: NotRequired[Union[dict[str, object], None]]
    """Language of messages, before and after."""

    name: NotRequired[Union[dict[str, object], None]]
    """Name of the customer, before and after."""

    preferred_name: NotRequired[Union[dict[str, object], None]]
    """Preferred name in messages, before and after."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerAddressAdded(TypedDict):
    """An address was added."""

    event: Literal["customer.address_added"]

    address: AddressId
    """Id of the address."""

    new: CustomerAddress
    """The added address."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerAddressEdited(TypedDict):
    """An address was changed."""

    event: Literal["customer.address_edited"]

    address: AddressId
    """Id of the address."""

    change: dict[str, object]
    """The address, before and after."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerAddressRemoved(TypedDict):
    """An address was removed."""

    event: Literal["customer.address_removed"]

    address: AddressId
    """Id of the address."""

    old: CustomerAddress
    """The removed address."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerDefaultAddressSet(TypedDict):
    """The default address was set."""

    event: Literal["customer.default_address_set"]

    address: dict[str, object]
    """Id of the default address, before and after."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerPhoneAdded(TypedDict):
    """A phone was added."""

    event: Literal["customer.phone_added"]

    new: CustomerPhone
    """The added phone."""

    phone: PhoneId
    """Id of the phone."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerPhoneEdited(TypedDict):
    """A phone was changed."""

    event: Literal["customer.phone_edited"]

    change: dict[str, object]
    """The phone, before and after."""

    phone: PhoneId
    """Id of the phone."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerPhoneRemoved(TypedDict):
    """A phone was removed."""

    event: Literal["customer.phone_removed"]

    old: CustomerPhone
    """The removed phone."""

    phone: PhoneId
    """Id of the phone."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerPreferencesSet(TypedDict):
    """Consents or the preferred channel were changed."""

    event: Literal["customer.preferences_set"]

    source: Source
    """Source of the change."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    no_automated_messages: NotRequired[Union[dict[str, object], None]]
    """Whether automated messages are off, before and after."""

    preferred_channel: NotRequired[Union[dict[str, object], None]]
    """The preferred channel of messages, before and after."""

    reminders: NotRequired[Union[dict[str, object], None]]
    """Times before the start at which the customer is reminded, before and after."""

    wishes: NotRequired[list[Wish]]
    """Consents and objections that changed."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerOptedOut(TypedDict):
    """The customer opted out of messages."""

    event: Literal["customer.opted_out"]

    source: Source
    """Source of the objection or consent."""

    wishes: list[Wish]
    """Channels and categories that changed."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerOptedIn(TypedDict):
    """The customer opted in to messages again."""

    event: Literal["customer.opted_in"]

    source: Source
    """Source of the objection or consent."""

    wishes: list[Wish]
    """Channels and categories that changed."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerTagAdded(TypedDict):
    """A tag was added."""

    event: Literal["customer.tag_added"]

    key: str
    """Key of the tag: its text without case and accents."""

    tag: Label
    """The tag as it was written."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerTagRemoved(TypedDict):
    """A tag was removed."""

    event: Literal["customer.tag_removed"]

    key: str
    """Key of the tag: its text without case and accents."""

    tag: Label
    """The tag as it was written."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerNoteAdded(TypedDict):
    """An internal note was added."""

    event: Literal["customer.note_added"]

    note: EntryId
    """Id of the note, unique within the customer."""

    text: Remark
    """Text of the note: 1 to 1000 characters."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerPreferenceAdded(TypedDict):
    """A service preference was added."""

    event: Literal["customer.preference_added"]

    new: ServicePreference
    """The added preference."""

    preference: EntryId
    """Id of the service preference, unique within the customer."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerPreferenceRemoved(TypedDict):
    """A service preference was removed."""

    event: Literal["customer.preference_removed"]

    old: ServicePreference
    """The removed preference."""

    preference: EntryId
    """Id of the service preference, unique within the customer."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerOccasionAdded(TypedDict):
    """An occasion was added."""

    event: Literal["customer.occasion_added"]

    new: Occasion
    """The new occasion."""

    occasion: EntryId
    """Id of the occasion, unique within the customer."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerOccasionRemoved(TypedDict):
    """An occasion was removed."""

    event: Literal["customer.occasion_removed"]

    occasion: EntryId
    """Id of the occasion, unique within the customer."""

    old: Occasion
    """The removed occasion."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerSpecialTaxSet(TypedDict):
    """The special sales tax was set or cleared."""

    event: Literal["customer.special_tax_set"]

    tax: dict[str, object]
    """The special sales tax, before and after; null for the usual one."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerPaymentMethodAdded(TypedDict):
    """A payment method was added."""

    event: Literal["customer.payment_method_added"]

    method: PaymentMethod
    """The added payment method."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerPaymentMethodRemoved(TypedDict):
    """A payment method was removed."""

    event: Literal["customer.payment_method_removed"]

    method: PaymentMethod
    """The removed payment method."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerDefaultPaymentMethodSet(TypedDict):
    """The default payment method was set."""

    event: Literal["customer.default_payment_method_set"]

    method: dict[str, object]
    """Id of the default payment method, before and after."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """

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
        "number": "NotRequired[Union[EventNumber, None]]",
    },
)
"""An e-mail is to be sent by the host."""


class CustomerConfirmAccountSent(TypedDict):
    """A link that confirms the account is to be sent by the host."""

    event: Literal["customer.confirm_account_sent"]

    to: str
    """E-mail address of the recipient."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link; left out of the answers to queries."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerAccountConfirmed(TypedDict):
    """The account was confirmed."""

    event: Literal["customer.account_confirmed"]

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerLoginUnconfirmed(TypedDict):
    """The login became unconfirmed."""

    event: Literal["customer.login_unconfirmed"]

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerReferrerSet(TypedDict):
    """The referrer was set or cleared."""

    event: Literal["customer.referrer_set"]

    referrer: dict[str, object]
    """Id of the referrer, before and after."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerBlocked(TypedDict):
    """Booking and access were denied."""

    event: Literal["customer.blocked"]

    reason: Remark
    """Reason given by staff."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerUnblocked(TypedDict):
    """Booking and access were allowed again."""

    event: Literal["customer.unblocked"]

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerArchived(TypedDict):
    """The customer was archived."""

    event: Literal["customer.archived"]

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerUnarchived(TypedDict):
    """The customer was made active again."""

    event: Literal["customer.unarchived"]

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerMergedInto(TypedDict):
    """The customer was merged into another."""

    event: Literal["customer.merged_into"]

    into: CustomerId
    """Id of the survivor."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """

CustomerMerged = TypedDict(
    "CustomerMerged",
    {
        "event": "Literal['customer.merged']",
        "from": "CustomerId",
        "taken": "Taken",
        "at": "str",
        "by": "Actor",
        "customer": "CustomerId",
        "number": "NotRequired[Union[EventNumber, None]]",
    },
)
"""The customer took over the values of a merged customer."""


class CustomerUnmergedFrom(TypedDict):
    """The customer was separated from the survivor of the merge."""

    event: Literal["customer.unmerged_from"]

    into: CustomerId
    """Id of the survivor."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """

CustomerUnmerged = TypedDict(
    "CustomerUnmerged",
    {
        "event": "Literal['customer.unmerged']",
        "from": "CustomerId",
        "at": "str",
        "by": "Actor",
        "customer": "CustomerId",
        "number": "NotRequired[Union[EventNumber, None]]",
    },
)
"""The customer gave back the values of a customer who is no longer merged."""

CustomerMergeForgotten = TypedDict(
    "CustomerMergeForgotten",
    {
        "event": "Literal['customer.merge_forgotten']",
        "from": "list[CustomerId]",
        "kept": "Customer",
        "at": "str",
        "by": "Actor",
        "customer": "CustomerId",
        "number": "NotRequired[Union[EventNumber, None]]",
    },
)
"""A customer who was merged in earlier was erased."""


class CustomerSuppressionRetained(TypedDict):
    """An address of an erased customer stays suppressed."""

    event: Literal["customer.suppression_retained"]

    address: str
    """E-mail address or phone number, as written."""

    categories: list[MessageCategory]
    """Categories of messages that may not be sent."""

    channel: Channel
    """Channel of the suppressed messages."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerErased(TypedDict):
    """The customer was erased."""

    event: Literal["customer.erased"]

    created_at: str
    """Time when the customer was created (UTC)."""

    created_by: Actor
    """The actor who created the customer."""

    log: list[CustomerEvent]
    """All earlier events, reduced to their names and field names."""

    source: Source
    """Source of the customer."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    flags: NotRequired[Union[FlagsRetained, None]]
    """Retention of their flags, if they are retained."""

    referrer: NotRequired[Union[CustomerId, None]]
    """Id of the referrer: kept, because an earned reward stays earned."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class CustomerForgotten(TypedDict):
    """An earlier event of a customer who was erased later: only its name and field names."""

    event: Literal["customer.forgotten"]

    was: str
    """Name of the original event, such as `customer.edited`."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: CustomerId
    """Id of the customer."""

    fields: NotRequired[list[str]]
    """Names of the fields of the original event, sorted."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """

CustomerEvent: TypeAlias = "Union[CustomerCreated, CustomerEdited, CustomerAddressAdded, CustomerAddressEdited, CustomerAddressRemoved, CustomerDefaultAddressSet, CustomerPhoneAdded, CustomerPhoneEdited, CustomerPhoneRemoved, CustomerPreferencesSet, CustomerOptedOut, CustomerOptedIn, CustomerTagAdded, CustomerTagRemoved, CustomerNoteAdded, CustomerPreferenceAdded, CustomerPreferenceRemoved, CustomerOccasionAdded, CustomerOccasionRemoved, CustomerSpecialTaxSet, CustomerPaymentMethodAdded, CustomerPaymentMethodRemoved, CustomerDefaultPaymentMethodSet, CustomerMessageSent, CustomerConfirmAccountSent, CustomerAccountConfirmed, CustomerLoginUnconfirmed, CustomerReferrerSet, CustomerBlocked, CustomerUnblocked, CustomerArchived, CustomerUnarchived, CustomerMergedInto, CustomerMerged, CustomerUnmergedFrom, CustomerUnmerged, CustomerMergeForgotten, CustomerSuppressionRetained, CustomerErased, CustomerForgotten]"
"""An event of a customer.

Applying all events of a customer in order restores the customer (I-20).
"""

CustomerId: TypeAlias = "str"
"""Id of a customer.

An opaque text of 1 to 64 characters, chosen by the host.
"""


class CustomerLine(TypedDict):
    """One customer of the list."""

    blocked: bool
    """Whether the customer is blocked: booking and access are denied."""

    customer: CustomerId
    """Id of the customer."""

    emails: list[str]
    """E-mail addresses, the one for messages first."""

    name: str
    """Name of the customer in one line."""

    phones: list[WrittenPhone]
    """Phones as written, in id order."""

    record: CustomerStatus
    """Status of the customer."""

    tags: list[Label]
    """Tags of the customer, sorted."""


class CustomerList(TypedDict):
    """Lists the customers in id order.

    Refused:
    `forbidden`: only the office may list customers.
    """

    ask: Literal["customer.list"]

    by: Actor
    """Actor of the call."""

    after: NotRequired[Union[CustomerId, None]]
    """Id of the last row of the page before; it need not exist any more."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""

    limit: NotRequired[Union[Limit, None]]
    """Most rows of the answer: 1 to 1,000; all if missing."""

    status: NotRequired[ListedRecord]
    """Status of the listed customers."""

    tags: NotRequired[TagFilter]
    """Lists only customers whose tags match this filter."""

    text: NotRequired[Union[str, None]]
    """Lists only customers with this text in a name, an e-mail address, a phone or an address;
    case and accents are ignored.
    """


class CustomerMerge(TypedDict):
    """Merges a customer into another one, the survivor, who takes over the values that the survivor
    does not have (R-26).

    A block is taken over, and so is an objection to messages. The merge can be undone.
    """

    do: Literal["customer.merge"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer to be merged."""

    into: CustomerId
    """Id of the survivor."""

    choices: NotRequired[MergeChoices]
    """Which value is kept for fields that have only one."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerOptIn(TypedDict):
    """Opts in to messages again; only the customer may, or somebody on their behalf.

    Marketing has to be named explicitly: consent to it is never part of another consent.
    """

    do: Literal["customer.opt_in"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    channel: Channel
    """Channel of the messages."""

    customer: CustomerId
    """Id of the customer."""

    category: NotRequired[Union[MessageCategory, None]]
    """Category of the messages; if missing, all except marketing."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    source: NotRequired[Union[Source, None]]
    """Source of the objection or consent; if missing, `staff` for the office and `online` for all
    others.
    """


class CustomerOptOut(TypedDict):
    """Opts out of messages on one channel: of one category, or of all that can be refused (S1-17)."""

    do: Literal["customer.opt_out"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    channel: Channel
    """Channel of the messages."""

    customer: CustomerId
    """Id of the customer."""

    category: NotRequired[Union[MessageCategory, None]]
    """Category of the messages; if missing, all that can be refused."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    source: NotRequired[Union[Source, None]]
    """Source of the objection or consent; if missing, `staff` for the office and `online` for all
    others.
    """


class CustomerPhone(TypedDict):
    """A phone of a customer."""

    key: NotRequired[Union[str, None]]
    """Match key: all spellings of one number have the same key. Missing if the number is invalid."""

    number: NotRequired[str]
    """Number as typed, in any spelling."""

    primary: NotRequired[bool]
    """Whether it is the primary phone; a customer has at most one (I-16)."""

    region: NotRequired[Union[Region, None]]
    """Country for a number without a country code (ISO 3166-1 alpha-2); the default region if
    absent.
    """

    sms: NotRequired[bool]
    """Whether text messages are sent to it; a customer has at most one such phone (S1-9)."""


class CustomerPolicy(TypedDict):
    """Settings of the business for customers; a missing setting has its default."""

    confirm_new_email: NotRequired[bool]
    """Whether a change of the first e-mail address makes the login unconfirmed (S1-7); default
    true.
    """

    referrals: NotRequired[ReferralPolicy]
    """Rewards for referrals."""


class CustomerProfile(TypedDict):
    """Returns one customer. The office sees all fields except payment tokens and links; customers see
    only their own profile.

    Technicians may not ask it: they see customers only on appointments that they are assigned to.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `customer_unknown`
    """

    ask: Literal["customer.profile"]

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""


class CustomerRemoveAddress(TypedDict):
    """Removes an address; appointments keep their copies (S1-8, S1-30)."""

    do: Literal["customer.remove_address"]

    address: AddressId
    """Id of the address."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerRemoveOccasion(TypedDict):
    """Removes an occasion."""

    do: Literal["customer.remove_occasion"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    occasion: EntryId
    """Id of the occasion, unique within the customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerRemovePaymentMethod(TypedDict):
    """Removes a payment method."""

    do: Literal["customer.remove_payment_method"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    method: PaymentMethodId
    """Id of the payment method."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerRemovePhone(TypedDict):
    """Removes a phone."""

    do: Literal["customer.remove_phone"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    phone: PhoneId
    """Id of the phone."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerRemovePreference(TypedDict):
    """Removes a service preference."""

    do: Literal["customer.remove_preference"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    preference: EntryId
    """Id of the service preference, unique within the customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerRemoveTag(TypedDict):
    """Removes a tag from a customer."""

    do: Literal["customer.remove_tag"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    tag: str
    """Tag to remove; case and accents are ignored."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerSendConfirmAccount(TypedDict):
    """Sends a link that confirms the account; earlier links become invalid."""

    do: Literal["customer.send_confirm_account"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    link: LinkId
    """Id of the link, chosen by the host: unique and hard to guess."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

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
        "command_id": "NotRequired[CommandId]",
        "override_reason": "NotRequired[Union[str, None]]",
    },
)
"""Sends an e-mail from a member of the office; replies go to them."""


class CustomerSetDefaultAddress(TypedDict):
    """Makes an address the default."""

    do: Literal["customer.set_default_address"]

    address: AddressId
    """Id of the address."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerSetDefaultPaymentMethod(TypedDict):
    """Makes a payment method the default."""

    do: Literal["customer.set_default_payment_method"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    method: PaymentMethodId
    """Id of the payment method."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerSetPreferences(TypedDict):
    """Sets consents, the preferred channel, the times of reminders, and whether automated messages are
    off. Missing fields are not changed.

    Others may object for the customer, but never consent (R-20).
    """

    do: Literal["customer.set_preferences"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    no_automated_messages: NotRequired[Union[bool, None]]
    """Whether automated messages are off."""

    preferred_channel: NotRequired[Union[Channel, None]]
    """The preferred channel of messages."""

    reminders: NotRequired[Union[Reminders, None]]
    """Times before the start at which the customer is reminded of an appointment (ISO 8601
    durations): at most 5, each between `PT5M` and `P30D`; none if empty (S2-21).
    """

    source: NotRequired[Union[Source, None]]
    """Source of the change; if missing, `staff` for the office and `online` for all others."""

    wishes: NotRequired[list[Wish]]
    """Consents and objections, each with its channel and category."""


class CustomerSetReferrer(TypedDict):
    """Sets or clears the referrer."""

    do: Literal["customer.set_referrer"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    referrer: NotRequired[Union[CustomerId, None]]
    """Id of the customer who referred them; missing to clear it."""


class CustomerSetSpecialTax(TypedDict):
    """Sets a special sales tax in place of the usual one; without `tax` the usual one applies again.

    Completed appointments keep the tax that applied when they were completed (S1-18).
    """

    do: Literal["customer.set_special_tax"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    tax: NotRequired[Union[SpecialTax, None]]
    """The special sales tax; missing for the usual one."""

CustomerStatus: TypeAlias = "Literal['active', 'archived', 'merged', 'erased']"
"""Status of a customer (R-14)."""


class CustomerUnarchive(TypedDict):
    """Makes an archived customer active again; the account has to be confirmed again."""

    do: Literal["customer.unarchive"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerUnblock(TypedDict):
    """Allows booking and access again."""

    do: Literal["customer.unblock"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class CustomerUnmerge(TypedDict):
    """Undoes a merge; the survivor gives back what was taken over."""

    do: Literal["customer.unmerge"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the merged customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

Data: TypeAlias = "dict[str, Union[Datum, None]]"
"""The values of the variables of a message, by name, as they are given in a call."""

Datum: TypeAlias = "Union[str, int, Money]"
"""A value of a variable: a text, also for times, dates and links; a whole number, also for rates;
or an amount of money.
"""

DecisionId: TypeAlias = "str"
"""Id of a decision of staff about a match, unique within the flag.

An opaque text of 1 to 64 characters, chosen by the host.
"""

Decisions: TypeAlias = "dict[str, EarlierDecision]"
"""All decisions of a flag by id, with an index of those that no later one replaces."""


class Declination(TypedDict):
    """The declination of an appointment."""

    at: str
    """Time of the declination (UTC)."""

    by: Actor
    """The actor who declined it."""

    reason: Remark
    """Reason given by staff."""


class Deferral(TypedDict):
    """The deferral of an appointment."""

    at: str
    """Time of the deferral (UTC)."""

    by: Actor
    """The actor who deferred it."""

    until: str
    """Approximate end of the deferral (UTC)."""

    reason: NotRequired[Union[Remark, None]]
    """Reason given by staff."""


class DeskCatalog(TypedDict):
    """Lists all commands and queries in the order of the areas, each with its roles, statuses, reasons
    of refusal and an example. Every actor may ask: the answer has no data of the desk.
    """

    ask: Literal["desk.catalog"]

    by: Actor
    """Actor of the call."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""

    name: NotRequired[Union[str, None]]
    """Beginning of the names that are listed, such as `flag.`; all if missing."""


class DeskContactLog(TypedDict):
    """Lists all contact with a customer, or about one appointment: messages that the host reported,
    direct messages, calls, links, replies, check-in, reviews and inquiries. The latest is at the
    front; entries of one time are in order of their keys.

    The log of a customer has that of customers merged into them and of all their appointments.

    Refused:
    The first of these that holds:
    1. `forbidden`: only the office sees the log
    2. `invalid`: neither a customer nor an appointment is given, or both
    3. `customer_unknown`: there is no such customer, or the customer is erased
    4. `appointment_unknown`
    5. `entry_unknown`: no entry has the key `after`
    """

    ask: Literal["desk.contact_log"]

    by: Actor
    """Actor of the call."""

    after: NotRequired[Union[str, None]]
    """Key of the last entry of the page before."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, in place of a customer."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer."""

    limit: NotRequired[Union[Limit, None]]
    """Most entries of the answer: 1 to 1,000; all if missing."""


class DeskDue(TypedDict):
    """Answers with the actions that are due at a time, for all records: by time, then by record (kind
    and id), then by key. With `limit`, it is answered page by page.

    They are computed from the state: an action of a moved or cancelled appointment is not due,
    however late the query. A repeated query is harmless; an action that was done is reported with
    `desk.report_done`.

    A message that is no longer useful is not listed, whether it was reported or not;
    `desk.explain_message` has its reason, `too_late`. A host that reports what it has done asks for
    the first page again. The cost grows with the page and with the records before it in the list,
    also those whose earlier actions nobody reported.

    Refused:
    The first of these that holds:
    1. `forbidden`: only timers and the office may ask
    2. `line_unknown`: no action with the key `after` is listed
    """

    ask: Literal["desk.due"]

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""

    after: NotRequired[Union[DueKey, None]]
    """Key of the last action of the page before."""

    limit: NotRequired[Union[Limit, None]]
    """Most actions of the answer: 1 to 1,000; all if missing."""


class DeskCommandDone(TypedDict):
    """A command with an id was done; repeated with that id, it is not done again."""

    event: Literal["desk.command_done"]

    command_id: CommandId
    """Id of the command, chosen by the host."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    content: NotRequired[Union[int, None]]
    """Hash of what was called, of 32 bits. Rewriting a log after an erasure removes it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """

DeskEvent: TypeAlias = "DeskCommandDone"
"""An event that belongs to no record."""


class DeskEvents(TypedDict):
    """Answers with the events after a number, in order. The host has the log; a desk keeps the latest
    events only if the policy `log.keep` says how many.

    An erasure removes its values from kept events, too: if the desk does not keep the log from its
    beginning, it drops all events up to the erasure.

    Refused:
    The first of these that holds:
    1. `forbidden`: only an admin may ask, because events have the data of everybody
    2. `not_enabled`: the desk keeps no events
    3. `event_unknown`: the next event is not kept any more, or the number is not reached yet
    """

    ask: Literal["desk.events"]

    by: Actor
    """Actor of the call."""

    after: NotRequired[Union[EventNumber, None]]
    """Number of the last event that is known; all events if missing."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""

    limit: NotRequired[Union[Limit, None]]
    """Most events of the answer: 1 to 1,000; all if missing."""


class DeskExplainMessage(TypedDict):
    """Explains a message about an appointment, before, at and after its time: when it is or was sent
    and on which channel, or all reasons why not, each with what would lift it.

    Refused:
    The first of these that holds:
    1. `forbidden`: only the office may ask
    2. `appointment_unknown`: there is no such appointment
    """

    ask: Literal["desk.explain_message"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""

    kind: MessageKind
    """Kind of the message."""

    step: NotRequired[int]
    """Number of the reminder, from 1 for the earliest; 1 unless given."""


class DeskExport(TypedDict):
    """Asks for everything that the desk has about a customer, archived ones included: the record with
    its change log and office notes, all appointments, review requests, inquiries and flags.

    The answer includes assessments of the office. The business decides which of them the person
    gets, and records a ground for those that it withholds.

    Refused:
    The first of these that holds:
    1. `forbidden`: only the office may export
    2. `customer_unknown`: there is no such customer, or the customer is erased
    """

    ask: Literal["desk.export"]

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""


class DeskHistory(TypedDict):
    """Asks for all appointments of a customer, in any status, each with the fields that the actor may
    see.

    Refused:
    The first of these that holds:
    1. `forbidden`: the office sees all appointments, customers their own
    2. `customer_unknown`: there is no such customer
    """

    ask: Literal["desk.history"]

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer."""


class DeskPolicy(TypedDict):
    """Asks for the policy of the desk: every setting, also those that have their default.

    Refused:
    `forbidden`: only the office may ask.
    """

    ask: Literal["desk.policy"]

    by: Actor
    """Actor of the call."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""


class DeskReferrals(TypedDict):
    """Asks for the customers whom a customer referred, in id order, and the rewards earned.

    A reward is earned with the first completed appointment of the new customer.

    Refused:
    The first of these that holds:
    1. `forbidden`: only the office may ask, because the answer names other customers
    2. `not_enabled`: the policy does not reward referrals
    3. `customer_unknown`: there is no such customer, or they are erased
    """

    ask: Literal["desk.referrals"]

    by: Actor
    """Actor of the call."""

    customer: CustomerId
    """Id of the customer who referred others."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""


class DeskReportDone(TypedDict):
    """Reports the result of an action that was due, for a record of any area. The action is never due
    again.

    A suppressed action may be reported, too. A repeated report changes nothing.

    Refused:
    The first of these that holds:
    1. `forbidden`: only timers and the office may report
    2. `not_due`: the action is not due, or its record is unknown
    3. `needs_command`: another command completes the action, such as `flag.review_retention`
    """

    do: Literal["desk.report_done"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    key: DueKey
    """Key of the action that was due."""

    result: DueResult
    """Result of the action."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class DeskRetryMessage(TypedDict):
    """Makes a message due again that was reported as failed. It is sent if it is still useful.

    An ask for a review is due again until the end of its time, unless the customer may not be asked
    any more, for example because they were asked about another appointment in the meantime.

    A repeated command changes nothing.

    Refused:
    The first of these that holds:
    1. `forbidden`: only timers and the office may retry
    2. `not_failed`: no message with the key was reported as failed
    3. `suppressed`: the customer may not be asked for a review any more, for all the reasons
    """

    do: Literal["desk.retry_message"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    key: DueKey
    """Key of the message."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class DeskScreenAgain(TypedDict):
    """Screens all open appointments again, and opens and clears matches as the present policy and
    version of the library compare.

    A desk that is restored or that applies a log has the matches of the rules that found them,
    because these are events. Give this command once after the policy of the screening or the
    version of the library has changed. A repeated command changes nothing.

    Refused:
    `forbidden`: only timers and the office may give it.
    """

    do: Literal["desk.screen_again"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class DeskWorkList(TypedDict):
    """Answers with everything that waits for a member of staff: high priority first, then by time,
    then by id (S0-30, S4-15).

    Refused:
    The first of these that holds:
    1. `forbidden`: only the office may ask
    2. `line_unknown`: no line has the key `after` now; ask without it
    """

    ask: Literal["desk.work_list"]

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""

    after: NotRequired[Union[str, None]]
    """Key of the last line of the page before."""

    limit: NotRequired[Union[Limit, None]]
    """Most lines of the answer: 1 to 1,000; all if missing."""


class Details(TypedDict):
    """Details of an appointment. Later changes of the customer's record do not change them (S1-30)."""

    address: NotRequired[Union[WrittenAddress, None]]
    """Address of the work; in a booking for a customer on record, by default the service address
    of the record.
    """

    asset: NotRequired[Union[Label, None]]
    """Object of the work, such as the registration plate of a car."""

    description: NotRequired[Union[Remark, None]]
    """Description of the work, in the words of the customer."""

    given: NotRequired[dict[str, Remark]]
    """Information that the customer provided, by the name of the required information (S4-34)."""

    lines: NotRequired[list[ServiceLine]]
    """Requested services."""

    needs_technician: NotRequired[bool]
    """Whether a technician has to visit the address."""

    parties: NotRequired[list[Party]]
    """People who take part; one of them books. A booking for a customer on record may leave them
    out: the booker is then copied from the record (S1-30).
    """

    special_requests: NotRequired[Union[Remark, None]]
    """Special requests of the customer (S2-5)."""

    zone: NotRequired[Union[Zone, None]]
    """Time zone of the address (IANA); the zone of the business by default."""


class Dispatch(TypedDict):
    """Dispatch of an appointment: technician, suggestions, links, and calls."""

    assignment: Assignment
    """The assigned technician, or the state of the search."""

    agreed_at: NotRequired[Union[str, None]]
    """Time at which the customer last accepted a suggestion (UTC)."""

    asked: NotRequired[list[str]]
    """Times (UTC) at which technicians were asked for the present time frame."""

    attempts: NotRequired[dict[str, ContactAttempt]]
    """Calls to the customer."""

    declined_hours: NotRequired[list[TimeFrame]]
    """Time frames that do not suit the customer, in order of entry."""

    frame_since: NotRequired[Union[str, None]]
    """Time of the latest change of the time frame (UTC)."""

    last_attempt: NotRequired[Union[EntryId, None]]
    """Id of the latest call to the customer."""

    links: NotRequired[dict[str, TimeFrameLink]]
    """Links sent to the customer."""

    releases: NotRequired[list[ReleaseRecord]]
    """Releases by technicians, oldest first."""

    search_since: NotRequired[Union[str, None]]
    """Time at which a person last began the search for a technician otherwise: by an edit after
    which one is needed, or by the end of a hold (UTC).
    """

    suggestions: NotRequired[dict[str, Suggestion]]
    """All suggested time frames, whatever their state."""


class Done(TypedDict):
    """The command is accepted."""

    done: list[Event]
    """Events that the caller may be shown, in order; those to store, unless `stored` is there. Empty if the command changes nothing."""

    effects: NotRequired[list[Effect]]
    """Effects that the host carries out; left out if empty."""

    stored: NotRequired[list[Event]]
    """All events, for the host to store and to show to nobody; left out if `done` has them."""

    warnings: NotRequired[list[Warning]]
    """Warnings for the actor who gave the command; left out if empty."""


class Draft(TypedDict):
    """A saved answer that is not submitted yet."""

    answer: CheckInAnswer
    """The answer so far."""

    at: str
    """Time at which it was saved (UTC)."""

DueKey: TypeAlias = "str"
"""Idempotency key of a due action: `kind:subject:id:sequence:step`.

The sequence increases with the subject, for example with each new time frame: actions that were
done for the old time frame are due again for the new one (R-21).
"""


class DueLine(TypedDict):
    """An action that is due, with the message if it is to send one."""

    at: str
    """Time from which the action is due (UTC)."""

    key: DueKey
    """Idempotency key: report it when the action is done; the same key is never due again."""

    kind: Code
    """Kind of the action, such as `auto_cancel`."""

    subject: Subject
    """The record that the action is due for."""

    listed_until: NotRequired[Union[str, None]]
    """Time before `until` from which this line is not listed any more (UTC), because quiet hours
    begin, the action is late, or a later reminder replaces it; missing if there is none.
    """

    message: NotRequired[Union[Message, None]]
    """The message to send; missing if the action is another one, or is suppressed."""

    needs: NotRequired[Union[str, None]]
    """Name of the command that the host gives before it does the action, such as
    `check_in.prepare`; missing if none is needed.
    """

    reasons: NotRequired[list[Code]]
    """Reasons why the action is suppressed and must not be done, such as `booked_late`; missing if
    it is not suppressed.
    """

    task: NotRequired[bool]
    """Whether a person has to do it, so that it is on the work list; if false, the host does it."""

    until: NotRequired[Union[str, None]]
    """Time from which the action is no longer useful (UTC); missing if there is no such time."""

    why: NotRequired[Union[Code, None]]
    """Cause of a task, such as `resent`; of another action, that it is `late`."""


class DueNow(TypedDict):
    """The due actions, and the time of the next query."""

    due: list[DueLine]
    """Actions that are due, sorted by time, record and key. An action with `reasons` is
    suppressed: the host does not do it, and may report it as skipped.
    """

    more: NotRequired[bool]
    """Whether more actions are due than those of this page."""

    wakes_at: NotRequired[Union[str, None]]
    """Next time at which an action becomes due if no command is given before (UTC); absent if
    there is none, or more are due now. Any command may change it.
    """

DueResult: TypeAlias = "Literal['done', 'failed', 'skipped']"
"""Result of a due action."""


class DuplicateCandidate(TypedDict):
    """A customer who may be the same person."""

    customer: CustomerId
    """Id of the customer."""

    record: CustomerStatus
    """Status of the customer; an archived customer can be made active again (R-19)."""

    same_name: bool
    """Whether the names of both are equivalent."""

    shared: list[Shared]
    """Match keys that both have: of e-mail addresses, then of phones."""


class DuplicatesLine(TypedDict):
    """A customer, and other customers who may be the same person."""

    candidates: list[DuplicateCandidate]
    """Customers who may be the same person, in id order: at most 20 if no `customer` is asked for."""

    customer: CustomerId
    """Id of the customer."""

    more: NotRequired[bool]
    """Whether there are more candidates; ask with `customer` and `after` for them."""


class EarlierDecision(TypedDict):
    """A decision with its time and actor (S0-24)."""

    at: str
    """Time of the decision (UTC)."""

    by: Actor
    """The actor who decided."""

    items: list[FlagItemId]
    """Ids of the items that matched."""

    note: Remark
    """Note of staff about the decision."""

    verdict: Verdict
    """Whether the customer is the flagged person."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment that matched, if there is one."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer who matched; absent if the appointment had no customer."""

    replaced: NotRequired[bool]
    """Whether a later decision about the same customer or appointment replaces it, or the
    exemption that it created is revoked.
    """


class EffectNotifyTechnician(TypedDict):
    """Send a technician a chat message (S4-11)."""

    effect: Literal["notify_technician"]

    appointment: AppointmentId
    """Id of the appointment that the message is about."""

    notice: TechnicianNotice
    """Content of the message."""

    technician: TechnicianId
    """Id of the technician who gets the message."""

    frame: NotRequired[Union[TimeFrame, None]]
    """Time frame of the appointment (UTC), if it has one."""

    local_start: NotRequired[Union[str, None]]
    """Start of the time frame as local time at the address, such as `2026-03-05T10:00:00`."""


class EffectAskTechnicians(TypedDict):
    """Ask technicians which of them can do the appointment."""

    effect: Literal["ask_technicians"]

    again: bool
    """Whether the technicians were asked before (S4-25)."""

    appointment: AppointmentId
    """Id of the appointment."""


class EffectSendTimeFrameLink(TypedDict):
    """Send the customer the link to the page with the suggested time frames (S4-3)."""

    effect: Literal["send_time_frame_link"]

    appointment: AppointmentId
    """Id of the appointment."""

    link: LinkId
    """Id of the link."""

    channel: NotRequired[Union[Channel, None]]
    """Channel of the message, if the customer can be reached and has not objected to it."""

    to: NotRequired[Union[str, None]]
    """E-mail address, or phone number in E.164; as written if its country is unknown."""


class EffectAskToReschedule(TypedDict):
    """Ask the customer to choose another time (S4-27)."""

    effect: Literal["ask_to_reschedule"]

    appointment: AppointmentId
    """Id of the appointment."""

    link: LinkId
    """Id of the link in the message."""

    channel: NotRequired[Union[Channel, None]]
    """Channel of the message, if the customer can be reached and has not objected to it."""

    to: NotRequired[Union[str, None]]
    """E-mail address, or phone number in E.164; as written if its country is unknown."""


class EffectAskForInformation(TypedDict):
    """Ask the customer for missing information (S4-32)."""

    effect: Literal["ask_for_information"]

    appointment: AppointmentId
    """Id of the appointment."""

    information: InformationId
    """Id of the information request."""

    channel: NotRequired[Union[Channel, None]]
    """Channel of the message, if the customer can be reached and has not objected to it."""

    to: NotRequired[Union[str, None]]
    """E-mail address, or phone number in E.164; as written if its country is unknown."""


class EffectRevokeLink(TypedDict):
    """Make a link invalid."""

    effect: Literal["revoke_link"]

    link: LinkId
    """Id of the link."""


class EffectIssueCoupon(TypedDict):
    """Create the code of a coupon and send it to the customer (S4-18)."""

    effect: Literal["issue_coupon"]

    appointment: AppointmentId
    """Id of the appointment that the coupon compensates for."""

    basis_points: BasisPoints
    """Discount in basis points (1000 is 10 %)."""

    coupon: CouponId
    """Id of the coupon."""

    valid_until: str
    """Time until which the coupon can be redeemed (UTC)."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer who gets the coupon, if known."""


class EffectRevokeCoupon(TypedDict):
    """Make the code of a coupon invalid."""

    effect: Literal["revoke_coupon"]

    appointment: AppointmentId
    """Id of the appointment that the coupon compensated for."""

    coupon: CouponId
    """Id of the coupon."""

EffectSendDirectMessage = TypedDict(
    "EffectSendDirectMessage",
    {
        "effect": "Literal['send_direct_message']",
        "customer": "CustomerId",
        "from": "str",
        "message": "EntryId",
        "reply_to": "str",
        "subject": "Label",
        "text": "Remark",
        "to": "str",
    },
)
"""Send an e-mail from a member of staff to a customer (S1-11)."""


class EffectSendConfirmAccount(TypedDict):
    """Send the link that confirms an account; links that were sent before become invalid
    (S1-21).
    """

    effect: Literal["send_confirm_account"]

    customer: CustomerId
    """Id of the customer whose account is confirmed."""

    link: LinkId
    """Id of the link."""

    to: str
    """E-mail address of the customer."""


class EffectRevokeCredentials(TypedDict):
    """End the login of a customer (S1-25)."""

    effect: Literal["revoke_credentials"]

    customer: CustomerId
    """Id of the customer whose login ends."""


class EffectRetainSuppression(TypedDict):
    """Keep the suppression of an address or number in a list of the host, because the record
    of its erased customer no longer has it (R-27).
    """

    effect: Literal["retain_suppression"]

    address: str
    """E-mail address or phone number that is suppressed."""

    categories: list[MessageCategory]
    """Categories of messages that must not be sent."""

    channel: Channel
    """Channel of the messages, such as `email` or `sms`."""


class EffectThankReviewer(TypedDict):
    """Send a customer thanks for a review (S2-32)."""

    effect: Literal["thank_reviewer"]

    appointment: AppointmentId
    """Id of the appointment that the review is about."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer, if the appointment has a customer record."""


class EffectPublishReview(TypedDict):
    """Show a review on the booking page (S2-32)."""

    effect: Literal["publish_review"]

    appointment: AppointmentId
    """Id of the appointment that the review is about."""


class EffectUnpublishReview(TypedDict):
    """Take a review down from the booking page, if it is shown there."""

    effect: Literal["unpublish_review"]

    appointment: AppointmentId
    """Id of the appointment that the review is about."""


class EffectDeleteAttachment(TypedDict):
    """Delete an attachment with data of an erased person."""

    effect: Literal["delete_attachment"]

    attachment: AttachmentId
    """Id of the attachment."""


class EffectCompact(TypedDict):
    """Call `compact` at the next quiet moment: memory still has values of an erased person
    (threat P6).
    """

    effect: Literal["compact"]


class EffectDeletePaymentToken(TypedDict):
    """Delete a payment method at the payment service (S1-38)."""

    effect: Literal["delete_payment_token"]

    customer: CustomerId
    """Id of the customer who had the payment method."""

    token: Label
    """Token of the payment method at the payment service."""

Effect: TypeAlias = "Union[EffectNotifyTechnician, EffectAskTechnicians, EffectSendTimeFrameLink, EffectAskToReschedule, EffectAskForInformation, EffectRevokeLink, EffectIssueCoupon, EffectRevokeCoupon, EffectSendDirectMessage, EffectSendConfirmAccount, EffectRevokeCredentials, EffectRetainSuppression, EffectThankReviewer, EffectPublishReview, EffectUnpublishReview, EffectDeleteAttachment, EffectCompact, EffectDeletePaymentToken]"
"""An action that the host has to carry out."""

Encoding: TypeAlias = "Literal['gsm7', 'ucs2']"
"""Encoding of a text message."""

EntryId: TypeAlias = "str"
"""Id of an entry of a customer or appointment, such as a note, an occasion or a message.

An opaque text of 1 to 64 characters, chosen by the host.
"""

Event: TypeAlias = "Union[FlagEvent, CustomerEvent, AppointmentEvent, CheckInEvent, ReviewEvent, InquiryEvent, DeskEvent]"
"""An event of any area."""

EventNumber: TypeAlias = "int"
"""The number of an event in the log of a desk: the first has 1, and no number is left out."""


class Evidence(TypedDict):
    """The evidence that a request matches one flagged item."""

    distinctive: bool
    """Whether the value is rare enough to identify a person by itself."""

    flagged: str
    """The flagged value, as written."""

    grade: Grade
    """How similar the two values are."""

    item: FlagItemId
    """Id of the flagged item."""

    kind: ItemKind
    """Kind of the item."""

    request: str
    """The value of the request, as written."""

    rule: Rule
    """The rule that decided the grade."""

    score: Score
    """Similarity in thousandths, from 0 to 1000."""

    steps: list[Step]
    """How both values were parsed and what they have in common, for people."""

    strong: bool
    """Whether the match is strong: equivalent, or similar with at least the `strong` score of its
    kind.
    """

    source: NotRequired[ValueSource]
    """Source of the value of the request: `typed` if absent."""


class Exemption(TypedDict):
    """Exemption of a customer who is not the flagged person (S0-25), or of an appointment without a
    customer.

    It covers only the values of the time of the decision: later values and later items of the flag
    are compared as usual.
    """

    decision: DecisionId
    """Id of the decision that created it."""

    values: list[WrittenValue]
    """Values of the customer at the time of the decision, of the item's kind; empty once revoked."""

    revoked: NotRequired[Union[Revocation, None]]
    """The revocation, if the exemption is revoked."""


class Expiry(TypedDict):
    """The last month in which a card is valid."""

    month: int
    """Month of the expiry, 1 to 12."""

    year: int
    """Year of the expiry, 2000 to 2199."""


class ExplainedReason(TypedDict):
    """A reason why a message is not sent, and what would lift it."""

    lift: MessageLift
    """What would lift the reason."""

    reason: MessageReason
    """The reason."""

    channel: NotRequired[Union[Channel, None]]
    """The channel that the reason is about; missing if it is about all."""

    goes_at: NotRequired[Union[str, None]]
    """Time at which the message would then be due (UTC); missing if it would not be sent, because
    of other reasons or because it is too late.
    """


class Explanation(TypedDict):
    """The answer for one request, with all steps that led to it."""

    screening: Screening
    """The answer, with the steps of each match."""

    unreadable: list[UnreadValue]
    """The values that could not be parsed, and why. They match nothing (S0-19)."""

    values: list[ReadValue]
    """The values of the request that were parsed and compared."""


class Explanation2(TypedDict):
    """Explanation of a message at a time: when it is sent and on which channel, or why not."""

    key: DueKey
    """Key of the message for the present time frame."""

    reasons: list[ExplainedReason]
    """All reasons why the message is not sent, or not on the preferred channel, in the order of
    the rules.
    """

    state: MessageState
    """State of the message."""

    at: NotRequired[Union[str, None]]
    """Time from which the message is due, or of the report (UTC); missing if there is none."""

    because: NotRequired[Union[ChannelChoice, None]]
    """Why it is sent on this channel."""

    channel: NotRequired[Union[Channel, None]]
    """Channel on which the message is or was sent."""

    reported: NotRequired[list[ReportedMessage]]
    """All reports about such messages of the appointment, oldest first."""

    to: NotRequired[Union[str, None]]
    """E-mail address of the customer, or phone number in E.164, such as `+31612345678`; as written
    if the country of the number is unknown.
    """

    until: NotRequired[Union[str, None]]
    """Time from which the message is no longer useful (UTC)."""


class Export(TypedDict):
    """Everything that the desk has about a customer."""

    appointments: list[AppointmentView]
    """All appointments of the customer, in id order, as the office sees them."""

    assessments: list[Assessment]
    """Flags that were raised from the customer or one of their appointments, or that staff decided
    to be about the customer, in id order.
    """

    check_ins: list[CheckInRecord]
    """Drafts and submitted answers of the check-ins of these appointments, with the agreements
    that were accepted, in id order.
    """

    inquiries: list[InquiryLine]
    """Inquiries of the customer and about these appointments, by time of the receipt, then by id."""

    records: list[OfficeProfile]
    """The record of the customer, then those of customers merged into them, without payment
    tokens and links.
    """

    reviews: list[ReviewRequest]
    """Review requests about these appointments, in id order."""

Feasibility: TypeAlias = "Literal['unknown', 'doable', 'not_doable']"
"""Whether the requested work can be done."""


class FeedbackAnswerRating(TypedDict):
    """Answer to a question for a rating."""

    kind: Literal["rating"]

    rating: Rating
    """Rating from 1 (worst) to 5 (best)."""


class FeedbackAnswerYesNo(TypedDict):
    """Answer to a question that is answered by yes or no."""

    kind: Literal["yes_no"]

    yes: bool
    """Whether the answer is yes."""


class FeedbackAnswerText(TypedDict):
    """Answer in the customer's own words."""

    kind: Literal["text"]

    text: str
    """Text of the answer: 1 to 1000 characters."""

FeedbackAnswer: TypeAlias = "Union[FeedbackAnswerRating, FeedbackAnswerYesNo, FeedbackAnswerText]"
"""The answer to a question of the feedback form (S2-30)."""

FeedbackForm: TypeAlias = "list[FeedbackQuestion]"
"""The questions of the feedback form, in order: at most 50, each with its own id."""


class FeedbackQuestion(TypedDict):
    """A question of the feedback form."""

    id: QuestionId
    """Id of the question, unique within the form."""

    kind: QuestionKind
    """Kind of the answer to the question."""

    text_key: NotRequired[Union[Code, None]]
    """Key of its text in the host's translations; by default the id."""


class FlagAddItem(TypedDict):
    """Adds one item to a flag.

    A flag gets new values of a customer only by this command (S0-14). The same item again is
    accepted and changes nothing.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `invalid`: the value is invalid
    3. `flag_unknown`
    4. `item_exists`
    5. `flag_lifted`
    6. `value_flagged`
    7. `flag_full`
    """

    do: Literal["flag.add_item"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    flag: FlagId
    """Id of the flag."""

    item: NewItem
    """The item to add, with its id and value."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class FlagAlert(TypedDict):
    """Summary of the matches of an appointment with flags; a host shows `match` in red and `possible`
    in amber (S0-20).
    """

    alert: Alert
    """Highest alert of the matches: `match` or `possible`."""

    grade: Grade
    """Highest grade of the matching items."""

    kinds: list[ItemKind]
    """Kinds of the matching items (S0-28)."""

    open: bool
    """Whether a match is not decided yet."""

    same_record: NotRequired[bool]
    """Whether a flag is about the record of the customer; the grade is then `identical`."""


class FlagDecideMatch(TypedDict):
    """Decides whether a matching customer is the flagged person (S0-25).

    `different_person` creates an exemption: the named items no longer cause alerts for the current
    values of the customer. `same_person` ends an earlier exemption. The same decision again is
    accepted and changes nothing.

    The decision also says whether the customer's record is that of the flagged person. After
    `same_person`, each open appointment of the customer matches as `same_record`, whatever its
    values are; after `different_person`, none does. If the flag was raised from that record or has
    a decision about it, `items` may be empty.

    An appointment without a customer is decided without one: the exemption then holds for this
    appointment and for every other one without a customer that has an equal value.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `invalid`: no item although the flag does not concern the record, no note, an invalid value,
       or neither customer nor appointment
    3. `flag_unknown`
    4. `decision_exists`
    5. `item_unknown`
    6. `value_missing`
    7. `customer_unknown`, `appointment_unknown`
    8. `other_customer`: the customer is not that of the appointment
    9. `customer_erased`
    """

    do: Literal["flag.decide_match"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    decision: DecisionId
    """Id of the decision, unique within the flag."""

    flag: FlagId
    """Id of the flag."""

    items: list[FlagItemId]
    """Ids of the items that matched; empty if only the record of the customer did."""

    note: str
    """Note of staff about the decision: 1 to 1000 characters."""

    verdict: Verdict
    """Whether the customer is the flagged person."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment that matched, if there is one; required without a customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer who matched; left out if the appointment has no customer."""

    values: NotRequired[list[WrittenValue]]
    """Current values of the customer: for `different_person` at least one of each item's kind."""


class FlagDetails(TypedDict):
    """Returns one flag: its items with their state changes, the decisions about matches, and the
    appointments that match it or did, in id order.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `flag_unknown`
    """

    ask: Literal["flag.details"]

    by: Actor
    """Actor of the call."""

    flag: FlagId
    """Id of the flag."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""


class FlagErase(TypedDict):
    """Erases a flag that was retained after the erasure of its person, once the retention is over.

    Other flags cannot be erased, only lifted; they stay on the list (S0-27).

    Refused:
    The first of these that holds:
    1. `forbidden`: only an admin or a timer may erase
    2. `flag_unknown`
    3. `still_kept`: the retention is not over, or the flag is not retained
    """

    do: Literal["flag.erase"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    flag: FlagId
    """Id of the flag."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class FlagRaised(TypedDict):
    """The flag was raised; its items are active from now on."""

    event: Literal["flag.raised"]

    items: list[NewItem]
    """The flagged items, each with its id and value."""

    reason: Remark
    """Reason given by staff."""

    review_due: str
    """Time of the next review (UTC), when staff decide whether the flag is still needed."""

    source: FlagSource
    """The record that the flag was raised from."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    flag: FlagId
    """Id of the flag."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class FlagItemAdded(TypedDict):
    """An item was added."""

    event: Literal["flag.item_added"]

    item: NewItem
    """The added item, active from now on."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    flag: FlagId
    """Id of the flag."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class FlagItemReleased(TypedDict):
    """One item was released; it no longer matches."""

    event: Literal["flag.item_released"]

    item: FlagItemId
    """Id of the item."""

    reason: Remark
    """Reason given by staff."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    flag: FlagId
    """Id of the flag."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class FlagItemReinstated(TypedDict):
    """A released item was made active again."""

    event: Literal["flag.item_reinstated"]

    item: FlagItemId
    """Id of the item."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    flag: FlagId
    """Id of the flag."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class FlagLifted(TypedDict):
    """The flag was lifted: none of its items matches."""

    event: Literal["flag.lifted"]

    items: list[FlagItemId]
    """Ids of the items that were active before."""

    reason: Remark
    """Reason given by staff."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    flag: FlagId
    """Id of the flag."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class FlagReinstated(TypedDict):
    """A lifted flag was made active again."""

    event: Literal["flag.reinstated"]

    items: list[FlagItemId]
    """Ids of the items that are active from now on."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    flag: FlagId
    """Id of the flag."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class FlagRetentionReviewed(TypedDict):
    """Staff reviewed the flag: it is still needed."""

    event: Literal["flag.retention_reviewed"]

    review_due: str
    """Time of the next review (UTC)."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    flag: FlagId
    """Id of the flag."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class FlagMatchDecided(TypedDict):
    """Staff decided whether a matching customer is the flagged person."""

    event: Literal["flag.match_decided"]

    decision: DecisionId
    """Id of the decision, unique within the flag."""

    items: list[FlagItemId]
    """Ids of the items that matched."""

    note: Remark
    """Note of staff about the decision."""

    verdict: Verdict
    """Whether the customer is the flagged person."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    flag: FlagId
    """Id of the flag."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment that matched, if there is one."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer who matched; absent if the appointment had no customer."""

    values: NotRequired[list[WrittenValue]]
    """Values of the customer that are exempt from now on; empty for `same_person`."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class FlagExemptionRevoked(TypedDict):
    """The exemption of a customer or appointment from an item was revoked."""

    event: Literal["flag.exemption_revoked"]

    item: FlagItemId
    """Id of the item."""

    reason: Remark
    """Reason given by staff."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    flag: FlagId
    """Id of the flag."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment without a customer."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer; absent for the exemption of an appointment without a customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class FlagRetained(TypedDict):
    """The person that the flag was raised from was erased; the flag is retained until a time."""

    event: Literal["flag.retained"]

    ground: Remark
    """Ground of the retention."""

    until: str
    """End of the retention (UTC)."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    flag: FlagId
    """Id of the flag."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class FlagCustomerForgotten(TypedDict):
    """A customer was erased: the decisions about them are deleted."""

    event: Literal["flag.customer_forgotten"]

    customer: CustomerId
    """Id of the customer."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    flag: FlagId
    """Id of the flag."""

    appointments: NotRequired[list[AppointmentId]]
    """Ids of their appointments that were decided before they had a customer."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class FlagErased(TypedDict):
    """The flag was erased."""

    event: Literal["flag.erased"]

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    flag: FlagId
    """Id of the flag."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class FlagForgotten(TypedDict):
    """An earlier event of a flag that was erased later: only its name and field names."""

    event: Literal["flag.forgotten"]

    was: str
    """Name of the original event, such as `customer.edited`."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    flag: FlagId
    """Id of the flag."""

    fields: NotRequired[list[str]]
    """Names of the fields of the original event, sorted."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """

FlagEvent: TypeAlias = "Union[FlagRaised, FlagItemAdded, FlagItemReleased, FlagItemReinstated, FlagLifted, FlagReinstated, FlagRetentionReviewed, FlagMatchDecided, FlagExemptionRevoked, FlagRetained, FlagCustomerForgotten, FlagErased, FlagForgotten]"
"""An event of a flag.

Applying all events of a flag in order restores the flag (I-20).
"""


class FlagFinding(TypedDict):
    """The matched items of one flag."""

    alert: Alert
    """The alert that follows from all its matched items."""

    flag: FlagId
    """Id of the flag."""

    items: list[Evidence]
    """The matched items, sorted by kind (name, e-mail, address, phone), then by item id."""

    same_record: NotRequired[bool]
    """Whether the flag is about the customer's record, whatever the values are: then the alert is
    `match`. Only a desk knows records; a screener leaves it out.
    """

FlagId: TypeAlias = "str"
"""Id of a flag.

An opaque text of 1 to 64 characters, chosen by the host.
"""


class FlagItemFullName(TypedDict):
    """The full name of a person."""

    kind: Literal["full_name"]

    value: WrittenName

    history: list[ItemTurn]
    """Changes of the status of the item, oldest first."""

    status: ItemStatus
    """Status of the item."""

    appointment_exemptions: NotRequired[dict[str, Exemption]]
    """Exemptions by appointment id, of appointments without a customer. They hold for any other
    appointment without a customer that has an equal value (S0-25).
    """

    exemptions: NotRequired[dict[str, Exemption]]
    """Exemptions by customer id, of customers who share the value but are not the flagged person
    (S0-25).
    """


class FlagItemEmail(TypedDict):
    """An e-mail address, as text."""

    kind: Literal["email"]

    value: str
    """A value that is redacted in logs, errors and `Debug` output.

    It is serialized unredacted, because data on the wire is for those who may see it.
    """

    history: list[ItemTurn]
    """Changes of the status of the item, oldest first."""

    status: ItemStatus
    """Status of the item."""

    appointment_exemptions: NotRequired[dict[str, Exemption]]
    """Exemptions by appointment id, of appointments without a customer. They hold for any other
    appointment without a customer that has an equal value (S0-25).
    """

    exemptions: NotRequired[dict[str, Exemption]]
    """Exemptions by customer id, of customers who share the value but are not the flagged person
    (S0-25).
    """


class FlagItemAddress(TypedDict):
    """A complete postal address."""

    kind: Literal["address"]

    value: WrittenAddress

    history: list[ItemTurn]
    """Changes of the status of the item, oldest first."""

    status: ItemStatus
    """Status of the item."""

    appointment_exemptions: NotRequired[dict[str, Exemption]]
    """Exemptions by appointment id, of appointments without a customer. They hold for any other
    appointment without a customer that has an equal value (S0-25).
    """

    exemptions: NotRequired[dict[str, Exemption]]
    """Exemptions by customer id, of customers who share the value but are not the flagged person
    (S0-25).
    """


class FlagItemPhone(TypedDict):
    """A phone number, with its country if known."""

    kind: Literal["phone"]

    value: WrittenPhone

    history: list[ItemTurn]
    """Changes of the status of the item, oldest first."""

    status: ItemStatus
    """Status of the item."""

    appointment_exemptions: NotRequired[dict[str, Exemption]]
    """Exemptions by appointment id, of appointments without a customer. They hold for any other
    appointment without a customer that has an equal value (S0-25).
    """

    exemptions: NotRequired[dict[str, Exemption]]
    """Exemptions by customer id, of customers who share the value but are not the flagged person
    (S0-25).
    """

FlagItem: TypeAlias = "Union[FlagItemFullName, FlagItemEmail, FlagItemAddress, FlagItemPhone]"
"""One flagged value: a copy that no edit of the customer changes (S0-14)."""

FlagItemId: TypeAlias = "str"
"""Id of an item of a flag, unique within the flag.

An opaque text of 1 to 64 characters, chosen by the host.
"""


class FlagItems(TypedDict):
    """Lists the active items in order of flag and item id, so that a staff page can screen by itself.

    The answer has no reasons, sources or customers, but it has the flagged values: do not use it on
    public pages.

    Refused:
    `forbidden`: only the office may see flags.
    """

    ask: Literal["flag.items"]

    by: Actor
    """Actor of the call."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""


class FlagLift(TypedDict):
    """Lifts a flag: all its active items are released (S0-27, I-10).

    The same call again, with the same reason, is accepted and changes nothing.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `invalid`: the reason is empty or too long
    3. `flag_unknown`
    4. `already_lifted`, for another reason
    """

    do: Literal["flag.lift"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    flag: FlagId
    """Id of the flag."""

    reason: str
    """Reason given by staff: 1 to 1000 characters."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class FlagLine(TypedDict):
    """One flag of the list."""

    at: str
    """Time when the flag was raised (UTC)."""

    by: Actor
    """The actor who raised the flag."""

    flag: FlagId
    """Id of the flag."""

    items: list[ItemLine]
    """Items of the flag, released ones included."""

    open_matches: int
    """Number of appointments whose match with the flag waits for a decision."""

    reason: Remark
    """Reason given by staff."""

    review_due: str
    """Time of the next review (UTC)."""

    source: FlagSource
    """The record that the flag was raised from."""

    status: FlagStatus
    """Status of the flag."""


class FlagList(TypedDict):
    """Lists the flags in id order (S0-17).

    Refused:
    `forbidden`: only the office may see flags.
    """

    ask: Literal["flag.list"]

    by: Actor
    """Actor of the call."""

    after: NotRequired[Union[FlagId, None]]
    """Id of the last row of the page before; it need not exist any more."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""

    limit: NotRequired[Union[Limit, None]]
    """Most rows of the answer: 1 to 1,000; all if missing."""

    status: NotRequired[Union[FlagStatus, None]]
    """Status of the listed flags; both if missing."""

    text: NotRequired[Union[str, None]]
    """Lists only flags with this text in the reason or in an item; case and accents are ignored."""


class FlagMatch(TypedDict):
    """A match of an appointment with a flag."""

    alert: Alert
    """Alert level of the match."""

    at: str
    """Time when the match was found (UTC)."""

    items: list[MatchedItem]
    """Matching items, sorted by kind (names, e-mail addresses, addresses, phones) and item id."""

    state: MatchState
    """State of the match."""

    acknowledged: NotRequired[Union[Acknowledgement, None]]
    """Acknowledgement by staff, or the override reason with which they scheduled the appointment
    (S0-29). New evidence removes it.
    """

    decision: NotRequired[Union[DecisionId, None]]
    """Id of the decision about the match."""

    same_record: NotRequired[bool]
    """Whether the flag is about the record of the customer (`same_record`)."""


class FlagRaise(TypedDict):
    """Raises a flag: its items are compared with every later appointment request (S0-13, S0-16).

    The values are copies: no later edit of the customer changes them (S0-14). The same command
    again, with the same reason, source and items, is accepted and changes nothing.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `invalid`: no reason, no item, an invalid item, an id or a value given twice, too many items,
       or a review that is not later than now
    3. `flag_exists`
    4. `customer_unknown`, `appointment_unknown`: the record that it is raised from does not exist
    5. `customer_erased`
    """

    do: Literal["flag.raise"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    flag: FlagId
    """Id of the new flag."""

    items: list[NewItem]
    """Flagged items, 1 to 100, each with a different value."""

    reason: str
    """Reason given by staff: 1 to 1000 characters."""

    source: FlagSource
    """The record that the flag is raised from."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    review_due: NotRequired[Union[str, None]]
    """Time of the next review (UTC), later than now; if missing, a year from now."""


class FlagReinstate(TypedDict):
    """Undoes the lifting of a flag: the items that it released become active again.

    Items that were released before the lifting stay released. If the flag is active already, the
    command is accepted and changes nothing.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `flag_unknown`
    """

    do: Literal["flag.reinstate"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    flag: FlagId
    """Id of the flag."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class FlagReinstateItem(TypedDict):
    """Makes a released item active again (S0-26).

    A lifted flag becomes active again, with this item only (R-11). If the item is active already,
    the command is accepted and changes nothing.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `flag_unknown`
    3. `item_unknown`
    """

    do: Literal["flag.reinstate_item"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    flag: FlagId
    """Id of the flag."""

    item: FlagItemId
    """Id of the item."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class FlagReleaseItem(TypedDict):
    """Releases one item: it no longer matches, and the other items stay active (S0-26).

    Releasing the last active item lifts the flag (R-11). The same release again, with the same
    reason, is accepted and changes nothing.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `invalid`: the reason is empty or too long
    3. `flag_unknown`
    4. `item_unknown`
    5. `already_released`, for another reason
    """

    do: Literal["flag.release_item"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    flag: FlagId
    """Id of the flag."""

    item: FlagItemId
    """Id of the item."""

    reason: str
    """Reason given by staff: 1 to 1000 characters."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class FlagReviewRetention(TypedDict):
    """Sets the time of the next review of a flag (M13).

    The same time again is accepted and changes nothing.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `invalid`: the review is not later than now
    3. `flag_unknown`
    """

    do: Literal["flag.review_retention"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    flag: FlagId
    """Id of the flag."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    review_due: NotRequired[Union[str, None]]
    """Time of the next review (UTC), later than now; if missing, a year from now."""


class FlagRevokeExemption(TypedDict):
    """Ends the exemption of one customer, or of one appointment without a customer, from one item
    (S0-25).

    The same call again, with the same reason, is accepted and changes nothing.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `invalid`: the reason is empty or too long, or not exactly one of customer and appointment is
       given
    3. `flag_unknown`
    4. `item_unknown`
    5. `exemption_unknown`
    6. `already_revoked`, with another reason
    """

    do: Literal["flag.revoke_exemption"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    flag: FlagId
    """Id of the flag."""

    item: FlagItemId
    """Id of the item."""

    reason: str
    """Reason given by staff: 1 to 1000 characters."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment without a customer."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer; left out for the exemption of an appointment without a customer."""


class FlagSourceCustomer(TypedDict):
    """Raised from a customer."""

    kind: Literal["customer"]

    customer: CustomerId
    """Id of the customer."""


class FlagSourceAppointment(TypedDict):
    """Raised from an appointment, with or without a customer record."""

    kind: Literal["appointment"]

    appointment: AppointmentId
    """Id of the appointment."""


class FlagSourceHand(TypedDict):
    """Raised from no record: the values were typed in or imported."""

    kind: Literal["hand"]

FlagSource: TypeAlias = "Union[FlagSourceCustomer, FlagSourceAppointment, FlagSourceHand]"
"""The record that a flag was raised from (S0-15)."""

FlagStatus: TypeAlias = "Literal['active', 'lifted']"
"""Status of a flag: active or lifted."""


class FlagWithMatches(TypedDict):
    """A flag with the appointments that match it."""

    at: str
    """Time when the flag was raised (UTC)."""

    by: Actor
    """The actor who raised the flag."""

    id: FlagId
    """Id of the flag."""

    items: dict[str, FlagItem]
    """All items by id, released ones included."""

    open_matches: int
    """Number of these matches that are open."""

    raised_with: list[FlagItemId]
    """Ids of the items that the flag was raised with; they identify a retry of `flag.raise`."""

    reason: Remark
    """Reason given by staff."""

    review_due: str
    """Time of the next review (UTC)."""

    source: FlagSource
    """The record that the flag was raised from."""

    decisions: NotRequired[Decisions]
    """Decisions of staff about matching customers, by id."""

    lifted: NotRequired[Union[Lifted, None]]
    """The lifting, if the flag is lifted."""

    matches: NotRequired[list[MatchedAppointment]]
    """The appointments that match the flag or did, in id order."""

    retained: NotRequired[Union[Retention, None]]
    """The retention after the erasure of the flag's person, if there is one."""

    retention_reviews: NotRequired[int]
    """Number of reviews of the retention so far."""


class FlaggedItemFullName(TypedDict):
    """The full name of a person."""

    kind: Literal["full_name"]

    value: WrittenName

    flag: FlagId
    """Id of the flag."""

    item: FlagItemId
    """Id of the item, unique within the flag."""


class FlaggedItemEmail(TypedDict):
    """An e-mail address, as text."""

    kind: Literal["email"]

    value: str
    """A value that is redacted in logs, errors and `Debug` output.

    It is serialized unredacted, because data on the wire is for those who may see it.
    """

    flag: FlagId
    """Id of the flag."""

    item: FlagItemId
    """Id of the item, unique within the flag."""


class FlaggedItemAddress(TypedDict):
    """A complete postal address."""

    kind: Literal["address"]

    value: WrittenAddress

    flag: FlagId
    """Id of the flag."""

    item: FlagItemId
    """Id of the item, unique within the flag."""


class FlaggedItemPhone(TypedDict):
    """A phone number, with its country if known."""

    kind: Literal["phone"]

    value: WrittenPhone

    flag: FlagId
    """Id of the flag."""

    item: FlagItemId
    """Id of the item, unique within the flag."""

FlaggedItem: TypeAlias = "Union[FlaggedItemFullName, FlaggedItemEmail, FlaggedItemAddress, FlaggedItemPhone]"
"""One active item."""


class FlagsRetained(TypedDict):
    """Retention of the flags of an erased customer."""

    ground: Remark
    """Ground of the retention."""

    until: str
    """End of the retention (UTC)."""

FrameSource: TypeAlias = "Literal['direct', 'suggestion']"
"""Source of a time frame."""

Ftl: TypeAlias = "str"
"""Texts of a host in Fluent, of at most 64 KiB: each message in it overrides the default one of
its name.
"""


class GivenAddress(TypedDict):
    """An address in a command."""

    address: WrittenAddress
    """The address as it is written."""

    id: AddressId
    """Id of the address, unique within the customer."""

    label: NotRequired[Union[str, None]]
    """Label, such as "holiday home": 1 to 200 characters."""

    purposes: NotRequired[list[Purpose]]
    """Purposes of the address; `service` if missing."""


class GivenAgreement(TypedDict):
    """An agreement that the customer accepts."""

    agreement: AgreementId
    """Id of the agreement."""

    language: Language
    """Language of the text that was shown."""

    sha256: Sha256
    """SHA-256 digest of the bytes that were shown, in lower-case hexadecimal digits."""

    shown_at: str
    """Time at which the text was shown (UTC)."""

    version: str
    """Version of the text that was shown."""


class GivenAttachment(TypedDict):
    """A file of a remark in an answer: the host has stored it."""

    bytes: int
    """Size in bytes."""

    id: AttachmentId
    """Id of the file at the host."""

    media_type: MediaType
    """Media type, such as `image/jpeg`."""

    name: str
    """Name of the file: 1 to 200 characters in one line."""

    sha256: Sha256
    """SHA-256 digest of the content, in lower-case hexadecimal digits."""


class GivenOccasion(TypedDict):
    """An occasion in a command."""

    day: int
    """Day of the month, 1 to 31."""

    id: EntryId
    """Id of the occasion, unique within the customer."""

    kind: OccasionKind
    """Kind of the occasion."""

    month: int
    """Month of the year, 1 to 12."""

    note: NotRequired[Union[str, None]]
    """Note about the occasion: 1 to 1000 characters."""

    year: NotRequired[Union[int, None]]
    """Year in which it began, such as 1980, if known."""


class GivenPaymentMethod(TypedDict):
    """A payment method in a command."""

    brand: str
    """Brand, such as "Visa": 1 to 200 characters."""

    id: PaymentMethodId
    """Id of the payment method, unique within the customer; not a card number."""

    last_four: str
    """The last four digits of the card."""

    token: str
    """Token of the host's payment service, never a card number: 1 to 200 characters."""

    expiry: NotRequired[Union[Expiry, None]]
    """Last month in which it is valid, if it expires."""


class GivenPhone(TypedDict):
    """A phone in a command."""

    id: PhoneId
    """Id of the phone, unique within the customer."""

    phone: WrittenPhone
    """The number as it is written, with its country if that is not the default country."""

    primary: NotRequired[bool]
    """Whether it is the primary phone; the first phone is, unless another has `primary` set."""

    sms: NotRequired[bool]
    """Whether text messages are sent to it."""


class GivenRemark(TypedDict):
    """A remark of the customer."""

    item: CheckInItemId
    """Id of the item: a new one, or that of an earlier remark, which is replaced."""

    subject: str
    """Subject of the remark: 1 to 200 characters in one line."""

    attachments: NotRequired[list[GivenAttachment]]
    """Files of the remark, which the host stores (S3-16)."""

    text: NotRequired[Union[str, None]]
    """Text of the remark: at most 1000 characters."""


class GivenService(TypedDict):
    """The answer to an optional service."""

    answer: ServiceAnswer
    """Whether the customer orders it, or wants to be contacted about it."""

    item: CheckInItemId
    """Id of the item: a new one, or that of an earlier answer to the same service."""

    service: ServiceId
    """Id of the service."""

    shown_price: NotRequired[Union[Money, None]]
    """Price with tax that the page showed. If it is not the present one, the answer is refused."""


class GivenServicePreference(TypedDict):
    """A service preference in a command."""

    id: EntryId
    """Id of the service preference, unique within the customer."""

    kind: ServicePreferenceKind
    """Kind of the preference."""

    text: str
    """Text of the preference: 1 to 1000 characters."""

    alert_on_booking: NotRequired[bool]
    """Whether staff are warned of it when an appointment is booked for the customer."""

    share_with_customer: NotRequired[bool]
    """Whether the customer sees it in their own profile; always, if the customer enters it."""

    share_with_technician: NotRequired[bool]
    """Whether it is shown to the assigned technician."""

Grade: TypeAlias = "Literal['partial', 'similar', 'equivalent', 'identical']"
"""How similar two values are, weakest grade first (GRADE-3)."""


class HandledView(TypedDict):
    """How an item was handled."""

    at: str
    """Time at which it was handled (UTC)."""

    by: Actor
    """The actor who handled it."""

    how: str
    """How it was handled: `converted`, `acknowledged`, `contacted` or `dismissed`."""

    work_item: NotRequired[Union[WorkItemId, None]]
    """Id of the work item, if one was added."""

Handling: TypeAlias = "Literal['acknowledged', 'contacted', 'dismissed']"
"""How staff handled an item without a work item (S3-41)."""


class History(TypedDict):
    """The appointments of a customer."""

    past: list[AppointmentView]
    """Appointments whose time frame is over, the latest first."""

    upcoming: list[AppointmentView]
    """Appointments whose time frame is not over, the soonest first; those without one last."""


class Hold(TypedDict):
    """A hold that keeps an appointment on the schedule."""

    at: str
    """Time of the hold (UTC)."""

    by: Actor
    """The actor who set it."""

    reason: NotRequired[Union[Remark, None]]
    """Reason given by staff."""

How: TypeAlias = "Literal['converted', 'acknowledged', 'contacted', 'dismissed']"
"""How an item was handled."""

HttpsUrl: TypeAlias = "str"
"""A URL that begins with `https://`: at most 2,000 characters without white space and control
characters.
"""


class IncompleteScreening(TypedDict):
    """The last screening of the appointment was incomplete."""

    at: str
    """Time of the screening (UTC)."""

    acknowledged: NotRequired[Union[Acknowledgement, None]]
    """Acknowledgement by staff who accept the appointment."""

InformationId: TypeAlias = "str"
"""Id of an information request: questions to a customer.

An opaque text of 1 to 64 characters, chosen by the host.
"""


class InformationRequest(TypedDict):
    """A set of questions to the customer (R-17)."""

    at: str
    """Time of the request (UTC)."""

    questions: list[Label]
    """Questions to the customer."""

    state: InformationState
    """State of the questions."""


class InformationStateOpen(TypedDict):
    """Not every question is answered yet."""

    kind: Literal["open"]

    answers: NotRequired[dict[str, Remark]]
    """Answers so far, by question."""


class InformationStateAnswered(TypedDict):
    """All questions are answered."""

    kind: Literal["answered"]

    answers: dict[str, Remark]
    """Answers of the customer, by question."""

    at: str
    """Time of the last answer (UTC)."""

    by: Actor
    """The actor who provided the last answer."""


class InformationStateWaived(TypedDict):
    """The open questions were closed without answers."""

    kind: Literal["waived"]

    at: str
    """Time of the waiver (UTC)."""

    by: Actor
    """The actor who waived them."""

    reason: Remark
    """Reason given by staff."""

    answers: NotRequired[dict[str, Remark]]
    """Answers from before the waiver, by question."""

InformationState: TypeAlias = "Union[InformationStateOpen, InformationStateAnswered, InformationStateWaived]"
"""State of questions to the customer."""


class InquiryAllowedActions(TypedDict):
    """Lists the names of all commands that would not be refused if their fields are valid, in the
    order of the catalog.

    Refused:
    The first of these that holds:
    1. `forbidden`: only the office handles inquiries
    2. `inquiry_unknown`
    """

    ask: Literal["inquiry.allowed_actions"]

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""

    inquiry: InquiryId
    """Id of the inquiry."""


class InquiryAnswer(TypedDict):
    """Records the reply to an inquiry, which closes it. The host has sent the reply, or somebody of
    the office has talked to the person.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `invalid`: the text is blank or too long
    3. `inquiry_unknown`
    4. `wrong_status`: the person was erased
    5. `answered_already`: another reply was recorded
    """

    do: Literal["inquiry.answer"]

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    inquiry: InquiryId
    """Id of the inquiry."""

    text: str
    """Text of the reply, or a summary of a conversation: 1 to 1000 characters."""

    channel: NotRequired[Union[InquiryChannel, None]]
    """Channel of the reply; that of the inquiry if missing."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

InquiryChannel: TypeAlias = "Literal['email', 'sms', 'phone', 'web', 'in_person']"
"""Channel of an inquiry or of the reply to it."""


class InquiryDetails(TypedDict):
    """Returns one inquiry. The office sees all fields; customers see their own inquiries without those
    who handled them.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `inquiry_unknown`, for the office
    """

    ask: Literal["inquiry.details"]

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""

    inquiry: InquiryId
    """Id of the inquiry."""

InquiryRecorded = TypedDict(
    "InquiryRecorded",
    {
        "event": "Literal['inquiry.recorded']",
        "channel": "InquiryChannel",
        "received_at": "str",
        "at": "str",
        "by": "Actor",
        "inquiry": "InquiryId",
        "appointment": "NotRequired[Union[AppointmentId, None]]",
        "customer": "NotRequired[Union[CustomerId, None]]",
        "from": "NotRequired[Union[InquirySender, None]]",
        "person": "NotRequired[list[Shared]]",
        "text": "NotRequired[Union[Remark, None]]",
        "number": "NotRequired[Union[EventNumber, None]]",
    },
)
"""The inquiry was received (S2-22)."""


class InquiryAnswered(TypedDict):
    """The inquiry was answered."""

    event: Literal["inquiry.answered"]

    channel: InquiryChannel
    """Channel of the reply."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    inquiry: InquiryId
    """Id of the inquiry."""

    text: NotRequired[Union[Remark, None]]
    """Text of the reply; missing after an erasure."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class InquiryErased(TypedDict):
    """The person who asked was erased."""

    event: Literal["inquiry.erased"]

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    inquiry: InquiryId
    """Id of the inquiry."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """

InquiryEvent: TypeAlias = "Union[InquiryRecorded, InquiryAnswered, InquiryErased]"
"""An event of an inquiry.

Applying all events of an inquiry in order restores its state (I-20).
"""

InquiryId: TypeAlias = "str"
"""Id of an inquiry.

An opaque text of 1 to 64 characters, chosen by the host.
"""

InquiryLine = TypedDict(
    "InquiryLine",
    {
        "by": "Actor",
        "channel": "InquiryChannel",
        "due_at": "str",
        "inquiry": "InquiryId",
        "overdue": "bool",
        "received_at": "str",
        "status": "InquiryStatus",
        "appointment": "NotRequired[Union[AppointmentId, None]]",
        "customer": "NotRequired[Union[CustomerId, None]]",
        "erased_at": "NotRequired[Union[str, None]]",
        "from": "NotRequired[Union[InquirySender, None]]",
        "person": "NotRequired[list[Shared]]",
        "reply": "NotRequired[Union[InquiryReply, None]]",
        "text": "NotRequired[Union[Remark, None]]",
    },
)
"""An inquiry as the office sees it."""


class InquiryList(TypedDict):
    """Lists the inquiries by time of the receipt, then by id: those to be answered first are at the
    front.

    Refused:
    The first of these that holds:
    1. `forbidden` for all but the office
    2. `inquiry_unknown`: there is no inquiry `after`
    """

    ask: Literal["inquiry.list"]

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""

    after: NotRequired[Union[InquiryId, None]]
    """Id of the inquiry in the last row of the page before."""

    limit: NotRequired[Union[Limit, None]]
    """Most rows of the answer: 1 to 1,000; all if missing."""

    status: NotRequired[ListedInquiries]
    """Status of the listed inquiries: `open` unless given, or `any`."""


class InquiryPolicy(TypedDict):
    """Settings of the business for inquiries; a missing setting has its default."""

    answer_within: NotRequired[Lead]
    """Time after the receipt by which an inquiry is to be answered (ISO 8601 duration; S2-22).
    Days are those of UTC.
    """

InquiryRecord = TypedDict(
    "InquiryRecord",
    {
        "do": "Literal['inquiry.record']",
        "at": "str",
        "by": "Actor",
        "channel": "InquiryChannel",
        "inquiry": "InquiryId",
        "text": "str",
        "appointment": "NotRequired[Union[AppointmentId, None]]",
        "command_id": "NotRequired[CommandId]",
        "customer": "NotRequired[Union[CustomerId, None]]",
        "from": "NotRequired[Union[InquirySender, None]]",
        "received_at": "NotRequired[Union[str, None]]",
    },
)
"""Records an inquiry of a customer, or of a person without a record. It is on the work list until
it is answered, at the time by which the policy wants the answer.

A customer may record an inquiry of their own: `customer` is then their id.

Refused:
The first of these that holds:
1. `forbidden`
2. `invalid`: the text is blank or too long, a value of the sender is invalid, nobody is named,
   both a customer and a sender are given, or the receipt is later than now
3. `inquiry_exists`
4. `customer_unknown`
5. `customer_erased`: the customer, or the person who booked the appointment, was erased
6. `appointment_unknown`: also for the appointment of another customer
"""


class InquiryReply(TypedDict):
    """The reply to an inquiry."""

    at: str
    """Time at which the reply was recorded (UTC)."""

    by: Actor
    """The actor who recorded the reply."""

    channel: InquiryChannel
    """Channel of the reply."""

    text: NotRequired[Union[Remark, None]]
    """Text of the reply; missing after an erasure."""


class InquirySender(TypedDict):
    """A person without a record who sent an inquiry."""

    email: NotRequired[Union[str, None]]
    """E-mail address of the person, for the reply."""

    name: NotRequired[Union[WrittenName, None]]
    """Name of the person."""

    phone: NotRequired[Union[WrittenPhone, None]]
    """Phone of the person, for the reply."""

InquiryStatus: TypeAlias = "Literal['open', 'answered', 'erased']"
"""Status of an inquiry."""

InquiryView: TypeAlias = "Union[InquiryLine, OwnInquiry]"
"""An inquiry, with the fields that the actor may see."""

ItemKind: TypeAlias = "Literal['full_name', 'email', 'address', 'phone']"
"""Kind of a flagged or compared value (S0-16), in the order in which matches are listed (S0-22)."""


class ItemLineFullName(TypedDict):
    """The full name of a person."""

    kind: Literal["full_name"]

    value: WrittenName

    id: FlagItemId
    """Id of the item, unique within the flag."""

    status: ItemStatus
    """Status of the item."""


class ItemLineEmail(TypedDict):
    """An e-mail address, as text."""

    kind: Literal["email"]

    value: str
    """A value that is redacted in logs, errors and `Debug` output.

    It is serialized unredacted, because data on the wire is for those who may see it.
    """

    id: FlagItemId
    """Id of the item, unique within the flag."""

    status: ItemStatus
    """Status of the item."""


class ItemLineAddress(TypedDict):
    """A complete postal address."""

    kind: Literal["address"]

    value: WrittenAddress

    id: FlagItemId
    """Id of the item, unique within the flag."""

    status: ItemStatus
    """Status of the item."""


class ItemLinePhone(TypedDict):
    """A phone number, with its country if known."""

    kind: Literal["phone"]

    value: WrittenPhone

    id: FlagItemId
    """Id of the item, unique within the flag."""

    status: ItemStatus
    """Status of the item."""

ItemLine: TypeAlias = "Union[ItemLineFullName, ItemLineEmail, ItemLineAddress, ItemLinePhone]"
"""One item of a listed flag."""


class ItemStateOpen(TypedDict):
    """Nobody has handled it."""

    state: Literal["open"]


class ItemStateHandled(TypedDict):
    """Staff handled it."""

    state: Literal["handled"]

    at: str
    """Time at which it was handled (UTC)."""

    by: Actor
    """The actor who handled it."""

    how: How
    """How it was handled."""

    work_item: NotRequired[Union[WorkItemId, None]]
    """Id of the work item, if one was added."""


class ItemStateConverted(TypedDict):
    """The order became a work item, and is no longer listed (S3-40)."""

    state: Literal["converted"]

    at: str
    """Time at which it was handled (UTC)."""

    by: Actor
    """The actor who handled it."""

    how: How
    """How it was handled."""

    work_item: NotRequired[Union[WorkItemId, None]]
    """Id of the work item, if one was added."""


class ItemStateWithdrawn(TypedDict):
    """The customer withdrew it."""

    state: Literal["withdrawn"]

    at: str
    """Time at which it was withdrawn (UTC)."""

ItemState: TypeAlias = "Union[ItemStateOpen, ItemStateHandled, ItemStateConverted, ItemStateWithdrawn]"
"""State of an item."""

ItemStatus: TypeAlias = "Literal['active', 'released']"
"""Status of an item of a flag."""


class ItemTurn(TypedDict):
    """One change of the status of an item."""

    at: str
    """Time of the change (UTC)."""

    by: Actor
    """The actor who changed the status."""

    to: ItemStatus
    """The new status of the item."""

    reason: NotRequired[Union[Remark, None]]
    """Reason given by staff; present when the item was released."""

Kept: TypeAlias = "Literal['survivor', 'merged']"
"""The customer of a merge whose value is kept."""


class KindPolicy(TypedDict):
    """Reporting thresholds of one kind, in thousandths."""

    report: NotRequired[Score]
    """A similar value is reported from this score."""

    strong: NotRequired[Score]
    """A similar value is strong from this score."""

Label: TypeAlias = "str"
"""A short text in one line: 1 to 200 characters, redacted in logs.

White space around it is removed.
"""

Language: TypeAlias = "str"
"""A language tag, such as `nl` or `pt-BR` (RFC 5646)."""

LateInvite: TypeAlias = "Literal['send_now', 'skip']"
"""When an invitation is sent whose usual time had passed before the appointment was scheduled."""

Lead: TypeAlias = "str"
"""A duration in ISO 8601: `PT24H` is exact, `P3D` are calendar days with the same local time."""


class Lifted(TypedDict):
    """The lifting of a flag."""

    at: str
    """Time when the flag was lifted (UTC)."""

    by: Actor
    """The actor who lifted the flag."""

    items: list[FlagItemId]
    """Ids of the items that were active before; `flag.reinstate` makes them active again."""

    reason: Remark
    """Reason given by staff."""

Limit: TypeAlias = "int"
"""The most rows of a page: 1 to 1,000.

A list without a limit has all its rows. The next page begins after the last row of the page
before: a query gives the id of that row as `after`.
"""

LineId: TypeAlias = "str"
"""Id of a service line of an appointment.

An opaque text of 1 to 64 characters, chosen by the host.
"""

LinkId: TypeAlias = "str"
"""Id of a link that is sent to a customer; it gives access, so it has to be hard to guess.

An opaque text of 1 to 64 characters, chosen by the host.
"""

LinkReason: TypeAlias = "Literal['choose_time', 'ask_to_reschedule', 'not_reached']"
"""Reason of a link: it decides the text of the message."""

LinkState: TypeAlias = "Literal['active', 'used', 'revoked', 'expired']"
"""State of a link to the page of suggested time frames."""

LinkTemplate: TypeAlias = "str"
"""A URL of the host's pages, such as `https://example.com/a/{appointment}`.

It begins with `https://`. `{appointment}`, `{customer}` and `{link}` are replaced by the ids,
percent-encoded; a message whose appointment has no such id has no link.
"""

ListedInquiries: TypeAlias = "Literal['open', 'any']"
"""Status of the listed inquiries."""

ListedRecord: TypeAlias = "Literal['active', 'archived']"
"""Status of the listed customers; merged and erased ones are never listed."""

ListedStatus: TypeAlias = "Literal['queued', 'any']"
"""Status of the listed review requests."""


class LogPolicy(TypedDict):
    """How much of the log the desk keeps. The host stores the log; a desk that keeps a part of it
    answers `desk.events`.
    """

    keep: NotRequired[int]
    """Number of the latest events that are kept in memory; none unless set. A snapshot has none of
    them.
    """


class Login(TypedDict):
    """The login of a customer; the host keeps the passwords."""

    state: LoginState
    """State of the login."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that was sent last, the only valid one."""

LoginState: TypeAlias = "Literal['none', 'unconfirmed', 'confirmed', 'deactivated']"
"""State of a customer's login."""


class Malformed(TypedDict):
    """Parse error of a call or an event: the path of the invalid field, and what is expected there.

    It never contains values of the input (P1). The message is for people: later versions may change
    it.
    """

    text: str
    """Problem of the field, such as "is missing"."""

    at: NotRequired[str]
    """Path of the invalid field, such as `items[0]`; empty for the call as a whole."""

    others: NotRequired[list[Malformed]]
    """Other errors of the same command or query, at most 20, in the order in which they are found."""


class ManualPin(TypedDict):
    """A pin that an actor set."""

    at: str
    """Time at which it was pinned (UTC)."""

    by: Actor
    """The actor who pinned the appointment."""

MatchState: TypeAlias = "Literal['open', 'confirmed', 'dismissed', 'cleared']"
"""State of a match (R-12)."""


class MatchedAppointment(TypedDict):
    """An appointment that matches a flag, or did (S0-24)."""

    alert: Alert
    """Alert level of the match."""

    appointment: AppointmentId
    """Id of the appointment."""

    state: MatchState
    """State of the match."""

    same_record: NotRequired[bool]
    """Whether it matches because the flag is about the record of its customer."""


class MatchedItem(TypedDict):
    """A flagged item that matches, without its values (S0-22)."""

    grade: Grade
    """Similarity of the values, as a grade."""

    item: FlagItemId
    """Id of the flagged item."""

    kind: ItemKind
    """Kind of the flagged item."""

    rule: Rule
    """Comparison rule that decided."""

    score: Score
    """Similarity of the values, in thousandths (0 to 1000)."""

    source: NotRequired[ValueSource]
    """Source of the value of the appointment that matches: `typed` if absent."""

MediaType: TypeAlias = "str"
"""A media type, such as `image/jpeg`: type and subtype of RFC 6838, without parameters."""


class MergeChoices(TypedDict):
    """Which value is kept, field by field. For a missing field it is the survivor's value or, if the
    survivor has none, the merged customer's.
    """

    language: NotRequired[Union[Kept, None]]
    """Choice of the language of messages."""

    name: NotRequired[Union[Kept, None]]
    """Choice of the name."""

    preferred_channel: NotRequired[Union[Kept, None]]
    """Choice of the preferred channel of messages."""

    preferred_name: NotRequired[Union[Kept, None]]
    """Choice of the preferred name in messages."""

    referrer: NotRequired[Union[Kept, None]]
    """Choice of the referrer."""

    special_tax: NotRequired[Union[Kept, None]]
    """Choice of the special sales tax."""


class Message(TypedDict):
    """A message that the host sends: where to, in which language, and the values of its text."""

    category: MessageCategory
    """Category of the message."""

    channel: Channel
    """Channel of the message."""

    data: dict[str, MessageValue]
    """Values of the variables of the text, by name; one without a value is missing."""

    language: Language
    """Language of the message (RFC 5646)."""

    message_id: str
    """Value of the header `Message-ID`: the same for every attempt to send the message, so that
    mail programs show it once.
    """

    template: TemplateId
    """Id of the template (S2-18)."""

    to: str
    """E-mail address of the customer, or phone number in E.164, such as `+31612345678`. A number
    that was written without a country, while the policy had no default region of phones, is as
    written, without `+`: the host decides about its country.
    """

    zone: Zone
    """Time zone in which its times are shown (IANA)."""

    brand: NotRequired[Union[BrandId, None]]
    """Id of the brand (S2-17)."""

MessageCategory: TypeAlias = "Literal['account', 'booking', 'reminder', 'check_in', 'feedback', 'marketing']"
"""Category of a message."""


class MessageCheckTemplate(TypedDict):
    """Checks texts in Fluent for a kind of message: unknown names with the nearest known one, missing
    parts, each choice of optional variables, and the most segments that the text message can have.
    The problems are in order of their places.

    Refused:
    `forbidden` for customers and technicians.
    """

    ask: Literal["message.check_template"]

    by: Actor
    """Actor of the call."""

    kind: MessageKind
    """Kind of the message."""

    language: Language
    """Language of the texts."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""

    ftl: NotRequired[Union[Ftl, None]]
    """Texts in Fluent in place of the default ones; the default ones are checked if missing."""

    most_segments: NotRequired[Union[Limit, None]]
    """Most segments that the text message may have: 1 to 1,000; 12 if missing."""

MessageKind: TypeAlias = "Literal['request_received', 'booking_confirmation', 'welcome', 'reminder', 'check_in_invite', 'reschedule_notice', 'cancellation_notice', 'assigning_status', 'thank_you', 'review_ask', 'birthday_offer', 'in_between']"
"""Kind of an automated message to a customer."""

MessageLift: TypeAlias = "Literal['enable_kind', 'change_status', 'set_time_frame', 'move_appointment', 'allow_messages', 'unblock', 'unarchive', 'opt_in', 'add_address', 'mark_phone', 'correct_address', 'change_quiet_hours', 'change_watermark', 'retry_message', 'correct_outcome', 'resume_review', 'wait', 'nothing']"
"""What would lift a reason why a message is not sent."""


class MessageLinks(TypedDict):
    """URLs in messages, as templates; a message has no link whose URL is missing."""

    book: NotRequired[Union[LinkTemplate, None]]
    """URL of the page where customers book."""

    check_in: NotRequired[Union[LinkTemplate, None]]
    """URL of the online check-in."""

    manage: NotRequired[Union[LinkTemplate, None]]
    """URL of the page where customers see, move and cancel an appointment."""

    review: NotRequired[Union[LinkTemplate, None]]
    """URL of the page where customers write a review."""

    time_frame: NotRequired[Union[LinkTemplate, None]]
    """URL of the page where customers choose another time frame."""

    unsubscribe: NotRequired[Union[LinkTemplate, None]]
    """URL at which customers refuse further messages."""


class MessagePolicy(TypedDict):
    """Settings of a business about messages; a missing setting has its default."""

    brand: NotRequired[Union[BrandId, None]]
    """Id of the brand of messages (S2-17)."""

    business: NotRequired[Union[Label, None]]
    """Name of the business in messages."""

    channel: NotRequired[Channel]
    """Channel of messages to customers without a preferred channel."""

    enabled: NotRequired[dict[str, bool]]
    """Whether a kind of message is sent. A kind that is not listed is sent, except
    `birthday_offer` and `in_between`.
    """

    language: NotRequired[Language]
    """Language of messages to customers whose language is not known (RFC 5646)."""

    links: NotRequired[MessageLinks]
    """URLs in messages."""

    quiet_hours: NotRequired[Union[QuietHours, None]]
    """Hours of the night in which no text message is sent."""

    reminders: NotRequired[Reminders]
    """Times before the start at which a customer is reminded (ISO 8601 durations; S2-21)."""

    reminders_ignore_opt_out: NotRequired[bool]
    """Whether reminders are sent even if the customer has refused them."""

    send_from: NotRequired[Union[str, None]]
    """Time from which messages are sent (UTC): one that was due before, such as the thanks for an
    imported appointment, is not.
    """

    services: NotRequired[dict[str, ServiceMessages]]
    """Settings for appointments with a service, by id of the service."""

    templates: NotRequired[list[TemplateChoice]]
    """Templates that replace the default of their kind, whose id is the name of the kind (S2-18)."""

    welcome: NotRequired[Union[Remark, None]]
    """Text that welcomes new customers with their first booking; without it, no `welcome` is sent
    (S2-20).
    """

MessageReason: TypeAlias = "Literal['feature_off', 'other_status', 'no_time_frame', 'no_occasion', 'before_watermark', 'booked_late', 'no_automated_messages', 'blocked', 'archived', 'erased', 'opted_out', 'no_address', 'channel_unusable', 'quiet_hours', 'superseded', 'too_late', 'sending_failed', 'skipped', 'asked_already', 'cool_down', 'outcome_corrected', 'asks_used_up', 'stopped_by_office', 'held', 'reviewed', 'not_queued']"
"""Reason why a message is not sent (4.8)."""


class MessageRender(TypedDict):
    """Renders the texts of a message: of an e-mail `subject`, `text` and `html`, of a text message
    `text` and `segments`.

    Refused:
    The first of these that holds:
    1. `forbidden` for customers and technicians
    2. `invalid`: values that are missing or of another type, names that are no variables, or texts
       with problems, which `message.check_template` lists in full
    """

    ask: Literal["message.render"]

    by: Actor
    """Actor of the call."""

    channel: Channel
    """Channel of the message."""

    data: Data
    """Values of the variables of the kind, by name; of an optional one `null` or none."""

    kind: MessageKind
    """Kind of the message."""

    language: Language
    """Language of the texts; English if neither the library nor `ftl` has texts in it."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""

    brand: NotRequired[Union[Brand, None]]
    """Logo and color of the e-mail."""

    ftl: NotRequired[Union[Ftl, None]]
    """Texts in Fluent in place of the default ones; each message replaces that of its name."""

    zone: NotRequired[Zone]
    """Time zone of the times in the texts, such as `Europe/Amsterdam`; UTC if missing."""

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
"""The host is to send a message."""

MessageState: TypeAlias = "Literal['planned', 'due', 'sent', 'failed', 'skipped', 'suppressed', 'missed', 'absent']"
"""State of a message at the time of a query."""

MessageStatus: TypeAlias = "Literal['sent', 'failed', 'skipped']"
"""Status of a message in the contact log."""

MessageValue: TypeAlias = "Union[str, str, str, Money, BasisPoints, int]"
"""Value of a variable: a text, also for times, dates and links; a whole number, also for rates; or
an amount of money.
"""


class Money(TypedDict):
    """An amount of money in minor units: 1250 and `EUR` are 12.50 euro."""

    currency: Currency
    """Currency code of ISO 4217, such as `EUR`."""

    minor: int
    """Amount in minor units of the currency, such as cents."""


class NewItemFullName(TypedDict):
    """The full name of a person."""

    kind: Literal["full_name"]

    value: WrittenName

    id: FlagItemId
    """Id of the item, unique within the flag."""


class NewItemEmail(TypedDict):
    """An e-mail address, as text."""

    kind: Literal["email"]

    value: str
    """A value that is redacted in logs, errors and `Debug` output.

    It is serialized unredacted, because data on the wire is for those who may see it.
    """

    id: FlagItemId
    """Id of the item, unique within the flag."""


class NewItemAddress(TypedDict):
    """A complete postal address."""

    kind: Literal["address"]

    value: WrittenAddress

    id: FlagItemId
    """Id of the item, unique within the flag."""


class NewItemPhone(TypedDict):
    """A phone number, with its country if known."""

    kind: Literal["phone"]

    value: WrittenPhone

    id: FlagItemId
    """Id of the item, unique within the flag."""

NewItem: TypeAlias = "Union[NewItemFullName, NewItemEmail, NewItemAddress, NewItemPhone]"
"""A new item of a flag: `{"id": "i1", "kind": "email", "value": "jan@dorpspost.nl"}`."""


class NoShow(TypedDict):
    """A record that a party did not appear."""

    at: str
    """Time of the record (UTC)."""

    by: Actor
    """The actor who recorded it."""

    party: NoShowParty
    """Party that did not appear."""

NoShowParty: TypeAlias = "Literal['customer', 'company']"
"""Party that did not appear."""


class NotCompared(TypedDict):
    """A value of a request that was not compared with all flagged values that might match it."""

    kind: ItemKind
    """Kind of the value."""

    position: int
    """Position among the values of that kind in the source, counted from 0."""

    source: NotRequired[ValueSource]
    """Source of the value: `typed` if absent."""

NotInvited: TypeAlias = "Literal['not_enabled', 'not_scheduled', 'frame_missing', 'booked_late', 'not_needed']"
"""Reason why the invitation is not due."""


class NotUnderstood(TypedDict):
    """The call could not be parsed. Nothing has changed."""

    malformed: Malformed


class NoteView(TypedDict):
    """A note that everybody with access to the appointment may read."""

    at: str
    """Time of the note (UTC)."""

    text: Remark
    """Text of the note."""


class Occasion(TypedDict):
    """A yearly day, such as a birthday."""

    day: int
    """Day of the month, 1 to 31."""

    kind: OccasionKind
    """Kind of the occasion."""

    month: int
    """Month of the year, 1 to 12."""

    note: NotRequired[Union[Remark, None]]
    """Note about the occasion."""

    year: NotRequired[Union[int, None]]
    """Year in which it began, such as 1980, if known."""

OccasionKind: TypeAlias = "Literal['birthday', 'anniversary', 'other']"
"""Kind of an occasion."""


class Offer(TypedDict):
    """An offer to keep a customer."""

    at: str
    """Time of the offer (UTC)."""

    cause: OfferCause
    """Cause for which the appointment was about to be lost."""

    state: OfferState
    """State of the offer."""

    valid_until: str
    """First time at which it can no longer be accepted (UTC)."""

    basis_points: NotRequired[Union[BasisPoints, None]]
    """Discount in basis points (1500 is 15 %), if it is a reduction."""

    script: NotRequired[Union[ScriptId, None]]
    """Id of the host's script for staff (S4-13)."""


class OfferAcceptanceDiscount(TypedDict):
    """A discount on this appointment (S4-14)."""

    kind: Literal["discount"]


class OfferAcceptancePrioritizedRequest(TypedDict):
    """A new request with high priority (S4-15)."""

    kind: Literal["prioritized_request"]

    appointment: AppointmentId
    """Id of the new appointment; chosen by the host."""

    wishes: list[TimeFrame]
    """Time frames that suit the customer; at least one."""


class OfferAcceptanceDeferral(TypedDict):
    """The appointment is deferred (S4-16)."""

    kind: Literal["deferral"]

    until: str
    """Approximate new start (UTC)."""


class OfferAcceptanceFutureCoupon(TypedDict):
    """A coupon for a later appointment (S4-18)."""

    kind: Literal["future_coupon"]

    coupon: CouponId
    """Id of the coupon; chosen by the host, as is the code."""

OfferAcceptance: TypeAlias = "Union[OfferAcceptanceDiscount, OfferAcceptancePrioritizedRequest, OfferAcceptanceDeferral, OfferAcceptanceFutureCoupon]"
"""The offer that is accepted, with the fields that it needs."""

OfferCause: TypeAlias = "Literal['ops', 'ops_unassigned', 'customer_unsure', 'customer', 'customer_unreachable', 'other']"
"""Cause for which an appointment is about to be lost."""

OfferKind: TypeAlias = "Literal['discount', 'prioritized_request', 'deferral', 'future_coupon']"
"""Kind of an offer, in the order in which they are proposed."""

OfferState: TypeAlias = "Literal['proposed', 'accepted', 'declined']"
"""State of an offer. An offer that is still proposed after `valid_until` has expired."""


class OfferView(TypedDict):
    """An offer that the customer may accept."""

    offer: OfferKind
    """Kind of the offer."""

    valid_until: str
    """First time at which it can no longer be accepted (UTC)."""

    basis_points: NotRequired[Union[BasisPoints, None]]
    """Discount in basis points (1500 is 15 %), if it is a reduction."""


class Offers(TypedDict):
    """The offers of an appointment: each kind at most once."""

    coupon: NotRequired[Union[Coupon, None]]
    """The coupon that was issued for a later appointment."""

    earlier_coupons: NotRequired[list[CouponId]]
    """Ids of the coupons that were issued before it."""

    made: NotRequired[dict[str, Offer]]
    """The latest offer of each kind."""

    rebooked_as: NotRequired[Union[AppointmentId, None]]
    """Id of the prioritized request that replaces the appointment (S4-15)."""


class OfficeNote(TypedDict):
    """An internal note of the office."""

    at: str
    """Time when the note was added (UTC)."""

    by: Actor
    """The actor who added the note."""

    text: Remark
    """Text of the note: 1 to 1000 characters."""


class OfficeProfile(TypedDict):
    """A customer as the office sees it (S1-4, S1-15, S1-20, S1-27, S1-36)."""

    customer: Customer
    """The customer, without payment tokens and links."""

    display_name: str
    """Name of the customer in messages."""

    may_login: bool
    """Whether the customer may log in."""

    open_inquiries: NotRequired[list[InquiryId]]
    """Ids of the open inquiries of the customer, by time of the receipt, then by id (S2-22)."""

OnChange: TypeAlias = "Literal['apply', 'ask']"
"""What happens to a changed contact value of a customer."""

OnMatch: TypeAlias = "Literal['hold_for_review', 'advisory']"
"""Effect of a match with a flag on the acceptance of a request (S0-29)."""


class OpenSuggestion(TypedDict):
    """A suggestion that the customer may accept."""

    frame: TimeFrame
    """The suggested time frame."""

    suggestion: SuggestionId
    """Id of the suggestion."""

    released_before: NotRequired[Union[ReleasedBefore, None]]
    """Earlier release by this technician; only for the office (S4-29)."""

    technician: NotRequired[Union[TechnicianId, None]]
    """Id of the technician; only for the office."""


class OptionalService(TypedDict):
    """A service that customers may order in the check-in."""

    id: ServiceId
    """Id of the service in the catalog of the host."""

    name: Label
    """Name of the service."""

    active: NotRequired[bool]
    """Whether the service is offered at all."""

    brands: NotRequired[list[Label]]
    """Brands that the service is offered for: texts in the object of the work; for all if empty.
    Case and accents are ignored.
    """

    convert_to_work_item: NotRequired[bool]
    """Whether an accepted order becomes a work item when staff handle it (S3-39)."""

    description: NotRequired[Union[Remark, None]]
    """Description of the service."""

    locations: NotRequired[list[Label]]
    """Places where the service is offered: texts in the address of the work, such as a locality;
    everywhere if empty. Case and accents are ignored.
    """

    price: NotRequired[Union[Price, None]]
    """Net price of the service, and its rate of tax."""

    url: NotRequired[Union[HttpsUrl, None]]
    """URL of a page about the service; it begins with `https://`."""

Origin: TypeAlias = "Literal['customer_online', 'phone']"
"""Channel by which a request arrived."""


class OutcomeCompleted(TypedDict):
    """The work was completed."""

    outcome: Literal["completed"]

    completed_at: str
    """Time of completion (UTC)."""

    totals: NotRequired[Union[Totals, None]]
    """Totals, if a service line or work item has a price."""


class OutcomeNoShow(TypedDict):
    """A party did not appear."""

    outcome: Literal["no_show"]

    party: NoShowParty
    """Party that did not appear."""


class OutcomeScheduled(TypedDict):
    """No outcome yet: the appointment is scheduled."""

    outcome: Literal["scheduled"]

Outcome: TypeAlias = "Union[OutcomeCompleted, OutcomeNoShow, OutcomeScheduled]"
"""Outcome of an appointment."""


class Overlap(TypedDict):
    """The overlap of an appointment that a customer or technician caused."""

    at: str
    """Time when it was found (UTC)."""

    found: OverlapFound
    """The other appointments."""

    step: int
    """Number among the overlaps of the time frame, from 1."""


class OverlapFound(TypedDict):
    """A customer or technician put the appointment onto a time at which its technician or its customer
    has another appointment.
    """

    of_customer: NotRequired[list[AppointmentId]]
    """Ids of the other appointments of the customer, in order; at most 20."""

    of_technician: NotRequired[list[AppointmentId]]
    """Ids of the other appointments of the technician, in order; at most 20."""

    technician: NotRequired[Union[TechnicianId, None]]
    """Id of the technician, if other appointments of the technician overlap."""


class OwnInquiry(TypedDict):
    """An inquiry as the customer who asked sees it."""

    channel: InquiryChannel
    """Channel by which the inquiry came."""

    inquiry: InquiryId
    """Id of the inquiry."""

    received_at: str
    """Time of the receipt (UTC)."""

    status: InquiryStatus
    """Status of the inquiry."""

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment that the inquiry is about."""

    reply: NotRequired[Union[OwnInquiryReply, None]]
    """The reply, if it is answered."""

    text: NotRequired[Union[Remark, None]]
    """Text of the inquiry."""


class OwnInquiryReply(TypedDict):
    """The reply to an inquiry as the customer sees it."""

    at: str
    """Time at which the reply was recorded (UTC)."""

    channel: InquiryChannel
    """Channel of the reply."""

    text: NotRequired[Union[Remark, None]]
    """Text of the reply."""


class OwnPhone(TypedDict):
    """A phone as the customer sees it."""

    primary: bool
    """Whether it is the primary phone."""

    sms: bool
    """Whether text messages are sent to it."""

    number: NotRequired[str]
    """Number as typed, in any spelling."""

    region: NotRequired[Union[Region, None]]
    """Country for a number without a country code (ISO 3166-1 alpha-2); the default region if
    absent.
    """


class OwnProfile(TypedDict):
    """A customer as the customer sees it: no notes, tags, tax, referrer, block, flags or change log."""

    addresses: dict[str, CustomerAddress]
    """Addresses of the customer, by id."""

    allowed: dict[str, list[MessageCategory]]
    """Categories of messages that may be sent, by channel (S1-15)."""

    customer: CustomerId
    """Id of the customer."""

    display_name: str
    """Name of the customer in messages."""

    emails: list[str]
    """E-mail addresses, the one for messages first."""

    name: WrittenName
    """Name of the customer."""

    no_automated_messages: bool
    """Whether automated messages are off."""

    occasions: dict[str, Occasion]
    """Occasions, such as birthdays, by id."""

    payment_methods: PaymentMethods
    """Payment methods with the last four digits, without tokens (S1-36)."""

    phones: dict[str, OwnPhone]
    """Phones of the customer, by id."""

    service_preferences: dict[str, ServicePreference]
    """Service preferences that the customer entered or that are shared with them, by id."""

    default_address: NotRequired[Union[AddressId, None]]
    """Id of the default address."""

    language: NotRequired[Union[Language, None]]
    """Language of messages: a tag of RFC 5646, such as `nl`."""

    preferred_channel: NotRequired[Union[Channel, None]]
    """The preferred channel of messages."""

    reminders: NotRequired[Union[Reminders, None]]
    """Times before the start at which the customer is reminded of an appointment (ISO 8601
    durations); those of the business if missing (S2-21).
    """


class ParseOptions(TypedDict):
    """Options for parsing written values. A saved index contains them, because they affect keys."""

    default_region: NotRequired[Union[Region, None]]
    """Country of phone numbers and addresses that name none (ISO 3166-1 alpha-2, R-23)."""

    gmail_aliases: NotRequired[bool]
    """Whether to apply the rules of e-mail providers, such as ignored dots at Gmail or
    `googlemail.com` for `gmail.com`.
    """

    plus_tags: NotRequired[bool]
    """Whether to drop a tag after `+` in the local part of an e-mail address."""


class Party(TypedDict):
    """A person who takes part, with their contact data at the time of booking (S2-1)."""

    name: WrittenName
    """Full name of the party."""

    role: PartyRole
    """Role of the party."""

    address: NotRequired[Union[WrittenAddress, None]]
    """Home address of the party."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer record of the party, if known."""

    emails: NotRequired[list[str]]
    """E-mail addresses, the preferred one first."""

    phones: NotRequired[list[WrittenPhone]]
    """Phones, the one to call first."""

PartyRole: TypeAlias = "Literal['booker', 'owner', 'driver', 'contractor']"
"""Role of a party in an appointment (S3-46)."""


class PaymentMethod(TypedDict):
    """A payment method of a customer."""

    brand: Label
    """Brand, such as "Visa"."""

    id: PaymentMethodId
    """Id of the payment method."""

    last_four: Label
    """The last four digits of the card."""

    expiry: NotRequired[Union[Expiry, None]]
    """Last month in which it is valid, if it expires."""

    token: NotRequired[Union[Label, None]]
    """Token of the host's payment service; left out of the answers to queries."""

PaymentMethodId: TypeAlias = "str"
"""Id of a payment method, unique within the customer.

An opaque text of 1 to 64 characters, chosen by the host.
"""


class PaymentMethods(TypedDict):
    """The payment methods of a customer; if there are any, exactly one is the default (S1-37, I-16)."""

    all: NotRequired[list[PaymentMethod]]
    """The payment methods, in the order in which they were added."""

    default: NotRequired[Union[PaymentMethodId, None]]
    """Id of the default payment method."""

PhoneId: TypeAlias = "str"
"""Id of a phone, unique within the customer.

An opaque text of 1 to 64 characters, chosen by the host.
"""


class PinnedBy(TypedDict):
    """Reasons why an appointment is pinned to the list of every day."""

    auto: bool
    """Whether an entry of the customer in the online check-in is not handled yet (S3-25)."""

    manual: bool
    """Whether staff pinned it."""


class PlaceView(TypedDict):
    """The place of the work in the view of a technician who is asked."""

    country: NotRequired[Union[Region, None]]
    """Country (ISO 3166-1 alpha-2)."""

    locality: NotRequired[Union[str, None]]
    """City, town or village."""

    postal_code: NotRequired[Union[str, None]]
    """Postcode in the format of the country."""


class Policy(TypedDict):
    """The settings of a business, by area; a field that is left out has its default."""

    appointment: NotRequired[AppointmentPolicy]
    """Settings of appointments."""

    check_in: NotRequired[CheckInPolicy]
    """Settings of the online check-in."""

    clock: NotRequired[ClockPolicy]
    """How far the time of a call may differ from that of the latest event."""

    customer: NotRequired[CustomerPolicy]
    """Settings of customers."""

    inquiry: NotRequired[InquiryPolicy]
    """Settings of inquiries."""

    log: NotRequired[LogPolicy]
    """How much of the log the desk keeps."""

    message: NotRequired[MessagePolicy]
    """Settings of messages to customers."""

    review: NotRequired[ReviewPolicy]
    """Settings of review requests."""

    screening: NotRequired[ScreeningPolicy]
    """Settings of screening."""


class Preferences(TypedDict):
    """Message preferences of a customer (S2-6)."""

    consents: NotRequired[dict[str, dict[str, Consent]]]
    """Consents and objections, by channel and category."""

    no_automated_messages: NotRequired[bool]
    """Whether automated messages are off."""

    preferred_channel: NotRequired[Union[Channel, None]]
    """The preferred channel of messages."""

    reminders: NotRequired[Union[Reminders, None]]
    """Times before the start at which the customer is reminded of an appointment (ISO 8601
    durations); those of the business if missing (S2-21).
    """


class PreviousFrame(TypedDict):
    """A former time frame of an appointment."""

    frame: TimeFrame
    """The former time frame."""

    until: str
    """Time when it was replaced (UTC)."""


class Price(TypedDict):
    """A price before tax, and its tax rate."""

    net: Money
    """Price before tax."""

    vat_basis_points: BasisPoints
    """Tax rate in basis points, 0 to 10000."""

Priority: TypeAlias = "Literal['normal', 'high']"
"""Priority of a request (S4-15)."""


class Proposal(TypedDict):
    """One proposed offer."""

    offer: OfferKind
    """Kind of the proposed offer."""

    basis_points: NotRequired[Union[BasisPoints, None]]
    """Discount in basis points (1500 is 15 %), if it is a reduction."""

    script: NotRequired[Union[ScriptId, None]]
    """Id of the host's script for staff (S4-13)."""


class PublishedLabelAll(TypedDict):
    """All reviews whose customers consent to their publication."""

    kind: Literal["all"]


class PublishedLabelSelection(TypedDict):
    """A selection of these reviews."""

    kind: Literal["selection"]

    rule: SelectionRule
    """Rule of the selection."""

PublishedLabel: TypeAlias = "Union[PublishedLabelAll, PublishedLabelSelection]"
"""Whether the published reviews are all, or a selection."""


class PublishedReview(TypedDict):
    """A published review, without its author."""

    appointment: AppointmentId
    """Id of the appointment that the review is about."""

    at: str
    """Time at which the review was recorded (UTC)."""

    rating: Rating
    """Rating from 1 (worst) to 5 (best)."""

    reply: NotRequired[Union[Remark, None]]
    """Text of the reply of the business."""

    text: NotRequired[Union[Remark, None]]
    """Text of the review."""


class PublishedSet(TypedDict):
    """The published reviews of a business."""

    by_rating: list[PublishedShare]
    """Numbers of consenting and published reviews, for the ratings 1 to 5."""

    label: PublishedLabel
    """Whether the published reviews are all, or a selection."""

    reviews: list[PublishedReview]
    """The published reviews, latest first."""


class PublishedShare(TypedDict):
    """How many reviews of a rating are published."""

    consenting: int
    """Number of reviews whose customers consent to their publication."""

    published: int
    """Number of published reviews."""

Purpose: TypeAlias = "Literal['service', 'billing']"
"""Purpose of an address."""

Query: TypeAlias = "Union[FlagList, FlagDetails, FlagItems, CustomerList, CustomerProfile, CustomerAllowedActions, CustomerDuplicates, AppointmentDetails, AppointmentAllowedActions, AppointmentList, AppointmentTimeFramePage, CheckInPage, CheckInAllowedActions, CheckInExplain, CheckInBeginHandling, ReviewList, ReviewAllowedActions, ReviewExplain, ReviewWhatIf, ReviewPublishedSet, ReviewStatement, InquiryList, InquiryDetails, InquiryAllowedActions, MessageRender, MessageCheckTemplate, ScreeningScreen, ScreeningExplain, DeskCatalog, DeskPolicy, DeskDue, DeskExplainMessage, DeskEvents, DeskWorkList, DeskHistory, DeskExport, DeskContactLog, DeskReferrals]"
"""A query about any area."""

QuestionId: TypeAlias = "str"
"""Id of a question of the feedback form.

An opaque text of 1 to 64 characters, chosen by the host.
"""

QuestionKind: TypeAlias = "Literal['rating', 'yes_no', 'text']"
"""Kind of the answer to a question."""

QuietHours = TypedDict(
    "QuietHours",
    {
        "from": "str",
        "to": "str",
    },
)
"""Hours in which no text message is sent, in the local time of the appointment: from `from`
(inclusive) to `to` (exclusive), over midnight if `to` is earlier.
"""

Rating: TypeAlias = "int"
"""A rating: 1 (worst) to 5 (best)."""


class ReadValue(TypedDict):
    """A value of a request: how it was parsed and how the index was searched for it."""

    compared: int
    """Number of candidates that the index returned and that were compared in full."""

    keys_asked: int
    """Number of keys that were looked up in the index."""

    kind: ItemKind
    """Kind of the value."""

    matched: int
    """Number of candidates that matched."""

    read_as: list[str]
    """The normalised forms that were compared, the usual one first."""

    rules: list[Rule]
    """The rules that may decide a comparison of this kind."""

    steps: list[str]
    """The steps of normalisation from the written value to the first form."""

    written: str
    """The value, as written."""

    source: NotRequired[ValueSource]
    """Source of the value: `typed` if absent."""


class Referral(TypedDict):
    """A customer who was referred."""

    customer: CustomerId
    """Id of the new customer."""

    name: str
    """Display name of the new customer; empty once they are erased."""

    earned_at: NotRequired[Union[str, None]]
    """Time at which the reward was earned (UTC); absent while it is pending."""


class ReferralPolicy(TypedDict):
    """Rewards for customers who refer others (S1-35); off by default."""

    enabled: NotRequired[bool]
    """Whether referrals are rewarded."""

    reward: NotRequired[Union[Money, None]]
    """Amount of one reward; missing if the reward is not money."""


class Referrals(TypedDict):
    """The customers whom a customer referred, and the rewards earned."""

    earned: int
    """Number of rewards that are earned."""

    sent: list[Referral]
    """Customers who were referred, in id order."""

    balance: NotRequired[Union[Money, None]]
    """Sum of the earned rewards, if the policy sets an amount."""


class Refund(TypedDict):
    """A refund of an appointment."""

    amount: Money
    """Refunded amount of money."""

    at: str
    """Time of the record (UTC)."""

    by: Actor
    """The actor who recorded the refund."""

Refusal = TypedDict(
    "Refusal",
    {
        "code": "RefusalCode",
        "text": "str",
        "with": "NotRequired[dict[str, object]]",
    },
)
"""The refusal of a command or query."""

RefusalCode: TypeAlias = "Literal['desk.call.time_ahead', 'desk.call.customer_unknown', 'desk.call.command_id_used', 'flag.raise.forbidden', 'flag.raise.flag_exists', 'flag.raise.invalid', 'flag.raise.customer_unknown', 'flag.raise.appointment_unknown', 'flag.raise.customer_erased', 'flag.add_item.forbidden', 'flag.add_item.flag_unknown', 'flag.add_item.invalid', 'flag.add_item.item_exists', 'flag.add_item.flag_lifted', 'flag.add_item.value_flagged', 'flag.add_item.flag_full', 'flag.release_item.forbidden', 'flag.release_item.flag_unknown', 'flag.release_item.invalid', 'flag.release_item.item_unknown', 'flag.release_item.already_released', 'flag.reinstate_item.forbidden', 'flag.reinstate_item.flag_unknown', 'flag.reinstate_item.item_unknown', 'flag.lift.forbidden', 'flag.lift.flag_unknown', 'flag.lift.invalid', 'flag.lift.already_lifted', 'flag.reinstate.forbidden', 'flag.reinstate.flag_unknown', 'flag.review_retention.forbidden', 'flag.review_retention.flag_unknown', 'flag.review_retention.invalid', 'flag.erase.forbidden', 'flag.erase.flag_unknown', 'flag.erase.still_kept', 'flag.decide_match.forbidden', 'flag.decide_match.flag_unknown', 'flag.decide_match.invalid', 'flag.decide_match.decision_exists', 'flag.decide_match.item_unknown', 'flag.decide_match.value_missing', 'flag.decide_match.customer_unknown', 'flag.decide_match.appointment_unknown', 'flag.decide_match.other_customer', 'flag.decide_match.customer_erased', 'flag.revoke_exemption.forbidden', 'flag.revoke_exemption.flag_unknown', 'flag.revoke_exemption.invalid', 'flag.revoke_exemption.item_unknown', 'flag.revoke_exemption.exemption_unknown', 'flag.revoke_exemption.already_revoked', 'customer.create.forbidden', 'customer.create.customer_exists', 'customer.create.invalid', 'customer.erase_person.forbidden', 'customer.erase_person.customer_exists', 'customer.erase_person.invalid', 'customer.erase_person.person_unknown', 'customer.edit.forbidden', 'customer.edit.customer_unknown', 'customer.edit.wrong_status', 'customer.edit.invalid', 'customer.edit.nothing_given', 'customer.add_address.forbidden', 'customer.add_address.customer_unknown', 'customer.add_address.wrong_status', 'customer.add_address.invalid', 'customer.add_address.address_exists', 'customer.add_address.customer_full', 'customer.edit_address.forbidden', 'customer.edit_address.customer_unknown', 'customer.edit_address.wrong_status', 'customer.edit_address.invalid', 'customer.edit_address.address_unknown', 'customer.remove_address.forbidden', 'customer.remove_address.customer_unknown', 'customer.remove_address.wrong_status', 'customer.set_default_address.forbidden', 'customer.set_default_address.customer_unknown', 'customer.set_default_address.wrong_status', 'customer.set_default_address.address_unknown', 'customer.add_phone.forbidden', 'customer.add_phone.customer_unknown', 'customer.add_phone.wrong_status', 'customer.add_phone.invalid', 'customer.add_phone.phone_exists', 'customer.add_phone.number_exists', 'customer.add_phone.customer_full', 'customer.edit_phone.forbidden', 'customer.edit_phone.customer_unknown', 'customer.edit_phone.wrong_status', 'customer.edit_phone.invalid', 'customer.edit_phone.phone_unknown', 'customer.edit_phone.number_exists', 'customer.remove_phone.forbidden', 'customer.remove_phone.customer_unknown', 'customer.remove_phone.wrong_status', 'customer.set_preferences.forbidden', 'customer.set_preferences.customer_unknown', 'customer.set_preferences.wrong_status', 'customer.set_preferences.invalid', 'customer.set_preferences.nothing_given', 'customer.set_preferences.only_the_customer', 'customer.opt_out.forbidden', 'customer.opt_out.customer_unknown', 'customer.opt_out.wrong_status', 'customer.opt_out.invalid', 'customer.opt_in.forbidden', 'customer.opt_in.customer_unknown', 'customer.opt_in.wrong_status', 'customer.opt_in.invalid', 'customer.opt_in.only_the_customer', 'customer.add_tag.forbidden', 'customer.add_tag.customer_unknown', 'customer.add_tag.wrong_status', 'customer.add_tag.invalid', 'customer.remove_tag.forbidden', 'customer.remove_tag.customer_unknown', 'customer.remove_tag.wrong_status', 'customer.remove_tag.invalid', 'customer.add_note.forbidden', 'customer.add_note.customer_unknown', 'customer.add_note.wrong_status', 'customer.add_note.invalid', 'customer.add_note.entry_exists', 'customer.add_preference.forbidden', 'customer.add_preference.customer_unknown', 'customer.add_preference.wrong_status', 'customer.add_preference.invalid', 'customer.add_preference.entry_exists', 'customer.add_preference.customer_full', 'customer.remove_preference.forbidden', 'customer.remove_preference.customer_unknown', 'customer.remove_preference.wrong_status', 'customer.add_occasion.forbidden', 'customer.add_occasion.customer_unknown', 'customer.add_occasion.wrong_status', 'customer.add_occasion.invalid', 'customer.add_occasion.entry_exists', 'customer.remove_occasion.forbidden', 'customer.remove_occasion.customer_unknown', 'customer.remove_occasion.wrong_status', 'customer.set_special_tax.forbidden', 'customer.set_special_tax.customer_unknown', 'customer.set_special_tax.wrong_status', 'customer.set_special_tax.invalid', 'customer.add_payment_method.forbidden', 'customer.add_payment_method.customer_unknown', 'customer.add_payment_method.wrong_status', 'customer.add_payment_method.invalid', 'customer.add_payment_method.looks_like_card_number', 'customer.add_payment_method.payment_method_exists', 'customer.add_payment_method.customer_full', 'customer.remove_payment_method.forbidden', 'customer.remove_payment_method.customer_unknown', 'customer.remove_payment_method.wrong_status', 'customer.set_default_payment_method.forbidden', 'customer.set_default_payment_method.customer_unknown', 'customer.set_default_payment_method.wrong_status', 'customer.set_default_payment_method.payment_method_unknown', 'customer.send_message.forbidden', 'customer.send_message.customer_unknown', 'customer.send_message.wrong_status', 'customer.send_message.invalid', 'customer.send_message.no_email', 'customer.send_message.message_exists', 'customer.send_message.opted_out', 'customer.send_confirm_account.forbidden', 'customer.send_confirm_account.customer_unknown', 'customer.send_confirm_account.wrong_status', 'customer.send_confirm_account.confirmed_already', 'customer.send_confirm_account.no_email', 'customer.send_confirm_account.link_used', 'customer.confirm_account.forbidden', 'customer.confirm_account.link_invalid', 'customer.set_referrer.forbidden', 'customer.set_referrer.customer_unknown', 'customer.set_referrer.wrong_status', 'customer.set_referrer.same_customer', 'customer.block.forbidden', 'customer.block.customer_unknown', 'customer.block.wrong_status', 'customer.block.invalid', 'customer.unblock.forbidden', 'customer.unblock.customer_unknown', 'customer.unblock.wrong_status', 'customer.archive.forbidden', 'customer.archive.customer_unknown', 'customer.archive.wrong_status', 'customer.archive.open_appointment', 'customer.unarchive.forbidden', 'customer.unarchive.customer_unknown', 'customer.unarchive.wrong_status', 'customer.erase.forbidden', 'customer.erase.customer_unknown', 'customer.erase.wrong_status', 'customer.erase.invalid', 'customer.merge.forbidden', 'customer.merge.customer_unknown', 'customer.merge.wrong_status', 'customer.merge.same_customer', 'customer.merge.merged_elsewhere', 'customer.merge.survivor_not_active', 'customer.merge.ids_clash', 'customer.merge.customer_full', 'customer.unmerge.forbidden', 'customer.unmerge.customer_unknown', 'customer.unmerge.wrong_status', 'customer.unmerge.survivor_not_active', 'appointment.request.forbidden', 'appointment.request.appointment_exists', 'appointment.request.invalid', 'appointment.request.frame_past', 'appointment.request.customer_unknown', 'appointment.request.replaced_unknown', 'appointment.request.not_possible', 'appointment.request.customer_exists', 'appointment.request.customer_archived', 'appointment.request.customer_erased', 'appointment.book.forbidden', 'appointment.book.appointment_exists', 'appointment.book.invalid', 'appointment.book.frame_past', 'appointment.book.customer_unknown', 'appointment.book.replaced_unknown', 'appointment.book.override_needed', 'appointment.book.match_unseen', 'appointment.book.screening_unseen', 'appointment.book.not_possible', 'appointment.book.customer_exists', 'appointment.book.customer_archived', 'appointment.book.customer_erased', 'appointment.accept.forbidden', 'appointment.accept.appointment_unknown', 'appointment.accept.wrong_status', 'appointment.accept.invalid', 'appointment.accept.frame_missing', 'appointment.accept.frame_past', 'appointment.accept.match_unseen', 'appointment.accept.screening_unseen', 'appointment.accept.override_needed', 'appointment.decline.forbidden', 'appointment.decline.appointment_unknown', 'appointment.decline.wrong_status', 'appointment.decline.invalid', 'appointment.edit.forbidden', 'appointment.edit.appointment_unknown', 'appointment.edit.wrong_status', 'appointment.edit.invalid', 'appointment.edit.nothing_given', 'appointment.edit.customer_unknown', 'appointment.edit.service_missing', 'appointment.edit.prices_differ', 'appointment.acknowledge_match.forbidden', 'appointment.acknowledge_match.appointment_unknown', 'appointment.acknowledge_match.wrong_status', 'appointment.acknowledge_match.invalid', 'appointment.acknowledge_match.match_unknown', 'appointment.acknowledge_match.match_closed', 'appointment.acknowledge_screening.forbidden', 'appointment.acknowledge_screening.appointment_unknown', 'appointment.acknowledge_screening.wrong_status', 'appointment.acknowledge_screening.invalid', 'appointment.acknowledge_screening.screening_complete', 'appointment.set_feasibility.forbidden', 'appointment.set_feasibility.appointment_unknown', 'appointment.set_feasibility.wrong_status', 'appointment.set_feasibility.invalid', 'appointment.request_information.forbidden', 'appointment.request_information.appointment_unknown', 'appointment.request_information.wrong_status', 'appointment.request_information.invalid', 'appointment.request_information.information_exists', 'appointment.provide_information.forbidden', 'appointment.provide_information.appointment_unknown', 'appointment.provide_information.wrong_status', 'appointment.provide_information.invalid', 'appointment.provide_information.information_unknown', 'appointment.provide_information.question_unknown', 'appointment.provide_information.question_answered', 'appointment.provide_information.information_closed', 'appointment.waive_information.forbidden', 'appointment.waive_information.appointment_unknown', 'appointment.waive_information.wrong_status', 'appointment.waive_information.invalid', 'appointment.waive_information.information_unknown', 'appointment.waive_information.information_closed', 'appointment.reschedule.forbidden', 'appointment.reschedule.appointment_unknown', 'appointment.reschedule.wrong_status', 'appointment.reschedule.invalid', 'appointment.reschedule.frame_past', 'appointment.reschedule.too_late', 'appointment.reschedule.office_only', 'appointment.reschedule.customer_archived', 'appointment.reschedule.not_available', 'appointment.defer.forbidden', 'appointment.defer.appointment_unknown', 'appointment.defer.wrong_status', 'appointment.defer.invalid', 'appointment.defer.defer_too_near', 'appointment.defer.customer_archived', 'appointment.cancel.forbidden', 'appointment.cancel.appointment_unknown', 'appointment.cancel.wrong_status', 'appointment.cancel.invalid', 'appointment.cancel.too_late', 'appointment.cancel.office_only', 'appointment.cancel.cause_out_of_time', 'appointment.restore.forbidden', 'appointment.restore.appointment_unknown', 'appointment.restore.wrong_status', 'appointment.restore.frame_past', 'appointment.restore.customer_erased', 'appointment.restore.customer_archived', 'appointment.hold_on_schedule.forbidden', 'appointment.hold_on_schedule.appointment_unknown', 'appointment.hold_on_schedule.wrong_status', 'appointment.hold_on_schedule.invalid', 'appointment.release_hold.forbidden', 'appointment.release_hold.appointment_unknown', 'appointment.release_hold.wrong_status', 'appointment.confirm_by_customer.forbidden', 'appointment.confirm_by_customer.appointment_unknown', 'appointment.confirm_by_customer.wrong_status', 'appointment.start.forbidden', 'appointment.start.appointment_unknown', 'appointment.start.wrong_status', 'appointment.complete.forbidden', 'appointment.complete.appointment_unknown', 'appointment.complete.wrong_status', 'appointment.complete.completed_ahead', 'appointment.complete.completed_too_early', 'appointment.mark_no_show.forbidden', 'appointment.mark_no_show.appointment_unknown', 'appointment.mark_no_show.wrong_status', 'appointment.mark_no_show.not_begun', 'appointment.correct_outcome.forbidden', 'appointment.correct_outcome.appointment_unknown', 'appointment.correct_outcome.wrong_status', 'appointment.correct_outcome.invalid', 'appointment.correct_outcome.completed_ahead', 'appointment.correct_outcome.completed_too_early', 'appointment.correct_outcome.refunded', 'appointment.correct_outcome.customer_erased', 'appointment.correct_outcome.customer_archived', 'appointment.add_note.forbidden', 'appointment.add_note.appointment_unknown', 'appointment.add_note.invalid', 'appointment.add_note.note_exists', 'appointment.add_note.customer_erased', 'appointment.add_work_item.forbidden', 'appointment.add_work_item.appointment_unknown', 'appointment.add_work_item.wrong_status', 'appointment.add_work_item.invalid', 'appointment.add_work_item.work_item_exists', 'appointment.add_work_item.prices_differ', 'appointment.complete_work_item.forbidden', 'appointment.complete_work_item.appointment_unknown', 'appointment.complete_work_item.wrong_status', 'appointment.complete_work_item.work_item_unknown', 'appointment.reopen_work_item.forbidden', 'appointment.reopen_work_item.appointment_unknown', 'appointment.reopen_work_item.wrong_status', 'appointment.reopen_work_item.work_item_unknown', 'appointment.remove_work_item.forbidden', 'appointment.remove_work_item.appointment_unknown', 'appointment.remove_work_item.wrong_status', 'appointment.set_customer.forbidden', 'appointment.set_customer.appointment_unknown', 'appointment.set_customer.customer_unknown', 'appointment.set_customer.other_customer', 'appointment.set_customer.customer_archived', 'appointment.set_customer.customer_erased', 'appointment.pin.forbidden', 'appointment.pin.appointment_unknown', 'appointment.unpin.forbidden', 'appointment.unpin.appointment_unknown', 'appointment.record_refund.forbidden', 'appointment.record_refund.appointment_unknown', 'appointment.record_refund.wrong_status', 'appointment.record_refund.invalid', 'appointment.record_refund.total_missing', 'appointment.record_refund.refund_exists', 'appointment.record_refund.refund_too_large', 'appointment.assign.forbidden', 'appointment.assign.appointment_unknown', 'appointment.assign.wrong_status', 'appointment.assign.no_technician_needed', 'appointment.assign.technician_assigned', 'appointment.reassign.forbidden', 'appointment.reassign.appointment_unknown', 'appointment.reassign.wrong_status', 'appointment.reassign.no_technician_needed', 'appointment.reassign.technician_missing', 'appointment.release.forbidden', 'appointment.release.appointment_unknown', 'appointment.release.wrong_status', 'appointment.release.invalid', 'appointment.release.no_technician_needed', 'appointment.release.other_technician', 'appointment.release.technician_missing', 'appointment.broadcast.forbidden', 'appointment.broadcast.appointment_unknown', 'appointment.broadcast.wrong_status', 'appointment.broadcast.no_technician_needed', 'appointment.broadcast.technician_assigned', 'appointment.rebroadcast.forbidden', 'appointment.rebroadcast.appointment_unknown', 'appointment.rebroadcast.wrong_status', 'appointment.rebroadcast.no_technician_needed', 'appointment.rebroadcast.technician_assigned', 'appointment.add_suggestion.forbidden', 'appointment.add_suggestion.appointment_unknown', 'appointment.add_suggestion.wrong_status', 'appointment.add_suggestion.invalid', 'appointment.add_suggestion.no_technician_needed', 'appointment.add_suggestion.suggestion_exists', 'appointment.add_suggestion.frame_past', 'appointment.add_suggestion.hours_declined', 'appointment.add_suggestion.already_suggested', 'appointment.withdraw_suggestion.forbidden', 'appointment.withdraw_suggestion.appointment_unknown', 'appointment.withdraw_suggestion.wrong_status', 'appointment.withdraw_suggestion.nothing_suggested', 'appointment.withdraw_suggestion.suggestion_unknown', 'appointment.withdraw_suggestion.suggestion_closed', 'appointment.accept_suggestion.forbidden', 'appointment.accept_suggestion.appointment_unknown', 'appointment.accept_suggestion.wrong_status', 'appointment.accept_suggestion.no_technician_needed', 'appointment.accept_suggestion.nothing_suggested', 'appointment.accept_suggestion.suggestion_unknown', 'appointment.accept_suggestion.suggestion_closed', 'appointment.accept_suggestion.office_only', 'appointment.accept_suggestion.release_not_seen', 'appointment.accept_suggestion.customer_archived', 'appointment.decline_suggestion.forbidden', 'appointment.decline_suggestion.appointment_unknown', 'appointment.decline_suggestion.wrong_status', 'appointment.decline_suggestion.invalid', 'appointment.decline_suggestion.nothing_suggested', 'appointment.decline_suggestion.suggestion_unknown', 'appointment.decline_suggestion.suggestion_closed', 'appointment.none_works.forbidden', 'appointment.none_works.appointment_unknown', 'appointment.none_works.wrong_status', 'appointment.none_works.invalid', 'appointment.none_works.frame_past', 'appointment.none_works.too_late', 'appointment.none_works.not_available', 'appointment.send_time_frame_link.forbidden', 'appointment.send_time_frame_link.appointment_unknown', 'appointment.send_time_frame_link.wrong_status', 'appointment.send_time_frame_link.invalid', 'appointment.send_time_frame_link.link_exists', 'appointment.ask_customer_to_reschedule.forbidden', 'appointment.ask_customer_to_reschedule.appointment_unknown', 'appointment.ask_customer_to_reschedule.wrong_status', 'appointment.ask_customer_to_reschedule.invalid', 'appointment.ask_customer_to_reschedule.link_exists', 'appointment.record_contact_attempt.forbidden', 'appointment.record_contact_attempt.appointment_unknown', 'appointment.record_contact_attempt.wrong_status', 'appointment.record_contact_attempt.invalid', 'appointment.record_contact_attempt.attempt_exists', 'appointment.record_contact_attempt.link_missing', 'appointment.record_contact_attempt.link_exists', 'appointment.auto_cancel.forbidden', 'appointment.auto_cancel.appointment_unknown', 'appointment.auto_cancel.wrong_status', 'appointment.auto_cancel.no_technician_needed', 'appointment.auto_cancel.technician_assigned', 'appointment.auto_cancel.sent_again', 'appointment.auto_cancel.held_on_schedule', 'appointment.auto_cancel.booked_late', 'appointment.auto_cancel.not_due', 'appointment.propose_offers.forbidden', 'appointment.propose_offers.appointment_unknown', 'appointment.propose_offers.wrong_status', 'appointment.propose_offers.nothing_to_offer', 'appointment.accept_offer.forbidden', 'appointment.accept_offer.appointment_unknown', 'appointment.accept_offer.wrong_status', 'appointment.accept_offer.appointment_exists', 'appointment.accept_offer.coupon_exists', 'appointment.accept_offer.invalid', 'appointment.accept_offer.nothing_offered', 'appointment.accept_offer.offer_unknown', 'appointment.accept_offer.offer_closed', 'appointment.accept_offer.not_cancelled', 'appointment.accept_offer.frame_past', 'appointment.accept_offer.defer_too_near', 'appointment.accept_offer.customer_archived', 'appointment.decline_offer.forbidden', 'appointment.decline_offer.appointment_unknown', 'appointment.decline_offer.wrong_status', 'appointment.decline_offer.nothing_offered', 'appointment.decline_offer.offer_unknown', 'appointment.decline_offer.offer_closed', 'appointment.give_discount.forbidden', 'appointment.give_discount.appointment_unknown', 'appointment.give_discount.wrong_status', 'appointment.redeem_coupon.forbidden', 'appointment.redeem_coupon.appointment_unknown', 'appointment.redeem_coupon.invalid', 'appointment.redeem_coupon.coupon_missing', 'appointment.redeem_coupon.coupon_unknown', 'appointment.redeem_coupon.coupon_closed', 'appointment.redeem_coupon.not_theirs', 'appointment.redeem_coupon.discount_larger', 'appointment.revoke_coupon.forbidden', 'appointment.revoke_coupon.appointment_unknown', 'appointment.revoke_coupon.coupon_missing', 'appointment.revoke_coupon.coupon_unknown', 'appointment.revoke_coupon.coupon_closed', 'check_in.prepare.forbidden', 'check_in.prepare.check_in_exists', 'check_in.prepare.not_enabled', 'check_in.prepare.appointment_unknown', 'check_in.prepare.appointment_over', 'check_in.prepare.customer_erased', 'check_in.prepare.link_exists', 'check_in.open.forbidden', 'check_in.open.check_in_unknown', 'check_in.open.appointment_over', 'check_in.open.customer_erased', 'check_in.save_draft.forbidden', 'check_in.save_draft.check_in_unknown', 'check_in.save_draft.invalid', 'check_in.save_draft.appointment_over', 'check_in.save_draft.customer_erased', 'check_in.save_draft.draft_stale', 'check_in.submit.forbidden', 'check_in.submit.check_in_unknown', 'check_in.submit.invalid', 'check_in.submit.appointment_over', 'check_in.submit.customer_erased', 'check_in.submit.submission_exists', 'check_in.submit.too_many', 'check_in.submit.item_unknown', 'check_in.submit.item_closed', 'check_in.submit.service_unknown', 'check_in.submit.service_ordered', 'check_in.submit.price_changed', 'check_in.submit.agreement_changed', 'check_in.submit.agreement_missing', 'check_in.submit.channel_without_address', 'check_in.finish_handling.forbidden', 'check_in.finish_handling.check_in_unknown', 'check_in.finish_handling.wrong_status', 'check_in.finish_handling.invalid', 'check_in.finish_handling.customer_erased', 'check_in.finish_handling.item_unknown', 'check_in.finish_handling.item_closed', 'check_in.finish_handling.not_converted', 'check_in.finish_handling.appointment_over', 'check_in.finish_handling.work_item_exists', 'check_in.finish_handling.prices_differ', 'check_in.mark_handled.forbidden', 'check_in.mark_handled.check_in_unknown', 'check_in.mark_handled.wrong_status', 'check_in.mark_handled.customer_erased', 'check_in.mark_handled.item_unknown', 'check_in.mark_handled.item_closed', 'check_in.mark_handled.becomes_work_item', 'check_in.reopen_item.forbidden', 'check_in.reopen_item.check_in_unknown', 'check_in.reopen_item.wrong_status', 'check_in.reopen_item.invalid', 'check_in.reopen_item.customer_erased', 'check_in.reopen_item.item_unknown', 'check_in.reopen_item.item_closed', 'check_in.share_with_technician.forbidden', 'check_in.share_with_technician.check_in_unknown', 'check_in.share_with_technician.wrong_status', 'check_in.share_with_technician.customer_erased', 'check_in.share_with_technician.item_unknown', 'check_in.share_with_technician.item_closed', 'check_in.share_with_technician.not_a_remark', 'check_in.accept_change.forbidden', 'check_in.accept_change.check_in_unknown', 'check_in.accept_change.wrong_status', 'check_in.accept_change.customer_erased', 'check_in.accept_change.change_unknown', 'check_in.accept_change.change_closed', 'check_in.accept_change.change_not_possible', 'check_in.decline_change.forbidden', 'check_in.decline_change.check_in_unknown', 'check_in.decline_change.wrong_status', 'check_in.decline_change.customer_erased', 'check_in.decline_change.change_unknown', 'check_in.decline_change.change_closed', 'check_in.decline_change.change_not_possible', 'review.set_link.forbidden', 'review.set_link.review_unknown', 'review.set_link.wrong_status', 'review.set_link.link_set', 'review.set_link.link_exists', 'review.record_link_opened.forbidden', 'review.record_link_opened.review_unknown', 'review.record_link_opened.wrong_status', 'review.record_link_opened.invalid', 'review.record_link_opened.customer_erased', 'review.record_review.forbidden', 'review.record_review.review_unknown', 'review.record_review.wrong_status', 'review.record_review.invalid', 'review.record_review.customer_erased', 'review.record_review.review_exists', 'review.hold.forbidden', 'review.hold.review_unknown', 'review.hold.wrong_status', 'review.hold.invalid', 'review.hold.held_already', 'review.resume.forbidden', 'review.resume.review_unknown', 'review.resume.wrong_status', 'review.stop.forbidden', 'review.stop.review_unknown', 'review.stop.wrong_status', 'review.stop.invalid', 'review.stop.stopped_already', 'review.record_reply.forbidden', 'review.record_reply.review_unknown', 'review.record_reply.wrong_status', 'review.record_reply.invalid', 'review.record_reply.customer_erased', 'review.thank.forbidden', 'review.thank.review_unknown', 'review.thank.wrong_status', 'review.thank.customer_erased', 'review.thank.not_to_be_written_to', 'review.publish.forbidden', 'review.publish.review_unknown', 'review.publish.wrong_status', 'review.publish.customer_erased', 'review.publish.no_consent', 'review.unpublish.forbidden', 'review.unpublish.review_unknown', 'review.unpublish.wrong_status', 'review.resolve_concern.forbidden', 'review.resolve_concern.review_unknown', 'review.resolve_concern.wrong_status', 'review.resolve_concern.invalid', 'review.resolve_concern.customer_erased', 'review.resolve_concern.no_concern', 'review.resolve_concern.concern_resolved', 'inquiry.record.forbidden', 'inquiry.record.inquiry_exists', 'inquiry.record.invalid', 'inquiry.record.customer_unknown', 'inquiry.record.customer_erased', 'inquiry.record.appointment_unknown', 'inquiry.answer.forbidden', 'inquiry.answer.inquiry_unknown', 'inquiry.answer.wrong_status', 'inquiry.answer.invalid', 'inquiry.answer.answered_already', 'desk.report_done.forbidden', 'desk.report_done.not_due', 'desk.report_done.needs_command', 'desk.retry_message.forbidden', 'desk.retry_message.not_failed', 'desk.retry_message.suppressed', 'desk.screen_again.forbidden', 'desk.apply.number_missing', 'desk.apply.number_used', 'flag.list.forbidden', 'flag.details.forbidden', 'flag.details.flag_unknown', 'flag.items.forbidden', 'customer.list.forbidden', 'customer.profile.forbidden', 'customer.profile.customer_unknown', 'customer.allowed_actions.forbidden', 'customer.allowed_actions.customer_unknown', 'customer.duplicates.forbidden', 'customer.duplicates.customer_unknown', 'appointment.details.forbidden', 'appointment.details.appointment_unknown', 'appointment.allowed_actions.forbidden', 'appointment.allowed_actions.appointment_unknown', 'appointment.list.forbidden', 'appointment.list.appointment_unknown', 'appointment.time_frame_page.forbidden', 'appointment.time_frame_page.appointment_unknown', 'check_in.page.forbidden', 'check_in.page.check_in_unknown', 'check_in.allowed_actions.forbidden', 'check_in.allowed_actions.check_in_unknown', 'check_in.explain.forbidden', 'check_in.explain.appointment_unknown', 'check_in.begin_handling.forbidden', 'check_in.begin_handling.check_in_unknown', 'check_in.begin_handling.item_unknown', 'review.list.forbidden', 'review.list.appointment_unknown', 'review.allowed_actions.forbidden', 'review.allowed_actions.review_unknown', 'review.explain.forbidden', 'review.explain.appointment_unknown', 'review.what_if.forbidden', 'review.what_if.appointment_unknown', 'review.published_set.forbidden', 'review.published_set.appointment_unknown', 'inquiry.list.forbidden', 'inquiry.list.inquiry_unknown', 'inquiry.details.forbidden', 'inquiry.details.inquiry_unknown', 'inquiry.allowed_actions.forbidden', 'inquiry.allowed_actions.inquiry_unknown', 'message.render.forbidden', 'message.render.invalid', 'message.check_template.forbidden', 'screening.screen.forbidden', 'screening.explain.forbidden', 'desk.policy.forbidden', 'desk.due.forbidden', 'desk.due.line_unknown', 'desk.explain_message.forbidden', 'desk.explain_message.appointment_unknown', 'desk.events.forbidden', 'desk.events.not_enabled', 'desk.events.event_unknown', 'desk.work_list.forbidden', 'desk.work_list.line_unknown', 'desk.history.forbidden', 'desk.history.customer_unknown', 'desk.export.forbidden', 'desk.export.customer_unknown', 'desk.contact_log.forbidden', 'desk.contact_log.invalid', 'desk.contact_log.customer_unknown', 'desk.contact_log.appointment_unknown', 'desk.contact_log.entry_unknown', 'desk.referrals.forbidden', 'desk.referrals.not_enabled', 'desk.referrals.customer_unknown']"
"""Code of a refusal, as `area.verb.reason`."""


class Refused(TypedDict):
    """The call is refused. Nothing has changed."""

    refused: Refusal

Region: TypeAlias = "str"
"""A country or territory code of ISO 3166-1: two capital letters, such as `NL`."""


class ReleaseRecord(TypedDict):
    """A technician gave the appointment back, with a note (S4-29)."""

    at: str
    """Time of the release (UTC)."""

    technician: TechnicianId
    """Id of the technician who gave it back."""

    note: NotRequired[Union[Remark, None]]
    """Note of the technician."""


class ReleasedBefore(TypedDict):
    """An earlier release by a technician, with their note (S4-29)."""

    at: str
    """Time of the release (UTC)."""

    note_missing: bool
    """Whether there is no note: then staff ask the technician first."""

    note: NotRequired[Union[Remark, None]]
    """Note of the technician."""

Remark: TypeAlias = "str"
"""A reason or note in free text: 1 to 1000 characters, redacted in logs.

White space around it is removed. It may contain personal data, so `Debug` redacts it.
"""

Reminders: TypeAlias = "list[Lead]"
"""Times before the start of an appointment at which the customer is reminded, the earliest
reminder first (ISO 8601 durations): at most 5, each between `PT5M` and `P30D`; none if empty.
"""

Removable: TypeAlias = "Literal['address', 'description', 'special_requests', 'asset']"
"""Optional field that an edit may remove."""


class RenderedEmail(TypedDict):
    """An e-mail."""

    channel: Literal["email"]

    headers: dict[str, str]
    """Further header fields by name: those for unsubscribing with one click (RFC 8058)."""

    html: str
    """HTML with styles inside; its only remote URLs are the logo and the links."""

    language: Language
    """Language of the texts."""

    subject: str
    """Subject, in one line."""

    text: str
    """Plain text with the content of the HTML."""


class RenderedSms(TypedDict):
    """A text message."""

    channel: Literal["sms"]

    language: Language
    """Language of the text."""

    segments: Segments
    """Segments of the message, and what makes them more."""

    text: str
    """Text of the message."""

Rendered: TypeAlias = "Union[RenderedEmail, RenderedSms]"
"""The texts of a message, ready to be sent."""


class Report(TypedDict):
    """The report about a due action."""

    result: DueResult
    """Result of the due action."""

    at: NotRequired[Union[str, None]]
    """Time of the report (UTC); missing if it was stored before reports had one."""

    channel: NotRequired[Union[Channel, None]]
    """Channel of the message, if the action was to send one."""

    reasons: NotRequired[list[Code]]
    """Reasons why the action was suppressed, if it was."""


class ReportedMessage(TypedDict):
    """A report about a message, of the present or of an earlier time frame."""

    at: str
    """Time of the report (UTC)."""

    key: DueKey
    """Key of the message."""

    result: DueResult
    """Result of the report."""

    channel: NotRequired[Union[Channel, None]]
    """Channel of the message, if it was sent."""

    reasons: NotRequired[list[Code]]
    """Reasons why the message was suppressed, if it was."""


class Request(TypedDict):
    """A request to screen: an appointment, or any other contact with an id."""

    appointment: AppointmentId
    """Id of the appointment; repeated in the answer."""

    contact: WrittenContact
    """Names, e-mail addresses, addresses, phone numbers and remarks, as written."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer, if known: exemptions of this customer apply; without one, those of
    appointments without a customer (S0-25).
    """

    merged: NotRequired[list[CustomerId]]
    """Ids of customers merged into this one: their exemptions apply as well."""

    record: NotRequired[WrittenContact]
    """Names, e-mail addresses, addresses and phone numbers of the customer's record, as written.
    They are compared beside those of `contact`, once if both have the same value; a note is
    ignored. A desk fills it in if it is empty and `customer` is on record.
    """

    region: NotRequired[Union[Region, None]]
    """Country of phone numbers and addresses that name none (ISO 3166-1 alpha-2); the policy's
    default region if absent.
    """


class RestoreSnapshot(TypedDict):
    """Replaces the state of the desk by that of a snapshot."""

    restore: str
    """The text of a snapshot, unchanged."""


class RetainFlags(TypedDict):
    """Retention of flags that were raised from an erased customer, or that staff decided to be about
    them.

    The law requires a ground for it, such as an open claim (GDPR, Article 17(3)(e)).
    """

    ground: str
    """Ground of the retention: 1 to 1000 characters."""

    until: str
    """End of the retention (UTC), after the time of the command; then the flags may be erased."""


class Retention(TypedDict):
    """Retention of a flag after the erasure of the person that it was raised from."""

    ground: Remark
    """Ground of the retention."""

    until: str
    """End of the retention (UTC); from then on the flag may be erased."""


class RetriedAsk(TypedDict):
    """An ask that failed and was made due again."""

    at: str
    """Time at which it was last made due again (UTC)."""

    step: int
    """Number of the ask, from 1."""


class Review(TypedDict):
    """The review of an appointment: what the customer thinks of it (S0-12)."""

    at: str
    """Time at which the review was recorded (UTC)."""

    rating: Rating
    """Rating from 1 (worst) to 5 (best)."""

    source: ReviewSource
    """Way by which the review came to the business."""

    answers: NotRequired[dict[str, FeedbackAnswer]]
    """Answers to the feedback form, by the id of the question."""

    concern: NotRequired[Union[Concern, None]]
    """The concern that a low rating opened."""

    publish_consent: NotRequired[bool]
    """Whether the customer consents to the publication of rating and text."""

    published_at: NotRequired[Union[str, None]]
    """Time at which the review was published (UTC); missing if it is not published."""

    reply: NotRequired[Union[ReviewReply, None]]
    """Reply of the business to the review."""

    text: NotRequired[Union[Remark, None]]
    """Text of the review; missing after an erasure."""

    thanked_at: NotRequired[Union[str, None]]
    """Time at which the business thanked the customer (UTC)."""


class ReviewAllowedActions(TypedDict):
    """Lists the names of all commands that would not be refused if their fields are valid, in the
    order of the catalog.

    Refused:
    The first of these that holds:
    1. `review_unknown`, for the office
    2. `forbidden`: also for any link that is not that of the request
    """

    ask: Literal["review.allowed_actions"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed."""


class ReviewQueued(TypedDict):
    """The request was queued (S0-9)."""

    event: Literal["review.queued"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    completed_at: NotRequired[Union[str, None]]
    """Time of the completion (UTC), if it was recorded later."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer, if the appointment has a customer record."""

    person: NotRequired[list[Shared]]
    """Match keys of the person who is asked: of e-mail addresses and phones."""

    sequence: NotRequired[Union[SequenceId, None]]
    """Id of the sequence of asks."""

    zone: NotRequired[Zone]
    """Time zone of the appointment (IANA); absent if it is UTC."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewSuppressed(TypedDict):
    """The request was suppressed."""

    event: Literal["review.suppressed"]

    reasons: list[Suppression]
    """Reasons why the customer is not asked."""

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer, if the appointment has a customer record."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewStopped(TypedDict):
    """The request was stopped."""

    event: Literal["review.stopped"]

    reasons: list[Suppression]
    """Reasons why the customer is not asked."""

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    reason: NotRequired[Union[Remark, None]]
    """Reason given by staff, if they stopped the request."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewLinkSet(TypedDict):
    """The link of the request was set."""

    event: Literal["review.link_set"]

    link: LinkId
    """Id of the link."""

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewAskSent(TypedDict):
    """The host reported that the customer was asked."""

    event: Literal["review.ask_sent"]

    step: int
    """Number of the ask, from 1."""

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewAskRetried(TypedDict):
    """An ask whose sending failed is due again."""

    event: Literal["review.ask_retried"]

    step: int
    """Number of the ask, from 1."""

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewExhausted(TypedDict):
    """The request ended without a review."""

    event: Literal["review.exhausted"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    reasons: NotRequired[list[Suppression]]
    """Reasons why no further ask is sent; empty if all were sent."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewPaused(TypedDict):
    """The asks were paused."""

    event: Literal["review.paused"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    reason: NotRequired[Union[Remark, None]]
    """Reason of the hold; missing after an erasure."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewResumed(TypedDict):
    """The asks go on."""

    event: Literal["review.resumed"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewLinkOpened(TypedDict):
    """The customer followed the link."""

    event: Literal["review.link_opened"]

    destination: Code
    """Place where the review is left."""

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewRecorded(TypedDict):
    """The review of the customer was recorded."""

    event: Literal["review.recorded"]

    rating: Rating
    """Rating from 1 (worst) to 5 (best)."""

    source: ReviewSource
    """Way by which the review came to the business."""

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    answers: NotRequired[dict[str, FeedbackAnswer]]
    """Answers to the feedback form, by the id of the question."""

    concern: NotRequired[bool]
    """Whether the rating opened a concern (S2-33)."""

    publish_consent: NotRequired[bool]
    """Whether the customer consents to the publication of rating and text."""

    text: NotRequired[Union[Remark, None]]
    """Text of the review; missing after an erasure."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewReplied(TypedDict):
    """The business replied to the review."""

    event: Literal["review.replied"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    text: NotRequired[Union[Remark, None]]
    """Text of the reply; missing after an erasure."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewThanked(TypedDict):
    """The business thanked the customer."""

    event: Literal["review.thanked"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewPublished(TypedDict):
    """The review was published."""

    event: Literal["review.published"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewUnpublished(TypedDict):
    """The review was taken down."""

    event: Literal["review.unpublished"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewConcernResolved(TypedDict):
    """The concern that a low rating opened was resolved."""

    event: Literal["review.concern_resolved"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    outcome: NotRequired[Union[Remark, None]]
    """What came of the concern; missing after an erasure."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewPersonForgotten(TypedDict):
    """The match keys of the person were removed."""

    event: Literal["review.person_forgotten"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """


class ReviewErased(TypedDict):
    """The customer was erased; the rating is kept without its author."""

    event: Literal["review.erased"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the event (UTC)."""

    by: Actor
    """The actor whose command caused it."""

    number: NotRequired[Union[EventNumber, None]]
    """Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
    in a log from before events had numbers, and where no desk made the event.
    """

ReviewEvent: TypeAlias = "Union[ReviewQueued, ReviewSuppressed, ReviewStopped, ReviewLinkSet, ReviewAskSent, ReviewAskRetried, ReviewExhausted, ReviewPaused, ReviewResumed, ReviewLinkOpened, ReviewRecorded, ReviewReplied, ReviewThanked, ReviewPublished, ReviewUnpublished, ReviewConcernResolved, ReviewPersonForgotten, ReviewErased]"
"""An event of a review request.

Applying all events of a request in order restores its state (I-20).
"""


class ReviewExplain(TypedDict):
    """Tells of an appointment whether its customer was asked for a review, is to be asked, or why not;
    exactly one of these holds. An appointment that is not completed has the reason
    `outcome_corrected`.

    Refused:
    The first of these that holds:
    1. `forbidden`: only the office may ask
    2. `appointment_unknown`
    """

    ask: Literal["review.explain"]

    appointment: AppointmentId
    """Id of the appointment."""

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""


class ReviewExplanation(TypedDict):
    """Whether, when or why not the customer of an appointment is asked for a review."""

    appointment: AppointmentId
    """Id of the appointment."""

    outcome: AskOutcome
    """Whether the customer was asked, is to be asked, or why not."""

    status: NotRequired[Union[str, None]]
    """Status of the request, such as `asking`; missing if there is none."""


class ReviewHold(TypedDict):
    """Pauses the asks of a request: no ask is due until it is resumed.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `invalid`: the reason is blank or too long
    3. `review_unknown`
    4. `wrong_status`: the customer is not asked
    5. `held_already`: it is held for another reason
    """

    do: Literal["review.hold"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    reason: str
    """Reason of the hold: 1 to 1000 characters."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class ReviewList(TypedDict):
    """Lists the queued review requests, oldest first, or all review requests, in order of the
    appointment ids.

    Refused:
    The first of these that holds:
    1. `forbidden` for all but the office
    2. `appointment_unknown`: the appointment `after` has no review request
    """

    ask: Literal["review.list"]

    by: Actor
    """Actor of the call."""

    after: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment in the last row of the page before."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""

    limit: NotRequired[Union[Limit, None]]
    """Most rows of the answer: 1 to 1,000; all if missing."""

    status: NotRequired[ListedStatus]
    """Status of the listed requests: `queued` unless given, or `any`."""


class ReviewPolicy(TypedDict):
    """Settings of the business for review requests; a missing setting has its default. No
    setting makes an ask depend on a rating (I-9).
    """

    ask_after: NotRequired[Union[Lead, None]]
    """Time after the completion at which the customer is first asked (ISO 8601 duration), in place
    of the delay of the first step (S2-28).
    """

    ask_from: NotRequired[Union[str, None]]
    """Time from which on completed appointments are asked about (UTC); those that were completed
    before, such as imported ones, are not.
    """

    ask_within: NotRequired[Lead]
    """Time after the completion, or after the time at which a later ask is due, from which it is
    too late to ask (ISO 8601 duration).
    """

    close_after: NotRequired[Lead]
    """Time after the last ask at which the request ends without a review (ISO 8601 duration)."""

    concern_up_to: NotRequired[Union[Rating, None]]
    """Highest rating that opens a concern; null if none does."""

    concern_within: NotRequired[Lead]
    """Time after a low rating at which its concern is due (ISO 8601 duration)."""

    cool_down: NotRequired[Lead]
    """Time after an ask in which the person is not asked about another appointment (ISO 8601
    duration; R-13).
    """

    destinations: NotRequired[list[Code]]
    """Places where customers can leave their review, such as `own` or a review site."""

    enabled: NotRequired[bool]
    """Whether customers are asked for reviews."""

    form: NotRequired[FeedbackForm]
    """The questions that customers are asked beside the rating."""

    late_after: NotRequired[Lead]
    """Time after the completion from which the first ask is late; it is still sent (ISO 8601
    duration).
    """

    max_asks_a_year: NotRequired[Union[int, None]]
    """Most asks to one person within 365 days; no limit if it is null."""

    reply_within: NotRequired[Lead]
    """Time after a review at which its reply is due (ISO 8601 duration)."""

    sequences: NotRequired[AskSequences]
    """The sequences of asks. The first one that fits an appointment is used, or else the last."""


class ReviewPublish(TypedDict):
    """Publishes a review, whatever its rating is, if the customer consented.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `review_unknown`
    3. `wrong_status`: there is no review
    4. `customer_erased`: the customer was erased
    5. `no_consent`: the customer did not consent to the publication
    """

    do: Literal["review.publish"]

    appointment: AppointmentId
    """Id of the appointment that the review is about."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class ReviewPublishedSet(TypedDict):
    """Lists the published reviews, latest first, without the names of their authors. The set is called
    `all` only if no review is left out whose customer consents to its publication.

    Refused:
    The first of these that holds:
    1. `forbidden`, for technicians and timers
    2. `appointment_unknown`: the appointment `after` has no published review
    """

    ask: Literal["review.published_set"]

    by: Actor
    """Actor of the call."""

    after: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment of the last review of the page before."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""

    limit: NotRequired[Union[Limit, None]]
    """Most reviews of the answer: 1 to 1,000; all if missing."""


class ReviewRecordLinkOpened(TypedDict):
    """Records that the link was followed to one of the places where reviews are left. The first time
    for each place is kept; the state of the request does not change.

    Refused:
    The first of these that holds:
    1. `forbidden`: a customer gives another link, or none
    2. `invalid`: the policy has no such destination
    3. `review_unknown`, for the office
    """

    do: Literal["review.record_link_opened"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    destination: Code
    """Place where the review is left, one of `destinations` in the policy."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed."""


class ReviewRecordReply(TypedDict):
    """Records the reply to a review; it closes the task `review_reply`. Another text replaces the
    reply.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `invalid`: the text is blank or too long
    3. `review_unknown`
    4. `wrong_status`: there is no review
    5. `customer_erased`: the customer was erased
    """

    do: Literal["review.record_reply"]

    appointment: AppointmentId
    """Id of the appointment that the review is about."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    text: str
    """Text of the reply: 1 to 1000 characters."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class ReviewRecordReview(TypedDict):
    """Records the review of an appointment: by the customer who follows the link, or by the office.
    No ask is due after it, and a reply is to be written, whatever the rating is.

    The same review again is accepted and changes nothing.

    Refused:
    The first of these that holds:
    1. `forbidden`: a customer gives another link, or none
    2. `invalid`: an answer fits no question of the form, or a text is blank or too long
    3. `review_unknown`, for the office
    4. `wrong_status`: the customer was never asked
    5. `customer_erased`: the customer was erased
    6. `review_exists`: another review was recorded
    """

    do: Literal["review.record_review"]

    appointment: AppointmentId
    """Id of the appointment that the review is about."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    rating: Rating
    """Rating from 1 (worst) to 5 (best)."""

    answers: NotRequired[dict[str, FeedbackAnswer]]
    """Answers to the feedback form, by the id of the question."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link that the customer followed."""

    publish_consent: NotRequired[bool]
    """Whether the customer consents to the publication of rating and text."""

    source: NotRequired[ReviewSource]
    """Way by which the review came to the business; `form` by default."""

    text: NotRequired[Union[str, None]]
    """Text of the review: 1 to 1000 characters."""


class ReviewReply(TypedDict):
    """The reply of the business to a review."""

    at: str
    """Time of the reply (UTC)."""

    by: Actor
    """The actor who replied."""

    text: NotRequired[Union[Remark, None]]
    """Text of the reply; missing after an erasure."""


class ReviewRequest(TypedDict):
    """A request to ask a customer for a review of an appointment, or the reasons not to; at most one
    per appointment (I-7, I-8).
    """

    appointment: AppointmentId
    """Id of the appointment, which is also the id of the request."""

    at: str
    """Time at which the appointment was recorded as completed (UTC)."""

    state: ReviewState
    """State of the request."""

    asks: NotRequired[list[SentAsk]]
    """The asks that were sent, in order."""

    completed_at: NotRequired[Union[str, None]]
    """Time of the completion (UTC), if it was recorded later."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer, if the appointment has a customer record."""

    erased_at: NotRequired[Union[str, None]]
    """Time at which the customer was erased (UTC)."""

    link: NotRequired[Union[LinkId, None]]
    """Id of the link in the asks."""

    opened: NotRequired[dict[str, str]]
    """Times at which the link was first followed (UTC), by the place where reviews are left."""

    person: NotRequired[list[Shared]]
    """Match keys of the person who is asked: of e-mail addresses and phones. The person is not
    asked again soon, under whatever record.
    """

    retried: NotRequired[list[RetriedAsk]]
    """The asks that had failed and were made due again, each once, the latest last."""

    review: NotRequired[Union[Review, None]]
    """The review that the customer left."""

    sequence: NotRequired[Union[SequenceId, None]]
    """Id of the sequence of asks; absent if it is the last one of the policy."""

    zone: NotRequired[Zone]
    """Time zone of the appointment (IANA); absent if it is UTC."""


class ReviewResolveConcern(TypedDict):
    """Records what came of the concern that a low rating opened; it closes the task `concern`. The
    actor is its owner.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `invalid`: the outcome is blank or too long
    3. `review_unknown`
    4. `wrong_status`: there is no review
    5. `customer_erased`: the customer was erased
    6. `no_concern`: the rating opened none
    7. `concern_resolved`: it is resolved, with another outcome
    """

    do: Literal["review.resolve_concern"]

    appointment: AppointmentId
    """Id of the appointment that the review is about."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    outcome: str
    """What came of the concern: 1 to 1000 characters."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class ReviewResume(TypedDict):
    """Resumes the asks of a request that is held.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `review_unknown`
    3. `wrong_status`: the customer is not asked
    """

    do: Literal["review.resume"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class ReviewSetLink(TypedDict):
    """Sets the link in the asks of a request. A customer who follows it can leave a review without a
    login, so its id has to be hard to guess.

    The same link again is accepted and changes nothing.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `review_unknown`
    3. `wrong_status`: the customer is not asked any more
    4. `link_set`: the request has another link
    5. `link_exists`: the link was used before
    """

    do: Literal["review.set_link"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    link: LinkId
    """Id of the link."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""

ReviewSource: TypeAlias = "Literal['form', 'phone', 'message', 'site']"
"""Way by which a review came to the business."""


class ReviewStateQueued(TypedDict):
    """The customer is to be asked."""

    kind: Literal["queued"]


class ReviewStateAsking(TypedDict):
    """The customer was asked, and may be asked again."""

    kind: Literal["asking"]

    at: str
    """Time at which the ask was reported as sent (UTC)."""

    step: int
    """Number of the last ask that was sent, from 1."""


class ReviewStateHeld(TypedDict):
    """The office has paused the asks."""

    kind: Literal["held"]

    reason: NotRequired[Union[Remark, None]]
    """Reason of the hold."""


class ReviewStateReviewed(TypedDict):
    """The customer left a review."""

    kind: Literal["reviewed"]


class ReviewStateExhausted(TypedDict):
    """The request ended without a review."""

    kind: Literal["exhausted"]

    reasons: NotRequired[list[Suppression]]
    """Reasons why no further ask was sent; empty if all were sent."""


class ReviewStateSuppressed(TypedDict):
    """Suppressed: the customer is not asked."""

    kind: Literal["suppressed"]

    reasons: list[Suppression]
    """Reasons why the customer is not asked."""


class ReviewStateStopped(TypedDict):
    """The customer is not asked any more: a reason arose after the request was queued."""

    kind: Literal["stopped"]

    reasons: list[Suppression]
    """Reasons why the customer is not asked."""

    reason: NotRequired[Union[Remark, None]]
    """Reason given by staff, if they stopped the request."""

ReviewState: TypeAlias = "Union[ReviewStateQueued, ReviewStateAsking, ReviewStateHeld, ReviewStateReviewed, ReviewStateExhausted, ReviewStateSuppressed, ReviewStateStopped]"
"""State of a review request (R-13)."""


class ReviewStatement(TypedDict):
    """Writes the statement of the business about its reviews, from its policy: who is asked and when,
    how the origin of a review is checked, and what is published.

    Everybody may ask; nothing is refused.
    """

    ask: Literal["review.statement"]

    by: Actor
    """Actor of the call."""

    language: StatementLanguage
    """Language of the statement: `en` or `nl`."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""


class ReviewStop(TypedDict):
    """Ends the asks of a request: the customer is not asked about this appointment any more. A review
    that the customer leaves later is recorded all the same.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `invalid`: the reason is blank or too long
    3. `review_unknown`
    4. `wrong_status`: the customer is not asked
    5. `stopped_already`: it was stopped for another reason
    """

    do: Literal["review.stop"]

    appointment: AppointmentId
    """Id of the appointment that the customer is asked about."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    reason: str
    """Reason given by staff: 1 to 1000 characters."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class ReviewThank(TypedDict):
    """Thanks the customer for the review, whatever its rating is, once. The effect `thank_reviewer`
    tells the host to send the message.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `review_unknown`
    3. `wrong_status`: there is no review
    4. `customer_erased`: the customer was erased
    5. `not_to_be_written_to`: the customer refused such messages, is blocked or archived, or has no
       e-mail address
    """

    do: Literal["review.thank"]

    appointment: AppointmentId
    """Id of the appointment that the review is about."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class ReviewUnpublish(TypedDict):
    """Takes a published review down.

    Refused:
    The first of these that holds:
    1. `forbidden`
    2. `review_unknown`
    3. `wrong_status`: there is no review
    """

    do: Literal["review.unpublish"]

    appointment: AppointmentId
    """Id of the appointment that the review is about."""

    at: str
    """Time of the command (UTC)."""

    by: Actor
    """Actor of the call."""

    command_id: NotRequired[CommandId]
    """Idempotency key: a command that is repeated with it is not done again."""


class ReviewWhatIf(TypedDict):
    """Lists the completed appointments about which another policy would ask at another time, would
    not ask, or would ask although the policy of the business does not; in order of their ids.

    What was sent stays sent, and what does not depend on a policy, such as an opt-out, stays as it
    was decided.

    Refused:
    The first of these that holds:
    1. `forbidden`: only the office may ask
    2. `appointment_unknown`: the appointment `after` is unknown
    """

    ask: Literal["review.what_if"]

    at: str
    """Time of the query (UTC)."""

    by: Actor
    """Actor of the call."""

    policy: ReviewPolicy
    """The other settings for review requests; a missing one has its default."""

    after: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment in the last row of the page before."""

    limit: NotRequired[Union[Limit, None]]
    """Most rows of the answer: 1 to 1,000; all if missing."""


class Revocation(TypedDict):
    """Revocation of an exemption."""

    at: str
    """Time of the revocation (UTC)."""

    by: Actor
    """The actor who revoked the exemption."""

    reason: Remark
    """Reason given by staff."""


class Rewrite(TypedDict):
    """Returns a log without the values of erased persons."""

    rewrite: list[Event]
    """Events in the order in which they happened."""


class Rewritten(TypedDict):
    """The log that the host stores in place of its own."""

    rewritten: list[Event]
    """Events without erased values: the same number, in the same order."""

Role: TypeAlias = "Literal['admin', 'staff', 'technician', 'customer', 'system']"
"""Role of an actor, which determines what the actor may do (S1-39)."""

Rule: TypeAlias = "Literal['name_equal', 'name_nickname', 'name_edited', 'name_shortened', 'name_in_email', 'email_equal', 'email_alias', 'email_domain_typo', 'email_local_typo', 'email_other_provider', 'email_in_note', 'address_equal', 'address_postcode_and_number', 'address_edited', 'address_unit_missing', 'address_other_unit', 'address_without_number', 'phone_equal', 'phone_country_assumed', 'phone_extension_dropped', 'phone_digits_swapped', 'phone_area_missing', 'phone_in_note']"
"""The rule that decided the grade of a comparison. Its name is stable."""

Score: TypeAlias = "int"
"""Similarity of two values in thousandths, from 0 (nothing in common) to 1000 (the same)."""


class Screening(TypedDict):
    """The answer for one request."""

    alert: Alert
    """The highest alert of all flags; at least `possible` if `not_compared` is not empty."""

    appointment: AppointmentId
    """Id of the screened appointment."""

    complete: bool
    """Whether all values were compared with all candidates and all matched items are listed."""

    flags: list[FlagFinding]
    """The matched flags, sorted by alert (highest first), then by flag id."""

    not_compared: NotRequired[list[NotCompared]]
    """The values that were not compared with all candidates because of the bounds of the policy
    (C2): more flagged values may match them.
    """

    not_listed: NotRequired[int]
    """Number of matched items that are not listed because of the limit `most_items` of the policy."""


class ScreeningExplain(TypedDict):
    """A request to screen: an appointment, or any other contact with an id."""

    ask: Literal["screening.explain"]

    appointment: AppointmentId
    """Id of the appointment; repeated in the answer."""

    by: Actor
    """Actor of the call."""

    contact: WrittenContact
    """Names, e-mail addresses, addresses, phone numbers and remarks, as written."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer, if known: exemptions of this customer apply; without one, those of
    appointments without a customer (S0-25).
    """

    merged: NotRequired[list[CustomerId]]
    """Ids of customers merged into this one: their exemptions apply as well."""

    record: NotRequired[WrittenContact]
    """Names, e-mail addresses, addresses and phone numbers of the customer's record, as written.
    They are compared beside those of `contact`, once if both have the same value; a note is
    ignored. A desk fills it in if it is empty and `customer` is on record.
    """

    region: NotRequired[Union[Region, None]]
    """Country of phone numbers and addresses that name none (ISO 3166-1 alpha-2); the policy's
    default region if absent.
    """


class ScreeningPolicy(TypedDict):
    """Settings of screening. An unknown field is an error that names it."""

    address: NotRequired[KindPolicy]
    """Thresholds for addresses."""

    approximate: NotRequired[bool]
    """Whether to look for similar values, not only for equivalent ones."""

    common_names_lower: NotRequired[bool]
    """Whether a common name that is similar and strong gives only `possible` instead of `match`."""

    email: NotRequired[KindPolicy]
    """Thresholds for e-mail addresses."""

    full_name: NotRequired[KindPolicy]
    """Thresholds for names."""

    include_partial: NotRequired[bool]
    """Whether to report matches of grade `partial`."""

    most_comparisons: NotRequired[int]
    """Maximum number of comparisons with similar values for one request, divided equally among its
    values; if there are more candidates, `complete` is false. Equivalent values are always
    looked up.
    """

    most_items: NotRequired[int]
    """Maximum number of flagged items in one answer; if there are more, `complete` is false."""

    most_values: NotRequired[int]
    """Maximum number of values of each kind in a request; if there are more, `complete` is false."""

    phone: NotRequired[KindPolicy]
    """Thresholds for phone numbers."""

    reading: NotRequired[ParseOptions]
    """Options for parsing values."""


class ScreeningScreen(TypedDict):
    """A request to screen: an appointment, or any other contact with an id."""

    ask: Literal["screening.screen"]

    appointment: AppointmentId
    """Id of the appointment; repeated in the answer."""

    by: Actor
    """Actor of the call."""

    contact: WrittenContact
    """Names, e-mail addresses, addresses, phone numbers and remarks, as written."""

    at: NotRequired[str]
    """Time of the query (UTC). The answer does not depend on it."""

    customer: NotRequired[Union[CustomerId, None]]
    """Id of the customer, if known: exemptions of this customer apply; without one, those of
    appointments without a customer (S0-25).
    """

    merged: NotRequired[list[CustomerId]]
    """Ids of customers merged into this one: their exemptions apply as well."""

    record: NotRequired[WrittenContact]
    """Names, e-mail addresses, addresses and phone numbers of the customer's record, as written.
    They are compared beside those of `contact`, once if both have the same value; a note is
    ignored. A desk fills it in if it is empty and `customer` is on record.
    """

    region: NotRequired[Union[Region, None]]
    """Country of phone numbers and addresses that name none (ISO 3166-1 alpha-2); the policy's
    default region if absent.
    """

ScriptId: TypeAlias = "str"
"""Id of a script of the host: a text that staff say in a phone call.

An opaque text of 1 to 64 characters, chosen by the host.
"""


class SegmentBounds(TypedDict):
    """Most segments of a text message, whatever the values of its variables."""

    any: int
    """Most segments with any characters."""

    plain: int
    """Most segments if all values have characters of GSM 7 only."""


class Segments(TypedDict):
    """The segments of a text message."""

    costly: list[CostlyCharacter]
    """Characters that cost more than one unit or that are not in GSM 7, in order of their first
    place.
    """

    encoding: Encoding
    """Encoding of the message."""

    segments: int
    """Number of segments, which is what providers charge for."""

    units: int
    """Number of units of the encoding, without those that are left empty."""

    cheaper_segments: NotRequired[Union[int, None]]
    """Number of segments with the cheaper characters, if that is less."""

SelectionRule: TypeAlias = "Literal['chosen_by_staff']"
"""Rule by which published reviews were selected."""


class SentAsk(TypedDict):
    """An ask that was sent to the customer."""

    at: str
    """Time at which the ask was reported as sent (UTC)."""

    step: int
    """Number of the ask, from 1."""

SequenceId: TypeAlias = "str"
"""Id of a sequence of review asks, in the policy.

An opaque text of 1 to 64 characters, chosen by the host.
"""

ServiceAnswer: TypeAlias = "Literal['accepted', 'contact_me']"
"""Answer of the customer to an optional service (S3-14)."""

ServiceId: TypeAlias = "str"
"""Id of a service in the host's own catalog.

An opaque text of 1 to 64 characters, chosen by the host.
"""


class ServiceLine(TypedDict):
    """A requested service."""

    id: LineId
    """Id of the service line."""

    text: Label
    """Name of the service."""

    instructions: NotRequired[Union[Remark, None]]
    """Instructions for the customer before the work (S2-19)."""

    minutes: NotRequired[Union[int, None]]
    """Duration in minutes."""

    price: NotRequired[Union[Price, None]]
    """Price of one unit."""

    quantity: NotRequired[int]
    """Number of units; 1 by default."""

    required: NotRequired[list[Label]]
    """Names of information that is required before the work (S4-34)."""

    service: NotRequired[Union[ServiceId, None]]
    """Id of the service in the host's catalogue."""


class ServiceMessages(TypedDict):
    """Settings about messages for appointments with a service."""

    brand: NotRequired[Union[BrandId, None]]
    """Id of the brand of messages; that of all services if missing."""

    reminders: NotRequired[Union[Reminders, None]]
    """Times before the start at which a customer is reminded (ISO 8601 durations); those of all
    services if missing.
    """


class ServicePreference(TypedDict):
    """A service preference: what to know when serving the customer."""

    kind: ServicePreferenceKind
    """Kind of the preference."""

    text: Remark
    """Text of the preference: 1 to 1000 characters."""

    alert_on_booking: NotRequired[bool]
    """Whether staff are warned of it when an appointment is booked for the customer."""

    share_with_customer: NotRequired[bool]
    """Whether the customer sees it in their own profile; always, if the customer entered it."""

    share_with_technician: NotRequired[bool]
    """Whether it is shown to the assigned technician (S2-27)."""

ServicePreferenceKind: TypeAlias = "Literal['scheduling', 'allergy_or_product', 'accessibility', 'household_or_pet', 'other']"
"""Kind of a service preference (S2-27)."""


class ServiceView(TypedDict):
    """A requested service in the view of a technician who is asked."""

    quantity: int
    """Number of units."""

    text: Label
    """Name of the service."""

    minutes: NotRequired[Union[int, None]]
    """Duration in minutes."""

Sha256: TypeAlias = "str"
"""A SHA-256 digest, as 64 lower-case hexadecimal digits. The host computes it."""


class SharedEmail(TypedDict):
    """Match key of an e-mail address."""

    kind: Literal["email"]

    key: str
    """A value that is redacted in logs, errors and `Debug` output.

    It is serialized unredacted, because data on the wire is for those who may see it.
    """


class SharedPhone(TypedDict):
    """Match key of a phone."""

    kind: Literal["phone"]

    key: str
    """A value that is redacted in logs, errors and `Debug` output.

    It is serialized unredacted, because data on the wire is for those who may see it.
    """

Shared: TypeAlias = "Union[SharedEmail, SharedPhone]"
"""A match key that two customers share."""

ShownProfile: TypeAlias = "Union[OfficeProfile, OwnProfile]"
"""One customer, with the fields that the actor may see."""


class Snapshot(TypedDict):
    """A snapshot of the desk."""

    snapshot: str
    """State of the desk as text. It has personal data: store it as safely as the log."""

    number: NotRequired[int]
    """Number of the last event in the snapshot; left out if nothing has happened."""


class SnapshotRestored(TypedDict):
    """The desk has the state of the snapshot."""

    restored: dict[str, int]
    """Number of records in each area."""

Source: TypeAlias = "Literal['online', 'phone', 'staff', 'check_in', 'import', 'link', 'reply_stop', 'system']"
"""Source of a customer or a consent (S1-15)."""


class SpecialTaxRate(TypedDict):
    """A rate other than the usual one."""

    kind: Literal["rate"]

    basis_points: BasisPoints
    """Rate in basis points, 0 to 10000."""

    description: Remark
    """Description of the rate."""


class SpecialTaxExempt(TypedDict):
    """Exemption from sales tax; documents show "exempt"."""

    kind: Literal["exempt"]

    reason: Remark
    """Reason of the exemption."""

SpecialTax: TypeAlias = "Union[SpecialTaxRate, SpecialTaxExempt]"
"""A special sales tax of a customer, in place of the usual one (S1-18, S1-19)."""

StatementLanguage: TypeAlias = "Literal['en', 'nl']"
"""Language of a statement."""

Status: TypeAlias = "Literal['requested', 'scheduled', 'deferred', 'in_progress', 'completed', 'no_show', 'cancelled', 'declined']"
"""Status of an appointment. Who cancelled is a field, not a separate status."""

Step: TypeAlias = "str"
"""One step as text, such as "request: invisible character removed" or "1 letter differs".

The text may quote values; the `Debug` output does not contain it.
"""


class Subject(TypedDict):
    """The record that an action is due for: an appointment, a flag, a review request or an inquiry."""

    id: SubjectId
    """Id of the record, unique among records of its kind; that of a review request is the id of
    its appointment.
    """

    kind: Code
    """Kind of the record: `appointment`, `flag`, `review` or `inquiry`."""

SubjectId: TypeAlias = "str"
"""Id of the record that an action is due for.

An opaque text of 1 to 64 characters, chosen by the host.
"""


class Submission(TypedDict):
    """A submitted answer."""

    answer: CheckInAnswer
    """The answer as it was given."""

    recorded_at: str
    """Time at which it was recorded (UTC)."""

    submitted_at: str
    """Time at which the customer submitted it (UTC; S3-32)."""

    agreements: NotRequired[list[AcceptedAgreement]]
    """Agreements that the customer accepted."""


class SubmittedItem(TypedDict):
    """A new or changed item of an answer."""

    item: CheckInItemId
    """Id of the item."""

    what: What
    """The order or remark."""


class SuggestionOffered(TypedDict):
    """The customer may accept it."""

    kind: Literal["offered"]

    at: str
    """Time of the suggestion (UTC)."""

    by: Actor
    """The actor who entered it."""

    frame: TimeFrame
    """The suggested time frame."""

    technician: TechnicianId
    """Id of the technician."""


class SuggestionAccepted(TypedDict):
    """The customer accepted it."""

    kind: Literal["accepted"]

    at: str
    """Time of the suggestion (UTC)."""

    by: Actor
    """The actor who entered it."""

    frame: TimeFrame
    """The suggested time frame."""

    technician: TechnicianId
    """Id of the technician."""


class SuggestionDeclined(TypedDict):
    """The customer declined it."""

    kind: Literal["declined"]

    at: str
    """Time of the suggestion (UTC)."""

    by: Actor
    """The actor who entered it."""

    frame: TimeFrame
    """The suggested time frame."""

    technician: TechnicianId
    """Id of the technician."""


class SuggestionWithdrawn(TypedDict):
    """The suggestion was withdrawn."""

    kind: Literal["withdrawn"]

    why: Withdrawal
    """Reason of the withdrawal."""

    at: str
    """Time of the suggestion (UTC)."""

    by: Actor
    """The actor who entered it."""

    frame: TimeFrame
    """The suggested time frame."""

    technician: TechnicianId
    """Id of the technician."""

Suggestion: TypeAlias = "Union[SuggestionOffered, SuggestionAccepted, SuggestionDeclined, SuggestionWithdrawn]"
"""A time frame that a technician suggested."""

SuggestionId: TypeAlias = "str"
"""Id of a suggestion of a time frame.

An opaque text of 1 to 64 characters, chosen by the host.
"""

Suppression: TypeAlias = "Literal['outcome_corrected', 'opted_out', 'no_automated_messages', 'blocked', 'archived', 'erased', 'no_address', 'asked_already', 'cool_down', 'asks_used_up', 'before_watermark', 'too_late', 'feature_off', 'sending_failed', 'skipped', 'stopped_by_office', 'held', 'reviewed', 'not_queued']"
"""Reason why a customer is not asked for a review. The expected rating is never a reason (I-9)."""


class TagFilter(TypedDict):
    """Filter by tags; case and accents are ignored."""

    all: NotRequired[list[str]]
    """Lists only customers with all of these tags."""

    any: NotRequired[list[str]]
    """Lists only customers with at least one of these tags."""

    none: NotRequired[list[str]]
    """Lists only customers with none of these tags."""


class TakeSnapshot(TypedDict):
    """Returns the state of the desk as one text, to be stored."""

    snapshot: bool
    """Always `true`."""


class Taken(TypedDict):
    """The values that a survivor takes over from a merged customer: only those that the survivor did
    not have, or that were chosen (R-26).
    """

    addresses: NotRequired[dict[str, CustomerAddress]]
    """Addresses that were added, by id."""

    block: NotRequired[Union[dict[str, object], None]]
    """The block, before and after."""

    consents: NotRequired[list[TakenConsent]]
    """Objections that were taken over."""

    contacts: NotRequired[dict[str, ContactEntry]]
    """Entries of the contact log that were added, by message id."""

    default_address: NotRequired[Union[dict[str, object], None]]
    """Id of the default address, before and after."""

    emails: NotRequired[list[CustomerEmail]]
    """E-mail addresses that were added."""

    language: NotRequired[Union[dict[str, object], None]]
    """The language of messages, before and after."""

    name: NotRequired[Union[dict[str, object], None]]
    """The name, before and after."""

    no_automated_messages: NotRequired[Union[dict[str, object], None]]
    """Whether automated messages are off, before and after."""

    notes: NotRequired[dict[str, OfficeNote]]
    """Internal notes that were added, by id."""

    occasions: NotRequired[dict[str, Occasion]]
    """Occasions that were added, by id."""

    other_names: NotRequired[list[WrittenName]]
    """Names of the merged customer that are not equivalent to that of the survivor, who is also
    recognised by them (R-25).
    """

    payment_methods: NotRequired[list[PaymentMethod]]
    """Payment methods that were added."""

    phones: NotRequired[dict[str, CustomerPhone]]
    """Phones that were added, by id."""

    preferred_channel: NotRequired[Union[dict[str, object], None]]
    """The preferred channel, before and after."""

    preferred_name: NotRequired[Union[dict[str, object], None]]
    """The preferred name, before and after."""

    referrer: NotRequired[Union[dict[str, object], None]]
    """Id of the referrer, before and after."""

    reminders: NotRequired[Union[dict[str, object], None]]
    """Times before the start at which the customer is reminded, before and after."""

    service_preferences: NotRequired[dict[str, ServicePreference]]
    """Service preferences that were added, by id."""

    special_tax: NotRequired[Union[dict[str, object], None]]
    """The special sales tax, before and after."""

    tags: NotRequired[dict[str, Label]]
    """Tags that were added, by key."""


class TakenConsent(TypedDict):
    """An objection that is taken over: an objection overrides a consent."""

    category: MessageCategory
    """Category of the message."""

    channel: Channel
    """Channel of the message."""

    consent: dict[str, object]
    """The survivor's consent before and after."""

TechnicianId: TypeAlias = "str"
"""Id of a technician.

An opaque text of 1 to 64 characters, chosen by the host.
"""

TechnicianNotice: TypeAlias = "Literal['assigned', 'unassigned', 'customer_agreed', 'frame_changed', 'called_off']"
"""Content of a chat message to a technician."""

Telling: TypeAlias = "Union[list[str], AppointmentView, list[AppointmentRow], TimeFrameChoice, list[str], WorkItemDraft, CheckInExplained, CheckInPage, list[str], list[DuplicatesLine], list[CustomerLine], ShownProfile, Catalog, list[ContactLine], DueNow, list[Event], Explanation2, Export, History, Policy, Referrals, list[WorkLine], FlagWithMatches, list[FlaggedItem], list[FlagLine], list[str], InquiryView, list[InquiryLine], TemplateCheck, Rendered, list[str], ReviewExplanation, list[ReviewRequest], PublishedSet, ReviewStatement, list[AskDifference], Explanation, Screening]"
"""The answer to a query."""


class TemplateCheck(TypedDict):
    """The result of the check of texts."""

    problems: list[TextProblem]
    """All problems, in order of their places; none if the texts can be used."""

    segments: NotRequired[Union[SegmentBounds, None]]
    """Most segments that the text message can have."""


class TemplateChoice(TypedDict):
    """A template of the host for some messages of a kind. Of those that fit, the one with a service
    is used before one with a language, and both before one with neither.
    """

    kind: MessageKind
    """Kind of message that it is for."""

    template: TemplateId
    """Id of the template."""

    language: NotRequired[Union[Language, None]]
    """Language of the message; all languages if missing."""

    service: NotRequired[Union[ServiceId, None]]
    """Service of the appointment; all services if missing."""

TemplateId: TypeAlias = "str"
"""Id of a template of the host: the layout and text of a message.

An opaque text of 1 to 64 characters, chosen by the host.
"""


class TextProblem(TypedDict):
    """A problem of a text that a host has written."""

    at: str
    """Place of the problem: a message, one of its parts such as `reminder.sms`, or `line 12`."""

    code: TextProblemCode
    """Kind of the problem."""

    name: NotRequired[Union[str, None]]
    """Name in the text that the problem is about, such as that of an unknown variable."""

    nearest: NotRequired[Union[str, None]]
    """Known name that is most like it."""

TextProblemCode: TypeAlias = "Literal['syntax', 'unknown_message', 'unknown_part', 'unknown_variable', 'unknown_function', 'missing', 'needs_optional', 'too_complex', 'leftover', 'too_many_segments']"
"""Kind of a problem of a text."""


class TimeFrame(TypedDict):
    """A time frame from `start` (inclusive) to `end` (exclusive). Adjacent time frames do not overlap."""

    end: str
    """End of the time frame (UTC), exclusive."""

    start: str
    """Start of the time frame (UTC), inclusive."""


class TimeFrameChoice(TypedDict):
    """The choices of the customer; the office sees the same in a call, and more (S4-9, S4-19)."""

    another_time: bool
    """Whether another time can be proposed: by the office any, by customers one in `available`
    (S4-3).
    """

    appointment: AppointmentId
    """Id of the appointment."""

    available: list[TimeFrame]
    """Time frames in which customers may choose a time themselves, sorted by start."""

    cancel: bool
    """Whether the appointment may be cancelled (S4-3)."""

    suggestions: list[OpenSuggestion]
    """Suggestions that can be accepted, sorted by start, end and id (S4-30)."""

    zone: Zone
    """Time zone of the appointment (IANA)."""

    frame: NotRequired[Union[TimeFrame, None]]
    """Present time frame of the appointment."""

    link: NotRequired[Union[LinkState, None]]
    """State of the link of the query."""

    request_again: NotRequired[bool]
    """Whether it was cancelled because the customer could not be reached: they may request a new
    appointment in one of the time frames of `available`.
    """


class TimeFrameLink(TypedDict):
    """A link that was sent to a customer."""

    at: str
    """Time at which it was sent (UTC)."""

    reason: LinkReason
    """Reason of the link."""

    state: LinkState
    """State: active, used or revoked; whether it has expired depends on the time."""

    available: NotRequired[list[TimeFrame]]
    """Time frames in which customers may choose a time themselves."""

    with_choice: NotRequired[bool]
    """Whether the page offered a choice when the link was sent."""


class Told(TypedDict):
    """The query is answered."""

    told: Telling


class Totals(TypedDict):
    """Totals of an appointment: `total` is `net` less `discount` plus `tax`.

    A discount reduces the taxable amount of each line, and tax is computed on what is left
    (Directive 2006/112/EC, art. 79). For each line, the discount on its net amount and then the tax
    are rounded half away from zero to minor units; the totals are the sums of the lines.
    """

    discount: Money
    """Sum of the discounts of all lines, before tax."""

    exempt: bool
    """Whether the customer is exempt from tax (S1-19)."""

    net: Money
    """Sum of all lines before discount and tax."""

    tax: Money
    """Sum of the taxes of all lines, each on its net amount less discount."""

    total: Money
    """Amount to pay; never negative."""


class UnreadValue(TypedDict):
    """A value of a request that could not be parsed."""

    kind: ItemKind
    """Kind of the value."""

    position: int
    """Position among the values of that kind in the request, counted from 0."""

    problem: str
    """Description of the error, for people."""

    source: NotRequired[ValueSource]
    """Source of the value: `typed` if absent."""


class ValuePair(TypedDict):
    """A flagged value, and the value of the appointment that is most similar to it."""

    flagged: str
    """The flagged value, as written."""

    item: FlagItemId
    """Id of the flagged item."""

    kind: ItemKind
    """Kind of both values."""

    request: NotRequired[Union[str, None]]
    """The value of the appointment, as written; absent if none matches any more."""

    source: NotRequired[ValueSource]
    """Source of the value of the appointment: `typed` if absent."""

ValueSource: TypeAlias = "Literal['typed', 'record']"
"""Source of a compared value of a request."""

Verdict: TypeAlias = "Literal['same_person', 'different_person']"
"""Verdict on a matching customer (S0-25)."""

Visibility: TypeAlias = "Literal['customer', 'office']"
"""Group of readers of a note."""


class WarningAlreadyDone(TypedDict):
    """A command with this id was done before, and is not done again."""

    warning: Literal["already_done"]


class WarningClockWentBack(TypedDict):
    """The time of the call is before that of the latest event (I-22)."""

    warning: Literal["clock_went_back"]

    counts_as: str
    """Time that the call counts as (UTC): that of the latest event, or its own if it is
    far behind.
    """


class WarningHeldForReview(TypedDict):
    """The booking stays a request until staff review it (A2)."""

    warning: Literal["held_for_review"]

    appointment: AppointmentId
    """Id of the appointment."""


class WarningFlagMatch(TypedDict):
    """The appointment matches a flag (S0-28)."""

    warning: Literal["flag_match"]

    alert: Alert
    """Alert of the match: `match` (red) or `possible` (amber)."""

    appointment: AppointmentId
    """Id of the appointment."""

    flag: FlagId
    """Id of the flag."""

    kinds: list[ItemKind]
    """Kinds of the matching items, each once."""

    same_record: NotRequired[bool]
    """Whether the flag is about the record of the customer."""


class WarningIncompleteScreening(TypedDict):
    """The screening reached its limits: the appointment may match more flags than are listed
    (threat C2).
    """

    warning: Literal["incomplete_screening"]

    appointment: AppointmentId
    """Id of the appointment."""


class WarningStillFlagged(TypedDict):
    """Flags stay that were not raised from the erased customer, but have an equal value: staff
    should check whether these are about the same person (threat P7).
    """

    warning: Literal["still_flagged"]

    customer: CustomerId
    """Id of the customer."""

    flags: list[FlagId]
    """Ids of the flags, in order."""

    decided: NotRequired[list[FlagId]]
    """Those of the flags that staff decided to be about the customer: they stay because
    they are about another customer, too (I-18).
    """


class WarningCustomerBlocked(TypedDict):
    """The customer is blocked, or a party has the e-mail address or phone of a blocked one;
    the office may book nevertheless (S1-23).
    """

    warning: Literal["customer_blocked"]

    customer: CustomerId
    """Id of the blocked customer."""


class WarningServicePreference(TypedDict):
    """The customer has a service preference that is shown when booking (S2-9)."""

    warning: Literal["service_preference"]

    customer: CustomerId
    """Id of the customer."""

    preference: EntryId
    """Id of the service preference."""


class WarningDuplicateCandidate(TypedDict):
    """An existing customer has the same e-mail address or phone number as the new one."""

    warning: Literal["duplicate_candidate"]

    candidate: CustomerId
    """Id of the existing customer."""

    customer: CustomerId
    """Id of the new customer."""


class WarningOverlapsOwnAppointment(TypedDict):
    """Another appointment of the customer overlaps the time frame."""

    warning: Literal["overlaps_own_appointment"]

    appointment: AppointmentId
    """Id of the other appointment."""


class WarningTechnicianOverlap(TypedDict):
    """Another appointment of the assigned technician overlaps the time frame."""

    warning: Literal["technician_overlap"]

    appointment: AppointmentId
    """Id of the other appointment."""

    technician: TechnicianId
    """Id of the technician."""


class WarningLeaveVoicemail(TypedDict):
    """The customer was not reached: leave a voicemail now (S4-2)."""

    warning: Literal["leave_voicemail"]

    appointment: AppointmentId
    """Id of the appointment."""


class WarningFeasibilityUnknown(TypedDict):
    """The appointment is scheduled, but its feasibility was not assessed (S4-33)."""

    warning: Literal["feasibility_unknown"]

    appointment: AppointmentId
    """Id of the appointment."""


class WarningMoreWarnings(TypedDict):
    """There are more than 20 warnings of one kind, of which the answer has 20 (threat C1)."""

    warning: Literal["more_warnings"]

    kind: Code
    """Kind of the warnings that are left out, such as `duplicate_candidate`."""

Warning: TypeAlias = "Union[WarningAlreadyDone, WarningClockWentBack, WarningHeldForReview, WarningFlagMatch, WarningIncompleteScreening, WarningStillFlagged, WarningCustomerBlocked, WarningServicePreference, WarningDuplicateCandidate, WarningOverlapsOwnAppointment, WarningTechnicianOverlap, WarningLeaveVoicemail, WarningFeasibilityUnknown, WarningMoreWarnings]"
"""A warning to the actor who gave the command; the command is done all the same."""


class WhatService(TypedDict):
    """An order of an optional service."""

    kind: Literal["service"]

    answer: ServiceAnswer
    """Answer of the customer."""

    name: Label
    """Name of the service when it was ordered."""

    service: ServiceId
    """Id of the service."""

    becomes_work_item: NotRequired[bool]
    """Whether the order becomes a work item when staff handle it (S3-39)."""

    gross: NotRequired[Union[Money, None]]
    """Price with tax when it was ordered, as the page showed it."""

    price: NotRequired[Union[Price, None]]
    """Net price when it was ordered, and its rate of tax."""


class WhatRemark(TypedDict):
    """A remark about the appointment."""

    kind: Literal["remark"]

    subject: Label
    """Subject of the remark."""

    attachments: NotRequired[list[Attachment]]
    """Files of the remark, which the host stores."""

    text: NotRequired[Union[Remark, None]]
    """Text of the remark."""

    visible_to_technician: NotRequired[bool]
    """Whether the technician sees the remark and its files (S3-33)."""

What: TypeAlias = "Union[WhatService, WhatRemark]"
"""What an item of a check-in is."""


class Wish(TypedDict):
    """A consent or objection in a command."""

    allowed: bool
    """Whether messages may be sent."""

    category: MessageCategory
    """Category of the messages."""

    channel: Channel
    """Channel of the messages."""

Withdrawal: TypeAlias = "Literal['superseded', 'declined_hours', 'behind_new_time', 'taken_back']"
"""Reason for which a suggestion was withdrawn."""


class Work(TypedDict):
    """The work to be done."""

    origin: WorkOrigin
    """Source of the work item."""

    title: Label
    """Short title of the work."""

    visible_to_technician: bool
    """Whether the technician may see the work item, and the customer, who also sees every one
    with a price.
    """

    attachments: NotRequired[list[AttachmentId]]
    """Ids of files of the host that show the work."""

    price: NotRequired[Union[Price, None]]
    """Net price of the work, and its rate of tax; it is part of the totals (I-21)."""

    text: NotRequired[Union[Remark, None]]
    """Longer description of the work."""


class WorkItem(TypedDict):
    """A work item, and whether it is done (R-18)."""

    done: bool
    """Whether the work is done."""

    what: Work
    """The work to be done."""


class WorkItemDraft(TypedDict):
    """The draft of a work item."""

    work: NotRequired[Union[Work, None]]
    """The work item: for a remark its subject, text and files, for an order the service and the
    price at which it was ordered. Absent if the item does not become a work item, or is closed:
    an open one is then handled by `check_in.mark_handled`.
    """

WorkItemId: TypeAlias = "str"
"""Id of a work item of an appointment.

An opaque text of 1 to 64 characters, chosen by the host.
"""


class WorkItemView(TypedDict):
    """A work item in the views of customers and technicians."""

    attachments: list[AttachmentId]
    """Ids of files of the host that show the work."""

    done: bool
    """Whether the work item is done."""

    title: Label
    """Short title of the work."""

    work_item: WorkItemId
    """Id of the work item."""

    price: NotRequired[Union[Price, None]]
    """Net price of the work, and its rate of tax."""

    text: NotRequired[Union[Remark, None]]
    """Longer description of the work."""


class WorkLineAnswer(TypedDict):
    """Answer a request: accept it, decline it, or agree on another time (S0-1)."""

    waits_for: Literal["answer"]

    at: str
    """Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
    to be answered, of a service about which the customer wants to be contacted the time by
    which that is to be done; these may be later than now.
    """

    key: str
    """Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
    or an overlap is the key to report with `desk.report_done`.
    """

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the line is about one."""

    priority: NotRequired[Priority]
    """Priority of the appointment; absent if it is normal."""


class WorkLineMatchReview(TypedDict):
    """Decide whether the customer is the flagged person."""

    waits_for: Literal["match_review"]

    alert: Alert
    """Alert of the match."""

    flag: FlagId
    """Id of the flag that matches."""

    at: str
    """Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
    to be answered, of a service about which the customer wants to be contacted the time by
    which that is to be done; these may be later than now.
    """

    key: str
    """Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
    or an overlap is the key to report with `desk.report_done`.
    """

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the line is about one."""

    priority: NotRequired[Priority]
    """Priority of the appointment; absent if it is normal."""


class WorkLineIncompleteScreening(TypedDict):
    """Review an appointment whose screening did not compare everything."""

    waits_for: Literal["incomplete_screening"]

    at: str
    """Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
    to be answered, of a service about which the customer wants to be contacted the time by
    which that is to be done; these may be later than now.
    """

    key: str
    """Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
    or an overlap is the key to report with `desk.report_done`.
    """

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the line is about one."""

    priority: NotRequired[Priority]
    """Priority of the appointment; absent if it is normal."""


class WorkLineAssignment(TypedDict):
    """Assign a technician by hand, because the start is near (S4-7)."""

    waits_for: Literal["assignment"]

    at: str
    """Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
    to be answered, of a service about which the customer wants to be contacted the time by
    which that is to be done; these may be later than now.
    """

    key: str
    """Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
    or an overlap is the key to report with `desk.report_done`.
    """

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the line is about one."""

    priority: NotRequired[Priority]
    """Priority of the appointment; absent if it is normal."""


class WorkLineInformation(TypedDict):
    """Get an answer from the customer (S4-32)."""

    waits_for: Literal["information"]

    information: InformationId
    """Id of the information request."""

    at: str
    """Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
    to be answered, of a service about which the customer wants to be contacted the time by
    which that is to be done; these may be later than now.
    """

    key: str
    """Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
    or an overlap is the key to report with `desk.report_done`.
    """

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the line is about one."""

    priority: NotRequired[Priority]
    """Priority of the appointment; absent if it is normal."""


class WorkLineTechnicianOverlap(TypedDict):
    """Resolve an overlap that a customer or technician caused: the assigned technician has
    other appointments at that time.
    """

    waits_for: Literal["technician_overlap"]

    others: list[AppointmentId]
    """Ids of the other appointments, in order."""

    technician: TechnicianId
    """Id of the technician."""

    at: str
    """Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
    to be answered, of a service about which the customer wants to be contacted the time by
    which that is to be done; these may be later than now.
    """

    key: str
    """Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
    or an overlap is the key to report with `desk.report_done`.
    """

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the line is about one."""

    priority: NotRequired[Priority]
    """Priority of the appointment; absent if it is normal."""


class WorkLineCustomerOverlap(TypedDict):
    """Resolve an overlap that the customer caused: they have other appointments at that time."""

    waits_for: Literal["customer_overlap"]

    others: list[AppointmentId]
    """Ids of the other appointments, in order."""

    at: str
    """Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
    to be answered, of a service about which the customer wants to be contacted the time by
    which that is to be done; these may be later than now.
    """

    key: str
    """Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
    or an overlap is the key to report with `desk.report_done`.
    """

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the line is about one."""

    priority: NotRequired[Priority]
    """Priority of the appointment; absent if it is normal."""


class WorkLineCheckInItem(TypedDict):
    """Handle an order or a remark of the customer in the online check-in (S3-24)."""

    waits_for: Literal["check_in_item"]

    item: CheckInItemId
    """Id of the item."""

    at: str
    """Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
    to be answered, of a service about which the customer wants to be contacted the time by
    which that is to be done; these may be later than now.
    """

    key: str
    """Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
    or an overlap is the key to report with `desk.report_done`.
    """

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the line is about one."""

    priority: NotRequired[Priority]
    """Priority of the appointment; absent if it is normal."""


class WorkLineContactChange(TypedDict):
    """Accept or decline a change of contact data that a customer proposed."""

    waits_for: Literal["contact_change"]

    field: ContactField
    """Field that it changes."""

    submission: EntryId
    """Id of the answer that proposed it."""

    at: str
    """Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
    to be answered, of a service about which the customer wants to be contacted the time by
    which that is to be done; these may be later than now.
    """

    key: str
    """Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
    or an overlap is the key to report with `desk.report_done`.
    """

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the line is about one."""

    priority: NotRequired[Priority]
    """Priority of the appointment; absent if it is normal."""


class WorkLineInquiry(TypedDict):
    """Answer an inquiry (S2-22)."""

    waits_for: Literal["inquiry"]

    inquiry: InquiryId
    """Id of the inquiry."""

    at: str
    """Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
    to be answered, of a service about which the customer wants to be contacted the time by
    which that is to be done; these may be later than now.
    """

    key: str
    """Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
    or an overlap is the key to report with `desk.report_done`.
    """

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the line is about one."""

    priority: NotRequired[Priority]
    """Priority of the appointment; absent if it is normal."""


class WorkLineTask(TypedDict):
    """Do a task that is due."""

    waits_for: Literal["task"]

    kind: Code
    """Kind of the task, such as `contact_retry` or `retention_review`."""

    subject: Subject
    """Record that the task is due for."""

    at: str
    """Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
    to be answered, of a service about which the customer wants to be contacted the time by
    which that is to be done; these may be later than now.
    """

    key: str
    """Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
    or an overlap is the key to report with `desk.report_done`.
    """

    appointment: NotRequired[Union[AppointmentId, None]]
    """Id of the appointment, if the line is about one."""

    priority: NotRequired[Priority]
    """Priority of the appointment; absent if it is normal."""

WorkLine: TypeAlias = "Union[WorkLineAnswer, WorkLineMatchReview, WorkLineIncompleteScreening, WorkLineAssignment, WorkLineInformation, WorkLineTechnicianOverlap, WorkLineCustomerOverlap, WorkLineCheckInItem, WorkLineContactChange, WorkLineInquiry, WorkLineTask]"
"""One line of the work list."""

WorkOrigin: TypeAlias = "Literal['planned', 'check_in', 'staff']"
"""Source of a work item."""


class WrittenAddress(TypedDict):
    """A postal address as written: free text, parts, or both. Parts take precedence; `text` fills in
    what they lack.
    """

    country: NotRequired[Union[Region, None]]
    """Country (ISO 3166-1 alpha-2)."""

    house_number: NotRequired[Union[str, None]]
    """House number with its addition, if it is not in `lines`."""

    lines: NotRequired[list[str]]
    """Street lines: street with house number, building, care of."""

    locality: NotRequired[Union[str, None]]
    """City, town or village."""

    postal_code: NotRequired[Union[str, None]]
    """Postcode in the format of the country."""

    region: NotRequired[Union[str, None]]
    """State, province or county."""

    text: NotRequired[Union[str, None]]
    """Whole address in one text."""

    unit: NotRequired[Union[str, None]]
    """Part of the building: flat, apartment, suite, floor."""


class WrittenContact(TypedDict):
    """The contact details in a request; there may be several values of each kind."""

    addresses: NotRequired[list[WrittenAddress]]
    """Postal addresses, as written."""

    emails: NotRequired[list[str]]
    """E-mail addresses, as written."""

    names: NotRequired[list[WrittenName]]
    """Names of the people involved."""

    note: NotRequired[Union[str, None]]
    """Remarks, which are searched for phone numbers and e-mail addresses."""

    phones: NotRequired[list[WrittenPhone]]
    """Phone numbers, as written."""


class WrittenName(TypedDict):
    """A name as written: in one text, in parts, or both. If there are parts, `full` is ignored."""

    family: NotRequired[Union[str, None]]
    """Family name with its particles, such as `van den Berg`."""

    full: NotRequired[Union[str, None]]
    """Full name in one text."""

    given: NotRequired[Union[str, None]]
    """Given name or names."""


class WrittenPhone(TypedDict):
    """A phone number as written."""

    number: NotRequired[str]
    """Number as typed, in any spelling."""

    region: NotRequired[Union[Region, None]]
    """Country for a number without a country code (ISO 3166-1 alpha-2); the default region if
    absent.
    """


class WrittenValueFullName(TypedDict):
    """The full name of a person."""

    kind: Literal["full_name"]

    value: WrittenName


class WrittenValueEmail(TypedDict):
    """An e-mail address, as text."""

    kind: Literal["email"]

    value: str
    """A value that is redacted in logs, errors and `Debug` output.

    It is serialized unredacted, because data on the wire is for those who may see it.
    """


class WrittenValueAddress(TypedDict):
    """A complete postal address."""

    kind: Literal["address"]

    value: WrittenAddress


class WrittenValuePhone(TypedDict):
    """A phone number, with its country if known."""

    kind: Literal["phone"]

    value: WrittenPhone

WrittenValue: TypeAlias = "Union[WrittenValueFullName, WrittenValueEmail, WrittenValueAddress, WrittenValuePhone]"
"""A value of one kind, as written; a flagged item has a copy of one (S0-14)."""

Zone: TypeAlias = "str"
"""A time zone by its IANA name, such as `Europe/Amsterdam`."""
