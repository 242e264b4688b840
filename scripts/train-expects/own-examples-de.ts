export const DE_ASKS = `
Könntest du mir das Logo bis Donnerstag schicken?
Würden Sie das Angebot bitte prüfen und unterschrieben zurücksenden?
Anbei das Angebot für die neue Webseite.
Im Anhang finden Sie die Rechnung für Juni, zahlbar innerhalb von 14 Tagen.
Was hältst du vom zweiten Entwurf?
Ich würde gerne wissen, ob Ihnen der Termin passt.
Ich brauche noch die Texte für die Kontaktseite.
Gib mir bitte kurz Bescheid, ob das so in Ordnung ist.
Wollen wir nächste Woche telefonieren und die Planung durchgehen?
Wann können Sie die Fotos liefern?
Anbei der erste Entwurf, ich bin gespannt auf Ihre Rückmeldung.
Ich freue mich auf Ihre Antwort.
Hattest du schon Zeit, meinen Vorschlag anzusehen?
Wer ist mein Ansprechpartner, wenn Sie im Urlaub sind?
Schick mir einfach die Zugangsdaten.
Darf ich den Mehraufwand berechnen?
Sobald ich Ihre Freigabe habe, fange ich an, also melden Sie sich bitte.
Vielen Dank im Voraus für Ihre Hilfe.
Die Rechnung vom April ist noch offen, könnten Sie das prüfen?
Klappt eine Entscheidung bis Freitag?
Kommt die Lieferung am Dienstag oder am Mittwoch?
Ich schlage vor, dass wir den Start um eine Woche verschieben.
Bitte kontrollieren und bestätigen Sie die Daten.
Ich bekomme eine Fehlermeldung, wenn ich die Datei öffne.
Mich würde interessieren, wie ihr das seht.
Haben Sie noch Wünsche zu den Farben?
Passt Mittwoch um zehn Uhr?
Kurze Frage: welche Größe soll das Banner haben.
Melde dich einfach, wenn es dir passt.
Den unterschriebenen Vertrag hätte ich gern zurück.
Wir müssen uns diese Woche zwischen A und B entscheiden, was wird es?
Kann ich davon ausgehen, dass das Projekt stattfindet?
Mir fehlen noch zwei Fotos vom Team.
Denkst du an die Texte für den Newsletter?
Wie wollen wir das angehen?
`;

export const DE_TELLS = `
Danke für die schnelle Antwort, alles klar.
Die Startseite ist seit heute früh online.
Ich schicke dir die Rechnung am Monatsende.
Zur Info: am Freitag bin ich nicht erreichbar.
Wie besprochen habe ich die Überschrift geändert.
Sie brauchen darauf nicht zu antworten.
Falls Sie Fragen haben, rufen Sie gern an.
Schön, euch gestern kennengelernt zu haben.
Die Dateien sind angekommen, danke.
Der Umzug der Seite ist fertig und alles läuft.
Bis Dienstag um zehn.
Super, dann fange ich morgen an.
Das Gespräch lief gut und sie waren begeistert.
Ich habe Ihre Anmerkungen eingearbeitet.
Nächste Woche hören Sie von mir.
Das klingt gut.
Schönes Wochenende!
Die neue Version ist viel schneller als die alte.
Die Zahlung ist eingegangen, vielen Dank.
Ich habe heute mit dem Entwurf begonnen.
Sollte sich etwas ändern, melde ich mich.
Wir haben die Domain um ein Jahr verlängert.
Kein Problem, ich passe es an.
Es war eine volle Woche, aber wir liegen im Plan.
Ich kümmere mich darum und komme darauf zurück.
Der Vollständigkeit halber: das Hosting läuft bis Dezember.
Hier ist die Zusammenfassung unseres Gesprächs.
Herzlichen Glückwunsch zur Eröffnung.
Die Druckerei liefert die Karten am Montag.
Ich wünsche dir viel Spaß im Urlaub.
`;
