/** Where somebody is in a form, as it stands in the address, so that the buttons of the browser work. */

export type Place = { kind: 'part'; id: string } | { kind: 'check' } | { kind: 'sent' };

/** @param search of the address, like `?part=you` */
export function placeAt(search: string): Place | undefined {
  const asked = new URLSearchParams(search);
  if (asked.has('sent')) return { kind: 'sent' };
  if (asked.has('check')) return { kind: 'check' };
  const id = asked.get('part');
  return id === null ? undefined : { kind: 'part', id };
}

export function searchOf(place: Place): string {
  return place.kind === 'part' ? `?part=${encodeURIComponent(place.id)}` : `?${place.kind}`;
}
