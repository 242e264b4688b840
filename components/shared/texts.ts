import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../../lib/messages/translate';

/** The texts of the interface; pages hand in `i18n.t`, tests a language read from its file. */
export const Texts = createContext<Translate | null>(null);

export function useTexts(): Translate {
  const t = useContext(Texts);
  if (t === null) throw new Error('a view was shown outside of <Texts.Provider>');
  return t;
}
