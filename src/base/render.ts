/** Diagnostics as people and programs read them: one set of data, four forms. */
export { renderCompact } from './render/compact.ts';
export { renderJson } from './render/json.ts';
export { renderPretty } from './render/pretty.ts';
export { renderSarif } from './render/sarif.ts';
export { messageOf, labelText, type Colours, type RenderOptions } from './render/words.ts';
