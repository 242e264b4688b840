import { type Inputs, useEffect } from 'preact/hooks';
import { useIsShown } from './shown-section';

/**
 * Watches what is stored while the section is shown: what nobody sees is not read anew after every
 * change. What was read last stays meanwhile.
 *
 * @param watch begins, and gives back what ends it; begun anew where one of the inputs changes
 */
export function useWatchWhileShown(id: string, watch: () => () => void, inputs: Inputs): void {
  const isShown = useIsShown(id);
  useEffect(() => (isShown ? watch() : undefined), [isShown, ...inputs]);
}
