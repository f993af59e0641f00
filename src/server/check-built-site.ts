/** Says what is wrong with the built site before anybody meets it: it is not there, or its forms say something else than the server does. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '#domain/address.ts';
import { isTrial } from '#domain/forms/is-trial.ts';
import { pageOfForm } from '#domain/forms/page-of-form.ts';
import { TRIAL_BANNER } from '#outputs/html/forms/trial.ts';
import { STYLES, type Site } from '#schema/site.ts';

const BUILD = 'Run `npm run build`, or `npm start`, which builds first.';

/**
 * @param folder the built site, like `dist`
 * @returns undefined when nothing is wrong
 */
export function mistakeOfBuiltSite(site: Pick<Site, 'forms' | 'teams'>, folder: string): string | undefined {
  if (!existsSync(join(folder, 'index.html'))) return `There is no built site in ${folder}/. ${BUILD}`;
  const addresses = site.forms.flatMap((form) => STYLES.map((style) => addressOf(pageOfForm(form).path, style)));
  for (const address of addresses) {
    const file = join(folder, address, 'index.html');
    if (!existsSync(file)) return `The page ${address} is not in ${folder}/. ${BUILD}`;
    const saysTrial = readFileSync(file, 'utf8').includes(TRIAL_BANNER);
    if (saysTrial !== isTrial(site.teams)) {
      return saysTrial
        ? `The page ${address} says that it is a trial, but every team in content/teams.yaml has its keys. ${BUILD}`
        : `The page ${address} does not say that it is a trial, but a team in content/teams.yaml has no keys. ${BUILD}`;
    }
  }
  return undefined;
}
