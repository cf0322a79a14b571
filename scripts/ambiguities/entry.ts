/** What became of each ambiguity that was found in the documents: one JSON object a line. */
import { z } from 'zod';

export const ends = ['reading', 'judgement', 'gap', 'term', 'note'] as const;

export type End = (typeof ends)[number];

export const entryLine = z.strictObject({
  id: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)+$/),
  norms: z.array(z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)+$/)),
  end: z.enum(ends),
  /** `asr.ggz 2025`. */
  policy: z.string().regex(/^\S+ \d{4}$/),
  /** Of the declaration that says it. */
  name: z.string().min(1),
  nl: z.string().min(1),
  why: z.string().min(1),
});

export type Entry = z.infer<typeof entryLine>;

/** The ids that were given out, by how many there are of each; and norms of which a remark was made. */
export const idsFile = z.strictObject({
  numbered: z.record(z.string(), z.int().min(1)),
  notes: z.array(z.string()),
});

export type Ids = z.infer<typeof idsFile>;

export interface Read {
  readonly entries: readonly Entry[];
  readonly problems: readonly string[];
}

export function readEntries(text: string): Read {
  const entries: Entry[] = [];
  const problems: string[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const found = lineOf(line);
    if (typeof found === 'string') problems.push(`line ${index + 1}: ${found}`);
    else entries.push(found);
  });
  return { entries, problems };
}

function lineOf(line: string): Entry | string {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return 'no JSON';
  }
  const read = entryLine.safeParse(data);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}`;
}

/** `W-01` to `W-29`, for all of them. */
export const numberedIds = ({ numbered }: Ids): readonly string[] =>
  Object.entries(numbered).flatMap(([letters, count]) =>
    Array.from({ length: count }, (_, index) => `${letters}-${String(index + 1).padStart(2, '0')}`),
  );
