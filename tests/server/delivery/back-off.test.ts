/** How long delivery waits before it tries again. */
import { expect, test } from 'vitest';
import { waitMs } from '#server/delivery/back-off.ts';

const MINUTE = 60_000;

test.each([
  [1, 1],
  [2, 2],
  [3, 4],
  [9, 256],
  [10, 360],
  [5000, 360],
])('After %i tries it waits %i minutes, a fifth more or less', (attempts, minutes) => {
  expect([waitMs(attempts, 0), waitMs(attempts, 0.5), waitMs(attempts, 1)]).toEqual([
    0.8 * minutes * MINUTE,
    minutes * MINUTE,
    1.2 * minutes * MINUTE,
  ]);
});
