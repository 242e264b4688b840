/**
 * Goes to an address within the page as somebody who clicks a link: an own change of the address
 * would lose what the page keeps in it (facts/gmail.md section 5).
 */
export function followLink(document: Document, href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
