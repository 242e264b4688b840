// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { show } from '../../../tests/support/show-view';
import { accountView } from '../../../tests/support/views';
import { Promises } from '../../first-run/promises';
import { DataSection } from '../data-section';
import type { SyncSource } from '../sync/sync-source';
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
    [null, 'Nothing'],
    [false, 'Nothing'],
    [true, 'A question to Gmail itself'],
  ])('are what leaves the browser only with a yes (%s)', (confirming, leaves) => {
    const data = show(dataSection({ confirming: confirming === true, on: false }));
    expect(data.textContent).toContain(leaves);
    const promises = show(<Promises confirming={confirming} />);
    expect(promises.textContent).toContain(leaves);
  });

  it('and settings that the browser takes along are both named as what leaves it', () => {
    const both = show(dataSection({ confirming: true, on: true })).textContent;
    expect(both).toContain('A question to Gmail itself');
    expect(both).toContain('What you turned on under “Take settings along”');
    expect(both).toContain('Otherwise nothing');
    const sync = show(dataSection({ confirming: false, on: true })).textContent;
    expect(sync).not.toContain('Gmail');
    expect(sync).toContain('through your browser account');
  });
});

function dataSection({ confirming, on }: { confirming: boolean; on: boolean }) {
  const view = { on, doneAt: null, problem: null, left: false, isWaiting: false };
  const sync: SyncSource = {
    watch: (onView) => {
      onView(view);
      return () => undefined;
    },
    wish: async () => true,
  };
  return <DataSection confirming={confirming} sync={sync} onExport={vi.fn()} />;
}
