/** A solver on the command line: asked only where something came out inexact, and missed in one line. */
import { expect, test } from 'vitest';
import { loadZ3, type LoadedSolver } from '../../src/z3/z3.ts';
import { inFolder, pol, type Ran } from '../support/cli.ts';

const policy = `taal nl

beleid demo 2025
  titel "Demo"
  te raadplegen vanaf 1 januari 2024 tot en met 31 december 2025

onderwerp zorgaanbieder

gegeven zorgaanbieder.omzet   : bedrag  bereik vanaf € 0 tot en met € 1.000.000
gegeven zorgaanbieder.kosten  : bedrag  bereik vanaf € 0 tot en met € 1.000.000
gegeven zorgaanbieder.gestart : datum   bereik vanaf 1 januari 2000 tot en met 31 december 2025
gegeven zorgaanbieder.gestopt : datum   bereik vanaf 1 januari 2000 tot en met 31 december 2025

voorwaarde kostendekkend "dekt de kosten"
  vereist zorgaanbieder.kosten ten hoogste 90% van zorgaanbieder.omzet
   en zorgaanbieder.kosten meer dan zorgaanbieder.omzet

voorwaarde een_maand
  vereist zorgaanbieder.gestopt vanaf zorgaanbieder.gestart + 1 maand (naar boven)
   en zorgaanbieder.gestopt uiterlijk zorgaanbieder.gestart + 27 dagen

voorwaarde winstgevend
  vereist zorgaanbieder.kosten minder dan zorgaanbieder.omzet
`;

const missing = /^opmerking: de samenhang tussen gegevens is niet uitgezocht; .*npm install z3-solver\n$/;

const run = (
  words: readonly string[],
  facts: object,
  loadSolver?: () => Promise<LoadedSolver | null>,
): Promise<Ran> =>
  inFolder({ 'demo.pol': policy, 'facts.json': JSON.stringify(facts) }, (cwd) => {
    const [command = '', ...rest] = words;
    const outside = { cwd, ...(loadSolver === undefined ? {} : { loadSolver }) };
    return pol([command, 'demo.pol', '--facts', 'facts.json', ...rest], outside);
  });

/** How often a solver is loaded and ended. */
function counted(): {
  readonly load: () => Promise<LoadedSolver | null>;
  readonly count: { loaded: number; ended: number };
} {
  const count = { loaded: 0, ended: 0 };
  const load = async (): Promise<LoadedSolver | null> => {
    count.loaded += 1;
    const z3 = await loadZ3();
    if (z3 === null) return null;
    const close = async (): Promise<void> => {
      count.ended += 1;
      await z3.close();
    };
    return { ...z3, close };
  };
  return { load, count };
}

const day = { peildatum: '2024-06-01' };

test('eval: two conditions that contradict each other are decided with a solver, which is ended', async () => {
  const { load, count } = counted();
  const { out, err } = await run(['eval', '--format', 'json'], day, load);
  const { requirements } = JSON.parse(out);
  expect(requirements.kostendekkend).toMatchObject({
    status: 'decided',
    outcome: 'notMet',
    inexact: false,
    needed: [],
  });
  expect(requirements.een_maand).toMatchObject({ status: 'decided', outcome: 'notMet', inexact: false });
  expect(requirements.winstgevend).toMatchObject({ status: 'undetermined', possible: ['met', 'notMet'] });
  expect(err).toBe('');
  expect(count).toEqual({ loaded: 1, ended: 1 });
});

test('eval: without one the answer stays as it is, and one line says what to install, once', async () => {
  const { out, err } = await run(['eval', '--format', 'ndjson'], [day, { ...day, id: 'tweede' }]);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toHaveLength(2);
  for (const { requirements } of answers)
    expect(requirements.kostendekkend).toMatchObject({ status: 'undetermined', inexact: true });
  expect(err).toMatch(missing);
});

test('eval: where nothing is inexact no solver is loaded', async () => {
  const { load, count } = counted();
  const zorgaanbieder = { omzet: 100, kosten: 50, gestart: '2024-01-01', gestopt: '2024-03-01' };
  const { err } = await run(['eval'], { ...day, zorgaanbieder }, load);
  expect([err, count.loaded]).toEqual(['', 0]);
});

test('needed: what is decided needs nothing', async () => {
  const { load } = counted();
  const words = ['needed', '--decision', 'kostendekkend', '--format', 'json'];
  const [without, having] = [await run(words, day), await run(words, day, load)];
  expect(JSON.parse(without.out).open[0]).toMatchObject({ status: 'undetermined', inexact: true });
  expect(without.err).toMatch(missing);
  expect(JSON.parse(having.out).open[0]).toMatchObject({
    status: 'decided',
    needed: [],
    inexact: false,
    next: null,
  });
  expect(having.err).toBe('');
});
