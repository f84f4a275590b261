/** The values a drawing carries, in the order it carries them. */

export interface Reading {
  label: string;
  value: string;
  mark: Element;
  /** Whether it is a step along a line, so that only its place across counts. */
  inLine: boolean;
}

/** A rectangle on the screen, in pixels. */
export interface Spot {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Every value of the drawing inside an element. */
export function readingsOf(box: Element): Reading[] {
  return [...box.querySelectorAll('.picture [data-value]')].map((mark) => ({
    label: mark.getAttribute('data-label') ?? mark.getAttribute('data-part') ?? '',
    value: mark.getAttribute('data-value') ?? '',
    mark,
    inLine: mark.hasAttribute('data-step'),
  }));
}

/** The spot a pointer is in or nearest to; -1 when there are none. */
export function nearest(spots: readonly Spot[], x: number, y: number, inLine: boolean): number {
  let best = -1;
  let least = Infinity;
  spots.forEach((spot, index) => {
    const across = inLine
      ? Math.abs((spot.left + spot.right) / 2 - x)
      : Math.max(spot.left - x, 0, x - spot.right);
    const down = inLine ? 0 : Math.max(spot.top - y, 0, y - spot.bottom);
    const distance = Math.hypot(across, down);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}
