/** What a clause comes to, out of the leaves that a row reaches: status, outcome, and whether that may say too much. */
import { exact } from '../../base/exact.ts';
import { present } from '../../base/invariant.ts';
import type { Type } from '../../base/value.ts';
import type { PlanClause, PlanTerm } from '../../plan/plan.ts';
import { bitIn, placeIn, setOf } from './bits.ts';
import { equal } from './compare.ts';
import type { BitWords, ColumnType, Listed } from './dialect.ts';
import {
  allOf,
  firstOf,
  not,
  plain,
  someOf,
  sql,
  truth,
  unknown,
  type Branch,
  type Sql,
} from './expression.ts';
import type { Figure } from './figures.ts';
import type { Layers } from './layers.ts';
import type { Lists } from './lists.ts';
import type { OpenInput } from './question.ts';
import { openInputsOf } from './questions.ts';
import type { Reached, ReachedLeaf } from './reach.ts';
import { isUnsaid, type Said } from './said.ts';
import { sayTerm, sayValue, type Terms } from './terms.ts';
import { textOf } from './text.ts';
import { Unsayable } from './unsayable.ts';

export interface Answer {
  readonly status: Sql;
  /** Null where nothing is decided. */
  readonly outcome: Sql;
  /** A figure that has no end in decimals stands as one whole number over another; `outcome` is then rounded. */
  readonly ratio: { readonly numerator: Sql; readonly denominator: Sql } | null;
  readonly type: ColumnType;
  readonly isInexact: Sql;
  /** Where it is left open, or is in error for a fact that is wrong. */
  readonly isOpen: Sql;
  /** Of leaves that are reached and reckoned from what is not known. */
  readonly openInLeaves: readonly { readonly when: Sql; readonly input: OpenInput }[];
}

export interface Answering {
  readonly clause: PlanClause;
  readonly terms: Terms;
  readonly layers: Layers;
  readonly lists: Lists;
  readonly prefix: string;
  readonly reached: Reached;
  /** Whether a fact that is wrong leaves it open; null: none can. */
  readonly isWrong: Sql | null;
}

interface Leaf extends ReachedLeaf {
  readonly said: Said | null;
  /** Null: a constant. */
  readonly term: PlanTerm | null;
  readonly isHere: Sql;
  /** It is the only one. */
  readonly isAlone: Sql;
}

export function answerOf(answering: Answering): Answer {
  const { reached, terms, layers, lists, prefix } = answering;
  const { bits } = terms.dialect;
  const all = setOf(reached.leaves);
  const word = layers.column(`${prefix}m`, reached.word(0));
  // Written out wherever it is read: a layer more is dearer, as each row goes through it.
  const set = bits.common(word, all);
  const leaves = reached.leaves.map((leaf) => leafOf(leaf, set, answering));
  const terminals = leaves.filter(({ term }) => term !== null);
  const { isWrong } = answering;
  const ways = leaves
    .filter((leaf) => !hasValue(leaf))
    .map((leaf): Branch => [leaf.isAlone, plain(`'${leaf.leaf.kind}'`)]);
  const isNowhere = nowhereOf(answering, set);
  const isMany = bits.isMany(set);
  const isPlain = terminals.length === 0;
  const isDecided = isPlain
    ? onlyOne(leaves.filter(hasValue), set, all, { isMany, isNowhere, bits })
    : layers.column(`${prefix}d`, decided(leaves, set, all, answering));
  const settled: readonly Branch[] = [[isDecided, plain("'decided'")], ...ways, ...isNowhere];
  const open: readonly Branch[] = isWrong === null ? [] : [[isWrong, plain("'error'")]];
  const status = firstOf([...settled, ...open], plain("'undetermined'"));
  const inexact = bits.has(word, placeIn(reached.inexact));
  // Not read off the status: engines compare texts slowly.
  const isOpen = isPlain
    ? isMany
    : layers.column(`${prefix}o`, not(someOf(settled.map(([condition]) => condition))));
  const isTooMuch = [
    inexact,
    ...terminals.map((leaf) => allOf([leaf.isHere, isUnsaid(present(leaf.said ?? undefined))])),
  ];
  return {
    status,
    ...shown(leaves, isDecided, answering),
    isInexact: allOf([isOpen, ...(isWrong === null ? [] : [not(isWrong)]), someOf(isTooMuch)]),
    isOpen,
    openInLeaves: terminals.flatMap((leaf) =>
      openInputsOf(present(leaf.term ?? undefined), terms, lists).map((input) => ({
        when: leaf.isHere,
        input,
      })),
    ),
  };
}

