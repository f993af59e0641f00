/** Reads bytes as text, JSON or fields, more strictly than the platform: what could be understood in two ways is not understood at all. */

const NUL = '\0';
/** Strings of JSON one after the other; followed by a colon, one is the name of something. */
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"(?<colon>\s*:)?/gs;

/** @returns undefined for what is no UTF-8 */
export function readText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not text at all: the sender hears that it cannot be understood.
    return undefined;
  }
}

/** @returns undefined for what is no JSON, names something twice or holds a NUL, which no person types */
export function readJson(text: string): unknown {
  const value = parse(text);
  if (value === undefined) return undefined;
  const { names, hasNul } = look(value);
  return hasNul || names !== namesWrittenIn(text) ? undefined : value;
}

/** Fields as a browser sends them, in order. @returns undefined for bytes that are no UTF-8, and for a NUL */
export function readFields(text: string): [name: string, value: string][] | undefined {
  try {
    const pairs = text === '' ? [] : text.split('&').map((pair) => pair.replaceAll('+', ' '));
    const fields = pairs.map((pair): [string, string] => {
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      return [decodeURIComponent(name), decodeURIComponent(value)];
    });
    return fields.flat().some((part) => part.includes(NUL)) ? undefined : fields;
  } catch {
    // Percent signs that stand for no letter.
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the sender hears that it cannot be understood.
    return undefined;
  }
}

function namesWrittenIn(text: string): number {
  let names = 0;
  for (const { groups } of text.matchAll(STRING)) if (groups?.['colon'] !== undefined) names += 1;
  return names;
}

/** Goes through all of it, however deep: a list of what is left to do has no bottom to hit. */
function look(value: unknown): { names: number; hasNul: boolean } {
  const left = [value];
  let names = 0;
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one === 'string' && one.includes(NUL)) return { names, hasNul: true };
    if (typeof one !== 'object' || one === null) continue;
    if (!Array.isArray(one)) {
      const own = Object.keys(one);
      names += own.length;
      if (own.some((name) => name.includes(NUL))) return { names, hasNul: true };
    }
    for (const inner of Object.values(one)) left.push(inner);
  }
  return { names, hasNul: false };
}
