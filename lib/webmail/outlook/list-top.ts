/** Less than this is no scrolling, in px. */
const AT_TOP_PX = 5;
/** Room that a list keeps for rows above those that are there; a single row is higher, in px. */
const ROOM_FOR_ROW_PX = 40;

/**
 * Whether a list stands at its top: nothing around its first row is scrolled, and it keeps no room
 * there for rows that are not in the page (facts/outlook.md 1: the list is virtual).
 */
export function isAtTop(list: Element, firstRow: Element): boolean {
  for (let box = firstRow.parentElement; box; box = box.parentElement) {
    if (box.scrollTop >= AT_TOP_PX) return false;
    const { paddingTop, marginTop } = (box as HTMLElement).style;
    if (!list.contains(box)) continue;
    if (Math.max(pixels(paddingTop), pixels(marginTop)) >= ROOM_FOR_ROW_PX) return false;
  }
  return true;
}

function pixels(length: string): number {
  return /^[\d.]+px$/.test(length) ? Number.parseFloat(length) : 0;
}
