/** Expressions: what binds first, and every form in both vocabularies. */
import { describe, expect, test } from 'vitest';
import type { Expression, Name } from '../../src/syntax/ast.ts';
import { childrenOf } from '../../src/syntax/walk.ts';
import { declarations, mistakes, parseBody, shape } from './trees.ts';
import type { Language } from '../../src/base/language.ts';

/** The expression of a calculation. */
function expression(text: string, language: Language = 'nl'): Expression {
  const [first] = declarations(
    language === 'nl' ? `berekening c : getal = ${text}` : `calculation c : number = ${text}`,
    language,
  );
  if (first?.kind !== 'decision' || first.value === null || first.value.kind === 'writtenGap')
    throw new Error(text);
  return first.value;
}

const names = (segments: readonly Name[]): string => segments.map(({ text }) => text).join('.');

/** An expression with every pair of parentheses that its tree has, in one line. */
function bracketed(node: Expression): string {
  const inner = childrenOf(node).map(bracketed);
  switch (node.kind) {
    case 'reference':
      return names(node.segments) + (node.year === null ? '' : `@${inner.join('')}`);
    case 'numberLiteral':
      return node.digits + (node.unit?.text ?? '');
    case 'percentageLiteral':
      return `${node.digits}%`;
    case 'moneyLiteral':
      return `€${node.digits}`;
    case 'dateLiteral':
      return [node.year ?? 'any', node.month, node.day].join('-');
    case 'periodLiteral':
      return `${node.unit}${String(node.ordinal)}/${String(node.year ?? 'any')}`;
    case 'durationLiteral':
      return node.parts.map(({ count, unit }) => `${String(count)}${unit}`).join('+');
    case 'booleanLiteral':
      return String(node.value);
    case 'textLiteral':
      return JSON.stringify(node.text.value);
    case 'binary':
      return `(${node.operator} ${inner.join(' ')}${node.rounding === null ? '' : ` ~${node.rounding.direction ?? names(node.rounding.reading?.segments ?? [])}`})`;
    case 'unary':
      return `(${node.operator} ${inner.join(' ')})`;
    case 'stateTest':
      return `(${node.test} ${inner.join(' ')})`;
    case 'call':
      return `(${node.function} ${inner.join(' ')})`;
    case 'quantifier':
      return `(${node.quantifier}${String(node.count ?? '')} ${node.binder?.text ?? '_'}:${node.over.text} ${inner.join(' ')})`;
    case 'aggregate':
      return `(${node.aggregate} ${node.binder?.text ?? '_'}:${node.over.text} ${inner.join(' ')})`;
    case 'round':
      return `(round${String(node.decimals)} ${node.direction ?? names(node.reading?.segments ?? [])} ${inner.join(' ')})`;
    case 'readingTest':
      return `(reading ${names(node.reading.segments)} ${node.alternative.text})`;
    case 'pick':
      return `(${node.pick} ${node.items.map(({ value, condition }) => bracketed(value) + (condition === null ? '' : ` if ${bracketed(condition)}`)).join(', ')})`;
    case 'workingDays':
      return `(workingDays ${String(node.count)} ${inner.join(' ')})`;
    case 'nthPeriod':
      return `(${node.unit} ${String(node.ordinal)} ${inner.join(' ')} ${node.rounding?.direction ?? ''})`.replace(
        ' )',
        ')',
      );
    case 'roll':
      return `(${node.direction} ${inner.join(' ')})`;
    case 'workingDaysBetween':
    case 'within':
    case 'period':
    case 'referenceDate':
    case 'contractYear':
    case 'roundingLiteral':
    case 'parenthesized':
      return `(${node.kind} ${inner.join(' ')})`.replace(' )', ')');
    default:
      throw new Error(String(node satisfies never));
  }
}

