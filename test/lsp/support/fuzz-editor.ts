/** Half-written policies, every one of them: how often the next word is among the first ten proposals, and no crash. */
import { dice } from '../../support/seeded.ts';
import {
  askEverything,
  knowableWords,
  policiesOpened,
  rankOf,
  withDeletions,
  type WordKind,
} from './prefixes.ts';

/** `most` words, or all of them; a text with stretches taken out for every tenth. Prints the figures; false below 95 %. */
export async function fuzzEditor(most: number, seed: number): Promise<boolean> {
  const workspace = await policiesOpened();
  const files = workspace.store.files();
  const random = dice(seed);
  const all = files.flatMap((file) => knowableWords(file, workspace));
  // In no order, so that a run that is ended has told of a fair share of them.
  const words = shuffled(all, random).slice(0, most);
  const counts = new Map<WordKind, Count>();
  let crashes = 0;
  for (const [index, word] of words.entries()) {
    const rank = rankOf(word, workspace);
    const own = counts.get(word.kind) ?? { asked: 0, first: 0, ten: 0 };
    own.asked += 1;
    if (rank === 0) own.first += 1;
    if (rank >= 0 && rank < 10) own.ten += 1;
    counts.set(word.kind, own);
    if (index % 10 === 0 && !askedBroken(random.pick(files), random, workspace)) crashes += 1;
    if (index % 1000 === 999) tell(counts, all.length, crashes);
  }
  return tell(counts, all.length, crashes) >= 0.95 && crashes === 0;
}

interface Count {
  asked: number;
  first: number;
  ten: number;
}

/** Gives the share that is among the first ten. */
function tell(counts: ReadonlyMap<WordKind, Count>, of: number, crashes: number): number {
  const sum = (one: keyof Count): number => [...counts.values()].reduce((all, count) => all + count[one], 0);
  const asked = sum('asked');
  console.log(`\nhalf-written policies: ${asked} of ${of} words, crashes: ${crashes}`);
  for (const [kind, own] of counts)
    console.log(
      `  ${kind.padEnd(8)} ${own.asked}  first ${percent(own.first, own.asked)}  in the first ten ${percent(own.ten, own.asked)}`,
    );
  console.log(`  all      ${asked}  in the first ten ${percent(sum('ten'), asked)}`);
  return sum('ten') / asked;
}

function shuffled<Item>(items: readonly Item[], { below }: ReturnType<typeof dice>): readonly Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

function askedBroken(
  { name, text }: { readonly name: string; readonly text: string },
  random: ReturnType<typeof dice>,
  workspace: Awaited<ReturnType<typeof policiesOpened>>,
): boolean {
  const half = withDeletions(text, random);
  const place = random.below(half.length + 1);
  try {
    askEverything(name, half, place, workspace);
    return true;
  } catch (error) {
    console.error(`${name} at ${place}: ${String(error)}`);
    return false;
  } finally {
    workspace.store.put(name, text);
  }
}
