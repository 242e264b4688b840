import { datedStepAt } from '../../domain/notes/dated-steps';
import type { Person } from '../../domain/person';
import type { Relation } from '../../domain/relation';
import type { Step } from '../../domain/step';
import type { OfferedText } from '../../messages/messages';
import { clockOf } from '../../settings/clock-of';
import { notesAbout } from '../../store/notes';
import type { CorrespondentRow } from '../../store/rows';
import type { Context } from '../context';
import { textsOfNewMail } from './offered-texts';
import { placeOfNewMail } from './text-place';

/** Texts for a new mail to one known person, the fitting one first; none to anybody else. */
export async function newMailTexts(
  context: Context,
  account: string,
  to: readonly Person[],
): Promise<readonly OfferedText[]> {
  const place = await placeOfNewMail(context.db, account, to);
  if (place === null) return [];
  return textsOfNewMail(await fittingBeginning(context, place.client), context.settings);
}

/** What a date on their page asks for now, else what begins with such a person. */
async function fittingBeginning(
  { db, settings, now }: Context,
  { address, relation }: CorrespondentRow,
): Promise<Step> {
  const hours = clockOf(settings);
  const notes = await notesAbout(db, address);
  const dated = notes.flatMap((note) => datedStepAt(note, hours, now)?.step ?? []);
  return dated[0] ?? BEGINS_WITH[relation ?? 'client'] ?? 'kick-off';
}

const BEGINS_WITH: Readonly<Partial<Record<Relation, Step>>> = {
  'past-client': 'keep-warm',
  collaborator: 'status-update',
};