const forms: readonly (readonly [nl: string, en: string, tree: string])[] = [
  // what binds first
  ['a of b en c of d', 'a or b and c or d', '(or (or a (and b c)) d)'],
  ['a en b en c', 'a and b and c', '(and (and a b) c)'],
  ['niet a en b', 'not a and b', '(and (not a) b)'],
  ['niet niet a = b', 'not not a = b', '(not (not (equal a b)))'],
  ['a + b × c - d', 'a + b × c - d', '(subtract (add a (multiply b c)) d)'],
  ['a gedeeld door b × c', 'a divided by b × c', '(multiply (divide a b) c)'],
  ['a - b - c', 'a - b - c', '(subtract (subtract a b) c)'],
  ['- a + - - b', '- a + - - b', '(add (negate a) (negate (negate b)))'],
  ['(a of b) en c', '(a or b) and c', '(and (parenthesized (or a b)) c)'],
  ['70% van x × 2', '70% of x × 2', '(multiply (percentOf 70% x) 2)'],
  ['70 % van (x + y)', '70 % of (x + y)', '(percentOf 70% (parenthesized (add x y)))'],
  ['70% + 5%', '70% + 5%', '(add 70% 5%)'],

  // comparisons
  ['a = b en c ≠ d', 'a = b and c ≠ d', '(and (equal a b) (notEqual c d))'],
  ['a < b of c ≤ d', 'a < b or c ≤ d', '(or (lessThan a b) (atMost c d))'],
  ['a > b of c ≥ d', 'a > b or c ≥ d', '(or (moreThan a b) (atLeast c d))'],
  ['a minder dan b', 'a less than b', '(lessThan a b)'],
  ['a ten hoogste b + 1', 'a at most b + 1', '(atMost a (add b 1))'],
  ['a meer dan b', 'a more than b', '(moreThan a b)'],
  ['a ten minste b', 'a at least b', '(atLeast a b)'],
  ['a vanaf b', 'a from b', '(from a b)'],
  ['a vóór b', 'a before b', '(before a b)'],
  ['a voor b', 'a before b', '(before a b)'],
  ['a uiterlijk b', 'a no later than b', '(by a b)'],
  ['a tot en met b', 'a up to and including b', '(upTo a b)'],
  ['a na b', 'a after b', '(after a b)'],
  ['a gedurende november 2023', 'a during November 2023', '(during a month11/2023)'],
  ['a bevat b', 'a contains b', '(contains a b)'],
  ['a binnen 70% tot en met 80%', 'a within 70% up to and including 80%', '(within a 70% 80%)'],
  ['a binnen b en c', 'a within b and c', '(and (within a b) c)'],

  // states
  ['a aanwezig', 'a present', '(present a)'],
  ['a afwezig', 'a absent', '(absent a)'],
  ['a is van toepassing', 'a is applicable', '(applies a)'],
  ['a is gebruikt', 'a is used', '(used a)'],
  ['a nog niet', 'a not yet', '(notYet a)'],
  ['a nooit', 'a never', '(never a)'],
  ['a leeg', 'a empty', '(empty a)'],
  ['niet a is voldaan', 'not a is met', '(not (met a))'],

  // references
  ['declaratie.open', 'declaratie.open', 'declaratie.open'],
  ['stap_a.gedaan', 'stap_a.gedaan', 'stap_a.gedaan'],
  ['omzet in 2023', 'omzet in 2023', 'omzet@2023'],
  ['a.omzet in contractjaar', 'a.omzet in contract year', 'a.omzet@(contractYear)'],
  [
    'a.omzet in contractjaar - 1 + b',
    'a.omzet in contract year - 1 + b',
    '(add a.omzet@(subtract (contractYear) 1) b)',
  ],
  ['a.omzet in contractjaar - b', 'a.omzet in contract year - b', '(subtract a.omzet@(contractYear) b)'],
  ['onder lezing l = a of b', 'under reading l = a or b', '(or (reading l a) b)'],

  // literals
  ['ja = nee', 'yes = no', '(equal true false)'],
  ['1.234.567,5', '1,234,567.5', '1234567.5'],
  ['0,5', '0.5', '0.5'],
  ['12 uren', '12 uren', '12uren'],
  ['€ 0,50', '€ 0.50', '€0.50'],
  ['€150000', '€150000', '€150000'],
  ['1 september 2024', '1 September 2024', '2024-9-1'],
  ['1 SEPTEMBER 2024', '1 september 2024', '2024-9-1'],
  ['1 mei 2024', '1 may 2024', '2024-5-1'],
  ['29 februari', '29 February', 'any-2-29'],
  ['derde kwartaal 2024', 'third quarter 2024', 'quarter3/2024'],
  ['jaar 2026', 'year 2026', 'year1/2026'],
  ['5 jaar', '5 years', '5year'],
  ['1 jaar, 3 maanden en 2 dagen', '1 year, 3 months and 2 days', '1year+3month+2day'],
  ['2 weken', '2 weeks', '2week'],
  ['a + 1 maand en b', 'a + 1 month and b', '(and (add a 1month) b)'],
  ['"a \\"b\\" \\\\ \\n"', '"a \\"b\\" \\\\ \\n"', JSON.stringify('a "b" \\ \n')],

  // records
  ['elke declaratie heeft a of b', 'every declaratie has a or b', '(every _:declaratie (or a b))'],
  [
    'een d uit declaratie waarvoor a en b heeft c',
    'some d out of declaratie where a and b has c',
    '(some d:declaratie (and a b) c)',
  ],
  ['ten minste 2 declaratie heeft a', 'at least 2 declaratie has a', '(atLeast2 _:declaratie a)'],
  [
    'aantal declaratie waarvoor a > 3',
    'number of declaratie where a > 3',
    '(count _:declaratie (moreThan a 3))',
  ],
  [
    'som van a + b over declaratie waarvoor c',
    'sum of a + b over declaratie where c',
    '(sum _:declaratie (add a b) c)',
  ],
  [
    'laagste van d.a over d uit declaratie',
    'lowest of d.a over d out of declaratie',
    '(lowest d:declaratie d.a)',
  ],
  [
    'hoogste van (a + b) × 2 over declaratie',
    'highest of (a + b) × 2 over declaratie',
    '(highest _:declaratie (multiply (parenthesized (add a b)) 2))',
  ],
  ['vroegste van (a, b als p)', 'earliest of (a, b if p)', '(earliest a, b if p)'],
  [
    'laatste van (a als p en q) + 1 dag',
    'latest of (a if p and q) + 1 day',
    '(add (latest a if (and p q)) 1day)',
  ],

  // functions
  ['jaar van a.b + 1', 'year of a.b + 1', '(add (yearOf a.b) 1)'],
  ['maand van a', 'month of a', '(monthOf a)'],
  ['kwartaal van a', 'quarter of a', '(quarterOf a)'],
  ['dag van a', 'day of a', '(dayOf a)'],
  ['laatste dag van kalendermaand van a', 'last day of calendar month of a', '(lastDayOf (monthPeriod a))'],
  [
    'eerste dag van kalenderkwartaal van a',
    'first day of calendar quarter of a',
    '(firstDayOf (quarterPeriod a))',
  ],
  ['kalenderjaar van a', 'calendar year of a', '(yearPeriod a)'],
  ['dagen tussen a en b - 1', 'days between a and b - 1', '(daysBetween a (subtract b 1))'],
  ['omvang van a', 'size of a', '(sizeOf a)'],
  ['periode van a tot en met b', 'period from a up to and including b', '(period a b)'],
  [
    'peildatum - 5 jaar (naar beneden)',
    'reference date - 5 years (downwards)',
    '(subtract (referenceDate) 5year ~down)',
  ],
  [
    'a + 1 maand (lezing l.x) - 1 dag',
    'a + 1 month (reading l.x) - 1 day',
    '(subtract (add a 1month ~l.x) 1day)',
  ],
  ['a + 2 × 1 maand (naar boven)', 'a + 2 × 1 month (upwards)', '(add a (multiply 2 1month) ~up)'],

  // rounding
  ['a afgerond (2 decimalen, naar boven)', 'a rounded (2 decimals, upwards)', '(round2 up a)'],
  [
    'a × b afgerond (0 decimalen naar beneden)',
    'a × b rounded (0 decimals downwards)',
    '(multiply a (round0 down b))',
  ],
  [
    '(a × b) afgerond (1 decimalen, rekenkundig)',
    '(a × b) rounded (1 decimals, half up)',
    '(round1 halfUp (parenthesized (multiply a b)))',
  ],
  [
    'a afgerond (2 decimalen, naar nul toe)',
    'a rounded (2 decimals, towards zero)',
    '(round2 towardsZero a)',
  ],
  [
    'a afgerond (2 decimalen, van nul af)',
    'a rounded (2 decimals, away from zero)',
    '(round2 awayFromZero a)',
  ],
  ['a afgerond (2 decimalen, lezing l)', 'a rounded (2 decimals, reading l)', '(round2 l a)'],
];

