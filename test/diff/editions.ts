/** Pairs of editions for tests: those of the project laid over each other by year, and what a test makes of one. */
import type { Clause, Expression, Program } from '../../src/ir/ir.ts';
import { policyNamed } from '../support/policies.ts';

export type Editions = readonly [Program, Program, Program, Program, Program, Program];

/** GGZ 2022r2, 2025 and 2025r2, district nursing 2023 and 2024, GP care 2018. */
export const editions = (): Promise<Editions> =>
  Promise.all([
    policyNamed('asr.ggz@2022r2'),
    policyNamed('asr.ggz@2025'),
    policyNamed('asr.ggz@2025r2'),
    policyNamed('asr.wijkverpleging@2023'),
    policyNamed('asr.wijkverpleging@2024'),
    policyNamed('asr.huisartsenzorg@2018'),
  ]);

/** All days and years of a program moved on, as those of a program that was written so many years later. */
export const movedOn = (program: Program, years: number): Program =>
  JSON.parse(
    JSON.stringify(program)
      .replaceAll(
        /"(20\d\d)(-\d\d-\d\d")/g,
        (_, year: string, rest: string) => `"${Number(year) + years}${rest}`,
      )
      .replaceAll(/"year":(20\d\d)/g, (_, year: string) => `"year":${Number(year) + years}`),
  ) as Program;

/** The program with clauses under other paths, wherever they are named. */
export function withPaths(program: Program, pathOf: (path: string) => string): Program {
  const paths = new Map(program.clauses.map(({ name }) => [name, pathOf(name)]));
  const renamed = (key: string, value: unknown): unknown => {
    if (!names.has(key)) return value;
    if (Array.isArray(value)) return value.map((one: unknown) => paths.get(one as string) ?? one);
    return paths.get(value as string) ?? value;
  };
  const { clauses, says, notes, always, timelines } = program;
  return {
    ...program,
    ...(JSON.parse(JSON.stringify({ clauses, says, notes, always, timelines }, renamed)) as Partial<Program>),
  };
}

const names = new Set(['name', 'members', 'dependsOn', 'steps']);

/** The program with one clause in the place of another, and more clauses behind it. */
export const withClauses = (program: Program, name: string, ...instead: readonly Clause[]): Program => ({
  ...program,
  clauses: program.clauses.flatMap((clause) => (clause.name === name ? instead : [clause])),
});

export function clauseNamed<Kind extends Clause['kind']>(
  program: Program,
  kind: Kind,
  name: string,
): Extract<Clause, { kind: Kind }> {
  const found = program.clauses.find((clause) => clause.name === name && clause.kind === kind);
  if (found === undefined) throw new Error(`no ${kind} ${name}`);
  return found as Extract<Clause, { kind: Kind }>;
}

export const both = (left: Expression, right: Expression): Expression => ({
  kind: 'call',
  builtin: 'and',
  arguments: [left, right],
});

/** The same policy for another year: all its days at the same place in the cycle, the years of its norms too. */
export const movedYears = (program: Program, years: number): Program => ({
  ...movedOn(program, years),
  year: program.year + years,
  norms: program.norms,
});
