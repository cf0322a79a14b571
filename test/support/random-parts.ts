/** The small parts of random trees: names, texts, norms, figures, dates. */
import type {
  Citation,
  DateLiteral,
  DurationLiteral,
  Name,
  Path,
  PeriodLiteral,
  Text,
} from '../../src/syntax/ast.ts';
import type { Random } from './random-source.ts';

/** A built tree has no places. */
export const nowhere = { file: 0, start: 0, end: 0 } as const;

/** What a part of a tree may be: in a timeline, dates may leave out the year. */
export interface Setting {
  readonly random: Random;
  readonly mayOmitYear: boolean;
  /** Levels of nesting that are left. */
  readonly fuel: number;
  /** Notes that a kind, an operator, an option occurred. */
  readonly count: (feature: string) => void;
}

export const deeper = (setting: Setting): Setting => ({ ...setting, fuel: setting.fuel - 1 });

const names = [
  'alfa',
  'bravo',
  'charlie_2',
  'delta',
  'één_naam',
  'façade',
  'zorgaanbieder',
  'jaaromzet',
  'a',
  'x1',
  'Grote_Naam',
  'Örgelt',
  'soort',
  'datum',
  'een_nogal_lange_naam_voor_een_gegeven',
  'ggz',
  'omzetplafond',
  'gecontracteerd',
  'declaraties_van_dit_jaar',
  'q',
] as const;

export const name = ({ random }: Setting): Name => ({ span: nowhere, text: random.pick(names) });

export const path = (setting: Setting): Path => ({
  span: nowhere,
  segments: setting.random.some(1, 3, () => name(setting)),
});

const texts = [
  '',
  'kort',
  'Zorgbrede Governancecode is ingevoerd',
  'met "aanhalingstekens" en \\ streep',
  'twee\nregels',
  'één – twee … 漢字 € 5',
  '// geen opmerking',
  'een zin die lang genoeg is om de regel te laten overlopen, want dat moet ook goed gaan als er nog meer achter staat',
] as const;

export const text = ({ random }: Setting): Text => ({ span: nowhere, value: random.pick(texts) });

export const label = (setting: Setting): Text | null => setting.random.maybe(0.5, () => text(setting));

const norms = ['GGZ-2025-153', 'GGZ-WEB-2025-012', 'WV-2024-001', 'HA-2018-36', 'GGZ-2022A-047'] as const;

export const cites = ({ random }: Setting): Citation[] =>
  random.chance(0.4) ? [] : random.some(1, random.chance(0.1) ? 14 : 3, () => citation(random));

/** As in notes, which may cite ranges. */
export const citesWithRanges = (setting: Setting): Citation[] =>
  cites(setting).map((each) => ({
    ...each,
    to: setting.random.maybe(0.3, () => setting.random.pick(norms)),
  }));

const citation = (random: Random): Citation => ({ span: nowhere, id: random.pick(norms), to: null });

export const digits = (random: Random): string =>
  random.pick([
    '0',
    '1',
    '7',
    '12',
    '365',
    '1234',
    '9999',
    '12345',
    '1234567',
    '0.5',
    '12.25',
    '1234.5',
    '98765.125',
  ]);

export const cents = (random: Random): string =>
  random.pick(['0', '1', '999', '1000', '150000', '100050', '0.50', '12.05', '100050.25', '1234567.90']);

const year = ({ random, mayOmitYear }: Setting): number | null =>
  mayOmitYear && random.chance(0.6) ? null : random.whole(2018, 2027);

export function date(setting: Setting): DateLiteral {
  const { random } = setting;
  return {
    kind: 'dateLiteral',
    span: nowhere,
    day: random.whole(1, 28),
    month: random.whole(1, 12),
    year: year(setting),
  };
}

export function period(setting: Setting): PeriodLiteral {
  const { random } = setting;
  const unit = random.pick(['month', 'quarter', 'year'] as const);
  const ordinal = random.whole(1, unit === 'month' ? 12 : unit === 'quarter' ? 4 : 1);
  const lastMonth = unit === 'month' ? random.maybe(0.3, () => random.whole(1, 12)) : null;
  setting.count(`period:${lastMonth === null ? unit : 'months'}`);
  return {
    kind: 'periodLiteral',
    span: nowhere,
    unit,
    ordinal,
    lastMonth,
    year: unit === 'year' ? 2026 : year(setting),
  };
}

/** Parts stand from large to small. */
export function duration(setting: Setting): DurationLiteral {
  const { random } = setting;
  const units = (['year', 'month', 'week', 'day'] as const).filter(() => random.chance(0.4));
  const parts = (units.length === 0 ? (['month'] as const) : units).map((unit) => ({
    count: random.whole(1, 3),
    unit,
  }));
  for (const { unit } of parts) setting.count(`duration:${unit}`);
  return { kind: 'durationLiteral', span: nowhere, parts };
}
