/** Fills in any form of the site on the screen, by what its questions are, so that a new question needs no new test. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { boxesOf } from '#domain/forms/boxes.ts';
import { controlId } from '#domain/forms/control-id.ts';
import type { IslandData } from '#domain/forms/island-data.ts';
import { questionsOf } from '#domain/forms/answers.ts';
import type { Voice } from '#domain/text-of.ts';
import type { Question } from '#schema/form.ts';

const DATA = new URL('../../dist/form-data/', import.meta.url);

/** The ids of all forms of the built site. */
export const FORMS: readonly string[] = readdirSync(DATA);

export function formData(form: string, voice: Voice): IslandData {
  return JSON.parse(readFileSync(new URL(`${form}/${voice}.json`, DATA), 'utf8')) as IslandData;
}

/** How a test puts something into a box: by its id; `true` ticks. */
export type Put = (id: string, value: string | true) => Promise<void>;

/** With a pointer and a keyboard. */
export function putDirectly(page: Page): Put {
  return (id, value) => (value === true ? page.locator(`#${id}`).check() : page.locator(`#${id}`).fill(value));
}

/** With the Tab key, the space bar and letters only. */
export function putByKeyboard(page: Page): Put {
  return async (id, value) => {
    await tabTo(page, `#${id}`);
    await page.keyboard.press(value === true ? 'Space' : 'ControlOrMeta+a');
    if (value !== true) await page.keyboard.type(value);
  };
}

/** Presses Tab until it is there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not come to ${selector}.`);
}

/** Answers what the open step asks, and what these answers make it ask. */
export async function answerStep(page: Page, data: IslandData, put: Put): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const next = await nextAsked(page, data, done);
    if (!next) return;
    done.add(next.id);
    for (const [id, value] of valuesFor(next)) await put(id, value);
  }
}

async function nextAsked(page: Page, data: IslandData, done: ReadonlySet<string>): Promise<Question | undefined> {
  for (const question of questionsOf(data.form)) {
    if (!done.has(question.id) && (await page.locator(`.step #${firstOf(question)}`).count()) > 0) return question;
  }
  return undefined;
}

function firstOf(question: Question): string {
  return controlId(boxesOf(question)[0]?.name ?? question.id);
}

/** A good answer to any question; those that may be left out are left out, but for the choices, which others hang on. */
function valuesFor(question: Question): [string, string | true][] {
  const { id } = question;
  switch (question.type) {
    case 'one-of':
    case 'many-of':
    case 'yes-no':
    case 'consent':
      return [[controlId(id), true]];
    case 'date':
      return question.isOptional ? [] : date(id, question.when === 'future' ? '2099' : '2013');
    case 'signature':
      return [[controlId(`${id}.name`), 'Ann Example'], ...date(id, '2020')];
    case 'person':
      return question.isOptional ? [] : [[controlId(`${id}.name`), 'Bea Example']];
    case 'group':
      return question.isOptional
        ? []
        : question.questions.map((inner): [string, string] => [controlId(`${id}.0.${inner.id}`), TEXTS[inner.type] ?? 'Some words']);
    default:
      return question.isOptional ? [] : [[controlId(id), TEXTS[question.type] ?? 'Some words']];
  }
}

const TEXTS: Partial<Record<Question['type'], string>> = {
  text: 'Ann Example',
  'long-text': 'It is loud at school.',
  phone: '01632 960 001',
  email: 'ann@example.org',
  postcode: 'PE1 1AA',
  'nhs-number': '485 777 3456',
};

function date(id: string, year: string): [string, string][] {
  return [
    [controlId(`${id}.day`), '27'],
    [controlId(`${id}.month`), '3'],
    [controlId(`${id}.year`), year],
  ];
}
