import { beforeEach, vi } from 'vitest';
import type { CatchUpOrder } from '../../lib/domain/catch-up/next-step';
import { createCatchUps } from '../../lib/mail-page/catch-up';
import type { CatchUpReport, CatchUpStep } from '../../lib/messages/catch-up-messages';
import type { Translate } from '../../lib/messages/translate';
import { createFakeWebmail } from '../../lib/webmail/fake';
import { answerAsWorker } from './answering-worker';
import { MONDAY, message, NORA } from './offer-mailbox';

const MESSAGES = Array.from({ length: 9 }, (_, index) =>
  message(`job-${index}`, { at: MONDAY - index * 60_000 }),
);
export const SENT: CatchUpOrder = { go: 'list', list: 'sent', part: 0, page: 1 };
export const OLDER: CatchUpOrder = { go: 'older' };
const t = ((key: string) => key) as Translate;

/** What the page is like. */
export interface PageState {
  live: boolean;
  online: boolean;
  visible: boolean;
  /** The worker cannot be reached. */
  deaf: boolean;
}

/** A tab at the Inbox whose worker gives these orders, one after the other, and then no more. */
export function readingTab(signal: AbortSignal, page: PageState, orders: readonly CatchUpOrder[]) {
  const webmail = createFakeWebmail({ account: NORA.address, messages: MESSAGES, pageSize: 4 });
  const waiting = [...orders];
  const reports: { readonly report: CatchUpReport; readonly at: number }[] = [];
  const step = (report: CatchUpReport): CatchUpStep => {
    if (page.deaf) throw new Error('no worker');
    reports.push({ report, at: Date.now() });
    const asks = report.kind === 'begins' || report.kind === 'arrived';
    const order = asks ? (waiting.shift() ?? null) : null;
    const progress = { list: 'sent', reached: MONDAY, threads: 4, estimate: 9 } as const;
    const state = !asks ? 'paused' : order ? 'running' : 'done';
    return { order, progress, state, why: null };
  };
  answerAsWorker({ 'catch-up-step': ({ report }) => step(report) });
  const notices = { tell: vi.fn(), clear: vi.fn() };
  const told: (number | null)[] = [];
  const observer = {
    isLive: () => page.live && page.visible,
    async tellOfList() {
      const reading = webmail.readList();
      told.push(reading?.page ?? null);
      return reading;
    },
  };
  const catchUps = createCatchUps({ webmail, observer, notices, t, signal });
  const arrivals = () =>
    reports.flatMap(({ report }) => {
      if (report.kind === 'begins') return ['begun'];
      return report.kind === 'arrived' ? [report.arrival.how] : [];
    });
  const rests = () =>
    reports.flatMap(({ report }) => (report.kind === 'rests' ? [report.why] : []));
  return { webmail, catchUps, notices, told, reports, arrivals, rests };
}

/** Time and browser of a page, as far as reading back asks for them; for each test of a file. */
export function setUpPage(page: PageState): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: MONDAY });
    Object.assign(page, { live: true, online: true, visible: true, deaf: false });
    vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => page.online);
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() =>
      page.visible ? 'visible' : 'hidden',
    );
  });
}

/** As a hand does it. */
export function byHand(type: 'pointerdown' | 'wheel'): void {
  const event = new Event(type);
  Object.defineProperty(event, 'isTrusted', { get: () => true });
  window.dispatchEvent(event);
}
