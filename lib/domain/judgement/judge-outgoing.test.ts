import { describe, expect, it } from 'vitest';
import { judgeOutgoing } from './judge-outgoing';

function kindOf(text: string | null): string {
  return judgeOutgoing({ subject: 'Re: Website', text, extent: 'whole', language: null }).kind;
}

describe('a mail of mine that closes the matter', () => {
  it.each([
    'Dank je wel!',
    'Top, dank! Fijn weekend.\n\nGroet,\nLisa',
    'Dank voor je akkoord op de offerte!',
    'Graag gedaan!\nLisa',
    'Great, thanks. See you on Thursday!',
    'Thanks,\nLisa',
    'Got it, will do.\n\nBest,\nLisa',
    'Alles klar, vielen Dank!\n\nViele Grüße\nLisa',
    'Bitte sehr!',
    'Parfait, merci beaucoup !\n\nCordialement,\nLisa',
    'Merci, bonne journée !',
    'Dank!\n\nOp 3 jun 2026 om 10:00 schreef Noor <n@x.nl>:\n> Kun je dat bevestigen?',
    'Thanks!\n-- \nLisa, need a site? Call me',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('closer');
  });
});

describe('a mail of mine that expects an answer', () => {
  it.each([
    'Hierbij het concept. Alvast bedankt!',
    'Bijgaand de laatste versie. Dank!',
    'Dank voor je mail. Ik hoor graag wat je ervan vindt.',
    'Dank! Welke maat wordt het?',
    'Could you send me the logo. Thanks!',
    "Here's the draft you asked for.\n\nThanks,\nLisa",
    'Please let me know by Friday. Thank you!',
    'Anbei das Angebot. Danke!',
    'Vielen Dank im Voraus!',
    'Merci de me confirmer la date.',
    'Voici le devis. Merci !',
    'De homepage staat live.',
    '',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('request');
  });

  it('in doubt: text not seen', () => {
    expect(kindOf(null)).toBe('request');
  });

  it('a question mark in a link asks nothing', () => {
    expect(kindOf('Gezien op https://x.example/?a=1, dank!')).toBe('closer');
  });
});
