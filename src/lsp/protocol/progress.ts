/** Tells an editor what is looked at meanwhile, where it can show that; it may be stopped there. */
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { JobKind } from '../background/job.ts';

export type TellProgress = (kind: JobKind, policy: string, isBusy: boolean) => void;

export interface ProgressOptions {
  /** Whether the editor shows progress. */
  readonly isShown: () => boolean;
  readonly textOf: (kind: JobKind, policy: string) => string;
  /** The user wants it to end. */
  readonly onCancel: () => void;
}

/** What is over before a user would see it is not shown. */
const AFTER = 400;

export function progressOf(connection: Connection, options: ProgressOptions): TellProgress {
  const ends = new Map<string, () => void>();
  const begin = (key: string, title: string): void => {
    let reporter: WorkDoneProgressServerReporter | null = null;
    let isOver = false;
    const timer = setTimeout(() => {
      void connection.window.createWorkDoneProgress().then((made) => {
        if (isOver) return;
        reporter = made;
        made.begin(title, undefined, undefined, true);
        made.token.onCancellationRequested(options.onCancel);
      });
    }, AFTER);
    ends.set(key, () => {
      isOver = true;
      clearTimeout(timer);
      reporter?.done();
    });
  };
  return (kind, policy, isBusy) => {
    if (!options.isShown()) return;
    const key = `${kind} ${policy}`;
    ends.get(key)?.();
    ends.delete(key);
    if (isBusy) begin(key, options.textOf(kind, policy));
  };
}
