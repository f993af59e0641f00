/** A4: say who does it. */
import { sentenceCheck } from './easy-texts.ts';
import { quoted } from './sentences.ts';

/** Participles without -ed. */
const IRREGULAR =
  'asked|beaten|born|bought|brought|built|caught|chosen|done|drawn|driven|eaten|fed|felt|forgotten|found|given|heard|held|hidden|hit|hurt|kept|known|led|left|lent|lost|made|meant|met|paid|put|read|said|seen|sent|set|shown|shut|spoken|spent|sworn|taken|taught|told|thought|thrown|understood|won|worn|written';
/** Participles that say how somebody or something is, not what is done to them. */
const DESCRIBING = new Set([
  'aged',
  'ashamed',
  'bored',
  'called',
  'closed',
  'confused',
  'disabled',
  'excited',
  'frightened',
  'gone',
  'hurt',
  'interested',
  'left',
  'locked',
  'lost',
  'married',
  'named',
  'pleased',
  'relaxed',
  'scared',
  'shut',
  'surprised',
  'tired',
  'used',
  'worried',
]);
/** Ends in -ed, but is no participle. */
const NO_PARTICIPLE = new Set(['bed', 'red', 'need', 'indeed', 'hundred', 'seed', 'speed', 'feed', 'shed', 'sacred']);

const BE = '(?:am|is|are|was|were|be|been|being|gets?|got)';
const BETWEEN = '(?:\\s+(?:I|you|he|she|it|we|they|someone|somebody|people|not|never|also|often|always|still|soon|then|badly|\\w+ly))*';
const PASSIVE = new RegExp(`\\b${BE}${BETWEEN}\\s+(?<done>[a-z]+ed|${IRREGULAR})\\b`, 'gi');

export const whoDoesIt = sentenceCheck('A4', 'A sentence says who does something, not only that it is done.', (sentence) =>
  [...sentence.matchAll(PASSIVE)].flatMap((match) => {
    const done = match.groups?.['done']?.toLowerCase() ?? '';
    if (DESCRIBING.has(done) || NO_PARTICIPLE.has(done)) return [];
    return [
      {
        level: 'warning',
        message: `"${match[0]}" does not say who does it, in ${quoted(sentence)} Begin with who does it, like "Your doctor will ask you".`,
      },
    ];
  }),
);
