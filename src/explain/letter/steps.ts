/** Steps and deadlines: who, when, how it stands, and what follows from being late. */
import type { StepEntry } from '../../evaluate/result.ts';
import { oneLine } from '../civil.ts';
import { explainDay, isComputed } from '../explain-day.ts';
import {
  heading,
  item,
  joined,
  named,
  list,
  paragraph,
  quoted,
  type Block,
  type Item,
  type Text,
} from '../explanation.ts';
import { headOf } from './decisions.ts';
import type { StepState } from './kinds.ts';
import { keyIn } from './names.ts';
import { neededBlocks } from './needed.ts';
import { labelOf, partiesOf, type Telling } from './telling.ts';

const toldStates: readonly string[] = [
  'open',
  'due',
  'late',
  'lapsed',
  'missed',
  'done',
  'doneEarly',
  'doneLate',
];

/** Short: the steps of which it is known how they stand and that are not still to come. Whole: all that apply. */
export function stepBlocks(
  steps: readonly (readonly [string, StepEntry])[],
  telling: Telling,
): readonly Block[] {
  const told = steps.filter(([name, entry]) =>
    telling.isWhole
      ? entry.status !== 'notApplicable' &&
        (entry.status === 'decided' || entry.first !== null || entry.last !== null)
      : isWorthTelling(name, entry),
  );
  if (told.length === 0) return [];
  return [
    heading(2, [telling.words.heads.steps]),
    ...told.flatMap(([name, entry]) => oneStep(name, entry, telling)),
  ];
}

/** How it stands is known and it is not still to come; or it is of a record that is known, and somebody can tell. */
const isWorthTelling = (name: string, { state, status, needed }: StepEntry): boolean =>
  state === null
    ? keyIn(name) !== null && status === 'undetermined' && needed.length === 1
    : toldStates.includes(state);

function oneStep(name: string, entry: StepEntry, outer: Telling): readonly Block[] {
  const telling: Telling = { ...outer, key: keyIn(name) };
  return [
    heading(3, headOf(name, telling)),
    paragraph(standing(entry, telling)),
    ...days(entry, telling),
    ...(entry.needed.length === 1 ? neededBlocks(entry, telling) : []),
  ];
}

/** Who must do it and when, how it stands, and what follows. */
function standing(entry: StepEntry, telling: Telling): Text {
  const { words, isWhole } = telling;
  const by = partiesOf(telling, entry.by);
  const [first, last] = [entry.first, entry.last].map((day) => (day === null ? null : dayOf(day, telling)));
  const window = words.window(first ?? null, last ?? null);
  const who: Text =
    by === null
      ? window === ''
        ? []
        : [`${window.charAt(0).toUpperCase()}${window.slice(1)}. `]
      : [...words.stepBy(by, window, entry.force, entry.isOptional), ' '];
  const sentences: Text[] = [stateText(entry, telling)];
  if (entry.waitsFor.length > 0)
    sentences.push(
      words.waits(
        joined(
          entry.waitsFor.map((step) => labelOf(telling, step)),
          words.and,
        ),
      ),
    );
  const consequence = consequenceText(entry, telling);
  if (consequence !== null) sentences.push(consequence);
  const lists = { via: words.via, contents: words.contents } as const;
  if (isWhole)
    for (const key of ['via', 'contents'] as const)
      if (entry[key].length > 0)
        sentences.push(
          lists[key](
            joined(
              entry[key].map((one): Text => [quoted(oneLine(one))]),
              words.and,
            ),
          ),
        );
  return [...who, ...sentences.flatMap((text, place): Text => (place === 0 ? text : [' ', ...text]))];
}

function stateText(entry: StepEntry, { words }: Telling): Text {
  if (entry.state !== null) return [words.stepState(entry.state as StepState)];
  if (entry.status !== 'undetermined')
    return [words[entry.status === 'decided' ? 'notApplicable' : entry.status]];
  const states = entry.possible.map((one): Text => {
    if (typeof one === 'string') return [words.states[one] ?? one];
    const status = typeof one === 'object' && 'status' in one ? one.status : 'gap';
    return [words.statuses[status]];
  });
  return words.openStates(joined(states, words.or));
}

/** Told where it is late or may become so. */
function consequenceText(
  { consequence, state, isOptional, force }: StepEntry,
  { words, isWhole }: Telling,
): Text | null {
  const isLate = state === 'late' || state === 'doneLate' || state === 'missed';
  if (
    consequence === null ||
    isOptional ||
    force === 'may' ||
    ((force === 'aims' || state === 'done') && !isLate) ||
    !(isLate || isWhole)
  )
    return null;
  return consequence === '' ? [words.noConsequence] : words.consequence([quoted(oneLine(consequence))]);
}

const dayOf = (day: string, { words }: Telling): string =>
  day === 'notYet' ? words.notYet : day === 'never' ? words.never : words.day(day);

/** How its days were computed: one sentence each, or where the whole is asked for one for each step of it. */
function days(entry: StepEntry, telling: Telling): readonly Block[] {
  const { words, isWhole } = telling;
  const trails = [entry.trail.first, entry.trail.last].flatMap((trail) =>
    trail !== null && isComputed(trail) && (trail.day !== null || trail.kind === 'noDay') ? [trail] : [],
  );
  if (trails.length === 0) return [];
  const told = new Set<string>();
  const items = trails.flatMap((trail): readonly Item[] => {
    const { short, steps } = explainDay(trail, words.language, 'labels');
    const sentences = (isWhole ? steps : [short]).filter((text) => !told.has(text));
    for (const text of sentences) told.add(text);
    return sentences.map((text) => item([named(`${text}.`)]));
  });
  return items.length === 0 ? [] : [paragraph([words.howDay]), ...list(items)];
}
