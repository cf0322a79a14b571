/**
 * A portfolio of random providers (`random-provider.ts`, seeded) as files: CSV and Parquet with the same columns, NDJSON
 * with the facts as they are. Written as a stream, so that there may be a million.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import { randomProvider, seeded, type ProviderFacts } from './random-provider.ts';

const SEED = 2025;

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

function* providers(count: number): Generator<ProviderFacts> {
  const random = seeded(SEED);
  for (let place = 1; place <= count; place += 1) yield { ...randomProvider(random), id: `p${place}` };
}

/** What a provider has, by column: `subject.fact`, `subject.fact.2023`, sets between bars, what is absent apart. */
function rowOf(provider: ProviderFacts): Row {
  const row: Record<string, Cell> = {};
  const put = (path: string, value: unknown): void => {
    if (Array.isArray(value)) row[path] = value.join('|');
    else if (typeof value !== 'object' || value === null) row[path] = value as Cell;
    else if ('absent' in value) row[`${path}__present`] = false;
    else
      for (const [name, inner] of Object.entries(value)) put(path === '' ? name : `${path}.${name}`, inner);
  };
  put('', provider);
  return row;
}

/** All columns that a thousand providers have, with their types. */
function columnsOf(): readonly { readonly name: string; readonly type: 'STRING' | 'BOOLEAN' | 'DOUBLE' }[] {
  const types = new Map<string, 'STRING' | 'BOOLEAN' | 'DOUBLE'>();
  for (const provider of providers(1000))
    for (const [name, value] of Object.entries(rowOf(provider)))
      types.set(
        name,
        typeof value === 'boolean' ? 'BOOLEAN' : typeof value === 'number' ? 'DOUBLE' : 'STRING',
      );
  return [...types].map(([name, type]) => ({ name, type }));
}

export async function writeCsv(path: string, count: number): Promise<void> {
  const columns = columnsOf();
  const file = createWriteStream(path);
  file.write(`${columns.map(({ name }) => name).join(',')}\n`);
  for (const provider of providers(count)) {
    const row = rowOf(provider);
    const text = columns.map(({ name }) => cellText(row[name] ?? null)).join(',');
    if (!file.write(`${text}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

const cellText = (cell: Cell): string => {
  if (cell === null) return '';
  const text = typeof cell === 'boolean' ? (cell ? 'ja' : 'nee') : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export async function writeNdjson(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  for (const provider of providers(count))
    if (!file.write(`${JSON.stringify(provider)}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
}

export function writeParquet(path: string, count: number): void {
  const columns = columnsOf();
  const rows = function* (): Generator<Row> {
    for (const provider of providers(count)) {
      const row = rowOf(provider);
      yield Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
    }
  };
  void parquetWriteRows({
    writer: fileWriter(path),
    columns: [...columns],
    rows: rows(),
    rowGroupSize: 50_000,
  });
}
