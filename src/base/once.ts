/** What is made when it is first asked for, and no second time. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly made: Made } | null = null;
  return () => (made ??= { made: make() }).made;
}
