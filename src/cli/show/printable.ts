/** Other people's text on a terminal: control characters would move the cursor, so they are shown as their escapes. */
export const printable = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
    (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `\\u${code}`;
    },
  );

/** The same of what has to stay on its line, such as a name: a line end in it would start a line of its own. */
export const printableLine = (text: string): string =>
  printable(text).replace(/[\t\n]/g, (character) => (character === '\n' ? '\\u000A' : '\\u0009'));
