import { CatchUpLine } from '../../components/mail-page/catch-up-line';
import type { CatchUpReport, CatchUpStep } from '../messages/catch-up-messages';
import type { Translate } from '../messages/translate';
import { createDrawnHost } from './drawn-host';

/** The line that says how far the lists are read. */
export interface CatchUpLineOfPage {
  readonly element: Element;
  show(step: CatchUpStep, press: (pressed: CatchUpReport) => void): void;
  remove(): void;
}

export function createCatchUpLine(t: Translate, signal: AbortSignal): CatchUpLineOfPage {
  const { element, show } = createDrawnHost('catch-up', signal);
  return {
    element,
    show({ progress }, press) {
      if (progress === null || signal.aborted) return;
      if (!element.isConnected) document.body.append(element);
      show(
        <CatchUpLine
          progress={progress}
          onPause={() => press({ kind: 'rests', why: 'by-you' })}
          onStop={() => press({ kind: 'stopped' })}
          t={t}
        />,
      );
    },
    remove: () => element.remove(),
  };
}
