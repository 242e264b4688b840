import { renderTemplate, type TemplateValues, type TemplateVariable } from '../template';
import { placesIn } from './places';

/** A stretch of a text as it will stand in the mail. */
export interface TemplatePiece {
  /** `missing`: asked for before the text goes in. `slip`: nothing will fill it. */
  readonly kind: 'plain' | 'filled' | 'missing' | 'slip';
  readonly text: string;
}

/** A text with its variables filled, in pieces, so that a preview can show what is what. */
export function piecesOf(
  text: string,
  values: TemplateValues,
  marks: Readonly<Record<TemplateVariable, string>>,
): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let at = 0;
  for (const { kind, start, end, found } of placesIn(text)) {
    pieces.push({ kind: 'plain', text: text.slice(at, start) });
    if (kind === 'variable') {
      const { paragraphs, missing } = renderTemplate(found, values, marks);
      const filled = missing.length === 0 ? 'filled' : 'missing';
      pieces.push({ kind: filled, text: paragraphs.join(' ') });
    } else {
      pieces.push({ kind: 'slip', text: found });
    }
    at = end;
  }
  pieces.push({ kind: 'plain', text: text.slice(at).trimEnd() });
  return pieces.filter((piece) => piece.text !== '');
}
