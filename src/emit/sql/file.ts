/** A policy as a file of SQL: what it is, which columns it reads and writes, and its queries. */
import { FIGURE_LIMIT, FIRST_DAY, LAST_DAY } from '../../base/limits.ts';
import { exactText } from '../../base/exact.ts';
import type { Program } from '../../ir/ir.ts';
import type { Plan } from '../../plan/plan.ts';
import type { FactColumn } from './columns.ts';
import type { Dialect } from './dialect.ts';
import { columnId } from './names.ts';
import { tableId } from './blocks.ts';
import type { GeneratedSql, SqlQuery } from './select.ts';
import { commented } from './text.ts';
import { dialectTitles, sqlWords, type SqlWords } from './words.ts';

export function sqlFile(program: Program, plan: Plan, generated: GeneratedSql, dialect: Dialect): string {
  const words = sqlWords[program.language];
  const readings = [...plan.readings].map(([name, chosen]) => `${name} = ${chosen}`);
  const { queries, unsaid } = generated;
  const lines = [
    words.heading(program.name, program.year, program.revision, dialectTitles[dialect.name]),
    ...(readings.length === 0 ? [] : [words.readings(readings.join(', '))]),
    '',
    words.unknown,
    ...words.answers,
    ...unsaid.map(({ clause, reason }) => words.unsaid(clause, words.reason(reason))),
  ];
  return `${lines.map(comment).join('\n')}\n\n${queries
    .map((query) => queryText(query, dialect, words))
    .join('\n')}`;
}

const comment = (line: string): string => `-- ${commented(line)}`.trimEnd();

function queryText(query: SqlQuery, dialect: Dialect, words: SqlWords): string {
  const table = tableId(query.table, dialect);
  const heading = query.per === null ? words.cases(table) : words.records(query.per, table);
  const keys = query.keys.map((key) => keyText(key, dialect, words));
  const facts = query.facts.map((column) => `  ${describe(column, dialect, words)}`);
  const lists = query.lists.flatMap((list) => [
    words.records(list.subject, tableId(list.table, dialect)),
    ...list.keys.map((key) => keyText(key, dialect, words)),
    ...list.facts.map((column) => `  ${describe(column, dialect, words)}`),
  ]);
  return `${[heading, ...keys, ...facts, ...lists].map(comment).join('\n')}\n${query.text.trimEnd()};\n`;
}

const keyText = (key: string, dialect: Dialect, words: SqlWords): string =>
  `  ${columnId(key, dialect)} ${dialect.type({ kind: 'text' })}: ${words.key}`;

function describe(column: FactColumn, dialect: Dialect, words: SqlWords): string {
  const { name, part, type, of, label, values, low, high } = column;
  const parts = [
    ...(label === null ? [] : [label]),
    ...(part === 'state' || part === 'present' || part === 'complete' ? [words[part]] : []),
    ...(part === 'value' && of.kind === 'percentage' ? [words.percent] : []),
    ...(part === 'value' && of.kind === 'number' && of.unit !== null ? [of.unit] : []),
    ...(part === 'value' && values !== null ? [words.oneOf(values.join(', '))] : []),
    ...(low !== null && high !== null && !isAnything(low, high) ? [words.between(low, high)] : []),
  ];
  const id = columnId(name, dialect);
  const whole = id === dialect.identifier(name) ? '' : ` = ${name}`;
  return `${id} ${dialect.type(type)}${whole}${parts.length === 0 ? '' : `: ${parts.join('; ')}`}`;
}

const limit = exactText(FIGURE_LIMIT);
const isAnything = (low: string, high: string): boolean =>
  (low === `-${limit}` && high === limit) || (low === FIRST_DAY && high === LAST_DAY);
