/** Which forms the list shows. */
import type { Header } from './inbox-api.ts';
import type { Filter } from './state.ts';

/** @returns those that wait longest first, as they come from the server */
export function findHeaders(headers: readonly Header[], filter: Filter): Header[] {
  return headers.filter(({ state }) => filter === 'all' || (filter === 'waiting' ? state !== 'closed' : state === filter));
}
