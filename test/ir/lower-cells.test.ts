/** Each cell of a table with the condition it becomes. */
import { expect, test } from 'vitest';
import { programOf } from './compile-text.ts';
import { showExpression } from './show-ir.ts';

const context = `
oordeel twijfel door asr geldt als actief tenzij soort = kliniek volgens X-1-001
lezing samenloop volgens X-1-001 gekozen volgorde "a" ook mogelijk geen_voorrang "b"
voorwaarde melden volgens X-1-001 vereist actief tenzij soort = kliniek
beslissing klasse : Soort volgens X-1-001
  - kliniek als actief
  - anders praktijk
`;

function lowered(column: string, cell: string): string {
  const program = programOf(`${context}
beslistabel t : ja/nee volgens X-1-002
  | ${column} || t
  | ${cell} || ja
`);
  const clause = program.clauses.find(({ name }) => name === 't');
  const [rule] = clause?.kind === 'decision' ? clause.rules : [];
  if (rule === undefined) throw new Error('no rule');
  return `${rule.isOtherwise ? 'otherwise ' : ''}${rule.condition === null ? 'always' : showExpression(rule.condition)}`;
}

test.each<[string, string, string]>([
  ['soort', '-', 'always'],
  ['soort', 'anders', 'otherwise always'],
  ['soort', 'kliniek', 'choice.equal(aanbieder.soort, Soort.kliniek)'],
  ['soort', 'niet kliniek', 'not(choice.equal(aanbieder.soort, Soort.kliniek))'],
  [
    'soort',
    'kliniek, praktijk',
    'or(choice.equal(aanbieder.soort, Soort.kliniek), choice.equal(aanbieder.soort, Soort.praktijk))',
  ],
  ['actief', 'ja', 'aanbieder.actief'],
  ['actief', 'nee', 'not(aanbieder.actief)'],
  [
    'totaal',
    'vanaf € 1 en minder dan € 5',
    'and(money.from(aanbieder.totaal, money 1), money.lessThan(aanbieder.totaal, money 5))',
  ],
  ['totaal', 'binnen € 1 tot en met € 5', 'money.within(aanbieder.totaal, money 1, money 5)'],
  ['omzet in contractjaar - 2', 'vanaf € 1', 'money.from(aanbieder.omzet@2023, money 1)'],
  [
    'totaal gedeeld door omzet in 2023',
    'ten hoogste 70%',
    'percentage.atMost(money.divide(aanbieder.totaal, aanbieder.omzet@2023), percentage 0.7)',
  ],
  ['soorten', 'bevat kliniek', 'set.contains(aanbieder.soorten, Soort.kliniek)'],
  ['soorten', 'leeg', 'set.empty(aanbieder.soorten)'],
  ['melding', 'nog niet', 'event.notYet(aanbieder.melding)'],
  ['melding', 'nooit', 'event.never(aanbieder.melding)'],
  // what may be absent: comparing asks for presence, also when denied
  ['sinds', 'afwezig', 'absent(aanbieder.sinds)'],
  ['sinds', 'aanwezig', 'present(aanbieder.sinds)'],
  ['sinds', 'niet afwezig', 'not(absent(aanbieder.sinds))'],
  [
    'sinds',
    'gedurende jaar 2024',
    'and(present(aanbieder.sinds), date.during(aanbieder.sinds, 2024-01-01..2024-12-31))',
  ],
  ['sinds', 'na 1 mei 2020', 'and(present(aanbieder.sinds), date.after(aanbieder.sinds, 2020-05-01))'],
  [
    'sinds',
    'niet na 1 mei 2020',
    'and(present(aanbieder.sinds), not(date.after(aanbieder.sinds, 2020-05-01)))',
  ],
  [
    'sinds',
    'afwezig, na 1 mei 2020',
    'or(absent(aanbieder.sinds), and(present(aanbieder.sinds), date.after(aanbieder.sinds, 2020-05-01)))',
  ],
  [
    'niveau',
    'ten minste midden',
    'and(present(aanbieder.niveau), choice.atLeast(aanbieder.niveau, Niveau.midden))',
  ],
  // what may not apply
  ['melden', '-', 'always'],
  ['melden', 'ja', 'and(applies(melden), value(melden))'],
  ['melden', 'nee', 'and(applies(melden), not(value(melden)))'],
  ['melden', 'niet van toepassing', 'not(applies(melden))'],
  ['klasse', 'kliniek', 'choice.equal(value(klasse), Soort.kliniek)'],
  ['twijfel', '-', 'always'],
  [
    'twijfel',
    'nee',
    'and(aanbieder.actief, not(choice.equal(aanbieder.soort, Soort.kliniek)), not(say(twijfel)))',
  ],
  // readings
  ['lezing samenloop', 'volgorde', 'under(samenloop = volgorde)'],
  ['lezing samenloop', 'niet volgorde', 'not(under(samenloop = volgorde))'],
])('| %s | %s', (column, cell, expected) => {
  expect(lowered(column, cell)).toBe(expected);
});
