/** Rough drawings in the form the app makes them: attributes alone, no styles. */

import type { Chart } from '../../src/lib/bindings/Chart';
import type { Theme } from '../../src/lib/bindings/Theme';

const COLOURS = {
  light: {
    ink: '#1c2529',
    muted: '#56636a',
    line: '#e5ded1',
    trust: '#0f4c5c',
    care: '#b9770e',
    sell: '#a8442f',
    on: '#ffffff',
  },
  dark: {
    ink: '#ece7dc',
    muted: '#9facb0',
    line: '#2b373b',
    trust: '#6db9bc',
    care: '#e3a94a',
    sell: '#e58469',
    on: '#12191c',
  },
};

export function draw({ id, data, sentence }: Chart, theme: Theme, width: number): string {
  const c = COLOURS[theme];
  const svg = (height: number, inside: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${sentence}" data-chart="${id}" viewBox="0 0 ${width} ${height}" font-family="Inter" font-size="13">${inside}</svg>`;
  if (data.form === 'dots') {
    const step = Math.min(30, width / 10);
    const dots = Array.from({ length: 20 }, (_, i) => {
      const fill = i < data.filled ? c.trust : c.line;
      return `<circle cx="${(i % 10) * step + step / 2}" cy="${Math.floor(i / 10) * step + step / 2}" r="${step * 0.36}" fill="${fill}"/>`;
    });
    return svg(step * 2, dots.join(''));
  }
  if (data.form === 'bars') {
    const most = Math.max(...data.bars.map((bar) => Math.abs(bar.value)));
    const bars = data.bars.map((bar, i) => {
      const wide = (Math.abs(bar.value) / most) * (width - 100);
      return `<g data-part="${bar.label}" data-value="${bar.text}"><text y="${i * 46 + 13}" fill="${c.ink}">${bar.label}</text><rect y="${i * 46 + 20}" width="${wide}" height="14" fill="${bar.value < 0 ? c.sell : c.trust}"/><text x="${wide + 7}" y="${i * 46 + 32}" fill="${c.ink}">${bar.text}</text></g>`;
    });
    return svg(data.bars.length * 46, bars.join(''));
  }
  if (data.form === 'rhythm') {
    const rows = data.rows.map(
      (row, i) =>
        `<g data-part="${row.label}" data-value="${row.text}"><text y="${i * 30 + 14}" fill="${c.ink}">${row.label}: ${row.text}</text></g>`,
    );
    return svg(data.rows.length * 30, rows.join(''));
  }
  if (data.form === 'split') {
    const total = data.parts.reduce((sum, part) => sum + part.value, 0);
    let x = 0;
    const parts = data.parts.map((part) => {
      const wide = (part.value / total) * width;
      const drawn = `<g data-part="${part.label}" data-value="${part.text}"><rect x="${x}" width="${wide - 2}" height="26" rx="4" fill="${c[part.purpose]}"/><text x="${x + wide / 2}" y="17" text-anchor="middle" font-weight="600" fill="${c.on}">${part.text}</text><text x="${x}" y="44" fill="${c.muted}">${part.label}</text></g>`;
      x += wide;
      return drawn;
    });
    return svg(50, parts.join(''));
  }
  const high = Math.max(...data.high);
  const low = Math.min(...data.low, 0);
  const last = data.steps.length - 1;
  const at = (i: number): number => (i / last) * (width - 110);
  const up = (v: number): number => 10 + ((high - v) / (high - low)) * 170;
  const path = (values: number[]): string => values.map((v, i) => `${at(i)},${up(v)}`).join(' ');
  const band = `${path(data.high)} ${data.low
    .map((v, i) => `${at(i)},${up(v)}`)
    .reverse()
    .join(' ')}`;
  const marks = data.mid.map(
    (v, i) =>
      `<circle data-step="${i}" data-label="${data.steps[i] ?? ''}" data-value="${data.values[i] ?? ''}" cx="${at(i)}" cy="${up(v)}" r="3" fill="none"/>`,
  );
  const names = data.steps.map((s, i) =>
    i % 2 ? '' : `<text x="${at(i)}" y="215" fill="${c.muted}">${s}</text>`,
  );
  return svg(
    220,
    `<polygon points="${band}" fill="${c.trust}" opacity="0.16"/><polyline points="${path(data.mid)}" fill="none" stroke="${c.trust}" stroke-width="3"/><line x1="0" x2="${at(last)}" y1="${up(0)}" y2="${up(0)}" stroke="${c.muted}" stroke-dasharray="3 3"/>${marks.join('')}${names.join('')}<text x="${at(last) + 8}" y="${up(data.mid[last] ?? 0) + 4}" fill="${c.trust}" font-weight="600">${data.mid_label}</text><text x="${at(last) + 8}" y="${up(data.high[last] ?? 0) + 4}" fill="${c.muted}">${data.high_label}</text>`,
  );
}
