// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { show } from '../../../tests/support/show-view';
import { accountView } from '../../../tests/support/views';
import { Promises } from '../../first-run/promises';
import { DataSection } from '../data-section';
import { ConfirmingSection } from './confirming-section';

describe('print pages in the options', () => {
  it('are said to be refused, and of which mailbox', () => {
    const accounts = [
      accountView({ account: 'nora@studio-lind.example' }),
      accountView({ account: 'info@studio-lind.example', confirmingStopped: true }),
    ];
    const root = show(
      <ConfirmingSection confirming={true} accounts={accounts} onChange={vi.fn()} />,
    );
    const warnings = [...root.querySelectorAll('.check-warning')];
    expect(warnings.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^info@studio-lind\.example: Gmail would not show/),
    ]);
  });

  it.each([
    [null, 'Nothing.'],
    [false, 'Nothing.'],
    [true, 'Only a question to Gmail itself'],
  ])('are what leaves the browser only with a yes (%s)', (confirming, leaves) => {
    const data = show(<DataSection confirming={confirming === true} onExport={vi.fn()} />);
    expect(data.textContent).toContain(leaves);
    const promises = show(<Promises confirming={confirming} />);
    expect(promises.textContent).toContain(leaves);
  });
});
