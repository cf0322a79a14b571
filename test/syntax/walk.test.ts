/** The walks reach every expression of a tree: found here by looking at every property of every node. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Declaration, Expression } from '../../src/syntax/ast.ts';
import { childrenOf, expressionsOf, walkDeclarations, walkExpressions } from '../../src/syntax/walk.ts';
import { parseFile } from './trees.ts';

const design = readFileSync(new URL('../cases/design.pol', import.meta.url), 'utf8');

const extra = `
groep h
  groep i
    voorwaarde v per declaratie
      volgens GGZ-2025-153
      geldt als elke declaratie waarvoor p heeft q
      vereist (aantal declaratie) + (som van a over declaratie) > hoogste van (1, 2 als r)
      tenzij s = t
      van kracht vanaf 1 mei 2025
      naar declaratie.geopend
  einde groep
einde groep

beslissing b : getal
  - afronding_van.x afgerond (2 decimalen, naar boven) als x binnen 1 tot en met 2 en onder lezing l = a
  bij overlap onder lezing l = a : eerste rij

beslistabel t : getal
  | jaaromzet in contractjaar - 1 || t
  | niet gedurende jaar 2024, binnen 1 tot en met 2 en bevat x || dagen tussen c en d

uitzondering e op b volgens GGZ-2025-153 als p wordt 5
oordeel o : bedrag door asr bereik vanaf € 1 weegt f.g volgens GGZ-2025-153
kanttekening k "x" als periode van a tot en met b aanwezig
gegeven f.g : getal bereik vanaf 1 te veranderen uiterlijk 1 mei 2024
parameter p : getal = 1 vanaf 1 mei 2024
altijd z vereist -1 < "x" buiten het document "y"
geval w peildatum 1 mei 2024 gegeven a.b = 5 dagen
stap s door asr vanaf 1 mei 2024 uiterlijk 2 mei 2024
`;

const { tree, diagnostics } = parseFile(design + extra);

/** The kinds of expression, found in a tree that has all of them. */
const isExpression = (node: object): node is Expression =>
  'kind' in node && typeof node.kind === 'string' && kinds.has(node.kind);

const kinds = new Set<string>([
  'booleanLiteral',
  'numberLiteral',
  'percentageLiteral',
  'moneyLiteral',
  'dateLiteral',
  'periodLiteral',
  'durationLiteral',
  'textLiteral',
  'roundingLiteral',
  'reference',
  'referenceDate',
  'contractYear',
  'readingTest',
  'unary',
  'binary',
  'stateTest',
  'quantifier',
  'aggregate',
  'pick',
  'call',
  'round',
  'parenthesized',
]);

/** A cell and an expression may both be `within`, a requirement and its kind both `period`: told apart by a property. */
const isNamesake = (node: object): boolean =>
  'kind' in node &&
  ((node.kind === 'within' && 'operand' in node) || (node.kind === 'period' && 'first' in node));

function everyExpression(node: unknown, found: Set<object>): Set<object> {
  if (typeof node !== 'object' || node === null) return found;
  if (isExpression(node) || isNamesake(node)) found.add(node);
  for (const child of Object.values(node)) everyExpression(child, found);
  return found;
}

test('the text of the test has no mistakes', () => {
  expect(diagnostics).toEqual([]);
});

test('every declaration is visited once, in source order', () => {
  const seen: Declaration[] = [];
  walkDeclarations(tree.declarations, (declaration) => seen.push(declaration));
  expect(new Set(seen).size).toBe(seen.length);
  const starts = seen.map(({ span }) => span.start);
  expect(starts).toEqual([...starts].sort((left, right) => left - right));
  expect(seen.filter(({ kind }) => kind === 'step')).toHaveLength(8);
  expect(seen.filter(({ kind }) => kind === 'group')).toHaveLength(3);
});

test('every expression is visited once', () => {
  const seen: object[] = [];
  walkDeclarations(tree.declarations, (declaration) => {
    for (const expression of expressionsOf(declaration))
      walkExpressions(expression, (each) => seen.push(each));
  });
  expect(new Set(seen).size).toBe(seen.length);
  const all = everyExpression(tree.declarations, new Set());
  expect(all.size).toBeGreaterThan(100);
  expect(seen.filter((each) => !all.has(each))).toEqual([]);
  expect([...all].filter((each) => !seen.includes(each))).toEqual([]);
});

test('the outer expression comes before the inner, the left before the right', () => {
  const found = parseFile(
    'taal nl\nbeleid a 2025\nberekening c : getal = (a + b) × c',
  ).tree.declarations.flatMap(expressionsOf)[0];
  const seen: string[] = [];
  if (found !== undefined) {
    walkExpressions(found, (each) =>
      seen.push(each.kind === 'reference' ? (each.segments[0]?.text ?? '') : each.kind),
    );
    expect(childrenOf(found)).toHaveLength(2);
  }
  expect(seen).toEqual(['binary', 'parenthesized', 'binary', 'a', 'b', 'c']);
});
