// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { emptyNote, type NamedNote, type NoteKind } from '../../../lib/domain/notes/note';
import type { ClientView } from '../../../lib/store/views';
import { clientView, threadView } from '../../../tests/support/client-views';
import { button, press, show, showAgain, type } from '../../../tests/support/show-view';
import type { Choice } from '../choice';
import { ClientNotes } from './client-notes';
import { ClientRecord } from './client-record';
import { Rating } from './rating';

const ANNA = 'anna@kellerbau.example';

function note(kind: NoteKind, more: Partial<NamedNote> = {}): NamedNote {
  return { ...emptyNote(kind, ANNA), id: kind, ...more };
}

function showNotes(notes: readonly NamedNote[], more: Partial<ClientView> = {}) {
  const onChoice = vi.fn(async (_: Choice) => true);
  const view = (client: Partial<ClientView>) => (
    <ClientNotes client={clientView({ notes, ...client })} onChoice={onChoice} />
  );
  const root = show(view(more));
  const again = (client: Partial<ClientView>) => showAgain(root, view(client));
  return { root, again, chosen: () => onChoice.mock.lastCall?.[0] };
}

async function choose(select: HTMLSelectElement, value: string): Promise<void> {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await Promise.resolve();
}

function labelled<E extends HTMLElement = HTMLInputElement>(root: HTMLElement, text: string): E {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent === text);
  const found = label && root.querySelector<E>(`[id="${label.htmlFor}"]`);
  if (!found) throw new Error(`no field "${text}"`);
  return found;
}

it('one form asks for what a kind has, and keeps no half note (S2-07)', async () => {
  const { root, chosen } = showNotes([], { threads: [threadView({ phase: 'quote' })] });
  await press(button(root, 'Add a note'));
  await choose(labelled<HTMLSelectElement>(root, 'What is it about'), 'contract');
  await press(button(root, 'Save'));
  expect(root.querySelector('[role=alert]')?.textContent).toBe('Something is still missing here.');
  expect(chosen()).toBeUndefined();
  await type(labelled(root, 'Ends on'), '2027-03-31');
  await type(labelled(root, 'Usually renewed for, in months'), '3');
  await press(button(root, 'Save'));
  expect(chosen()?.decision).toMatchObject({
    about: 'note',
    field: 'note',
    value: { kind: 'contract', person: ANNA, date: '2027-03-31', months: 3, done: false },
  });
  expect(chosen()?.undo).toMatchObject({ subject: chosen()?.decision.subject, value: null });
  expect(root.querySelector('form')).toBeNull();
});

it('a first contact without a next one is said, and nothing to somebody left alone (S0-19)', async () => {
  const hint = (more: Parameters<typeof showNotes>[1], notes: readonly NamedNote[] = []) =>
    showNotes(notes, { threads: [threadView({})], ...more }).root.querySelector(
      '[data-part=next-contact]',
    )?.textContent;
  expect(hint({ relation: 'prospect' })).toBe('No next contact is noted yet.');
  expect(hint({ relation: 'private' })).toBeUndefined();
  const noted = { ...emptyNote('next-contact', ANNA), date: '2027-03-01', id: 'n' };
  expect(hint({ relation: 'prospect' }, [noted])).toBeUndefined();
});

it('only mail for long is said, where talks are logged (S3-02, S4-01)', async () => {
  const at = Date.now() - 70 * 24 * 3_600_000;
  const call = { ...emptyNote('contact', ANNA), channel: 'call', outcome: 'answer', at } as const;
  const { root } = showNotes([{ ...call, id: 'c' }], { heardAt: Date.now() });
  expect(root.querySelector('.note-hint')?.textContent).toBe(
    'Only mail for 10 weeks. A short call may help.',
  );
});

it('the asks of a beginning come with one press, those that are not there yet (S3-04, S4-03)', async () => {
  const { root, chosen } = showNotes([note('ask', { topic: 'goal', done: true })]);
  await press(button(root, 'What to ask when you join'));
  const { decision, also = [] } = chosen() ?? {};
  const all = [decision, ...also.map((one) => one.decision)];
  expect(all.map((one) => (one?.field === 'note' ? one.value?.topic : null))).toEqual([
    'contact',
    'reply-time',
    'approval',
    'tools',
  ]);
});

