/** Which policies may be asked on a day, for whoever asked one that may not. Looked up only when it is needed. */
import type { IsoDate } from '../base/value.ts';
import type { Interval, Program } from '../ir/ir.ts';
import type { Io } from './io.ts';
import { loadQuietly } from './load-policy.ts';
import { policiesAround, policiesUpwards } from './policy-heads.ts';
import { isPath } from './revisions.ts';

export interface Askable {
  /** Other years of the same policy, by name with year. */
  readonly same: readonly string[];
  readonly others: readonly string[];
}

/** A look-up beside the policy that was asked. Its programs are compiled once, on the first day that is looked up. */
export function askableBeside(
  io: Io,
  asked: string,
  { name, year }: Pick<Program, 'name' | 'year'>,
): (day: IsoDate) => Promise<Askable> {
  let loading: Promise<readonly Program[]> | null = null;
  return async (day) => {
    loading ??= programsBeside(io, asked);
    const open = (await loading).filter(({ consultable }) => isWithin(day, consultable));
    const named = (isSame: boolean): readonly string[] =>
      [
        ...new Set(
          open
            .filter((one) => (one.name === name) === isSame && !(isSame && one.year === year))
            .map((one) => `${one.name}@${one.year}`),
        ),
      ].sort();
    return { same: named(true), others: named(false) };
  };
}

/** A source with errors cannot be asked, so nothing is said of it. */
async function programsBeside(io: Io, asked: string): Promise<readonly Program[]> {
  const heads = isPath(asked) ? await policiesAround(io.cwd, asked) : await policiesUpwards(io.cwd);
  const units = await Promise.allSettled(heads.map((head) => head.unit()));
  return loadQuietly(units.flatMap((unit) => (unit.status === 'fulfilled' ? unit.value : [])));
}

const isWithin = (day: IsoDate, period: Interval | null): boolean =>
  period !== null && (period.from === null || period.from <= day) && (period.to === null || day <= period.to);
