/** The ends of ambiguities: what is found to be missing or not to fit, and the page that is made of them. */
import { expect, test } from 'vitest';
import { problemsIn, type Known } from '../../scripts/ambiguities/check.ts';
import { readEntries, type Entry, type Ids } from '../../scripts/ambiguities/entry.ts';
import { pageOf } from '../../scripts/ambiguities/page.ts';
import { programOf } from '../ir/compile-text.ts';

const program = programOf(`
lezing grens volgens X-1-001
  gekozen a "zo"
  ook mogelijk b "of zo"
oordeel goed volgens X-1-002
  door asr
elders kader "kader" niet bij de hand
elders verklaring "verklaring" bij de hand
begrip kern "niet omschreven" volgens X-1-003
kanttekening losse_eind "er staat geen dag" volgens X-1-003
groep eisen
  volgens X-1-004
  voorwaarde onbepaald
    volgens X-1-004
    niet bepaald "het staat er niet"
  voorwaarde bepaald
    volgens X-1-004
    vereist aanbieder.actief
    tenzij aanbieder.soort = kliniek
einde groep
uitzondering stil op eisen.bepaald
  volgens X-1-005
  als aanbieder.soort = praktijk
  niet bepaald "het staat er niet"
berekening aandeel : percentage
  = 1 gedeeld door 0
voorbeeld "delen door nul"
  verwacht aandeel = gat
`);

const known: Known = {
  policies: new Map([['proef 2025', [program]]]),
  norms: new Set(Array.from({ length: 9 }, (_, index) => `X-1-00${index + 1}`)),
};

const ids: Ids = { numbered: { A: 1 }, notes: ['X-1-001'] };

const entry = (given: Partial<Entry> = {}): Entry => ({
  id: 'A-01',
  norms: ['X-1-001'],
  end: 'reading',
  policy: 'proef 2025',
  name: 'grens',
  nl: 'De grens is niet scherp.',
  why: 'two bounds are printed',
  ...given,
});

test('all have an end: a remark on a norm may end in what is about more', () => {
  expect(problemsIn([entry()], ids, known)).toEqual([]);
});

test('what has no end is named', () => {
  expect(problemsIn([], ids, known)).toEqual(['A-01: has no end', 'X-1-001: has no end']);
  expect(problemsIn([entry({ id: 'X-1-001', norms: [] })], ids, known)).toEqual(['A-01: has no end']);
});

test.each([
  ['reading', 'grens'],
  ['judgement', 'goed'],
  ['gap', 'onbepaald'],
  ['gap', 'eisen.onbepaald'],
  ['gap', 'stil'],
  ['gap', 'aandeel'],
  ['gap', 'kader'],
  ['term', 'kern'],
  ['term', 'losse_eind'],
  ['note', 'losse_eind'],
  ['note', 'bepaald'],
] as const)('a %s may end in %s', (end, name) => {
  expect(problemsIn([entry({ end, name })], ids, known)).toEqual([]);
});

test.each([
  [{ end: 'judgement' }, "A-01: 'grens' of proef 2025 does not say it as a judgement"],
  [{ end: 'gap', name: 'bepaald_' }, "A-01: proef 2025 has no 'bepaald_'"],
  [{ end: 'term', name: 'goed' }, "A-01: 'goed' of proef 2025 does not say it as a term"],
  [{ end: 'gap', name: 'verklaring' }, "A-01: 'verklaring' of proef 2025 does not say it as a gap"],
  [{ end: 'gap', name: 'goed' }, "A-01: 'goed' of proef 2025 does not say it as a gap"],
  [{ policy: 'proef 2024' }, 'A-01: there is no policy proef 2024'],
  [{ norms: ['X-1-001', 'X-1-099'] }, 'A-01: there is no norm X-1-099'],
] as const)('%j does not fit', (given, problem) => {
  expect(problemsIn([entry(given as Partial<Entry>)], ids, known)).toEqual([problem]);
});

test('an id that was not given out, one that stands twice, and one out of order', () => {
  expect(problemsIn([entry(), entry({ id: 'B-01' })], ids, known)).toEqual([
    'B-01: is no ambiguity that was found',
  ]);
  expect(problemsIn([entry(), entry()], ids, known)).toEqual(['A-01: stands twice for proef 2025']);
  expect(problemsIn([entry({ id: 'X-1-001' }), entry()], ids, known)).toEqual([
    'A-01: the lines are not sorted by id',
  ]);
});

test('lines that cannot be read are told by number', () => {
  const { entries, problems } = readEntries(
    [JSON.stringify(entry()), '', '{', '{"id":"A-01"}', JSON.stringify({ ...entry(), more: 1 })].join('\n'),
  );
  expect(entries).toEqual([entry()]);
  expect(problems.map((problem) => problem.replace(/:.*/s, ''))).toEqual(['line 3', 'line 4', 'line 5']);
});

test('texts cannot break the page', () => {
  const page = pageOf([entry({ nl: 'a | b\n# kop <script> [x](y)', why: '`code` *' })]);
  expect(page).toContain('a \\| b \\# kop \\<script\\> \\[x\\](y)');
  expect(page).toContain('\\`code\\` \\*');
  expect(page.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    '# What is unclear in the documents',
    '## proef 2025',
  ]);
});
