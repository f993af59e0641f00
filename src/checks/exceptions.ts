/** Findings that are right but must stay, each with its reason. An exception that matches nothing is itself an error. */
import type { Finding } from './content-check.ts';

export interface Exception {
  code: Finding['code'];
  file: Finding['file'];
  /** Words of the message, enough to know the finding again. */
  contains: string;
  reason: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    code: 'B6',
    file: 'content/pages/search/easy-read.mdx',
    contains: 'last block of the page is `search-box`',
    reason: 'Answers appear under the search box. A contact there would be mistaken for an answer.',
  },
  {
    code: 'B6',
    file: 'content/pages/a-to-z/easy-read.mdx',
    contains: 'last block of the page is `all-pages`',
    reason: 'The page is a list to look something up in. The yellow help button and the picture menu stand around it.',
  },
  {
    code: 'B6',
    file: 'content/pages/word-list/easy-read.mdx',
    contains: 'last block of the page is `word-list`',
    reason: 'The page is a list to look something up in. The yellow help button and the picture menu stand around it.',
  },
  {
    code: 'B6',
    file: 'content/pages/about/pictures/easy-read.mdx',
    contains: 'last block of the page is `picture-list`',
    reason: 'The page is a list to look something up in. The yellow help button and the picture menu stand around it.',
  },
  {
    code: 'B6',
    file: 'content/pages/about/pictures/more/easy-read.mdx',
    contains: 'last block of the page is `picture-list`',
    reason: 'The page is a list to look something up in. The yellow help button and the picture menu stand around it.',
  },
  {
    code: 'A10',
    file: 'content/pages/about/pictures/easy-read.mdx',
    contains: 'CC BY-SA 4.0',
    reason: 'This is the line that people copy to say where a picture comes from. The licence must be named in it exactly as it is.',
  },
  {
    code: 'A10',
    file: 'content/interface.yaml',
    contains: 'CC BY-SA 4.0',
    reason: 'The licence of the pictures must be named exactly as it is. It stands at the foot of the page, beside a link.',
  },
  {
    code: 'A6',
    file: 'content/pages/principles/staying-out-of-trouble/easy-read.mdx',
    contains: '"appropriate"',
    reason: 'People must ask the police for an "appropriate adult" by this name. The next sentence says who that is.',
  },
  {
    code: 'A6',
    file: 'content/pages/principles/staying-out-of-trouble/easy-read.mdx',
    contains: '"solicitor"',
    reason: 'People must ask the police for a solicitor by this name. The next sentence says who that is.',
  },
  {
    code: 'F1',
    file: 'content/pages/why/standard.mdx',
    contains: '"two years"',
    reason: 'The two years are what the figure before them counts; its file says so and has the source.',
  },
  {
    code: 'F1',
    file: 'content/pages/why/easy-read.mdx',
    contains: '"2 years"',
    reason: 'The 2 years are what the figure before them counts; its file says so and has the source.',
  },
  {
    code: 'F1',
    file: 'content/pages/professionals/commissioning/standard.mdx',
    contains: '"two years"',
    reason: 'The two years are what the figure before them counts; its file says so and has the source.',
  },
  {
    code: 'F1',
    file: 'content/pages/why/standard.mdx',
    contains: '"2,000"',
    reason: 'A number from the news, said to be that. It is no figure of ours, so easy read need not repeat it.',
  },
  {
    code: 'F1',
    file: 'content/pages/principles/support-at-home/standard.mdx',
    contains: '"two weeks"',
    reason: 'Our own advice on how long to keep notes. Nothing is due.',
  },
  {
    code: 'F1',
    file: 'content/pages/survival-guide/getting-ready/standard.mdx',
    contains: '"two weeks"',
    reason: 'The plan of the chapter, week by week. The limit it follows stands in its text as data.',
  },
  {
    code: 'F1',
    file: 'content/pages/survival-guide/getting-ready/standard.mdx',
    contains: '"Two weeks"',
    reason: 'The plan of the chapter, week by week. The limit it follows stands in its text as data.',
  },
  {
    code: 'F1',
    file: 'content/form-words.yaml',
    contains: '"01632 960 001"',
    reason: 'An example of how to write a number, from the range that is kept for examples. Nobody has it.',
  },
  {
    code: 'F1',
    file: 'content/form-words.yaml',
    contains: '"name@example.org"',
    reason: 'An example of how to write an address, at a name that is kept for examples. Nobody has it.',
  },
  {
    code: 'F1',
    file: 'content/form-words.yaml',
    contains: '"3456"',
    reason: 'The end of an NHS number that is only used in examples.',
  },
  {
    code: 'C12',
    file: 'dist/inbox/index.html',
    contains: 'there is no `<nav aria-label=',
    reason: 'The inbox is where the teams work. It shows what people sent, and is in plain English only.',
  },
  {
    code: 'C12',
    file: 'dist/inbox/keys/index.html',
    contains: 'there is no `<nav aria-label=',
    reason: 'For the people who set up a team. It is in plain English only.',
  },
];
