/**
 * Random providers for the policy for mental health care of 2025: the provider of the examples that meets everything,
 * of which each fact deviates by itself, the more often the harder it is to keep: what a register tells in 1 % of the
 * providers, what the provider tells in 2 %, what a document shows in 3 %, a judgement in 4 %, what a person finds out
 * in 1 %. Each member of a set misses in 3 %. The kind of provider, the list of the mutation model, clinical stay and
 * turnover vary as they would among contracted providers.
 */
import { readFileSync } from 'node:fs';
import { readArtefact } from '../src/ir/artefact.ts';

export type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface ProviderFacts extends Record<string, unknown> {
  readonly zorgaanbieder: Record<string, unknown>;
  readonly oordelen: Record<string, unknown>;
}

const base = JSON.parse(readFileSync('examples/providers/noorderhaven-ggz.json', 'utf8')) as ProviderFacts;
const read = readArtefact(readFileSync('compiled/asr/ggz/2025.json', 'utf8'));
if (!('program' in read)) throw new Error(read.problem.code);
const efforts = new Map(
  read.program.facts.map(({ subject, name, effort }) => [`${subject}.${name}`, effort ?? 'provider']),
);

const deviates = { register: 0.01, provider: 0.02, document: 0.03, person: 0.01 } as const;
const MEMBER_MISSES = 0.03;
const JUDGED_OTHERWISE = 0.04;
const kinds = [
  ['vrijgevestigd', 0.6],
  ['instelling', 0.25],
  ['groep_praktijken', 0.1],
  ['paaz', 0.03],
  ['puc', 0.02],
] as const;

export function randomProvider(random: Random): ProviderFacts {
  const zorgaanbieder: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(base.zorgaanbieder)) {
    const chance = deviates[efforts.get(`zorgaanbieder.${name}`) ?? 'provider'];
    if (typeof value === 'boolean') zorgaanbieder[name] = random() < chance ? !value : value;
    else if (Array.isArray(value)) zorgaanbieder[name] = value.filter(() => random() >= MEMBER_MISSES);
    else zorgaanbieder[name] = value;
  }
  const soort = kindOf(random);
  const isPractice = soort === 'vrijgevestigd' || soort === 'groep_praktijken';
  Object.assign(zorgaanbieder, {
    soort,
    governancecode_van_toepassing: random() < (isPractice ? 0.2 : 0.95),
    klinisch_verblijf: random() < (isPractice ? 0.01 : 0.5),
    in_mutatiemodel: random() < (isPractice ? 0.02 : 0.4),
    jaaromzet: { 2023: Math.round(Math.exp((isPractice ? 10.8 : 13) + 1.2 * normal(random))) },
    datum_ernstige_fout: random() < 0.03 ? dayIn(random) : { absent: true },
  });
  const oordelen: Record<string, unknown> = { integriteit_in_twijfel: random() < 0.5 };
  for (const [name, value] of Object.entries(base.oordelen))
    oordelen[name] = typeof value === 'boolean' && random() < JUDGED_OTHERWISE ? !value : value;
  return { ...base, peildatum: '2024-09-01', zorgaanbieder, oordelen };
}

function kindOf(random: Random): string {
  let left = random();
  for (const [kind, share] of kinds) {
    left -= share;
    if (left < 0) return kind;
  }
  return kinds[0][0];
}

const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const dayIn = (random: Random): string =>
  `${2016 + Math.floor(random() * 8)}-0${1 + Math.floor(random() * 9)}-15`;
