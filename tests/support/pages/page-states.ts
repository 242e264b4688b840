import { OPTIONS_STATES } from './options-states';
import type { PageState } from './page-state';
import { POPUP_STATES } from './popup-states';

/** Every page of the extension in every state. */
export const PAGE_STATES: readonly PageState[] = [...POPUP_STATES, ...OPTIONS_STATES];

/** States that differ in the hash of their page only: one load shows them all. */
export function groupsOf(states: readonly PageState[]): readonly (readonly PageState[])[] {
  const groups: PageState[][] = [];
  for (const state of states) {
    const group = groups.at(-1);
    if (group?.[0] && isSameLoad(group[0], state)) group.push(state);
    else groups.push([state]);
  }
  return groups;
}

function isSameLoad(a: PageState, b: PageState): boolean {
  const file = ({ page }: PageState) => page.split('#')[0];
  const plain = [a, b].every(({ prepare, trouble, settings }) => !prepare && !trouble && !settings);
  return plain && file(a) === file(b) && a.stored === b.stored;
}
