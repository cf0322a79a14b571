/** Which clauses may turn out not to apply: those that something can make lapse, or that are not always in force. */
import type { Declared } from '../../check/checked.ts';
import { aroundOf, clausesOf, type Context } from './context.ts';
import { placingOf } from './exceptions.ts';

/** Whether a clause may not apply on some facts: by a guard, `tenzij`, an exception, its period, or its members. */
export function mayNotApply(context: Context, path: string): boolean {
  const around = aroundOf(context, path);
  if (around.some((declared) => canLapse(context, declared))) return true;
  if (placingOf(context, path) !== null) return true;
  const declaration = around[0]?.declaration;
  if (declaration?.kind !== 'group') return false;
  return declaration.members.every(
    (member) => !('name' in member) || mayNotApply(context, `${path}.${member.name.text}`),
  );
}

function canLapse(context: Context, { path, declaration }: Declared): boolean {
  const clauses = clausesOf(declaration);
  if (clauses !== null && (clauses.guard !== null || clauses.unless.length > 0 || clauses.inForce !== null))
    return true;
  return (context.exceptionsOn.get(path) ?? []).some((one) => one.declaration.effect.kind === 'lapses');
}
