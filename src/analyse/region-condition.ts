/** A region of cases as a condition, as an author would write it. */
import { exactText } from '../base/exact.ts';
import type { BuiltinId } from '../builtins/builtins.ts';
import type { Input, Threshold, Variable } from '../diagram/model.ts';
import { finiteValues } from '../diagram/inputs.ts';
import type { Expression } from '../ir/ir.ts';
import { literalOf } from '../notation/literal-of.ts';
import type { ProgramIndex } from '../total/program-index.ts';
import { resultText } from '../total/value-text.ts';
import type { Region } from './region.ts';

/** Null where it asks what no condition says in a word: a list, a test over several inputs, whether something was done. */
export function conditionOf(region: Region, index: ProgramIndex): Expression | null {
  const parts: Expression[] = [...presentIn(region, index)];
  for (const [variable, places] of region) {
    const part = partOf(variable, places, index);
    if (part === null) return null;
    parts.push(part);
  }
  return parts.length === 1 ? (parts[0] ?? null) : parts.length === 0 ? null : call('and', parts);
}

/** A bound says in a region that there is a value; in a rule that is asked first. */
function presentIn(region: Region, { facts }: ProgramIndex): readonly Expression[] {
  const variables = [...region.keys()];
  const asked = new Set(variables.flatMap((one) => (one.kind === 'cells' ? [one.input] : [])));
  const bound = new Set(variables.map(({ input }) => input).filter((input) => !asked.has(input)));
  return [...bound].flatMap((input) => {
    const own = readOf(input);
    const fact = own?.kind === 'fact' ? facts.get(`${own.subject}.${own.fact}`) : undefined;
    return own !== null && fact?.mayBeAbsent === true ? [call('present', [own])] : [];
  });
}

const call = (builtin: BuiltinId, parts: readonly Expression[]): Expression => ({
  kind: 'call',
  builtin,
  arguments: parts,
});

function partOf(variable: Variable, places: readonly number[], index: ProgramIndex): Expression | null {
  const { input } = variable;
  if (variable.kind === 'threshold') return boundOf(variable, places);
  if (input.source.kind === 'reading') {
    const { reading } = input.source;
    return anyOf(
      places.map((place) => ({ kind: 'readingTest', reading, alternative: variable.cells[place] ?? '' })),
    );
  }
  const own = readOf(input);
  if (own === null) return null;
  const wanted = new Set(places.map((place) => variable.cells[place] ?? ''));
  if (wanted.has('absent -')) return wanted.size === 1 ? call('absent', [own]) : null;
  if (input.type.kind === 'boolean') return wanted.has('boolean true') ? own : call('not', [own]);
  if (wanted.size === 1 && wanted.has('value')) return call('present', [own]);
  const values = (finiteValues(input.type, index) ?? []).filter((value) =>
    wanted.has(resultText({ kind: 'value', value })),
  );
  const { kind } = input.type;
  if (values.length !== wanted.size || (kind !== 'choice' && kind !== 'party')) return null;
  return anyOf(
    values.flatMap((value): readonly Expression[] => {
      const literal = literalOf(value);
      return literal === null ? [] : [call(`${kind}.equal`, [own, { kind: 'literal', value: literal }])];
    }),
  );
}

const anyOf = (parts: readonly Expression[]): Expression | null =>
  parts.length > 1 ? call('or', parts) : (parts[0] ?? null);

function boundOf({ input, at, isAfter }: Threshold, places: readonly number[]): Expression | null {
  const own = readOf(input);
  const { kind } = input.type;
  if (own === null || places.length !== 1) return null;
  const isReached = places[0] === 1;
  if (typeof at === 'string') {
    if (kind !== 'date' && kind !== 'event') return null;
    const word = isReached ? (isAfter ? 'after' : 'from') : isAfter ? 'by' : 'before';
    return call(`${kind}.${word}`, [own, { kind: 'literal', value: { kind: 'date', date: at } }]);
  }
  const text = exactText(at);
  if ((kind !== 'number' && kind !== 'money' && kind !== 'percentage') || text.includes('/')) return null;
  const word = isReached ? (isAfter ? 'moreThan' : 'atLeast') : isAfter ? 'atMost' : 'lessThan';
  return call(`${kind}.${word}`, [own, { kind: 'literal', value: { kind, value: text } }]);
}

function readOf({ source }: Input): Expression | null {
  switch (source.kind) {
    case 'fact':
      return { ...source, binder: null };
    case 'say':
      return { ...source, binder: null };
    case 'referenceDate':
      return { kind: 'referenceDate' };
    case 'member': {
      const set = readOf(source.of);
      const member: Expression = {
        kind: 'literal',
        value: { kind: 'choice', choice: source.choice, member: source.member },
      };
      return set === null ? null : call('set.contains', [set, member]);
    }
    default:
      return null;
  }
}
