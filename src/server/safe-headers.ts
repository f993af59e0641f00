/** The headers that keep readers safe, on every answer. What a page may do is written in the page; here it is said before the page begins. */

const EVERY_ANSWER = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
/** A year. Not for the names below this one: they may belong to somebody else's machine. */
const ONLY_TLS = 'max-age=31536000';

const NO_FRAME = "frame-ancestors 'none'";
/** Pictures, data and answers in words: they need nothing. */
export const POLICY_OF_NOTHING = `default-src 'none'; base-uri 'none'; form-action 'none'; ${NO_FRAME}`;
/** A script that runs on its own, as a worker does, asks this site only. */
const POLICY_OF_SCRIPT = `default-src 'self'; ${NO_FRAME}`;

const META = /<meta http-equiv="content-security-policy" content="(?<policy>[^"]*)">/i;

/** @param isHttps the site is only ever reached through TLS */
export function safeHeaders(isHttps: boolean): Record<string, string> {
  return { ...EVERY_ANSWER, ...(isHttps && { 'Strict-Transport-Security': ONLY_TLS }) };
}

/**
 * The policy of a page as a header: its own, with the hashes of its scripts and styles (astro.config.mjs), and nobody may frame it.
 *
 * @param html the built page; one without a policy of its own may do nothing
 */
export function policyOfPage(html: string): string {
  const own = META.exec(html)?.groups?.['policy'];
  return own === undefined ? POLICY_OF_NOTHING : `${own.replace(/[;\s]*$/, '')}; ${NO_FRAME}`;
}

/** @param type as in `Content-Type` */
export function policyOfFile(type: string): string {
  if (type.startsWith('text/javascript')) return POLICY_OF_SCRIPT;
  // The browser's own viewer shows it, and draws its buttons with styles and scripts of its own.
  if (type === 'application/pdf') return NO_FRAME;
  return POLICY_OF_NOTHING;
}
