/** Who answers what under `/api/`. */
import type { RequestListener } from 'node:http';

/** By the beginning of the address, without `/api/`; an address that nobody else has goes to `forms`, which says that nothing is there. */
export type Listeners = Readonly<Record<string, RequestListener>> & { forms: RequestListener };

export function createApi(listeners: Listeners): RequestListener {
  return (request, response) => {
    const name = /^\/api\/(?<name>[a-z]+)(?:[/?]|$)/.exec(request.url ?? '')?.groups?.['name'] ?? '';
    const listener = Object.hasOwn(listeners, name) ? listeners[name] : undefined;
    return (listener ?? listeners.forms)(request, response);
  };
}
