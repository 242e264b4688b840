export const NL_ASKS = `
Kun je me het logo voor donderdag sturen?
Zou u de offerte kunnen bekijken en ondertekend terugsturen?
Bijgaand de offerte voor de nieuwe website.
Hierbij de factuur van juni, graag binnen veertien dagen voldoen.
Wat vind je van het tweede ontwerp?
Graag hoor ik of de datum jullie schikt.
Ik heb nog de teksten voor de contactpagina van je nodig.
Laat me even weten of dit zo akkoord is.
Zullen we volgende week bellen om de planning door te nemen?
Wanneer verwacht je de foto's te kunnen aanleveren?
In de bijlage de eerste opzet, ik ben benieuwd wat jullie ervan vinden.
Ik zie je reactie graag tegemoet.
Heb je al kunnen kijken naar mijn voorstel?
Wie kan ik hierover benaderen als jij weg bent?
Stuur me de inloggegevens maar door.
Mag ik hiervoor meerwerk in rekening brengen?
Zodra ik je akkoord heb ga ik aan de slag, dus laat het weten.
Alvast bedankt voor je hulp.
Volgens mij staat de factuur van april nog open, kun je dat nakijken?
Lukt het om voor vrijdag te beslissen?
Is de levering dinsdag of woensdag?
Ik stel voor dat we de oplevering een week opschuiven.
Wil je de gegevens controleren en bevestigen?
Ik krijg een foutmelding als ik het bestand open.
Ik zou graag weten hoe jullie dit zien.
Heeft u nog wensen voor de kleuren?
Past woensdag om tien uur?
Vraagje: welke maat moet de banner hebben.
Geef maar een seintje wanneer het uitkomt.
Graag ontvang ik de getekende overeenkomst retour.
We moeten deze week kiezen tussen optie A en optie B, wat wordt het?
Kan ik ervan uitgaan dat het project doorgaat?
Ik mis nog twee foto's van het team.
Denk je aan de teksten voor de nieuwsbrief?
Hoe zullen we dit aanpakken?
`;

export const NL_TELLS = `
Dank voor je snelle antwoord, helemaal duidelijk.
De homepage staat sinds vanmorgen live.
Ik stuur je de factuur aan het eind van de maand.
Ter info: vrijdag ben ik niet bereikbaar.
Zoals besproken heb ik de kop aangepast.
Je hoeft hier niet op te reageren.
Mocht je vragen hebben, bel gerust.
Leuk om jullie gisteren te ontmoeten.
De bestanden zijn binnen, bedankt.
De verhuizing van de site is klaar en alles werkt.
Tot dinsdag om tien uur.
Top, dan ga ik morgen beginnen.
Het overleg verliep goed en ze waren enthousiast.
Ik heb je opmerkingen verwerkt in het document.
Volgende week hoor je van mij.
Dat lijkt me prima.
Fijn weekend!
De nieuwe versie is een stuk sneller dan de oude.
De betaling is ontvangen, dank.
Ik ben vandaag begonnen met het ontwerp.
Als er iets verandert laat ik het je weten.
Wij hebben het domein voor een jaar verlengd.
Geen probleem, ik pas het aan.
Het was een drukke week, maar we liggen op schema.
Ik ga ermee aan de slag en kom erop terug.
Voor de volledigheid: de hosting loopt tot december.
Hier is de samenvatting van ons gesprek.
Gefeliciteerd met de opening van de winkel.
De drukker levert de kaarten op maandag.
Ik wens je veel plezier op vakantie.
`;
