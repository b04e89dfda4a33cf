/** What users write must be accepted by the compiler, and mistakes refused. */
import { ready, Screener } from "frontdesk";
import type { Alert, FlaggedItem, NotUnderstood, Screening } from "frontdesk";
import { BackgroundScreener } from "frontdesk/background";
import { Desk, ready as deskReady } from "frontdesk-desk";
import type { Answer, Call } from "frontdesk-desk";
import "frontdesk/worker";

const items: FlaggedItem[] = [
  { flag: "f1", item: "f1:email", kind: "email", value: "jan@dorpspost.nl" },
  { flag: "f1", item: "f1:name", kind: "full_name", value: { given: "Jan", family: "de Boer" } },
];

export const screened = async (bytes: Uint8Array): Promise<Alert> => {
  await ready();
  using screener = new Screener(items, { reading: { default_region: "NL" } });
  const request = { appointment: "a1", contact: { emails: ["jan@dorpspost.nl"] } };
  const answers: (Screening | NotUnderstood)[] = screener.screenMany([request]);
  const [first] = answers;
  if (first && "malformed" in first) throw new Error(first.malformed.text);
  const { rows, problems } = Screener.load(bytes).screenSheet(bytes, { columns: { phone: "gsm" } });
  console.log(rows[0]?.request.contact.names?.[0]?.full, problems[0]?.line);
  // @ts-expect-error: a kind and its value belong together
  screener.add({ flag: "f1", item: "f1:x", kind: "phone", value: "06-12345678" });
  // @ts-expect-error: there is no such setting
  new Screener([], { aproximate: true });
  return screener.explain(request).screening.alert;
};

export const inBackground = async (worker: Worker, sheet: Uint8Array): Promise<number> => {
  const screener = await BackgroundScreener.open(worker, { sheet });
  const { rows } = await screener.screenSheet(sheet);
  screener.close();
  return rows.length + (screener.told.flags ?? 0);
};

const staff = { role: "staff", id: "u1" } as const;

export const called = async (call: Call): Promise<Answer> => {
  await deskReady();
  using desk = new Desk({ screening: { approximate: false } });
  const told = desk.call({ ask: "flag.list", by: staff });
  // A question knows its answer.
  if ("told" in told) console.log(told.told[0]?.flag);
  if ("refused" in told) console.log(told.refused.code);
  // @ts-expect-error: a list of flags is no screening
  if ("told" in told) console.log(told.told.alert);
  // @ts-expect-error: nobody asks
  desk.call({ ask: "flag.list" });
  // @ts-expect-error: there is no such command
  desk.call({ do: "flag.forget", at: "2026-03-02T09:00:00Z", by: staff, flag: "f1" });
  // @ts-expect-error: why is not said
  desk.call({ do: "flag.lift", at: "2026-03-02T09:00:00Z", by: staff, flag: "f1" });
  // @ts-expect-error: there is no such setting
  new Desk({ aproximate: false });
  return desk.call(call);
};
