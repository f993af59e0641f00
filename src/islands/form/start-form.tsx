/** Begins on a form page: takes the place of the plain form, with all that is typed in it so far. */
import styles from '#styles/island.css?inline';
import { createRoot } from 'react-dom/client';
import { questionsOf } from '#domain/forms/answers.ts';
import { boxesOf } from '#domain/forms/boxes.ts';
import type { IslandData } from '#domain/forms/island-data.ts';
import type { Form } from '#schema/form.ts';
import { FormIsland } from './FormIsland.tsx';
import { recallAnswers } from './kept-answers.ts';
import type { LoadFillForm } from './save-copy.ts';
import type { Fields } from './state.ts';

/**
 * Whatever goes wrong, the plain form stays, and it works. One that came back from the server says what to put right, and stays too.
 *
 * @param loadFillForm what fills a PDF, once somebody asks for it
 */
export async function startForm(loadFillForm?: LoadFillForm): Promise<void> {
  const plain = document.querySelector<HTMLFormElement>('form.form:not([data-answered])');
  const address = document.querySelector<HTMLLinkElement>('link#form-data')?.href;
  if (!plain || !address) return;
  const response = await fetch(address);
  if (!response.ok) return;
  const data = (await response.json()) as IslandData;
  const place = document.createElement('div');
  place.className = 'island';
  const fields = fieldsIn(plain, data.form);
  const active = document.activeElement;
  const box = plain.contains(active) && active instanceof HTMLElement && 'name' in active ? String(active.name) : '';
  const found = recallAnswers(data.form.id, data.voice);
  addStyles();
  plain.replaceWith(place);
  createRoot(place).render(
    <FormIsland data={data} carried={{ fields, box: box === '' ? undefined : box }} found={found} loadFillForm={loadFillForm} />,
  );
}

/** The policy of the page forbids a style element; a sheet made by its own script is allowed. */
function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

/** What is typed and ticked, by the names of the boxes. The plain form has other fields too, for the server. */
function fieldsIn(plain: HTMLFormElement, form: Form): Fields {
  const typed = new FormData(plain);
  const names = questionsOf(form).flatMap((question) => boxesOf(question).map(({ name }) => name));
  const filled = [...new Set(names)].map((name): [string, string[]] => [
    name,
    typed.getAll(name).filter((value) => typeof value === 'string' && value !== '') as string[],
  ]);
  return Object.fromEntries(filled.filter(([, values]) => values.length > 0));
}
