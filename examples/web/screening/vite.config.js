/** Builds the page; sample files stay files, since the content policy allows no inline data. */
export default {
  base: "./",
  worker: { format: "es" },
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
};
