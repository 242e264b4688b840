import type { Person } from '../../domain/person';
import type { Recipients } from '../port';
import { findAll } from '../selector';
import { CHIP_PERSON, PERSON, peopleOf } from './people';
import { CHIP, CHIP_PREVIEW } from './selectors';

/**
 * The recipients of a compose box. They are read by their container and never by what is seen of
 * them, for the chips fold away while Send is being pressed (facts/gmail.md 3.2). Where the fields
 * were never unfolded there are no chips, and the preview of the recipients does not tell To from
 * Cc: then all are To.
 */
export function recipientsOf(form: Element): Recipients {
  const to = chips(form, 'to');
  const cc = chips(form, 'cc');
  const bcc = chips(form, 'bcc');
  if (to.length + cc.length + bcc.length > 0) return { to, cc, bcc };
  return { to: peopleOf(findAll(CHIP_PREVIEW, form), PERSON), cc: [], bcc: [] };
}

function chips(form: Element, field: 'to' | 'cc' | 'bcc'): readonly Person[] {
  const part = form.querySelector(`[name="${field}"]:not(input)`);
  return part ? peopleOf(findAll(CHIP, part), CHIP_PERSON) : [];
}
