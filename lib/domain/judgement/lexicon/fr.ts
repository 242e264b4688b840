import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

export const fr: Lexicon = {
  language: 'fr',
  phrases: {
    'subject:auto-reply': list(`
      reponse automatique | message automatique | message d'absence | absence du bureau |
      absent du bureau | absente du bureau | absent(e) du bureau
    `),
    'subject:away': list(`absence | absent | absente | en conge | en conges | en vacances`),
    'subject:receipt': list(`
      accuse de reception | confirmation de lecture | lu : | lu: | non lu :
    `),
    'subject:bounce': list(`
      non remis | echec de la remise | message non distribue | echec de remise |
      non distribuable | courrier non remis
    `),
    'subject:delay': list(`remise retardee | remise differee | message retarde | retarde :`),
    'subject:calendar': list(`
      accepte : | accepte: | refuse : | refuse: | provisoire : | provisoire: | annule : |
      annule: | evenement annule | nouvelle heure proposee
    `),
    'subject:invitation': list(`invitation : | invitation modifiee | invitation mise a jour`),
    'text:bounce': list(`
      adresse introuvable | n'a pas pu etre remis | n'a pas ete remis |
      n'a pas pu etre distribue | destinataire inconnu | boite pleine
    `),
    'text:delay': list(`a ete retarde | a ete differe | nouvelle tentative | pas encore ete remis`),
    'text:automatic': list(`
      ceci est un message automatique | ceci est une reponse automatique |
      message genere automatiquement | envoye automatiquement | ne pas repondre a ce |
      ne repondez pas a ce
    `),
    'text:away': list(`
      je suis * absent | je suis * absente | je suis * absent(e) | je suis * en conge |
      je suis * en conges | je suis * en vacances | je suis * hors du bureau |
      je suis * out of office | je serai * absent | je serai * absente | je serai * absent(e) |
      je serai * en conge | je serai * en conges | je serai * en vacances | actuellement absent |
      actuellement absente | nos bureaux sont * fermes | nous sommes * fermes
    `),
    'text:thanks-for-message': list(`
      merci pour votre message | merci de votre message | merci pour ton message |
      merci pour votre mail | merci pour votre e-mail | merci pour votre courriel |
      merci pour ton mail
    `),
    'text:urgent': list(`
      en cas d'urgence | pour toute urgence | pour toute demande urgente | si urgent |
      en mon absence | pendant mon absence | durant mon absence |
      n'aurai pas acces a ma messagerie
    `),
    'text:on-return': list(`
      message * mon retour | messages * mon retour | mail * mon retour | mails * mon retour |
      courriel * mon retour | repondrai * mon retour
    `),
    'text:received': list(`
      bien recu votre message | bien recu votre demande | bien recu votre mail |
      bien recu votre e-mail | accusons * reception | accuse * reception |
      votre demande a * ete enregistree | votre message a * ete recu
    `),
    'text:answer-time': list(`
      dans un delai de | sous * jours | sous * heures | dans les plus brefs delais |
      des que possible
    `),
    'text:case-number': list(`numero de ticket | numero de dossier | numero de demande`),
    'text:calendar': list(`
      a accepte cette invitation | a refuse cette invitation | invitation de google agenda |
      rendez-vous * annule | reunion * annulee | vous a invite a l'evenement | participerez-vous
    `),
    'text:decision': list(`
      parfait | parfaite | super | superbe | ok | bon | allez-y |
      oui | non | d'accord | valide | accepte | accepte votre | confirme | confirmons |
      malheureusement | pas interesse | pas interesses | refuse | ci-joint | ci-jointe |
      piece jointe
    `),
    'text:when': list(`
      lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | janvier | fevrier | mars |
      avril | mai | juin | juillet | aout | septembre | octobre | novembre | decembre |
      aujourd'hui | demain | apres-demain | semaine prochaine | mois prochain | fin de semaine |
      a la rentree
    `),
    'text:greeting': list(`bon week-end | bon weekend | bonnes vacances | bonne rentree`),
    'text:idle-question': list(`
      n'est-ce pas | non | des questions | une question | urgent | ca va | comment allez-vous |
      comment vas-tu
    `),
    'own:closer': list(`
      merci | merci beaucoup | merci bien | mille mercis | super | parfait | parfaite |
      tres bien | c'est note | bien note | bien recu | entendu | d'accord | de rien |
      je vous en prie | je t'en prie | avec plaisir | pas de souci | pas de probleme | a bientot |
      a demain | a lundi | a mardi | a mercredi | a jeudi | a vendredi | a tout a * heure |
      bonne journee | bonne soiree | bon week-end | bon weekend | bonnes vacances
    `),
    'own:courtesy': list(`avec plaisir`),
    'own:request': list(`
      d'avance | par avance | merci de | pouvez-vous | pourriez-vous | peux-tu | pourrais-tu |
      veuillez | s'il vous plait | s'il te plait | svp | tenez-moi | dites-moi | dis-moi |
      faites-moi | fais-moi | dans l'attente | j'attends | votre retour | ton retour |
      votre reponse | votre avis | confirmer | envoyez-moi
    `),
    'own:hand-over': list(`ci-joint | ci-jointe | ci-joints | piece jointe | voici`),
    'own:sign-off': list(`
      cordialement | bien cordialement | tres cordialement | bien a vous | bien a toi |
      amicalement | salutations | cdlt | bonne journee | bonne reception
    `),
  },
};
