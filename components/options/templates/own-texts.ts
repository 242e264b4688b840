import type { OwnTextId } from '../../../lib/domain/step';
import type { OwnText, Settings } from '../../../lib/settings/settings';

/** As many as the settings hold. */
export const MOST_OWN_TEXTS = 100;

/** A text that is being changed, or a new one behind the others. */
export function withOwnText(settings: Settings, text: OwnText): Settings {
  const known = settings.ownTexts.some(({ id }) => id === text.id);
  const ownTexts = known
    ? settings.ownTexts.map((one) => (one.id === text.id ? text : one))
    : [...settings.ownTexts, text];
  return { ...settings, ownTexts };
}

export function withoutOwnText(settings: Settings, id: OwnTextId): Settings {
  return {
    ...settings,
    ownTexts: settings.ownTexts.filter((one) => one.id !== id),
    textOrder: settings.textOrder.filter((one) => one !== id),
  };
}

/** A text that was deleted, back in its place. */
export function withOwnTextAgain(settings: Settings, text: OwnText, before: Settings): Settings {
  const back = <T>(list: readonly T[], item: T, at: number): readonly T[] =>
    at < 0 ? list : [...list.slice(0, at), item, ...list.slice(at)];
  const place = before.ownTexts.findIndex(({ id }) => id === text.id);
  return {
    ...settings,
    ownTexts: back(settings.ownTexts, text, Math.max(0, place)),
    textOrder: back(settings.textOrder, text.id, before.textOrder.indexOf(text.id)),
  };
}
