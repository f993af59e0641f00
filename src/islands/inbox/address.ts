/** Which form is open, as it stands in the address behind `#`: so that a link in a message and the buttons of the browser lead there. */

const REFERENCE = /^#(?<reference>(?:TRIAL-)?[0-9A-Z]{4}-[0-9A-Z]{4})$/;

/** @param hash of the address, like `#K7QF-3WXA`; people also type it small */
export function referenceAt(hash: string): string | undefined {
  return REFERENCE.exec(hash.toUpperCase())?.groups?.['reference'];
}
