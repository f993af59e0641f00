/** Telephone and text-message addresses that a phone can follow. */

/**
 * @param number as people say it, like `03300 571 023`
 * @see https://www.rfc-editor.org/rfc/rfc3966 (the tel address)
 */
export function phoneLink(number: string): string {
  return `tel:${number.replace(/\s/g, '')}`;
}

/** @see https://www.rfc-editor.org/rfc/rfc5724 (the sms address) */
export function textLink(number: string, word: string): string {
  return `sms:${number}?body=${encodeURIComponent(word)}`;
}
