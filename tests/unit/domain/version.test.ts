import { expect, test } from 'vitest';
import { stylesOf, versionOf, voiceOf } from '#domain/version.ts';
import { pageOf, smallSite } from '../../fixtures/small-site.ts';

const WHY = pageOf(smallSite(), 'why');
const ONLY_STANDARD = { ...WHY, easyRead: undefined };

test('Symbols pages speak the easy-read voice', () => {
  expect([voiceOf('standard'), voiceOf('easy-read'), voiceOf('symbols')]).toEqual(['standard', 'easy-read', 'easy-read']);
});

test('Each style reads the text that was written for it', () => {
  expect(versionOf(WHY, 'standard')).toBe(WHY.standard);
  expect(versionOf(WHY, 'easy-read')).toBe(WHY.easyRead);
  expect(versionOf(WHY, 'symbols')).toBe(WHY.easyRead);
});

test('A page without easy read is read in plain English everywhere', () => {
  expect(versionOf(ONLY_STANDARD, 'symbols')).toBe(WHY.standard);
});

test('A page without easy read offers no other style', () => {
  expect(stylesOf(WHY)).toEqual(['standard', 'easy-read', 'symbols']);
  expect(stylesOf(ONLY_STANDARD)).toEqual(['standard']);
});
