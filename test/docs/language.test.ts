/** The examples of the reference: each compiles, runs, and says what the page says it does. */
import { describe, expect, test } from 'vitest';
import { keywords } from '../../grammar/keywords.ts';
import type { KeywordName } from '../../grammar/keywords.ts';
import { scan } from '../../grammar/scan.ts';
import { conceptOf } from '../../grammar/tokens.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { runExamples } from '../../src/evaluate/run-examples.ts';
import type { Program } from '../../src/ir/ir.ts';
import { compileBlock, namedBlock, readPage, sourceOf } from './compile-block.ts';
import { blocksOf, tablesOf } from './markdown.ts';
import type { Block } from './markdown.ts';

const page = readPage('docs/language.md');
const blocks = blocksOf(page);
const polBlocks = blocks.filter(({ language }) => language === 'pol');

const at = (block: Block): string => `docs/language.md:${block.line}`;
const marked = ({ attributes }: Block): string | undefined => attributes['error'] ?? attributes['warning'];

function programOf(block: Block): Program {
  const { program, diagnostics } = compileBlock(block);
  expect(diagnostics.map(({ code, params }) => ({ code, params }))).toEqual([]);
  if (program === null) throw new Error(`${at(block)} gives no program`);
  return program;
}

test('the page has examples', () => {
  expect(polBlocks.length).toBeGreaterThan(40);
});

describe('each example compiles without a finding, and its own examples hold', () => {
  test.each(
    polBlocks
      .filter((block) => marked(block) === undefined && !isVocabulary(block))
      .map((block) => [at(block), block] as const),
  )('%s', (_, block) => {
    const program = programOf(block);
    const outcomes = runExamples(program);
    expect(
      outcomes.flatMap(({ title, failures }) => failures.map((failure) => ({ title, failure }))),
    ).toEqual([]);
    expect(outcomes.flatMap(({ errors }) => errors)).toEqual([]);
    const isFragment = block.attributes['name'] !== undefined;
    if (!isFragment) expect(outcomes.flatMap(({ title }) => title)).not.toEqual([]);
  });
});

describe('an example that is marked gives just that finding', () => {
  test.each(
    polBlocks.filter((block) => marked(block) !== undefined).map((block) => [at(block), block] as const),
  )('%s', (_, block) => {
    const { diagnostics } = compileBlock(block);
    const severity = block.attributes['error'] === undefined ? 'warning' : 'error';
    expect(diagnostics.map(({ code, severity }) => ({ code, severity }))).toEqual([
      { code: marked(block), severity },
    ]);
  });
});

function isVocabulary({ text }: Block): boolean {
  return /^woordenlijst /m.test(text);
}

test('the two vocabularies of the first chapter say the same', () => {
  const [dutch, english] = polBlocks
    .filter(({ attributes }) => attributes['pair'] === 'first')
    .map(programOf);
  const meaning = (program: Program | undefined): unknown => ({ ...program, language: null });
  expect(meaning(english)).toEqual(meaning(dutch));
});

/** Words that no example needs. */
const unshown: Partial<Record<KeywordName, string>> = {};

test('every keyword stands in an example', () => {
  const shown = new Set<string>();
  for (const block of polBlocks)
    for (const language of ['nl', 'en'] as const) {
      const isOther = /^language en/m.test(block.text) !== (language === 'en');
      if (isOther) continue;
      for (const token of scan(sourceOf(block).text, 0, language).tokens)
        shown.add(conceptOf(token.tokenType) ?? '');
    }
  const missing = Object.keys(keywords).filter((name) => !shown.has(name));
  expect(missing).toEqual(Object.keys(unshown));
});

test('the list of words is complete', () => {
  const rows = tablesOf(page).get('words')?.rows ?? [];
  const listed = rows.map(([nl, en]) => `${nl} | ${en}`);
  const real = Object.values(keywords).map(({ nl, en }) => `${nl} | ${en}`);
  expect([...new Set(listed)].sort()).toEqual([...new Set(real)].sort());
});

test('what the page says of possible and needed is so', () => {
  const facts = JSON.parse(jsonBlock('facts', 'needed')) as Record<string, unknown>;
  const expected = JSON.parse(jsonBlock('result', 'overeenkomst')) as Record<string, unknown>;
  const result = evaluate(programOf(namedBlock('needed')), facts, {});
  expect(result.decisions['overeenkomst']).toMatchObject(expected);
});

function jsonBlock(attribute: string, value: string): string {
  const found = blocks.find(
    ({ language, attributes }) => language === 'json' && attributes[attribute] === value,
  );
  if (found === undefined) throw new Error(`no block ${attribute}=${value}`);
  return found.text;
}
