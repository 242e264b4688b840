import type { HoldingCues } from './holding-cues';

const INSIDE =
  '(?:direction|directeur|directrice|conseil|comite|bureau|service(?: \\S+)?|achats|juridique|juristes?|avocat|comptable|comptabilite|compta|finances?|associes?|associee?s?|patron|patronne|chef|equipe|equipes|collegues?|mari|femme|mairie|commission|banque|client|siege|responsable|hierarchie|partenaires?|maitre \\S+|services)';
const CHECK =
  "(?:en parler|parler|discuter|voir|verifier|reflechir|consulter|valider|demander|regarder|etudier|examiner|lire|relire|trancher|decider|confirmer|echanger|soumettre|donner (?:son|leur) (?:avis|accord)|me decider|faire le point|calculer|comparer|avancer|repondre|m'y plonger|y reflechir|me renseigner|caler|signer|se prononcer|approuver)";

export const FR: HoldingCues = {
  language: 'fr',
  pending: [
    `^${CHECK} (?:a|avec|au|aux)(?: \\S+){0,4}|^(?:discussion|reflexion|validation|examen|suspens|etude|negociation)(?: \\S+){0,3}`,
    "(?:est|sont|c'est|toujours|encore|actuellement)(?: \\S+){0,3} en (?:cours|attente|discussion|reflexion|suspens|etude|examen|preparation|interne)(?: d[e'](?: ?\\S+){0,3})?(?: \\S+)?|en cours (?:d'examen|d'etude|de validation|de discussion|en interne|de traitement)|en attente (?:de|d'|du|des)(?! (?:votre|vos|ton|ta|tes)\\b) ?(?:\\S+ ?){0,4}|a l'etude|en reflexion",
    "(?:n'ai|n'avons|n'a|n'ont|n'est|ne sais|ne savons|ne sommes|ne suis|ai|avons|on a|j'ai)(?: \\S+)? (?:toujours |encore )?pas(?: encore| toujours)?(?: (?:eu|pu|recu|trouve|regarde|decide|tranche|lu|fini|de|le|la|les|son|leur|reponse|nouvelles?|retour|temps|occasion|d'y|y|voir|regarder|m'y|plonger|repondre|avancer|prendre|decision|m'en|occuper|me|pencher|dessus|d'avis|eu de|quoi|si|sais|avis|decides?|a ce stade|pour l'instant))+|pas (?:encore|toujours)(?: \\S+){0,4}|pas de (?:nouvelles|retour|reponse|decision)(?: \\S+){0,4}|rien de (?:decide|neuf|nouveau|concret)(?: \\S+){0,3}|rien (?:encore|pour l'instant)",
    `(?<!(?:vous|tu) )(?:dois|devons|doit|doivent|faut que|il faut que|veux|voulons|voudrais|vais|allons|va|souhaite|souhaitons)(?! (?:vous|tu)\\b)(?: \\S+){0,5} ${CHECK}(?: \\S+){0,4}|faut (?:encore |d'abord )?que (?:j'|je |nous |on )(?:\\S+ ?){1,8}|(?<!(?:vous|tu) )(?:dois|devons|doit|doivent) (?:encore|d'abord)`,
    "(?:attends|attendons|attend|attendent)(?: (?:encore|toujours|juste|simplement))?(?! (?:votre|vos|ton|ta|tes|de vous|vous)\\b) (?:le|la|les|l'|un|une|des|notre|mon|ma|d'avoir|que)(?: ?\\S+){0,5}|dans l'attente (?:de|d'|du)(?! (?:votre|vos|ton|ta|tes)\\b)(?: ?\\S+){0,3}",
    `(?:est|sont|entre)(?: \\S+){0,5} (?:chez|au|aupres|dans|entre les mains)(?: (?:de|du|des|la|le|les|l'|notre|nos|mon|ma|mes))* ?${INSIDE}|(?:transmis|transmise|transfere|soumis|soumise|presente|fait suivre|passe)(?: \\S+){0,4} (?:a|au|aux)(?: (?:la|l'|notre|nos|mon|ma|mes))* ?${INSIDE}`,
    "(?:je|on|nous|j'y|y) ?(?:y )?(?:reflechis|reflechit|reflechissons|hesite|hesitons|regarde|regardons|etudie|etudions|examine|examinons|travaille|travaillons|pense|verifie|verifions)(?: (?:ca|cela|encore|toujours|ce|dossier|point|dessus|a|la|tout|votre|ton|devis|proposition|en interne|dans|avec|entre|une|autre|idee|question|attentivement))*|me penche dessus|m'y mets|m'en occupe|sur ma liste|dans ma liste|sur mon bureau|un peu de patience|encore (?:un peu )?de patience|patiente[rz]",
  ],
  comesBack: [
    '(?:reviens|revenons|revient|reviendrai|reviendrons|reviendra|revenir)(?: (?:vers|dessus|sur|vous|toi|rapidement|vite|bientot|tres|au plus vite|ce point))*|y (?:reviens|reviendrai|reviendrons|revenons)',
    '(?:vous|te) (?:tiens|tenons|tient|tiendrai|tiendrons) (?:au courant|informee?s?|au jus)|(?:vous|te) tenir (?:au courant|informee?s?)|(?:te|vous) (?:redis|redirai|redirons|dis|dirai|dirons|reponds|repondrai|repondrons|recontacte|recontacterai|recontacterons|rappelle|rappellerai)(?: (?:ca|cela|tres|vite|bientot|rapidement|tout|en detail))*|(?:fais|ferai|ferons|faisons) (?:signe|un retour|un point)|manquerai pas|manquerons pas|aurez de (?:mes|nos) nouvelles|auras de (?:mes|nos) nouvelles|donne des nouvelles|redis ca',
  ],
  delivers: [
    "(?:te|vous|t') ?(?:fais|ferai|ferons|faisons|envoie|envoies|envoyons|enverrai|enverrons|enverra|transmets|transmettrai|transmettra|transmettrons|transmet) ?(?:suivre )?(?:\\S+ ){0,8}\\S+|vous sera (?:\\S+ ){0,2}(?:adressee?|envoyee?|transmise?|communiquee?)(?: \\S+){0,4}|(?:demande|demanderai)(?: \\S+){0,4} de (?:vous|t'|te) ?(?:envoyer|transmettre|faire suivre)(?: \\S+){0,4}",
  ],
  reason: [
    "deborde\\w*|debordes?|sous l'eau|la folie|la course|le rush|un rush|en plein rush|charrette|tres occupee?s?|tres prise?s?|beaucoup de travail|pas une minute|le temps file|(?:pas|peu|manque) de temps|conges?|vacances|malade|grippe|arret maladie|deplacement|en voyage|salon|demenagement|cloture|bilan|sous-effectif|fin (?:d'annee|de trimestre|de mois)|surcharge\\w*|retard|silence(?: radio)?|sacre budget|gros budget|passe a la trappe|agenda (?:\\S+ )?(?:charge|plein)|beaucoup de monde|absente?s?|tournage",
    "(?:prend|prendra|demande|demandera)(?: \\S+){0,3} (?:temps|plus long)|(?:besoin|un peu) (?:d'un peu )?(?:de|plus de) temps|plus long que",
  ],
  later: [
    "(?:des que|quand|lorsque|une fois que|aussitot que)(?: \\S+){0,6} (?:plus|nouvelles?|saurai|sais|saurons|savons|possible|reponse|retour|decision|calme|peux|peut|pourrai|clair|temps|parle|discute|nouveau|neuf)|d'un retour|au plus vite|rapidement|tres vite|vite|bientot|prochainement|sous peu|plus tard|dans les meilleurs delais|tres prochainement",
  ],
  courtesy: [
    "(?:desolee?s?|pardon|navree?s?|excusez|excuse|toutes mes excuses|mes excuses)(?: (?:-moi|moi|nous|pour|du|de|le|la|les|mon|ma|ce|cette|retard|silence|delai|reponse|tardive|attente|radio|si))*|(?:un grand |mille )?merci(?: (?:beaucoup|bien|a|vous|toi|infiniment|encore|pour|de|d'avoir|votre|ton|ta|vos|le|la|les|l'|cette|ce|message|mail|devis|proposition|relance|patience|comprehension|envoi|retour|rappel|infos?|documents?|suivi|l'envoi|l'info))*|(?:bien|j'ai bien|nous avons bien|avons bien|on a bien) (?:recu|vu|note|eu|lu)(?: (?:passer|votre|ton|ta|le|la|les|message|mail|devis|proposition|demande|relance))*|bonne question|pas d'inquietude|ne vous inquietez pas|t'inquiete|ne t'inquiete pas|promis|malheureusement|honnetement|franchement|pour etre honnete|bon week-?end|bonne journee|bonne soiree|je ne (?:vous|t')(?: ?ai)? (?:oublie|ai pas oublie)(?: pas)?|n'ai pas oublie|n'oublie pas|comprehension|patience",
  ],
};
