/** Reads back what each rendering of a form asks, as somebody who meets it: from what was made, never from the form file. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as wordsIn } from 'hast-util-to-string';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { pageAt } from '#domain/address.ts';
import { type Answers, questionsOf } from '#domain/forms/answers.ts';
import { boxesOf, fieldsFromAnswers } from '#domain/forms/boxes.ts';
import { checkAnswers } from '#domain/forms/check-answers.ts';
import { choicesOf } from '#domain/forms/choices-of.ts';
import { inVoice } from '#domain/forms/in-voice.ts';
import { islandData } from '#domain/forms/island-data.ts';
import { pageOfForm } from '#domain/forms/page-of-form.ts';
import { partWords } from '#domain/forms/part-words.ts';
import type { Voice } from '#domain/text-of.ts';
import { CheckPage } from '#islands/form/CheckPage.tsx';
import { FormProvider, sayIn } from '#islands/form/form-context.ts';
import { SentPage } from '#islands/form/SentPage.tsx';
import { beginState, type FormState, nextState } from '#islands/form/state.ts';
import { StepPage } from '#islands/form/StepPage.tsx';
import { stepsOf } from '#islands/form/steps.ts';
import { htmlContext } from '#outputs/html/context.ts';
import { formElement } from '#outputs/html/forms/form.ts';
import { UNTOUCHED } from '#outputs/html/forms/form-view.ts';
import { receiptToHtml } from '#outputs/html/forms/receipt.ts';
import type { Form, Question } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import type { Site } from '#schema/site.ts';

/** What somebody reads at one question. */
export interface Asked {
  id: string;
  ask: string;
  isOptional: boolean;
  hint: string | undefined;
  why: string;
  choices: string[];
  /** What its boxes are called, where it has several. Of the rows of a group, the first. */
  boxes: string[];
  /** Hints and reasons of the boxes of a group. */
  boxHelp: string[];
}

/** A question with its answer, as it is read back before sending, and on the receipt. */
export interface Answered {
  ask: string;
  answer: string[];
}

const RECEIPT = { reference: 'KW-7K3-92Q', receivedAt: '2026-11-22T20:05:00.000Z' };

/** What the form file says: what every rendering is held against. */
export function askedInFile(form: Form, site: Site, voice: Voice): Asked[] {
  const say = sayer(site, voice);
  const why = (question: Pick<Question, 'why'>) => `${say('formWhy')} ${inVoice(question.why, voice)}`;
  return questionsOf(form).map((question) => ({
    id: question.id,
    ask: inVoice(question.ask, voice),
    isOptional: question.isOptional === true,
    hint: question.hint && inVoice(question.hint, voice),
    why: why(question),
    choices: choicesOf(question, voice, say).map(({ words }) => words),
    boxes: boxesOf(question).flatMap(({ part }) =>
      part === undefined || /^[1-9]/.test(part) ? [] : [partWords(question, part, voice, say)],
    ),
    boxHelp:
      question.type === 'group'
        ? question.questions.flatMap((inner) => [...(inner.hint ? [inVoice(inner.hint, voice)] : []), why(inner)])
        : [],
  }));
}

/** The form on the screen, step by step on one walk. @param today `YYYY-MM-DD` */
export function askedOnScreen(form: Form, site: Site, voice: Voice, walk: Answers, today: string): Asked[] {
  const data = islandData(site, form, voice);
  const begun = beginState(data, 'key', today, { fields: Object.fromEntries(fieldsFromAnswers(form, walk)), box: undefined }, undefined);
  return stepsOf(form, walk, today, voice).flatMap(({ id }) => {
    const state = nextState(data, begun, { what: 'goes-to', place: { kind: 'part', id }, isChanging: false }, today);
    return askedIn(rendered(StepPage, data, state));
  });
}

/** The page without script. */
export function askedWithoutScript(form: Form, site: Site, voice: Voice): Asked[] {
  return askedIn(formElement(form, contextOf(form, site, voice), UNTOUCHED));
}

/** When questions are asked, as the page without script says it. */
export function onlyIfWithoutScript(form: Form, site: Site, voice: Voice): string[] {
  return selectAll('.only-if', formElement(form, contextOf(form, site, voice), UNTOUCHED)).map(wordsIn);
}

/**
 * Paper, from its words in order. Between a question and the next stand its own words and nothing else, so each is looked for where
 * the one before it ends; only a table has the names of its rows in between.
 *
 * @param words all words of the PDF
 */
