import { apology, noTime, type PhraseList, reproach } from '../phrase';

const NEWS = '(?:reponse|nouvelles?|retour|reglement|paiement|signe de vie|message|confirmation)';
const ASKED = '(?:ecrit|demande|relancee?|contactee?|signale|rappele|appelee?|explique|dit)';
const ATTENTION = 'je ne peux pas y consacrer l’attention nécessaire';
const WHEN = {
  informal: 'quand pourrais-tu me répondre',
  formal: 'quand pourriez-vous me répondre',
};
const YOU_HAD =
  "(?:vous (?:m'|nous |me l'|l')?(?:aviez|avez)|tu (?:m'|nous |me l'|l')?(?:avais|as))";
const PLEASE = { informal: 's’il te plaît', formal: 's’il vous plaît' };

export const fr: PhraseList = {
  language: 'fr',
  phrases: [
    reproach(
      'je (?:suis|reste) toujours sans (?:reponse|nouvelles|retour)',
      'je n’ai pas encore eu de réponse',
    ),
    reproach(`toujours sans(?= <1>${NEWS})`, 'pour le moment sans'),
    reproach(`toujours pas de(?= <1>${NEWS})`, 'pas encore de'),
    reproach(`toujours aucune? (${NEWS})`, 'pas encore de {1}'),
    reproach(
      'toujours pas(?= <3>(?:recue?s?|repondu|eu|payee?|reglee?|envoyee?|donne|rappelee?))',
      'pas encore',
    ),
    reproach(
      'malgre (?:mes|plusieurs|de nombreuses|nos|toutes mes) <2>(?:relances?|mails?|e-mails?|courriels?|messages?|appels?|demandes?|rappels?)',
      'après mon dernier message',
    ),
    reproach(
      "comme je (?:vous |te )?(?:l'ai|l'avais|ai|avais|disais|le disais) (?:(?:deja|bien|pourtant) )*(?:dit|ecrit|explique|indique|signale|precise|mentionne|demande)(?: plusieurs fois| a plusieurs reprises)?",
      'pour résumer',
    ),
    reproach(
      'comme (?:deja )?(?:dit|indique|signale|explique|demande) (?:precedemment|plusieurs fois|a plusieurs reprises|maintes fois)',
      'pour résumer',
    ),
    reproach('pour la (?:enieme|n-ieme|centieme) fois|une enieme fois', 'à nouveau'),
    reproach(
      'pour la (?:deuxieme|troisieme|quatrieme|cinquieme|\\d+e) fois(?<=(?:ecris|demande|relance|contacte|prie|rappelle) (?:\\S{1,30} ){0,4}pour la \\S{1,12} fois)',
      'à nouveau',
    ),
    reproach(
      'pour la (?:deuxieme|troisieme|quatrieme|cinquieme|\\d+e) fois(?=,? <3>(?:ecris|demande|relance|contacte|prie|rappelle))',
      'à nouveau',
    ),
    reproach(
      "je (?:suis|reste) (?:(?!pas)\\S{1,20} ){0,2}decue?s?(?= (?:que|qu'))",
      'je trouve dommage',
    ),
    reproach(
      "je (?:suis|reste) (?:(?!pas)\\S{1,20} ){0,2}decue?s?(?! (?:que|qu'))|c'est (?:(?!pas)\\S{1,20} )?decevant",
    ),
    reproach(`${YOU_HAD} (?:(?:pourtant|bien|deja) )*promis(?= qu)`, 'j’avais compris'),
    reproach(`${YOU_HAD} (?:(?:pourtant|bien|deja) )*promis(?! qu)`),
    reproach(
      "pourquoi (?:(?:vous|tu|ne|me|nous) |n'|m'){0,3}(?:repondez|reponds|repondes|rappelez|rappelles|payez|paies|avez|as)(?:-vous|-tu)? (?:toujours )?(?:pas|jamais|plus)(?: (?:repondu|encore repondu|rappele|paye))?",
      WHEN,
    ),
    reproach(
      "(?:je suppose|j'imagine|visiblement|apparemment|je constate|il semble)(?: que)?,? (?:vous|tu) (?:m'|nous )(?:ignorez|ignores|evitez|evites)",
      'mon message s’est peut-être perdu',
    ),
    reproach("(?:vous|tu) (?:m'|nous )(?:ignorez|ignores)|(?:ignorez-vous|ignores-tu)"),
    reproach(
      "(?:ce serait|il serait) (?:\\S{1,12} )?(?:correct|poli|courtois|professionnel)(?= (?:que|qu'|si))",
      'cela m’aiderait',
    ),
    reproach(
      '(?:ce serait|il serait) (?:\\S{1,12} )?(?:correct|poli|courtois|professionnel)(?= de)|la moindre des choses',
    ),
    reproach(
      "(?:ce n'est|c'est) (?:vraiment |pas |peu |tres |guere ){1,3}(?:professionnel|serieux|correct|respectueux)(?<=(?:pas|peu|guere) (?:\\S{1,12} )?\\S{1,14})",
    ),
    reproach('manque de (?:professionnalisme|respect|serieux)'),
    reproach(
      "(?:c'est|cela est|(?:votre|ton|ta) \\S{1,20} est|je trouve (?:cela|ca|(?:votre|ton|ta) \\S{1,20})) (?:(?!pas)\\S{1,20} ){0,2}(?:inadmissible|inacceptable|irrespectueu(?:x|se)|impolie?)",
    ),
    reproach('dernier (?:avertissement|rappel)', 'dernier message à ce sujet'),
    reproach('derniere (?:relance|sommation|mise en demeure)', 'dernière demande à ce sujet'),
    reproach(
      'encore une fois(?=,? je (?:vous |te )?(?:demande|prie|rappelle|relance|dois|signale))|une nouvelle fois(?=,? je (?:vous |te )?(?:demande|prie|rappelle|relance|dois))',
      'aujourd’hui',
    ),
    reproach(
      'enfin(?<=(?:pouvez-vous|peux-tu|pourriez-vous|pourrais-tu|voulez-vous|veux-tu) enfin)',
      PLEASE,
    ),
    reproach(
      "j'attends (?:toujours |encore |depuis <4>(?:jours|semaines|mois) )((?:votre|ta|ton) (?:reponse|retour))",
      '{1} m’aiderait à avancer',
    ),
    reproach(
      `(?:a (?:plusieurs|maintes|de nombreuses) reprises|(?:deja )?(?:deux|trois|quatre|plusieurs|maintes|\\d+) fois)(?<=${ASKED} (?:deja )?(?:a \\S{1,12} (?:\\S{1,12} )?reprises|\\S{1,12} fois))`,
      'ces derniers temps',
    ),
    reproach(
      'je ne comprends pas (?:votre|ton) silence',
      'je me demande si mon message est bien arrivé',
    ),
    reproach(
      '(?:malgre|devant|face a|vu) (?:votre|ton) silence|(?:votre|ton) (?:long |trop long )silence',
    ),
    reproach(
      "(?:c'est|cela fait|ca fait|voila) (?:<4>(?:jours|semaines|mois|semaine) (?:que )?)?(?:c'est )?(?:(?:bien|tres|si|toujours) )?(?:le silence(?: radio)?|silence radio|silencieux|calme) de (?:votre|ton) (?:cote|part)|(?:silence radio|aucun signe|rien) de (?:votre|ton) (?:cote|part) depuis",
      {
        informal: 'j’aimerais avoir de tes nouvelles',
        formal: 'j’aimerais avoir de vos nouvelles',
      },
    ),
    reproach(
      "(?:vous|tu) (?:ne |n')?(?:(?:vous|te|t')? ?)(?:preniez|prenez|prennes|prends|ayez|avez|aies|as|donniez|donnez|donnes) (?:meme )?(?:pas|jamais) (?:meme )?(?:(?:pris|eu) )?(?:la peine|le soin|le temps) de <1>(?:repondre|reagir|rappeler|lire)",
    ),
    reproach(
      "(?:vous|tu) (?:n'avez|n'as|n'aviez|n'avais) <1>(?:repondu|reagi|pas repondu|pas reagi|jamais repondu) a (?:aucun|aucune|mes|mon|nos)(?: de mes)? <2>(?:mails?|e-mails?|courriels?|messages?|relances?|demandes?)",
    ),
    reproach("j'exige", 'j’aimerais'),
    noTime(
      "je n'ai <2>(?:pas|plus|aucun|guere) (?:(?:du tout|vraiment|assez|le|de|la) ){0,2}temps(?: pour (?:vous|toi|cela|ca|ce \\S{1,30}|cette \\S{1,30})| a (?:vous|te) (?:consacrer|accorder))?(?! (?:de|d'|pour|a))",
      ATTENTION,
    ),
    noTime(
      "je n'ai <2>(?:pas|plus|aucun|guere) (?:(?:du tout|vraiment|assez|le|de) ){0,2}temps(?= (?:de|d'|pour|a))",
    ),
    noTime(
      "je suis <2>(?:trop (?:occupee?|prise?|chargee?)|(?:completement |totalement |vraiment )?(?:debordee?|submergee?|sous l'eau))(?: pour (?:vous|toi|cela|ca))?|j'ai (?:beaucoup )?trop de travail(?: pour (?:vous|toi|cela|ca))?",
      ATTENTION,
    ),
    apology(
      "(?:je suis |nous sommes )?(?:vraiment |sincerement )?(?:desolee?s?|navree?s?|pardon|excusez-moi|excuse-moi|toutes mes excuses|mes excuses)(?: encore)? (?:de |d'|pour |si je )(?:(?:vous|te|devoir|le|la|les|avoir a) |t'|l'){0,3}(?:deranger?|derange|importuner?|importune|embeter?|relancer?|relance|derangement|insister?|insiste|ennuyer?|ennuie)(?: encore| a nouveau)?",
      '',
    ),
    apology(
      "je ne (?:veux|voudrais|souhaite) (?:surtout )?pas (?:vous |te |t')(?:deranger|importuner|embeter|harceler|presser)",
      '',
    ),
  ],
};
