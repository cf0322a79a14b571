/** A comparison as it could be found between two real editions, and the same with hostile text in every place for text. */
import { DIFF_SCHEMA, type Diff } from '../../src/diff/report.ts';
import { clauses } from './fixture/clauses.ts';
import { effects } from './fixture/effects.ts';
import { portfolio, stated, timelines } from './fixture/parts.ts';

/** GGZ 2022 r2 against 2025 r1, after the real policies, made smaller and with a portfolio. */
export const diff: Diff = {
  schema: DIFF_SCHEMA,
  older: {
    name: 'asr.ggz',
    year: 2022,
    revision: 2,
    title: 'Aanscherping van het inkoopbeleid 2022 voor ggz-instellingen',
    language: 'nl',
    digest: `sha256:${'a1'.repeat(32)}`,
    isWhole: false,
  },
  newer: {
    name: 'asr.ggz',
    year: 2025,
    revision: 1,
    title: 'Inkoopbeleid 2025 geestelijke gezondheidszorg',
    language: 'nl',
    digest: `sha256:${'b2'.repeat(32)}`,
    isWhole: true,
  },
  alignment: {
    years: 3,
    renamed: [
      { kind: 'fact', older: 'zorgaanbieder.omzet_gemeld', newer: 'zorgaanbieder.omzet_gemeld_op' },
      { kind: 'member', older: 'Zorgaanbiedersoort.zelfstandig', newer: 'Zorgaanbiedersoort.vrijgevestigd' },
    ],
    onlyOlder: ['zorgaanbieder.settings', 'zorgaanbieder.marktaandeel', 'oordelen.via_offerte'],
    onlyNewer: ['zorgaanbieder.in_mutatiemodel', 'zorgaanbieder.kwaliteitsstatuut'],
    unlike: ['zorgaanbieder.tarieven'],
    fixed: ['zorgaanbieder.opgericht_op'],
    unsure: ['zorgaanbieder.omzet_gemeld_op'],
  },
  clauses,
  effects,
  labels: {
    'zorgaanbieder.soort': 'soort zorgaanbieder',
    'zorgaanbieder.jaaromzet': 'jaaromzet bij a.s.r.',
    via_offerte: 'aanbod via een offerte',
  },
  timelines,
  stated,
  portfolio,
};

/** What a name, a label or a fact could hold to break a page, a table, a sheet or a terminal. */
export const hostile =
  '<script>alert("1")</script>\u0007=1+1\r\n\u001B[31m\u202E*vet* | _schuin_ ](http://x) ```code` # \'kop\' &amp; ';

/** Keys of what is no text but a word of the form itself, or a day. */
const words = new Set([
  ...['schema', 'language', 'kind', 'effect', 'order', 'direction', 'reason', 'verdict', 'first', 'last'],
  'referenceDate',
]);

/** Hostile text before every text; names of facts included, so that they still refer to each other. */
export const poisoned = (whole: Diff): Diff => poison(whole) as Diff;

function poison(value: unknown, isFacts = false): unknown {
  if (typeof value === 'string') return hostile + value;
  if (Array.isArray(value)) return value.map((item) => poison(item, isFacts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      isFacts
        ? [hostile + key, poison(inner, true)]
        : [
            key,
            key === 'labels'
              ? poisonedLabels(inner as Diff['labels'])
              : words.has(key) && key in value && isWord(value, key)
                ? inner
                : poison(inner, key === 'facts'),
          ],
    ),
  );
}

/** Their paths are those of facts, in which each name is poisoned. */
const poisonedLabels = (labels: Diff['labels']): Diff['labels'] =>
  Object.fromEntries(
    Object.entries(labels).map(([path, label]) => [
      path
        .split('.')
        .map((name) => hostile + name)
        .join('.'),
      hostile + label,
    ]),
  );

/** Of a stated change the kind is what the policy calls it. */
const isWord = (holder: object, key: string): boolean => key !== 'kind' || !('verdict' in holder);

/** Nothing of meaning changed. */
export const unchanged: Diff = {
  ...diff,
  clauses: diff.clauses.filter(({ isOfMeaning }) => !isOfMeaning),
  effects: diff.effects
    .filter(({ effect }) => effect === 'equivalent')
    .map((effect) => ({ ...effect, doubts: [], otherwise: null })),
  timelines: diff.timelines.filter(({ days }) => days === 0),
  stated: { changes: [], notStated: [] },
  portfolio: null,
  newer: { ...diff.newer, isWhole: true },
  older: { ...diff.older, isWhole: true },
};
