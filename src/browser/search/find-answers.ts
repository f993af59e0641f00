/** Stage one of the search: finds answers by titles, headings, summaries, the word list and everyday words. Needs no page. */
import MiniSearch from 'minisearch';
import type { SearchEntry, SearchIndex } from '#outputs/search/search-index.ts';
import { type Idea, lengthOfPhrase, readQuery } from './read-query.ts';
import { tellingWords, wordsOf } from './words-of.ts';

export interface Answers {
  /** The best first. */
  found: Answer[];
  /** What was understood, one part for each thing that was asked for. None when only small words were typed. */
  ideas: Idea[];
  /** False when the answers are so few or so weak that the text of the pages should be looked through too. */
  isEnough: boolean;
}

export interface Answer {
  entry: SearchEntry;
  /** The part of the page that is about what was asked for. */
  heading?: SearchEntry['headings'][number];
}

interface Ranked extends Answer {
  score: number;
  /** Whether it says something to everything that was asked for, but perhaps not to whom it is about. */
  isWhole: boolean;
}

/** An entry as it is searched: the telling words of each field. */
interface Document {
  id: number;
  title: string;
  names: string;
  headings: string;
  sentence: string;
}

/** How much a word counts where it stands. */
const WORD_WEIGHTS = { title: 4, names: 3, headings: 2, sentence: 1 };
/** How much it counts that a title, name or heading was typed as a whole. */
const PHRASE_WEIGHTS = { title: 10, names: 10, headings: 6 };
/** The score at which an idea is half answered: rare words score high, and one of them must not outweigh all the rest. */
const HALF_ANSWERED = 20;
/** The second meaning of an everyday word counts this much of the first, the third this much of the second. */
const NEXT_MEANING = 0.8;
/** A page helps and a word only explains, so the page comes first. The home page only leads on to the others. */
const KIND_WEIGHTS = { page: 1, word: 0.3, home: 0.5 };
/** Where a section and its parts answer alike, the page of the section comes first: it leads on to all of them. */
const SECTION_WEIGHT = 1.25;
/** Below this part of the best score an answer is more likely to be in the way. */
const WEAKEST_ANSWER = 0.2;
const MOST_ANSWERS = 8;
/** Where nothing answers everything that was asked for, the text of the pages may answer better, and comes after these. */
const MOST_PARTIAL_ANSWERS = 3;
/** With fewer answers, or a best answer below this score for each idea, there may be more in the text of the pages. */
const FEWEST_ANSWERS = 2;
const STRONG_ANSWER = 0.3;

