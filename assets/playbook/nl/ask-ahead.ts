import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inLong, inShort, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const askAhead: PlaybookText = {
  informal: [
    [hello],
    [
      reason('In {mentioned} vertelde je over "{project}", iets voor {month}.'),
      reason('Ik ben die weken nu aan het indelen.'),
      inLong(reason('Er komt al ander werk bij, en ik laat jou graag als eerste kiezen.')),
    ],
    [
      ask('Weet je al ongeveer wanneer je me nodig hebt?'),
      interest('Dan zet ik die dagen voor je vast en hoef je straks niet op me te wachten.'),
      inLong(
        interest(
          'Wat ik vooraf kan lezen of bekijken, doe ik dan alvast, zodat we op dag één echt kunnen beginnen.',
        ),
      ),
    ],
    [
      wayOut('Een schatting is genoeg.'),
      inLong(
        wayOut(
          'Weet je het nog niet, is het opgeschoven of gaat het niet door, dan is dat ook goed.',
        ),
      ),
      inShort(wayOut('Is het opgeschoven of van de baan, dan is dat ook goed.')),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('In {mentioned} vertelde u over "{project}", iets voor {month}.'),
      reason('Ik ben die weken nu aan het indelen.'),
      inLong(reason('Er komt al ander werk bij, en ik laat u graag als eerste kiezen.')),
    ],
    [
      ask('Weet u al ongeveer wanneer u mij nodig hebt?'),
      interest('Dan zet ik die dagen voor u vast en hoeft u straks niet op mij te wachten.'),
      inLong(
        interest(
          'Wat ik vooraf kan lezen of bekijken, doe ik dan alvast, zodat we de eerste dag meteen aan het werk kunnen.',
        ),
      ),
    ],
    [
      wayOut('Een schatting is genoeg.'),
      inLong(
        wayOut(
          'Weet u het nog niet, is het opgeschoven of gaat het niet door, dan is dat ook goed.',
        ),
      ),
      inShort(wayOut('Is het opgeschoven of van de baan, dan is dat ook goed.')),
    ],
    [kindly],
    [me],
  ],
};
