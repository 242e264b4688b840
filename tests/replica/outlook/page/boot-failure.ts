import { el } from './element';

declare global {
  interface Window {
    /** What this page would not have survived, or its policy has refused. */
    replicaFailures?: string[];
  }
}

/** Says it where everybody sees it: a page that does not boot must never pass for a quiet one. */
export function failVisibly(reason: string): void {
  recordFailure(reason);
  const shown = document.getElementById('bootFailure');
  if (shown) shown.append(` ${reason}`);
  else document.body.prepend(el('div', { id: 'bootFailure', role: 'alert' }, reason));
}

function recordFailure(reason: string): void {
  window.replicaFailures ??= [];
  window.replicaFailures.push(reason);
  // The harness listens, in whatever tab and however soon it is left.
  console.error(`replica failure: ${reason}`);
}

/** A second policy throws by the page's rule and is reported to the document. */
export function watchViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
    const reason = `${violatedDirective} refused ${sample}`;
    if (violatedDirective === 'trusted-types') failVisibly(reason);
    else recordFailure(reason);
  });
}
