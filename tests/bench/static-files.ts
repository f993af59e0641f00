/** Pages and a picture from our server and from plain sirv, with the same files: ours must not be slower. */
import type { Measure } from './run.ts';
import { outputOf, startProgram, underLoad } from './under-load.ts';

const ADDRESSES = ['/', '/how-it-helps/', '/easy-read/', '/symbols/why/', '/pictures/action-plan.svg'];

export async function measureStaticFiles(): Promise<Measure[]> {
  const requests = ADDRESSES.map(
    (address) => `GET ${address} HTTP/1.1\r\nHost: homes.example\r\nAccept-Encoding: gzip, deflate, br\r\n\r\n`,
  );
  const seen = { sirv: await from('sirv', requests), ours: await from('ours', requests) };
  console.log(`\nPages and pictures at 10 connections: sirv ${say(seen.sirv)}; ours ${say(seen.ours)}`);
  return [
    { what: 'Pages a second, plain sirv for one of ours', value: seen.sirv.perSecond / seen.ours.perSecond, unit: '', budget: 1 },
    { what: 'Pages: 99 of 100 sooner than, of what sirv takes', value: seen.ours.p99 / seen.sirv.p99, unit: '', budget: 1 },
  ];
}

async function from(which: 'sirv' | 'ours', requests: string[]) {
  const server = startProgram(new URL('./static-server.ts', import.meta.url), [which]);
  try {
    for await (const chunk of outputOf(server)) return await underLoad({ port: Number(String(chunk).trim()), requests, expect: 200 });
    throw new Error('The server ended before it listened. The lines above say why.');
  } finally {
    server.kill();
  }
}

function say({ perSecond, p99 }: { perSecond: number; p99: number }): string {
  return `${Math.round(perSecond)} a second, p99 ${p99.toFixed(2)} ms`;
}
