/** Strict readers of what is written for Graphviz and Mermaid: what is not one statement a line fails. */
import { expect } from 'vitest';

const name = String.raw`[A-Za-z]\w*`;
const text = String.raw`"(?:[^"\\\n]|\\[\\"nl])*"`;

/** The labels of a graph in DOT. */
export function labelsOfDot(dot: string): readonly string[] {
  const lines = dot.split('\n');
  expect(lines.shift()).toMatch(new RegExp(`^digraph ${text} \\{$`));
  expect(lines.splice(-2)).toEqual(['}', '']);
  const statement = new RegExp(`^  ${name}(?: -> ${name})? \\[${name}=${text}(?:, ${name}=${text})*\\];$`);
  for (const line of lines) expect(line).toMatch(statement);
  const written = lines.map((line) => /label=("(?:[^"\\]|\\.)*")/.exec(line)?.[1] ?? '""');
  return written.map((one) => {
    const inner = one.slice(1, -1);
    expect(inner).not.toMatch(/&(?!amp;)/);
    const read = inner.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' || mark === 'l' ? '\n' : mark));
    return read.replaceAll('&amp;', '&');
  });
}

/** The texts of nodes and arrows of a flowchart in Mermaid. */
export function textsOfMermaid(mermaid: string): readonly string[] {
  const lines = mermaid.split('\n');
  const [first, title, second, kind, ...statements] = lines;
  expect([first, second, kind, statements.pop()]).toEqual(['---', '---', 'flowchart TD', '']);
  expect(title).toMatch(/^title: "(?:[^"\\<>%{}]|\\u[0-9a-f]{4}|\\[\\"])*"$/);
  const safe = String.raw`(?:[\p{L}\p{M}\p{N} .,?!€()/=+–‘’≥≤≠·-]|#\d+;)*`;
  const label = `"((?:${safe}|<br/>)*)"`;
  const forms = [
    new RegExp(`^  %% ${safe}$`, 'u'),
    new RegExp(`^  ${name}(?:\\[|\\[\\[|\\{\\{|\\(\\[)${label}(?:\\]|\\]\\]|\\}\\}|\\]\\)):::${name}$`, 'u'),
    new RegExp(`^  ${name} -->\\|${label}\\| ${name}$`, 'u'),
    /^ {2}classDef \w+ [\w:#,.\- ]+$/,
  ];
  return statements.flatMap((line) => {
    const match = forms.map((form) => form.exec(line)).find((found) => found !== null);
    expect(match, line).toBeDefined();
    const written = match?.[1];
    if (written === undefined) return [];
    const read = written.replaceAll('<br/>', '\n');
    return [read.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))];
  });
}
