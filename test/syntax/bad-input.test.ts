/** Any text gives a tree and diagnostics: never an exception, never a hang. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keywords } from '../../grammar/keywords.ts';
import { expressionsOf, walkExpressions } from '../../src/syntax/walk.ts';
import { parseBody, parseFile, showAll } from './trees.ts';

const codes = (text: string): readonly string[] => parseFile(text).diagnostics.map(({ code }) => code);
const bodyCodes = (body: string): readonly string[] => parseBody(body).diagnostics.map(({ code }) => code);

describe('files that are no policy', () => {
  test.each([
    ['empty', '', ['empty-file']],
    ['blank', '\n \t\r\n', ['empty-file']],
    ['a mark of byte order only', '\uFEFF', ['empty-file']],
    ['comments only', '// niets\n', ['empty-file']],
    ['binary', 'PK\u0003\u0004\0\0\0', ['not-text']],
  ])('%s', (_name, text, found) => {
    expect(codes(text)).toEqual(found);
    expect(parseFile(text).tree).toMatchObject({ header: null, declarations: [] });
  });

  test('comments of a file that is empty otherwise are kept', () => {
    expect(parseFile('// niets\n').tree.comments).toHaveLength(1);
  });

  test('bytes that are no UTF-8', () => {
    expect(bodyCodes('partij a\uFFFDb')).toEqual(['broken-character']);
  });
});

test('a mark of byte order and mixed line ends', () => {
  const { tree, diagnostics, text } = parseFile(
    '\uFEFFtaal nl\r\n\r\nbeleid a 2025\r  titel "x"\n\rpartij b\r\npartij c',
  );
  expect(diagnostics).toEqual([]);
  expect(tree).toMatchObject({
    header: { title: { value: 'x' } },
    declarations: [{ kind: 'party' }, { kind: 'party' }],
  });
  const [first] = tree.declarations;
  expect(first && text.slice(first.span.start, first.span.end)).toBe('partij b');
});

describe('too deep', () => {
  const condition = (inner: string): string => `voorwaarde v volgens A-1 vereist ${inner}\n\npartij ok`;
  const nested: readonly (readonly [string, (times: number) => string])[] = [
    ['parentheses', (times) => `${'('.repeat(times)}a${')'.repeat(times)}`],
    ['niet', (times) => `${'niet '.repeat(times)}a`],
    ['minus', (times) => `${'- '.repeat(times)}a`],
    ['functions', (times) => `${'jaar van '.repeat(times)}a`],
    ['records', (times) => `${'elke a heeft '.repeat(times)}b`],
    ['sums', (times) => `${'som van '.repeat(times)}a${' over b'.repeat(times)}`],
    ['shares', (times) => `${'70% van '.repeat(times)}a`],
    ['lists', (times) => `${'vroegste van ('.repeat(times)}a${', b)'.repeat(times)}`],
  ];

  test.each(nested)('%s', (_name, make) => {
    expect(bodyCodes(condition(make(200)))).toEqual([]);
    for (const times of [201, 10_000]) {
      expect(bodyCodes(condition(make(times)))).toEqual(['too-deep']);
      expect(parseBody(condition(make(times))).tree.declarations).toMatchObject([{ kind: 'party' }]);
    }
  });

  test('groups', () => {
    const groups = (times: number): string => 'groep g\n'.repeat(times) + 'einde groep\n'.repeat(times);
    expect(bodyCodes(groups(200))).toEqual([]);
    expect(bodyCodes(`${groups(10_000)}partij ok`)).toEqual(['too-deep']);
  });

  test('parentheses that are never closed', () => {
    expect(bodyCodes(condition('('.repeat(10_000)))).toEqual(['too-deep']);
  });
});

test.each([
  ['en', 'and'],
  ['+', 'add'],
])('a chain of 100,000 %s is long, not deep', (word, operator) => {
  const { tree, diagnostics } = parseBody(`berekening c : getal = a${` ${word} a`.repeat(100_000)}`);
  expect(diagnostics).toEqual([]);
  const [root] = tree.declarations.flatMap(expressionsOf);
  expect(root).toMatchObject({ kind: 'binary', operator });
  let count = 0;
  if (root !== undefined) walkExpressions(root, () => (count += 1));
  expect(count).toBe(200_001);
});

describe('long things', () => {
  const million = 1_000_000;
  test.each([
    ['a name', `partij ${'a'.repeat(million)}`, ['name-too-long']],
    ['a name with accents', `partij ${'é'.repeat(million)}`, ['name-too-long']],
    ['a number', `berekening c : getal = ${'1'.repeat(million)}`, ['number-too-long']],
    ['a text that is not closed', `partij a "${'x'.repeat(million)}`, ['unclosed-text']],
    ['an escape that never ends', `partij a "${'\\'.repeat(million)}`, ['unclosed-text']],
    ['strange characters', `partij a ${';'.repeat(million)}`, ['unknown-character']],
    ['white space', `partij a${' '.repeat(million)}`, []],
    ['a word of a phrase, over and over', `partij a ${'ten '.repeat(million / 10)}`, ['unexpected-word']],
    ['a norm id that never ends', `partij a ${'GGZ-'.repeat(million / 10)}`, ['unexpected-word']],
    ['a date that never ends', `partij a ${'1-'.repeat(million / 10)}`, ['unexpected-word']],
    ['parties on one line', 'partij a '.repeat(20_000), []],
  ])('%s', (_name, body, found) => {
    expect(bodyCodes(body)).toEqual(found);
  });

  test('a long name is cut, so that no message shows it whole', () => {
    const [party] = parseBody(`partij ${'a'.repeat(million)}`).tree.declarations;
    expect(party?.kind === 'party' ? party.name.text.length : 0).toBe(200);
  });
});

/** The first part of a tree that does not lie inside the part around it. */
function outside(node: unknown, start: number, end: number): unknown {
  if (typeof node !== 'object' || node === null) return null;
  const span =
    'span' in node ? (node.span as { readonly start: number; readonly end: number }) : { start, end };
  if (!(start <= span.start && span.start <= span.end && span.end <= end)) return node;
  for (const [key, child] of Object.entries(node)) {
    const found = key === 'span' ? null : outside(child, span.start, span.end);
    if (found !== null) return found;
  }
  return null;
}

