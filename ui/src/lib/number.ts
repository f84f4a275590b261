/**
 * Reads a count as people type it: `1500`, `1,500`, `1 500`, `1.500`, `1.5k`, `2m`.
 * `null` when it is not a count.
 */
export function parseCount(text: string): number | null {
  const match = /^([\d.,'’\s\u00a0\u202f]+)\s*([km])?$/i.exec(text.trim());
  if (!match?.[1]) return null;
  const unit = match[2]?.toLowerCase();
  const value = unit ? decimal(match[1]) : grouped(match[1]);
  if (value === null || !Number.isFinite(value)) return null;
  return Math.round(value * (unit === 'k' ? 1e3 : unit === 'm' ? 1e6 : 1));
}

function decimal(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Digits whose groups of three may be set apart; `1.5` is not a count, `1.500` is. */
function grouped(text: string): number | null {
  const trimmed = text.trim();
  if (/^\d+$/.test(trimmed)) return Number(trimmed);
  if (!/^\d{1,3}([.,'’\s\u00a0\u202f])\d{3}(\1\d{3})*$/.test(trimmed)) return null;
  return Number(trimmed.replace(/\D/g, ''));
}
