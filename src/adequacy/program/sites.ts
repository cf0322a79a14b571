/**
 * The places of a program at which an expression stands: each with what it is for, and what the program becomes with
 * another expression in its place. An exception that was written on a group stands on each of its members; it is one
 * place, and changes everywhere at once.
 */
import type { Clause, Exception, Expression, Parameter, Program, Reading, Say } from '../../ir/ir.ts';
import { exceptionsOf } from '../../total/expressions.ts';
import type { Edits } from './edits.ts';

export interface Place {
  readonly owner: { readonly kind: 'clause' | 'judgement' | 'parameter' | 'reading'; readonly name: string };
  /** The rule, row, exception or alternative of it. */
  readonly part: {
    readonly kind: 'rule' | 'exception' | 'alternative' | 'value';
    readonly name: string;
  } | null;
  readonly cites: readonly string[];
  /** Null: only the file of a clause is known. */
  readonly origin: Clause['origin'] | null;
}

export type Role =
  /** What a requirement asks. */
  | 'test'
  /** Of a rule or an exception. */
  | 'condition'
  /** `geldt als`: it says when the clause does not apply. */
  | 'guard'
  | 'outcome'
  | 'first'
  | 'last'
  | 'placing'
  /** Of a parameter, or bound by an alternative of a reading. */
  | 'value';

export interface Site {
  readonly id: string;
  readonly place: Place;
  readonly role: Role;
  /** As it stands: at each place that it was copied to, the one to show first. */
  readonly expressions: readonly [Expression, ...Expression[]];
  /** The clauses in which it stands, in the same order; none for what stands beside clauses. */
  readonly clauses: readonly Clause[];
  readonly changed: (change: (expression: Expression) => Expression) => Edits;
}

/** Every place at which an expression of a clause, judgement, parameter or reading stands. */
export const sitesOf = (program: Program): readonly Site[] => [
  ...program.clauses.flatMap(sitesOfClause),
  ...sitesOfExceptions(program),
  ...program.says.flatMap(siteOfGuard),
  ...program.parameters.flatMap(sitesOfParameter),
  ...program.readings.flatMap(sitesOfReading),
];

const placeIn = (clause: Clause): Place => ({
  owner: { kind: 'clause', name: clause.name },
  part: null,
  cites: clause.cites,
  origin: clause.origin,
});

export const placeOfRule = (
  clause: Clause,
  rule: { readonly name: string; readonly cites: readonly string[] },
): Place => ({
  ...placeIn(clause),
  part: { kind: 'rule', name: rule.name },
  cites: rule.cites.length > 0 ? rule.cites : clause.cites,
});

export const placeOfException = (clause: Clause, { name, cites }: Exception): Place => ({
  ...placeIn(clause),
  part: { kind: 'exception', name },
  cites: cites.length > 0 ? cites : clause.cites,
});

export const placeOfClause = placeIn;

type Become = (expression: Expression) => Clause;

const one = (clause: Clause): ReadonlyMap<string, Clause> => new Map([[clause.name, clause]]);

function sitesOfClause(clause: Clause): readonly Site[] {
  const site = (role: Role, part: string, expression: Expression, place: Place, become: Become): Site => ({
    id: `${clause.name} ${part} ${role}`,
    place,
    role,
    expressions: [expression],
    clauses: [clause],
    changed: (change) => ({ clauses: one(become(change(expression))) }),
  });
  const own = (role: Role, expression: Expression | null, become: Become): readonly Site[] =>
    expression === null ? [] : [site(role, '', expression, placeIn(clause), become)];
  const placing = own('placing', clause.placedBy, (placedBy) => ({ ...clause, placedBy }));
  switch (clause.kind) {
    case 'group':
      return placing;
    case 'requirement':
      return [...placing, ...own('test', clause.test, (test) => ({ ...clause, test }))];
    case 'step':
      return [
        ...placing,
        ...own('first', clause.first, (first) => ({ ...clause, first })),
        ...own('last', clause.last, (last) => ({ ...clause, last })),
      ];
    case 'decision':
      return [
        ...placing,
        ...clause.rules.flatMap((rule, index) => {
          const become = (part: Partial<typeof rule>): Clause => ({
            ...clause,
            rules: clause.rules.map((other, place) => (place === index ? { ...other, ...part } : other)),
          });
          const place = placeOfRule(clause, rule);
          return [
            ...(rule.condition === null
              ? []
              : [site('condition', rule.name, rule.condition, place, (condition) => become({ condition }))]),
            site('outcome', rule.name, rule.outcome, place, (outcome) => become({ outcome })),
          ];
        }),
      ];
  }
}

// ---------------------------------------------------------------------------------------- exceptions

/** An exception with every clause that carries it. */
export interface Carried {
  readonly exception: Exception;
  readonly clauses: readonly [Clause, ...Clause[]];
  /** As it stands on each of them. */
  readonly copies: readonly Exception[];
}

