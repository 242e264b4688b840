import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

export const de: Lexicon = {
  language: 'de',
  phrases: {
    'subject:auto-reply': list(`
      automatische antwort | automatische ruckantwort | automatische nachricht | autom. antwort |
      autoantwort | abwesenheitsnotiz | abwesenheitsmeldung | abwesenheitsnachricht |
      abwesenheitsassistent
    `),
    'subject:away': list(`
      abwesenheit | abwesend | nicht im buro | ausser haus | im urlaub | urlaub
    `),
    'subject:receipt': list(`
      eingangsbestatigung | empfangsbestatigung | lesebestatigung | gelesen: | ungelesen:
    `),
    'subject:bounce': list(`
      unzustellbar | nicht zugestellt | zustellung fehlgeschlagen | nicht zustellbar |
      zustellung nicht moglich
    `),
    'subject:delay': list(`zustellung verzogert | verzogert: | nachricht verzogert`),
    'subject:calendar': list(`
      zugesagt: | angenommen: | abgesagt: | abgelehnt: | mit vorbehalt: | vorlaufig: |
      abgesagter termin: | neuer terminvorschlag:
    `),
    'subject:invitation': list(`einladung: | aktualisierte einladung:`),
    'text:bounce': list(`
      adresse nicht gefunden | konnte nicht zugestellt werden | nicht zugestellt werden |
      empfanger unbekannt | postfach voll
    `),
    'text:delay': list(`
      verzogert sich | wurde verzogert | noch nicht zugestellt | erneut versucht
    `),
    'text:automatic': list(`
      dies ist eine automatische | dies ist eine automatisch | das ist eine automatische |
      automatisch generiert | automatisch erstellt | automatisch erzeugt |
      antworten sie * nicht auf diese
    `),
    'text:away': list(`
      ich bin * abwesend | ich bin * nicht im buro | ich bin * im urlaub | ich bin * in urlaub |
      ich bin * ausser haus | bis * im urlaub | bis * abwesend |
      ich bin * nicht da | ich bin * nicht erreichbar | ich bin * in elternzeit |
      bin ich * abwesend | bin ich * nicht im buro | bin ich * im urlaub | bin ich * ausser haus |
      bin ich * nicht erreichbar | unser buro ist * geschlossen | wir haben geschlossen
    `),
    'text:thanks-for-message': list(`
      dank fur ihre nachricht | dank fur deine nachricht | dank fur ihre mail |
      dank fur deine mail | dank fur ihre e-mail | dank fur deine e-mail |
      danke fur ihre nachricht | danke fur deine nachricht | danke fur ihre e-mail |
      danke fur deine e-mail
    `),
    'text:urgent': list(`
      in dringenden | bei dringenden | fur dringende | dringende anliegen | im notfall |
      wahrend meiner abwesenheit | in meiner abwesenheit | meine vertretung
    `),
    'text:on-return': list(`
      nachricht * ruckkehr | nachrichten * ruckkehr | mail * ruckkehr | mails * ruckkehr |
      e-mail * ruckkehr | e-mails * ruckkehr | nachricht wird nicht weitergeleitet |
      e-mail wird nicht weitergeleitet | mails werden nicht weitergeleitet
    `),
    'text:received': list(`
      nachricht * erhalten | e-mail * erhalten | anfrage * erhalten | anfrage ist * eingegangen |
      nachricht ist * eingegangen | e-mail ist * eingegangen
    `),
    'text:answer-time': list(`
      innerhalb von * werktagen | innerhalb von * tagen | innerhalb von * stunden |
      innerhalb * werktages | schnellstmoglich | so schnell wie moglich | so bald wie moglich
    `),
    'text:case-number': list(`ticketnummer | vorgangsnummer | fallnummer | bearbeitungsnummer`),
    'text:calendar': list(`
      hat diese einladung angenommen | hat diese einladung abgelehnt |
      hat die einladung angenommen | hat die einladung abgelehnt |
      einladung von google kalender | termin * abgesagt | besprechung * abgesagt |
      hat sie zu folgendem termin eingeladen | hat dich zu folgendem termin eingeladen
    `),
    'text:decision': list(`
      gut | toll | super | perfekt | prima | passt | ok | okay | freigabe |
      ja | nein | einverstanden | genehmigt | freigegeben | bestatigt | in ordnung | leider |
      kein interesse | entschieden | absage | zusage | anbei | im anhang
    `),
    'text:when': list(`
      montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | januar | februar |
      marz | april | mai | juni | juli | august | september | oktober | november | dezember |
      heute | morgen | ubermorgen | nachste woche | nachster woche | kommende woche |
      nachsten monat | ende der woche | nach dem sommer
    `),
    'text:greeting': list(`guten morgen | schones wochenende | schonen urlaub`),
    'text:idle-question': list(`
      oder | fragen | dringend | wie geht's | wie geht es dir | wie geht es ihnen | alles gut
    `),
    'own:closer': list(`
      danke | dankeschon | danke schon | danke sehr | vielen dank | besten dank |
      herzlichen dank | super | prima | perfekt | alles klar | passt | wunderbar |
      gern geschehen | gerne geschehen | kein problem | keine ursache | bitte sehr | notiert |
      mache ich | einverstanden | bis dann | bis morgen | bis bald | bis montag | bis dienstag |
      bis mittwoch | bis donnerstag | bis freitag | bis nachste woche | schones wochenende |
      schonen tag | schonen abend | schonen urlaub
    `),
    'own:courtesy': list(`bitte sehr | bitte schon`),
    'own:request': list(`
      bitte | im voraus | vorab | konnen sie | konnten sie | kannst du | konntest du |
      wurden sie | wurdest du | lassen sie mich | lass mich wissen | geben sie mir | gib mir |
      freue mich auf | freue mich uber | freue mich von | warte auf | ruckmeldung | bescheid |
      schicken sie | senden sie | bestatigen | gespannt
    `),
    'own:hand-over': list(`anbei | im anhang | beigefugt | hiermit | hier ist | hier sind`),
    'own:sign-off': list(`
      gruss | grusse | viele grusse | liebe grusse | beste grusse | herzliche grusse |
      schone grusse | freundliche grusse | mit freundlichen grussen | mit freundlichem gruss |
      mfg | lg | vg
    `),
  },
};
