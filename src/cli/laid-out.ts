/** Examples as the formatter of the language lays them out, as they stand in a further file of their policy. */
import { formatSource } from '../format/index.ts';
import type { Program } from '../ir/ir.ts';
import { partHead } from '../notation/example.ts';

/** As they stand where the formatter finds something to say: then they are still what was replayed. */
export async function laidOut(
  examples: string,
  { name, year, revision, language }: Program,
): Promise<string> {
  const head = partHead(name, year, revision, language);
  const formatted = await formatSource(head + examples);
  if (!('text' in formatted)) return examples;
  return formatted.text.startsWith(head) ? formatted.text.slice(head.length) : examples;
}
