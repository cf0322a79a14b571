/** What is asked, in words: in messages, and as the source names it where a finding is accepted. */
import type { Language } from '../base/language.ts';
import { findingWords } from '../../grammar/keywords.ts';
import { quoted, word } from '../notation/literal.ts';
import type { Finding, FindingKind } from './finding.ts';

/** `of 'x' …`. */
export const kindWord = (kind: FindingKind, language: Language): string => sentences[language][kind];

const sentences: Readonly<Record<Language, Readonly<Record<FindingKind, string>>>> = {
  nl: {
    gap: 'een deel van de gevallen openlaat',
    overlap: 'met een andere regel samenvalt',
    conflict: 'met een andere uitzondering botst',
    unreachable: 'ooit geldt',
    constant: 'een voorwaarde heeft die altijd gelijk uitkomt',
    contradictory: 'vervuld kan worden',
    unused: 'gelezen wordt',
    noValue: 'altijd een waarde heeft',
    order: 'op tijd klaar kan zijn',
    infeasible: 'kan voordat het voorbij is',
    onlyUnderReading: 'bij de gekozen lezingen geldt',
    repeated: 'een ander voorbeeld herhaalt',
  },
  en: {
    gap: 'leaves some cases open',
    overlap: 'coincides with another rule',
    conflict: 'clashes with another exception',
    unreachable: 'ever applies',
    constant: 'has a condition that always comes out the same',
    contradictory: 'can be met',
    unused: 'is read',
    noValue: 'always has a value',
    order: 'can be over in time',
    infeasible: 'can be done before it is over',
    onlyUnderReading: 'holds under the chosen readings',
    repeated: 'repeats another example',
  },
};

/** As the source names it. */
export const kindName = (kind: FindingKind, language: Language): string => findingWords[kind][language];

/** The line that accepts a finding; its reason is the author's. */
export function acceptanceLine({ kind, about, fingerprint, doubt }: Finding, language: Language): string {
  const path = about.kind === 'example' ? quoted(about.path) : about.path;
  const found = findingWords[doubt === null ? kind : 'undecided'][language];
  return `${word('accept', language)} ${found} ${word('in', language)} ${path}  ${word('fingerprint', language)} ${quoted(fingerprint)}`;
}
