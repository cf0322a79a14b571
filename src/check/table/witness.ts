/** A region of cases in source notation: `soort = instelling, jaaromzet vanaf € 100.050 en minder dan € 150.000`. */
import type { Language } from '../../base/language.ts';
import { word } from '../notation.ts';
import type { Atom } from './domain.ts';
import type { Dimension } from './dimension.ts';
import type { Region } from './regions.ts';

/** The columns that a region narrows; one that stands for every case gives an empty text. */
export function regionText(dimensions: readonly Dimension[], region: Region, language: Language): string {
  return dimensions
    .flatMap((dimension, index) => {
      const atoms = region[index] ?? [];
      if (atoms.length === dimension.atoms.length) return [];
      return [`${dimension.heading} ${atomsText(dimension, atoms, language)}`];
    })
    .join(', ');
}

export const isNarrowed = (dimension: Dimension, atoms: readonly number[]): boolean =>
  atoms.length < dimension.atoms.length;

const atomsText = (dimension: Dimension, numbers: readonly number[], language: Language): string =>
  partsOf(dimension, numbers, language).join(` ${word('or', language)} `);

/** What a cell holds for these atoms; null where no cell says it. */
export function cellText(
  dimension: Dimension,
  numbers: readonly number[],
  language: Language,
): string | null {
  if (!isNarrowed(dimension, numbers)) return '-';
  const isWritable = numbers.every((number) => {
    const atom = dimension.atoms[number];
    return atom !== undefined && atom.kind !== 'other' && (atom.kind !== 'set' || atom.members.size === 0);
  });
  if (!isWritable) return null;
  return partsOf(dimension, numbers, language)
    .map((part) => part.replace(/^= /, ''))
    .join(', ');
}

/** Intervals, then what is no interval. */
function partsOf(dimension: Dimension, numbers: readonly number[], language: Language): readonly string[] {
  const atoms = numbers.flatMap((number) => dimension.atoms[number] ?? []);
  const positions = atoms.flatMap((atom) => (atom.kind === 'position' ? [atom.position] : []));
  const rest = atoms.filter((atom) => atom.kind !== 'position');
  return [
    ...runsOf(dimension, positions).map((run) => runText(dimension, run, language)),
    ...rest.map((atom) => atomText(atom, language)),
  ];
}

type Run = readonly [first: number, last: number];

/** Positions in a row are one interval; a position that no value has does not interrupt it. */
function runsOf(dimension: Dimension, positions: readonly number[]): readonly Run[] {
  const possible = dimension.atoms.flatMap((atom) => (atom.kind === 'position' ? [atom.position] : []));
  const runs: [number, number][] = [];
  for (const position of positions) {
    const last = runs.at(-1);
    const before = possible[possible.indexOf(position) - 1];
    if (last !== undefined && last[1] === before) last[1] = position;
    else runs.push([position, position]);
  }
  return runs;
}

/** The words fit what is bounded: days have other ones than amounts. */
function runText({ bounds, type, atoms }: Dimension, [first, last]: Run, language: Language): string {
  const isDay = type.kind === 'date' || type.kind === 'event';
  const text = (position: number): string => bounds[position >> 1]?.text ?? '';
  if (first === last && first % 2 === 1) return `= ${text(first)}`;
  const possible = atoms.flatMap((atom) => (atom.kind === 'position' ? [atom.position] : []));
  const parts: string[] = [];
  if (first !== possible[0])
    parts.push(
      first % 2 === 1
        ? `${word(isDay ? 'from' : 'atLeastOf', language)} ${text(first)}`
        : `${word(isDay ? 'after' : 'moreThan', language)} ${text(first - 2)}`,
    );
  if (last !== possible.at(-1))
    parts.push(
      last % 2 === 1
        ? `${word(isDay ? 'upTo' : 'atMost', language)} ${text(last)}`
        : `${word(isDay ? 'before' : 'lessThan', language)} ${text(last)}`,
    );
  return parts.length === 0 ? word('present', language) : parts.join(` ${word('and', language)} `);
}

function atomText(atom: Atom, language: Language): string {
  switch (atom.kind) {
    case 'boolean':
      return `= ${word(atom.value ? 'yes' : 'no', language)}`;
    case 'member':
      return `= ${atom.member}`;
    case 'named':
      return `= ${atom.name}`;
    case 'set': {
      const members = [...atom.members, ...(atom.hasOther ? ['…'] : [])];
      return members.length === 0 ? word('empty', language) : `= { ${members.join(', ')} }`;
    }
    case 'absent':
    case 'notApplicable':
    case 'notYet':
    case 'never':
      return word(atom.kind, language);
    case 'other':
      return '= …';
    case 'position':
      return '';
  }
}
