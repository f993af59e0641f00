/** Runs every check and takes out the exceptions. Pure: material in, findings out. */
import { ALL_CHECKS } from './all-checks.ts';
import type { Finding, Material } from './content-check.ts';
import { EXCEPTIONS, type Exception } from './exceptions.ts';

/** Findings in the order of files, lines and codes; an exception that matches nothing is an error at the end. */
export function findAll(material: Material, exceptions: readonly Exception[] = EXCEPTIONS): Finding[] {
  const found = ALL_CHECKS.flatMap((check) => check.run(material));
  // Before the site is built nothing can be found in its pages.
  const judged = exceptions.filter(({ file }) => material.built || !file.startsWith('dist/'));
  const unused = judged.filter((exception) => !found.some((finding) => isExcepted(finding, exception)));
  const kept = found.filter((finding) => !exceptions.some((exception) => isExcepted(finding, exception)));
  return [
    ...kept.sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.code.localeCompare(b.code, 'en', { numeric: true })),
    ...unused.map(explainUnused),
  ];
}

function isExcepted(finding: Finding, exception: Exception): boolean {
  return finding.code === exception.code && finding.file === exception.file && finding.message.includes(exception.contains);
}

function explainUnused({ code, file, contains }: Exception): Finding {
  const message = `the exception for ${file} with "${contains}" matches nothing any more. Take it out.`;
  return { code, level: 'error', file: 'src/checks/exceptions.ts', line: 1, message };
}
