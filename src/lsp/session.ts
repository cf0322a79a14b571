/**
 * One editor with its workspace: which texts are open, what is found in them at once, and what the background finds
 * meanwhile. It knows nothing of the protocol: what changes is told to `publish`.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { JobKind } from './background/job.ts';
import type { Runner } from './background/runner.ts';
import { createStudies, type Studies } from './background/studies.ts';
import { isOfWhole, quickDiagnostics } from './features/diagnostics.ts';
import type { PolFile } from './open/file.ts';
import { createLedger, distinct } from './open/ledger.ts';
import type { View } from './open/view.ts';
import { createWorkspace, type OpenWorkspace } from './open/workspace.ts';

/** How long after the last key each is asked, in milliseconds. */
export interface Pace {
  readonly quick: number;
  readonly check: number;
  readonly study: number;
}

export const usualPace: Pace = { quick: 10, check: 200, study: 1000 };

export interface SessionOptions {
  readonly runner: Runner;
  readonly pace?: Pace;
  /** Told of all that is wrong with a file, each time that it may be other than before. */
  readonly publish: (name: string, diagnostics: readonly Diagnostic[]) => void;
  /** Told when a study came out, so that lenses and hints are asked again. */
  readonly onStudied: () => void;
  readonly onProgress?: (kind: JobKind, policy: string, isBusy: boolean) => void;
}

interface Text {
  readonly name: string;
  readonly text: string;
}

export interface Session {
  readonly workspace: OpenWorkspace;
  readonly studies: Studies;
  /** Texts that stand on disk. Until they are there nothing is said: what is not read yet would be said to be missing. */
  readonly load: (reading: Promise<readonly Text[]>) => Promise<void>;
  readonly open: (name: string, text: string) => void;
  readonly change: (name: string, text: string) => void;
  /** `text`: as it stands on disk; null: it is gone. */
  readonly close: (name: string, text: string | null) => void;
  readonly isOpen: (name: string) => boolean;
  /** All that is wrong with a file as it is now. */
  readonly diagnosticsOf: (file: PolFile) => readonly Diagnostic[];
  /** Looks at everything once, in the background. */
  readonly checkAll: () => void;
  readonly dispose: () => Promise<void>;
}

export function createSession(options: SessionOptions): Session {
  const { runner, pace = usualPace } = options;
  const workspace = createWorkspace();
  const { store } = workspace;
  const ledger = createLedger();
  const timers = createTimers();
  const openNames = new Set<string>();
  /** Files of which what the background found last was found in another text. */
  const dirty = new Set<string>();
  let loading = 0;
  const diagnosticsOf = (file: PolFile): readonly Diagnostic[] => {
    const known = ledger.of(file.index);
    if (!openNames.has(file.name)) return known;
    const quick = quickDiagnostics(file, workspace.viewOf(file));
    return distinct([...quick, ...(dirty.has(file.name) ? known.filter(isOfWhole) : known)]);
  };
  const publishAll = (files: Iterable<PolFile>): void => {
    if (loading === 0) for (const file of files) options.publish(file.name, diagnosticsOf(file));
  };
  /** A name that changes in one file is looked up in the others that are on the screen. */
  const publishOpen = (): void => publishAll([...openNames].flatMap((name) => store.file(name) ?? []));
  const studies = createStudies({
    runner,
    workspace,
    ledger,
    onFound: publishAll,
    onChecked: (name) => void dirty.delete(name),
    onStudied: options.onStudied,
    onProgress: options.onProgress ?? (() => undefined),
  });
  const schedule = (name: string): void => {
    studies.stop();
    const views = (): readonly View[] => viewsOnScreen(store.file(name), workspace, openNames);
    timers.later('quick', pace.quick, publishOpen);
    // What is not read yet would be found to be missing: it is looked at when all is there.
    const inBackground = (act: (view: View) => void) => (): void => {
      if (loading === 0) views().forEach(act);
    };
    timers.later(
      `check ${name}`,
      pace.check,
      inBackground((view) => void studies.check(view)),
    );
    timers.later(
      'study',
      pace.study,
      inBackground((view) => {
        if (view.members.head.kind === 'policy') void studies.study(view);
      }),
    );
  };
  const put = (name: string, text: string): void => {
    const before = store.file(name);
    if (before !== null) ledger.edited(before.index, before.text, text);
    if (before?.text !== text) dirty.add(name);
    store.put(name, text);
  };
  return {
    workspace,
    studies,
    diagnosticsOf,
    isOpen: (name) => openNames.has(name),
    load: async (reading) => {
      loading += 1;
      const files = await reading;
      loading -= 1;
      for (const { name, text } of files) if (!openNames.has(name)) put(name, text);
      publishOpen();
      // What was looked at meanwhile had not all that it is compiled with.
      for (const name of openNames) schedule(name);
    },
    open: (name, text) => {
      openNames.add(name);
      put(name, text);
      schedule(name);
    },
    change: (name, text) => {
      put(name, text);
      schedule(name);
    },
    close: (name, text) => {
      openNames.delete(name);
      if (text !== null) put(name, text);
      else {
        store.remove(name);
        options.publish(name, []);
      }
      schedule(name);
    },
    checkAll: () => workspace.views().forEach((view) => void studies.check(view)),
    dispose: async () => {
      timers.clear();
      await runner.close();
    },
  };
}

/** What a file is compiled with, and what uses that, as far as it is on the screen. */
function viewsOnScreen(
  file: PolFile | null,
  workspace: OpenWorkspace,
  openNames: ReadonlySet<string>,
): readonly View[] {
  const [own, ...others] = file === null ? [] : workspace.viewsWith(file);
  const isOpen = (view: View): boolean => view.files.some(({ name }) => openNames.has(name));
  return own === undefined ? [] : [own, ...others.filter(isOpen)];
}

/** One waiting act a key: a later one takes its place. */
function createTimers(): {
  readonly later: (key: string, after: number, act: () => void) => void;
  readonly clear: () => void;
} {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  return {
    later: (key, after, act) => {
      clearTimeout(timers.get(key));
      const run = (): void => {
        timers.delete(key);
        act();
      };
      timers.set(key, setTimeout(run, after));
    },
    clear: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
