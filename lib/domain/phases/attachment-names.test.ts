import { expect, it } from 'vitest';
import { phaseOfAttachments } from './attachment-names';

it.each([
  'offerte-2026.pdf',
  'Angebot_123.pdf',
  'Concept-offerte v2 (definitief).docx',
  'MyQuote2026.pdf',
  'Kostenvoranschlag Küche.pdf',
  'DEVIS N°12.pdf',
  'Project proposal – final.pdf',
])('a file named %s is a quote (S0-05)', (name) => {
  expect(phaseOfAttachments([name])).toBe('quote');
});

it.each([
  'Factuur_2026-07.pdf',
  'invoice.pdf',
  'INVOICE0931.pdf',
  'Rechnung Nr. 7.pdf',
  'facture-mars.pdf',
  'Betalingsherinnering.pdf',
])('a file named %s is an invoice', (name) => {
  expect(phaseOfAttachments([name])).toBe('invoice');
});

it.each([
  'logo.svg',
  'quotes-from-users.docx',
  'Rechnungswesen.pdf',
  'manufacture.pdf',
  'angebote-vergleich.xlsx',
  '',
])('a file named "%s" says nothing', (name) => {
  expect(phaseOfAttachments([name])).toBeNull();
});

it('an invoice beside its quote is an invoice', () => {
  expect(phaseOfAttachments(['offerte.pdf', 'factuur.pdf'])).toBe('invoice');
});
