/** The names by which a user can ask for a policy. */

/** Names to choose from. Where a policy has several revisions each has its number, as without one it is the newest. */
export function namesOf(
  policies: readonly { readonly name: string; readonly year: number | null; readonly revision: number }[],
): string {
  const names = policies.map(({ name, year, revision }) => {
    if (year === null) return name;
    const isOneOfMore = policies.some(
      (other) => other.name === name && other.year === year && other.revision !== revision,
    );
    return `${name}@${year}${isOneOfMore || revision > 1 ? `r${revision}` : ''}`;
  });
  return [...new Set(names)].sort().join(', ');
}
