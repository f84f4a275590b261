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

/** A day as its three fields hold it. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

/** What keeps three fields from being a day; `null` when nothing does. A missing day is no obstacle. */
export type DateGap =
  'month-missing' | 'year-missing' | 'rest-missing' | 'year-short' | 'impossible';

export function dateGap({ day, month, year }: DateParts): DateGap | null {
  if (day && !/^\d{1,2}$/.test(day)) return 'impossible';
  if (!month) return year ? 'month-missing' : 'rest-missing';
  if (!year) return 'year-missing';
  return /^\d{4}$/.test(year) ? null : 'year-short';
}

/** The last day of the month, where only month and year are given. */
export function filled({ day, month, year }: DateParts): DateParts {
  if (day || dateGap({ day, month, year })) return { day, month, year };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { day: String(last), month, year };
}

/** The day in the form that is kept, such as 2027-03-31. */
export const isoDate = ({ day, month, year }: DateParts): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
