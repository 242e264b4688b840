import type { Step } from '../../lib/domain/step';

/** German says "Sie" to a client; who says "du" changes the text in the options. */
export const de: Readonly<Record<Step, string>> = {
  'ask-ahead': `Hallo {client},

mein Kalender für {month} füllt sich langsam. Im {mentioned} ging es bei uns um „{subject}“.

Weißt du schon etwas mehr, wann ich anfangen kann? Ungefähr reicht: Dann halte ich dir die Zeit frei und kann es gut machen. Verschiebt es sich, ist auch das gut zu wissen.

Herzliche Grüße
{me}`,

  reminder: `Guten Tag {client},

ich hoffe, bei Ihnen ist alles in Ordnung. Am {since} hatte ich Ihnen zu „{subject}“ geschrieben; vielleicht kam gerade Wichtigeres dazwischen.

Wie möchten Sie damit weitermachen? Ein kurzes Wort genügt: ja, später oder lieber anders. Falls sich Umfang oder Zeitplan verschoben haben, überlege ich gern mit, auf Wunsch auch am Telefon. Ein Nein ist ebenso in Ordnung.

Es eilt nicht. Wenn ich im Lauf der Woche Bescheid weiß, halte ich den Platz dafür frei und kann mich in Ruhe darum kümmern.

Viele Grüße
{me}`,

  'ask-for-a-date': `Guten Tag {client},

danke für die Nachricht, dass „{subject}“ bei Ihnen noch in Arbeit ist. Nehmen Sie sich dafür ruhig die nötige Zeit.

Wann ungefähr rechnen Sie mit mehr Klarheit? Eine grobe Angabe nach Kalenderwoche reicht völlig. Ich richte meine Planung danach und lasse Sie bis dahin in Ruhe.

Wenn Ihnen etwas von mir die Abstimmung erleichtert, etwa eine halbe Seite zum Weitergeben, schreibe ich sie gern. Und falls das Vorhaben vom Tisch ist, hilft mir auch das weiter.

Freundliche Grüße
{me}`,

  closure: `Guten Tag {client},

ein letztes Mal komme ich auf „{subject}“ zurück. Geschrieben hatte ich zuletzt am {since}, und ich verstehe gut, wenn anderes Vorrang hat.

Darf ich die Sache vorerst als abgeschlossen betrachten? Sie müssen dafür nichts tun: Ohne Nachricht von Ihnen schließe ich sie in einer Woche auf meiner Seite ab und gebe die freigehaltene Zeit weiter.

Hat am Angebot oder an der Arbeitsweise etwas nicht gepasst, höre ich es gern und suche mit Ihnen nach einer besseren Lösung. Und sollte das Thema wiederkommen, genügt eine Zeile: Ich bin dann mit derselben Sorgfalt dabei.

Alles Gute
{me}`,
};
