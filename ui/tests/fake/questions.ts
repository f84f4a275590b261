/** The questions of the app, in short, for the stand-in; their words come from the real catalogue. */

import { FluentBundle, FluentResource } from '@fluent/bundle';
import app from '../../text/en/app.ftl?raw';
import names from '../../text/en/names.ftl?raw';
import questions from '../../text/en/questions.ftl?raw';
import type { Control } from '../../src/lib/bindings/Control';
import type { OptionView } from '../../src/lib/bindings/OptionView';

const bundle = new FluentBundle('en', { useIsolating: false });
bundle.addResource(new FluentResource(names));
bundle.addResource(new FluentResource(questions));
bundle.addResource(new FluentResource(app));

export function words(key: string, attribute?: string): string {
  const message = bundle.getMessage(key);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  return pattern
    ? bundle.formatPattern(pattern, {
        count: 2,
        number: 2,
        time: 'half an hour',
        often: '4 posts a week',
      })
    : '';
}

const listed = (prefix: string, source: string): string[] =>
  [...source.matchAll(new RegExp(`^${prefix}-([A-Za-z0-9-]+) =`, 'gm'))].map((m) => m[1] ?? '');

const options = (prefix: string, codes: readonly string[]): OptionView[] =>
  codes.map((code) => ({
    code,
    label:
      words(`${prefix}-${code.replace('+', 'plus').toLowerCase()}`) ||
      words(`${prefix}-${code}`) ||
      code,
    note: words(`${prefix}-${code}`, 'note'),
    also: words(`${prefix}-${code}`, 'also'),
  }));

const choice = (id: string, ...codes: string[]): Control => ({
  kind: 'choice',
  options: options(`option-${id}`, codes),
});
const choices = (at_most: number, id: string, ...codes: string[]): Control => ({
  kind: 'choices',
  at_most,
  options: options(`option-${id}`, codes),
});
const number = (suffix = '', prefix = ''): Control => ({ kind: 'number', prefix, suffix });
const text = (max: number): Control => ({ kind: 'text', max });
const NETWORKS = options('network', listed('network', names)).filter(({ note }) => note !== '');
const DESCRIBED = NETWORKS.map((network) => ({
  ...network,
  note: `${network.note} ${words('upkeep-posts')}`.trim(),
}));

export interface FakeQuestion {
  id: string;
  control: Control;
  optional?: boolean;
  typical?: string;
}
export interface FakePage {
  id: string;
  section: string;
  questions: FakeQuestion[];
}

const q = (id: string, control: Control, typical?: string): FakeQuestion => ({
  id,
  control,
  ...(typical ? { typical } : {}),
});
const optional = (id: string, control: Control): FakeQuestion => ({ id, control, optional: true });
const page = (section: string, id: string, ...asked: FakeQuestion[]): FakePage => ({
  id,
  section,
  questions: asked,
});

