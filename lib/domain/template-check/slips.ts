import type { TemplateVariable } from '../template';
import { meantVariable } from './meant-variable';
import { placesIn, type TemplatePlace } from './places';

/** A place of a text that nothing will fill. */
export interface TemplateSlip extends Omit<TemplatePlace, 'kind'> {
  readonly kind: Exclude<TemplatePlace['kind'], 'variable'>;
  /** Line of the text, from 1. */
  readonly line: number;
  /** The variable that was probably meant; null where none comes near. */
  readonly meant: TemplateVariable | null;
}

/** @param marks what variables are called in the language of the text */
export function slipsIn(
  text: string,
  marks: Readonly<Record<TemplateVariable, string>>,
): readonly TemplateSlip[] {
  return placesIn(text).flatMap(({ kind, ...place }) =>
    kind === 'variable'
      ? []
      : [
          {
            ...place,
            kind,
            line: text.slice(0, place.start).split('\n').length,
            meant: meantVariable(place.name, marks),
          },
        ],
  );
}
