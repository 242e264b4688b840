import type { Asked } from '../domain/confirming/asking';
import type { RadiostilteDatabase } from './database';

/** The print pages that were asked for of late. */
export async function askedFor(db: RadiostilteDatabase): Promise<readonly Asked[]> {
  const row = await db.meta.get('asked-pages');
  return row?.key === 'asked-pages' ? row.value : [];
}
