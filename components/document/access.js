// What a screen reader is told of the live page, which Streamlit draws without landmarks of ours:
// the masthead is its navigation, outside of what is the main part; the skip link leads past it;
// the page that is open is named; and a new answer is said once it is there.
const root = document.getElementById("root");
const PAGES = ".st-key-masthead", FOOT = ".st-key-foot";
const MAIN = `:has(> ${PAGES}) + * > *`; // what comes next
const ANSWERS = ".cc-answer h1, .cc-answer p:not(.cc-dates), .cc-finding > p:first-child";
const SETTLED = 400; // milliseconds without a change until what is new is said

const said = document.createElement("div");
said.className = "cc-hush";
said.setAttribute("role", "status");
const isLive = () => document.documentElement.classList.contains("cc-live");

const set = (part, attributes) => {
  for (const [name, value] of Object.entries(attributes))
    if (part && part.getAttribute(name) !== value) part.setAttribute(name, value);
};
const name = document.querySelector(".cc-masthead nav")?.getAttribute("aria-label") ?? "";

const mark = () => {
  const main = root.querySelector(MAIN);
  if (!main) return;
  set(root.querySelector(".stMain"), { role: "group" });
  set(main, { role: "main", id: "content", tabindex: "-1" });
  set(root.querySelector(PAGES), { role: "navigation", "aria-label": name });
  set(root.querySelector(FOOT), { role: "contentinfo" });
  // A chart is told as a whole, by the sentence on what it is drawn in.
  for (const drawing of root.querySelectorAll(".stVegaLiteChart svg.marks"))
    set(drawing, { "aria-hidden": "true" });
  for (const link of root.querySelectorAll(`${PAGES} a:not([hreflang])`)) {
    const leads = new URL(link.getAttribute("href") || ".", location.href);
    if (leads.pathname === location.pathname) set(link, { "aria-current": "page" });
    else link.removeAttribute("aria-current");
  }
};

// Only what was not there before: the rest has been read.
let before = null;
const say = () => {
  const now = [...root.querySelectorAll(ANSWERS)].map((each) => each.textContent.trim());
  if (before) {
    const fresh = now.filter((each) => !before.includes(each));
    if (fresh.length) said.textContent = fresh.join(" ");
  }
  before = now;
};

document.addEventListener(
  "click",
  (event) => {
    if (!event.target.closest?.("[data-testid=stSkipToContent]")) return;
    event.preventDefault();
    event.stopPropagation();
    root.querySelector(MAIN)?.focus();
  },
  true,
);

let settling;
new MutationObserver(() => {
  if (!isLive()) return;
  if (!said.isConnected) document.body.append(said);
  mark();
  clearTimeout(settling);
  settling = setTimeout(say, SETTLED);
}).observe(document.documentElement, { subtree: true, childList: true, attributeFilter: ["class"] });