/** No case is left by what always holds: the facts contradict it. */
const nowhereOf = ({ clause, terms }: Answering, set: Sql): readonly Branch[] =>
  clause.within === null ? [] : [[sql`${set} = ${terms.dialect.bits.constant(0n)}`, plain("'error'")]];

const hasValue = ({ said }: Leaf): boolean => said !== null;

interface Reach {
  /** Several leaves are reached. */
  readonly isMany: Sql;
  /** None is, where that can be. */
  readonly isNowhere: readonly Branch[];
  readonly bits: BitWords;
}

/** Whether one of these is reached, and no other of all. */
function onlyOne(leaves: readonly Leaf[], set: Sql, all: bigint, { isMany, isNowhere, bits }: Reach): Sql {
  const own = setOf(leaves);
  const [only] = leaves;
  if (only === undefined) return truth(false);
  if (leaves.length === 1) return sql`(${set} = ${bits.constant(own)})`;
  const others = all & ~own;
  return allOf([
    ...isNowhere.map(([condition]) => not(condition)),
    not(isMany),
    ...(others === 0n ? [] : [sql`${bits.common(set, others)} = ${bits.constant(0n)}`]),
  ]);
}

function leafOf(leaf: ReachedLeaf, set: Sql, { terms, layers, clause }: Answering): Leaf {
  const { bits } = terms.dialect;
  const isHere = bits.has(set, placeIn(leaf.bit));
  const isAlone = sql`${set} = ${bits.constant(bitIn(leaf.bit))}`;
  switch (leaf.leaf.kind) {
    case 'value':
      return { ...leaf, said: sayValue(leaf.leaf.value, terms), term: null, isHere, isAlone };
    case 'term': {
      const said = sayTerm(leaf.leaf.term, terms);
      return {
        ...leaf,
        said: inColumns(said, `x${leaf.place}`, layers, terms, clause.type),
        term: leaf.leaf.term,
        isHere,
        isAlone,
      };
    }
    default:
      return { ...leaf, said: null, term: null, isHere, isAlone };
  }
}

/** A value as columns, because it is read more than once. */
function inColumns(said: Said, alias: string, layers: Layers, { reckoning }: Terms, type: Type): Said {
  switch (said.kind) {
    case 'truth':
    case 'day':
    case 'text':
      return { ...said, sql: layers.column(alias, said.sql) };
    case 'figure': {
      const { figure, over } = said.figure;
      const kept = (name: string, whole: typeof figure): typeof figure =>
        whole.constant === null
          ? { ...whole, sql: layers.column(name, reckoning.safely(whole.sql, whole)) }
          : whole;
      return { ...said, figure: { figure: kept(alias, figure), over: kept(`${alias}o`, over) } };
    }
    case 'period':
      return {
        ...said,
        first: layers.column(`${alias}f`, said.first),
        last: layers.column(`${alias}l`, said.last),
      };
    case 'set':
      return said;
    case 'range':
    case 'constant':
      throw new Unsayable({ kind: 'type', type });
  }
}

/** One value is reached and known, or several that are all the same. */
function decided(leaves: readonly Leaf[], set: Sql, all: bigint, answering: Answering): Sql {
  const { terms } = answering;
  const { bits } = terms.dialect;
  const valued = leaves.filter(hasValue);
  const none = setOf(leaves.filter((leaf) => !hasValue(leaf)));
  const known = valued.map(({ isHere, said, term }) =>
    term === null
      ? truth(true)
      : someOf([sql`NOT ${isHere}`, sql`NOT ${isUnsaid(present(said ?? undefined))}`]),
  );
  const alike = valued.flatMap((left, at) =>
    valued.slice(at + 1).map((right) => {
      const both = allOf([left.isHere, right.isHere]);
      if (left.term === null && right.term === null) return sql`NOT ${both}`;
      const same = equal(present(left.said ?? undefined), present(right.said ?? undefined), terms);
      return sql`(NOT ${both} OR coalesce(${same ?? unknown}, FALSE))`;
    }),
  );
  const plainly = onlyOne(
    valued.filter(({ term }) => term === null),
    set,
    all,
    { isMany: bits.isMany(set), isNowhere: nowhereOf(answering, set), bits },
  );
  const conditions = [
    sql`${set} <> ${bits.constant(0n)}`,
    ...(none === 0n ? [] : [sql`${bits.common(set, none)} = ${bits.constant(0n)}`]),
    ...known.filter(({ text }) => text !== 'TRUE'),
    ...alike,
  ];
  return firstOf([[plainly, truth(true)]], allOf(conditions));
}

// ---------------------------------------------------------------------------------------------- shown

type Shown = Pick<Answer, 'outcome' | 'ratio' | 'type'>;

