/** The words of the command line itself: help, counts, headings. Messages about policies stand in `base/messages`. */
import type { CommanderError } from 'commander';
import type { Language } from '../base/language.ts';
import type { Unsaid } from '../plan/plan.ts';

interface HelpWords {
  readonly pol: string;
  readonly version: string;
  readonly help: string;
  readonly language: string;
  readonly check: string;
  readonly compile: string;
  readonly eval: string;
  readonly needed: string;
  readonly neededDecision: string;
  readonly portfolio: string;
  readonly recourse: string;
  readonly recourseDecision: string;
  readonly to: string;
  readonly diff: string;
  readonly olderPolicy: string;
  readonly newerPolicy: string;
  readonly factsOfPortfolio: string;
  readonly allEffects: string;
  readonly exitCode: string;
  readonly timeline: string;
  readonly factsOfOne: string;
  readonly onlyFor: string;
  readonly remind: string;
  readonly year: string;
  readonly picture: string;
  readonly pictureDecision: string;
  readonly readingsAsked: string;
  readonly output: string;
  readonly new: string;
  readonly newWhat: string;
  readonly newName: string;
  readonly newDetail: string;
  readonly test: string;
  readonly coverage: string;
  readonly mutate: string;
  readonly analyse: string;
  readonly allFindings: string;
  readonly coverageOfNorms: string;
  readonly policies: string;
  readonly strictTest: string;
  readonly formatCommand: string;
  readonly lsp: string;
  readonly stdio: string;
  readonly paths: string;
  readonly policy: string;
  readonly format: string;
  readonly out: string;
  readonly target: string;
  readonly dialect: string;
  readonly table: string;
  readonly checkOnly: string;
  readonly toOutput: string;
  readonly facts: string;
  readonly context: string;
  readonly on: string;
  readonly known: string;
  readonly decision: string;
  readonly reading: string;
  readonly allReadings: string;
  readonly explain: string;
  readonly strictWarnings: string;
  readonly strictEval: string;
  readonly errors: string;
  readonly resume: string;
  readonly jobs: string;
  readonly engine: string;
  readonly receipt: string;
  readonly withFacts: string;
  readonly replay: string;
  readonly receiptToReplay: string;
  readonly factsOfReceipt: string;
  readonly contextOfReceipt: string;
  readonly policyOfReceipt: string;
}

/** What help and messages call the words behind a command. */
interface ArgumentNames {
  readonly paths: string;
  readonly policy: string;
  readonly policies: string;
  readonly older: string;
  readonly newer: string;
  readonly decision: string;
  readonly what: string;
  readonly receipt: string;
  readonly name: string;
  readonly detail: string;
  readonly year: string;
}

export interface CommandWords {
  readonly help: HelpWords;
  readonly argumentNames: ArgumentNames;
  readonly ourFault: (reason: string) => string;
  readonly checked: (units: number, errors: number, warnings: number) => string;
  readonly analysed: (
    units: number,
    found: number,
    accepted: number,
    asked: number,
    undecided: number,
  ) => string;
  readonly compiled: (path: string, digest: string) => string;
  /** What generated code cannot say, and why. */
  readonly notGenerated: (clause: string, reason: Unsaid['reason']) => string;
  readonly fresh: (path: string) => string;
  readonly examples: (passed: number, failed: number) => string;
  readonly drawn: (path: string, questions: number, outcomes: number) => string;
  readonly proposed: (fresh: number, already: number, shown: number, tests: number) => string;
  readonly noSuchNew: (what: string) => string;
  readonly missingHere: (name: string) => string;
  readonly noYear: (text: string) => string;
  readonly noPolicyName: (text: string) => string;
  readonly noRegisterId: (text: string) => string;
  readonly registerToMake: (id: string, path: string) => string;
  readonly newDiagnostic: {
    readonly noCode: (text: string) => string;
    /** Null where none is given. */
    readonly noRoom: (text: string | null, rooms: readonly string[]) => string;
    readonly noCheckout: string;
    readonly codeThere: (code: string) => string;
    readonly next: (code: string) => string;
  };
  readonly notForNew: (option: string, what: string) => string;
  readonly tooLargeFor: (decision: string) => string;
  readonly formatted: (path: string) => string;
  readonly formatCount: (changed: number, total: number) => string;
}

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const unsaidWords: Readonly<Record<'nl' | 'en', Readonly<Record<Unsaid['reason'], string>>>> = {
  nl: {
    tooLarge: 'zijn diagram wordt te groot',
    memberInList: 'wat over een lijst gaat, leest daarin een waarde van een keuze',
    sameList: 'wat over een lijst gaat, staat in iets dat over dezelfde lijst gaat',
  },
  en: {
    tooLarge: 'its diagram becomes too large',
    memberInList: 'what goes over a list reads a member of a choice in it',
    sameList: 'what goes over a list stands in something that goes over the same list',
  },
};

