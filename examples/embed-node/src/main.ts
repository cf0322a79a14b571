/** What a service does with a policy: decide in microseconds, ask for what is missing, and explain. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { evaluate as evaluateWithProof, explain, explanationText, loadPolicy } from 'pol-lang';
import { decide, evaluate, isDecided, policy, unsettled, type Facts } from 'pol-lang/policies/asr/ggz/2025';

/** The outcome is typed: a name that is none of its choices does not compile. */
function decideOne(facts: Facts): string {
  const { contracttype } = decide(facts);
  if (contracttype === unsettled.gap) return 'the policy leaves it open';
  if (!isDecided(contracttype)) return contracttype.status;
  return contracttype === 'aanbiedingsbrief' ? 'a letter with an offer' : `digitally: ${contracttype}`;
}

/** What to ask next, the cheapest first. */
function askFor(facts: Facts): string {
  const { status, possible, needed } = evaluate(facts).decisions.contracttype;
  return `${status}, ${possible.length} outcomes possible; ask ${needed.map(({ label, path }) => label ?? path).join('; ')}`;
}

/** Facts from outside are checked on the way; the compiled policy as data tells why. */
async function explainWhy(facts: unknown): Promise<string> {
  const file = fileURLToPath(import.meta.resolve('pol-lang/policies/asr/ggz/2025.json'));
  const loaded = loadPolicy(await readFile(file, 'utf8'));
  if ('problem' in loaded) return `not a policy: ${loaded.problem.code}`;
  const result = evaluateWithProof(loaded.program, facts, { explain: true, decisions: ['contracttype'] });
  const options = { language: 'nl', length: 'short', only: ['contracttype'] } as const;
  return explanationText(explain(result, loaded.program, options));
}

const day = { peildatum: '2024-09-01' };
const institution = { soort: 'instelling', in_mutatiemodel: false } as const;
const lines = [
  `${policy.name} ${policy.year}`,
  `€ 240.000     ${decideOne({ ...day, zorgaanbieder: { ...institution, jaaromzet: { 2023: 240_000 } } })}`,
  `€ 120.000     ${decideOne({ ...day, zorgaanbieder: { ...institution, jaaromzet: { 2023: 120_000 } } })}`,
  `not yet said  ${askFor({ ...day, zorgaanbieder: institution })}`,
  '',
  await explainWhy(JSON.parse(await readFile('provider.json', 'utf8'))),
];
console.log(lines.join('\n'));
