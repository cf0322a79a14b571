/** The representation as one line a thing: what a reviewer reads in a test. */
import type { Clause, Exception, Expression, LiteralValue, Program, Rule } from '../../src/ir/ir.ts';

export function showExpression(node: Expression): string {
  switch (node.kind) {
    case 'literal':
      return showLiteral(node.value);
    case 'fact': {
      const year = node.year === null ? '' : `@${node.year}`;
      return `${bound(node.binder)}${node.subject}.${node.fact}${year}`;
    }
    case 'say':
      return `say(${bound(node.binder)}${node.name})`;
    case 'parameter':
      return `parameter(${node.name})`;
    case 'readingValue':
      return `reading(${node.reading}${node.binding === '' ? '' : `.${node.binding}`})`;
    case 'readingTest':
      return `under(${node.reading} = ${node.alternative})`;
    case 'result':
      return `${node.read}(${bound(node.binder)}${node.name})`;
    case 'call':
      return `${node.builtin}(${node.arguments.map(showExpression).join(', ')})`;
    case 'quantify': {
      const over = node.over.kind === 'subject' ? node.over.subject : node.over.choice;
      const number = node.atLeast === null ? '' : ` ${node.atLeast}`;
      const where = node.where === null ? '' : ` where ${showExpression(node.where)}`;
      const body = node.body === null ? '' : ` has ${showExpression(node.body)}`;
      return `${node.quantifier}${number} ${node.binder} in ${node.over.kind} ${over}${where}${body}`;
    }
    case 'pick': {
      const items = node.items.map(({ value, condition, cites }) =>
        [
          showExpression(value),
          ...(condition === null ? [] : [`if ${showExpression(condition)}`]),
          ...cites,
        ].join(' '),
      );
      return `${node.pick}(${items.join(' | ')})`;
    }
    case 'referenceDate':
      return 'referenceDate';
    case 'bound':
      return `bound(${node.binder})`;
    case 'gap':
      return `gap("${node.reason}"${node.elsewhere === null ? '' : `, ${node.elsewhere}`})`;
  }
}

const bound = (binder: string | null): string => (binder === null ? '' : `${binder}:`);

export function showLiteral(value: LiteralValue): string {
  switch (value.kind) {
    case 'boolean':
      return value.value ? 'yes' : 'no';
    case 'number':
    case 'money':
    case 'percentage':
      return `${value.kind} ${value.value}`;
    case 'date':
      return value.date;
    case 'event':
      return value.day;
    case 'period':
      return `${value.first}..${value.last}`;
    case 'duration':
      return `P${value.years}Y${value.months}M${value.days}D`;
    case 'rounding':
      return value.direction;
    case 'text':
      return `"${value.text}"`;
    case 'party':
    case 'contact':
    case 'calendar':
      return `${value.kind} ${value.name}`;
    case 'choice':
      return `${value.choice}.${value.member}`;
    case 'set':
      return `{${value.members.join(', ')}}`;
    case 'range':
      return `${value.low}..${value.high}`;
  }
}

const showCites = (cites: readonly string[]): string =>
  cites.length === 0 ? '' : ` cites ${cites.join(', ')}`;

function showException(exception: Exception, indent: string): readonly string[] {
  const { effect } = exception;
  const outcome =
    effect.kind === 'becomes'
      ? `becomes ${showExpression(effect.outcome)}`
      : effect.kind === 'undetermined'
        ? `undetermined "${effect.reason}"${effect.elsewhere === null ? '' : ` ${effect.elsewhere}`}`
        : effect.kind;
  const condition = exception.condition === null ? 'always' : `if ${showExpression(exception.condition)}`;
  return [
    `${indent}${exception.origin} ${exception.name}: ${outcome} ${condition}${showCites(exception.cites)}`,
    ...exception.exceptions.flatMap((inner) => showException(inner, `${indent}  `)),
  ];
}

const showRule = (rule: Rule): string =>
  [
    `  ${rule.name}:`,
    ...(rule.inPrinciple ? ['in principle'] : []),
    showExpression(rule.outcome),
    ...(rule.isOtherwise ? ['otherwise'] : []),
    ...(rule.condition === null ? [] : [`if ${showExpression(rule.condition)}`]),
  ].join(' ') + showCites(rule.cites);

function showBody(clause: Clause): readonly string[] {
  switch (clause.kind) {
    case 'requirement':
      return [`  ${clause.requirement} (${clause.force}): ${showExpression(clause.test)}`];
    case 'group':
      return [
        `  ${clause.mode}${clause.atLeast === null ? '' : ` ${clause.atLeast}`} of ${clause.members.join(', ')}${clause.isSoft ? ' (soft)' : ''}`,
      ];
    case 'decision': {
      const { under, overlap, otherwise, mayBeEmpty } = clause.overlap;
      const test =
        under === null ? '' : ` under ${under.reading} = ${under.alternative}, otherwise ${otherwise}`;
      return [
        `  type ${clause.type.kind}${clause.isPublished ? '' : ', not published'}; overlap ${overlap}${test}${mayBeEmpty ? ', may be empty' : ''}`,
        ...clause.rules.map(showRule),
      ];
    }
    case 'step':
      return [
        `  first ${clause.first === null ? '-' : showExpression(clause.first)}, last ${clause.last === null ? '-' : showExpression(clause.last)}`,
        `  by ${clause.by.join(', ') || '-'}; ${clause.force}${clause.isOptional ? ', optional' : ''}${clause.isYearly ? ', yearly' : ''}; after ${clause.dependsOn.join(', ') || '-'}; via ${clause.via.join(', ') || '-'}; contents ${clause.contents.join(', ') || '-'}; consequence ${clause.consequence ?? '-'}`,
      ];
  }
}

export function showClause(clause: Clause): string {
  const { inForce, placedBy, per, restsOn } = clause;
  const head = [
    `${clause.kind} ${clause.name}`,
    ...(per === null ? [] : [`per ${per}`]),
    ...(placedBy === null ? [] : [`placed by ${showExpression(placedBy)}`]),
    ...(inForce === null ? [] : [`in force ${inForce.from ?? ''}..${inForce.to ?? ''}`]),
    ...(restsOn.length === 0 ? [] : [`rests on ${restsOn.join(', ')}`]),
  ].join(', ');
  return [
    head + showCites(clause.cites),
    ...showBody(clause),
    ...clause.exceptions.flatMap((one) => showException(one, '  ')),
  ].join('\n');
}

export const showClauses = (program: Program, ...names: readonly string[]): string =>
  program.clauses
    .filter(
      ({ name }) =>
        names.length === 0 || names.some((wanted) => name === wanted || name.startsWith(`${wanted}.`)),
    )
    .map(showClause)
    .join('\n');
