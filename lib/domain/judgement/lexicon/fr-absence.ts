import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

/** What French absence notices say, sentence by sentence. */
export const frAbsence: Lexicon = {
  language: 'fr',
  phrases: {
    'text:filler': list(`
      client | clients | cliente | partenaire | partenaires | collegues | confreres |
      adherents | maladie | duree | indeterminee | actuellement | facon
    `),
    'text:self-declared': list(`
      je serai absent(e) | je suis absent(e) |
      ceci est un message automatique | ceci est une reponse automatique |
      ceci est un courriel automatique | ceci est un e-mail automatique |
      ce message est automatique | ce message est genere automatiquement |
      ce message a ete genere automatiquement | cet e-mail a ete envoye automatiquement |
      ce message a ete envoye automatiquement | ne pas repondre a ce | ne pas repondre a cet |
      ne repondez pas a ce | ne repondez pas a cet | sera traite automatiquement
    `),
    'text:away': list(`
      je suis * en deplacement | je serai * en deplacement | je suis * en formation |
      je suis * en arret | je suis * malade | je ne suis pas au bureau |
      je ne suis pas * au bureau | je ne serai pas au bureau | en conge maternite |
      en conge paternite | en conge parental | en conges du | actuellement en conge |
      actuellement en conges | actuellement en deplacement | etant en vacances | etant en conge |
      etant en conges | etant absent | etant absente | bureau est * ferme | bureaux * fermes |
      agence est * fermee | nous serons * fermes | nous sommes * en conges |
      je serai * en vacances | je suis indisponible | je suis * injoignable |
      je ne travaille pas le | je travaille a temps partiel | jours de presence |
      absent du bureau | absente du bureau | absent(e) du bureau | je m'absente |
      je suis hors du bureau | est fermee | sera fermee | est ferme | sera ferme |
      boutique * fermee | cabinet * ferme | nous fermons
    `),
    'text:back': list(`
      de retour | serai de retour | serons de retour | je reviens le | reviendrai | reprendrai |
      nouveau joignable | nouveau disponible | a partir de cette date | rouvrira | rouvrirons |
      joignable a partir
    `),
    'text:access': list(`
      pas acces a | acces limite | sans acces | n'aurai pas acces | acces restreint |
      consulte * irreguliere | consulterai * irreguliere | ne consulte pas | ne consulterai pas |
      pas consulter | ne sera pas lu | ne seront pas lus | ne sera pas transfere |
      pas transfere | n'est pas transfere | de facon ponctuelle | reponse pourra etre retardee |
      reponse peut etre retardee | prendrai * connaissance | ne lis pas | ne lirai pas |
      n'est plus relevee | n'est plus lue | ne peux repondre | ne peux pas repondre
    `),
    'text:urgent': list(`
      en cas d'urgence | cas d'urgence | pour toute urgence | toute urgence | demande urgente |
      demandes urgentes | question urgente | si votre demande est urgente | si c'est urgent |
      durant cette periode | pendant cette periode | en cas de besoin | pour toute question
    `),
    'text:on-return': list(`
      des mon retour | a mon retour | a notre retour | des notre retour | apres mon retour |
      lors de mon retour | vous repondrai | vous repondrons | vous recontacterai |
      reviendrai vers vous | reviens vers vous * retour | traite a mon retour |
      traiterons votre | repondrons a votre
    `),
    'text:cover': list(`
      vous pouvez contacter | vous pouvez joindre | vous pouvez vous adresser | contactez |
      merci de contacter | merci d'appeler | merci de vous adresser | merci de joindre |
      merci de vous rapprocher | merci d'ecrire | veuillez contacter | veuillez vous adresser |
      n'hesitez pas a contacter | mon collegue | ma collegue | me remplace | remplacee par |
      remplace par | assure l'interim | assurera l'interim | appelez le | peut vous renseigner |
      peut vous aider | reprend mes dossiers | veuillez ecrire | pouvez * joindre
    `),
    'text:automatic': list(`
      ceci est une reponse automatisee | reponse automatique d'absence | message d'absence |
      je suis out of office
    `),
    'text:gone': list(`
      je ne travaille plus | ne travaille plus | ne fait plus partie | ne fais plus partie |
      j'ai quitte | a quitte l'entreprise | a quitte la societe | a quitte l'agence |
      a quitte ses fonctions | n'est plus en poste | n'est plus employe | n'est plus employee |
      je ne suis plus en poste | je ne suis plus chez | n'est plus chez |
      plus dans l'entreprise | plus dans la societe | plus dans nos effectifs |
      plus parmi nos collaborateurs | adresse n'est plus utilisee | boite n'est plus utilisee |
      adresse n'est plus active | messagerie n'est plus active | prends ma retraite |
      a pris sa retraite | suis a la retraite | dernier jour chez | dernier jour a |
      ne travaille plus a
    `),
    'text:received': list(`
      a bien ete recu | a bien ete recue | a bien ete prise en compte | a bien ete enregistree |
      bien recu votre courriel | bien reception de votre | bonne reception de votre |
      reception de votre courriel | reception de votre mail | reception de votre demande |
      merci de nous avoir contactes | merci de nous avoir contacte | merci pour votre message |
      merci de votre message | accusons reception
    `),
    'text:answer-time': list(`
      sous * heures | sous * jours | dans un delai de | dans les * jours | dans les * heures |
      dans les meilleurs delais | dans les plus brefs delais
    `),
    'text:thanks-for-message': list(
      `merci de votre mail | merci de votre courriel | merci de votre e-mail`,
    ),
    'text:case-number': list(
      `numero de dossier | numero de demande | numero de ticket | reference de votre`,
    ),
    'text:turn-to-matter': list(`
      mais | cependant | donc | alors | on peut | je reprends | je valide | nous prenons | il faudrait |
      je decouvre | nous avons decide | avant mon depart | avant de partir | nous plait | j'ai
    `),
    'text:matter': list(`
      devis | proposition | maquette | contrat | facture | budget | projet | presentation |
      livraison | livrer | texte | textes | photos | logo | site | version | prix | commande |
      concept | rendez-vous | fichier | fichiers | brochure | planning | listes | liste
    `),
    'text:farewell': list(`
      merci | merci beaucoup | merci bien | merci a vous | merci a toi | un grand merci |
      merci infiniment | de rien | je vous en prie | je t'en prie | bonne journee |
      bonne soiree | bon week-end | bon weekend | bonnes vacances | a bientot | a demain |
      a lundi | a mardi | a mercredi | a jeudi | a vendredi | a tout a l'heure | au revoir |
      merci mille fois | je vous remercie | agreable fin de journee | bonne fin de journee |
      bel ete | bon ete
    `),
    'text:unsubscribe': list(`
      se desabonner | vous desabonner | se desinscrire | vous desinscrire | desabonner |
      desinscrire | ne plus recevoir | ne plus le recevoir
    `),
    'text:newsletter': list(`
      version en ligne | dans votre navigateur | vous recevez cet | vous recevez ce |
      cette newsletter | cette lettre d'information | dans le navigateur | voir en ligne |
      en tant que membre `),
    'text:undelivered': list(`
      votre message n'a pas pu etre | votre message n'a pas ete remis |
      remise de votre message a echoue
    `),
  },
};
