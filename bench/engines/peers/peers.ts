/**
 * What others would take instead, each in its fastest documented way. They are installed in this folder and nowhere else:
 * `npm ci --prefix bench/engines`.
 */
import type { Peer } from '../peer.ts';
import { codeOf, conditions, exclusions, type Decisions, type Facts } from '../contract.ts';
import { decideBy, expressionsIn, inputsOf, mapped, type Input, type Name, type Words } from './words.ts';

const each =
  (decide: (input: Input) => Decisions): Peer['run'] =>
  (records) => {
    let sum = 0;
    for (const input of inputsOf(records)) sum = (Math.imul(sum, 31) + codeOf(decide(input))) | 0;
    return sum;
  };

const eachAwaited =
  (decide: (input: Input) => Promise<Decisions>): Peer['run'] =>
  async (records) => {
    let sum = 0;
    for (const input of inputsOf(records)) sum = (Math.imul(sum, 31) + codeOf(await decide(input))) | 0;
    return sum;
  };

const ALL = Number.POSITIVE_INFINITY;

const cLike: Words = {
  ...{
    and: '&&',
    or: '||',
    equal: '==',
    unequal: '!=',
    not: (one) => `!${one}`,
    text: (text) => `"${text}"`,
  },
  ways: (cases, otherwise) =>
    `${cases.map(([when, then]) => `(${when}) ? ${then} : `).join('(')}${otherwise}${')'.repeat(cases.length - 1)}`,
  day: (name) => name,
  written: (day) => `"${day}"`,
};

const inWords: Words['ways'] = (cases, otherwise) =>
  `${cases.map(([when, then]) => `if ${when} then ${then} else `).join('')}${otherwise}`;

async function jsonLogic(): Promise<Peer> {
  const { LogicEngine } = await import('json-logic-engine');
  const engine = new LogicEngine();
  const of = (name: string): object => ({ var: name });
  const rules: Readonly<Record<Name, object>> = {
    komt_in_aanmerking: {
      and: [
        ...conditions.map(of),
        { or: [of('certificaat'), of('overgangsregeling')] },
        ...exclusions.map((name) => ({ '!': of(name) })),
      ],
    },
    contracttype: {
      if: [
        { and: [{ '===': [of('soort'), 'instelling'] }, { '>=': [of('omzet'), 500_000] }] },
        'onderhandeld',
        {
          and: [
            { '>=': [of('omzet'), 100_000] },
            { '!==': [of('plaats'), 'thuis'] },
            { '!': of('nieuwkomer') },
          ],
        },
        'plus',
        { '>=': [of('omzet'), 25_000] },
        'basis',
        'registratie',
      ],
    },
    verzoek_op_tijd: { '<': [of('verzoek'), '2024-08-01'] },
    declaratie_op_tijd: { '<=': [of('indiening'), of('jaar_na_opening')] },
    ophoging_toelaatbaar: {
      and: [
        { '>=': [{ '*': [of('verbruikt'), 100] }, { '*': [of('plafond'), 70] }] },
        { '<=': [of('indiening'), '2025-10-31'] },
      ],
    },
  };
  const built = mapped((name) => engine.build(rules[name]) as (input: Input) => unknown);
  return { name: 'json-logic-engine, built', run: each(decideBy(built)), most: ALL };
}

async function filtrex(): Promise<Peer> {
  const { compileExpression } = await import('filtrex');
  const texts = expressionsIn({
    ...cLike,
    ...{ and: 'and', or: 'or', not: (one) => `not ${one}`, ways: inWords },
    day: (name) => `${name}_getal`,
    written: (day) => day.replaceAll('-', ''),
  });
  const built = mapped((name) => compileExpression(texts[name]) as (input: Input) => unknown);
  return { name: 'filtrex, days as numbers', run: each(decideBy(built)), most: ALL };
}

