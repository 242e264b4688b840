import { expect } from '@playwright/test';
import { DEMO_NOW, NORA } from '../demo/letter';
import { DEMO_DRAFTS, DEMO_PRIVATE, DEMO_THREADS, demoMailbox } from '../demo/mailbox';
import { openSession } from '../support/driver/session';
import { takeTour } from '../support/driver/tour';
import { test } from './webmail-option';

const SILENT = DEMO_THREADS.filter(({ silent }) => silent).map(({ id }) => id);

/**
 * Silent since a reply that lists alone cannot judge, or an invoice whose question stands further down
 * than a row tells: known after a look into the thread.
 */
const NEEDS_A_LOOK = [
  'nl-zwaan-factuur',
  'nl-museum-catalogus',
  'de-weingut-etikett',
  'fr-festival-affiche',
  'de-segelschule-abwesend',
];

test('the tour of the demo names the silent clients, and nobody who answered', async ({
  webmail,
}, info) => {
  const now = Date.parse(DEMO_NOW);
  const session = await openSession({
    webmail,
    owner: NORA,
    messages: demoMailbox(),
    now,
    headless: true,
    switches: { draftOf: DEMO_DRAFTS },
    outlookSwitches: { draftOf: DEMO_DRAFTS },
  });
  try {
    const said: string[] = [];
    const report = await takeTour(session, {
      folder: info.outputPath('tour'),
      now,
      privatePeople: DEMO_PRIVATE,
      say: (line) => said.push(line),
    });
    const offered = report.popup.map(({ threadId }) => threadId);
    expect(offered.filter((id) => !SILENT.includes(id))).toEqual([]);
    expect(SILENT.filter((id) => !offered.includes(id) && !NEEDS_A_LOOK.includes(id))).toEqual([]);
    expect(report.badge).toBe(new Set(report.popup.map(({ address }) => address)).size);
    expect(report.requestsLeft).toBe(0);
    expect(said.join('\n')).toContain('it stands in the reply box, unsent');
  } finally {
    await session.close();
  }
});
