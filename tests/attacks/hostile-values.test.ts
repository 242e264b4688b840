// @vitest-environment happy-dom
/** What a stranger wrote, in the place of a variable. */
import { expect, it } from 'vitest';
import { MARKS } from '../../assets/playbook/marks';
import { renderTemplate } from '../../lib/domain/template';
import { paragraphsHtml } from '../../lib/webmail/paragraphs-html';

const TEXT = 'Hello {client},\n\n{{subject}} $&{client}';
const STYLE = 'color: red';

it.each([
  ['a style', '<style>*{display:none}</style>'],
  ['a handler', `<b onclick="alert(1)" onmouseover='alert(1)'>x</b>`],
  ['the end of the block', '</div></body></html><script>alert(1)</script>'],
  ['a comment', '<!-- --!><img src=x onerror=alert(1)> -->'],
  ['another namespace', '<svg><style><![CDATA[</style><img src=x onerror=alert(1)>]]>'],
  ['CSS', `'";width:expression(alert(1));background:url(javascript:alert(1))`],
  ['names of signs', '&lt;img&gt; &#60;img&#x3e; &ltimg'],
  ['variables', '{{client}} {subject} {me} $& $1 $`'],
])('a value stands in the reply as the words it is: %s', (_, hostile) => {
  const values = { client: hostile, subject: hostile, me: 'Nora' };
  const { paragraphs, missing } = renderTemplate(TEXT, values, MARKS.en);
  const body = document.createElement('div');
  body.innerHTML = paragraphsHtml(paragraphs, false, STYLE);
  const blocks = [...body.children];
  const lines = [`Hello ${hostile},`, '', `{${hostile}} $&${hostile}`];
  expect(missing).toEqual([]);
  expect(blocks.map(({ textContent }) => textContent)).toEqual(lines);
  expect(blocks.map(({ tagName }) => tagName)).toEqual(['DIV', 'DIV', 'DIV']);
  expect(body.querySelectorAll(':scope > * > *:not(br)')).toHaveLength(0);
  for (const block of blocks) {
    expect(block.getAttributeNames()).toEqual(['style']);
    expect(block.getAttribute('style')).toBe(STYLE);
  }
});
