import { describe, expect, it } from 'vitest';
import { expectsAnswer } from './expects-answer';

function judged(own: string, language: string | null = null) {
  return expectsAnswer({ own, subject: 'Website', language });
}

describe('asks for an answer', () => {
  it.each([
    ['Kun je het logo voor vrijdag sturen', 'own:asks-for-file:nl'],
    ['Ik hoor graag of jullie akkoord zijn met het ontwerp.', 'own:asks-for-word:nl'],
    ['Bijgaand de aangepaste offerte voor de webwinkel.', 'own:hands-over:nl'],
    ['Wanneer schikt het jullie om te bellen?', 'own:asks-for-date:nl'],
    ['De factuur van mei staat nog steeds open.', 'own:hands-over:nl'],
    ['Alvast hartelijk dank!', 'own:thanks-ahead:nl'],
    ['Could you confirm the order', 'own:asks-for-approval:en'],
    ['Thanks for the call. Please send me the photos when you have them.', 'own:asks:en'],
    ['Attached is the invoice for April.', 'own:hands-over:en'],
    ['What do you think of the second version', 'own:asks-for-opinion:en'],
    ['Bitte geben Sie mir bis Freitag kurz Bescheid.', 'own:deadline:de'],
    ['Anbei finden Sie unser Angebot.', 'own:hands-over:de'],
    ['Ich warte noch auf Ihre Freigabe der Texte, könnten Sie das prüfen', 'own:asks:de'],
    ['Merci de nous renvoyer le contrat signé.', 'own:asks:fr'],
    ['Que pensez-vous de la nouvelle page ?', 'own:asks-for-opinion:fr'],
    ['Je reste dans l’attente de votre retour.', 'own:asks-for-word:fr'],
  ])('%s', (own, sign) => {
    const { expects, signs } = judged(own);
    expect(expects).toBe(true);
    expect(signs).toContain(sign);
  });
});

describe('asks for none', () => {
  it.each([
    'Ter info: de nieuwe pagina staat online.',
    'Ik laat je morgen weten hoe het gegaan is.',
    'Mocht je nog vragen hebben, bel me gerust.',
    'Dat is dan geregeld, toch?',
    'Je hoeft hier niet op te reageren, kun je lezen wanneer je wilt.',
    'As agreed I moved the menu to the left.',
    'I will let you know how it goes.',
    'If you have any questions, please call me.',
    'The page lives at https://example.com/find?q=menu now.',
    'He asked "when will it be ready?" and I told him Friday.',
    'Ich gebe Ihnen morgen Bescheid.',
    'Falls Sie Fragen haben, melden Sie sich gern.',
    'Das hat gut geklappt, oder?',
    'Comme convenu, la page est en ligne.',
    'Je vous tiens au courant demain.',
    "Si vous avez des questions, n'hésitez pas.",
    'De winkel is morgen weer open.',
    'The payment is in, all fine.',
    'Der Laden ist am Montag offen.',
    'How are you?',
    'If you are not the intended recipient, please notify the sender.',
  ])('%s', (own) => {
    expect(judged(own).expects).toBe(false);
  });
});

describe('strength', () => {
  const standing = { earlier: 0, followsOwn: false, addressees: 1 };
  const message = { own: 'Could you send the texts?', subject: '', language: 'en', standing };

  it('more questions weigh more', () => {
    const more = { ...message, own: `${message.own} And when do we meet?` };
    expect(expectsAnswer(more).strength).toBeGreaterThan(expectsAnswer(message).strength);
  });

  it('several addressees each leave it to the others', () => {
    const several = { ...message, standing: { ...standing, addressees: 3 } };
    expect(expectsAnswer(several).strength).toBeLessThan(expectsAnswer(message).strength);
  });

  it('a short thanks stands below a plain report, and "no need to reply" below all', () => {
    const thanks = expectsAnswer({ ...message, own: 'Thanks, great.' }).strength;
    const report = expectsAnswer({ ...message, own: 'The menu is on the left now.' }).strength;
    const none = expectsAnswer({ ...message, own: 'Two changes. No need to reply.' }).strength;
    expect(thanks).toBeLessThan(report);
    expect(none).toBe(0);
  });

  it('the subject of an opener asks, that of a reply was asked before', () => {
    const opener = { own: 'See above.', subject: 'When can we meet?', language: 'en' };
    expect(expectsAnswer({ ...opener, standing }).expects).toBe(true);
    expect(expectsAnswer({ ...opener, standing: { ...standing, earlier: 2 } }).expects).toBe(false);
  });
});
