import type { SituationTexts } from './situation';

export const frSituations: SituationTexts = {
  'new-client': {
    title: 'Un nouveau client, un premier échange',
    mayMean:
      'Vous n’avez pas encore parlé de votre façon de travailler ensemble. Chacun l’imagine à sa manière.',
    advice:
      'Écrivez sous quel délai vous répondez et demandez ce qui leur convient. Demandez à quoi sert le travail et qui décide. Fixez le prochain échange avant la fin de celui-ci\u00a0: ainsi, personne ne se demande qui doit faire le prochain pas.',
    helps:
      'Notez sur la fiche du client le délai convenu, l’objectif et la date du prochain contact\u00a0: les limites et les textes en tiennent compte.',
  },
  'quiet-after-quote': {
    title: 'Le silence après un devis',
    mayMean:
      'Un budget en discussion, une personne qui doit valider, des congés, ou un non difficile à écrire. L’intérêt était réel quand on vous a demandé ce devis.',
    advice:
      'Attendez que la limite soit atteinte, puis relancez une fois, en peu de mots, et proposez de parcourir le devis ensemble. Ensuite, facilitez la réponse\u00a0: une lettre suffit. Si rien ne vient, dites qu’un non vous va aussi, et concluez avec le sourire. Un devis clos peut se rouvrir.',
    helps:
      'Notez le numéro, le montant et le dernier jour de validité\u00a0; les devis ont leurs propres limites.',
  },
  'project-stands-still': {
    title: 'Un projet en cours n’avance plus',
    mayMean:
      'D’autres priorités sont passées devant, quelqu’un est absent, ou votre question est arrivée chez la mauvaise personne.',
    advice:
      'Dites en trois lignes où vous en êtes\u00a0: fait, à suivre, attendu. Posez une seule question. Si rien ne bouge, indiquez à partir de quel jour le travail s’arrête et ce qui le fera repartir. C’est un plan, pas une menace.',
    helps:
      'Choisissez la phase «\u00a0projet en cours\u00a0», consignez vos appels et notez une autre personne à joindre.',
  },
  'something-missing': {
    title: 'Il manque quelque chose et vous êtes à l’arrêt',
    mayMean: 'On ne voit peut-être pas que cela vous bloque, ou on ne sait pas qui a le fichier.',
    advice:
      'Dites ce qu’il vous faut et à quoi cela sert, sans un mot sur le temps écoulé. Puis présentez le choix\u00a0: pour avoir le résultat tel jour, il vous faut ces éléments avant telle date. Passé cette date, mettez le travail en pause et demandez comment continuer.',
    helps:
      'Notez chaque élément manquant avec sa date\u00a0: la conversation compte comme bloquée et les limites raccourcissent.',
  },
  'promised-month-nears': {
    title: 'Le mois annoncé approche',
    mayMean:
      'Ce qui est prévu de loin glisse souvent sans bruit. On compte peut-être sur vous sans le dire.',
    advice:
      'Écrivez dans la seconde moitié du mois précédent, tant que chacun peut encore choisir. Donnez votre raison (vous préparez ce mois-là) et la leur (bien démarrer). Demandez à quel moment vous pourrez commencer.',
    helps:
      'Les promesses sont repérées dans vos mails et montrées à l’avance. Notez les jours que vous réservez.',
  },
  'promise-passed': {
    title: 'Le mois annoncé est passé',
    mayMean:
      'La mission est reportée, confiée ailleurs, ou va commencer dans l’urgence. Personne n’aime annoncer un retard.',
    advice:
      'Laissez l’ancienne date de côté\u00a0: la rappeler maintenant sonnerait comme un reproche. Demandez simplement où en sont les choses, et dites qu’une pause vous va aussi. Si l’on vous appelle pour démarrer aussitôt, réjouissez-vous et donnez le premier jour vraiment possible.',
    helps: 'Libérez les jours réservés, pour que votre agenda redevienne juste.',
  },
  'time-kept-for-another': {
    title: 'On vous demande des jours réservés à un autre client',
    mayMean: 'Deux bonnes nouvelles à la fois. Le premier n’a peut-être plus besoin de ces jours.',
    advice:
      'Demandez dès aujourd’hui au premier si ces jours restent utiles, en disant quand vous aimeriez le savoir. Dites au second quand vous lui répondrez. Libérer une réservation n’a rien d’anormal, confier un travail à un confrère non plus.',
    helps:
      'Les jours réservés figurent sur la fiche du client, et vous voyez où deux se chevauchent.',
  },
  'holding-reply-again': {
    title: 'De nouveau «\u00a0nous y travaillons\u00a0»',
    mayMean:
      'C’est souvent vrai\u00a0: quelqu’un d’autre décide, et votre contact attend comme vous.',
    advice:
      'Remerciez et demandez une date, même approximative. Proposez d’écrire vous-même à ce moment, pour qu’on n’ait pas à y penser. La troisième fois, demandez ce qui aiderait à décider, ou laissez reposer en fixant votre propre date.',
    helps:
      'Une telle réponse maintient l’attente, avec son propre délai. Corrigez si c’était une vraie réponse.',
  },
  'one-line-answers': {
    title: 'Des réponses d’une ligne',
    mayMean:
      'Un mot tapé sur le téléphone entre deux rendez-vous. Bref ne veut pas dire froid\u00a0; pour beaucoup, c’est la seule façon de suivre.',
    advice:
      'Faites de même\u00a0: un message court, une question, une réponse en un mot. Numérotez ce qui demande une décision et n’en soumettez qu’une à la fois. Si une ligne ne suffit pas, dites que dix minutes de vive voix feront avancer le travail, et proposez deux créneaux.',
    helps: 'Choisissez la longueur courte pour vos textes. Une ligne compte comme une réponse.',
  },
  'only-mail': {
    title: 'Des mails, jamais de vive voix',
    mayMean:
      'Vous ne faites pas partie de leurs échanges quotidiens, et personne ne pense à vous y inviter. Cela dit peu de chose de votre travail.',
    advice:
      'Proposez vous-même un court appel, avec un motif et deux créneaux. Demandez qu’on vous donne des nouvelles de l’équipe de temps à autre. Si ce n’est pas possible, convenez d’un jour fixe où vous ferez le point par écrit.',
    helps:
      'Notez sur la fiche du client une date de prochain contact, et les échanges qui ont bien eu lieu.',
  },
  'mails-at-night': {
    title: 'Des mails la nuit, des appels à toute heure',
    mayMean:
      'La nuit est peut-être leur seul moment calme, avec un jeune enfant ou dans un autre fuseau horaire. Beaucoup n’attendent rien avant le matin.',
    advice:
      'Répondez au début de votre journée, sur votre ton habituel, avec les faits. Ne dites rien de l’heure. Si l’on compte vraiment sur vous la nuit, annoncez à l’avance ce que cela coûte ou quand vous êtes là, comme un fait. Pour un échange, proposez les heures où les réponses arrivent d’ordinaire.',
    helps:
      'Vos horaires fixent quand le silence compte et quand il vaut mieux envoyer\u00a0; en dehors, le compteur peut rester vide.',
  },
  'missed-meetings': {
    title: 'Des rendez-vous qui n’ont pas lieu',
    mayMean: 'Un agenda trop plein, ou un échange dont l’utilité n’apparaît pas encore.',
    advice:
      'Soyez là, attendez dix minutes, puis envoyez les faits, rien d’autre, et deux nouveaux créneaux. Après la deuxième fois, dites ce qui se fait mal sans se parler. Les conditions pour les rendez-vous manqués viennent en dernier, annoncées à l’avance et calmement.',
    helps:
      'Consignez un rendez-vous manqué comme un fait daté. Cela aide à décider, et vous seul le voyez.',
  },
  'rough-tone': {
    title: 'Un ton qui blesse',
    mayMean:
      'Une pression venue d’en haut, ou une habitude avec tout le monde. Il s’agit rarement de vous.',
    advice:
      'Laissez passer une nuit, puis répondez à ce qui est demandé et à rien d’autre. Si cela dure, posez une limite calme en une phrase, sans leçon. Pour arrêter, choisissez la fin d’une étape, dites-le à temps et passez bien le relais. La porte reste ouverte, et votre réputation intacte.',
    helps: 'Gardez les faits en notes datées, et coupez le compteur quelque temps.',
  },
  'are-they-satisfied': {
    title: 'Vous vous demandez si le client est satisfait',
    mayMean:
      'Peu d’éloges, c’est souvent que tout va bien. Parfois s’y cache un doute facile à lever.',
    advice:
      'Demandez une note de 1 à 10 sur un travail précis et son objectif. Si elle est basse\u00a0: remerciez et demandez ce qu’il faudrait. Si elle est correcte\u00a0: demandez ce qui en ferait un 9. Si quelque chose de plus important ne va pas, proposez d’en parler pour trouver une solution.',
    helps: 'Inscrivez la note sur la fiche du client\u00a0; les textes suivants s’appuient dessus.',
  },
  'invoice-past-due': {
    title: 'Une facture est arrivée à échéance',
    mayMean:
      'La comptabilité paie une fois par mois, il manque une référence, ou la facture est passée à la trappe.',
    advice:
      'Quelques jours après la date, demandez quand le règlement est prévu et s’il manque quelque chose. Puis appelez\u00a0: la comptabilité et votre client sont souvent deux personnes. Les messages suivants ne contiennent que les faits\u00a0: numéro, montant, date. La suite relève de votre décision commerciale.',
    helps:
      'Notez le numéro, le montant et l’échéance\u00a0: le délai court à partir de ce jour. Consignez vos appels.',
  },
  'collaborator-silent': {
    title: 'Un confrère de l’équipe ne répond plus',
    mayMean: 'Une maladie, trop de travail, ou la gêne d’être en retard.',
    advice:
      'Écrivez à cette personne seule, pas devant le groupe. Prenez des nouvelles et demandez ce que vous pouvez reprendre. Dites pour quel jour l’équipe doit le savoir. Passé ce jour, demandez les fichiers, répartissez le travail et laissez la porte ouverte à un retour.',
    helps:
      'Choisissez le lien «\u00a0collaboration\u00a0». Dans un groupe, le silence de chacun est compté à part.',
  },
  'contract-ends': {
    title: 'Un contrat se termine bientôt',
    mayMean: 'Un renouvellement se décide souvent tard, et personne ne pense à vous le dire.',
    advice:
      'Six semaines avant, demandez s’il y a du travail ensuite et quand ce sera décidé, puis de nouveau à quatre semaines. Dites ce que vous aimeriez faire après. Si vous préférez arrêter\u00a0: finissez bien, déclinez avec une raison simple et passez le relais.',
    helps:
      'Notez sur la fiche du client le dernier jour et la durée habituelle\u00a0; les rappels viennent d’eux-mêmes.',
  },
  'client-left': {
    title: 'Votre contact a quitté l’entreprise',
    mayMean:
      'Vos mails n’arrivent à personne. La mission continue peut-être avec quelqu’un qui ne vous connaît pas.',
    advice:
      'Écrivez un nouveau message à la personne qui prend la suite\u00a0: qui vous êtes, ce qui était convenu, ce qui vient, une question. Laissez-lui une semaine pour prendre ses marques. Et souhaitez bonne route à votre ancien contact\u00a0: on emmène volontiers les bons indépendants.',
    helps: 'Confirmez la personne qui prend la suite, et gardez l’autre comme ancien client.',
  },
  'job-finished': {
    title: 'La mission est finie et vous voulez garder le lien',
    mayMean: 'Le silence après une livraison veut le plus souvent dire que tout fonctionne.',
    advice:
      'Terminez bien\u00a0: transmettez, remerciez, demandez une seule chose, quelques mots de recommandation ou un nom. Quelques mois plus tard, écrivez par simple intérêt, sans demander de travail. Un seul message de ce genre suffit, puis laissez reposer.',
    helps:
      'Choisissez le lien «\u00a0ancien client\u00a0» et, au besoin, au besoin la date du prochain contact.',
  },
  'chase-or-let-go': {
    title: 'Relancer encore ou passer à autre chose\u00a0?',
    mayMean: 'Vous ne pouvez pas savoir pourquoi ce silence. Ce que cela vous coûte, si.',
    advice:
      'Écrivez ce que vous savez et ce que vous supposez. Regardez trois choses\u00a0: ce que vaut le travail, si l’entente est bonne, combien d’efforts vous y avez mis. Puis décidez en professionnel\u00a0: un dernier mot aimable, une pause, ou un arrêt en fin d’étape. En cas de doute, demandez à un confrère, sans nommer personne.',
    helps:
      'Notez sur la fiche du client l’affinité et la valeur, et ce que vous en retenez pour la suite.',
  },
  'you-owe-a-reply': {
    title: 'Quelqu’un attend votre réponse',
    mayMean: 'Ce que vous espérez des autres, ils l’espèrent de vous.',
    advice:
      'Répondez aujourd’hui, ne serait-ce que pour dire quel jour vous le ferez. Un non clair avec le nom d’un confrère vaut mieux qu’un peut-être tardif. Dans un projet en cours, un court point d’étape leur évite d’avoir à demander.',
    helps:
      'Les mails qui vous posent une question figurent à part dans le popup, hors du compteur.',
  },
};
