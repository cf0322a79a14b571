import { beforeAll, describe, expect, it } from 'vitest';
import { matchClauses, renameOf, type Match } from '../../src/diff/match/match.ts';
import type { Clause } from '../../src/ir/ir.ts';
import { randomProgram } from '../support/random-program.ts';
import { both, clauseNamed, movedOn, withClauses, withPaths, editions, type Editions } from './editions.ts';

const namesOf = (clauses: readonly Clause[]): string => clauses.map(({ name }) => name).join(' + ');

/** What is neither the same path in both nor in one of them only. */
const found = (matches: readonly Match[]): readonly string[] =>
  matches
    .filter(({ how }) => !['same', 'added', 'removed'].includes(how))
    .map(({ how, older, newer }) => `${how}: ${namesOf(older)} → ${namesOf(newer)}`)
    .sort();

/** Matches as they would be seen from the other side, in an order of their own. */
const pairsIn = (matches: readonly Match[], isMirrored: boolean): readonly string[] =>
  matches
    .map(({ older, newer }) =>
      [older, newer].map((side) =>
        side
          .map(({ name }) => name)
          .sort()
          .join(' + '),
      ),
    )
    .map((sides) => (isMirrored ? sides.reverse() : sides).join(' → '))
    .sort();

const count = (matches: readonly Match[], how: Match['how']): number =>
  matches.filter((match) => match.how === how).length;

