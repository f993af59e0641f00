/** A8: the same thing has the same word on the whole site. */
import { sentenceCheck } from './easy-texts.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { quoted } from './sentences.ts';

/** What we call things, and what nobody may call them in easy read. One line, one thing. */
const SAME_THING: readonly { say: string; not: readonly string[] }[] = [
  {
    say: 'review',
    not: [
      'care and treatment review',
      'care, education and treatment review',
      'treatment review',
      'review meeting',
      'care meeting',
      'panel meeting',
      'review panel',
      'CTR',
      'CETR',
      'C(E)TR',
      'CTRs',
      'CETRs',
      'C(E)TRs',
    ],
  },
  {
    say: 'register" or "list',
    not: ['dynamic support register', 'dynamic register', 'DSR', 'risk register', 'at risk list', 'risk list', 'database'],
  },
  {
    say: 'key worker',
    not: ['keyworker', 'keyworkers', 'keyworking', 'navigator', 'navigators', 'link worker', 'link workers', 'case worker', 'case workers'],
  },
  { say: 'social worker', not: ['care manager', 'care managers', 'case manager', 'case managers'] },
  {
    say: 'support worker',
    not: ['paid carer', 'paid carers', 'care assistant', 'care assistants', 'care staff', 'support staff', 'carers who are paid'],
  },
  { say: 'worker', not: ['professional', 'professionals', 'practitioner', 'practitioners', 'clinician', 'clinicians', 'multi-agency'] },
  {
    say: 'mental health hospital',
    not: [
      'psychiatric hospital',
      'psychiatric hospitals',
      'psychiatric unit',
      'mental health unit',
      'mental health units',
      'inpatient unit',
      'inpatient units',
      'assessment and treatment unit',
      'specialist hospital',
      'specialist hospitals',
      'the unit',
    ],
  },
  { say: 'secure hospital', not: ['secure unit', 'secure units', 'secure ward', 'secure wards', 'secure bed', 'secure beds'] },
  { say: 'advocate', not: ['spokesperson', 'representative', 'representatives'] },
  { say: 'consent', not: ['permission', 'authorisation'] },
  { say: 'doctor', not: ['GP', 'GPs', 'general practitioner', 'physician', 'medic'] },
  { say: 'council', not: ['local authority', 'local authorities', 'town hall'] },
  { say: 'police', not: ['cops', 'the force'] },
  {
    say: 'phone',
    not: [
      'telephone',
      'ring us',
      'ring them',
      'ring your',
      'ring the',
      'ring someone',
      'ring somebody',
      'who to ring',
      'give them a ring',
      'give us a call',
      'call us',
      'call them',
      'call someone',
      'call somebody',
      'who to call',
      'who you can call',
    ],
  },
  { say: 'website', not: ['web site', 'web page', 'web pages', 'webpage', 'webpages', 'portal', 'online hub'] },
  { say: 'family', not: ['next of kin', 'relatives', 'loved one', 'loved ones'] },
  {
    say: 'people with a learning disability',
    not: [
      'learning difficulty',
      'learning difficulties',
      'intellectual disability',
      'learning disabled',
      'people with learning disabilities',
    ],
  },
  {
    say: 'autistic people',
    not: [
      'people with autism',
      'person with autism',
      'child with autism',
      'children with autism',
      'has autism',
      'have autism',
      'ASD',
      'ASC',
      'on the spectrum',
    ],
  },
  { say: 'people', not: ['service user', 'service users', 'clients', 'individuals', 'persons'] },
  { say: 'very upset', not: ['challenging behaviour', 'behaviour that challenges', 'kicking off', 'kick off', 'meltdown', 'meltdowns'] },
];

const TABLE = SAME_THING.map(({ say, not }) => ({ say, pattern: phrasePattern(not) }));

export const sameWord = sentenceCheck('A8', 'The same thing has the same word everywhere.', (sentence) =>
  TABLE.flatMap(({ say, pattern }) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      level: 'error' as const,
      message: `"${match[0]}" is another name for something that has its own word here, in ${quoted(sentence)} Write "${say}" instead: the same thing has the same word on every page.`,
    })),
  ),
);
