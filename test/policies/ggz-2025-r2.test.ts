/** The corrected GGZ policy of 2025: it differs from the first text in what the web page says, and in nothing else. */
import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { runExamples } from '../../src/evaluate/run-examples.ts';
import { clauseDigest, digestOf } from '../../src/ir/digest.ts';
import type { Program } from '../../src/ir/ir.ts';
import { policyNamed } from '../support/policies.ts';

const first = await policyNamed('asr.ggz@2025r1');
const second = await policyNamed('asr.ggz@2025r2');

const digests = (program: Program): ReadonlyMap<string, string> =>
  new Map(program.clauses.map((clause) => [clause.name, clauseDigest(clause)]));

test('it amends the text of 28 March, on a day that is not known', () => {
  expect(second.amends).toEqual({ revision: 1, digest: digestOf(first) });
  expect(second.published).toEqual({ first: '2024-03-29', last: null });
  expect(second.governs).toEqual(first.governs);
});

test('four clauses differ: two steps and the group of the route for new providers, and the desk', () => {
  const [before, after] = [digests(first), digests(second)];
  const changed = [...after].filter(([name, digest]) => before.get(name) !== digest).map(([name]) => name);
  // What excepts a group excepts its members.
  const isMember = (name: string): boolean => name.startsWith('ontvankelijk_verzoek.');
  expect(changed.filter((name) => !isMember(name)).sort()).toEqual([
    'loket_voor_algemene_vragen',
    'nieuwe_aanbieder.toetsen_verzoek',
    'nieuwe_aanbieder.verzoek',
    'ontvankelijk_verzoek',
  ]);
  expect([...before.keys()].filter((name) => !after.has(name))).toEqual([]);
});

test('every change names its norm of the web page', () => {
  const own = second.clauses.filter(({ origin }) => origin.file.endsWith('2025-r2.pol'));
  expect(own.map(({ cites }) => cites)).toEqual([['GGZ-WEB-2025-005', 'GGZ-WEB-2025-006']]);
  const exceptions = second.clauses.flatMap((clause) => clause.exceptions);
  const added = exceptions.filter(({ name }) => name.endsWith('_van_praktijken'));
  expect(new Set(added.map(({ name }) => name)).size).toBe(3);
  for (const { cites, effect } of added) {
    expect(cites).toContain('GGZ-WEB-2025-006');
    expect(effect).toMatchObject({ kind: 'undetermined', elsewhere: 'gecorrigeerde_passage' });
  }
});

test('its examples hold, and for an institution both texts say the same', () => {
  expect(runExamples(second).flatMap(({ failures, errors }) => [...failures, ...errors])).toEqual([]);
  const [example] = second.examples;
  const resultOf = (program: Program) => evaluate(program, example?.facts ?? {}, { wouldDiffer: false });
  const [before, after] = [resultOf(first), resultOf(second)];
  for (const name of Object.keys(before.decisions).filter((name) => name !== 'loket_voor_algemene_vragen'))
    expect(after.decisions[name], name).toEqual(before.decisions[name]);
  // The desk is the same one; the corrected table cites other norms and no longer hangs on a reading.
  const desk = (result: ReturnType<typeof resultOf>) => result.decisions['loket_voor_algemene_vragen'];
  expect(desk(before)).toMatchObject({ status: 'decided', outcome: 'loket_instellingen' });
  expect(desk(after)).toMatchObject({ status: 'decided', outcome: 'loket_instellingen' });
  for (const name of Object.keys(before.steps)) expect(after.steps[name], name).toEqual(before.steps[name]);
});
