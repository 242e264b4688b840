import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ANNA, list, ME, row } from '../../../tests/support/bare-looks';
import type { DecisionContent } from '../../domain/decision';
import { DAY } from '../../domain/instant';
import { emptyNote } from '../../domain/notes/note';
import { defaultSettings, type Settings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import { sawAccount } from '../accounts';
import { finishFirstRun, sawDecision } from '../decisions';
import { sawList } from '../looks';
import { openNewMail } from '../new-mail';
import { newMailTexts } from './new-mail-texts';
import { proposeWithAdvice } from './propose-with-advice';

/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
const OWN_TEXT = {
  id: 'own:1',
  name: 'Studio news',
  language: 'en',
  subject: 'News for {client}',
  text: 'Hello {client}',
} as const;

let db: RadiostilteDatabase;
let settings: Settings;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  db = new RadiostilteDatabase(`new-mail-${runs}`);
  settings = { ...defaultSettings('UTC'), ownName: 'Nora Lind' };
  const home = 'https://outlook.office.com/mail/0/';
  await sawAccount(context(), { address: ME, provider: 'outlook', home, ownAddresses: [ME] });
  await finishFirstRun(context(), []);
  await sawList(context(), 'outlook', list('sent', [row('t', MONDAY - DAY, ANNA)]), null);
});
afterEach(() => db.delete());

const context = () => ({ db, settings, now: MONDAY });
const texts = (...to: readonly { address: string; name: string }[]) =>
  newMailTexts(context(), ME, to);
const firstFor = async () => (await texts(ANNA))[0];
const say = (decision: DecisionContent) => sawDecision(context(), decision);
const person = { about: 'person', subject: ANNA.address } as const;

describe('texts of a new mail (S0-18, S2-11)', () => {
  it('are those with a subject, to one known person, also by name alone', async () => {
    const offered = (await texts(ANNA)).map(({ id }) => id);
    expect(offered).toContain('kick-off');
    expect(offered).toContain('invoice');
    expect(offered).not.toContain('reminder');
    expect(offered).not.toContain('closure');
    expect(await texts({ address: '', name: 'Anna Keller' })).toHaveLength(offered.length);
  });

  it('are none for strangers, several people, and whoever is left alone', async () => {
    expect(await texts()).toEqual([]);
    expect(await texts({ address: 'x@elsewhere.example', name: 'X' })).toEqual([]);
    expect(await texts(ANNA, { address: 'x@elsewhere.example', name: 'X' })).toEqual([]);
    await say({ ...person, field: 'relation', value: 'private' });
    expect(await texts(ANNA)).toEqual([]);
  });

  it('begin with what fits the person, or a date on their page', async () => {
    expect(await firstFor()).toEqual({ id: 'kick-off', name: null, group: 'fits' });
    await say({ ...person, field: 'relation', value: 'past-client' });
    expect((await firstFor())?.id).toBe('keep-warm');
    const note = { ...emptyNote('contract', ANNA.address), date: '2026-06-30' };
    await say({ about: 'note', subject: 'n1', field: 'note', value: note });
    expect((await firstFor())?.id).toBe('renewal');
  });

  it('hold the user’s own where these have a subject, favourites first', async () => {
    settings = {
      ...settings,
      ownTexts: [OWN_TEXT, { ...OWN_TEXT, id: 'own:2', subject: '' }],
      textOrder: ['coffee'],
    };
    const offered = (await texts(ANNA)).map(({ id }) => id);
    expect(offered.slice(0, 2)).toEqual(['kick-off', 'coffee']);
    expect(offered.at(-1)).toBe('own:1');
    expect(offered).not.toContain('own:2');
  });
});

describe('a proposal for a new mail', () => {
  const wanted = { account: ME, threadId: null, to: [ANNA], form: null, length: null } as const;

  it('has the subject and the name, and asks for what no thread tells', async () => {
    const { proposal } = await proposeWithAdvice(context(), {
      ...wanted,
      step: 'kick-off',
      given: {},
    });
    expect(proposal?.paragraphs[0]).toContain('Anna');
    expect(proposal?.subject).not.toBeNull();
    expect(proposal?.missing).toContain('project');
  });

  it('calls the job by the word of the trade where the user has one (S1-19)', async () => {
    settings = { ...settings, writing: { ...settings.writing, work: 'the autumn shoot' } };
    const kickOff = { ...wanted, step: 'kick-off', given: {} } as const;
    const { proposal } = await proposeWithAdvice(context(), kickOff);
    expect(proposal?.missing).not.toContain('project');
    expect(`${proposal?.subject} ${proposal?.paragraphs.join(' ')}`).toContain('autumn shoot');
  });

  it('takes what the client’s page has', async () => {
    const note = { ...emptyNote('invoice', ANNA.address), number: '2026-14', amount: '€ 900' };
    await say({ about: 'note', subject: 'n2', field: 'note', value: note });
    const { proposal } = await proposeWithAdvice(context(), {
      ...wanted,
      step: 'invoice',
      given: {},
    });
    expect([proposal?.subject, ...(proposal?.paragraphs ?? [])].join(' ')).toContain('2026-14');
  });

  it('counts a variable of the subject as missing too', async () => {
    settings = { ...settings, ownTexts: [{ ...OWN_TEXT, subject: 'About {work}' }] };
    const { proposal } = await proposeWithAdvice(context(), {
      ...wanted,
      step: 'own:1',
      given: {},
    });
    expect(proposal?.missing).toEqual(['work']);
  });
});

describe('a new mail in a tab', () => {
  const opened = async (text: 'coffee' | 'kick-off') => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: 1 } as never);
    const answer = await openNewMail(context(), { account: ME, to: ANNA.address, text, given: {} });
    return { answer, url: new URL(create.mock.lastCall?.[0].url ?? 'about:blank') };
  };

  it('stands there with subject and text, on the mailbox’s own home', async () => {
    const { answer, url } = await opened('coffee');
    expect(answer).toEqual({ filled: true, missing: [] });
    expect(url.origin + url.pathname).toBe('https://outlook.office.com/mail/0/deeplink/compose');
    expect(url.searchParams.get('to')).toBe(ANNA.address);
    expect(url.searchParams.get('subject')).not.toBe('');
    expect(url.searchParams.get('body')).toContain('Anna');
    expect(url.search).not.toMatch(/[+.]/);
  });

  it('opens without a text that still needs something', async () => {
    const { answer, url } = await opened('kick-off');
    expect(answer.filled).toBe(false);
    expect(answer.missing).toContain('project');
    expect([...url.searchParams.keys()]).toEqual(['to']);
  });
});
