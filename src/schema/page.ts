/** A page: the facts at the top of its files, and the closed list of blocks its text is made of. */
import { z } from 'zod';
import { day, id, oneOf, pagePath, sourceIds, text } from './fields.ts';
import { ContactGroup } from './contact.ts';

const Audience = z.enum(['everyone', 'young-people', 'families', 'professionals']);

const shared = {
  title: text('Write the big heading of the page.'),
  summary: text('Write one or two sentences: what the page is about.'),
};
const dates = {
  checkedOn: day('Write the day somebody checked the facts, like 2026-11-22.'),
  reviewBy: day('Write the day by which somebody must check again, like 2027-05-22.'),
};

/** What stands between the `---` lines of standard.mdx. */
export const StandardFrontmatter = z.strictObject({
  ...shared,
  for: z
    .array(oneOf(Audience.options as ['everyone', 'young-people', 'families', 'professionals']))
    .min(1)
    .meta({ must: 'be a list of who the page is for', write: 'For example: `for: [young-people, families]`.' }),
  picture: id('Write an id from content/pictures.yaml.'),
  sources: sourceIds,
  ...dates,
  searchWords: z
    .array(text('Write what people might type to find the page.'))
    .meta({ must: 'be a list', write: 'For example: `searchWords: [my choice, say]`.' })
    .optional(),
  openQuestions: z
    .array(text('Write what must still be confirmed.'))
    .meta({ must: 'be a list', write: 'Write each question on its own line with `- ` before it.' })
    .optional(),
  easyReadAt: pagePath('Write the folder of the page whose easy-read version stands in for this one.').optional(),
});
export type StandardFrontmatter = z.infer<typeof StandardFrontmatter>;

/** What stands between the `---` lines of easy-read.mdx. */
export const EasyReadFrontmatter = z.strictObject({
  ...shared,
  picture: id('Write an id from content/pictures.yaml.'),
  ...dates,
  checkedWith: text('Write `not yet`, or who checked it and when, like `Speaking Up group, 3 March 2027`.'),
});
export type EasyReadFrontmatter = z.infer<typeof EasyReadFrontmatter>;

const firstLetter = z
  .string()
  .regex(/^[a-z]$/)
  .meta({ must: 'be one small letter', write: 'For example: `<PictureList from="a" to="k" />`.' });

/** The attributes of each block and inline element that is written with angle brackets. */
export const ElementAttributes = {
  Urgent: z.strictObject({}),
  Steps: z.strictObject({}),
  Step: z.strictObject({ title: text('Write what to do, in a few words.') }),
  Checklist: z.strictObject({ title: text('Write what the list is for, like `Before you phone`.') }),
  Cards: z.strictObject({ look: oneOf(['rows', 'doors', 'numbers'] as const).optional() }),
  Card: z.strictObject({
    page: pagePath('Write the folder of the page inside content/pages.'),
    label: text('Write the words of the link, or take `label` out to use the title of the page.').optional(),
  }),
  Contact: z.strictObject({ id: id('Write the name of a file in content/contacts, without `.yaml`.') }),
  Contacts: z.strictObject({ group: oneOf(ContactGroup.options as ['urgent', 'crisis', 'local', 'hospital', 'complaints', 'national']) }),
  Timeline: z.strictObject({}),
  TimeLimit: z.strictObject({ id: id('Write the name of a file in content/time-limits, without `.yaml`.') }),
  Figure: z.strictObject({ id: id('Write the name of a file in content/figures, without `.yaml`.') }),
  Chart: z.strictObject({
    of: id('Write the `series` that the figures share.'),
    title: text('Write what the bars show.'),
  }),
  FlowChart: z.strictObject({ id: id('Write the name of a file in content/flow-charts, without `.yaml`.') }),
  Table: z.strictObject({ caption: text('Write what the table shows.') }),
  Quote: z.strictObject({ source: id('Write the name of a file in content/sources, without `.yaml`.') }),
  Note: z.strictObject({}),
  Sheet: z.strictObject({ title: text('Write what the sheet is, like `My one-page profile`.') }),
  Box: z.strictObject({
    title: text('Write what goes into the box, like `What matters to me`.'),
    lines: z
      .string()
      .regex(/^[1-6]$/)
      .meta({ must: 'be a number from 1 to 6', write: 'Write how many lines of writing the box has, like `lines="3"`.' }),
    picture: id('Write an id from content/pictures.yaml.').optional(),
  }),
  Point: z.strictObject({ picture: id('Write an id from content/pictures.yaml.') }),
  WordList: z.strictObject({}),
  PictureList: z.strictObject({ from: firstLetter.optional(), to: firstLetter.optional() }),
  AllPages: z.strictObject({}),
  SearchBox: z.strictObject({}),
  Checked: z.strictObject({
    what: oneOf(['open-questions', 'pages', 'contacts'] as const),
    section: pagePath('Write the folder of the first page of the section, like `reviews`, or take `section` out.').optional(),
  }),
  Feedback: z.strictObject({}),
  FormList: z.strictObject({}),
  Word: z.strictObject({ id: id('Write the name of a file in content/words, without `.yaml`.') }),
  Source: z.strictObject({ id: id('Write the name of a file in content/sources, without `.yaml`.') }),
  Phone: z.strictObject({ of: id('Write the name of a file in content/contacts, without `.yaml`.') }),
  Name: z.strictObject({ of: id('Write a name from content/area.yaml, like `health-board`.') }),
  Keep: z.strictObject({ id: id('Write an id from content/keep.yaml, like `say-no`.') }),
  Symbol: z.strictObject({ of: id('Write an id from content/pictures.yaml, or `none` for no symbol.') }),
} as const;
export type ElementName = keyof typeof ElementAttributes;

