/** A name for one filling in of a form that no other has. */

/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing where a page is not served safely, as on a home network. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes]
    .map((byte, index) => ((index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte) + 0x100).toString(16).slice(1))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
