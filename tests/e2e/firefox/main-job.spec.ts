import { ANNA, mail, NORA, TOM } from '../radiostilte';
import { expect, test } from './fixtures';
import { offeredIn } from './offers';
import { openToolbarPopup } from './toolbar-popup';

const HOLDING = 'Thank you, I will get back to you on this.';

for (const webmail of ['gmail', 'outlook'] as const) {
  test.describe(webmail, () => {
    test.use({ webmail });

    test('counts who is due, and one click in the real popup puts a reminder into the reply, with one undo', async ({
      mail: view,
      mailSite,
      home,
      badge,
      readLists,
      answerFirstRun,
    }) => {
      await readLists();
      await answerFirstRun();
      await expect.poll(badge).toBe('1');
      await view.page.bringToFront();
      const popup = await openToolbarPopup(home);
      await expect.poll(popup.offered).toEqual([ANNA.email]);
      expect(await popup.text()).toContain('5 working days');
      await popup.insertFirst();
      await expect.poll(view.ownWords).toContain('Anna');
      expect(await view.ownWords()).toContain('Nora Lind');
      expect(await view.recipients()).toEqual([ANNA.email]);
      await expect.poll(() => mailSite.draftTexts.length).toBe(1);
      await view.press('z');
      await expect.poll(view.ownWords).toBe('');
      expect(mailSite.sent).toHaveLength(0);
    });

    test('offers nothing after an answer, nor while somebody only holds off', async ({
      mailSite,
      badge,
      openOwnPage,
      readLists,
      answerFirstRun,
    }) => {
      await mailSite.deliver(mail('sign', TOM, NORA, '2026-09-21T08:00:00Z', 'Re: Sign', HOLDING));
      await readLists();
      await answerFirstRun();
      await expect.poll(badge).toBe('1');
      const popup = await openOwnPage('popup.html');
      await expect.poll(() => offeredIn(popup)).toEqual([ANNA.email]);
      await mailSite.deliver(
        mail('offer', ANNA, NORA, '2026-09-21T09:29:00Z', 'Re: Offer', 'It fits.'),
      );
      await readLists();
      await expect.poll(badge).toBe('');
      await expect.poll(() => offeredIn(popup)).toEqual([]);
    });

    test('offers the follow-up inside the reply, and keeps what was typed', async ({
      mail: view,
      mailSite,
      readLists,
      answerFirstRun,
    }) => {
      await readLists();
      await answerFirstRun();
      await view.goto(mailSite.threadUrl('offer'));
      await expect.poll(view.threadLine).toContain('no answer for 5 working days');
      await view.openReply();
      await view.press('Home');
      await view.type('My own first line.');
      await view.openMenu();
      await view.pressInsert();
      await expect.poll(view.ownWords).toMatch(/^My own first line\..*Anna.*Nora Lind$/s);
    });
  });
}
