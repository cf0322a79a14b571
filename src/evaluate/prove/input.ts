/** What may be given: facts, judgements, uses of powers, days on which steps were done. */
import type { Type } from '../../base/value.ts';
import { BrokenInvariant } from '../../builtins/read.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { domainOf } from '../known/inputs.ts';
import { readValue } from '../facts/read-value.ts';
import { sayDomain, shapeOf } from '../facts/shape.ts';
import { isUnknown } from '../facts/json.ts';
import type { CameTo } from './came-to.ts';
import { unsettled } from './unsettled.ts';

export interface Input {
  readonly kind: 'fact' | 'say' | 'done';
  readonly name: string;
  /** Of a fact that has a value for each year. */
  readonly year: number | null;
  /** Its place among what is read of its holder. */
  readonly slot: number;
  /** What a value that is given comes to; unsettled where that is not one value. */
  readonly taken: (json: unknown) => CameTo;
}

/** As the program names it; `subject`: of whose records it is, null: it is given once. */
export interface NamedInput extends Pick<Input, 'kind' | 'name' | 'year'> {
  readonly subject: string | null;
}

export function inputOf(named: NamedInput, slot: number, index: ProgramIndex): Input {
  const { kind, name, year } = named;
  return { kind, name, year, slot, taken: takingOf(named, index) };
}

/** Values of one input that are remembered. */
const MOST = 5_000;

/** What a value comes to is asked of the reader of facts once of each. */
function takingOf(named: NamedInput, index: ProgramIndex): Input['taken'] {
  const { type, domain } = expectedOf(named, index);
  const known = new Map<unknown, CameTo | null>();
  const asked = (json: unknown): CameTo | null => {
    if (isUnknown(json)) return null;
    const read = readValue(json, { type, domain, index, path: '' });
    const [only, ...others] = read.kind === 'given' ? read.pieces : [];
    return only?.kind === 'one' && others.length === 0 && !isAwaited(only.value) ? only.value : null;
  };
  return (json) => {
    const found = known.get(json);
    if (found !== undefined) return found ?? unsettled();
    const value = asked(json);
    if (known.size < MOST && typeof json !== 'object') known.set(json, value);
    return value ?? unsettled();
  };
}

/** What is not yet may still come, on any day. */
export const isAwaited = (value: CameTo): boolean => value.kind === 'event' && value.day === 'notYet';

function expectedOf(
  { kind, name, subject }: NamedInput,
  index: ProgramIndex,
): { readonly type: Type; readonly domain: Parameters<typeof readValue>[1]['domain'] } {
  if (kind === 'done') {
    const type = { kind: 'event' } as const;
    return { type, domain: domainOf(type, index) };
  }
  if (kind === 'say') {
    const say = index.says.get(name) ?? missing(name);
    return { type: say.say === 'power' ? { kind: 'boolean' } : say.type, domain: sayDomain(index, say) };
  }
  const shape = shapeOf(index, subject ?? '').facts.find(({ fact }) => fact.name === name) ?? missing(name);
  return { type: shape.fact.type, domain: shape.domain };
}

function missing(name: string): never {
  throw new BrokenInvariant(`no '${name}'`);
}
