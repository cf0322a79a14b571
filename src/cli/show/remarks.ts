/** What a reader should know about which text an answer is of, in sentences: the revision, and when it may be asked. */
import { createColors } from 'picocolors';
import { daysInMonth } from '../../base/calendar.ts';
import type { Language } from '../../base/language.ts';
import type { IsoDate } from '../../base/value.ts';
import type { DatedRevision } from '../../evaluate/revisions.ts';
import type { Io } from '../io.ts';
import { showDate } from './outcome.ts';
import { printable } from './printable.ts';

/** About the revisions of one policy, called by its `id`: its name with its year. */
export type RevisionRemark =
  /** No day and no number was given. */
  | {
      readonly kind: 'newestTaken';
      readonly id: string;
      readonly taken: number;
      readonly revisions: readonly number[];
    }
  /** Any of them may have been in force; `answered` is the one that was named, or null: all are answered. */
  | {
      readonly kind: 'inDoubt';
      readonly id: string;
      readonly known: IsoDate;
      readonly answered: number | null;
      readonly revisions: readonly DatedRevision[];
    }
  /** The oldest that may have been in force may not have come out either. */
  | {
      readonly kind: 'perhapsNotOut';
      readonly id: string;
      readonly known: IsoDate;
      readonly revision: DatedRevision;
    }
  /** The one that was named was not in force any more. */
  | {
      readonly kind: 'otherInForce';
      readonly id: string;
      readonly known: IsoDate;
      readonly answered: number;
      readonly revisions: readonly DatedRevision[];
    }
  | {
      readonly kind: 'notAtHand';
      readonly id: string;
      readonly known: IsoDate | null;
      readonly revision: DatedRevision;
      /** The revision before it, as it may be asked. */
      readonly before: string | null;
    };

/** The reference date of a record lies outside the period in which the policy may be asked. */
export interface OutsideRemark {
  readonly kind: 'outside';
  readonly id: string;
  readonly date: IsoDate;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Policies that may be asked on that day: other years of the same one, and others. */
  readonly same: readonly string[];
  readonly others: readonly string[];
}

/** Something came out inexact, and there is no solver that could say more. */
export interface SolverRemark {
  readonly kind: 'noSolver';
}

export type Remark = RevisionRemark | OutsideRemark | SolverRemark;

/** One sentence, and what to do about it where something can be done. */
export function remarkText(
  remark: Remark,
  language: Language,
): { readonly text: string; readonly help?: string } {
  return language === 'nl' ? dutch(remark) : english(remark);
}

/** For standard error. */
export function showRemark(remark: Remark, { language, colour }: Io): string {
  const { text, help } = remarkText(remark, language);
  const [word, tail] = language === 'nl' ? ['opmerking', 'hulp'] : ['remark', 'help'];
  const lines = [`${createColors(colour.err).yellow(word)}: ${printable(text)}`];
  if (help !== undefined) lines.push(`  = ${tail}: ${printable(help)}`);
  return `${lines.join('\n')}\n`;
}

/** For the top of a page. */
export const remarkLines = (remark: Remark, language: Language): readonly string[] => {
  const { text, help } = remarkText(remark, language);
  return [`! ${printable(text)}`, ...(help === undefined ? [] : [`  ${printable(help)}`])];
};

function dutch(remark: Remark): { readonly text: string; readonly help?: string } {
  const day = (date: IsoDate): string => showDate(date, 'nl');
  switch (remark.kind) {
    case 'newestTaken':
      return {
        text: `van '${remark.id}' zijn er ${remark.revisions.length} revisies; dit antwoord is van de nieuwste, revisie ${remark.taken}`,
        help: `kies een andere met '${remark.id}r${remark.revisions[0] ?? 1}', of met '--known' de revisie die op een dag gold`,
      };
    case 'inDoubt':
      return {
        text: `de bronnen zeggen niet welke revisie van '${remark.id}' op ${day(remark.known)} gold: ${listed(remark.revisions, 'nl')}`,
        help:
          remark.answered === null
            ? 'waar hun antwoorden verschillen, staan ze naast elkaar'
            : `dit antwoord is van revisie ${remark.answered}`,
      };
    case 'perhapsNotOut':
      return {
        text: `de bronnen zeggen niet of revisie ${remark.revision.revision} van '${remark.id}' op ${day(remark.known)} al was verschenen (${publishedText(remark.revision, 'nl')})`,
      };
    case 'otherInForce':
      return {
        text: `op ${day(remark.known)} gold van '${remark.id}' niet meer revisie ${remark.answered}, maar ${listed(remark.revisions, 'nl')}`,
        help: `dit antwoord is toch van revisie ${remark.answered}, omdat die is gevraagd`,
      };
    case 'notAtHand':
      return {
        text: `revisie ${remark.revision.revision} van '${remark.id}' ${remark.known === null ? 'bestaat' : isSureOn(remark.revision, remark.known) ? `was op ${day(remark.known)} bekend` : `was op ${day(remark.known)} misschien bekend`} (${publishedText(remark.revision, 'nl')}), maar de tekst ervan is niet bij de hand`,
        help: `dit antwoord is wat er zonder die tekst te zeggen is${remark.before === null ? '' : `; de revisie ervoor is '${remark.before}'`}`,
      };
    case 'outside':
      return {
        text: `'${remark.id}' is op ${day(remark.date)} niet te raadplegen: dat kan ${window(remark, 'nl')}`,
        help: askable(remark, 'nl'),
      };
    case 'noSolver':
      return {
        text: "de samenhang tussen gegevens is niet uitgezocht; daarvoor is 'z3-solver' nodig: npm install z3-solver",
      };
  }
}

