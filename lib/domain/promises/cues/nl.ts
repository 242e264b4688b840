import type { Cues } from '../cue';

export const nl: Cues = {
  language: 'nl',
  condition: /^(?:als|indien|mocht|wanneer|mits|tenzij)\b[^,]{0,200},/,
  patterns: {
    future:
      /\b(?:ik|we|wij)(?: \w+)? (?:zal|zullen|ga|gaan)\b|\b(?:zal|zullen|ga|gaan) (?:ik|we|wij)\b/,
    undertaking:
      /\b(?:ik|we|wij) (?:laat|laten|stuur|sturen|bel|bellen|mail|mailen|meld|melden|kom|komen|lever|leveren|kijk|kijken|zoek|zoeken|bezorg|zorg|zorgen|regel|regelen|reageer|reageren|antwoord|antwoorden|spreek|spreken|vertel|vertellen|breng|brengen|houd|hou|houden|plan|plannen|pak|pakken|check|checken|probeer|proberen|streven|streef|bezoek|bezoeken|haal|halen|bespreken|bespreek|overleg|overleggen|verwerk|verwerken|ronden|rond|bevestig|bevestigen|onderzoek|onderzoeken|betaal|betalen)\b|\b(?:laat|stuur|sturen|bel|bellen|mail|mailen|meld|kom|komen|lever|leveren|kijk|kijken|reageer|reageren|bezoek|bezoeken|breng|brengen|regel|regelen|zorg|zorgen|pak|pakken|spreek|vertel|probeer|bespreek|bevestig) (?:ik|we|wij)\b|\b(?:je|u|jullie) (?:hoort?|horen|krijgt?|krijgen|ontvangt?|ontvangen)\b|\b(?:hoor|hoort|horen|krijg|krijgt|ontvang|ontvangt|ontvangen) (?:je|u|jullie)\b|\b(?:verwacht|verwachten) [^.]{0,120}\bte \w+|\b(?:team|collega|afdeling|helpdesk|klantenservice|medewerkers?) [^.]{0,60}\b(?:contact|terug|reageert|reageren)\b|^tot (?:later|weldra|spoedig|gauw|dan|straks|morgen|maandag)\W*$/,
    deed: /\b(?:ik|we|wij) (?:zie|zien|geef|geven|maak|maken|doe|doen|schrijf|schrijven|neem|nemen|help|helpen|werk|werken|kan|kunnen|ben (?:er|terug)|ben (?:\S+ ){1,6}(?:er|terug|klaar|bereikbaar)|zijn (?:\S+ ){0,6}(?:er|terug|klaar|bereikbaar))\b|\b(?:zie|zien|geef|geven|maak|maken|doe|neem|nemen|help|ben) (?:ik|we|wij)\b|^ben zo terug|\b(?:volgt|volgen)\b|\b(?:heb|hebben) (?:ik|we|wij) (?:\S+ ){0,4}(?:werk|opdracht|klus|project|antwoord|uitsluitsel|nieuws)\b/,
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
  },
};