describe('texts at random', () => {
  const words = Object.values(keywords).flatMap(({ nl, en }) => [nl, en]);
  const pieces = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(
      '\n',
      '\n  ',
      '(',
      ')',
      '|',
      '||',
      '- ',
      '=',
      ':',
      ',',
      '.',
      '[',
      ']',
      '{',
      '}',
      '+',
      '×',
      '"',
      '//',
    ),
    fc.constantFrom(
      'a',
      'soort',
      'GGZ-2025-1',
      '5',
      '1.234,5',
      '€ 5',
      '70%',
      '"tekst"',
      'mei',
      '2024',
      'één',
      '\\',
      ';',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const soup = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '));

  test('give a tree, diagnostics inside the text, and the same again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('taal nl\nbeleid a 2025\n', 'language en\npolicy a 2025\n', ''),
        soup,
        (head, body) => {
          const text = head + body;
          const first = parseFile(text);
          expect(first.tree.declarations.length + first.diagnostics.length).toBeGreaterThanOrEqual(0);
          for (const { primary, secondary } of first.diagnostics) {
            for (const { span } of [primary, ...secondary]) {
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.end).toBeGreaterThanOrEqual(span.start);
              expect(span.end).toBeLessThanOrEqual(text.length);
            }
          }
          expect(parseFile(text)).toEqual(first);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('every part of a tree lies in its text, inside the part around it', () => {
    fc.assert(
      fc.property(soup, (body) => {
        const { tree, text } = parseBody(body);
        expect(outside(tree, 0, text.length)).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  test('a policy with some of its words lost, doubled or moved', () => {
    const parts = readFileSync(new URL('../cases/design.pol', import.meta.url), 'utf8').split(/(?<=\s)/);
    const place = fc.nat({ max: parts.length - 1 });
    const change = fc.record({
      at: place,
      count: fc.integer({ min: 0, max: 3 }),
      put: fc.option(place, { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const words = [...parts];
        for (const { at, count, put } of changes)
          words.splice(at, count, ...(put === null ? [] : [parts[put] ?? '']));
        const { tree, text } = parseFile(words.join(''));
        expect(outside(tree, 0, text.length)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

test('a tree has the spans of what was written', () => {
  const { tree, text } = parseBody(
    'voorwaarde v "x"\n  volgens A-1\n  vereist a + 1 jaar (naar boven) na b\n\npartij p',
  );
  const [first] = tree.declarations;
  if (first?.kind !== 'requirement' || first.test === null) throw new Error('no requirement');
  const slice = ({ span }: { readonly span: { readonly start: number; readonly end: number } }): string =>
    text.slice(span.start, span.end);
  expect(slice(first.test)).toBe('a + 1 jaar (naar boven) na b');
  expect(slice(first).endsWith('na b')).toBe(true);
  expect(first.clauses.cites.map(slice)).toEqual(['A-1']);
  expect(showAll([], text)).toEqual([]);
});
