/** Puts a server under load from a process of its own, and says what was seen. */
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

/** What is asked of which server. */
export type Asked = Pick<Load, 'port' | 'requests' | 'expect'>;

export async function underLoad(asked: Asked): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  try {
    const file = join(folder, 'load.json');
    const load: Load = { ...asked, connections: CONNECTIONS, warmUpMs: WARM_UP_MS, measureMs: MEASURE_MS };
    writeFileSync(file, JSON.stringify(load));
    const seen = JSON.parse(await text(outputOf(startProgram(new URL('./load-client.ts', import.meta.url), [file])))) as Seen;
    if (seen.others > 0) throw new Error(`${seen.others} answers were not the expected ${asked.expect}, so nothing was measured.`);
    return seen;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function startProgram(program: URL, parameters: readonly string[]): ChildProcess {
  return spawn(process.execPath, [fileURLToPath(program), ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
}

export function outputOf(program: ChildProcess) {
  if (!program.stdout) throw new Error('A program was started without its output.');
  return program.stdout;
}
