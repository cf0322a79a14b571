/** Elements of an XML text, with everything of others escaped. */
import { escapeMarkup } from '../../base/render/markup.ts';
import { plain } from './plain.ts';

/** Text as it may stand in an element or an attribute. */
export const escapeXml = (text: string): string => escapeMarkup(plain(text));

export type Attributes = Readonly<Record<string, string | number | null>>;

/** One element; children are XML, attributes are text. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? figure(value) : escapeXml(String(value))}"`,
    )
    .join('');
  const inner = children.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** At most two decimals, so that the same picture is the same bytes. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100);
