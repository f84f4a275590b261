/** Which screen follows which page. Routing only; what is open comes from the app. */

import type { QuestionnaireView } from '../../lib/bindings/QuestionnaireView';
import type { Origin, Route } from '../../lib/route';

/** Where "Continue" leads from a page; `known` are the pages that were open when it was entered. */
export function after(
  view: QuestionnaireView,
  page: string,
  from: Origin | null,
  known: ReadonlySet<string>,
): Route {
  const { plan } = view;
  const index = view.pages.findIndex((open) => open.id === page);
  const next = index < 0 ? undefined : view.pages[index + 1];
  if (from) {
    const opened = next && !known.has(next.id) && !next.answered;
    return opened ? { screen: 'wizard', plan, page: next.id, from } : back(plan, from);
  }
  if (page === view.verdict_after) return { screen: 'verdict', plan };
  return next
    ? { screen: 'wizard', plan, page: next.id, from: null }
    : { screen: 'check', plan, framed: false };
}

/** Where "Back" leads from a page. */
export function before(view: QuestionnaireView, page: string, from: Origin | null): Route {
  const { plan } = view;
  if (from) return back(plan, from);
  const index = view.pages.findIndex((open) => open.id === page);
  const previous = view.pages[index - 1];
  return previous
    ? { screen: 'wizard', plan, page: previous.id, from: null }
    : { screen: 'welcome' };
}

/** The page that follows the first verdict. */
export function afterVerdict(view: QuestionnaireView): Route {
  const { plan } = view;
  const index = view.pages.findIndex((open) => open.id === view.verdict_after);
  const next = view.pages[index + 1];
  return next
    ? { screen: 'wizard', plan, page: next.id, from: null }
    : { screen: 'check', plan, framed: false };
}

function back(plan: string, from: Origin): Route {
  switch (from) {
    case 'check':
      return { screen: 'check', plan, framed: false };
    case 'answers':
      return { screen: 'check', plan, framed: true };
    case 'verdict':
      return { screen: 'verdict', plan };
    case 'summary':
      return { screen: 'plan', plan, chapter: null };
  }
}
