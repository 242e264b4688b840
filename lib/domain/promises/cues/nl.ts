import type { Cues } from '../cue';

export const nl: Cues = {
  language: 'nl',
  condition: /^(?:als|indien|mocht|wanneer|mits|tenzij)\b[^,]{0,200},/,
  patterns: {
    future:
      /\b(?:ik|we|wij)(?: \w+)? (?:zal|zullen|ga|gaan)\b|\b(?:zal|zullen|ga|gaan) (?:ik|we|wij)\b/,
    undertaking:
      /\b(?:ik|we|wij) (?:laat|laten|stuur|sturen|bel|bellen|mail|mailen|meld|melden|kom|komen|lever|leveren|kijk|kijken|zoek|zoeken|bezorg|zorg|zorgen|regel|regelen|reageer|reageren|antwoord|antwoorden|spreek|spreken|vertel|vertellen|breng|brengen|houd|hou|houden|plan|plannen|pak|pakken|check|checken|probeer|proberen|streven|streef|bezoek|bezoeken|haal|halen|bespreken|bespreek|overleg|overleggen|verwerk|verwerken|ronden|rond|bevestig|bevestigen|onderzoek|onderzoeken|betaal|betalen)\b|\b(?:laat|stuur|sturen|bel|bellen|mail|mailen|meld|kom|komen|lever|leveren|kijk|kijken|reageer|reageren|bezoek|bezoeken|breng|brengen|regel|regelen|zorg|zorgen|pak|pakken|spreek|spreken|vertel|vertellen|probeer|proberen|bespreek|bespreken|bevestig|bevestigen|haal|halen|houd|hou|houden|plan|plannen|check|checken|zoek|zoeken|bezorg|bezorgen|overleg|overleggen|verwerk|verwerken|rond|ronden|onderzoek|onderzoeken|betaal|betalen|antwoord|antwoorden|breng|meld|melden) (?:ik|we|wij)\b|\b(?:geef|geven|stuur|sturen) (?:\S+ ){0,6}door\b|\bdoe(?:n)? (?:ik |we |wij )?(?:\S+ ){0,2}(?:wat (?:ik|we|wij) (?:kan|kunnen)|(?:mijn|ons) best)\b|\b(?:je|u|jullie) (?:hoort?|horen|krijgt?|krijgen|ontvangt?|ontvangen)\b|\b(?:hoor|hoort|horen|krijg|krijgt|ontvang|ontvangt|ontvangen) (?:je|u|jullie)\b|\b(?:neem|nemen) (?:\S+ ){0,4}contact\b|\b(?:verwacht|verwachten) [^.]{0,120}\bte \w+|\b(?:team|collega|afdeling|helpdesk|klantenservice|medewerkers?) [^.]{0,60}\b(?:contact|terug|reageert|reageren)\b|^tot (?:later|weldra|spoedig|gauw|dan|straks|morgen|maandag)\W*$/,
    deed: /\b(?:ik|we|wij) (?:zie|zien|geef|geven|maak|maken|doe|doen|schrijf|schrijven|neem|nemen|help|helpen|lees|lezen|koop|kopen|bereid|bereiden|herstel|herstellen|corrigeer|corrigeren|vraag|vragen|test|testen|installeer|installeren|publiceer|publiceren|vervang|vervangen|verstuur|versturen|verzend|verzenden|bestel|bestellen|reserveer|reserveren|print|printen|(?:werk|werken)(?= (?:\S+ ){1,6}(?:uit|bij|af)\b)|kan|kunnen|ben (?:er|terug)|ben (?:\S+ ){1,6}(?:er|terug|klaar|bereikbaar)|zijn (?:\S+ ){0,6}(?:er|terug|klaar|bereikbaar)|(?:ben|zijn) (?:\S+ ){1,6}bij (?:je|jou|u|jullie))\b|\b(?:zie|zien|geef|geven|maak|maken|doe|doen|neem|nemen|help|helpen|schrijf|schrijven|lees|lezen|koop|kopen|bereid|corrigeer|test|publiceer|verstuur|bestel|ben) (?:ik|we|wij)\b|^ben zo terug|\b(?:volgt|volgen)\b|\b(?:heb|hebben) (?:ik|we|wij) (?:\S+ ){0,4}(?:werk|opdracht|klus|project|antwoord|uitsluitsel|nieuws)\b/,
    vow: /\b(?:beloof|beloven|zeg toe|zeggen toe|garandeer|garanderen)\b/,
    soon: /\b(?:zo snel|zo spoedig|zo gauw|zodra|snel|gauw|spoedig|straks|later|binnenkort|weldra)\b/,
    'done-now':
      /\b(?:bijgaand|bijgaande|bijgevoegd|hierbij|in de bijlage|als bijlage|hiermee|bij deze|zojuist|zonet)\b/,
    question: /\?/,
    perfect:
      /\b(?:ben|zijn) (?:ik |we |wij )?(?:\S+ ){0,6}(?!gewoon|gereed|geen)(?:ge|afge|opge|terugge|aange|vertr)\w+|\b(?:was|waren|geboren|jarig|gisteren|geleden|elkaar)\b/,
    idle: /\b(?:niet|geen|nooit|altijd|vaak|meestal|soms|elke|iedere|sinds)\b/,
    plan: /\b(?:ik|we|wij) (?:ben|zijn|zal|zullen) (?:\S+ ){0,6}(?:afwezig|op vakantie|met vakantie|met verlof|vrij|ziek|gesloten|dicht|niet aanwezig|niet op kantoor|druk)\b|\b(?:laten|laat) we\b/,
    negation:
      /\b(?:zal|zullen|ga|gaan|kan|kunnen) (?:ik |we |wij )?(?:[^\s,]+ ){0,4}(?:niet|geen|nooit)\b/,
    coming:
      /\b(?:heb|hebt|heeft|hebben|krijg|krijgt|ontvangt) (?:je|u|jullie|ge|gij) (?:\S+ ){0,6}(?:beslissing|antwoord|uitsluitsel|reactie|akkoord|nieuws|cijfers|binnen|van (?:mij|me|ons))\b|\b(?:ge|gij) (?:krijgt|hoort|ontvangt)\b|\b(?:factuur|facturen|betaling|bedrag|geld|rekening|voorschot|aanbetaling)\b (?:\S+ ){0,8}(?:betaald|voldaan|overgemaakt|over|uit|op|bijgeschreven|binnen|klaargezet)\b|\b(?:collega|compagnon|assistente?|boekhouder|secretaresse|administratie|directeur|baas|vrouw|man) (?:\S+ ){0,2}(?:stuurt|mailt|belt|levert|regelt|betaalt|laat|geeft|zal|neemt contact)\b|\b(?:ik|we|wij) (?:zet|zetten|maak|maken|upload|uploaden|plaats|plaatsen|onderteken|ondertekenen|teken|tekenen|beslis|beslissen|besluit|besluiten|hak|hakken|boek|boeken|lees|lezen|bekijk|bekijken)\b|\b(?:zet|zetten|maak|upload|plaats|onderteken|teken|tekenen|beslis|beslissen|besluiten|hak|hakken|boek|lees|lezen|bekijk|bekijken) (?:ik|we|wij)\b/,
    later:
      /\b(?:ik|we|wij) (?:\S+ ){0,8}(?:start|starten|begin|beginnen|hervat|hervatten|vervolgen|hernemen|opstarten|oppakken|aftrappen|trappen|trap|schuif|schuiven|gunnen|verder|door)\b|\b(?:start|starten|begin|beginnen|hervatten|trappen|schuiven|zetten|gunnen|komen) (?:ik|we|wij)\b|\b(?:gaan|doen) (?:ik|we|wij) (?:\S+ ){0,8}(?:verder|los|door|slag|starten|beginnen|voort|(?:met|voor) (?:je|jou|u|jullie))\b|\b(?:wil|willen|gaat|gaan|zal|zullen) (?:\S+ ){0,8}(?:verder|doorgaan|starten|beginnen|hervatten|oppakken|opstarten|vervolgen)\b|\b(?:\w*project|\w*opdracht|klus|campagne|fase|shoot|budget|vervolg|traject|kick-?off|productie|uitvoering|bouw|werk|ronde)\b (?:\S+ ){0,4}(?:start|begint|beginnen|komt|loopt|gaat|is|wordt|volgt|staat)\b|\b(?:is|komt|zit|volgt|start|begint|loopt|wordt|gaat) (?:\S+ ){0,6}(?:\w*opdracht|klus|\w*project|werk|budget|campagne|fase|traject)\b|\b(?:heb|hebben) (?:ik|we|wij) (?:je|jou|u|jullie) (?:\S+ ){0,2}nodig\b|\b(?:kun|kunt|kan|kunnen|mag|mogen) (?:je|u|jullie|ge) (?:\S+ ){0,4}(?:beginnen|starten|aan de slag|los|verder)\b|\bdat wordt\b/,
    offers:
      /\b(?:heb|heeft|hebben|komt|is|volgt|zit|zal|zou|zullen|zouden) (?:\S+ ){0,8}(?:iets|wat|\w*werk|klus\w*|\w*opdracht\w*|\w*project\w*) (?:(?:moois|leuks|nieuws) )?(?:voor|naar) (?:je|jou|u|jullie)\b/,
    meets:
      /\bzie(?:n)? (?:ik|we|wij|je|u|elkaar|jullie)\b|\b(?:ik|we|wij) (?:zie|zien|ben|zijn|spreek je|spreken elkaar|kom langs|komen langs|ontmoeten|treffen)\b|\b(?:ben|zijn) (?:ik|we|wij)\b|\b(?:langs|afspraak|vergadering|overleg|bereikbaar|aanwezig|verhuizen|verhuis|live|vakantie|beurs|reis|koffie|lunch|borrel|feest)\b/,
    gives:
      /\b(?:\w*stuur|\w*sturen|\w*stuurt|mail|mailen|laat|laten|weten|\w*bel|\w*bellen|bericht|antwoord\w*|reactie|reageer|reageren|lever|\w*leveren|\w*betaal|\w*betalen|maak|maken|bevestig|bevestigen|terug op|terugkoppel\w*|nieuws|opdracht|klus|werk|nodig|tekst|teksten|foto's|bestand|bestanden|contract|offerte|beslis\w*|uitsluitsel|akkoord|aan de slag|start|starten|beginnen|bespreken|overleggen|\w*kijken|\w*zoeken|regelen|oppakken|op|aan|door|verder|afmaken|tekenen|ondertekenen|doorgeven|versturen|plannen|inplannen|afronden|terug|geven|doen)\b/,
    sends:
      /\b(?:\w*stuur|\w*sturen|\w*stuurt|mail|mailen|weten|bel je|bel u|bellen je|bericht|antwoord\w*|reageer|reageren|lever|\w*leveren|\w*betaal|\w*betalen|bevestig\w*|terug op|uitsluitsel|nodig|opdracht|hoor je|hoort u|ontvangt|krijg\w*)\b/,
  },
};
