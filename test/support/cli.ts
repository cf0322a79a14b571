/** The command line in this process, with its outside held still. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Language } from '../../src/base/language.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { root } from './policies.ts';
import { startFromSource } from './threads.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Outside {
  readonly cwd?: string;
  readonly stdin?: string | Buffer;
  readonly language?: Language;
  /** Without it none is installed. */
  readonly loadSolver?: Io['loadSolver'];
  readonly loadEngine?: Io['loadEngine'];
}

/** Runs `pol` with these words and gives what it wrote, and its exit code. */
export async function pol(words: readonly string[], outside: Outside = {}): Promise<Ran> {
  const [out, err] = [sink(), sink()];
  const code = await run(words, {
    cwd: outside.cwd ?? root,
    stdin: Readable.from([outside.stdin ?? '']),
    stdout: out.stream,
    stderr: err.stream,
    colour: { out: false, err: false },
    language: outside.language ?? 'nl',
    loadSolver: outside.loadSolver ?? (() => Promise.resolve(null)),
    loadEngine: outside.loadEngine ?? (() => Promise.resolve(null)),
    startThread: startFromSource,
  });
  return { code, out: out.text(), err: err.text() };
}

function sink(): { readonly stream: Writable; readonly text: () => string } {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(parts).toString('utf8') };
}

/** A folder with these files, gone when the test is. */
export async function inFolder<Result>(
  files: Readonly<Record<string, string | Buffer>>,
  test: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'pol-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A small policy of its own, for trying things that the real ones do not hold. */
export const smallPolicy = `taal nl

beleid proef.klein 2025
  titel "Klein beleid"
  gepubliceerd 1 april 2024
  geldt voor vanaf 1 januari 2025 tot en met 31 december 2025
  te raadplegen vanaf 1 april 2024 tot en met 31 december 2026
  registers PROEF

onderwerp aanbieder "de aanbieder"

keuze Soort = instelling | praktijk

gegeven aanbieder.soort : Soort "soort"
gegeven aanbieder.omzet : bedrag per jaar "omzet"
  bereik vanaf € 0
gegeven aanbieder.naam : tekst "naam"
gegeven aanbieder.ingeschreven : ja/nee "ingeschreven"
gegeven aanbieder.personeel : geheel getal "personeel"
gegeven aanbieder.aandeel : percentage "aandeel"
gegeven aanbieder.gevraagd_op : datum "gevraagd op"

voorwaarde inschrijving "is ingeschreven"
  volgens PROEF-001
  vereist aanbieder.ingeschreven

voorwaarde op_tijd "vraagt op tijd aan"
  volgens PROEF-002
  vereist aanbieder.gevraagd_op vóór 1 augustus 2024

beslistabel klasse : Soort "hoe de aanbieder telt"
  volgens PROEF-003
  | soort      | omzet in 2023       || klasse
  | instelling | vanaf € 100.000     || instelling
  | instelling | minder dan € 90.000 || praktijk
  | praktijk   | -                   || praktijk

voorbeeld "grote instelling"
  peildatum 1 juni 2024
  gegeven aanbieder.soort = instelling, aanbieder.omzet in 2023 = € 100.000
  verwacht klasse = instelling
`;

export const smallRegister = ['001', '002', '003']
  .map((number) =>
    JSON.stringify({
      id: `PROEF-${number}`,
      section: 'Voorwaarden',
      place: `alinea ${Number(number)}`,
      kind: 'condition',
      actor: 'aanbieder',
      nl: `verzonnen norm ${Number(number)}`,
      en: `invented norm ${Number(number)}`,
      terms: [],
      facts: [],
      outcome: 'met or not met',
      computable: 'yes',
      reason: null,
      ambiguity: null,
    }),
  )
  .join('\n');

export const smallFolder: Readonly<Record<string, string>> = {
  'policies/proef/2025.pol': smallPolicy,
  'policies/proef/PROEF.norms.jsonl': smallRegister,
};
