import { expect, test } from 'vitest';
import { loadFiles } from '#door/load-content.ts';
import { readSite } from '#door/read-site.ts';
import { textOf } from '#domain/text-of.ts';
import { stylesOf, versionOf, voiceOf } from '#domain/version.ts';
import { everyRun } from '#domain/walk.ts';

const OLD_NAMES = /Cambridgeshire|Peterborough|Edmund Trust|Eddie's|Circles Network/;

test('another area changes one file, and no sentence of any page names the old one', () => {
  const files = new Map(loadFiles('.'));
  const area = files.get('content/area.yaml') ?? '';
  files.set('content/area.yaml', area.replaceAll(/(?<key>name|easyName): .*/g, '$<key>: Newtown'));

  const site = readSite(files);
  const sentences = site.pages.flatMap((page) =>
    stylesOf(page).flatMap((style) => [...everyRun(versionOf(page, style).blocks)].map((run) => textOf(run.inlines, site, voiceOf(style)))),
  );

  expect(site.area.name).toBe('Newtown');
  expect(sentences.filter((sentence) => OLD_NAMES.test(sentence))).toEqual([]);
  expect(sentences.some((sentence) => sentence.includes('Newtown'))).toBe(true);
});
