/**
 * Examples for a clause that an analyst fills in from the document: a small set of cases in which each question matters
 * once by itself, each bound stands between its nearest values, and each outcome is reached.
 */
import { diagramsOf } from '../../diagram/diagrams.ts';
import { asExamplesSeeIt } from '../../evaluate/run-examples.ts';
import type { Example, Program } from '../../ir/ir.ts';
import { leafKey, leavesOf, type Facts } from '../../notation/given.ts';
import type { Basis } from '../../notation/example.ts';
import type { Printing } from '../../notation/expression.ts';
import { canonicalJson } from '../../ir/canonical.ts';
import { indexOf, type ProgramIndex } from '../../total/program-index.ts';
import { boundsOf } from '../../witness/find.ts';
import { aimsOf, type Aim } from './aims.ts';
import { aimText, besideText, titleOf } from './aim-text.ts';
import { basisFor } from './basis.ts';
import type { Candidate } from './candidate.ts';
import { coverOf, type Cover } from './cover.ts';
import type { Missing } from './find.ts';
import { askingOf, type Asking } from './ground.ts';

export interface Proposed {
  /** With what the evaluator says of it now. */
  readonly example: Example;
  /** What it shows together with other examples. */
  readonly notes: readonly string[];
  /** The title of an example of the policy that gives all this already. */
  readonly already: string | null;
}

export interface Tested {
  readonly kind: Aim['kind'];
  /** In the notation of the policy. */
  readonly text: string;
  /** The titles of the examples that show it. */
  readonly by: readonly string[];
  /** Why nothing shows it. */
  readonly missing: Missing | null;
}

export interface Proposal {
  readonly tests: readonly Tested[];
  readonly examples: readonly Proposed[];
  /** What the examples that are new may build on. */
  readonly basis: Basis | null;
}

/** Null: the diagram of the clause would be too large. Throws for a name that is no clause. */
export function proposeExamples(
  whole: Program,
  name: string,
  readings: Readonly<Record<string, string>> = {},
): Proposal | null {
  // Of its own: questions stand in the order in which this clause meets them, whatever was compiled before.
  const program = { ...asExamplesSeeIt(whole) };
  const index = indexOf(program);
  const clause = index.clauses.get(name);
  if (clause === undefined) throw new RangeError(`no clause '${name}'`);
  const asking = askingOf(clause, index, diagramsOf(index), readings);
  if (asking === null) return null;
  const aims = aimsOf(asking.root, ({ input }) => boundsOf(input, asking.ground));
  const isSoft = clause.kind === 'group' && clause.isSoft;
  const cover = isSoft ? noneOf(aims, 'soft') : coverOf(aims, asking);
  return proposalOf(cover, asking);
}

const noneOf = (aims: readonly Aim[], why: Missing): Cover => ({
  cases: [],
  shown: [],
  missing: aims.map((aim) => ({ aim, why })),
});

function proposalOf(cover: Cover, asking: Asking): Proposal {
  const { index, clause } = asking;
  const printing: Printing = { index, language: index.program.language };
  const known = index.program.examples.filter((example) => isAbout(example, asking));
  const titles = titlesFor(cover, known, printing, index);
  const examples = cover.cases.map(({ candidate, run }): Proposed => {
    const title = titles.get(candidate) ?? '';
    return {
      example: { ...run.example, title },
      notes: notesOf(candidate, cover, titles, printing),
      already: known.find((one) => saysAll(one, run.example, index))?.title ?? null,
    };
  });
  const fresh = examples.filter(({ already }) => already === null);
  return {
    tests: [
      ...cover.shown.map(({ aim, by }) =>
        tested(
          aim,
          printing,
          by.map((one) => titles.get(one) ?? ''),
          null,
        ),
      ),
      ...cover.missing.map(({ aim, why }) => tested(aim, printing, [], why)),
    ],
    examples,
    basis: basisFor(
      fresh.map(({ example }) => example),
      `basis_${clause.name.replaceAll('.', '_')}`,
      printing,
    ),
  };
}

const tested = (aim: Aim, printing: Printing, by: readonly string[], missing: Missing | null): Tested => ({
  kind: aim.kind,
  text: aimText(aim, printing),
  by,
  missing,
});

/** An example of the policy that expects something of the clause, under the same readings. */
const isAbout = ({ expected }: Example, { clause, readings }: Asking): boolean =>
  expected.some((one) => one.name === clause.name && canonicalJson(one.readings) === canonicalJson(readings));

/** Whether an example gives all that another gives. */
function saysAll(known: Example, { facts, referenceDate }: Example, index: ProgramIndex): boolean {
  if (referenceDate !== null && known.referenceDate !== referenceDate) return false;
  const given = textsOf(known.facts, index);
  return [...textsOf(facts, index)].every(([key, text]) => given.get(key) === text);
}

const textsOf = (facts: Facts, index: ProgramIndex): ReadonlyMap<string, string> =>
  new Map(leavesOf(facts, index).map((leaf) => [leafKey(leaf), canonicalJson(leaf.value)]));

// ----------------------------------------------------------------------------------------------- words

type Titles = ReadonlyMap<Candidate, string>;

/** Each case by a bound that it lies beside, or the first thing that it shows; no title twice, nor one that the policy has. */
function titlesFor(cover: Cover, known: readonly Example[], printing: Printing, index: ProgramIndex): Titles {
  const taken = new Set(index.program.examples.map(({ title }) => title));
  const found = new Map<Candidate, string>();
  for (const { candidate, run } of cover.cases) {
    const already = known.find((one) => saysAll(one, run.example, index));
    const own = cover.shown.filter(({ by }) => by.some((one) => one === candidate));
    const first = own.find(({ aim }) => aim.kind === 'bound') ?? own[0];
    const plain = first === undefined ? '' : titleOf(first.aim, candidate, printing);
    let title = already?.title ?? plain;
    for (let turn = 2; already === undefined && taken.has(title); turn += 1) title = `${plain} (${turn})`;
    taken.add(title);
    found.set(candidate, title);
  }
  return found;
}

/** Told at the second of two, so that the reader has met the first. */
function notesOf(candidate: Candidate, cover: Cover, titles: Titles, printing: Printing): readonly string[] {
  const order = cover.cases.map((one) => one.candidate);
  const notes = cover.shown.flatMap(({ aim, by }) => {
    const [one, other] = by;
    if (aim.kind === 'outcome' || other === undefined) return [];
    const last = order.indexOf(one) > order.indexOf(other) ? one : other;
    const first = last === one ? other : one;
    return last === candidate ? [besideText(aim, titles.get(first) ?? '', printing)] : [];
  });
  return [...new Set(notes)];
}
