import type { CommandDiagnostics } from '../../codes.ts';
import { quoteAll, suggest, type LabelTable, type MessagesOf } from '../message.ts';
import { dayText } from './days.ts';

const bedoelde = (name: string): string => `bedoelde u '${name}'?`;

const jsonProblems = {
  truncated: 'een waarde die hier begint breekt af',
  unexpected: 'er staat nog iets na het einde',
  nested: 'te diep genest',
  twice: 'in één object staat een naam twee keer',
  syntax: 'hier staat iets dat geen JSON is',
} as const;

const rowProblems = {
  fields: 'het aantal velden is anders dan in de kop',
  quotes: 'een aanhalingsteken opent of sluit niet goed',
  long: 'zij is langer dan een miljoen tekens',
} as const;

const parquetProblems = {
  footer: () => 'het eindigt niet als zodanig',
  content: (row: string) => `de rijen vanaf rij ${row} zijn beschadigd of breken af`,
  codec: (row: string, codec: string) => `de rijen vanaf rij ${row} zijn gecomprimeerd met ${codec}`,
  stream: () =>
    'Parquet wordt vanaf het einde gelezen, en alleen uit een bestand waarvan de naam eindigt op .parquet',
} as const;

const tooMuch = { diagram: '', questions: 'vragen', arrows: 'pijlen', characters: 'tekens' } as const;

const checkpointProblems = {
  unreadable: () => 'het is er geen, of het is beschadigd',
  otherRun: () => 'het is van een andere vraag, een ander beleid of een ander bestand',
  shorter: (file: string) => `'${file}' ontbreekt of is korter dan het zegt`,
} as const;

const receiptProblems = {
  notJson: () => 'het is geen JSON, of het breekt af',
  otherSchema: (found: string) =>
    found === '' ? "'schema' is niet 'pol-receipt/1'" : `'schema' is '${found}' en niet 'pol-receipt/1'`,
  shape: (place: string) => (place === '' ? 'het heeft een andere vorm' : `'${place}' heeft een andere vorm`),
  altered: () => 'het is gewijzigd nadat het is geschreven',
  recordsAltered: (line: string) =>
    `het bestand ernaast met de records is gewijzigd of breekt af${line === '' ? '' : ` (regel ${line})`}`,
} as const;

