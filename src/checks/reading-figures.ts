/** How long and how hard a page is to read, in figures. They help a person to look; they judge nothing. */
import { textOf, type Voice } from '#domain/text-of.ts';
import { everyRun } from '#domain/walk.ts';
import type { Block } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';
import { sentencesIn, wordsIn } from './sentences.ts';

export interface ReadingFigures {
  words: number;
  /** Words in a sentence. */
  mean: number;
  longest: number;
  /** Years of school in the United States; 5 is an age of about 10. */
  grade: number;
}

/** Figures for the sentences that are written on a page: not its headings, nor what comes from data. */
export function readingFigures(blocks: readonly Block[], site: Site, voice: Voice): ReadingFigures {
  const sentences = [...everyRun(blocks)]
    .filter((run) => run.where !== 'heading' && run.where !== 'title' && run.where !== 'table')
    .flatMap((run) => sentencesIn(textOf(run.inlines, site, voice)))
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const mean = words.length / Math.max(1, sentences.length);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0) / Math.max(1, words.length);
  return {
    words: words.length,
    mean,
    longest: Math.max(0, ...sentences.map((sentence) => sentence.length)),
    // Flesch-Kincaid grade level: https://apps.dtic.mil/sti/citations/ADA006655 (Kincaid and others, 1975)
    grade: words.length === 0 ? 0 : 0.39 * mean + 11.8 * syllables - 15.59,
  };
}

/** A rule of thumb: groups of vowels, without a silent e at the end. Off by one now and then, right on average. */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters
    .replace(/(?<=[^aeiouyl])e$/, '')
    .replace(/(?<=[^aeiouytd])ed$/, '')
    .replace(/(?<=[^aeiouyscxzg])es$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
