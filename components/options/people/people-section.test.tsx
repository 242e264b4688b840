// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { DecisionContent } from '../../../lib/domain/decision';
import type { ClientView, PersonView, ThreadView } from '../../../lib/store/views';
import { clientView, peopleView, threadView } from '../../../tests/support/client-views';
import { button, press, show, type } from '../../../tests/support/show-view';
import { SaidBar } from '../../shared/said-bar';
import type { Choice } from '../choice';
import { PeopleSection } from './people-section';

const ANNA = clientView();
const ABOUT_ANNA = { about: 'person', subject: ANNA.address } as const;

/** The section with a store that holds these people, and what was chosen in it. */
function showPeople(clients: readonly ClientView[], found = clients.length) {
  const asked: [string, number][] = [];
  const chosen: Choice[] = [];
  const source = {
    watchPeople(wanted: string, most: number, onPeople: (view: never) => void) {
      asked.push([wanted, most]);
      const people = clients.filter(({ name }) => name.toLowerCase().includes(wanted));
      onPeople(peopleView(people, wanted === '' ? found : people.length) as never);
      return () => {};
    },
    likelySame: async () => [],
    watchOwnAddresses: () => () => {},
    saveLog: vi.fn(async () => true),
    copyCase: vi.fn(async () => false),
    watchClient: vi.fn(
      (address: string, _most: number, onClient: (client: ClientView | null) => void) => {
        onClient(clients.find((one) => one.address === address) ?? null);
        return () => {};
      },
    ),
  };
  const onChoice = async (choice: Choice) => {
    chosen.push(choice);
    return true;
  };
  const root = show(<PeopleSection source={source} onChoice={onChoice} />);
  const decided = (): DecisionContent | undefined => chosen.at(-1)?.decision;
  return { root, source, asked, chosen, decided, undo: () => chosen.at(-1)?.undo };
}

/** The same with one person, who is opened. */
async function open(more: Partial<ClientView> = {}) {
  const view = showPeople([clientView(more)]);
  await toggle(view.root);
  return view;
}

