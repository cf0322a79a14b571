/** A portfolio of two editions in their own words and years. */
import { expect, test } from 'vitest';
import { compileUnit } from '../../src/compile.ts';
import { compare } from '../../src/diff/diff.ts';
import { answersOf } from '../../src/diff/portfolio/answers.ts';
import { portfolioOf } from '../../src/diff/portfolio/of-comparison.ts';
import { countPortfolio } from '../../src/diff/portfolio/portfolio.ts';
import type { Portfolio } from '../../src/diff/report.ts';
import { prepare } from '../../src/evaluate/evaluate.ts';
import type { Program } from '../../src/ir/ir.ts';
import { smallRegister } from '../support/cli.ts';

function edition(year: number, text: string): Program {
  const { program, diagnostics } = compileUnit({
    files: [
      {
        name: 'proef.pol',
        text: `taal nl\nbeleid proef ${year}\n  registers PROEF\n\nonderwerp zorgaanbieder\n${text}`,
      },
    ],
    vocabularies: [],
    registers: [{ id: 'PROEF', text: smallRegister }],
  });
  if (program === null) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  return program;
}

const older = edition(
  2024,
  `keuze Soort = praktijk | huis
gegeven zorgaanbieder.soort : Soort
gegeven zorgaanbieder.gevraagd : datum
gegeven zorgaanbieder.omzet : bedrag

berekening groot_genoeg : ja/nee
  = zorgaanbieder.omzet ≥ € 100
beslissing op_tijd : ja/nee
  volgens PROEF-001
  = zorgaanbieder.gevraagd vóór 1 augustus 2023
beslissing toegelaten : ja/nee
  volgens PROEF-002
  = groot_genoeg
beslissing soort_geteld : Soort
  volgens PROEF-003
  = zorgaanbieder.soort
`,
);

const newer = edition(
  2025,
  `keuze Soort = praktijk | instelling voorheen huis
gegeven zorgaanbieder.soort : Soort
gegeven zorgaanbieder.gevraagd : datum
gegeven zorgaanbieder.omzet : bedrag

berekening groot_genoeg : ja/nee
  = zorgaanbieder.omzet ≥ € 200
beslissing op_tijd : ja/nee
  volgens PROEF-001
  = zorgaanbieder.gevraagd vóór 1 augustus 2024
beslissing toegelaten : ja/nee
  volgens PROEF-002
  = groot_genoeg
beslissing soort_geteld : Soort
  volgens PROEF-003
  = zorgaanbieder.soort
`,
);

function counted(before: Program, after: Program, records: readonly unknown[]): Portfolio {
  const part = portfolioOf(compare({ program: before }, { program: after }));
  const [one, other] = [part.older, part.newer].map((program) => prepare(program, { wouldDiffer: false }));
  const count = countPortfolio({ ...part, language: 'nl' });
  for (const [place, facts] of records.entries()) {
    const [was, is] = [one?.evaluate(facts), other?.evaluate(facts)];
    if (was === undefined || is === undefined) continue;
    expect([...was.errors, ...is.errors, ...was.warnings]).toEqual([]);
    count.add({
      ...{ facts, example: `#${place}` },
      older: answersOf(
        was,
        part.pairs.map((pair) => pair.older),
      ),
      newer: answersOf(
        is,
        part.pairs.map((pair) => pair.newer),
      ),
    });
  }
  return part.inOwnNames(count.report());
}

const provider = (omzet: number, gevraagd: string, soort: string): unknown => ({
  zorgaanbieder: { omzet, gevraagd, soort },
});

const records = [
  provider(50, '2024-07-31', 'praktijk'),
  provider(150, '2024-08-01', 'instelling'),
  provider(199, '2023-07-31', 'instelling'),
  provider(200, '2024-01-01', 'praktijk'),
  {},
];

test('days stand at the same place in the cycle, members have one name, and what explains the rest is named', () => {
  const { decisions } = counted(older, newer, records);
  const by = new Map(decisions.map((decision) => [decision.newer, decision]));
  for (const name of ['op_tijd', 'soort_geteld'])
    expect(by.get(name)).toMatchObject({ older: name, same: 5, changed: 0, mayChange: 0, groups: [] });
  expect(by.get('toegelaten')).toMatchObject({ older: 'toegelaten', same: 2, changed: 2, mayChange: 1 });
  expect(by.get('toegelaten')?.groups).toMatchObject([
    { from: 'ja', to: 'nee', count: 2, example: '#1', because: { kind: 'alone', clauses: ['groot_genoeg'] } },
    { count: 1, mayChange: true, because: { kind: 'unknown' } },
  ]);
  expect([...by.keys()]).not.toContain('groot_genoeg');
});

test('a policy beside itself changes nobody, whatever is not known', () => {
  for (const decision of counted(newer, newer, records).decisions)
    expect(decision).toMatchObject({ same: 5, changed: 0, mayChange: 0 });
});
