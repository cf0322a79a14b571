/** For each contract condition of GGZ 2025: what a provider that fails only it has to change, or why nothing helps. */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Recourse } from '../../src/evaluate/recourse/answer.ts';
import { recourseOf } from '../../src/evaluate/recourse/recourse.ts';
import type { EvaluationResult, RequirementEntry } from '../../src/evaluate/result.ts';
import { factPaths, policyNamed, provider, readsOf, withFact, type FactPath } from '../support/policies.ts';

const program = await policyNamed('asr.ggz@2025');
const complete = provider('noorderhaven-ggz');
const asked = 'komt_in_aanmerking';

function requirementsUnder(name: string): readonly string[] {
  const clause = program.clauses.find((candidate) => candidate.name === name);
  return clause?.kind === 'group' ? clause.members.flatMap(requirementsUnder) : [name];
}

const members = requirementsUnder('contractvoorwaarden');
const short = (name: string): string => name.replace(/^.*\./, '');

/** What makes each condition alone fail: facts with the value that they then have, in the order in which they are set. */
const failures: Readonly<Record<string, readonly (readonly [path: string, value: unknown])[]>> = {
  kvk: [['zorgaanbieder.ingeschreven_in_kvk', false]],
  wtza: [['zorgaanbieder.toegelaten_wtza', false]],
  governancecode: [['zorgaanbieder.governancecode_aantoonbaar_ingevoerd', false]],
  bestuursverklaring: [['zorgaanbieder.voldoet_aan_bestuursverklaring', false]],
  ubo_bekend: [['zorgaanbieder.ubo_bekend_bij_asr', false]],
  ubo_zonder_sanctie: [['zorgaanbieder.ubo_onder_sanctieregeling', true]],
  niet_failliet: [['zorgaanbieder.failliet', true]],
  niet_in_liquidatie: [['zorgaanbieder.in_liquidatie', true]],
  werkzaamheden_lopen_door: [['zorgaanbieder.werkzaamheden_gestaakt', true]],
  geen_surseance: [['zorgaanbieder.surseance_van_betaling', true]],
  geen_akkoord: [['zorgaanbieder.akkoord_met_schuldeisers', true]],
  geen_vergelijkbare_toestand: [['oordelen.vergelijkbare_insolventie', true]],
  niet_in_verwijzingsregister: [['zorgaanbieder.geregistreerd_in_ivr', true]],
  geen_fraudeonderzoek: [['zorgaanbieder.fraudeonderzoek_gaande', true]],
  eerlijke_inlichtingen: [['zorgaanbieder.valse_verklaringen', true]],
  volledige_inlichtingen: [['zorgaanbieder.inlichtingen_achtergehouden', true]],
  belasting_betaald: [['zorgaanbieder.belasting_vestigingsland_voldaan', false]],
  geen_verscherpt_toezicht: [['zorgaanbieder.onder_verscherpt_toezicht', true]],
  bedrijfsadministratie: [['oordelen.gedegen_bedrijfsadministratie', false]],
  gegevens_op_tijd: [['oordelen.kan_gegevens_op_tijd_leveren', false]],
  vecozo: [['zorgaanbieder.vecozo_certificaat', false]],
  weigert_niet_op_kenmerken: [['zorgaanbieder.weigert_op_kenmerken', true]],
  weigert_niet_op_zorgzwaarte: [['zorgaanbieder.weigert_op_zorgzwaarte', true]],
  ernstige_fout: [
    ['zorgaanbieder.datum_ernstige_fout', '2022-03-01'],
    ['oordelen.integriteit_in_twijfel', true],
  ],
  plausibele_aanwijzingen: [['oordelen.voldoende_plausibele_aanwijzingen', true]],
  voldoende_personeel: [['oordelen.personeel_volstaat', false]],
  systematisch_verbeteren: [['oordelen.verbetert_systematisch', false]],
  kwaliteitssysteem: [
    ['zorgaanbieder.kwaliteitssysteem_landelijk_erkend', false],
    ['zorgaanbieder.kwaliteitssysteem_internationaal_erkend', false],
  ],
  externe_audit: [['zorgaanbieder.externe_audit', false]],
  ketenafspraken: [['zorgaanbieder.regionale_ketenafspraken', false]],
  samenwerkingsafspraken: [['zorgaanbieder.afspraken_onderwerpen', []]],
  klanttevredenheid_gemeten: [['zorgaanbieder.klanttevredenheid_uitgevraagd', false]],
  klanttevredenheid_aangeleverd: [['zorgaanbieder.klanttevredenheid_aangeleverd', false]],
  klachtenregeling: [['zorgaanbieder.klachtenregeling_wkkgz', false]],
  veiligheidsregels: [['oordelen.volgt_veiligheidsregels', false]],
  kwaliteitscyclus: [['oordelen.actieve_kwaliteitscyclus', false]],
  veilig_klimaat: [['oordelen.veilig_klimaat_gegarandeerd', false]],
};

