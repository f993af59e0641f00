/** What the people who run the server may set, read and checked once at start. The list with examples is in the README. */
import { relative, resolve } from 'node:path';
import type { Mail } from './delivery/mail-transport.ts';

export interface Configuration {
  host: string;
  port: number;
  dataFolder: string;
  /** A PostgreSQL database in place of the file in `dataFolder`. May hold a password. */
  databaseUrl: string | undefined;
  /** Undefined: nobody is told that a form waits. */
  mail: Mail | undefined;
  /** Where people find the site, with no slash at the end. */
  publicAddress: string;
  /** How many proxies stand in front, each of which adds to `X-Forwarded-For`. */
  trustedProxies: number;
  /** Whether a proxy in front speaks TLS with the world. */
  isBehindTls: boolean;
}

/** Either all is right, or there is a sentence for each mistake. No sentence repeats an address that may hold a password. */
export type ReadConfiguration = { configuration: Configuration; mistakes?: never } | { configuration?: never; mistakes: string[] };

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_PORT = 4321;
const HIGHEST_PORT = 65_535;
const DEFAULT_DATA_FOLDER = './data';
/** Each build empties this folder, and everything in it can be read by anybody. */
const BUILT_FOLDER = 'dist';
const MOST_PROXIES = 10;
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+$/;
const ONLY_WITH_SMTP = ['MAIL_FROM', 'MAIL_ATTACH', 'SMTP_ALLOW_PLAIN'] as const;

/**
 * @param environment a variable that is empty counts as left out
 * @param address of the live site, as content/area.yaml has it
 */
export function readConfiguration(environment: Environment, address: string): ReadConfiguration {
  const reader = new Reader(environment);
  const configuration: Configuration = {
    host: reader.text('HOST') ?? DEFAULT_HOST,
    port: reader.number('PORT', HIGHEST_PORT, DEFAULT_PORT),
    dataFolder: dataFolderOf(reader),
    databaseUrl: databaseUrlOf(reader),
    mail: mailOf(reader),
    publicAddress: publicAddressOf(reader, address),
    trustedProxies: reader.number('TRUSTED_PROXIES', MOST_PROXIES, 0),
    isBehindTls: reader.yesNo('HTTPS'),
  };
  if (configuration.isBehindTls && !configuration.publicAddress.startsWith('https://')) {
    reader.mistakes.push(
      `HTTPS is "yes", but the address of the site is ${configuration.publicAddress}. Set PUBLIC_ADDRESS, or \`address\` in content/area.yaml, to one that begins with https://.`,
    );
  }
  if (configuration.isBehindTls && configuration.trustedProxies === 0) {
    reader.mistakes.push(
      'HTTPS is "yes", so a proxy stands in front, but TRUSTED_PROXIES is 0: then everybody counts as one person, and soon nobody may send. Set TRUSTED_PROXIES to the number of proxies, like 1.',
    );
  }
  return reader.mistakes.length > 0 ? { mistakes: reader.mistakes } : { configuration };
}

class Reader {
  readonly mistakes: string[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  text(name: string): string | undefined {
    const value = this.#environment[name]?.trim();
    return value === '' ? undefined : value;
  }

  number(name: string, most: number, otherwise: number): number {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    if (/^\d+$/.test(value) && Number(value) <= most) return Number(value);
    this.mistakes.push(`${name} must be a number from 0 to ${most}, but is "${value}". Leave it out to use ${otherwise}.`);
    return otherwise;
  }

  yesNo(name: string): boolean {
    const value = this.text(name);
    if (value !== undefined && value !== 'yes' && value !== 'no')
      this.mistakes.push(`${name} must be "yes" or "no", but is "${value}". Leave it out for "no".`);
    return value === 'yes';
  }

  /** @returns undefined when it is left out; and when it is no such address, which is then a mistake */
  url(name: string, protocols: readonly string[], mistake: string): URL | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url && url.hostname !== '' && protocols.includes(url.protocol)) return url;
    this.mistakes.push(mistake);
    return undefined;
  }
}

function dataFolderOf(reader: Reader): string {
  const folder = reader.text('DATA_DIR') ?? DEFAULT_DATA_FOLDER;
  if (!relative(resolve(BUILT_FOLDER), resolve(folder)).startsWith('..')) {
    reader.mistakes.push(
      `DATA_DIR is "${folder}", which is in ${BUILT_FOLDER}/: each build empties that, and anybody can read what is in it. Choose a folder outside, like ${DEFAULT_DATA_FOLDER}.`,
    );
  }
  return folder;
}

function databaseUrlOf(reader: Reader): string | undefined {
  const url = reader.url(
    'DATABASE_URL',
    ['postgres:', 'postgresql:'],
    'DATABASE_URL must be the address of a PostgreSQL database, like postgres://name:password@host:5432/forms. Leave it out to keep forms in DATA_DIR.',
  );
  return url && reader.text('DATABASE_URL');
}

function mailOf(reader: Reader): Mail | undefined {
  const isSet = reader.text('SMTP_URL') !== undefined;
  const mistake =
    'SMTP_URL must be the address of a mail server that begins with smtps:// or smtp://, like smtps://name:password@mail.example.org. Leave it out if nobody is told by email.';
  reader.url('SMTP_URL', ['smtps:', 'smtp:'], mistake);
  const alone = isSet ? undefined : ONLY_WITH_SMTP.find((name) => reader.text(name) !== undefined);
  if (alone)
    reader.mistakes.push(`${alone} is set, but SMTP_URL is not, so no message can be sent. Set SMTP_URL too, or leave out ${alone}.`);
  const from = reader.text('MAIL_FROM');
  if (isSet && (from === undefined || !EMAIL.test(from))) {
    const found = from === undefined ? 'it is not set' : `is "${from}"`;
    reader.mistakes.push(`MAIL_FROM must be the email address that messages come from, like forms@example.org, but ${found}.`);
  }
  const isPlainAllowed = reader.yesNo('SMTP_ALLOW_PLAIN');
  const attachesForm = reader.yesNo('MAIL_ATTACH');
  return isSet ? { url: reader.text('SMTP_URL') ?? '', from: from ?? '', isPlainAllowed, attachesForm } : undefined;
}

function publicAddressOf(reader: Reader, address: string): string {
  const given = reader.text('PUBLIC_ADDRESS');
  const mistake = `PUBLIC_ADDRESS must be the address of the site with nothing after its name, like https://www.example.org, but is "${given}". Leave it out to use ${address}.`;
  const url = reader.url('PUBLIC_ADDRESS', ['https:', 'http:'], mistake);
  if (!url) return address;
  if (url.href !== `${url.origin}/`) reader.mistakes.push(mistake);
  return url.origin;
}
