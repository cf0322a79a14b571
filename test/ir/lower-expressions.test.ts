/** Each expression of the source with what it becomes. */
import { expect, test } from 'vitest';
import { showExpression } from './show-ir.ts';
import { programOf } from './compile-text.ts';

const readings = `
lezing afronden : afronding  volgens X-1-001  gekozen boven naar boven "a"  ook mogelijk beneden naar beneden "b"
lezing dubbel : (laag : bedrag, hoog : bedrag)  volgens X-1-001
  gekozen a (laag = € 1, hoog = € 2) "a"
  ook mogelijk b (laag = € 3, hoog = € 4) "b"
parameter drempel : bedrag = € 150.000 volgens X-1-001
oordeel twijfel door asr volgens X-1-001
bevoegdheid vrijstelling door asr volgens X-1-001
voorwaarde melden volgens X-1-001 vereist actief tenzij soort = kliniek
stap bezwaar door aanbieder op 1 juni 2024 volgens X-1-001
`;

function lowered(condition: string): string {
  const program = programOf(`${readings}\nvoorwaarde v volgens X-1-002 vereist ${condition}`);
  const clause = program.clauses.find(({ name }) => name === 'v');
  if (clause?.kind !== 'requirement') throw new Error('no requirement v');
  return showExpression(clause.test);
}

