/** The words around a comparison in both languages. */
import type { Language } from '../../base/language.ts';
import { english } from './en.ts';
import type { DiffWords } from './form.ts';
import { dutch } from './nl.ts';

export const diffWords: Readonly<Record<Language, DiffWords>> = { nl: dutch, en: english };