describe('expressions', () => {
  test.each(forms)('%s', (nl, en, tree) => {
    expect(bracketed(expression(nl))).toBe(tree);
    expect(bracketed(expression(en, 'en'))).toBe(tree);
    expect(shape(expression(en, 'en'))).toMatchObject({ kind: expression(nl).kind });
  });

  test('a month without a year is a name outside a timeline', () => {
    expect(bracketed(expression('november'))).toBe('november');
  });

  test('a new line does not end an expression, nor a phrase', () => {
    expect(bracketed(expression('a\n  minder\n    dan b\n  en c'))).toBe('(and (lessThan a b) c)');
  });

  test('a phrase gives its last word up to the one that follows', () => {
    const [decision] = declarations(
      'beslissing b : verzameling van Soort bij overlap alle\n van kracht vanaf 1 januari 2025\n - x als p',
    );
    expect(decision).toMatchObject({ overlap: { overlap: 'all' }, clauses: { inForce: { to: null } } });
  });

  test('a month stands on the line of its day', () => {
    for (const figure of ['2018', '12', '5']) {
      const body = `timeline t\n step s by p\n  applies if a.x > ${figure} // why\n  may\nend timeline`;
      expect(declarations(body, 'en')).toMatchObject([
        {
          steps: [
            {
              force: 'may',
              clauses: { guard: { condition: { right: { kind: 'numberLiteral', digits: figure } } } },
            },
          ],
        },
      ]);
    }
    expect(mistakes('berekening c : getal = 12\n  mei 2024')).toEqual(['unexpected-word mei']);
    expect(mistakes('calculation c : number = 12\n  May 2024', 'en')).toEqual(['unexpected-word May']);
  });

  test('a type is no part of the clause below it', () => {
    for (const gap of ['\n  ', ' ']) {
      const [decision] = declarations(
        `beslissing b : periode${gap}van kracht vanaf 1 mei 2025\n  = periode van a tot en met b`,
      );
      expect(decision).toMatchObject({
        type: { base: 'period' },
        clauses: { inForce: { from: { kind: 'dateLiteral' }, to: null } },
        value: { kind: 'period' },
      });
    }
    expect(declarations('beslissing b : periode\n  - r : periode van a\n tot en met b als c')).toMatchObject([
      { rules: [{ name: { text: 'r' }, outcome: { kind: 'period' } }] },
    ]);
    // What is wrong below a type leaves the declaration whole.
    const { tree } = parseBody('beslissing b : periode\n  van krach vanaf 1 mei 2025\n  = c');
    expect(tree.declarations).toMatchObject([{ type: { base: 'period' }, value: { kind: 'reference' } }]);
  });

  test.each([
    ['laagste van (x + 1 jaar, 3 maanden) over d', '(lowest _:d (parenthesized (add x 1year+3month)))'],
    [
      'laagste van ((x + 1 jaar, 3 maanden)) over d',
      '(lowest _:d (parenthesized (parenthesized (add x 1year+3month))))',
    ],
    ['laagste van (x + 1 jaar, 3 maanden)', '(lowest (add x 1year+3month))'],
    ['laagste van (x + 1 jaar, 3 maanden, y)', '(lowest (add x 1year+3month), y)'],
    ['laagste van (3 maanden, 1 jaar)', '(lowest 3month, 1year)'],
    ['som van laagste van (1 jaar, x) over d', '(sum _:d (lowest 1year, x))'],
    ['som van laagste van (3 maanden, 1 jaar) over d', '(sum _:d (lowest 3month, 1year))'],
    ['som van laagste van (1 jaar, 3 maanden als x) over d', '(sum _:d (lowest 1year+3month if x))'],
  ])('a comma in a duration makes no list: %s', (text, tree) => {
    expect(bracketed(expression(text))).toBe(tree);
  });

  test.each(['y', 'niet y en z', 'elke d heeft y', 'a > 3', 'a of b.c in 2023'])(
    'in a decision an equals sign at the start of a line opens the value: geldt als %s',
    (guard) => {
      const [plain] = declarations(`beslissing b : getal\n  = x\n  geldt als ${guard}`);
      const [decision] = declarations(`beslissing b : getal\n  geldt als ${guard}\n  = x`);
      expect(shape(decision)).toEqual(shape(plain));
      const [rules] = declarations(`beslissing b : getal\n  geldt als ${guard}\n  - x als y`);
      expect(rules).toMatchObject({ value: null, rules: [{ outcome: { kind: 'reference' } }] });
      expect(shape(rules)).toMatchObject({ clauses: (shape(plain) as { clauses: object }).clauses });
    },
  );

  test('elsewhere, and within parentheses, an equals sign at the start of a line compares', () => {
    expect(declarations('voorwaarde v\n  vereist y\n  = x')).toMatchObject([{ test: { operator: 'equal' } }]);
    expect(declarations('beslissing b : ja/nee\n  geldt als (y\n  = x)\n  = ja')).toMatchObject([
      { value: { kind: 'booleanLiteral' }, clauses: { guard: { condition: { kind: 'parenthesized' } } } },
    ]);
  });

  test('in a list a minus at the start of a line opens an item, within parentheses it subtracts', () => {
    const [decision] = declarations('beslissing b : getal\n - a\n - (b\n - c) als p');
    if (decision?.kind !== 'decision') throw new Error('no decision');
    expect(decision.rules.map(({ outcome }) => bracketed(outcome as Expression))).toEqual([
      'a',
      '(parenthesized (subtract b c))',
    ]);
  });

  test('letters with marks are one spelling, however they are composed', () => {
    expect(bracketed(expression('e\u0301e\u0301n_naam'))).toBe('één_naam'.normalize('NFC'));
    expect(bracketed(expression('a vo\u0301o\u0301r b'))).toBe('(before a b)');
  });
});
