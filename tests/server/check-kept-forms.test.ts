/** What is kept, and the teams that a server starts with. */
import { expect, test } from 'vitest';
import { checkKeptForms } from '#server/check-kept-forms.ts';
import type { ReferralHeader } from '#server/store/store.ts';
import { smallSite } from '../fixtures/small-site.ts';

const { teams } = smallSite().teams;

/** @returns `fine`, or why the server does not start */
async function said(kept: Partial<ReferralHeader>, isTrial = false): Promise<string> {
  const at = '2026-11-22T20:05:00.000Z';
  const header: ReferralHeader = {
    reference: 'K7RF-3WXN',
    form: 'every-kind',
    team: 'fenshire',
    receivedAt: at,
    state: 'new',
    stateAt: at,
    ...kept,
  };
  return checkKeptForms({ list: async () => [header] }, teams, isTrial).then(
    () => 'fine',
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

test('Forms of the same kind, for teams that are there, are fine; and so are closed ones of a team that is gone', async () => {
  expect([await said({}), await said({ reference: 'TRIAL-K7RF-3WXN' }, true), await said({ team: 'gone', state: 'closed' })]).toEqual([
    'fine',
    'fine',
    'fine',
  ]);
});

test('Forms that wait for a team that is gone stop the start, as nobody would see them', async () => {
  expect(await said({ team: 'fen-shire' })).toBe(
    'KeptFormsError: The store holds forms for the team `fen-shire`, like K7RF-3WXN, but content/teams.yaml has no team with that id, so nobody would see them. Write the team in again, with its keys, until it has closed or handed on what it has.',
  );
});

test.each([
  [
    'TRIAL-K7RF-3WXN',
    false,
    'The store holds forms of a trial, like TRIAL-K7RF-3WXN, but every team in content/teams.yaml has its keys now. Begin with an empty DATA_DIR or DATABASE_URL, so that the trial stays behind.',
  ],
  [
    'K7RF-3WXN',
    true,
    'The store holds forms that were sent for real, like K7RF-3WXN, but a team in content/teams.yaml has no keys, so this would be a trial. Give each team its keys again, or try things out with another DATA_DIR or DATABASE_URL.',
  ],
])('What was sent on trial and what was sent for real stay apart: %s', async (reference, isTrial, sentence) => {
  expect(await said({ reference }, isTrial)).toBe(`KeptFormsError: ${sentence}`);
});
