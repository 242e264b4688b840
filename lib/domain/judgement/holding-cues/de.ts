import type { HoldingCues } from './holding-cues';

const INSIDE =
  '(?:vorstand|vorstands|geschaftsfuhrung|geschaftsleitung|leitung|chef|chefin|vorgesetzten?|einkauf|rechtsabteilung|rechtsanwalt|juristen|buchhaltung|finanzabteilung|abteilung|fachabteilung|kollegen|kollegin|kollege|partner|partnerin|mann|frau|team|ausschuss|gremium|beirat|stadtrat|verwaltung|kunden?|steuerberater|controlling|it|marketing|bank|gesellschafter\\w*|inhaber|zentrale|personalabteilung|betriebsrat)';
const CHECK =
  '(?:abstimmen|klaren|abklaren|besprechen|absprechen|rucksprache(?: halten)?|nachfragen|fragen|prufen|uberprufen|durchsehen|durchlesen|anschauen|ansehen|drauf ?schauen|nachdenken|uberlegen|entscheiden|vorlegen|zustimmen|freigeben|unterschreiben|nachschauen|nachsehen|recherchieren|rechnen|durchrechnen|schlafen|beraten|sichten|einlesen|sprechen|reden|absegnen|genehmigen|diskutieren|herausfinden|rausfinden|erkundigen|drubergucken|draufgucken|angucken|lesen)';

