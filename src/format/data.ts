/** What is asked and what is given: subjects, facts, choices, parameters, parties, contacts, what always holds. */
import type { Doc } from 'prettier';
import { marks } from '../../grammar/keywords.ts';
import type {
  AlwaysDeclaration,
  CalendarDeclaration,
  ChoiceDeclaration,
  ChoiceMember,
  ContactDeclaration,
  Effort,
  FactDeclaration,
  ParameterDeclaration,
  ParameterValue,
  PartyDeclaration,
  SubjectDeclaration,
} from '../syntax/ast.ts';
import { citesBehind, citesText } from './citations.ts';
import {
  boundsClause,
  boundsText,
  citesClause,
  clause,
  conditionClause,
  flag,
  printBody,
  printClauses,
  printHead,
  textClause,
  typeText,
} from './clauses.ts';
import type { Clause } from './clauses.ts';
import { expressionText, printExpression } from './expression.ts';
import { gridLines } from './grid.ts';
import { flatText, gap, widthOf } from './layout.ts';
import { quoted } from './notation.ts';
import { clauseColumn, say } from './page.ts';
import type { Page } from './page.ts';

/** On one line where it fits and there are few clauses; else each clause on its own. */
function printShort(page: Page, head: Doc, clauses: readonly Clause[], most: number): Doc {
  const pieces = [head, ...clauses.map(clauseDoc)];
  const texts = pieces.map(flatText);
  const line = texts.join(gap);
  const fits = texts.every((text) => text !== null) && page.column + widthOf(line) <= page.width;
  return fits && clauses.length <= most ? line : printBody(page, head, printClauses(page, clauses));
}

const clauseDoc = ({ keyword, contents }: Clause): Doc =>
  contents === null ? keyword : [keyword, ' ', contents(0)];

export function printSubject(page: Page, subject: SubjectDeclaration): Doc {
  const { owner, key } = subject;
  const keyText = key === null ? '' : `, ${say(page, 'key')} ${key.text}`;
  const clauses = [
    ...(owner === null ? [] : [textClause(page, 'per', owner.span, owner.text + keyText)]),
    ...flag(page, 'oneForAll', subject.isShared),
    ...(subject.placedOn === null
      ? []
      : [textClause(page, 'placedOn', subject.placedOn.span, subject.placedOn.text)]),
  ];
  const head = printHead(page, [say(page, 'subject'), subject.name.text], subject.label, null);
  return printShort(page, head, clauses, clauses.length);
}

const effortWords = {
  register: 'effortRegister',
  provider: 'effortProvider',
  document: 'effortDocument',
  person: 'effortPerson',
} as const satisfies Record<Effort, string>;

export function printFact(page: Page, fact: FactDeclaration): Doc {
  const { question, changeable, effort, formerly } = fact;
  const latest = changeable?.by ?? null;
  const by = latest === null ? '' : `${say(page, 'byDate')} ${expressionText(page, latest)}`;
  const clauses = [
    ...(question === null ? [] : [textClause(page, 'question', question.span, quoted(question))]),
    // Behind a year the English `may` would be a month: it comes before the range.
    ...flag(page, 'mayBeAbsent', fact.mayBeAbsent),
    ...boundsClause(page, 'range', fact.range),
    ...(changeable === null
      ? []
      : [clause(page, 'changeable', changeable.span, latest === null ? null : () => by)]),
    ...(effort === null
      ? []
      : [textClause(page, 'effort', effort.span, say(page, effortWords[effort.source]))]),
    ...(formerly === null ? [] : [textClause(page, 'formerly', formerly.span, formerly.text)]),
    ...citesClause(page, fact.cites),
  ];
  const name = `${fact.subject.text}.${fact.name.text}`;
  const yearly = fact.isYearly ? say(page, 'perYear') : '';
  const head = printHead(
    page,
    [say(page, 'fact'), name, ':', typeText(page, fact.type), yearly],
    fact.label,
    null,
  );
  return printShort(page, head, clauses, question === null ? 2 : 0);
}