export function askedOnPaper(form: Form, site: Site, voice: Voice, words: string): Asked[] {
  const say = sayer(site, voice);
  const text = squashed(words);
  let at = 0;
  return askedInFile(form, site, voice).map((wanted, index) => {
    const isTable = wanted.boxHelp.length > 0;
    const start = squashed(`${index + 1}. ${wanted.ask}`);
    const found = text.indexOf(start, at);
    at = found === -1 ? at : found + start.length;
    const read = (line: string, isAnywhere = false): string => {
      const place = text.indexOf(squashed(line), at);
      if (place !== at && (place === -1 || !isAnywhere)) return `On paper: ${text.slice(at, at + line.length)}`;
      at = place + squashed(line).length;
      return line;
    };
    const note = say('formOptional');
    const isOptional = text.startsWith(squashed(note), at);
    if (isOptional) read(note);
    return {
      id: wanted.id,
      ask: found === -1 ? 'Not on paper, or before the question before it' : wanted.ask,
      isOptional,
      hint: wanted.hint && read(wanted.hint),
      why: read(wanted.why),
      choices: wanted.choices.map((line) => read(line)),
      boxes: wanted.boxes.map((line) => read(line, isTable)),
      boxHelp: [],
    };
  });
}

/** The list of answers before sending, on the screen. */
export function answeredOnCheckPage(form: Form, site: Site, voice: Voice, walk: Answers, today: string): Answered[] {
  const data = islandData(site, form, voice);
  const fields = Object.fromEntries(fieldsFromAnswers(form, walk));
  const begun = beginState(data, 'key', today, { fields, box: undefined }, undefined);
  return answeredIn(rendered(CheckPage, data, { ...begun, place: { kind: 'check' } }));
}

/** The receipt, on the screen and without script. */
export function answeredOnReceipts(form: Form, site: Site, voice: Voice, walk: Answers, today: string): Answered[][] {
  const data = islandData(site, form, voice);
  const { answers } = checkAnswers(form, walk, today);
  const begun = beginState(data, 'key', today, { fields: {}, box: undefined }, undefined);
  const sent: FormState = { ...begun, place: { kind: 'sent' }, sent: { receipt: RECEIPT, answers } };
  return [
    answeredIn(rendered(SentPage, data, sent)),
    answeredIn(receiptToHtml(form, answers, RECEIPT, today, contextOf(form, site, voice))),
  ];
}

export function sayer(site: Site, voice: Voice): (key: keyof Interface) => string {
  return (key) => site.interface[key][voice === 'easy-read' ? 'easy' : 'words'];
}

function contextOf(form: Form, site: Site, voice: Voice) {
  return htmlContext(site, pageAt(site, pageOfForm(form).path), voice, { pictures: 0 });
}

function rendered(Page: FunctionComponent, data: ReturnType<typeof islandData>, state: FormState): Root {
  const room = { data, state, happen: () => {}, say: sayIn(data), loadFillForm: undefined };
  return fromHtml(renderToStaticMarkup(createElement(FormProvider, { value: room }, createElement(Page))), { fragment: true });
}

/** Both pages mark their questions alike; a box inside a question has the same class as a question. */
function askedIn(tree: Root | Element): Asked[] {
  const nested = new Set(selectAll('.f .f', tree));
  return selectAll('.f', tree)
    .filter((element) => !nested.has(element))
    .map((element) => {
      const inside = selectAll('.f', element).filter((box) => box !== element);
      const row = select('.row', element);
      const labels = row ? selectAll('label', row) : selectAll('fieldset label:not(.opt)', { ...element, tagName: 'fieldset' });
      return {
        id: String(select('input, textarea', element)?.properties['name']).split('.')[0] ?? '',
        ask: withoutMark(childOf(element, 'legend') ?? childOf(element, 'label')),
        isOptional: select(':scope > :is(legend, label) > .optional', element) !== undefined,
        hint: textOf(childOf(element, 'hint')),
        why: textOf(childOf(element, 'why')) ?? '',
        choices: selectAll('label.opt > span', element).map(wordsIn),
        boxes: element.tagName === 'fieldset' ? labels.map(withoutMark) : [],
        boxHelp: inside.flatMap((box) => selectAll(':is(.hint, .why)', box).map(wordsIn)),
      };
    });
}

function childOf(element: Element, tagOrClass: string): Element | undefined {
  return element.children.find(
    (child): child is Element =>
      child.type === 'element' &&
      (child.tagName === tagOrClass ||
        (Array.isArray(child.properties['className']) && child.properties['className'].includes(tagOrClass))),
  );
}

function textOf(element: Element | undefined): string | undefined {
  return element && wordsIn(element);
}

/** The words of a label without the note that it can be left out. */
function withoutMark(element: Element | undefined): string {
  if (!element) return '';
  const mark = select('.optional', element);
  return wordsIn({ ...element, children: element.children.filter((child) => child !== mark) }).trim();
}

function answeredIn(tree: Root | Element): Answered[] {
  return selectAll('.answers > div', tree).map((pair) => ({
    ask: textOf(select('dt', pair)) ?? '',
    answer: selectAll('dd > p', pair).map(wordsIn),
  }));
}

/** A PDF has no spaces where a line ends. */
function squashed(words: string): string {
  return words.replaceAll(/\s/g, '');
}
