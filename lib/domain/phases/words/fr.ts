import type { PhaseWords } from './phase-words';

const GO = '(?:avancer|continuer|poursuivre|progresser|aller plus loin)';
const GO_ON =
  '(?:avancer|continuer|poursuivre|commencer|demarrer|debuter|terminer|finaliser|finir|aller plus loin|progresser|lancer|livrer|reprendre)';

export const FR: PhaseWords = {
  language: 'fr',
  quote:
    'devis|propositions? (?:commerciale|tarifaire|financiere|chiffree|de prix)s?|offres? (?:de prix|commerciale|tarifaire|financiere)s?|chiffrage|estimation(?: de prix)?',
  offer: 'propose|proposons|offre|proposition|tarif|forfait',
  invoice: "factures?|note d'honoraires|notes d'honoraires",
  reminder:
    '(?:rappel|relance) de (?:paiement|facture|reglement)|(?:paiement|reglement|solde|facture)s? (?:en attente|en retard|impaye\\S*)',
  mine: 'mon|ma|mes|notre|nos',
  yours: 'votre|vos|ton|ta|tes',
  thanks: 'merci|remercie|remercions',
  asIn: 'comme (?:\\S+ )?(?:dans|sur|au)|selon|conformement|suivant|hors',
  otherQuote: "offre d'aide|offre d'emploi|estimation (?:du temps|de temps)|promotion|profitez",
  otherWork:
    'contrat|word|excel|windows|navigateur|logiciel|cv|hotel|sejour|colis|sondage|enquete|avis client|commande|projet de loi',
  otherBlock: 'embouteillages?|bouchons?|circulation|train|ascenseur|neige|agenda|maison|creneau',
  gives:
    'ci-joint(?:e|s|es)?|ci-apres|en piece jointe|en pieces jointes|en annexe|voici|voila|veuillez trouver|vous trouverez|tu trouveras|je viens de|je (?:vous|te) (?:envoie|transmets|adresse|fais parvenir|joins)|(?:envoye|transmis|adresse|partage|depose)(?:e|s|es)?|est (?:maintenant |desormais )?(?:prete?|disponible|en ligne)|sont (?:pretes?|prets|disponibles|en ligne)',
  later:
    'plus tard|demain|bientot|(?:la semaine|le mois) prochaine?|fin (?:du|de) mois|fin de (?:la )?semaine|des que|une fois|apres (?:la )?livraison|dois-je|puis-je|vais|allons|enverrai|adresserai',
  wants:
    "(?:pourriez|pouvez|pourrais|peux|voudriez|auriez)-(?:vous|tu) … (?:[mt]')?(?:faire|envoyer|etablir|preparer|transmettre|donner|adresser|realiser|proposer|chiffrer)|(?:souhaiterions|souhaiterais|souhaitons|souhaite|voudrais|voudrions|aimerais|aimerions|besoin|demande|demander|recevoir|obtenir) … (?:devis|proposition|offre|chiffrage|estimation)|merci de (?:(?:nous|me) |m')(?:faire|envoyer|adresser|preparer)|(?:faites|envoyez)-(?:nous|moi)",
  weighs:
    'regarder|regarde|consulter|consulte|lire|lu|recu|etudier|etudie|examiner|parler|parlerons|discuter|questions? (?:sur|concernant|au sujet)|revenir|reviens|relance|relancer|suite a|decision|decide|retour sur|valable|validite|expire|budget|modifie|modifier|revise|ajuster|ajuste|nouveau|trop (?:cher|eleve)|depasse|remise|reduction|je (?:prepare|vous prepare|vous envoie)|reflechi|reflechir|des nouvelles|au sujet de|concernant|a propos',
  accepts:
    "(?:acceptons|accepte|acceptees?|validons|valide|approuvons|approuve)|bon pour accord|(?:signe|signee)s?|(?:d'accord|ok) (?:pour|avec)|donnons (?:notre )?accord|donne (?:mon )?accord",
  notYet: "si|des que|une fois|quand|avant|pas encore|ne|n'avons|n'ai|tant que|afin|bien vouloir",
  unpaid:
    'impayee?s?|en attente|en souffrance|echeance|echue?s?|en retard|reglement|paiement|payee?s?|payer|reglee?s?|regler|virement|recu(?:e|es)?|arrivee?s?|rappel|rappeler|relance|retard|solde',
  pays: 'payee?s?|payer|paiement|reglee?s?|regler|reglement|virement|comptabilite|validee?s?|recu(?:e|es)?|fausse?|faux|erreur|incorrecte?|manque|traitee?s?|enregistree?s?|mise en paiement|question sur|en ordre|avoir',
  paidMyself:
    "j'ai (?:\\S+ ){0,2}?(?:paye|regle|vire)|(?:veuillez|merci de|priere de) … (?:payer|regler|acquitter)|espace client|electricite|gaz|telephone|prelevement",
  blocked: [
    `(?:je|nous|on) ne (?:\\S+ )?(?:peux|pouvons|peut|pourrai|pourrons) (?:\\S+ )?(?:pas|plus|rien) (?:\\S+ ){0,2}?${GO}`,
    `(?:je|nous|on) ne (?:\\S+ )?(?:peux|pouvons|peut|pourrai|pourrons) (?:\\S+ )?(?:pas|plus|rien) (?:\\S+ ){0,2}?${GO_ON} … (?:tant que|sans|avant)`,
    `(?:je|nous|on) ne (?:peux|pouvons|peut|pourrai|pourrons) ${GO_ON} … (?:qu'|que|tant que|sans|avant)`,
    `impossible (?:pour \\S+ )?de ${GO_ON}`,
    `avant de (?:pouvoir )?${GO_ON}`,
    `(?:attente|attends|attendons) … pour (?:pouvoir )?${GO_ON}`,
    `(?:besoin|manque|faut|faudrait|necessaires?) … (?:pour|afin de) (?:pouvoir )?${GO_ON}`,
    `pour (?:pouvoir )?${GO_ON} … (?:besoin|manque|faut|faudrait|attends)`,
    `sans … (?:je|nous|on) ne (?:peux|pouvons|peut|pourrai)`,
  ].join('|'),
  stuck:
    "(?:je suis|nous sommes|on est|projet est|travail est|chantier est|tout est) (?:\\S+ )?(?:bloquee?s?|a l'arret|en suspens|en pause|au point mort)",
  wanting: "jusqu'a|sans|tant que|attente|attends|attendons|besoin|car|manque|faute",
  work: "kick-?off|lancement du (?:projet|site)|reunion de lancement|sprints?|(?:site|environnement|serveur) de (?:test|recette|demonstration|preproduction)|preproduction|staging|jalons?|livrables?|livraison (?:du|de la|des|finale)(?! colis)|maquettes?|wireframes?|prototypes?|planche de tendances|moodboards?|aller-retours?|allers-retours|mise en ligne|bon a tirer|recette|premier jet|point d'etape|cahier des charges",
  piece:
    "versions?|brouillons?|ebauches?|esquisses?|croquis|concepts?|designs?|pages?|page d'accueil|logos?|textes|traduction|montage|mise en page|avant-projet",
  says: "retours?|remarques?|commentaires?|modifications?|corrections?|ajustements?|(?:qu'en|qu'est-ce que vous en|ce que vous en|ce que tu en) (?:pensez|penses)(?:-vous|-tu)?|que (?:pensez-vous|penses-tu)|nous plait|me plait|superbe|regarder|premiere version|deuxieme version|seconde version|avis|feedback",
};