describe('matching the clauses of the policies', () => {
  let [ggz2022, ggz2025, ggz2025r2, wv2023, wv2024, ha2018] = [] as unknown as Editions;

  beforeAll(async () => {
    [ggz2022, ggz2025, ggz2025r2, wv2023, wv2024, ha2018] = await editions();
  });

  it('finds each clause in itself', () => {
    for (const program of [ggz2025, wv2024])
      expect(matchClauses(program, program).map(({ how }) => how)).toEqual(program.clauses.map(() => 'same'));
  });

  // Judged by the documents: a sign-up for 2025 is published once for each of two timelines; of a stay the same duration
  // is told in a year and in 365 days. A permission to stay longer than a year is none for every stay.
  it('GGZ 2022 and 2025', () => {
    expect(found(matchClauses(movedOn(ggz2022, 3), ggz2025))).toEqual([
      'moved: inkoop.ondertekenen → digitaal.ondertekenen',
      'renamed: langer_dan_een_jaar → langer_dan_365_dagen',
      'split: inkoop.publicatie_aanbod → digitaal.publicatie_aanbod + aanbiedingsbrief.publicatie_aanbod',
    ]);
  });

  it('two editions of one year have every clause in common', () => {
    expect(count(matchClauses(ggz2025, ggz2025r2), 'same')).toBe(ggz2025.clauses.length);
  });

  it('WV 2023 and 2024', () => {
    const matches = matchClauses(movedOn(wv2023, 1), wv2024);
    expect(found(matches)).toEqual([
      'moved: eerst_een_jaar_zonder → overeenkomst_mogelijk.eerst_een_jaar_zonder',
      'moved: genoeg_omzet → contractvoorwaarden.algemeen.genoeg_omzet',
    ]);
    expect(renameOf(matches).get('genoeg_omzet')).toBe('contractvoorwaarden.algemeen.genoeg_omzet');
  });

  // Two sectors, a year apart: much of the conditions for a contract is the same, some of it the other way round.
  it('GGZ 2025 and WV 2024', () => {
    expect(found(matchClauses(wv2024, movedOn(ggz2025, -1)))).toEqual([
      'merged: contractvoorwaarden.algemeen.extern_geregistreerd + contractvoorwaarden.algemeen.intern_geregistreerd → contractvoorwaarden.algemeen.niet_in_verwijzingsregister',
      'renamed: contractvoorwaarden.algemeen.fraudeonderzoek → contractvoorwaarden.algemeen.geen_fraudeonderzoek',
      'renamed: contractvoorwaarden.algemeen.ubo_onder_sanctie → contractvoorwaarden.algemeen.ubo_zonder_sanctie',
      'renamed: contractvoorwaarden.algemeen.verscherpt_toezicht → contractvoorwaarden.algemeen.geen_verscherpt_toezicht',
      'renamed: contractvoorwaarden.kwaliteit.genoeg_personeel → contractvoorwaarden.continuiteit.voldoende_personeel',
      'renamed: declaraties_behandelen_of_niet → declareren',
      'renamed: kwaliteit_meten → kwaliteit_gemeten',
      'renamed: uitnodigen.aanbieden → aanbieden.overeenkomst',
      'renamed: wijziging_publiceren → wijziging_bekendmaken',
      'split: contractvoorwaarden.algemeen.weigert_geen_zorg → contractvoorwaarden.algemeen.weigert_niet_op_kenmerken + contractvoorwaarden.algemeen.weigert_niet_op_zorgzwaarte',
      'split: inkoop.publicatie_aanbod → digitaal.publicatie_aanbod + aanbiedingsbrief.publicatie_aanbod',
    ]);
  });

  it('HA 2018 and WV 2024 have little in common', () => {
    expect(found(matchClauses(movedOn(ha2018, 6), wv2024))).toEqual([
      'renamed: loket_huisartsenzorg → loket',
    ]);
  });

  it('mirrors', () => {
    for (const [one, other] of [
      [movedOn(ggz2022, 3), ggz2025],
      [movedOn(wv2023, 1), wv2024],
      [movedOn(ggz2025, -1), wv2024],
    ] as const)
      expect(pairsIn(matchClauses(one, other), false)).toEqual(pairsIn(matchClauses(other, one), true));
  });

  it('finds clauses under other paths, also when what they read has another path too', () => {
    const moved = withPaths(ggz2025, (path) =>
      path.replace(/^(contractvoorwaarden|overgang|digitaal)\b/, 'nieuw.$1'),
    );
    const matches = matchClauses(ggz2025, moved);
    expect(count(matches, 'added') + count(matches, 'removed')).toBe(0);
    for (const [from, to] of renameOf(matches)) expect(to).toBe(`nieuw.${from}`);
    expect(renameOf(matches).size).toBe(count(matches, 'moved'));
  });

  it('finds clauses whose path says nothing any more', () => {
    const named = new Map(
      ggz2025.clauses.map(({ name }, place) => [name, place % 3 === 0 ? `x${place}` : name]),
    );
    const matches = matchClauses(
      ggz2025,
      withPaths(ggz2025, (path) => named.get(path) ?? path),
    );
    const right = [...renameOf(matches)].filter(([from, to]) => named.get(from) === to);
    expect(right.length).toBe(renameOf(matches).size);
    expect(right.length).toBe([...named].filter(([from, to]) => from !== to).length);
  });

  it('takes a condition that became two as split, and the other way round as merged', () => {
    const name = 'contractvoorwaarden.algemeen.ubo_bekend';
    const [one, other] = [
      clauseNamed(ggz2025, 'requirement', name),
      clauseNamed(ggz2025, 'requirement', 'contractvoorwaarden.algemeen.vecozo'),
    ];
    const without = withClauses(ggz2025, other.name);
    const whole = withClauses(without, name, { ...one, test: both(one.test, other.test) });
    expect(found(matchClauses(whole, ggz2025))).toEqual([`split: ${name} → ${name} + ${other.name}`]);
    expect(found(matchClauses(ggz2025, whole))).toEqual([`merged: ${name} + ${other.name} → ${name}`]);
  });
});

describe('matching random programs', () => {
  it('mirrors, and gives every clause one place', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const [one, other] = [randomProgram(seed), randomProgram(seed + 1000)];
      const matches = matchClauses(one, other);
      expect(pairsIn(matches, false)).toEqual(pairsIn(matchClauses(other, one), true));
      expect(
        matches
          .flatMap(({ older }) => older)
          .map(({ name }) => name)
          .sort(),
      ).toEqual(one.clauses.map(({ name }) => name).sort());
      expect(
        matches
          .flatMap(({ newer }) => newer)
          .map(({ name }) => name)
          .sort(),
      ).toEqual(other.clauses.map(({ name }) => name).sort());
    }
  });
});
