import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

/** What French automatic and holding mail is made of, beside the phrases that give it away. */
export const frAutomatic: Lexicon = {
  language: 'fr',
  phrases: {
    'text:boilerplate': list(`
      pas acces | acces limite | sans acces | de retour | serai de retour | mon retour |
      repondrai | repondrons | vous repondre | traiterai | sera traite | sera traitee |
      traiterons | pas consulter | ne sera pas lu | ne sera pas transmis | ne seront pas lus |
      pas joignable | injoignable | difficilement joignable | en conge | en conges |
      horaires d'ouverture | nos bureaux sont | consultez notre site | recontacterons |
      recontacterai | acces a ma messagerie
    `),
    'text:contact': list(`
      contacter | contactez | joindre | appelez | appeler | ecrire a | ecrivez a | adresser a |
      vous adresser | adressez-vous | joignable au | joignable par | tourner vers | rapprocher de
    `),
    'text:disclaimer': list(`
      ce message et | ce courriel et | ce message est confidentiel | les informations contenues
    `),
    'text:salutation': list(`
      bonjour | bonsoir | salut | cher | chere | chers | madame | monsieur | mesdames | coucou
    `),
    'text:small-talk': list(`
      bonjour | bonsoir | madame | monsieur | merci | merci beaucoup | merci d'avance |
      merci de votre patience | merci pour votre patience | merci pour ta patience |
      merci de votre comprehension | merci pour votre comprehension | desole | desolee | pardon |
      desole pour le retard | desolee pour le retard | bonne journee | bonne soiree |
      veuillez nous excuser | toutes mes excuses
    `),
    'text:condition': list(`
      attends * votre | attendons * votre | attends * vos | attendons * vos | attends * ton |
      attends * tes | si | quand | des que | lorsque | une fois | au cas ou | sauf | s'il | avant | apres | jusqu'a
    `),
    'text:filler': list(`
      delai|
      le|la|les|l'|un|une|des|du|de|d'un|et|ou|je|j'ai|tu|il|nous|vous|ce|cet|cette|ces|c'est|ne|
      n'aurai|pas|est|sont|sera|serai|serons|ai|avons|avez|ont|pour|par|avec|dans|sur|sous|en|au|
      aux|a|que|qui|mon|ma|mes|ton|ta|votre|vos|notre|nos|leur|me|m'|se|y|si|plus|jusqu'au|inclus|
      actuellement|absent|absente|absence|conge|conges|vacances|bureau|bureaux|retour|message|
      messages|mail|mails|e-mail|courriel|courriels|messagerie|telephone|tel|numero|mobile|
      collegue|equipe|assistante|service|secretariat|urgence|urgent|urgente|urgentes|demande|
      demandes|question|questions|cas|besoin|merci|veuillez|pouvez|pourrez|possible|brefs|delais|
      bien|recu|recue|recevoir|recus|reponse|repondre|heures|jours|ouvres|semaine|periode|
      pendant|entre|partir|lors|afin|toute|toutes|tous|encore|toujours|interne|plaisir|dossier|
      automatique|monsieur|madame|acces|dossiers|soit
    `),
  },
};
