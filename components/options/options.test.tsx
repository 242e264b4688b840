// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import type { OverviewView } from '../../lib/store/overview/overview-views';
import { NO_CATCH_UPS } from '../../tests/support/catch-up-source';
import { button, press, show, type } from '../../tests/support/show-view';
import { NO_TAKE_ALONG } from '../../tests/support/take-along-source';
import { FAKE_TEXTS } from '../../tests/support/template-texts';
import { accountView, NOW } from '../../tests/support/views';
import { Options, type OptionsActions } from './options';

const stored = defaultSettings('Europe/Amsterdam');
const NOTHING_PENDING: OverviewView = {
  now: NOW,
  today: '2026-06-16',
  quotes: [],
  invoices: [],
  asks: [],
  reserved: [],
  clashes: [],
  months: [],
  warm: [],
};
const QUIET_BROWSER = {
  notifications: { watch: () => () => {}, request: async () => true },
  sync: { watch: () => () => {}, wish: async () => true },
};
const nobody = {
  watchPeople: () => () => {},
  watchOwnAddresses: () => () => {},
  likelySame: async () => [],
  watchClient: () => () => {},
  saveLog: async () => true,
  copyCase: async () => true,
};

function showOptions(
  more: Partial<Omit<OptionsActions, 'save'>> & { save?: () => Promise<boolean> } = {},
  shown: Settings = stored,
) {
  const { save = async () => true, ...others } = more;
  const actions = {
    save: vi.fn<OptionsActions['save']>(save),
    decide: vi.fn(async () => true),
    exportOverview: vi.fn(async () => true),
    ...others,
  };
  const root = show(
    <Options
      stored={shown}
      now={NOW}
      accounts={[accountView({ unreadable: ['list'] })]}
      insights={{
        readAtOnce: () => new Promise(() => {}),
        readRhythm: async () => null,
        readSome: async () => null,
      }}
      overview={{
        readOverview: async () => NOTHING_PENDING,
        keepInTouch: async () => true,
      }}
      people={nobody}
      history={{ guess: async () => null, bringIn: () => () => {} }}
      templates={FAKE_TEXTS}
      situations={[]}
      catchUps={NO_CATCH_UPS}
      thisBrowser={QUIET_BROWSER}
      selfCheck={{ watch: () => () => {}, copyReport: async () => true }}
      takeAlong={NO_TAKE_ALONG}
      actions={actions}
    />,
  );
  return { root, actions, saved: () => actions.save.mock.lastCall?.[0] };
}

function field<E extends HTMLElement = HTMLInputElement>(root: HTMLElement, label: string): E {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) =>
    textContent.startsWith(label),
  );
  const control = found?.htmlFor
    ? root.querySelector<E>(`[id="${found.htmlFor}"]`)
    : found?.querySelector<E>('input');
  if (!control) throw new Error(`no field "${label}"`);
  return control;
}

