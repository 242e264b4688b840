import type { Locator, Worker } from '@playwright/test';
import type { MailMessage, MailPerson } from '../replica/mail-message';
import { expect, MAILBOX, mail, NORA, TOM, test } from './radiostilte';

const SANNE: MailPerson = { name: 'Sanne Bakker', email: 'sanne@bakkerij.example' };
const GIULIA: MailPerson = { name: 'Giulia Conti', email: 'giulia@cantiere.example' };

const GONE_NL = `Beste afzender,

Sanne Bakker werkt niet meer bij de bakkerij. Stuur je bericht voortaan naar joost@bakkerij.example.`;
const GONE_EN = `Hello,

Tom Visser no longer works at Visser Signs. Please write to bruno@visser.example from now on.`;
/** No language that the stop words know. */
const ITALIAN = `Buongiorno Nora, la vostra offerta ci piace molto e ne parliamo volentieri. Il prezzo
è giusto, ma vorremmo cominciare soltanto dopo le vacanze, quando tutti sono di nuovo in ufficio.
Potremmo sentirci al telefono nella prima settimana di ottobre, quando vi va bene.`;

const messages: readonly MailMessage[] = [
  ...MAILBOX.messages,
  mail('sign', TOM, NORA, '2026-09-18T09:02:40Z', 'Re: Sign', GONE_EN),
  mail('brood', NORA, SANNE, '2026-09-15T09:00:00Z', 'Nieuwe kaart', 'Past de kaart zo?'),
  mail('brood', SANNE, NORA, '2026-09-15T09:02:30Z', 'Re: Nieuwe kaart', GONE_NL),
  mail('cantiere', NORA, GIULIA, '2026-09-16T09:00:00Z', 'Offerta', 'Does the offer suit you?'),
  mail('cantiere', GIULIA, NORA, '2026-09-17T09:00:00Z', 'Re: Offerta', ITALIAN),
];
test.use({ mailbox: { owner: NORA, messages } });

const notRight = (line: Locator) => line.getByRole('button', { name: 'Not right?' });
const choice = (line: Locator, name: string) => line.getByRole('button', { name });

/** Our elements stand in a tree of their own, which a script of the page can look into. */
async function pressedByPage(button: Locator): Promise<void> {
  await button.evaluate((one) => (one as HTMLButtonElement).click());
}

test('an answer that is none is corrected by mouse, and the wait goes on', async ({
  mailPage,
  mailSite,
  mailView,
}) => {
  await mailPage.goto(mailSite.threadUrl('logo'));
  const line = mailView.threadLine;
  await expect(line).toContainText('They answered on 10 September');
  await notRight(line).click();
  await choice(line, 'No answer yet').click();
  await expect(line).toContainText('They wrote that they would come back to it');
  await expect(line).toContainText('Corrected by you.');
  await line.getByRole('button', { name: 'Undo' }).click();
  await expect(line).toContainText('They answered on 10 September');
  await expect(notRight(line)).toBeVisible();
});

test('a script of the page corrects nothing', async ({ mailPage, mailSite, mailView }) => {
  await mailPage.goto(mailSite.threadUrl('logo'));
  const line = mailView.threadLine;
  await notRight(line).click();
  await pressedByPage(choice(line, 'Automatic mail'));
  await mailPage.reload();
  await expect(line).toContainText('They answered on 10 September');
  await expect(line).not.toContainText('Corrected');
});

test('a wait that is over is corrected by keyboard alone', async ({
  mailPage,
  mailSite,
  mailView,
  badge,
}) => {
  await expect.poll(badge).not.toBe('');
  const before = Number(await badge());
  await mailPage.goto(mailSite.threadUrl('offer'));
  const line = mailView.threadLine;
  await expect(line).toContainText('no answer for 5 working days');
  await notRight(line).focus();
  await mailPage.keyboard.press('Enter');
  await expect(choice(line, 'They answered')).toBeFocused();
  await mailPage.keyboard.press('Escape');
  await expect(choice(line, 'They answered')).toBeHidden();
  await expect(notRight(line)).toBeFocused();
  await mailPage.keyboard.press('Enter');
  await mailPage.keyboard.press('Tab');
  await expect(choice(line, 'No answer needed')).toBeFocused();
  await mailPage.keyboard.press('Enter');
  await expect(line).toContainText('Corrected by you.');
  await expect.poll(badge).toBe(before === 1 ? '' : String(before - 1));
  await expect(line.getByRole('button', { name: 'Undo' })).toBeFocused();
  await mailPage.keyboard.press('Enter');
  await expect.poll(badge).toBe(String(before));
});

for (const { thread, person, address } of [
  { thread: 'brood', person: SANNE, address: 'joost@bakkerij.example' },
  { thread: 'sign', person: TOM, address: 'bruno@visser.example' },
]) {
  test(`who takes over from ${person.name} is kept only when the user says so (S3-07)`, async ({
    mailPage,
    mailSite,
    mailView,
    worker,
  }) => {
    await mailPage.goto(mailSite.threadUrl(thread));
    const line = mailView.threadLine;
    await expect(line).toContainText(`Takes over: ${address}`);
    await pressedByPage(choice(line, 'Keep'));
    expect(await stores(worker, address)).toBe(false);
    await choice(line, 'Keep').click();
    await expect(choice(line, 'Undo')).toBeVisible();
    expect(await stores(worker, address)).toBe(true);
    await mailPage.reload();
    await expect(line).toContainText(`Takes over: ${address}`);
    await choice(line, 'Undo').click();
    await expect(choice(line, 'Keep')).toBeVisible();
  });
}

test('the browser’s own detector tells the language of a thread', async ({
  mailPage,
  mailSite,
  mailView,
  worker,
}) => {
  await mailPage.goto(mailSite.threadUrl('cantiere'));
  await expect(mailView.threadLine).toContainText('They answered');
  await expect.poll(() => stores(worker, '"language":"it"')).toBe(true);
});

test.describe('three mails of mine in a row', () => {
  test.use({
    mailbox: {
      owner: NORA,
      messages: [
        ...MAILBOX.messages,
        mail('flyer', NORA, TOM, '2026-08-03T09:00:00Z', 'Flyer', 'Could you send the text?'),
        mail('flyer', NORA, TOM, '2026-08-12T09:30:00Z', 'Re: Flyer', 'Do you have the text?'),
        mail('flyer', NORA, TOM, '2026-08-24T10:00:00Z', 'Re: Flyer', 'Shall we do it later?'),
      ],
    },
  });

  test('are silent since the first, though the page folds it away', async ({
    mailPage,
    mailSite,
    mailView,
  }) => {
    await mailPage.goto(mailSite.threadUrl('flyer'));
    const line = mailView.threadLine;
    await expect(line).toContainText('You asked on 3 August; no answer for 35 working days');
    await expect(line).toContainText('2 reminders sent');
  });
});

async function stores(worker: Worker, words: string): Promise<boolean> {
  return (await worker.evaluate(everythingStored)).includes(words);
}

/** In the worker: the whole database as text. */
async function everythingStored(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('radiostilte');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const names = [...database.objectStoreNames];
  const opened = database.transaction(names);
  const rows = await Promise.all(
    names.map(
      (name) =>
        new Promise((resolve, reject) => {
          const reading = opened.objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => resolve(reading.result);
        }),
    ),
  );
  database.close();
  return JSON.stringify(rows);
}
