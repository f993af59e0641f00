/**
 * The built site in memory: every file with its compressed copies and the headers it is sent with, read once at the start.
 * So a page costs no look at the disk, and a build that is being made meanwhile never shows half of itself: it is seen after a restart.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { policyOfFile, policyOfPage } from './safe-headers.ts';

/** One way to send a file. The headers are ready for `writeHead`: name, value, name, value. */
export interface Sending {
  body: Buffer;
  headers: readonly string[];
}

export interface SiteFile {
  /** The same for every way to send it, since they say the same. */
  etag: string;
  plain: Sending;
  brotli: Sending | undefined;
  gzip: Sending | undefined;
  /** For "you have it already". */
  unchanged: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};
/** What Pagefind and anything else without a name of its own is made of. */
const BYTES = 'application/octet-stream';

/** The hash in its name changes with what is in it. */
const NEVER_CHANGES = /^\/(?:assets|pagefind\/(?:fragment|index|filter))\/.+[._][\w-]{6,}\.\w+$/;
const KEEP_FOR_EVER = 'public, max-age=31536000, immutable';
/** Pictures may be kept a day and used while a newer one is fetched. */
const PICTURE = /\.(?:svg|png|jpg|webp|ico|zip)$/;
const KEEP_PICTURE = 'public, max-age=86400, stale-while-revalidate=604800';
/** Pages are asked for anew each time. */
const ASK_AGAIN = 'no-cache';

const COPY = /\.(?:br|gz)$/;
const LETTERS_OF_A_HASH = 22;

/**
 * @param folder the built site, like `dist`
 * @param always headers for every file
 * @returns keyed by address, like `/why/index.html`
 */
export function readSiteFiles(folder: string, always: Readonly<Record<string, string>>): ReadonlyMap<string, SiteFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length));
  const there = new Set(names);
  const read = (name: string) => (there.has(name) ? readFileSync(join(folder, name)) : undefined);
  return new Map(
    names
      .filter((name) => !COPY.test(name) && !isHidden(name))
      .map((name) => {
        const address = `/${name.replaceAll(sep, '/').normalize()}`;
        const plain = readFileSync(join(folder, name));
        return [address, siteFile(address, { plain, brotli: read(`${name}.br`), gzip: read(`${name}.gz`) }, always)];
      }),
  );
}

interface Bodies {
  plain: Buffer;
  brotli: Buffer | undefined;
  gzip: Buffer | undefined;
}

function siteFile(address: string, { plain, brotli, gzip }: Bodies, always: Readonly<Record<string, string>>): SiteFile {
  const type = TYPES[extname(address)] ?? BYTES;
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, LETTERS_OF_A_HASH)}"`;
  const unchanged = {
    ...always,
    'Content-Security-Policy': type.startsWith('text/html') ? policyOfPage(plain.toString('utf8')) : policyOfFile(type),
    'Cache-Control': keepingOf(address),
    ETag: etag,
    ...((brotli ?? gzip) && { Vary: 'Accept-Encoding' }),
  };
  const sending = (body: Buffer, encoding?: string): Sending => ({
    body,
    headers: Object.entries({
      ...unchanged,
      'Content-Type': type,
      'Content-Length': String(body.length),
      ...(encoding !== undefined && { 'Content-Encoding': encoding }),
    }).flat(),
  });
  return {
    etag,
    plain: sending(plain),
    brotli: brotli && sending(brotli, 'br'),
    gzip: gzip && sending(gzip, 'gzip'),
    unchanged: Object.entries(unchanged).flat(),
  };
}

function keepingOf(address: string): string {
  if (NEVER_CHANGES.test(address)) return KEEP_FOR_EVER;
  return PICTURE.test(address) ? KEEP_PICTURE : ASK_AGAIN;
}

/** Not part of the site, but for what a certificate authority or a security researcher looks for. */
function isHidden(name: string): boolean {
  return name.split(sep).some((part) => part.startsWith('.') && part !== '.well-known');
}

/** The smallest way to send a file that the browser understands. */
export function sendingFor(file: SiteFile, accepted: string | string[] | undefined): Sending {
  const encodings = String(accepted ?? '');
  if (file.brotli && isAccepted(encodings, BROTLI)) return file.brotli;
  return file.gzip && isAccepted(encodings, GZIP) ? file.gzip : file.plain;
}

const BROTLI = { named: /\bbr\b/i, refused: /\bbr\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/i };
const GZIP = { named: /\bgzip\b/i, refused: /\bgzip\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/i };

function isAccepted(encodings: string, { named, refused }: { named: RegExp; refused: RegExp }): boolean {
  return named.test(encodings) && !refused.test(encodings);
}

/** @param known what the browser has, as it says in `If-None-Match`: one, several, or `*` */
export function isUnchanged(file: SiteFile, known: string | undefined): boolean {
  if (known === undefined) return false;
  return known === file.etag || known.split(',').some((one) => one.trim() === '*' || bare(one) === bare(file.etag));
}

function bare(etag: string): string {
  return etag.trim().replace(/^W\//, '');
}
