// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { button, press, show } from '../../tests/support/show-view';
import type { Said } from '../shared/said-bar';
import type { Choice } from './choice';
import { useChoices } from './use-choices';

const RELATION = { about: 'person', subject: 'anna@kellerbau.example', field: 'relation' } as const;
const CHOICE: Choice = {
  decision: { ...RELATION, value: 'client' },
  undo: { ...RELATION, value: null },
  said: 'Saved',
  replaces: true,
};

/** A button that decides slowly, and a field beside it. */
function showChoice() {
  const said: Said[] = [];
  const answers: (() => void)[] = [];
  const decide = () =>
    new Promise<boolean>((resolve) => {
      answers.push(() => resolve(true));
    });
  function Chooser() {
    const choose = useChoices(decide, (one) => said.push(one));
    return (
      <>
        <button type="button" onClick={() => void choose(CHOICE)}>
          Choose
        </button>
        <input />
      </>
    );
  }
  const root = show(<Chooser />);
  document.body.append(root);
  const field = root.querySelector('input');
  if (!field) throw new Error('there is no field');
  const answer = async () => {
    answers.shift()?.();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { root, field, said, answer };
}

it('Undo is offered the focus where the user still is at what was pressed', async () => {
  const { root, said, answer } = showChoice();
  button(root, 'Choose').focus();
  await press(button(root, 'Choose'));
  await answer();
  expect(said.at(-1)).toMatchObject({ text: 'Saved' });
  expect(said.at(-1)?.stays).toBeUndefined();
});

it('whoever has gone on to a field meanwhile keeps writing there', async () => {
  const { root, field, said, answer } = showChoice();
  button(root, 'Choose').focus();
  await press(button(root, 'Choose'));
  field.focus();
  await answer();
  expect(said.at(-1)).toMatchObject({ text: 'Saved', stays: true });

  button(root, 'Choose').focus();
  said.at(-1)?.undo?.();
  field.focus();
  await answer();
  expect(said.at(-1)?.text).toBe('Undone.');
  expect(document.activeElement).toBe(field);
});