export const words: Readonly<Record<Language, CommandWords>> = {
  nl: {
    help: {
      pol: 'Pol: zorginkoopbeleid als programma. Controleert, compileert, beslist en legt uit.',
      version: 'toon de versie',
      help: 'toon deze hulp',
      language: 'taal van de meldingen; bij format: van de sleutelwoorden (ook --taal)',
      check:
        'controleer beleid: schrijfwijze, namen, typen, verwijzingen, tabellen, en wat snel te vinden is',
      compile: 'compileer beleid naar een artefact dat zonder bron kan worden uitgevoerd',
      eval: 'beslis over een zorgaanbieder, of over een bestand vol zorgaanbieders',
      needed: 'zeg wat er nog nodig is om te beslissen, en wat nu het beste gevraagd kan worden',
      neededDecision: 'alleen deze beslissing, voorwaarde, groep of stap; mag vaker',
      portfolio: 'gevallen waarnaar de antwoorden worden gewogen (ook --portefeuille)',
      recourse: 'zoek de kleinste wijzigingen waarmee een uitkomst haalbaar is (ook haalbaar)',
      recourseDecision: 'de beslissing, voorwaarde, groep of stap waar het om gaat (ook --beslissing)',
      to: 'de gewenste uitkomst; zonder: ja, voldaan of gedaan (ook --naar)',
      diff: 'laat zien wat er tussen twee edities veranderde, voor wie, en of het strenger of soepeler is',
      olderPolicy: 'de oudere editie: naam@jaar, een .pol-bestand of een gecompileerd .json-bestand',
      newerPolicy: 'de nieuwere editie',
      factsOfPortfolio:
        'ook voor wie het verandert: een portefeuille in de woorden van de nieuwere editie (ook --feiten)',
      allEffects: 'toon ook wat gelijk bleef, en lijsten tot het eind (ook --alles)',
      exitCode: 'eindig met 1 als er iets van betekenis veranderde (ook --eindcode)',
      timeline: 'toon wie wat wanneer doet: als lijst, gegevens, agenda (ics) of plaat (svg)',
      factsOfOne: 'gegevens van één geval: JSON of CSV, - is de standaardinvoer (ook --feiten)',
      onlyFor: 'alleen wat deze partij doet; in een agenda met herinneringen (ook --voor)',
      remind: 'zoveel dagen vóór de laatste dag een herinnering in de agenda (ook --herinnering)',
      year: 'alleen dit kalenderjaar (ook --jaar)',
      picture: 'teken een beslissing: vragen, grenzen op de pijlen, uitkomsten, gaten in rood (ook plaat)',
      pictureDecision: 'de beslissing, voorwaarde, groep of stap die wordt getekend',
      readingsAsked: 'teken elke lezing als vraag, in plaats van met de gekozen lezing (ook --alle-lezingen)',
      output: 'schrijf naar dit bestand in plaats van naar de standaarduitvoer (ook --uitvoer)',
      new: 'maak de eerste regels van een beleid of register, of voorbeelden voor een beslissing met de verwachting open (ook nieuw)',
      newWhat:
        'wat er wordt gemaakt: policy (ook beleid), register, examples (ook voorbeelden), of in de broncode van Pol diagnostic (ook melding)',
      newName: 'de naam van het nieuwe beleid of register, de code van de melding; bij examples het beleid',
      newDetail:
        'het jaar van het nieuwe beleid; bij examples de beslissing, voorwaarde, groep of stap; bij diagnostic waar de melding ontstaat',
      test: 'voer de voorbeelden in het beleid uit',
      analyse: 'zoek gaten, overlap, botsingen en wat nooit kan, over alle gevallen',
      allFindings:
        'toon ook wat aanvaard is, wat het beleid zelf openlaat en wat alleen bij een lezing geldt (ook --alles)',
      coverageOfNorms:
        'toon welke normen van de documenten het beleid zegt, waardoor, en welke niet (ook dekking)',
      policies: "beleid: naam@jaar, bestanden of mappen; zonder: de map 'policies'",
      coverage: 'toon wat de voorbeelden van het beleid laten zien, en wat nog niet (ook --dekking)',
      mutate: 'maak kleine fouten in het beleid, en toon welke geen voorbeeld opmerkt (ook --mutanten)',
      strictTest: 'eindig ook met 1 als de voorbeelden iets niet laten zien (ook --streng)',
      formatCommand: 'zet beleid in de vaste opmaak, of om naar de andere taal (--taal en)',
      lsp: 'taalserver voor een editor (zie docs/editors.md)',
      stdio: 'over standaardinvoer en -uitvoer: de enige manier, en dus niet nodig',
      paths: "bestanden of mappen; zonder: de map 'policies'",
      policy: 'een beleid: naam@jaar, een .pol-bestand of een gecompileerd .json-bestand',
      format: 'vorm van de uitvoer',
      out: 'map voor de artefacten',
      target: 'wat er wordt gemaakt, met komma’s ertussen: json, js, types, schema, zod, proof, sql',
      dialect: 'voor welke databank de SQL is',
      table: 'de tabel met gegevens die de SQL leest; punten scheiden schema en naam',
      checkOnly: 'schrijf niets; eindig met 1 als er iets te schrijven zou zijn',
      toOutput: 'schrijf het resultaat naar de standaarduitvoer in plaats van naar het bestand',
      facts: 'gegevens: JSON, NDJSON, CSV of Parquet, - is de standaardinvoer (ook --feiten)',
      context: 'gegevens over de wereld, één JSON-object voor alle records',
      on: 'peildatum, jjjj-mm-dd (ook --op)',
      known: 'kennisdatum: de revisie die op die dag gold, jjjj-mm-dd (ook --bekend)',
      decision: 'toon alleen deze beslissing, voorwaarde, groep of stap; mag vaker',
      reading: 'kies een lezing; mag vaker',
      allReadings:
        'tabel van wat andere lezingen geven: elke afwijking van één lezing, of met =product elke combinatie (ook --alle-lezingen)',
      explain: 'leg uit waarom, stap voor stap; met =short alleen wat de doorslag geeft (ook --uitleg)',
      strictWarnings: 'eindig ook bij waarschuwingen met 1',
      strictEval: 'onbekende gegevens zijn een fout, en een open beslissing eindigt met 1',
      errors:
        'zet wat er mis is met records in dit bestand, als NDJSON of (.csv) als CSV, in plaats van op het scherm (ook --fouten)',
      resume:
        'onthoud in dit bestand hoe ver het werk is; na een onderbreking gaat dezelfde opdracht daar verder, met --output (ook --hervat)',
      jobs: 'zoveel draden beslissen; zonder: zoveel als er processoren zijn, waar beslissen daar lang genoeg voor duurt (ook --draden)',
      engine:
        'laat een engine het bestand lezen en de rijen beslissen (met --format csv); wat die niet weet, wordt beslist als zonder',
      receipt:
        'schrijf een bewijs: vingerafdrukken van beleid, gegevens en antwoord, voor pol replay (ook --bewijs)',
      withFacts:
        'zet de gegevens zelf ook in het bewijs; het zijn gegevens van iemand, dus niet ongevraagd (ook --met-gegevens)',
      replay:
        'kijk of een bewijs klopt: of beleid en gegevens dezelfde zijn, en het antwoord ook (ook herhaal)',
      receiptToReplay: 'het bewijs dat pol eval --receipt schreef',
      factsOfReceipt: 'de gegevens van toen; niet nodig als ze in het bewijs staan (ook --feiten)',
      contextOfReceipt: 'de gegevens over de wereld van toen; niet nodig als ze in het bewijs staan',
      policyOfReceipt:
        'het beleid; zonder: dat wat het bewijs noemt, zoals het er nu bij staat (ook --beleid)',
    },
    argumentNames: {
      ...{ paths: 'paden', policy: 'beleid', policies: 'beleid', older: 'ouder', newer: 'nieuwer' },
      ...{ decision: 'beslissing', what: 'wat', receipt: 'bewijs' },
      ...{ name: 'naam', detail: 'waarvan', year: 'jaar' },
    },
    ourFault: (reason) =>
      `pol is vastgelopen, en dat is onze fout: ${reason}\nMeld het met de opdracht en het bestand erbij.\n`,
    checked: (units, errors, warnings) =>
      `${plural(units, 'beleid', 'beleidsteksten')} gecontroleerd: ${plural(errors, 'fout', 'fouten')}, ${plural(warnings, 'waarschuwing', 'waarschuwingen')}`,
    analysed: (units, found, accepted, asked, undecided) =>
      `${plural(units, 'beleid', 'beleidsteksten')} onderzocht: ${plural(found, 'bevinding', 'bevindingen')} open, ${accepted} aanvaard; ${plural(asked, 'vraag', 'vragen')}, ${undecided} niet beslist`,
    compiled: (path, digest) => `${path}  ${digest}`,
    notGenerated: (clause, reason) =>
      `${clause} staat niet in de gemaakte code: ${unsaidWords.nl[reason]}; \`pol eval\` beslist het wel`,
    fresh: (path) => `${path}  past bij de bron`,
    examples: (passed, failed) =>
      `${plural(passed, 'voorbeeld', 'voorbeelden')} geslaagd, ${failed} niet geslaagd`,
    drawn: (path, questions, outcomes) =>
      `${path}  ${plural(questions, 'vraag', 'vragen')}, ${plural(outcomes, 'uitkomst', 'uitkomsten')}`,
    proposed: (fresh, already, shown, tests) =>
      `${plural(fresh, 'nieuw voorbeeld', 'nieuwe voorbeelden')}, ${already} al in het beleid; ${shown} van ${plural(tests, 'toets', 'toetsen')} te zien`,
    tooLargeFor: (decision) =>
      `'${decision}' vergt meer vragen dan er bij elkaar worden gehouden; vraag voorbeelden van iets waar het op steunt`,
    noSuchNew: (what) => `'${what}' kan niet worden gemaakt, wel: policy, register, examples, diagnostic`,
    missingHere: (name) => `hierachter hoort nog: ${name}`,
    noYear: (text) => `'${text}' is geen jaar`,
    noPolicyName: (text) => `'${text}' kan geen naam van een beleid zijn`,
    noRegisterId: (text) => `'${text}' kan geen naam van een register zijn; dat is bijvoorbeeld ZORG-2026`,
    registerToMake: (id, path) => `het register dat erbij hoort: pol new register ${id} --output ${path}`,
    newDiagnostic: {
      noCode: (text) =>
        `'${text}' kan geen code van een melding zijn; dat is twee of meer woorden in kleine letters met een streepje ertussen, zoals table-gap`,
      noRoom: (text, rooms) =>
        `${text === null ? 'hierachter hoort nog waar de melding ontstaat' : `'${text}' is geen plaats waar meldingen ontstaan`}: ${rooms.join(', ')}`,
      noCheckout:
        'een nieuwe melding hoort in de broncode van Pol, en die is hier en in de mappen erboven niet',
      codeThere: (code) => `de code '${code}' is er al, zie docs/diagnostics/${code}.md`,
      next: (code) =>
        `hierna: meld hem waar hij ontstaat, schrijf wat er open staat, en neem op wat er wordt gezegd met\n  UPDATE_DOCS=1 npx vitest run test/docs/diagnostics.test.ts -t ${code}`,
    },
    notForNew: (option, what) => `'${option}' zegt niets bij '${what}'`,
    formatted: (path) => `${path}  opgemaakt`,
    formatCount: (changed, total) => `${changed} van ${plural(total, 'bestand', 'bestanden')} gewijzigd`,
  },
  en: {
    help: {
      pol: 'Pol: care-purchasing policy as a program. Checks, compiles, decides and explains.',
      version: 'show the version',
      help: 'show this help',
      language: 'language of the messages; with format: of the keywords (also --taal)',
      check: 'check policies: syntax, names, types, citations, tables, and what is found fast',
      compile: 'compile policies to an artefact that runs without its source',
      eval: 'decide on a provider, or on a file full of providers',
      needed: 'say what is still needed to decide, and what is best asked now',
      neededDecision: 'only this decision, requirement, group or step; may be repeated',
      portfolio: 'cases by which answers are weighed',
      recourse: 'find the smallest changes that bring an outcome within reach',
      recourseDecision: 'the decision, requirement, group or step that it is about',
      to: 'the outcome that is wished for; without: yes, met or done',
      diff: 'show what changed between two editions, for whom, and whether it is stricter or looser',
      olderPolicy: 'the older edition: name@year, a .pol file or a compiled .json file',
      newerPolicy: 'the newer edition',
      factsOfPortfolio: 'also for whom it changes: a portfolio in the words of the newer edition',
      allEffects: 'show what stayed the same too, and lists to their end',
      exitCode: 'end with 1 where anything of meaning changed',
      timeline: 'show who does what when: as a list, data, a calendar (ics) or a picture (svg)',
      factsOfOne: 'facts of one case: JSON or CSV, - is standard input',
      onlyFor: 'only what this party does; in a calendar with reminders',
      remind: 'a reminder in the calendar so many days before the last day',
      year: 'only this calendar year',
      picture: 'draw a decision: questions, bounds on the arrows, outcomes, gaps in red',
      pictureDecision: 'the decision, requirement, group or step that is drawn',
      readingsAsked: 'draw each reading as a question, instead of with the chosen one',
      output: 'write to this file instead of standard output',
      new: 'make the first lines of a policy or register, or examples for a decision with what is expected left open',
      newWhat: 'what is made: policy, register, examples, or in the source of Pol diagnostic',
      newName: 'the name of the new policy or register; for examples the policy',
      newDetail: 'the year of the new policy; for examples the decision, requirement, group or step',
      test: 'run the examples in the policies',
      analyse: 'look for gaps, overlaps, conflicts and what can never be, over all cases',
      allFindings:
        'show what is accepted, what the policy leaves open itself and what holds only under a reading as well',
      coverageOfNorms: 'show which norms of the documents the policies say, by what, and which not',
      policies: "policies: name@year, files or folders; without: the folder 'policies'",
      coverage: 'show what the examples show of the policy, and what not yet',
      mutate: 'make small mistakes in the policy, and show which of them no example notices',
      strictTest: 'end with 1 too where the examples do not show something',
      formatCommand: 'lay policies out, or convert them to the other language (--language nl)',
      lsp: 'language server for an editor (see docs/editors.md)',
      stdio: 'over standard input and output: the only way, so not needed',
      paths: "files or folders; without: the folder 'policies'",
      policy: 'a policy: name@year, a .pol file or a compiled .json file',
      format: 'form of the output',
      out: 'folder for the artefacts',
      target: 'what is made, with commas between: json, js, types, schema, zod, proof, sql',
      dialect: 'the database that the SQL is for',
      table: 'the table of facts that the SQL reads; points part schema and name',
      checkOnly: 'write nothing; end with 1 where something would be written',
      toOutput: 'write the result to standard output instead of the file',
      facts: 'facts: JSON, NDJSON, CSV or Parquet, - is standard input',
      context: 'facts about the world, one JSON object for all records',
      on: 'reference date, yyyy-mm-dd',
      known: 'knowledge date: the revision in force on that day, yyyy-mm-dd',
      decision: 'show only this decision, requirement, group or step; may be repeated',
      reading: 'choose a reading; may be repeated',
      allReadings:
        'table of what other readings give: each deviation of one reading, or with =product each combination',
      explain: 'explain why, step by step; with =short only what decides',
      strictWarnings: 'end with 1 on warnings too',
      strictEval: 'unknown facts are an error, and an open decision ends with 1',
      errors:
        'put what is wrong with records in this file, as NDJSON or (.csv) as CSV, instead of on the screen',
      resume:
        'keep in this file how far the work is; after an interruption the same command goes on there, with --output',
      jobs: 'so many threads decide; without: as many as there are processors, where deciding takes long enough for it',
      engine:
        'let an engine read the file and decide the rows (with --format csv); what it cannot tell is decided as without it',
      receipt: 'write a receipt: fingerprints of policy, facts and answer, for pol replay',
      withFacts: 'put the facts themselves in the receipt too; they are of someone, so not unasked',
      replay: 'see whether a receipt holds: whether policy and facts are the same, and the answer too',
      receiptToReplay: 'the receipt that pol eval --receipt wrote',
      factsOfReceipt: 'the facts of that time; not needed where they are in the receipt',
      contextOfReceipt: 'the facts about the world of that time; not needed where they are in the receipt',
      policyOfReceipt: 'the policy; without: the one that the receipt names, as it is now',
    },
    argumentNames: {
      ...{ paths: 'paths', policy: 'policy', policies: 'policies', older: 'older', newer: 'newer' },
      ...{ decision: 'decision', what: 'what', receipt: 'receipt' },
      ...{ name: 'name', detail: 'detail', year: 'year' },
    },
    ourFault: (reason) =>
      `pol failed, and that is our fault: ${reason}\nReport it together with the command and the file.\n`,
    checked: (units, errors, warnings) =>
      `${plural(units, 'policy', 'policies')} checked: ${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}`,
    analysed: (units, found, accepted, asked, undecided) =>
      `${plural(units, 'policy', 'policies')} analysed: ${plural(found, 'finding', 'findings')} open, ${accepted} accepted; ${plural(asked, 'question', 'questions')}, ${undecided} undecided`,
    compiled: (path, digest) => `${path}  ${digest}`,
    notGenerated: (clause, reason) =>
      `${clause} is not in the generated code: ${unsaidWords.en[reason]}; \`pol eval\` does decide it`,
    fresh: (path) => `${path}  fits its source`,
    examples: (passed, failed) => `${plural(passed, 'example', 'examples')} passed, ${failed} failed`,
    drawn: (path, questions, outcomes) =>
      `${path}  ${plural(questions, 'question', 'questions')}, ${plural(outcomes, 'outcome', 'outcomes')}`,
    proposed: (fresh, already, shown, tests) =>
      `${plural(fresh, 'new example', 'new examples')}, ${already} in the policy already; ${shown} of ${plural(tests, 'test', 'tests')} shown`,
    tooLargeFor: (decision) =>
      `'${decision}' takes more questions than are held together; ask for examples of something it rests on`,
    noSuchNew: (what) => `'${what}' cannot be made, what can be is: policy, register, examples, diagnostic`,
    missingHere: (name) => `what is missing behind this is: ${name}`,
    noYear: (text) => `'${text}' is no year`,
    noPolicyName: (text) => `'${text}' cannot be the name of a policy`,
    noRegisterId: (text) => `'${text}' cannot be the name of a register; one is for instance CARE-2026`,
    registerToMake: (id, path) => `the register that goes with it: pol new register ${id} --output ${path}`,
    newDiagnostic: {
      noCode: (text) =>
        `'${text}' cannot be the code of a diagnostic; one is two or more words in lower case joined by dashes, as table-gap`,
      noRoom: (text, rooms) =>
        `${text === null ? 'what is missing behind this is where the diagnostic arises' : `'${text}' is no place where diagnostics arise`}: ${rooms.join(', ')}`,
      noCheckout: 'a new diagnostic belongs in the source of Pol, which is not here nor in the folders above',
      codeThere: (code) => `the code '${code}' is there already, see docs/diagnostics/${code}.md`,
      next: (code) =>
        `next: report it where it arises, write what is left open, and take up what is said with\n  UPDATE_DOCS=1 npx vitest run test/docs/diagnostics.test.ts -t ${code}`,
    },
    notForNew: (option, what) => `'${option}' says nothing with '${what}'`,
    formatted: (path) => `${path}  laid out`,
    formatCount: (changed, total) => `${changed} of ${plural(total, 'file', 'files')} changed`,
  },
};

