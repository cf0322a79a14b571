/** What is proposed where: by the grammar, by what is in sight, in the words of the file. */
import { expect, test } from 'vitest';
import { proposalsAt } from '../../src/lsp/features/completion.ts';
import { snippetPlain, snippets, snippetText } from '../../src/lsp/completion/snippets.ts';
import { parse } from '../../src/syntax/parse.ts';
import { opened, type Opened } from './support/marked.ts';
import { head, small } from './support/small.ts';

const policy = (body: string, start = head): Opened =>
  opened({ ...small, 'proef/2025.pol': `${start}\n${body}` });

const proposed = (body: string, start = head): readonly string[] => {
  const { file, offset, workspace } = policy(body, start);
  return proposalsAt(file, offset, workspace).map(({ candidate }) => candidate.text);
};

test.each([
  [
    'what opens a declaration',
    'keuze K = rood | blauw\n\n<|>',
    ['voorwaarde', 'beslissing', 'voorbeeld'],
    ['vervangt', 'einde groep'],
  ],
  [
    'what a group may hold',
    'groep g\n\n  <|>',
    ['voorwaarde', 'einde groep', 'groep'],
    ['beslissing', 'einde tijdpad'],
  ],
  [
    'what a timeline may hold',
    'tijdpad t in 2024\n\n  <|>',
    ['stap', 'einde tijdpad'],
    ['voorwaarde', 'einde werkwijze'],
  ],
  [
    'clauses of a declaration',
    'voorwaarde v "x"\n  <|>',
    ['volgens', 'vereist', 'tenzij', 'geldt als'],
    ['zoals', 'wordt'],
  ],
  ['types and choices', 'beslissing b : <|>', ['ja/nee', 'bedrag', 'Soort'], ['aanbieder']],
  [
    'facts in sight, of one of many not',
    'voorwaarde v\n  vereist <|>',
    ['aanbieder.soort', 'aanbieder.omzet', 'niet', 'elke'],
    ['nota.bedrag', 'praktijk'],
  ],
  ['facts of a record', 'voorwaarde v\n  per nota\n  vereist nota.<|>', ['bedrag', 'ontvangen'], ['soort']],
  [
    'facts of what a quantifier names',
    'berekening b : ja/nee\n  = elke n uit nota heeft n.<|>',
    ['bedrag', 'ontvangen'],
    ['soort'],
  ],
  [
    'members that are compared with',
    'voorwaarde v\n  vereist aanbieder.soort = <|>',
    ['praktijk', 'instelling'],
    [],
  ],
  [
    'members in the cell of a column',
    'beslistabel t : ja/nee\n  | aanbieder.soort || t\n  | <|>',
    ['praktijk', 'instelling', '-'].slice(0, 2),
    [],
  ],
  ['parties', 'oordeel o "x"\n  door <|>', ['inkoper', 'niet genoemd'], ['aanbieder.soort']],
  ['norms', 'voorwaarde v\n  volgens <|>', ['PROEF-001', 'PROEF-002'], ['aanbieder']],
  [
    'readings and their alternatives',
    'lezing lz\n  volgens PROEF-001\n  gekozen laag "a"\n  ook mogelijk hoog "b"\nberekening b : ja/nee\n  = onder lezing lz = <|>',
    ['laag', 'hoog'],
    ['lz'],
  ],
  [
    'cases',
    'geval basis "x"\n  gegeven aanbieder.soort = praktijk\nvoorbeeld "y"\n  zoals <|>',
    ['basis'],
    ['aanbieder'],
  ],
  ['the heading of a table', 'beslistabel type_x : ja/nee\n  | aanbieder.soort || <|>', ['type_x'], []],
  [
    'what a fact can be given',
    'voorbeeld "y"\n  gegeven aanbieder.soort = <|>',
    ['praktijk', 'instelling', 'onbekend'],
    ['ja', 'gat', 'nog niet'],
  ],
  [
    'what a condition can be expected to be',
    'voorwaarde v\n  volgens PROEF-001\n  vereist aanbieder.soort = praktijk\nvoorbeeld "y"\n  verwacht v = <|>',
    ['is voldaan', 'niet voldaan', 'gat'],
    ['ja', 'te laat', 'praktijk'],
  ],
  ['closed words', 'toelichting t : <|>', ['bedoeling', 'achtergrond'], ['gat']],
  ['months', 'parameter p : datum\n  = 1 <|>', ['januari', 'december'], []],
  ['phrases of which the first word stands there', 'voorwaarde v\n  geldt <|>', ['geldt als'], []],
  [
    'what is excepted',
    'voorwaarde v\n  volgens PROEF-001\n  vereist aanbieder.soort = praktijk\n  tenzij aanbieder.soort = instelling\nuitzondering u op <|>',
    ['v'],
    ['aanbieder'],
  ],
  [
    'what is excepted in its place',
    'voorwaarde v\n  volgens PROEF-001\n  vereist aanbieder.soort = praktijk\n  tenzij aanbieder.soort = instelling\nuitzondering u op v.<|>',
    ['tenzij'],
    [],
  ],
])('%s', (_name, body, wanted, unwanted) => {
  const found = proposed(body);
  expect(found).toEqual(expect.arrayContaining(wanted));
  for (const one of unwanted) expect(found).not.toContain(one);
});

