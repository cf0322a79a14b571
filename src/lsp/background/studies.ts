/** What is found out beside the editor of whole policies, and where it is kept. */
import { compileInputOf, textsOf } from '../open/compile-input.ts';
import { syntaxOf, type PolFile } from '../open/file.ts';
import type { Ledger } from '../open/ledger.ts';
import type { View } from '../open/view.ts';
import type { OpenWorkspace } from '../open/workspace.ts';
import type { Job, JobKind, JobResult } from './job.ts';
import { placedNow } from './remap.ts';
import type { Runner } from './runner.ts';

/** Found without being asked, in this order. */
export const studyKinds = ['test', 'analyse', 'compare'] as const satisfies readonly JobKind[];

type StudyKind = (typeof studyKinds)[number];

export type Studied = Pick<JobResult, 'examples' | 'coverage' | 'differences'>;

export interface Studies {
  /** All that `pol check` says. */
  readonly check: (view: View) => Promise<void>;
  readonly study: (view: View) => Promise<void>;
  /** Runs the examples now. */
  readonly test: (view: View) => Promise<void>;
  /** The examples that would notice a small mistake in a clause; null where it was stopped. */
  readonly survivors: (view: View, clause: string) => Promise<JobResult | null>;
  readonly of: (view: View) => Studied | null;
  /** Stops what a change makes vain, which is all but checks. */
  readonly stop: () => void;
}

export interface StudyOptions {
  readonly runner: Runner;
  readonly workspace: OpenWorkspace;
  readonly ledger: Ledger;
  /** Told of the files of which something else is known now. */
  readonly onFound: (files: Iterable<PolFile>) => void;
  /** Told which texts are checked as they are now. */
  readonly onChecked: (name: string) => void;
  readonly onStudied: () => void;
  readonly onProgress: (kind: JobKind, policy: string, isBusy: boolean) => void;
}

const headName = (view: View): string => view.members.head.file.name;

export function createStudies(options: StudyOptions): Studies {
  const { runner, workspace, ledger } = options;
  const { store } = workspace;
  const known = new Map<string, Studied>();
  const filesKnown = (): readonly PolFile[] =>
    [...ledger.files()].flatMap((index) => {
      const file = store.at(index);
      return file !== null && 'parsed' in file ? [file] : [];
    });
  const check = async (view: View): Promise<void> => {
    const unit = compileInputOf(view);
    const key = `check ${headName(view)}`;
    const result = await runner.run(key, () => ({ kind: 'check', unit }), { isUrgent: true });
    // Where a text cannot be read nothing else was looked at: what was known of the rest is still the best there is.
    if (result === null || view.files.some(hasErrors)) return;
    const before = filesKnown();
    ledger.settle(key, placedNow(result, unit, store));
    for (const [name, text] of textsOf(unit)) if (store.file(name)?.text === text) options.onChecked(name);
    options.onFound(new Set([...before, ...filesKnown()]));
  };
  const run = async (key: string, job: Job, view: View, isUrgent: boolean): Promise<JobResult | null> => {
    const onStart = (): void => options.onProgress(job.kind, view.members.id, true);
    const result = await runner.run(key, () => job, { onStart, isUrgent });
    options.onProgress(job.kind, view.members.id, false);
    return result;
  };
  /** What is asked again of texts that did not change is answered by what runs already. */
  const underway = new Map<string, { readonly view: View; readonly ended: Promise<void> }>();
  const studyOne = (kind: StudyKind, view: View, isUrgent = false): Promise<void> => {
    const key = `${kind} ${headName(view)}`;
    const before = underway.get(key);
    if (before?.view === view) return before.ended;
    const ended = newStudy(kind, view, isUrgent).finally(() => {
      if (underway.get(key)?.ended === ended) underway.delete(key);
    });
    underway.set(key, { view, ended });
    return ended;
  };
  const newStudy = async (kind: StudyKind, view: View, isUrgent: boolean): Promise<void> => {
    const job = jobFor(kind, view, workspace);
    if (job === null) return;
    const name = headName(view);
    const key = `${kind} ${name}`;
    const result = await run(key, job, view, isUrgent);
    if (result === null || !result.isCompiled) return;
    if (kind === 'analyse') {
      ledger.settle(key, placedNow(result, job.unit, store));
      options.onFound(view.files);
    } else {
      const before = known.get(name) ?? { examples: [], coverage: [], differences: [] };
      const { examples, coverage, differences } = result;
      known.set(name, kind === 'test' ? { ...before, examples, coverage } : { ...before, differences });
    }
    options.onStudied();
  };
  return {
    check,
    study: async (view) => {
      await Promise.all(studyKinds.map((kind) => studyOne(kind, view)));
    },
    test: (view) => studyOne('test', view, true),
    survivors: (view, of) =>
      run(`mutate ${headName(view)}`, { kind: 'mutate', unit: compileInputOf(view), of }, view, true),
    of: (view) => known.get(headName(view)) ?? null,
    stop: () => runner.stop((key) => !key.startsWith('check ')),
  };
}

const hasErrors = (file: PolFile): boolean => syntaxOf(file).some(({ severity }) => severity === 'error');

/** Null where there is nothing to compare with. */
function jobFor(kind: StudyKind, view: View, workspace: OpenWorkspace): Job | null {
  const unit = compileInputOf(view);
  if (kind !== 'compare') return { kind, unit };
  const older = editionBefore(view, workspace);
  return older === null ? null : { kind, unit, older: compileInputOf(older) };
}

/** The latest edition of the same policy of an earlier year. */
export function editionBefore({ members: { head } }: View, workspace: OpenWorkspace): View | null {
  const order = (one: View['members']['head']): number => (one.year ?? 0) * 1000 + one.revision;
  const earlier = workspace
    .views()
    .filter(({ members: { head: other } }) => other.kind === 'policy' && other.name === head.name)
    .filter(({ members: { head: other } }) => (other.year ?? 0) < (head.year ?? 0));
  return earlier.toSorted((left, right) => order(right.members.head) - order(left.members.head))[0] ?? null;
}
