/** What was left out: a requirement, a rule or row, an exception; rows in another order where the first one decides. */
import { changesWithout } from '../../ir/without.ts';
import type { Decision, Program } from '../../ir/ir.ts';
import { carriedExceptions, placeOfClause, placeOfException, placeOfRule } from '../program/sites.ts';
import { what, type Family, type Mutant } from './mutant.ts';

export const clauses: Family = ({ program }) =>
  program.clauses.flatMap((clause): readonly Mutant[] =>
    clause.kind !== 'requirement' && clause.kind !== 'step'
      ? []
      : [
          {
            kind: 'clause',
            place: placeOfClause(clause),
            what: what('clauseDropped'),
            edits: { clauses: changesWithout(program, { kind: 'clause', clause: clause.name }) },
          },
        ],
  );

export const exceptions: Family = ({ program }) =>
  carriedExceptions(program).map(({ exception, clauses: carriers }) => ({
    kind: 'exception',
    place: placeOfException(carriers[0], exception),
    what: what('exceptionDropped'),
    edits: { clauses: changesWithout(program, { kind: 'exception', exception: exception.name }) },
  }));

const decisionsOf = ({ clauses: all }: Program): readonly Decision[] =>
  all.filter((clause) => clause.kind === 'decision');

export const rules: Family = ({ program }) =>
  decisionsOf(program).flatMap((decision) =>
    decision.rules.map((rule) => ({
      kind: 'rule',
      place: placeOfRule(decision, rule),
      what: what('ruleDropped'),
      edits: { clauses: changesWithout(program, { kind: 'rule', clause: decision.name, rule: rule.name }) },
    })),
  );

export const order: Family = ({ program }) =>
  decisionsOf(program)
    .filter(
      ({ overlap }) =>
        overlap.overlap === 'first' || (overlap.under !== null && overlap.otherwise === 'first'),
    )
    .flatMap((decision) =>
      decision.rules.slice(1).flatMap((rule, place): readonly Mutant[] => {
        const before = decision.rules[place];
        // A rule for the rest is asked last wherever it stands.
        if (before === undefined || before.isOtherwise || rule.isOtherwise) return [];
        const swapped = decision.rules.with(place, rule).with(place + 1, before);
        return [
          {
            kind: 'order',
            place: placeOfRule(decision, before),
            what: what('swapped', { from: before.name, to: rule.name }),
            edits: { clauses: new Map([[decision.name, { ...decision, rules: swapped }]]) },
          },
        ];
      }),
    );
