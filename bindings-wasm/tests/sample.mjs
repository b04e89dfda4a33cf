/** One flag and some requests, for all tests. */
export const ITEMS = [
  { flag: "f1", item: "f1:name", kind: "full_name", value: { full: "Jan de Boer" } },
  { flag: "f1", item: "f1:email", kind: "email", value: "jan.deboer@googlemail.com" },
  { flag: "f1", item: "f1:phone", kind: "phone", value: { number: "06-12345678" } },
  {
    flag: "f1",
    item: "f1:address",
    kind: "address",
    value: { text: "Dorpsstraat 5, 1234 AB Ons Dorp" },
  },
];

export const POLICY = { reading: { default_region: "NL" } };

export const DISGUISED = {
  appointment: "a1",
  contact: { names: [{ full: "J. Boer" }], emails: ["JanDeBoer+job@gmail.com"] },
};

export const STRANGER = { appointment: "a2", contact: { names: [{ full: "Lisa Jansen" }] } };
