/** The command behind the content part of `npm run check`: reads the content, prints what the checks find, fails on errors. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ContentError } from '#door/content-error.ts';
import { loadFiles } from '#door/load-content.ts';
import { type ContentFiles, readSite } from '#door/read-site.ts';
import { readYaml } from '#door/read-yaml.ts';
import { formOf } from '#domain/forms/page-of-form.ts';
import { overdueReviews } from '#domain/review-dates.ts';
import { EverydayWordsFile } from '#schema/everyday-words.ts';
import type { Page } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';
import { z } from 'zod';
import type { Finding, Material } from './content-check.ts';
import { everydayWords } from './everyday-words.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { findAll } from './find-all.ts';
import { type ReadingFigures, readingFigures } from './reading-figures.ts';

const ROOT = process.cwd();
const EVERYDAY_WORDS = 'content/everyday-words.yaml';

try {
  process.exitCode = report(loadMaterial(), process.env['CHECK_TODAY'] ?? new Date().toISOString().slice(0, 10));
} catch (error) {
  // The door has said what is wrong, file by file; a stack of our own code would not help its reader.
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** @returns the exit code: 1 when there are errors */
function report(material: Material, today: string): 0 | 1 {
  const findings = findAll(material);
  for (const [file, ofFile] of Map.groupBy(findings, (finding) => finding.file)) {
    console.log(`\n${file}`);
    for (const finding of ofFile) console.log(`  ${describeFinding(finding)}`);
  }
  printOverdue(material.site, today);
  printFigures(material.site);

  const errors = findings.filter((finding) => finding.level === 'error').length;
  const warnings = findings.length - errors;
  if (!material.built)
    console.log('\nThe built pages were not checked, because there is no dist/. Run `npm run build` first to check them too.');
  console.log(
    `\n${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(EXCEPTIONS.length, 'exception')} (src/checks/exceptions.ts).`,
  );
  return errors > 0 ? 1 : 0;
}

function describeFinding({ file, line, code, level, message }: Finding): string {
  return `${file} line ${line}: ${code} ${level}: ${message}`;
}

function printOverdue(site: Site, today: string): void {
  const overdue = overdueReviews(site, today);
  console.log(`\nReviews due by ${today}: ${overdue.length === 0 ? 'none.' : ''}`);
  for (const review of overdue)
    console.log(
      `  ${review.file}: was due on ${review.reviewBy}, ${count(review.daysLate, 'day')} ago. Check its facts, then change \`checkedOn\` and \`reviewBy\` in both versions.`,
    );
}

function printFigures(site: Site): void {
  console.log('\nReading figures (words, mean and longest sentence, Flesch-Kincaid grade)');
  console.log(`  ${'page'.padEnd(36)}${'easy read'.padEnd(28)}standard`);
  for (const page of site.pages.filter((candidate) => formOf(candidate) === undefined)) {
    const easy = page.easyRead ? sayFigures(readingFigures(page.easyRead.blocks, site, 'easy-read')) : '(another page)';
    console.log(`  ${nameOf(page).padEnd(36)}${easy.padEnd(28)}${sayFigures(readingFigures(page.standard.blocks, site, 'standard'))}`);
  }
}

function sayFigures({ words, mean, longest, grade }: ReadingFigures): string {
  return [String(words).padStart(5), mean.toFixed(1).padStart(5), String(longest).padStart(4), grade.toFixed(1).padStart(6)].join(' ');
}

function nameOf(page: Page): string {
  return page.path === '' ? 'home' : page.path;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function loadMaterial(): Material {
  const files = loadFiles(ROOT);
  const site = readSite(files);
  const words = readYaml(EVERYDAY_WORDS, files.get(EVERYDAY_WORDS) ?? '', EverydayWordsFile);
  if (!words.data) throw new ContentError(words.problems);
  return {
    site,
    everydayWords: everydayWords(words.data),
    lineOf: linesOf(files),
    styles: readAll('src/styles', '.css'),
    built: existsSync(join(ROOT, 'dist')) ? readAll('dist', '.html') : undefined,
  };
}

/** Finds the line of a value, in a YAML file or in the facts at the top of a page. Each file is parsed once. */
function linesOf(files: ContentFiles): Material['lineOf'] {
  const parsed = new Map<string, (path: readonly PropertyKey[]) => number>();
  return (file, path) => {
    const known = parsed.get(file);
    if (known) return known(path);
    const source = files.get(file) ?? '';
    const facts = /^---\n(?<facts>[\s\S]*?)\n---/.exec(source)?.groups?.['facts'];
    const { lineOf } = facts === undefined ? readYaml(file, source, z.unknown()) : readYaml(file, facts, z.unknown(), 1);
    parsed.set(file, lineOf);
    return lineOf(path);
  };
}

function readAll(folder: string, ending: string): Map<string, string> {
  const found = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(found.map((path) => [relative(ROOT, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}
