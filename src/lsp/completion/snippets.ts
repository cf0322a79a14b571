/**
 * Whole constructs to fill in, in either vocabulary. `‹condition›` is a keyword, `«1:naam|name»` a hole with what stands in
 * it until it is filled: in Dutch, and in English. As they are they can be read; a test reads each.
 */
import { keywords, typeWords, type KeywordName } from '../../../grammar/keywords.ts';
import type { Language } from '../../base/language.ts';

export interface Snippet {
  /** The keyword that it is proposed with. */
  readonly opener: KeywordName;
  readonly template: string;
}

export const snippets: readonly Snippet[] = [
  {
    opener: 'policy',
    template:
      '‹policy› «1:zorg.naam|care.name» «2:2026»\n  ‹title› "«3:Titel van het document|Title of the document»"\n  ‹published› 1 «4:april|April» 2025\n  ‹governs› ‹from› 1 «5:januari|January» 2026 ‹upTo› 31 «6:december|December» 2026\n  ‹consultable› ‹from› 1 «7:april|April» 2025 ‹upTo› 31 «8:december|December» 2027\n  ‹registers› «9:REGISTER-2026»\n',
  },
  {
    opener: 'vocabulary',
    template: '‹vocabulary› «1:zorg.woorden|care.words»\n  ‹title› "«2:Titel|Title»"\n',
  },
  { opener: 'subject', template: '‹subject› «1:naam|item» "«2:omschrijving|description»"\n' },
  {
    opener: 'fact',
    template:
      '‹fact› «1:onderwerp_|subject_».«2:naam|item» : «3:ja/nee|yes/no» "«4:omschrijving|description»"\n  ‹question› "«5:Hoe zit dat?|What is it?»"\n  ‹effort› ‹effortProvider›\n',
  },
  {
    opener: 'choice',
    template:
      '‹choice› «1:Keuzenaam|Kind»\n  = «2:eerste_lid|first_one» "«3:omschrijving|description»"\n  | «4:tweede_lid|second_one» "«5:omschrijving|description»"\n',
  },
  {
    opener: 'parameter',
    template:
      '‹parameter› «1:naam|item» : ¤money "«2:omschrijving|description»"\n  = € «3:100» ‹cites› «4:NORM-001»\n',
  },
  { opener: 'party', template: '‹party› «1:naam|item» "«2:omschrijving|description»"\n' },
  ...(['condition', 'expectation', 'guidance'] as const).map((opener) => ({
    opener,
    template: `‹${opener}› «1:naam|item» "«2:omschrijving|description»"\n  ‹cites› «3:NORM-001»\n  ‹requires› «4:gegeven_|fact_»\n`,
  })),
  {
    opener: 'exclusion',
    template:
      '‹exclusion› «1:naam|item» "«2:omschrijving|description»"\n  ‹cites› «3:NORM-001»\n  ‹if› «4:gegeven_|fact_»\n',
  },
  {
    opener: 'group',
    template:
      '‹group› «1:naam|item» "«2:omschrijving|description»"\n\n  ‹condition› «3:lid_naam|one_part» "«4:omschrijving|description»"\n    ‹cites› «5:NORM-001»\n    ‹requires› «6:gegeven_|fact_»\n\n‹endGroup›\n',
  },
  {
    opener: 'decision',
    template:
      '‹decision› «1:naam|item» : «2:ja/nee|yes/no» "«3:omschrijving|description»"\n  - ‹yes› ‹if› «4:gegeven_|fact_» ‹cites› «5:NORM-001»\n  - ‹otherwise› ‹no› ‹cites› «6:NORM-002»\n',
  },
  {
    opener: 'calculation',
    template:
      '‹calculation› «1:naam|item» : «2:ja/nee|yes/no» "«3:omschrijving|description»"\n  = «4:gegeven_|fact_»\n',
  },
  {
    opener: 'table',
    template:
      '‹table› «1:naam|item» : «2:ja/nee|yes/no» "«3:omschrijving|description»"\n  | «4:gegeven_|fact_» || «1:naam|item» | ‹cites›\n  | ‹yes› || ‹yes› | «5:NORM-001»\n  | ‹no› || ‹no› | «6:NORM-002»\n',
  },
  {
    opener: 'exception',
    template:
      '‹exception› «1:naam|item» ‹on› «2:doel_|target_» "«3:omschrijving|description»"\n  ‹cites› «4:NORM-001»\n  ‹if› «5:gegeven_|fact_»\n  ‹lapses›\n',
  },
  {
    opener: 'judgement',
    template:
      '‹judgement› «1:naam|item» "«2:omschrijving|description»"\n  ‹by› «3:partij_|party_»\n  ‹cites› «4:NORM-001»\n',
  },
  {
    opener: 'reading',
    template:
      '‹reading› «1:naam|item» "«2:omschrijving|description»"\n  ‹cites› «3:NORM-001»\n  ‹chosen› «4:letterlijk|literal» "«5:zoals het er staat|as it is printed»"\n  ‹alsoPossible› «6:bedoeld|meant» "«7:zoals het bedoeld lijkt|as it seems to be meant»"\n',
  },
  {
    opener: 'timeline',
    template:
      '‹timeline› «1:naam|item» "«2:omschrijving|description»" ‹in› «3:2026»\n\n  ‹step› «4:stap_naam|one_step» "«5:omschrijving|description»"\n    ‹by› «6:partij_|party_»\n    ‹cites› «7:NORM-001»\n    ‹byDate› 1 «8:september|September»\n\n‹endTimeline›\n',
  },
  {
    opener: 'deadline',
    template:
      '‹deadline› «1:naam|item» "«2:omschrijving|description»"\n  ‹by› «3:partij_|party_»\n  ‹cites› «4:NORM-001»\n  ‹byDate› 1 «5:september|September» 2026\n',
  },
  {
    opener: 'remark',
    template:
      '‹remark› «1:naam|item»\n  "«2:Wat een lezer moet weten.|What a reader should know.»"\n  ‹cites› «3:NORM-001»\n',
  },
  {
    opener: 'elsewhere',
    template:
      '‹elsewhere› «1:naam|item» "«2:titel van de tekst|title of the text»" ‹notAtHand›\n  ‹cites› «3:NORM-001»\n',
  },
  {
    opener: 'case',
    template:
      '‹case› «1:naam|item» "«2:omschrijving|description»"\n  ‹referenceDate› 1 «3:september|September» 2025\n  ‹fact› «4:onderwerp_.gegeven_|subject_.fact_» = ‹yes›\n',
  },
  {
    opener: 'example',
    template:
      '‹example› "«1:wat dit voorbeeld laat zien|what this example shows»"\n  ‹referenceDate› 1 «2:september|September» 2025\n  ‹fact› «3:onderwerp_.gegeven_|subject_.fact_» = ‹yes›\n  ‹expects› «4:beslissing_|decision_» = ‹yes›\n',
  },
];

const hole = /«(\d):([^»|]*)(?:\|([^»]*))?»/g;

function worded(template: string, language: Language): string {
  return template
    .replace(/‹(\w+)›/g, (_, name: KeywordName) => keywords[name][language])
    .replace('¤money', typeWords.money[language]);
}

/** With tab stops, as editors have them. */
export const snippetText = ({ template }: Snippet, language: Language): string =>
  worded(template, language)
    .replaceAll('$', '\\$')
    .replace(hole, (_, stop: string, dutch: string, english: string | undefined) => {
      const text = language === 'nl' ? dutch : (english ?? dutch);
      return `\${${stop}:${text}}`;
    });

/** As it is before anything is filled in. */
export const snippetPlain = ({ template }: Snippet, language: Language): string =>
  worded(template, language).replace(hole, (_, __: string, dutch: string, english: string | undefined) =>
    language === 'nl' ? dutch : (english ?? dutch),
  );
