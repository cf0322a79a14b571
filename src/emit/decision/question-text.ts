/** Questions in words: what an input asks, by its own question or label, and where it stands in the policy. */
import { expressionText } from '../../notation/expression.ts';
import type { Input, Source, Term } from '../../diagram/model.ts';
import { callTerm } from '../../diagram/term.ts';
import { inWords } from '../../explain/letter/names.ts';
import type { Expression, Say } from '../../ir/ir.ts';
import { word } from '../../check/notation.ts';
import { literalOf, listed, memberText, type Writing } from './answer-text.ts';
import type { Question } from './decision-picture.ts';
import { decisionWords } from './words.ts';

export function questionOf(id: string, input: Input, writing: Writing): Question {
  const { index, language } = writing;
  const words = decisionWords[language];
  const { source } = input;
  const plain = { id, detail: null, path: pathOf(input, writing), norms: [] };
  switch (source.kind) {
    case 'fact': {
      const fact = index.facts.get(`${source.subject}.${source.fact}`);
      return { ...plain, kind: 'fact', title: factTitle(source, writing), norms: fact?.cites ?? [] };
    }
    case 'member':
      return {
        ...plain,
        kind: source.of.source.kind === 'say' ? 'judgement' : 'fact',
        title: words.isOf(nameOf(source.of, writing), memberText(source.choice, source.member, writing)),
      };
    case 'say':
      return { ...plain, ...sayTexts(index.says.get(source.name), source.name, writing) };
    case 'done':
      return { ...plain, kind: 'fact', title: words.whenDone(clauseLabel(source.step, writing)) };
    case 'referenceDate':
      return { ...plain, kind: 'fact', title: capital(word('referenceDate', language)) };
    case 'reading': {
      const reading = index.readings.get(source.reading);
      return {
        ...plain,
        kind: 'reading',
        title: words.reading(reading?.label ?? inWords(source.reading)),
        norms: reading?.cites ?? [],
      };
    }
    case 'relation':
      return {
        ...plain,
        kind: 'relation',
        title: `${termText(callTerm(source.builtin, source.parts), writing)}?`,
      };
    case 'whole':
      return { ...plain, kind: 'relation', title: `${expressionText(source.expression, writing)}?` };
  }
}

type FactSource = Extract<Source, { readonly kind: 'fact' }>;

/** Its question, or else its label: with the year that is meant. */
function factTitle({ subject, fact, year }: FactSource, { index, language }: Writing): string {
  const declared = index.facts.get(`${subject}.${fact}`);
  const title = declared?.question ?? capital(declared?.label ?? inWords(fact));
  return year === null ? title : decisionWords[language].inYear(title, year);
}

function sayTexts(
  say: Say | undefined,
  name: string,
  { index, language }: Writing,
): Pick<Question, 'kind' | 'title' | 'detail' | 'norms'> {
  const words = decisionWords[language];
  const parties = (say?.by ?? []).map(
    (party) => index.program.parties.find((one) => one.name === party)?.label ?? inWords(party),
  );
  const by = listed(parties, words.and);
  const isPower = say?.say === 'power';
  const [named, unnamed] = isPower
    ? [words.powerOf(by), words.power]
    : [words.judgementOf(by), words.judgement];
  return {
    kind: isPower ? 'power' : 'judgement',
    title: capital(say?.label ?? inWords(name)),
    detail: parties.length === 0 ? unnamed : named,
    norms: say?.cites ?? [],
  };
}

const clauseLabel = (name: string, { index }: Writing): string =>
  index.clauses.get(name)?.label ?? inWords(name);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The name of an input in the policy. */
function pathOf({ id, source }: Input, writing: Writing): string {
  const { language } = writing;
  switch (source.kind) {
    case 'fact':
      return `${source.subject}.${source.fact}${source.year === null ? '' : ` ${word('in', language)} ${source.year}`}`;
    case 'member':
      return `${pathOf(source.of, writing)} ${word('contains', language)} ${source.member}`;
    case 'say':
      return source.name;
    case 'reading':
      return source.reading;
    case 'done':
    case 'referenceDate':
      return id;
    case 'relation':
    case 'whole':
      return '';
  }
}

/** What an input is called in the middle of a text. */
function nameOf({ source, id }: Input, writing: Writing): string {
  const { index, language } = writing;
  switch (source.kind) {
    case 'fact': {
      const name = index.facts.get(`${source.subject}.${source.fact}`)?.label ?? inWords(source.fact);
      return source.year === null ? name : decisionWords[language].inYear(name, source.year);
    }
    case 'say':
      return index.says.get(source.name)?.label ?? inWords(source.name);
    case 'done':
      return clauseLabel(source.step, writing);
    case 'referenceDate':
      return word('referenceDate', language);
    case 'whole':
      return expressionText(source.expression, writing);
    default:
      return id;
  }
}

/** What is computed, in the notation of the policy, with the labels of its inputs in quotes. */
export const termText = (term: Term, writing: Writing): string =>
  expressionText(expressionOf(term, writing), writing);

function expressionOf(term: Term, writing: Writing): Expression {
  switch (term.kind) {
    case 'constant': {
      const literal = literalOf(term.value);
      // A name that is bound is written as it stands.
      return literal === null
        ? { kind: 'bound', binder: word('absent', writing.language) }
        : { kind: 'literal', value: literal };
    }
    case 'input':
      return { kind: 'bound', binder: `‘${nameOf(term.input, writing)}’` };
    case 'call':
      return {
        kind: 'call',
        builtin: term.builtin,
        arguments: term.parts.map((part) => expressionOf(part, writing)),
      };
    case 'pick':
      return {
        kind: 'pick',
        pick: term.pick,
        items: term.items.map((item) => ({ value: expressionOf(item, writing), condition: null, cites: [] })),
      };
  }
}
