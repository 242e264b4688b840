import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/settings/settings';
import { SITUATIONS, type SituationId, type SituationText } from './situation';
import { SITUATION_TEXTS } from './texts';

function expectSaid(
  id: SituationId,
  part: keyof SituationText,
  words: Readonly<Record<Language, readonly RegExp[]>>,
): void {
  for (const language of LANGUAGES) {
    for (const word of words[language]) expect(SITUATION_TEXTS[language][id][part]).toMatch(word);
  }
}

it('mails at night may come from somebody with a child, who expects nothing before morning (S4-14, S4-35)', () => {
  expectSaid('mails-at-night', 'mayMean', {
    nl: [/kind/, /voor de ochtend/],
    en: [/child/, /before morning/],
    de: [/Kind/, /vor dem Morgen/],
    fr: [/enfant/, /avant le matin/],
  });
});

it('whether to go on is a matter of worth, fit and effort, decided as business (S4-31)', () => {
  expectSaid('chase-or-let-go', 'advice', {
    nl: [/waard/, /passen/, /moeite/, /zakelijk/],
    en: [/worth/, /fit/, /effort/, /business decision/],
    de: [/wert/, /passt/, /Mühe/, /geschäftlich/],
    fr: [/vaut/, /entente/, /efforts/, /en professionnel/],
  });
});

it('where there is only mail the playbook proposes to talk, with the texts for it (S3-02)', () => {
  expect(SITUATIONS['only-mail'].steps).toContain('meet-to-work');
  expectSaid('only-mail', 'advice', {
    nl: [/kort gesprek/],
    en: [/short call/],
    de: [/kurzes Gespräch/],
    fr: [/court appel/],
  });
});
