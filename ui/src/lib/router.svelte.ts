/** The current route, following the address. */

import { address, parse, type Route } from './route';

let current = $state.raw<Route>(parse(location.hash));

window.addEventListener('hashchange', () => {
  current = parse(location.hash);
});

/** Where the owner is. */
export const here = {
  get route(): Route {
    return current;
  },
};

/** Goes to another place, leaving the present one in the history. */
export function go(route: Route): void {
  location.hash = address(route);
}

/** Corrects the address without leaving a step in the history. */
export function replace(route: Route): void {
  history.replaceState(null, '', address(route));
  current = route;
}
