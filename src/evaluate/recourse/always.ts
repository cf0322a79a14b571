/** The `altijd` clauses that can rule out cases of a clause: those that read what it reads, or what such a one reads. */
import type { Always, Expression } from '../../ir/ir.ts';
import { expressionsOf, nodesOf } from '../../total/expressions.ts';
import { closureOf, resultsIn, type ProgramIndex } from '../../total/program-index.ts';
import { relatedBy } from '../../base/related.ts';

export function relatedAlways(name: string, index: ProgramIndex): readonly string[] {
  const inputs = inputsOfClauses([name], [], index);
  const all = index.program.always.map((always) => ({ always, reads: inputsOfAlways(always, index) }));
  const related = new Set(relatedBy(inputs, all).map(({ always }) => always));
  return index.program.always.filter((always) => related.has(always)).map((always) => always.name);
}

const inputsOfAlways = ({ condition }: Always, index: ProgramIndex): ReadonlySet<string> =>
  inputsOfClauses(resultsIn([condition], index), [condition], index);

/** What clauses and expressions read, through results, readings, figures and the guards of judgements. */
function inputsOfClauses(
  names: Iterable<string>,
  expressions: readonly Expression[],
  index: ProgramIndex,
): Set<string> {
  const { program } = index;
  const found = new Set<string>();
  const clauses = closureOf(names, index);
  const seen = new Set<string>();
  const waiting: Expression[] = [...expressions, ...clauses.flatMap(expressionsOf)];
  const enter = (key: string, more: readonly (Expression | null)[]): void => {
    if (seen.has(key)) return;
    seen.add(key);
    waiting.push(...more.filter((one) => one !== null));
  };
  for (const { kind, name } of clauses) if (kind === 'step') found.add(`done ${name}`).add(DATE);
  for (const { per } of clauses) if (per !== null) enterPlacing(per, index, waiting, seen);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const node of nodesOf([next])) {
      if (node.kind === 'fact') found.add(`fact ${node.subject}.${node.fact}`);
      if (node.kind === 'quantify' && node.over.kind === 'subject') found.add(`list ${node.over.subject}`);
      if (node.kind === 'result') found.add(`done ${node.name}`);
      if (node.kind === 'referenceDate' || node.kind === 'parameter') found.add(DATE);
      if (node.kind === 'say') {
        found.add(`say ${node.name}`);
        enter(`say ${node.name}`, [index.says.get(node.name)?.guard ?? null]);
      }
      if (node.kind === 'parameter')
        enter(
          `parameter ${node.name}`,
          (index.parameters.get(node.name)?.values ?? []).map(({ value }) => value),
        );
      if (node.kind === 'readingValue')
        enter(
          `reading ${node.reading}`,
          program.readings
            .filter(({ name }) => name === node.reading)
            .flatMap(({ alternatives }) => alternatives.flatMap(({ values }) => values)),
        );
    }
  return found;
}

const DATE = 'date';

/** A subject may be placed in time by one of its facts. */
function enterPlacing(per: string, index: ProgramIndex, waiting: Expression[], seen: Set<string>): void {
  const fact = index.subjects.get(per)?.placedOn ?? null;
  if (fact === null || seen.has(`placed ${per}`)) return;
  seen.add(`placed ${per}`);
  waiting.push({ kind: 'fact', subject: per, fact, year: null, binder: null });
}
