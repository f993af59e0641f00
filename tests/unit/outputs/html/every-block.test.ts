/** No word is lost, added or moved on the way from a block to its HTML. `«…»` is a word of the interface. */
import { expect, test } from 'vitest';
import { textOf } from '#domain/text-of.ts';
import { versionOf, voiceOf } from '#domain/version.ts';
import { everyRun } from '#domain/walk.ts';
import type { Block, BlockKind } from '#schema/page.ts';
import { STYLES } from '#schema/site.ts';
import { htmlOf, joinedWords, linesOf, withInterfaceKeys } from '../../../fixtures/read-html.ts';
import { pageOf, smallSite } from '../../../fixtures/small-site.ts';

const SITE = withInterfaceKeys(smallSite());
const WHY = pageOf(SITE, 'why');

const SAMARITANS = [
  'Samaritans',
  'Somebody to listen, at any time.',
  '«phone» 116 123',
  '«whoForContact»',
  'Everyone',
  '«open»',
  'Day and night, every day',
  '«email»',
  'help@samaritans.example',
  '«website»',
  'samaritans.example',
  '«checked»',
  '21 November 2026',
];
const SHOUT = [
  'Shout',
  'A conversation by text message.',
  '«sendText» SHOUT 85258',
  '«whoForContact»',
  'Everyone',
  '«checked»',
  '22 November 2026',
];
const KEY_WORKERS = [
  'The key worker team',
  'A worker who helps services work together for you.',
  '«phone» 03300 571 023 «thenPress» 1. «extension» 8004.',
  '«whoForContact»',
  'Children and young people',
  '«open»',
  'Monday to Friday, 9am to 5pm',
  '«checked»',
  '22 November 2026',
];

/** What the first block of each kind on the long page says (`all-pages`: on its own page). A new kind does not compile until it has its lines here. */
const LINES = {
  paragraph: ['Many people stay in hospital for years. You can ask for a review early.'],
  urgent: [
    '«urgentTitle»',
    '«phone» 999 Life in danger. Day and night, every day.',
    '«phone» 111 Mental health crisis. «thenPress» 2. Day and night, every day.',
  ],
  heading: ['What does this mean for you?'],
  list: ['You can ask for help. The principles say how.', 'An advocate can help:', 'to ask', 'to say no', 'Phone 116 123 at any time.'],
  steps: ['Ask early', 'Write it down.', 'Bring somebody', 'Bring a friend, or your family.'],
  checklist: ['Before you phone', 'Your name', 'What you need:', 'a person', 'a plan', '«clearTicks» «ticksStay»'],
  note: ['The report comes within 2 weeks (14 days).'],
  'time-limit': [
    'The written report after a review: within 2 weeks (14 days).',
    '«conflict»: One source says 10 working days. Ask which one counts.',
    '«policy». «checked» 22 November 2026. Building the Right Support (england.example), A history of the plans (charity.example)',
  ],
  timeline: [
    'May 2011 A film on television',
    'A film showed what happened in one hospital.',
    'October 2015 The national plan',
    'A national plan said that people should get support at home.',
  ],
  'flow-chart': [
    'How to ask',
    'Somebody is worried.',
    'Does the person agree?',
    '«yesGoToStep» 4 «noGoToStep» 3',
    'Ask again later.',
    '«goToStep» 2 The principles',
    'The report comes within 2 weeks (14 days).',
    'It says who does what.',
  ],
  quotation: ['We were not asked.', 'A history of the plans, A charity (charity.example)'],
  chart: ['People in hospital', '«date»', '«number»', 'March 2015', '2,890 people', 'March 2024', '2,045 people'],
  table: ['Who does what', 'Who', 'What', 'A panel', 'asks questions', 'A chair', 'writes the report'],
  cards: [
    'What good support is',
    'What good support looks like.',
    'Live at home, not in hospital',
    'Help for people, families and workers.',
  ],
  'word-list': [
    'A',
    'R',
    'A',
    'Advocate',
    'Someone independent who helps you say what you want. «alsoCalled»: independent advocate.',
    'R',
    'Review',
    'A meeting that asks whether you get the care you need.',
  ],
  'picture-list': [
    '«picturesLicence» OpenMoji CC BY-SA 4.0',
    '«picturesDownload» 13 124',
    '«picturesFind»',
    '«picturesMany» 13',
    ...['advocate', 'A person beside you who helps you say what you want.', '«pictureOwn»'],
    ...['ask', 'Say a question.', '«pictureOwn»'],
    ...['book', 'A book to read.', '«pictureOpenMoji» 1F4D6'],
    ...['family', 'The people you are related to.', '«pictureOwn»'],
    ...['hospital', 'A building where people are treated.', '«pictureOwn»'],
    ...['house', 'A place to live.', '«pictureOpenMoji» 1F3E0'],
    ...['keep safe', 'Stop harm from happening.', '«pictureOwn»'],
    ...['phone', 'Talk to someone who is somewhere else.', '«pictureOwn»'],
    ...['plan', 'What will happen and who will do it.', '«pictureOwn»'],
    ...['question', 'Something to find out.', '«pictureOpenMoji» 2753'],
    ...['review', 'A meeting about your care.', '«pictureOwn»'],
    ...['say no', 'You do not agree.', '«pictureOwn»'],
    ...['search', 'Look for something.', '«pictureOpenMoji» 1F50D'],
  ],
  'all-pages': [
    ...['A', 'L', 'R', 'T', 'W'],
    'A',
    'A form of every kind',
    'A good everyday life The principles',
    'Advocate Word list',
    'L',
    'Live at home, not in hospital',
    'R',
    'Review Word list',
    'T',
    'The principles',
    'W',
    'Why we have this',
    'Word list',
  ],
  'search-box': ['«searchLabel»', '«search»', '«searchReady»', '«searchNoScript» «atoZ»'],
  sheet: ['My three wishes', '«sheetNotSent»', 'My name', 'What I wish for'],
  contact: KEY_WORKERS,
  contacts: [...SAMARITANS, ...SHOUT],
  checked: [
    ...['«namesOfTheArea»', '«otherPages»'],
    '«namesOfTheArea»',
    'The NHS Board for Fenshire',
    '«checked» 22 November 2026. «seed».',
    'Is this still its name?',
    '«otherPages»',
    'Why we have this',
    'Has the way of counting changed?',
  ],
  feedback: [
    '«feedbackSaid» 2 November 2026 a young person',
    'The pictures are too small.',
    '«feedbackDid»',
    'They are bigger now.',
    '«feedbackSaid» 1 October 2026 a parent or carer',
    'I could not find the phone number.',
    '«feedbackDid»',
    'It now stands at the top.',
  ],
  'form-list': ['«formTrial» «formTrialWhat»', 'A form of every kind', 'It asks every kind of question.', '«formFillIn»'],
} satisfies Record<Exclude<BlockKind, 'point' | 'form'>, string[]>;

