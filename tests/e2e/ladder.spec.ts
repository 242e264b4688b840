import type { Page } from '@playwright/test';
import type { Phase } from '../../lib/domain/phase';
import type { Step } from '../../lib/domain/step';
import { untilWhole } from '../support/driver/stored-rows';
import {
  ANNA,
  expect,
  followUpIn,
  mail,
  NORA,
  OLA,
  offerOf,
  pressAndLeave,
  test,
} from './radiostilte';

const DAY = 86_400_000;
const ASKED = Date.parse('2027-02-01T08:31:07Z');
/** Longer than every gap of every ladder. */
const LATER = 14 * DAY;

interface Walk {
  readonly phase: Phase;
  /** Of the mission. */
  readonly rows: string;
  readonly subject: string;
  readonly text: string;
  readonly steps: readonly Step[];
}

/** One thread of each phase, as its own words tell, and the steps from mild to final. */
const WALKS: readonly Walk[] = [
  {
    phase: 'general',
    rows: 'S0-01, S0-13, S0-22',
    subject: 'Lunch lecture',
    text: 'Would the 12th suit you for the lecture?',
    steps: ['reminder', 'easy-answer', 'closure'],
  },
  {
    phase: 'quote',
    rows: 'S0-02, S0-05, S0-28',
    subject: 'Quote for the website',
    text: 'Here is my quote. Does it suit you?',
    steps: ['quote', 'easy-answer', 'closure'],
  },
  {
    phase: 'project',
    rows: 'S0-02, S0-07, S0-09',
    subject: 'Homepage',
    text: 'Here is the first draft of the homepage. Could you send me your feedback?',
    steps: ['reminder', 'easy-answer', 'on-hold', 'closure'],
  },
  {
    phase: 'blocked',
    rows: 'S0-02, S0-07, S4-21, S4-22, S4-23',
    subject: 'Photos',
    text: 'I cannot go on without the photos. Could you send them?',
    steps: ['missing-items', 'deadline', 'on-hold', 'closure'],
  },
  {
    phase: 'invoice',
    rows: 'S0-02',
    subject: 'Invoice 2027-014',
    text: 'Here is my invoice for January. Could you let me know when it will be paid?',
    steps: ['invoice', 'easy-answer', 'invoice', 'facts-only'],
  },
  {
    phase: 'collaborator',
    rows: 'S0-02, S0-10',
    subject: 'Illustrations',
    text: 'Could you send me your part of the job?',
    steps: ['reminder', 'deadline', 'hand-over'],
  },
];

for (const { phase, rows, subject, text, steps } of WALKS) {
  test.describe(`a thread of the phase "${phase}"`, () => {
    test.use({
      startAt: async ({ browserName: _ }, use) => use(new Date(ASKED + DAY).toISOString()),
      mailbox: async ({ browserName: _ }, use) =>
        use({
          owner: NORA,
          messages: [mail('job', NORA, ANNA, new Date(ASKED).toISOString(), subject, text)],
        }),
    });

    test(`walks its whole ladder: ${steps.join(', ')} (${rows})`, async ({
      mailPage,
      mailSite,
      mailView,
      badge,
      setClock,
      readLists,
      openExtensionPage,
      openToolbarPopup,
      worker,
    }) => {
      test.setTimeout(240_000);
      await mailPage.goto(mailSite.threadUrl('job'));
      await untilWhole(worker, ASKED);
      if (phase === 'collaborator') await sayRelation(await openExtensionPage('options.html'));
      for (const [index, step] of steps.entries()) {
        await setClock(ASKED + (index + 1) * LATER);
        await readLists();
        await expect.poll(badge).toBe('1');
        await insertFromPopup(await openToolbarPopup(), step);
        await answerWhatIsAsked(mailPage, index);
        await expect.poll(mailView.ownWords).toContain('Nora Lind');
        await expect.poll(() => mailSite.draftTexts.length).toBe(1);
        await mailView.pressSend();
        await expect.poll(badge).toBe('');
        expect(mailSite.sent).toHaveLength(index + 1);
      }
      await setClock(ASKED + (steps.length + 1) * LATER);
      await readLists();
      expect(await badge()).toBe('');
    });
  });
}

async function insertFromPopup(popup: Page, step: Step): Promise<void> {
  const row = offerOf(popup, ANNA);
  await expect(row).toHaveAttribute('data-step', step);
  await pressAndLeave(popup, row.getByRole('button', { name: /^Insert: / }).first());
}

