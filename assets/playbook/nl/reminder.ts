import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, filledOr, inBelgium, inLong, inShort, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const reminder: PlaybookText = {
  informal: [
    [hello],
    [
      inLong(reason('Hopelijk gaat het goed met je.')),
      filledOr(
        'since',
        reason('Op {since} schreef ik je over "{project}".'),
        'Ik kom graag nog even terug op "{project}".',
      ),
      inShort(
        interest(
          'Misschien zit je met een vraag, of is er intussen iets veranderd. Daar denk ik graag over mee.',
        ),
      ),
      inLong(interest('Intussen ligt er vast genoeg ander werk op je bord.')),
    ],
    [
      inLong(interest('Ik ga er graag mee verder, en ik wil dat je er straks echt iets aan hebt.')),
      inLong(
        interest(
          'Is er iets veranderd, in de planning of in wat je nodig hebt, dan pas ik mijn plan daarop aan.',
        ),
      ),
      inLong(interest('En als je iets liever anders ziet, hoor ik dat ook graag.')),
    ],
    [
      ask('Hoe wil je ermee verder?'),
      wayOut('Eén regel is genoeg: ja, later of liever niet.'),
      inLong(
        inBelgium(
          wayOut('Als je er liever over praat, bel ik je op een moment dat jou uitkomt.'),
          'Als je er liever over praat, bel ik je op een moment dat voor jou past.',
        ),
      ),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      inLong(reason('Hopelijk gaat het goed met u.')),
      filledOr(
        'since',
        reason('Op {since} schreef ik u over "{project}".'),
        'Ik kom graag nog even terug op "{project}".',
      ),
      inShort(
        interest(
          'Misschien hebt u een vraag, of is er intussen iets veranderd. Daar denk ik graag over mee.',
        ),
      ),
      inLong(interest('Ik kan me goed voorstellen dat er intussen ander werk voorgaat.')),
    ],
    [
      inLong(
        interest('Ik werk er graag met u aan verder, en ik wil dat het u echt iets oplevert.'),
      ),
      inLong(
        interest(
          'Is er iets veranderd, in de planning of in wat u nodig hebt, dan pas ik mijn plan daarop aan.',
        ),
      ),
      inLong(interest('En als u iets liever anders ziet, hoor ik dat ook graag.')),
    ],
    [
      ask('Hoe wilt u ermee verder?'),
      wayOut('Eén regel is genoeg: ja, later of liever niet.'),
      inLong(
        inBelgium(
          wayOut('Als u het liever bespreekt, bel ik u op een moment dat u schikt.'),
          'Als u het liever bespreekt, bel ik u op een moment dat voor u past.',
        ),
      ),
    ],
    [kindly],
    [me],
  ],
};