export const commandMessages: MessagesOf<CommandDiagnostics> = {
  'no-such-file': ({ path }) => ({
    headline: `er is geen bestand '${path}'`,
    help: 'kijk of de naam en de map kloppen; paden gelden vanaf de map waarin u staat',
  }),
  'unreadable-file': ({ path, problem }) => ({
    headline: `'${path}' kan niet worden gelezen (${problem})`,
    help: 'geef een bestand waarvoor u leesrecht hebt, geen map of apparaat',
  }),
  'no-such-policy': ({ name, available }) => ({
    headline: `er is geen beleid '${name}'`,
    help:
      available === ''
        ? "geef het pad van een .pol-bestand, of voer de opdracht uit in een map met een map 'policies'"
        : `kies uit ${available}, of geef het pad van een .pol-bestand`,
  }),
  'several-policies': ({ name, paths }) => ({
    headline: `'${name}' staat in meer dan één bestand`,
    help: `geef het pad van het bestand dat u bedoelt: ${paths}`,
  }),
  'policy-without-year': ({ name, available }) => ({
    headline: `'${name}' noemt geen jaar`,
    help: `kies uit ${available}`,
  }),
  'policy-not-out': ({ name, revision, known, first, last, inForce }) => ({
    headline: `op ${dayText(known)} was revisie ${revision} van '${name}' nog niet verschenen`,
    notes: [
      first === last
        ? `revisie ${revision} verscheen op ${dayText(first)}`
        : last === ''
          ? `revisie ${revision} verscheen op of na ${dayText(first)}`
          : `revisie ${revision} verscheen tussen ${dayText(first)} en ${dayText(last)}`,
    ],
    help:
      inForce.length === 0
        ? `er was nog geen tekst om te raadplegen; geef bij '--known' een dag vanaf ${first}`
        : `vraag wat toen kon gelden: ${quoteAll(inForce)}`,
  }),
  'no-policies': ({ path }) => ({
    headline: `in '${path}' staat geen beleid`,
    help: 'geef een .pol-bestand of een map waarin er een staat',
  }),
  'missing-head': ({ of, name, path }) => ({
    headline: `'${path}' is een deel van '${name}', en het hoofdbestand daarvan ontbreekt`,
    help: `begin een ander bestand in dezelfde map met '${of === 'policy' ? 'beleid' : 'woordenlijst'} ${name}'`,
  }),
  'missing-vocabulary': ({ name, available }) => ({
    headline: `er is geen woordenlijst '${name}'`,
    help:
      available === ''
        ? 'leg het .pol-bestand van de woordenlijst onder dezelfde map'
        : `aanwezig: ${available}`,
  }),
  'vocabulary-cycle': ({ path }) => ({
    headline: `woordenlijsten gebruiken elkaar in een kring: ${path}`,
    help: "haal een van de regels met 'gebruikt' weg",
  }),
  'wrong-option': ({ problem }) => ({
    headline: problem,
    help: "'pol help' en 'pol help <opdracht>' noemen wat er mogelijk is",
  }),
  'wrong-date': ({ text, option }) => ({
    headline: `'${text}' bij '${option}' is geen datum`,
    help: 'schrijf een datum als jjjj-mm-dd, bijvoorbeeld 2024-09-01',
  }),
  'wrong-number': ({ text, option, low, high }) => ({
    headline: `'${text}' bij '${option}' is geen geheel getal van ${low} tot en met ${high}`,
    help: 'schrijf het getal in cijfers, zonder punt of komma',
  }),
  'no-such-party': ({ name, suggestion }) => ({
    headline: `het beleid kent geen partij '${name}'`,
    ...suggest(suggestion, bedoelde),
  }),
  'several-records': ({ path }) => ({
    headline: `in '${path}' staat meer dan één record, en een tijdpad is van één geval`,
    help: 'geef een bestand met één record',
  }),
  'wrong-reading': ({ text }) => ({
    headline: `'${text}' kiest geen lezing`,
    help: "schrijf de naam van de lezing, '=' en de naam van de mogelijkheid",
  }),
  'no-such-decision': ({ name, suggestion }) => ({
    headline: `het beleid kent geen beslissing, voorwaarde, groep of stap '${name}'`,
    ...suggest(suggestion, bedoelde),
  }),
  'no-such-outcome': ({ name, outcome, available }) => ({
    headline:
      outcome === ''
        ? `bij '${name}' is geen uitkomst gewenst`
        : `'${name}' heeft geen uitkomst '${outcome}'`,
    ...(available === '' ? {} : { help: `kies met '--naar' uit ${available}` }),
  }),
  'no-such-reading': ({ name, suggestion }) => ({
    headline: `het beleid kent geen lezing '${name}'`,
    ...suggest(suggestion, bedoelde),
  }),
  'no-such-alternative': ({ reading, alternative, available }) => ({
    headline: `de lezing '${reading}' heeft geen mogelijkheid '${alternative}'`,
    help: `kies uit ${available}`,
  }),
  'too-many-combinations': ({ decision, readings, count, limit }) => ({
    headline: `'${decision}' rust op ${readings.length} lezingen, met ${count} combinaties; er worden er hoogstens ${limit} geprobeerd`,
    notes: [`de lezingen: ${quoteAll(readings)}`],
    help: "leg een deel ervan vast met '--lezing', of vraag '--alle-lezingen' zonder '=combinaties'",
  }),
  'picture-too-large': ({ decision, place, of, count, limit }) => ({
    headline:
      of === 'diagram'
        ? `'${decision}' vergt meer vragen dan er bij elkaar worden gehouden`
        : `de plaat van '${decision}' heeft ${count} ${tooMuch[of]}; er passen er hoogstens ${limit} op`,
    notes: [`de beslissing staat in ${place}`],
    help:
      of === 'diagram'
        ? 'teken een beslissing of voorwaarde waar deze op steunt'
        : "teken een beslissing of voorwaarde waar deze op steunt, laat '--alle-lezingen' weg, of vraag '--vorm dot': die tekst heeft geen grens",
  }),
  'option-needs': ({ option, needs }) => ({
    headline: `'${option}' heeft zonder '${needs}' geen betekenis`,
    help: `geef '${needs}' erbij, of laat '${option}' weg`,
  }),
  'engine-cannot': ({ problem, detail }) =>
    ({
      missing: {
        headline: `voor '--engine' is een pakket nodig dat er niet is`,
        help: `installeer het: npm install ${detail}`,
      },
      option: { headline: `'--engine' en '${detail}' gaan niet samen`, help: `laat een van beide weg` },
      revisions: {
        headline: `'--engine' beslist met één revisie, en dit zijn er meer: ${detail}`,
        help: `noem de revisie, of een dag met '--known'`,
      },
      stream: {
        headline: `'--engine' leest een bestand, geen standaardinvoer`,
        help: `schrijf de gegevens eerst in een bestand`,
      },
      form: {
        headline: `'--engine' leest .csv, .parquet, .ndjson en .jsonl, en dit is '${detail}'`,
        help: `laat '--engine' weg, of zet de gegevens om`,
      },
      heading: {
        headline: `een kop in '${detail}' staat op meer dan één regel`,
        help: `haal het regeleinde uit de kop, of laat '--engine' weg`,
      },
      type: {
        headline: `een kolom is van een type dat '--engine' niet leest: ${detail}`,
        help: `schrijf haar als tekst, of laat '--engine' weg`,
      },
      always: {
        headline: `'altijd ${detail}' past niet in een query, en zonder is niet te zeggen welke gegevens elkaar tegenspreken`,
        help: `laat '--engine' weg`,
      },
      nothing: {
        headline: `van wat gevraagd is past niets in een query: ${detail}`,
        help: `vraag andere beslissingen met '--decision', of laat '--engine' weg`,
      },
    })[problem],
  'engine-failed': ({ said }) => ({
    headline: `de engine kon er niet mee verder: ${said}`,
    help: `laat '--engine' weg: dan wordt gelezen wat te lezen is, en van de rest gezegd waar het staat`,
  }),
  'file-named-twice': ({ path }) => ({
    headline: `'${path}' is in deze opdracht meer dan één bestand`,
    help: 'geef wat wordt gelezen en wat wordt geschreven elk een eigen naam',
  }),
  'file-exists': ({ path }) => ({
    headline: `'${path}' is er al, en blijft zoals het is`,
    help: 'geef een andere naam, of haal eerst weg wat er staat',
  }),
  'unusable-checkpoint': ({ path, problem, file }) => ({
    headline: `met '${path}' kan het werk niet verder gaan: ${checkpointProblems[problem](file)}`,
    help: `geef de opdracht van toen, of gooi '${path}' weg om vooraan te beginnen`,
  }),
  'unusable-receipt': ({ path, problem, detail }) => ({
    headline: `'${path}' is geen bruikbaar bewijs: ${receiptProblems[problem](detail)}`,
    help: "geef het bestand zoals 'pol eval --receipt' het schreef; wat gewijzigd is bewijst niets",
  }),
  'replay-needs': ({ path, option }) => ({
    headline:
      option === '--facts'
        ? `in '${path}' staan de gegevens niet waarop is beslist`
        : `in '${path}' staan de gegevens over de wereld niet`,
    help: `geef ze met '${option}'`,
  }),
  'unwritable-file': ({ path, problem }) => ({
    headline: `'${path}' kan niet worden geschreven (${problem})`,
    help: 'geef een bestand in een map die er is, en waarin u mag schrijven',
  }),
  'unreadable-json': ({ path, line, problem }) => ({
    headline: `'${path}' is geen goede JSON: ${jsonProblems[problem]} (regel ${line})`,
    help: 'verbeter het bestand op die plaats',
  }),
  'no-facts': ({ path }) => ({
    headline: `'${path}' bevat geen gegevens`,
    help: 'geef één record of een rij records, als JSON, NDJSON, CSV of Parquet',
  }),
  'facts-not-an-object': ({ path, line }) => ({
    headline: `in '${path}', regel ${line}, staat geen record`,
    help: 'een record is een JSON-object met de gegevens per onderwerp, bijvoorbeeld {"zorgaanbieder": {…}}',
  }),
  'duplicate-heading': ({ path, heading }) => ({
    headline: `de kolom '${heading}' staat twee keer in '${path}'`,
    help: 'geef elke kolom een eigen naam, of haal de dubbele weg',
  }),
  'unreadable-row': ({ path, line, problem }) => ({
    headline: `regel ${line} van '${path}' is geen goede CSV-regel: ${rowProblems[problem]}`,
    help: 'verbeter de regel en kijk of elk veld dat een scheidingsteken bevat tussen aanhalingstekens staat',
  }),
  'unreadable-parquet': ({ path, problem, row, codec }) => ({
    headline: `'${path}' is niet te lezen als Parquet: ${parquetProblems[problem](row, codec)}`,
    help: 'schrijf het bestand opnieuw, met Snappy, GZIP, Brotli of zonder compressie, of geef het als CSV of NDJSON',
  }),
  'stale-artefact': ({ path }) => ({
    headline: `'${path}' past niet meer bij de bron`,
    help: "voer 'pol compile' uit en leg het resultaat vast",
  }),
  'unwritten-artefact': ({ path }) => ({
    headline: `'${path}' ontbreekt`,
    help: "voer 'pol compile' uit en leg het resultaat vast",
  }),
  'not-in-sql': ({ clause, dialect, reason }) => ({
    headline: `'${clause}' staat niet in de SQL voor ${dialect}: ${reason}`,
    help: "vraag deze beslissing met 'pol eval'",
  }),
  'unreadable-artefact': ({ path, problem }) => ({
    headline: `'${path}' is geen bruikbaar gecompileerd beleid: ${problem}`,
    help: "maak het opnieuw met 'pol compile'",
  }),
  'conversion-clash': ({ language, line }) => ({
    headline: `met ${language === 'nl' ? 'Nederlandse' : 'Engelse'} woorden zou '${line}' iets anders zeggen`,
    help: 'kies voor de naam in deze regel een ander woord: met het woord ervoor is hij een vast begrip van de taal',
  }),
  'unformatted-file': ({ path }) => ({
    headline: `'${path}' heeft niet de vaste opmaak`,
    help: "voer 'pol format' uit",
  }),
  'failed-expectation': ({ example, target, expected, found }) => ({
    headline: `voorbeeld "${example}": '${target}' moest ${expected} zijn en is ${found}`,
    help: "kijk met 'pol eval … --explain' waarom, en verbeter de regel of het voorbeeld",
  }),
  'policy-has-errors': ({ name }) => ({
    headline: `'${name}' heeft fouten en kan niet worden uitgevoerd`,
    help: "verbeter eerst de fouten die 'pol check' noemt",
  }),
};

export const commandLabels: LabelTable = {};
