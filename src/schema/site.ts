/** Everything in content/, checked and as plain data: what every output, check and search index reads. */
import type { Area } from './area.ts';
import type { Contact } from './contact.ts';
import type { Figure, TimeLimit, TimelineEvent } from './fact.ts';
import type { FeedbackEntry } from './feedback.ts';
import type { Form, FormWords } from './form.ts';
import type { FlowChart } from './flow-chart.ts';
import type { InboxWords } from './inbox-words.ts';
import type { Interface } from './interface.ts';
import type { Keep } from './keep.ts';
import type { Menu, Synonym } from './menu.ts';
import type { Page } from './page.ts';
import type { Phrases, Picture, PictureSet } from './picture.ts';
import type { Source } from './source.ts';
import type { Teams } from './team.ts';
import type { Word } from './word.ts';

export interface Site {
  area: Area;
  contacts: Contact[];
  /** Newest first. */
  feedback: FeedbackEntry[];
  figures: Figure[];
  /** In the order of their ids. */
  forms: Form[];
  formWords: FormWords;
  flowCharts: FlowChart[];
  inboxWords: InboxWords;
  interface: Interface;
  keep: Keep[];
  menu: Menu;
  /** What a passphrase for a key is drawn from. */
  passphraseWords: string[];
  /** In the order of their addresses; the home page comes first. */
  pages: Page[];
  phrases: Phrases;
  pictures: Picture[];
  /** The set this area chose in place of ours, where it has the idea. */
  pictureSet: PictureSet | undefined;
  /** Sentences with their symbols, as people looked at them and agreed. */
  symbolApprovals: ReadonlySet<string>;
  sources: Source[];
  synonyms: Synonym[];
  /** Who reads the forms, and how long a form stays. */
  teams: Teams;
  timeLimits: TimeLimit[];
  /** In the order of time. */
  timeline: TimelineEvent[];
  /** In the order of the alphabet. */
  words: Word[];
}

/** The three ways to read a page. */
export type Style = 'standard' | 'easy-read' | 'symbols';
export const STYLES = ['standard', 'easy-read', 'symbols'] as const satisfies readonly Style[];
