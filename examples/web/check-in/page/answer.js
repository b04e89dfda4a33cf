/** The answer that the customer is giving: what the page shows, and what is sent. */

const id = () => crypto.randomUUID();

/** An answer that nobody has begun: the present orders and remarks of the page. */
export const begin = (page) => ({
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

/** The answer of a draft that the host has saved, on top of the page. */
export const resume = (page, saved) => {
  const { services = [], remarks = [], withdraw = [], email = "", phone, ...rest } = saved;
  const { preferred_channel = "" } = rest;
  const answers = services.map(({ service, item, answer }) => [service, { item, answer }]);
  const dropped = page.services
    .filter(({ item }) => withdraw.includes(item))
    .map(({ service, item }) => [service, { item, answer: "nothing" }]);
  return restore(page, {
    services: Object.fromEntries([...answers, ...dropped]),
    remarks: remarks.map(({ text = "", attachments = [], ...remark }) => ({
      ...remark,
      text,
      attachments,
    })),
    withdraw,
    contact: { email, phone: phone?.number ?? "", preferred_channel },
  });
};

/** An answer that was begun on an earlier view of the page, as far as the present page allows. */
export const restore = (page, earlier) => {
  const answer = begin(page);
  for (const [service, given] of Object.entries(answer.services)) {
    const { answer: chosen = given.answer, item } = earlier.services[service] ?? {};
    const isOpen = page.services.some((one) => one.service === service && one.open);
    if (isOpen) Object.assign(given, { answer: chosen, item: given.ordered ? given.item : item });
    given.item ??= id();
  }
  const known = new Set(page.remarks.map(({ item }) => item));
  const open = new Set(answer.remarks.map(({ item }) => item));
  const written = earlier.remarks
    .filter(({ item }) => open.has(item) || !known.has(item))
    .map((remark) => ({ ...remark, known: known.has(remark.item) }));
  const withdraw = earlier.withdraw.filter((item) => open.has(item));
  const named = new Set([...withdraw, ...written.map(({ item }) => item)]);
  const others = answer.remarks.filter(({ item }) => !named.has(item));
  const contact = { ...answer.contact, ...earlier.contact };
  return { ...answer, remarks: [...others, ...written], withdraw, contact };
};

export const addRemark = (answer) => {
  const remark = { item: id(), subject: "", text: "", attachments: [], known: false };
  answer.remarks.push(remark);
  return remark;
};

export const removeRemark = (answer, remark) => {
  answer.remarks = answer.remarks.filter((other) => other !== remark);
  if (remark.known) answer.withdraw.push(remark.item);
};

/** Whether a remark says nothing: it is not sent. */
export const isEmpty = ({ subject, text, attachments }) =>
  !subject.trim() && !text.trim() && !attachments.length;

/** The orders of the answer, with the services that the page shows. */
const openOrders = (page, { services }) =>
  page.services
    .filter(({ open }) => open)
    .map((shown) => ({ shown, ...services[shown.service] }));

/** The answer as the desk takes it: only what is new or changed. */
export const toSend = (page, answer) => {
  const orders = openOrders(page, answer);
  const services = orders
    .filter(({ shown, answer }) => answer !== "nothing" && answer !== shown.answer)
    .map(({ item, answer, shown: { service, price } }) => ({
      item,
      service,
      answer,
      ...(price && { shown_price: price }),
    }));
  const dropped = orders
    .filter(({ ordered, answer }) => ordered && answer === "nothing")
    .map(({ item }) => item);
  const remarks = answer.remarks
    .filter((remark) => !isEmpty(remark))
    .map(({ item, subject, text, attachments }) => ({
      item,
      subject: subject.trim(),
      ...(text.trim() && { text: text.trim() }),
      ...(attachments.length && { attachments }),
    }));
  const { email, phone, preferred_channel } = answer.contact;
  return {
    services,
    remarks,
    withdraw: [...answer.withdraw, ...dropped],
    ...(email.trim() && { email: email.trim() }),
    ...(phone.trim() && { phone: { number: phone.trim() } }),
    ...(preferred_channel && { preferred_channel }),
  };
};

/** The id of an attempt to send: the same as long as what is sent stays the same. */
export const submissionOf = (answer, sent) => {
  const content = JSON.stringify(sent);
  if (answer.attempt?.content !== content) answer.attempt = { id: id(), content };
  return answer.attempt.id;
};
