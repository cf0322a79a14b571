/** Text of others in HTML and XML. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or an attribute. Control characters are for the caller to take out. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
