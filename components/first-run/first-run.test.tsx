// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { defaultSettings } from '../../lib/settings/settings';
import type { FirstRunPerson } from '../../lib/store/views';
import { NO_CATCH_UPS } from '../../tests/support/catch-up-source';
import { button, press, show, showAgain } from '../../tests/support/show-view';
import { accountView } from '../../tests/support/views';
import { FirstRun, type FirstRunActions } from './first-run';

const stored = defaultSettings('Europe/Amsterdam');

function person(name: string, relation: FirstRunPerson['relation'] = null): FirstRunPerson {
  return { address: `${name}@x.example`, name, threadCount: 9, relation };
}

function showFirstRun(
  people: readonly FirstRunPerson[],
  more: Partial<FirstRunActions> = {},
  siteAccess = true,
) {
  const actions = {
    save: vi.fn(async () => true),
    finish: vi.fn(async () => true),
    requestAccess: vi.fn(async () => true),
    ...more,
  };
  const accounts = people.length === 0 ? [] : [accountView()];
  const root = show(
    <FirstRun
      stored={stored}
      accounts={accounts}
      siteAccess={siteAccess}
      people={people}
      catchUps={NO_CATCH_UPS}
      actions={actions}
    />,
  );
  return { root, actions };
}

function tickOf(root: HTMLElement, name: string): HTMLInputElement {
  const found = root.querySelector<HTMLInputElement>(`[data-address="${name}@x.example"] input`);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

it('takes people for clients unless they were private before or are unticked', async () => {
  const { root, actions } = showFirstRun([person('anna'), person('bo', 'private'), person('cy')]);
  await press(tickOf(root, 'cy'));
  await press(button(root, 'Finish'));
  expect(actions.finish).toHaveBeenCalledWith([
    { address: 'anna@x.example', relation: 'client' },
    { address: 'cy@x.example', relation: 'private' },
  ]);
  expect(root.textContent).toContain('All set');
});

it('leaves what was said of people before, where the tick still fits it', async () => {
  const { root, actions } = showFirstRun([person('cy', 'collaborator'), person('bo', 'private')]);
  await press(tickOf(root, 'bo'));
  await press(button(root, 'Finish'));
  expect(actions.finish).toHaveBeenCalledWith([{ address: 'bo@x.example', relation: 'client' }]);
});

it('keeps a tick when more people appear', async () => {
  const { root, actions } = showFirstRun([person('anna')]);
  await press(tickOf(root, 'anna'));
  const people = [person('bo'), person('anna')];
  showAgain(
    root,
    <FirstRun
      stored={stored}
      accounts={[accountView()]}
      siteAccess={true}
      people={people}
      catchUps={NO_CATCH_UPS}
      actions={actions}
    />,
  );
  expect(tickOf(root, 'anna').checked).toBe(false);
  expect(tickOf(root, 'bo').checked).toBe(true);
});

it('asks to open Sent and Inbox while nobody was seen', () => {
  const { root } = showFirstRun([]);
  expect(root.textContent).toContain('Open Sent once in Gmail or Outlook, and then the Inbox');
  expect(root.querySelector<HTMLAnchorElement>('.people-to-tick a')?.href).toContain(
    'mail.google.com',
  );
  // Whoever has no mail to show yet can look around all the same.
  expect(root.querySelector('a')?.href).toContain('demo.html');
});

it('stays where it is when finishing failed', async () => {
  const { root } = showFirstRun([person('anna')], { finish: async () => false });
  await press(button(root, 'Finish'));
  expect(root.querySelector('[role=status]')?.textContent).toContain('did not work');
  expect(tickOf(root, 'anna').checked).toBe(true);
});

it.each([
  [true, 'can read the page now'],
  [false, 'that is fine'],
])('asks for the mail page where the browser has not given it (%s)', async (given, said) => {
  const requestAccess = vi.fn(async () => given);
  const { root } = showFirstRun([], { requestAccess }, false);
  await press(button(root, 'Allow'));
  expect(requestAccess).toHaveBeenCalledOnce();
  expect(root.querySelector('.said [role=status]')?.textContent).toContain(said);
});

it('says nothing of access where it was given', () => {
  expect(showFirstRun([]).root.textContent).not.toContain('Not allowed');
});
