/** Calls that write dates, times and amounts, and what Intl writes for the same. */

const ZONE = "Europe/Amsterdam";
const FTL = `cancellation_notice =
    .subject = x
    .text = { $start } | { $start_date } | { $start_day } | { $start_time } | { $valid_until }
    .sms = x
`;
const DAY = 86_400_000;
const CURRENCIES = ["EUR", "GBP", "JPY", "USD", "CHF", "KWD"];

function render(kind, language, data, ftl) {
  const by = { role: "staff", id: "u1" };
  const names = { name: "A", business: "B", services: "C" };
  data = { ...names, ...data };
  return { ask: "message.render", by, kind, language, channel: "email", zone: ZONE, data, ftl };
}

/** Every day of five years, at another time each day, in each pattern. */
export function* dates(language) {
  const format = (options) => new Intl.DateTimeFormat(language, { timeZone: ZONE, ...options });
  const formats = [
    format({ dateStyle: "full", timeStyle: "short" }),
    format({ dateStyle: "full" }),
    format({ weekday: "short", month: "short", day: "numeric" }),
    format({ timeStyle: "short" }),
    format({ dateStyle: "long" }),
  ];
  for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2031, 0, 1); day += DAY) {
    const count = day / DAY;
    const start = new Date(day + ((count * 61) % 1440) * 60_000);
    const iso = new Date(day).toISOString().slice(0, 10);
    const noon = new Date(day + DAY / 2);
    const data = { start: start.toISOString(), valid_until: iso, cause: "ops" };
    const [all, full, short, time, long] = formats;
    const written = [all, full, short, time].map((format) => format.format(start));
    const expected = [...written, long.format(noon)].join(" | ");
    yield { call: render("cancellation_notice", language, data, FTL), expected };
  }
}

/** Amounts and rates. */
export function* numbers(language) {
  const ftl = `booking_confirmation =
    .subject = x
    .text = { $price }
    .sms = x
`;
  for (const currency of CURRENCIES) {
    const format = new Intl.NumberFormat(language, { style: "currency", currency });
    const digits = format.resolvedOptions().maximumFractionDigits;
    for (const minor of [0, 5, 50, 123_450, 99_999, 100_000, 123_456_789, -500, -123_456]) {
      const at = "2026-03-02T09:00:00Z";
      const data = { start: at, end: at, price: { minor, currency } };
      const expected = format.format(minor / 10 ** digits);
      yield { call: render("booking_confirmation", language, data, ftl), expected };
    }
  }
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 });
  for (const rate of [0, 1, 50, 125, 1500, 1250, 9999, 10_000]) {
    const ftl = "cancellation_notice =\n    .subject = x\n    .text = { $rate }\n    .sms = x\n";
    const call = render("cancellation_notice", language, { cause: "ops", rate }, ftl);
    yield { call, expected: percent.format(rate / 10_000) };
  }
}

/** What is written in the answer: the paragraph between greeting and closing. */
export function written(answer) {
  return answer.told.text.split("\n\n")[2];
}
