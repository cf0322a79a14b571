import { monthName } from '../../day-words.ts';
import type { ClosedList, ExpectedPart, SyntaxDiagnostics } from '../../codes.ts';
import type { LabelTable, MessagesOf } from '../message.ts';
import { quoteAll } from '../message.ts';

const parts: Readonly<Record<Exclude<ExpectedPart['kind'], 'word'>, string>> = {
  name: 'een naam',
  number: 'een getal',
  percentage: 'een percentage',
  amount: 'een bedrag',
  text: 'een tekst tussen aanhalingstekens',
  normId: 'een normnummer',
  value: 'een waarde',
  type: 'een type',
  calendar: 'een kalender tussen haakjes',
  declaration: 'een nieuw onderdeel, op een eigen regel',
};

const partText = (part: ExpectedPart): string => (part.kind === 'word' ? `'${part.word}'` : parts[part.kind]);

/** `'volgens', 'als' of een naam`. */
function listParts(expected: readonly ExpectedPart[]): string {
  const texts = expected.map(partText);
  const last = texts.pop() ?? '';
  return texts.length === 0 ? last : `${texts.join(', ')} of ${last}`;
}

function mayStand(expected: readonly ExpectedPart[]): { readonly help?: string } {
  if (expected.some(({ kind }) => kind === 'calendar'))
    return { help: 'schrijf erachter welke kalender telt, tussen haakjes: (werkdagen_nl)' };
  return expected.length === 0 ? {} : { help: `hier kan staan: ${listParts(expected)}` };
}

const write = (correct: string): { readonly help?: string } =>
  correct === '' ? {} : { help: `schrijf ${correct}` };

/** Of each closed list: what is said where no word of it stands, what a word of it is, and where it is written. */
const closed: Readonly<Record<ClosedList, Readonly<Record<'none' | 'isNo' | 'where', string>>>> = {
  reason: {
    none: 'deze toelichting zegt niet waarom er niets te berekenen is',
    isNo: 'geen reden van een toelichting',
    where: 'achter de naam een dubbele punt en',
  },
  change: {
    none: 'deze genoemde wijziging zegt niet wat er is gewijzigd',
    isNo: 'geen soort van een genoemde wijziging',
    where: 'achter de naam een dubbele punt en',
  },
  finding: {
    none: 'hier staat niet welke bevinding wordt aanvaard',
    isNo: 'geen soort bevinding',
    where: "achter 'aanvaard'",
  },
};