test.each<[string, string]>([
  // names
  ['actief', 'aanbieder.actief'],
  ['aanbieder.actief', 'aanbieder.actief'],
  ['soort = instelling', 'choice.equal(aanbieder.soort, Soort.instelling)'],
  ['soort ≠ kliniek', 'choice.notEqual(aanbieder.soort, Soort.kliniek)'],
  ['totaal ≥ drempel', 'money.atLeast(aanbieder.totaal, parameter(drempel))'],
  ['totaal > dubbel.laag', 'money.moreThan(aanbieder.totaal, reading(dubbel.laag))'],
  ['twijfel', 'say(twijfel)'],
  ['vrijstelling is gebruikt', 'say(vrijstelling)'],
  ['onder lezing dubbel = a', 'under(dubbel = a)'],
  ['melden is van toepassing en melden is voldaan', 'and(applies(melden), value(melden))'],
  ['bezwaar.gedaan nog niet', 'event.notYet(done(bezwaar))'],
  ['bezwaar.laatste_dag vóór peildatum', 'date.before(last(bezwaar), referenceDate)'],
  // years
  ['omzet in 2023 > € 10', 'money.moreThan(aanbieder.omzet@2023, money 10)'],
  ['omzet in contractjaar - 2 > € 10', 'money.moreThan(aanbieder.omzet@2023, money 10)'],
  ['jaar van peildatum = contractjaar', 'number.equal(date.year(referenceDate), number 2025)'],
  // logic
  ['actief = ja', 'aanbieder.actief'],
  ['actief = nee', 'not(aanbieder.actief)'],
  ['actief ≠ ja', 'not(aanbieder.actief)'],
  ['niet niet actief', 'aanbieder.actief'],
  [
    'actief en twijfel en soort = kliniek',
    'and(aanbieder.actief, say(twijfel), choice.equal(aanbieder.soort, Soort.kliniek))',
  ],
  ['actief of (twijfel of actief)', 'or(aanbieder.actief, say(twijfel))'],
  ['actief en ja', 'aanbieder.actief'],
  // figures
  [
    '70% van totaal < € 100.050,50',
    'money.lessThan(percentage.ofMoney(percentage 0.7, aanbieder.totaal), money 100050.5)',
  ],
  [
    'aandeel binnen 70% tot en met 80%',
    'percentage.within(aanbieder.aandeel, percentage 0.7, percentage 0.8)',
  ],
  ['uren ten minste 12,5 uren', 'number.atLeast(aanbieder.uren, number 12.5)'],
  [
    'totaal gedeeld door omzet in 2023 > 50%',
    'percentage.moreThan(money.divide(aanbieder.totaal, aanbieder.omzet@2023), percentage 0.5)',
  ],
  ['-totaal < € 0', 'money.lessThan(money.negate(aanbieder.totaal), money 0)'],
  ['totaal > -€ 5', 'money.moreThan(aanbieder.totaal, money -5)'],
  [
    '(totaal gedeeld door 3) afgerond (2 decimalen naar beneden) = € 1',
    'money.equal(roundDown(money.divideNumber(aanbieder.totaal, number 3), number 2), money 1)',
  ],
  [
    'totaal afgerond (0 decimalen lezing afronden) = € 1',
    'money.equal(roundBy(aanbieder.totaal, number 0, reading(afronden)), money 1)',
  ],
  // days
  ['peildatum vanaf maart 2024', 'date.fromPeriod(referenceDate, 2024-03-01..2024-03-31)'],
  ['peildatum uiterlijk derde kwartaal 2024', 'date.byPeriod(referenceDate, 2024-07-01..2024-09-30)'],
  ['peildatum gedurende jaar 2026', 'date.during(referenceDate, 2026-01-01..2026-12-31)'],
  [
    'peildatum - 5 jaar (naar beneden) na 1 mei 2020',
    'date.after(date.subtractRounded(referenceDate, P5Y0M0D, down), 2020-05-01)',
  ],
  [
    'peildatum + 1 maand (lezing afronden) na 1 mei 2020',
    'date.after(date.addRounded(referenceDate, P0Y1M0D, reading(afronden)), 2020-05-01)',
  ],
  ['peildatum + 2 weken na 1 mei 2020', 'date.after(date.add(referenceDate, P0Y0M14D), 2020-05-01)'],
  [
    'laatste dag van kalenderkwartaal van peildatum = 1 mei 2020',
    'date.equal(period.last(date.quarterPeriod(referenceDate)), 2020-05-01)',
  ],
  ['eerste dag van mei 2020 = peildatum', 'date.equal(2020-05-01, referenceDate)'],
  [
    'dagen tussen 1 mei 2020 en peildatum > 10',
    'number.moreThan(date.daysBetween(2020-05-01, referenceDate), number 10)',
  ],
  [
    'peildatum gedurende periode van 1 mei 2020 tot en met 3 mei 2020',
    'date.during(referenceDate, period.make(2020-05-01, 2020-05-03))',
  ],
  ['melding nooit', 'event.never(aanbieder.melding)'],
  ['melding uiterlijk 1 mei 2024', 'event.by(aanbieder.melding, 2024-05-01)'],
  // absence: asked silently outside a negation, once
  ['sinds na 1 mei 2020', 'and(present(aanbieder.sinds), date.after(aanbieder.sinds, 2020-05-01))'],
  [
    'sinds aanwezig en sinds na 1 mei 2020',
    'and(present(aanbieder.sinds), date.after(aanbieder.sinds, 2020-05-01))',
  ],
  [
    'sinds afwezig of sinds na 1 mei 2020',
    'or(absent(aanbieder.sinds), and(present(aanbieder.sinds), date.after(aanbieder.sinds, 2020-05-01)))',
  ],
  [
    'sinds aanwezig en niet (sinds na 1 mei 2020)',
    'and(present(aanbieder.sinds), not(date.after(aanbieder.sinds, 2020-05-01)))',
  ],
  // sets
  ['soorten bevat kliniek', 'set.contains(aanbieder.soorten, Soort.kliniek)'],
  ['soorten leeg', 'set.empty(aanbieder.soorten)'],
  ['omvang van soorten > 1', 'number.moreThan(set.size(aanbieder.soorten), number 1)'],
  // quantifiers
  [
    'elke declaratie heeft bedrag > € 0',
    'every declaratie in subject declaratie has money.moreThan(declaratie:declaratie.bedrag, money 0)',
  ],
  [
    'een d uit declaratie waarvoor d.dag_zorg vóór peildatum heeft d.bedrag > totaal',
    'some d in subject declaratie where date.before(d:declaratie.dag_zorg, referenceDate) has money.moreThan(d:declaratie.bedrag, aanbieder.totaal)',
  ],
  [
    'ten minste 2 declaratie heeft bedrag > € 0',
    'atLeast 2 declaratie in subject declaratie has money.moreThan(declaratie:declaratie.bedrag, money 0)',
  ],
  ['aantal declaratie > 3', 'number.moreThan(count declaratie in subject declaratie, number 3)'],
  [
    'som van bedrag over declaratie > totaal',
    'money.moreThan(sum declaratie in subject declaratie has declaratie:declaratie.bedrag, aanbieder.totaal)',
  ],
  [
    'laatste van dag_zorg over declaratie na 1 mei 2020',
    'date.after(latest declaratie in subject declaratie has declaratie:declaratie.dag_zorg, 2020-05-01)',
  ],
  [
    'elke s uit Soort heeft soorten bevat s',
    'every s in choice Soort has set.contains(aanbieder.soorten, bound(s))',
  ],
  [
    'vroegste van (1 mei 2020, 1 juni 2020 als actief) vóór peildatum',
    'date.before(earliest(2020-05-01 | 2020-06-01 if aanbieder.actief), referenceDate)',
  ],
])('%s', (source, expected) => {
  expect(lowered(source)).toBe(expected);
});
