import type { CueList } from './cue-lists';

const YOU = '(?:du|ihr|sie|jemand)';
const ANY = '(?:du|ihr|sie|ich|wir|er|es|das|dies|diese|der|die|man|jemand|schon|noch)';

export const DE: CueList = {
  language: 'de',
  openers:
    'und|auch|aber|also|dann|ok|okay|nun|ausserdem|ubrigens|zunachst|abschliessend|hallo|hi|guten tag|liebe|lieber|hey|oder|ja|nein|noch eine frage|kurze frage|frage|falls ja|falls nein|wenn ja|wenn nein|wenn moglich|falls moglich|inzwischen',
  patterns: {
    question: [
      `^(?:kannst|konnen|konntest|konnten|konnte|kann|konnt|wurdest|wurden|wurde|willst|wollen|wollt|hast|haben|habt|hat|bist|sind|seid|ist|war|darf|durfen|muss|mussen|soll|sollen|sollte|sollten|weisst|wissen|wisst|gibt|gehst|geht|gehen|kommst|kommt|kommen|passt|klappt|stimmt|wird|werden|wirst|reicht|mochtest|mochten|machst|machen|denkst|findest|finden|bekommst|bekommen) ${ANY}`,
      '^(?:was|wer|wen|wem|welche|welcher|welches|welchen|wann|wo|warum|wieso|wie(?: (?:lange|viel|viele|oft|schnell|weit))?|wieviel|womit|wofur|woruber|ab wann|bis wann|seit wann|inwiefern|zu wann) (?:\\S+ )?(?:ist|sind|war|kann|kannst|konnen|konnte|konnten|wurde|wurden|wurdest|willst|wollen|hast|haben|habt|hat|muss|mussen|soll|sollen|sollte|darf|durfen|findest|finden|findet|denkst|denken|geht|kommt|passt|wird|werden|wirst|meinst|meinen|mochtest|mochten|gibt|halten|haltst|sieht|steht|braucht|brauchst|brauchen|mache|machen)',
      '(?:frage mich|fragen uns|wurde gern wissen|wurde gerne wissen|mochte wissen|wollte fragen|wollte wissen|wollte nachfragen|nachfragen|nachhaken|hake (?:\\S+ )?nach|bin gespannt|ist es moglich|ware es moglich|wissen sie|weisst du)|(?:meine|eine|noch eine|kurze) frage|gibt es (?:schon |bereits |inzwischen )?(?:neuigkeiten|etwas neues|einen stand|neues)',
    ],
    asks: [
      `(?:kannst|konnen|konntest|konnten|konntet|konnt|wurdest|wurden|wurdet|willst|wollen|magst) ${YOU} (?!nicht)(?=[a-z])`,
      '(?:^| )bitte (?!sehr|schon[ .!?]|gern)[^ .!?]+|, bitte|bitten? (?:dich|sie|euch|ich|um|wir)|bitte$',
      '(?:ich|wir) (?:wurde|wurden|mochte|mochten|wollte)(?: (?:dich|sie|euch|gern|gerne|noch|auch|mich|uns))* (?:bitten|fragen|wissen|erhalten|bekommen)|(?:wurde|wurden) (?:mich|uns)(?: \\S+){0,3} (?:freuen|uber)',
      '(?:brauche|brauchen|benotige|benotigen) (?:ich |wir )?(?:noch|von|bitte|dazu|dafur|dein|deine|deinen|ihr|ihre|ihren|eure|einen|eine|ein|die|das|den|bis)|(?:fehlt|fehlen) (?:mir|uns|noch)',
      '(?:mich|uns|wurde|wurde mich) interessieren|hatte(?:n)? (?:ich |wir )(?:\\S+ )?gern|(?:ich|wir) hatten? (?:\\S+ )?gern|(?:ich )?(?:schlage|schlagen)(?: [^ .!?]+){0,6} vor|(?:ware|war) (?:schon|toll|nett|super|prima|gut|hilfreich|klasse|lieb|dankbar|sehr dankbar|fein|perfekt),? (?:wenn|falls|dass)|(?:dankbar|freuen|nett|verbunden),? (?:wenn|falls|fur)|(?:ware|waren) (?:ich|wir) (?:ihnen |dir |euch )?(?:sehr )?dankbar',
      'wenn (?:du|sie|ihr) (?:mir|uns)(?: [^ .!?]+){0,8} (?:konnten|konntest|konntet|wurden|wurdest|schicken|senden|geben)|vergiss nicht|vergessen sie nicht|denk daran|denken sie daran|erbitten|gebeten',
    ],
    orders: [
      '^(?:schick|schicke|sende|mail|maile|ruf|rufe|gib|lass|lasst|schau|check|pruf|prufe|bestatige|full|unterschreib|setz|mach|nimm|lies|frag|sag|schreib|meld|melde|wahle|liefere|antworte|hol|plane|zahl|versuch|nutze|lade|teile|warte|such|losche|klick|komm|denk) ',
      '^(?:schicken|senden|mailen|rufen|geben|lassen|schauen|prufen|bestatigen|fullen|unterschreiben|nehmen|sagen|schreiben|melden|wahlen|antworten|teilen|beachten|klicken|nutzen|denken|kommen|lesen) sie ',
    ],
    'asks-for-file': [
      '(?:schick|schicke|schicken|schickst|sende|senden|sendest|zusenden|zuschicken|mailen|ubermitteln|liefern|teilen|hochladen|erhalten|bekommen|weiterleiten|zukommen)(?: [^ .!?]+){0,7} (?:datei|dateien|logo|logos|foto|fotos|bild|bilder|text|texte|dokument|dokumente|unterlagen|vertrag|kopie|entwurf|liste|daten|zugangsdaten|passwort|zugang|material|inhalte|link|briefing|rechnung|adresse|nummer)',
      '(?:datei|dateien|logo|logos|foto|fotos|bild|bilder|text|texte|dokument|dokumente|unterlagen|vertrag|kopie|liste|daten|zugangsdaten|zugang|material|inhalte|link|briefing|adresse|nummer)(?: [^ .!?]+){0,7} (?:schicken|senden|zusenden|zuschicken|zukommen|mailen|ubermitteln|liefern|teilen|hochladen|erhalten|bekommen|weiterleiten|zu schicken|zu senden|brauchen|brauche|benotigen|benotige|schickst|sendest)',
    ],
    'asks-for-approval': [
      '(?:um|auf|fur|deine|dein|ihre|ihr|eure|euer|kurze|noch) (?:\\S+ )?(?:freigabe|zusage|zustimmung|genehmigung|bestatigung|unterschrift|einverstandnis|okay|ok\\b|go\\b)|(?:bitte|kannst du|konnen sie|konnten sie|konntest du)(?: [^ .!?]+){0,6} (?:bestatigen|freigeben|genehmigen|unterschreiben|unterzeichnen|zustimmen)',
      '(?:bist du|sind sie|seid ihr)(?: \\S+){0,4} einverstanden|einverstanden\\?|unterschrieben zuruck|unterschrieben an|passt das so|in ordnung\\?',
    ],
    'asks-for-date': [
      '(?:wann|welcher tag|welcher termin|um wie viel uhr|zu welcher zeit|welche woche) (?:\\S+ )?(?:kannst|konnen|konntest|konnten|ware|passt|wurde|ist|bist|sind|hast|haben|darf|soll|wird|kann|kommt|durfen)',
      '(?:hast du|haben sie|habt ihr)(?: \\S+){0,6} (?:zeit|termin)|(?:passt|passen|wurde)(?: es| das| der| dir| ihnen| euch)(?: \\S+){0,4}|(?:deine|ihre) verfugbarkeit|bis wann|ab wann|wann (?:du|sie|ihr|es|wir|ich|der|die|das)|terminvorschl\\S+|zeitlich|einen termin',
    ],
    'asks-for-opinion': [
      '(?:was|wie) (?:meinst|meinen|denkst|denken|haltst|halten|findest|finden|findet|sagst|sagen|denkt|meint|siehst|sehen) (?:du|sie|ihr)|(?:um|auf|uber|fur|gern|gerne|brauche|ist|bitte|gespannt)(?: \\S+){0,2} (?:deine|ihre|eure|deinen|ihren|dein|ihr) (?:meinung|einschatzung|feedback|ruckmeldung|anmerkungen|wunsche|eindruck|rat|praferenz|vorschlage|ideen|input)|(?:hast du|haben sie|habt ihr)(?: \\S+){0,4} (?:anmerkungen|feedback|wunsche|vorschlage|einwande|ideen|anderungswunsche)|wie gefallt',
    ],
    'asks-for-word': [
      '(?:lass|lassen|lasst|gib|geben|gebt)(?: sie)? (?:mich|mir|uns)(?: [^ .!?]+){0,6} (?:wissen|bescheid)|(?:mir|uns)(?: [^ .!?]+){0,3} bescheid|(?:um|bitte)(?: [^ .!?]+){0,3} bescheid|(?:um|auf|uber|ihre|deine|eure|kurze|bitte)(?: \\S+){0,2} (?:ruckmeldung|ruckinfo|ruckruf)|(?:freue|freuen) (?:ich )?(?:mich|uns)(?: \\S+){0,2} (?:auf|uber|von) (?:deine|ihre|eure|eine|dir|ihnen|euch|dein|ihr|bald)|(?:von|wieder von) (?:dir|ihnen|euch) (?:zu )?horen|(?:hore|horen) (?:ich |wir )?(?:gern|gerne|von)|(?:warte|warten)(?: (?:noch|ich|wir))* auf (?:deine|ihre|eure|dein|ihr|eine)|in erwartung|melde dich|melden sie sich|meldet euch|ruf (?:mich|an)|rufen sie|um (?:eine |\\S+ )?antwort|auf (?:deine|ihre|eure) (?:\\S+ )?antwort|(?:kurze|baldige|schnelle) antwort',
    ],
    'thanks-ahead': [
      '(?:dank|danke|dankend)(?: [^ .!?]+){0,6} (?:im voraus|vorab)',
      '(?:im voraus|vorab)(?: [^ .!?]+){0,3} (?:dank|danke)',
    ],
    proposes: [
      "^(?:lass uns|lassen sie uns|wollen wir|sollen wir|soll ich|wie ware es|wie war's|wir konnten|vielleicht konnen wir|vielleicht konnten wir)",
      "(?:lass uns|lassen sie uns|wollen wir|sollen wir|soll ich|wie ware es|wie war's|schlage vor|schlagen vor|schlage (?:ich |\\S+ )vor|mein vorschlag|vorschlag:|konnen wir|konnten wir|was haltst du davon|was halten sie davon)",
      '(?:mochte|mochten|wurde|wurden|wollen|wollte|gern|gerne)(?: \\S+){0,6} (?:besprechen|treffen|telefonieren|vereinbaren|abstimmen|kennenlernen|sprechen|einladen|vorbeikommen|durchgehen)|lade (?:ich )?(?:dich|sie|euch)(?: \\S+){0,4} ein|laden (?:wir )?(?:dich|sie|euch)(?: \\S+){0,6} ein|lust auf|termin (?:vereinbaren|ausmachen|abstimmen)',
    ],
    deadline: [
      '(?:bis|vor|spatestens|ab) (?:zum |zur |spatestens |ende |nachste |nachsten |diese |diesen |kommenden |am |heute |morgen )*(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|woche|woche|monat|monats|ende|\\d+|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|spatestens|so bald wie moglich|so schnell wie moglich|schnellstmoglich|baldmoglichst|zeitnah|asap|frist|deadline|dringend|eilt|innerhalb von|binnen',
    ],
    'hands-over': [
      '(?:anbei|im anhang|beigefugt|hiermit|hier|angehangt|in der anlage|beiliegend|als anlage)(?: [^ .!?]+){0,7} (?:angebot|kostenvoranschlag|vorschlag|rechnung|vertrag|entwurf|konzept|layout|version|fassung|korrekturabzug|offerte|auftragsbestatigung)',
      '(?:angebot|rechnung|vertrag|entwurf|konzept|offerte)(?: [^ .!?]+){0,5} (?:anhang|anbei|beigefugt|angehangt|anlage)|zur (?:freigabe|unterschrift|durchsicht|prufung|ansicht|abstimmung)|(?:rechnung|rechnungen|betrag|zahlung)(?: [^ .!?]+){0,6} (?:offen|unbezahlt|aus|ausstehend|uberfallig)|offene rechnung|zahlungsziel|zu uberweisen|zahlbar',
    ],
    troubled: [
      '(?:funktioniert|funktionieren|klappt|geht|startet|ladt|offnet|stimmt|reagiert|erscheint|lasst sich)(?: \\S+){0,4} (?:nicht|noch nicht|nichts)|(?:kann|konnen|konnte|verstehe|bekomme|finde|sehe|weiss|komme)(?: (?:ich|wir|es|das|dies|hier|die|den|noch))*(?: \\S+)? nicht|fehlermeldung|fehler|storung|absturz|kaputt|schiefgelaufen|fehlgeschlagen|(?:ein|das) problem|probleme mit|keine ahnung|nicht weiter',
    ],
    'if-any': [
      '(?:wenn|falls|sollte|sollten|sollst|bei|fur)(?: (?:du|sie|ihr|es|noch|weitere|weiteren))*(?: \\S+){0,4} (?:fragen|ruckfragen|probleme|problemen|unklar|unklarheiten|anmerkungen|zweifel)|zogern sie nicht|zogere nicht|bei bedarf|fragen\\?|stehe ich|stehen wir|jederzeit gern|gerne jederzeit|zur verfugung',
    ],
    informs: [
      'zur info|zur information|zur kenntnis|zu deiner information|zu ihrer information|fyi|nur (?:kurz )?zur|kurzes update|kleines update|kurze info|(?:dich|sie|euch) (?:kurz )?(?:informieren|wissen lassen)|der vollstandigkeit halber|wie (?:besprochen|vereinbart|versprochen|gewunscht|zugesagt)|hiermit bestatige|bestatige ich|teile ich (?:ihnen|dir) mit|mochte (?:ich )?(?:sie|dich|euch) (?:daruber )?informieren',
    ],
    'needs-none': [
      '(?:keine|eine) (?:antwort|ruckmeldung|aktion)(?: \\S+){0,2} (?:notig|erforderlich|notwendig|nicht)|(?:brauchst|brauchen|musst|mussen|braucht|musst) (?:du |sie |ihr )?(?:\\S+ )?(?:nicht|nichts|keine)(?: \\S+){0,2} ?(?:antworten|tun|machen|unternehmen|reagieren)|nichts weiter zu tun|nicht notig',
    ],
    thanks: [
      '(?:danke|dankeschon|vielen dank|besten dank|herzlichen dank|super|prima|perfekt|alles klar|wunderbar|gern geschehen|gerne geschehen|kein problem|keine ursache|notiert|mache ich|einverstanden|gluckwunsch|bitte sehr|passt[.!]*$)|(?:schones|schonen|schone) (?:wochenende|tag|abend|urlaub|woche)|bis (?:dann|bald|morgen|montag|dienstag|mittwoch|donnerstag|freitag|nachste woche)[.!]*$',
    ],
    tells: [
      '^(?:ich|wir|er|sie|es) (?:habe|haben|hat|bin|sind|ist|war|werde|werden|wird|komme|schicke|sende|mache|kann|denke|finde|sehe|verstehe|arbeite|warte|bekam|sprach)',
      '^(?:der|die|das|dies|diese|unser|unsere|mein|meine|hier|heute|gestern|inzwischen|gerade|laut|seit|weil|alles|deshalb|daher|es) ',
    ],
  },
};
