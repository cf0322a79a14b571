/** `pol timeline`: the steps of a policy in order of day, as a list, as data, as a calendar or as a picture. */
import { isIsoDate } from '../../base/calendar.ts';
import { findParty, timelineOf } from '../../emit/timeline/milestones.ts';
import type { TimelineOptions } from '../../emit/timeline/options.ts';
import type { PolicyTimeline } from '../../emit/timeline/policy-timeline.ts';
import { timelineWords } from '../../emit/timeline/words.ts';
import type { Program } from '../../ir/ir.ts';
import { chosenReadings } from '../evaluator.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { readFacts, readObject } from '../facts/read-facts.ts';
import { write, type Io } from '../io.ts';
import { askableBeside } from '../askable.ts';
import { loadRevisions, newestOf, onlyNewest } from '../revisions.ts';
import { showFactProblem } from '../show/problem.ts';
import { showRemark, type Remark } from '../show/remarks.ts';
import { othersText, remarkTexts, showTimeline } from '../show/timeline.ts';
import { WrongUse } from '../wrong-use.ts';

export interface TimelineCommandOptions {
  readonly on?: string;
  readonly known?: string;
  readonly facts?: string;
  readonly context?: string;
  readonly for?: string;
  readonly remind?: string;
  readonly year?: string;
  readonly reading: readonly string[];
  readonly format: 'pretty' | 'json' | 'ics' | 'svg';
}

export async function timeline(io: Io, policy: string, typed: TimelineCommandOptions): Promise<ExitCode> {
  if (typed.on !== undefined && !isIsoDate(typed.on))
    throw new WrongUse('wrong-date', { text: typed.on, option: '--on' });
  const year = typed.year === undefined ? null : numberIn(typed.year, '--year', 1, 9999);
  const remindDays = typed.remind === undefined ? null : numberIn(typed.remind, '--remind', 0, 3650);
  const loaded = await loadRevisions(io, policy, typed.known ?? null);
  if (loaded === null) return exitCode.findings;
  const asked = onlyNewest(loaded);
  const { program, digest } = newestOf(asked);
  const options: TimelineOptions = {
    language: io.language,
    digest,
    readings: chosenReadings(program, typed.reading),
    ...(typed.on === undefined ? {} : { referenceDate: typed.on }),
    ...(asked.knowledgeDate === null ? {} : { knowledgeDate: asked.knowledgeDate }),
    ...(typed.facts === undefined ? {} : { facts: await onlyRecord(io, typed.facts, program) }),
    ...(typed.context === undefined ? {} : { context: await readObject(io, typed.context) }),
    ...(typed.for === undefined ? {} : { onlyFor: partyNamed(program, typed.for) }),
    ...(year === null ? {} : { year }),
  };
  const bare = timelineOf(program, options);
  // That an older one is not at hand does not matter to this one.
  const ofThis = asked.remarks.filter(
    (remark) => remark.kind !== 'notAtHand' || remark.revision.revision === program.revision,
  );
  const remarks = [...ofThis, ...(await outsideOf(io, policy, program, bare))];
  const onTop = remarks.filter(({ kind }) => kind !== 'newestTaken');
  const others = othersText(loaded, io.language);
  const made = { ...bare, remarks: remarkTexts(onTop, others, io.language) };
  // On a page they stand on top.
  for (const remark of remarks) {
    if (typed.format === 'pretty' && onTop.includes(remark)) continue;
    await write(io.stderr, showRemark(remark, io));
    if (remark.kind === 'inDoubt' && others !== null)
      await write(io.stderr, `  = ${helpWord[io.language]}: ${others}\n`);
  }
  for (const problem of [...made.errors, ...made.warnings])
    await write(io.stderr, showFactProblem(problem, 1, io));
  await write(io.stdout, await textOf(io, made, typed, { year, remindDays }));
  return made.errors.length > 0 ? exitCode.findings : exitCode.fine;
}

const helpWord = { nl: 'hulp', en: 'help' } as const;

/** That the reference date lies outside the period in which the policy may be asked. */
async function outsideOf(
  io: Io,
  policy: string,
  program: Program,
  { referenceDate: date }: PolicyTimeline,
): Promise<readonly Remark[]> {
  const { from = null, to = null } = program.consultable ?? {};
  if (date === null || ((from === null || from <= date) && (to === null || date <= to))) return [];
  const id = `${program.name}@${program.year}`;
  return [{ kind: 'outside', id, date, from, to, ...(await askableBeside(io, policy, program)(date)) }];
}

/** A whole number within bounds, as typed. */
function numberIn(text: string, option: string, low: number, high: number): number {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN;
  if (number >= low && number <= high) return number;
  throw new WrongUse('wrong-number', { text, option, low: String(low), high: String(high) });
}

function partyNamed(program: Program, name: string): string {
  const found = findParty(program, name);
  if (found.kind === 'party') return found.party.name;
  throw new WrongUse('no-such-party', { name, suggestion: found.suggestion });
}

/** A timeline is of one case. */
async function onlyRecord(io: Io, path: string, program: Program): Promise<unknown> {
  const found: unknown[] = [];
  for await (const { facts } of readFacts(io, path, program)) {
    if (found.length > 0) throw new WrongUse('several-records', { path });
    found.push(facts);
  }
  if (found.length === 0) throw new WrongUse('no-facts', { path });
  return found[0];
}

const usualReminder = 14;

async function textOf(
  io: Io,
  made: PolicyTimeline,
  typed: TimelineCommandOptions,
  { year, remindDays }: { readonly year: number | null; readonly remindDays: number | null },
): Promise<string> {
  switch (typed.format) {
    case 'pretty':
      return showTimeline(made, { isColoured: io.colour.out, width: columnsOf(io), year });
    case 'json':
      return `${JSON.stringify(made, null, 2)}\n`;
    case 'ics': {
      if (made.milestones.length === 0) await write(io.stderr, `${timelineWords[io.language].none}\n`);
      const { timelineIcs } = await import('../../emit/timeline/icalendar.ts');
      const days = remindDays ?? (typed.for === undefined ? null : usualReminder);
      return timelineIcs(made, days === null ? {} : { remindDays: days });
    }
    case 'svg': {
      const { timelineSvg } = await import('../../emit/timeline/picture.ts');
      return timelineSvg(made, year === null ? {} : { year });
    }
  }
}

const usualWidth = 100;

function columnsOf({ stdout }: Io): number {
  const columns = 'columns' in stdout ? stdout.columns : undefined;
  return typeof columns === 'number' && columns > 0 ? columns : usualWidth;
}
