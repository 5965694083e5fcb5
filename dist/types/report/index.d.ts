export { type Annotation, annotations } from './annotations.ts';
export { code, fenced, plain } from './escape.ts';
export { diffJson, json, reviewJson } from './json.ts';
export { type MarkdownOptions, markdown } from './markdown.ts';
export { type Colors, diagnosticsText, diffText, impactText, replayText, text } from './text.ts';
export { count, counted, headline, replayWords } from './words.ts';
