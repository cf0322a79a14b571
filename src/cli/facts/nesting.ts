/** JSON nested deeper than any facts are would exhaust the stack of those who walk it, copy it to a thread or take its digest. */

const MOST = 500;

/** Whether what this text of JSON holds is nested too deep. */
export function isTooDeep(text: string, value: unknown): boolean {
  let opened = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) opened += 1;
  }
  // Most texts do not even open that much.
  if (opened <= MOST) return false;
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST) return true;
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
  }
  return false;
}