export const DE: HoldingCues = {
  language: 'de',
  pending: [
    '(?:noch|intern|gerade|derzeit|aktuell|momentan)(?: \\S+){0,3} (?:dran|daran|in arbeit|in klarung|in abstimmung|in prufung|in bearbeitung|in abklarung|am klaren|am prufen|am uberlegen|beschaftigt|unschlussig|unsicher|unentschlossen|offen|ungeklart)|(?:in|am) (?:klarung|abstimmung|prufung|bearbeitung|abklarung|uberlegen|uberlegung)',
    'noch (?:gar )?(?:nicht|keine?n?|nichts)(?: \\S+){0,5} (?:dazu gekommen|dazugekommen|geschafft|gekommen|entschieden|gesehen|gelesen|angeschaut|angesehen|gesprochen|gehort|bekommen|erhalten|geklart|gefunden|soweit|fertig|zeit|antwort|ruckmeldung|entscheidung|neuigkeiten|neues|infos?|stand|bescheid|freigabe|gelegenheit|sicher|klar|moglich|sagen|einig)|noch (?:nicht|nichts)(?: \\S+){0,3}$|(?:weiss|wissen)(?: (?:ich|es|wir|das|selbst))* noch nicht|(?:einen )?neuen stand(?: \\S+){0,3} nicht|keinen neuen stand|bin (?:ich )?(?:mir )?(?:noch )?nicht sicher|(?:bin|sind) (?:mir |uns )?(?:noch )?(?:nicht sicher|unsicher|unschlussig|uneins)',
    `(?<!(?:du|sie|ihr) )(?:muss|mussen|mochte|mochten|will|wollen|soll|darf|werde|werden|sollte) (?!(?:du|sie|ihr) )(?:\\S+ ){0,8}${CHECK}`,
    `(?<!(?:du|sie|ihr) )(?:muss|mussen|mochte|mochten|will|wollen) (?!(?:du|sie|ihr) )(?:\\S+ ){0,5}(?:noch|erst|erstmal|zuerst)\\b`,
    "(?:warte|warten)(?: (?:ich|wir|noch|immer|gerade|selbst|hier|derzeit|aktuell))* auf (?!(?:deine?|ihre?|dich|sie)[nmrs]?\\b)\\S+(?: \\S+){0,3}|(?:steht|stehen)(?: \\S+){0,3} noch aus|(?:prufe|prufen|klare|klaren|schaue|schau|schauen|uberlege|uberlegen|bespreche|besprechen|checke|checken|kummere|kummern)(?: (?:ich|wir))?(?: (?:das|es|dies|mir|uns|alles|mich))?(?: \\S+){0,4}|schau's(?: \\S+){0,4}",
    `(?:liegt|liegen|ist|sind|steht|hangt)(?: \\S+){0,5} (?:bei|beim|bei der|in|im|zur|vor)(?: (?:der|dem|den|unserer|unserem|unseren|meiner|meinem))? (?:${INSIDE}|klarung|abstimmung|prufung|bearbeitung|entscheidung|freigabe|beratung)`,
    `(?:habe|haben|hab|wurde|ist)(?: \\S+){0,8} (?:an|bei|in)(?: (?:die|den|das|der|dem|unsere?n?|meine?n?))? ${INSIDE}(?: \\S+){0,2} (?:weitergereicht|weitergeleitet|weitergegeben|gegeben|vorgelegt|angefragt|nachgefragt|ubergeben)|(?:intern|bei \\S+) (?:nachgefragt|angefragt)|(?:frag|frage|fragen)(?: (?:ich|wir|da|mal|nochmal))*(?: (?:bei|meine?n?|unsere?n?|den|die))+ (?:${INSIDE}|\\S+)(?: nach)?`,
    'noch (?:\\S+ ){0,2}geduld|(?:etwas|um) geduld|gedulden|(?:auf|in) (?:dem |meinem |der |meiner |unserer )?(?:schirm|zettel|liste|to-do\\S*|todo\\S*|agenda|radar|tisch)|(?:schwanke|schwanken|grubeln|grubele|uberlegen|uberlege)(?: (?:ich|wir|noch|gerade|hin|und|her))*|bin (?:schon )?dran|sind (?:schon )?dran|wird (?:\\S+ ){0,3}(?:gepruft|geklart|besprochen|bearbeitet|diskutiert|abgestimmt)|(?:hat|haben)(?: \\S+){0,3} (?:noch )?nicht vergessen|komme(?: \\S+){0,3} (?:gerade|momentan|derzeit) nicht dazu|in ruhe(?: \\S+){0,2} (?:an|anschauen|durch|durchlesen)|mann will|frau will',
  ],
  comesBack: [
    'meld(?:e|en)?(?: (?:ich|wir|mich|uns|dann|bald|so|schnell|wie|moglich|in|kurze|wieder|baldmoglichst|schnellstmoglich|zeitnah|demnachst|nochmal|noch|bei|dir|ihnen|euch|unaufgefordert|spater))*|(?:komme|kommen|komm)(?: \\S+){0,5} (?:zuruck|auf (?:sie|dich|euch) zu)',
    '(?:horst|horen|hort|hore) (?:\\S+ ){0,3}von (?:mir|uns)|(?:gebe|geben|geb)(?: \\S+){0,8} (?:bescheid|ruckmeldung|info|antwort)|(?:halte|halten)(?: \\S+){0,2} auf dem laufenden|(?:sage|sagen|sag)(?: \\S+){0,5} bescheid|(?:antworte|antworten)(?: \\S+){0,4} (?:ausfuhrlich|noch|bald|spater)|(?:informiere|informieren) (?:sie|dich|euch)(?: \\S+)?|auf (?:sie|dich|euch) zu',
  ],
  delivers: [
    '(?:schicke|schicken|schick|sende|senden|mail|maile|leite|leiten|lasse|lassen)(?: (?:ich|wir|dann))* (?:dir|ihnen|euch)\\b(?: \\S+){0,8}|(?:wird|werde|werden)(?: \\S+){0,2} (?:dir|ihnen|euch) (?:\\S+ ){0,6}(?:zusenden|schicken|senden|zuschicken|zukommen lassen|mailen|ubermitteln)|(?:gebe|geben|geb) (?:dir|ihnen|euch) (?:\\S+ ){0,5}durch|(?:lassen|lasse) (?:wir |ich )?(?:ihnen|dir|euch)(?: \\S+){0,5} zukommen',
  ],
  reason: [
    'land unter|stress\\w*|stressig\\w*|hektisch\\w*|viel los|viel zu tun|(?:sehr|ziemlich|gerade|total|extrem) (?:beschaftigt|eingespannt|ausgelastet|voll)|hochbetrieb|chaos|chaotisch|drunter und druber|(?:keine|kaum|wenig|zu wenig) zeit|urlaub\\w*|krank\\w*|grippe|dienstreise|auf reisen|unterwegs|messe|umzug|quartals\\w*|jahresabschluss|personalmangel|unterbesetzt|engpass|ruckstand|funkstille|untergegangen|durchgerutscht|dazwischengekommen|dazwischen gekommen|alle hande voll|voller kalender|uberlastet|termindruck|ausfall|ausgefallen',
    '(?:dauert|braucht|brauchen|brauche|nimmt)(?: \\S+){0,4} (?:noch|etwas|langer|zeit|lange|moment|weile)|dauert(?: \\S+){0,3}|(?:etwas|mehr|noch) zeit|zieht sich',
  ],
  later: [
    '(?:sobald|wenn)(?: \\S+){0,5} (?:mehr|weiss|wissen|neues|neuigkeiten|klar|geklart|entschieden|gibt|hore|horen|gehort|habe|haben|ruhiger|gesprochen|vorliegt|vorliegen|entscheidung|entschluss|gefallen|da ist|da sind|dazu komme|durchgesehen|angeschaut)(?: (?:ist|sind|habe|haben|gibt|gefallen|weiss|vorliegt|wissen|da))*|so (?:schnell|bald) (?:wie |als )?(?:moglich|es geht)|in (?:kurze|balde)|bald(?:moglichst)?|schnellstmoglich|zeitnah|demnachst|umgehend|unaufgefordert|spater|dann',
  ],
  courtesy: [
    "(?:sorry|entschuldigung|entschuldige|entschuldigen|verzeihung|tut mir leid|tut uns leid)(?: \\S+){0,5}|(?:vielen |herzlichen |besten |lieben |tausend )?(?:dank|danke)(?: (?:dir|ihnen|euch|schon|sehr|fur|die|das|den|deine|ihre|dein|ihr|deinen|ihren|der|nachfrage|nachricht|mail|e-mail|angebot|erinnerung|geduld|verstandnis|info|vorschlag|unterlagen|ruckfrage|zusendung|nachhaken|nachfragen|warten|kostenvoranschlag|entwurf|entwurfe))*|gute frage|guter punkt|(?:habe|haben|hab)(?: \\S+){0,4} (?:gesehen|erhalten|bekommen)|(?:nachricht|mail|angebot) (?:ist )?(?:da|angekommen|eingegangen|erhalten)|ist angekommen|keine sorge|bitte(?: \\S+)? (?:um )?verstandnis|um verstandnis|verstandnis|puh|leider|ehrlich gesagt|hab's gesehen|(?:schones|schonen) (?:wochenende|tag|abend)|hoffe auf (?:ihr|dein) verstandnis|nicht vergessen|alles gut|versprochen|geduld",
  ],
};
