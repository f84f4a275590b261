/** A worded plan with every kind of block. */

import type { Chart } from '../../src/lib/bindings/Chart';
import type { Chapter } from '../../src/lib/bindings/Chapter';
import type { Document } from '../../src/lib/bindings/Document';
import type { Glance } from '../../src/lib/bindings/Glance';
import type { GivenAnswer } from '../../src/lib/bindings/GivenAnswer';
import type { Line } from '../../src/lib/bindings/Line';
import type { Pictured } from '../../src/lib/bindings/Pictured';
import type { SourcedBasis } from '../../src/lib/bindings/SourcedBasis';
import type { Supposed } from '../../src/lib/bindings/Supposed';
import type { Theme } from '../../src/lib/bindings/Theme';
import type { WhatIf } from '../../src/lib/bindings/WhatIf';
import { draw } from './charts';
import type { Answers } from './questionnaire';

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

const chance = (filled: number): Chart => ({
  id: 'chance',
  title: 'Chance of reaching what you need',
  sentence: `About ${filled} in 20 plans like this one reach what you need by December.`,
  data: { form: 'dots', filled },
  table: table('Chance', [['Reached', `${filled} of 20`]]),
});
export const CHANCE = chance(13);

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

const OWN_CPM = { question: 'own_cpm_meta', unit: 'EUR', given: null };

const plain = (id: string, title: string): Chapter => ({
  id,
  title,
  standalone: false,
  blocks: [{ kind: 'paragraph', ...line('What is to be done here, in a sentence or two.') }],
});

export const LEVERS: Chart = {
  id: 'levers',
  title: 'What would raise your profit, in euros',
  sentence: 'A price a tenth higher would do most: about €310 more over the period.',
  data: {
    form: 'bars',
    bars: [
      { label: 'A price a tenth higher', value: 310, text: '+€310', quiet: false },
      { label: 'A fifth more hours', value: -40, text: '−€40', quiet: false },
    ],
  },
  table: table('What each change does', [
    ['A price a tenth higher', '+€310'],
    ['A fifth more hours', '−€40'],
  ]),
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
    left_out_title: 'Left alone, and why',
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
    plain('worth', 'Is it worth it?'),
    plain('portraits', 'Each network in turn'),
    plain('audience', 'Who you want to reach'),
    plain('brand', 'How you sound and look'),
    plain('content', 'What to post'),
    plain('found', 'Being found'),
    plain('effort', 'What the work is for'),
    {
      id: 'money',
      title: 'Money and chances',
      standalone: false,
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
      standalone: false,
      blocks: [
        { kind: 'paragraph', ...line('Two networks fit your hours.', 'Two networks', 'networks') },
      ],
    },
    plain('adverts', 'Your adverts, ready to set up'),
    plain('forecast', 'What it is likely to bring'),
    {
      id: 'levers',
      title: 'What matters most',
      standalone: false,
      blocks: [
        { kind: 'paragraph', ...line('Each line changes one thing.') },
        { kind: 'chart', chart: LEVERS },
      ],
    },
    {
      id: 'weeks',
      title: 'The first four weeks',
      standalone: false,
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
    plain('year', 'The rest of the year'),
    plain('measures', 'How you will know'),
    plain('care', 'Looking after people'),
    plain('crisis', 'When something goes badly wrong'),
    plain('people', 'Who does what'),
    plain('standing', 'Where you stand'),
    plain('partners', 'People to work with'),
    plain('ground-rules', 'Ground rules'),
    plain('assumptions', 'What we took for granted'),
    {
      id: 'rules',
      title: 'The rules behind this plan',
      standalone: false,
      blocks: [
        { kind: 'paragraph', ...line('These rules apply to your answers.') },
        {
          kind: 'rules',
          items: [
            {
              code: 'K1',
              advice: 'Keep to two networks at most with 5½ hours a week.',
              reason: 'A network nobody keeps up does harm.',
              source: 'Owner survey 2024 (agency figures)',
              question: 'overrule_K1',
              overruled: null,
            },
            {
              code: 'C4',
              advice: 'Posts that help need no hard sell at the end.',
              reason: 'Help is what earns the next look. The sale comes later.',
              source: 'our judgement',
              question: 'overrule_C4',
              overruled: null,
            },
          ],
        },
      ],
    },
    {
      id: 'figures',
      title: 'The figures behind this plan',
      standalone: false,
      blocks: [
        {
          kind: 'sources',
          items: [
            {
              label: 'Cost of a thousand views',
              value: '€4 to €11',
              source: 'Agency survey, 2025',
              grade: 'agency figures',
              own: OWN_CPM,
            },
            {
              label: 'People who use Instagram, 30 to 49',
              value: '59 of 100',
              source: 'National survey, 2025',
              grade: 'well measured',
              own: null,
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
          own: OWN_CPM,
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

/** The same plan after what the owner decided otherwise, or knows better. */
export function documentOf(answers: Answers): Document {
  const document = structuredClone(DOCUMENT);
  const own = typed(answers['own_cpm_meta']);
  const replace = (basis: SourcedBasis): void => {
    if (!basis.own || own === null) return;
    basis.own.given = own;
    basis.value = `€${own}`;
    basis.source = 'Your own figure';
  };
  for (const block of document.chapters.flatMap((chapter) => chapter.blocks)) {
    if (block.kind === 'rules')
      for (const rule of block.items) rule.overruled = typed(answers[rule.question]);
    if (block.kind === 'sources') block.items.forEach(replace);
  }
  Object.values(document.rationales).forEach(({ benchmarks }) => benchmarks.forEach(replace));
  if (own !== null && document.summary.chance)
    document.summary.chance.data = { form: 'dots', filled: 11 };
  return document;
}

const typed = (answer?: GivenAnswer): string | null =>
  answer?.kind === 'typed' ? answer.text : null;

/** What the sliders do to this plan, roughly. */
export function whatIf(supposed: Supposed, theme: Theme, width: number): WhatIf {
  const glance = (filled: number, adverts: number): Glance => ({
    headline: filled > 9 ? 'Worth doing, if you keep it up.' : 'Not as it stands.',
    chance: `about ${filled} in 20`,
    profit: `€${filled * 40}`,
    customers: String(filled * 5),
    networks: 'Instagram and Facebook',
    adverts: `€${adverts}`,
  });
  const pictured = (chart: Chart): Pictured => ({ chart, svg: draw(chart, theme, width) });
  const filled = Math.max(0, Math.min(20, Math.round(13 * supposed.budget)));
  const slider = (
    field: keyof Supposed,
    label: string,
    min: number,
    max: number,
    text: string,
    page: string | null,
  ) => ({
    field,
    label,
    value: supposed[field],
    min,
    max,
    step: 0.05,
    text,
    page,
  });
  return {
    sliders: [
      slider(
        'budget',
        'Advert money a month',
        0,
        4,
        `€${Math.round(180 * supposed.budget)}`,
        'budget',
      ),
      slider('hours', 'Hours a week', 0, 4, `${(5.5 * supposed.hours).toFixed(1)} hours`, 'hours'),
      slider('returning', 'New customers who come back', -0.5, 0.5, 'about 40', null),
    ],
    now: glance(13, 180),
    then: glance(filled, Math.round(180 * supposed.budget)),
    dots: pictured(chance(filled)),
    path: pictured(PROFIT),
  };
}
