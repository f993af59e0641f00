/** The questions of tests/questions.yaml are answered on the page where people look, in words and in easy read. */
import { readFileSync } from 'node:fs';
import { toString as textIn } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addressOf } from '#domain/address.ts';
import { textOf, type Voice } from '#domain/text-of.ts';
import { loadSite } from '#door/load-content.ts';
import { builtPages, one } from '../support/built-pages.ts';

interface Question {
  ask: string;
  page: string;
  says: string[];
  easy?: string[];
}

const { questions } = parse(readFileSync('tests/questions.yaml', 'utf8')) as { questions: Question[] };
const site = loadSite();
const texts = new Map(builtPages().map((page) => [page.address, squeeze(textIn(one(page.tree, 'main')))]));

test.each(questions)('"$ask" is answered on $page', ({ page, says }) => {
  expect(missing(says, addressOf(page, 'standard'), 'standard')).toEqual([]);
});

test.each(questions.filter(({ easy }) => easy))('"$ask" is answered on $page in easy read and with symbols', ({ page, easy }) => {
  expect((['easy-read', 'symbols'] as const).flatMap((style) => missing(easy ?? [], addressOf(page, style), 'easy-read'))).toEqual([]);
});

test('every question whose page has an easy-read version is asked of it', () => {
  const isWritten = (path: string) => site.pages.some((page) => page.path === path && page.easyRead);

  expect(questions.filter(({ page, easy }) => isWritten(page) !== (easy !== undefined)).map(({ ask }) => ask)).toEqual([]);
});

function missing(wanted: readonly string[], address: string, voice: Voice): string[] {
  const text = texts.get(address) ?? '';
  return wanted.map((words) => squeeze(withFacts(words, voice))).filter((words) => !text.includes(words));
}

/** The same words with the facts they name. */
function withFacts(words: string, voice: Voice): string {
  return words.replace(/\{(time-limits|names|contacts)\/([\w-]+)\}/g, (_all, kind: string, id: string) => {
    if (kind === 'contacts') return textOf([{ kind: 'phone', contact: id, line: 0 }], site, voice);
    if (kind === 'names') return textOf([{ kind: 'name', name: id, line: 0 }], site, voice);
    return textOf([{ kind: 'time-limit-words', timeLimit: id, line: 0 }], site, voice);
  });
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
