// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerAsWorker } from '../../tests/support/answering-worker';
import { OFFER_MAILBOX, WAITING } from '../../tests/support/offer-mailbox';
import type { ThreadStanding } from '../messages/messages';
import type { Translate } from '../messages/translate';
import { createFakeWebmail } from '../webmail/fake';
import { createThreadLine } from './thread-line';

const t = ((key: string) => key) as Translate;
let leave: AbortController;
beforeEach(() => {
  leave = new AbortController();
  document.body.innerHTML = '<main><h2>Offer</h2><p>Does it fit?</p></main>';
});
afterEach(() => leave.abort());

function lineOf(standings: Readonly<Record<string, ThreadStanding>>) {
  const webmail = createFakeWebmail(OFFER_MAILBOX);
  webmail.threadLineAnchor = () => document.querySelector('h2');
  const heard = answerAsWorker({
    'thread-standing': ({ threadId }) => ({ standing: standings[threadId] ?? null }),
  });
  const line = createThreadLine(webmail, t, leave.signal);
  return { webmail, heard, line };
}

function shown(): HTMLElement | null {
  return document.querySelector('[data-radiostilte="line"]');
}

describe('the line over a thread', () => {
  it('stands before the heading as a block of its own', async () => {
    const { webmail, line } = lineOf({ offer: WAITING });
    webmail.showThread('offer');
    await line.refresh();
    expect(shown()?.nextElementSibling?.localName).toBe('h2');
    expect(shown()?.style.display).toBe('block');
    expect(shown()?.shadowRoot?.querySelector('.line')?.getAttribute('data-status')).toBe('quiet');
  });

  it('is put back where the page drew its view anew, without asking again', async () => {
    const { webmail, heard, line } = lineOf({ offer: WAITING });
    webmail.showThread('offer');
    await line.refresh();
    document.body.innerHTML = '<main><div><h2>Offer</h2></div></main>';
    line.place();
    line.place();
    expect(shown()?.nextElementSibling?.localName).toBe('h2');
    expect(heard).toHaveLength(1);
  });

  it('does not stand over another thread, nor over a list', async () => {
    const { webmail, line } = lineOf({ offer: WAITING });
    webmail.showThread('offer');
    await line.refresh();
    webmail.showThread('sign');
    line.place();
    expect(shown()).toBeNull();
    await line.refresh();
    expect(shown()).toBeNull();
    webmail.showList('inbox');
    await line.refresh();
    expect(shown()).toBeNull();
  });

  it('does not take a late answer for that of the thread that is open now', async () => {
    const { webmail, line } = lineOf({ offer: WAITING });
    webmail.showThread('offer');
    const asked = line.refresh();
    webmail.showThread('sign');
    await asked;
    expect(shown()).toBeNull();
  });
});
