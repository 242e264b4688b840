// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { show, showAgain } from '../../tests/support/show-view';
import { ALL_SECTIONS, ShownSection } from './shown-section';
import { useWatchWhileShown } from './use-watch-while-shown';

it('watches while its section is shown, or all are, and not while another one is', () => {
  const said: string[] = [];
  function Watching({ wanted }: { readonly wanted: string }) {
    const watch = () => {
      said.push(`begins ${wanted}`);
      return () => said.push(`ends ${wanted}`);
    };
    useWatchWhileShown('people', watch, [wanted]);
    return null;
  }
  const sections = (section: string, wanted = '') => (
    <ShownSection.Provider value={section}>
      <Watching wanted={wanted} />
    </ShownSection.Provider>
  );
  const happens = (view: () => void) => {
    said.length = 0;
    view();
    return [...said];
  };
  let root = document.body;
  expect(happens(() => (root = show(sections('history'))))).toEqual([]);
  expect(happens(() => showAgain(root, sections('people')))).toEqual(['begins ']);
  expect(happens(() => showAgain(root, sections('people')))).toEqual([]);
  expect(happens(() => showAgain(root, sections('people', 'anna')))).toEqual([
    'ends ',
    'begins anna',
  ]);
  expect(happens(() => showAgain(root, sections(ALL_SECTIONS, 'anna')))).toEqual([]);
  expect(happens(() => showAgain(root, sections('history', 'anna')))).toEqual(['ends anna']);
});
