// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FollowUpAdvice } from '../../components/mail-page/follow-up-advice';
import { FollowUpMenu } from '../../components/mail-page/follow-up-menu';
import { answerAsWorker, typesOf } from '../../tests/support/answering-worker';
import { composeTab } from '../../tests/support/compose-tab';
import { OFFER_MAILBOX, REMINDER, TOM, WAITING } from '../../tests/support/offer-mailbox';
import { openShadowRoots } from '../../tests/support/open-shadow-roots';
import type { Advice } from '../messages/compose-messages';
import type { Answers, OfferedText, ThreadStanding } from '../messages/messages';
import { createFakeWebmail } from '../webmail/fake';
import type { ComposeBox } from '../webmail/port';

// A press that no hand made does nothing in the real ones; e2e presses them with one.
vi.mock('../../components/mail-page/follow-up-menu', () => ({ FollowUpMenu: vi.fn(() => null) }));
vi.mock('../../components/mail-page/follow-up-advice', () => ({
  FollowUpAdvice: vi.fn(() => null),
}));
vi.mock('./text', () => ({ text: (key: string) => key, textOf: (key: string) => key }));

const NO_ADVICE: Advice = { timing: [], draft: [] };
const menu = () => vi.mocked(FollowUpMenu).mock.lastCall?.[0];
const advised = () => vi.mocked(FollowUpAdvice).mock.lastCall?.[0];
let leave: AbortController;
beforeEach(() => {
  openShadowRoots();
  leave = new AbortController();
  document.body.innerHTML = '<main><div id="toolbar"><b>Send</b></div></main>';
});
afterEach(() => {
  leave.abort();
  vi.mocked(FollowUpMenu).mockClear();
  vi.mocked(FollowUpAdvice).mockClear();
});

async function openBox(
  standing: () => ThreadStanding | null = () => WAITING,
  advice: Advice = NO_ADVICE,
) {
  const webmail = createFakeWebmail(OFFER_MAILBOX);
  const heard = answerAsWorker({
    'texts-for-box': ({ threadId }) => ({ threadId, texts: standing()?.steps ?? [] }),
    'thread-standing': () => ({ standing: standing() }) satisfies Answers['thread-standing'],
    guard: () => ({ advice }),
  });
  webmail.showThread('offer');
  const reply = await webmail.openReply('reply', leave.signal);
  if (!reply.ok) throw new Error(reply.why);
  return { webmail, heard, box: reply.box, ...composeTab(webmail, leave.signal) };
}

/** Opens the menu of a box once its button is there. */
async function openMenu({
  followUps,
  box,
}: Pick<Awaited<ReturnType<typeof openBox>>, 'followUps' | 'box'>) {
  followUps.opened(box);
  await vi.waitFor(() => expect(button()).not.toBeNull());
  followUps.of(box).turn('menu');
}

function mark(): HTMLElement | null | undefined {
  return button()?.shadowRoot?.querySelector<HTMLElement>('.advice-mark');
}

function button(): HTMLElement | null {
  return document.querySelector('[data-radiostilte="follow-up"]');
}

function floatOver(box: ComposeBox, rect: () => DOMRect | null): void {
  box.bodyRect = rect;
}

