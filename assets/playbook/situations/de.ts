import type { SituationTexts } from './situation';

export const deSituations: SituationTexts = {
  'new-client': {
    title: 'Neue Kundschaft, ein erstes Gespräch',
    mayMean:
      'Niemand hat bisher gesagt, was zwischen Ihnen üblich ist. Alle gehen von etwas anderem aus.',
    advice:
      'Halten Sie schriftlich fest, wie schnell Sie antworten, und fragen Sie, was der anderen Seite passt. Fragen Sie, wozu die Arbeit dient und wer entscheidet. Legen Sie das nächste Gespräch fest, bevor dieses endet: Dann muss niemand raten, wer am Zug ist.',
    helps:
      'Notieren Sie die vereinbarte Antwortzeit, das Ziel und den nächsten Kontakt: Grenzen und spätere Texte richten sich danach.',
  },
  'quiet-after-quote': {
    title: 'Stille nach einem Angebot',
    mayMean:
      'Eine Budgetrunde, jemand muss noch zustimmen, Urlaub, oder ein Nein, das schwer zu schreiben ist. Das Interesse bei der Anfrage war echt.',
    advice:
      'Warten Sie, bis die Grenze erreicht ist, fragen Sie dann einmal, kurz, und bieten Sie an, das Angebot gemeinsam durchzugehen. Machen Sie danach die Antwort leicht: Ein Buchstabe genügt. Bleibt es still, sagen Sie, dass ein Nein in Ordnung ist, und schließen Sie freundlich ab. Was abgeschlossen ist, lässt sich wieder öffnen.',
    helps:
      'Notieren Sie Nummer, Betrag und letzten gültigen Tag; für Angebote gelten eigene Grenzen.',
  },
  'project-stands-still': {
    title: 'Ein laufendes Projekt steht still',
    mayMean:
      'Dort ging andere Arbeit vor, jemand ist nicht da, oder die Frage liegt bei der falschen Person.',
    advice:
      'Schreiben Sie in drei Zeilen, wie es steht: erledigt, als Nächstes, benötigt. Stellen Sie nur eine Frage. Bewegt sich nichts, sagen Sie, ab welchem Tag die Arbeit ruht und womit sie weitergeht. Das ist ein Plan, keine Drohung.',
    helps:
      'Setzen Sie die Phase auf Projekt, vermerken Sie Anrufe und notieren Sie eine zweite Ansprechperson.',
  },
  'something-missing': {
    title: 'Es fehlt etwas, und Sie kommen nicht weiter',
    mayMean:
      'Vielleicht ist nicht zu sehen, dass Sie darauf warten, oder niemand weiß, wer die Datei hat.',
    advice:
      'Nennen Sie, was Sie brauchen und wofür, ohne ein Wort darüber, wie lange es schon dauert. Machen Sie dann die Wahl klar: Soll das Ergebnis an einem bestimmten Tag fertig sein, brauchen Sie alles bis zu einem früheren. Verstreicht dieser Tag, lassen Sie die Arbeit ruhen und fragen Sie, wie es weitergehen soll.',
    helps:
      'Notieren Sie jedes fehlende Teil mit Datum: Der Mailverlauf gilt dann als blockiert, und die Grenzen werden kürzer.',
  },
  'promised-month-nears': {
    title: 'Ein genannter Monat rückt näher',
    mayMean:
      'Frühe Pläne verschieben sich oft leise. Vielleicht rechnet man mit Ihnen, ohne es zu sagen.',
    advice:
      'Fragen Sie in der zweiten Hälfte des Monats davor, solange beide Seiten noch die Wahl haben. Nennen Sie Ihren Grund, dass Sie gerade planen, und den der anderen Seite, dass Sie gut anfangen möchten. Fragen Sie, wann Sie beginnen können.',
    helps:
      'Zusagen werden in den Mails gefunden und rechtzeitig gezeigt. Notieren Sie die Tage, die Sie freihalten.',
  },
  'promise-passed': {
    title: 'Der genannte Monat ist vorbei',
    mayMean:
      'Der Auftrag wurde verschoben, ging an jemand anderen oder soll plötzlich ganz schnell losgehen. Niemand meldet gern, dass etwas später wird.',
    advice:
      'Lassen Sie das alte Datum ruhen: Jetzt klänge es wie eine Beschwerde. Fragen Sie neu, wie es aussieht, und sagen Sie, dass eine Pause in Ordnung ist. Kommt ein Anruf und es soll sofort losgehen, freuen Sie sich und nennen Sie den ersten Tag, der wirklich geht.',
    helps: 'Geben Sie die freigehaltenen Tage frei, dann stimmt Ihr Kalender wieder.',
  },
  'time-kept-for-another': {
    title: 'Jemand fragt nach Zeit, die Sie für andere freihalten',
    mayMean: 'Zwei gute Dinge zugleich. Vielleicht werden die Tage gar nicht mehr gebraucht.',
    advice:
      'Fragen Sie heute, ob die Tage noch gebraucht werden, und nennen Sie den Tag, an dem Sie es gern wüssten. Sagen Sie der anderen Seite, wann sie von Ihnen hört. Eine Reservierung freizugeben ist ein normaler Schritt, Arbeit weiterzugeben ebenso.',
    helps: 'Reservierte Tage stehen bei der Person, und Sie sehen, wo sich zwei überschneiden.',
  },
  'holding-reply-again': {
    title: 'Wieder heißt es „wir sind dran“',
    mayMean:
      'Oft stimmt es einfach: Jemand anders entscheidet, und Ihr Kontakt wartet genau wie Sie.',
    advice:
      'Bedanken Sie sich und bitten Sie um ein Datum, ein ungefähres genügt. Bieten Sie an, sich dann selbst zu melden, so muss dort niemand daran denken. Kommt es ein drittes Mal, fragen Sie, was bei der Entscheidung helfen würde, oder lassen Sie es mit einem eigenen Datum ruhen.',
    helps:
      'Nach einer solchen Antwort geht das Warten weiter, mit einer eigenen Frist. Berichtigen Sie es, wenn es doch eine richtige Antwort war.',
  },
  'one-line-answers': {
    title: 'Antworten in einer Zeile',
    mayMean:
      'Schnell am Handy, zwischen zwei Terminen. Kurz ist nicht kühl; für viele geht es nur so.',
    advice:
      'Schreiben Sie ebenso: kurz, eine Frage, Antwort in einem Wort. Nummerieren Sie, was zu entscheiden ist, und legen Sie immer nur eines vor. Reicht eine Zeile nicht, sagen Sie, dass zehn Minuten Gespräch der Arbeit guttun, und schlagen Sie zwei Termine vor.',
    helps: 'Wählen Sie die kurze Länge für Ihre Texte. Eine Zeile gilt als Antwort.',
  },
  'only-mail': {
    title: 'Nur Mails, nie ein Gespräch',
    mayMean:
      'Sie stehen außerhalb der täglichen Absprachen, und niemand denkt daran, Sie dazuzuholen. Über Ihre Arbeit sagt das wenig.',
    advice:
      'Schlagen Sie selbst ein kurzes Gespräch vor, mit einem Anlass und zwei Terminen. Bitten Sie darum, dass man Sie auf dem Laufenden hält, was im Team geschieht. Ist mehr nicht möglich, vereinbaren Sie einen festen Tag, an dem Sie den Stand mitteilen.',
    helps:
      'Tragen Sie ein Datum für den nächsten Kontakt ein, und halten Sie die Gespräche fest, die es gab.',
  },
  'mails-at-night': {
    title: 'Mails in der Nacht, Anrufe zu jeder Zeit',
    mayMean:
      'Vielleicht ist die Nacht die einzige ruhige Zeit, mit kleinem Kind oder in einer anderen Zeitzone. Viele erwarten vor dem Morgen nichts.',
    advice:
      'Antworten Sie zu Beginn Ihres Arbeitstags, in Ihrem üblichen Ton, mit den Fakten. Sagen Sie nichts zur Uhrzeit. Wird wirklich nachts mit Ihnen gerechnet, sagen Sie vorher ganz sachlich, was das kostet oder wann Sie stattdessen da sind. Schlagen Sie für ein Gespräch Stunden vor, in denen sonst Antworten kommen.',
    helps:
      'Ihre Arbeitszeit bestimmt, wann Stille zählt und wann Senden ratsam ist; außerhalb kann der Zähler leer bleiben.',
  },
  'missed-meetings': {
    title: 'Termine, die nicht stattfinden',
    mayMean: 'Ein übervoller Kalender, oder ein Gespräch, dessen Nutzen noch nicht klar ist.',
    advice:
      'Seien Sie da, warten Sie zehn Minuten, schicken Sie dann nur die Fakten und zwei neue Termine. Sagen Sie nach dem zweiten Mal, was ohne Gespräch nicht gut gelingt. Bedingungen für verpasste Termine kommen als Letztes, ruhig und im Voraus mitgeteilt.',
    helps:
      'Vermerken Sie einen verpassten Termin als Tatsache mit Datum. Das hilft beim Entscheiden, und nur Sie sehen es.',
  },
  'rough-tone': {
    title: 'Ein Ton, der verletzt',
    mayMean: 'Druck von oben, oder eine Gewohnheit allen gegenüber. Es geht selten um Sie.',
    advice:
      'Schlafen Sie eine Nacht darüber und antworten Sie dann nur auf das, was gefragt wurde. Hält es an, ziehen Sie in einem Satz eine ruhige Grenze, ohne Belehrung. Möchten Sie aufhören, dann nach einem Meilenstein, rechtzeitig angekündigt und mit guter Übergabe. So bleibt die Tür offen und Ihr Ruf gut.',
    helps:
      'Halten Sie Fakten als datierte Notizen fest, und gönnen Sie sich eine Pause vom Zähler.',
  },
  'are-they-satisfied': {
    title: 'Sie fragen sich, ob man zufrieden ist',
    mayMean:
      'Wenig Lob heißt oft, dass alles gut ist. Manchmal steckt ein Zweifel dahinter, der leicht zu lösen ist.',
    advice:
      'Bitten Sie um eine Zahl von 1 bis 10 zu einem Stück Arbeit und seinem Ziel. Ist sie niedrig: bedanken und fragen, was es dafür braucht. Ist sie ordentlich: fragen, was daraus eine 9 machen würde. Stimmt etwas Größeres nicht, schlagen Sie ein Gespräch vor, um der Sache auf den Grund zu gehen.',
    helps: 'Notieren Sie die Zahl bei der Person; die Folgetexte knüpfen daran an.',
  },
  'invoice-past-due': {
    title: 'Eine Rechnung ist überfällig',
    mayMean:
      'Die Buchhaltung zahlt einmal im Monat, eine Bestellnummer fehlt, oder sie ist untergegangen.',
    advice:
      'Fragen Sie einige Tage nach dem Datum, wann Sie mit der Zahlung rechnen können und ob etwas fehlt. Rufen Sie dann an: Buchhaltung und Auftraggeber sind oft zwei Menschen. Spätere Schreiben enthalten nur Fakten: Nummer, Betrag, Datum. Was danach kommt, entscheiden Sie geschäftlich.',
    helps:
      'Notieren Sie Nummer, Betrag und Fälligkeit: Ab da läuft die Uhr. Vermerken Sie Ihre Anrufe.',
  },
  'collaborator-silent': {
    title: 'Jemand aus dem Team meldet sich nicht',
    mayMean: 'Krankheit, zu viel Arbeit, oder Scham, weil es später wird.',
    advice:
      'Schreiben Sie nur dieser Person, nicht der ganzen Gruppe. Fragen Sie, wie es geht und was Sie übernehmen können. Nennen Sie den Tag, an dem das Team Bescheid wissen muss. Verstreicht er, bitten Sie um die Dateien, verteilen Sie die Arbeit und lassen Sie den Weg zurück offen.',
    helps:
      'Setzen Sie die Beziehung auf Zusammenarbeit. In einer Gruppe wird die Stille jeder Person für sich gezählt.',
  },
  'contract-ends': {
    title: 'Ein Vertrag läuft bald aus',
    mayMean:
      'Über Verlängerungen wird oft spät entschieden, und niemand denkt daran, es Ihnen zu sagen.',
    advice:
      'Fragen Sie sechs Wochen vorher, ob es danach Arbeit gibt und wann das entschieden wird, und bei vier Wochen noch einmal. Erzählen Sie, was Sie als Nächstes gern tun würden. Möchten Sie lieber aufhören: gut zu Ende bringen, die Verlängerung mit einer einfachen Begründung ablehnen, übergeben.',
    helps:
      'Notieren Sie den letzten Tag und die übliche Laufzeit; die Erinnerungen kommen von selbst.',
  },
  'client-left': {
    title: 'Ihr Kontakt arbeitet nicht mehr dort',
    mayMean:
      'Ihre Mail erreicht niemanden. Vielleicht übernimmt jemand, der noch nie von Ihnen gehört hat.',
    advice:
      'Schreiben Sie der Nachfolge eine neue Mail: wer Sie sind, was vereinbart war, was als Nächstes kommt, eine Frage. Lassen Sie eine Woche zum Einarbeiten. Und wünschen Sie Ihrem früheren Kontakt alles Gute: Gute Freie werden gern mitgenommen.',
    helps:
      'Bestätigen Sie die Nachfolge bei der Person, und führen Sie den bisherigen Kontakt als früheren Kunden.',
  },
  'job-finished': {
    title: 'Die Arbeit ist fertig, und Sie möchten in Kontakt bleiben',
    mayMean: 'Stille nach einer Lieferung heißt meistens, dass alles läuft.',
    advice:
      'Schließen Sie gut ab: übergeben, sich bedanken und um eines bitten, ein paar Worte als Referenz oder einen Namen. Schreiben Sie einige Monate später aus Interesse, ohne nach Arbeit zu fragen. Eine solche Mail genügt, dann lassen Sie es ruhen.',
    helps:
      'Setzen Sie die Beziehung auf früherer Kunde und wählen Sie, wenn Sie mögen, den nächsten Kontakt.',
  },
  'chase-or-let-go': {
    title: 'Weiter fragen oder loslassen?',
    mayMean: 'Warum es still ist, können Sie nicht wissen. Was es Sie kostet, schon.',
    advice:
      'Schreiben Sie auf, was Sie wissen und was Sie annehmen. Achten Sie auf drei Dinge: was die Arbeit wert ist, wie gut es passt, wie viel Mühe schon darin steckt. Entscheiden Sie dann geschäftlich: ein letztes freundliches Wort, eine Pause oder ein Ende nach einem Meilenstein. Sind Sie unsicher, fragen Sie jemanden aus Ihrem Fach, ohne Namen zu nennen.',
    helps: 'Notieren Sie den Wert, wie gut es passt und was Sie für das nächste Mal gelernt haben.',
  },
  'you-owe-a-reply': {
    title: 'Jemand wartet auf Ihre Antwort',
    mayMean: 'Was Sie sich von anderen wünschen, wünschen andere sich von Ihnen.',
    advice:
      'Antworten Sie heute, und sei es mit dem Tag, an dem Sie es tun. Ein klares Nein mit einer Empfehlung ist mehr wert als ein langsames Vielleicht. In einem laufenden Projekt erspart ein kurzer Zwischenstand der anderen Seite die Frage.',
    helps: 'Mails mit einer Frage an Sie stehen im Popup gesondert und zählen nicht mit.',
  },
};
