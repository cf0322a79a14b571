/** Single questions of the analysis, where it once said more than is so. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import type { Finding, FindingKind } from '../../src/analyse/finding.ts';
import { regionText } from '../../src/analyse/regions.ts';
import type { Program } from '../../src/ir/ir.ts';
import { indexOf } from '../../src/total/program-index.ts';
import { programOf } from '../ir/compile-text.ts';

const found = (program: Program, kind: FindingKind): readonly Finding[] =>
  analyse(program, { kinds: [kind] }).findings;

const constants = (fragment: string): readonly string[] =>
  found(programOf(fragment), 'constant').flatMap(({ detail }) =>
    detail.kind === 'constant' ? [`${detail.condition} ${detail.holds}`] : [],
  );

describe('a question that the language demands is not superfluous', () => {
  test('that a fact is there, asked silently for a comparison', () => {
    const guarded = (test: string): string =>
      `voorwaarde vroeg volgens X-1-001 geldt als aanbieder.sinds aanwezig vereist ${test}\n`;
    expect(constants(guarded('aanbieder.sinds vóór 1 januari 2024 en aanbieder.actief'))).toEqual([]);
    expect(constants(guarded('aanbieder.sinds aanwezig en aanbieder.actief'))).toEqual([
      'aanbieder.sinds aanwezig true',
    ]);
  });

  test('that a result applies, before what it is', () => {
    const pair = (outcome: string): string => `
berekening korting : bedrag volgens X-1-001 = aanbieder.totaal geldt als aanbieder.actief
berekening prijs : bedrag volgens X-1-002 geldt als aanbieder.actief
  - ${outcome} als korting is van toepassing en aanbieder.soort = praktijk
  - anders € 0
`;
    expect(constants(pair('korting'))).toEqual([]);
    expect(constants(pair('€ 10'))).toEqual(['korting is van toepassing true']);
  });
});

test('a calculation that says a norm in one of its rules is an answer by itself', () => {
  const unused = (cites: string): readonly string[] =>
    found(
      programOf(`berekening x : bedrag\n  - € 1 als aanbieder.actief ${cites}\n  - anders € 2\n`),
      'unused',
    )
      .map(({ about }) => about.path)
      .filter((path) => path === 'x');
  expect(unused('')).toEqual(['x']);
  expect(unused('volgens X-1-001')).toEqual([]);
});

test('every region of an overlap is one, also where members and size of one set are asked', () => {
  const program = programOf(`
beslissing vorm : tekst
  volgens X-1-001
  - "een" als aanbieder.actief
  - "twee" als aanbieder.soorten bevat kliniek en (aanbieder.totaal vanaf € 5 of omvang van aanbieder.soorten = 1)
  - anders "geen"
`);
  const [overlap] = found(program, 'overlap');
  const printing = { index: indexOf(program), language: program.language };
  const regions = overlap?.regions.map((region) => regionText(region, printing)) ?? [];
  expect(regions).toHaveLength(2);
  for (const region of regions) {
    expect(region).toContain('aanbieder.actief = ja');
    expect(region).toContain('aanbieder.soorten bevat kliniek');
  }
});

describe('what is so under other readings only', () => {
  const readings = `
lezing a volgens X-1-001 gekozen x "a" ook mogelijk y "b" ook mogelijk z "c"
lezing b volgens X-1-001 gekozen p "a" ook mogelijk q "b"
`;
  const decision = (condition: string): string => `${readings}
beslissing vorm : tekst
  volgens X-1-001
  - "een" als aanbieder.soort = kliniek
  - "twee" als aanbieder.soort = kliniek en ${condition}
  - anders "geen"
`;

  test('names the reading that it turns on, and no other', () => {
    const program = programOf(decision('onder lezing a = z en (aanbieder.actief of onder lezing b = q)'));
    const [overlap] = found(program, 'overlap');
    expect(overlap?.readings).toEqual({ a: 'z' });
    expect(overlap?.shown?.example).toContain('= conflict bij lezing a = z\n');
    const [never] = found(program, 'unreachable');
    expect(never?.detail).toEqual({ kind: 'onlyUnderReading', under: { a: ['z'] } });
  });

  test('names every alternative of it, or several readings where it turns on all of them', () => {
    const either = decision('(onder lezing a = y of onder lezing a = z)');
    expect(found(programOf(either), 'unreachable')[0]?.detail).toMatchObject({ under: { a: ['y', 'z'] } });
    const both = decision('onder lezing a = z en onder lezing b = q');
    expect(found(programOf(both), 'unreachable')[0]?.detail).toMatchObject({ under: { a: ['z'], b: ['q'] } });
  });
});

test('an acceptance of what is not decided now is not stale, and what it cites is shown', () => {
  const policy = (reason: string): string => `
beslissing laat : ja/nee
  volgens X-1-001
  - ja  als aanbieder.omzet in 2024 meer dan aanbieder.totaal
  - nee als aanbieder.omzet in 2024 minder dan aanbieder.totaal
${reason}`;
  const [open] = found(programOf(policy('')), 'gap');
  expect(open?.shown).not.toBeNull();
  const accepted = `aanvaard gat in laat vingerafdruk "${open!.fingerprint}" "gelijk komt niet voor" volgens X-1-002\n`;
  const { findings, stale } = analyse(programOf(policy(accepted)), { kinds: ['gap'] });
  expect(stale).toEqual([]);
  expect(findings).toMatchObject([{ accepted: 'gelijk komt niet voor', cites: ['X-1-001', 'X-1-002'] }]);
});

test('a judgement lies in its range, as a fact does', () => {
  const program = programOf(`
oordeel inschatting : percentage "het deel"
  door aanbieder
  volgens X-1-001
  bereik vanaf 70% tot en met 80%
beslissing soort_deel : tekst volgens X-1-002
  - "klein" als inschatting minder dan 60%
  - "gewoon" als inschatting vanaf 70%
`);
  const paths = (kind: FindingKind): readonly string[] => found(program, kind).map(({ about }) => about.path);
  expect([paths('gap'), paths('unreachable')]).toEqual([[], ['soort_deel.rij_1']]);
});