function english(remark: Remark): { readonly text: string; readonly help?: string } {
  const day = (date: IsoDate): string => showDate(date, 'en');
  switch (remark.kind) {
    case 'newestTaken':
      return {
        text: `'${remark.id}' has ${remark.revisions.length} revisions; this answer is of the newest, revision ${remark.taken}`,
        help: `choose another one with '${remark.id}r${remark.revisions[0] ?? 1}', or with '--known' the revision in force on a day`,
      };
    case 'inDoubt':
      return {
        text: `the sources do not tell which revision of '${remark.id}' was in force on ${day(remark.known)}: ${listed(remark.revisions, 'en')}`,
        help:
          remark.answered === null
            ? 'where their answers differ, they stand side by side'
            : `this answer is of revision ${remark.answered}`,
      };
    case 'perhapsNotOut':
      return {
        text: `the sources do not tell whether revision ${remark.revision.revision} of '${remark.id}' had come out on ${day(remark.known)} (${publishedText(remark.revision, 'en')})`,
      };
    case 'otherInForce':
      return {
        text: `on ${day(remark.known)} revision ${remark.answered} of '${remark.id}' was no longer in force, but ${listed(remark.revisions, 'en')}`,
        help: `this answer is of revision ${remark.answered} all the same, as that was asked for`,
      };
    case 'notAtHand':
      return {
        text: `revision ${remark.revision.revision} of '${remark.id}' ${remark.known === null ? 'exists' : isSureOn(remark.revision, remark.known) ? `was known on ${day(remark.known)}` : `may have been known on ${day(remark.known)}`} (${publishedText(remark.revision, 'en')}), but its text is not at hand`,
        help: `this answer is what can be said without that text${remark.before === null ? '' : `; the revision before it is '${remark.before}'`}`,
      };
    case 'outside':
      return {
        text: `'${remark.id}' may not be asked on ${day(remark.date)}: it may ${window(remark, 'en')}`,
        help: askable(remark, 'en'),
      };
    case 'noSolver':
      return {
        text: "how facts relate was not worked out; that takes 'z3-solver': npm install z3-solver",
      };
  }
}

const isSureOn = ({ published }: DatedRevision, day: IsoDate): boolean =>
  published !== null && published.last !== null && published.last <= day;

/** `revisie 2 (verschenen op 15 juni 2024) of revisie 3 (verschenen in september 2024)`. */
function listed(revisions: readonly DatedRevision[], language: Language): string {
  const [word, or] = language === 'nl' ? ['revisie', ' of '] : ['revision', ' or '];
  return revisions.map((one) => `${word} ${one.revision} (${publishedText(one, language)})`).join(or);
}

/** When a revision came out, as exactly as the source says it. */
export function publishedText({ published }: DatedRevision, language: Language): string {
  const isDutch = language === 'nl';
  if (published === null) return isDutch ? 'zonder dag van publicatie' : 'without a day of publication';
  const { first, last } = published;
  const out = isDutch ? 'verschenen' : 'published';
  const day = showDate(first, language);
  if (last === null) return isDutch ? `${out} op of na ${day}` : `${out} on or after ${day}`;
  if (first === last) return isDutch ? `${out} op ${day}` : `${out} on ${day}`;
  const [year = '', month = ''] = first.split('-');
  if (first.endsWith('-01') && last === `${year}-${month}-${daysInMonth(Number(year), Number(month))}`)
    return `${out} in ${day.replace(/^\d+ /, '')}`;
  if (first === `${year}-01-01` && last === `${year}-12-31`) return `${out} in ${Number(year)}`;
  const end = showDate(last, language);
  return isDutch ? `${out} tussen ${day} en ${end}` : `${out} between ${day} and ${end}`;
}

function window({ from, to }: OutsideRemark, language: Language): string {
  const [since, until] = language === 'nl' ? ['vanaf', 'tot en met'] : ['from', 'up to and including'];
  return [
    from === null ? '' : `${since} ${showDate(from, language)}`,
    to === null ? '' : `${until} ${showDate(to, language)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function askable({ same, others }: OutsideRemark, language: Language): string {
  const quoted = [...same, ...others].map((name) => `'${name}'`).join(', ');
  if (quoted === '')
    return language === 'nl'
      ? 'op die dag is hier geen ander beleid te raadplegen'
      : 'there is no other policy here that may be asked on that day';
  return language === 'nl'
    ? `op die dag wel te raadplegen: ${quoted}`
    : `may be asked on that day: ${quoted}`;
}
