import { DE_ASKS, DE_TELLS } from './own-examples-de';
import { EN_ASKS, EN_TELLS } from './own-examples-en';
import { FR_ASKS, FR_TELLS } from './own-examples-fr';
import { NL_ASKS, NL_TELLS } from './own-examples-nl';

export interface OwnExample {
  readonly text: string;
  readonly language: string;
  readonly asks: boolean;
}

function examples(language: string, asks: boolean, texts: string): readonly OwnExample[] {
  return texts
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, language, asks }));
}

/** Sentences of a freelancer's mail, invented for training: no real mail has words of nl, de, fr. */
export const OWN_EXAMPLES: readonly OwnExample[] = [
  ...examples('en', true, EN_ASKS),
  ...examples('en', false, EN_TELLS),
  ...examples('nl', true, NL_ASKS),
  ...examples('nl', false, NL_TELLS),
  ...examples('de', true, DE_ASKS),
  ...examples('de', false, DE_TELLS),
  ...examples('fr', true, FR_ASKS),
  ...examples('fr', false, FR_TELLS),
];
