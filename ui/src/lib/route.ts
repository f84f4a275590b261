/** Where the owner is, kept in the address so that it survives a reload. */

export type Origin = 'check' | 'answers' | 'verdict' | 'summary';

export type Route =
  | { screen: 'welcome' }
  | { screen: 'help' }
  | { screen: 'gallery' }
  | { screen: 'questions'; plan: string }
  | { screen: 'wizard'; plan: string; page: string | null; from: Origin | null }
  | { screen: 'verdict'; plan: string }
  | { screen: 'check'; plan: string; framed: boolean }
  | { screen: 'plan'; plan: string; chapter: string | null }
  | { screen: 'share'; plan: string };

/** Reads an address; anything unknown leads to the welcome. */
export function parse(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [root, plan, place, detail] = path.split('/').map(decode);
  if (root === 'help') return { screen: 'help' };
  if (root === 'gallery') return { screen: 'gallery' };
  if (root !== 'plan' || !plan) return { screen: 'welcome' };
  switch (place) {
    case 'questions':
      return { screen: 'questions', plan };
    case 'page':
      return { screen: 'wizard', plan, page: detail || null, from: origin(query) };
    case 'verdict':
      return { screen: 'verdict', plan };
    case 'check':
      return { screen: 'check', plan, framed: false };
    case 'answers':
      return { screen: 'check', plan, framed: true };
    case 'chapter':
      return { screen: 'plan', plan, chapter: detail || null };
    case 'share':
      return { screen: 'share', plan };
    default:
      return { screen: 'plan', plan, chapter: null };
  }
}

/** The address of a route. */
export function address(route: Route): string {
  if (route.screen === 'welcome') return '#/';
  if (route.screen === 'help') return '#/help';
  if (route.screen === 'gallery') return '#/gallery';
  return `#/plan/${encodeURIComponent(route.plan)}/${rest(route)}`;
}

function rest(route: Exclude<Route, { screen: 'welcome' | 'help' | 'gallery' }>): string {
  switch (route.screen) {
    case 'wizard': {
      const page = route.page ? `page/${encodeURIComponent(route.page)}` : 'page';
      return route.from ? `${page}?from=${route.from}` : page;
    }
    case 'check':
      return route.framed ? 'answers' : 'check';
    case 'plan':
      return route.chapter ? `chapter/${encodeURIComponent(route.chapter)}` : 'summary';
    default:
      return route.screen;
  }
}

const ORIGINS: readonly Origin[] = ['check', 'answers', 'verdict', 'summary'];

function origin(query: string): Origin | null {
  const from = new URLSearchParams(query).get('from');
  return ORIGINS.find((known) => known === from) ?? null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
