/**
 * What the documents are known to leave open, or to say twice, the policies write down: as a row that is a gap, or as a
 * reading. Taken away from the real policy, the analysis finds it again without being told, with all its cases.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse, analysing } from '../../src/analyse/analyse.ts';
import type { Finding, FindingKind } from '../../src/analyse/finding.ts';
import { regionText } from '../../src/analyse/regions.ts';
import { findPolicy } from '../../src/cli/workspace.ts';
import { compileUnit } from '../../src/compile.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Entry } from '../../src/evaluate/result.ts';
import type { Decision, Program } from '../../src/ir/ir.ts';
import { withSolver } from '../../src/solve/asking.ts';
import { indexOf } from '../../src/total/program-index.ts';
import { loadZ3, type LoadedSolver } from '../../src/z3/z3.ts';
import { reducedTo } from '../support/analysis-ask.ts';
import { policyNamed, root } from '../support/policies.ts';

let solver: LoadedSolver;
beforeAll(async () => {
  solver = (await loadZ3())!;
});
afterAll(() => solver.close());

/** A piece of the text of a policy that stands there once, and what comes instead. */
type Change = readonly [piece: RegExp, instead: string];

const withoutRow = (words: string): Change => [new RegExp(`^  \\|.*${words}.*\\n`, 'gmu'), ''];
const withoutOrder = (reading: string): Change => [
  new RegExp(`^  bij overlap onder lezing ${reading} = .*\\n`, 'gmu'),
  '',
];

/** Acceptances are for the policy as it is. */
const ACCEPTANCE = /^aanvaard .*\n(?: .*\n)*/gmu;

async function changed({ policy, file, changes }: Known): Promise<Program> {
  const unit = await findPolicy(root, policy);
  const files = unit.files.map((one) => {
    const whole = one.text.replaceAll(ACCEPTANCE, '');
    if (!one.name.endsWith(file)) return { ...one, text: whole };
    const text = changes.reduce((before, [piece, instead]) => {
      expect(before.match(piece), String(piece)).toHaveLength(1);
      return before.replace(piece, instead);
    }, whole);
    return { ...one, text };
  });
  const { program, diagnostics } = compileUnit({ ...unit, files });
  if (program === null) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  return program;
}

async function foundIn(program: Program, decision: string, kind: FindingKind): Promise<readonly Finding[]> {
  const own = reducedTo(program, [decision]);
  const { result } = await withSolver(solver, (prover) => analyse(own, { prover, kinds: [kind] }));
  return result.findings.filter(
    ({ about, written }) =>
      written === null && (about.path === decision || about.path.startsWith(`${decision}.`)),
  );
}

/** As it is told, the rules by their rows: `rij_1 rij_2: region; or region, under reading`. */
function toldOf(finding: Finding, program: Program): string {
  const { about, others, readings, regions } = finding;
  const printing = { index: indexOf(program), language: program.language };
  const rows = [...others, about].filter(({ kind }) => kind === 'rule');
  const under = Object.entries(readings).map(([name, alternative]) => `, bij ${name} = ${alternative}`);
  const cases = regions.map((region) => regionText(region, printing)).join('; of ');
  return `${rows.map(({ path }) => `${path.slice(path.lastIndexOf('.') + 1)}: `).join('')}${cases}${under.join('')}`;
}

/** In no order: that in which a diagram asks is not what is told. */
const partsOf = (told: string): readonly string[] => told.split(/: |, |; /u).toSorted();

interface Known {
  readonly what: string;
  readonly policy: string;
  readonly file: string;
  readonly changes: readonly Change[];
  readonly decision: string;
  readonly kind: 'gap' | 'overlap';
  readonly told: readonly string[];
  /** In the case that shows the first. */
  readonly witness: string;
}

