import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { inBelgium, interest, reason } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const leaveAtMilestone: PlaybookText = {
  subject: '{project}: ik rond af op {end}',
  informal: [
    [hello],
    [
      reason(
        'Ik laat het je ruim van tevoren weten: na {milestone} stop ik met "{project}". Mijn laatste dag is {end}.',
      ),
      interest(
        'Tot dan werk ik gewoon door. Je krijgt alle bestanden, een lijst met open punten en uitleg voor wie het overneemt.',
      ),
    ],
    [
      inBelgium(
        interest('Ook daarna kun je me bellen als er iets onduidelijk is.'),
        'Ook daarna kan je me bellen als er iets onduidelijk is.',
      ),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason(
        'Ik laat het u ruim van tevoren weten: na {milestone} stop ik met "{project}". Mijn laatste dag is {end}.',
      ),
      interest(
        'Tot dan werk ik gewoon door. U krijgt alle bestanden, een lijst met open punten en uitleg voor wie het overneemt.',
      ),
    ],
    [interest('Ook daarna kunt u mij bellen als er iets onduidelijk is.')],
    [kindly],
    [me],
  ],
};
