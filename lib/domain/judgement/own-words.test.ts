import { describe, expect, it } from 'vitest';
import { ownWords } from './own-words';

describe('own words of raw mail', () => {
  it.each([
    ['en', 'On Wed, 3 Jun 2026 at 10:00, Lisa Prins <lisa@x.example> wrote:'],
    ['en, broken', 'On Wed, 3 Jun 2026 at 10:00, Lisa Prins\n<lisa@x.example> wrote:'],
    ['nl', 'Op wo 3 jun 2026 om 10:00 schreef Lisa Prins <lisa@x.example>:'],
    ['de', 'Am 03.06.2026 um 10:00 schrieb Lisa Prins:'],
    ['fr', 'Le mer. 3 juin 2026 à 10:00, Lisa Prins <lisa@x.example> a écrit\u00a0:'],
  ])('ends at the attribution of an unmarked quote, %s', (_, attribution) => {
    const { text, quotes } = ownWords(`Goed plan.\n\n${attribution}\n\nHoi, wat vind je?`);
    expect(text).toBe('Goed plan.');
    expect(quotes).toBe(true);
  });

  it('keeps answers between and below marked quotes', () => {
    const raw = 'Hoi\n\nOp 3-6-2026 schreef Lisa:\n> Kleur?\nBlauw.\n>> oud\n> Maat?\nGroot.';
    expect(ownWords(raw).text).toBe('Hoi\n\nBlauw.\nGroot.');
  });

  it.each([
    '-----Original Message-----\nFrom: L',
    '-----Oorspronkelijk bericht-----\nVan: L',
    '-----Ursprüngliche Nachricht-----',
    '---------- Forwarded message ---------',
    '________________________________\nVan: Lisa\nVerzonden: woensdag 3 juni 2026 10:00\nAan: Noor\nOnderwerp: Re: site',
    'De : Lisa\nEnvoyé : mercredi 3 juin 2026\nÀ : Noor\nObjet : site',
    'Von: Lisa\nGesendet: Mittwoch\nAn: Noor\nBetreff: site',
  ])('ends at the block %s', (block) => {
    expect(ownWords(`Goed plan.\n\n${block}\n\nOude tekst`).text).toBe('Goed plan.');
  });

  it('ends at the signature, and drops what telephones add', () => {
    expect(ownWords('Goed plan.\n\nVerstuurd vanaf mijn iPhone').text).toBe('Goed plan.');
    const signed = ownWords('Goed plan.\n-- \nNoor\nBakkerij');
    expect(signed).toEqual({ text: 'Goed plan.', quotes: false });
  });

  it('leaves prose that only resembles an attribution', () => {
    const prose = 'Van: mij\nAan de bakker schreef ik dit:\n- brood\n- taart';
    expect(ownWords(prose)).toEqual({ text: prose, quotes: false });
  });

  it('takes an unmarked text under an attribution when there is nothing else', () => {
    expect(ownWords('On 3 June 2026 Lisa <l@x.example> wrote:\n\nFine by me.').text).toBe(
      'Fine by me.',
    );
  });
});
