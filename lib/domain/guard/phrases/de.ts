import { apology, noTime, type PhraseList, reproach } from '../phrase';

const STILL = '(?:immer noch|noch immer|nach wie vor|noch stets)';
const NEWS =
  '(?:antwort|ruckmeldung|reaktion|nachricht|zahlung|zahlungseingang|freigabe|bestatigung|lebenszeichen|feedback|entscheidung|ruckruf)';
const ASKED =
  '(?:geschrieben|gebeten|gefragt|angerufen|erinnert|gemailt|hingewiesen|nachgefragt|gesagt|mitgeteilt|erklart|darum)';
const ATTENTION = 'nicht die Aufmerksamkeit geben, die es verdient';
const FOR_IT =
  '(?: mehr)?(?: (?:dafur|hierfur|fur (?:sie|dich|euch|das|dies|so etwas)))?(?! (?:fur|zu verlieren|verloren|gehabt)|,? um )';
const NOT_NOT = '(?:(?!nicht)\\S{1,20} ){0,2}';
const RUDE = '(?:unprofessionell|respektlos|unhoflich|unverschamt|inakzeptabel|unzumutbar)';
const WHEN = {
  informal: 'wann kannst du mir kurz antworten',
  formal: 'wann können Sie mir kurz antworten',
};
const BURIED = 'vielleicht ist meine Nachricht untergegangen';

