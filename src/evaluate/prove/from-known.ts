/** Facts that the reader of facts has understood, in whatever form they were given. */
import { doneInput, factInput, sayInput, type Known, type KnownRecord } from '../known/known.ts';
import { isAwaited, type Input } from './input.ts';
import { holderOf, type Holder, type Source } from './scope.ts';
import { unsettled } from './unsettled.ts';

export function fromKnown(known: Known): Source {
  return {
    whole: null,
    referenceDate: known.referenceDate,
    read: (holder, input) => {
      const [only, ...others] = known.given.get(idOf(input, recordOf(holder)))?.pieces ?? [];
      return only?.kind === 'one' && others.length === 0 && !isAwaited(only.value) ? only.value : unsettled();
    },
    root: (subject) => known.records.get(subject) ?? unsettled(),
    list: (holder, subject) => {
      const list = recordOf(holder)?.lists.get(subject);
      if (list === undefined || list.more !== null) return unsettled();
      return list.records.map((record) => holderOf(record, holder, record));
    },
  };
}

const recordOf = ({ given }: Holder): KnownRecord | null => given as KnownRecord | null;

function idOf({ kind, name, year }: Input, record: KnownRecord | null): string {
  if (kind === 'say') return sayInput(name, record);
  if (kind === 'done') return doneInput(name, record);
  return record === null ? unsettled() : factInput(record, name, year);
}
