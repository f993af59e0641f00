import { expect, test } from 'vitest';
import { checkPictureFiles } from '#door/check-picture-files.ts';
import { checkSymbols } from '#door/check-symbols.ts';
import { type ContentFiles, readSite } from '#door/read-site.ts';
import { pictureAddress } from '#domain/picture-address.ts';
import { messageFor, smallSiteFiles, withFile, withLine } from '../../fixtures/small-site.ts';

const FILES = smallSiteFiles();
const WHY = 'content/pages/why/easy-read.mdx';
const APPROVED = ['Many people stay in [hospital] for years.', 'This page is about people in [hospital].'];

/** What an author reads about the symbols of a site with these approvals; the problems of one page only. */
function symbolProblems(files: ContentFiles, approved: readonly string[] = APPROVED): string[] {
  const site = readSite(withFile(files, 'content/symbol-approvals.yaml', JSON.stringify({ approved })));
  return checkSymbols(site, files)
    .filter((problem) => problem.file === WHY)
    .map(({ line, message }) => `line ${line}: ${message}`);
}

test('A sentence whose symbols nobody has looked at stops the build, and says what to do', () => {
  const [first] = symbolProblems(FILES);

  expect(first).toMatchInlineSnapshot(
    `"line 16: nobody has looked at the symbols of this sentence yet: "You can [ask for=ask] a [review]." Does each picture mean what its words mean here? If so, run \`npm run symbols -- --approve\`. If not, write \`<Symbol of="none">the words</Symbol>\`, or name another picture."`,
  );
});

test('A sentence that was looked at is let pass', () => {
  expect(symbolProblems(FILES).filter((problem) => problem.includes('Many people'))).toEqual([]);
});

test('A new word with a symbol asks for another look', () => {
  const changed = withLine(FILES, WHY, 'Many people stay in hospital for years.', 'Many people stay in hospital or at home.');

  expect(symbolProblems(changed).join()).toContain('Many people stay in [hospital] or [at home=house].');
});

test('A change of the table asks for another look at every sentence it touches', () => {
  const table = (FILES.get('content/phrases.yaml') ?? '').replace(
    'say: [mental health hospitals, ',
    'say: [people, mental health hospitals, ',
  );

  expect(symbolProblems(withFile(FILES, 'content/phrases.yaml', table)).join()).toContain('Many [people=hospital] stay in [hospital]');
});

test('A phone number, a name or a link can change without another look', () => {
  const { length } = symbolProblems(FILES);
  const changed = withLine(FILES, WHY, 'You can read [the principles](/principles/).', 'You can read [what they say](/principles/).');

  expect(symbolProblems(changed)).toHaveLength(length);
});

test('An author can ask for eight symbols in a sentence, and not for nine', () => {
  const sentence = (count: number) => `${'<Symbol of="ask">word</Symbol> '.repeat(count)}end.`;
  const with9 = withLine(FILES, WHY, 'Many people stay in hospital for years.', sentence(9));
  const with8 = withLine(FILES, WHY, 'Many people stay in hospital for years.', sentence(8));

  expect(symbolProblems(with9).join()).toContain('this sentence has 9 symbols. At most 8, better 4');
  expect(symbolProblems(with8).join()).not.toContain('At most 8');
});

test('A symbol mark belongs in easy read, holds words only, and names a picture that is there', () => {
  const standard = withLine(
    FILES,
    'content/pages/why/standard.mdx',
    'Many people stay in hospital for years.',
    '<Symbol of="ask">Many</Symbol> people.',
  );
  const link = withLine(FILES, WHY, 'Many people stay in hospital for years.', '<Symbol of="ask">[home](/)</Symbol> is here.');
  const unknown = withLine(FILES, WHY, 'Many people stay in hospital for years.', '<Symbol of="asks">Many</Symbol> people.');

  expect([standard, link, unknown].map(messageFor)).toMatchInlineSnapshot(`
    [
      "1 thing to mend in the content:
    content/pages/why/standard.mdx line 14: \`<Symbol>\` belongs in easy-read.mdx: the symbols page is made from it. Take it out here.",
      "1 thing to mend in the content:
    content/pages/why/easy-read.mdx line 12: \`<Symbol>\` can hold words only. Put links, names and numbers outside it.",
      "1 thing to mend in the content:
    content/pages/why/easy-read.mdx line 12: there is no picture \`asks\`. Did you mean \`ask\`?",
    ]
  `);
});

/** A set of two pictures, made for this test. */
const TINY = 'name: Tiny\nlicence: ours\nfiles:\n  ask: "ask_,_to.svg"\n';

function withTinySet(set = TINY, chosen = 'tiny'): ContentFiles {
  const area = `pictureSet: ${chosen}\n${FILES.get('content/area.yaml') ?? ''}`;
  return withFile(withFile(FILES, 'content/area.yaml', area), 'content/picture-sets/tiny.yaml', set);
}

test('A set of pictures is used where it has the idea, and ours everywhere else', () => {
  const site = readSite(withTinySet());

  expect(pictureAddress(site, 'ask')).toBe('/picture-sets/tiny/ask_%2C_to.svg');
  expect(pictureAddress(site, 'hospital')).toBe('/pictures/hospital.svg');
});

test('A set that is there but not chosen changes nothing', () => {
  const site = readSite(withFile(FILES, 'content/picture-sets/tiny.yaml', TINY));

  expect(pictureAddress(site, 'ask')).toBe('/pictures/ask.svg');
});

test('A picture without its file is named, in our set or in another', () => {
  const there = new Set(['pictures/hospital.svg']);
  const problems = checkPictureFiles(readSite(withTinySet()), (file) => there.has(file)).map(({ file, message }) => `${file}: ${message}`);

  expect(problems.slice(0, 2)).toMatchInlineSnapshot(`
    [
      "content/pictures.yaml: the picture \`advocate\` should be in public/pictures/advocate.svg, but there is no such file. Draw it, or take its line out.",
      "content/picture-sets/tiny.yaml: the picture \`ask\` should be in public/picture-sets/tiny/ask_,_to.svg, but there is no such file. Put the file there, or take the line out to use our own picture.",
    ]
  `);
  expect(problems.join()).not.toContain('`hospital`');
});

test('Mistakes in a set are explained', () => {
  const messages = [
    withTinySet(TINY, 'tinny'),
    withTinySet(`${TINY}  asks: other.svg\n`),
    withTinySet(`${TINY}  hospital: "ask_,_to.svg"\n`),
    withTinySet(TINY.replace('ask_,_to.svg', '../ask.svg')),
  ].map(messageFor);

  expect(messages).toMatchInlineSnapshot(`
    [
      "1 thing to mend in the content:
    content/area.yaml line 1: there is no picture set \`tinny\`. Did you mean \`tiny\`?",
      "1 thing to mend in the content:
    content/picture-sets/tiny.yaml line 5: there is no picture \`asks\`. Did you mean \`ask\`?",
      "1 thing to mend in the content:
    content/picture-sets/tiny.yaml line 5: ask_,_to.svg already stands for \`ask\`. One picture has one meaning: take it out of one of them.",
      "1 thing to mend in the content:
    content/picture-sets/tiny.yaml line 4: \`ask\` in \`files\` must be the name of a picture file in the folder of the set, but is "../ask.svg". Write it like \`hospital.svg\`.",
    ]
  `);
});
