/** When a norm is covered, and when not: each rule on a policy of a few lines, with and without what it asks. */
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../src/coverage/item.ts';
import { coverageSchema } from '../../src/coverage/schema.ts';
import { policyNamed } from '../support/policies.ts';
import { coverText, normIn, type Sort } from './cover-text.ts';

/** By what one norm is covered, or why not. */
function verdict(text: string, sort: Sort = {}, others: Readonly<Record<string, Sort>> = {}): string {
  const coverage = coverText(text, { 'D-1-01': sort, ...others });
  expect(coverageSchema.parse(coverage)).toEqual(coverage);
  const { by, why, reason, isNoteAlone } = normIn(coverage, 'D-1-01');
  return [by ?? why, ...(reason === null ? [] : [reason]), ...(isNoteAlone ? ['note alone'] : [])].join(' ');
}

const condition = `voorwaarde actief
  volgens D-1-01
  vereist aanbieder.actief
`;

const example = (given: string, expected: string): string => `
voorbeeld "een geval"
  gegeven  ${given}
  verwacht ${expected}
`;

const asked = example('aanbieder.actief = ja', 'actief = is voldaan');

describe('what computes covers what it names when an example fails without it', () => {
  test('a condition', () => {
    expect(verdict(condition + asked)).toBe('rule');
    expect(verdict(condition)).toBe('noExample');
  });

  test('an example of something else does not count', () => {
    const other = 'berekening groot : ja/nee\n  = aanbieder.omzet ten minste € 1\n';
    expect(verdict(condition + other + example('aanbieder.omzet = € 1', 'groot = ja'))).toBe('noExample');
  });

  test('an example of what rests on it does', () => {
    const resting = 'beslissing aanbod : ja/nee\n  volgens D-1-02\n  = actief\n';
    const text = condition + resting + example('aanbieder.actief = ja', 'aanbod = ja');
    expect(verdict(text, {}, { 'D-1-02': {} })).toBe('rule');
  });

  test('a row, when no other row gives the same', () => {
    const table = (last: string): string => `beslistabel klasse : Soort
  volgens D-1-02
  | aanbieder.soort || klasse     | volgens
  | instelling      || instelling | D-1-01
  | praktijk        || ${last}    | D-1-02
`;
    const norms = { 'D-1-02': {} };
    const seen = example('aanbieder.soort = instelling', 'klasse = instelling');
    const unseen = example('aanbieder.soort = praktijk', 'klasse = praktijk');
    expect(verdict(table('praktijk') + seen, {}, norms)).toBe('rule');
    expect(verdict(table('praktijk') + unseen, {}, norms)).toBe('noExample');
  });

  test('an exception, a tenzij and a guard', () => {
    const rule = (clause: string, more = ''): string =>
      `voorwaarde actief\n  volgens D-1-02\n${clause}  vereist aanbieder.actief\n${more}`;
    const unless = rule('').replace(/$/, '') + '  tenzij aanbieder.soort = praktijk volgens D-1-01\n';
    const guard = rule('  geldt als aanbieder.soort = praktijk volgens D-1-01\n');
    const excepted =
      rule('') +
      'uitzondering klein op actief\n  volgens D-1-01\n  als aanbieder.omzet ten hoogste € 1\n  vervalt\n';
    const norms = { 'D-1-02': {} };
    const away = (given: string): string =>
      example(`aanbieder.actief = nee, ${given}`, 'actief = niet van toepassing');
    expect(verdict(unless + away('aanbieder.soort = praktijk'), {}, norms)).toBe('rule');
    expect(verdict(guard + away('aanbieder.soort = instelling'), {}, norms)).toBe('rule');
    expect(verdict(excepted + away('aanbieder.omzet = € 1'), {}, norms)).toBe('rule');
    const plain = example(
      'aanbieder.actief = nee, aanbieder.soort = instelling, aanbieder.omzet = € 2',
      'actief = niet voldaan',
    );
    expect(verdict(unless + plain, {}, norms)).toBe('noExample');
    expect(verdict(excepted + plain, {}, norms)).toBe('noExample');
  });

  test('a judgement and a power', () => {
    const judged = 'oordeel goed\n  door inkoper\n  volgens D-1-01\nberekening uitslag : ja/nee\n  = goed\n';
    expect(verdict(judged + example('goed = ja', 'uitslag = ja'))).toBe('judgement');
    expect(verdict(judged)).toBe('noExample');
    const power = `bevoegdheid afwijken
  door inkoper
  volgens D-1-01
beslissing aanbod : ja/nee
  volgens D-1-02
  = nee
uitzondering afgeweken op aanbod
  volgens D-1-02
  als afwijken is gebruikt
  wordt ja
`;
    const norms = { 'D-1-02': {} };
    expect(verdict(power + example('afwijken = is gebruikt', 'aanbod = ja'), {}, norms)).toBe('judgement');
    expect(verdict(power + example('afwijken = niet gebruikt', 'aanbod = nee'), {}, norms)).toBe('noExample');
  });

  test('a reading, when an example tells its alternatives apart', () => {
    const reading = (other: string): string => `lezing telt : ja/nee
  volgens D-1-01
  gekozen zo ja "het staat er zo"
  ook mogelijk anders_gelezen ${other} "of zo"
berekening uitslag : ja/nee
  = telt
`;
    expect(verdict(reading('nee') + example('aanbieder.actief = ja', 'uitslag = ja'))).toBe('reading');
    expect(verdict(reading('ja') + example('aanbieder.actief = ja', 'uitslag = ja'))).toBe('noExample');
  });

  test('a figure in its period, and a written alternative', () => {
    const figure = `parameter grens : bedrag
  = € 1 tot en met 31 december 2024 volgens D-1-02
  = € 2 vanaf 1 januari 2025 volgens D-1-01
berekening groot : ja/nee
  = aanbieder.omzet ten minste grens
`;
    const on = (day: string): string => `
voorbeeld "op een dag"
  peildatum ${day}
  gegeven   aanbieder.omzet = € 3
  verwacht  groot = ja
`;
    const norms = { 'D-1-02': {} };
    expect(verdict(figure + on('1 januari 2025'), {}, norms)).toBe('rule');
    expect(verdict(figure + on('31 december 2024'), {}, norms)).toBe('noExample');
    const lowest = `berekening hoogte : bedrag
  = laagste van
    - € 5 volgens D-1-01
    - aanbieder.omzet volgens D-1-02
`;
    expect(verdict(lowest + example('aanbieder.omzet = € 6', 'hoogte = € 5'), {}, norms)).toBe('rule');
    expect(verdict(lowest + example('aanbieder.omzet = € 4', 'hoogte = € 4'), {}, norms)).toBe('noExample');
  });

  test('what always holds', () => {
    const always = 'altijd nooit_min\n  vereist aanbieder.omzet ten minste € 0\n  volgens D-1-01\n';
    const use = 'berekening groot : ja/nee\n  = aanbieder.omzet ten minste € 1\n';
    expect(verdict(always + use + example('aanbieder.omzet = -€ 1', 'groot = fout'))).toBe('rule');
    expect(verdict(always + use + example('aanbieder.omzet = € 1', 'groot = ja'))).toBe('noExample');
  });

  test('a row of a routing, and the contact that it gives', () => {
    const routing = (row: string, contact: string): string => `contact balie "de balie"
  telefoon "1"
${contact}contact loket "het loket"
  telefoon "2"
routing waar : contact
  volgens D-1-02
  | aanbieder.soort || waar  | volgens
  | instelling      || balie | ${row}
  | praktijk        || loket | D-1-02
`;
    const norms = { 'D-1-02': {} };
    const atDesk = example('aanbieder.soort = instelling', 'waar = balie');
    const elsewhere = example('aanbieder.soort = praktijk', 'waar = loket');
    expect(verdict(routing('D-1-01', '') + atDesk, {}, norms)).toBe('routing');
    expect(verdict(routing('D-1-01', '') + elsewhere, {}, norms)).toBe('noExample');
    expect(verdict(routing('D-1-02', '  volgens D-1-01\n') + atDesk, {}, norms)).toBe('routing');
    expect(verdict(routing('D-1-02', '  volgens D-1-01\n') + elsewhere, {}, norms)).toBe('noExample');
  });

  test('what is decided per record', () => {
    const per = `beslissing betaald : ja/nee  per declaratie
  volgens D-1-02
  - ja  als declaratie.bedrag ten hoogste € 10 volgens D-1-01
  - anders nee volgens D-1-02
`;
    const paid = example('declaratie[d1].bedrag = € 10', 'betaald[d1] = ja');
    const unpaid = example('declaratie[d1].bedrag = € 11', 'betaald[d1] = nee');
    expect(verdict(per + paid, {}, { 'D-1-02': {} })).toBe('rule');
    expect(verdict(per + unpaid, {}, { 'D-1-02': {} })).toBe('noExample');
  });

  test('an example that fails as things are shows nothing', () => {
    expect(verdict(condition + example('aanbieder.actief = nee', 'actief = is voldaan'))).toBe('noExample');
  });

  test('what cannot be computed needs no example', () => {
    expect(verdict(condition, { computable: 'no' })).toBe('rule');
    expect(verdict(condition, { computable: 'partly' })).toBe('noExample');
  });
});

