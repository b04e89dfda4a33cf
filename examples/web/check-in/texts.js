/** Texts, dates and money in the language of the reader. A further language is one file in texts/. */

export const LANGUAGES = { en: "English", nl: "Nederlands" };

/** The language of the address, else the first that the browser and the page have in common. */
export const preferred = (search, wanted) => {
  const asked = new URLSearchParams(search).get("language");
  const all = [asked, ...wanted].filter(Boolean).map((tag) => tag.split("-")[0]);
  return all.find((tag) => tag in LANGUAGES) ?? "en";
};

/** Loads the texts of a language. */
export const load = async (language) => {
  const answer = await fetch(`/texts/${language}.json`);
  const texts = await answer.json();
  const filled = (name, values) => values[name] ?? "";
  return (key, values = {}) =>
    texts[key].replace(/\{(\w+)\}/g, (_, name) => filled(name, values));
};

/** Writes money in minor units, such as 2420 EUR. */
export const money = (language, { minor, currency }) => {
  const format = new Intl.NumberFormat(language, { style: "currency", currency });
  return format.format(minor / 10 ** format.resolvedOptions().maximumFractionDigits);
};

/** Writes a time frame as local times of its zone. */
export const frame = (language, { start, end }, timeZone) => {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: "full",
    timeStyle: "short",
    timeZone,
  });
  return format.formatRange(new Date(start), new Date(end));
};