/** What is wrong with the words of the command, in one clause. The library says it in English only. */
export function optionProblem(error: CommanderError, language: Language): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const texts: Readonly<Record<string, readonly [string, string]>> = {
    'commander.unknownOption': [`de optie '${quoted}' bestaat niet`, `there is no option '${quoted}'`],
    'commander.unknownCommand': [`de opdracht '${quoted}' bestaat niet`, `there is no command '${quoted}'`],
    'commander.missingArgument': [`'${quoted}' ontbreekt`, `'${quoted}' is missing`],
    'commander.missingMandatoryOptionValue': [
      `de optie '${quoted}' is nodig`,
      `the option '${quoted}' is needed`,
    ],
    'commander.optionMissingArgument': [
      `de optie '${quoted}' heeft een waarde nodig`,
      `the option '${quoted}' needs a value`,
    ],
    'commander.invalidArgument': [
      `de waarde van '${quoted}' kan niet: ${allowed(error.message)}`,
      `the value of '${quoted}' is not possible: ${allowed(error.message)}`,
    ],
    'commander.excessArguments': [
      'er staan te veel woorden in de opdracht',
      'the command has too many words',
    ],
    'commander.help': ['geef een opdracht', 'give a command'],
  };
  const found = texts[error.code];
  if (found === undefined) return error.message.replace(/^error: /, '');
  return found[language === 'nl' ? 0 : 1];
}

const allowed = (message: string): string => /Allowed choices are ([^.]*)\./.exec(message)?.[1] ?? '';
