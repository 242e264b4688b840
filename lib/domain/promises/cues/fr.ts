import type { Cues } from '../cue';

export const fr: Cues = {
  language: 'fr',
  condition: /^(?:si|s'il|s'ils|a moins|pourvu|au cas)\b[^,]{0,200},/,
  patterns: {
    future:
      /\b(?:je|j'|nous) ?(?:(?:ne|n'|me|m'|te|t'|vous|nous|le|la|l'|les|lui|leur|y|en|s'|se) ?){0,3}\w+(?:rai|rons)\b|\b(?:je|j') ?(?:(?:me|m'|te|t'|vous|le|la|l'|les|lui|leur|y|en) ?){0,3}vais\b|\bnous (?:(?:nous|vous|le|la|les|en|y) ){0,2}allons\b|\bon (?:(?:te|t'|vous|le|la|l'|les|lui|y|en|se) ?){0,3}(?:va|\w+ra)\b/,
    undertaking:
      /\b(?:je|j'|nous|on) ?(?:(?:me|m'|te|t'|vous|nous|le|la|l'|les|lui|y|en|se) ?){0,3}(?:rappelle|rappelons|appelle|appelons|reviens|revenons|revient|tiens|tenons|tient|reponds|repondons|recontacte|recontactons|arrive|arrivons|retrouve|retrouvons|retourne|retournons|paie|livre|livrons|regarde|regardons|verifie|verifions|informe|informons|occupe|occupons|amene|apporte|apportons|confirme|confirmons|redis|redisons|essaie|essaye|essayons|tache|tachons|fais suivre|faisons suivre)\b|\b(?:je devrais|nous devrions|on devrait) pouvoir\b|\b(?:je m'en|nous nous en) (?:charge|chargeons)\b|\b(?:je|nous) (?:transmets|transmettons) (?:\S+ )?(?:a|au|aux)\b|\bvous (?:aurez|recevrez|recevez)\b|\b(?:equipe|service|collegue|conseiller|conseillere) [^.]{0,60}\b(?:reviendra|contactera|recontactera|repondra|revient)\b|^(?:a bientot|a demain|a plus tard|a lundi)\W*$/,
    vow: /\b(?:promets|promettons|garantis|garantissons|m'engage|nous engageons)\b|^(?:c'est )?promis\W*$/,
    deed: /\b(?:je|j'|nous|on) ?(?:(?:me|m'|te|t'|vous|nous|le|la|l'|les|lui|y|en|se) ?){0,3}(?:envoie|envoyons|renvoie|renvoyons|transmets|transmettons|adresse|adressons|fais|faisons|fait|passe|passons|vois|voyons|voit|prends|prenons|donne|donnons|prepare|preparons|dis|finis|finissons|pars|partons|viens|venons|parle|parlons|ecris|ecrivons|suis de retour|sommes de retour)\b|\b(?:suit|suivra|suivront)\b/,
    soon: /\b(?:des que|bientot|au plus vite|rapidement|aussitot|immediatement|plus tard|tout de suite|tout a l'heure|sous peu|prochainement|dans un instant|ensuite)\b/,
    'done-now':
      /\b(?:ci-joint|ci-jointe?s?|ci joint|en piece jointe|en annexe|par la presente|veuillez trouver|m'appelle|nous appelons)\b/,
    question: /\?/,
    perfect:
      /\b(?:(?:j'aurai|nous aurons)(?! (?:du|de|un|une|des|le|la|les|votre|plus|quelque)\b)|etait|etaient|hier)\b/,
    negation:
      /\b(?:ne|n') ?(?:\S+ ){0,2}\S*(?:rai|rons|ra|vais|allons|va) (?:\S+ )?(?:pas|plus|jamais|rien)\b/,
    idle: /\b(?:pas|jamais|toujours|souvent|parfois|chaque|depuis|d'habitude)\b/,
    plan: /\b(?:sais|savons|sait|ignore|ignorons|demande) (?:pas )?(?:encore )?si (?:je|j'|nous|on) ?(?:\S+ )?\w+(?:rai|rons|ra|vais)\b|\b(?:je|nous) (?:serai|serons|suis|sommes) (?:absente?s?|en conges?|en vacances|en deplacement|fermee?s?|votre|malade)\b/,
    coming:
      /\b(?:tu auras|vous aurez|tu recevras|vous recevrez)\b|\b(?:facture|paiement|reglement|virement|acompte|solde|reponse|decision|contrat|devis|commande|fichiers?|textes?)\b (?:\S+ ){0,4}(?:sera|seront|part|partira|arrive|arrivera|vous sera|te sera)\b|\b(?:ma|mon|notre|nos) (?:collegue|assistante?|associee?|comptable|secretaire|patron|directeur|directrice|mari|femme|equipe|service)\b (?:\S+ ){0,2}(?:vous|te|t'|lui|va|s'en) ?(?:\S+ )?\w+|\b(?:je|j'|nous|on) ?(?:(?:me|m'|te|t'|vous|nous|le|la|l'|les|lui|leur|y|en|se|s') ?){0,3}(?:depose|deposons|mets|mettons|met|signe|signons|decide|decidons|charge|chargeons|relis|relisons|regle|reglons|valide|validons|lis|lisons|tranche|tranchons)\b/,
    later:
      /^(?!.{0,300}\b(?:pas|jamais|plus rien)\b)(?=.{0,300}(?:\b(?:je|j'|nous|on) ?(?:(?:me|m'|nous|vous|te|y|s'y|en|le|la|l'|les|s') ?){0,3}(?:(?:demarrer|attaquer|commencer|reprendr|lancer|relancer|debuter|poursuivr|remettr)(?:ai|ons|a)|demarre|demarrons|attaque|attaquons|commence|commencons|reprend|reprends|reprenons|lance|lancons|relance|relancons|remet|remets|remettons|reparle|reparlons|passe commande|passons commande|debute|debutons|redemarre|redemarrons|poursuit|poursuivons)\b|\b(?:projet|mission|chantier|campagne|travaux|phase|tournage|budget|production|commande|lancement)\b (?:\S+ ){0,4}(?:demarre|demarrent|demarrera|debute|debutera|debuteront|commence|commencera|reprend|reprendra|arrive|arrivera|est|sera|tombe|tombera)\b|\b(?:j'ai|nous avons|on a|j'aurai|nous aurons|il y aura|il y a) (?:\S+ ){0,4}(?:travail|mission|projet|commande|chantier|boulot)\b|\b(?:besoin de (?:vous|toi))\b|\b(?:veut|voulons|souhaite|souhaitons|souhaiterait|compte|comptons|va|allons|devrait|pense|pensons|prevoit|prevoyons) (?:\S+ ){0,3}(?:reprendre|demarrer|commencer|lancer|relancer|poursuivre|continuer|attaquer)\b|\b(?:vous pourrez|tu pourras) (?:\S+ ){0,2}(?:commencer|demarrer|attaquer)\b))/,
    offers:
      /^(?!.{0,300}\b(?:pas|jamais|rien)\b)(?=.{0,300}(?:\b|')(?:ai|a|avons|aurai|aurons|aura|aurait|aurions|avoir) (?:\S+ ){0,6}(?:quelque chose|du travail|du boulot|une mission|des missions|un projet|une commande) (?:\S+ ){0,3}pour (?:vous|toi)\b)/,
    meets:
      /\b(?:se|nous) (?:voit|voyons|verra|verrons|retrouve|retrouvons|retrouvera|retrouverons|rencontre|rencontrons)\b|\b(?:je|nous|on) (?:serai|serons|sera|suis|sommes|est|pars|partons|part|viens|venons|vient|viendrai|viendrons|passe|passerai|passerons|arrive|arriverai|demenage|demenageons|serai de retour)\b|\b(?:rendez-vous|reunion|salon|vacances|conges|dejeuner|cafe|demenagement|joignable|disponible)\b/,
    gives:
      /\b(?:envo\w+|enverr\w+|transmet\w*|repond\w*|reponse|retour|tien\w*|tenons|dis|dire|dir(?:ai|ons)|confirm(?:e|es|ons|er|erai|erons|era|ie|ions|ier|ierai|ierons|iera)|\w*appell\w*|rappel\w*|livr(?:e|es|ons|er|erai|erons|era|ie|ions|ier|ierai|ierons|iera)|pai\w*|regl\w*|virement|travail|mission|projet|devis|contrat|textes?|fichiers?|commande|decision|decide\w*|revien\w*|reviendr\w*|donn\w*|feu vert|fer(?:ai|ons|a)|fais|fait|faire|voir|regard\w*|verif(?:e|es|ons|er|erai|erons|era|ie|ions|ier|ierai|ierons|iera)|valid(?:e|es|ons|er|erai|erons|era|ie|ions|ier|ierai|ierons|iera)|sign(?:e|es|ons|er|erai|erons|era|ie|ions|ier|ierai|ierons|iera)|prepar(?:e|es|ons|er|erai|erons|era|ie|ions|ier|ierai|ierons|iera)|termin(?:e|es|ons|er|erai|erons|era|ie|ions|ier|ierai|ierons|iera)|fini\w*|occup\w*|contact\w*|ecri\w*|communiqu\w*|depos\w*|parl\w*|inform\w*|relanc\w*|demarr\w*|reprend\w*|attaqu\w*|lanc\w*|commenc\w*)\b/,
    sends:
      /\b(?:envo\w+|renvo\w+|enverr\w+|transmet\w*|repond\w*|retour vers|un retour|tien(?:s|drai) (?:au courant|informe)|rappel\w*|livr(?:e|erai|erons|ons)|pai\w*|regl(?:e|erai|erons|ons)|confirm(?:e|erai|erons|ons)|revien\w*|reviendr\w*|besoin de|mission|commande|virement)\b/,
  },
};
