/** What the parts of reading facts share: what was given so far, and how what is wrong is told. */
import { closest } from '../../base/suggest.ts';
import type { IsoDate } from '../../base/value.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import type { GivenInput } from '../known/known.ts';
import type { FactDiagnostic, Report } from './fact-diagnostic.ts';
import { isLossless, isObject, isUnknown, shown, type JsonObject } from './json.ts';
import { readValue } from './read-value.ts';

export interface Reader {
  readonly index: ProgramIndex;
  readonly given: Map<string, GivenInput>;
  readonly report: Report;
  readonly referenceDate: IsoDate | null;
  readonly subjectsUnder: (owner: string) => readonly string[];
}

/** Keys beside the subjects, in either language. */
export const answerKeys = ['oordelen', 'judgements'] as const;
export const stepKeys = ['stappen', 'steps'] as const;
export const dateKeys = ['peildatum', 'referenceDate'] as const;

export function objectIn(json: unknown, place: string, report: Report): JsonObject {
  if (isObject(json)) return json;
  if (!isUnknown(json))
    report({
      code: 'facts-shape',
      severity: 'error',
      path: place,
      params: { place, expected: 'object', found: shown(json) },
    });
  return {};
}

export const idOf = (json: unknown): string | null => {
  if (typeof json === 'string') return json;
  return typeof json === 'number' ? String(json) : isLossless(json) ? json.value : null;
};

/** `known` is what may stand there, the same for all records: the same word comes back with each of them. */
export function warnUnknown(
  reader: Reader,
  before: string,
  key: string,
  known: () => readonly string[],
): void {
  const place = before.replace(/\[[^\]]*\]/g, '[]');
  tellUnknown(reader, before, key, suggestionFor(reader.index, place, key, known));
}

/** `near`: what may have been meant. */
export function tellUnknown({ report }: Reader, before: string, key: string, near: string | null): void {
  const path = `${before}${key}`;
  report({
    code: 'unknown-key',
    severity: 'warning',
    path,
    params: { key: path, suggestion: near === null ? '' : `${before}${near}` },
  });
}

const suggestions = new WeakMap<ProgramIndex, Map<string, string | null>>();

/** Anybody may write any key. */
const MOST_SUGGESTIONS = 2_000;

function suggestionFor(
  index: ProgramIndex,
  place: string,
  key: string,
  known: () => readonly string[],
): string | null {
  const own = suggestions.get(index) ?? new Map<string, string | null>();
  suggestions.set(index, own);
  const name = `${place}\u0001${key}`;
  const found = own.get(name);
  if (found !== undefined) return found;
  const made = closest(key, known());
  if (own.size < MOST_SUGGESTIONS) own.set(name, made);
  return made;
}

type Expected = Omit<Parameters<typeof readValue>[1], 'index'>;

/** Keeps a given value; one that is wrong is told, and counts as unknown. */
export function keep(reader: Reader, id: string, json: unknown, expected: Expected): void {
  const { path, type, domain } = expected;
  const read = readValue(json, { path, type, domain, index: reader.index });
  if (read.kind === 'given') reader.given.set(id, { path, pieces: read.pieces, wrong: null });
  else {
    reader.report(read.diagnostic);
    setWrong(reader, id, read.diagnostic, path);
  }
}

export function setWrong(reader: Reader, id: string, { code }: FactDiagnostic, path: string): void {
  const reason = code === 'judged-by-other' ? 'wrongJudge' : 'wrongFact';
  reader.given.set(id, { path, pieces: null, wrong: { reason, name: path, cites: [], details: { code } } });
}
