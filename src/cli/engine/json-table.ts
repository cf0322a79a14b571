/** Records of NDJSON as a table of an engine: a column for everything that the policy asks, and whether a record holds more. */
import { isOnce } from '../../emit/sql/columns.ts';
import { duckdb } from '../../emit/sql/duckdb.ts';
import type { Program } from '../../ir/ir.ts';
import { indexOf } from '../../total/program-index.ts';
import { problemsOf, type FactsTable } from './table.ts';

/** Names of the members of an object, and under each the same of what it holds; null: a value. */
interface Shape {
  readonly [name: string]: Shape | null;
}

interface JsonFile {
  readonly full: string;
  readonly name: string;
  readonly program: Program;
}

export function jsonTable(
  { full, name: path, program }: JsonFile,
  recordOf: FactsTable['recordOf'],
): FactsTable {
  const shape = shapeOf(program);
  const leaves = leavesOf(shape, []);
  const columns = new Map(leaves.map((path, at) => [path.join('.'), `c${at}`]));
  const texts = leaves.map((path, at) => {
    const found = `r${path.map((name) => `.${duckdb.identifier(name)}`).join('')}`;
    return `nullif(CAST(${found} AS VARCHAR), 'null') AS c${at}`;
  });
  const read = `SELECT json AS j, json_transform(json, ${duckdb.text(structureOf(shape))}) AS r FROM read_ndjson_objects(${duckdb.text(full)}, maximum_object_size = 2000000)`;
  return {
    name: path,
    problemWith: problemsOf(full, path),
    form: { kind: 'json' },
    query: `SELECT CAST(j AS VARCHAR) AS raw, (${oddOf(shape)}) AS more, ${texts.join(', ')} FROM (${read})`,
    columns,
    unknown: [],
    odd: 'more',
    headingLines: 0,
    recordOf,
  };
}

function shapeOf(program: Program): Shape {
  const { subjects, facts, says, clauses } = program;
  const index = indexOf(program);
  const single = subjects.filter(({ name }) => isOnce(name, index)).map(({ name }) => name);
  const named = (names: readonly string[]): Shape => Object.fromEntries(names.map((name) => [name, null]));
  const whole: Shape = {
    id: null,
    peildatum: null,
    ...Object.fromEntries(
      single.map((subject) => [
        subject,
        // Facts by year, in an object of their own, are left to the evaluator.
        named(facts.filter((fact) => fact.subject === subject).map(({ name }) => name)),
      ]),
    ),
    oordelen: named(says.filter(({ per }) => isOnce(per, index)).map(({ name }) => name)),
    stappen: named(
      clauses.filter(({ kind, per }) => kind === 'step' && isOnce(per, index)).map(({ name }) => name),
    ),
  };
  // Of what has no members the engine makes no object, and where one stands there the row is odd.
  return Object.fromEntries(
    Object.entries(whole).filter(([, own]) => own === null || Object.keys(own).length > 0),
  );
}

const leavesOf = (shape: Shape, path: readonly string[]): readonly (readonly string[])[] =>
  Object.entries(shape).flatMap(([name, own]) =>
    own === null ? [[...path, name]] : leavesOf(own, [...path, name]),
  );

const structureOf = (shape: Shape): string =>
  JSON.stringify(shape, (_, own: unknown) => (own === null ? 'JSON' : own));

/** Members under other names, the same name twice, and what is no object where one should be. */
function oddOf(shape: Shape): string {
  const parts = Object.entries(shape).flatMap(([name, own]) => {
    if (own === null) return [];
    const at = `json_extract(j, ${duckdb.text(`$."${name}"`)})`;
    const isOther = `json_type(${at}) <> 'OBJECT' OR ${oddKeys(`json_keys(${at})`, own)}`;
    return [`(${at} IS NOT NULL AND json_type(${at}) <> 'NULL' AND (${isOther}))`];
  });
  return [`json_type(j) <> 'OBJECT'`, oddKeys('json_keys(j)', shape), ...parts].join(' OR ');
}

const oddKeys = (keys: string, shape: Shape): string => {
  const known = `[${Object.keys(shape).map(duckdb.text).join(', ')}]`;
  return `(NOT list_has_all(${known}, ${keys}) OR len(list_distinct(${keys})) <> len(${keys}))`;
};
