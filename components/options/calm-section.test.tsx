// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type CalmSettings, defaultSettings, type Settings } from '../../lib/settings/settings';
import { button, press, show, showAgain, type } from '../../tests/support/show-view';
import { CalmSection } from './calm-section';

function showCalm(calm: Partial<CalmSettings> = {}) {
  const start = defaultSettings('Europe/Amsterdam');
  let settings: Settings = { ...start, calm: { ...start.calm, ...calm } };
  const view = () => (
    <CalmSection
      calm={settings.calm}
      today="2026-06-16"
      onChange={(update) => {
        settings = update(settings);
        showAgain(root, view());
      }}
    />
  );
  const root = show(view());
  const date = root.querySelector<HTMLInputElement>('input[type=date]');
  if (!date) throw new Error('no date');
  return { root, date, calm: () => settings.calm };
}

describe('quiet', () => {
  it('S0-26 is switched on for hours, for days, and as a digest', async () => {
    const { root, calm } = showCalm();
    for (const box of root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      await press(box);
    }
    expect(calm()).toEqual({ quietHours: true, quietDays: true, digest: true, pausedUntil: null });
  });

  it('S0-26 pauses everything until a date, says so, and goes on at once (S2-17)', async () => {
    const { root, date, calm } = showCalm();
    await type(date, '2026-07-03');
    expect(calm().pausedUntil).toBe('2026-07-03');
    expect(root.querySelector('[role=status]')?.textContent).toMatch(
      /Paused until Friday,? 3 July 2026/,
    );
    await press(button(root, 'Resume now'));
    expect(calm().pausedUntil).toBeNull();
    expect(date.value).toBe('');
    expect(document.activeElement?.id).toBe(date.id);
  });

  it('takes no day that has passed, and a date half typed for none', async () => {
    const { root, date, calm } = showCalm({ pausedUntil: '2026-07-03' });
    await type(date, '0020-07-03');
    expect(calm().pausedUntil).toBe('2026-07-03');
    expect(root.textContent).toContain('This day has already passed.');
    await type(date, '');
    expect(calm().pausedUntil).toBeNull();
  });

  it('is over after its last day', () => {
    const { root, date } = showCalm({ pausedUntil: '2026-06-15' });
    expect(date.value).toBe('');
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
  });
});