describe('steps', () => {
  const timeline = `tijdpad inkoopjaar in 2024
  stap versturen door inkoper op 1 april volgens D-1-01
einde tijdpad
`;

  test('a step covers what the timeline shows with it', () => {
    expect(verdict(timeline, { kind: 'timeline-row' })).toBe('step');
  });

  test('so does a timeline that holds one, and not an empty one', () => {
    const around = (step: string): string =>
      `tijdpad inkoopjaar in 2024\n  volgens D-1-01\n${step}einde tijdpad\n`;
    expect(verdict(around('  stap versturen door inkoper op 1 april\n'))).toBe('step');
    expect(verdict(around(''))).toBe('noExample');
  });
});

describe('notes', () => {
  const intent = (reason: string): string => `toelichting waarom : ${reason} "tekst" volgens D-1-01\n`;

  test('an intent with its reason', () => {
    expect(verdict(intent('bedoeling'), { kind: 'intent', computable: 'no' })).toBe('intent purpose');
    expect(verdict(intent('zonder_maat'), { kind: 'guidance', computable: 'partly' })).toBe(
      'intent unmeasured',
    );
  });

  test('a norm that decides and can be computed is not covered by a note', () => {
    expect(verdict(intent('bedoeling'), { kind: 'condition', computable: 'yes' })).toBe('noteAlone');
    expect(verdict(intent('bedoeling'), { kind: 'tariff', computable: 'partly' })).toBe('noteAlone');
  });

  test('one that decides and cannot be computed is, and is told', () => {
    expect(verdict(intent('bedoeling'), { kind: 'condition', computable: 'no' })).toBe(
      'intent purpose note alone',
    );
    expect(verdict('kanttekening k "tekst" volgens D-1-01\n', { kind: 'tariff', computable: 'no' })).toBe(
      'remark note alone',
    );
  });

  test('a term, a remark, a text elsewhere', () => {
    const term = 'begrip b "tekst" volgens D-1-01\n';
    const remark = 'kanttekening k "tekst" volgens D-1-01\n';
    const elsewhere = 'elders e "tekst" niet bij de hand volgens D-1-01\n';
    expect(verdict(term, { kind: 'definition', computable: 'no' })).toBe('term');
    expect(verdict(term, { kind: 'definition', computable: 'yes' })).toBe('noteAlone');
    expect(verdict(remark, { kind: 'guidance', computable: 'no' })).toBe('remark');
    expect(verdict(remark, { kind: 'guidance', computable: 'partly' })).toBe('noteAlone');
    expect(verdict(elsewhere, { kind: 'publication', computable: 'yes' })).toBe('elsewhere');
    expect(verdict(elsewhere, { kind: 'condition', computable: 'yes' })).toBe('noteAlone');
  });

  test('a stated change by standing there', () => {
    const change = 'genoemde wijziging w : nieuw "tekst" volgens D-1-01\n';
    expect(verdict(change, { kind: 'change' })).toBe('change');
    expect(verdict('', { kind: 'change' })).toBe('notNamed');
  });

  test('what computes goes before what tells', () => {
    expect(verdict(intent('bedoeling') + condition + asked, { kind: 'intent', computable: 'no' })).toBe(
      'rule',
    );
  });
});

