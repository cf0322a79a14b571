/** What was accepted in an edition goes along with what it is about, for as long as that is there. */
import type { WholeTree } from '../check/checked.ts';
import { partNames } from '../check/parts.ts';
import { aboutText } from '../check/symbols.ts';
import type { AcceptanceDeclaration, Declaration } from '../syntax/ast.ts';
import { placesIn, type Place, type Places } from './places.ts';

/**
 * Whether a declaration of the base is an acceptance that ends with it: of something that the base has and the whole
 * revision has not, or one that the revision writes again. What comes from a vocabulary neither has; examples, and so
 * what is accepted of them, stay with their edition.
 */
export function endsWithBase(
  base: readonly WholeTree[],
  written: readonly WholeTree[],
  inherited: readonly WholeTree[],
): (declaration: Declaration) => boolean {
  const [before, after] = [placesIn(base), placesIn([...written, ...inherited])];
  const again = new Set(
    written.flatMap(({ declarations }) =>
      declarations.flatMap((one) => (one.kind === 'acceptance' ? [keyOf(one)] : [])),
    ),
  );
  return (declaration) => {
    if (declaration.kind !== 'acceptance') return false;
    if ('value' in declaration.about || again.has(keyOf(declaration))) return true;
    const path = aboutText(declaration);
    return hasNamed(before, path) && !hasNamed(after, path);
  };
}

const keyOf = (acceptance: AcceptanceDeclaration): string =>
  JSON.stringify([acceptance.finding, aboutText(acceptance), acceptance.fingerprint.value]);

/** Something declared, by its path or an end of it, or a rule, a row or a `tenzij` of that. */
function hasNamed(places: Places, path: string): boolean {
  if (placesNamed(places, path).length > 0) return true;
  const dot = path.lastIndexOf('.');
  return (
    dot > 0 &&
    placesNamed(places, path.slice(0, dot)).some(({ declaration }) =>
      partNames(declaration).includes(path.slice(dot + 1)),
    )
  );
}

const placesNamed = (places: Places, path: string): readonly Place[] =>
  places.get(path) ?? [...places].flatMap(([known, named]) => (known.endsWith(`.${path}`) ? named : []));
