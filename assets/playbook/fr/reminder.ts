import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, filledOr, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const reminder: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [inLong(interest('J’espère que tout va bien pour toi.'))],
    [
      filledOr(
        'since',
        reason(
          'Je reviens vers toi au sujet de «\u00a0{project}\u00a0», suite à mon message du {since}.',
        ),
        'Je reviens vers toi au sujet de «\u00a0{project}\u00a0».',
      ),
      inLong(interest('Tu as sans doute eu bien d’autres choses à gérer entre-temps.')),
    ],
    [
      interest('Si le contenu ou le calendrier a bougé, on ajuste tout ça ensemble.'),
      inLong(
        interest(
          'Je tiens à ce que le résultat te serve vraiment, alors autant partir de ce qu’il te faut aujourd’hui.',
        ),
      ),
    ],
    [
      ask('Comment vois-tu la suite\u00a0?'),
      wayOut('Un mot suffit, même «\u00a0plus tard\u00a0» ou «\u00a0non\u00a0».'),
      inLong(
        wayOut('Et si tu préfères en parler, dix minutes au téléphone font souvent l’affaire.'),
      ),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [inLong(interest('J’espère que vous allez bien.'))],
    [
      filledOr(
        'since',
        reason(
          'Je reviens vers vous au sujet de «\u00a0{project}\u00a0», suite à mon message du {since}.',
        ),
        'Je reviens vers vous au sujet de «\u00a0{project}\u00a0».',
      ),
      inLong(interest('D’autres priorités ont pu prendre le dessus, je le comprends très bien.')),
    ],
    [
      interest(
        'Si le contenu ou le calendrier a évolué, nous verrons ensemble comment nous adapter.',
      ),
      inLong(
        interest(
          'Je tiens à ce que le résultat vous soit vraiment utile\u00a0: autant partir de vos besoins actuels.',
        ),
      ),
    ],
    [
      ask('Comment voyez-vous la suite\u00a0?'),
      wayOut('Un mot suffit, même «\u00a0plus tard\u00a0» ou «\u00a0non\u00a0».'),
      inLong(
        wayOut('Et si vous avez des questions, j’y réponds volontiers, par écrit ou au téléphone.'),
      ),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
