import type { Cues } from '../cue';

export const fr: Cues = {
  language: 'fr',
  condition: /^(?:si|s'il|s'ils|a moins|pourvu|au cas)\b[^,]{0,200},/,
  patterns: {
    future:
      /\b(?:je|j'|nous) ?(?:(?:ne|n'|me|m'|te|t'|vous|nous|le|la|l'|les|lui|leur|y|en|s'|se) ?){0,3}\w+(?:rai|rons)\b|\b(?:je|j') ?(?:(?:me|m'|te|t'|vous|le|la|l'|les|lui|leur|y|en) ?){0,3}vais\b|\bnous (?:(?:nous|vous|le|la|les|en|y) ){0,2}allons\b|\bon (?:(?:te|t'|vous|le|la|l'|les|lui|y|en|se) ?){0,3}(?:va|\w+ra)\b/,
    undertaking:
      /\b(?:je|j'|nous|on) ?(?:(?:me|m'|te|t'|vous|nous|le|la|l'|les|lui|y|en|se) ?){0,3}(?:rappelle|rappelons|appelle|appelons|reviens|revenons|revient|tiens|tenons|tient|reponds|repondons|recontacte|recontactons|arrive|arrivons|retrouve|retrouvons|retourne|retournons|paie|livre|livrons|regarde|regardons|verifie|verifions|informe|informons|occupe|occupons|amene|apporte|apportons|confirme|confirmons)\b|\bvous (?:aurez|recevrez|recevez)\b|\b(?:equipe|service|collegue|conseiller|conseillere) [^.]{0,60}\b(?:reviendra|contactera|recontactera|repondra|revient)\b|^(?:a bientot|a demain|a plus tard|a lundi)\W*$/,
    vow: /\b(?:promets|promettons|garantis|garantissons|m'engage|nous engageons)\b|^(?:c'est )?promis\W*$/,
    deed: /\b(?:je|j'|nous|on) ?(?:(?:me|m'|te|t'|vous|nous|le|la|l'|les|lui|y|en|se) ?){0,3}(?:envoie|envoyons|transmets|transmettons|adresse|adressons|fais|faisons|fait|passe|passons|vois|voyons|voit|prends|prenons|donne|donnons|prepare|preparons|dis|finis|finissons|pars|partons|viens|venons|parle|parlons|ecris|ecrivons|suis de retour|sommes de retour)\b|\b(?:suit|suivra|suivront)\b/,
    soon: /\b(?:des que|bientot|au plus vite|rapidement|aussitot|immediatement|plus tard|tout de suite|tout a l'heure|sous peu|prochainement|dans un instant|ensuite)\b/,
    'done-now':
      /\b(?:ci-joint|ci-jointe?s?|ci joint|en piece jointe|en annexe|par la presente|veuillez trouver|m'appelle|nous appelons)\b/,
    question: /\?/,
    perfect:
      /\b(?:(?:j'aurai|nous aurons)(?! (?:du|de|un|une|des|le|la|les|votre|plus|quelque)\b)|etait|etaient|hier)\b/,
    negation:
      /\b(?:ne|n') ?(?:\S+ ){0,2}\S*(?:rai|rons|ra|vais|allons|va) (?:\S+ )?(?:pas|plus|jamais|rien)\b/,
    idle: /\b(?:pas|jamais|toujours|souvent|parfois|chaque|depuis|d'habitude)\b/,
    plan: /\b(?:je|nous) (?:serai|serons|suis|sommes) (?:absente?s?|en conges?|en vacances|en deplacement|fermee?s?|votre|malade)\b/,
  },
};
