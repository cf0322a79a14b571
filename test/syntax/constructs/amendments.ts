/** What an amending file says. */
import { name, reference } from './construct.ts';
import type { Construct } from './construct.ts';

const path = (...segments: readonly string[]): object => ({ segments: segments.map(name) });

export const amendments: readonly Construct[] = [
  {
    name: 'a replacement, with the declaration that follows',
    nl: `vervangt a.b vingerafdruk "9f2c41ab0d33" volgens A-1
      voorwaarde b
        vereist q`,
    en: `replaces a.b fingerprint "9f2c41ab0d33" cites A-1
      condition b
        requires q`,
    says: {
      kind: 'amendment',
      verb: 'replaces',
      target: path('a', 'b'),
      fingerprint: { value: '9f2c41ab0d33' },
      cites: [{ id: 'A-1' }],
      declaration: { kind: 'requirement', name: name('b'), test: reference('q') },
    },
  },
  {
    name: 'an insertion in a group',
    nl: `voegt toe in eisen
      voorwaarde nieuw
        vereist q`,
    en: `inserts in eisen
      condition nieuw
        requires q`,
    says: { verb: 'inserts', target: path('eisen'), fingerprint: null, declaration: { name: name('nieuw') } },
  },
  {
    name: 'an insertion of a whole timeline in the policy',
    nl: `voegt toe volgens A-1
      tijdpad p in 2024
        stap s zonder dag
      einde tijdpad`,
    en: `inserts cites A-1
      timeline p in 2024
        step s without a day
      end timeline`,
    says: {
      verb: 'inserts',
      target: null,
      cites: [{ id: 'A-1' }],
      declaration: { kind: 'timeline', year: 2024, steps: [{ name: name('s') }] },
    },
  },
  {
    name: 'a repeal',
    nl: 'trekt in a.b vingerafdruk "x" volgens A-1, A-2',
    en: 'repeals a.b fingerprint "x" cites A-1, A-2',
    says: {
      verb: 'repeals',
      target: path('a', 'b'),
      cites: [{ id: 'A-1' }, { id: 'A-2' }],
      declaration: null,
    },
  },
  {
    name: 'a supplement, without a fingerprint yet',
    nl: `vult aan tarief
      beslissing tarief : bedrag
        - € 1 als q`,
    en: `supplements tarief
      decision tarief : amount
        - € 1 if q`,
    says: { verb: 'supplements', fingerprint: null, declaration: { kind: 'decision', rules: [{}] } },
  },
  {
    name: 'a step that is put into a timeline, with its month alone',
    nl: `vervangt p.s vingerafdruk "x"
      stap s gedurende oktober`,
    en: `replaces p.s fingerprint "x"
      step s during October`,
    says: {
      declaration: { window: { kind: 'during', period: { unit: 'month', ordinal: 10, year: null } } },
    },
  },
];
