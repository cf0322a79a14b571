/** What a name stands for: the facts, figures, readings and clauses that a day is taken from. */
import type { Expression } from '../../ir/ir.ts';
import { nodesOf } from '../../total/expressions.ts';
import type { TrailSource } from '../day-trail.ts';
import type { Frame } from '../decide/evaluation.ts';

/** The source of a value that is read by its name, or null: it is written or computed in place. */
export function sourceOf(expression: Expression, frame: Frame): TrailSource | null {
  const { index } = frame.evaluation;
  switch (expression.kind) {
    case 'fact': {
      const { subject, fact, year } = expression;
      const declared = index.facts.get(`${subject}.${fact}`);
      const name = `${subject}.${fact}${year === null ? '' : `.${year}`}`;
      return source(declared?.type.kind === 'event' ? 'event' : 'fact', name, declared?.label);
    }
    case 'say':
      return source('judgement', expression.name, index.says.get(expression.name)?.label);
    case 'parameter':
      return source('parameter', expression.name, index.parameters.get(expression.name)?.label);
    case 'readingValue':
      return readingOf(expression.reading, expression.binding, frame);
    case 'result': {
      const { name, read } = expression;
      const label = index.clauses.get(name)?.label;
      if (read === 'done') return source('event', `${name}.gedaan`, label);
      return {
        ...source('result', name, label),
        part: read === 'first' || read === 'last' ? read : null,
      };
    }
    case 'referenceDate':
      return source('referenceDate', 'peildatum', null);
    default:
      return null;
  }
}

/** What a condition turns on, each thing once. */
export function sourcesOf(condition: Expression | null, frame: Frame): readonly TrailSource[] {
  if (condition === null) return [];
  const found = new Map<string, TrailSource>();
  for (const node of nodesOf([condition])) {
    const own = node.kind === 'readingTest' ? readingOf(node.reading, '', frame) : sourceOf(node, frame);
    if (own !== null) found.set(`${own.what} ${own.name}`, own);
  }
  return [...found.values()];
}

const source = (what: TrailSource['what'], name: string, label: string | null | undefined): TrailSource => ({
  what,
  name,
  label: label ?? null,
  alternative: null,
  part: null,
  cites: [],
});

export const computed = (name: string): TrailSource => source('other', name, null);

function readingOf(name: string, binding: string, frame: Frame): TrailSource {
  const declared = frame.evaluation.index.readings.get(name);
  return {
    ...source('reading', binding === '' ? name : `${name}.${binding}`, declared?.label),
    alternative: alternativeOf(name, frame)?.name ?? null,
    cites: declared?.cites ?? [],
  };
}

/** The alternative of a reading that is taken. */
export function alternativeOf(name: string, { evaluation }: Frame) {
  const alternatives = evaluation.index.readings.get(name)?.alternatives ?? [];
  const selected = evaluation.readings.get(name);
  return alternatives.find((candidate) => candidate.name === selected) ?? alternatives[0] ?? null;
}
