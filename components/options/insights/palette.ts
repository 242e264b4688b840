/** Colours and letters of a plot, as the page has them at the moment. */
export interface Palette {
  readonly ink: string;
  readonly line: string;
  readonly accent: string;
  readonly font: string;
}

/** From the tokens; where the user forces colours, from what the browser made of the text. */
export function paletteOf(host: HTMLElement): Palette {
  const style = getComputedStyle(host);
  const isForced = matchMedia('(forced-colors: active)').matches;
  // A token names a colour for the day and one for the night; an element has one of them.
  const probe = document.createElement('i');
  host.append(probe);
  const token = (name: string): string => {
    if (isForced) return style.color;
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    ink: token('--ink'),
    line: token('--line'),
    accent: token('--accent'),
    font: `${style.fontSize} ${style.fontFamily}`,
  };
  probe.remove();
  return palette;
}
