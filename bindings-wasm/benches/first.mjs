/** Loads a module and asks it for the first time; runs in Node and in a page. */

const item = (flag, kind, value) => ({ flag: `f${flag}`, item: `f${flag}:${kind}`, kind, value });

/** Invented people, each unlike the others. */
const items = (count) =>
  Array.from({ length: count }, (_, n) => [
    item(n, "full_name", { full: `Jan${n} de Boer` }),
    item(n, "email", `jan.${n}@dorpspost.nl`),
    item(n, "address", { text: `Dorpsstraat ${n}, 1234 AB Ons Dorp` }),
    item(n, "phone", { number: `06-${12_340_000 + n}` }),
  ]).flat();

const request = (n) => ({
  appointment: `a${n}`,
  contact: {
    names: [{ full: `Piet${n} Smit` }],
    emails: [`piet.${n}@gmail.com`],
    addresses: [{ text: `Kerkstraat ${n}, 2345 CD Elders` }],
    phones: [{ number: `06-${98_760_000 + n}` }],
  },
});

export const measure = async (module) => {
  const began = performance.now();
  const { ready, Screener } = await import(module);
  await ready();
  const ready_at = performance.now();
  const told = { ready: ready_at - began };
  if (!Screener) return told;
  const policy = { reading: { default_region: "NL" } };
  const screener = new Screener(items(1), policy);
  screener.screen(request(0));
  told.first = performance.now() - ready_at;

  const large = new Screener(items(1000), policy);
  const requests = Array.from({ length: 2000 }, (_, n) => request(n));
  const start = performance.now();
  large.screenMany(requests);
  told.rows = requests.length / ((performance.now() - start) / 1000);
  return told;
};
