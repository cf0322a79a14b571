/** SHA-256 by Node. In the build for browsers `sha256-browser.ts` stands in its place. */
import { createHash } from 'node:crypto';

/** 64 hexadecimal digits over the UTF-8 of a text. */
export const sha256Hex = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
