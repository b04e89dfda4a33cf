/** The bar at the end of the window: it tells what happens to the answer, in words. */

const state = document.getElementById("state");
const stop = document.getElementById("stop");

/** Shows a text; `kind` chooses the mark beside it: `busy`, `good`, or `bad`. */
export const tell = (text = "", kind = "") => {
  // The same text again would be read out again.
  if (state.textContent !== text) state.textContent = text;
  state.dataset.kind = kind;
};

/** Offers a button that gives up what is waiting, with the focus; without a text it is removed. */
export const offer = (text, click) => {
  stop.hidden = !text;
  stop.textContent = text ?? "";
  stop.onclick = click ?? null;
  if (text) stop.focus();
};