describe('how many norms', () => {
  const norms = Object.fromEntries(['02', '03', '04', '05'].map((end) => [`D-1-${end}`, {}]));
  const citing = (list: string): string => condition.replace('D-1-01', list) + asked;

  test('a norm is named alone or with at most two others', () => {
    expect(verdict(citing('D-1-01, D-1-02, D-1-03'), {}, norms)).toBe('rule');
    expect(verdict(citing('D-1-01, D-1-02, D-1-03, D-1-04'), {}, norms)).toBe('onlyInLists');
  });

  test('what cites more is told', () => {
    const { wide } = coverText(citing('D-1-01, D-1-02, D-1-03, D-1-04'), { 'D-1-01': {}, ...norms });
    expect(wide.map(({ kind, name, cites, origin }) => [kind, name, cites.length, origin?.file])).toEqual([
      ['condition', 'actief', 4, 'proef.pol'],
    ]);
  });

  test('a range covers nothing, however short', () => {
    const range = 'toelichting t : bedoeling "tekst" volgens D-1-01 tot en met D-1-02\n';
    expect(verdict(range, { kind: 'intent', computable: 'no' }, norms)).toBe('onlyInLists');
  });
});

describe('sources', () => {
  const unsourced = (text: string): readonly string[] =>
    coverText(text, { 'D-1-01': {} }).unsourced.map(({ kind, name }) => `${kind} ${name}`);

  test('what decides without a norm is told', () => {
    expect(unsourced('voorwaarde v\n  vereist aanbieder.actief\n')).toEqual(['condition v']);
    expect(unsourced('oordeel o\n  door inkoper\n')).toEqual(['judgement o']);
    expect(
      unsourced(`${condition}uitzondering u op actief\n  als aanbieder.soort = praktijk\n  vervalt\n`),
    ).toEqual(['exception u']);
  });

  test('a norm of what it stands in, or of what it holds, is enough', () => {
    const inside = (group: string, member: string): string =>
      `groep g\n${group}  voorwaarde v\n${member}    vereist aanbieder.actief\neinde groep\n`;
    expect(unsourced(inside('  volgens D-1-01\n', ''))).toEqual([]);
    expect(unsourced(inside('', '    volgens D-1-01\n'))).toEqual([]);
    expect(unsourced(inside('', ''))).toEqual(['group g', 'condition g.v']);
    expect(
      unsourced('beslissing d : ja/nee\n  - ja als aanbieder.actief volgens D-1-01\n  - anders nee\n'),
    ).toEqual([]);
  });

  test('calculations, figures and facts need none', () => {
    expect(unsourced('berekening b : ja/nee\n  = aanbieder.actief\nparameter p : bedrag\n  = € 1\n')).toEqual(
      [],
    );
  });
});

