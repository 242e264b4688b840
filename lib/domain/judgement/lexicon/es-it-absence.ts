import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

/** What Spanish and Italian absence notices say, sentence by sentence. */
export const esItAbsence: readonly Lexicon[] = [
  {
    language: 'es',
    phrases: {
      'text:self-declared': list(`
        este es un mensaje automatico | esta es una respuesta automatica | no responda a este |
        no respondas a este | este mensaje se ha generado automaticamente
      `),
      'text:away': list(`
        fuera de la oficina | de baja por | estoy de baja | me encuentro de baja | me encuentro ausente |
        estoy * ausente | estoy * de vacaciones | estoy de viaje | me encuentro de viaje |
        oficina * cerrada | oficinas * cerradas | estare de viaje | no estoy en la oficina |
        no estare en la oficina | estoy de permiso | estaremos cerrados
      `),
      'text:back': list(`
        de vuelta | de regreso | regresare | volvere | me reincorporo | me reincorporare | regreso el
      `),
      'text:access': list(`
        acceso limitado | sin acceso | no tendre acceso | no tengo acceso | no sera leido |
        no sera reenviado | no leere
      `),
      'text:urgent': list(`
        caso de urgencia | asuntos urgentes | temas urgentes | si es urgente | mientras tanto |
        cualquier urgencia | si necesita
      `),
      'text:on-return': list(`
        a mi regreso | a mi vuelta | cuando regrese | cuando vuelva | le respondere | te respondere |
        contestare | respondere
      `),
      'text:cover': list(`
        puede contactar | puede dirigirse | contacte con | contacte a | contacta con | dirijase a |
        pongase en contacto | escriba a | escribe a | llame a | llame al | mi companera | mi companero
      `),
      'text:gone': list(`
        ya no trabajo en | ya no trabaja en | ya no trabajo para | ya no trabaja para | ya no trabaja |
        ya no trabajo | ya no forma parte | ya no formo parte | ha dejado la empresa |
        he dejado la empresa | ya no esta en la empresa
      `),
      'text:received': list(`
        hemos recibido su correo | hemos recibido su consulta | ha sido recibido | ha sido recibida |
        recibido correctamente
      `),
      'text:answer-time': list(`
        en un plazo | en * horas | en las proximas | a la mayor brevedad
      `),
      'text:thanks-for-message': list(
        `gracias por contactar | gracias por su email | gracias por su mail`,
      ),
      'text:turn-to-matter': list(`pero | sin embargo | asi que | por lo que | por eso`),
      'text:matter': list(`
        presupuesto | propuesta | contrato | factura | proyecto | diseno | borrador | entrega |
        texto | version | precio | reunion
      `),
      'text:farewell': list(`
        gracias | muchas gracias | mil gracias | de nada | hasta luego | hasta pronto | hasta manana |
        buen fin de semana | que tenga un buen dia | adios
      `),
      'text:undelivered': list(`
        su mensaje no se pudo entregar | su mensaje no se ha podido entregar | no se pudo entregar su
      `),
    },
  },
  {
    language: 'it',
    phrases: {
      'text:self-declared': list(`
        questo e un messaggio automatico | questa e una risposta automatica |
        questa e una mail automatica | non rispondere a questo | non rispondere a questa
      `),
      'text:away': list(`
        ufficio e * chiuso | uffici sono * chiusi | sono * in maternita | sono * in malattia |
        assente per | sono * in viaggio | sono * in trasferta | saro * in trasferta |
        saro * fuori | chiusi per ferie | chiuso per ferie | non sono in ufficio | non saro in ufficio
      `),
      'text:back': list(`
        rientrero | rientro il | saro di ritorno | di ritorno | tornero | nuovamente disponibile |
        riapriremo | riapre
      `),
      'text:access': list(`
        accesso limitato | senza accesso | non avro accesso | non sara letto | non sara inoltrato |
        non leggero
      `),
      'text:urgent': list(`
        per urgenze | caso di urgenza | questioni urgenti | per comunicazioni urgenti | per necessita |
        nel frattempo | se urgente
      `),
      'text:on-return': list(`
        al mio rientro | al mio ritorno | alla riapertura | rispondero | risponderemo |
        appena rientro | quando rientro
      `),
      'text:cover': list(`
        potete contattare | puo contattare | contattare | contattate | si prega di | scrivere a |
        scrivete a | rivolgersi a | chiamate | la mia collega | il mio collega
      `),
      'text:gone': list(`
        non lavoro piu | non lavora piu | non fa piu parte | non faccio piu parte |
        ha lasciato l'azienda | ho lasciato l'azienda | non e piu in azienda | non e piu attivo
      `),
      'text:received': list(`
        abbiamo ricevuto la tua mail | abbiamo ricevuto la sua mail | e stata ricevuta |
        e stato ricevuto | abbiamo ricevuto il tuo messaggio
      `),
      'text:answer-time': list(`entro * lavorativi | nel piu breve tempo`),
      'text:thanks-for-message': list(`
        grazie per la mail | grazie per l'e-mail | grazie per il messaggio | grazie per averci contattato
      `),
      'text:turn-to-matter': list(`ma | pero | quindi | percio | tuttavia`),
      'text:matter': list(`
        preventivo | proposta | contratto | fattura | progetto | bozza | consegna | testo | versione |
        prezzo | riunione
      `),
      'text:farewell': list(`
        grazie | grazie mille | molte grazie | tante grazie | prego | di niente | a presto | a domani |
        arrivederci | buona giornata | buona serata | buon fine settimana | buon weekend
      `),
      'text:undelivered': list(`
        il messaggio non e stato recapitato | impossibile recapitare il messaggio |
        il suo messaggio non e stato consegnato
      `),
    },
  },
];
