import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUncovered, mergeRegions, type Region, type RowMatches } from '../../src/check/table/regions.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });

const table = sizes.chain((dimensions) =>
  fc.record({
    dimensions: fc.constant(dimensions),
    rows: fc.array(
      fc.tuple(...dimensions.map((size) => fc.array(fc.boolean(), { minLength: size, maxLength: size }))),
      {
        maxLength: 6,
      },
    ),
  }),
);

/** Every case, as one atom for each dimension. */
function casesOf(dimensions: readonly number[]): readonly (readonly number[])[] {
  return dimensions.reduce<readonly (readonly number[])[]>(
    (cases, size) => cases.flatMap((part) => Array.from({ length: size }, (_, atom) => [...part, atom])),
    [[]],
  );
}

const matches = (row: RowMatches, atoms: readonly number[]): boolean =>
  atoms.every((atom, dimension) => row[dimension]?.[atom] ?? false);

const isIn = (region: Region, atoms: readonly number[]): boolean =>
  atoms.every((atom, dimension) => region[dimension]?.includes(atom) ?? false);

const limits = { visits: 100_000, regions: 10_000 };

describe('regions that no row covers', () => {
  it('are the cases that no row matches, each in one region', () => {
    fc.assert(
      fc.property(table, ({ dimensions, rows }) => {
        const whole = dimensions.map((size) => Array.from({ length: size }, (_, atom) => atom));
        const { regions, isComplete } = findUncovered(rows, whole, limits);
        expect(isComplete).toBe(true);
        for (const atoms of casesOf(dimensions)) {
          const isUncovered = !rows.some((row) => matches(row, atoms));
          expect(regions.filter((region) => isIn(region, atoms))).toHaveLength(isUncovered ? 1 : 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('cover the same cases once merged, with no more regions', () => {
    fc.assert(
      fc.property(table, ({ dimensions, rows }) => {
        const whole = dimensions.map((size) => Array.from({ length: size }, (_, atom) => atom));
        const { regions } = findUncovered(rows, whole, limits);
        const merged = mergeRegions(regions);
        expect(merged.length).toBeLessThanOrEqual(regions.length);
        for (const atoms of casesOf(dimensions))
          expect(merged.some((region) => isIn(region, atoms))).toBe(
            regions.some((region) => isIn(region, atoms)),
          );
      }),
      { numRuns: 300 },
    );
  });

  it('stop at the limit and say so', () => {
    const rows: RowMatches[] = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 12 }, (_, dimension) => (dimension === row ? [true, false] : [true, true])),
    );
    const blocked = rows.map((row) => [...row, [true, false]]);
    const whole = Array.from({ length: 13 }, () => [0, 1]);
    expect(findUncovered(blocked, whole, { visits: 20, regions: 10 }).isComplete).toBe(false);
  });
});
