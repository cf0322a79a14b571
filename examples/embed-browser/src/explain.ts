/** Why: the library and the compiled policy as data, fetched only when somebody asks. */
import type { Facts } from 'pol-lang/policies/asr/ggz/2025';
import address from 'pol-lang/policies/asr/ggz/2025.json?url';

export async function explanationOf(facts: Facts): Promise<string> {
  const [{ evaluate, explain, explanationText, loadPolicy }, text] = await Promise.all([
    import('pol-lang'),
    fetch(address).then((answer) => answer.text()),
  ]);
  const loaded = loadPolicy(text);
  if ('problem' in loaded) return `This is no policy: ${loaded.problem.code}`;
  const result = evaluate(loaded.program, facts, { explain: true, decisions: ['contracttype'] });
  const options = { language: 'nl', length: 'short', only: ['contracttype'] } as const;
  return explanationText(explain(result, loaded.program, options));
}
