/** What became of a receipt, for people. */
import { createColors } from 'picocolors';
import type { Language } from '../../base/language.ts';
import { fingerprint } from '../../ir/digest.ts';
import type { Receipt } from '../../receipt/receipt.ts';
import type { Again, Rows } from '../replay/again.ts';
import { printableLine } from './printable.ts';
import { replayWords, type CheckName, type Differing } from './replay-words.ts';

/** One thing that a receipt holds, against what there is now; `none`: neither has it. */
export interface Check {
  readonly name: CheckName;
  readonly state: 'same' | 'other' | 'none';
  readonly was: string;
  readonly now: string;
}

interface Options {
  readonly language: Language;
  readonly isColoured: boolean;
}

export function showReplay(
  receipt: Receipt,
  checks: readonly Check[],
  again: Again,
  { language, isColoured }: Options,
): string {
  const words = replayWords[language];
  const colour = createColors(isColoured);
  const { name, year, revisions } = receipt.policy;
  const numbers = revisions.map(({ revision }) => revision).join(', ');
  const width = Math.max(...checks.map((check) => words.names[check.name].length));
  const lines = checks.map((check) => {
    const head = words.names[check.name].padEnd(width);
    if (check.state === 'same') return `  ${colour.green('✓')} ${head}  ${words.same}`;
    if (check.state === 'none') return `  · ${head}  ${words.none}`;
    const means = words.means[check.name](differingIn(check, receipt, again, language));
    return `  ${colour.red('✗')} ${head}  ${words.other}: ${printableLine(means)}`;
  });
  const isSame = (check: Check): boolean => check.state !== 'other';
  const answer = checks.find((check) => check.name === 'answer');
  return [
    printableLine(words.title(`${name}@${year}`, numbers, receipt.records, receipt.unread)),
    ...lines,
    words.end(answer?.state === 'same', checks.every(isSame)),
    '',
  ].join('\n');
}

function differingIn(
  { name, was, now }: Check,
  receipt: Receipt,
  again: Again,
  language: Language,
): Differing {
  const rows = name === 'answer' ? again.otherAnswers : again.otherFacts;
  return {
    ...{ was: short(was), now: short(now), count: rows.count },
    rows: receipt.records === 1 ? '' : rowsText(rows, language),
    records: { was: receipt.records, now: again.tally.answered },
  };
}

/** Digests by their first digits; anything else as it is. */
const short = (text: string): string =>
  text
    .split(' ')
    .map((part) => (part.startsWith('sha256:') ? fingerprint(part) : part))
    .join(', ');

function rowsText({ count, first }: Rows, language: Language): string {
  const more = count - first.length;
  return [...first.map(String), ...(more > 0 ? [replayWords[language].more(more)] : [])].join(', ');
}
