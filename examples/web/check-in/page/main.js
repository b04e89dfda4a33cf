/** The check-in page of a customer: it shows a view of the host, and posts an answer. */
import { offer, tell } from "./bar.js";
import { insist } from "./connection.js";
import { el } from "./element.js";
import { Form } from "./form.js";
import { hostOf, languages, texts } from "./host.js";
import { forgetAll } from "./keeper.js";
import { done } from "./parts/done.js";
import { localeOf, preferred, reader } from "./texts.js";

const main = document.getElementById("page");
const link = decodeURIComponent(location.pathname.split("/").pop());
const host = hostOf(link);

/** Links to the page in each language; what is not saved is kept on this device. */
const choice = (all, language, t) =>
  el(
    "nav",
    { "aria-label": t("languages") },
    Object.entries(all).map(([tag, name]) =>
      el(
        "a",
        {
          href: `?language=${tag}`,
          lang: tag,
          hreflang: tag,
          "aria-current": tag === language && "true",
        },
        name,
      ),
    ),
  );

/** Moves the focus to the heading of what is shown now. */
const read = () => {
  scrollTo(0, 0);
  main.querySelector("h1").focus({ preventScroll: true });
};

/** The page is not available: the link is unknown, or the appointment is over. */
const gone = (t) => {
  offer();
  tell();
  forgetAll(link);
  main.replaceChildren(el("h1", { tabindex: "-1" }, t("gone")), el("p", {}, t("goneHint")));
  read();
};

const show = async (page, spoken) => {
  const onSent = (next, sent) => {
    const change = next && (() => show(next, spoken).then(read));
    main.replaceChildren(done({ ...spoken, sent, change }));
    read();
  };
  const onGone = () => gone(spoken.t);
  await new Form({ main, link, host, page, texts: spoken, onSent, onGone }).open();
};

const start = async () => {
  const all = await insist(languages);
  const language = preferred(all, location.search, navigator.languages);
  const t = reader(await insist(() => texts(language)));
  document.documentElement.lang = language;
  document.documentElement.dir = t("direction");
  document.title = t("title");
  document.getElementById("top").replaceChildren(choice(all, language, t));
  tell(t("loading"), "busy");
  const page = await insist(
    () => host.page(),
    () => tell(t("offlineLoading"), "bad"),
  );
  main.removeAttribute("aria-busy");
  if (page.refused || page.malformed) return gone(t);
  tell();
  await show(page, { t, language, locale: localeOf(language, navigator.languages) });
  host.opened();
};

await start();
