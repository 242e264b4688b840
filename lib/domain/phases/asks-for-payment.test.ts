import { expect, it } from 'vitest';
import { judgeOutgoing } from '../judgement/judge-outgoing';
import { asksForPayment } from './asks-for-payment';

it.each([
  ['nl', 'Hierbij mijn factuur voor mei. Graag betalen binnen 14 dagen.', false],
  ['nl', 'Hierbij mijn factuur voor mei. Zou je deze voor 30 juni willen betalen?', false],
  ['nl', 'Bijgaand de factuur. Heb je nog vragen, dan hoor ik het graag.', false],
  ['nl', 'Factuur 2026-031 staat nog open. Wanneer kan ik de betaling verwachten?', true],
  ['en', 'Please find attached my invoice. Let me know if you have any questions.', false],
  ['en', 'My invoice of January is still open. Could you look into it?', true],
  ['de', 'Anbei die Rechnung für Mai. Bitte überweisen Sie den Betrag bis zum 30. Juni.', false],
  ['fr', 'Vous trouverez ci-joint la facture de mai. Merci de régler sous 30 jours.', false],
] as const)('%s: "%s" asks for a payment: %s', (language, text, asks) => {
  const mail = { subject: 'A12', text, extent: 'whole', language } as const;
  expect(asksForPayment(judgeOutgoing(mail).signs)).toBe(asks);
});
