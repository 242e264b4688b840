import { expect } from '@playwright/test';
import { DEMO_NOW, NORA } from '../demo/letter';
import { DEMO_DRAFTS, DEMO_PRIVATE, demoMailbox } from '../demo/mailbox';
import type { Switches } from '../replica/outlook/switches';
import { goThroughFirstRun } from '../support/driver/first-run';
import { reportAt } from '../support/driver/report-at';
import { openSession } from '../support/driver/session';
import { test } from './webmail-option';

/**
 * The oldest thread of the mailbox: another message may have come in the minute that the last row of
 * the list shows, and stand below it.
 */
const NOT_CONFIRMED_ON_OUTLOOK = ['de-segelschule-abwesend'];

/**
 * Absence notices one minute after the mail: Gmail's lists contradict each other there, so the
 * thread is opened and the notice seen for what it is. Outlook's rows tell the two apart, and a
 * snippet alone counts as an answer.
 */
const ABSENCE = { 'fr-theatre-absence': 'mine', 'nl-kaas-etiketten': 'mine' };

interface Appearance {
  readonly name: string;
  readonly switches: Partial<Switches>;
  /** Threads whose turn is another one than on Gmail. */
  readonly otherTurns: Readonly<Record<string, string>>;
}

const APPEARANCES: readonly Appearance[] = [
  { name: 'as it is met today', switches: {}, otherTurns: ABSENCE },
  { name: 'with Focused and Other', switches: { focusedInbox: true }, otherTurns: ABSENCE },
  {
    name: 'in Dutch, with names instead of addresses, in a zone of its own',
    switches: {
      language: 'nl',
      dateFormat: 'nl-NL',
      hour12: false,
      rowAddresses: false,
      sentRowAddresses: false,
      paneNames: 'known',
      timeZone: 'America/New_York',
    },
    // Without an address nobody can tell that a machine wrote.
    otherTurns: {
      ...ABSENCE,
      'de-papier-newsletter': 'mine',
      'en-letterforge-receipt': 'mine',
      'nl-drukwerk-nieuwsbrief': 'mine',
    },
  },
];

interface Known {
  readonly client: string;
  readonly turn: string;
  readonly confirmed: boolean;
}

/** What the report says of each thread. */
async function report(
  webmail: 'gmail' | 'outlook',
  outlookSwitches: Partial<Switches> = {},
): Promise<ReadonlyMap<string, Known>> {
  const now = Date.parse(DEMO_NOW);
  const drafts = { draftOf: DEMO_DRAFTS };
  const session = await openSession({
    webmail,
    owner: NORA,
    messages: demoMailbox(),
    now,
    headless: true,
    switches: drafts,
    outlookSwitches: { ...drafts, ...outlookSwitches },
  });
  try {
    await goThroughFirstRun(session, { privatePeople: DEMO_PRIVATE });
    const { clients } = await reportAt(session, now);
    return new Map(
      clients.flatMap(({ name, threads }) =>
        threads.map(({ threadId, turn, confirmed }) => [
          threadId,
          { client: name, turn, confirmed },
        ]),
      ),
    );
  } finally {
    await session.close();
  }
}

let gmail: Promise<ReadonlyMap<string, Known>> | undefined;

for (const { name, switches, otherTurns } of APPEARANCES) {
  test(`the same mailbox gives the same clients and turns on both pages: ${name}`, async () => {
    gmail ??= report('gmail');
    const onGmail = await gmail;
    const onOutlook = await report('outlook', switches);
    const threads = [...onGmail.keys()].sort();
    expect([...onOutlook.keys()].sort()).toEqual(threads);

    const isSure = (known: typeof onGmail) => (id: string) => known.get(id)?.confirmed === true;
    const open = threads.filter(isSure(onGmail)).filter((id) => !isSure(onOutlook)(id));
    expect(open).toEqual(NOT_CONFIRMED_ON_OUTLOOK);

    const sure = threads.filter(isSure(onOutlook));
    const turns = sure.filter((id) => onOutlook.get(id)?.turn !== onGmail.get(id)?.turn);
    expect(Object.fromEntries(turns.map((id) => [id, onOutlook.get(id)?.turn]))).toEqual(
      otherTurns,
    );
    const clientOf = (known: typeof onGmail) => (id: string) => `${id}: ${known.get(id)?.client}`;
    expect(sure.map(clientOf(onOutlook))).toEqual(sure.map(clientOf(onGmail)));
  });
}
