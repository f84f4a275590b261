/** A worded plan with every kind of block. */

import type { Chart } from '../../src/lib/bindings/Chart';
import type { Document } from '../../src/lib/bindings/Document';
import type { Line } from '../../src/lib/bindings/Line';

const line = (text: string, strong = '', why: string | null = null): Line => ({
  text,
  strong,
  why,
});
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const mid = months.map((_, i) => Math.round(-60 + i * i * 4 + i * 8));

const table = (caption: string, rows: [string, string][]): Chart['table'] => ({
  caption,
  columns: [
    { title: 'What', numeric: false },
    { title: 'How much', numeric: true },
  ],
  rows: rows.map((row) => row.map((text) => ({ text, why: null }))),
});

export const CHANCE: Chart = {
  id: 'chance',
  title: 'Chance of reaching what you need',
  sentence: 'About 13 in 20 plans like this one reach what you need by December.',
  data: { form: 'dots', filled: 13 },
  table: table('Chance', [['Reached', '13 of 20']]),
};

const split = (id: string, title: string, parts: [number, string][]): Chart => ({
  id,
  title,
  sentence: `${title}: most of it to build trust.`,
  data: {
    form: 'split',
    parts: parts.map(([value, text], i) => ({
      label: ['Build trust', 'Look after people', 'Sell'][i] ?? '',
      value,
      text,
      purpose: (['trust', 'care', 'sell'] as const)[i] ?? 'trust',
    })),
  },
  table: table(
    title,
    parts.map(([, text], i) => [['Build trust', 'Look after people', 'Sell'][i] ?? '', text]),
  ),
});

export const PROFIT: Chart = {
  id: 'profit',
  title: 'Profit after all costs, adding up over the year, in euros',
  sentence: 'It most likely pays for itself in May and ends the year near €540.',
  data: {
    form: 'fan',
    steps: months,
    low: mid.map((v, i) => v - i * 30),
    mid,
    high: mid.map((v, i) => v + i * 35),
    low_label: '9 in 10 above €100',
    mid_label: 'likely €540',
    high_label: '1 in 10 above €890',
    zero_label: 'money back',
    break_even: { step: 4, label: 'pays for itself in May' },
    values: mid.map((v) => `€${v}`),
    ticks: [],
  },
  table: table(
    'Profit, adding up',
    months.map((m, i) => [m, `€${mid[i]}`]),
  ),
};

export const DOCUMENT: Document = {
  language: 'en',
  direction: 'ltr',
  business: 'Harbour Lane Bakery',
  title: 'Social media plan for Harbour Lane Bakery',
  period: 'January to December 2027',
  made_on: '21 November 2026',
  made: '2026-11-21',
  summary: {
    verdict: 'Worth doing, if you keep it up past the spring.',
    tone: 'good',
    lead: [],
    pays_title: 'Will it pay?',
    chance: CHANCE,
    pays: [
      line(
        'About 13 in 20 that it earns the €300 a month you need by December.',
        'About 13 in 20',
        'chance',
      ),
      line('It loses money in 4 of 20.', '', 'chance'),
    ],
    todo_title: 'What to do',
    networks: [
      { name: 'Instagram', text: '4 posts, 1 reel a week', why: 'networks' },
      { name: 'Google profile', text: 'reviews', why: null },
      { name: 'Facebook', text: 'events, adverts from March', why: null },
    ],
    left_out: [line('TikTok left alone: your hours allow two networks done well.', '', 'networks')],
    takes_title: 'What it takes',
    money: split('money', '€320 a month', [
      [90, '€90'],
      [50, '€50'],
      [180, '€180'],
    ]),
    hours: split('hours', '5½ hours a week', [
      [3, '3 h'],
      [1.5, '1½ h'],
      [1, '1 h'],
    ]),
    profit: PROFIT,
    first_title: 'First',
    first: ['Finish the Google profile', 'Forty pictures in one morning', 'Ten saved replies'],
  },
  chapters: [
    {
      id: 'money',
      title: 'Money and chances',
      blocks: [
        {
          kind: 'paragraph',
          ...line('Each new customer is worth about €76 to you over a year.', '', 'chance'),
        },
        {
          kind: 'figures',
          items: [
            {
              label: 'Most you can pay for a new customer (CPA)',
              value: '€31',
              note: 'and still break even',
              why: 'chance',
            },
            {
              label: 'Return on adverts needed (ROAS)',
              value: '2.6',
              note: 'times the money spent',
              why: null,
            },
            { label: 'Orders needed a month', value: '18', note: '', why: 'chance' },
          ],
        },
        { kind: 'heading', text: 'Is the budget enough for the area?' },
        {
          kind: 'notice',
          tone: 'caution',
          title: 'Thin for 48,000 people',
          lines: [
            line(
              'Spend at least €260 a month, or narrow the area to 4 km.',
              'Spend at least €260',
              'chance',
            ),
          ],
        },
        { kind: 'list', items: [line('Instagram first.'), line('Then reviews.', 'Then')] },
        {
          kind: 'table',
          caption: 'How the purposes differ',
          columns: [
            { title: 'Purpose', numeric: false },
            { title: 'Judged by', numeric: false },
            { title: 'Share', numeric: true },
          ],
          rows: [
            [
              { text: 'Build trust', why: null },
              { text: 'reach, engagement', why: null },
              { text: '55%', why: 'chance' },
            ],
            [
              { text: 'Look after people', why: null },
              { text: 'response time', why: null },
              { text: '27%', why: null },
            ],
          ],
        },
        { kind: 'chart', chart: { ...PROFIT, id: 'profit-more' } },
      ],
    },
    {
      id: 'networks',
      title: 'Your networks',
      blocks: [
        { kind: 'paragraph', ...line('Two networks fit your hours.', 'Two networks', 'networks') },
      ],
    },
    {
      id: 'weeks',
      title: 'The first four weeks',
      blocks: [
        {
          kind: 'tasks',
          title: 'Week 1, from 4 January',
          items: [
            {
              text: 'Finish the Google profile',
              who: 'You',
              hours: '1½ hours',
              by: 'by Wednesday',
              purpose: 'care',
            },
            {
              text: 'Forty pictures in one morning',
              who: 'You',
              hours: '2 hours',
              by: 'by Friday',
              purpose: 'trust',
            },
          ],
        },
      ],
    },
  ],
  rationales: {
    chance: {
      title: 'Chance of reaching €300 a month',
      formula:
        'We played the year 20,000 times with your answers and typical results, and counted how often it came out at €300 a month or more.',
      answers: [
        { label: 'Average order', value: '€12.50', assumed: false },
        { label: 'Goods and fees', value: '38 of 100', assumed: true },
      ],
      benchmarks: [
        {
          label: 'Cost of a thousand views',
          value: '€4 to €11',
          source: 'Agency survey, 2025',
          grade: 'agency figures',
        },
      ],
      changes: ['A larger average order', 'More customers who come back'],
    },
    networks: {
      title: 'Why two networks',
      formula: 'One network done well takes about two and a half hours a week.',
      answers: [{ label: 'Hours a week', value: '5½', assumed: false }],
      benchmarks: [],
      changes: ['Two more hours a week would allow a third'],
    },
  },
  labels: {},
};
