/** What is needed, and what is asked next: held to the meaning on complete facts, and to the best way of asking. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileUnit } from '../../src/compile.ts';
import { neededFor, prepareNeeded } from '../../src/evaluate/ask/ask.ts';
import type { NeededEntry } from '../../src/evaluate/ask/needed-answer.ts';
import { neededJsonSchema, neededSchema } from '../../src/evaluate/ask/needed-schema.ts';
import { newOutlines, type Factor, type Outlines, type Rest } from '../../src/evaluate/ask/outline.ts';
import { newPlanner, type Planner, type State } from '../../src/evaluate/ask/planner.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Program } from '../../src/ir/ir.ts';
import { factPaths, policyNamed, provider, root, withFact, type FactPath } from '../support/policies.ts';
import { dice, type Dice } from '../support/seeded.ts';

const only = (program: Program, facts: unknown, name: string): NeededEntry => {
  const [entry] = neededFor(program, facts, { decisions: [name] }).open;
  if (entry === undefined) throw new Error(`nothing about ${name}`);
  return entry;
};

// --------------------------------------------------------------------- the policy for mental health care of 2025

const ggz = await policyNamed('asr.ggz@2025');
const whole = provider('noorderhaven-ggz');

/** Where a needed input stands in the facts. */
function placeOf(path: string): FactPath {
  if (path === 'peildatum') return [path];
  return path.includes('.') ? path.split('.') : ['oordelen', path];
}

function outcomesOf(facts: unknown, names: readonly string[]): readonly string[] {
  const { decisions, groups } = evaluate(ggz, facts, { decisions: names, wouldDiffer: false });
  return names.map((name) => {
    const { status, outcome } = { ...decisions, ...groups }[name] as { status: string; outcome: unknown };
    expect(status, name).not.toBe('undetermined');
    return `${status} ${JSON.stringify(outcome)}`;
  });
}

const isSet = (path: FactPath): boolean => Array.isArray(valueAt(whole, path));

const valueAt = (facts: unknown, path: FactPath): unknown =>
  path.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], facts);

const days = ['2015-06-30', '2019-09-01', '2020-03-01', '2023-05-01'];

/** Another value for one input: of a member of a set, whether it is in it. */
function changed(facts: unknown, path: FactPath, { pick, below }: Dice): unknown {
  const set = path.slice(0, -1);
  const member = path.at(-1) ?? '';
  if (isSet(set)) {
    const members = valueAt(facts, set) as readonly string[];
    const has = members.includes(member);
    return withFact(facts, set, has ? members.filter((name) => name !== member) : [...members, member]);
  }
  const value = valueAt(facts, path);
  switch (path.at(-1)) {
    case 'datum_ernstige_fout':
      return withFact(facts, path, pick([...days, { absent: true }]));
    case 'peildatum':
      return withFact(facts, path, pick(['2024-09-20', '2025-05-02', '2028-05-02']));
    case 'soort':
      return withFact(facts, path, pick(['instelling', 'vrijgevestigd', 'groep_praktijken', 'paaz', 'puc']));
    case 'integriteit_in_twijfel':
      return withFact(facts, path, value !== true);
    default:
      if (typeof value === 'boolean') return withFact(facts, path, !value);
      if (typeof value === 'number') return withFact(facts, path, pick([0, 100_050, 149_999, below(1e7)]));
      return facts;
  }
}

/** What matters only where something else deviates too. */
const often: ReadonlySet<string> = new Set([
  'datum_ernstige_fout',
  'integriteit_in_twijfel',
  'kwaliteitssysteem_landelijk_erkend',
  'soort',
]);

/** A provider of which everything is known, mostly one that meets all. */
function completion(paths: readonly FactPath[], random: Dice): unknown {
  const start: unknown = {
    ...whole,
    oordelen: { ...(whole['oordelen'] as object), integriteit_in_twijfel: true },
  };
  return paths.reduce(
    (facts, path) =>
      random.chance(often.has(path.at(-1) ?? '') ? 0.5 : 0.02) ? changed(facts, path, random) : facts,
    start,
  );
}

test.each([[['contracttype']], [['contractvoorwaarden', 'komt_in_aanmerking']]])(
  'with nothing known, what is needed for %j is what matters, and all of it',
  (names) => {
    const random = dice(2025);
    const lists = names.map((name) => {
      const { inexact, needed } = only(ggz, {}, name);
      expect(inexact).toBe(false);
      return needed.map(({ path }) => path);
    });
    const [list = []] = lists;
    for (const other of lists) expect(other).toEqual(list);
    const paths = list.map(placeOf).filter((path) => !isSet(path));
    const others = factPaths(whole).filter(
      (path) => !paths.some((own) => own.join().startsWith(path.join())),
    );
    expect(others.length).toBeGreaterThan(10);
    for (const path of paths) expect(mattersSomewhere(path, paths, names, random), path.join('.')).toBe(true);
    for (let round = 0; round < 60; round += 1) {
      const facts = completion(paths, random);
      const without = random.some(others, 0.5).reduce((now, path) => changed(now, path, random), facts);
      expect(outcomesOf(without, names)).toEqual(outcomesOf(facts, names));
    }
  },
  120_000,
);

