import { expect, it } from 'vitest';
import type { Language } from '../../lib/settings/settings';
import { everyText } from '../../tests/support/playbook-texts';

/** Words in which one trade alone speaks of its work: writers, photographers, designers, builders. */
const OF_ONE_TRADE: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:artikel|interview|redactie|foto\w*|shoot|ontwerp|logo|website|vormgeving|verbouwing)\b/i,
  en: /\b(?:article|interview|photos?|shoot|design|logo|website|copy|layout|code)\b/i,
  de: /(?<!\p{L})(?:Artikel|Interview|Redaktion|Fotos?|Shooting|Entwurf|Logo|Webseite|Layout)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:article|interview|rédaction|photos?|séance|maquette|logo|site)(?!\p{L})/iu,
};

it('a text calls the work what the two call it, and never by the word of one trade (S1-19)', () => {
  const strange = everyText().flatMap(({ name, text, language }) =>
    (OF_ONE_TRADE[language].exec(text) ?? []).map((word) => `${name}: ${word}`),
  );
  expect([...new Set(strange)]).toEqual([]);
});
