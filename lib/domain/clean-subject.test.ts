import { expect, it } from 'vitest';
import { cleanSubject } from './clean-subject';

it.each([
  ['Re: Offerte', 'Offerte'],
  ['Antw: RE: Fwd: Offerte', 'Offerte'],
  ['AW: WG: Angebot', 'Angebot'],
  ['RE : TR : Devis', 'Devis'],
  ['RE\u00a0: Devis', 'Devis'],
  ['Re[2]: Re(3): Quote', 'Quote'],
  ['re:re:re: quote', 'quote'],
  ['  Fw:   Two\n lines ', 'Two lines'],
  ['Re:', ''],
  ['Revisie: Antwerpen', 'Revisie: Antwerpen'],
  ['Offerte re: website', 'Offerte re: website'],
])('%s', (raw, clean) => {
  expect(cleanSubject(raw)).toBe(clean);
});

it('is done at once with a megabyte of marks', () => {
  const started = performance.now();
  expect(cleanSubject('Re: '.repeat(250_000))).toBe('');
  expect(performance.now() - started).toBeLessThan(2_000);
});
