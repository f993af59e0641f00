/** A9: no picture language. */
import { sentenceCheck } from './easy-texts.ts';
import { withoutNames } from './known-words.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { quoted } from './sentences.ts';

/** Never meant as they are said. */
const ALWAYS_PICTURES = [
  'wrap around',
  'wraps around',
  'wraparound',
  'step down',
  'steps down',
  'step up',
  'steps up',
  'stepping stone',
  'stepping stones',
  'safety net',
  'slip through',
  'slips through',
  'fall through the gaps',
  'falls through the gaps',
  'fall through the cracks',
  'bridge the gap',
  'close the gap',
  'roadmap',
  'road map',
  'pathway',
  'pathways',
  'care pathway',
  'your journey',
  'the journey',
  'a journey',
  'milestone',
  'milestones',
  'light at the end of the tunnel',
  'bumpy road',
  'on the same page',
  'in the same boat',
  'on board',
  'in the loop',
  'at the heart of',
  'at the centre of',
  'big picture',
  'black and white',
  'red flag',
  'red flags',
  'red tape',
  'gold standard',
  'one size fits all',
  'toolkit',
  'toolbox',
  'hit the ground running',
  'get the ball rolling',
  'up in the air',
  'in limbo',
  'last resort',
  'last straw',
  'tip of the iceberg',
  'breaking point',
  'breaking down barriers',
  'hit a wall',
  'in your shoes',
  'reach out',
  'hand in hand',
  'at your fingertips',
  'a shoulder to cry on',
  'stand up for',
  'have a voice',
  'your voice heard',
  'voices heard',
  'give you a voice',
  'round the clock',
  'around the clock',
  'joined up',
  'hand over',
  'signpost',
  'signposts',
  'signposting',
  'umbrella',
  'landscape',
  'grey area',
  'ups and downs',
  'down the line',
  'keep an eye on',
  'keeps an eye on',
  'turn a blind eye',
  'door is always open',
  'doors are open',
  'open the door',
  'opens doors',
  'revolving door',
  'back on your feet',
  'on your feet',
  'go the extra mile',
  'in the driving seat',
  'in good hands',
];
/** May be meant as they are said: a home has a real front door. */
const SOMETIMES_PICTURES = [
  'front door',
  'bridge',
  'journey',
  'journeys',
  'foundation',
  'building block',
  'building blocks',
  'anchor',
  'compass',
  'lifeline',
  'storm',
  'mountain',
];

const ALWAYS = phrasePattern(ALWAYS_PICTURES);
const SOMETIMES = phrasePattern(SOMETIMES_PICTURES);

export const noPictureLanguage = sentenceCheck('A9', 'Words mean what they say: no picture language.', (sentence, { site }) => {
  const text = withoutNames(sentence, site);
  const always = [...text.matchAll(ALWAYS)].map((match) => match[0]);
  const sometimes = [...text.matchAll(SOMETIMES)]
    .map((match) => match[0])
    .filter((found) => !always.some((longer) => longer.includes(found)));
  return [
    ...always.map((found) => ({
      level: 'error' as const,
      message: `"${found}" is picture language, in ${quoted(sentence)} Say what really happens.`,
    })),
    ...sometimes.map((found) => ({
      level: 'warning' as const,
      message: `"${found}" may be picture language, in ${quoted(sentence)} If it is not a real one, say what really happens.`,
    })),
  ];
});
