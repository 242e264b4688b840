import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';

export type ChangeSettings = (update: (settings: Settings) => Settings) => void;

/**
 * The settings as the user has them in front of them. A change shows at once and is saved at once;
 * what comes back from the store meanwhile may be older, and is not shown.
 */
export function useSavedSettings(
  stored: Settings,
  save: (settings: Settings) => Promise<boolean>,
  onSaved: (saved: boolean) => void,
): readonly [Settings, ChangeSettings] {
  const [shown, setShown] = useState(stored);
  const latest = useRef(stored);
  const underWay = useRef(0);

  useEffect(() => {
    if (underWay.current > 0) return;
    latest.current = stored;
    setShown(stored);
  }, [stored]);

  const change: ChangeSettings = (update) => {
    latest.current = update(latest.current);
    setShown(latest.current);
    underWay.current += 1;
    void save(latest.current).then((saved) => {
      underWay.current -= 1;
      onSaved(saved);
    });
  };
  return [shown, change];
}