/** Whether on some complete case another value of one input, all else equal, gives other outcomes. */
function mattersSomewhere(
  path: FactPath,
  paths: readonly FactPath[],
  names: readonly string[],
  random: Dice,
): boolean {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const facts = completion(paths, random);
    const other = changed(facts, path, random);
    if (other === facts) continue;
    const [before, after] = [outcomesOf(facts, names), outcomesOf(other, names)];
    if (before.every((outcome, place) => outcome !== after[place])) return true;
  }
  return false;
}

test('the same list as the answer to the whole question, in the same order', () => {
  const facts = provider('halfbekend');
  const answer = evaluate(ggz, facts, { wouldDiffer: false });
  const { open } = neededFor(ggz, facts);
  expect(open.length).toBeGreaterThan(3);
  for (const { name, needed, possible, status } of open) {
    const entry = answer.decisions[name] as unknown as NeededEntry;
    const bare = needed.map(({ path, kind, label }) => ({ path, kind, label }));
    expect({ status, possible, needed: bare }).toEqual({
      status: entry.status,
      possible: entry.possible,
      needed: entry.needed,
    });
  }
  const shown = Object.entries(answer.decisions).filter(
    ([, entry]) => (entry as { status: unknown }).status === 'undetermined',
  );
  expect(open.map(({ name }) => name).sort()).toEqual(shown.map(([name]) => name).sort());
});

test('answering what is proposed decides, and takes no more questions than there are', () => {
  const random = dice(7);
  const asker = prepareNeeded(ggz, { decisions: ['contracttype'] });
  for (let round = 0; round < 12; round += 1) {
    const known = completion(
      [
        ['zorgaanbieder', 'soort'],
        ['zorgaanbieder', 'in_mutatiemodel'],
      ],
      random,
    );
    let facts: unknown = {};
    const asked: string[] = [];
    for (let entry = asker.ask(facts).open[0]; entry?.next; entry = asker.ask(facts).open[0])
      for (const path of entry.next.paths) {
        facts = withFact(facts, placeOf(path), valueAt(known, placeOf(path)));
        asked.push(path);
      }
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(outcomesOf(facts, ['contracttype'])).toEqual(outcomesOf(known, ['contracttype']));
  }
});

// -------------------------------------------------------------------------------------------- a small policy

const source = readFileSync(`${root}test/cli/needed.pol`, 'utf8');

function compiled(text: string): Program {
  const { program, diagnostics } = compileUnit({
    files: [{ name: 'proef.pol', text }],
    vocabularies: [],
    registers: [],
  });
  if (program === null) throw new Error(JSON.stringify(diagnostics));
  return program;
}

const small = compiled(source);

test('one input with several thresholds is one question, with the values between which it matters', () => {
  const entry = only(small, { zorgaanbieder: { nieuw: false } }, 'grootte');
  expect(entry.needed).toEqual([
    {
      path: 'zorgaanbieder.omzet',
      kind: 'fact',
      label: 'Hoeveel is er vorig jaar omgezet?',
      type: 'money',
      effort: 'document',
      answers: [
        { values: [{ from: null, to: '100050.00', fromIncluded: true, toIncluded: false }] },
        { values: [{ from: '100050.00', to: '150000.00', fromIncluded: true, toIncluded: false }] },
        { values: [{ from: '150000.00', to: null, fromIncluded: true, toIncluded: true }] },
      ],
      relatesTo: [],
    },
  ]);
  expect(entry.next).toEqual({
    paths: ['zorgaanbieder.omzet'],
    method: 'optimal',
    expectedQuestions: 1,
    leads: [
      { ...entry.needed[0]?.answers[0], chance: 1 / 3, possible: ['klein'] },
      { ...entry.needed[0]?.answers[1], chance: 1 / 3, possible: ['midden'] },
      { ...entry.needed[0]?.answers[2], chance: 1 / 3, possible: ['groot'] },
    ],
  });
});

