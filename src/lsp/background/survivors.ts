/** Small mistakes in a clause that no example would notice, each with one that would. */
import { mutationOf } from '../../adequacy/mutate.ts';
import { mutationReport, type MutantEntry } from '../../adequacy/report.ts';
import { formatSource } from '../../format/index.ts';
import type { GivenCase } from '../../ir/lower/lower.ts';
import type { Program } from '../../ir/ir.ts';
import { partHead } from '../../notation/example.ts';

export interface Survivor {
  /** Path of the clause in which the mistake would be. */
  readonly name: string;
  readonly part: string | null;
  readonly what: MutantEntry['what'];
  /** Laid out, to be put in as it stands. */
  readonly example: string;
}

export async function survivorsOf(
  program: Program,
  cases: readonly GivenCase[],
  of: string,
): Promise<readonly Survivor[]> {
  const { survivors } = mutationReport(
    mutationOf(program, { cases, inScope: ({ owner }) => owner.name === of }),
  );
  const found: Survivor[] = [];
  for (const { place, what, example } of survivors)
    if (example !== null)
      found.push({
        name: place.name,
        part: place.part?.name ?? null,
        what,
        example: await laidOut(example, program),
      });
  return found;
}

/** As it stands where the formatter finds something to say. */
async function laidOut(example: string, { name, year, revision, language }: Program): Promise<string> {
  const head = partHead(name, year, revision, language);
  const formatted = await formatSource(head + example);
  return 'text' in formatted && formatted.text.startsWith(head) ? formatted.text.slice(head.length) : example;
}
