/**
 * How soon an edit is answered in a workspace of any size, and whether memory grows with edits: the session of the language
 * server without the protocol, and without the thread behind it, which is beside what an editor waits for.
 */
import { createSession, type Session } from '../src/lsp/session.ts';
import { proposalsAt } from '../src/lsp/features/completion.ts';
import { hoverAt } from '../src/lsp/features/hover.ts';
import { referencesAt } from '../src/lsp/features/references.ts';
import { colouredTokens } from '../src/lsp/features/tokens.ts';
import type { PolFile } from '../src/lsp/open/file.ts';
import { generatePolicy } from './generate-policy.ts';
import { printTable, shown, summary } from './measure.ts';

const runner = { run: () => Promise.resolve(null), stop: () => undefined, close: () => Promise.resolve() };

interface Workspace {
  readonly session: Session;
  /** The file that is edited, in the middle. */
  readonly name: string;
  readonly file: () => PolFile;
  readonly clauses: number;
  readonly bytes: number;
}

/** A policy in parts of so many clauses, all of them read; what of it is on the screen is one part. */
async function workspaceOf(clauses: number, inPart: number): Promise<Workspace> {
  const { text, register, clauses: made } = generatePolicy(clauses);
  const [head = '', ...blocks] = text.split(/\n(?=\ngegeven aanbieder\.b\d+_ingeschreven)/);
  const inFile = Math.max(1, Math.round(inPart / 6));
  const files = [
    { name: 'groot/2025.pol', text: `${head}\n` },
    { name: 'groot/PROEF.norms.jsonl', text: register.text },
  ];
  for (let at = 0; at < blocks.length; at += inFile) {
    const part = blocks.slice(at, at + inFile).join('\n');
    files.push({ name: `groot/2025.deel${at}.pol`, text: `taal nl\n\ndeel van proef.groot 2025\n${part}\n` });
  }
  const session = createSession({
    runner,
    pace: { quick: 1e9, check: 1e9, study: 1e9 },
    publish: () => undefined,
    onStudied: () => undefined,
  });
  await session.load(Promise.resolve(files));
  const edited = files[2 + Math.floor((files.length - 2) / 2)];
  const name = edited?.name ?? '';
  session.open(name, edited?.text ?? '');
  const file = (): PolFile => session.workspace.store.file(name) as PolFile;
  const bytes = files.reduce((sum, one) => sum + one.text.length, 0);
  return { session, name, file, clauses: made, bytes };
}

/** Between the two spellings of an edit: a name that is not known, and back. */
function edit({ session, name, file }: Workspace, round: number): void {
  const { text } = file();
  const [from, to] =
    round % 2 === 0
      ? ['vereist aanbieder.', 'vereist aanbiedr.']
      : ['vereist aanbiedr.', 'vereist aanbieder.'];
  session.change(name, text.replace(from, to));
}

const rows: string[][] = [
  [
    'clauses in parts of',
    'MB',
    'edit → diagnostics',
    'completion',
    'hover',
    'references',
    'colours',
    'first look',
  ],
];

/** Milliseconds of processor: on a machine that is shared the clock tells what others do. */
function timed(times: number[], act: () => unknown): void {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1000);
}

const told = (times: readonly number[]): string => shown(summary(times).median);

async function measureWorkspace(clauses: number, inPart: number): Promise<void> {
  const workspace = await workspaceOf(clauses, inPart);
  const { session, file } = workspace;
  const first: number[] = [];
  timed(first, () => session.diagnosticsOf(file()));
  const [edits, completions, hovers, references, colours]: number[][] = [[], [], [], [], []];
  for (let round = 0; round < 24; round += 1) {
    edit(workspace, round);
    timed(edits ?? [], () => session.diagnosticsOf(file()));
    const offset = file().text.lastIndexOf('vereist') + 8;
    const view = session.workspace.viewOf(file());
    timed(completions ?? [], () => proposalsAt(file(), offset, session.workspace));
    timed(hovers ?? [], () =>
      hoverAt(file(), offset + 12, { store: session.workspace.store, view, language: 'nl' }),
    );
    timed(references ?? [], () => referencesAt(file(), offset + 12, session.workspace));
    timed(colours ?? [], () => colouredTokens(file(), view));
  }
  rows.push([
    `${workspace.clauses} / ${inPart}`,
    (workspace.bytes / 1e6).toFixed(1),
    ...[edits, completions, hovers, references, colours].map((times) => told((times ?? []).slice(4))),
    shown(first[0] ?? 0),
  ]);
}

async function measureMemory(): Promise<void> {
  const workspace = await workspaceOf(1_002, 60);
  const heap = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const after: string[] = [];
  for (let round = 0; round <= 1_000; round += 1) {
    edit(workspace, round);
    workspace.session.diagnosticsOf(workspace.file());
    if ([10, 250, 500, 750, 1_000].includes(round)) after.push(`${round}: ${heap().toFixed(1)} MB`);
  }
  console.log(
    `\nmemory after edits (${globalThis.gc === undefined ? 'without' : 'with'} collecting first): ${after.join(', ')}`,
  );
}

for (const [clauses, inPart] of [
  [1_000, 60],
  [10_000, 60],
  [10_000, 240],
  [10_000, 10_000],
] as const)
  await measureWorkspace(clauses, inPart);
printTable(rows);
await measureMemory();
// Timers of the session wait for a time that does not come.
process.exit(0);
