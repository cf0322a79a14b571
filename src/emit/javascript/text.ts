/** JavaScript text: literals and names. Names and labels are others' text. */

/** Plain data as a literal, in ASCII: so no encoding can change it, and it may stand in a script of a page, too. */
export const literal = (json: unknown): string =>
  (JSON.stringify(json) ?? 'undefined')
    .replace(/[<\u007f-\uffff]/g, escaped)
    .replace(/"__proto__":/g, '["__proto__"]:');

export const quoted = (text: string): string => literal(text);

/** The name of a field in a record; `__proto__` would be no field. */
export const field = (name: string): string => (name === '__proto__' ? '["__proto__"]' : quoted(name));

/** The same as JSON in a text, which costs least to load; each of its lines goes on in the next one. */
export const parsed = (json: string): string =>
  `JSON.parse('${json
    .replace(/[<\u007f-\uffff]/g, escaped)
    .replace(/[\\']/g, '\\$&')
    .replace(/\n/g, '\\\n')}')`;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A name in a comment, which it must not end. */
export const inComment = (name: string): string => name.replace(/[^\w.@]/g, '_');

/** Names that every object has: a fact may be called so too. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** What stands under a name in a record, and nothing that it inherits. `record` is an expression without effects. */
export const member = (record: string, name: string): string =>
  inherited.has(name) ? `own(${record}, ${quoted(name)})` : `${record}${access(name)}`;

/** The same where the record may not be there. */
export const memberOf = (record: string, name: string): string =>
  inherited.has(name) ? `own(${record}, ${quoted(name)})` : `${record}?.${access(name).replace(/^\./, '')}`;

const access = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quoted(name)}]`);
