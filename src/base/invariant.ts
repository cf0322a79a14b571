/** What cannot be missing unless this program is wrong: then it says so at once, instead of going on with nothing. */
export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a value that has to be there is missing');
  return value;
}
