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

export type Screen = Route['screen'];
/** The route of one screen. */
export type RouteTo<Name extends Screen> = Extract<Route, { screen: Name }>;
/** What a screen is opened with. */
export type Opened<Name extends Screen> = Omit<RouteTo<Name>, 'screen'>;

/** The parts of a path, with a query where there is one. */
interface Written {
  path: string[];
  query?: string;
}

/** How the address of a screen is written, and read again. */
interface Address<Name extends Screen> {
  write: (route: RouteTo<Name>) => Written;
  /** What the parts mean to this screen; `null` when they are another's. */
  read: (path: string[], query: URLSearchParams) => Opened<Name> | null;
}

/** Every screen with its address. A screen is added here and in `screens.ts`. */
const ADDRESSES: { [Name in Screen]: Address<Name> } = {
  help: at('help'),
  gallery: at('gallery'),
  questions: ofPlan('questions'),
  verdict: ofPlan('verdict'),
  share: ofPlan('share'),
  wizard: {
    write: ({ plan, page, from }) => ({
      path: page === null ? ['plan', plan, 'page'] : ['plan', plan, 'page', page],
      ...(from ? { query: `from=${from}` } : {}),
    }),
    read: ([root, plan, place, page], query) =>
      root === 'plan' && plan && place === 'page'
        ? { plan, page: page || null, from: origin(query.get('from')) }
        : null,
  },
  check: {
    write: ({ plan, framed }) => ({ path: ['plan', plan, framed ? 'answers' : 'check'] }),
    read: ([root, plan, place]) =>
      root === 'plan' && plan && (place === 'check' || place === 'answers')
        ? { plan, framed: place === 'answers' }
        : null,
  },
  plan: {
    write: ({ plan, chapter }) => ({
      path: chapter === null ? ['plan', plan, 'summary'] : ['plan', plan, 'chapter', chapter],
    }),
    read: ([root, plan, place, chapter]) =>
      root === 'plan' && plan && (place === 'summary' || place === 'chapter')
        ? { plan, chapter: place === 'chapter' ? chapter || null : null }
        : null,
  },
  welcome: { write: () => ({ path: [] }), read: () => null },
};

/** Reads an address; anything unknown leads to the plan it names, else to the welcome. */
export function parse(hash: string): Route {
  const [written = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const path = written.split('/').map(decode);
  const asked = new URLSearchParams(query);
  for (const screen of Object.keys(ADDRESSES) as Screen[]) {
    const opened = ADDRESSES[screen].read(path, asked);
    if (opened) return { screen, ...opened } as Route;
  }
  const [root, plan] = path;
  return root === 'plan' && plan ? { screen: 'plan', plan, chapter: null } : { screen: 'welcome' };
}

/** The address of a route. */
export function address(route: Route): string {
  const { write } = ADDRESSES[route.screen] as Address<Screen>;
  const { path, query } = write(route);
  const written = `#/${path.map(encodeURIComponent).join('/')}`;
  return query ? `${written}?${query}` : written;
}

/** A screen that is the same whatever is open. */
function at(name: string): { write: () => Written; read: (path: string[]) => object | null } {
  return {
    write: () => ({ path: [name] }),
    read: ([root]) => (root === name ? {} : null),
  };
}

/** A screen of a plan that needs to know nothing else. */
function ofPlan(name: string): {
  write: (route: { plan: string }) => Written;
  read: (path: string[]) => { plan: string } | null;
} {
  return {
    write: ({ plan }) => ({ path: ['plan', plan, name] }),
    read: ([root, plan, place]) => (root === 'plan' && plan && place === name ? { plan } : null),
  };
}

const ORIGINS: readonly Origin[] = ['check', 'answers', 'verdict', 'summary'];

const origin = (from: string | null): Origin | null =>
  ORIGINS.find((known) => known === from) ?? null;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
