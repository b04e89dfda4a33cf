/** The answer that the customer is giving: what the page shows, and what is sent. */

const id = () => crypto.randomUUID();

/** An answer that nobody has begun: the present orders and remarks of the page. */
export const begin = (page) => ({
  submission: id(),
  services: Object.fromEntries(
    page.services.map(({ service, answer = "nothing", item = id() }) => [
      service,
      { item, answer, ordered: answer !== "nothing" },
    ]),
  ),
  remarks: page.remarks
    .filter(({ open }) => open)
    .map(({ item, subject, text = "", attachments }) => ({
      item,
      subject,
      text,
      attachments,
      known: true,
    })),
  withdraw: [],
  contact: { email: "", phone: "", preferred_channel: "" },
});

/** The answer of a saved draft, on top of the page. */
export const resume = (page, saved) => {
  const { services = [], remarks = [], withdraw = [], phone, ...rest } = saved;
  const answer = begin(page);
  for (const key of Object.keys(answer.contact)) answer.contact[key] = rest[key] ?? "";
  answer.contact.phone = phone?.number ?? "";
  for (const { service, ...given } of services) {
    answer.services[service] = { ...answer.services[service], ...given };
  }
  for (const item of withdraw) {
    const order = Object.values(answer.services).find((order) => order.item === item);
    if (order) order.answer = "nothing";
  }
  const replaced = new Set([...remarks.map(({ item }) => item), ...withdraw]);
  const kept = answer.remarks.filter(({ item }) => !replaced.has(item));
  const known = new Set(page.remarks.map(({ item }) => item));
  const given = remarks.map(({ text = "", attachments = [], ...remark }) => ({
    ...remark,
    text,
    attachments,
    known: known.has(remark.item),
  }));
  return { ...answer, remarks: [...kept, ...given], withdraw: withdrawnRemarks(page, withdraw) };
};

const withdrawnRemarks = (page, withdraw) =>
  withdraw.filter((item) => page.remarks.some((remark) => remark.item === item));

export const addRemark = (answer) => {
  const remark = { item: id(), subject: "", text: "", attachments: [], known: false };
  answer.remarks.push(remark);
  return remark;
};

export const removeRemark = (answer, remark) => {
  answer.remarks = answer.remarks.filter((other) => other !== remark);
  if (remark.known) answer.withdraw.push(remark.item);
};

const isEmpty = ({ subject, text, attachments }) =>
  !subject.trim() && !text.trim() && !attachments.length;

/** The remarks that say something but have no subject. */
export const withoutSubject = (answer) =>
  answer.remarks.filter((remark) => !isEmpty(remark) && !remark.subject.trim());

/** The answer as the desk takes it: only what is new or changed. */
export const toSend = (page, { services, remarks, withdraw, contact }) => {
  const shown = Object.fromEntries(page.services.map((service) => [service.service, service]));
  const orders = Object.entries(services).filter(([service]) => shown[service]?.open);
  const given = orders
    .filter(([service, { answer }]) => answer !== "nothing" && answer !== shown[service].answer)
    .map(([service, { item, answer }]) => {
      const { price } = shown[service];
      return { item, service, answer, ...(price && { shown_price: price }) };
    });
  const dropped = orders
    .filter(([, { answer, ordered }]) => ordered && answer === "nothing")
    .map(([, { item }]) => item);
  const written = remarks
    .filter((remark) => !isEmpty(remark))
    .map(({ item, subject, text, attachments }) => ({
      item,
      subject: subject.trim(),
      ...(text.trim() && { text: text.trim() }),
      ...(attachments.length && { attachments }),
    }));
  const { email, phone, preferred_channel } = contact;
  return {
    services: given,
    remarks: written,
    withdraw: [...withdraw, ...dropped],
    ...(email.trim() && { email: email.trim() }),
    ...(phone.trim() && { phone: { number: phone.trim() } }),
    ...(preferred_channel && { preferred_channel }),
  };
};
