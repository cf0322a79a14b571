/** Remarks on days out of the period in which a policy may be asked: many records have the same one, which is looked up once. */
import { askableBeside } from '../askable.ts';
import type { Io } from '../io.ts';
import { newestOf, type AskedRevisions } from '../revisions.ts';
import type { Remark } from '../show/remarks.ts';
import type { OutsideNote } from '../../evaluate/result.ts';

export type RemarksOn = (outside: readonly OutsideNote[]) => Promise<readonly Remark[]>;

/** Days of which the remark is kept. */
const KEPT = 1_000;

export function remarksOnDays(io: Io, policy: string, asked: AskedRevisions): RemarksOn {
  const { program } = newestOf(asked);
  const lookUp = askableBeside(io, policy, program);
  const id = `${program.name}@${program.year}`;
  const found = new Map<string, Remark>();
  const remarkOn = async ({ date, from, to }: OutsideNote): Promise<Remark> => {
    const key = `${date} ${from ?? ''} ${to ?? ''}`;
    const remark: Remark = found.get(key) ?? {
      ...{ kind: 'outside', id, date, from, to },
      ...(await lookUp(date)),
    };
    if (found.size < KEPT) found.set(key, remark);
    return remark;
  };
  return async (outside) => {
    const remarks: Remark[] = [];
    for (const note of outside) remarks.push(await remarkOn(note));
    return remarks;
  };
}
