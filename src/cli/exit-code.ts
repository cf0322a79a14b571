/** What the process tells its caller. */
export const exitCode = {
  fine: 0,
  /** Errors, failing examples, stale artefacts; with `--strict` also warnings and undetermined decisions. */
  findings: 1,
  wrongUse: 2,
  ourFault: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
