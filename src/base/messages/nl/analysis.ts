import type { AnalysisDiagnostics } from '../../analysis-codes.ts';
import { quoteAll, type LabelTable, type MessagesOf } from '../message.ts';

/** Findings that hold under other readings than the chosen ones say so. */
const under = (readings: string): readonly string[] =>
  readings === '' ? [] : [`alleen bij lezing ${readings}`];

const both = (outcomes: readonly string[]): readonly string[] => [
  `de een zegt ${outcomes[0] ?? ''}, de ander ${outcomes[1] ?? ''}`,
];

const whats = { clause: 'dit', rule: 'deze regel', exception: 'deze uitzondering' } as const;
const declared = {
  fact: 'gegeven',
  parameter: 'parameter',
  reading: 'lezing',
  calculation: 'berekening',
} as const;
const doubts = {
  relation: 'een toets vergelijkt gegevens met elkaar; daarvoor is een solver nodig (npm install z3-solver)',
  list: 'een kwantor gaat over een lijst, en gelijke records alleen beslissen het niet',
  limit: 'na de eerste gevallen is gestopt',
} as const;

export const analysisMessages: MessagesOf<AnalysisDiagnostics> = {
  'case-gap': ({ path, readings }) => ({
    headline: `geen regel van '${path}' zegt iets in een deel van de gevallen`,
    notes: under(readings),
    help: `voeg een regel toe, verleg een grens, of schrijf een regel met 'niet bepaald' en een reden`,
  }),
  'written-gap': ({ path, reason, readings }) => ({
    headline: `'${path}' laat een deel van de gevallen open`,
    notes: [`het beleid zegt waarom: ${reason}`, ...under(readings)],
  }),
  'written-conflict': ({ path, other, readings }) => ({
    headline: `'${path}' zegt zelf dat het met '${other}' botst`,
    notes: under(readings),
  }),
  'rules-overlap': ({ path, other, outcomes, readings }) => ({
    headline: `'${other}' en '${path}' gelden soms samen en zeggen iets anders`,
    notes: [...both(outcomes), ...under(readings)],
    help: `maak de voorwaarden nauwer, of schrijf 'bij overlap' met wat er dan geldt`,
  }),
  'exceptions-conflict': ({ path, other, outcomes, readings }) => ({
    headline: `de uitzonderingen '${other}' en '${path}' gelden soms samen en zeggen iets anders`,
    notes: [...both(outcomes), ...under(readings)],
    help: `zet de een op de ander ('uitzondering … op ${other}'), of maak een voorwaarde nauwer`,
  }),
  'never-reached': ({ path, what, by }) => ({
    headline: by === '' ? `${whats[what]} geldt nooit: '${path}'` : `'${by}' is '${path}' altijd voor`,
    help:
      what === 'rule'
        ? 'verander de voorwaarde, of haal de regel weg'
        : 'verander de voorwaarde, of haal dit weg',
  }),
  'constant-condition': ({ path, condition, holds }) => ({
    headline: `'${condition}' is in '${path}' altijd ${holds ? 'waar' : 'onwaar'}`,
    help: 'laat de voorwaarde weg, of schrijf wat ermee bedoeld is',
  }),
  'never-met': ({ path, together }) => ({
    headline:
      together.length === 0
        ? `aan '${path}' kan niemand voldoen`
        : `aan '${path}' kan niemand voldoen: ${quoteAll(together)} sluiten elkaar uit`,
    help: 'verander een van de voorwaarden, of schrijf er een uitzondering op',
  }),
  'unused-declaration': ({ path, what }) => ({
    headline: `niets leest ${declared[what] === 'gegeven' ? 'het' : 'de'} ${declared[what]} '${path}'`,
    help: 'gebruik de declaratie, of haal haar weg',
  }),
  'no-value-in-period': ({ path, from, to }) => ({
    headline: `'${path}' heeft van ${from} tot en met ${to} geen waarde`,
    help: 'schrijf een waarde voor die dagen, of laat het beleid daar niet gelden',
  }),
  'steps-out-of-order': ({ path, before }) => ({
    headline: `'${path}' moet klaar zijn voordat '${before}' kan beginnen, en komt daarna`,
    help: `verander een van de dagen, of de volgorde`,
  }),
  'deadline-impossible': ({ path, first, last }) => ({
    headline: `'${path}' eindigt voordat het kan beginnen`,
    notes: [`eerste dag: ${first}; laatste dag: ${last}`],
    help: 'verander een van de dagen',
  }),
  'only-under-reading': ({ path, readings }) => ({
    headline: `'${path}' geldt alleen bij lezing ${readings}`,
  }),
  'repeated-example': ({ of }) => ({
    headline: `dit voorbeeld vraagt niets wat voorbeeld '${of}' niet al vraagt`,
    help: 'haal het weg, of geef iets anders',
  }),
  'undecided-question': ({ path, question, doubt }) => ({
    headline: `of '${path}' ${question}, is niet beslist`,
    notes: [doubts[doubt]],
  }),
  'stale-acceptance': ({ path, fingerprint }) => ({
    headline: `wat hier over '${path}' aanvaard is (${fingerprint}) wordt niet meer gevonden`,
    help: 'haal de aanvaarding weg, of neem de nieuwe vingerafdruk over van wat wel gevonden wordt',
  }),
};

export const analysisLabels: LabelTable = {
  'add-rule': () => 'schrijf op dat daar niets bepaald is',
  'remove-rule': () => 'haal de regel weg',
  'remove-example': () => 'haal het voorbeeld weg',
  'also-concerned': () => 'gaat ook hierover',
};
