/**
 * The work on which engines are compared: its facts, a hundred thousand seeded records, and the function that a programmer would write by
 * hand. The same rules are in `contract.pol`, and in the words of each engine in `peers/`.
 */
import { seeded, type Random } from '../random-provider.ts';

export const conditions = [
  'ingeschreven',
  'toegelaten',
  'verzekerd',
  'klachtenregeling',
  'privacy',
  'kwaliteitsstatuut',
  'regiebehandelaar',
  'tarief_akkoord',
  'declareert_digitaal',
  'agb_code',
  'rechtmatig',
  'bereikbaar',
  'wachttijden',
  'governance',
] as const;

export const exclusions = ['gesanctioneerd', 'failliet', 'fraude'] as const;

type Flag =
  | (typeof conditions)[number]
  | (typeof exclusions)[number]
  | 'certificaat'
  | 'overgangsregeling'
  | 'nieuwkomer';

export interface Provider extends Record<Flag, boolean> {
  soort: 'instelling' | 'praktijk' | 'ziekenhuis';
  plaats: 'ambulant' | 'klinisch' | 'thuis';
  /** In euros, whole cents. */
  omzet: number;
  plafond: number;
  verbruikt: number;
  /** `YYYY-MM-DD`. */
  verzoek: string;
  opening: string;
  indiening: string;
}

export interface Facts {
  aanbieder: Provider;
}

export interface Decisions {
  komt_in_aanmerking: boolean;
  contracttype: 'registratie' | 'basis' | 'plus' | 'onderhandeld';
  verzoek_op_tijd: boolean;
  declaratie_op_tijd: boolean;
  ophoging_toelaatbaar: boolean;
}

/** What the others are held to, as it reads most plainly; `by-hand-faster.ts` is quicker. */
export function byHand({ aanbieder: a }: Facts): Decisions {
  return {
    komt_in_aanmerking:
      a.ingeschreven &&
      a.toegelaten &&
      a.verzekerd &&
      a.klachtenregeling &&
      a.privacy &&
      a.kwaliteitsstatuut &&
      a.regiebehandelaar &&
      a.tarief_akkoord &&
      a.declareert_digitaal &&
      a.agb_code &&
      a.rechtmatig &&
      a.bereikbaar &&
      a.wachttijden &&
      a.governance &&
      (a.certificaat || a.overgangsregeling) &&
      !a.gesanctioneerd &&
      !a.failliet &&
      !a.fraude,
    contracttype:
      a.soort === 'instelling' && a.omzet >= 500_000
        ? 'onderhandeld'
        : a.omzet >= 100_000 && a.plaats !== 'thuis' && !a.nieuwkomer
          ? 'plus'
          : a.omzet >= 25_000
            ? 'basis'
            : 'registratie',
    verzoek_op_tijd: a.verzoek < '2024-08-01',
    declaratie_op_tijd: a.indiening <= aYearOn(a.opening),
    ophoging_toelaatbaar: a.verbruikt * 100 >= a.plafond * 70 && a.indiening <= '2025-10-31',
  };
}

/** A year after 29 February ends on the 28th. */
function aYearOn(day: string): string {
  const rest = day.slice(4);
  return `${Number(day.slice(0, 4)) + 1}${rest === '-02-29' ? '-02-28' : rest}`;
}

/** One figure for what was decided of all records, so that none can be left out. */
export function checksum(decided: Iterable<Decisions>): number {
  let sum = 0;
  for (const one of decided) sum = (Math.imul(sum, 31) + codeOf(one)) | 0;
  return sum;
}

const classes = ['registratie', 'basis', 'plus', 'onderhandeld'] as const;

export const codeOf = (one: Decisions): number =>
  Number(one.komt_in_aanmerking) |
  (Number(one.verzoek_op_tijd) << 1) |
  (Number(one.declaratie_op_tijd) << 2) |
  (Number(one.ophoging_toelaatbaar) << 3) |
  (classes.indexOf(one.contracttype) << 4);

/** The same records for the same seed, as a reader of JSON gives them. */
export function recordsOf(count: number, seed = 2025): Facts[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => asRead({ aanbieder: providerBy(random) }));
}

const asRead = (facts: unknown): Facts => JSON.parse(JSON.stringify(facts)) as Facts;

function providerBy(random: Random): Provider {
  const yes = (chance: number): boolean => random() < chance;
  const flags = Object.fromEntries(conditions.map((name) => [name, yes(0.975)]));
  const plafond = Math.round(100 * Math.exp(11 + 2 * random())) / 100;
  return {
    ...(flags as Record<(typeof conditions)[number], boolean>),
    certificaat: yes(0.85),
    overgangsregeling: yes(0.3),
    gesanctioneerd: yes(0.02),
    failliet: yes(0.01),
    fraude: yes(0.01),
    nieuwkomer: yes(0.2),
    soort: oneOf(['instelling', 'praktijk', 'ziekenhuis'], random),
    plaats: oneOf(['ambulant', 'klinisch', 'thuis'], random),
    omzet: Math.round(100 * Math.exp(9 + 5 * random())) / 100,
    plafond,
    verbruikt: Math.round(100 * plafond * random() * 1.1) / 100,
    verzoek: dayIn(2024, 366, random),
    opening: dayIn(2024, 366, random),
    indiening: dayIn(2024, 760, random),
  };
}

const oneOf = <Item>(items: readonly [Item, ...Item[]], random: Random): Item =>
  items[Math.floor(random() * items.length)] ?? items[0];

const dayIn = (year: number, days: number, random: Random): string =>
  new Date(Date.UTC(year, 0, 1 + Math.floor(random() * days))).toISOString().slice(0, 10);

/** The same records, of which so large a share of the facts is not known: null, or not there at all. */
export function withMissing(records: readonly Facts[], share: number, as: 'null' | 'absent'): Facts[] {
  const random = seeded(7);
  return records.map(({ aanbieder }) => {
    const kept = Object.entries(aanbieder).flatMap(([name, value]) => {
      const isKnown = random() >= share;
      return isKnown || as === 'null' ? [[name, isKnown ? value : null] as const] : [];
    });
    return asRead({ aanbieder: Object.fromEntries(kept) });
  });
}
