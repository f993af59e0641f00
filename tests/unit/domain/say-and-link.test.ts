/** Small words that a reader sees or a phone follows: days, hosts, numbers. */
import { expect, test } from 'vitest';
import { hostOf } from '#domain/host-of.ts';
import { phoneLink, textLink } from '#domain/phone-link.ts';
import { sayDate } from '#domain/say-date.ts';

test.each([
  ['2026-11-22', '22 November 2026'],
  ['2027-01-01', '1 January 2027'],
  ['2024-02-29', '29 February 2024'],
])('The day %s is said "%s"', (day, said) => {
  expect(sayDate(day)).toBe(said);
});

test.each([
  ['999', 'tel:999'],
  ['116 123', 'tel:116123'],
  ['03300 571 023', 'tel:03300571023'],
])('The number %s is dialled as %s', (number, link) => {
  expect(phoneLink(number)).toBe(link);
});

test('A text message begins with the word to send', () => {
  expect(textLink('85258', 'SHOUT')).toBe('sms:85258?body=SHOUT');
});

test('A word that would break an address is made safe', () => {
  expect(textLink('85258', 'YM & ME')).toBe('sms:85258?body=YM%20%26%20ME');
});

test.each([
  ['https://www.example.org/a/b?c', 'example.org'],
  ['http://help.example.org', 'help.example.org'],
  ['https://www2.example.org/', 'www2.example.org'],
])('The address %s is shown as %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
