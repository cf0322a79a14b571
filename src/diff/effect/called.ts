/** What makes a difference, called as where it stands among the changed clauses: what is no clause with its word before it. */
import type { Program } from '../../ir/ir.ts';
import { word } from '../../notation/literal.ts';
import type { Aligned } from '../align/align.ts';

/** What is compared twice has a name of its own there. `reading x` of a Dutch policy is called `lezing x`, and a judgement `oordeel x`; a clause is called by its path. */
export function calledIn(
  changed: string,
  { older, newer, speaks }: Pick<Aligned, 'older' | 'newer' | 'speaks'>,
): string {
  const [kind, name = ''] = changed.split(' ');
  const own = (program: Program): string | null => {
    if (kind === 'say') {
      const said = program.says.find((say) => say.name === name);
      return said === undefined ? null : `${word(said.say, newer.language)} ${name}`;
    }
    if (kind !== 'parameter' && kind !== 'reading') return speaks.newer.steps.get(changed) ?? changed;
    const beside: readonly { readonly name: string }[] =
      kind === 'parameter' ? program.parameters : program.readings;
    return beside.some((one) => one.name === name) ? `${word(kind, newer.language)} ${name}` : null;
  };
  return own(newer) ?? own(older) ?? changed;
}
