/** How wide a drawing is made. */

const NARROWEST = 240;
const WIDEST = 1200;
/** Pixels of a letter in a window that is not very large. */
const USUAL = 16;

/** How many times larger than usual the window's letters are: those of a drawing grow along. */
function enlarged(): number {
  return (parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL) / USUAL;
}

/** Tells the width to draw for a place, now and whenever the place changes, until called off. */
export function watchWidth(place: Element, tell: (width: number) => void): () => void {
  const watcher = new ResizeObserver(([entry]) => {
    const measured = Math.floor((entry?.contentRect.width ?? 0) / enlarged());
    if (measured > 0) tell(Math.min(WIDEST, Math.max(NARROWEST, measured)));
  });
  watcher.observe(place);
  return () => watcher.disconnect();
}
