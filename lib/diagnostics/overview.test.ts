import { expect, it } from 'vitest';
import { clientView, threadView } from '../../tests/support/client-views';
import { textsIn } from '../../tests/support/texts';
import { offerView, popupView } from '../../tests/support/views';
import { overview } from './overview';

const since = Date.UTC(2026, 5, 3, 10);
const reason = { code: 'quiet', values: { since, days: 8, nudges: 0 } } as const;
const anna = offerView('Anna', { reason });
const thread = threadView({
  thread: anna.thread,
  account: anna.account,
  threadId: 'anna',
  subject: 'Offer',
  turn: 'theirs',
  since,
  workingDays: 8,
  status: 'quiet',
  step: 'reminder',
  due: null,
  confirmed: true,
  lastVerdict: 'request',
  reason,
});

it('puts all that is shown into one object, with sentences and ISO instants', () => {
  const client = clientView({ address: 'a@x.example', name: 'Anna', threads: [thread] });
  const view = popupView({ now: since, due: [anna], stale: [offerView('Bo')] });
  const sentence = 'You asked on 3 June; no answer for 8 working days.';
  expect(overview(view, [client], '1', textsIn('en'))).toEqual({
    now: '2026-06-03T10:00:00.000Z',
    badge: '1',
    popup: [{ address: 'anna@example.org', threadId: 'anna', step: 'reminder', reason: sentence }],
    clients: [
      {
        address: 'a@x.example',
        name: 'Anna',
        threads: [
          {
            threadId: 'anna',
            subject: 'Offer',
            turn: 'theirs',
            since: '2026-06-03T10:00:00.000Z',
            workingDays: 8,
            status: 'quiet',
            step: 'reminder',
            due: null,
            confirmed: true,
            lastVerdict: 'request',
            reason: sentence,
          },
        ],
      },
    ],
  });
});
