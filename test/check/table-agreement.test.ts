/**
 * What the checker says of a table from its cells alone, held against the meaning of the table on every kind of facts:
 * a gap is warned of exactly when some facts match no row, an overlap when some facts make two rows clash, and a row
 * is called unreachable only when it never decides.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../src/base/exact.ts';
import type { Result, Value } from '../../src/base/value.ts';
import { compileUnit } from '../../src/compile.ts';
import { evaluateTotal } from '../../src/total/total.ts';
import type { World, WorldRecord } from '../../src/total/world.ts';

const kinds = ['a', 'b', 'c'] as const;

/** Values on, below, between and above the bounds that cells use. */
const samples: Readonly<Record<string, readonly Value[]>> = {
  erkend: [true, false].map((value): Value => ({ kind: 'boolean', value })),
  soort: kinds.map((member): Value => ({ kind: 'choice', choice: 'Soort', member })),
  rang: [
    ...['laag', 'midden', 'hoog'].map((member): Value => ({ kind: 'choice', choice: 'Rang', member })),
    { kind: 'absent' },
  ],
  omzet: ['0', '10', '15', '20', '25', '30', '40'].map((text): Value => ({
    kind: 'money',
    value: exact(text),
  })),
  clienten: ['0', '1', '2', '3', '4'].map((text): Value => ({ kind: 'number', value: exact(text) })),
  melding: [
    ...'03-01 04-01 05-01 06-01 06-15 06-30 07-01 07-15 07-31 08-01'
      .split(' ')
      .map((day): Value => ({ kind: 'event', day: `2024-${day}` })),
    { kind: 'event', day: 'notYet' },
    { kind: 'event', day: 'never' },
  ],
};

const columns = Object.keys(samples);

const amount = fc.constantFrom('€ 10', '€ 20', '€ 30');
const whole = fc.constantFrom('1', '2', '3');
const day = fc.constantFrom('1 juni 2024', 'tweede kwartaal 2024', 'juli 2024');
const words = (...items: readonly string[]) => fc.constantFrom(...items);

const simple: Readonly<Record<string, fc.Arbitrary<string>>> = {
  erkend: words('ja', 'nee'),
  soort: words(...kinds),
  rang: fc.oneof(
    words('afwezig', 'aanwezig', 'laag', 'midden', 'hoog'),
    fc.tuple(words('ten minste', 'minder dan'), words('midden', 'hoog')).map((parts) => parts.join(' ')),
  ),
  omzet: fc.oneof(
    amount,
    fc.tuple(words('vanaf', 'minder dan', 'ten hoogste', 'meer dan'), amount).map((parts) => parts.join(' ')),
    fc.tuple(amount, amount).map(([low, high]) => `vanaf ${low} en minder dan ${high}`),
    fc.constant('binnen € 10 tot en met € 20'),
  ),
  clienten: fc.oneof(
    whole,
    fc
      .tuple(words('ten minste', 'minder dan', 'ten hoogste', 'meer dan'), whole)
      .map((parts) => parts.join(' ')),
  ),
  melding: fc.oneof(
    words('nog niet', 'nooit', 'gedurende juli 2024'),
    fc.tuple(words('vanaf', 'vóór', 'uiterlijk', 'na'), day).map((parts) => parts.join(' ')),
  ),
};

const cellOf = (column: string): fc.Arbitrary<string> => {
  const one = simple[column] ?? fc.constant('-');
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant('-') },
    { weight: 5, arbitrary: one },
    { weight: 1, arbitrary: one.filter((cell) => !cell.includes(' en ')).map((cell) => `niet ${cell}`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(one, one)
        .filter((cells) => cells.every((cell) => !cell.includes(' en ')))
        .map((cells) => cells.join(', ')),
    },
  );
};

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly outcome: string }[];
  readonly overlap: string;
}

