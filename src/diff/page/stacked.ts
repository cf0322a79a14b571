/** Which lane each span stands in, so that none touches another: the first lane that is free. Spans come in order. */
export function stacked(
  spans: readonly { readonly low: number; readonly high: number }[],
): readonly number[] {
  const ends: number[] = [];
  return spans.map(({ low, high }) => {
    const free = ends.findIndex((end) => end <= low);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = high;
    return lane;
  });
}