/** On one line where it fits and no member has a label; else a member on each line. */
export function printChoice(page: Page, choice: ChoiceDeclaration): Doc {
  const ordered = choice.isOrdered ? ` ${say(page, 'ordered')}` : '';
  const head = `${say(page, 'choice')} ${choice.name.text}${ordered}`;
  const line = `${head} = ${choice.members.map(({ name }) => name.text).join(` ${marks.bar} `)}`;
  const isBare = choice.members.every(({ label, formerly }) => label === null && formerly === null);
  if (isBare && page.column + widthOf(line) <= page.width) return line;
  const rows = choice.members.map((member, index) => {
    const pieces = [
      `${index === 0 ? marks.equal : marks.bar} ${member.name.text}`,
      ...memberPieces(page, member),
    ];
    return { span: member.span, pieces, broken: pieces.join(gap) };
  });
  return printBody(page, head, gridLines(page, clauseColumn(page), rows));
}

const memberPieces = (page: Page, { label, formerly }: ChoiceMember): readonly [string, string] => [
  label === null ? '' : quoted(label),
  formerly === null ? '' : `${say(page, 'formerly')} ${formerly.text}`,
];

export function printParameter(page: Page, parameter: ParameterDeclaration): Doc {
  const parts = [say(page, 'parameter'), parameter.name.text, ':', typeText(page, parameter.type)];
  const head = printHead(page, parts, parameter.label, null);
  const [only, ...others] = parameter.values;
  if (only !== undefined && others.length === 0 && parameter.label === null) {
    const text = flatText([
      head,
      ' ',
      valuePieces(page, only, 0)
        .filter((piece) => piece !== '')
        .map(spaced),
    ]);
    if (text !== null && page.column + widthOf(text) <= page.width) return text;
  }
  const column = clauseColumn(page);
  const rows = parameter.values.map((value) => {
    const pieces = valuePieces(page, value, column);
    const broken = [
      pieces
        .slice(0, 2)
        .filter((piece) => piece !== '')
        .map(spaced),
      citesBehind(page, column + 2, value.cites),
    ];
    return { span: value.span, pieces, broken };
  });
  return printBody(page, head, gridLines(page, column, rows));
}

const spaced = (piece: Doc, index: number): Doc => (index === 0 ? piece : [gap, piece]);

const valuePieces = (page: Page, { value, period, cites }: ParameterValue, column: number): Doc[] => [
  [`${marks.equal} `, printExpression(page, value, column + 2)],
  period === null ? '' : boundsText(page, period),
  citesText(page, cites),
];

export const printParty = (page: Page, { name, label }: PartyDeclaration): Doc =>
  printHead(page, [say(page, 'party'), name.text], label, null);

export function printContact(page: Page, contact: ContactDeclaration): Doc {
  const clauses = [
    ...contact.channels.map(({ span, channel, value }) => textClause(page, channel, span, quoted(value))),
    ...citesClause(page, contact.cites),
  ];
  const head = printHead(page, [say(page, 'contact'), contact.name.text], contact.label, null);
  return printBody(page, head, printClauses(page, clauses));
}

const changeWords = { off: 'alsoOff', worked: 'stillWorking' } as const;

export function printCalendar(page: Page, calendar: CalendarDeclaration): Doc {
  const { holidays, period, changes } = calendar;
  const clauses = [
    ...(holidays === null ? [] : [clause(page, 'holidays', holidays.span, null)]),
    textClause(page, 'from', period.span, boundsText(page, period).slice(say(page, 'from').length + 1)),
    ...changes.map(({ span, change, day, reason }) =>
      textClause(page, changeWords[change], span, `${expressionText(page, day)} ${quoted(reason)}`),
    ),
    ...citesClause(page, calendar.cites),
  ];
  const head = printHead(page, [say(page, 'calendar'), calendar.name.text], calendar.label, null);
  return printBody(page, head, printClauses(page, clauses));
}

export function printAlways(page: Page, always: AlwaysDeclaration): Doc {
  const { condition, outside } = always;
  const clauses = [
    ...citesClause(page, always.cites),
    ...(outside === null ? [] : [textClause(page, 'outside', outside.span, quoted(outside))]),
    conditionClause(page, 'requires', condition),
  ];
  const head = printHead(page, [say(page, 'always'), always.name.text], always.label, null);
  return printBody(page, head, printClauses(page, clauses));
}
