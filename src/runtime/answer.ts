/** What is said of one clause on one case: its status and outcome, what is still possible and what is still needed. */
import { present } from '../base/invariant.ts';
import { valueJson } from '../evaluate/literal-json.ts';
import { turningVariables, type Turning } from '../evaluate/settle/needed.ts';
import type { Diagram } from '../evaluate/settle/diagram.ts';
import { failureKind } from '../total/frame.ts';
import { recordsAlong } from './lists.ts';
import { reckoned, type Reckoning } from './terms.ts';
import type { Case, ClauseRow, InputRow, LeafRow, Tables, Way } from './tables.ts';
import { leavesFrom, openFrom, partsOf, type Open } from './walk.ts';

export type Status = 'decided' | 'undetermined' | Way;

export interface Needed {
  readonly path: string;
  readonly kind: string;
  readonly label: string | null;
}

/** `possible`, `needed` and `cites` are worked out when they are read. */
export interface Entry {
  readonly status: Status;
  readonly outcome: unknown;
  readonly possible: readonly unknown[];
  readonly needed: readonly Needed[];
  readonly cites: readonly string[];
  /** Whether `possible` and `needed` may be too long: how open facts relate was not worked out. */
  readonly inexact: boolean;
}

/** What a leaf says on a case. */
type Said =
  | { readonly kind: 'value'; readonly json: unknown }
  | { readonly kind: Way }
  | { readonly kind: 'open'; readonly leaf: number };

export class Answer implements Entry {
  readonly status: Status;
  readonly outcome: unknown;
  readonly #x: Case;
  readonly #clause: ClauseRow;
  readonly #reckoning: Reckoning;
  readonly #root: number;
  readonly #said: readonly Said[];
  #turns: Turning | null = null;
  /** An `altijd` rules out every case, whatever is still open: it is passed over. */
  readonly #isImpossible: boolean;

  constructor(clause: ClauseRow, x: Case, reckoning: Reckoning) {
    const { root, within } = clause;
    const bounded = within === null ? [] : saidFrom(within, x, reckoning);
    this.#x = x;
    this.#clause = clause;
    this.#reckoning = reckoning;
    this.#isImpossible = within !== null && bounded.length === 0;
    this.#root = within === null || this.#isImpossible ? root : within;
    this.#said = this.#root === within ? bounded : saidFrom(root, x, reckoning);
    const [only] = this.#said;
    const isOne = this.#said.length === 1 && only !== undefined && only.kind !== 'open';
    this.status = !isOne ? 'undetermined' : only.kind === 'value' ? 'decided' : (only.kind as Way);
    this.outcome = isOne && only.kind === 'value' && !clause.isSoft ? shown(only.json, clause) : null;
  }

