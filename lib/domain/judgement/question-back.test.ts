import { describe, expect, it } from 'vitest';
import { judgeIncoming } from './judge-incoming';

function kindOf(text: string, language: string | null = null): string {
  return judgeIncoming({
    from: { address: 'ann@bakery.example', name: 'Ann Zonneweide' },
    subject: 'Re: Website',
    threadSubject: 'Website',
    text,
    extent: 'whole',
    language,
  }).kind;
}

describe('questions without a mark', () => {
  it.each([
    'Kun je me laten weten hoe lang het duurt.',
    'We missen nog de maten van de gevel.',
    'Wat bedoel je met de tweede variant',
    'Let me know which day suits you.',
    'Which version did you mean',
    'We still need your bank details before we can go on.',
    'Könntest du mir noch sagen, wie lange das dauert.',
    'Mir fehlt noch die Adresse.',
    "Pouvez-vous m'indiquer le délai.",
    'Dites-moi quelle version vous préférez.',
    '¿Puedes decirme cuánto tarda?',
    'Mi dica quale versione preferisce.',
    'Still looking into it. Could you tell me what it costs per page.',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('question-back');
  });

  it.each([
    'Version B it is. Let me know if you have any questions.',
    'Prima zo. Laat het weten als je nog iets nodig hebt.',
    'Passt so. Melden Sie sich, wenn Sie Fragen haben.',
    "C'est parfait. Dites-moi si vous avez des questions.",
    'Looks great to me, please send me the final files.',
    'Das Blau ist etwas blass, oder?',
    'Nice and bright, isn’t it?',
    'Dan kun je maandag beginnen.',
    'Sie können loslegen.',
  ])('an answer: %s', (text) => {
    expect(kindOf(text)).toBe('answer');
  });
});

describe('holding replies', () => {
  it.each([
    [
      'nl',
      'Beste Sanne,\nUw voorstel ligt nog bij onze directie. Heeft u nog even geduld.\nGroet, Ann',
    ],
    ['nl', 'Door de drukte nog niet naar gekeken, sorry! Ik kom er snel op terug.'],
    ['en', 'Sorry, flat out this month with the audit. Still with our lawyers.'],
    ['en', 'We are still mulling it over.'],
    ['de', 'Der Vorstand muss noch zustimmen. Ich melde mich!'],
    ['de', 'Das prüfen wir gerade noch intern.'],
    ['fr', "Je n'ai pas eu une minute, je reviens vers vous rapidement."],
    ['fr', 'Il faut encore que je consulte mon associé.'],
    ['es', 'Perdona la espera, todavía no hemos podido mirarlo. Te digo algo pronto.'],
    ['es', 'Está pendiente de aprobación por la dirección.'],
    ['it', 'Scusa il ritardo, ci stiamo ancora lavorando. Ti faccio sapere.'],
    ['it', 'Devo parlarne con il mio socio.'],
  ])('%s: %s', (language, text) => {
    expect(kindOf(text, language)).toBe('holding-reply');
    expect(kindOf(text)).toBe('holding-reply');
  });

  it.each([
    'Please put my name on the list.',
    'I am still waiting for your reply.',
    'Hier leite ich Ihnen die Dateien weiter.',
    'We looked into it and it is a no.',
    'We are still working on it, but version B is the one.',
    'Ik wacht nog op jouw teksten.',
    'If you like I will send you some examples.',
    'Nog steeds heel blij met het ontwerp!',
  ])('an answer: %s', (text) => {
    expect(kindOf(text)).toBe('answer');
  });
});
