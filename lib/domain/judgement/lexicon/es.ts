import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

export const es: Lexicon = {
  language: 'es',
  phrases: {
    'subject:auto-reply': list(`
      respuesta automatica | respuesta autom | ausencia temporal | ausencia de la oficina
    `),
    'subject:away': list(`
      fuera de la oficina | fuera de oficina | ausencia | estoy fuera | de vacaciones
    `),
    'subject:receipt': list(`acuse de recibo | leido:`),
    'subject:bounce': list(`
      no se puede entregar | no se pudo entregar | no entregado | correo no entregado
    `),
    'subject:delay': list(`entrega retrasada | retrasado:`),
    'subject:calendar': list(`
      aceptado: | aceptada: | rechazado: | rechazada: | provisional: | cancelado:
    `),
    'subject:invitation': list(`invitacion: | invitacion actualizada:`),
    'text:automatic': list(`
      este es un mensaje automatico | esta es una respuesta automatica | no responda a este
    `),
    'text:away': list(`
      estoy fuera de la oficina | estare fuera de la oficina | estoy de vacaciones |
      estare de vacaciones | me encuentro fuera de la oficina | estare ausente | estoy ausente
    `),
    'text:thanks-for-message': list(`
      gracias por su mensaje | gracias por tu mensaje | gracias por su correo |
      gracias por tu correo
    `),
    'text:urgent': list(`
      en caso de urgencia | para asuntos urgentes | si es urgente | en mi ausencia |
      durante mi ausencia
    `),
    'text:on-return': list(`
      mensaje * regreso | correo * regreso | mensaje * vuelta | correo * vuelta
    `),
    'text:received': list(`
      hemos recibido su mensaje | hemos recibido tu mensaje | hemos recibido su solicitud |
      hemos recibido tu solicitud
    `),
    'text:answer-time': list(`en un plazo de | lo antes posible | en * dias habiles`),
    'text:decision': list(`
      aprobado | de acuerdo | aceptamos | confirmado | lamentablemente | adjunto | si | no
    `),
    'text:when': list(`
      lunes | martes | miercoles | jueves | viernes | hoy | manana | enero | febrero | marzo |
      abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre |
      proxima semana | semana que viene
    `),
  },
};