async function marcbachmann(): Promise<Peer> {
  const { Environment } = await import('@marcbachmann/cel-js');
  const env = new Environment();
  const [sample] = inputsOf([sampleFacts]);
  for (const [name, value] of Object.entries(sample ?? {}))
    env.registerVariable(
      name,
      typeof value === 'boolean' ? 'bool' : typeof value === 'number' ? 'double' : 'string',
    );
  const texts = expressionsIn({ ...cLike });
  const built = mapped((name) => env.parse(withDoubles(texts[name])) as unknown as (input: Input) => unknown);
  return { name: '@marcbachmann/cel-js, typed', run: each(decideBy(built)), most: ALL };
}

/** CEL keeps whole numbers and doubles apart. */
const withDoubles = (text: string): string => text.replace(/(?<![\w"-])(\d+)(?![\w"-])/g, '$1.0');

async function bufbuild(): Promise<Peer> {
  const { celEnv, parse, plan } = await import('@bufbuild/cel');
  const env = celEnv();
  const texts = expressionsIn(cLike);
  const built = mapped((name) => {
    const ask = plan(env, parse(withDoubles(texts[name])));
    return (input: Input): unknown => ask(input as never);
  });
  return { name: '@bufbuild/cel, planned', run: each(decideBy(built)), most: 20_000 };
}

async function jsonRules(): Promise<Peer> {
  const { Engine } = await import('json-rules-engine');
  const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
  const yes = (fact: string) => is(fact, 'equal', true);
  const no = (fact: string) => is(fact, 'equal', false);
  const engine = new Engine();
  const rule = (type: string, all: readonly object[], priority = 1): void =>
    void engine.addRule({ conditions: { all: all as never }, event: { type }, priority });
  rule('komt_in_aanmerking', [
    ...conditions.map(yes),
    { any: [yes('certificaat'), yes('overgangsregeling')] },
    ...exclusions.map(no),
  ]);
  rule('onderhandeld', [is('soort', 'equal', 'instelling'), is('omzet', 'greaterThanInclusive', 500_000)]);
  rule('plus', [
    is('omzet', 'greaterThanInclusive', 100_000),
    is('plaats', 'notEqual', 'thuis'),
    no('nieuwkomer'),
  ]);
  rule('basis', [is('omzet', 'greaterThanInclusive', 25_000)]);
  rule('verzoek_op_tijd', [is('verzoek_getal', 'lessThan', 20_240_801)]);
  rule('declaratie_op_tijd', [
    { ...is('indiening_getal', 'lessThanInclusive', { fact: 'jaar_na_opening_getal' }) },
  ]);
  rule('ophoging_toelaatbaar', [
    is('ruimte', 'greaterThanInclusive', 0),
    is('indiening_getal', 'lessThanInclusive', 20_251_031),
  ]);
  const decide = async (input: Input): Promise<Decisions> => {
    const { events } = await engine.run(input as never);
    const met = new Set(events.map(({ type }) => type));
    const classes = ['onderhandeld', 'plus', 'basis'] as const;
    return {
      komt_in_aanmerking: met.has('komt_in_aanmerking'),
      contracttype: classes.find((one) => met.has(one)) ?? 'registratie',
      verzoek_op_tijd: met.has('verzoek_op_tijd'),
      declaratie_op_tijd: met.has('declaratie_op_tijd'),
      ophoging_toelaatbaar: met.has('ophoging_toelaatbaar'),
    };
  };
  return { name: 'json-rules-engine', run: eachAwaited(decide), most: 5_000 };
}

const AT_ONCE = 256;

