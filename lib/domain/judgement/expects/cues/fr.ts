import type { CueList } from './cue-lists';

const ASKED =
  '(?:pouvez|pourriez|avez|auriez|etes|seriez|savez|voulez|voudriez|souhaitez|pensez|comptez|serez|allez|faites|prevoyez|connaissez|recevez|aurez|pourrez|devez|trouvez|preferez)-vous|(?:peux|pourrais|as|aurais|es|serais|sais|veux|voudrais|penses|comptes|seras|vas|fais|auras|pourras|dois|trouves|preferes)-tu';

export const FR: CueList = {
  language: 'fr',
  openers:
    "et|aussi|mais|donc|alors|ok|bon|bien|par ailleurs|d'ailleurs|ensuite|enfin|bonjour|salut|cher|chere|bonsoir|ou|oui|non|si oui|si non|sinon|petite question|une question|question|si possible|en attendant|d'abord",
  patterns: {
    question: [
      `^(?:${ASKED})`,
      `(?:${ASKED})(?: [^ .!?]+){0,20} ?\\?|est-ce que |est-ce qu'|qu'est-ce que |qu'est-ce qu'`,
      '^(?:que|qui|quoi|quel|quelle|quels|quelles|quand|ou|pourquoi|comment|combien|a quelle|a quel|pour quand|depuis quand|de quel|de quelle) (?:[^ .!?]+ ){0,20}[^ .!?]+ ?\\?',
      '^(?:est|sont|serait|sera|a|ont|y)-(?:il|elle|ce|ils|elles|on|t-il|a-t-il)',
      '(?:serait|est)-il possible|y a-t-il|peut-on|pourrait-on|(?:me demande|demandais|demande) (?:si|quand|comment|ce que|quel)|(?:savoir|dire|indiquer|preciser) (?:si|quand|comment|ce que|ou|quel|quelle|pourquoi)|relance|relancer|fais suite a|(?:je )?reviens vers (?:vous|toi) (?:concernant|au sujet|a propos|pour)|ma question|une question|des nouvelles|du nouveau',
    ],
    asks: [
      '^(?!excuse|excusez|laissez|laisse|pardonnez)[a-z]+-(?:moi|nous)(?: |$)',
      '(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|voulez-vous|voudriez-vous|veux-tu|auriez-vous|aurais-tu|vous pouvez|tu peux|vous pourriez|tu pourrais) (?=[a-z])',
      "veuillez (?!agreer|recevoir|croire)|merci de (?:bien )?(?:vouloir |me |nous |m'|le |la |les |ne |votre (?:retour|reponse)|ton retour|[a-z]+er |[a-z]+ir |[a-z]+re )|priere de|je vous (?:prie|demande|serais|saurais|invite) (?:de|gre|a|bien|reconnaissant)|je te (?:demande|prie) de|(?:s'il vous plait|s'il te plait|svp|stp)",
      "il (?:me|nous) (?:faut|faudrait|manque|manquerait|reste)(?: [^ .!?]+){0,2} (?:votre|vos|ton|ta|tes|le|la|les|l'|un|une|des|deux|trois)|(?:j'ai|j'aurais|aurais|aurions|avons|aura)(?: [^ .!?]+){0,2} besoin (?:des? |du |d'|que )|(?:je|nous) (?:vous |te )?(?:propose|proposons|suggere|suggerons) |(?:je|nous|j') ?(?:voudrais|voudrions|souhaite|souhaiterais|souhaitons|souhaiterions|aimerais|aimerions|j'aimerais) (?:que|recevoir|avoir|obtenir|savoir|connaitre|vous demander|te demander)",
      "(?:si|que) (?:vous|tu) (?:pouviez|pouvais|pourriez|pouvez|peux|vouliez)|n'oubliez pas|n'oublie pas|pensez a|pense a|ce serait (?:bien|super|parfait|gentil|ideal|top) (?:si|que|de)|(?:reconnaissant|gre) (?:de|si)|ravi si|ayez l'obligeance|faire parvenir",
    ],
    orders: [
      '^(?:envoyez|envoie|appelez|appelle|dites|dis|faites|fais|donnez|donne|regardez|regarde|verifiez|verifie|confirmez|confirme|signez|signe|remplissez|remplis|mettez|mets|prenez|prends|lisez|lis|demandez|demande|ecrivez|ecris|choisissez|choisis|repondez|reponds|transmettez|transmets|tenez|tiens|laissez|laisse|attendez|attends|payez|reglez|utilisez|cliquez|venez|viens|indiquez|indique|precisez|precise|notez|note|renvoyez|renvoie)(?:-moi|-nous|-le|-la|-les)? ',
    ],
    'asks-for-file': [
      "(?:envoyer|envoyez|envoie|transmettre|transmettez|fournir|partager|recevoir|communiquer|adresser|renvoyer|envoyez-moi|envoie-moi|envoyez-nous|transmettez-moi|faire parvenir|m'envoyer|nous envoyer|besoin|faire suivre|transferer)(?: [^ .!?]+){0,7} (?:fichiers?|logos?|photos?|images?|textes?|documents?|contrat|copie|liste|informations|identifiants|mot de passe|acces|contenus?|lien|brief|facture|visuels?|pieces?|coordonnees|adresse|elements)",
    ],
    'asks-for-approval': [
      "(?:votre|ton|vos|dans l'attente de|attend\\S*|avoir|pour) (?:\\S+ )?(?:accord|validation|approbation|confirmation|feu vert|signature|autorisation|bon pour accord)|(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|merci de|veuillez|svp)(?: [^ .!?]+){0,6} (?:confirmer|valider|approuver|signer|accepter)|(?:etes-vous|es-tu|vous etes|tu es) (?:bien )?d'accord|(?:cela|ca) (?:vous|te) (?:convient|va)|bon pour accord|retourner signe|d'accord \\?",
    ],
    'asks-for-date': [
      '(?:quand|quel jour|quelle date|a quelle heure|quel moment|quelle semaine|pour quand|quelles dates) |(?:etes-vous|es-tu|seriez-vous|serais-tu|vous etes|tu es|vos|tes|votre|ta)(?: \\S+){0,3} (?:disponible|disponibles|libre|disponibilites?)|(?:vous|te) (?:convient|conviendrait|irait|arrange|arrangerait)|dans quel delai|quel delai|vous attendez|une date',
    ],
    'asks-for-opinion': [
      "(?:qu'en|que) (?:pensez-vous|penses-tu|dites-vous|dis-tu)|ce que (?:vous en pensez|tu en penses|vous pensez|tu penses)|qu'en dites|(?:attends|attendons|attente de|besoin de|donner|donnez|donne|avoir|connaitre|partager|avec|hate de|curieux de|sur|quel est|quels sont|pour)(?: \\S+){0,2} (?:votre|ton|vos|tes) (?:avis|opinion|retours?|remarques|commentaires|preference|impressions?|ressenti|conseils?|idees|suggestions)|(?:avez-vous|as-tu|auriez-vous)(?: \\S+){0,4} (?:remarques|commentaires|preference|suggestions|idees|objections)",
    ],
    'asks-for-word': [
      "(?:tenez|tiens|tenir|dites|dis|dire|faites|fais|faire|donnez|donne|donner)(?:-| )(?:moi|nous|me)(?: [^ .!?]+){0,6} ?(?:au courant|savoir|informe|informee|signe|part|si|quand|ce que|un retour|reponse|votre)|me (?:dire|tenir|faire savoir|confirmer|repondre|recontacter|rappeler)|(?:dans l'attente|en attente|attends|attendons|j'attends)(?: [^ .!?]+){0,3} (?:retour|reponse|nouvelles|accord|validation|lire)|(?:votre|ton|un) (?:prompt |rapide )?(?:retour|reponse)|au plaisir de (?:vous|te) (?:lire|entendre)|(?:hate|impatience|impatient) (?:de|d')|dans l'attente|appelez-moi|appelle-moi|rappelez-moi|rappelle-moi|ecrivez-moi|contactez-moi|repondez|repondre (?:avant|d'ici|rapidement)",
    ],
    'thanks-ahead': [
      "(?:merci|mercis|remercie|remercions)(?: [^ .!?]+){0,6} (?:d'avance|par avance)",
      "(?:d'avance|par avance)(?: [^ .!?]+){0,2} merci",
    ],
    proposes: [
      '^(?:si on|et si|on pourrait|nous pourrions|pourquoi ne pas|que diriez-vous|ca te dit|ca vous dit|voulez-vous qu|veux-tu qu)',
      '(?:je|nous) (?:vous |te )?(?:propose|proposons|suggere|suggerons)|(?:que diriez-vous|que dirais-tu|et si (?:on|nous)|pourquoi ne pas|on pourrait|nous pourrions|pourrions-nous|peut-on|pouvons-nous|ma proposition|ca te dit|ca vous dit)',
      "(?:voudrais|voudrions|souhaite|souhaiterais|souhaitons|aimerais|aimerions|serais ravi|serait bien|possible)(?: [^ .!?]+){0,6} (?:rencontrer|discuter|echanger|parler|convenir|fixer|organiser|inviter|appeler|passer|caler|voir)|(?:je|nous) (?:vous |t')(?:invite|invitons)|(?:fixer|convenir d'|prendre|caler) un (?:rendez-vous|rdv|creneau)",
    ],
    deadline: [
      "(?:avant|d'ici|pour|jusqu'a|au plus tard|des) (?:le |la |ce |cette |l'|au |a )?(?:fin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|soir|semaine|mois|midi|prochain\\S*|\\d+|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|au plus tard|des que possible|au plus vite|le plus vite|le plus rapidement|rapidement possible|asap|echeance|date limite|delai|urgent|urgence|sous (?:\\S+ )?(?:jours|heures)|d'ici",
    ],
    'hands-over': [
      "(?:ci-joint|ci-jointe|ci-joints|ci-jointes|en piece jointe|voici|vous trouverez|tu trouveras|joint a|en annexe|je vous (?:envoie|transmets|adresse)|je t'envoie)(?: [^ .!?]+){0,7} (?:devis|proposition|offre|facture|contrat|projet|brouillon|maquette|version|epreuve|ebauche|convention|bon a tirer|bat|estimation)",
      '(?:devis|proposition|facture|contrat|maquette)(?: [^ .!?]+){0,5} (?:joint|jointe|ci-joint|ci-jointe|piece jointe|annexe)|pour (?:validation|signature|relecture|avis|accord|approbation)|(?:facture|factures|paiement|solde|montant)(?: [^ .!?]+){0,6} (?:impayee?s?|en attente|due?|en retard)|a regler|reglement de (?:la |votre |notre )?facture|facture (?:impayee|en attente|en souffrance)',
    ],
    troubled: [
      "(?:ne|n')(?: ?\\S+){1,2} (?:pas|plus|rien|aucun|aucune|jamais)|erreur|panne|bug|bloque|bloquee|plante|casse|echoue|echec|(?:un|le|des) (?:probleme|problemes|souci|soucis) (?:avec|de|sur|pour|:)|aucune idee|(?:n'arrive|n'arrivons) pas",
    ],
    'if-any': [
      "(?:si|en cas de|pour toute?s?)(?: (?:vous|tu|besoin|quoi|le))*(?: \\S+){0,4} (?:questions?|probleme|problemes|doute|remarques?|precision|precisions|besoin|necessaire|interesse|interessee?)|n'hesitez pas|n'hesite pas|des questions \\?|a votre disposition|a ta disposition|si besoin",
    ],
    informs: [
      "pour (?:votre |ton )?information|pour info|a titre (?:d'information|informatif)|fyi|pour votre dossier|je (?:vous |t'|te |tiens a vous )(?:informe|informer|signale|confirme)|petit point|comme (?:convenu|promis|discute|demande|prevu)|nous avons le plaisir de (?:vous )?(?:informer|annoncer)|je vous confirme|petite mise a jour",
    ],
    'needs-none': [
      "(?:pas|aucun|aucune|nul|inutile)(?: \\S+){0,3} (?:de (?:me |nous )?repondre|besoin de (?:me |nous )?(?:repondre|reponse)|reponse (?:necessaire|attendue|requise)|action (?:necessaire|requise)|rien a faire)|inutile de|(?:vous n'avez|tu n'as|n'avez|n'as) (?:rien|pas)(?: \\S+)? (?:a faire|besoin de|a repondre)|rien a faire",
    ],
    thanks: [
      "(?:merci(?! d'avance| de (?:bien|me|nous|vouloir)| par avance)|parfait|parfaite|tres bien|super|entendu|c'est note|bien note|bien recu|d'accord(?! \\?)|de rien|je vous en prie|je t'en prie|avec plaisir|pas de souci|pas de probleme|felicitations|bravo|genial)|(?:bonne|bon|bonnes) (?:journee|soiree|week-end|weekend|vacances|semaine|fin de)|a (?:bientot|demain|lundi|mardi|mercredi|jeudi|vendredi|tout a l'heure)[ .!]*$",
    ],
    tells: [
      "^(?:j'ai|je (?:suis|vais|viens|peux|pense|crois|comprends|vois|travaille|m'en|le|la|les)|nous (?:avons|sommes|allons|venons|pouvons)|il a|elle a|ils ont|c'est|c'etait|on a|je l'ai)",
      "^(?:le|la|les|l'|ce|cette|ces|notre|nos|mon|ma|mes|voici|aujourd'hui|hier|depuis|selon|comme|tout|d'apres) ",
    ],
  },
};
