/** The way to the mail server. Without TLS nothing is said, unless the people who run this allow it. */
import { createTransport } from 'nodemailer';

export interface Mail {
  /** `smtps://…`, or `smtp://…` which must change to TLS before anything is said; with name and password where the server wants them. */
  url: string;
  from: string;
  /** Without TLS too, or with a certificate that nobody vouches for. */
  isPlainAllowed: boolean;
  /** Whether the message carries the sealed form. */
  attachesForm: boolean;
}

export type MailTransport = ReturnType<typeof createMailTransport>;

const PORT = 587;
const PORT_WITH_TLS = 465;

/** @param patienceMs how long each step of the talk with the server may take */
export function createMailTransport({ url, isPlainAllowed }: Mail, patienceMs: number) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const isTlsFromTheStart = protocol === 'smtps:';
  return createTransport({
    // An IPv6 address stands in brackets in a URL, and without them everywhere else.
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? (isTlsFromTheStart ? PORT_WITH_TLS : PORT) : Number(port),
    secure: isTlsFromTheStart,
    requireTLS: !isPlainAllowed,
    tls: { rejectUnauthorized: !isPlainAllowed },
    ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    dnsTimeout: patienceMs,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