describe('as a whole', () => {
  test('whole when all is covered and sourced', () => {
    expect(coverText(condition + asked, { 'D-1-01': {} }).isWhole).toBe(true);
    expect(coverText(condition + asked, { 'D-1-01': {}, 'D-1-02': {} }).isWhole).toBe(false);
    const more = condition + asked + 'voorwaarde v\n  vereist aanbieder.actief\n';
    expect(coverText(more, { 'D-1-01': {} }).isWhole).toBe(false);
  });

  test('counts by kind and means', () => {
    const text = `${condition}${asked}toelichting t : bedoeling "tekst" volgens D-1-02\n`;
    const intent: Sort = { kind: 'intent', computable: 'no' };
    const { registers } = coverText(text, { 'D-1-01': {}, 'D-1-02': intent, 'D-1-03': intent });
    expect(registers[0]).toMatchObject({
      total: 3,
      covered: 2,
      kinds: [
        { kind: 'condition', norms: 1, covered: 1, by: { rule: 1 } },
        { kind: 'intent', norms: 2, covered: 1, by: { intent: 1 } },
      ],
      reasons: { purpose: 1 },
    });
  });

  test('the example that shows it is told', () => {
    expect(normIn(coverText(condition + asked, { 'D-1-01': {} }), 'D-1-01').named).toEqual([
      {
        policy: 'proef@2025',
        kind: 'condition',
        means: 'rule',
        name: 'actief',
        reason: null,
        example: 'een geval',
        isShown: false,
        covers: true,
      },
    ]);
  });
});

/** Every norm in a list called `cites`, wherever in a program it stands. */
function citedIn(part: unknown, into: Set<string>): ReadonlySet<string> {
  if (typeof part !== 'object' || part === null) return into;
  for (const [key, inner] of Object.entries(part)) {
    if (key === 'cites') for (const norm of inner as readonly string[]) into.add(norm);
    else citedIn(inner, into);
  }
  return into;
}

test.each(['asr.ggz@2025r2', 'asr.ggz@2022r2', 'asr.wijkverpleging@2024', 'asr.huisartsenzorg@2018'])(
  'nothing of %s that cites is overlooked',
  async (id) => {
    const program = await policyNamed(id);
    const { examples: _examples, norms: _norms, ...rest } = program;
    const found = new Set(itemsOf(program).flatMap(({ cites }) => cites));
    const cited = citedIn(rest, new Set());
    expect(cited.size).toBeGreaterThan(50);
    expect([...cited].filter((norm) => !found.has(norm))).toEqual([]);
  },
);
