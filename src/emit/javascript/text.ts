/** JavaScript text: literals and names. Names and labels are others' text. */

/** A text as a literal that may stand in a script of a page, too. */
export const quoted = (text: string): string =>
  JSON.stringify(text)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** Plain data as a literal. */
export const literal = (json: unknown): string =>
  (JSON.stringify(json) ?? 'undefined')
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** Names that every object has: a fact may be called so too. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** What stands under a name in a record, and nothing that it inherits. `record` is an expression without effects. */
export const member = (record: string, name: string): string =>
  inherited.has(name) ? `own(${record}, ${quoted(name)})` : `${record}${access(name)}`;

/** The same where the record may not be there. */
export const memberOf = (record: string, name: string): string =>
  inherited.has(name) ? `own(${record}, ${quoted(name)})` : `${record}?.${access(name).replace(/^\./, '')}`;

const access = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quoted(name)}]`);