/** A piece of a sentence. Ids point to other content; the words they stand for are looked up when it is read. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; children: Inline[] }
  /** `to` is a page path (`''` is home) with an optional `#fragment`. */
  | { kind: 'link'; to: string; children: Inline[]; line: number }
  | { kind: 'source-link'; source: string; children: Inline[]; line: number }
  | { kind: 'word'; word: string; children: Inline[]; line: number }
  | { kind: 'phone'; contact: string; line: number }
  | { kind: 'name'; name: string; line: number }
  | { kind: 'figure'; figure: string; line: number }
  | { kind: 'time-limit-words'; timeLimit: string; line: number }
  /** Says a right, choice, risk or date that easy read must not lose. */
  | { kind: 'keep'; keep: string; children: Inline[]; line: number }
  /** The author's own word on the symbol above these words; `undefined` is none. Easy read only. */
  | { kind: 'symbol'; picture: string | undefined; children: Inline[]; line: number };

/** Where a block begins in its file; lines count from 1. */
interface Placed {
  line: number;
}

/** A sentence or more in one paragraph. */
export type Paragraph = Placed & { kind: 'paragraph'; children: Inline[] };
/** One item of a list; `inner` holds nested lists only. */
export type ListItem = Placed & { children: Inline[]; inner: List[] };
export type List = Placed & { kind: 'list'; isOrdered: boolean; items: ListItem[] };
type Heading = Placed & { kind: 'heading'; level: 2 | 3; id: string; children: Inline[] };
/** One line of an easy-read point: one sentence. */
type PointLine = Placed & { children: Inline[] };
export type Point = Placed & { kind: 'point'; picture: string; lines: PointLine[] };
/** A box to write in; `lines` is how many lines of writing it has room for. Only easy read has a `picture`. */
export type Box = Placed & { title: string; lines: number; picture: string | undefined };
export type Card = Placed & { page: string; label: string | undefined };
/** The pictures whose words begin with these letters or one between them. */
export type PictureList = Placed & { kind: 'picture-list'; from: string; to: string };

/**
 * What was checked and when, or what must still be confirmed: made from the dates and open questions in the content.
 * With a `section` only its pages; a section that has a block of its own is only counted in the list of everything.
 */
type Checked = Placed & { kind: 'checked'; what: 'open-questions' | 'pages' | 'contacts'; section: string | undefined };

/** The closed list of blocks. A new kind does not compile until every output has answered it. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Point
  | (Placed & { kind: 'urgent' })
  | (Placed & { kind: 'steps'; steps: (Placed & { title: string; blocks: Block[] })[] })
  | (Placed & { kind: 'checklist'; title: string; items: ListItem[] })
  | (Placed & { kind: 'cards'; look: 'rows' | 'doors' | 'numbers'; cards: Card[] })
  | (Placed & { kind: 'contact'; contact: string })
  | (Placed & { kind: 'contacts'; group: ContactGroup })
  | (Placed & { kind: 'timeline' })
  | (Placed & { kind: 'time-limit'; timeLimit: string })
  | (Placed & { kind: 'chart'; series: string; title: string })
  | (Placed & { kind: 'flow-chart'; chart: string })
  | (Placed & { kind: 'table'; caption: string; head: Inline[][]; rows: Inline[][][] })
  | (Placed & { kind: 'quotation'; source: string; blocks: Paragraph[] })
  | (Placed & { kind: 'note'; blocks: Block[] })
  | (Placed & { kind: 'sheet'; title: string; boxes: Box[] })
  | (Placed & { kind: 'word-list' })
  | PictureList
  | (Placed & { kind: 'all-pages' })
  | (Placed & { kind: 'search-box' })
  | Checked
  /** What people said about the site, and what was done. */
  | (Placed & { kind: 'feedback' })
  | (Placed & { kind: 'form-list' })
  /** The whole form. Nobody writes it: it is on the page that comes from a file of content/forms. */
  | (Placed & { kind: 'form'; form: string });
export type BlockKind = Block['kind'];

/** One written version of a page. */
interface Version {
  /** Path of the file from the top of the project, for messages. */
  file: string;
  blocks: Block[];
}
export type StandardVersion = Version & StandardFrontmatter;
export type EasyReadVersion = Version & EasyReadFrontmatter;

/** A page in all its styles. The symbols style is made from the easy-read version. */
export interface Page {
  /** Address without slashes at its ends; `''` is the home page. */
  path: string;
  standard: StandardVersion;
  /** Missing only where `standard.easyReadAt` names the page that stands in. */
  easyRead: EasyReadVersion | undefined;
}
