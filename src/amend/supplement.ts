/** A supplement adds rules, rows or values to what stands; both hold, and where they differ that is a conflict. */
import type { AmendDiagnostics } from '../base/codes.ts';
import type { Report } from '../check/report.ts';
import { nameSpan } from '../check/symbols.ts';
import type {
  Clauses,
  Declaration,
  DecisionDeclaration,
  OverlapPolicy,
  ParameterDeclaration,
  Rule,
  TableDeclaration,
} from '../syntax/ast.ts';

type Problem = AmendDiagnostics['wrong-supplement']['problem'];

/** The target with what is added; itself, after a report, when that cannot be added. */
export function supplemented(
  path: string,
  target: Declaration,
  added: Declaration,
  report: Report,
): Declaration {
  const result = merged(target, added);
  if (typeof result !== 'string') return result;
  report('wrong-supplement', { target: path, problem: result }, nameSpan(added), {
    secondary: [{ span: nameSpan(target), text: { key: 'declared-here' } }],
  });
  return target;
}

function merged(target: Declaration, added: Declaration): Declaration | Problem {
  if (target.kind === 'decision' && added.kind === 'decision') return mergedDecision(target, added);
  if (target.kind === 'table' && added.kind === 'table') return mergedTable(target, added);
  if (target.kind === 'parameter' && added.kind === 'parameter') return mergedParameter(target, added);
  return 'kind';
}

function mergedDecision(target: DecisionDeclaration, added: DecisionDeclaration): Declaration | Problem {
  if (!sameShape(target.type, added.type)) return 'type';
  if (saysMore(added)) return 'clauses';
  const rules = [target, added].flatMap((one) => [...unconditional(one), ...one.rules]);
  return { ...target, value: null, rules, clauses: withCites(target.clauses, added.clauses) };
}

/** `= value` is a rule that always holds. */
const unconditional = ({ value, clauses }: DecisionDeclaration): readonly Rule[] =>
  value === null
    ? []
    : [
        {
          span: value.span,
          name: null,
          inPrinciple: false,
          outcome: value,
          condition: null,
          isOtherwise: false,
          cites: clauses.cites,
        },
      ];

function mergedTable(target: TableDeclaration, added: TableDeclaration): Declaration | Problem {
  if (!sameShape(target.type, added.type)) return 'type';
  if (!sameShape(target.columns, added.columns)) return 'heading';
  if (saysMore(added)) return 'clauses';
  return {
    ...target,
    hasCites: target.hasCites || added.hasCites,
    rows: [...target.rows, ...added.rows],
    clauses: withCites(target.clauses, added.clauses),
  };
}

function mergedParameter(target: ParameterDeclaration, added: ParameterDeclaration): Declaration | Problem {
  if (!sameShape(target.type, added.type)) return 'type';
  return { ...target, values: [...target.values, ...added.values] };
}

const saysMore = ({
  clauses,
  overlap,
}: {
  readonly clauses: Clauses;
  readonly overlap: OverlapPolicy | null;
}): boolean =>
  overlap !== null ||
  clauses.per !== null ||
  clauses.guard !== null ||
  clauses.unless.length > 0 ||
  clauses.inForce !== null ||
  clauses.placedBy !== null ||
  clauses.restsOn.length > 0;

const withCites = (own: Clauses, added: Clauses): Clauses => ({
  ...own,
  cites: [...own.cites, ...added.cites.filter(({ id }) => !own.cites.some((known) => known.id === id))],
});

/** The same but for places. With a list of what is still to be compared: a chain of operands may be deep. */
function sameShape(left: unknown, right: unknown): boolean {
  const open: (readonly [unknown, unknown])[] = [[left, right]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [one, other] = pair;
    if (one === other) continue;
    if (!isRecord(one) || !isRecord(other)) return false;
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
      if (key !== 'span') open.push([one[key], other[key]]);
  }
  return true;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
