/** Fills in any form of the site on the screen, by what its questions are, so that a new question needs no new test. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { questionsOf } from '#domain/forms/answers.ts';
import { boxesOf } from '#domain/forms/boxes.ts';
import { controlId } from '#domain/forms/control-id.ts';
import type { IslandData } from '#domain/forms/island-data.ts';
import type { Voice } from '#domain/text-of.ts';
import type { Question } from '#schema/form.ts';
import { rightValues, type Value } from './form-values.ts';
import type { Way } from './ways-through.ts';

const DATA = new URL('../../dist/form-data/', import.meta.url);
/** More presses of a key than any page has controls. */
const MOST_TABS = 400;
/** More presses than any question has choices. */
const MOST_CHOICES = 20;
const ANY_WAY: Way = new Map();

/** The ids of all forms of the built site. */
export const FORMS: readonly string[] = readdirSync(DATA);

export function formData(form: string, voice: Voice): IslandData {
  return JSON.parse(readFileSync(new URL(`${form}/${voice}.json`, DATA), 'utf8')) as IslandData;
}

/** How a test puts something into a box. */
export type Put = (value: Value) => Promise<void>;

/** With a pointer and a keyboard. */
export function putDirectly(page: Page): Put {
  return (value) => (value.choice === undefined ? page.locator(boxOf(value)).fill(value.text ?? '') : page.locator(boxOf(value)).check());
}

/** With the Tab key, the arrows, the space bar and letters only. */
export function putByKeyboard(page: Page): Put {
  return async (value) => {
    const box = boxOf(value);
    if (value.choice === undefined) {
      await tabTo(page, box);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(value.text ?? '');
    } else if ((await page.locator(box).getAttribute('type')) === 'radio') {
      // The Tab key comes to the group; inside, the arrows go from one to the next.
      await tabTo(page, `[name="${value.name}"]`);
      for (let presses = 0; presses < MOST_CHOICES && !(await isFocused(page, box)); presses += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
    } else {
      await tabTo(page, box);
      if (!(await page.locator(box).isChecked())) await page.keyboard.press('Space');
    }
  };
}

function boxOf({ name, choice }: Value): string {
  return choice === undefined ? `[name="${name}"]` : `[name="${name}"][value="${choice}"]`;
}

/** Presses Tab until it is there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await isFocused(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not come to ${selector}.`);
}

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
}

/** The day it is for the browser, as `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

/** Answers what the open step asks, and what these answers make it ask. What may be left out is left out, but for choices. */
export async function answerStep(page: Page, data: IslandData, put: Put, way: Way = ANY_WAY): Promise<void> {
  await eachAsked(page, data, async (question) => {
    if (question.isOptional && !hasChoices(question)) return;
    for (const value of rightValues(question, way, today())) await put(value);
  });
}

/** Goes through the questions of the open step, those too that come while it goes. */
export async function eachAsked(page: Page, data: IslandData, visit: (question: Question) => Promise<void>): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const next = (await askedNow(page, data)).find(({ id }) => !done.has(id));
    if (!next) return;
    done.add(next.id);
    await visit(next);
  }
}

/** The questions that stand on the open step. */
export async function askedNow(page: Page, data: IslandData): Promise<Question[]> {
  const there = new Set(await page.locator('.step [id]').evaluateAll((elements) => elements.map(({ id }) => id)));
  return questionsOf(data.form).filter((question) => there.has(controlId(boxesOf(question)[0]?.name ?? question.id)));
}

function hasChoices(question: Question): boolean {
  return boxesOf(question)[0]?.kind.startsWith('pick') === true;
}
