/**
 * Half-written policies: every text up to each of its words, with the rest of the workspace as it is. Where the next word
 * is one that can be known (a keyword, the name of something declared, a member of a choice, a norm) it should be among
 * the first ten proposals. A name counts by itself or with what it is dotted to, as the author wrote it.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { conceptOf } from '../../../grammar/tokens.ts';
import { filesUnder } from '../../../src/cli/files.ts';
import { completionsAt } from '../../../src/lsp/completion/complete.ts';
import { quickDiagnostics } from '../../../src/lsp/features/diagnostics.ts';
import { hoverAt } from '../../../src/lsp/features/hover.ts';
import { outlineOf } from '../../../src/lsp/features/symbols.ts';
import { colouredTokens } from '../../../src/lsp/features/tokens.ts';
import { placeOf } from '../../../src/lsp/names/named.ts';
import { occurrencesInFile } from '../../../src/lsp/names/occurrences.ts';
import type { PolFile } from '../../../src/lsp/open/file.ts';
import { createWorkspace, type OpenWorkspace } from '../../../src/lsp/open/workspace.ts';
import type { Dice } from '../../support/seeded.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The policies of this project, opened. */
export async function policiesOpened(): Promise<OpenWorkspace> {
  const workspace = createWorkspace();
  for (const ending of ['.pol', '.norms.jsonl'])
    for (const name of await filesUnder(root, 'policies', ending))
      workspace.store.put(name, readFileSync(root + name, 'utf8'));
  return workspace;
}

export type WordKind = 'keyword' | 'name' | 'norm';

export interface NextWord {
  readonly name: string;
  /** Where it starts: the text before it is what the author has. */
  readonly start: number;
  readonly kind: WordKind;
  /** What counts as proposing it. */
  readonly accepted: readonly string[];
}

/** Every word of a file that can be known before it is written. */
export function knowableWords(file: PolFile, workspace: OpenWorkspace): readonly NextWord[] {
  const view = workspace.viewOf(file);
  const named = new Map(occurrencesInFile(file, view).map((one) => [one.span.start, one]));
  const tokens = file.tokens();
  return tokens.flatMap((token, index): readonly NextWord[] => {
    const start = token.startOffset;
    const occurrence = named.get(start);
    const word = { name: file.name, start };
    if (occurrence === undefined)
      return index === 0 || conceptOf(token.tokenType) === null
        ? []
        : [{ ...word, kind: 'keyword', accepted: [token.image.replaceAll(/\s+/g, ' ')] }];
    const place = placeOf(occurrence.named, view);
    const isThere = place !== null && (place.file !== file.index || place.start < start);
    if (occurrence.isDeclaration || !isThere) return [];
    const kind = occurrence.named.kind === 'norm' ? 'norm' : 'name';
    return [{ ...word, kind, accepted: spellings(tokens.slice(index, index + 9).map(({ image }) => image)) }];
  });
}

/** `a`, `a.b`, `a.b.c`. */
function spellings([first = '', ...rest]: readonly string[]): readonly string[] {
  const found = [first];
  for (let at = 0; rest[at] === '.'; at += 2) found.push(`${found.at(-1)}.${rest[at + 1]}`);
  return found;
}

/** How far down the list it stands, from 0; -1: it is not proposed. The file has its text again afterwards. */
export function rankOf(word: NextWord, workspace: OpenWorkspace): number {
  const whole = workspace.store.file(word.name)?.text ?? '';
  const half = workspace.store.put(word.name, whole.slice(0, word.start)) as PolFile;
  const found = completionsAt(half, half.text.length, workspace);
  workspace.store.put(word.name, whole);
  return found?.candidates.findIndex(({ text }) => word.accepted.includes(text)) ?? -1;
}

/** Everything that an editor asks of a text, at a place in it. Throws where any of it does. */
export function askEverything(name: string, text: string, offset: number, workspace: OpenWorkspace): void {
  const file = workspace.store.put(name, text) as PolFile;
  const view = workspace.viewOf(file);
  completionsAt(file, offset, workspace);
  hoverAt(file, offset, { store: workspace.store, view, language: 'nl' });
  quickDiagnostics(file, view);
  outlineOf(file);
  colouredTokens(file, view);
}

/** A text with a few stretches taken out. */
export function withDeletions(text: string, { below }: Dice): string {
  let result = text;
  for (let count = 1 + below(4); count > 0; count -= 1) {
    const start = below(result.length + 1);
    result = result.slice(0, start) + result.slice(start + 1 + below(60));
  }
  return result;
}
