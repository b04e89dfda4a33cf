/** What users write must be accepted by the compiler, and mistakes refused. */
import { Desk, ready, Screener } from "frontdesk";
import type { Alert, FlaggedItem, Malformed, Screening } from "frontdesk";
import { BackgroundScreener } from "frontdesk/background";
import "frontdesk/worker";

const items: FlaggedItem[] = [
  { flag: "f1", item: "f1:email", kind: "email", value: "jan@dorpspost.nl" },
  { flag: "f1", item: "f1:name", kind: "full_name", value: { given: "Jan", family: "de Boer" } },
];

export const screened = async (bytes: Uint8Array): Promise<Alert> => {
  await ready();
  using screener = new Screener(items, { reading: { default_region: "NL" } });
  const request = { appointment: "a1", contact: { emails: ["jan@dorpspost.nl"] } };
  const answers: (Screening | Malformed)[] = screener.screenMany([request]);
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

export const answer: unknown = new Desk().call({ ask: "flag.list" });
