/** Two editions laid over each other: one vocabulary, one place in the cycle, one name for what is the same clause. */
import type { Clause, Program } from '../../ir/ir.ts';
import { withExpressions } from '../../ir/rewrite.ts';
import type { Alignment } from '../report.ts';
import { programMoved } from './cycle.ts';
import type { Speech } from './facts.ts';
import { fixedFacts, fixedSteps, literalsOf, theOtherWay } from './fixed.ts';
import { namesOf, renamed, type Names } from './names.ts';
import { APART, shareVocabulary } from './vocabulary.ts';

/** Both in the shared words: those of the newer edition, and what only the older has. */
export interface Aligned {
  readonly older: Program;
  readonly newer: Program;
  readonly alignment: Alignment;
  /** Of each choice that both have, the members that both have. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** From the shared words to those of each edition. */
  readonly speaks: { readonly older: Speech; readonly newer: Speech };
}

/** `isTurned`: days of which it is not sure whether they move are taken the other way. */
export function align(older: Program, newer: Program, isTurned = false): Aligned {
  const names = namesOf(older, newer);
  const years = newer.year - older.year;
  const worded = renamed(older, names);
  const likely = fixedFacts(worded, newer, years);
  const facts = isTurned ? theOtherWay(likely) : likely;
  const fixed = new Set([...facts.fixed, ...fixedSteps(worded, newer, years)]);
  const shared = shareVocabulary(programMoved(worded, years, literalsOf(fixed, worded)), newer);
  const own = new Set(newer.facts.map(pathOf));
  const before = new Set(worded.facts.map(pathOf));
  const says = [older, newer].map((program) => new Set(program.says.map(({ name }) => name)));
  return {
    older: shared.older,
    newer: shared.newer,
    members: membersInBoth(worded, newer),
    alignment: {
      years,
      renamed: renamedIn(names),
      onlyOlder: [
        ...older.facts.map(pathOf).filter((path) => !own.has(names.facts.get(path) ?? path)),
        ...older.says.map(({ name }) => name).filter((name) => says[1]?.has(name) !== true),
      ],
      onlyNewer: [
        ...[...own].filter((path) => !before.has(path)),
        ...newer.says.map(({ name }) => name).filter((name) => says[0]?.has(name) !== true),
      ],
      unlike: shared.unlike,
      fixed: [...fixed].toSorted(),
      unsure: [...facts.unsure].toSorted(),
    },
    speaks: {
      older: speechOf(older, { names, years: -years, fixed, unlike: new Set(shared.unlike) }),
      newer: {
        program: newer,
        facts: new Map(),
        members: new Map(),
        steps: new Map(),
        says: new Map(),
        years: 0,
        fixed: new Set(),
      },
    },
  };
}

function membersInBoth(older: Program, newer: Program): Aligned['members'] {
  const before = new Map(older.choices.map(({ name, members }) => [name, new Set(members.map(nameOf))]));
  return new Map(
    newer.choices.flatMap(({ name, members }) => {
      const known = before.get(name);
      return known === undefined
        ? []
        : [[name, new Set(members.map(nameOf).filter((one) => known.has(one)))]];
    }),
  );
}

const nameOf = ({ name }: { readonly name: string }): string => name;

interface Spoken {
  readonly names: Names;
  readonly years: number;
  readonly fixed: ReadonlySet<string>;
  readonly unlike: ReadonlySet<string>;
}

/** What is apart has its own name again; what only the other edition means by that name is not known here. */
function speechOf(program: Program, { names, years, fixed, unlike }: Spoken): Speech {
  const back = (map: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...map].map(([before, after]) => [after, before]));
  const facts = back(names.facts);
  const says = new Map<string, string>();
  for (const name of unlike) {
    for (const [map, known] of [
      [facts, program.facts.map(pathOf)],
      [says, program.says.map((say) => say.name)],
    ] as const)
      if (known.includes(name)) {
        map.set(`${name}${APART}`, name);
        map.set(name, `${name}${APART}`);
      }
  }
  return { program, facts, members: back(names.members), steps: new Map(), says, years, fixed };
}

const renamedIn = ({ facts, members }: Names): Alignment['renamed'] => [
  ...[...facts].map(([older, newer]) => ({ kind: 'fact', older, newer }) as const),
  ...[...members].map(([older, newer]) => ({ kind: 'member', older, newer }) as const),
];

const pathOf = ({ subject, name }: { readonly subject: string; readonly name: string }): string =>
  `${subject}.${name}`;

/** The same with other paths of clauses, wherever they are named. */
export function withNames(program: Program, nameOf: (name: string) => string): Program {
  const said = withExpressions(program, (node) =>
    node.kind === 'result' && nameOf(node.name) !== node.name ? { ...node, name: nameOf(node.name) } : node,
  );
  const clause = (own: Clause): Clause => {
    const named = { ...own, name: nameOf(own.name) };
    if (named.kind === 'group') return { ...named, members: named.members.map(nameOf) };
    return named.kind === 'step' ? { ...named, dependsOn: named.dependsOn.map(nameOf) } : named;
  };
  return {
    ...said,
    clauses: said.clauses.map(clause),
    timelines: said.timelines.map((timeline) => ({ ...timeline, steps: timeline.steps.map(nameOf) })),
  };
}
