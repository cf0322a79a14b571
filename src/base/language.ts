/** The natural languages in which keywords are written and messages are shown. */
export type Language = 'nl' | 'en';

export const languages: readonly Language[] = ['nl', 'en'];
