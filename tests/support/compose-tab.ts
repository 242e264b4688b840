import { vi } from 'vitest';
import { createFollowUpMenus } from '../../lib/mail-page/follow-up-menus';
import { createFollowUps } from '../../lib/mail-page/follow-ups';
import { createInsertedTexts } from '../../lib/mail-page/inserted-texts';
import type { LaterScript } from '../../lib/mail-page/two-scripts';
import type { Translate } from '../../lib/messages/translate';
import type { FakeWebmail } from '../../lib/webmail/fake';

const t = ((key: string) => key) as Translate;

/** The button of every box, and the later script that draws what is opened there. */
export function composeTab(webmail: FakeWebmail, signal: AbortSignal) {
  const notices = { tell: vi.fn(), clear: vi.fn() };
  const texts = createInsertedTexts();
  const menus = createFollowUpMenus({ webmail, texts, notices, t, signal });
  const script = { draw: menus.draw, heldBy: texts.heldBy } as LaterScript;
  let here: LaterScript | null = null;
  const later = {
    here: () => here,
    use(act: (script: LaterScript) => void) {
      here = script;
      act(script);
    },
  };
  return { notices, menus, followUps: createFollowUps({ webmail, later, signal }) };
}
