// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../../lib/settings/settings';
import { button, press, show, showAgain } from '../../../tests/support/show-view';
import { NotificationsSection } from './notifications-section';

function showSection(start: Settings['notifications'], isAllowed: boolean, answer = true) {
  let settings: Settings = { ...defaultSettings('UTC'), notifications: start };
  const say = vi.fn();
  const request = vi.fn(async () => answer);
  const permission = {
    request,
    watch: (onAllowed: (allowed: boolean) => void) => {
      onAllowed(isAllowed);
      return () => {};
    },
  };
  const view = () => (
    <NotificationsSection
      mode={settings.notifications}
      permission={permission}
      say={say}
      onChange={(update) => {
        settings = update(settings);
        showAgain(root, view());
      }}
    />
  );
  const root = show(view());
  const radios = () => [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const choose = async (at: number) => {
    const radio = radios()[at];
    if (!radio) throw new Error(`no choice ${at}`);
    await press(radio);
  };
  const checked = () => radios().findIndex((radio) => radio.checked);
  return { root, say, request, choose, checked, mode: () => settings.notifications };
}

it('is off, and asks the browser only where it is wanted', async () => {
  const { request, choose, checked, mode } = showSection('off', false);
  expect([checked(), request.mock.calls.length]).toEqual([0, 0]);
  await choose(2);
  expect([checked(), mode(), request.mock.calls.length]).toEqual([2, 'digest', 1]);
});

it('stays off where the browser or the user says no, and says so', async () => {
  const { choose, checked, mode, say } = showSection('off', false, false);
  await choose(1);
  expect(checked()).not.toBe(1);
  expect(mode()).toBe('off');
  expect(say).toHaveBeenCalledOnce();
});

it('is changed and switched off without asking again', async () => {
  const { request, choose, mode } = showSection('new', true);
  await choose(2);
  expect(mode()).toBe('digest');
  await choose(0);
  expect([mode(), request.mock.calls.length]).toEqual(['off', 0]);
});

it('says that the permission was taken back, and asks for it at a press', async () => {
  const { root, request } = showSection('digest', false);
  await press(button(root, 'Allow notifications'));
  expect(request).toHaveBeenCalledOnce();
  expect(showSection('digest', true).root.querySelector('[role=status]')).toBeNull();
});
