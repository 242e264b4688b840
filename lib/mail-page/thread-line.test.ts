// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerAsWorker } from '../../tests/support/answering-worker';
import { OFFER_MAILBOX, WAITING } from '../../tests/support/offer-mailbox';
import { openShadowRoots } from '../../tests/support/open-shadow-roots';
import { textsIn } from '../../tests/support/texts';
import { lineText } from '../messages/line-text';
import type { Accepted, Successor, ThreadStanding } from '../messages/messages';
import { createFakeWebmail } from '../webmail/fake';
import { createThreadLine } from './thread-line';
import type { LaterScript } from './two-scripts';

const t = textsIn('en');
let leave: AbortController;
beforeEach(() => {
  openShadowRoots();
  leave = new AbortController();
  document.body.innerHTML = '<main><h2>Offer</h2><p>Does it fit?</p></main>';
});
afterEach(() => leave.abort());

function lineOf(standings: Readonly<Record<string, ThreadStanding>>, accepted = true) {
  const webmail = createFakeWebmail(OFFER_MAILBOX);
  webmail.threadLineAnchor = () => document.querySelector('h2');
  const answer = (): Accepted => ({ accepted });
  const heard = answerAsWorker({
    'thread-line': ({ threadId, named }) => inWords(standings[threadId], named),
    correct: answer,
    'keep-successor': answer,
  });
  const tell = vi.fn();
  const later = { use: (act: (script: LaterScript) => void) => act({ tell } as never) };
  const line = createThreadLine(webmail, later, leave.signal);
  return { webmail, heard, line, tell };
}

function inWords(standing: ThreadStanding | undefined, named: Successor | null) {
  return { line: standing ? lineText(standing, named, t) : null };
}

function shown(): HTMLElement | null {
  return document.querySelector('[data-radiostilte="line"]');
}

function buttons(): readonly HTMLButtonElement[] {
  return [...(shown()?.shadowRoot?.querySelectorAll('button') ?? [])];
}

/** A press of the user's own, or one that a script of the page makes. */
function press(name: string, isTrusted = true): void {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  const found = buttons().find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button "${name}"`);
  found.dispatchEvent(event);
}

async function lineOver(standing: ThreadStanding, accepted?: boolean) {
  const page = lineOf({ offer: standing }, accepted);
  page.webmail.showThread('offer');
  await page.line.refresh();
  return page;
}

describe('the line over a thread', () => {
  it('stands before the heading as a block of its own', async () => {
    await lineOver(WAITING);
    expect(shown()?.nextElementSibling?.localName).toBe('h2');
    expect(shown()?.style.display).toBe('block');
    expect(shown()?.shadowRoot?.querySelector('.line')?.getAttribute('data-status')).toBe('quiet');
  });

  it('is put back where the page drew its view anew, without asking again', async () => {
    const { heard, line } = await lineOver(WAITING);
    document.body.innerHTML = '<main><div><h2>Offer</h2></div></main>';
    line.place();
    line.place();
    expect(shown()?.nextElementSibling?.localName).toBe('h2');
    expect(heard).toHaveLength(1);
  });

  it('does not stand over another thread, nor over a list', async () => {
    const { webmail, line } = await lineOver(WAITING);
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

  it('shows the standing it asked for last, whichever answer comes last', async () => {
    const answers: ((standing: ThreadStanding) => void)[] = [];
    const { webmail, line } = lineOf({});
    answerAsWorker({
      'thread-line': () =>
        new Promise((answer) => answers.push((standing) => answer(inWords(standing, null)))),
    });
    webmail.showThread('offer');
    const asked = [line.refresh(), line.refresh()];
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.({ ...WAITING, alsoWaitedFor: 2 });
    answers[0]?.(WAITING);
    await Promise.all(asked);
    expect(shown()?.shadowRoot?.textContent).toContain('You are waiting for 2 other people too.');
  });

  it('says how many others of a group are waited for', async () => {
    await lineOver({ ...WAITING, alsoWaitedFor: 2 });
    expect(shown()?.shadowRoot?.textContent).toContain('You are waiting for 2 other people too.');
  });
});

describe('correcting in the line', () => {
  const correction = { message: 'm2', corrected: false, kinds: ['holding-reply', 'auto-reply'] };
  const answered = { ...WAITING, turn: 'mine', correction } as ThreadStanding;
  const correct = { type: 'correct', account: 'nora@studio-lind.example', threadId: 'offer' };

  it('offers nothing where nothing can be corrected', async () => {
    await lineOver(WAITING);
    expect(buttons()).toEqual([]);
  });

  it('tells the worker what the message is, of the message that is shown', async () => {
    const { heard } = await lineOver(answered);
    press('Not right?');
    press('No answer yet');
    expect(heard.slice(1)).toEqual([{ ...correct, message: 'm2', kind: 'holding-reply' }]);
  });

  it('takes it back', async () => {
    const { heard } = await lineOver({
      ...answered,
      correction: { message: 'm2', corrected: true, kinds: [] },
    });
    expect(shown()?.shadowRoot?.textContent).toContain('Corrected by you.');
    press('Undo');
    expect(heard.slice(1)).toEqual([{ ...correct, message: 'm2', kind: null }]);
  });

  it('does not hear a press that a script of the page makes', async () => {
    const { heard } = await lineOver(answered);
    press('No answer yet', false);
    expect(heard).toHaveLength(1);
  });

  it('says so where the worker did not accept it', async () => {
    const { tell } = await lineOver(answered, false);
    press('Automatic mail');
    await vi.waitFor(() => expect(tell).toHaveBeenCalledWith('refused'));
  });
});

describe('a successor in the line', () => {
  const ADDRESS = 'bruno.frei@kellerbau.example';
  const gone = { ...WAITING, status: 'gone' } as const;
  const named = { of: WAITING.client?.address ?? '', address: ADDRESS };

  it('is kept with the thread that names it', async () => {
    const { webmail, heard, line } = await lineOver(gone);
    line.named('offer', named);
    await line.refresh();
    expect(shown()?.shadowRoot?.textContent).toContain(`Takes over: ${ADDRESS}`);
    press('Keep', false);
    press('Keep');
    const kept = heard.filter(({ type }) => type === 'keep-successor');
    expect(kept).toEqual([
      { type: 'keep-successor', reading: webmail.readThread(), address: ADDRESS },
    ]);
  });

  it('is shown as known once it was kept, and can be taken back', async () => {
    const { heard, line } = await lineOver({ ...gone, successor: ADDRESS });
    expect(shown()?.shadowRoot?.textContent).toContain(`Takes over: ${ADDRESS}`);
    expect(buttons()).toEqual([]);
    line.named('offer', named);
    await line.refresh();
    press('Undo');
    expect(heard.at(-1)).toMatchObject({ type: 'keep-successor', address: null });
  });

  it('is not that of another thread, nor of another person', async () => {
    const { line } = await lineOver(gone);
    line.named('sign', named);
    await line.refresh();
    expect(buttons()).toEqual([]);
    line.named('offer', { ...named, of: 'tom@visser.example' });
    await line.refresh();
    expect(buttons()).toEqual([]);
  });
});