export const syntaxMessages: MessagesOf<SyntaxDiagnostics> = {
  'empty-file': () => ({
    headline: 'dit bestand is leeg',
    help: "begin met 'taal nl' en daaronder 'beleid', een naam en een jaar",
  }),
  'not-text': () => ({
    headline: 'dit bestand is geen tekst',
    help: 'sla het beleid op als platte tekst in UTF-8',
  }),
  'broken-character': () => ({
    headline: 'hier staat een teken dat niet te lezen is',
    help: 'sla het bestand op in UTF-8',
  }),
  'missing-language': () => ({
    headline: 'het bestand zegt niet in welke taal het is geschreven',
    help: "zet 'taal nl' of 'language en' op de eerste regel",
  }),
  'unknown-language': ({ found }) => ({
    headline: `de taal '${found}' is niet bekend`,
    help: "schrijf 'taal nl' of 'language en'",
  }),
  'missing-header': () => ({
    headline: 'het bestand zegt niet welk beleid dit is',
    help: "zet onder de taal 'beleid', 'woordenlijst' of 'deel van' met een naam",
  }),

  'unexpected-word': ({ found, expected, suggestion }) =>
    suggestion === ''
      ? { headline: `'${found}' past hier niet`, ...mayStand(expected) }
      : { headline: `'${found}' past hier niet`, help: `bedoelt u '${suggestion}'?` },
  'missing-part': ({ after, expected }) => ({
    headline: `na '${after}' ontbreekt iets`,
    ...mayStand(expected),
  }),
  'missing-clause': ({ declaration, clauses }) => ({
    headline: `in deze '${declaration}' ontbreekt ${quoteAll(clauses).replace(/, ([^,]*)$/, ' of $1')}`,
  }),
  'duplicate-clause': ({ clause }) => ({
    headline: `'${clause}' staat hier een tweede keer`,
    help:
      clause === 'volgens'
        ? "zet meer normen achter één 'volgens', met komma's ertussen"
        : 'houd er één over',
  }),
  'closed-word': ({ of, found, words, suggestion }) => ({
    headline: found === '' ? closed[of].none : `'${found}' is ${closed[of].isNo}`,
    help: `${suggestion === '' ? '' : `bedoelt u '${suggestion}'? `}schrijf ${closed[of].where} een van: ${words.join(', ')}`,
  }),
  'reserved-word': ({ word, suggestion }) => ({
    headline: `'${word}' is een woord van de taal en kan geen naam zijn`,
    help: `kies een andere naam, zoals '${suggestion}'`,
  }),
  'name-too-long': ({ length, limit }) => ({
    headline: `een naam van ${length} tekens is te lang`,
    help: `houd namen onder de ${limit} tekens`,
  }),
  'too-deep': ({ limit }) => ({
    headline: `hier is dieper genest dan ${limit} lagen`,
    help: "geef een deel een eigen naam met 'berekening'",
  }),
  'unclosed-block': ({ block, name, end }) => ({
    headline: `'${block} ${name}' is niet afgesloten`,
    help: `schrijf '${end}' na het laatste onderdeel`,
  }),
  'unmatched-end': ({ end }) => ({
    headline: `er is niets open dat '${end}' afsluit`,
    help: 'haal deze regel weg',
  }),
  'misplaced-declaration': ({ declaration, block }) => ({
    headline: `'${declaration}' hoort niet in een '${block}'`,
    help: `zet het buiten '${block}', of sluit '${block}' eerder af`,
  }),

  'number-notation': ({ found, correct }) => ({
    headline: `'${found}' is geen getal in Nederlandse notatie`,
    ...(correct === ''
      ? { help: 'groepeer met een punt per drie cijfers, met een komma voor de decimalen' }
      : write(correct)),
  }),
  'money-notation': ({ found, correct }) => ({
    headline: `'${found}' is geen bedrag in euro's en centen`,
    ...(correct === '' ? { help: 'een bedrag heeft geen decimalen, of twee' } : write(correct)),
  }),
  'date-notation': ({ found, correct }) => ({
    headline: `'${found}' is geen datum zoals de taal die schrijft`,
    ...(correct === ''
      ? { help: 'schrijf dag, maand voluit en jaar, zoals 1 september 2024' }
      : write(correct)),
  }),
  'month-name': ({ found, correct }) => ({
    headline: `'${found}' is een maand in de andere taal`,
    ...write(correct),
  }),
  'mark-notation': ({ found, correct }) => ({
    headline: `'${found}' is geen teken van de taal`,
    ...write(`'${correct}'`),
  }),
  'number-too-long': ({ length, limit }) => ({
    headline: `een getal van ${length} tekens is langer dan ${limit} tekens`,
  }),
  'not-whole': ({ found }) => ({ headline: `'${found}' is hier geen heel getal dat past` }),
  'ordinal-from-one': ({ found }) => ({
    headline: `maanden, weken en jaren tellen vanaf 1, en hier staat ${found}`,
    help: 'schrijf een geheel getal vanaf 1',
  }),
  'no-such-date': ({ day, month, year, days }) => ({
    headline: `'${day} ${monthName(month, 'nl')}${year === null ? '' : ` ${year}`}' bestaat niet`,
    help: `die maand heeft ${days} dagen`,
  }),
  'unknown-character': ({ character }) => ({ headline: `'${character}' is geen teken van de taal` }),
  'open-expectation': () => ({
    headline: 'wat dit voorbeeld verwacht is nog niet ingevuld',
    help: "zoek in het document op wat hier uit moet komen, en schrijf dat in plaats van '?'",
  }),
  'unclosed-text': () => ({
    headline: 'deze tekst is niet afgesloten',
    help: 'zet een aanhalingsteken aan het eind; een tekst staat op één regel',
  }),
  'unknown-escape': ({ escape }) => ({
    headline: `'${escape}' heeft in een tekst geen betekenis`,
    help: 'schrijf \\" voor een aanhalingsteken, \\\\ voor een schuine streep, \\n voor een nieuwe regel',
  }),
};

export const syntaxLabels: LabelTable = {
  replaceBy: ({ text = '' }) => `vervang door '${text}'`,
  firstPlace: () => 'stond hier al',
  opensHere: () => 'begint hier',
};
