/** What no example could show, each with the reason. */
import type { Missing } from '../../adequacy/propose/find.ts';
import type { Proposal, Tested } from '../../adequacy/propose/propose.ts';
import type { Language } from '../../base/language.ts';
import { printable } from './printable.ts';

export const missingLines = ({ tests }: Proposal, language: Language): readonly string[] =>
  tests.flatMap((test) => (test.missing === null ? [] : [`  ${missingLine(test, test.missing, language)}`]));

const missingLine = ({ text }: Tested, why: Missing, language: Language): string =>
  `${printable(text)}: ${reasons[language][why]}`;

const reasons: Readonly<Record<Language, Readonly<Record<Missing, string>>>> = {
  nl: {
    none: 'er is geen geval waarin alleen dit het verschil maakt',
    relation: 'geen geval gevonden: een toets op meer gegevens tegelijk',
    list: 'geen geval gevonden: een toets op een lijst',
    limit: 'geen geval gevonden in het aantal wegen dat wordt geprobeerd',
    size: 'te groot om uit te zoeken',
    open: 'wat er in zulke gevallen uitkomt blijft open, of is in beide hetzelfde',
    soft: 'dit heeft geen uitkomst: het weegt alleen mee',
  },
  en: {
    none: 'there is no case in which this alone makes the difference',
    relation: 'no case found: a test on several facts at once',
    list: 'no case found: a test on a list',
    limit: 'no case found in the number of ways that is tried',
    size: 'too large to find out',
    open: 'what comes out in such cases stays open, or is the same in both',
    soft: 'this has no outcome: it only weighs in',
  },
};
