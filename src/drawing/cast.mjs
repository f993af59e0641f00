/** The people who come back in the pictures, and the small parts that several pictures share. */
import { C, HAIR, half, path, picture, SKIN, WEAR } from './kit.mjs';

// The same few people come back, so that a reader gets to know them.
export const P = {
  amy: { age: 'young', skin: SKIN[3], hair: 'curly', colour: HAIR.black, top: WEAR.mustard, neck: 'hood', legs: WEAR.denim }, // the young person
  sam: { age: 'child', skin: SKIN[1], hair: 'parting', colour: HAIR.brown, top: WEAR.sea, legs: WEAR.slate },
  leo: { age: 'adult', skin: SKIN[5], hair: 'crop', colour: HAIR.black, top: WEAR.teal, legs: WEAR.denim },
  joan: { age: 'older', skin: SKIN[0], hair: 'grey', colour: HAIR.grey, top: WEAR.lilac, legs: WEAR.slate, glasses: true },
  mum: { age: 'adult', skin: SKIN[2], hair: 'long', colour: HAIR.dark, top: WEAR.coral, legs: WEAR.denim },
  dad: { age: 'adult', skin: SKIN[2], hair: 'short', colour: HAIR.dark, top: WEAR.sage, legs: WEAR.denim, beard: true },
  fatima: { age: 'adult', skin: SKIN[2], hair: 'hijab', colour: WEAR.plum, top: WEAR.lilac, legs: WEAR.slate },
  ravi: { age: 'adult', skin: SKIN[3], hair: 'turban', colour: C.amber, top: WEAR.sky, legs: WEAR.slate, beard: true },
  grace: { age: 'adult', skin: SKIN[4], hair: 'bun', colour: HAIR.black, top: WEAR.sky, legs: WEAR.slate },
  tom: { age: 'adult', skin: SKIN[0], hair: 'short', colour: HAIR.auburn, top: WEAR.sage, legs: WEAR.denim },
  ann: { age: 'adult', skin: SKIN[0], hair: 'bob', colour: HAIR.fair, top: WEAR.rose, legs: WEAR.denim },
  mei: { age: 'adult', skin: SKIN[0], hair: 'bob', colour: HAIR.black, top: WEAR.teal, legs: WEAR.slate },
  ike: { age: 'young', skin: SKIN[5], hair: 'afro', colour: HAIR.black, top: WEAR.sea, legs: WEAR.slate },
};
export const put = (who, x, y, s, more = {}) => ({ ...who, x, y, s, ...more });
export const rows = (x, y, w, n, gap, ink = C.midGrey) => path(Array.from({ length: n }, (_, i) => `M${x},${y + i * gap}L${x + w - (i === n - 1 ? w * 0.35 : 0)},${y + i * gap}`).join(''), 'none', { ink });
export const tears = (x, y, s = 1) => path('M0,-4C-3.4,0.6,-2.4,3.4,0,3.4C2.4,3.4,3.4,0.6,0,-4Z', C.blue, { at: { x, y, s }, w: 1.4 });
/** A head and shoulders closed below, to stand anywhere. */
export const token = (who, x, y, s, mood = 'neutral') => half(put(who, x, y, s, { mood, floor: y + 11 * s, shut: true }));

/**
 * A sheet of pictures: `add` draws one idea from parts, back to front.
 * Each is `{ id, word, meaning, svg() }`; `svg()` is 72 by 72 units.
 */
export function sheet() {
  const all = [];
  const add = (id, word, meaning, ...draw) =>
    all.push({ id, word, meaning, svg: () => picture(...draw.map((d) => (typeof d === 'function' ? d() : d))) });
  return { all, add };
}