async function zen(): Promise<Peer> {
  const { ZenEngine } = await import('@gorules/zen-engine');
  const texts = expressionsIn({
    ...cLike,
    ...{ and: 'and', or: 'or', not: (one) => `not ${one}`, text: (text) => `'${text}'` },
    day: (name) => `${name}_getal`,
    written: (day) => day.replaceAll('-', ''),
  });
  const expressions = Object.entries(texts).map(([key, value]) => ({ id: key, key, value }));
  const content = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        ...{ id: 'do', type: 'expressionNode', name: 'do', position: { x: 0, y: 0 } },
        content: { expressions },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'do', type: 'edge' },
      { id: 'b', sourceId: 'do', targetId: 'out', type: 'edge' },
    ],
  };
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(content)));
  const run: Peer['run'] = async (records) => {
    const inputs = inputsOf(records);
    let sum = 0;
    for (let from = 0; from < inputs.length; from += AT_ONCE) {
      const answers = await Promise.all(
        inputs.slice(from, from + AT_ONCE).map((input) => decision.evaluate(input)),
      );
      for (const { result } of answers) sum = (Math.imul(sum, 31) + codeOf(result as Decisions)) | 0;
    }
    return sum;
  };
  return { name: '@gorules/zen-engine, 256 at once', run, most: 10_000 };
}

async function feelin(): Promise<Peer> {
  const { evaluate } = await import('feelin');
  const texts = expressionsIn({
    ...cLike,
    ...{ and: 'and', or: 'or', equal: '=', not: (one) => `not(${one})` },
    ways: inWords,
  });
  const whole = `{ ${Object.entries(texts)
    .map(([name, text]) => `${name}: ${text}`)
    .join(', ')} }`;
  const decide = (input: Input): Decisions => evaluate(whole, input as never).value as Decisions;
  return { name: 'feelin', run: each(decide), most: 300 };
}

async function publicodes(): Promise<Peer> {
  const { default: Engine } = await import('publicodes');
  const flags = [...conditions, ...exclusions, 'certificaat', 'overgangsregeling', 'nieuwkomer'];
  const named = (name: string): string => name.replaceAll('_', ' ');
  const amounts = [
    'omzet',
    'plafond',
    'verbruikt',
    'verzoek getal',
    'indiening getal',
    'jaar na opening getal',
  ];
  const rules = Object.fromEntries([
    ...flags.map((name) => [named(name), { 'par défaut': 'non' }]),
    ...amounts.map((name) => [name, { 'par défaut': 0 }]),
    ...['soort', 'plaats'].map((name) => [name, { 'par défaut': "'?'" }]),
    [
      'komt in aanmerking',
      {
        'toutes ces conditions': [
          ...conditions.map(named),
          { 'une de ces conditions': ['certificaat', 'overgangsregeling'] },
          ...exclusions.map((name) => `${named(name)} = non`),
        ],
      },
    ],
    [
      'contracttype',
      {
        variations: [
          {
            si: { 'toutes ces conditions': ["soort = 'instelling'", 'omzet >= 500000'] },
            alors: "'onderhandeld'",
          },
          {
            si: { 'toutes ces conditions': ['omzet >= 100000', "plaats != 'thuis'", 'nieuwkomer = non'] },
            alors: "'plus'",
          },
          { si: 'omzet >= 25000', alors: "'basis'" },
          { sinon: "'registratie'" },
        ],
      },
    ],
    ['verzoek op tijd', 'verzoek getal < 20240801'],
    ['declaratie op tijd', 'indiening getal <= jaar na opening getal'],
    [
      'ophoging toelaatbaar',
      { 'toutes ces conditions': ['verbruikt * 100 >= plafond * 70', 'indiening getal <= 20251031'] },
    ],
  ]);
  const engine = new Engine(rules as never, {
    logger: { log: () => undefined, warn: () => undefined, error: () => undefined },
  });
  const decide = (input: Input): Decisions => {
    const situation = Object.fromEntries([
      ...flags.map((name) => [named(name), input[name as keyof Input] === true ? 'oui' : 'non']),
      ...['omzet', 'plafond', 'verbruikt'].map((name) => [name, input[name as keyof Input]]),
      ...['verzoek_getal', 'indiening_getal', 'jaar_na_opening_getal'].map((name) => [
        named(name),
        input[name as keyof Input],
      ]),
      ...['soort', 'plaats'].map((name) => [name, `'${String(input[name as keyof Input])}'`]),
    ]);
    engine.setSituation(situation as never);
    const ask = (name: string): unknown => engine.evaluate(name).nodeValue;
    return {
      komt_in_aanmerking: ask('komt in aanmerking') === true,
      contracttype: ask('contracttype') as Decisions['contracttype'],
      verzoek_op_tijd: ask('verzoek op tijd') === true,
      declaratie_op_tijd: ask('declaratie op tijd') === true,
      ophoging_toelaatbaar: ask('ophoging toelaatbaar') === true,
    };
  };
  return { name: 'publicodes', run: each(decide), most: 300 };
}

