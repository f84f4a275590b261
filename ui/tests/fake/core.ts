/** Stands in for the app in tests and while designing; never part of a shipped build. */

import type { Chart } from '../../src/lib/bindings/Chart';
import type { CommandError } from '../../src/lib/bindings/CommandError';
import type { GivenAnswer } from '../../src/lib/bindings/GivenAnswer';
import type { HouseStyleView } from '../../src/lib/bindings/HouseStyleView';
import type { Home } from '../../src/lib/bindings/Home';
import type { PlaceMatch } from '../../src/lib/bindings/PlaceMatch';
import type { Supposed } from '../../src/lib/bindings/Supposed';
import type { Theme } from '../../src/lib/bindings/Theme';
import type { VerdictView } from '../../src/lib/bindings/VerdictView';
import { draw } from './charts';
import { CHANCE, DOCUMENT, documentOf, LEVERS, PROFIT, whatIf } from './plan';
import { check, view, type Answers } from './questionnaire';
import { PAGES } from './questions';

const TOWNS: PlaceMatch[] = [
  { id: 1, name: 'Galway', detail: 'Ireland, Connacht', population: 85_910 },
  { id: 2, name: 'Galle', detail: 'Sri Lanka', population: 93_118 },
];

interface Store {
  plans: Record<string, Answers>;
  deleted: string[];
  settings: Home['settings'];
  undo: Record<string, [string, GivenAnswer | undefined][]>;
}

/** What a test may read and bend. */
export const fake = {
  store: fresh(),
  calls: [] as string[],
  fail: {} as Record<string, CommandError>,
  /** Commands that are not answered before something else has happened. */
  hold: {} as Record<string, Promise<void>>,
  /** Whether "what if?" has no sliders. */
  nothingToMove: false,
  /** Each logo and colour that was chosen. */
  styles: [] as HouseStyleView[],
  reset(): void {
    fake.store = fresh();
    fake.calls = [];
    fake.fail = {};
    fake.hold = {};
    fake.nothingToMove = false;
    fake.styles = [];
  },
  /** Another full example under this id. */
  add(id: string): Answers {
    return (fake.store.plans[id] = example());
  },
};

export async function invoke<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
  fake.calls.push(command);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await fake.hold[command];
  const failing = fake.fail[command];
  if (failing) throw failing;
  const known = COMMANDS[command];
  if (!known) throw { code: 'internal', message: `No such command: ${command}` };
  return structuredClone(known(args)) as T;
}

type Args = Record<string, unknown>;
const str = (value: unknown): string => String(value);
const answersOf = (args: Args): Answers => {
  const answers = fake.store.plans[str(args['plan'])];
  if (!answers) throw { code: 'not_found', message: 'This plan is not here any more.' };
  return answers;
};
const viewOf = (args: Args) => {
  const plan = str(args['plan']);
  const undone = fake.store.undo[plan] ?? [];
  return view(plan, answersOf(args), undone.length > 0 ? 'Undo the last answer' : null);
};

