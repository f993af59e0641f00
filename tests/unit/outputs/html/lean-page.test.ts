import { expect, test } from 'vitest';
import { leanPage } from '#outputs/html/lean-page.ts';
import { rulesInUse } from '#outputs/html/rules-in-use.ts';

const only =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name);
const hash = (text: string) => `of ${text}`;

test.each([
  ['a rule whose class is used stays', '.note{color:red}', '.note{color:red}'],
  ['a rule whose class is not used goes', '.door{color:red}p{margin:0}', 'p{margin:0}'],
  ['every class of a selector must be used', '.note .door{color:red}', ''],
  ['of several selectors, those that are used stay', '.door,.note,h2{color:red}', '.note,h2{color:red}'],
  [
    'what may or must not be there asks for nothing',
    '.note:not(.door,.row){a:b}:is(.door,.note) p{a:b}',
    '.note:not(.door,.row){a:b}:is(.door,.note) p{a:b}',
  ],
  ['the words of an attribute are no classes', 'a[href$=".door"]{a:b}', 'a[href$=".door"]{a:b}'],
  ['a condition without rules goes', '@media (width>=62rem){.door{a:b}}@media print{.note{a:b}.door{a:b}}', '@media print{.note{a:b}}'],
  [
    'a licence stays, and so does what follows it',
    '/*! see example.com */\n@layer base{p{a:b}}',
    '/*! see example.com */\n@layer base{p{a:b}}',
  ],
  ['a class with a sign in it is known by its name', '.sm\\:note{a:b}', ''],
  [
    'other at-rules and statements stay whole',
    '@layer base,parts;@font-face{font-family:a}@keyframes in{to{a:b}}',
    '@layer base,parts;@font-face{font-family:a}@keyframes in{to{a:b}}',
  ],
])('%s', (_name, css, expected) => {
  expect(rulesInUse(css, only('note'))).toBe(expected);
});

test('a page keeps the rules of its own parts, and its policy allows exactly its own style and script', () => {
  const page = (css: string, policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}"><style>${css}</style><p class="small note"></p><script type="module">open(door)</script>`;

  const lean = leanPage(
    page('.note{a:b}.door{a:b}.row{a:b}', "script-src 'self' 'sha256-of open(door)' 'sha256-other'; style-src 'self' 'sha256-old';"),
    { hash, readScript: () => '' },
  );

  expect(lean).toBe(
    page('.note{a:b}.door{a:b}', "script-src 'self' 'sha256-of open(door)'; style-src 'self' 'sha256-of .note{a:b}.door{a:b}';"),
  );
});

test('the parts that a script from a file may add keep their rules, and so do those of what it loads', () => {
  const page = (css: string) => `<style>${css}</style><script type="module" src="/assets/form.js"></script>`;
  const files = new Map([
    ['/assets/form.js', 'add(`sum wide`);import("./paper.js");doors=1'],
    ['/assets/paper.js', 'add("sheet");import"./form.js"'],
  ]);

  const lean = leanPage(page('.sum{a:b}.wide{a:b}.sheet{a:b}.door{a:b}'), { hash, readScript: (file) => files.get(file) ?? '' });

  expect(lean).toBe(page('.sum{a:b}.wide{a:b}.sheet{a:b}'));
});
