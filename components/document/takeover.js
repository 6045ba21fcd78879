// The live page takes the place of the document that came first, once it is drawn to its end and
// no longer moves: in one step, at the same place of the page, with the same thing in focus.
// Where it never is, the document stays, and says so without moving anything.

// Streamlit's scripts are told where their server is. Else they look for it below the page's own
// address first, and ask it three times before they connect.
window.__streamlit = {
  BACKEND_BASE_URL: new URL(".", document.baseURI).href,
  HOST_CONFIG: { allowedOrigins: [location.origin], useExternalAuthToken: false, metricsUrl: "" },
};

const arrived = document.getElementById("arrived");
const root = document.getElementById("root");
const loads = document.getElementById("loads"); // a template of what starts the live page
const told = document.getElementById("told");
const ASK_AGAIN = 20000; // from one question whether there is room to the next, give or take half
const LOOK = 100; // milliseconds from look to look
const CALM = 3; // looks in a row at which the live page has to be the same
const FOR_FIGURES = 10000; // until the page is shown although a figure is still being drawn
const SLOW = 6000; // until it is said that the live page is still on its way
const SILENT = 10000; // of silence, once its scripts are there, until it is said that none comes
const GIVEN_UP = 60000; // and the same, whatever it waits for
const TRIES = 3; // to connect again, until the same is said

const hasLargeMap = arrived.querySelector(".cc-map") !== null;
const now = () => performance.now();

// Where large maps cannot be drawn, the live page is asked to show their drawings, with the links.
// What asks goes with the connection; where that cannot be, the document stays.
const ASKS = "maps=drawn";
const hasAsked = () => document.cookie.includes(ASKS);
const askForDrawings = () => {
  document.cookie = `${ASKS}; samesite=strict`;
  return hasAsked();
};
const canDraw = document.createElement("canvas").getContext("webgl2") !== null;
const isWithoutMap = !canDraw && !askForDrawings() && hasLargeMap;
// A finger gets the drawing as well: each area is a link, which the first tap follows, and to look
// closer is the browser's own affair.
if (matchMedia("(pointer: coarse)").matches) askForDrawings();
// A drawing is that of the document of the same view. Until it is there, the one before stands in.
const drawings = new Map(); // by page and place, each with the address of its view
const keyOf = (address, which) => `${address.pathname} ${which}`;
const keep = (address, which, drawn) =>
  drawings.set(keyOf(address, which), { of: address.href, drawn: drawn.cloneNode(true) });
arrived.querySelectorAll(".cc-map > svg").forEach((each, which) => keep(location, which, each));
let taken = ""; // what is said of the area that was chosen on a drawing, to focus it again
const draw = async (place) => {
  const at = new URL(place.dataset.drawn, document.baseURI);
  const which = [...root.querySelectorAll(".cc-map")].indexOf(place);
  delete place.dataset.drawn;
  const before = drawings.get(keyOf(at, which));
  if (before) place.replaceChildren(before.drawn.cloneNode(true));
  if (before?.of === at.href) return;
  place.inert = true; // its links are those of another view
  const answer = await fetch(at).catch(() => null);
  if (!answer?.ok) return place.replaceChildren();
  const view = new DOMParser().parseFromString(await answer.text(), "text/html");
  const drawn = view.querySelectorAll(".cc-map > svg")[which];
  if (!drawn) return;
  keep(at, which, drawn);
  place.replaceChildren(drawn);
  place.inert = false;
  const same = [...drawn.querySelectorAll("a")].find((each) => each.ariaLabel === taken);
  if (same && document.activeElement === document.body) same.focus({ preventScroll: true });
};
// The live page follows the address as it does when one goes back, without being loaded anew.
root.addEventListener("click", (event) => {
  const link = event.target.closest(".cc-flat a, .cc-page");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  taken = link.ariaLabel ?? "";
  history.pushState({}, "", new URL(link.getAttribute("href"), document.baseURI));
  dispatchEvent(new PopStateEvent("popstate"));
});
// The menu of languages leads to the view that is open, whatever was chosen since it was drawn.
const leadOn = ({ target }) => {
  const link = target.closest("a[hreflang]");
  if (!link) return;
  const here = new URL(location);
  here.searchParams.set("lang", link.hreflang);
  link.href = here.href;
};
for (const reached of ["pointerover", "focusin"]) root.addEventListener(reached, leadOn);
if (hasAsked()) {
  new MutationObserver(() => root.querySelectorAll("[data-drawn]").forEach(draw)).observe(root, {
    childList: true,
    subtree: true,
  });
}
// All that was chosen is in the address.
const showDrawings = () => {
  if (!hasAsked() && askForDrawings()) location.reload();
};
const lost = ({ target }) => {
  if (target.isConnected && target.getContext("webgl2")?.isContextLost()) showDrawings();
};
const RESTORED = 1000; // milliseconds within which a browser that lost its drawing may have it back
// Nor can a keyboard reach the areas of a large map: it is offered the drawing, and led to it.
const isByKeys = history.state?.byKeys;
if (isByKeys) history.replaceState(null, "");
const offerDrawing = () => {
  const map = root.querySelector(".st-key-map .stDeckGlJsonChart"); // whose areas lead on
  if (!map || map.previousSibling?.className === "cc-by-keys") return;
  const button = document.createElement("button");
  button.className = "cc-by-keys";
  button.textContent = told.dataset.keys;
  button.addEventListener("click", () => {
    history.replaceState({ byKeys: true }, "");
    showDrawings();
  });
  map.before(button);
};
new MutationObserver(offerDrawing).observe(root, { childList: true, subtree: true });
addEventListener("webglcontextlost", (event) => setTimeout(lost, RESTORED, event), true);

