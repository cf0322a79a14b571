/**
 * What may come next, by the grammar itself. The rules of the parser are walked over the tokens before the cursor, all
 * readings at once: a reading is what is still to come, as a list that readings share, so that there are few of them
 * however long the text is. Conditions that the parser adds to its rules are not asked: what they rule out is proposed too.
 *
 * Generalised LL parsing with shared continuations (Scott and Johnstone, GLL Parsing, 2010), without building a tree.
 * `voorwaarde a vereist` leaves one list, (expression, clauses of a requirement): its beginnings are what may stand there.
 */
import { Alternation, NonTerminal, Option, Terminal } from 'chevrotain';
import {
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
} from 'chevrotain';
import type { Alternative, IProduction, TokenType } from 'chevrotain';
import { polParser } from '../../../grammar/parser.ts';

/** What is still to come: a part of the grammar, or the end of a rule, and what comes behind it. */
export interface Ahead {
  readonly id: number;
  readonly part: IProduction | { readonly endOf: string };
  readonly rest: Ahead | null;
}

/** A token that may stand next, with what comes behind it. */
export interface Next {
  readonly type: TokenType;
  readonly rest: Ahead | null;
}

export interface Opening {
  readonly next: readonly Next[];
  /** Whether nothing more need come. */
  readonly mayEnd: boolean;
}

interface Grammar {
  readonly known: Map<string, Ahead>;
  readonly ids: Map<unknown, number>;
  readonly openings: Map<Ahead, Opening>;
  readonly shortest: Map<string, readonly TokenType[] | null>;
}

/** Lists that lie alike are one list. What is made stays: there are as many as the language has ways to go on. */
const grammar: Grammar = { known: new Map(), ids: new Map(), openings: new Map(), shortest: new Map() };

function idOf(part: unknown): number {
  const known = grammar.ids.get(part) ?? grammar.ids.size;
  grammar.ids.set(part, known);
  return known;
}

const ends = new Map<string, { readonly endOf: string }>();

function endOf(rule: string): { readonly endOf: string } {
  const known = ends.get(rule) ?? { endOf: rule };
  ends.set(rule, known);
  return known;
}

function ahead(part: Ahead['part'], rest: Ahead | null): Ahead {
  const key = `${idOf(part)} ${rest?.id ?? -1}`;
  const known = grammar.known.get(key);
  if (known !== undefined) return known;
  const made = { id: grammar.known.size, part, rest };
  grammar.known.set(key, made);
  return made;
}

const all = (parts: readonly IProduction[], rest: Ahead | null): Ahead | null =>
  parts.reduceRight<Ahead | null>((behind, part) => ahead(part, behind), rest);

const ruleNamed = (rule: string): readonly IProduction[] =>
  (polParser().getGAstProductions()[rule]?.definition ?? []) as readonly IProduction[];

/** A whole rule is still to come. */
export const startOf = (rule: string): Ahead | null => all(ruleNamed(rule), ahead(endOf(rule), null));

/** The tokens with which a list can begin. */
export function openingOf(list: Ahead | null): Opening {
  if (list === null) return { next: [], mayEnd: true };
  const known = grammar.openings.get(list);
  if (known !== undefined) return known;
  const next = new Map<string, Next>();
  let mayEnd = false;
  const seen = new Set<Ahead>();
  const waiting: (Ahead | null)[] = [list];
  while (waiting.length > 0) {
    const one = waiting.pop() ?? null;
    if (one === null) mayEnd = true;
    else if (!seen.has(one)) {
      seen.add(one);
      if (one.part instanceof Terminal)
        next.set(`${one.part.terminalType.name} ${one.rest?.id ?? -1}`, {
          type: one.part.terminalType,
          rest: one.rest,
        });
      else waiting.push(...unfolded(one.part, one.rest));
    }
  }
  const opening = { next: [...next.values()], mayEnd };
  grammar.openings.set(list, opening);
  return opening;
}

