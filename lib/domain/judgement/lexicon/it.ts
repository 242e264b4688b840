import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

export const it: Lexicon = {
  language: 'it',
  phrases: {
    'subject:auto-reply': list(`risposta automatica | messaggio automatico | assente dall'ufficio`),
    'subject:away': list(`fuori sede | fuori ufficio | assente | in ferie`),
    'subject:receipt': list(`ricevuta di ritorno | conferma di lettura | letto:`),
    'subject:bounce': list(`non recapitabile | recapito non riuscito | mancato recapito`),
    'subject:delay': list(`recapito ritardato | ritardato:`),
    'subject:calendar': list(`
      accettato: | accettata: | rifiutato: | rifiutata: | provvisorio: | annullato:
    `),
    'subject:invitation': list(`invito: | invito aggiornato:`),
    'text:automatic': list(`
      questo e un messaggio automatico | questa e una risposta automatica |
      non rispondere a questo
    `),
    'text:away': list(`
      sono * fuori ufficio | sono * fuori sede | sono * in ferie | sono * assente |
      saro * fuori ufficio | saro * fuori sede | saro * in ferie | saro * assente
    `),
    'text:thanks-for-message': list(`
      grazie per il suo messaggio | grazie per il tuo messaggio | grazie per la sua e-mail |
      grazie per la tua mail
    `),
    'text:urgent': list(`
      in caso di urgenza | per urgenze | per questioni urgenti | in mia assenza |
      durante la mia assenza
    `),
    'text:on-return': list(`
      messaggio * rientro | mail * rientro | e-mail * rientro | rispondero * rientro
    `),
    'text:received': list(`
      abbiamo ricevuto il suo messaggio | abbiamo ricevuto la sua richiesta |
      abbiamo ricevuto la tua richiesta
    `),
    'text:answer-time': list(`entro * giorni | entro * ore | il prima possibile | quanto prima`),
    'text:decision': list(`
      approvato | d'accordo | confermato | accettiamo | purtroppo | in allegato | si | no
    `),
    'text:when': list(`
      lunedi | martedi | mercoledi | giovedi | venerdi | oggi | domani | gennaio | febbraio |
      marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre |
      dicembre | prossima settimana | settimana prossima
    `),
  },
};
