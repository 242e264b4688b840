import type { Shipped } from './shipped';

/** Licences whose notices may be passed on as they are, beside our own code. */
const KNOWN: ReadonlySet<string> = new Set(['MIT', 'MIT-0', 'Apache-2.0', 'MPL-2.0', 'ISC']);

const WITHOUT_TEXT = 'The package brings no text of its licence; its package.json names it.';

/** The file that lies in the extension: every package of others with its licence. */
export function licencePage(shipped: readonly Shipped[]): string {
  const head =
    'Radiostilte contains these works of others under the licences below. Their source is the package of\n' +
    'that name and version on npm. Of Preact one statement is left out. Data and model: see NOTICE.md.\n';
  const parts = shipped.map(
    ({ name, version, licence, text }) =>
      `\n${'='.repeat(78)}\n${name} ${version}: ${licence}\n\n${text || WITHOUT_TEXT}\n`,
  );
  return head + parts.join('');
}

/** What is wrong with them: an unknown licence, or one that NOTICE.md does not name. */
export function licenceFaults(shipped: readonly Shipped[], notice: string): readonly string[] {
  return shipped.flatMap(({ name, version, licence }) => [
    ...(KNOWN.has(licence) ? [] : [`${name}: nobody has looked at the licence "${licence}"`]),
    ...(notice.includes(`| ${name} ${version} | ${licence} |`)
      ? []
      : [`${name} ${version}: not in NOTICE.md as "| ${name} ${version} | ${licence} |"`]),
  ]);
}
