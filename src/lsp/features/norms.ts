/** Norms as they are told: where in the document, what it says, and what cites it. */
import type { Language } from '../../base/language.ts';
import type { RegisterNorm } from '../../check/register.ts';
import type { Citation } from '../../syntax/ast.ts';
import type { View } from '../open/view.ts';
import { editorWords } from '../words.ts';
import { plain } from './markdown.ts';

interface Told {
  readonly view: View;
  readonly language: Language;
}

const MOST_TOLD = 6;

export function normIn(view: View, id: string): RegisterNorm | null {
  for (const register of view.unit().registers) {
    const norm = register.norms.get(id);
    if (norm !== undefined) return norm;
  }
  return null;
}

/** A list of the norms that something cites, each once. */
export function normLines(cites: readonly Citation[], told: Told): string {
  const ids = [...new Set(cites.map(({ id }) => id))];
  const words = editorWords[told.language];
  const shown = ids.slice(0, MOST_TOLD).map((id) => `- ${oneLine(id, told)}`);
  const rest = ids.length - shown.length;
  return [...shown, ...(rest > 0 ? [`- ${words.moreNorms(rest)}`] : [])].join('\n');
}

function oneLine(id: string, { view, language }: Told): string {
  const norm = normIn(view, id);
  if (norm === null) return `**${plain(id)}**`;
  return `**${plain(id)}** (${plain(norm.place)}): ${plain(norm[language])}`;
}

/** All of one norm. */
export function normMarkdown(id: string, told: Told): string | null {
  const { view, language } = told;
  const norm = normIn(view, id);
  if (norm === null) return null;
  const words = editorWords[language];
  const computable = { yes: '', partly: words.partlyComputable, no: words.notComputable }[norm.computable];
  return [
    `**${plain(id)}** ${plain(norm.section)}, ${plain(norm.place)}`,
    plain(norm[language]),
    [computable, norm.reason ?? '']
      .filter((part) => part !== '')
      .map(plain)
      .join(': '),
    norm.ambiguity === null ? '' : plain(words.ambiguity(norm.ambiguity)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
