/** `pol replay`: whether a receipt still is of this policy and these facts, and whether the answer still is the same. */
import { canonicalJson } from '../../ir/canonical.ts';
import { factsDigest } from '../../receipt/digests.ts';
import type { Receipt, ReceiptRecord } from '../../receipt/receipt.ts';
import { version } from '../../version.ts';
import { programOf, type RowsAsked } from '../batch/decide.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { openFacts, readObject, type OpenFacts } from '../facts/read-facts.ts';
import type { FactsItem } from '../facts/facts-record.ts';
import { write, type Io } from '../io.ts';
import { decideAgain, keptByRow, keptInTurn, type Again, type Kept } from '../replay/again.ts';
import { checkRecords, loadReceipt, recordsFile, recordsOf } from '../replay/load.ts';
import { loadRevisions, type AskedRevisions } from '../revisions.ts';
import { showReplay, type Check } from '../show/replay.ts';
import { WrongUse } from '../wrong-use.ts';

export interface ReplayOptions {
  readonly facts?: string;
  readonly context?: string;
  readonly policy?: string;
}

export async function replay(io: Io, path: string, options: ReplayOptions): Promise<ExitCode> {
  const receipt = await loadReceipt(io, path);
  const file = await recordsFile(io, path, receipt);
  if (file !== null) await checkRecords(path, receipt, file);
  const revisions = await loadRevisions(io, options.policy ?? nameOf(receipt), receipt.asked.knowledgeDate);
  if (revisions === null) return exitCode.wrongUse;
  const context = await contextOf(io, path, receipt, options);
  const asked = askedAgain(receipt, revisions, context);
  const { facts, kept } = await factsOf(io, path, { receipt, file, options, revisions });
  const again = await decideAgain(io, asked, facts, kept);
  const checks = checksOf(receipt, revisions, context, again);
  await write(
    io.stdout,
    showReplay(receipt, checks, again, { language: io.language, isColoured: io.colour.out }),
  );
  return checks.some(({ state }) => state === 'other') ? exitCode.findings : exitCode.fine;
}

/** As a user would ask for it: the revision itself where there was one. */
function nameOf({ policy: { name, year, revisions } }: Receipt): string {
  const [first, ...others] = revisions;
  return others.length > 0 || first === undefined ? `${name}@${year}` : `${name}@${year}r${first.revision}`;
}

async function contextOf(
  io: Io,
  path: string,
  receipt: Receipt,
  { context }: ReplayOptions,
): Promise<unknown> {
  if (context !== undefined) return readObject(io, context);
  if (receipt.context === null) return undefined;
  if (receipt.context.given === undefined) throw new WrongUse('replay-needs', { path, option: '--context' });
  return receipt.context.given;
}

const askedAgain = ({ asked }: Receipt, revisions: AskedRevisions, context: unknown): RowsAsked => ({
  revisions,
  typed: {
    decisions: asked.decisions,
    readings: Object.entries(asked.readings).map(([name, alternative]) => `${name}=${alternative}`),
    ...(asked.referenceDate === null ? {} : { referenceDate: asked.referenceDate }),
    ...(context === undefined ? {} : { context }),
  },
  ...{ allReadings: null, isStrict: false, isReceipted: true, form: 'digests' },
});

interface Source {
  readonly receipt: Receipt;
  readonly file: string | null;
  readonly options: ReplayOptions;
  readonly revisions: AskedRevisions;
}

/** The records, and what the receipt says of each. */
async function factsOf(
  io: Io,
  path: string,
  { receipt, file, options, revisions }: Source,
): Promise<{ readonly facts: OpenFacts; readonly kept: Kept }> {
  const hasRecords = receipt.record !== null || file !== null || receipt.records === 0;
  if (options.facts !== undefined)
    return {
      facts: await openFacts(io, options.facts, programOf(revisions)),
      kept: hasRecords ? keptByRow(recordsOf(path, receipt, file)) : () => Promise.resolve(null),
    };
  if (!hasRecords) throw new WrongUse('replay-needs', { path, option: '--facts' });
  return {
    facts: { items: givenIn(path, recordsOf(path, receipt, file)), share: () => null },
    kept: keptInTurn(recordsOf(path, receipt, file)),
  };
}

async function* givenIn(path: string, records: AsyncIterable<ReceiptRecord>): AsyncGenerator<FactsItem> {
  for await (const { given, row } of records) {
    if (given === undefined) throw new WrongUse('replay-needs', { path, option: '--facts' });
    yield { facts: given, line: row };
  }
}

function checksOf(
  receipt: Receipt,
  { candidates }: AskedRevisions,
  context: unknown,
  again: Again,
): readonly Check[] {
  const policies = candidates.map(({ program, digest }) => ({ revision: program.revision, digest }));
  const world = context === undefined ? null : factsDigest(context);
  const was = receipt.context?.digest ?? null;
  const is = (isSame: boolean): Check['state'] => (isSame ? 'same' : 'other');
  const counts = again.tally.answered === receipt.records;
  return [
    {
      name: 'policy',
      state: is(canonicalJson(policies) === canonicalJson(receipt.policy.revisions)),
      was: receipt.policy.revisions.map(({ digest }) => digest).join(' '),
      now: policies.map(({ digest }) => digest).join(' '),
    },
    { name: 'compiler', state: is(version === receipt.compiler), was: receipt.compiler, now: version },
    {
      name: 'context',
      state: was === null && world === null ? 'none' : is(was === world),
      ...{ was: was ?? '', now: world ?? '' },
    },
    {
      name: 'facts',
      state: is(counts && again.facts === receipt.facts),
      ...{ was: receipt.facts ?? '', now: again.facts ?? '' },
    },
    {
      name: 'solver',
      state:
        receipt.solver === 'notAsked' && again.solver === 'notAsked'
          ? 'none'
          : is(receipt.solver === again.solver),
      ...{ was: receipt.solver, now: again.solver },
    },
    {
      name: 'answer',
      state: is(counts && again.answers === receipt.answers),
      ...{ was: receipt.answers ?? '', now: again.answers ?? '' },
    },
  ];
}
