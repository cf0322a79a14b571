/** Columns in layers: each is computed from those of lower ones, and passed on as far up as it is read. */
import { isConstant, sql, type Sql } from './expression.ts';

export interface Layers {
  /** A column in the lowest layer in which it can stand; what comes back refers to it. */
  readonly column: (alias: string, expression: Sql) => Sql;
  /** The same, where it is more than a name already or is nested so deeply that engines may refuse it. */
  readonly unlessShort: (alias: () => string, expression: Sql) => Sql;
  /** Every layer from the facts up, with the columns in it that are read further up. */
  readonly layers: (answers: readonly Sql[]) => readonly Layer[];
}

export interface Layer {
  readonly passed: readonly string[];
  readonly made: readonly Column[];
}

interface Column {
  readonly alias: string;
  readonly expression: Sql;
}

/** Nested more deeply than this, an expression becomes a column. */
const DEEPEST = 24;

export function newLayers(): Layers {
  const columns = new Map<string, Column>();
  const column: Layers['column'] = (alias, expression) => {
    // ClickHouse loses track of a constant that has a name, and of what follows from it, behind a grouping.
    if (isConstant(expression)) return expression;
    columns.set(alias, { alias, expression });
    return { text: alias, layer: expression.layer + 1, refs: new Set([alias]), depth: 0 };
  };
  return {
    column,
    unlessShort: (alias, expression) =>
      expression.depth < DEEPEST ? expression : column(alias(), expression),
    layers: (answers) => laidOut(columns, answers),
  };
}

function laidOut(columns: ReadonlyMap<string, Column>, answers: readonly Sql[]): readonly Layer[] {
  const read = new Set<string>();
  const visit = ({ refs }: Sql): void => {
    for (const alias of refs) {
      if (read.has(alias)) continue;
      read.add(alias);
      const own = columns.get(alias);
      if (own !== undefined) visit(own.expression);
    }
  };
  answers.forEach(visit);
  const used = [...columns.values()].filter(({ alias }) => read.has(alias));
  const top = used.reduce((most, { expression }) => Math.max(most, expression.layer), 0);
  const made = (layer: number) => used.filter(({ expression }) => expression.layer === layer);
  // From the top down: a layer passes on what is read above it and was made below it.
  const layers: Layer[] = [];
  let wanted = refsOf(answers);
  for (let layer = top; layer >= 0; layer -= 1) {
    const own = made(layer);
    const names = new Set(own.map(({ alias }) => alias));
    const passed = [...wanted].filter((alias) => !names.has(alias)).sort(byName);
    layers.unshift({ passed, made: own });
    wanted = new Set([...passed, ...refsOf(own.map(({ expression }) => expression))]);
  }
  return layers;
}

const refsOf = (expressions: readonly Sql[]): Set<string> =>
  new Set(expressions.flatMap(({ refs }) => [...refs]));

const byName = (left: string, right: string): number => (left < right ? -1 : 1);

/** Columns of one layer as SQL writes them. */
export const columnText = ({ alias, expression }: Column): string => sql`${expression} AS ${alias}`.text;