/** Every exception once, by its name: one that is written on a group is carried by each of its members. */
export function carriedExceptions(program: Program): readonly Carried[] {
  const found = new Map<
    string,
    { exception: Exception; clauses: [Clause, ...Clause[]]; copies: Exception[] }
  >();
  for (const clause of program.clauses)
    for (const exception of exceptionsOf(clause.exceptions)) {
      const known = found.get(exception.name);
      if (known === undefined)
        found.set(exception.name, { exception, clauses: [clause], copies: [exception] });
      else {
        known.clauses.push(clause);
        known.copies.push(exception);
      }
    }
  return [...found.values()];
}

function sitesOfExceptions(program: Program): readonly Site[] {
  return carriedExceptions(program).flatMap((carried) => {
    const { exception, clauses, copies } = carried;
    const place = placeOfException(clauses[0], exception);
    const site = (
      role: Role,
      of: (copy: Exception) => Expression | null,
      become: (copy: Exception, expression: Expression) => Exception,
    ): readonly Site[] => {
      const expressions = copies.flatMap((copy) => of(copy) ?? []);
      const [first, ...rest] = expressions;
      if (first === undefined) return [];
      const changed: Site['changed'] = (change) => ({
        clauses: new Map(
          clauses.map((clause) => [
            clause.name,
            withException(clause, exception.name, (copy) => {
              const expression = of(copy);
              return expression === null ? copy : become(copy, change(expression));
            }),
          ]),
        ),
      });
      return [
        { id: `${exception.name} ${role}`, place, role, expressions: [first, ...rest], clauses, changed },
      ];
    };
    return [
      ...site(
        exception.origin === 'appliesIf' ? 'guard' : 'condition',
        ({ condition }) => condition,
        (copy, condition) => ({ ...copy, condition }),
      ),
      ...site(
        'outcome',
        ({ effect }) => (effect.kind === 'becomes' ? effect.outcome : null),
        (copy, outcome) => ({ ...copy, effect: { kind: 'becomes', outcome } }),
      ),
    ];
  });
}

/** A clause of which one exception, wherever it stands in the tree, is other than it was. */
export function withException<Kind extends Clause>(
  clause: Kind,
  name: string,
  become: (exception: Exception) => Exception,
): Kind {
  const walk = (exceptions: readonly Exception[]): readonly Exception[] =>
    exceptions.map((exception) =>
      exception.name === name ? become(exception) : { ...exception, exceptions: walk(exception.exceptions) },
    );
  return { ...clause, exceptions: walk(clause.exceptions) };
}

// ------------------------------------------------------------------------------------ beside clauses

function siteOfGuard(say: Say): readonly Site[] {
  const { guard, name } = say;
  if (guard === null) return [];
  return [
    {
      id: `${name} guard`,
      place: { owner: { kind: 'judgement', name }, part: null, cites: say.cites, origin: null },
      // Said the other way round than the guard of a clause: it holds where there is something to judge.
      role: 'condition',
      expressions: [guard],
      clauses: [],
      changed: (change) => ({ says: new Map([[name, { ...say, guard: change(guard) }]]) }),
    },
  ];
}

const sitesOfParameter = (parameter: Parameter): readonly Site[] =>
  parameter.values.map(({ value, cites }, index) => ({
    id: `${parameter.name} ${index} value`,
    place: {
      owner: { kind: 'parameter', name: parameter.name },
      part: parameter.values.length < 2 ? null : { kind: 'value', name: String(index + 1) },
      cites,
      origin: null,
    },
    role: 'value',
    expressions: [value],
    clauses: [],
    changed: (change) => ({
      parameters: new Map([
        [
          parameter.name,
          {
            ...parameter,
            values: parameter.values.map((other, place) =>
              place === index ? { ...other, value: change(value) } : other,
            ),
          },
        ],
      ]),
    }),
  }));

const sitesOfReading = (reading: Reading): readonly Site[] =>
  reading.alternatives.flatMap((alternative, index) =>
    alternative.values.map((value, binding): Site => ({
      id: `${reading.name} ${alternative.name} ${binding} value`,
      place: {
        owner: { kind: 'reading', name: reading.name },
        part: { kind: 'alternative', name: alternative.name },
        cites: reading.cites,
        origin: null,
      },
      role: 'value',
      expressions: [value],
      clauses: [],
      changed: (change) => ({
        readings: new Map([
          [
            reading.name,
            {
              ...reading,
              alternatives: reading.alternatives.map((other, place) =>
                place === index
                  ? {
                      ...other,
                      values: other.values.map((one, at) => (at === binding ? change(value) : one)),
                    }
                  : other,
              ),
            },
          ],
        ]),
      }),
    })),
  );
