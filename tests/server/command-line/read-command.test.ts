/** What people type after `npm run referrals --`, rightly and wrongly. */
import { expect, test } from 'vitest';
import { HELP, readCommand } from '#server/command-line/read-command.ts';
import { makeReference } from '#server/intake/reference.ts';

const REFERENCE = makeReference(() => 3, false);

test.each([
  [['list'], { name: 'list' }],
  [['show', REFERENCE], { name: 'show', reference: REFERENCE }],
  [['show', REFERENCE.toLowerCase().replace('-', ' ')], { name: 'show', reference: REFERENCE }],
  [['export', 'there'], { name: 'export', folder: 'there', isOnlyClosed: false }],
  [['export', '--closed', 'there'], { name: 'export', folder: 'there', isOnlyClosed: true }],
  [['export', 'there', '--closed'], { name: 'export', folder: 'there', isOnlyClosed: true }],
  [['delete', REFERENCE], { name: 'delete', reference: REFERENCE, isSure: false }],
  [['delete', REFERENCE, '--yes'], { name: 'delete', reference: REFERENCE, isSure: true }],
  [['backup', 'copy.sqlite'], { name: 'backup', file: 'copy.sqlite' }],
  [['help'], { name: 'help' }],
  [['delete', '--help'], { name: 'help' }],
])('%j is understood', (typed, command) => {
  expect(readCommand(typed)).toEqual({ command });
});

test.each([
  [[], 'Say what to do.'],
  [['remove'], 'There is no command "remove".'],
  [['constructor'], 'There is no command "constructor".'],
  [['list', 'all'], '"all" is one word too many for "list".'],
  [['list', '--yes'], '"list" has no option --yes.'],
  [['show'], 'Say which reference.'],
  [['export', '--closed'], 'Say which folder.'],
  [['export', 'a', 'b'], '"b" is one word too many for "export".'],
  [['backup', ''], 'Say which file.'],
  [['delete', '--force', REFERENCE], '"delete" has no option --force.'],
])('%j is answered with what is wrong and with what there is', (typed, sentence) => {
  expect(readCommand(typed)).toEqual({ mistake: `${sentence}\n\n${HELP}` });
});

test('A reference with a wrong letter is noticed before anything is looked for', () => {
  expect(readCommand(['delete', `${REFERENCE.slice(0, -1)}2`, '--yes'])).toEqual({
    mistake: `"${REFERENCE.slice(0, -1)}2" is no reference, or a letter of it is wrong. To see them all: npm run referrals -- list`,
  });
});
