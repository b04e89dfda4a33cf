/** A desk with one appointment, whose customer can check in: `node demo.mjs` prints the address. */
import { createHash, randomUUID } from "node:crypto";
import { Desk } from "frontdesk-desk";

import { serve } from "./server.mjs";

const AGREEMENTS = {
  en: "We keep the key of your car in our safe.\nWe drive your car only to test it.",
  nl: "Wij bewaren de sleutel van uw auto in onze kluis.\nWij rijden er alleen mee om te testen.",
};
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const price = (minor) => ({ net: { minor, currency: "EUR" }, vat_basis_points: 2100 });

const POLICY = {
  screening: { reading: { default_region: "NL" } },
  appointment: { zone: "Europe/Amsterdam" },
  check_in: {
    services: [
      {
        id: "wash",
        name: "Car wash",
        description: "By hand, outside and inside, while your car is here.",
        price: price(2_000),
        convert_to_work_item: true,
      },
      {
        id: "tyres",
        name: "Winter tyres",
        description: "We have them in stock and store your summer tyres.",
        url: "https://en.wikipedia.org/wiki/Snow_tire",
      },
    ],
    agreements: Object.entries(AGREEMENTS).map(([language, text]) => ({
      id: "keys",
      version: "2026-01",
      language,
      sha256: sha256(text),
      mandatory: true,
    })),
  },
};

const BOOKING = {
  do: "appointment.book",
  appointment: "A-1002",
  new_customer: "lisa",
  details: {
    asset: "Volvo V60, 12-ABC-3",
    description: "It rattles in front when I brake.",
    address: { lines: ["Kerkweg 1"], postal_code: "9711 AB", locality: "Groningen" },
    lines: [
      {
        id: "service",
        text: "Yearly service",
        quantity: 1,
        price: price(24_000),
        instructions: "Please bring the service book.",
      },
      { id: "brakes", text: "Look at the front brakes", quantity: 1, price: price(4_500) },
    ],
    parties: [
      {
        role: "booker",
        name: { full: "Lisa Jansen" },
        emails: ["lisa@dorpspost.nl"],
        phones: [{ number: "06-12345678" }],
      },
    ],
  },
};

/** A desk with a check-in for an appointment at `start`, its link, and the texts of agreements. */
export const sampleDesk = (start, now) => {
  const desk = new Desk(POLICY);
  const link = randomUUID();
  const end = new Date(start.getTime() + 3_600_000);
  const frame = { start: start.toISOString(), end: end.toISOString() };
  const by = { role: "staff", id: "olga" };
  const { appointment } = BOOKING;
  for (const call of [{ ...BOOKING, frame }, { do: "check_in.prepare", appointment, link }]) {
    const { refused, malformed } = desk.call({ ...call, at: now.toISOString(), by });
    if (refused || malformed) throw new Error((refused ?? malformed).text);
  }
  const texts = Object.values(AGREEMENTS).map((text) => [sha256(text), text]);
  return { desk, link, appointment, texts: Object.fromEntries(texts) };
};

/** Nine in the morning of the day after tomorrow, on this machine. */
const soon = () => {
  const day = new Date();
  day.setDate(day.getDate() + 2);
  day.setHours(9, 0, 0, 0);
  return day;
};

if (process.argv[1] === import.meta.filename) {
  const { desk, link, texts } = sampleDesk(soon(), new Date());
  const { address } = await serve(desk, { port: Number(process.argv[2] ?? 8080), texts });
  console.log(`${address}/check-in/${link} (Ctrl-C ends)`);
}
