/** Proposals as they are shown: in their order, with what each takes the place of. */
import type { Span } from '../../base/span.ts';
import { conceptOf, Identifier } from '../../../grammar/tokens.ts';
import { snippets, snippetText } from '../completion/snippets.ts';
import { completionsAt, isBegunBy, mayBegin, type Proposals } from '../completion/complete.ts';
import type { Candidate } from '../completion/candidate.ts';
import type { PolFile } from '../open/file.ts';
import type { OpenWorkspace } from '../open/workspace.ts';

export interface Proposal {
  readonly candidate: Candidate;
  readonly span: Span;
  /** By which an editor narrows proposals down while a word is written. */
  readonly filter: string;
  /** A whole construct with holes; null: the text of the candidate. */
  readonly snippet: string | null;
}

const MOST_SHOWN = 400;

export function proposalsAt(file: PolFile, offset: number, workspace: OpenWorkspace): readonly Proposal[] {
  const found = completionsAt(file, offset, workspace);
  if (found === null) return [];
  const written = file.text.slice(found.span.start, offset);
  const begun = begunPhrases(found, file, offset, workspace);
  const fits = ({ text }: Candidate): boolean => matches(text, written);
  const own = found.candidates.filter(fits).slice(0, MOST_SHOWN);
  return [...begun, ...own.map((candidate) => shown(candidate, found.span)), ...constructs(own, found)];
}

/** The letters that are written stand in a proposal in their order, so that the list stays short in long policies. */
function matches(text: string, written: string): boolean {
  let at = 0;
  const folded = text.toLowerCase();
  for (const letter of written.toLowerCase()) {
    at = folded.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const shown = (candidate: Candidate, span: Span): Proposal => ({
  candidate,
  span,
  filter: candidate.text,
  snippet: null,
});

/** `te raad`: of a phrase of which the first words stand there already, the rest; they are replaced with it. */
function begunPhrases(
  { cursor, span }: Proposals,
  file: PolFile,
  offset: number,
  workspace: OpenWorkspace,
): readonly Proposal[] {
  const found: Proposal[] = [];
  const { before } = cursor;
  for (let count = 1; count <= 3; count += 1) {
    const first = before.at(-count);
    if (first === undefined || (first.tokenType !== Identifier && conceptOf(first.tokenType) === null)) break;
    const text = file.text.slice(first.startOffset, offset).replaceAll(/\s+/g, ' ');
    if (file.text.slice(first.startOffset, span.start).includes('\n')) break;
    // Seldom there is one, and to put all that may stand there in order takes as long as the proposals themselves.
    const isBegun = mayBegin(text, file, first.startOffset, workspace);
    const earlier = isBegun ? completionsAt(file, first.startOffset, workspace) : null;
    const phrases = (earlier?.candidates ?? []).filter((one) => isBegunBy(one, text));
    for (const candidate of phrases)
      found.push({ ...shown(candidate, { ...span, start: first.startOffset }), filter: candidate.text });
    if (first.isFirst) break;
  }
  return found;
}

/** A construct for each keyword that opens a declaration here. */
function constructs(candidates: readonly Candidate[], { cursor, span }: Proposals): readonly Proposal[] {
  if (!cursor.isFirst) return [];
  const openers = new Map(candidates.filter(({ kind }) => kind === 'keyword').map((one) => [one.key, one]));
  return snippets.flatMap((snippet): readonly Proposal[] => {
    const opener = openers.get(`word ${snippet.opener}`);
    if (opener === undefined) return [];
    const candidate: Candidate = { ...opener, kind: 'snippet', text: `${opener.text} …` };
    return [{ candidate, span, filter: opener.text, snippet: snippetText(snippet, cursor.language) }];
  });
}
