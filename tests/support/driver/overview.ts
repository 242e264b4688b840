import { readFile } from 'node:fs/promises';
import type { overview } from '../../../lib/diagnostics/overview';
import type { Session } from './session';

export type Overview = ReturnType<typeof overview>;

/** Everything the extension knows, as "Export overview (JSON)" in the options saves it. */
export async function downloadOverview(session: Session): Promise<Overview> {
  const options = await session.openOwnPage('options.html');
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.locator('#data button').click(),
  ]);
  const saved = JSON.parse(await readFile(await download.path(), 'utf8')) as Overview;
  await options.close();
  return saved;
}