const known: readonly Known[] = [
  {
    what: 'GGZ 2025: the two turnover thresholds do not meet',
    policy: 'asr.ggz@2025',
    file: '/2025.pol',
    changes: [withoutRow('omzet tussen de twee gedrukte grenzen')],
    decision: 'contracttype',
    kind: 'gap',
    told: [
      'zorgaanbieder.in_mutatiemodel = nee, zorgaanbieder.soort = instelling, zorgaanbieder.jaaromzet in 2023 ten minste € 100.050 en minder dan € 150.000',
    ],
    witness: 'zorgaanbieder.jaaromzet in 2023 = € 100.050',
  },
  {
    what: 'GGZ 2025: nor do they for a practice that becomes an institution',
    policy: 'asr.ggz@2025',
    file: '/2025.aanbieders.pol',
    changes: [withoutRow('omzet tussen de twee gedrukte grenzen')],
    decision: 'contracttype_na_overgang',
    kind: 'gap',
    told: [
      'zorgaanbieder.eerder_overeenkomst = ja, zorgaanbieder.overeenkomst in 2024 = ja, zorgaanbieder.soort = vrijgevestigd of groep_praktijken, zorgaanbieder.wordt_instelling = ja, melding_overgang.gedaan vóór 1 september 2024, statuut_goedgekeurd.gedaan vóór 2 augustus 2024, zorgaanbieder.kwaliteitssectie = sectie_drie, zorgaanbieder.in_mutatiemodel = nee, zorgaanbieder.jaaromzet in 2023 ten minste € 100.050 en minder dan € 150.000',
    ],
    witness: 'zorgaanbieder.jaaromzet in 2023 = € 100.050',
  },
  {
    what: 'GGZ 2022: the two lists of settings leave some out',
    policy: 'asr.ggz@2022r2',
    file: '/2022-r2.pol',
    changes: [withoutRow('voor deze settings noemt het document')],
    decision: 'contracttype',
    kind: 'gap',
    told: [
      'zorgaanbieder.jaaromzet in 2020 minder dan € 250.000, zorgaanbieder.settings bevat sectie_twee_vrijgevestigd, niet (zorgaanbieder.settings bevat andere_setting), zorgaanbieder.soort = instelling, via_offerte = nee; of zorgaanbieder.jaaromzet in 2020 minder dan € 250.000, niet (zorgaanbieder.settings bevat sectie_drie_monodisciplinair), niet (zorgaanbieder.settings bevat sectie_drie_multidisciplinair), niet (zorgaanbieder.settings bevat andere_setting), zorgaanbieder.soort = instelling, via_offerte = nee',
    ],
    witness: 'zorgaanbieder.settings = { sectie_twee_vrijgevestigd }',
  },
  {
    what: 'district nursing 2024: exactly 20 insured, by the sentence under the heading',
    policy: 'asr.wijkverpleging@2024',
    file: '/2024.pol',
    changes: [withoutRow('precies twintig past volgens de tekst in geen groep')],
    decision: 'inkoopgroep',
    kind: 'gap',
    told: [
      'zorgaanbieder.overeenkomst_wijkverpleging in 2023 = ja, zorgaanbieder.tariefvorm = vijf_minuten of geen_van_beide, zorgaanbieder.behandelde_verzekerden in 2022 = 20, bij grens_van_klein = zin_eronder',
    ],
    witness: 'verwacht inkoopgroep = gat bij lezing grens_van_klein = zin_eronder',
  },
  {
    what: 'district nursing 2024: exactly 20 insured, with the sentence alone and without the reading',
    policy: 'asr.wijkverpleging@2024',
    file: '/2024.pol',
    changes: [
      withoutRow('precies twintig past volgens de tekst in geen groep'),
      [/^ {2}\|.*\| ten hoogste 20 .*\| kop .*\n/gmu, ''],
      [/(?<=\| minder dan 20 +\| )zin_eronder/gu, '-'],
    ],
    decision: 'inkoopgroep',
    kind: 'gap',
    told: [
      'zorgaanbieder.overeenkomst_wijkverpleging in 2023 = ja, zorgaanbieder.tariefvorm = vijf_minuten of geen_van_beide, zorgaanbieder.behandelde_verzekerden in 2022 = 20',
    ],
    witness: 'zorgaanbieder.behandelde_verzekerden in 2022 = 20',
  },
  {
    what: 'district nursing 2024: who is known and has neither form of rate',
    policy: 'asr.wijkverpleging@2024',
    file: '/2024.pol',
    changes: [withoutRow('voor deze tariefvorm is er geen groep')],
    decision: 'inkoopgroep',
    kind: 'gap',
    told: [
      'zorgaanbieder.overeenkomst_wijkverpleging in 2023 = ja, zorgaanbieder.tariefvorm = geen_van_beide, zorgaanbieder.behandelde_verzekerden in 2022 ten minste 21',
    ],
    witness: 'zorgaanbieder.tariefvorm = geen_van_beide',
  },
  {
    what: 'district nursing 2024: 1 July 2023 itself',
    policy: 'asr.wijkverpleging@2024',
    file: '/2024.pol',
    changes: [
      withoutRow('\\| 1 juli 2023 +\\| niet_op_tijd'),
      withoutRow('\\| 1 juli 2023 +\\| onbeslist'),
      // An otherwise row takes whatever the others leave.
      [/(?<=^ {2}\| nee .*\| )anders(?= .*\| niet_gemeld )/gmu, 'nog niet, nooit'],
    ],
    decision: 'spoor',
    kind: 'gap',
    told: ['zorgaanbieder.overeenkomst_wijkverpleging in 2023 = nee, inkoop.aanmelden.gedaan = 1 juli 2023'],
    witness: 'inkoop.aanmelden.gedaan = 1 juli 2023',
  },
  {
    what: 'GGZ 2025: the contract types coincide',
    policy: 'asr.ggz@2025',
    file: '/2025.pol',
    changes: [withoutOrder('samenloop_typen')],
    decision: 'contracttype',
    kind: 'overlap',
    told: [
      'rij_1: rij_2: zorgaanbieder.in_mutatiemodel = ja, zorgaanbieder.soort = instelling, zorgaanbieder.jaaromzet in 2023 ten minste € 150.000',
      'rij_1: rij_3: zorgaanbieder.in_mutatiemodel = ja, zorgaanbieder.soort = paaz',
      'rij_1: rij_4: zorgaanbieder.in_mutatiemodel = ja, zorgaanbieder.soort = puc',
      'rij_1: rij_5: zorgaanbieder.in_mutatiemodel = ja, zorgaanbieder.soort = instelling, zorgaanbieder.jaaromzet in 2023 minder dan € 100.050',
      'rij_1: rij_7: zorgaanbieder.in_mutatiemodel = ja, zorgaanbieder.soort = vrijgevestigd',
      'rij_1: rij_8: zorgaanbieder.in_mutatiemodel = ja, zorgaanbieder.soort = groep_praktijken',
    ],
    witness: 'zorgaanbieder.in_mutatiemodel = ja, zorgaanbieder.soort = instelling',
  },
  {
    what: 'GGZ 2022: the contract types coincide',
    policy: 'asr.ggz@2022r2',
    file: '/2022-r2.pol',
    changes: [withoutOrder('samenloop_typen')],
    decision: 'contracttype',
    kind: 'overlap',
    told: [
      'rij_1: rij_2: zorgaanbieder.jaaromzet in 2020 ten minste € 250.000, zorgaanbieder.soort = instelling, via_offerte = ja',
      'rij_1: rij_3: zorgaanbieder.jaaromzet in 2020 minder dan € 250.000, zorgaanbieder.settings bevat andere_setting, zorgaanbieder.soort = instelling, via_offerte = ja',
      'rij_1: rij_4: zorgaanbieder.jaaromzet in 2020 minder dan € 250.000, niet (zorgaanbieder.settings bevat sectie_twee_vrijgevestigd), zorgaanbieder.settings bevat sectie_drie_monodisciplinair, niet (zorgaanbieder.settings bevat andere_setting), zorgaanbieder.soort = instelling, via_offerte = ja; of zorgaanbieder.jaaromzet in 2020 minder dan € 250.000, niet (zorgaanbieder.settings bevat sectie_twee_vrijgevestigd), zorgaanbieder.settings bevat sectie_drie_multidisciplinair, niet (zorgaanbieder.settings bevat andere_setting), zorgaanbieder.soort = instelling, via_offerte = ja',
    ],
    witness: 'via_offerte = ja',
  },
  {
    what: 'district nursing 2024: the four groups coincide',
    policy: 'asr.wijkverpleging@2024',
    file: '/2024.pol',
    changes: [withoutOrder('samenloop_van_groepen')],
    decision: 'inkoopgroep',
    kind: 'overlap',
    told: [
      'rij_1: rij_2: zorgaanbieder.overeenkomst_wijkverpleging in 2023 = nee, zorgaanbieder.tariefvorm = maandtarief',
      'rij_1: rij_3: zorgaanbieder.overeenkomst_wijkverpleging in 2023 = nee, zorgaanbieder.behandelde_verzekerden in 2022 minder dan 21',
      'rij_2: rij_3: zorgaanbieder.tariefvorm = maandtarief, zorgaanbieder.behandelde_verzekerden in 2022 minder dan 21',
      'rij_1: rij_4: zorgaanbieder.overeenkomst_wijkverpleging in 2023 = nee, zorgaanbieder.behandelde_verzekerden in 2022 minder dan 20, bij grens_van_klein = zin_eronder',
      'rij_2: rij_4: zorgaanbieder.tariefvorm = maandtarief, zorgaanbieder.behandelde_verzekerden in 2022 minder dan 20, bij grens_van_klein = zin_eronder',
      'rij_1: rij_5: zorgaanbieder.overeenkomst_wijkverpleging in 2023 = nee, zorgaanbieder.tariefvorm = vijf_minuten, zorgaanbieder.behandelde_verzekerden in 2022 ten minste 21',
    ],
    witness: 'zorgaanbieder.tariefvorm = maandtarief',
  },
];

