// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { HolidaySettings } from '../../../lib/settings/holiday-settings';
import { defaultSettings, LANGUAGES, type Settings } from '../../../lib/settings/settings';
import { button, press, show, showAgain, type } from '../../../tests/support/show-view';
import { HolidaysSection } from './holidays-section';

const NOBODY: HolidaySettings = { country: null, region: null, ticked: [], away: [] };

/** The section with settings that follow it, as on the page. */
function showSection(holidays: HolidaySettings) {
  let settings: Settings = { ...defaultSettings('Europe/Amsterdam'), holidays };
  const saves = vi.fn();
  const view = () => (
    <HolidaysSection
      holidays={settings.holidays}
      onChange={(update) => {
        settings = update(settings);
        saves();
      }}
    />
  );
  const root = show(view());
  return { root, saves, saved: () => settings.holidays, again: () => showAgain(root, view()) };
}

async function choose(root: HTMLElement, index: number, value: string): Promise<void> {
  const select = root.querySelectorAll('select')[index];
  if (!select) throw new Error(`no choice ${index}`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function tick(root: HTMLElement, name: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent === name);
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no "${name}" to tick`);
  return input;
}

function dates(root: HTMLElement): readonly HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('input[type=date]')];
}

describe('country and region', () => {
  it('are offered, the region where the country has some', async () => {
    const { root, saved, again } = showSection(NOBODY);
    expect(root.querySelectorAll('select')).toHaveLength(1);
    await choose(root, 0, 'DE');
    again();
    await choose(root, 1, 'BY');
    expect(saved()).toEqual({ ...NOBODY, country: 'DE', region: 'BY' });
    again();
    await choose(root, 0, 'NL');
    again();
    expect(saved()).toEqual({ ...NOBODY, country: 'NL' });
    expect(root.querySelectorAll('select')).toHaveLength(1);
    await choose(root, 0, '');
    expect(saved().country).toBeNull();
  });
});

describe('optional days', () => {
  it('are ticked one by one, each where it is usual', async () => {
    const { root, saved, again } = showSection({ ...NOBODY, country: 'NL' });
    await press(tick(root, 'Good Friday'));
    again();
    await press(tick(root, 'Liberation Day (5 May)'));
    expect(saved().ticked).toEqual(['good-friday', 'liberation-day']);
    again();
    await press(tick(root, 'Good Friday'));
    expect(saved().ticked).toEqual(['liberation-day']);
    expect(() => tick(root, 'Friday after Thanksgiving')).toThrow();
  });

  it.each(LANGUAGES)('have a name in %s', (language) => {
    const countries = ['NL', 'BE', 'DE', 'CH', 'US'] as const;
    for (const country of countries) {
      const settings = { ...NOBODY, country };
      const root = show(<HolidaysSection holidays={settings} onChange={() => {}} />, language);
      const names = [...root.querySelectorAll('.tick')].map(({ textContent }) => textContent);
      expect(new Set(names).size).toBe(names.length);
      expect(names.every((name) => name.length > 3)).toBe(true);
    }
  });
});

describe('own days off', () => {
  it('are saved once there is a first day, one day long until a last day is given', async () => {
    const { root, saves, saved, again } = showSection(NOBODY);
    await press(button(root, 'Add days off'));
    expect(saves).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(dates(root)[0]);
    await type(dates(root)[0] as HTMLInputElement, '2026-07-06');
    expect(saved().away).toEqual([{ from: '2026-07-06', until: '2026-07-06' }]);
    again();
    await type(dates(root)[1] as HTMLInputElement, '2026-07-17');
    expect(saved().away).toEqual([{ from: '2026-07-06', until: '2026-07-17' }]);
  });

  it('that end before they begin are kept as typed, unsaved, and said', async () => {
    const away = [{ from: '2026-07-06', until: '2026-07-17' }];
    const { root, saved, again } = showSection({ ...NOBODY, away });
    await type(dates(root)[1] as HTMLInputElement, '2026-07-01');
    again();
    expect(dates(root)[1]?.value).toBe('2026-07-01');
    expect(saved().away).toEqual([]);
    expect(dates(root)[1]?.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('must not come before');
  });

  it('are removed one by one, and the keyboard is not lost', async () => {
    const away = [
      { from: '2026-07-06', until: '2026-07-17' },
      { from: '2026-10-19', until: '2026-10-23' },
    ];
    const { root, saved } = showSection({ ...NOBODY, away });
    await press(button(root, 'Remove the days off that start on 2026-07-06'));
    expect(saved().away).toEqual([away[1]]);
    expect(document.activeElement?.textContent).toBe('Add days off');
  });
});