/** Of two facts either one repairs it. */
const eitherHelps: readonly string[] = ['kwaliteitssysteem'];

const isChangeable = (path: string): boolean =>
  program.facts.some((fact) => `${fact.subject}.${fact.name}` === path && fact.changeable !== null);

function failingOnly(name: string): unknown {
  const found = failures[short(name)];
  if (found === undefined) throw new Error(`it is not known how '${name}' alone fails`);
  return found.reduce<unknown>((facts, [path, value]) => withFact(facts, path.split('.'), value), complete);
}

function work(facts: unknown): Recourse {
  const found = recourseOf(program, facts, { decision: asked });
  if (found.kind !== 'recourse') throw new Error(found.kind);
  return found.recourse;
}

function notMet(result: EvaluationResult): readonly string[] {
  return members.filter((name) => {
    const { force, status, outcome } = result.requirements[name] as RequirementEntry;
    return force === 'hard' && status === 'decided' && outcome === 'notMet';
  });
}

test('every condition is here', () => {
  expect(members.length).toBeGreaterThan(30);
  expect(members.map(short).sort()).toEqual(Object.keys(failures).sort());
});

test.each(members)('%s alone: the one change, or why there is none', (name) => {
  const facts = failingOnly(name);
  expect(notMet(evaluate(program, facts, { decisions: [...members, asked] }))).toEqual([name]);
  const recourse = work(facts);
  const { status, ways, barriers, isSmallest, isComplete } = recourse;
  const broken = failures[short(name)]!.map(([path]) => path);
  expect({ isSmallest, isComplete }).toEqual({ isSmallest: true, isComplete: true });
  if (broken.every(isChangeable)) {
    expect(status).toBe('found');
    expect(ways.map((way) => way.changes.map(({ path }) => path)).sort()).toEqual(
      eitherHelps.includes(short(name)) ? broken.map((path) => [path]).sort() : [[broken[0]]],
    );
    for (const { changes, provided } of ways) {
      expect(provided).toEqual([]);
      const changed = changes.reduce<unknown>(
        (before, { path, to }) => withFact(before, path.split('.'), to),
        facts,
      );
      const after = evaluate(program, changed, { decisions: [asked] });
      expect(after.decisions[asked]).toMatchObject({ status: 'decided', outcome: true });
    }
    return;
  }
  expect(status).toBe('notPossible');
  expect(ways).toEqual([]);
  const named = barriers.flat();
  expect(named.map(({ path }) => path)).toContain(broken.at(-1)!.replace('oordelen.', ''));
  for (const { why, stands, by } of named) {
    expect(['notMarked', 'judgement', 'reading']).toContain(why);
    expect(stands.map((clause) => clause.name)).toEqual([name]);
    expect(stands.flatMap(({ cites }) => cites)).not.toEqual([]);
    if (why === 'judgement') expect(by).toEqual(['asr']);
  }
});

describe('more at once', () => {
  const both = withFact(failingOnly('vecozo'), ['zorgaanbieder', 'externe_audit'], false);

  test('two conditions take two changes', () => {
    expect(work(both).ways.map(({ changes }) => changes.map(({ path }) => path))).toEqual([
      ['zorgaanbieder.externe_audit', 'zorgaanbieder.vecozo_certificaat'],
    ]);
  });

  test('with one that cannot be changed nothing helps, and only that one is named', () => {
    const found = work(withFact(both, ['zorgaanbieder', 'failliet'], true));
    expect(found.status).toBe('notPossible');
    expect(found.barriers.flat().map(({ path }) => path)).toEqual(['zorgaanbieder.failliet']);
  });

  test('with one that is not known it is said what that has to be', () => {
    const found = work(withFact(both, ['zorgaanbieder', 'failliet'], undefined));
    expect(found.status).toBe('depends');
    expect(found.needed.map(({ path }) => path)).toEqual([]);
    expect(found.ways.flatMap(({ provided }) => provided.map(({ path, value }) => [path, value]))).toEqual([
      ['zorgaanbieder.failliet', false],
    ]);
  });
});

test('a provider of whom one fact is not known always gets a way, if need be with a proviso', () => {
  const paths: readonly FactPath[] = factPaths(complete).filter(([subject, name]) =>
    readsOf(program, asked).has(`${subject ?? ''}.${name ?? ''}`),
  );
  expect(paths.length).toBeGreaterThan(40);
  const statuses = paths.map((path) => work(withFact(complete, path, undefined)).status);
  expect(statuses).not.toContain('notWorkedOut');
  expect(statuses).not.toContain('notPossible');
});