test('what only matters together is asked together', () => {
  const entry = only(small, {}, 'past');
  expect(entry.next?.paths).toEqual(['zorgaanbieder.omzet', 'zorgaanbieder.plafond']);
  expect(entry.needed.map(({ path, relatesTo }) => [path, relatesTo])).toEqual([
    ['zorgaanbieder.omzet', ['zorgaanbieder.plafond']],
    ['zorgaanbieder.plafond', ['zorgaanbieder.omzet']],
  ]);
  const half = only(small, { zorgaanbieder: { plafond: 200000 } }, 'past');
  expect(half.next?.paths).toEqual(['zorgaanbieder.omzet']);
});

test('a computed outcome needs what it is computed from, and only where it is computed', () => {
  const entry = only(small, {}, 'vergoeding');
  expect(entry.next?.paths).toEqual(['zorgaanbieder.nieuw']);
  // Half of the cases end there, the other half needs both figures.
  expect(entry.next?.expectedQuestions).toBe(2);
  expect(entry.next?.leads.map(({ possible }) => possible)).toEqual([['0.00'], [{ any: 'money' }]]);
});

test('questions that are as good come by effort, then by kind of value, then by name; judgements last', () => {
  const entry = only(small, {}, 'toegelaten');
  expect(entry.needed.map(({ path }) => path)).toEqual([
    'zorgaanbieder.ingeschreven',
    'zorgaanbieder.soort',
    'zorgaanbieder.verzekerd',
    'betrouwbaar',
  ]);
  expect(entry.next?.paths).toEqual(['zorgaanbieder.ingeschreven']);
  expect(entry.needed[1]?.answers).toEqual([{ values: ['instelling', 'paaz'] }, { values: ['praktijk'] }]);
});

test('records weigh the answers', () => {
  const record = (verzekerd: boolean) => ({
    zorgaanbieder: { ingeschreven: true, soort: 'instelling', verzekerd },
    oordelen: { betrouwbaar: true },
  });
  const portfolio = [...Array.from({ length: 7 }, () => record(false)), record(true), 'geen gegevens', null];
  const answer = neededFor(small, {}, { decisions: ['toegelaten'], portfolio });
  expect(answer.weights).toEqual({ kind: 'portfolio', records: 10 });
  const [entry] = answer.open;
  expect(entry?.next?.paths).toEqual(['zorgaanbieder.verzekerd']);
  // Each answer is counted once more than it was seen.
  expect(entry?.next?.leads.map(({ chance }) => chance)).toEqual([0.2, 0.8]);
  const alike = only(small, {}, 'toegelaten');
  expect(entry?.next?.expectedQuestions).toBeLessThan(alike.next?.expectedQuestions ?? 0);
});

test('what is decided per record is asked per record; a list that is open is asked for as such', () => {
  const facts = { declaratie: [{ nummer: 'a', bedrag: 10 }, { nummer: 'b' }] };
  const { open } = neededFor(small, facts);
  const per = open.filter(({ name }) => name === 'groot_bedrag');
  expect(per.map(({ key, next }) => [key, next?.paths])).toEqual([['b', ['declaratie[b].bedrag']]]);
  expect(only(small, {}, 'veel').needed.map(({ path, kind }) => [path, kind])).toEqual([
    ['declaratie', 'list'],
  ]);
  expect(only(small, {}, 'veel').next?.paths).toEqual(['declaratie']);
  expect(only(small, facts, 'veel').next?.paths).toEqual(['declaratie[b].bedrag']);
});

test('nothing is asked of what is decided; by default it is left out', () => {
  const facts = { zorgaanbieder: { nieuw: true } };
  expect(only(small, facts, 'grootte')).toMatchObject({ status: 'decided', needed: [], next: null });
  expect(neededFor(small, facts).open.map(({ name }) => name)).not.toContain('grootte');
});

test.each([null, 'x', 3, [], { zorgaanbieder: 5 }, { zorgaanbieder: { omzet: 'veel', soort: {} } }])(
  'bad facts are told and never thrown: %j',
  (facts) => {
    const answer = neededFor(small, facts, { portfolio: [facts] });
    expect(neededSchema.parse(answer)).toEqual(answer);
  },
);

test('a name that is not there, a reading and a date that are none', () => {
  const answer = neededFor(
    small,
    {},
    { decisions: ['groote'], referenceDate: 'gisteren', readings: { x: 'y' } },
  );
  expect(answer.open).toEqual([]);
  expect(answer.errors.map(({ code, params }) => [code, (params as { option: string }).option])).toEqual([
    ['option-unknown', 'decision'],
    ['option-unknown', 'referenceDate'],
    ['option-unknown', 'reading'],
  ]);
});

