import { isImporting } from '../../messages/import-lock';
import { type Context, contextNow, showWhatIsDue } from '../context';
import { learnPrior } from '../learnt-prior';
import { tellStandingChanged } from '../mail-tabs';
import { refoldWanted } from '../refold-all';
import { foldSome } from './unfolded';

/** Counting what is left looks at all of it. */
const SLICES = 5;

/**
 * Makes some of what a file brought anew; after the last of it, what is learnt of everybody, and what
 * is due.
 * @returns how much is left
 */
export async function foldHistory(context: Context): Promise<number> {
  const left = await foldSome(context, SLICES);
  if (left > 0) return left;
  await refoldWanted(context.db, context.now);
  await learnPrior(context.db, context.settings, context.now);
  await showWhatIsDue(context);
  await tellStandingChanged();
  return 0;
}

/** Goes on with what a page left that was closed over it; while a file is read it would be too early. */
export async function foldLeftHistory(): Promise<void> {
  const { db } = await contextNow();
  if ((await db.unfolded.count()) === 0 || (await isImporting())) return;
  while ((await foldHistory(await contextNow())) > 0);
}
