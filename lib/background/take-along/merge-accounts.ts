import { canonical } from '../../domain/sighting-key';
import { mergeClocks } from '../../domain/take-along/merge-clocks';
import type { BringingIn } from '../../store/backup/bringing-in';
import { dropCoverage } from '../../store/coverage';
import type { RadiostilteDatabase } from '../../store/database';
import type { AccountRow } from '../../store/rows';
import type { Change } from './merge-rows';

/**
 * Mailboxes of a file. Where this browser opens one, and what it can read of its pages, this browser
 * knows best; addresses, clocks and the last whole look add up.
 */
export async function mergeAccounts(
  db: RadiostilteDatabase,
  rows: readonly AccountRow[],
  mark: BringingIn,
): Promise<Change> {
  const clocks = { ...mark.clocks };
  const otherwise = [...mark.otherwise];
  let changesAll = mark.changesAll;
  for (const theirs of rows) {
    const ours = await db.accounts.get(theirs.address);
    const { account, places } = merged(ours, theirs);
    await db.accounts.put(account);
    if (canonical(anyThreadHangsOn(account)) !== canonical(ours && anyThreadHangsOn(ours))) {
      changesAll = true;
    }
    if (places.some((place, index) => place !== index)) clocks[theirs.address] = places;
    if (movesTimes(theirs, account, places)) otherwise.push(theirs.address);
    if (
      ours &&
      movesTimes(
        ours,
        account,
        ours.clocks.map((_, index) => index),
      )
    ) {
      await dropCoverage(db, theirs.address);
    }
  }
  return { clocks, otherwise, changesAll };
}

function merged(
  ours: AccountRow | undefined,
  theirs: AccountRow,
): { readonly account: AccountRow; readonly places: readonly number[] } {
  if (ours === undefined)
    return { account: theirs, places: theirs.clocks.map((_, index) => index) };
  const { clocks, places } = mergeClocks(ours.clocks, theirs.clocks);
  const looks = [ours.wholeLookAt, theirs.wholeLookAt].flatMap((at) => at ?? []);
  const account = {
    ...ours,
    home: ours.home || theirs.home,
    ownAddresses: [...new Set([...ours.ownAddresses, ...theirs.ownAddresses])].sort(),
    clocks,
    wholeLookAt: looks.length > 0 ? Math.max(...looks) : null,
  };
  return { account, places };
}

function anyThreadHangsOn({ ownAddresses, clocks }: AccountRow): object {
  return { ownAddresses, clocks };
}

/** Whether times that were told by these clocks are others now: then no span of them holds. */
function movesTimes(
  before: AccountRow,
  { clocks }: AccountRow,
  places: readonly number[],
): boolean {
  return before.clocks.some(({ zone, ahead }, index) => {
    const now = clocks[places[index] ?? index];
    return now?.zone !== zone || now.ahead !== ahead;
  });
}
