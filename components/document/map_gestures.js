// Over a map the wheel scrolls the page, as everywhere; with Ctrl or Cmd held it looks closer.
// deck.gl itself cannot tell the two apart, so it hears of the second alone.
// Where the computer turns dark or light, what the live page draws in its colours is drawn anew: it
// asks for itself once Streamlit has the new theme.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  setTimeout(() => {
    if (document.documentElement.classList.contains("cc-live"))
      dispatchEvent(new PopStateEvent("popstate"));
  }, 500);
});
addEventListener(
  "wheel",
  (event) => {
    const held = event.ctrlKey || event.metaKey;
    if (!held && event.target.closest?.(".stDeckGlJsonChart")) event.stopImmediatePropagation();
  },
  { capture: true, passive: true },
);
