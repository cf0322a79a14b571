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
  const words = most >= all.length ? all : Array.from({ length: most }, () => random.pick(all));
  const counts = new Map<WordKind, { asked: number; first: number; ten: number }>();
  let crashes = 0;
  for (const [index, word] of words.entries()) {
    const rank = rankOf(word, workspace);
    const own = counts.get(word.kind) ?? { asked: 0, first: 0, ten: 0 };
    own.asked += 1;
    if (rank === 0) own.first += 1;
    if (rank >= 0 && rank < 10) own.ten += 1;
    counts.set(word.kind, own);
    if (index % 10 === 0 && !askedBroken(random.pick(files), random, workspace)) crashes += 1;
    if (index % 100 === 0 && process.stderr.isTTY) process.stderr.write(`\r${index} of ${words.length}`);
  }
  const total = [...counts.values()].reduce((sum, { ten }) => sum + ten, 0);
  console.log(`\nhalf-written policies: ${words.length} of ${all.length} words, crashes: ${crashes}`);
  for (const [kind, { asked, first, ten }] of counts)
    console.log(
      `  ${kind.padEnd(8)} ${asked}  first ${percent(first, asked)}  in the first ten ${percent(ten, asked)}`,
    );
  console.log(`  all      ${words.length}  in the first ten ${percent(total, words.length)}`);
  return crashes === 0 && total / words.length >= 0.95;
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
