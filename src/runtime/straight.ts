/** What straight-line code calls. With `engine.ts`, which is made when it is first asked, it is all that a module carries. */
export {
  addTo,
  amountAs,
  cents,
  compared,
  count,
  dayOf,
  ordered,
  orderOf,
  plainAs,
  product,
  total,
  yearsOn,
} from './fast.ts';
export { awaited, figureOf, isAbsent, isListed, isNone, none, own, saidOf, told } from './read.ts';
export { evenly } from './evenly.ts';
export {
  ABSENT,
  among,
  AWAITED,
  days,
  figures,
  happened,
  happens,
  mayHappen,
  members,
  presence,
  ratios,
  VALUE,
  yesNo,
} from './tests.ts';
export { unsettled } from './unsettled.ts';