describe('the button in a compose box', () => {
  it('stands after the Send button, and comes back to a new toolbar without asking', async () => {
    const { followUps, heard, box } = await openBox();
    box.toolbarAnchor = () => document.querySelector('#toolbar b');
    followUps.opened(box);
    await vi.waitFor(() => expect(button()?.previousElementSibling?.localName).toBe('b'));
    document.body.innerHTML = '<main><p id="toolbar"><b>Send</b></p></main>';
    followUps.place();
    expect(button()?.previousElementSibling?.localName).toBe('b');
    expect(typesOf(heard)).toEqual(['texts-for-box']);
  });

  it('follows the body where the toolbar is not recognised, and hides with it', async () => {
    const { followUps, box } = await openBox();
    let rect: DOMRect | null = new DOMRect(10, 100, 300, 200);
    floatOver(box, () => rect);
    followUps.opened(box);
    await vi.waitFor(() => expect(button()?.style.top).toBe('260px'));
    rect = new DOMRect(10, 50, 300, 200);
    document.querySelector('main')?.dispatchEvent(new Event('scroll'));
    await vi.waitFor(() => expect(button()?.style.top).toBe('210px'));
    rect = null;
    window.dispatchEvent(new Event('resize'));
    await vi.waitFor(() => expect(button()?.style.display).toBe('none'));
    rect = new DOMRect(10, 0, 300, 200);
    followUps.place();
    expect(button()?.style).toMatchObject({ display: '', top: '160px' });
  });

  it('is gone with its box, and where nobody is waited for', async () => {
    const { followUps, box } = await openBox();
    floatOver(box, () => new DOMRect());
    followUps.opened(box);
    await vi.waitFor(() => expect(button()).not.toBeNull());
    followUps.closed(box);
    followUps.place();
    expect(button()).toBeNull();
  });

  it('offers what it asked for last, whichever answer comes last', async () => {
    const answers: ((texts: readonly OfferedText[]) => void)[] = [];
    const { followUps, box } = await openBox();
    answerAsWorker({
      'texts-for-box': ({ threadId }) =>
        new Promise((answer) => answers.push((texts) => answer({ threadId, texts }))),
    });
    followUps.opened(box);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    followUps.refresh();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    const later = [{ id: 'closure', name: null, group: 'fits' }] as const;
    answers[1]?.(later);
    await vi.waitFor(() => expect(followUps.of(box).texts).toEqual(later));
    answers[0]?.(WAITING.steps);
    await new Promise((done) => setTimeout(done));
    expect(followUps.of(box).texts).toEqual(later);
  });

  it('does not come up late for a box that was closed', async () => {
    const { webmail, followUps, heard, box } = await openBox();
    followUps.opened(box);
    webmail.close(box);
    followUps.closed(box);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    await Promise.resolve();
    expect(button()).toBeNull();
  });
});

describe('its insertion', () => {
  it('puts the text in after another look', async () => {
    const opened = await openBox();
    const { webmail, notices, heard } = opened;
    await openMenu(opened);
    menu()?.onInsert(REMINDER, NO_ADVICE);
    await vi.waitFor(() => expect(notices.tell).toHaveBeenCalledWith('mailPage.inserted'));
    expect(webmail.insertions).toEqual([REMINDER.paragraphs]);
    expect(typesOf(heard)).toEqual(['texts-for-box', 'saw-thread', 'thread-standing']);
  });

  it('is called off where they answered since the button was shown', async () => {
    let turn: ThreadStanding['turn'] = 'theirs';
    const opened = await openBox(() => ({ ...WAITING, turn }));
    const { webmail, notices } = opened;
    await openMenu(opened);
    turn = 'mine';
    menu()?.onInsert(REMINDER, NO_ADVICE);
    await vi.waitFor(() => expect(notices.tell).toHaveBeenCalledWith('failure.answeredMeanwhile'));
    expect(webmail.insertions).toEqual([]);
  });

  it('is called off where the mail goes to somebody else', async () => {
    const opened = await openBox();
    const { webmail, notices, box } = opened;
    await openMenu(opened);
    webmail.setRecipients(box, [TOM]);
    menu()?.onInsert(REMINDER, NO_ADVICE);
    await vi.waitFor(() => expect(notices.tell).toHaveBeenCalledWith('failure.wrongRecipients'));
    expect(webmail.insertions).toEqual([]);
  });

  it('tells who asked for it how it ended, once, and not after the menu was closed', async () => {
    const { menus, followUps, box } = await openBox();
    const followUp = followUps.of(box);
    const ended = vi.fn();
    menus.askWith(followUp, 'reminder', ended);
    await vi.waitFor(() => expect(followUp.open).toBe('menu'));
    menu()?.onInsert(REMINDER, NO_ADVICE);
    await vi.waitFor(() => expect(ended).toHaveBeenCalledWith({ ok: true }));
    const never = vi.fn();
    menus.askWith(followUp, 'reminder', never);
    menu()?.onClose();
    menu()?.onInsert(REMINDER, NO_ADVICE);
    await new Promise(requestAnimationFrame);
    expect(never).not.toHaveBeenCalled();
    expect(ended).toHaveBeenCalledTimes(1);
  });
});

