import { Notice } from '../../components/mail-page/notice';
import type { Translate } from '../messages/translate';
import { createDrawnHost } from './drawn-host';

export interface Notices {
  /** @param copy paragraphs that the user may copy instead, if any */
  tell(text: string, copy?: readonly string[]): void;
  /** What was told is no longer of use. */
  clear(): void;
}

/** Tells what happened, one notice at a time. */
export function createNotices(t: Translate, signal: AbortSignal): Notices {
  const host = createDrawnHost('notice', signal);
  const close = (): void => host.element.remove();
  const tell = (text: string, copy?: readonly string[]): void => {
    const onCopy = copy
      ? (): void => {
          void navigator.clipboard
            .writeText(copy.join('\n'))
            .then(() => tell(t('mailPage.copied')));
        }
      : null;
    document.body.append(host.element);
    host.show(<Notice text={text} onCopy={onCopy} onClose={close} t={t} />);
  };
  return { tell, clear: close };
}
