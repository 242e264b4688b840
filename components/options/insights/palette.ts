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
  const token = (name: string): string => {
    const value = style.getPropertyValue(name).trim();
    return isForced || value === '' ? style.color : value;
  };
  return {
    ink: token('--ink'),
    line: token('--line'),
    accent: token('--accent'),
    font: `${style.fontSize} ${style.fontFamily}`,
  };
}