it('an answered goal and reply time become what the rules read (S0-18, S3-15, S4-16)', async () => {
  const asks = [
    note('ask', { id: 'a', topic: 'goal' }),
    note('ask', { id: 'b', topic: 'reply-time' }),
  ];
  const { root, chosen } = showNotes(asks, { agreedDays: 5 });
  const [goal, days] = root.querySelectorAll<HTMLInputElement>('.ask-answer input');
  if (!goal || !days) throw new Error('no answers');
  await type(goal, 'more bookings');
  await press(button(root, 'Answered: What they want to achieve'));
  expect(chosen()?.decision).toMatchObject({ value: { done: true, text: 'more bookings' } });
  expect(chosen()?.also?.[0]?.decision).toMatchObject({ value: { kind: 'goal' } });
  await type(days, '2');
  await press(button(root, 'Answered: How fast they answer'));
  expect(chosen()?.also?.[0]).toMatchObject({
    decision: { field: 'agreed-days', subject: ANNA, value: 2 },
    undo: { value: 5 },
  });
});

it('is edited, done and deleted, and each can be taken back (S1-08, S2-07)', async () => {
  const { root, chosen } = showNotes([note('next-contact', { date: '2027-03-01', text: 'tea' })]);
  const named = 'Next contact: tea · 1 March 2027';
  await press(button(root, `Done: ${named}`));
  expect(chosen()).toMatchObject({
    decision: { value: { done: true } },
    undo: { value: { done: false } },
  });
  await press(button(root, `Delete: ${named}`));
  expect(chosen()).toMatchObject({ decision: { value: null }, undo: { value: { text: 'tea' } } });
  await press(button(root, `Edit: ${named}`));
  await type(labelled(root, 'In your words'), 'coffee');
  await press(button(root, 'Save'));
  expect(chosen()?.decision).toMatchObject({ subject: 'next-contact', value: { text: 'coffee' } });
});

it('a form that is left as it was gives the focus back', async () => {
  const { root } = showNotes([]);
  await press(button(root, 'Add a note'));
  expect(document.activeElement?.tagName).toBe('SELECT');
  await press(button(root, 'Cancel'));
  expect(document.activeElement?.textContent).toBe('Add a note');
});

it('names the second contact where the first is silent for long, and only there (S3-07)', () => {
  const { root, again } = showNotes([note('backup', { text: 'Ben Vos' })], {
    threads: [threadView({ status: 'quiet' })],
  });
  expect(root.querySelector('.note-hint')).toBeNull();
  again({ threads: [threadView({ status: 'suspected' })] });
  expect(root.querySelector('.note-hint')?.textContent).toContain('Ben Vos');
});

it('the log and the case without names are asked for, and it is said what came of it', async () => {
  const actions = { saveLog: vi.fn(async () => true), copyCase: vi.fn(async () => false) };
  const root = show(<ClientRecord address={ANNA} actions={actions} />);
  await press(button(root, 'Save the log as a text file'));
  expect(actions.saveLog).toHaveBeenCalledWith(ANNA);
  expect(root.querySelector('[role=status]')?.textContent).toBe(
    'The log has been saved to a file.',
  );
  await press(button(root, 'Copy the case without names'));
  expect(root.querySelector('[role=status]')?.textContent).toContain('did not work');
});

it('a closed thread asks for a lesson once, which keeps its phase (S0-24, S4-41)', async () => {
  const closed = threadView({ status: 'closed', phase: 'quote', subject: 'Website' });
  const { root, again, chosen } = showNotes([], { threads: [closed] });
  expect(root.querySelector('.lesson-prompt summary')?.textContent).toContain('Website');
  const field = root.querySelector('textarea');
  if (!field) throw new Error('no field');
  await type(field, 'Ask for a date at once.');
  await press(button(root, 'Save'));
  expect(chosen()?.decision).toMatchObject({
    value: {
      kind: 'lesson',
      thread: closed.thread,
      phase: 'quote',
      text: 'Ask for a date at once.',
    },
  });
  again({ threads: [closed], notes: [note('lesson', { thread: closed.thread })] });
  expect(root.querySelector('.lesson-prompt')).toBeNull();
  again({ threads: [threadView({ status: 'quiet' })] });
  expect(root.querySelector('.lesson-prompt')).toBeNull();
});

it.each([
  [4, 'After a low rating'],
  [7, 'After a fair rating'],
  [10, null],
])(
  'a rating of %s is noted by a press, with the text that fits: %s (S4-18)',
  async (score, name) => {
    const onChoice = vi.fn(async (_: Choice) => true);
    const thread = threadView({ rating: score, newestFrom: ANNA });
    const root = show(<Rating thread={thread} onChoice={onChoice} />);
    if (name === null) expect(root.textContent).not.toContain('fits');
    else expect(root.textContent).toContain(name);
    await press(button(root, 'Note it'));
    expect(onChoice.mock.lastCall?.[0].decision).toMatchObject({
      value: { kind: 'rating', person: ANNA, score, thread: thread.thread },
    });
  },
);
