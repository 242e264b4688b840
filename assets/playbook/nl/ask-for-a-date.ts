import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, inLong, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const askForADate: PlaybookText = {
  informal: [
    [hello],
    [
      reason('Dank je voor je bericht over "{project}".'),
      inLong(interest('Zoiets heeft tijd nodig, zeker als er meer mensen over meepraten.')),
    ],
    [
      ask('Rond welke datum weet je meer?'),
      interest('Dan plan ik eromheen en laat ik je tot die tijd met rust.'),
      inBelgium(
        wayOut('Een schatting in weken is prima, en "geen idee" mag ook.'),
        'Een schatting in weken is goed, en "geen idee" mag ook.',
      ),
    ],
    [
      inLong(
        inBelgium(
          interest(
            'Als een samenvatting op één pagina het overleg bij jullie makkelijker maakt, schrijf ik die graag.',
          ),
          'Als een samenvatting op één pagina het overleg bij jullie gemakkelijker maakt, schrijf ik die graag.',
        ),
      ),
      inLong(wayOut('En is het intussen van de baan, dan is dat ook goed om te weten.')),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Dank u voor uw bericht over "{project}".'),
      inLong(interest('Zoiets heeft tijd nodig, zeker als er meer mensen over meepraten.')),
    ],
    [
      ask('Rond welke datum weet u meer?'),
      interest('Dan plan ik eromheen en laat ik u tot die tijd met rust.'),
      wayOut('Een schatting in weken is voldoende, en "nog niet bekend" mag ook.'),
    ],
    [
      inLong(
        inBelgium(
          interest(
            'Als een samenvatting op één pagina het overleg bij u makkelijker maakt, schrijf ik die graag.',
          ),
          'Als een samenvatting op één pagina het overleg bij u gemakkelijker maakt, schrijf ik die graag.',
        ),
      ),
      inLong(wayOut('En is het intussen van de baan, dan is dat ook goed om te weten.')),
    ],
    [kindly],
    [me],
  ],
};