describe('a known one, taken away from the policy that writes it down, is found', () => {
  test.each(known)('$what', async (one) => {
    const program = await changed(one);
    const found = await foundIn(program, one.decision, one.kind);
    expect(found.map((finding) => partsOf(toldOf(finding, program)))).toEqual(one.told.map(partsOf));
    expect(found[0]?.shown?.example).toContain(one.witness);
  });
});

const editions = [
  'asr.ggz@2022r2',
  'asr.ggz@2025',
  'asr.ggz@2025r2',
  'asr.huisartsenzorg@2018',
  'asr.wijkverpleging@2023',
  'asr.wijkverpleging@2024',
];

/** An otherwise row takes over what a row leaves; where rows are collected, nothing is something too. */
const showsGap = ({ rules, overlap }: Decision): boolean =>
  overlap.overlap !== 'all' &&
  rules.every(({ isOtherwise, condition }) => !isOtherwise && condition !== null);

describe('every row that a policy writes as a gap, taken away, is found as one', () => {
  test.each(editions)('%s', { timeout: 60_000 }, async (id) => {
    const program = await policyNamed(id);
    let asked = 0;
    for (const clause of program.clauses) {
      if (clause.kind !== 'decision' || !showsGap(clause)) continue;
      for (const row of clause.rules.filter(({ outcome }) => outcome.kind === 'gap')) {
        asked += 1;
        const without = { ...clause, rules: clause.rules.filter((rule) => rule !== row) };
        const clauses = program.clauses.map((one) => (one === clause ? without : one));
        const name = `${clause.name}.${row.name}`;
        const [found] = await foundIn({ ...program, clauses }, clause.name, 'gap');
        expect([name, found?.doubt, found?.shown != null]).toEqual([name, null, true]);
        expect(statusOf(program, clause.name, found!), name).toBe('gap');
      }
    }
    expect(asked).toBeGreaterThan(0);
  });
});