/** It only allows or refuses: a decision, and each class, is a policy of its own, read from what is given as the reason. */
async function cedar(): Promise<Peer> {
  const { preparsePolicySet, statefulIsAuthorized } = await import('@cedar-policy/cedar-wasm/nodejs');
  const of = (text: string): string => `context.${text}`;
  const isHigh = 'context.soort == "instelling" && context.omzet >= 50000000';
  const isPlus = 'context.omzet >= 10000000 && context.plaats != "thuis" && !context.nieuwkomer';
  const texts: Readonly<Record<string, string>> = {
    komt_in_aanmerking: [
      ...conditions.map(of),
      '(context.certificaat || context.overgangsregeling)',
      ...exclusions.map((name) => `!${of(name)}`),
    ].join(' && '),
    onderhandeld: isHigh,
    plus: `!(${isHigh}) && ${isPlus}`,
    basis: `!(${isHigh}) && !(${isPlus}) && context.omzet >= 2500000`,
    verzoek_op_tijd: 'context.verzoek_getal < 20240801',
    declaratie_op_tijd: 'context.indiening_getal <= context.jaar_na_opening_getal',
    ophoging_toelaatbaar: 'context.ruimte >= 0 && context.indiening_getal <= 20251031',
  };
  const staticPolicies = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      `permit(principal, action, resource) when { ${text} };`,
    ]),
  );
  preparsePolicySet('contract', { staticPolicies } as never);
  const one = { type: 'Een', id: 'een' };
  const decide = (input: Input): Decisions => {
    const cents = Math.round(input.omzet * 100);
    const { plafond: _, verbruikt: __, ...rest } = input;
    const answer = statefulIsAuthorized({
      ...{ principal: one, action: { type: 'Action', id: 'vraag' }, resource: one },
      ...{ context: { ...rest, omzet: cents }, preparsedPolicySetId: 'contract', entities: [] },
    } as never);
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
    const met = new Set(answer.response.diagnostics.reason);
    const classes = ['onderhandeld', 'plus', 'basis'] as const;
    return {
      komt_in_aanmerking: met.has('komt_in_aanmerking'),
      contracttype: classes.find((name) => met.has(name)) ?? 'registratie',
      verzoek_op_tijd: met.has('verzoek_op_tijd'),
      declaratie_op_tijd: met.has('declaratie_op_tijd'),
      ophoging_toelaatbaar: met.has('ophoging_toelaatbaar'),
    };
  };
  return { name: '@cedar-policy/cedar-wasm, one request', run: each(decide), most: 3_000 };
}

const sampleFacts: Facts = (await import('../contract.ts')).recordsOf(1)[0] as Facts;

const all: readonly (() => Promise<Peer>)[] = [
  jsonLogic,
  filtrex,
  marcbachmann,
  bufbuild,
  jsonRules,
  zen,
  feelin,
  publicodes,
  cedar,
];

/** One that does not come is left out, and said. */
export async function peers(): Promise<readonly Peer[]> {
  const found: Peer[] = [];
  for (const make of all)
    try {
      found.push(await make());
    } catch (problem) {
      console.error(`${make.name}: ${problem instanceof Error ? problem.message : String(problem)}`);
    }
  return found;
}
