import type { DateWords } from '../word-classes';

/** Masculine and feminine, one and many. */
function agreed(pairs: string): string {
  return pairs
    .split(' ')
    .flatMap((pair) => {
      const [male = '', female = ''] = pair.split('/');
      return [male, female, `${male}s`, `${female}s`];
    })
    .join(' ');
}

export const fr: DateWords = {
  cardinal: [
    'zero',
    'un une',
    ...'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt_et_un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente_et_un'.split(
      ' ',
    ),
  ],
  ordinal: [
    '',
    'premier premiere',
    'deuxieme second seconde',
    ...'troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme'.split(' '),
  ],
  month: [
    '',
    'janvier janv jan',
    'fevrier fevr fev',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'aout',
    // "Sept" alone is seven; the abbreviation has its point.
    'septembre sept_. sep',
    'octobre oct',
    'novembre nov',
    'decembre dec',
  ],
  weakMonth: ['', '', '', '', '', '', '', '', 'aou'],
  weekday: ['', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  weakWeekday: ['', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
  relativeDay: [
    "aujourd'hui aujourd'hui_meme ce_soir ce_matin cet_apres-midi cette_apres-midi cette_nuit ce_jour ce_midi dans_la_journee en_fin_de_journee d'ici_ce_soir la_journee dans_l'apres-midi dans_la_soiree",
    'demain demain_matin demain_soir demain_apres-midi lendemain le_lendemain',
    'apres-demain apres_demain le_surlendemain surlendemain',
  ],
  yesterday: 'hier avant-hier',
  day: 'jour jours journees journee',
  workingDay:
    'jour_ouvre jours_ouvres jour_ouvrable jours_ouvrables jour_de_travail jours_de_travail',
  week: 'semaine semaines sem',
  fortnight: 'quinzaine quinzaine_de_jours',
  weekend: 'week-end weekend week_end',
  monthUnit: 'mois',
  quarter: 'trimestre trimestres',
  year: 'an ans annee annees',
  hour: 'heure heures h',
  this: 'ce cette cet la_meme courant',
  next: `${agreed('prochain/prochaine suivant/suivante')} d'apres`,
  coming: 'a_venir qui_vient qui_arrive',
  last: agreed('dernier/derniere'),
  gone: agreed('passe/passee precedent/precedente'),
  begin: 'debut au_debut en_debut au_commencement des_le_debut le_debut en_tout_debut',
  middle: 'mi milieu au_milieu courant_du la_mi en_milieu',
  end: 'fin a_la_fin en_fin la_fin fin_du',
  half: 'moitie',
  season: ['', 'printemps', 'ete', 'automne', 'hiver'],
  article: "le la les l'",
  of: "de du des d' en pendant au au_cours_de au_cours_du a_la mois_de au_mois_de le_mois_de courant_du_mois_de au_mois_d' mois_d' le_mois_d'",
  on: 'le sur vers pour ce',
  ahead: 'dans',
  within:
    "d'ici sous sous_un_delai_de dans_un_delai_de en_moins_de dans_les d'ici_a dans_un_delai_maximum_de",
  before: 'avant avant_le avant_la',
  until: "d'ici d'ici_le d'ici_la d'ici_a jusqu'a jusqu'au pour_le au_plus_tard_le",
  atLatest: 'au_plus_tard dernier_delai',
  after: 'apres a_partir_de du',
  from: 'a_partir_de a_partir_du a_compter_de a_compter_du apres',
  since: 'depuis',
  now: 'maintenant',
  onwards: "plus_tard apres d'attente",
  ago: 'il_y_a',
  starting: 'commencant commencant_le debutant debutant_le',
  dayPart: 'matin apres-midi soir midi nuit soiree matinee',
  nothing:
    'jour_apres_jour de_jour_en_jour premiere_fois la_premiere_fois le_premier_venu en_premier mettre_a_jour mise_a_jour a_jour tous_les_jours chaque_jour',
};