/** Gets an index ready once; the function it returns answers at every key. */
export function prepareSearch(index: SearchIndex): (typed: string) => Answers {
  const { entries } = index;
  const sections = new Set(entries.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))));
  const documents = entries.map(toDocument);
  const phrases = entries.map(toPhrases);
  const synonyms = index.synonyms.flatMap(({ say, mean }) => {
    const meanings = mean.map((one) => tellingWords(wordsOf(one))).filter((words) => words.length > 0);
    return say.map((one) => ({ say: wordsOf(one), meanings }));
  });
  const known = new Set([
    ...documents.flatMap(({ title, names, headings, sentence }) => wordsOf(`${title} ${names} ${headings} ${sentence}`)),
    ...synonyms.flatMap(({ say }) => say),
  ]);
  const search = new MiniSearch<Document>({
    fields: Object.keys(WORD_WEIGHTS),
    tokenize: wordsOf,
    searchOptions: { boost: WORD_WEIGHTS, fuzzy: (word) => word.length > 4 && 0.2, weights: { prefix: 0.4, fuzzy: 0.2 } },
  });
  search.addAll(documents);

  return (typed) => {
    const ideas = readQuery(typed, known, synonyms);
    const found = rank(ideas);
    return { found: found.map(({ entry }) => answer(entry, ideas)), ideas, isEnough: isEnough(found, ideas) };
  };

  function rank(ideas: readonly Idea[]): Ranked[] {
    const scores = ideas.map((idea) => scoresOfIdea(idea));
    const whole = ideas.length > 1 ? scoresOfPhrase(ideas.flatMap((idea) => idea.words)) : new Map<number, number>();
    const all = sum(ideas.map((idea) => idea.weight));
    const ranked = entries.flatMap((entry, id): Ranked[] => {
      const parts = ideas.map((idea, at) => ({ weight: idea.weight, score: scores[at]?.get(id) ?? 0 }));
      const share = sum(parts.map((part) => (part.score > 0 ? part.weight : 0))) / all;
      if (ideas.length === 0 || share === 0) return [];
      const score = sum(parts.map((part) => (part.weight * part.score) / (part.score + HALF_ANSWERED)));
      const bonus = (whole.get(id) ?? 0) / HALF_ANSWERED;
      const isWhole = parts.every((part) => part.score > 0 || part.weight < 1);
      return [{ entry, isWhole, score: (score + bonus) * share * weightOf(entry) }];
    });
    ranked.sort((a, b) => b.score - a.score);
    const weakest = (ranked[0]?.score ?? 0) * WEAKEST_ANSWER;
    const most = ranked.some(({ isWhole }) => isWhole) ? MOST_ANSWERS : MOST_PARTIAL_ANSWERS;
    return ranked.filter(({ score }) => score >= weakest).slice(0, most);
  }

  function weightOf({ path, kind }: SearchEntry): number {
    if (path === '') return KIND_WEIGHTS.home;
    return KIND_WEIGHTS[kind] * (sections.has(path) ? SECTION_WEIGHT : 1);
  }

  /** By the number of the entry. Of what was typed and what it may mean, the best counts; a meaning must be there as a whole. */
  function scoresOfIdea(idea: Idea): Map<number, number> {
    const scores = scoresOfWords(idea.words, 'OR', idea.isOpen);
    for (const [at, meaning] of idea.meanings.entries()) {
      for (const [id, score] of scoresOfWords(meaning, 'AND')) {
        scores.set(id, Math.max(scores.get(id) ?? 0, score * NEXT_MEANING ** at));
      }
    }
    return scores;
  }

  function scoresOfWords(words: readonly string[], combineWith: 'AND' | 'OR', isOpen = false): Map<number, number> {
    const phrase = scoresOfPhrase(words);
    const prefix = (word: string, at: number, all: string[]) => word.length > 3 || (isOpen && at === all.length - 1);
    return new Map(
      search.search(words.join(' '), { prefix, combineWith }).map((result) => {
        const id = result.id as number;
        const share = result.queryTerms.length / words.length;
        return [id, (result.score / words.length) * share ** 2 + (phrase.get(id) ?? 0)];
      }),
    );
  }

  /** Scores the entries that have a title, name or heading among these words as a whole. */
  function scoresOfPhrase(words: readonly string[]): Map<number, number> {
    const scores = new Map<number, number>();
    for (const [id, ofEntry] of phrases.entries()) {
      const found = ofEntry.filter(({ said }) => words.some((_, at) => lengthOfPhrase(said, words, at) > 0));
      const best = Math.max(0, ...found.map(({ said, weight }) => (weight * said.length) / words.length));
      if (best > 0) scores.set(id, best);
    }
    return scores;
  }
}

function toDocument(entry: SearchEntry, id: number): Document {
  const telling = (...texts: string[]) => tellingWords(wordsOf(texts.join(' '))).join(' ');
  return {
    id,
    title: telling(entry.title),
    names: telling(...entry.names),
    headings: telling(...entry.headings.map((heading) => heading.words)),
    sentence: telling(entry.sentence),
  };
}

function toPhrases(entry: SearchEntry): { said: string[]; weight: number }[] {
  const said = (text: string) => tellingWords(wordsOf(text));
  return [
    { said: said(entry.title), weight: PHRASE_WEIGHTS.title },
    ...entry.names.map((name) => ({ said: said(name), weight: PHRASE_WEIGHTS.names })),
    ...entry.headings.map((heading) => ({ said: said(heading.words), weight: PHRASE_WEIGHTS.headings })),
  ].filter((phrase) => phrase.said.length > 0);
}

/** An entry with the first heading that says all the words of an idea, or of its likeliest meaning. */
function answer(entry: SearchEntry, ideas: readonly Idea[]): Answer {
  const wanted = ideas.flatMap(({ words, meanings }) => [words, ...meanings.slice(0, 1)]);
  const heading = entry.headings.find(({ words }) => {
    const said = new Set(wordsOf(words));
    return wanted.some((all) => all.every((word) => said.has(word)));
  });
  return heading ? { entry, heading } : { entry };
}

function isEnough(found: readonly Ranked[], ideas: readonly Idea[]): boolean {
  const best = found[0];
  return (
    best !== undefined &&
    found.length >= FEWEST_ANSWERS &&
    best.isWhole &&
    best.score >= STRONG_ANSWER * sum(ideas.map((idea) => idea.weight))
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
