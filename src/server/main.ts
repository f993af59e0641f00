/** Serves the built site. `HOST` and `PORT` say where; nothing else is needed. */
import { existsSync } from 'node:fs';
import { loadSite } from '#door/load-content.ts';
import { formDownloads } from './form-downloads.ts';
import { createFormsApi } from './forms-api.ts';
import { createSiteServer } from './site-server.ts';

const DEFAULT_PORT = 4321;
const LONGEST_GOODBYE_MS = 5000;

const host = process.env['HOST'] ?? '127.0.0.1';
const port = Number(process.env['PORT'] ?? DEFAULT_PORT);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  stop(`PORT must be a number from 0 to 65535, but is "${process.env['PORT']}". Leave it out to use ${DEFAULT_PORT}.`);
}
if (!existsSync('dist/index.html')) stop('There is no built site in dist/. Run `npm run build` first, or `npm start`, which does both.');

const answerForms = createFormsApi({ site: loadSite(), folder: 'dist', downloads: formDownloads('dist'), log: console.error });
const server = createSiteServer('dist', answerForms);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    stop(`Something else is already using port ${port}. Stop it, or choose another port: PORT=4322 npm start`);
  stop(`The server could not start: ${error.message}`);
});
server.listen(port, host, () => {
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(`The site is at http://${host}:${actual}/ (press Ctrl and C to stop)`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), LONGEST_GOODBYE_MS).unref();
  });
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