function shown(leaves: readonly Leaf[], isDecided: Sql, answering: Answering): Shown {
  const valued = leaves.filter(hasValue);
  const pick = (of: (said: Said) => Sql): Sql => {
    const branches = valued.map((leaf): Branch => [leaf.isHere, of(present(leaf.said ?? undefined))]);
    if (valued.some(({ term }) => term !== null))
      return firstOf([[isDecided, firstOf(branches, null)]], null);
    return firstOf(
      valued.map((leaf): Branch => [leaf.isAlone, of(present(leaf.said ?? undefined))]),
      null,
    );
  };
  const { clause, terms } = answering;
  const isMet = (clause.kind === 'requirement' || clause.kind === 'group') && clause.type.kind === 'boolean';
  if (isMet) return textual(pick((said) => metText(said)));
  switch (clause.type.kind) {
    case 'boolean':
      return { outcome: pick((said) => sqlOf(said, clause.type)), ratio: null, type: { kind: 'boolean' } };
    case 'date':
      return { outcome: pick((said) => sqlOf(said, clause.type)), ratio: null, type: { kind: 'date' } };
    case 'number':
    case 'money':
    case 'percentage':
      return figureShown(valued, pick, clause.type, terms);
    case 'set':
      return textual(pick((said) => setText(said, terms)));
    case 'period':
      return textual(pick((said) => periodText(said, terms)));
    default:
      return textual(pick((said) => sqlOf(said, clause.type)));
  }
}

const textual = (outcome: Sql): Shown => ({ outcome, ratio: null, type: { kind: 'text' } });

function metText(said: Said): Sql {
  if (said.kind !== 'truth') return unknown;
  if (said.sql.text === 'TRUE') return plain("'met'");
  return said.sql.text === 'FALSE'
    ? plain("'notMet'")
    : firstOf([[said.sql, plain("'met'")]], plain("'notMet'"));
}

/** What is absent has no outcome. */
function sqlOf(said: Said, type: Type): Sql {
  if (said.kind === 'truth' || said.kind === 'day' || said.kind === 'text') return said.sql;
  if (said.kind === 'constant' && said.value.kind === 'absent') return unknown;
  throw new Unsayable({ kind: 'type', type });
}

const setText = (said: Said, { dialect }: Terms): Sql => {
  if (said.kind !== 'set') return unknown;
  const texts = [...said.members].flatMap(([name, has]): readonly Listed[] =>
    has.text === 'FALSE' ? [] : [[has.text === 'TRUE' ? null : has, textOf(name, dialect)]],
  );
  return dialect.listed(texts);
};

const periodText = (said: Said, { dialect }: Terms): Sql => {
  if (said.kind !== 'period') return unknown;
  return dialect.days.span(said.first, said.last);
};

/** Digits behind the point that an outcome has where all of its values end there. */
const MOST_DIGITS = 14;

function figureShown(
  valued: readonly Leaf[],
  pick: (of: (said: Said) => Sql) => Sql,
  type: Type,
  { reckoning, dialect }: Terms,
): Shown {
  const hundredfold = reckoning.constant(exact(100));
  const figureOf = (said: Said): Figure | null => {
    if (said.kind !== 'figure') return null;
    return type.kind === 'percentage' ? reckoning.multiply(said.figure, hundredfold) : said.figure;
  };
  const least = type.kind === 'money' ? 2 : 0;
  for (let scale = least; scale <= MOST_DIGITS; scale += 1) {
    const power = 10n ** BigInt(scale);
    const fits = valued.every(({ said }) => {
      const figure = said === null ? null : figureOf(said);
      return figure === null || (figure.over.constant !== null && power % figure.over.constant === 0n);
    });
    if (!fits) continue;
    const outcome = pick((said) => {
      const figure = figureOf(said);
      const whole = figure === null ? null : reckoning.times(figure, power);
      return whole === null ? unknown : dialect.wide.decimal(whole.sql, scale);
    });
    return { outcome, ratio: null, type: { kind: 'decimal', scale } };
  }
  const rounded = pick((said) => {
    const figure = figureOf(said);
    if (figure === null) return unknown;
    const near = reckoning.times(
      reckoning.round(figure, MOST_DIGITS - 2, 'halfUp'),
      10n ** BigInt(MOST_DIGITS - 2),
    );
    return near === null ? unknown : reckoning.safely(dialect.wide.decimal(near.sql, MOST_DIGITS - 2), near);
  });
  const part = (of: 'figure' | 'over'): Sql =>
    pick((said) => {
      const figure = figureOf(said);
      return figure === null ? unknown : dialect.wide.decimal(figure[of].sql, 0);
    });
  return {
    outcome: rounded,
    ratio: { numerator: part('figure'), denominator: part('over') },
    type: { kind: 'decimal', scale: MOST_DIGITS - 2 },
  };
}
