// The live page takes the place of the document that came first, once it is drawn to its end:
// in one step, at the same place of the page, with the same thing in focus. Where it never is,
// or where its large map cannot be drawn, the document stays.
const arrived = document.getElementById("arrived");
const root = document.getElementById("root");
const PATIENCE = 20000; // milliseconds until it is said that the page stays as it is
const FOR_FIGURES = 2000; // and until the page is shown although a figure is still being drawn

const hasLargeMap = arrived.querySelector(".cc-large") !== null;
const canDrawMaps = document.createElement("canvas").getContext("webgl2") !== null;

const isDrawn = () =>
  root.querySelector('[data-test-script-state="notRunning"]') && root.querySelector("h1");
const hasItsFigures = () =>
  (!hasLargeMap || root.querySelector("canvas")) &&
  [...root.querySelectorAll(".stVegaLiteChart")].every((each) => each.querySelector("svg.marks"));

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
  watching.disconnect();
  clearTimeout(waiting);
  clearTimeout(forFigures);
  const place = placeOf();
  const held = arrived.contains(document.activeElement) ? document.activeElement : null;
  const next = held && sameIn(root, held);
  root.removeAttribute("inert");
  root.classList.remove("cc-hidden");
  arrived.remove();
  document.documentElement.classList.add("cc-live");
  if (place) goTo(place);
  next?.focus({ preventScroll: true });
};

const stay = () => {
  watching.disconnect();
  document.getElementById("stays").removeAttribute("hidden");
};

let forFigures;
const look = () => {
  if (!isDrawn()) return;
  if (hasItsFigures()) takeOver();
  else forFigures ??= setTimeout(takeOver, FOR_FIGURES);
};
const watching = new MutationObserver(look);
const waiting = setTimeout(stay, PATIENCE);
if (hasLargeMap && !canDrawMaps) stay();
else watching.observe(root, { subtree: true, childList: true, attributes: true });