describe('limits', () => {
  it('are saved at once, and that is said', async () => {
    const { root, saved } = showOptions();
    await type(field(root, 'Offer a reminder after'), '6');
    expect(saved()?.limits.general.quiet).toBe(6);
    expect(saved()?.limits.quote).toEqual(stored.limits.quote);
    expect(root.querySelector('.said [role=status]')?.textContent).toBe('Saved');
  });

  it('of every phase stand there, folded but for the general ones (S0-02, S0-21)', async () => {
    const { root, saved } = showOptions();
    const folded = [...root.querySelectorAll<HTMLDetailsElement>('details.phase')];
    const names = folded.map((one) => one.querySelector('summary')?.textContent);
    const [, , blocked] = folded;
    expect(names).toEqual([
      'Quote',
      'Running project',
      'Blocked project',
      'Invoice',
      'Collaboration',
    ]);
    expect(folded.some(({ open }) => open)).toBe(false);
    if (!blocked) throw new Error('no limits of a blocked project');
    expect(field(blocked, 'Offer a reminder after').value).toBe('2');
    await type(field(blocked, 'Between two reminders to the same person'), '1');
    expect(saved()?.limits).toEqual({
      ...stored.limits,
      blocked: { ...stored.limits.blocked, minGap: 1 },
    });
  });

  it.each([
    ['1', 'Please enter 2 or more. Email takes a little time.'],
    ['soon', 'Please enter a whole number.'],
    ['', 'Please enter a whole number.'],
    ['999', 'Please enter 365 or less.'],
    ['10', 'This must be less than the 10 working days of a long silence.'],
  ])('keep "%s" as typed, unsaved, and say what is wrong', async (text, problem) => {
    const { root, actions } = showOptions();
    const input = field(root, 'Offer a reminder after');
    await type(input, text);
    expect(actions.save).not.toHaveBeenCalled();
    expect(input.value).toBe(text);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = root.querySelector(`[id="${input.getAttribute('aria-describedby')}"]`);
    expect(described?.textContent).toBe(problem);
  });

  it.each([
    ['20', 20, ''],
    ['0', 15, 'Please enter a day from 1 to 28.'],
    ['29', 15, 'Please enter a day from 1 to 28.'],
    ['the middle', 15, 'Please enter a day from 1 to 28.'],
  ])('of promised months begin on day "%s": %i', async (text, day, problem) => {
    const { root, saved } = showOptions();
    const input = field(root, 'Offer it from day');
    await type(input, text);
    expect((saved() ?? stored).promises.firstDay).toBe(day);
    const described = root.querySelector(`[id="${input.getAttribute('aria-describedby')}"]`);
    expect(described?.textContent ?? '').toBe(problem);
  });

  it('go back to the usual ones, a bad number too', async () => {
    const { root, saved } = showOptions();
    await type(field(root, 'Between two reminders'), '9');
    await type(field(root, 'Offer a reminder after'), 'x');
    await press(button(root, 'Back to the usual limits'));
    expect(saved()?.limits).toEqual(stored.limits);
    expect(field(root, 'Offer a reminder after').value).toBe('4');
  });
});

it('keeps earlier changes when two are made before the first is saved', async () => {
  const { root, saved } = showOptions({ save: () => new Promise<boolean>(() => {}) });
  await type(field(root, 'Offer a reminder after'), '6');
  await type(field(root, 'Your name'), 'Nora Lind');
  expect(saved()).toMatchObject({ ownName: 'Nora Lind', limits: { general: { quiet: 6 } } });
});

it('says when saving failed, and keeps what was typed', async () => {
  const { root } = showOptions({ save: async () => false });
  await type(field(root, 'Your name'), 'Nora');
  expect(root.querySelector('.said [role=status]')?.textContent).toContain('could not be saved');
  expect(field(root, 'Your name').value).toBe('Nora');
});

describe('working time', () => {
  it('keeps an end before its beginning unsaved, and says so', async () => {
    const { root, actions } = showOptions();
    await type(field(root, 'Until'), '08:00');
    expect(actions.save).not.toHaveBeenCalled();
    expect(root.textContent).toContain('The end must come after the start.');
  });

  it('always keeps one day', async () => {
    const monday = { ...stored, workingHours: { ...stored.workingHours, days: [1] } };
    const { root, actions } = showOptions({}, monday);
    const box = field(root, 'Mon');
    await press(box);
    expect(actions.save).not.toHaveBeenCalled();
    expect(box.checked).toBe(true);
    expect(root.textContent).toContain('Please keep at least one working day.');
  });
});

it('saves the good addresses and names the bad ones (S3-03)', async () => {
  const { root, saved } = showOptions();
  const area = field<HTMLTextAreaElement>(root, 'Your other addresses');
  await type(area, 'Nora@Lind.example\nnora@');
  expect(saved()?.ownAddresses).toEqual(['nora@lind.example']);
  expect(area.value).toBe('Nora@Lind.example\nnora@');
  expect(root.textContent).toContain('does not look like an address yet: nora@');
});

it('after how many months past clients come up is kept (S2-11)', async () => {
  const { root, saved } = showOptions({}, { ...stored, keepWarm: { months: 6 } });
  const overview = root.querySelector<HTMLDetailsElement>('details.overview');
  await act(async () => {
    if (overview) overview.open = true;
    overview?.dispatchEvent(new Event('toggle'));
  });
  await act(async () => {});
  const months = overview?.querySelector('select');
  if (!months) throw new Error('no choice of months');
  expect(months.value).toBe('6');
  await act(async () => {
    months.value = '12';
    months.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(saved()?.keepWarm).toEqual({ months: 12 });
  expect(months.value).toBe('12');
});
