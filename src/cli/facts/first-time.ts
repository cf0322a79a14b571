/** Warnings name columns, and a misspelt column comes back with every record. */
import type { FactDiagnostic } from '../../evaluate/facts/fact-diagnostic.ts';

/** Of more warnings none is told: they name records, not columns. */
const MOST_WARNINGS = 200;

export const warningKey = ({ code, path }: FactDiagnostic): string => `${code} ${path}`;

/** Whether a warning comes for the first time, and is one of the first. */
export function firstTime(): (warning: FactDiagnostic) => boolean {
  const told = new Set<string>();
  return (warning) => {
    const key = warningKey(warning);
    if (told.has(key) || told.size >= MOST_WARNINGS) return false;
    told.add(key);
    return true;
  };
}