describe('the guard over what is written in a box', () => {
  const softer = { code: 'reproach', instead: 'I am curious', values: {} } as const;
  const first = { ...softer, start: 0, end: 16 };
  const draft = [first];
  const timing = [{ code: 'outside-hours', until: 1 } as const];
  const rest = async (): Promise<void> => {
    window.dispatchEvent(new Event('input'));
    await vi.advanceTimersByTimeAsync(1_300);
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function written(advice: Advice) {
    const opened = await openBox(() => WAITING, advice);
    await openMenu(opened);
    opened.webmail.type(opened.box, 'I am still wait…, Anna.');
    return opened;
  }

  it('is asked once writing rests, and not again for the same words', async () => {
    const { heard, followUps, box } = await written({ timing, draft });
    for (let key = 0; key < 5; key += 1) window.dispatchEvent(new Event('input'));
    expect(typesOf(heard)).not.toContain('guard');
    await rest();
    await rest();
    expect(typesOf(heard).filter((type) => type === 'guard')).toHaveLength(1);
    expect(mark()?.textContent).toBe('2');
    followUps.of(box).turn('advice');
    expect(advised()?.advice).toMatchObject({ timing, draft });
  });

  it('is not asked about a box in which nobody writes', async () => {
    const { box, heard } = await written({ timing, draft });
    box.hasFocus = () => false;
    await rest();
    expect(typesOf(heard)).not.toContain('guard');
  });

  it('puts the softer words into the box, or offers them to copy', async () => {
    const { webmail, box, notices, followUps } = await written({ timing: [], draft });
    await rest();
    followUps.of(box).turn('advice');
    advised()?.onTakeOver(first);
    await vi.waitFor(() => expect(box.ownText()).toBe('I am curious, Anna.'));
    webmail.type(box, ' I am still wait… I am still wait…');
    await rest();
    followUps.of(box).turn('advice');
    advised()?.onTakeOver({ ...softer, start: 20, end: 36 });
    await vi.waitFor(() =>
      expect(notices.tell).toHaveBeenCalledWith('mailPage.notTakenOver', ['I am curious']),
    );
  });

  it('does not say again what stood under the preview, nor anything once dismissed', async () => {
    const { webmail, box, followUps } = await written({ timing, draft: [] });
    menu()?.onInsert(REMINDER, { timing, draft: [] });
    await vi.waitFor(() => expect(webmail.insertions).toHaveLength(1));
    await rest();
    expect(mark()?.hidden).toBe(true);
    followUps.of(box).guard.told(NO_ADVICE);
    webmail.type(box, '!');
    await rest();
    followUps.of(box).turn('advice');
    advised()?.onDismiss();
    webmail.type(box, '!!');
    await rest();
    expect(mark()?.hidden).toBe(true);
  });
});

describe('a new mail', () => {
  it('has the button for somebody known, follows its recipients, and fills the subject', async () => {
    const webmail = createFakeWebmail(OFFER_MAILBOX);
    const texts = [{ id: 'coffee', name: null, group: 'fits' } as const];
    const heard = answerAsWorker({
      'texts-for-box': ({ to }) => ({
        threadId: null,
        texts: to[0]?.address === TOM.address ? texts : [],
      }),
    });
    const { followUps, notices } = composeTab(webmail, leave.signal);
    const box = webmail.openNewMail();
    floatOver(box, () => new DOMRect());
    followUps.opened(box);
    await Promise.resolve();
    expect(typesOf(heard)).toEqual([]);
    webmail.setRecipients(box, [TOM]);
    followUps.place();
    await vi.waitFor(() => expect(button()).not.toBeNull());
    followUps.of(box).turn('menu');
    menu()?.onInsert({ ...REMINDER, subject: 'A coffee?' }, NO_ADVICE);
    await vi.waitFor(() => expect(notices.tell).toHaveBeenCalledWith('mailPage.insertedNew'));
    expect(box.subject()).toBe('A coffee?');
    webmail.setRecipients(box, [{ address: 'x@elsewhere.example', name: '' }]);
    menu()?.onInsert({ ...REMINDER, paragraphs: ['Another.'] }, NO_ADVICE);
    await vi.waitFor(() => expect(notices.tell).toHaveBeenCalledWith('failure.wrongRecipients'));
    followUps.place();
    await vi.waitFor(() => expect(button()).toBeNull());
  });
});
