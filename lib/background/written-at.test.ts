import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { HOUR } from '../domain/instant';
import type { Verdict } from '../domain/verdict';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import type { ThreadReading } from '../webmail/port';
import { sawSend, sawThread } from './looks';

const ME = 'nora@studio-lind.example';
const GIULIA = { address: 'giulia@cantiere.example', name: 'Giulia Conti' };
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 8, 21, 10);
// On shorter mails the judgement hears its own stop words first.
const ITALIAN = `Buongiorno, la vostra offerta ci piace molto e ne parliamo volentieri. Il prezzo
è giusto, ma vorremmo cominciare soltanto dopo le vacanze, quando tutti sono di nuovo in ufficio.
Potremmo sentirci al telefono nella prima settimana di ottobre.`;
const AWAY = 'Automatic reply: I am out of the office from 28/09/2026, back on 05/10/2026.';

let db: RadiostilteDatabase;
const missing = browser.i18n.detectLanguage;
beforeEach(() => {
  db = new RadiostilteDatabase('written-at');
  const italian = { isReliable: true, languages: [{ language: 'it', percentage: 99 }] };
  const unsure = { isReliable: false, languages: [] };
  browser.i18n.detectLanguage = vi.fn(async (text) => (text === ITALIAN ? italian : unsure));
});
afterEach(async () => {
  browser.i18n.detectLanguage = missing;
  await db.delete();
});

const context = () => ({ db, settings: defaultSettings('UTC'), now: MONDAY + HOUR });

function saw(subject: string, ...texts: readonly string[]) {
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  const rest = { to: [], textCut: false, quotes: false, isSent: true, attachments: [] } as const;
  const messages = texts.map((text, index) => {
    const at = MONDAY + index;
    return {
      messageId: `m-${at}`,
      sentAt: { from: at, until: at + 1 },
      from: GIULIA,
      text,
      ...rest,
    };
  });
  const reading: ThreadReading = { account: ME, threadId: 't', subject, messages, ...look };
  return sawThread(context(), 'gmail', reading);
}

async function verdicts(): Promise<readonly (Verdict | null)[]> {
  const rows = await db.sightings.toArray();
  return rows
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({ sighting }) => ('verdict' in sighting ? [sighting.verdict] : []));
}

it('judges a mail of an open thread in the language that the browser found', async () => {
  await saw('Offerta', ITALIAN);
  expect(await verdicts()).toMatchObject([{ language: 'it' }]);
});

it('judges a mail that is sent in that language too', async () => {
  const sent = { kind: 'sent', sendId: 's', boxId: 'b', threadId: 't', to: [GIULIA] } as const;
  const event = { ...sent, subject: 'Offerta', text: ITALIAN };
  const carried = { step: null, neededBy: null };
  await sawSend(context(), ME, event, carried);
  expect(await verdicts()).toMatchObject([{ language: 'it' }]);
});

it('reads the day of return as the same mail shows that its writer writes days', async () => {
  await saw('Automatic reply: Offer', AWAY);
  expect(await verdicts()).toMatchObject([{ kind: 'auto-reply', backOn: Date.UTC(2026, 9, 5) }]);
});

it('reads no day of return where nothing shows how its writer writes days', async () => {
  await saw('Automatic reply: Offer', AWAY.replace('from 28/09/2026, ', ''));
  const [verdict] = await verdicts();
  expect(verdict?.kind).toBe('auto-reply');
  expect(verdict?.backOn).toBeUndefined();
});
