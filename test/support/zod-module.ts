/** Loads the text of a generated module that imports zod, beside the zod of this checkout. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';

export async function loadSchema(text: string): Promise<{ readonly facts: z.ZodType }> {
  const folder = mkdtempSync(join(tmpdir(), 'pol-zod-'));
  try {
    const file = join(folder, 'facts.mjs');
    writeFileSync(file, text.replace("from 'zod'", `from ${JSON.stringify(import.meta.resolve('zod'))}`));
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { readonly facts: z.ZodType };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
