/** What may be asked of a timeline. */
import type { Language } from '../../base/language.ts';
import type { IsoDate } from '../../base/value.ts';

export interface TimelineOptions {
  /** One case; without it the milestones are those of the rule. */
  readonly facts?: unknown;
  /** Facts about the world: the subjects of which there is one for all. */
  readonly context?: unknown;
  /** The day on which states are asked; goes before the one in the facts. */
  readonly referenceDate?: IsoDate;
  readonly knowledgeDate?: IsoDate;
  /** Alternatives to take instead of the chosen ones, by reading. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Name of the party whose milestones are kept; one that the policy does not know has none. */
  readonly onlyFor?: string;
  /** The calendar year that a milestone with days must touch. */
  readonly year?: number;
  /** The language of what is said in words; of the policy when left out. */
  readonly language?: Language;
  readonly digest?: string;
  /** What is said with it of which text it is of. */
  readonly remarks?: readonly string[];
}
