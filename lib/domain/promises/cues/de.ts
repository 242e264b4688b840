import type { Cues } from '../cue';

export const de: Cues = {
  language: 'de',
  condition: /^(?:wenn|falls|sofern|sollte|sollten|da|nachdem)\b[^,]{0,200},/,
  patterns: {
    future:
      /\b(?:ich|wir) (?:\w+ )?(?:werde|werden)\b|\b(?:werde|werden|werd) (?:ich|wir)\b|\bich (?:\w+ ){1,10}werde\b|^(?:werde|werd)\b/,
    undertaking:
      /\b(?:ich|wir) (?:melde|melden|rufe|ruf|rufen|sag|sage|sagen|lasse|lass|lassen|komme|kommen|gebe|geben|bringe|bringen|hole|holen|zahle|zahlen|liefere|liefern|prufe|prufen|kontrolliere|kontrollieren|versuche|versuchen|kummere|kummern|besuche|besuchen|treffe|treffen|helfe|helfen|erledige|erledigen|antworte|antworten|schau|schaue|schauen|informiere|informieren|erzahle|erzahl|reiche|reichen|halte|halten|kehre|verrate|uberlege?|uberlegen|klare|klaren|teile|teilen|bearbeite|bearbeiten|bestatige|bestatigen)\b|\b(?:melde|melden|rufe|ruf|rufen|sage|sag|lasse|lassen|komme|kommen|gebe|geben|bringe|bringen|hole|liefere|liefern|treffen|besuche|besuchen|kehre|prufe|prufen|informiere|informieren|helfe|antworte|klare|klaren) (?:ich|wir)\b|\b(?:sie|du|ihr) (?:horen|horst|hort|erhalten|erhaltst|bekommen|bekommst) (?:\S+ ){0,6}(?:von (?:mir|uns)|bescheid|antwort|ruckmeldung|nachricht|angebot)|\b(?:horen|erhalten|bekommen) sie\b|\b(?:team|kollege|kollegin|mitarbeiter|abteilung|kundendienst) [^.]{0,80}\b(?:melden|meldet|antworten|antwortet|kontaktiert|kontaktieren)\b|^[^a-z]*(?:melde|rufe) (?:mich|dich|sie)\b|^bis (?:bald|spater|morgen|dann|gleich)\W*$/,
    vow: /\b(?:ich|wir) (?:verspreche|versprechen|versprech|garantiere|garantieren)\b|\b(?:verspreche|versprechen|garantiere|garantieren) (?:ich|wir)\b|^versprochen\W*$/,
    deed: /\b(?:folgt|folgen)\b|\b(?:habe|haben) (?:ich|wir) (?:\S+ ){0,4}(?:arbeit|auftrag|auftrage|projekt|antwort|neuigkeiten|ergebnis)\b|\b(?:ich|wir) (?:bin|sind) [^,.]{0,60}\b(?:zuruck|da|dort|hier|fertig|soweit|zu hause|erreichbar)\b|\b(?:bin|sind) (?:ich|wir) [^,.]{0,60}\b(?:zuruck|da|dort|hier|fertig|soweit|zu hause|erreichbar)\b|\b(?:ich|wir) (?:schicke|schick|schicken|sende|senden|ubersende|ubersenden|leite|leiten|schreibe|schreib|schreiben|mache|mach|machen|tue|tu'?|sehe|sehen|bleibe|bleiben|fahre|fahren|gehe|gehen|nehme|nehmen|stelle|stellen|fange|fangen|rede|reden|spreche|sprechen)\b|\b(?:schicke|schicken|sende|senden|ubersende|ubersenden|schreibe|mache|machen|sehen|gehen|nehme|nehmen|stelle|stellen) (?:ich|wir)\b|(?:^|[.…] ?)(?:schicke|sende) (?:dir|euch|ihnen)\b/,
    soon: /\b(?:bald|baldmoglichst|sobald|so schnell|umgehend|sofort|gleich|spater|nachher|demnachst|zeitnah|schnellstmoglich|in kurze|(?:dir|euch|ihnen) (?:dann )?noch)\b/,
    'done-now':
      /\b(?:anbei|hiermit|hier mit|beigefugt\w*|beiliegend\w*|im anhang|in der anlage|als anlage|nachstehend|nachfolgend|anliegend|zur erinnerung|vorsichtshalber|ihrer bitte)\b|\bmich (?:nun|jetzt|heute|hiermit|via|per|mit)\b/,
    question: /\?/,
    perfect:
      /\b(?:bin|sind) (?:\S+ ){0,10}(?:\w{0,12}ge\w+(?:t|en)|geboren)\b[^,]{0,12}$|\b\w+(?:t|en) haben\W*$|\b(?:war|waren|wurde|gestern)\b/,
    negation: /\b(?:werde|werden) (?:ich |wir )?(?:[^\s,]+ ){0,8}(?:nicht|kein\w*|nie|niemals)\b/,
    idle: /\b(?:nicht|kein\w*|nie|niemals|immer|meist|meistens|manchmal|oft|jeden|ab und zu|seit)\b/,
    plan: /\b(?:ich|wir|bin|sind|werde|werden) (?:bin |sind |ich |wir |werde |werden )?(?:\S+ ){0,6}(?:abwesend|im urlaub|krank|geschlossen|ausser haus|verreist|nicht im buro|unterwegs)\b|\b(?:gehe|gehen) (?:ich |wir )?davon aus\b/,
  },
};
