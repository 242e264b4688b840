import { fakeListed, fakePageSize } from './fake-readings';
import { type FakeMailbox, type FakeState, go } from './fake-state';
import type { Paging } from './port';

type Place = Pick<FakeState, 'route' | 'scrolledBy' | 'part'>;

/** Pages with numbers where the page names its messages, else windows of a list that is scrolled. */
export function fakePaging(mailbox: FakeMailbox, state: FakeState): Paging {
  const scrolls = mailbox.shape?.kind === 'bare';
  const pageSize = fakePageSize(mailbox);

  function show({ route, scrolledBy, part }: Place): 'shown' | 'stuck' {
    if (state.jammed || state.unsettled) return 'stuck';
    Object.assign(state, { scrolledBy, part });
    go(state, route);
    return 'shown';
  }

  return {
    place() {
      const { route, scrolledBy, part } = state;
      return JSON.stringify({ route, scrolledBy, part } satisfies Place);
    },
    goTo: async (place) => show(JSON.parse(place) as Place),
    async showList({ list, part, page }) {
      const route = { view: 'list', list, page: scrolls ? 1 : page } as const;
      return show({ route, scrolledBy: 0, part: list === 'inbox' ? part : state.part });
    },
    async showOlder() {
      const { route, part } = state;
      if (route.view !== 'list') return 'stuck';
      const above = route.page === null ? state.scrolledBy : (route.page - 1) * pageSize;
      if (above + pageSize >= (fakeListCount(mailbox, state) ?? 0)) return 'end';
      if (!scrolls) {
        const next = { ...route, page: (route.page ?? 1) + 1 };
        return show({ route: next, scrolledBy: 0, part });
      }
      return show({ route: { ...route, page: null }, scrolledBy: above + pageSize - 2, part });
    },
  };
}

export function fakeListCount(mailbox: FakeMailbox, state: FakeState): number | null {
  const { route } = state;
  return route.view === 'list' ? fakeListed(mailbox, state, route.list).length : null;
}
