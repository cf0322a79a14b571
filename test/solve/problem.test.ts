/** What is put to a solver, as text; and what is made of its answer. No solver is needed to read either. */
import { expect, test } from 'vitest';
import { figureIn, numberIn, readAnswer, truthIn } from '../../src/solve/answer.ts';
import { exactText } from '../../src/base/exact.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { withSolver } from '../../src/solve/asking.ts';
import { compileText, programIn } from '../ir/compile-text.ts';

const program = programIn(
  compileText(`taal nl
beleid demo 2025
  te raadplegen vanaf 1 januari 2024 tot en met 31 december 2025

onderwerp zorgaanbieder

gegeven zorgaanbieder.omzet  : bedrag        bereik vanaf € 0 tot en met € 1.000
gegeven zorgaanbieder.kosten : bedrag        bereik vanaf € 0 tot en met € 1.000
gegeven zorgaanbieder.gestart : datum         bereik vanaf 1 april 2024 tot en met 31 december 2024
gegeven zorgaanbieder.gestopt : datum         bereik vanaf 1 april 2024 tot en met 31 december 2024
gegeven zorgaanbieder.groot  : ja/nee

voorwaarde kostendekkend
  vereist zorgaanbieder.kosten ten hoogste 90% van zorgaanbieder.omzet
   en zorgaanbieder.kosten meer dan zorgaanbieder.omzet

voorwaarde een_maand
  vereist zorgaanbieder.groot
   of zorgaanbieder.gestopt vanaf zorgaanbieder.gestart + 1 maand (naar boven) en zorgaanbieder.gestopt vóór zorgaanbieder.gestart
`),
);

/** Every script that is asked for one clause, without an answer. */
function scriptsFor(name: string, facts: unknown): readonly string[] {
  const scripts: string[] = [];
  const ask = (script: string): null => {
    scripts.push(script);
    return null;
  };
  const tally = { proved: 0, unknown: 0, open: 0, refused: 0 };
  evaluate(program, facts, { decisions: [name], wouldDiffer: false, prover: { ask, tally } });
  return scripts;
}

test('figures in cents, compared crosswise', () => {
  const [first] = scriptsFor('kostendekkend', { peildatum: '2024-06-01' });
  expect(first).toMatchInlineSnapshot(`
    "(declare-const x0 Int) ; zorgaanbieder.kosten, in steps of 0.01
    (assert (and (<= 0 x0) (<= x0 100000)))
    (declare-const x1 Int) ; zorgaanbieder.omzet, in steps of 0.01
    (assert (and (<= 0 x1) (<= x1 100000)))
    (define-fun t0 () Bool (<= (* 10 x0) (* 9 x1)))
    (define-fun t1 () Bool (not (<= x0 x1)))
    (define-fun t2 () Int (ite t1 1 0))
    (define-fun t3 () Int (ite t0 t2 0))
    (assert (= t3 0))
    "
  `);
});

test('days as numbers: a month on is a step wherever a month begins', () => {
  const [script] = scriptsFor('een_maand', {
    peildatum: '2024-06-01',
    zorgaanbieder: { groot: false },
  });
  expect(script).toMatchInlineSnapshot(`
    "(declare-const x5 Int) ; zorgaanbieder.gestopt
    (assert (<= 738977 x5 739251))
    (declare-const x6 Int) ; zorgaanbieder.gestart
    (assert (<= 738977 x6 739251))
    (define-fun t0 () Int (+ x6 (- 738946)))
    (define-fun t1 () Int (+ (ite (>= t0 61) 30 0) (ite (>= t0 92) 31 0) (ite (>= t0 122) 30 0) (ite (>= t0 153) 31 0) (ite (>= t0 184) 31 0) (ite (>= t0 214) 30 0) (ite (>= t0 245) 31 0) (ite (>= t0 275) 30 0) 31))
    (define-fun t2 () Int (+ t0 (* (- 1) t1)))
    (define-fun t3 () Int (+ (ite (>= t0 61) (- 1) 0) (ite (>= t0 92) 1 0) (ite (>= t0 153) (- 1) 0) (ite (>= t0 184) 1 0) (ite (>= t0 214) (- 1) 0) (ite (>= t0 245) 1 0) 31))
    (define-fun t4 () Int (ite (>= t2 t3) 0 t2))
    (define-fun t5 () Int (+ (ite (>= t0 61) 30 0) (ite (>= t0 92) 31 0) (ite (>= t0 122) 31 0) (ite (>= t0 153) 30 0) (ite (>= t0 184) 31 0) (ite (>= t0 214) 30 0) (ite (>= t0 245) 31 0) (ite (>= t0 275) 31 0) 92))
    (define-fun t6 () Int (+ (ite (>= t0 61) 31 0) (ite (>= t0 92) 30 0) (ite (>= t0 122) 31 0) (ite (>= t0 153) 31 0) (ite (>= t0 184) 30 0) (ite (>= t0 214) 31 0) (ite (>= t0 245) 30 0) (ite (>= t0 275) 31 0) 61))
    (define-fun t7 () Int (ite (>= t2 t3) t5 t6))
    (define-fun t8 () Int (+ t7 t4 738946))
    (define-fun t9 () Bool (>= x5 t8))
    (define-fun t10 () Bool (< x5 x6))
    (define-fun t11 () Int (ite t10 1 0))
    (define-fun t12 () Int (ite t9 t11 0))
    (assert (= t12 0))
    "
  `);
});

test('what nothing is left to ask about is not asked', () => {
  expect(scriptsFor('een_maand', { peildatum: '2024-06-01', zorgaanbieder: { groot: true } })).toEqual([]);
});

test('a contradiction of two tests is found where each by itself is open', async () => {
  const facts = { peildatum: '2024-06-01' };
  const before = evaluate(program, facts, { decisions: ['kostendekkend'] }).requirements.kostendekkend;
  expect(before).toMatchObject({ status: 'undetermined', inexact: true });
  const { result } = await withSolver({ check: () => Promise.resolve('unsat') }, (prover) =>
    evaluate(program, facts, { decisions: ['kostendekkend'], prover }),
  );
  // One that says of everything that there is none contradicts itself, and is not believed.
  expect(result.requirements.kostendekkend).toEqual(before);
});

test('answers are read as they are written', () => {
  const answer = readAnswer(
    'sat\na 12\nb (- 3)\nc (/ 1.0 3.0)\nd (- (/ 7.0 2.0))\ne true\nf (root-obj (+ (^ x 2) (- 2)) 2)\n',
  );
  const model = answer.kind === 'sat' ? answer.model : new Map<string, string>();
  expect(
    ['a', 'b', 'c', 'd', 'f', 'g'].map((name) => figureIn(model, name)).map((one) => one && exactText(one)),
  ).toEqual(['12', '-3', '1/3', '-3.5', null, null]);
  expect([numberIn(model, 'b'), numberIn(model, 'c'), truthIn(model, 'e'), truthIn(model, 'a')]).toEqual([
    -3,
    null,
    true,
    null,
  ]);
  expect(readAnswer('unsat')).toEqual({ kind: 'unsat' });
  expect(readAnswer('unknown max. resource limit exceeded')).toEqual({
    kind: 'unknown',
    reason: 'max. resource limit exceeded',
  });
  expect(readAnswer('')).toEqual({ kind: 'unknown', reason: '' });
});
