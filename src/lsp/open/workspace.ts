/** The files that are at hand, and the views of what is compiled together. Views are kept while their files stay as they are. */
import { unitAround, type UnitMembers } from '../../workspace/unit.ts';
import type { PolFile } from './file.ts';
import { createStore, type Store } from './store.ts';
import { createView, type View } from './view.ts';

export interface OpenWorkspace {
  readonly store: Store;
  /** What a file is compiled with, by itself and not as part of what uses it. */
  readonly viewOf: (file: PolFile) => View;
  /** Everything that is compiled, each once: policies and vocabularies. */
  readonly views: () => readonly View[];
  /** The views in which a file is seen, its own first: of a vocabulary also those of all that use it. */
  readonly viewsWith: (file: PolFile) => readonly View[];
}

export function createWorkspace(): OpenWorkspace {
  const store = createStore();
  let kept = new Map<string, { readonly view: View; readonly of: readonly unknown[] }>();
  const view = (members: UnitMembers): View => {
    const of = identityOf(store, members);
    const key = members.head.file.name;
    const known = kept.get(key);
    if (known !== undefined && isSame(known.of, of)) return known.view;
    const made = createView(store, members, view);
    kept.set(key, { view: made, of });
    return made;
  };
  const membersNow = () => store.files().map((file) => file.member());
  const viewOf = (file: PolFile): View => view(unitAround(membersNow(), file.member()));
  const views = (): readonly View[] => {
    const members = membersNow();
    const heads = members.filter(({ kind }) => kind !== 'part');
    const all = heads.map((head) => view(unitAround(members, head)));
    // A head that is gone leaves nothing behind.
    const names = new Set(heads.map(({ file }) => file.name));
    kept = new Map([...kept].filter(([name]) => names.has(name) || store.file(name) !== null));
    return all;
  };
  return {
    store,
    viewOf,
    views,
    viewsWith: (file) => {
      const own = viewOf(file);
      return [own, ...views().filter((other) => other !== own && isSeenIn(file, other))];
    },
  };
}

const isSeenIn = (file: PolFile, view: View): boolean =>
  view.files.includes(file) ||
  view.vocabularies.some(({ files }) => files.includes(file)) ||
  (view.base !== null && isSeenIn(file, view.base));

/** What a view is made of: while none of it is another thing, the view says the same. */
function identityOf(store: Store, { files, vocabularies, registers, base }: UnitMembers): readonly unknown[] {
  return [
    ...files.map(({ file }) => store.file(file.name)),
    ...vocabularies.flatMap(({ name, files: own }) => [
      name,
      ...own.map(({ file }) => store.file(file.name)),
    ]),
    ...registers.map((id) => store.register(id)),
    ...(base === null ? [] : identityOf(store, base)),
  ];
}

const isSame = (left: readonly unknown[], right: readonly unknown[]): boolean =>
  left.length === right.length && left.every((item, index) => item === right[index]);
