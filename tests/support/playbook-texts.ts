import { MARKS } from '../../assets/playbook/marks';
import { builtInText } from '../../assets/playbook/templates';
import { composeText, LENGTHS, type Length, stands } from '../../lib/domain/playbook/compose-text';
import type { Family } from '../../lib/domain/playbook/family';
import type { AddressForm, Sentence } from '../../lib/domain/playbook/playbook-text';
import type { Variable } from '../../lib/domain/playbook/variable';
import { STEPS } from '../../lib/domain/step';
import { renderTemplate } from '../../lib/domain/template';
import { LANGUAGES, type Language } from '../../lib/settings/settings';

/** One way in which a text of the playbook can be sent. */
export interface ComposedText {
  readonly name: string;
  readonly family: Family;
  readonly language: Language;
  readonly form: AddressForm;
  readonly length: Length;
  /** Variables on which sentences depend and that have no value here. */
  readonly empty: readonly Variable[];
  readonly sentences: readonly Sentence[];
  /** With variables in braces. */
  readonly text: string;
  /** With plausible values. */
  readonly filled: string;
  readonly missing: readonly string[];
}

type Values = Readonly<Record<Variable, string>>;

const SHARED = {
  client: 'Sam Peeters',
  me: 'Robin Vermeer',
  project: 'Havenloods',
  number: '2026-014',
};

/** What the worker or the user would fill in, in each language. */
const VALUES: Readonly<Record<Language, Values>> = {
  nl: {
    ...SHARED,
    since: '3 juni (drie weken geleden)',
    days: '15',
    month: 'september',
    mentioned: 'juni',
    date: '12 juni',
    deadline: 'donderdag 18 juni',
    items: 'de teksten, het logo en de foto’s',
    deliverable: 'de nieuwe brochure',
    delivery: '1 juli',
    goal: 'meer aanmeldingen voor de opleiding',
    work: 'de eerste twee hoofdstukken',
    score: '6',
    amount: '€ 1.250,00',
    due: '30 juni',
    percent: '50',
    rate: '€ 150',
    notice: '24 uur',
    slots: 'dinsdag om 10 uur of donderdag om 14 uur',
    milestone: 'de tweede proef',
    end: '30 september',
    start: '14 juli',
    hours: 'maandag tot en met vrijdag, van 9.00 tot 17.30 uur',
    reply: 'twee werkdagen',
    colleague: 'Kim de Graaf',
  },
  en: {
    ...SHARED,
    since: '3 June (three weeks ago)',
    days: '15',
    month: 'September',
    mentioned: 'June',
    date: '12 June',
    deadline: 'Thursday 18 June',
    items: 'the copy, the logo and the photos',
    deliverable: 'the new brochure',
    delivery: '1 July',
    goal: 'more applications for the course',
    work: 'the first two chapters',
    score: '6',
    amount: '€1,250.00',
    due: '30 June',
    percent: '50',
    rate: '€150',
    notice: '24 hours',
    slots: 'Tuesday at 10 or Thursday at 2',
    milestone: 'the second proof',
    end: '30 September',
    start: '14 July',
    hours: 'Monday to Friday, 9:00 to 17:30',
    reply: 'two working days',
    colleague: 'Kim Harper',
  },
  de: {
    ...SHARED,
    since: '3. Juni (vor drei Wochen)',
    days: '15',
    month: 'September',
    mentioned: 'Juni',
    date: '12. Juni',
    deadline: '18. Juni',
    items: 'die Texte, das Logo und die Fotos',
    deliverable: 'die neue Broschüre',
    delivery: '1. Juli',
    goal: 'mehr Anmeldungen für die Ausbildung',
    work: 'die ersten beiden Kapitel',
    score: '6',
    amount: '1.250,00 €',
    due: '30. Juni',
    percent: '50',
    rate: '150 €',
    notice: '24 Stunden',
    slots: 'Dienstag um 10 Uhr oder Donnerstag um 14 Uhr',
    milestone: 'die zweite Korrektur',
    end: '30. September',
    start: '14. Juli',
    hours: 'Montag bis Freitag, 9:00 bis 17:30 Uhr',
    reply: 'zwei Arbeitstage',
    colleague: 'Kim Sommer',
  },
  fr: {
    ...SHARED,
    since: '3 juin (il y a trois semaines)',
    days: '15',
    month: 'septembre',
    mentioned: 'juin',
    date: '12 juin',
    deadline: 'jeudi 18 juin',
    items: 'les textes, le logo et les photos',
    deliverable: 'la nouvelle brochure',
    delivery: '1er juillet',
    goal: 'davantage d’inscriptions à la formation',
    work: 'les deux premiers chapitres',
    score: '6',
    amount: '1 250,00 €',
    due: '30 juin',
    percent: '50',
    rate: '150 €',
    notice: '24 heures',
    slots: 'mardi à 10 heures ou jeudi à 14 heures',
    milestone: 'la deuxième épreuve',
    end: '30 septembre',
    start: '14 juillet',
    hours: 'du lundi au vendredi, de 9\u00a0h à 17\u00a0h\u00a030',
    reply: 'deux jours ouvrés',
    colleague: 'Camille Roux',
  },
};

/** Every set of the variables on which sentences of the text depend. */
function subsets(variables: readonly Variable[]): readonly (readonly Variable[])[] {
  const [first, ...others] = variables;
  if (first === undefined) return [[]];
  return subsets(others).flatMap((set) => [set, [first, ...set]]);
}

interface Choice {
  readonly family: Family;
  readonly language: Language;
  readonly form: AddressForm;
  readonly length: Length;
  readonly belgian: boolean;
}

function composed(choice: Choice, empty: readonly Variable[]): ComposedText {
  const { family, language, form, length, belgian } = choice;
  const wanted = { ...choice, isFilled: (variable: Variable) => !empty.includes(variable) };
  const playbook = builtInText(family, language);
  const text = composeText(playbook, wanted);
  const values = Object.fromEntries(
    Object.entries(VALUES[language]).filter(([name]) => !empty.includes(name as Variable)),
  );
  const { paragraphs, missing } = renderTemplate(text, values, MARKS[language]);
  const without = empty.length === 0 ? '' : ` without ${empty.join(', ')}`;
  return {
    name: `${language}${belgian ? '-BE' : ''} ${family} ${form} ${length}${without}`,
    family,
    language,
    form,
    length,
    empty,
    sentences: playbook[form].flat().filter((sentence) => stands(sentence, wanted)),
    text,
    filled: paragraphs.join('\n'),
    missing,
  };
}

function textsOf(choice: Choice): readonly ComposedText[] {
  const all = builtInText(choice.family, choice.language)[choice.form].flat();
  const optional = [...new Set(all.flatMap(({ ifFilled }) => ifFilled ?? []))];
  return subsets(optional).map((empty) => composed(choice, empty));
}

/** Every text of the playbook in every language, form and length, with what is optional and without. */
export function everyText(): readonly ComposedText[] {
  return LANGUAGES.flatMap((language) =>
    STEPS.flatMap((family) =>
      (['informal', 'formal'] as const).flatMap((form) =>
        LENGTHS.flatMap((length) =>
          (language === 'nl' ? [false, true] : [false]).flatMap((belgian) =>
            textsOf({ family, language, form, length, belgian }),
          ),
        ),
      ),
    ),
  );
}