test('the published schema is the one that answers are held to', () => {
  expect(readFileSync(`${root}docs/schema/pol-needed.schema.json`, 'utf8')).toBe(neededJsonSchema());
  const answer = neededFor(ggz, provider('halfbekend'));
  expect(neededSchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
});

// ------------------------------------------------------------------------------- planning, against enumeration

interface Random {
  readonly outlines: Outlines;
  readonly root: Rest;
  readonly factors: readonly Factor[];
  readonly weights: readonly (readonly number[])[];
}

/** A random function of a few questions; some cases may not be possible. */
function randomOutline(random: Dice): Random {
  const outlines = newOutlines();
  const count = 2 + random.below(3);
  const factors = Array.from({ length: count }, (_, place): Factor => ({
    place,
    inputs: random.chance(0.2) ? [`i${place}`, `i${random.below(count)}x`] : [`i${place}`],
    count: 2 + random.below(2),
  }));
  const hasImpossible = random.chance(0.3);
  const grow = (place: number): Rest => {
    const factor = factors[place];
    if (factor === undefined || random.chance(0.15)) {
      if (hasImpossible && random.chance(0.2)) return outlines.end(null);
      const key = random.pick(['ja', 'nee', 'gat']);
      return outlines.end({ key, result: null, waits: [] });
    }
    return outlines.ask(
      factor,
      Array.from({ length: factor.count }, () => grow(place + 1)),
    );
  };
  const weights = factors.map(({ count: answers }) => {
    const raw = Array.from({ length: answers }, () => 1 + random.below(9));
    const total = raw.reduce((sum, one) => sum + one, 0);
    return raw.map((one) => one / total);
  });
  return { outlines, root: grow(0), factors, weights };
}

/** The least expected number of questions, over all ways of asking, by trying them all on the table of cases. */
function bruteForce({ root: start, factors, weights }: Random): number {
  interface Row {
    readonly answers: readonly number[];
    readonly chance: number;
    readonly key: string;
  }
  const rows: Row[] = [];
  const fill = (answers: readonly number[], chance: number): void => {
    const factor = factors[answers.length];
    if (factor !== undefined) {
      for (let answer = 0; answer < factor.count; answer += 1)
        fill([...answers, answer], chance * (weights[factor.place]?.[answer] ?? 0));
      return;
    }
    let at = start;
    while (at.kind === 'ask') at = at.next[answers[at.factor.place] ?? 0] ?? at;
    if (at.outcome !== null) rows.push({ answers, chance, key: at.outcome.key });
  };
  fill([], 1);
  const cost = (left: readonly Row[], asked: ReadonlySet<string>): number => {
    if (new Set(left.map(({ key }) => key)).size < 2) return 0;
    const total = left.reduce((sum, { chance }) => sum + chance, 0);
    let best = Number.POSITIVE_INFINITY;
    for (const { inputs } of factors) {
      const question = inputs.filter((input) => !asked.has(input));
      if (question.length === 0) continue;
      const now = new Set([...asked, ...question]);
      const told = factors.filter((factor) => factor.inputs.every((input) => now.has(input)));
      const parts = new Map<string, Row[]>();
      for (const row of left) {
        const key = told.map(({ place }) => row.answers[place]).join();
        parts.set(key, [...(parts.get(key) ?? []), row]);
      }
      let own = 1;
      for (const part of parts.values())
        own += (part.reduce((sum, { chance }) => sum + chance, 0) / total) * cost(part, now);
      best = Math.min(best, own);
    }
    return best;
  };
  return cost(rows, new Set());
}

const byName = (left: readonly string[], right: readonly string[]): number =>
  left.join() < right.join() ? -1 : 1;

test('the best way of asking is the best; looking ahead is never better, and on average hardly worse', () => {
  const random = dice(31);
  const ratios: number[] = [];
  for (let round = 0; round < 400; round += 1) {
    const made = randomOutline(random);
    const plan = (bestUpTo: number): Planner =>
      newPlanner({
        outlines: made.outlines,
        root: made.root,
        weights: ({ place }) => made.weights[place] ?? [],
        compare: byName,
        bestUpTo,
      });
    const start: State = { rest: made.root, asked: new Set() };
    if (made.outlines.outcomesIn(made.root).size === 0) continue;
    const truth = bruteForce(made);
    const [best, ahead] = [plan(12), plan(0)];
    expect(best.expected(start)).toBeCloseTo(truth, 9);
    expect(best.next(start)?.method ?? 'optimal').toBe('optimal');
    const estimate = ahead.expected(start) ?? Number.NaN;
    expect(estimate).toBeGreaterThanOrEqual(truth - 1e-9);
    ratios.push(truth === 0 ? 1 : estimate / truth);
  }
  expect(ratios.length).toBeGreaterThan(300);
  expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeLessThan(1.03);
});
