/** The formatter as Prettier sees it, and its promise never to damage a file. */
import { check, format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { printChecked } from '../../src/format/checked.ts';
import plugin, { languages, options, parsers, printers } from '../../src/format/plugin.ts';
import { firstDifference, formatSource, sameTree } from '../../src/format/index.ts';
import { parse } from '../../src/syntax/parse.ts';
import type { SourceTree } from '../../src/syntax/ast.ts';

const source = 'taal nl\n\nbeleid x 2025\n\nvoorwaarde a\n  volgens GGZ-1\n  vereist b  // omdat\n';
const treeOf = (text: string): SourceTree => parse({ name: 'x.pol', text }, 0).tree;

describe('the plugin', () => {
  test('exports what Prettier reads', () => {
    expect(plugin).toEqual({ languages, options, parsers, printers });
    expect(languages).toEqual([{ name: 'pol', parsers: ['pol'], extensions: ['.pol'] }]);
  });

  test('formats, by the name of the file', async () => {
    expect(await check(source, { filepath: 'x.pol', plugins: [plugin] })).toBe(true);
    const messy = source.replaceAll('  ', ' ');
    expect(await check(messy, { filepath: 'x.pol', plugins: [plugin] })).toBe(false);
    expect(await format(messy, { filepath: 'x.pol', plugins: [plugin] })).toBe(source);
  });

  test.each(['taal', 'language'])('converts by the option %s', async (option) => {
    const text = await format(source, { parser: 'pol', plugins: [plugin], [option]: 'en' });
    expect(text).toContain('language en\n\npolicy x 2025\n\ncondition a\n');
  });

  test('reads the line ends and the mark of other editors', async () => {
    const other = `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    expect(await format(other, { parser: 'pol', plugins: [plugin] })).toMatch(
      /^\uFEFF?taal nl\n\nbeleid x 2025\n/,
    );
  });

  test('refuses a file with a mistake, and says where', async () => {
    const text = source.replace('vereist b', 'vereist (b');
    const refused = format(text, { parser: 'pol', plugins: [plugin] });
    await expect(refused).rejects.toBeInstanceOf(SyntaxError);
    await expect(refused).rejects.toMatchObject({ loc: { start: { line: 7 } } });
  });
});

describe('a file with mistakes', () => {
  test('comes back as diagnostics', async () => {
    const result = await formatSource(source.replace('vereist b', 'vereist (b'));
    expect(result).toMatchObject({ diagnostics: [{ severity: 'error' }] });
    expect(result).not.toHaveProperty('text');
  });

  test.each([
    '',
    ' ',
    '\0',
    'taal',
    'beleid',
    '// niets',
    'taal nl',
    'taal fr\n\nbeleid x 2025',
    '"',
    '| | ||',
  ])('however short: %j', async (text) => {
    expect(await formatSource(text)).toHaveProperty('diagnostics');
  });
});

test('a name that is part of a phrase in the other vocabulary is a diagnostic, not a damaged file', async () => {
  const text = source.replace('vereist b', 'vereist niet used');
  expect(await formatSource(text)).toEqual({ text });
  expect(await formatSource(text, { language: 'en' })).toMatchObject({
    diagnostics: [
      { code: 'conversion-clash', params: { language: 'en', line: 'requires not used  // omdat' } },
    ],
  });
});

describe('the check on what was printed', () => {
  test('lets the same tree pass', () => {
    expect(printChecked(treeOf(source), source, {})).toBe(source);
  });

  test('stops a text that would read otherwise', () => {
    const tree = treeOf(source);
    const [first] = tree.declarations;
    if (first?.kind !== 'requirement') throw new Error('a requirement was expected');
    const named = (text: string): SourceTree => ({
      ...tree,
      declarations: [{ ...first, name: { ...first.name, text } }],
    });
    expect(() => printChecked(named('niet'), source, {})).toThrow(
      /would change what the file says, at syntax/,
    );
    expect(() => printChecked(named('a "b"'), source, {})).toThrow(/at declarations\.0/);
  });

  test('stops a text without a comment', () => {
    const tree = treeOf(source);
    const span = { file: 0, start: 0, end: 1 };
    const withNote = { ...tree, comments: [...tree.comments, { span, text: 'geen opmerking' }] };
    expect(() => printChecked(withNote, source, {})).toThrow();
  });
});

describe('the comparison of trees', () => {
  test('sees every difference but places, vocabulary and zeros', () => {
    const tree = treeOf(source);
    expect(sameTree(tree, treeOf(`\n\n${source}`))).toBe(true);
    const amount = (text: string): SourceTree => treeOf(source.replace('vereist b', `vereist b = ${text}`));
    expect(sameTree(amount('€ 5'), amount('€ 5,00'))).toBe(true);
    expect(firstDifference(amount('€ 5'), amount('€ 5,01'))).toBe('declarations.0.test.right.digits');
    expect(firstDifference(amount('5'), amount('c'))).toMatch(/^declarations\.0\.test\.right\./);
    expect(sameTree(amount('50'), amount('5'))).toBe(false);
  });
});
