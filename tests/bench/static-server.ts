/** A program of its own that serves `dist/`: `ours` as `npm start` does, `sirv` as plain sirv does. Prints its port. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { createSiteServer } from '#server/site-server.ts';

const server: Server =
  process.argv[2] === 'ours' ? createSiteServer('dist') : createServer(sirv('dist', { brotli: true, gzip: true, etag: true }));
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
