/** What a picture is drawn for. */
import type { Language } from '../../base/language.ts';

export interface PlanOptions {
  readonly language: Language;
  /** The calendar year that is shown; all that have milestones when left out. */
  readonly year?: number;
}
