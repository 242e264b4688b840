import { useEffect, useState } from 'preact/hooks';
import { isImporting } from '../../lib/messages/import-lock';
import type { Settings } from '../../lib/settings/settings';
import { watchSettings } from '../../lib/settings/stored-settings';
import { readFirstRunPeople } from '../../lib/store/first-run-people';
import { watchPopupView } from '../../lib/store/popup-view';
import type { FirstRunPerson, PopupView, StoreFailure } from '../../lib/store/views';

/** Null until read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => watchSettings(setSettings), []);
  return settings;
}

/** Null until read. */
export function usePopupView(): PopupView | StoreFailure | null {
  const [view, setView] = useState<PopupView | StoreFailure | null>(null);
  // While a file is brought in much is stored at once, and this page shows little of it.
  useEffect(() => watchPopupView(setView, setView, isImporting).stop, []);
  return view;
}

/** Fills by itself while the user looks at their mail in another tab. */
export function useFirstRunPeople(
  view: ReturnType<typeof usePopupView>,
): readonly FirstRunPerson[] {
  const [people, setPeople] = useState<readonly FirstRunPerson[]>([]);
  useEffect(() => void readFirstRunPeople().then(setPeople), [view]);
  return people;
}