const COMMANDS: Record<string, (args: Args) => unknown> = {
  home,
  set_settings: ({ settings }) => {
    fake.store.settings = settings as Home['settings'];
    return settings;
  },
  start_plan: () => {
    const id = `plan-${Object.keys(fake.store.plans).length + 1}`;
    fake.store.plans[id] = {};
    return id;
  },
  open_example: () => 'demo',
  delete_plan: ({ plan }) => void fake.store.deleted.push(str(plan)),
  restore_plan: ({ plan }) => {
    fake.store.deleted = fake.store.deleted.filter((id) => id !== plan);
  },
  questionnaire: viewOf,
  save_answer: (args) => {
    const plan = str(args['plan']);
    const question = str(args['question']);
    const answers = answersOf(args);
    (fake.store.undo[plan] ??= []).push([question, answers[question]]);
    const answer = args['answer'] as GivenAnswer;
    if (question.startsWith('own_') && answer.kind === 'typed' && Number.isNaN(Number(answer.text)))
      return { taken: false, questionnaire: viewOf(args) };
    if (answer.kind === 'cleared') delete answers[question];
    else answers[question] = answer;
    return { taken: true, questionnaire: viewOf(args) };
  },
  undo: (args) => {
    const last = fake.store.undo[str(args['plan'])]?.pop();
    const answers = answersOf(args);
    if (last?.[1]) answers[last[0]] = last[1];
    else if (last) delete answers[last[0]];
    return viewOf(args);
  },
  verdict: (): VerdictView => ({
    headline: 'It can pay, if new customers come back.',
    tone: 'good',
    chance: CHANCE,
    lines: [
      'Each new customer is worth about €76 to you over a year.',
      'Your adverts can cost up to €31 for each of them.',
    ],
    assumptions: [
      { text: 'Of ten new customers about 4 come back (our judgement).', page: 'coming-back' },
      { text: 'A regular stays about 14 months (our judgement).', page: 'coming-back' },
    ],
  }),
  check: (args) => check(str(args['plan']), answersOf(args)),
  document: (args) => documentOf(answersOf(args)),
  what_if: (args) => {
    answersOf(args);
    const seen = whatIf(
      args['supposed'] as Supposed,
      args['theme'] as Theme,
      Number(args['width']),
    );
    return fake.nothingToMove ? { ...seen, sliders: [] } : seen;
  },
  draw_chart: ({ chart, theme, width }) => ({
    svg: draw(chartOf(str(chart)), theme as Theme, Number(width)),
  }),
  search_places: ({ query }) =>
    TOWNS.filter((town) => town.name.toLowerCase().startsWith(str(query).toLowerCase())),
  people_within: ({ radiusKm }) => ({
    people: 8000 * Number(radiusKm),
    text: `about ${(8000 * Number(radiusKm)).toLocaleString('en')} people`,
  }),
  export: ({ format }) => ({
    path: `/home/owner/Documents/Harbour Lane Bakery.${str(format)}`,
    message: 'Saved. One character no font has was replaced by a box.',
  }),
  preview: ({ format, page }) => {
    const pages = format === 'pdf' ? 3 : 1;
    if (Number(page) >= pages) throw { code: 'internal', message: 'There is no such page.' };
    return { picture: PAGE, pages };
  },
  house_style: () => styled(),
  set_colour: ({ colour }) => {
    const code = str(colour).trim();
    if (code && !/^#[0-9a-f]{6}$/i.test(code))
      throw { code: 'refused', message: `"${code}" is not a colour code.` };
    fake.styles.push({ ...styled(), colour: code || null });
    return styled();
  },
  choose_logo: () => {
    fake.styles.push({ ...styled(), logo: PAGE, suggested: ['#7a1f5c'] });
    return styled();
  },
  remove_logo: () => {
    fake.styles.push({ ...styled(), logo: null, suggested: [] });
    return styled();
  },
  undo_house_style: () => {
    fake.styles.pop();
    return styled();
  },
  save_chart: ({ chart, format }) => ({
    path: `/home/owner/Documents/${str(chart)}.${str(format)}`,
    message: `${str(chart)}.${str(format)} is saved in Documents.`,
  }),
  open_file: () => null,
  show_log: () => null,
  reveal: () => null,
  window_ready: () => null,
  zoom: () => null,
};

/** How papers look now; a light yellow is the one colour the stand-in finds too light. */
function styled(): HouseStyleView {
  const bare = { colour: null, letters: null, logo: null, ground: null, suggested: [] };
  const last = fake.styles.at(-1) ?? { ...bare, undoable: false };
  const letters = last.colour === '#ffd400' ? '#857000' : null;
  return { ...last, letters, undoable: fake.styles.length > 0 };
}

/** One white pixel. */
const PAGE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=';

function chartOf(id: string): Chart {
  const { money, hours } = DOCUMENT.summary;
  const all = [CHANCE, LEVERS, PROFIT, { ...PROFIT, id: 'profit-more' }, money, hours];
  const found = all.find((chart) => chart?.id === id);
  if (!found) throw { code: 'not_found', message: 'There is no such chart.' };
  return found;
}

function home(): Home {
  const kept = Object.keys(fake.store.plans).filter((id) => !fake.store.deleted.includes(id));
  return {
    businesses: kept.map((id) => ({
      id: `b-${id}`,
      name: 'Harbour Lane Bakery',
      plans: [
        {
          id,
          title: id.startsWith('demo') ? 'Harbour Lane Bakery' : 'A new plan',
          example: false,
          progress: '12 of 28 pages answered, about 6 minutes left',
          ready: id.startsWith('demo'),
          changed: 'changed today',
        },
      ],
    })),
    examples: ['bakery', 'consultancy', 'crafts', 'plumber', 'cafe', 'charity'].map((name) => ({
      name,
      business: `The ${name}`,
      sentence: 'A premises, a small budget and a good margin: worth doing.',
    })),
    settings: fake.store.settings,
    language: spoken(fake.store.settings.language),
    right_to_left: fake.store.settings.language === 'ar',
    notice: null,
  };
}

function fresh(): Store {
  return {
    plans: { demo: example() },
    deleted: [],
    settings: { theme: 'system', language: 'system', tour_done: false },
    undo: {},
  };
}

function example(): Answers {
  const demo: Answers = {};
  for (const page of PAGES)
    for (const { id, control } of page.questions) {
      if (control.kind === 'number') demo[id] = { kind: 'typed', text: '12.50' };
      if (control.kind === 'choice')
        demo[id] = { kind: 'picked', value: control.options[0]?.code ?? '' };
    }
  demo['business_name'] = { kind: 'typed', text: 'Harbour Lane Bakery' };
  demo['country'] = { kind: 'picked', value: 'IE' };
  demo['currency'] = { kind: 'picked', value: 'EUR' };
  demo['area'] = {
    kind: 'picked',
    value: { name: 'Galway', radius_km: 8, people: 64_000, gazetteer_id: 1 },
  };
  demo['need_by'] = { kind: 'picked', value: '2027-12-31' };
  demo['need'] = { kind: 'picked', value: 'monthly' };
  demo['return_of_ten'] = { kind: 'not_sure' };
  demo['ad_budget'] = { kind: 'typed', text: '18000' };
  return demo;
}

function spoken(choice: Home['settings']['language']): string {
  if (choice === 'pseudo') return 'en-XA';
  return choice === 'system' ? 'en' : choice;
}