/** The menu asks for what nobody could fill; here it gets something, and dates three days ahead. */
async function answerWhatIsAsked(mailPage: Page, index: number): Promise<void> {
  const { menu } = followUpIn(mailPage);
  const body = mailPage.locator('[contenteditable=true]').first();
  await body.waitFor();
  const asks = menu.or(mailPage.getByText('The text is in your reply'));
  await asks.first().waitFor();
  if (!(await menu.isVisible())) return;
  await menu.locator('.missing').waitFor();
  for (const field of await menu.locator('.missing input, .missing textarea').all()) {
    const day = new Date(ASKED + (index + 1) * LATER + 3 * DAY).toISOString().slice(0, 10);
    await field.fill((await field.getAttribute('type')) === 'date' ? day : 'two photos');
  }
  await menu.getByRole('button', { name: 'Insert', exact: true }).click();
}

interface Extension {
  chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
}

async function sayRelation(options: Page): Promise<void> {
  await options.evaluate(async (subject) => {
    const decision = { about: 'person', subject, field: 'relation', value: 'collaborator' };
    await (globalThis as unknown as Extension).chrome.runtime.sendMessage({
      type: 'decide',
      decision,
    });
  }, ANNA.email);
  await options.close();
}

test.describe('on the way', () => {
  test.use({
    startAt: async ({ browserName: _ }, use) => use(new Date(ASKED + DAY).toISOString()),
    mailbox: async ({ browserName: _ }, use) =>
      use({
        owner: NORA,
        messages: [
          // Something older below it: the end of a short list proves nothing.
          mail('old', OLA, NORA, '2027-01-20T09:00:00Z', 'Hello', 'Happy new year, Nora.'),
          mail('job', NORA, ANNA, new Date(ASKED).toISOString(), 'Lecture', 'Does the 12th suit?'),
        ],
      }),
  });

  const answer = (id: string, at: number, text: string) => ({
    ...mail('job', ANNA, NORA, new Date(at).toISOString(), 'Re: Lecture', text),
    id,
  });

  test('an answer at any rung ends it, and a holding reply asks for a date (S1-03)', async ({
    mailPage,
    mailSite,
    mailView,
    badge,
    setClock,
    readLists,
    openToolbarPopup,
    worker,
  }) => {
    await mailPage.goto(mailSite.threadUrl('job'));
    await setClock(ASKED + LATER);
    await mailSite.deliver(answer('held', ASKED + LATER, 'We are still working on it internally.'));
    await mailPage.goto(mailSite.threadUrl('job'));
    await untilWhole(worker, ASKED + LATER);
    await setClock(ASKED + 2 * LATER);
    await readLists();
    await expect.poll(badge).toBe('1');
    await insertFromPopup(await openToolbarPopup(), 'ask-for-a-date');
    await expect.poll(() => mailSite.draftTexts.length).toBe(1);
    await mailView.pressSend();
    await expect.poll(badge).toBe('');
    await setClock(ASKED + 3 * LATER);
    await mailSite.deliver(answer('yes', ASKED + 3 * LATER, 'Yes, the 12th is fine.'));
    await setClock(ASKED + 5 * LATER);
    await readLists();
    expect(await badge()).toBe('');
  });

  test('a closure that was sent closes, and a late answer opens it again (S0-23)', async ({
    mailPage,
    mailSite,
    mailView,
    badge,
    setClock,
    readLists,
    openToolbarPopup,
    worker,
  }) => {
    await mailPage.goto(mailSite.threadUrl('job'));
    await untilWhole(worker, ASKED);
    for (const [index, step] of (['reminder', 'easy-answer', 'closure'] as const).entries()) {
      await setClock(ASKED + (index + 1) * LATER);
      await readLists();
      await expect.poll(badge).toBe('1');
      await insertFromPopup(await openToolbarPopup(), step);
      await expect.poll(() => mailSite.draftTexts.length).toBe(1);
      await mailView.pressSend();
      await expect.poll(badge).toBe('');
    }
    await setClock(ASKED + 5 * LATER);
    await mailPage.goto(mailSite.threadUrl('job'));
    await expect(mailView.threadLine).toContainText('You let this rest');
    await mailSite.deliver(answer('late', ASKED + 5 * LATER, 'Sorry! Yes, gladly.'));
    await mailPage.goto(mailSite.threadUrl('job'));
    await expect(mailView.threadLine).toContainText('They answered');
  });
});
