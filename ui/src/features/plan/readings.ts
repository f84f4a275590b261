/** The values a drawing carries, in the order it carries them. */

import type { Chart } from '../../lib/bindings/Chart';

export interface Reading {
  label: string;
  value: string;
  /** What stands for it in the drawing. */
  marks: Element[];
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

/** Every value of a chart as it is drawn inside an element. */
export function readingsOf(chart: Chart, box: Element): Reading[] {
  if (chart.data.form === 'dots') return dotsOf(chart, chart.data.filled, box);
  return [...box.querySelectorAll('.picture [data-value]')].map((mark) => ({
    label: mark.getAttribute('data-label') ?? mark.getAttribute('data-part') ?? '',
    value: mark.getAttribute('data-value') ?? '',
    marks: [mark],
    inLine: mark.hasAttribute('data-step'),
  }));
}

/** Dots carry no words; the table's first lines say what the filled and the empty ones are. */
function dotsOf(chart: Chart, filled: number, box: Element): Reading[] {
  const dots = [...box.querySelectorAll('.picture circle')];
  return [dots.slice(0, filled), dots.slice(filled)].flatMap((marks, index) => {
    const [label, value] = chart.table.rows[index] ?? [];
    if (!label || !value || marks.length === 0) return [];
    return [{ label: label.text, value: value.text, marks, inLine: false }];
  });
}

/** The reading a pointer is in or nearest to; -1 when there are none. */
export function nearest(
  readings: readonly (readonly Spot[])[],
  x: number,
  y: number,
  inLine: boolean,
): number {
  let best = -1;
  let least = Infinity;
  readings.forEach((spots, index) => {
    for (const spot of spots) {
      const across = inLine
        ? Math.abs((spot.left + spot.right) / 2 - x)
        : Math.max(spot.left - x, 0, x - spot.right);
      const down = inLine ? 0 : Math.max(spot.top - y, 0, y - spot.bottom);
      const distance = Math.hypot(across, down);
      if (distance < least) [best, least] = [index, distance];
    }
  });
  return best;
}

/** The rectangle around all of them. */
export function around(spots: readonly Spot[]): Spot {
  return {
    left: Math.min(...spots.map((spot) => spot.left)),
    top: Math.min(...spots.map((spot) => spot.top)),
    right: Math.max(...spots.map((spot) => spot.right)),
    bottom: Math.max(...spots.map((spot) => spot.bottom)),
  };
}
