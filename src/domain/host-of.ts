/** Where a link goes, in a form a reader can check against the address bar. */

/** @returns the host without `www.`, which says nothing to a reader */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
