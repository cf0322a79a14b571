/** The facts of a case in both editions, each beside what it is in the other. */
import type { Language } from '../../base/language.ts';
import type { Diff, Replayed } from '../report.ts';
import type { DiffWords } from '../words/form.ts';
import { RECORD_KEY } from '../../witness/facts.ts';
import { diffWords } from '../words/words.ts';
import { valueText } from './values.ts';
import type { FactRow } from './told.ts';

/** A fact under the name by which an example of the policy gives it. */
interface Leaf {
  /** The path in the facts; years are places in it. */
  readonly path: readonly string[];
  readonly value: unknown;
}

/** In the order of the newer edition, then what only the older has. `steps`: from their paths there to those in the newer. */
export function factRows(
  older: Replayed,
  newer: Replayed,
  { alignment: { years, renamed }, labels }: Pick<Diff, 'alignment' | 'labels'>,
  language: Language,
  steps: ReadonlyMap<string, string> = new Map(),
): readonly FactRow[] {
  const names = new Map(renamed.flatMap((one) => (one.kind === 'fact' ? [[one.older, one.newer]] : [])));
  const before = leavesOf(older.facts);
  const keyOf = (leaf: Leaf): string => keyIn(withStep(leaf.path, steps), years, names);
  const beside = new Map(before.map((leaf) => [keyOf(leaf), leaf]));
  const seen = new Set<string>();
  const now = leavesOf(newer.facts).map((leaf) => {
    const key = leaf.path.join('\n');
    seen.add(key);
    return rowOf(beside.get(key) ?? null, leaf, labels, language);
  });
  const only = before.filter((leaf) => !seen.has(keyOf(leaf)));
  return [
    ...dateRow(older, newer, language),
    ...now,
    ...only.map((leaf) => rowOf(leaf, null, labels, language)),
  ];
}

function dateRow(older: Replayed, newer: Replayed, language: Language): readonly FactRow[] {
  const [before, now] = [older.referenceDate, newer.referenceDate];
  if (before === null && now === null) return [];
  const { referenceDate: name } = diffWords[language];
  const text = (date: string | null): string | null => (date === null ? null : valueText(date, language));
  return [{ label: null, name, olderName: name, older: text(before), newer: text(now) }];
}

function rowOf(older: Leaf | null, newer: Leaf | null, labels: Diff['labels'], language: Language): FactRow {
  const nameOf = (leaf: Leaf | null): string =>
    leaf === null ? '' : nameText(leaf.path, diffWords[language]);
  const name = nameOf(newer ?? older);
  return {
    label: labelOf((newer ?? older)?.path ?? [], labels),
    name,
    olderName: older === null ? name : nameOf(older),
    older: older === null ? null : valueText(older.value, language),
    newer: newer === null ? null : valueText(newer.value, language),
  };
}

/** What is done stands under the path of its step. */
const withStep = (path: readonly string[], steps: ReadonlyMap<string, string>): readonly string[] =>
  path.map((part, at) => (path[at - 1] === 'stappen' ? (steps.get(part) ?? part) : part));

/** What a fact of the older edition is called in the newer: its name, and its year moved on. */
function keyIn(path: readonly string[], years: number, names: ReadonlyMap<string, string>): string {
  const moved = path.map((part) => (isYear(part) ? String(Number(part) + years) : part));
  const [subject = '', fact = '', ...rest] = moved;
  const name = names.get(`${subject}.${fact}`);
  return (name === undefined ? moved : [...name.split('.'), ...rest]).join('\n');
}

const isYear = (part: string): boolean => /^\d{4}$/.test(part);

/** Records are numbered where there are several; of a set that is given member by member the label is that of the set. */
function labelOf(path: readonly string[], labels: Diff['labels']): string | null {
  const names = path.filter((part) => !isYear(part)).map((part) => part.replace(/\[\d+\]$/, ''));
  const paths = path.some((part) => part === 'oordelen' || part === 'stappen')
    ? names.slice(-1)
    : names.map((name, at) => `${name}.${names[at + 1] ?? ''}`);
  const known = paths.find((one) => Object.hasOwn(labels, one));
  return known === undefined ? null : (labels[known] ?? null);
}

/** As in an example: a judgement by its own name, what is done as `step.gedaan`, a year as `in 2024`. */
function nameText(path: readonly string[], words: DiffWords): string {
  const years = path.filter(isYear);
  const names = path.filter((part) => !isYear(part) && part !== 'oordelen' && part !== 'stappen');
  const name = names.join('.');
  const done = path.includes('stappen') ? words.done(name) : name;
  return years.reduce((text, year) => words.inYear(text, year), done);
}

function leavesOf(facts: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (Array.isArray(facts) && facts.some(isObject))
    return facts.flatMap((record, at) =>
      leavesOf(
        withoutId(record),
        facts.length === 1 ? path : [...path.slice(0, -1), `${path.at(-1) ?? ''}[${at + 1}]`],
      ),
    );
  if (!isObject(facts) || 'absent' in facts || ('value' in facts && path.includes('oordelen')))
    return [{ path, value: facts }];
  return Object.entries(facts).flatMap(([name, value]) => leavesOf(value, [...path, name]));
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells records apart says nothing by itself. */
function withoutId(record: unknown): unknown {
  if (!isObject(record)) return record;
  return Object.fromEntries(
    Object.entries(record).filter(([name, value]) => name !== 'id' && value !== RECORD_KEY),
  );
}
