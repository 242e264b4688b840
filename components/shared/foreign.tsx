import { shownText } from '../../lib/domain/shown-text';

/** Words of somebody else (a name, a subject): as text only, kept apart from the text around. */
export function Foreign({ text }: { readonly text: string }) {
  return <bdi dir="auto">{shownText(text)}</bdi>;
}