test.each(Object.entries(LINES))('The block "%s" says its words once, in order', (kind, lines) => {
  const block = [WHY, pageOf(SITE, 'a-to-z')].flatMap((page) => page.standard.blocks).find((candidate) => candidate.kind === kind);

  expect(linesOf(htmlOf(SITE, WHY, 'standard', block ? [block] : []))).toEqual(lines);
});

/** Blocks that have other words in easy read, because their data has. */
const EASY_LINES = {
  point: ['This page is about people in hospital.', 'Many people stay in hospital for years.'],
  urgent: ['«urgentTitle»', '«phone» 999 Someone could die. Day and night.', '«phone» 111 You feel very upset. «thenPress» 2.'],
  timeline: [
    'May 2011',
    'A film showed what happened in a hospital.',
    'October 2015',
    'The government made a plan.',
    'The plan was for support at home.',
  ],
  chart: ['People in hospital', '«date»', '«number»', 'March 2015', 'about 3 thousand people', 'March 2024', 'about 2 thousand people'],
  cards: ['Good help', 'What good help looks like.', 'Live at home, not in hospital', 'Help to live at home.'],
  'word-list': [
    'A',
    'R',
    'A',
    'Advocate',
    'A person who helps you speak up. «alsoCalled»: independent advocate.',
    'R',
    'Review',
    'A meeting about your care.',
  ],
  'all-pages': [
    'A form',
    'Live at home, not in hospital',
    'Why we have this',
    'Word list',
    'The principles',
    'The principles',
    'A good everyday life',
  ],
  sheet: ['My wishes', '«sheetNotSent»', 'My name', 'What I wish for'],
  contact: [
    'The key worker team',
    'They help services work together.',
    '«phone» 03300 571 023 «thenPress» 1. «extension» 8004.',
    '«open»',
    'Monday to Friday, 9am to 5pm',
    '«checked»',
    '22 November 2026',
  ],
  feedback: [
    '«feedbackSaid» 2 November 2026 a young person',
    'The pictures are small.',
    '«feedbackDid»',
    'They are bigger now.',
    '«feedbackSaid» 1 October 2026 a parent or carer',
    'I did not see the phone number.',
    '«feedbackDid»',
    'The phone number is at the top now.',
  ],
} satisfies Partial<Record<BlockKind, string[]>>;

test.each(Object.entries(EASY_LINES))('In easy read the block "%s" says its easy words once, in order', (kind, lines) => {
  const block = WHY.easyRead?.blocks.find((candidate) => candidate.kind === kind);

  expect(linesOf(htmlOf(SITE, WHY, 'easy-read', block ? [block] : []))).toEqual(lines);
});

test.each(STYLES)('Every sentence that was written for %s comes out, in the order of the page', (style) => {
  const { blocks } = versionOf(WHY, style);
  const sentences = [...everyRun(blocks)].map((run) => textOf(run.inlines, SITE, voiceOf(style)));

  const text = linesOf(htmlOf(SITE, WHY, style)).join(' ');

  let from = 0;
  const lost = sentences.filter((sentence) => {
    const at = text.indexOf(sentence, from);
    if (at >= 0) from = at + sentence.length;
    return at < 0;
  });
  expect(lost).toEqual([]);
});

test.each(STYLES)('In %s no words run together on any page', (style) => {
  expect(SITE.pages.flatMap((page) => joinedWords(htmlOf(SITE, page, style)))).toEqual([]);
});

test.each(SITE.pages.map((page) => page.path))('With symbols the page "%s" says exactly what it says in easy read', (path) => {
  const page = pageOf(SITE, path);

  expect(linesOf(htmlOf(SITE, page, 'symbols'))).toEqual(linesOf(htmlOf(SITE, page, 'easy-read')));
});

test('A list in a list in a list keeps its words', () => {
  const item = (text: string, inner: Extract<Block, { kind: 'list' }>[] = []) => ({
    children: [{ kind: 'text' as const, text }],
    inner,
    line: 1,
  });
  const list = (...items: ReturnType<typeof item>[]) => ({ kind: 'list' as const, isOrdered: false, items, line: 1 });

  const html = htmlOf(SITE, WHY, 'standard', [list(item('one', [list(item('two', [list(item('three'))]))]), item('four'))]);

  expect(linesOf(html)).toEqual(['one', 'two', 'three', 'four']);
});
