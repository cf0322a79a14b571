/** Compiles the examples of the documentation: as a policy of their own, or as a further part of a named block. */
import { readFileSync } from 'node:fs';
import { compileUnit } from '../../src/compile.ts';
import type { CompileInput, Compiled } from '../../src/compile.ts';
import type { SourceFile } from '../../src/base/span.ts';
import { blocksOf } from './markdown.ts';
import type { Block } from './markdown.ts';

export const root = new URL('../../', import.meta.url);

export const readPage = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Blocks that others build on, by `name`. */
export const namedBlocks: ReadonlyMap<string, Block> = new Map(
  blocksOf(readPage('docs/language.md')).flatMap((block) =>
    block.language === 'pol' && block.attributes['name'] !== undefined
      ? [[block.attributes['name'], block]]
      : [],
  ),
);

const REGISTER = 'DOC-2025';
const LAST_NORM = 40;

/** A register with the norms `DOC-2025-01` to `DOC-2025-40`, for examples to cite. */
export const register = {
  id: REGISTER,
  text: Array.from({ length: LAST_NORM }, (_, index) =>
    normLine(`${REGISTER}-${String(index + 1).padStart(2, '0')}`),
  ).join(''),
};

function normLine(id: string): string {
  const norm = {
    id,
    section: 'Voorbeeld',
    place: 'alinea 1',
    kind: 'condition',
    actor: 'inkoper',
    nl: 'Een norm van de voorbeelden.',
    en: 'A norm of the examples.',
    terms: [],
    facts: [],
    outcome: '',
    computable: 'yes',
    reason: null,
    ambiguity: null,
  };
  return `${JSON.stringify(norm)}\n`;
}

const headerPattern = /^\s*(?:\/\/[^\n]*\n\s*)*(?:taal|language)\b/;

/** The file name under which a block stands in messages. */
export const BLOCK_FILE = 'voorbeeld.pol';

/** A block that does not say what file it is, is a further part of the block it stands `with`. */
export function sourceOf(block: Block): SourceFile {
  const isWhole = headerPattern.test(block.text) || block.attributes['with'] === undefined;
  return {
    name: BLOCK_FILE,
    text: isWhole ? block.text : `taal nl\n\ndeel van ${headOf(block)}\n\n${block.text}`,
  };
}

/** `voorbeeld.inkoop 2025`, as the block it belongs to names itself. */
function headOf(block: Block): string {
  const head = namedBlock(block.attributes['with'] ?? '');
  return /^(?:beleid|policy) (\S+ \d{4})/m.exec(head.text)?.[1] ?? '';
}

export function namedBlock(name: string): Block {
  const block = namedBlocks.get(name);
  if (block === undefined) throw new Error(`no block is named '${name}'`);
  return block;
}

export function inputOf(block: Block): CompileInput {
  const { with: head, uses, base } = block.attributes;
  const own = [sourceOf(block)];
  const used = uses === undefined ? [] : [vocabularyOf(uses)];
  return {
    files: head === undefined ? own : [{ name: 'kop.pol', text: namedBlock(head).text }, ...own],
    vocabularies: used,
    registers: [register],
    ...(base === undefined ? {} : { base: inputOf(namedBlock(base)) }),
  };
}

function vocabularyOf(name: string): CompileInput['vocabularies'][number] {
  const { text } = namedBlock(name);
  const declared = /^(?:woordenlijst|vocabulary) (\S+)/m.exec(text)?.[1] ?? '';
  return { name: declared, files: [{ name: 'woorden.pol', text }] };
}

export const compileBlock = (block: Block): Compiled => compileUnit(inputOf(block));
