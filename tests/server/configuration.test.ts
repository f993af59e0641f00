import { expect, test } from 'vitest';
import { readConfiguration } from '#server/configuration.ts';

const ADDRESS = 'http://127.0.0.1:4321';
const read = (environment: Record<string, string | undefined>, address = ADDRESS) => readConfiguration(environment, address);

test('With nothing set, the site is on this machine only, and nobody is told by email', () => {
  expect(read({})).toEqual({
    configuration: {
      host: '127.0.0.1',
      port: 4321,
      dataFolder: './data',
      databaseUrl: undefined,
      mail: undefined,
      publicAddress: ADDRESS,
      trustedProxies: 0,
      isBehindTls: false,
    },
  });
});

test('What is set empty counts as left out', () => {
  const names = [
    'HOST',
    'PORT',
    'DATA_DIR',
    'DATABASE_URL',
    'SMTP_URL',
    'MAIL_FROM',
    'MAIL_ATTACH',
    'PUBLIC_ADDRESS',
    'TRUSTED_PROXIES',
    'HTTPS',
  ];

  expect(read(Object.fromEntries(names.map((name) => [name, ' '])))).toEqual(read({}));
});

test('Everything can be set', () => {
  expect(
    read({
      HOST: '0.0.0.0',
      PORT: '0',
      DATA_DIR: '/var/lib/forms',
      DATABASE_URL: 'postgres://forms:secret@db:5432/forms',
      SMTP_URL: 'smtps://forms:secret@mail.example.org',
      SMTP_ALLOW_PLAIN: 'yes',
      MAIL_FROM: 'forms@example.org',
      MAIL_ATTACH: 'yes',
      PUBLIC_ADDRESS: 'https://www.example.org/',
      TRUSTED_PROXIES: '2',
      HTTPS: 'yes',
    }),
  ).toEqual({
    configuration: {
      host: '0.0.0.0',
      port: 0,
      dataFolder: '/var/lib/forms',
      databaseUrl: 'postgres://forms:secret@db:5432/forms',
      mail: { url: 'smtps://forms:secret@mail.example.org', from: 'forms@example.org', isPlainAllowed: true, attachesForm: true },
      publicAddress: 'https://www.example.org',
      trustedProxies: 2,
      isBehindTls: true,
    },
  });
});

const SMTP =
  'SMTP_URL must be the address of a mail server that begins with smtps:// or smtp://, like smtps://name:password@mail.example.org. Leave it out if nobody is told by email.';
const DATABASE =
  'DATABASE_URL must be the address of a PostgreSQL database, like postgres://name:password@host:5432/forms. Leave it out to keep forms in DATA_DIR.';
const MAIL = { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'forms@example.org' };

test.each([
  [{ PORT: 'eighty' }, 'PORT must be a number from 0 to 65535, but is "eighty". Leave it out to use 4321.'],
  [{ PORT: '65536' }, 'PORT must be a number from 0 to 65535, but is "65536". Leave it out to use 4321.'],
  [{ PORT: '-1' }, 'PORT must be a number from 0 to 65535, but is "-1". Leave it out to use 4321.'],
  [{ PORT: '1e3' }, 'PORT must be a number from 0 to 65535, but is "1e3". Leave it out to use 4321.'],
  [{ TRUSTED_PROXIES: 'yes' }, 'TRUSTED_PROXIES must be a number from 0 to 10, but is "yes". Leave it out to use 0.'],
  [{ HTTPS: 'true' }, 'HTTPS must be "yes" or "no", but is "true". Leave it out for "no".'],
  [{ ...MAIL, MAIL_ATTACH: '1' }, 'MAIL_ATTACH must be "yes" or "no", but is "1". Leave it out for "no".'],
  [{ ...MAIL, SMTP_ALLOW_PLAIN: 'YES' }, 'SMTP_ALLOW_PLAIN must be "yes" or "no", but is "YES". Leave it out for "no".'],
  [
    { DATA_DIR: 'dist/data' },
    'DATA_DIR is "dist/data", which is in dist/: each build empties that, and anybody can read what is in it. Choose a folder outside, like ./data.',
  ],
  [
    { DATA_DIR: './dist' },
    'DATA_DIR is "./dist", which is in dist/: each build empties that, and anybody can read what is in it. Choose a folder outside, like ./data.',
  ],
  [{ DATABASE_URL: 'mysql://forms:secret@db/forms' }, DATABASE],
  [{ DATABASE_URL: 'secret' }, DATABASE],
  [{ ...MAIL, SMTP_URL: 'mail.example.org:25' }, SMTP],
  [{ ...MAIL, SMTP_URL: 'https://forms:secret@mail.example.org' }, SMTP],
  [{ ...MAIL, SMTP_URL: 'smtp://' }, SMTP],
  [{ SMTP_URL: MAIL.SMTP_URL }, 'MAIL_FROM must be the email address that messages come from, like forms@example.org, but it is not set.'],
  [
    { ...MAIL, MAIL_FROM: 'Forms <forms@example.org>' },
    'MAIL_FROM must be the email address that messages come from, like forms@example.org, but is "Forms <forms@example.org>".',
  ],
  [
    { MAIL_FROM: MAIL.MAIL_FROM },
    'MAIL_FROM is set, but SMTP_URL is not, so no message can be sent. Set SMTP_URL too, or leave out MAIL_FROM.',
  ],
  [
    { PUBLIC_ADDRESS: 'www.example.org' },
    'PUBLIC_ADDRESS must be the address of the site with nothing after its name, like https://www.example.org, but is "www.example.org". Leave it out to use http://127.0.0.1:4321.',
  ],
  [
    { PUBLIC_ADDRESS: 'https://www.example.org/forms/' },
    'PUBLIC_ADDRESS must be the address of the site with nothing after its name, like https://www.example.org, but is "https://www.example.org/forms/". Leave it out to use http://127.0.0.1:4321.',
  ],
  [
    { HTTPS: 'yes', TRUSTED_PROXIES: '1' },
    'HTTPS is "yes", but the address of the site is http://127.0.0.1:4321. Set PUBLIC_ADDRESS, or `address` in content/area.yaml, to one that begins with https://.',
  ],
  [
    { HTTPS: 'yes', PUBLIC_ADDRESS: 'https://www.example.org' },
    'HTTPS is "yes", so a proxy stands in front, but TRUSTED_PROXIES is 0: then everybody counts as one person, and soon nobody may send. Set TRUSTED_PROXIES to the number of proxies, like 1.',
  ],
])('%j gets one clear sentence', (environment, sentence) => {
  expect(read(environment)).toEqual({ mistakes: [sentence] });
});

test('Every mistake is said at once, and no sentence repeats a password', () => {
  const { mistakes } = read({ PORT: 'x', DATABASE_URL: 'x://forms:hush@db', SMTP_URL: 'x://forms:hush@mail', MAIL_FROM: 'a@b.org' });

  expect(mistakes).toHaveLength(3);
  expect(mistakes?.join('')).not.toContain('hush');
});

test('Another folder whose name begins with the same letters is no built folder', () => {
  expect(read({ DATA_DIR: './dist-data' }).mistakes).toBeUndefined();
});
