/** The grammar as a whole: it has no ambiguity that is not decided, and what is written of it is what it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagram } from '../../scripts/grammar/diagram.ts';
import { ebnf } from '../../scripts/grammar/ebnf.ts';
import { grammarRules } from '../../scripts/grammar/model.ts';
import { ruleNames } from '../../scripts/grammar/names.ts';
import { keywords } from '../../grammar/keywords.ts';
import { PolParser, polParser } from '../../grammar/parser.ts';

test('the parser accepts its own grammar', () => {
  expect(() => new PolParser(false)).not.toThrow();
});

test('one parser is made', () => {
  expect(polParser()).toBe(polParser());
});

const rules = grammarRules();
const committed = (name: string): string =>
  readFileSync(new URL(`../../grammar/${name}`, import.meta.url), 'utf8');

describe('the written grammar', () => {
  test.each([
    ['grammar.ebnf', ebnf(rules, 'nl')],
    ['grammar.en.ebnf', ebnf(rules, 'en')],
    ['diagram.html', diagram(rules)],
  ])('%s is what the parser reads', (name, text) => {
    expect(committed(name) === text, `run 'npm run grammar'`).toBe(true);
  });

  test('every rule that a declaration needs is reached, and has one Dutch name', () => {
    const names = rules.map(({ nl }) => nl);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(ruleNames).filter((name) => !rules.some(({ rule }) => rule === name))).toEqual([]);
  });

  test.each(['nl', 'en'] as const)('every word of the language has a place in it, in %s', (language) => {
    const text = ebnf(rules, language);
    const absent = Object.values(keywords).filter((keyword) => !text.includes(`'${keyword[language]}'`));
    expect(absent.map((keyword) => keyword[language])).toEqual([]);
  });

  test('the drawing needs nothing from elsewhere', () => {
    expect(diagram(rules)).not.toMatch(/(?:src|href)="(?!#)|https?:|<script|@import|url\(/);
  });
});
