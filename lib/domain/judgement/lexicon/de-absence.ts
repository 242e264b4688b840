import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

/** What German absence notices say, sentence by sentence. */
export const deAbsence: Lexicon = {
  language: 'de',
  phrases: {
    'text:filler': list(`
      kundinnen | kunden | geschaftspartner | geschaftspartnerin | geschaftspartnerinnen |
      kolleginnen | partner | mitglieder | interessenten | patienten | absender | bitte |
      krankheit | krankheitsbedingt | teilzeit | urlaubsbedingt
    `),
    'text:self-declared': list(`
      ich werde ab * nicht im buro sein |
      dies ist eine automatische antwort | dies ist eine automatische nachricht |
      dies ist eine automatische e-mail | dies ist eine automatische abwesenheitsnotiz |
      dies ist eine automatische eingangsbestatigung | dies ist eine automatisch generierte |
      dies ist eine automatisch erzeugte | dies ist eine automatisch erstellte |
      dies ist eine automatisch versandte | das ist eine automatische antwort |
      das ist eine automatische nachricht | das ist eine automatisch generierte |
      diese nachricht wurde automatisch | diese e-mail wurde automatisch |
      diese mail wurde automatisch | antworten sie * nicht auf diese |
      antworte * nicht auf diese | nicht auf diese e-mail antworten |
      wird automatisch verarbeitet
    `),
    'text:away': list(`
      wegen betriebsferien | wegen betriebsurlaub | bin * nicht im buro |
      ich bin * auf dienstreise | ich bin * auf reisen | ich bin * unterwegs |
      befinde mich * im urlaub | befinde mich * in urlaub | befinde mich * auf dienstreise |
      ich bin * in mutterschutz | ich bin * im mutterschutz | ich bin * krank |
      bin ich * nicht da | bin ich * in urlaub | bin ich * in elternzeit | bin ich * unterwegs |
      bin ich * auf dienstreise | werde * nicht im buro sein | werde ich * nicht im buro |
      buro ist * geschlossen | buro * geschlossen | praxis * geschlossen | wir haben * urlaub |
      wir machen * urlaub | wir sind * im urlaub | betriebsferien | betriebsurlaub |
      ich arbeite in teilzeit | ich arbeite * teilzeit | meine arbeitstage |
      ich bin * nicht am arbeitsplatz | ich bin * nicht erreichbar | aktuell nicht erreichbar |
      derzeit nicht erreichbar | wegen urlaub | aufgrund von krankheit | aufgrund von urlaub |
      und freitags nicht im buro | ich bin * nicht am platz | ich bin * nicht im haus |
      bleibt * geschlossen | kanzlei * geschlossen | ist * geschlossen | sind * geschlossen |
      wir machen * pause | lese keine mails | auf radtour | krankheitsbedingt | bin ich zurzeit
    `),
    'text:back': list(`
      wieder erreichbar | wieder im buro | wieder da | wieder fur sie da | wieder fur dich da |
      wieder zuruck | ich bin * zuruck | bin ich * zuruck | kehre * zuruck | wieder fur sie erreichbar | wieder zu erreichen |
      wieder am arbeitsplatz | wieder personlich | wieder geoffnet | erreichen mich wieder |
      erreichst mich wieder | bin ich wieder | ich bin * wieder | sind wir wieder | bin * wieder
    `),
    'text:access': list(`
      mail wird nicht | mails werden * nicht | nachricht wird nicht |
      nachrichten werden * nicht | nicht weitergeleitet | nicht gelesen | nicht abgerufen |
      keinen zugriff | keinen zugang | nur eingeschrankt | nur sporadisch | nur unregelmassig |
      nur gelegentlich | eingeschrankt zugriff | nachricht erst | nachrichten erst | mail erst |
      mails erst | antwort kann sich verzogern | antwort verzogert sich | lese keine mails |
      lese keine e-mails | wird nicht mehr gelesen | keine mails | keine e-mails
    `),
    'text:urgent': list(`
      dringenden fallen | eiligen fallen | dringende falle | dringende fragen |
      dringenden fragen | dringenden anliegen | dringenden angelegenheiten |
      dringende angelegenheiten | wenn es dringend ist | falls es dringend ist | in notfallen |
      in der zwischenzeit | bis dahin | bei ruckfragen | bei dringendem | notfallen | fristsachen
    `),
    'text:on-return': list(`
      nach meiner ruckkehr | nach ruckkehr | nach meinem urlaub | sobald ich * zuruck |
      sobald ich wieder | melde mich * bei ihnen | melde mich * bei dir | melde mich * morgen |
      werde ich * beantworten | werde * beantworten | beantworte ich | beantworte ihre |
      nach meiner abwesenheit | nach meiner wiederkehr | bei meiner ruckkehr
    `),
    'text:cover': list(`
      wenden sie sich | wende dich | kontaktieren sie | kontaktiere | erreichen sie | rufen sie |
      ruf bitte | vertritt mich | vertreten durch | meine vertretung | meiner vertretung |
      hilft ihnen | helfen ihnen | hilft dir | steht ihnen | stehen ihnen |
      ubernimmt * vertretung | schreiben sie an | ist * fur sie da | ansprechpartnerin ist |
      ansprechpartner ist | richten sie bitte an | richten sie an | fuhrt * weiter | hilft
    `),
    'text:automatic': list(`
      automatisch generierte | automatisch erzeugte | automatisch erstellte |
      diese automatische antwort | automatische eingangsbestatigung
    `),
    'text:gone': list(`
      ich bin nicht mehr bei | nicht mehr bei * tatig | nicht mehr fur * tatig |
      nicht mehr tatig | nicht langer tatig | nicht mehr im unternehmen |
      nicht mehr in unserem unternehmen | nicht mehr im hause | arbeite nicht mehr bei |
      arbeite nicht mehr fur | arbeitet nicht mehr bei | arbeitet nicht mehr fur |
      nicht mehr bei uns beschaftigt | nicht mehr beschaftigt | habe das unternehmen verlassen |
      hat das unternehmen verlassen | habe * verlassen | hat * verlassen |
      aus dem unternehmen ausgeschieden | bin * ausgeschieden | ist * ausgeschieden |
      nicht mehr mitarbeiter | nicht mehr mitarbeiterin | postfach wird nicht mehr |
      mailadresse wird nicht mehr | e-mail-adresse ist nicht mehr | gehort nicht mehr zu |
      gehore nicht mehr zu | letzter arbeitstag | letzter tag bei | gehe in den ruhestand |
      im ruhestand | in rente
    `),
    'text:received': list(`
      nachricht erhalten | anfrage erhalten | mail erhalten | e-mail erhalten |
      ist * eingegangen | nachricht ist eingegangen | nachricht ist bei uns eingegangen |
      eingang ihrer nachricht | eingang ihrer anfrage | eingang ihrer e-mail |
      danke fur deine nachricht | danke fur ihre nachricht | dank fur ihre nachricht |
      dank fur deine nachricht | dank fur ihre e-mail | dank fur deine e-mail | rechnung erhalten
    `),
    'text:answer-time': list(`
      innerhalb von * stunden | innerhalb von * tagen | innerhalb von * werktagen |
      innerhalb von * arbeitstagen | innerhalb eines | binnen * werktagen | binnen * tagen |
      bearbeiten ihr anliegen | bearbeiten ihre | schnellstmoglich | so schnell wie moglich |
      antworten in der regel | dauert bis zu
    `),
    'text:thanks-for-message': list(`
      dank fur ihr e-mail | dank fur ihre zuschrift | dank fur deine zuschrift |
      danke fur ihre mail | danke fur deine mail
    `),
    'text:case-number': list(
      `ticketnummer | vorgangsnummer | bearbeitungsnummer | ihr aktenzeichen`,
    ),
    'text:turn-to-matter': list(`
      aber | jedoch | sondern | daher | deshalb | also | trotzdem | vorher | schicke | sende |
      ich ubernehme | wir nehmen | wir haben beschlossen | ich war | wir waren | ich nehme |
      vor meinem urlaub
    `),
    'text:matter': list(`
      angebot | entwurf | entwurfe | vertrag | rechnung | budget | projekt | druck | prasentation |
      lieferung | texte | text | fotos | logo | webseite | website | version | fassung | preis |
      auftrag | konzept | unterlagen | termin | datei | dateien | broschure | korrektur | kurs
    `),
    'text:farewell': list(`
      danke | danke sehr | danke schon | dankeschon | vielen dank | besten dank |
      herzlichen dank | danke dir | danke ihnen | gern geschehen | gerne geschehen |
      keine ursache | bis dann | bis morgen | bis bald | bis spater | bis montag | bis dienstag |
      bis mittwoch | bis donnerstag | bis freitag | bis nachste woche | schones wochenende |
      schonen tag | schonen abend | schonen feierabend | auf wiedersehen | tschuss |
      angenehme zusammenarbeit | gute zusammenarbeit | schonen sommer | schone feiertage
    `),
    'text:unsubscribe': list(`
      abmelden | abbestellen | abmeldelink | austragen | nicht mehr erhalten
    `),
    'text:newsletter': list(`
      im browser ansehen | im browser anzeigen | online ansehen | dieser newsletter |
      diesen newsletter | sie erhalten diese * weil | webversion | rundmail | rundmails |
      rundbrief | sie erhalten diese * als
    `),
    'text:undelivered': list(`
      ihre nachricht konnte nicht zugestellt werden | nachricht an * konnte nicht zugestellt |
      ihre nachricht wurde nicht zugestellt | ihre e-mail konnte nicht zugestellt werden
    `),
  },
};
