import type { FactDiagnostics } from '../../base/codes.ts';

/** What is wrong with given facts, as data: a place in the JSON instead of a place in a source. */
export type FactDiagnostic = {
  readonly [Code in keyof FactDiagnostics]: {
    readonly code: Code;
    readonly severity: 'error' | 'warning';
    /** `zorgaanbieder.jaaromzet`, `declaratie[2].geopend`, `oordelen.integriteit`. */
    readonly path: string;
    readonly params: FactDiagnostics[Code];
  };
}[keyof FactDiagnostics];

export type Report = (diagnostic: FactDiagnostic) => void;
