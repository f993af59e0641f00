/** What a content check is: something to look at in, findings for the author out. */
import type { Site } from '#schema/site.ts';
import type { EverydayWords } from './everyday-words.ts';

/** An error fails `npm run check`. A warning asks a person to look. */
export type Level = 'error' | 'warning';

export interface Finding {
  /** The number of the rule in the easy-read guide, like `A1`. */
  code: string;
  level: Level;
  /** Path from the top of the project. */
  file: string;
  /** Counts from 1. */
  line: number;
  /** What was found and what to write instead, in sentences. */
  message: string;
}

/** Everything the checks may look at. Only run.ts reads it from disk. */
export interface Material {
  site: Site;
  everydayWords: EverydayWords;
  /** The line of a value in a content file, or in the facts at the top of a page. */
  lineOf: (file: string, path: readonly PropertyKey[]) => number;
  /** Style sheets as text, by their path from the top of the project. */
  styles: ReadonlyMap<string, string>;
  /** Built pages as HTML, by their path from the top of the project; undefined when the site has not been built. */
  built: ReadonlyMap<string, string> | undefined;
}

export interface ContentCheck {
  code: string;
  /** The rule in one sentence. */
  rule: string;
  run: (material: Material) => Finding[];
}
