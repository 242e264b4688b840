import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupOf, bringIn, sharedState } from '../../../tests/support/backup-file';
import { ANNA, ANNA_BY_NAME, list, ME, row } from '../../../tests/support/bare-looks';
import { DAY } from '../../domain/instant';
import { weakAddress } from '../../domain/known-names';
import { emptyNote } from '../../domain/notes/note';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import type { Context } from '../context';
import { finishFirstRun, sawDecision } from '../decisions';
import { sawList } from '../looks';
import { refoldAll } from '../refold-all';

const MONDAY = Date.UTC(2026, 5, 1, 10);
const NOW = MONDAY + 9 * DAY;
const settings = defaultSettings('UTC');
let runs = 0;

function computer(): Context {
  runs += 1;
  return { db: new RadiostilteDatabase(`round-trip-${runs}`), settings, now: NOW };
}

beforeEach(() => fakeBrowser.reset());

async function livedIn(): Promise<Context> {
  const context = computer();
  await finishFirstRun(context, [{ address: ANNA.address, relation: 'client' }]);
  const covered = { from: MONDAY - DAY, until: null };
  const sent = list('sent', [row('a', MONDAY, ANNA), row('e: f', MONDAY, ANNA_BY_NAME)]);
  await sawList(context, 'outlook', sent, covered);
  await sawList(context, 'outlook', list('inbox', [row('b', MONDAY, ANNA)]), covered);
  await sawDecision(context, {
    about: 'note',
    subject: 'n: 1',
    field: 'note',
    value: {
      ...emptyNote('goal', ANNA.address),
      thread: `${ME} a`,
      text: '<b>{"a": [1]}</b> \\" ]',
    },
  });
  await sawDecision(context, {
    about: 'person',
    subject: weakAddress(ME, ANNA.name),
    field: 'country',
    value: 'BE',
  });
  await refoldAll(context.db, settings, NOW);
  return context;
}

it('is the same in an empty browser', async () => {
  const from = await livedIn();
  const to = computer();
  const preview = await bringIn(to, await backupOf(from));
  expect(await sharedState(to.db)).toEqual(await sharedState(from.db));
  expect(preview.added).toEqual({ accounts: 1, threads: 3, people: 1, decisions: 4 });
  expect(await to.db.accounts.toArray()).toEqual(await from.db.accounts.toArray());
  expect(await to.db.meta.get('bringing-in')).toBeUndefined();
});
