import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { CONTENTS } from './contents';

/** All sections below each other, to be searched by the browser. */
export const ALL_SECTIONS = 'all';

/** Id of the one section that is shown. */
export const ShownSection = createContext<string>(ALL_SECTIONS);

export function useIsShown(id: string): boolean {
  const shown = useContext(ShownSection);
  return shown === ALL_SECTIONS || shown === id;
}

/** The section that the page's address asks for; the first where it asks for none of them. */
export function sectionOfHash(hash: string): string {
  const wanted = hash.slice(1);
  const known = CONTENTS.flatMap(({ sections }) => sections.map(([id]) => id));
  return [...known, ALL_SECTIONS].includes(wanted) ? wanted : (known[0] ?? ALL_SECTIONS);
}
