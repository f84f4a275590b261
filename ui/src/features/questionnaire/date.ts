/** What is wrong with a day as it was put together; `null` when nothing is. */
export function dateProblem(
  date: string,
  min: string,
  max: string,
): 'impossible' | 'early' | 'late' | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const real = new Date(Date.UTC(year, month - 1, day));
  const same = real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  if (!same || month < 1) return 'impossible';
  if (min && date < min) return 'early';
  if (max && date > max) return 'late';
  return null;
}