/** The lists that a part comes to. */
function unfolded(part: Ahead['part'], rest: Ahead | null): readonly (Ahead | null)[] {
  if ('endOf' in part) return [rest];
  if (part instanceof NonTerminal)
    return [
      all(part.referencedRule.definition as readonly IProduction[], ahead(endOf(part.nonTerminalName), rest)),
    ];
  if (part instanceof Alternation) return alternativesOf(part).map((one) => all(one, rest));
  const inner = (part as Repetition).definition as readonly IProduction[];
  if (part instanceof Option) return [all(inner, rest), rest];
  if (part instanceof Repetition) return [all(inner, ahead(part, rest)), rest];
  if (part instanceof RepetitionMandatory) return [all(inner, ahead(again(part, inner), rest))];
  if (part instanceof RepetitionMandatoryWithSeparator) return [all(inner, ahead(again(part, inner), rest))];
  if (part instanceof RepetitionWithSeparator) return [all(inner, ahead(again(part, inner), rest)), rest];
  return [all(inner, rest)];
}

const alternativesOf = (part: Alternation): readonly (readonly IProduction[])[] =>
  (part.definition as unknown as readonly Alternative[]).map((one) => one.definition);

const repeated = new Map<unknown, IProduction>();

/** What may come again after the first time. */
function again(
  part: RepetitionMandatory | RepetitionMandatoryWithSeparator | RepetitionWithSeparator,
  inner: readonly IProduction[],
): IProduction {
  const known = repeated.get(part);
  if (known !== undefined) return known;
  const separator = 'separator' in part ? [new Terminal({ terminalType: part.separator })] : [];
  const made = new Repetition({ definition: [...separator, ...inner] });
  repeated.set(part, made);
  return made;
}

/** The rules around what comes next, innermost first, down to the one that was started with. */
export function rulesAround(next: Next): readonly string[] {
  const rules: string[] = [];
  for (let one = next.rest; one !== null; one = one.rest) if ('endOf' in one.part) rules.push(one.part.endOf);
  return rules;
}

// ---------------------------------------------------------------------------------- the shortest end

/** The fewest tokens with which a list is read to its end: what makes a sentence of what is half-written. */
export function shortestEnd(list: Ahead | null): readonly TokenType[] {
  const types: TokenType[] = [];
  for (let one = list; one !== null; one = one.rest)
    if (!('endOf' in one.part)) types.push(...(shortestOf(one.part) ?? []));
  return types;
}

function shortestOf(part: IProduction): readonly TokenType[] | null {
  if (part instanceof Terminal) return [part.terminalType];
  if (part instanceof NonTerminal) return shortestOfRule(part.nonTerminalName);
  if (part instanceof Alternation) {
    const found = alternativesOf(part).flatMap((one) => {
      const sentence = shortestOfAll(one);
      return sentence === null ? [] : [sentence];
    });
    return found.toSorted((left, right) => left.length - right.length)[0] ?? null;
  }
  if (part instanceof RepetitionMandatory || part instanceof RepetitionMandatoryWithSeparator)
    return shortestOfAll(part.definition as readonly IProduction[]);
  return [];
}

function shortestOfAll(parts: readonly IProduction[]): readonly TokenType[] | null {
  const types: TokenType[] = [];
  for (const part of parts) {
    const own = shortestOf(part);
    if (own === null) return null;
    types.push(...own);
  }
  return types;
}

/** Null while it is looked for: a rule that needs itself is not the shortest way. */
function shortestOfRule(rule: string): readonly TokenType[] | null {
  const known = grammar.shortest.get(rule);
  if (known !== undefined) return known;
  grammar.shortest.set(rule, null);
  const found = shortestOfAll(ruleNamed(rule));
  if (found === null) grammar.shortest.delete(rule);
  else grammar.shortest.set(rule, found);
  return found;
}
