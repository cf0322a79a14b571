/** The tables of results in the reference, cell by cell against the meaning. */
import { describe, expect, test } from 'vitest';
import { answerSource, answersIn, decide, readValue, resultText, withCall } from './table-programs.ts';
import { readPage } from './compile-block.ts';
import { tablesOf } from './markdown.ts';
import type { Table } from './markdown.ts';

const tables = tablesOf(readPage('docs/language.md'));

function table(name: string): Table {
  const found = tables.get(name);
  if (found === undefined || found.rows.length === 0) throw new Error(`the page has no table '${name}'`);
  for (const row of found.rows) expect(row, name).toHaveLength(found.headings.length);
  return found;
}

/** The cells of a table as the page has them, and as `compute` finds them. */
function compare({ headings, rows }: Table, compute: (row: string, heading: string) => string): void {
  const columns = headings.slice(1);
  const found = rows.map(([first = '']) => columns.map((heading) => compute(first, heading)));
  expect(found).toEqual(rows.map((row) => row.slice(1)));
}

describe('operators', () => {
  test.each(['and', 'or', 'not'])('%s', (operator) => {
    const { program, world } = answersIn(['links', 'rechts']);
    compare(table(operator), (left, right) => {
      const names = operator === 'not' ? ['rechts'] : ['links', 'rechts'];
      const extended = withCall(program, operator, names);
      return resultText(
        decide(extended, world({ links: left === '' ? 'yes' : left, rechts: right })).get('cell'),
      );
    });
  });

  test('comparison', () => {
    const { program, world } = answersIn(['links', 'rechts'], 'getal');
    const extended = withCall(program, 'number.equal', ['links', 'rechts']);
    compare(table('equal'), (left, right) =>
      resultText(decide(extended, world({ links: left, rechts: right })).get('cell')),
    );
  });
});

test('groups', () => {
  const names = ['m1', 'm2', 'm3'];
  compare(table('group'), (members, heading) => {
    const mode = heading;
    const source = `groep g\n  ${mode}\n${names.map((name) => `  voorwaarde ${name}_ vereist ${name} tenzij vervalt_${name}`).join('\n')}\neinde groep`;
    const { program, world } = answersIn(names, 'ja/nee', source, true);
    const answers = members.split(', ');
    const given = Object.fromEntries(names.map((name, index) => [name, answers[index] ?? '']));
    return resultText(decide(program, world(given)).get('g'));
  });
});

test('quantifiers', () => {
  const words: Readonly<Record<string, string>> = {
    elke: 'ja/nee = elke declaratie heeft antwoord',
    een: 'ja/nee = een declaratie heeft antwoord',
    'ten minste 2': 'ja/nee = ten minste 2 declaratie heeft antwoord',
    aantal: 'geheel getal = aantal declaratie waarvoor antwoord is van toepassing en antwoord',
  };
  compare(table('quantifier'), (records, heading) => {
    const source = `${answerSource('antwoord', 'declaratie.geeft', 'ja/nee', 'per declaratie')}\nberekening q : ${words[heading] ?? ''}`;
    const { program, world } = answersIn([], 'ja/nee', source);
    const answers = records === 'none' ? [] : records.split(', ');
    return resultText(decide(program, world({}, answers)).get('q'));
  });
});

test('absence', () => {
  compare(table('absence'), (asked, given) => {
    const isCell = asked.startsWith('cell ');
    const question = asked.replaceAll(/\bx\b/g, 'zorgaanbieder.x');
    const source = isCell
      ? `beslistabel t : ja/nee\n  bij overlap eerste rij\n  | zorgaanbieder.x || t\n  | ${asked.slice(5)} || ja\n  | anders || nee`
      : `berekening t : ja/nee = ${question}`;
    return readValue(`gegeven zorgaanbieder.x : getal kan ontbreken\n${source}`, 't', {
      x: given === 'absent' ? { kind: 'absent' } : given,
    });
  });
});

test('overlap', () => {
  compare(table('overlap'), (fitting, heading) => {
    const outcomes = fitting === 'none' ? [] : fitting.split(', ');
    const rules = outcomes.map((outcome) => `  - ${outcome === 'gap' ? 'niet bepaald "x"' : outcome} als ja`);
    const isSet = heading.startsWith('alle');
    const source = [
      'keuze Letter = a | b | c',
      `beslissing t : ${isSet ? 'verzameling van Letter' : 'Letter'}`,
      `  bij overlap ${heading}`,
      ...(rules.length === 0 ? ['  - c als nee'] : rules),
    ].join('\n');
    return readValue(source, 't', {});
  });
});

test('steps', () => {
  const { headings, rows } = table('step');
  const found = rows.map(([on = '', done = '']) =>
    headings.slice(2).map((force) => {
      const clause = force === 'must' ? '' : `  ${force}\n`;
      const source = `stap s\n  door inkoper\n  gedurende juni 2024\n${clause}`;
      const day = done === 'not yet' ? 'notYet' : done;
      return readValue(source, 's', {}, { on, done: { s: { kind: 'event', day } } });
    }),
  );
  expect(found).toEqual(rows.map((row) => row.slice(2)));
});

test('bounds', () => {
  compare(table('bounds'), (day, heading) => {
    const bound = heading.replace('15 June', '15 juni 2024').replace(/ June$/, ' juni 2024');
    const source = `gegeven zorgaanbieder.x : gebeurtenis\nberekening t : ja/nee = zorgaanbieder.x ${bound}`;
    return readValue(source, 't', { x: { kind: 'event', day: day === 'not yet' ? 'notYet' : day } });
  });
});

test('rounding', () => {
  compare(table('rounding'), (figure, direction) => {
    const number = figure.replace('.', ',');
    return readValue(`berekening t : getal = (${number}) afgerond (0 decimalen, ${direction})`, 't', {});
  });
});

test('months', () => {
  const { headings, rows } = table('months');
  const directions: Readonly<Record<string, string>> = {
    'naar beneden': '(naar beneden)',
    'naar boven': '(naar boven)',
  };
  const found = rows.map(([day = '', duration = '']) =>
    headings.slice(2).map((heading) => {
      const [sign, size] = duration.startsWith('-') ? ['-', duration.slice(1)] : ['+', duration];
      const source = `gegeven zorgaanbieder.x : datum\nberekening t : datum = zorgaanbieder.x ${sign} ${durationIn(size)} ${directions[heading] ?? ''}`;
      return readValue(source, 't', { x: { kind: 'date', date: day } });
    }),
  );
  expect(found).toEqual(rows.map((row) => row.slice(2)));
});

/** `1 year, 3 months, 2 days` in Dutch. */
function durationIn(text: string): string {
  const units: Readonly<Record<string, string>> = { year: 'jaar', month: 'maand', day: 'dag' };
  return text.replace(
    /(\d+) (year|month|day)s?/g,
    (_, count: string, unit: string) => `${count} ${units[unit] ?? ''}`,
  );
}
