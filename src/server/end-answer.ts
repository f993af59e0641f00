/** Ends an answer of the forms: whatever was sent, nobody on the way keeps a copy. */
import type { ServerResponse } from 'node:http';
import { policyOfPage } from './safe-headers.ts';

const KEEP_NOTHING = 'no-store';

export function endHtml(response: ServerResponse, status: number, html: string): void {
  response.setHeader('Content-Security-Policy', policyOfPage(html));
  end(response, status, 'text/html; charset=utf-8', html);
}

export function endJson(response: ServerResponse, status: number, body: object): void {
  end(response, status, 'application/json; charset=utf-8', `${JSON.stringify(body)}\n`);
}

export function end(response: ServerResponse, status: number, type: string, body: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', KEEP_NOTHING);
  response.end(body);
}