describe('everything that a policy writes as a gap or a clash is told with its cases', () => {
  test.each(editions)('%s', { timeout: 120_000 }, async (id) => {
    const program = await policyNamed(id);
    const asked = analysing(program, { kinds: ['gap', 'conflict'] });
    const { findings } = (await withSolver(solver, asked)).result;
    const written = findings.filter((finding) => finding.written !== null);
    expect(written.length).toBeGreaterThan(0);
    const untold = written.filter(({ regions, shown }) => regions.length === 0 || shown === null);
    expect(untold.map(({ about }) => about.path)).toEqual([]);
  });
});

/** What the policy as it stands says of the case that was shown. */
function statusOf(program: Program, decision: string, { shown, readings }: Finding): string | undefined {
  const { decisions } = evaluate({ ...reducedTo(program, [decision]), notes: [] }, shown?.facts ?? {}, {
    decisions: [decision],
    readings,
    unpublished: true,
    wouldDiffer: false,
    ...(shown?.referenceDate == null ? {} : { referenceDate: shown.referenceDate }),
  });
  const answer = decisions[decision] ?? {};
  const [entry] = isEntry(answer) ? [answer] : Object.values(answer);
  return entry?.status;
}

const isEntry = (answer: Entry | Readonly<Record<string, Entry>>): answer is Entry => 'cites' in answer;
