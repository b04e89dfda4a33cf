/** Texts, dates and money in the language of the reader. A further one is a file in texts/. */

/** The language of the address, else the first that the browser and the page have in common. */
export const preferred = (languages, search, wanted) => {
  const asked = new URLSearchParams(search).get("language");
  const all = [asked, ...wanted].filter(Boolean).map((tag) => tag.split("-")[0].toLowerCase());
  return [...all, "en", ...Object.keys(languages)].find((tag) => tag in languages);
};

/** The language with the region of the reader, which decides how dates are written. */
export const localeOf = (language, wanted) =>
  wanted.find((tag) => tag.split("-")[0].toLowerCase() === language) ?? language;

/** A function that gives a text by its key, with the values for its places in braces. */
export const reader = (texts) => (key, values = {}) =>
  (texts[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

/** Writes money in minor units, such as 2420 EUR. */
export const money = (locale, { minor, currency }) => {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  return format.format(minor / 10 ** format.resolvedOptions().maximumFractionDigits);
};

/** Writes a size in bytes with a unit that people know. */
export const size = (locale, bytes) => {
  const [unit, of] = bytes < 1_000_000 ? ["kilobyte", 1_000] : ["megabyte", 1_000_000];
  const format = new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 0 });
  return format.format(Math.max(bytes / of, 1));
};

/** Writes a time frame as local times of its zone. */
export const frame = (locale, { start, end }, timeZone) => {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: "full",
    timeStyle: "short",
    timeZone,
  });
  return format.formatRange(new Date(start), new Date(end));
};