const table: fc.Arbitrary<Table> = fc.subarray(columns, { minLength: 1, maxLength: 3 }).chain((chosen) =>
  fc.record({
    columns: fc.constant(chosen),
    rows: fc.array(
      fc.record({
        cells: fc.oneof(
          { weight: 8, arbitrary: fc.tuple(...chosen.map(cellOf)) },
          { weight: 1, arbitrary: fc.constant(['anders', ...chosen.slice(1).map(() => '-')]) },
        ),
        outcome: words('1', '2', '3'),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    overlap: words('', '  bij overlap eerste rij\n'),
  }),
);

const head = `taal nl

beleid proef 2025
  registers TEST-2025

onderwerp aanbieder
keuze Soort = a | b | c
keuze Rang oplopend = laag | midden | hoog
gegeven aanbieder.erkend : ja/nee
gegeven aanbieder.soort : Soort
gegeven aanbieder.rang : Rang kan ontbreken
gegeven aanbieder.omzet : bedrag bereik vanaf € 0
gegeven aanbieder.clienten : geheel getal bereik vanaf 0
gegeven aanbieder.melding : gebeurtenis

`;

/** Each row has an outcome of its own place, so that the result tells which row decided. */
const sourceOf = ({ columns: heads, rows, overlap }: Table): string =>
  `${head}beslistabel besluit : getal\n${overlap}  | ${heads.join(' | ')} || besluit\n` +
  rows.map(({ cells, outcome }) => `  | ${cells.join(' | ')} || ${outcome}\n`).join('');

function* worlds(heads: readonly string[]): Generator<World> {
  let cases: readonly ReadonlyMap<string, Value>[] = [new Map()];
  for (const column of columns) {
    const values = heads.includes(column) ? samples[column] : samples[column]?.slice(0, 1);
    cases = cases.flatMap((facts) => (values ?? []).map((value) => new Map([...facts, [column, value]])));
  }
  for (const facts of cases) {
    const record: WorldRecord = { subject: 'aanbieder', key: '', owner: null, facts, lists: new Map() };
    yield {
      referenceDate: '2025-01-01',
      readings: new Map(),
      records: new Map([['aanbieder', record]]),
      says: new Map(),
      done: new Map(),
    };
  }
}

describe('tables: what cells say and what rows do', () => {
  it('agree on gaps, overlaps and rows that never decide', () => {
    const seen = { gap: 0, overlap: 0, unreachable: 0, clean: 0 };
    fc.assert(
      fc.property(table, (drawn) => {
        const { program, diagnostics } = compileUnit({
          files: [{ name: 'x.pol', text: sourceOf(drawn) }],
          vocabularies: [],
          registers: [{ id: 'TEST-2025', text: '' }],
        });
        const codes = diagnostics.map(({ code }) => code);
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        if (program === null) throw new Error('no program');
        const results: Result[] = [...worlds(drawn.columns)].flatMap(
          (world) => evaluateTotal(program, world).get('besluit') ?? [],
        );
        const kindsOf = new Set(results.map(({ kind }) => kind));
        expect([codes.includes('table-gap'), sourceOf(drawn)]).toEqual([kindsOf.has('gap'), sourceOf(drawn)]);
        expect([codes.includes('table-overlap'), sourceOf(drawn)]).toEqual([
          kindsOf.has('conflict'),
          sourceOf(drawn),
        ]);
        const never = diagnostics.flatMap(({ code, params }) =>
          code === 'unreachable-row' ? [(params as { readonly row: number }).row] : [],
        );
        for (const row of never) expect(decides(drawn, row)).toBe(false);
        seen.gap += Number(kindsOf.has('gap'));
        seen.overlap += Number(kindsOf.has('conflict'));
        seen.unreachable += Number(never.length > 0);
        seen.clean += Number(codes.every((code) => code === 'no-citation'));
      }),
      { numRuns: 300 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(2);
  }, 120_000);
});

/** Whether some facts get their result from a row: gives that row, and no other, the outcome 9. */
function decides(drawn: Table, row: number): boolean {
  const rows = drawn.rows.map((item, index) => ({ ...item, outcome: index === row - 1 ? '9' : '1' }));
  const { program } = compileUnit({
    files: [{ name: 'x.pol', text: sourceOf({ ...drawn, rows }) }],
    vocabularies: [],
    registers: [{ id: 'TEST-2025', text: '' }],
  });
  if (program === null) throw new Error('no program');
  return [...worlds(drawn.columns)].some((world) => {
    const result = evaluateTotal(program, world).get('besluit');
    if (result?.kind === 'conflict')
      return result.causes.some(({ details }) => JSON.stringify(details).includes('9'));
    return result?.kind === 'value' && result.value.kind === 'number' && result.value.value.equals(9);
  });
}
