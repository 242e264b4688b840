import type { PhaseWords } from './phase-words';

const GO =
  '(?:weiter(?:zu)?(?:machen|arbeiten|kommen|gehen|mache|arbeite|komme|fuhren|entwickeln)?|fort(?:zu)?(?:fahren|setzen))';
const GO_ON =
  '(?:weiter(?:zu)?(?:machen|arbeiten|kommen|gehen|mache|arbeite|komme|fuhren|entwickeln)?|fort(?:zu)?(?:fahren|setzen)|(?:zu )?(?:beginnen|starten)|anfangen|anzufangen|los(?:zu)?legen|fertig(?:zu)?(?:stellen|machen)|abschliessen|abzuschliessen)';

export const DE: PhaseWords = {
  language: 'de',
  quote:
    '(?:preis|honorar|folge)?angebot(?:s|es)?|angebotsentwurf|kostenvoranschl(?:ag|age|agen|ags|ages)|kostenschatzung|offerten?|kostenaufstellung',
  offer: 'biete|bieten|anbieten|angebote|vorschlag|kalkulation',
  invoice: '(?:abschlags|teil|schluss|end|anzahlungs)?rechnung(?:en)?|honorarnoten?',
  reminder:
    'zahlungserinnerung(?:en)?|mahnung(?:en)?|offene[nr]? (?:betrag|posten|rechnung(?:en)?)|zahlungsverzug',
  mine: 'mein(?:e|en|em|er|es)?|unser(?:e|en|em|er|es)?',
  yours: 'ihr(?:e|en|em|er|es)?|dein(?:e|en|em|er|es)?|euer|eure[nmrs]?',
  thanks: 'danke|dank|dankend|merci',
  asIn: 'wie (?:\\S+ )?(?:im|in)|laut|gemass|entsprechend|ausserhalb|auf basis',
  otherQuote: 'stelle|job|rabattaktion|sonderangebot(?:e|s)?|newsletter',
  otherWork:
    'vertrag(?:s|es|sentwurf)?|word|excel|windows|browser|software|lebenslauf|hotel|paket|umfrage|bewertung|gesetz(?:es)?entwurf|gesetz|bestellung',
  otherBlock: 'stau|verkehr|zug|aufzug|bahn|schnee|kalender|termin',
  gives:
    'anbei|beigefugt|beiliegend|im anhang|in der anlage|als anhang|angehangt|hier (?:ist|sind|kommt|finden|findest)|(?:sende|schicke|maile|ubersende|ubermittle) ich|ich (?:sende|schicke|maile|ubersende|ubermittle)|(?:ge|uber)?(?:sandt|sendet|schickt|mailt)|(?:ist|sind|steht|stehen) (?:jetzt |nun |ab sofort )?(?:\\S+ ){0,3}?(?:bereit|fertig|online|verfugbar)|hochgeladen|zum abruf',
  later:
    'spater|morgen|bald|nachste(?:n|r)? (?:woche|monat)|ende (?:der|des|dieser|dieses) (?:woche|monats?)|sobald|nach (?:der )?(?:abnahme|lieferung)|werde|werden|darf ich die|soll ich|kann ich',
  wants:
    '(?:kannst|konnen|konnt|konnten|konntest|konntet|wurden|wurdest|mochten|magst) (?:sie|du|ihr) … (?:machen|schicken|senden|erstellen|zusenden|unterbreiten|geben|zukommen lassen|ausarbeiten|schreiben)|(?:bitte|bitten|bittet|erbitten|hatten|hatte|mochten|mochte|brauchen|benotigen|wunschen|suchen|anfrage|anfragen) … (?:um |ein |einen |uber )?(?:ein |einen |eine )?(?:\\S+ )?(?:\\S*angebot|kostenvoranschlag|offerte)|(?:schicken|senden|machen|erstellen) sie (?:mir|uns)|(?:schick|mach|send)e? (?:mir|uns)',
  weighs:
    'ansehen|angesehen|anschauen|angeschaut|durchsehen|prufen|gepruft|gelesen|erhalten|bekommen|angekommen|besprechen|besprochen|fragen (?:zu|zum)|zuruckkommen|zuruck(?:zu)?kommen|nachfragen|nachhaken|entscheidung|entschieden|ruckmeldung|gultig|gultigkeit|budget|angepasst(?:e|es|en)?|uberarbeitet(?:e|es|en)?|anpassen|zu (?:hoch|teuer)|hoher|gunstiger|rabatt|nachlass|ich (?:erstelle|mache|schicke|sende)|schicke ich|sende ich|uberlegen',
  accepts:
    'nehmen … an|nehme … an|(?:angenommen|freigegeben|genehmigt|beauftragt)|(?:sind|bin) (?:mit \\S+ \\S+ )?einverstanden|einverstanden mit|(?:unterschrieben|unterzeichnet)(?:e|es|en)?|beauftragen|erteilen … auftrag|zusagen|sagen … zu',
  notYet: 'wenn|falls|sobald|bis|noch nicht|nicht|bevor|ob|noch kein(?:e|en)?',
  unpaid:
    'offen(?:e|en)?|unbezahlt|uberfallig|fallig|falligkeit|zahlung|zahlungseingang|zahlungsziel|bezahlt|bezahlen|uberweisen|uberwiesen|uberweisung|beglichen|begleichen|begleichung|eingegangen|angekommen|erhalten|erinnern|erinnerung|ausstehend|aussteht',
  pays: 'bezahlt|bezahlen|zahlung|uberwiesen|uberweisen|uberweisung|buchhaltung|freigegeben|erhalten|eingegangen|stimmt|stimmen|falsch|fehler|fehlt|gebucht|verbucht|angewiesen|beglichen|frage(?:n)? zu|in ordnung|gutschrift',
  paidMyself:
    'ich (?:habe|werde) … (?:bezahlt|uberwiesen|beglichen|bezahlen|uberweisen)|bitte (?:\\S+ ){0,6}?(?:bezahlen|uberweisen|begleichen) sie|bitte … (?:zu (?:bezahlen|begleichen|uberweisen))|kundenportal|kundenkonto',
  blocked: [
    `(?:erst|nicht|kaum) (?:\\S+ ){0,4}?${GO_ON}(?: \\S+)?,? (?:wenn|sobald|bis|bevor|ohne|nachdem|solange|falls)`,
    `kann (?:ich|man) (?:\\S+ ){0,5}?(?:erst|nicht|noch nicht|leider nicht) (?:\\S+ ){0,5}?${GO}`,
    `konnen wir (?:\\S+ ){0,5}?(?:erst|nicht) (?:\\S+ ){0,5}?${GO}`,
    'komme(?:n)? (?:ich|wir) … nicht (?:weiter|voran)|(?:ich komme|wir kommen) … nicht (?:weiter|voran)',
    `ohne … (?:kann|konnen|komme|kommen) (?:ich|wir) … nicht`,
    `warte(?:n)? (?:ich |wir )?(?:noch )?(?:immer )?auf … um … ${GO_ON}`,
    `(?:bevor|ehe) (?:ich|wir) (?:\\S+ ){0,3}?${GO_ON}`,
    `(?:um|damit ich|damit wir) … ${GO_ON} … (?:brauche|brauchen|benotige|benotigen|fehlt|fehlen)`,
    `(?:brauche|brauchen|benotige|benotigen|fehlt|fehlen) … (?:um|damit ich|damit wir|bevor ich|zum) … ${GO_ON}`,
  ].join('|'),
  stuck:
    '(?:steht|stehen|liegt|ruht) … (?:still|auf eis|lahm)|(?:ich bin|wir sind|bin ich|sind wir) (?:\\S+ ){0,2}?blockiert|(?:ich stecke|ich hange|stecke ich|hange ich) (?:\\S+ ){0,4}?fest',
  wanting: 'bis|ohne|solange|warte(?:n)?|brauche(?:n)?|benotige(?:n)?|weil|fehlt|fehlen',
  work: 'kick-?off|kickoff-termin|sprint(?:s|review|planung)?|test(?:umgebung|seite|server|system)|staging|meilenstein(?:e|en)?|abnahme|wireframes?|mock-?ups?|prototyp(?:en)?|moodboards?|go-?live|livegang|zwischenstand|korrekturabzug|andruck|auslieferung|projektstart|projektplan|(?:erste[rn]?|zweite[rn]?) entwurf',
  piece:
    'version(?:en)?|fassung(?:en)?|entwurf(?:s|e)?|entwurfe(?:n)?|skizze(?:n)?|konzept(?:e|s)?|layouts?|startseite|logos?|texte|ubersetzung|rohschnitt|gestaltung|korrekturschleifen?|korrekturrunden?|feedbackrunden?',
  says: 'feedback|ruckmeldung|anmerkung(?:en)?|kommentare|anderungen|anderungswunsche|korrekturen|was (?:meinen|denken|halten) sie|was (?:meinst|denkst|haltst) du|sieht … aus|sehen … aus|gefallt|gefallen|ansehen|anschauen|durchsehen|erste (?:version|fassung)|zweite (?:version|fassung)|meinung',
};