test('in an English file the words are English', () => {
  const english = 'language en\n\npolicy proef.klein 2025\n  registers PROEF\n  uses proef.woorden\n';
  const found = proposed('condition v "x"\n  <|>', english);
  expect(found).toEqual(expect.arrayContaining(['cites', 'requires', 'unless']));
  expect(found).not.toContain('volgens');
});

test('vocabularies and registers are proposed in a header', () => {
  const start = 'taal nl\n\nbeleid proef.klein 2025\n';
  expect(proposed('  gebruikt <|>', start)).toContain('proef.woorden');
  expect(proposed('  registers <|>', start)).toContain('PROEF');
});

test('nothing is proposed in a text or a comment', () => {
  expect(proposed('voorwaarde v "iets <|>')).toEqual([]);
  expect(proposed('voorwaarde v // iets <|>')).toEqual([]);
});

test('a word that is begun is replaced whole, and narrows what is proposed', () => {
  const { file, offset, workspace } = policy('voorwaarde v\n  vereist aanbieder.so<|>');
  const [first] = proposalsAt(file, offset, workspace);
  expect(first?.candidate.text).toBe('soort');
  expect(file.text.slice(first?.span.start, first?.span.end)).toBe('so');
});

test('what takes long to write is proposed as a whole', () => {
  const { file, offset, workspace } = policy('beslis<|>');
  const found = proposalsAt(file, offset, workspace).find(({ snippet }) => snippet !== null);
  expect(found?.snippet).toContain('beslissing ${1:naam} : ${2:ja/nee}');
});

test.each(['nl', 'en'] as const)('every construct can be read as it is, in %s', (language) => {
  const start = { nl: 'taal nl\n\nbeleid proef 2025\n', en: 'language en\n\npolicy proef 2025\n' }[language];
  for (const snippet of snippets) {
    const isHead = snippet.opener === 'policy' || snippet.opener === 'vocabulary';
    const text = isHead ? start.split('\n\n')[0] + '\n\n' : `${start}\n`;
    const { diagnostics } = parse({ name: '', text: text + snippetPlain(snippet, language) }, 0);
    expect(
      diagnostics.map(({ code, params }) => `${snippet.opener} ${code} ${JSON.stringify(params)}`),
    ).toEqual([]);
    expect(snippetText(snippet, language)).toMatch(/\$\{1:/);
    expect(snippetText(snippet, language)).not.toMatch(/[‹›«»¤]/);
  }
});

test('a list cites each norm once, and another row cites them again', () => {
  const rows =
    'beslissing b : ja/nee\n  - ja  als aanbieder.soort = praktijk  volgens PROEF-002, PROEF-003\n';
  const norms = (body: string): readonly string[] =>
    proposed(body).filter((text) => text.startsWith('PROEF-'));
  expect(norms(`${rows}  - nee  als aanbieder.soort = instelling  volgens <|>`).indexOf('PROEF-001')).toBe(2);
  expect(norms('voorwaarde v\n  volgens PROEF-002, <|>').at(-1)).toBe('PROEF-002');
});
