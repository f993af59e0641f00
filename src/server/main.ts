/** The program behind `npm start`: reads what is set, checks it once, and serves the site and its forms until it is told to stop. */
import { loadSite } from '#door/load-content.ts';
import { mistakeOfBuiltSite } from './check-built-site.ts';
import { readConfiguration } from './configuration.ts';
import { createLog } from './log.ts';
import { createService, type Service } from './service.ts';

const FOLDER = 'dist';
/** What somebody can mend who reads its sentence. Anything else is a fault of ours, and shows where it came from. */
const MENDABLE = new Set(['ContentError', 'KeptFormsError', 'PublicKeyError', 'StoreError']);

const log = createLog((line) => console.log(line));
const { site, configuration } = read();
const service = await createService({ configuration, site, folder: FOLDER, log }).catch(stopWith);

service.server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    stopWith(`Something else is already using port ${configuration.port}. Stop it, or choose another port: PORT=4322 npm start`);
  stopWith(`The server could not start: ${error.message}`);
});
service.server.listen(configuration.port, configuration.host, () => welcome(service));

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);

function read() {
  try {
    const site = loadSite();
    const { configuration, mistakes } = readConfiguration(process.env, site.area.address);
    const mistake = mistakes?.join('\n') ?? mistakeOfBuiltSite(site, FOLDER);
    return configuration && mistake === undefined ? { site, configuration } : stopWith(mistake);
  } catch (error) {
    return stopWith(error);
  }
}

function welcome({ server, trial }: Service): void {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : configuration.port;
  log({ kind: 'started' });
  console.log(`The site is at http://${configuration.host}:${port}/ (press Ctrl and C to stop)`);
  if (!trial) return;
  console.log(`This is a trial, because a team in content/teams.yaml has no keys: every form says so, and nobody reads what is sent.`);
  console.log(`To try the inbox, open /inbox/ with a key file and the passphrase "${trial.passphrase}": ${trial.keyFiles.join(', ')}`);
}

/** Told again, it goes on stopping: systemd, for one, says it twice to a program that another one has started. */
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  log({ kind: 'stopping' });
  await service.stop();
  log({ kind: 'stopped' });
  process.exit(0);
}

/** @param reason a sentence, or what was thrown */
function stopWith(reason: unknown): never {
  console.error(reason instanceof Error && MENDABLE.has(reason.name) ? reason.message : reason);
  process.exit(1);
}
