import { useEffect, useRef } from 'preact/hooks';
import { ALL_SECTIONS } from './shown-section';

/** Whoever goes to another section by the navigation goes on from its heading. */
export function useFocusOnSection(section: string): void {
  const before = useRef(section);
  useEffect(() => {
    if (before.current === section) return;
    before.current = section;
    if (section === ALL_SECTIONS) return;
    const root = document.getElementById(section);
    // A part of it that was asked for may have taken the focus already.
    if (root?.contains(document.activeElement)) return;
    scrollTo(0, 0);
    document.getElementById(`${section}-heading`)?.focus({ preventScroll: true });
  }, [section]);
}
