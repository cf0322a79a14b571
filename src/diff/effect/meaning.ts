/** What of two programs in one vocabulary means the same: by itself, and with all that it reads. */
import type { Clause, Parameter, Program, Reading, Say } from '../../ir/ir.ts';
import { canonicalJson } from '../../ir/canonical.ts';
import { rewritten } from '../../ir/rewrite.ts';
import { forceOf } from '../../total/placing.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { readsBeside } from '../../total/reads-beside.ts';

export interface Meaning {
  /** Clauses, `say x`, `parameter x` and `reading x` that say something else in both, or that one of them lacks. */
  readonly changed: ReadonlySet<string>;
  /** Clauses that read something of those, however far away, with those that are. */
  readonly reached: ReadonlySet<string>;
}

export function meaningOf(older: ProgramIndex, newer: ProgramIndex): Meaning {
  const changed = new Set([
    ...changedIn(clauseTexts(older), clauseTexts(newer)),
    ...changedIn(besideTexts(older.program), besideTexts(newer.program)),
  ]);
  const reached = new Set<string>();
  for (const index of [older, newer])
    for (const clause of index.order) {
      const reads = [clause.name, ...readsBeside(clause, index), ...(index.readsOf.get(clause.name) ?? [])];
      if (reads.some((name) => changed.has(name) || reached.has(name))) reached.add(clause.name);
    }
  return { changed, reached };
}

type Texts = ReadonlyMap<string, string>;

const changedIn = (older: Texts, newer: Texts): readonly string[] =>
  [...new Set([...older.keys(), ...newer.keys()])].filter((key) => older.get(key) !== newer.get(key));

const clauseTexts = (index: ProgramIndex): Texts =>
  new Map(
    index.program.clauses.map((clause) => [
      clause.name,
      `${textOf(clause)} ${canonicalJson(forceOf(clause, index))}`,
    ]),
  );

/** Of a reading its first alternative is the chosen one. */
const besideTexts = ({ says, parameters, readings }: Program): Texts =>
  new Map([
    ...says.map((say: Say) => [`say ${say.name}`, textOf({ ...say, by: [], weighs: [] })] as const),
    ...parameters.map((own: Parameter) => [`parameter ${own.name}`, textOf(own)] as const),
    ...readings.map(
      ({ name, alternatives }: Reading) => [`reading ${name}`, textOf(alternatives.slice(0, 1))] as const,
    ),
  ]);

const wordsOnly: ReadonlySet<string> = new Set([
  'cites',
  'label',
  'reason',
  'restsOn',
  'by',
  'via',
  'contents',
]);

/** What it means, without words, places and citations. */
const textOf = (part: Clause | Say | Parameter | Reading['alternatives']): string =>
  canonicalJson(
    rewritten(part as object, (node) =>
      Object.fromEntries(
        Object.entries(node).filter(
          ([key, value]) => !wordsOnly.has(key) && !(key === 'origin' && typeof value === 'object'),
        ),
      ),
    ),
  );
