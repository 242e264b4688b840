/** Parts that the schemas of several messages share. */
import * as z from 'zod/mini';
import { STEPS } from '../domain/step';
import { ownTextIdSchema } from '../settings/settings-schema';

export const text = (longest: number) => z.string().check(z.maxLength(longest));
export const nullable = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema);
export const address = text(320);
export const instant = z.number().check(z.gte(0), z.lte(8.64e15));
export const id = text(200).check(z.minLength(1));
export const person = z.object({ address, name: text(1_000) });
export const people = z.array(person).check(z.maxLength(2_000));
export const subject = text(10_000);
export const step = z.enum(STEPS);
export const textId = z.union([step, ownTextIdSchema]);
/** What the user filled in, by variable. */
export const given = z.record(text(40), text(600));
