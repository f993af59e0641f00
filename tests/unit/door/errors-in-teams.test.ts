/** What the author of content/teams.yaml reads when something is wrong with it. */
import { expect, test } from 'vitest';
import { messageFor, smallSiteFiles, withFile, withLine } from '../../fixtures/small-site.ts';

const FILE = 'content/teams.yaml';
const FORM = 'content/forms/every-kind.yaml';
const FILES = smallSiteFiles();
const KEY = 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj';
const SPARE = 'age1v84yh0zjnnnxejqfpmxmlnc8qzye2tqhtrg4pz6wa0hr2rv2f5eq37xfaq';

const changed = (line: string, instead: string) => messageFor(withLine(FILES, FILE, line, instead));
const inForm = (line: string, instead: string) => messageFor(withLine(FILES, FORM, line, instead));
const withKeys = (...keys: [kind: string, publicKey: string][]) =>
  changed('keys: []', `keys: ${JSON.stringify(keys.map(([kind, publicKey]) => ({ kind, publicKey })))}`);

test('With a team for every area, and no keys or both, there is nothing to mend', () => {
  expect([messageFor(FILES), withKeys(['team', KEY], ['recovery', SPARE])]).toEqual(['Nothing to mend.', 'Nothing to mend.']);
});

test('An area that nobody reads', () => {
  expect(changed('answers: [fenshire, not-sure]', 'answers: [fenshire]')).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/teams.yaml line 1: the forms offer the area \`not-sure\`, but no team reads it. Add \`not-sure\` to the \`answers\` of one team."
  `);
});

test('An area that two teams read', () => {
  expect(changed('answers: [marshland]', 'answers: [marshland, fenshire]')).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/teams.yaml line 8: two teams read the area \`fenshire\`. Leave it with one of them."
  `);
});

test('An area that no form offers', () => {
  expect(changed('answers: [marshland]', 'answers: [marshland, atlantis]')).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/teams.yaml line 8: no form offers the area \`atlantis\`. Write one of \`fenshire\`, \`marshland\`, \`not-sure\`."
  `);
});

test('A key without its spare, and a spare without its key', () => {
  expect([withKeys(['team', KEY]), withKeys(['recovery', SPARE])].join('\n')).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/teams.yaml line 5: \`fenshire\` has no recovery key. Give both: if the one key is lost, only the other opens what was sent. The page /inbox/keys/ makes them.
    1 thing to mend in the content:
    content/teams.yaml line 5: \`fenshire\` has no team key. Give both: if the one key is lost, only the other opens what was sent. The page /inbox/keys/ makes them."
  `);
});

test('A key with a slip in it', () => {
  expect(withKeys(['team', KEY.replace('zvky', 'zvkx')], ['recovery', SPARE])).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/teams.yaml line 5: \`age1zvkxg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj\` has a slip in it, so that nobody could open what is sealed with it. Copy it whole from the page /inbox/keys/."
  `);
});

test('A key that is its own spare', () => {
  expect(withKeys(['team', KEY], ['recovery', KEY])).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/teams.yaml line 5: \`age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj\` stands here twice. Give each team two keys that nobody else has: the spare of a key is another one, and a key opens the inbox of one team. The page /inbox/keys/ makes them."
  `);
});

test('A private key in the place of a public one is not said again: others can read what a build prints', () => {
  expect(withKeys(['team', 'AGE-SECRET-KEY-1ABC'], ['recovery', SPARE])).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/teams.yaml line 5: \`publicKey\` in entry 1 of \`keys\` in entry 1 of \`teams\` must be a public key that begins with \`age1\`, but is "AGE-SECRET-KEY-…". Copy it whole from the page /inbox/keys/. Never put a key here that begins with AGE-SECRET-KEY."
  `);
});

test('A form that nobody would get, because it does not ask for the area', () => {
  expect(inForm('- id: area', '- id: place')).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/forms/every-kind.yaml line 11: no question has the id \`area\`, so no team would get this form. Ask where the person lives: \`- id: area\`, \`type: one-of\`, with the choices that stand at \`answers\` in content/teams.yaml."
  `);
});

test('An area that is asked in a way that leads to no team', () => {
  const file = FILES.get(FORM) ?? '';
  const asMany = file.replace('- id: area\n        type: one-of', '- id: area\n        type: many-of');

  expect(messageFor(withFile(FILES, FORM, asMany))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/forms/every-kind.yaml line 76: \`area\` decides which team gets the form, so it must be \`type: one-of\`, but is \`many-of\`. Write \`type: one-of\` and its choices."
  `);
});

test('An area that not everybody is asked, or has to answer', () => {
  const optional = inForm('missing: { words: "Choose a place.", easy: "Choose a place." }', 'isOptional: true');
  const sometimes = inForm('- id: area', '- id: area\n        if: { question: born, ageFrom: 16 }');
  const inAPart = inForm('- id: choosing', '- id: choosing\n    if: { question: born, ageFrom: 16 }');

  expect([optional, sometimes, inAPart].join('\n')).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/forms/every-kind.yaml line 76: without an answer to \`area\` no team would get the form. Take its \`isOptional\` out.
    1 thing to mend in the content:
    content/forms/every-kind.yaml line 76: who is not asked \`area\` would reach no team. Take its \`if\` out, so that everybody is asked.
    1 thing to mend in the content:
    content/forms/every-kind.yaml line 77: who is not asked \`area\` would reach no team. Move it to a part without \`if\`, so that everybody is asked."
  `);
});
