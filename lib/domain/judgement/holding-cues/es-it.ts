import type { HoldingCues } from './holding-cues';

export const ES: HoldingCues = {
  language: 'es',
  pending: [
    '(?:lo |la |los |las )?(?:estamos|estoy|seguimos|sigo|esta)(?: (?:aun|todavia))? (?:viendo|revisando|valorando|estudiando|mirando|pensando|trabajando|consultando|evaluando|debatiendo|decidiendo)(?:lo|la)?(?: \\S+){0,4}',
    '(?:aun|todavia)(?: \\S+)? no (?:\\S+ ){0,5}\\S+|no (?:he|hemos) (?:podido|tenido (?:tiempo|ocasion))(?: \\S+){0,4}(?: aun| todavia)?|sin (?:novedades|respuesta|decision)(?: \\S+)?',
    '(?:tengo|tenemos|tiene|tienen|debo|debemos|hay) (?:que )?(?:\\S+ )?(?:consultar|hablar|revisar|comentar|preguntar|pensar|ver|decidir|mirar|valorar|confirmar|estudiar)(?:lo|la)?(?: \\S+){0,5}',
    '(?:a la espera|en espera|pendientes?|esperando|estamos esperando)(?: (?:de|a|del|la|el|que))*(?! (?:tu|su|vuestro)\\b)(?: \\S+){0,4}|(?:esta|lo tiene) (?:en |con |el |la )*(?:direccion|gerencia|jefe|jefa|legal|contabilidad|compras|departamento|equipo|socio|socia)(?: \\S+){0,2}|en mi lista|un poco de paciencia|en (?:tramite|curso|estudio|revision)',
  ],
  comesBack: [
    '(?:te|le|os|les) (?:digo|dire|decimos|diremos|aviso|avisare|avisamos|avisaremos|cuento|contare|contamos|comento|comentamos|confirmo|contesto|contestare|respondo|respondere|informo|informare|informaremos|mantengo|mantendre|mantenemos|mantendremos)(?: (?:algo|al tanto|informado|informada|cuando|pronto|en cuanto|sepa|sepamos|pueda|podamos|mas|al corriente))*',
  ],
  delivers: [
    '(?:te|le|os|les) (?:envio|enviare|enviamos|enviaremos|mando|mandare|paso|pasare)(?: \\S+){0,6}',
  ],
  reason: [
    'mucho (?:trabajo|lio)|muy (?:liados?|liadas?|ocupados?|ocupadas?)|a tope|desbordad[oa]s?|sin tiempo|de vacaciones|enferm[oa]|de viaje|cierre|locura|no doy abasto|agobiad[oa]s?',
  ],
  later: [
    'en cuanto(?: \\S+){0,4} (?:sepa|sepamos|pueda|podamos|tenga|tengamos|algo|noticias|novedades)|lo antes posible|cuanto antes|pronto|en breve',
  ],
  courtesy: [
    '(?:perdon|perdona|perdone|disculpa|disculpe|disculpas|lo siento)(?: \\S+){0,5}|(?:muchas |mil )?gracias(?: (?:por|tu|su|la|el|mensaje|correo|paciencia|presupuesto|propuesta|recordatorio|todo))*|recibido|buena pregunta|un saludo|saludos|paciencia',
  ],
};

export const IT: HoldingCues = {
  language: 'it',
  pending: [
    '(?:ci |lo |la |li )?(?:stiamo|sto)(?: (?:ancora))? (?:lavorando|valutando|verificando|guardando|pensando|discutendo|controllando|decidendo|esaminando|aspettando)(?:ci|lo|la)?(?: \\S+){0,5}',
    'non (?:ho|abbiamo|ha|hanno|sono|siamo|so|sappiamo|e) (?:\\S+ ){0,3}ancora(?: \\S+){0,6}|non (?:ho|abbiamo) (?:avuto|potuto)(?: \\S+){0,5}|ancora (?:nessuna|niente|nulla|in)(?: \\S+){0,4}',
    '(?:devo|dobbiamo|deve|devono|vorrei|vorremmo) (?:\\S+ ){0,3}(?:parlarne|parlare|verificare|controllare|discutere|discuterne|sentire|chiedere|vedere|pensarci|valutare|consultare|decidere|confrontarmi|approvare)(?: \\S+){0,5}',
    "(?:in attesa|attendiamo|aspetto|aspettiamo|attendo)(?: (?:di|del|della|dell'|il|la|l'|che|ancora))*(?! (?:tuo|tua|suo|sua|vostro)\\b)(?: ?\\S+){0,4}|e (?:in|al|alla|presso) (?:\\S+ )?(?:direzione|amministrazione|ufficio|capo|legale|valutazione)(?: \\S+){0,3}|nella mia lista|un po' di pazienza|ci penso",
  ],
  comesBack: [
    '(?:ti|le|vi) (?:faccio|facciamo|faro|faremo) sapere|(?:ti|le|vi) (?:aggiorno|aggiornero|aggiorniamo|aggiorneremo|rispondo|rispondero|risponderemo|ricontatto|ricontattero|tengo|terro|terremo|dico|diro)(?: (?:al corriente|informato|informata|aggiornato|aggiornata|presto|appena|possibile))*|mi (?:faccio|faro) (?:sentire|vivo|viva)',
  ],
  delivers: [
    '(?:ti|le|vi) (?:mando|mandero|invio|inviero|invieremo|manderemo|inoltro)(?: \\S+){0,6}',
  ],
  reason: [
    'molto (?:lavoro|impegnat[oaie]|occupat[oaie])|pres[oaie] (?:da|dal)(?: \\S+){0,3}|sommers[oaie](?: \\S+){0,2}|senza tempo|poco tempo|in ferie|malat[oa]|in viaggio|trasferta|periodo (?:intenso|pieno)|di corsa|fiera|chiusura|guardarlo|vederlo',
  ],
  later: [
    'appena(?: \\S+){0,4} (?:so|sappiamo|posso|possiamo|ho|abbiamo|possibile|novita|notizie|piu)|il prima possibile|quanto prima|presto|a breve',
  ],
  courtesy: [
    '(?:scusa|scusi|scusate|scusami|mi scuso|mi dispiace|ci scusiamo)(?: \\S+){0,5}|(?:grazie|mille grazie|molte grazie)(?: (?:mille|per|il|la|del|della|tuo|tua|suo|sua|messaggio|mail|preventivo|pazienza|proposta))*|ricevuto|buona domanda|un saluto|saluti|pazienza',
  ],
};