async function toggle(root: HTMLElement): Promise<void> {
  const details = root.querySelector('details');
  if (!details) throw new Error('nobody to open');
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

function field<E extends HTMLElement = HTMLInputElement>(root: HTMLElement, label: string): E {
  const found = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
  const control = found && root.querySelector<E>(`[id="${found.htmlFor}"]`);
  if (!control) throw new Error(`no field "${label}"`);
  return control;
}

async function change(control: HTMLSelectElement | HTMLInputElement, value: string) {
  await act(async () => {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the list of people', () => {
  it('says that nobody was seen yet, without anything to search', () => {
    const { root } = showPeople([]);
    expect(root.textContent).toContain('Nobody seen yet');
    expect(root.querySelector('input')).toBeNull();
  });

  it('shows fifty, then fifty more, and begins anew with a search', async () => {
    const { root, asked } = showPeople([ANNA], 130);
    await press(button(root, 'Show 50 more'));
    expect(asked.at(-1)).toEqual(['', 100]);
    await type(field(root, 'Search'), 'ann');
    expect(asked.at(-1)).toEqual(['ann', 50]);
    expect(root.querySelector('[aria-live]')?.textContent).toBe('1 of 1 people');
    expect(() => button(root, 'Show 50 more')).toThrow();
    await type(field(root, 'Search'), 'x');
    expect(root.querySelector('[aria-live]')?.textContent).toBe('Nobody matches.');
    expect(root.querySelector('table')).toBeNull();
  });

  it('reads a person only when they are opened, and never more than one by itself', async () => {
    const { root, source } = showPeople([ANNA, clientView({ address: 'bo@x.example' })]);
    expect(source.watchClient).not.toHaveBeenCalled();
    await toggle(root);
    expect(source.watchClient.mock.calls.map(([address]) => address)).toEqual([ANNA.address]);
    const names = [...root.querySelectorAll('details')].map((one) => one.getAttribute('name'));
    expect(names).toEqual(['person', 'person']);
  });

  it('decides what a person is, and takes it back to what they were (S2-03)', async () => {
    const anna: PersonView = { ...ANNA, relation: 'client' };
    const { root, decided, undo } = showPeople([{ ...ANNA, ...anna }]);
    const choice = root.querySelector<HTMLSelectElement>('[aria-label="Relation of Anna Keller"]');
    if (!choice) throw new Error('no choice of relation');
    await change(choice, 'past-client');
    expect(decided()).toEqual({ ...ABOUT_ANNA, field: 'relation', value: 'past-client' });
    expect(undo()).toEqual({ ...ABOUT_ANNA, field: 'relation', value: 'client' });
    await change(choice, '');
    expect(decided()).toEqual({ ...ABOUT_ANNA, field: 'relation', value: null });
  });
});

describe('an opened person', () => {
  it('has a usual rhythm, once enough answers were seen (S4-08)', async () => {
    const known = await open({ usual: { days: 2, answers: 7 } });
    expect(known.root.querySelector('[data-part=usual]')?.textContent).toBe(
      'Usually answers within 2 working days (7 answers seen).',
    );
    const { root } = await open();
    expect(root.querySelector('[data-part=usual]')?.textContent).toContain('Too few answers');
  });

  it('has an agreed time, which is taken back by emptying it (S0-18)', async () => {
    const { root, decided, undo } = await open({ agreedDays: 3 });
    const days = field(root, 'Agreed to answer within');
    expect(days.value).toBe('3');
    await change(days, ' 10 ');
    expect(decided()).toEqual({ ...ABOUT_ANNA, field: 'agreed-days', value: 10 });
    expect(undo()).toEqual({ ...ABOUT_ANNA, field: 'agreed-days', value: 3 });
    await change(days, '');
    expect(decided()).toEqual({ ...ABOUT_ANNA, field: 'agreed-days', value: null });
  });

  it.each(['0', '61', 'two', '1.5', '-1'])('has no agreed time of "%s"', async (text) => {
    const { root, chosen } = await open();
    const days = field(root, 'Agreed to answer within');
    await change(days, text);
    expect(chosen).toEqual([]);
    expect(days.value).toBe(text);
    expect(days.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('1 to 60');
  });

  it('keeps holidays as the address tells, or as said', async () => {
    const { root, decided } = await open({ address: 'dirk@peeters.be' });
    const country = field<HTMLSelectElement>(root, 'Public holidays in');
    expect(country.selectedOptions[0]?.textContent).toBe('going by the address (Belgium)');
    await change(country, 'NL');
    expect(decided()).toMatchObject({ field: 'country', value: 'NL' });
    await change(country, '');
    expect(decided()).toMatchObject({ field: 'country', value: null });
  });

  it('has days off, decided once they are whole', async () => {
    const { root, chosen, decided } = await open();
    await press(button(root, 'Add days off'));
    const first = root.querySelector<HTMLInputElement>('input[type=date]');
    if (!first) throw new Error('no first day');
    await type(first, '0002-07-06');
    expect(chosen).toEqual([]);
    await type(first, '2026-07-06');
    const value = [{ from: '2026-07-06', until: '2026-07-06' }];
    expect(decided()).toEqual({ ...ABOUT_ANNA, field: 'away', value });
    await press(button(root, 'Remove the days off that start on 2026-07-06'));
    expect(decided()).toEqual({ ...ABOUT_ANNA, field: 'away', value: null });
  });

  it('names who took over where that is known, or where they have left (S3-07)', async () => {
    expect(() => field(showPeople([ANNA]).root, 'Who took over')).toThrow();
    const { root, decided, chosen } = await open({ successor: 'bo@kellerbau.example' });
    await change(field(root, 'Who took over'), 'nobody there');
    expect(chosen).toEqual([]);
    await change(field(root, 'Who took over'), 'Cy@Kellerbau.example');
    expect(decided()).toMatchObject({ field: 'successor', value: 'cy@kellerbau.example' });
    await press(button(root, 'Remove who took over'));
    expect(decided()).toMatchObject({ field: 'successor', value: null });
    const left = await open({ threads: [threadView({ status: 'gone' })] });
    expect(field(left.root, 'Who took over').value).toBe('');
  });
});

describe('a thread of theirs', () => {
  const withThread = (more: Partial<ThreadView>) => open({ threads: [threadView(more)] });

  it('says where it stands, when a step is due, and why', async () => {
    const { root } = await withThread({ waitsFor: 'Bo <b>' });
    const item = root.querySelector('[data-thread-id=offer]');
    expect(item?.querySelector('time')?.dateTime).toBe('2026-06-22T09:00:00.000Z');
    expect(item?.querySelector('[data-part=reason]')?.textContent).toContain(
      'You are waiting for Bo <b> here. You asked on',
    );
  });

  it('has a phase as recognised, or as said', async () => {
    const { root, decided, undo } = await withThread({ phase: 'quote' });
    const phase = field<HTMLSelectElement>(root, 'Phase');
    expect(phase.selectedOptions[0]?.textContent).toBe('Quote, as recognised');
    await change(phase, 'invoice');
    expect(decided()).toMatchObject({ about: 'thread', field: 'phase', value: 'invoice' });
    expect(undo()).toMatchObject({ value: null });
    const said = await withThread({ phase: 'blocked', phaseSaid: true });
    expect(field<HTMLSelectElement>(said.root, 'Phase').value).toBe('blocked');
    await change(field<HTMLSelectElement>(said.root, 'Phase'), '');
    expect(said.decided()).toMatchObject({ field: 'phase', value: null });
    expect(said.undo()).toMatchObject({ field: 'phase', value: 'blocked' });
  });

  it.each<[string, Partial<ThreadView>, readonly string[]]>([
    ['an answer', { lastVerdict: 'answer' }, ['No answer yet', 'Automatic mail']],
    ['a holding reply', { lastVerdict: 'holding-reply' }, ['They answered', 'Automatic mail']],
    ['a promise', { lastVerdict: 'promise' }, ['Not a promise', 'No answer yet', 'Automatic mail']],
    ['a question of mine', { lastVerdict: 'request', newestFrom: null }, ['No answer needed']],
    ['thanks of mine', { lastVerdict: 'closer', newestFrom: null }, ['I do expect an answer']],
    ['nobody knows whose', { turn: 'unknown' }, []],
    ['a Send that no page has shown', { newestName: null }, []],
  ])('can be corrected where the newest is %s', async (_, more, expected) => {
    const { root } = await withThread({ newestFrom: ANNA.address, ...more });
    const buttons = [...root.querySelectorAll('.thread-newest button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(expected);
  });

  it('teaches of the sender what the judgement took it for, whatever was said before', async () => {
    const theirs = { newestFrom: ANNA.address, lastVerdict: 'answer' } as const;
    const first = await withThread(theirs);
    await press(button(first.root, 'Automatic mail'));
    const subject = `${threadView().thread} newest`;
    const about = { about: 'message', subject, field: 'verdict', from: ANNA.address } as const;
    expect(first.decided()).toEqual({ ...about, value: 'auto-reply', instead: 'answer' });
    expect(first.undo()).toMatchObject({ value: null });
    const correction = { value: 'answer', instead: 'list-mail' } as const;
    const again = await withThread({ ...theirs, correction });
    expect(again.root.querySelector('[data-part=verdict]')?.textContent).toBe(
      'Newest message: Answer (as you said)',
    );
    await press(button(again.root, 'No answer yet'));
    expect(again.decided()).toEqual({ ...about, value: 'holding-reply', instead: 'list-mail' });
    expect(again.undo()).toEqual({ ...about, value: 'answer', instead: 'list-mail' });
    await press(button(again.root, 'Take that back'));
    expect(again.decided()).toMatchObject({ value: null });
  });
});

it('leaves the focus in a field, and moves it on from a button that may go', () => {
  const root = show(<SaidBar said={{ text: 'Saved', undo: () => {}, stays: true }} />);
  expect(document.activeElement).toBe(document.body);
  show(<SaidBar said={{ text: 'Thank you', undo: () => {} }} />);
  expect(document.activeElement?.textContent).toBe('Undo');
  expect(root.isConnected).toBe(false);
});