const months = options('month', 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '));

export const PAGES: FakePage[] = [
  page(
    'business',
    'name',
    q('business_name', text(300)),
    q('trade', { kind: 'choice', options: options('trade', listed('trade', names)) }),
  ),
  page(
    'business',
    'home',
    q('country', { kind: 'lookup', options: options('country', listed('country', names)) }),
    q('currency', { kind: 'lookup', options: options('currency', listed('currency', names)) }),
  ),
  page(
    'business',
    'buyers',
    q('buyers', choice('buyers', 'consumers', 'businesses', 'both')),
    q('reach', choice('reach', 'premises', 'visits', 'online')),
  ),
  page('business', 'area', q('area', { kind: 'place' })),
  page(
    'business',
    'order',
    q('order_value', number('', '€'), 'Bakeries like yours: €8 to €16'),
    q('tax_included', choice('tax-included', 'yes', 'no'), 'Most shop prices include it'),
    q('tax_rate', number('%'), 'About 9%'),
  ),
  page(
    'business',
    'costs',
    q('cost_share', number('of 100'), 'Bakeries like yours: 32 to 45 of 100'),
  ),
  page(
    'business',
    'coming-back',
    q('return_of_ten', number('of 10'), 'About 4 of 10'),
    q('visits_month', number('times a month'), 'About 2 times'),
    q('months_stay', number('months'), 'About 14 months'),
  ),
  page(
    'return',
    'need',
    q('need', choice('need', 'monthly', 'payback', 'multiple', 'outcomes', 'unsure')),
  ),
  page(
    'return',
    'need-size',
    q('need_amount', number('', '€')),
    q('need_by', { kind: 'date', min: '2026-12-01', max: '2028-12-31' }),
  ),
  page('means', 'budget', q('ad_budget', number('', '€')), q('tools_budget', number('', '€'))),
  page(
    'means',
    'hours',
    q('hours_week', number('hours a week'), 'About 3 hours'),
    q('wage_hour', number('', '€')),
  ),
  page(
    'goals',
    'goal',
    q('goal', choice('goal', 'sales', 'leads', 'awareness', 'engagement', 'reputation', 'mixed')),
  ),
  page(
    'goals',
    'action',
    q('conversion', choice('conversion', 'online-sale', 'lead', 'booking', 'local-order', 'visit')),
  ),
  page(
    'goals',
    'landing',
    q(
      'landing',
      choices(
        7,
        'landing',
        'website',
        'online-shop',
        'booking-page',
        'enquiry-form',
        'mailing-list',
        'telephone',
        'counter',
      ),
    ),
  ),
  page('goals', 'offer', optional('offer', text(200))),
  page(
    'audience',
    'who',
    q('ages', choices(4, 'ages', '18-29', '30-49', '50-64', '65+')),
    q('gender', choice('gender', 'all', 'mostly-women', 'mostly-men')),
  ),
  page(
    'audience',
    'asked',
    optional('audience_questions', { kind: 'names', at_most: 3, max: 120 }),
  ),
  page('networks', 'accounts', q('followers', { kind: 'counts', options: NETWORKS })),
  page(
    'networks',
    'making',
    q(
      'content',
      choices(
        6,
        'content',
        'photos',
        'short-video',
        'long-video',
        'writing',
        'graphics',
        'on-camera',
      ),
    ),
  ),
  page(
    'networks',
    'avoid',
    optional('avoid', { kind: 'choices', options: DESCRIBED, at_most: 14 }),
  ),
  page(
    'brand',
    'voice',
    q('voice', choices(3, 'voice', 'warm', 'expert', 'playful', 'plain', 'elegant', 'bold')),
    optional('never', text(200)),
  ),
  page(
    'brand',
    'posting',
    q('posts_by', choice('posts-by', 'owner', 'staff', 'shared', 'freelancer')),
  ),
  page(
    'feedback',
    'messages',
    q('messages_week', number('a week'), 'About 5 a week'),
    q('open_days', {
      kind: 'choices',
      at_most: 7,
      options: options('day', 'mon tue wed thu fri sat sun'.split(' ')),
    }),
  ),
  page(
    'feedback',
    'known',
    q('reviews_total', number()),
    q('warm_audience', choice('warm-audience', 'yes', 'no')),
  ),
  page(
    'feedback',
    'answering',
    q('answers_by', choice('answers-by', 'owner', 'staff', 'shared')),
    q('decides', choice('decides', 'owner', 'partner', 'manager')),
  ),
  page(
    'rivals',
    'rivals',
    optional('rivals', { kind: 'names', at_most: 3, max: 120 }),
    optional('difference', text(300)),
  ),
  page(
    'levers',
    'room',
    q('capacity', number('a month')),
    optional('busy_months', { kind: 'choices', options: months, at_most: 12 }),
  ),
  page(
    'levers',
    'change',
    optional(
      'could_change',
      choices(7, 'could-change', 'price', 'costs', 'offer', 'repeat', 'hours', 'budget', 'area'),
    ),
  ),
];
