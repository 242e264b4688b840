import type { Guide } from './guide';

export const deGuide: Guide = {
  title: 'So arbeitet Radiostilte',
  intro:
    'Zehn kurze Kapitel. Zum Anfangen genügt das erste; die anderen sind für den Moment, in dem Sie sich etwas fragen.',
  contents: 'Kapitel',
  chapters: [
    {
      title: 'Die ersten fünf Minuten',
      paragraphs: [
        'Radiostilte liest, was Ihre eigene Mailseite zeigt. Zeigen Sie ihm also einmal Ihre Mails:',
        'Von da an steht auf dem Symbol in der Leiste eine Zahl: so viele Kunden sind dran. Keine Zahl heißt: niemand. Wer bei Ihrem Beginn schon länger als 45 Tage still war, löst nie eine Meldung aus.',
      ],
      steps: [
        'Öffnen Sie Gmail oder Outlook im Web und sehen Sie in „Gesendet“ nach. In Outlook scrollen Sie bis ans Ende der Liste.',
        'Sehen Sie in den Posteingang, in alle Tabs oder Teile.',
        'Öffnen Sie die Startseite, haken Sie an, wer Kunde ist, sagen Sie, wann Sie arbeiten, und drücken Sie auf *Fertig*.',
      ],
    },
    {
      title: 'Das kleine Fenster: wer dran ist, und warum',
      paragraphs: [
        'Drücken Sie auf das Symbol in der Leiste. Jede Zeile ist ein Kunde: wie viele Arbeitstage es still ist, der Grund, was bei dieser Person üblich ist und wie wahrscheinlich eine Antwort noch ist.',
        'Die große Schaltfläche öffnet den Mailverlauf, sieht noch einmal nach, ob eine Antwort da ist, und setzt den Text in Ihre Antwort. Gesendet wird nie. Ist inzwischen eine Antwort gekommen, wird nichts eingefügt, und Sie erfahren es.',
        'Unter *Mehr* finden Sie andere Texte, *Später* (ein Tag, drei Tage, eine Woche), *Nicht nötig* und *Berichtigen*. Mit ? sehen Sie die Tasten: Alles hier geht auch ohne Maus.',
      ],
    },
    {
      title: 'In der Antwort',
      paragraphs: [
        'In einem Mailverlauf, in dem auf einen Kunden gewartet wird, hat Ihre Antwort die Schaltfläche *Nachfrage einfügen*. Sie sehen den Text zuerst. Braucht er ein Datum oder einen Namen, wird danach gefragt und nie geraten. Einmal „Rückgängig“ nimmt den Text wieder heraus.',
        'Während Sie schreiben, kann ein Hinweis kommen: zu früh für diesen Kunden, außerhalb Ihrer Arbeitszeit, mehr als eine Frage, ein Wort, das nach Vorwurf klingt. Immer mit dem Grund. Aufgehalten werden Sie nie.',
      ],
    },
    {
      title: 'Wenn etwas nicht stimmt',
      paragraphs: [
        'Eine Mail kann falsch verstanden werden. Über einem offenen Mailverlauf steht eine Zeile, die sagt, wie es steht; drücken Sie dort auf *Stimmt das nicht?* oder im kleinen Fenster auf *Berichtigen*, und sagen Sie, was es war: eine Antwort, noch keine Antwort, automatische Mail. Ein Klick, und ein Klick nimmt es zurück.',
        'Daraus lernt es, für diesen Absender und nur für diesen.',
      ],
    },
    {
      title: 'Welcher Schritt wann kommt',
      paragraphs: [
        'Zuerst eine freundliche Erinnerung, dann eine Frage, die leicht zu beantworten ist, später die Bitte um ein Datum, eine Pause, und ganz am Ende ein freundlicher Abschluss. Wie lange gewartet wird, hängt von der Art der Arbeit ab (Angebot, Projekt, Rechnung, früherer Kunde) und davon, was Sie mit diesem Kunden vereinbart haben; ist nichts vereinbart, davon, wie schnell er meist antwortet. Die Grenzen sehen und ändern Sie in den Einstellungen.',
        'Der Vorschlag ist nie eine Anweisung. Wählen Sie einen anderen Text oder keinen.',
      ],
    },
    {
      title: 'Zusagen, und Nachrichten, die keine Antwort sind',
      paragraphs: [
        '„Wir kommen darauf zurück“ lässt das Warten offen. Eine automatische Antwort ist keine Antwort, und der Tag der Rückkehr wird gemerkt. Nach „Wir beginnen im September“ wird in der zweiten Augusthälfte gefragt, solange beide noch wählen können.',
        'Zusagen in Sicht stehen im kleinen Fenster unter dem, was dran ist.',
      ],
    },
    {
      title: 'Was Sie vereinbaren und sich merken wollen',
      paragraphs: [
        'In den Einstellungen hat unter *Personen* jeder Kunde eine Seite: die vereinbarte Antwortzeit, freie Tage, Notizen mit Datum, Angebote, Rechnungen, das Ende eines Vertrags, was Ihnen noch fehlt. Termine melden sich von selbst. Auch ein Anruf zählt, sobald Sie ihn notieren.',
        'Der Überblick zeigt, was bei allen Kunden offen ist, und welche früheren Kunden Sie wieder einmal grüßen könnten.',
        '*Einblicke* zeigt, was Ihre eigenen Mails lehren: wie schnell und wann ein Kunde antwortet, wie das Warten endete, was auf welchen Schritt folgte. Bei jeder Zahl steht, auf wie vielen Fällen sie beruht; sind es zu wenige, steht das da. Gezählt wird, während Sie hinsehen; bei vielen Mails dauert das einen Moment.',
      ],
    },
    {
      title: 'Was es gesehen hat, und was nicht',
      paragraphs: [
        'Es weiß nur, was eine Seite gezeigt hat. Was nicht sicher ist, steht unter *Nicht bestätigt* und zählt nicht mit; einmal öffnen genügt. Ein Postfach, das Sie länger nicht angesehen haben, erscheint mit dem Stand vom letzten Mal.',
        '*Ältere Mails lesen* blättert für Sie durch „Gesendet“ und den Posteingang, in Ihrem eigenen Tab. Mit *Ältere E-Mails einlesen* liest es eine Exportdatei Ihrer Mails. In Gmail kann es über die Druckansicht von Gmail noch einmal nachsehen, wenn Sie zustimmen. *Was ich lesen kann* sagt für jedes Postfach, wie weit es gekommen ist.',
      ],
    },
    {
      title: 'Loslassen',
      paragraphs: [
        'Manche Stille bleibt. Die Abschlussnachricht lässt die Tür offen, und die Fragen davor helfen, ohne Vorwurf anzusehen, was war. Danach können Sie sich notieren, was Sie gelernt haben; es erscheint wieder, wenn ein ähnlicher Fall beginnt.',
      ],
    },
    {
      title: 'Ihre Daten',
      paragraphs: [
        'Alles liegt in diesem Browser und nirgends sonst: wer, wann, der Betreff und was für eine Nachricht es war. Nicht der Text Ihrer Mails. In den Einstellungen, unter *Daten und Privatsphäre*, können Sie alles als Datei sichern, auf einen anderen Computer mitnehmen und löschen.',
        'Ändert sich die Mailseite so, dass sie nicht lesbar ist, steht auf dem Symbol ! statt einer Zahl. *Was ich lesen kann* sagt, welcher Teil fehlt, und kopiert einen Bericht, in dem keine Mail steht.',
      ],
    },
  ],
};
