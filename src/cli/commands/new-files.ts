/** `pol new policy` and `pol new register`: the first lines of a policy that holds, and of the register that it cites. */
import { parse } from '../../syntax/parse.ts';
import { formatSource } from '../../format/index.ts';
import type { Language } from '../../base/language.ts';
import { words } from '../words.ts';
import { WrongUse } from '../wrong-use.ts';

/** `zorg.naam` of 2026 cites `ZORG-NAAM-2026`. */
export const registerFor = (name: string, year: string): string =>
  `${name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '-')}-${year}`;

/** Laid out. Wrong use where the name is none, or the year. */
export async function newPolicy(name: string, year: string, language: Language): Promise<string> {
  if (!/^\d{4}$/.test(year)) throw new WrongUse('wrong-option', { problem: words[language].noYear(year) });
  const source = templates[language](name, Number(year), registerFor(name, year));
  const { diagnostics } = parse({ name: 'new.pol', text: source }, 0);
  const formatted = await formatSource(source);
  if (diagnostics.length > 0 || !('text' in formatted))
    throw new WrongUse('wrong-option', { problem: words[language].noPolicyName(name) });
  return formatted.text;
}

/** One norm, to be filled in and followed by the others: a line each. */
export function newRegister(id: string, language: Language): string {
  if (!/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/.test(id))
    throw new WrongUse('wrong-option', { problem: words[language].noRegisterId(id) });
  const norm = {
    id: `${id}-001`,
    section: { nl: 'hoofdstuk 1', en: 'chapter 1' }[language],
    place: { nl: 'eerste alinea', en: 'first paragraph' }[language],
    kind: 'condition',
    actor: { nl: 'zorgaanbieder', en: 'provider' }[language],
    nl: 'de zorgaanbieder staat ingeschreven',
    en: 'the provider is registered',
    terms: [],
    facts: [],
    outcome: '',
    computable: 'yes',
    reason: null,
    ambiguity: null,
  };
  return `${JSON.stringify(norm)}\n`;
}

type Template = (name: string, year: number, register: string) => string;

const templates: Readonly<Record<Language, Template>> = {
  nl: (name, year, register) => `taal nl

beleid ${name} ${year}
  titel "Titel van het document"
  gepubliceerd 1 april ${year - 1}
  geldt voor vanaf 1 januari ${year} tot en met 31 december ${year}
  te raadplegen vanaf 1 april ${year - 1} tot en met 31 december ${year}
  registers ${register}

onderwerp zorgaanbieder "de zorgaanbieder"

gegeven zorgaanbieder.ingeschreven : ja/nee "staat ingeschreven"
  vraag "Staat de zorgaanbieder ingeschreven?"

voorwaarde inschrijving "de zorgaanbieder staat ingeschreven"
  volgens ${register}-001
  vereist zorgaanbieder.ingeschreven

voorbeeld "wie ingeschreven staat, voldoet"
  gegeven zorgaanbieder.ingeschreven = ja
  verwacht inschrijving = is voldaan

voorbeeld "wie niet ingeschreven staat, voldoet niet"
  gegeven zorgaanbieder.ingeschreven = nee
  verwacht inschrijving = niet voldaan
`,
  en: (name, year, register) => `language en

policy ${name} ${year}
  title "Title of the document"
  published 1 April ${year - 1}
  governs from 1 January ${year} up to and including 31 December ${year}
  consultable from 1 April ${year - 1} up to and including 31 December ${year}
  registers ${register}

subject provider "the provider"

fact provider.registered : yes/no "is registered"
  question "Is the provider registered?"

condition registration "the provider is registered"
  cites ${register}-001
  requires provider.registered

example "who is registered meets it"
  fact provider.registered = yes
  expects registration = is met

example "who is not registered does not meet it"
  fact provider.registered = no
  expects registration = not met
`,
};
