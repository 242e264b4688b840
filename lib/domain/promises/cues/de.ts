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
    coming:
      /\b(?:hast|habt|haben|bekommst|bekommt|kriegst|erhaltst|bekommen|erhalten) (?:du|ihr|sie) (?:\S+ ){0,8}\w+|\b(?:sie|du|ihr) (?:haben|hast|habt|bekommst|bekommen|kriegst) (?:\S+ ){0,4}(?:freigabe|antwort|zahlen|texte|daten|entscheidung|unterlagen|ruckmeldung|vertrag|auftrag)\b|\b(?:rechnung|zahlung|uberweisung|betrag|geld|honorar|anzahlung)\b (?:\S+ ){0,8}(?:bezahlt|beglichen|uberwiesen|raus|angewiesen|konto|gutgeschrieben)\b|\b(?:kollege|kollegin|assistentin|assistent|partner|partnerin|buchhaltung|sekretariat|chef|chefin|frau \w+|herr \w+) (?:\S+ ){0,2}(?:schickt|sendet|meldet|ruft|gibt|liefert|wird)\b|\b(?:ich|wir) (?:\S+ )?(?:uberweise|uberweisen|lade|laden|entscheide|entscheiden|unterschreibe|unterschreiben|stelle|stellen|lese|lesen|lege|legen)\b|\b(?:uberweise|uberweisen|lade|laden|entscheide|entscheiden|unterschreibe|unterschreiben|stelle|stellen|lese|lesen|lege|legen) (?:ich|wir)\b|\b(?:und|dann|danach) (?:schicke|schicken|sende|senden|melden|melde|geben|gebe) (?:dir|ihnen|euch|uns|mich)\b/,
    later:
      /\b(?:geht|geht's|gehen|soll) (?:\S+ ){0,4}(?:los|losgehen|weiter|weitergehen)\b|\b(?:ich|wir) (?:\S+ ){0,8}(?:starte|starten|beginne|beginnen|fortsetzen|fort|weitermachen|weiter|loslegen|los|wieder auf|vergeben|erteilen|beauftragen|angehen|an)\W*(?:$|[,.!]|mit\b|den\b|die\b|das\b|in\b|im\b)|\b(?:starten|beginnen|greifen|nehmen|setzen|vergeben|erteilen|beauftragen|brauchen|gehen|machen) wir\b|\bwir (?:starten|beginnen|vergeben|beauftragen|brauchen|planen)\b|\b(?:projekt|auftrag|kampagne|phase|umsetzung|budget|kick-?off|produktion|runde|shooting|arbeiten|arbeit)\b (?:\S+ ){0,4}(?:startet|starten|beginnt|beginnen|kommt|erfolgt|wird|ist|lauft|geht|steht)\b|\b(?:kommt|gibt es|steht|folgt|startet|beginnt) (?:\S+ ){0,4}(?:auftrag|projekt|arbeit|budget|kampagne|phase)\b|\b(?:konnen|kannst|konnt) (?:sie|du|ihr) (?:\S+ ){0,4}(?:loslegen|anfangen|beginnen|starten)\b/,
    meets:
      /\b(?:sehen|treffen|sprechen) (?:wir )?uns\b|\bwir (?:sehen|treffen|sprechen) uns\b|\b(?:ich|wir) (?:bin|sind|komme|kommen|fahre|fahren|fliege|fliegen|ziehe|ziehen)\b|\b(?:bin|sind) (?:ich|wir)\b|\b(?:live|urlaub|termin|messe|besprechung|mittagessen|kaffee|umzug|erreichbar|vorbei)\b/,
    gives:
      /\b(?:schick\w*|send\w*|zusend\w*|melde|melden|bescheid|antwort\w*|ruckmeldung|liefer\w*|uberweis\w*|zahl\w*|bestatig\w*|auftrag|arbeit|projekt|unterlagen|texte|daten|entscheid\w*|gebe|geben|rufe|rufen|anrufen|zuruck auf|auf (?:sie|dich) zu|starten|beginnen|fertig)\b/,
  },
};
