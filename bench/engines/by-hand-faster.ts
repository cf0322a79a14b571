/**
 * An independent attempt to beat `byHand` of `contract.ts`, which is what the others are measured against: days are numbers, flags are
 * put together without branches, and what is decided is looked up. It takes complete facts only.
 */
import type { Decisions, Facts } from './contract.ts';

const truths = [false, true] as const;
/** By three bits: from € 25.000, a candidate for `plus`, negotiated. */
const classes = [
  ...(['registratie', 'basis', 'plus', 'plus'] as const),
  ...(['onderhandeld', 'onderhandeld', 'onderhandeld', 'onderhandeld'] as const),
] as const;

/** Digits are left as the codes of their characters: only the order counts. */
const monthOf = (day: string): number =>
  day.charCodeAt(0) * 100_000 +
  day.charCodeAt(1) * 10_000 +
  day.charCodeAt(2) * 1_000 +
  day.charCodeAt(3) * 100 +
  day.charCodeAt(5) * 10 +
  day.charCodeAt(6);

const dateOf = (day: string): number => monthOf(day) * 100 + day.charCodeAt(8) * 10 + day.charCodeAt(9);

const august2024 = monthOf('2024-08-01');
const lastOfOctober2025 = dateOf('2025-10-31');

/** A year after 29 February lies before 1 March as the 28th does: no day that exists is between. */
const aYearOn = (day: string): number => dateOf(day) + 10_000;

/** Told apart from anything else, an engine knows it for a flag. */
const isYes = (flag: boolean): number => +(flag === true);
const isNo = (flag: boolean): number => +(flag === false);

const chosen = <Item>(from: readonly Item[], place: number): Item => from[place] as Item;

export function byHandFaster({ aanbieder: a }: Facts): Decisions {
  const { omzet } = a;
  const indiening = dateOf(a.indiening);
  const isEligible =
    isYes(a.ingeschreven) &
    isYes(a.toegelaten) &
    isYes(a.verzekerd) &
    isYes(a.klachtenregeling) &
    isYes(a.privacy) &
    isYes(a.kwaliteitsstatuut) &
    isYes(a.regiebehandelaar) &
    isYes(a.tarief_akkoord) &
    isYes(a.declareert_digitaal) &
    isYes(a.agb_code) &
    isYes(a.rechtmatig) &
    isYes(a.bereikbaar) &
    isYes(a.wachttijden) &
    isYes(a.governance) &
    (isYes(a.certificaat) | isYes(a.overgangsregeling)) &
    isNo(a.gesanctioneerd) &
    isNo(a.failliet) &
    isNo(a.fraude);
  const isPlus = +(omzet >= 100_000) & +(a.plaats !== 'thuis') & isNo(a.nieuwkomer);
  const isNegotiated = +(a.soort === 'instelling') & +(omzet >= 500_000);
  return {
    komt_in_aanmerking: chosen(truths, isEligible),
    contracttype: chosen(classes, +(omzet >= 25_000) | (isPlus << 1) | (isNegotiated << 2)),
    verzoek_op_tijd: chosen(truths, +(monthOf(a.verzoek) < august2024)),
    declaratie_op_tijd: chosen(truths, +(indiening <= aYearOn(a.opening))),
    ophoging_toelaatbaar: chosen(
      truths,
      +(a.verbruikt * 100 >= a.plafond * 70) & +(indiening <= lastOfOctober2025),
    ),
  };
}
