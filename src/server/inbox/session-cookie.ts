/** The only cookie of this site: it says which browser opened the inbox, and goes nowhere but to `/api/inbox`. */

const NAME = '__Secure-inbox';
const FLAGS = 'Path=/api/inbox; HttpOnly; Secure; SameSite=Strict';
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Without an end of its own: the browser forgets it when it closes, and the server long before. */
export function cookieWith(token: string): string {
  return `${NAME}=${token}; ${FLAGS}`;
}

export const COOKIE_GONE = `${NAME}=; ${FLAGS}; Max-Age=0`;

/** @param header the header `Cookie` */
export function tokenIn(header: string | undefined): string | undefined {
  const found = header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${NAME}=`));
  const token = found?.slice(NAME.length + 1);
  return token !== undefined && TOKEN.test(token) ? token : undefined;
}
