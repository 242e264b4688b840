import type { Paging } from '../port';
import type { OutlookPage } from './outlook-page';

/** Turning over the list of Outlook: it does not follow yet, and says so. */
export function pagingOf({ window }: OutlookPage): Paging {
  const stuck = () => Promise.resolve('stuck' as const);
  return {
    place: () => window.location.pathname,
    goTo: async (place) => (place === window.location.pathname ? 'shown' : 'stuck'),
    showList: stuck,
    showOlder: stuck,
    listCount: () => null,
  };
}
