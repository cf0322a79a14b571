/** `pol`: its commands, their options in English and Dutch, and what happens when something goes wrong. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../base/language.ts';
import { version } from '../version.ts';
import { targets, usualTargets, type Target } from './compile/target-names.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { helpIn } from './help.ts';
import { write, type Io } from './io.ts';
import { showProblem } from './show/problem.ts';
import { optionProblem, words } from './words.ts';
import { WrongUse } from './wrong-use.ts';

/** Runs one command line. Never throws: a mistake of the user is 2, a fault of ours 70. */
export async function run(typed: readonly string[], io: Io): Promise<ExitCode> {
  const argv = typed.map((word) => withEnglishName(word, typed[0]));
  const language = languageIn(argv) ?? io.language;
  const state = { code: exitCode.fine as ExitCode };
  const program = build({ ...io, language }, language, (code) => {
    state.code = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return state.code;
  } catch (error) {
    return explain(error, { ...io, language });
  }
}

async function explain(error: unknown, io: Io): Promise<ExitCode> {
  if (error instanceof WrongUse) {
    await write(io.stderr, showProblem(error.code, error.params, io));
    return exitCode.wrongUse;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCode.fine;
    await write(io.stderr, showProblem('wrong-option', { problem: optionProblem(error, io.language) }, io));
    return exitCode.wrongUse;
  }
  const reason = error instanceof Error ? error.message : String(error);
  await write(io.stderr, words[io.language].ourFault(reason));
  return exitCode.ourFault;
}

/** Dutch names of options; both are taken, the English one is shown. */
const dutchOptions: Readonly<Record<string, string>> = {
  '--feiten': '--facts',
  '--gegevens': '--facts',
  '--omgeving': '--context',
  '--op': '--on',
  '--peildatum': '--on',
  '--bekend': '--known',
  '--kennisdatum': '--known',
  '--voor': '--for',
  '--herinnering': '--remind',
  '--jaar': '--year',
  '--beslissing': '--decision',
  '--naar': '--to',
  '--lezing': '--reading',
  '--portefeuille': '--portfolio',
  '--alle-lezingen': '--all-readings',
  '--uitleg': '--explain',
  '--vorm': '--format',
  '--taal': '--language',
  '--uit': '--out',
  '--uitvoer': '--output',
  '--fouten': '--errors',
  '--hervat': '--resume',
  '--draden': '--jobs',
  '--beleid': '--policy',
  '--bewijs': '--receipt',
  '--met-gegevens': '--with-facts',
  '--doel': '--target',
  '--controle': '--check',
  '--streng': '--strict',
  '--dekking': '--coverage',
  '--mutanten': '--mutate',
  '--alles': '--all',
  '--eindcode': '--exit-code',
};

/** The command in which `--all-readings` has no value. */
const isPicture = (command: string | undefined): boolean => command === 'picture' || command === 'plaat';

function withEnglishName(word: string, command: string | undefined): string {
  const [name = '', ...rest] = word.split('=');
  // A word such as `constructor` is no option: only names of its own are in the table.
  const english = Object.hasOwn(dutchOptions, name) ? dutchOptions[name] : undefined;
  if ((english ?? name) === '--explain') return `--explain=${explanationLength(rest.join('='))}`;
  if ((english ?? name) === '--all-readings' && !isPicture(command))
    return `--all-readings=${tableKind(rest.join('='))}`;
  return english === undefined ? word : [english, ...rest].join('=');
}

/** The whole unless it says otherwise. */
const explanationLength = (value: string): string =>
  value === '' || value === 'heel' ? 'whole' : value === 'kort' ? 'short' : value;

/** Its value may be left out, also right before a policy, and be a Dutch word. */
const tableKind = (value: string): string =>
  value === '' || value === 'afwijkingen' ? 'deviations' : value === 'combinaties' ? 'product' : value;

/** The language is needed before the options are read, for the messages about them. */
function languageIn(argv: readonly string[]): Language | null {
  const index = argv.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const word = argv[index] ?? '';
  const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : argv[index + 1];
  return index >= 0 && (value === 'nl' || value === 'en') ? value : null;
}

type Finish = (code: ExitCode) => void;

function build(io: Io, language: Language, finish: Finish): Command {
  const text = words[language].help;
  const program = new Command('pol');
  program
    .description(text.pol)
    .version(version, '--version', text.version)
    .helpOption('-h, --help', text.help)
    .helpCommand('help [command]', text.help)
    .configureHelp(helpIn(language))
    .exitOverride()
    .configureOutput({
      writeOut: (output) => void io.stdout.write(output),
      writeErr: () => undefined,
    });
  const add = (command: Command): Command => {
    command
      .addOption(new Option('--language <taal>', text.language).choices(['nl', 'en']))
      .helpOption('-h, --help', text.help)
      .configureHelp(helpIn(language))
      .exitOverride()
      .configureOutput({ writeOut: (output) => void io.stdout.write(output), writeErr: () => undefined });
    program.addCommand(command);
    return command;
  };
  addCheck(add, io, finish);
  addAnalyse(add, io, finish);
  addCompile(add, io, finish);
  addEval(add, io, finish);
  addReplay(add, io, finish);
  addNeeded(add, io, finish);
  addRecourse(add, io, finish);
  addDiff(add, io, finish);
  addTimeline(add, io, finish);
  addPicture(add, io, finish);
  addNew(add, io, finish);
  addCoverage(add, io, finish);
  addTest(add, io, finish);
  addFormat(add, io, finish);
  addLsp(add, io);
  return program;
}

type Add = (command: Command) => Command;

/** An option that may stand more than once. */
const collect = (value: string, previous: string[]): string[] => [...previous, value];

function addCheck(add: Add, io: Io, finish: Finish): void {
  const { help: text, argumentNames: names } = words[io.language];
  add(new Command('check'))
    .description(text.check)
    .argument(`[${names.paths}...]`, text.paths)
    .addOption(formatOption(['pretty', 'compact', 'json', 'sarif'], text.format))
    .option('--strict', text.strictWarnings)
    .action(async (paths: string[], options) => {
      const { check } = await import('./commands/check.ts');
      finish(await check(io, paths, options));
    });
}

function addAnalyse(add: Add, io: Io, finish: Finish): void {
  const { help: text, argumentNames: names } = words[io.language];
  add(new Command('analyse'))
    .description(text.analyse)
    .argument(`[${names.policies}...]`, text.policies)
    .option('--all', text.allFindings)
    .addOption(formatOption(['pretty', 'compact', 'json', 'sarif', 'markdown'], text.format))
    .action(async (policies: string[], options) => {
      const { analyse } = await import('./commands/analyse.ts');
      finish(await analyse(io, policies, options));
    });
}

/** `json,js`: each of them known. */
function targetsIn(text: string): readonly Target[] {
  return text.split(',').map((name) => {
    const target = targets.find((one) => one === name.trim());
    if (target === undefined) throw new InvalidArgumentError(targets.join(', '));
    return target;
  });
}

function addCompile(add: Add, io: Io, finish: Finish): void {
  const { help: text, argumentNames: names } = words[io.language];
  add(new Command('compile'))
    .description(text.compile)
    .argument(`[${names.paths}...]`, text.paths)
    .option('--out <map>', text.out, 'compiled')
    .addOption(new Option('--target <doelen>', text.target).argParser(targetsIn).default(usualTargets))
    .addOption(
      new Option('--dialect <naam>', text.dialect)
        .choices(['duckdb', 'postgres', 'clickhouse'])
        .default('duckdb'),
    )
    .option('--table <naam>', text.table, 'facts')
    .option('--check', text.checkOnly)
    .action(async (paths: string[], options) => {
      const { compile } = await import('./commands/compile.ts');
      finish(await compile(io, paths, options));
    });
}

function addEval(add: Add, io: Io, finish: Finish): void {
  const { help: text, argumentNames: names } = words[io.language];
  add(new Command('eval'))
    .description(text.eval)
    .argument(`<${names.policy}>`, text.policy)
    .requiredOption('--facts <bestand>', text.facts)
    .option('--context <bestand>', text.context)
    .option('--on <datum>', text.on)
    .option('--known <datum>', text.known)
    .option('--decision <naam>', text.decision, collect, [])
    .option('--reading <naam=keuze>', text.reading, collect, [])
    .addOption(new Option('--all-readings [wat]', text.allReadings).choices(['deviations', 'product']))
    .addOption(new Option('--explain <lengte>', text.explain).choices(['short', 'whole']))
    .option('--strict', text.strictEval)
    .option('--output <bestand>', text.output)
    .option('--errors <bestand>', text.errors)
    .option('--resume <bestand>', text.resume)
    .option('--jobs <aantal>', text.jobs)
    .addOption(new Option('--engine <naam>', text.engine).choices(['duckdb']))
    .option('--receipt <bestand>', text.receipt)
    .option('--with-facts', text.withFacts)
    .addOption(formatOption(['pretty', 'json', 'ndjson', 'csv', 'markdown', 'html'], text.format))
    .action(async (policy: string, options) => {
      const { evaluate } = await import('./commands/eval.ts');
      finish(await evaluate(io, policy, options));
    });
}

function addReplay(add: Add, io: Io, finish: Finish): void {
  const { help: text, argumentNames: names } = words[io.language];
  add(new Command('replay'))
    .alias('herhaal')
    .description(text.replay)
    .argument(`<${names.receipt}>`, text.receiptToReplay)
    .option('--facts <bestand>', text.factsOfReceipt)
    .option('--context <bestand>', text.contextOfReceipt)
    .option('--policy <beleid>', text.policyOfReceipt)
    .action(async (receipt: string, options) => {
      const { replay } = await import('./commands/replay.ts');
      finish(await replay(io, receipt, options));
    });
}

function addNeeded(add: Add, io: Io, finish: Finish): void {
  const { help: text, argumentNames: names } = words[io.language];
  add(new Command('needed'))
    .description(text.needed)
    .argument(`<${names.policy}>`, text.policy)
    .requiredOption('--facts <bestand>', text.facts)
    .option('--context <bestand>', text.context)
    .option('--on <datum>', text.on)
    .option('--known <datum>', text.known)
    .option('--decision <naam>', text.neededDecision, collect, [])
    .option('--reading <naam=keuze>', text.reading, collect, [])
    .option('--portfolio <bestand>', text.portfolio)
    .addOption(formatOption(['pretty', 'json'], text.format))
    .action(async (policy: string, options) => {
      const { needed } = await import('./commands/needed.ts');
      finish(await needed(io, policy, options));
    });
}

function addRecourse(add: Add, io: Io, finish: Finish): void {
  const { help: text, argumentNames: names } = words[io.language];
  add(new Command('recourse'))
    .alias('haalbaar')
    .description(text.recourse)
    .argument(`<${names.policy}>`, text.policy)
    .requiredOption('--facts <bestand>', text.facts)
    .requiredOption('--decision <naam>', text.recourseDecision)
    .option('--to <uitkomst>', text.to)
    .option('--context <bestand>', text.context)
    .option('--on <datum>', text.on)
    .option('--known <datum>', text.known)
    .option('--reading <naam=keuze>', text.reading, collect, [])
    .addOption(formatOption(['pretty', 'json'], text.format))
    .action(async (policy: string, options) => {
      const { recourse } = await import('./commands/recourse.ts');
      finish(await recourse(io, policy, options));
    });
}

function addDiff(add: Add, io: Io, finish: Finish): void {
  const { help: text, argumentNames: names } = words[io.language];
  add(new Command('diff'))
    .alias('verschil')
    .description(text.diff)
    .argument(`<${names.older}>`, text.olderPolicy)
    .argument(`<${names.newer}>`, text.newerPolicy)
    .option('--facts <bestand>', text.factsOfPortfolio)
    .option('--context <bestand>', text.context)
    .option('--all', text.allEffects)
    .option('--exit-code', text.exitCode)
    .addOption(formatOption(['pretty', 'json', 'markdown', 'html'], text.format))
    .action(async (older: string, newer: string, options) => {
      const { diff } = await import('./commands/diff.ts');
      finish(await diff(io, older, newer, options));
    });
}

function addTimeline(add: Add, io: Io, finish: Finish): void {
  const { help: text, argumentNames: names } = words[io.language];
  add(new Command('timeline'))
    .description(text.timeline)
    .argument(`<${names.policy}>`, text.policy)
    .option('--on <datum>', text.on)
    .option('--known <datum>', text.known)
    .option('--facts <bestand>', text.factsOfOne)
    .option('--context <bestand>', text.context)
    .option('--for <partij>', text.onlyFor)
    .option('--remind <dagen>', text.remind)
    .option('--year <jaar>', text.year)
    .option('--reading <naam=keuze>', text.reading, collect, [])
    .addOption(formatOption(['pretty', 'json', 'ics', 'svg'], text.format))
    .action(async (policy: string, options) => {
      const { timeline } = await import('./commands/timeline.ts');
      finish(await timeline(io, policy, options));
    });
}

function addPicture(add: Add, io: Io, finish: Finish): void {
  const { help: text, argumentNames: names } = words[io.language];
  add(new Command('picture'))
    .alias('plaat')
    .description(text.picture)
    .argument(`<${names.policy}>`, text.policy)
    .argument(`<${names.decision}>`, text.pictureDecision)
    .option('--known <datum>', text.known)
    .option('--reading <naam=keuze>', text.reading, collect, [])
    .option('--all-readings', text.readingsAsked)
    .option('--output <bestand>', text.output)
    .addOption(new Option('--format <vorm>', text.format).choices(['svg', 'dot', 'mermaid']).default('svg'))
    .action(async (policy: string, decision: string, options) => {
      const { picture } = await import('./commands/picture.ts');
      finish(await picture(io, policy, decision, options));
    });
}

function addNew(add: Add, io: Io, finish: Finish): void {
  const { help: text, argumentNames: names } = words[io.language];
  add(new Command('new'))
    .alias('nieuw')
    .description(text.new)
    .argument(`<${names.what}>`, text.newWhat)
    .argument(`<${names.name}>`, text.newName)
    .argument(`[${names.detail}]`, text.newDetail)
    .option('--known <datum>', text.known)
    .option('--reading <naam=keuze>', text.reading, collect, [])
    .option('--output <bestand>', text.output)
    .addOption(formatOption(['pretty', 'json'], text.format))
    .action(async (what: string, name: string, detail: string | undefined, options) => {
      const { make } = await import('./commands/new.ts');
      finish(await make(io, what, name, detail, options));
    });
}

function addCoverage(add: Add, io: Io, finish: Finish): void {
  const { help: text, argumentNames: names } = words[io.language];
  add(new Command('coverage'))
    .alias('dekking')
    .description(text.coverageOfNorms)
    .argument(`[${names.policies}...]`, text.policies)
    .addOption(formatOption(['pretty', 'json'], text.format))
    .action(async (policies: string[], options) => {
      const { coverage } = await import('./commands/coverage.ts');
      finish(await coverage(io, policies, options));
    });
}

function addTest(add: Add, io: Io, finish: Finish): void {
  const { help: text, argumentNames: names } = words[io.language];
  add(new Command('test'))
    .description(text.test)
    .argument(`[${names.paths}...]`, text.paths)
    .option('--coverage', text.coverage)
    .option('--mutate', text.mutate)
    .option('--strict', text.strictTest)
    .addOption(formatOption(['pretty', 'json'], text.format))
    .action(async (paths: string[], options) => {
      const { test } = await import('./commands/test.ts');
      finish(await test(io, paths, options));
    });
}

function addFormat(add: Add, io: Io, finish: Finish): void {
  const { help: text, argumentNames: names } = words[io.language];
  add(new Command('format'))
    .description(text.formatCommand)
    .argument(`[${names.paths}...]`, text.paths)
    .option('--check', text.checkOnly)
    .option('--stdout', text.toOutput)
    .action(async (paths: string[], options) => {
      const { format } = await import('./commands/format.ts');
      finish(await format(io, paths, options));
    });
}

function addLsp(add: Add, io: Io): void {
  const text = words[io.language].help;
  add(new Command('lsp'))
    .description(text.lsp)
    // Editors say so although it is the only way.
    .option('--stdio', text.stdio)
    .action(async () => {
      const { lsp } = await import('./commands/lsp.ts');
      await lsp(io);
    });
}

const formatOption = (choices: readonly string[], text: string): Option =>
  new Option('--format <vorm>', text).choices(choices).default('pretty');
