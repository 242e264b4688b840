import type { Entry } from '../../list-entries';
import { el } from '../element';

type Heights = Readonly<Record<Entry['kind'], number>>;
/** By the lines of a row. */
const ROW_HEIGHTS = { 1: 40, 2: 56, 3: 76 } as const;
const OVERSCAN_ROWS = 2;

/** A list that holds few of its entries: those around what is in view. */
export interface VirtualList {
  readonly scroller: HTMLElement;
  readonly listbox: HTMLElement;
  /** Other entries, or the same in another dress: everything is built anew. */
  fill(entries: readonly Entry[]): void;
}

export interface VirtualListParts {
  readonly rowsMounted: number;
  readonly rowLines: keyof typeof ROW_HEIGHTS;
  /** Builds the element of an entry; it is dropped once out of view and built again later. */
  build(entry: Entry): HTMLElement;
}

export function createVirtualList({ rowsMounted, rowLines, build }: VirtualListParts): VirtualList {
  const heights: Heights = { group: 32, row: ROW_HEIGHTS[rowLines], message: 40 };
  const listbox = el('div', { role: 'listbox', tabindex: 0 });
  const viewRows = Math.max(1, rowsMounted - 2 * OVERSCAN_ROWS);
  const scroller = el(
    'div',
    {
      class: 'customScrollBar',
      'data-virtuoso-scroller': 'true',
      tabindex: -1,
      style: `overflow-y:auto;flex:1 1 0;max-height:${viewRows * heights.row}px`,
    },
    listbox,
  );
  let entries: readonly Entry[] = [];
  let mounted = new Map<number, HTMLElement>();

  const mount = () => {
    const { from, to } = inView(entries, heights, scroller.scrollTop, rowsMounted);
    const next = new Map<number, HTMLElement>();
    for (const [i, entry] of entries.slice(from, to).entries()) {
      next.set(from + i, mounted.get(from + i) ?? build(entry));
    }
    for (const [i, element] of mounted) if (!next.has(i)) element.remove();
    mounted = next;
    placeInOrder(listbox, [...next.values()]);
    listbox.style.paddingTop = `${height(entries.slice(0, from), heights)}px`;
    listbox.style.paddingBottom = `${height(entries.slice(to), heights)}px`;
  };

  scroller.addEventListener('scroll', mount);
  return {
    scroller,
    listbox,
    fill(changed) {
      entries = changed;
      mounted = new Map();
      listbox.replaceChildren();
      mount();
    },
  };
}

/** From two rows above the view on, so many rows and the headers between them. */
function inView(
  entries: readonly Entry[],
  heights: Heights,
  scrollTop: number,
  rowsMounted: number,
): { readonly from: number; readonly to: number } {
  let from = 0;
  let top = 0;
  for (const entry of entries) {
    top += heights[entry.kind];
    if (top > scrollTop - OVERSCAN_ROWS * heights.row) break;
    from += 1;
  }
  let to = from;
  let rows = 0;
  while (to < entries.length && rows < rowsMounted) {
    if (entries[to]?.kind !== 'group') rows += 1;
    to += 1;
  }
  return { from, to };
}

function height(entries: readonly Entry[], heights: Heights): number {
  return entries.reduce((sum, { kind }) => sum + heights[kind], 0);
}

function placeInOrder(parent: HTMLElement, elements: readonly HTMLElement[]): void {
  for (const [i, element] of elements.entries()) {
    if (parent.children[i] !== element) parent.insertBefore(element, parent.children[i] ?? null);
  }
}
