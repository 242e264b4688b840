import type { QuestionCues } from './question-cues';

export const ES: QuestionCues = {
  language: 'es',
  openers: 'y|pero|hola|tambien|si|no|gracias',
  atStart: [
    '(?:puedes|puede|podrias|podria|podeis|me puedes|me puede|nos puede|nos puedes) (?=[a-z])',
    '(?:cuando|cuanto|cual|que|como|donde) (?:puedes|puede|podrias|podria|seria|es|cuesta|dia)',
  ],
  anywhere: [
    '(?:dime|digame|diganos|dinos|avisame|aviseme|confirmame|confirmeme) (?:\\S+ )?(?:que|cual|cuando|cuanto|como|si|donde)\\b',
    '(?:nos falta|me falta|nos faltan|necesitamos|necesito) (?:\\S+ )?(?:tu|su|saber|el|la|un|una)\\b',
  ],
  requests: ['(?:^|, )(?:enviame|envieme|envianos|envienos|mandame|mandeme)\\b'],
};

export const IT: QuestionCues = {
  language: 'it',
  openers: 'e|ma|ciao|anche|si|no|grazie',
  atStart: [
    '(?:puoi|puo|potresti|potrebbe|potete|mi puoi|mi puo|ci puo) (?=[a-z])',
    '(?:quando|quanto|quale|che|come|dove) (?:puoi|puo|potresti|potrebbe|sarebbe|e|costa|giorno)',
  ],
  anywhere: [
    '(?:dimmi|mi dica|ci dica|fammi sapere|mi faccia sapere|fateci sapere|ci faccia sapere) (?:\\S+ )?(?:che|quale|quando|quanto|come|se|dove|cosa)\\b',
    '(?:ci serve|mi serve|ci servono|mi servono|abbiamo bisogno|ho bisogno|ci manca|mi manca) (?=[a-z])',
  ],
  requests: ['(?:^|, )(?:inviami|mi invii|ci invii|inviaci|mandami|mi mandi)\\b'],
};
