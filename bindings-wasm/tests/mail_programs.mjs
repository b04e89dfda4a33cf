/** The mail programs that show the e-mails as they are meant, and what they may leave out. */

/** Names of https://www.caniemail.com. Windows Mail is not among them: it ended in 2024. */
export const CLIENTS = [
  "apple-mail.ios",
  "apple-mail.macos",
  "gmail.android",
  "gmail.desktop-webmail",
  "gmail.ios",
  "gmail.mobile-webmail",
  "outlook.android",
  "outlook.ios",
  "outlook.macos",
  "outlook.windows",
];

/**
 * Gmail in the browser of a phone drops every style sheet. All that an e-mail needs is inline; the
 * sheets have dark colours, the full width of columns on phones, and workarounds for old programs.
 */
const sheet = (...others) => ({ clients: ["gmail.mobile-webmail", ...others] });

/** Features that some of the programs do not support, and why the e-mails have them all the same. */
export const EXCEPTIONS = {
  "Class selector": sheet(),
  "Descendant combinator": sheet(),
  "ID selector": sheet(),
  "Type selector": sheet(),
  // Outlook on Windows shows the light colours, at a width of 600 pixels.
  "@media": sheet("outlook.windows"),
  "Chaining selectors": sheet("outlook.windows"),
  // `body` loses its background; the first element in it has the same one.
  "<body> element": { clients: ["outlook.android", "outlook.ios", "outlook.macos"] },
  // Gmail opens every link in a window of its own, as the attribute says.
  "target attribute": {
    clients: ["gmail.android", "gmail.desktop-webmail", "gmail.ios", "gmail.mobile-webmail"],
  },
  // The corners of buttons are square.
  "border-radius": { clients: ["outlook.windows"] },
  // The attribute `cellspacing` of the same table says the same.
  "border-spacing": { clients: ["outlook.macos", "outlook.windows"] },
  // Both are set to what they are without a style.
  "outline": { clients: ["outlook.windows"] },
  "word-spacing": { clients: ["outlook.windows"] },
};