const app = () => root.querySelector("[data-test-connection-state]");
const isDrawn = () =>
  app()?.dataset.testScriptState === "notRunning" && root.querySelector("h1") !== null;
const hasItsFigures = () =>
  (!hasLargeMap || root.querySelector("canvas, .cc-flat")) &&
  !root.querySelector('[data-testid="stSkeleton"]') &&
  [...root.querySelectorAll(".stVegaLiteChart")].every((each) => each.querySelector("svg.marks"));

// How long it has stayed the same, in looks; faces that come late would move it, too.
let calm = 0;
let before;
const isCalm = () => {
  const height = root.querySelector(".stMainBlockContainer")?.scrollHeight;
  calm = height === before && document.fonts.status === "loaded" ? calm + 1 : 0;
  before = height;
  return calm >= CALM;
};

// What is in focus in the document, found again in the live page by what it says.
const sameIn = (live, held) => {
  const said = held.textContent.trim();
  const alike = [...live.querySelectorAll("a, button, summary, input, select")];
  return said && alike.find((each) => each.textContent.trim() === said);
};

// The heading nearest to the top of the window, and how far from it; none at the page's top.
const PLACES = "h1, h2, h3, summary";
const placeOf = () => {
  if (window.scrollY === 0) return null;
  const tops = [...arrived.querySelectorAll(PLACES)].map((each) => ({
    said: each.textContent.trim(),
    top: each.getBoundingClientRect().top,
  }));
  return tops.reduce((one, other) => (Math.abs(other.top) < Math.abs(one.top) ? other : one));
};
const goTo = (place) => {
  const same = [...root.querySelectorAll(PLACES)].find(
    (each) => each.textContent.trim() === place.said,
  );
  if (same) root.querySelector(".stMain")?.scrollBy(0, same.getBoundingClientRect().top - place.top);
};

const takeOver = () => {
  clearInterval(looking);
  trying.disconnect();
  const place = placeOf();
  const held = arrived.contains(document.activeElement) ? document.activeElement : null;
  const next = held && sameIn(root, held);
  root.removeAttribute("inert");
  root.classList.remove("cc-hidden");
  arrived.remove();
  document.documentElement.classList.add("cc-live");
  if (place) goTo(place);
  next?.focus({ preventScroll: true });
  if (isByKeys) root.querySelector(".cc-flat a")?.focus();
};

const say = (sentence) => {
  if (told.textContent !== sentence) told.textContent = sentence;
};

// How often a connection was tried again, as each that fails or ends makes Streamlit ask first
// whether the server is there. It may have done so between two looks.
let tries = 0;
const trying = new MutationObserver((changes) => {
  tries += changes.filter((each) => each.oldValue === "PINGING_SERVER").length;
});
trying.observe(root, {
  subtree: true,
  attributeFilter: ["data-test-connection-state"],
  attributeOldValue: true,
});

let isLoaded = false; // whether a script that starts the live page is there, or cannot be had
let isMissing = false;
let heard; // when it was there, and nothing had come yet
const isSilent = () => {
  const waits = isLoaded && app()?.dataset.testScriptState !== "running" && !isDrawn();
  if (waits) heard ??= now();
  else heard = undefined;
  return waits && now() - heard > SILENT;
};

// A part of the live page that cannot be shown, such as a map whose script does not come.
const isBroken = () => root.querySelector('[data-testid="stErrorElementStack"]') !== null;

let drawn; // when the page was first drawn to its end
const look = () => {
  const broken = isBroken();
  if (broken && hasLargeMap) showDrawings();
  if (isDrawn() && !broken) {
    drawn ??= now();
    if ((isCalm() && hasItsFigures()) || now() - drawn > FOR_FIGURES) takeOver();
  } else if (broken || isMissing || tries >= TRIES || isSilent() || now() - began > GIVEN_UP) {
    say(told.dataset.off);
  } else if (now() - began > SLOW) {
    say(told.dataset.slow);
  }
};
let looking;
let began;
const start = () => {
  began = now();
  looking = setInterval(look, LOOK);
  for (const script of loads.content.querySelectorAll("script[src]")) {
    script.addEventListener("load", () => (isLoaded = true));
    script.addEventListener("error", () => (isMissing = true));
  }
  document.head.append(loads.content);
};

// Streamlit's scripts take nothing from what can be read: they come once that is painted; once all
// else is there in a tab behind others, where nothing is painted, and in a browser that tells none.
const startOncePainted = () => {
  let started = false;
  const once = () => {
    if (!started) start();
    started = true;
  };
  // A first paint is of the background alone, the first with content may have been of half the
  // document: one more frame has all of it.
  const inAFrame = (paints) => {
    if (paints.getEntriesByName("first-contentful-paint").length)
      requestAnimationFrame(() => setTimeout(once));
  };
  new PerformanceObserver(inAFrame).observe({ type: "paint", buffered: true });
  const isTold = PerformanceObserver.supportedEntryTypes.includes("paint");
  addEventListener("load", () => {
    if (document.hidden || !isTold) once();
  });
};

// Where the server had no room for another live page, what starts it is kept until there is.
const askForRoom = async () => {
  const answer = document.hidden ? null : await fetch("room").catch(() => null);
  if (answer?.ok && (await answer.text()).startsWith("come in")) {
    say("");
    start();
  } else setTimeout(askForRoom, ASK_AGAIN * (0.5 + Math.random()));
};

if (isWithoutMap) say(told.dataset.off);
else if (loads.hasAttribute("data-later")) {
  say(told.dataset.later);
  setTimeout(askForRoom, ASK_AGAIN * Math.random());
} else startOncePainted();
