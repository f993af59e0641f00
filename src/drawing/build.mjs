/**
 * Draws our own pictures into public/pictures, as small as they get. `npm run pictures`; the files it writes are committed.
 * With `--sheet FILE` it also writes a page that shows every picture large, small, and on dark, to look at.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { optimize } from 'svgo';
import care from './care.mjs';
import everyday from './everyday.mjs';
import people from './people.mjs';
import things from './things.mjs';

/** A picture above this is too busy to be understood, and too heavy for a page of twenty. */
const MOST_BYTES = 6000;
const FORBIDDEN = /<text|href|\sid=|NaN|undefined|<style|<script/;
const target = fileURLToPath(new URL('../../public/pictures/', import.meta.url));

const sheets = [people, things, care, everyday];
const drawn = sheets.flat().map((picture) => ({ ...picture, text: small(picture) }));
const twice = drawn.filter(({ id }, index) => drawn.findIndex((other) => other.id === id) !== index);
if (twice.length > 0) throw new Error(`Drawn twice: ${twice.map(({ id }) => id).join(', ')}. Take one of them out.`);
for (const { id, text } of drawn) writeFileSync(`${target}${id}.svg`, text);

const sizes = drawn.map(({ text }) => Buffer.byteLength(text));
console.log(`${drawn.length} pictures drawn, largest ${Math.max(...sizes)} bytes, mean ${Math.round(sizes.reduce((a, b) => a + b, 0) / sizes.length)}`);
const sheetFile = process.argv[process.argv.indexOf('--sheet') + 1];
if (process.argv.includes('--sheet') && sheetFile) writeFileSync(sheetFile, reviewSheet());

function small({ id, svg }) {
  const raw = svg();
  if (FORBIDDEN.test(raw)) throw new Error(`${id}: a picture holds no text, link, id, style or broken number.`);
  const { data } = optimize(raw, { multipass: true, floatPrecision: 2, plugins: ['preset-default', 'removeDimensions'] });
  const bytes = Buffer.byteLength(data);
  if (bytes >= MOST_BYTES) throw new Error(`${id}: ${bytes} bytes, but a picture has at most ${MOST_BYTES}. Draw less.`);
  return data;
}

function reviewSheet() {
  const cards = (size) => drawn.map(({ id, text }) => `<div>${text.replace('<svg', `<svg width="${size}" height="${size}"`)}${size > 90 ? id : ''}</div>`).join('');
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0;padding:16px;width:1500px;font:14px sans-serif;background:#f4ecdc}section{display:flex;flex-wrap:wrap;gap:12px;padding:8px}.d{background:#1b1b1b}div{text-align:center}</style><section>${cards(160)}</section><section>${cards(48)}</section><section class="d">${cards(48)}</section>`;
}
