// What Streamlit says in English alone is said in the language of the page, which has another.
const ours = JSON.parse(document.getElementById("ours")?.dataset.ours ?? "[]").map(
  ([theirs, said]) => [new RegExp(`^${theirs}$`), said],
);
const SAID =
  "[data-testid=stSkipToContent], [role=option] > span, [role=dialog] :is(h2, div), " +
  "[data-testid^=stTooltip], [data-testid^=stTooltip] p, .stDateInput [id$='-error']";
const NAMED = ":is(.stSelectbox, .stMultiSelect, .stDateInput, [role=dialog]) [aria-label]";

const inOurs = (theirs, say) => {
  for (const [pattern, said] of ours)
    if (pattern.test(theirs)) return say(theirs.replace(pattern, said));
};
const texts = (node) => (node.data === undefined ? [...node.childNodes].flatMap(texts) : [node]);
const retell = () => {
  // Streamlit's own pieces stay, which it may change or take away later.
  for (const each of document.querySelectorAll(SAID))
    inOurs(each.textContent, (said) =>
      texts(each).forEach((piece, at) => (piece.data = at ? "" : said)),
    );
  for (const each of document.querySelectorAll(NAMED))
    inOurs(each.ariaLabel, (said) => (each.ariaLabel = said));
};

if (ours.length)
  new MutationObserver(retell).observe(document.documentElement, { subtree: true, childList: true });
