/** A2: one idea in each sentence, with one main verb. */
import { type Remark, sentenceCheck } from './easy-texts.ts';
import { quoted } from './sentences.ts';

/** Words that are hardly ever anything but verbs, so that "and" before them begins a second idea. */
const SURE_VERBS =
  'agrees?|agreed|am|are|asks?|asked|be|become[s]?|began|begins?|believes?|brings?|brought|buys?|came|can|cannot|chooses?|chose|comes?|could|decides?|decided|did|do|does|eats?|explains?|feels?|felt|finds?|found|gave|gets?|gives?|goes|got|grows?|had|happens?|has|have|helps|is|keeps?|kept|know|knows|learns?|listens?|live|lives|made|makes?|may|meets?|met|might|must|opens?|paid|pays?|reads?|said|says?|sees?|sends?|sent|should|sits?|speaks?|stays|takes?|talks?|tells?|thinks?|thought|told|took|tries|understands?|was|went|were|will|would|writes?|wrote';
/** Words that are a verb when somebody or something follows at once: "and help you", but not "advice and help". */
const VERBS_BEFORE_AN_OBJECT =
  'answers?|calls?|changes?|checks?|emails?|helps?|holds?|joins?|leaves?|looks?|moves?|needs?|phones?|plans?|shows?|starts?|stops?|supports?|texts?|uses?|visits?|wants?|works?';
const OBJECTS = 'you|me|him|her|us|them|it|your|my|his|their|our|the|a|an|this|that|these|those|someone|somebody';

const SECOND_VERB = new RegExp(
  `\\band (?:(?:then|also|not) )?(?:(?:I|you|he|she|it|we|they) \\w+|(?:${SURE_VERBS})\\b|(?:${VERBS_BEFORE_AN_OBJECT}) (?:${OBJECTS})\\b)`,
  'i',
);

export const oneIdea = sentenceCheck('A2', 'A sentence has one idea and one main verb.', (sentence) => {
  const remarks: Remark[] = [];
  const say = (what: string) =>
    remarks.push({ level: 'warning', message: `${what} in ${quoted(sentence)} Say each idea in a sentence of its own.` });

  const second = SECOND_VERB.exec(sentence);
  if (second) say(`"${second[0]}" begins a second idea`);
  // A question may begin with "which"; inside a sentence it hangs one idea on another.
  const joint = /(?<!^)\b(?:which|because)\b/i.exec(sentence);
  if (joint) say(`"${joint[0]}" joins two ideas`);
  if (sentence.includes(';')) say('";" joins two ideas');
  if (/[([]/.test(sentence)) say('brackets hide a second idea');
  return remarks;
});
