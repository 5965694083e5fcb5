export { type Annotation, annotations } from './annotations.ts';
export { code, fenced, plain } from './escape.ts';
export { replayWords } from './evidence.ts';
export type { About } from './identity.ts';
export { diffJson, json, reviewJson } from './json.ts';
export { type MarkdownOptions, markdown } from './markdown.ts';
export { noEvidence } from './no-evidence.ts';
export { type Colors, diagnosticsText, diffText, impactText, replayText, text } from './text.ts';
export { headline } from './words.ts';