export const de: PhraseList = {
  language: 'de',
  phrases: [
    reproach(`${STILL} (keine|kein|keinen)(?= <1>${NEWS})`, 'noch {1}'),
    reproach(`${STILL} nichts(?= <3>(?:gehort|erhalten|bekommen|vernommen))`, 'noch nichts'),
    reproach(
      `${STILL} nicht(?= <3>(?:geantwortet|gemeldet|reagiert|bezahlt|beglichen|erhalten|geliefert|zuruckgerufen|beantwortet|uberwiesen|geschickt))`,
      'noch nicht',
    ),
    reproach(
      'wie (?:ich |wir )?(?:(?:ihnen|dir|euch|bereits|schon|ja|mehrfach|mehrmals|wiederholt|oft|ofter) ){1,4}(?:gesagt|erwahnt|geschrieben|mitgeteilt|erklart|angemerkt|sagte|schrieb|erwahnte)(?: habe| haben| hatte)?,?',
      'kurz zusammengefasst',
    ),
    reproach(
      'leider (?:muss|mussen) ich(?: (sie|dich|euch|ihnen|dir))? (?:erneut|schon wieder|wieder|nochmals|noch einmal|abermals|wiederholt)',
      'heute möchte ich {1}',
    ),
    reproach('zum (?:wiederholten|x-ten|zigsten|hundertsten) mal', 'noch einmal'),
    reproach(
      'zum (?:zweiten|dritten|vierten|funften|\\d+\\.) mal(?:e)?(?= (?:<4>(?:bitte|frage|schreibe|erinnere)))',
      'noch einmal',
    ),
    reproach(
      'zum (?:zweiten|dritten|vierten|funften|\\d+\\.) mal(?:e)?(?<=(?:bitte|frage|schreibe|erinnere) (?:\\S{1,30} ){0,4}zum \\S{1,9} mal(?:e)?)',
      'noch einmal',
    ),
    reproach('(?:ich bin|wir sind) (?:(?!nicht)\\S{1,20} ){0,2}enttauscht', 'ich finde es schade'),
    reproach('(?:bin ich|sind wir) (?:(?!nicht)\\S{1,20} ){0,2}enttauscht', 'finde ich es schade'),
    reproach('(?:das|es) ist (?:(?!nicht)\\S{1,20} )?enttauschend'),
    reproach(
      '(?:sie haben|sie hatten|du hast|du hattest|ihr habt|ihr hattet) (?:(?:mir|uns|doch|ja|das|es|bereits|fest) ){0,3}(?:versprochen|zugesagt)(?=,? dass)',
      'ich hatte verstanden',
    ),
    reproach(
      '(?:sie haben|sie hatten|du hast|du hattest|ihr habt|ihr hattet|haben sie|hatten sie|hast du|hattest du) <4>(?:versprochen|zugesagt)(?!,? dass)',
    ),
    reproach(
      '(?:warum|wieso|weshalb) (?:antworten|melden|reagieren|zahlen|bezahlen) sie (?:sich )?<2>(?:nicht|nie)(?: mehr)?',
      WHEN,
    ),
    reproach(
      '(?:warum|wieso|weshalb) (?:antwortest|meldest|reagierst|zahlst|bezahlst) du (?:dich )?<2>(?:nicht|nie)(?: mehr)?',
      WHEN,
    ),
    reproach('(?:warum|wieso|weshalb) hore ich <2>nichts(?: von \\S{1,12})?', WHEN),
    reproach(
      '(?:warum|wieso|weshalb) (?:haben sie|hast du) <3>(?:nicht|nie) (?:geantwortet|reagiert|gemeldet)',
      WHEN,
    ),
    reproach(
      '(?:ich nehme an|ich vermute|ich habe den eindruck|es scheint),? dass (?:sie|du|ihr) (?:mich|uns|meine \\S{1,20}) (?:ignorieren|ignorierst|ignoriert)',
      BURIED,
    ),
    reproach(
      '(?:sie ignorieren|du ignorierst|ihr ignoriert|ignorieren sie|ignorierst du)(?: mich| uns| meine \\S{1,20})?',
    ),
    reproach(
      'es ware (?:nur |doch |wirklich |zumindest )?(?:hoflich|anstandig|angebracht|professionell)',
      'es würde mir helfen',
    ),
    reproach(
      `(?:das|dies|es|sie|du|(?:ihr|ihre|dein|deine) \\S{1,20}) (?:ist|sind|bist|war|waren) ${NOT_NOT}${RUDE}(?! gemacht)`,
    ),
    reproach(
      `(?:ich finde|finde ich) (?:das|dies|es|(?:ihr|ihre|dein|deine) \\S{1,20}) ${NOT_NOT}${RUDE}`,
    ),
    reproach('eine (?:frechheit|unverschamtheit|zumutung)|mangel an (?:respekt|professionalitat)'),
    reproach('letzte (?:mahnung|warnung|aufforderung)', 'letzte Nachricht dazu'),
    reproach('letzte[nr] (?:mahnung|warnung|aufforderung)'),
    reproach(
      '(?:nochmals|abermals|schon wieder|erneut|wiederholt)(?<=(?:bitte|ersuche|erinnere|frage) (?:(?:ich|sie|dich|euch) ){1,2}(?:schon )?\\S{1,11})',
      'heute',
    ),
    reproach(
      'endlich(?: mal| einmal)?(?<=(?:konnen sie|kannst du|wurden sie|wurdest du|konnten sie|konntest du) (?:\\S{1,20} ){0,3}endlich(?: mal| einmal)?)',
      'bitte',
    ),
    reproach(
      'ich warte (?:(?:nun|jetzt|schon|bereits|immer|noch|seit) ){1,3}<4>auf ((?:ihre|deine|eure) (?:antwort|ruckmeldung|nachricht|reaktion))',
      'ich freue mich auf {1}',
    ),
    reproach(
      'warte ich (?:(?:nun|jetzt|schon|bereits|immer|noch|seit) ){1,3}<4>auf ((?:ihre|deine|eure) (?:antwort|ruckmeldung|nachricht|reaktion))',
      'freue ich mich auf {1}',
    ),
    reproach(
      'trotz (?:(?:meiner|mehrfacher|mehrmaliger|wiederholter|mehrerer|aller) ){1,2}<1>(?:erinnerung|erinnerungen|mails|nachrichten|anfragen|aufforderung|aufforderungen|bitten|nachfrage|nachfragen)',
      'nach meiner letzten Nachricht',
    ),
    reproach(
      `(?:schon |bereits |nun )?(?:zweimal|dreimal|viermal|funfmal|mehrfach|mehrmals|wiederholt)(?= <3>${ASKED})`,
      'vor einiger Zeit',
    ),
    reproach(
      `ich (?:erwarte|verlange|fordere)(?= (?:umgehend |sofort |unverzuglich |(?:eine|ihre|deine) )<4>${NEWS})`,
      'ich hätte gern',
    ),
    reproach('so geht (?:das|es) nicht(?: weiter)?|das geht so nicht(?: weiter)?|das mindeste'),
    reproach('(?:ihr|dein|euer) (?:anhaltendes |beharrliches |langes )?schweigen'),
    reproach(
      '(?:es ist|es bleibt|ist es|bleibt es) (?:(?:nun|jetzt|schon|bereits|inzwischen|seit|ja|sehr|auffallend) ){0,3}(?:<3>(?:tagen|wochen|monaten|woche|monat) )?(?:sehr |ganz |vollig )?(?:still|ruhig) (?:von|auf) (?:ihrer|deiner|eurer) seite',
      {
        informal: 'ich freue mich, von dir zu hören',
        formal: 'ich freue mich, von Ihnen zu hören',
      },
    ),
    reproach(
      '(?:sie|du|ihr) <3>(?:nicht|nie) <2>(?:die muhe|der muhe wert) (?:machen|machst|macht|geben|gibst|finden|findest)|(?:sie|du|ihr) (?:sich|dir|euch|es) <4>(?:nicht|nie) (?:einmal )?(?:die muhe|der muhe|fur notig|notig) <2>(?:machen|machst|macht|gemacht|halten|haltst|haltet|haben|hast|habt)',
    ),
    reproach(
      '(?:haben sie|sie haben|hast du|du hast|habt ihr|ihr habt) <2>auf (?:(?:meine|alle meine|unsere) <2>(?:(?:e-?)?mails?|nachrichten?|anfragen?|schreiben) <3>(?:(?<!noch )nicht|nie)|(?:keine|keine einzige|nicht eine) (?:meiner|unserer) <2>(?:(?:e-?)?mails|nachrichten|anfragen|schreiben)) (?:reagiert|geantwortet)',
    ),
    noTime(`ich habe (<3>)keine zeit${FOR_IT}`, `ich kann dem {1} ${ATTENTION}`),
    noTime(`habe ich (<3>)keine zeit${FOR_IT}`, `kann ich dem {1} ${ATTENTION}`),
    noTime(
      `ich (?:bin (<3>)zu beschaftigt|habe (<3>)zu viel zu tun)`,
      `ich kann dem {1} {2} ${ATTENTION}`,
    ),
    noTime(
      `(?:bin ich (<3>)zu beschaftigt|habe ich (<3>)zu viel zu tun)`,
      `kann ich dem {1} {2} ${ATTENTION}`,
    ),
    noTime(
      '(?:ich (?:ertrinke|ersticke|versinke)|(?:ertrinke|ersticke|versinke) ich) <2>in arbeit|(?:ich bin|bin ich) (?:(?:total|vollig|komplett|momentan|derzeit|gerade) ){0,2}(?:uberlastet|ausgelastet|zugeschuttet)|(?:ich kann|kann ich) (?:das|dies|es|dich|sie) <3>nicht (?:mehr )?(?:unterbringen|einschieben|dazwischenschieben)',
    ),
    noTime('(?:ich habe|habe ich|wir haben) <3>keine zeit(?: mehr)?(?= fur|,? um )'),
    noTime(`wir haben (<3>)keine zeit${FOR_IT}`, `wir können dem {1} ${ATTENTION}`),
    apology(
      '(?:bitte )?(?:entschuldigen sie|entschuldige|entschuldigt|verzeihen sie|verzeih|verzeihung|sorry|tut mir leid|es tut mir leid|entschuldigung)(?: bitte)?,? (?:dass ich (?:(?!erst|so|spat)\\S{1,30} ){0,5}?(?:store|belastige|nerve|schreibe|melde|nachhake|nachfrage)|wenn ich <3>(?:store|nerve)|(?:fur )?(?:die|meine) (?:erneute |nochmalige |kurze )?(?:storung|belastigung|nachfrage)|fur die vielen (?:mails|nachrichten))',
      '',
    ),
    apology(
      '(?:ich mochte|ich will|ich wollte) (?:sie|dich|euch) (?:wirklich |ja )?nicht (?:storen|nerven|belastigen|drangen|hetzen)',
      '',
    ),
  ],
};
