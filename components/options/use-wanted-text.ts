import { useState } from 'preact/hooks';
import type { Step } from '../../lib/domain/step';
import { ALL_SECTIONS } from './shown-section';
import type { WantedText } from './templates/templates-section';

/** The text that another section asks to be looked at, and how to ask for one. */
export function useWantedText(section: string): [WantedText | null, (step: Step) => void] {
  const [wanted, setWanted] = useState<WantedText | null>(null);
  const lookAt = (step: Step) => {
    setWanted({ step });
    if (section !== ALL_SECTIONS) location.hash = 'templates';
  };
  return [wanted, lookAt];
}
