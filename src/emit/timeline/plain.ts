/** Text of others, made fit for one line of a file that others read. */
import { printable } from '../../base/render/printable.ts';

/** White space as one space; what would steer a reader as its number. */
export const plain = (text: string): string =>
  printable(text.replace(/\s+/gu, ' ').trim()).replace(/[\ufffe\uffff]/gu, '\ufffd');
