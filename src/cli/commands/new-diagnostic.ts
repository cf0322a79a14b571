/**
 * `pol new diagnostic CODE ROOM`, in a checkout of Pol: the code with its parameters, its text in both languages, and the page
 * whose example is its test. Everything that is left open says so, and a test fails while any of it does.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { write, type Io } from '../io.ts';
import { words } from '../words.ts';
import { WrongUse } from '../wrong-use.ts';

interface Room {
  /** The file that declares it, and the interface in it. */
  readonly codes: 'codes' | 'analysis-codes';
  readonly declared: string;
  /** The file of its texts, in the folder of each language, and the table in it. */
  readonly texts: string;
  readonly table: string;
  readonly params: { readonly declared: string; readonly name: string };
  readonly example: keyof typeof examples;
}

const named = { declared: '{ readonly name: string }', name: 'name' };

const room = (subject: string, texts: string, example: Room['example'], other: Partial<Room> = {}): Room => ({
  codes: 'codes',
  declared: `${subject}Diagnostics`,
  texts,
  table: `${texts}Messages`,
  params: named,
  example,
  ...other,
});

/** What `DiagnosticParams` is made of, by the word for it on the command line. */
const rooms = new Map<string, Room>([
  ['syntax', room('Syntax', 'syntax', 'policy')],
  ['check', room('Check', 'check', 'policy')],
  ['amend', room('Amend', 'amend', 'revision')],
  ['lower', room('Lowering', 'artefact', 'policy')],
  ['artefact', room('Artefact', 'artefact', 'artefact')],
  ['facts', room('Fact', 'facts', 'facts', { table: 'factMessages' })],
  [
    'analyse',
    room('Analysis', 'analysis', 'policy', {
      codes: 'analysis-codes',
      params: { declared: 'FoundIn', name: 'path' },
    }),
  ],
  ['command', room('Command', 'command', 'command')],
]);

export const ROOMS: readonly string[] = [...rooms.keys()];

/** Stands where something is still to be written. */
export const UNWRITTEN = { nl: '(nog te schrijven)', en: '(to be written)' } as const;

/** Writes all of it, or nothing; tells what it wrote and what is left. */
export async function newDiagnostic(io: Io, code: string, roomName: string | undefined): Promise<void> {
  const text = words[io.language].newDiagnostic;
  const wrong = (problem: string): WrongUse => new WrongUse('wrong-option', { problem });
  if (code.length > 60 || !/^[a-z]+(?:-[a-z0-9]+)+$/.test(code)) throw wrong(text.noCode(code));
  const found = rooms.get(roomName ?? '');
  if (found === undefined) throw wrong(text.noRoom(roomName ?? null, ROOMS));
  const root = await checkoutAround(io.cwd);
  if (root === null) throw wrong(text.noCheckout);
  const page = `docs/diagnostics/${code}.md`;
  const codesFiles = await Promise.all(
    ['codes', 'analysis-codes'].map((name) => readFile(join(root, `src/base/${name}.ts`), 'utf8')),
  );
  if (codesFiles.some((source) => source.includes(`  '${code}': `))) throw wrong(text.codeThere(code));
  const changes = await changesFor(code, found, root);
  await writeNew(join(root, page), pageOf(code, found), page);
  for (const [path, content] of changes) await writeFile(join(root, path), content);
  await write(io.stdout, [page, ...changes.keys()].map((path) => `${path}\n`).join(''));
  await write(io.stderr, `${text.next(code)}\n`);
}

/** The folder of the checkout that a folder is in; null where it is in none. */
async function checkoutAround(cwd: string): Promise<string | null> {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const manifest = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '');
    const codes = await readFile(join(folder, 'src/base/codes.ts'), 'utf8').catch(() => '');
    if (codes !== '' && /"name": *"pol-lang"/.test(manifest)) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** The sources with the code in them, by path. */
async function changesFor(code: string, to: Room, root: string): Promise<ReadonlyMap<string, string>> {
  const changed = new Map<string, string>();
  const insert = async (path: string, opening: string, closing: string, added: string): Promise<void> => {
    const source = await readFile(join(root, path), 'utf8');
    const start = source.indexOf(opening);
    const end = start < 0 ? -1 : source.indexOf(closing, start);
    if (end < 0) throw new Error(`${path} has no ${opening}`);
    changed.set(path, `${source.slice(0, end)}\n${added}${source.slice(end)}`);
  };
  const { params, texts, table } = to;
  await insert(
    `src/base/${to.codes}.ts`,
    `export interface ${to.declared} `,
    '\n}\n',
    `  '${code}': ${params.declared};`,
  );
  for (const language of ['nl', 'en'] as const)
    await insert(
      `src/base/messages/${language}/${texts}.ts`,
      `export const ${table}:`,
      '\n};\n',
      `  '${code}': ({ ${params.name} }) => ({
    headline: \`'\${${params.name}}' ${UNWRITTEN[language]}\`,
    help: '${UNWRITTEN[language]}',
  }),`,
    );
  return changed;
}

/** Writes a file that is not there yet; one that is there stays as it is. */
export async function writeNew(path: string, content: string, shown: string): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx' });
  } catch (error) {
    const problem = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (problem === 'EEXIST') throw new WrongUse('file-exists', { path: shown });
    throw new WrongUse('unwritable-file', { path: shown, problem });
  }
}

// --------------------------------------------------------------------------------------------- the page

const policy = `taal nl
beleid demo 2025
  registers DOC-2025

onderwerp zorgaanbieder
gegeven zorgaanbieder.klein : ja/nee

berekening klein : ja/nee
  = zorgaanbieder.klein
`;

const block = (head: string, content: string): string => `\`\`\`${head}\n${content}\`\`\`\n`;

/** What a page can show of itself: see `test/docs/fire.ts`. */
const examples = {
  policy: block('pol', policy),
  revision: `${block(
    'pol file=tweede.pol',
    'taal nl\n\nbeleid demo 2025 herziening 2\n  wijzigt herziening 1\n',
  )}\n${block('pol file=eerste.pol base=ja', policy)}`,
  artefact: block('json artefact=nee', '{}\n'),
  facts: `${block('pol file=policies/demo.pol', policy)}
${block('json file=feiten.json', '{ "zorgaanbieder": { "klein": true } }\n')}
${block('console', '$ pol eval demo@2025 --facts feiten.json --format csv\n')}`,
  command: `${block('pol file=policies/demo.pol', policy)}
${block('console', '$ pol check policies\n')}`,
} as const;

const pageOf = (code: string, { example }: Room): string => `# ${code}

## Betekenis

${UNWRITTEN.nl}

## Voorbeeld

${examples[example]}
${block('text', `fout[${code}]: ${UNWRITTEN.nl}\n`)}
## Wat te doen

${UNWRITTEN.nl}
`;
