/** A desk with one appointment whose customer can check in: `node demo.mjs` prints the address. */
import { createHash, randomUUID } from "node:crypto";
import { Desk } from "frontdesk-desk";

import { serve } from "./server.mjs";

const AGREEMENT = "We keep the keys of your car while we work on it.\n";
const sha256 = createHash("sha256").update(AGREEMENT).digest("hex");
const price = (minor) => ({ net: { minor, currency: "EUR" }, vat_basis_points: 2100 });

const POLICY = {
  screening: { reading: { default_region: "NL" } },
  appointment: { zone: "Europe/Amsterdam" },
  check_in: {
    services: [
      {
        id: "wash",
        name: "Car wash",
        description: "Outside, by hand, while your car is here.",
        price: price(2000),
        convert_to_work_item: true,
      },
      { id: "tyres", name: "Winter tyres", url: "https://example.com/tyres" },
    ],
    agreements: [{ id: "keys", version: "2026-01", language: "en", sha256, mandatory: true }],
  },
};

/** A desk with a check-in, and its link. */
export const sampleDesk = (start, now) => {
  const desk = new Desk(POLICY);
  const link = randomUUID();
  const by = { role: "staff", id: "olga" };
  const at = now.toISOString();
  const end = new Date(start.getTime() + 3_600_000);
  for (const call of [
    {
      do: "appointment.book",
      appointment: "A-1",
      new_customer: "lisa",
      frame: { start: start.toISOString(), end: end.toISOString() },
      details: {
        asset: "Volvo V60, 12-ABC-3",
        description: "It rattles in front.",
        lines: [{ id: "service", text: "Yearly service", quantity: 1, price: price(24_000) }],
        parties: [
          {
            role: "booker",
            name: { full: "Lisa Jansen" },
            emails: ["lisa@dorpspost.nl"],
            phones: [{ number: "06-12345678" }],
          },
        ],
      },
    },
    { do: "check_in.prepare", appointment: "A-1", link },
  ]) {
    const { refused, malformed } = desk.call({ ...call, at, by });
    if (refused || malformed) throw new Error((refused ?? malformed).text);
  }
  return { desk, link, texts: { [sha256]: AGREEMENT } };
};

if (process.argv[1] === import.meta.filename) {
  const now = new Date();
  const { desk, link, texts } = sampleDesk(new Date(now.getTime() + 2 * 86_400_000), now);
  const { address } = await serve(desk, { port: Number(process.argv[2] ?? 8080), texts });
  console.log(`${address}/check-in/${link} (Ctrl-C ends)`);
}
