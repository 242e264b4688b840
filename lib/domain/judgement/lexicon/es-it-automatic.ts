import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

/** The least that Spanish and Italian automatic mail is made of. */
export const esItAutomatic: readonly Lexicon[] = [
  {
    language: 'es',
    phrases: {
      'text:boilerplate': list(`
        acceso limitado | sin acceso | estare de vuelta | a mi regreso | a mi vuelta |
        respondere | me pondre en contacto | nos pondremos en contacto
      `),
      'text:contact': list(`
        escriba a | escribe a | contacte con | contacte a | contacta con | llame a | llame al |
        puede contactar | dirijase a
      `),
      'text:salutation': list(`hola | buenos dias | buenas tardes | estimado | estimada`),
      'text:small-talk': list(`
        hola | buenos dias | buenas tardes | gracias | muchas gracias | un saludo | saludos |
        saludos cordiales | disculpe las molestias
      `),
      'text:condition': list(`si | cuando | en cuanto | una vez`),
      'text:filler': list(`
        el|la|los|las|un|una|de|del|al|en|y|o|a|con|por|para|hasta|desde|mi|su|tu|lo|le|nos|
        mensaje|correo|oficina|urgente|urgencia|telefono|inclusive|internamente|todavia|aun
      `),
    },
  },
  {
    language: 'it',
    phrases: {
      'text:boilerplate': list(`
        accesso limitato | senza accesso | saro di ritorno | al mio rientro | rispondero
      `),
      'text:contact': list(`
        chiamate | contattare | contattate | scrivere a | scrivete a | rivolgersi a
      `),
      'text:salutation': list(`ciao | buongiorno | buonasera | salve | gentile | egregio`),
      'text:small-talk': list(`
        ciao | buongiorno | buonasera | grazie | cordiali saluti | distinti saluti | saluti
      `),
      'text:condition': list(`se | quando | appena | una volta`),
      'text:filler': list(`
        il|lo|la|i|gli|le|un|una|di|del|da|dal|al|alla|in|e|o|con|per|fino|mio|mia|suo|tuo|
        messaggio|mail|ufficio|urgente|urgenza|telefono|compreso|ancora|guardarlo|vederlo
      `),
    },
  },
];
