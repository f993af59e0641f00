/** Starts a server as a process of its own, puts it under load from another one, and says what was seen. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Load, Seen } from './load-client.ts';

const CONNECTIONS = 10;
const WARM_UP_MS = 2000;
const MEASURE_MS = 5000;

export type Requests = Pick<Load, 'requests' | 'expect'>;

/** @param parameters of the server; it prints its port once it listens */
export async function underLoad(serverFile: string, parameters: readonly string[], requests: Requests): Promise<Seen> {
  const server = start(serverFile, parameters);
  try {
    return await load({ ...requests, port: await portOf(server) });
  } finally {
    server.kill();
  }
}

async function load(requests: Requests & { port: number }): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  try {
    const file = join(folder, 'load.json');
    const all: Load = { ...requests, connections: CONNECTIONS, warmUpMs: WARM_UP_MS, measureMs: MEASURE_MS };
    writeFileSync(file, JSON.stringify(all));
    const client = start('load-client.ts', [file]);
    const seen = JSON.parse(await text(stdoutOf(client))) as Seen;
    if (seen.others > 0) throw new Error(`${seen.others} answers were not the expected ${requests.expect}, so nothing was measured.`);
    return seen;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function start(file: string, parameters: readonly string[]): ChildProcess {
  return spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function portOf(server: ChildProcess): Promise<number> {
  for await (const chunk of stdoutOf(server)) return Number(String(chunk).trim());
  throw new Error('The server ended before it listened. The lines above say why.');
}

function stdoutOf(child: ChildProcess) {
  if (!child.stdout) throw new Error('A process was started without its output.');
  return child.stdout;
}