  get possible(): readonly unknown[] {
    if (this.#clause.isSoft) return [];
    return this.#said.map((said) => {
      if (said.kind === 'value') return shown(said.json, this.#clause);
      return said.kind === 'open' ? { any: this.#clause.type[0] } : { status: said.kind };
    });
  }

  get needed(): readonly Needed[] {
    return this.#isSettled ? [] : neededFor(this.#open, this.#turning, this.#x, this.#reckoning);
  }

  get cites(): readonly string[] {
    return citesOn(this.#clause, this.#x, this.#reckoning.tables);
  }

  get inexact(): boolean {
    if (this.#isSettled) return false;
    const { inputs, asks } = this.#reckoning.tables;
    const isDayOpen = typeof this.#x.p !== 'string';
    const isTied = ({ kind, mayStillHappen, isAskedBothWays, read }: InputRow): boolean => {
      if (kind === 'relation' || kind === 'whole') return true;
      if (!mayStillHappen) return false;
      // What may still happen is tied to the reference date; where nothing is known of it, so is how it stands to its day.
      const json = read(this.#x);
      return json === 'notYet' ? isDayOpen : json == null && isAskedBothWays;
    };
    return (
      this.#isImpossible ||
      this.#clause.isLoose ||
      this.#said.some(({ kind }) => kind === 'open') ||
      partsOf(this.#open).some(
        (part) => part.kind === 'ask' && isTied(present(inputs[present(asks[part.test])])),
      ) ||
      this.#turning.surely.size < this.#turning.perhaps.size
    );
  }

  toJSON(): Entry {
    const { status, outcome, possible, needed, cites, inexact } = this;
    return { status, outcome, possible, needed, cites, inexact };
  }

  get #isSettled(): boolean {
    return this.status !== 'undetermined';
  }

  get #open(): Open {
    return openFrom(this.#root, this.#x, this.#reckoning.tables);
  }

  get #turning(): Turning {
    return (this.#turns ??= turningVariables(diagramOf(this.#open, this.#x, this.#reckoning)));
  }
}

const shown = (json: unknown, { kind }: ClauseRow): unknown =>
  (kind === 'requirement' || kind === 'group') && typeof json === 'boolean'
    ? json
      ? 'met'
      : 'notMet'
    : json;

/** Every result once. Where no case lies nothing is said. */
function saidFrom(root: number, x: Case, reckoning: Reckoning): readonly Said[] {
  const places = leavesFrom(root, x, reckoning.tables);
  const [only] = places;
  if (places.length === 1 && only !== undefined) {
    const said = saidAt(present(reckoning.tables.leaves[only]), only, x, reckoning);
    return said === null ? [] : [said];
  }
  const found = new Map<string, Said>();
  for (const place of places.toSorted((left, right) => left - right)) {
    const said = saidAt(present(reckoning.tables.leaves[place]), place, x, reckoning);
    if (said !== null) found.set(JSON.stringify(said), said);
  }
  return [...found.values()];
}

/** Null: no case lies there. */
export function saidAt(leaf: LeafRow, place: number, x: Case, reckoning: Reckoning): Said | null {
  switch (leaf.kind) {
    case 'nowhere':
      return null;
    case 'value':
      return { kind: 'value', json: leaf.value };
    case 'term': {
      const value = reckoned(leaf.term, x, reckoning);
      if (value === undefined) return { kind: 'open', leaf: place };
      if (value.kind === 'failure') return { kind: failureKind(value.reason) };
      return { kind: 'value', json: valueJson(value) };
    }
    default:
      return { kind: leaf.kind };
  }
}

/** Its own norms, and those of the rules and exceptions that may apply. */
export const citesOn = (clause: ClauseRow, x: Case, tables: Tables): readonly string[] =>
  citesOf(clause, (part) => mayBeYes(present(clause.parts[part]).applies, x, tables));

export function citesOf({ cites, parts }: ClauseRow, applies: (part: number) => boolean): readonly string[] {
  const applying = parts.filter((_, part) => applies(part));
  return applying.length === 0
    ? [...cites]
    : [...new Set([...cites, ...applying.flatMap((part) => part.cites)])];
}

/** Yes on some completion. */
const mayBeYes = (root: number, x: Case, tables: Tables): boolean =>
  leavesFrom(root, x, tables).some((place) => {
    const leaf = tables.leaves[place];
    return leaf?.kind === 'value' && leaf.value === true;
  });

// ------------------------------------------------------------------------------------------------ needed

function neededFor(
  open: Open,
  { perhaps: tests }: Turning,
  x: Case,
  reckoning: Reckoning,
): readonly Needed[] {
  const { tables } = reckoning;
  const found = new Map<string, { readonly needed: Needed; readonly rank: number }>();
  const add = (place: number, on: Case): void => {
    for (const { needed, rank } of neededBehind(place, on, reckoning))
      found.set(needed.path, { needed, rank });
  };
  for (const test of tests) add(present(tables.asks[test]), x);
  for (const part of partsOf(open)) {
    const leaf = part.kind === 'leaf' ? tables.leaves[part.leaf] : undefined;
    if (leaf?.kind !== 'term') continue;
    for (const place of inputsOf(leaf.term))
      if (reckoned({ kind: 'input', input: place }, x, reckoning) === undefined) add(place, x);
  }
  return [...found.values()]
    .sort((left, right) => left.rank - right.rank || (left.needed.path < right.needed.path ? -1 : 1))
    .map(({ needed }) => needed);
}

/** In the form in which it is asked what matters; tests are met in the order of the plan. */
function diagramOf(open: Open, x: Case, reckoning: Reckoning): Diagram {
  const { leaves } = reckoning.tables;
  const done = new Map<Open, Diagram>();
  const walk = (part: Open): Diagram => {
    const known = done.get(part);
    if (known !== undefined) return known;
    const made: Diagram =
      part.kind === 'leaf'
        ? {
            kind: 'leaf',
            id: part.id,
            outcomes: leaves[part.leaf]?.kind === 'nowhere' ? null : SOMEWHERE,
            key: JSON.stringify(saidAt(present(leaves[part.leaf]), part.leaf, x, reckoning)),
            open: [],
            rest: -1,
            assumed: new Map(),
          }
        : {
            kind: 'split',
            id: part.id,
            variable: part.test,
            children: part.ways.filter((way) => way !== null).map(walk),
          };
    done.set(part, made);
    return made;
  };
  return walk(open);
}

/** What a leaf gives does not matter here, only that a case lies there. */
const SOMEWHERE = {
  pieces: [],
  sources: [],
  notApplicable: null,
  gap: null,
  conflict: null,
  error: null,
} as const;

interface Ranked {
  readonly needed: Needed;
  readonly rank: number;
}

/** The inputs of a case that stand behind an input: of a relation or a quantifier those that are not known. */
function neededBehind(place: number, x: Case, reckoning: Reckoning): readonly Ranked[] {
  const { tables } = reckoning;
  const input = present(tables.inputs[place]);
  switch (input.kind) {
    case 'member':
      return input.behind.flatMap((of) => {
        const { needed, rank } = ownNeed(present(tables.inputs[of]), x, tables);
        return [{ needed: { ...needed, path: `${needed.path}.${input.name}` }, rank }];
      });
    case 'relation':
      return input.behind
        .filter((one) => reckoned({ kind: 'input', input: one }, x, reckoning) === undefined)
        .flatMap((one) => neededBehind(one, x, reckoning));
    case 'whole':
      return neededInList(input.whole ?? 0, x, reckoning);
    default:
      return [ownNeed(input, x, tables)];
  }
}

function ownNeed(input: InputRow, x: Case, { subjects }: Tables): Ranked {
  const { kind, name, of, label, rank } = input;
  const key = of === null ? '' : (x.k[of] ?? '');
  const record = of === null ? '' : `${subjects[of]?.name ?? ''}${key === '' ? '' : `[${key}]`}`;
  const path =
    kind === 'fact'
      ? `${record}.${name}`
      : kind === 'event'
        ? `${name}${key === '' ? '' : `[${key}]`}.gedaan`
        : `${name}${key === '' || kind === 'referenceDate' ? '' : `[${key}]`}`;
  return { needed: { path, kind, label }, rank };
}

/** The list itself where it may hold more, and what is asked of the records that are there. */
function neededInList(whole: number, x: Case, reckoning: Reckoning): readonly Ranked[] {
  const { tables } = reckoning;
  const { path, each } = present(tables.wholes[whole]);
  const { cases, isOpen } = path === null ? { cases: [x], isOpen: false } : recordsAlong(path, x, tables);
  const subject = tables.subjects[path?.at(-1) ?? -1];
  const list: readonly Ranked[] = isOpen
    ? [{ needed: { path: subject?.name ?? '', kind: 'list', label: null }, rank: 0 }]
    : [];
  const asked = each.flatMap(({ where, body }) => [where, body]).filter((root) => root !== null);
  const inside = cases.flatMap((one) =>
    asked.flatMap((root) =>
      partsOf(openFrom(root, one, tables)).flatMap((part) =>
        part.kind === 'ask' ? neededBehind(present(tables.asks[part.test]), one, reckoning) : [],
      ),
    ),
  );
  return [...list, ...inside];
}

function inputsOf(term: Extract<LeafRow, { kind: 'term' }>['term']): readonly number[] {
  switch (term.kind) {
    case 'constant':
      return [];
    case 'input':
      return [term.input];
    case 'call':
      return term.parts.flatMap(inputsOf);
    case 'pick':
      return term.items.flatMap(inputsOf);
  }
}
