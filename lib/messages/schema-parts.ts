/** Parts that the schemas of several messages share. */
import * as z from 'zod/mini';
import { seenName } from '../domain/shown-text';
import { STEPS } from '../domain/step';
import { ownTextIdSchema } from '../settings/settings-schema';

export const text = (longest: number) => z.string().check(z.maxLength(longest));
/** What a stranger wrote: one mail with too much of it may not keep all others from being read (adr 25). */
const cut = (longest: number) => z.string().check(z.overwrite((whole) => whole.slice(0, longest)));
export const nullable = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema);
export const address = text(320);
export const instant = z.number().check(z.gte(0), z.lte(8.64e15));
export const id = text(200).check(z.minLength(1));
export const person = z.object({ address: cut(320), name: cut(500).check(z.overwrite(seenName)) });
/** A mail to more people waits for nobody, and each of them costs a look at the others. */
const MOST_PEOPLE = 200;
export const people = z.array(person).check(z.overwrite((all) => all.slice(0, MOST_PEOPLE)));
export const subject = cut(10_000);
export const snippet = cut(2_000);
const step = z.enum(STEPS);
export const textId = z.union([step, ownTextIdSchema]);
/** What the user filled in, by variable. */
export const given = z.record(text(40), text(600));
