/** Examples that are proposed: known sets, and each test really shown by cases that differ in nothing else. */
import { expect, test } from 'vitest';
import { proposeExamples, type Proposal } from '../../src/adequacy/propose/propose.ts';
import { withHoles, writtenExamples } from '../../src/adequacy/propose/write.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Program } from '../../src/ir/ir.ts';
import { programOf } from '../ir/compile-text.ts';

const propose = (
  program: Program,
  name: string,
  readings: Readonly<Record<string, string>> = {},
): Proposal => {
  const proposal = proposeExamples(program, name, readings);
  if (proposal === null) throw new Error('too large');
  return proposal;
};

const textOf = (program: Program, name: string): string =>
  withHoles(writtenExamples(propose(program, name), program), 'nl');

const decision = (expression: string): Program =>
  programOf(`beslissing uitkomst : ja/nee volgens X-1-001\n  = ${expression}\n`);

/** Facts as texts, one a case. */
const givenIn = ({ examples }: Proposal): readonly string[] =>
  examples.map(({ example }) => JSON.stringify(example.facts)).sort();

const facts = (actief: boolean | null, akkoord: boolean | null, totaal?: string): string =>
  JSON.stringify({
    ...(actief === null && totaal === undefined
      ? {}
      : {
          aanbieder: { ...(actief === null ? {} : { actief }), ...(totaal === undefined ? {} : { totaal }) },
        }),
    ...(akkoord === null ? {} : { landelijk: { akkoord } }),
  });

const isShown = ({ tests }: Proposal): boolean => tests.every(({ missing }) => missing === null);

test('of a conjunction of two: both, and each of them missing', () => {
  const proposal = propose(decision('aanbieder.actief en landelijk.akkoord'), 'uitkomst');
  expect(givenIn(proposal)).toEqual([facts(false, true), facts(true, false), facts(true, true)].sort());
  expect(isShown(proposal)).toBe(true);
});

test('of a disjunction of two: neither, and each of them alone', () => {
  const proposal = propose(decision('aanbieder.actief of landelijk.akkoord'), 'uitkomst');
  expect(givenIn(proposal)).toEqual([facts(false, false), facts(true, false), facts(false, true)].sort());
});

test('a bound is shown by its nearest values, and serves other tests as well', () => {
  const proposal = propose(decision('aanbieder.actief en aanbieder.totaal ten minste € 150.000'), 'uitkomst');
  expect(givenIn(proposal)).toEqual(
    [facts(true, null, '150000.00'), facts(true, null, '149999.99'), facts(false, null, '150000.00')].sort(),
  );
  expect(proposal.examples.map(({ example }) => example.title)).toContain(
    'grens: aanbieder.totaal € 150.000 — net eronder',
  );
});

test.each([
  ['aanbieder.totaal meer dan € 10', ['"10.00"', '"10.01"']],
  ['aanbieder.uren meer dan 12,5 uren', [':12.5}', ':12.6}']],
  ['aanbieder.uren ten minste 12,5 uren', [':12.4}', ':12.5}']],
  ['aanbieder.aandeel ten minste 70%', [':69}', ':70}']],
  ['aanbieder.sinds vóór 1 mei 2024', ['"2024-04-30"', '"2024-05-01"']],
  ['aanbieder.melding uiterlijk 1 mei 2024', ['"2024-05-01"', '"2024-05-02"']],
])('%s', (expression, values) => {
  const texts = givenIn(propose(decision(expression), 'uitkomst')).join('\n');
  for (const value of values) expect(texts).toContain(value);
});

test('each member of a choice, by pairs that come out otherwise', () => {
  const proposal = propose(decision('aanbieder.soort = kliniek'), 'uitkomst');
  expect(givenIn(proposal)).toEqual(
    ['instelling', 'kliniek', 'praktijk'].map((soort) => JSON.stringify({ aanbieder: { soort } })),
  );
});

test('a test over two facts, and a list with one record', () => {
  const program = programOf(`
beslissing omlaag : ja/nee volgens X-1-001
  = aanbieder.totaal minder dan aanbieder.omzet in 2023
beslissing alles : ja/nee volgens X-1-001
  = elke declaratie heeft declaratie.bedrag ten minste € 10
`);
  for (const name of ['omlaag', 'alles']) {
    const proposal = propose(program, name);
    expect(isShown(proposal)).toBe(true);
    expect(proposal.examples).toHaveLength(2);
  }
});

test('what makes no difference by itself is told, with the reason', () => {
  const program = programOf(`
altijd samen volgens X-1-002
  vereist niet aanbieder.actief of landelijk.akkoord
beslissing uitkomst : ja/nee volgens X-1-001
  = aanbieder.actief en landelijk.akkoord
`);
  const missing = propose(program, 'uitkomst').tests.filter((one) => one.missing !== null);
  expect(missing.map(({ text, missing: why }) => [text, why])).toEqual([
    ['toets: landelijk.akkoord', 'none'],
  ]);
});

const withReading = `
lezing drempel : bedrag volgens X-1-009
  gekozen hoog € 150 "zoals gedrukt"
  ook mogelijk laag € 100 "zoals bedoeld"
beslissing groot : ja/nee volgens X-1-001
  = aanbieder.totaal vanaf drempel
voorbeeld "er al"
  gegeven aanbieder.totaal = € 150, aanbieder.actief = ja
  verwacht groot = ja
`;

test('under the chosen reading, or under the one that is given', () => {
  const program = programOf(withReading);
  expect(givenIn(propose(program, 'groot')).join()).toContain('149.99');
  const low = propose(program, 'groot', { drempel: 'laag' });
  expect(givenIn(low).join()).toContain('99.99');
  expect(low.examples[0]?.example.expected[0]?.readings).toEqual({ drempel: 'laag' });
});

test('an example that the policy has already is not proposed again', () => {
  const { examples } = propose(programOf(withReading), 'groot');
  expect(examples.map(({ already }) => already)).toEqual(['er al', null]);
  const text = textOf(programOf(withReading), 'groot');
  expect(text).not.toContain('voorbeeld "er al"');
  expect(text).toContain('naast "er al"');
});

test('what is expected stays open, and with an answer in its place the examples hold', () => {
  const source = `
beslissing uitkomst : ja/nee volgens X-1-001
  = aanbieder.actief en landelijk.akkoord of aanbieder.niveau ten minste midden
`;
  const program = programOf(source);
  const proposal = propose(program, 'uitkomst');
  const text = textOf(program, 'uitkomst');
  expect(text.match(/verwacht uitkomst = \?$/gm)).toHaveLength(proposal.examples.length);
  const filled = text.replaceAll('= ?', '= ja');
  const outcomes = programOf(source + filled).examples.map(
    ({ facts: given }) => evaluate(program, given).decisions['uitkomst'],
  );
  expect(outcomes.every((one) => (one as { status: string }).status === 'decided')).toBe(true);
  expect(new Set(outcomes.map((one) => (one as { outcome: unknown }).outcome))).toEqual(
    new Set([true, false]),
  );
});

test('hostile texts stay within the lines of an example', () => {
  const text = 'a"\\n  verwacht uitkomst = gat';
  const program = programOf(`
gegeven landelijk.woord : tekst
beslissing uitkomst : ja/nee volgens X-1-001
  = landelijk.woord = "${text.replaceAll('"', '\\"')}"
`);
  const written = textOf(program, 'uitkomst');
  for (const line of written.split('\n'))
    expect(
      line === '' || /^(?:voorbeeld "|geval |\/\/ naast |  (?:gegeven|verwacht|zoals) )/.test(line),
    ).toBe(true);
});
