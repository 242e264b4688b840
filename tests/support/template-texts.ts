import { MARKS } from '../../assets/playbook/marks';
import type { TemplateTexts } from '../../components/options/templates/template-texts';

/** A thread on which texts are tried. */
export const TRIED = {
  thread: 'nora@studio-lind.example offer',
  name: 'Anna Keller',
  subject: 'Offer',
};

/** Texts of one line, in two lengths, of which only the rating starts a new mail. */
export const FAKE_TEXTS: TemplateTexts = {
  marks: MARKS,
  builtIn: ({ step, length }, values) =>
    [
      `Hello {client}, ${step}.`,
      ...(length === 'long' ? ['At length.'] : []),
      ...(values === undefined || values['amount'] !== undefined ? ['It is {amount}.'] : []),
    ].join(' '),
  lengths: () => ['short', 'long'],
  subject: (step) => (step === 'rating' ? 'How is {project}?' : null),
  example: () => ({ client: 'Example' }),
  threads: [TRIED],
  valuesIn: async () => ({ client: 'Anna', amount: '€ 5' }),
};
