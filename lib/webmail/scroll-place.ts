/** How far what stands around an element is scrolled, from the inside out, in px. */
export function scrolledAround(element: Element): readonly number[] {
  return boxesAround(element).map(({ scrollTop }) => scrollTop);
}

export function scrollAround(element: Element, places: readonly number[]): void {
  for (const [index, box] of boxesAround(element).entries()) {
    const top = places[index] ?? 0;
    if (box.scrollTop !== top) box.scrollTop = top;
  }
}

function boxesAround(element: Element): readonly Element[] {
  const boxes: Element[] = [];
  for (let box: Element | null = element; box; box = box.parentElement) boxes.push(box);
  return boxes;
}
