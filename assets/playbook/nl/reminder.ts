import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, inLong, inShort, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const reminder: PlaybookText = {
  informal: [
    [hello],
    [
      inLong(reason('Alles goed daar, hoop ik.')),
      reason('Op {since} schreef ik je over "{project}".'),
      inShort(
        interest(
          'Misschien zit je met een vraag, of is er intussen iets veranderd. Daar denk ik graag over mee.',
        ),
      ),
      inLong(interest('Sindsdien zal er genoeg ander werk op je bord zijn beland.')),
    ],
    [
      inLong(interest('Ik ga er graag mee verder, en ik wil dat je er straks echt iets aan hebt.')),
      inLong(
        interest(
          'Is er iets veranderd in wat je nodig hebt of wanneer, dan pas ik mijn plan daarop aan.',
        ),
      ),
      inLong(interest('En wil je iets anders aangepakt zien, dan hoor ik dat net zo graag.')),
    ],
    [
      ask('Hoe wil je ermee verder?'),
      wayOut('Eén regel is genoeg: ja, later of liever niet.'),
      inLong(
        inBelgium(
          wayOut('Praat je er liever over, dan bel ik je op een moment dat jou uitkomt.'),
          'Praat je er liever over, dan bel ik je op een moment dat voor jou past.',
        ),
      ),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      inLong(reason('Alles gaat goed bij u, hoop ik.')),
      reason('Op {since} schreef ik u over "{project}".'),
      inShort(
        interest(
          'Misschien hebt u een vraag, of is er intussen iets veranderd. Daar denk ik graag over mee.',
        ),
      ),
      inLong(interest('Ik kan me goed voorstellen dat ander werk sindsdien voorging.')),
    ],
    [
      inLong(
        interest('Ik werk er graag met u aan verder, en ik wil dat het u echt iets oplevert.'),
      ),
      inLong(
        interest(
          'Is er iets veranderd in wat u nodig hebt of wanneer, dan pas ik mijn plan daarop aan.',
        ),
      ),
      inLong(interest('Ook wat u liever anders aangepakt ziet, hoor ik graag.')),
    ],
    [
      ask('Hoe wilt u ermee verder?'),
      wayOut('Eén regel is genoeg: ja, later of liever niet.'),
      inLong(
        inBelgium(
          wayOut('Bespreekt u het liever, dan bel ik u op een moment dat u schikt.'),
          'Bespreekt u het liever, dan bel ik u op een moment dat voor u past.',
        ),
      ),
    ],
    [kindly],
    [me],
  ],
};
