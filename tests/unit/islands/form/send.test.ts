import { expect, test } from 'vitest';
import { readReply } from '#islands/form/send.ts';

const PAGE = '<!doctype html><title>Nothing here</title>';

test.each([
  [
    201,
    '{"reference":"KW-1","receivedAt":"2026-11-22T20:05:00Z"}',
    { kind: 'received', receipt: { reference: 'KW-1', receivedAt: '2026-11-22T20:05:00Z' } },
  ],
  [
    422,
    '{"errors":[{"question":"name","message":"Write your name."}]}',
    { kind: 'wrong', errors: [{ question: 'name', message: 'Write your name.' }] },
  ],
  [422, '{"errors":[]}', { kind: 'refused', words: undefined }],
  [422, '{"errors":[{"question":7}]}', { kind: 'refused', words: undefined }],
  [429, '{"message":"Too many. Wait a while.","phone":"01632 960 001"}', { kind: 'refused', words: 'Too many. Wait a while.' }],
  [503, '{"message":"Not now."}', { kind: 'refused', words: 'Not now.' }],
  [404, '{"message":"There is no such form."}', { kind: 'refused', words: 'There is no such form.' }],
  [500, 'Internal error', { kind: 'refused', words: undefined }],
  [502, PAGE, { kind: 'refused', words: undefined }],
  [201, '{}', { kind: 'refused', words: undefined }],
  [200, PAGE, { kind: 'no-server' }],
  [404, PAGE, { kind: 'no-server' }],
  [405, '', { kind: 'no-server' }],
  [405, 'null', { kind: 'no-server' }],
] as const)('an answer of %i with %s is understood', (status, body, expected) => {
  expect(readReply(status, body)).toEqual(expected);
});
