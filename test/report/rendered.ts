import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** HTML that the comment's own template writes. Anything else came from somebody else. */
const ours = /^(?:<details>|<\/details>|<summary>|<\/summary>|<sub>|<\/sub>|<code>|<\/code>|<!-- -->)$/;

/** Kinds of nodes that the template makes. */
const known = new Set([
  'root',
  'heading',
  'paragraph',
  'strong',
  'text',
  'inlineCode',
  'code',
  'html',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'break',
]);

/** A comment as GitHub's flavour of markdown reads it: what in it did not come from the template. */
export interface Rendered {
  /** Nodes that the template never makes: links, images, emphasis, other HTML. */
  foreign: string[];
  /** The text a reader sees outside of code. */
  prose: string;
  /** Every piece of code. */
  code: string[];
}

export function rendered(markdown: string): Rendered {
  const found: Rendered = { foreign: [], prose: '', code: [] };
  let inCode = false;
  let piece = '';
  const visit = (node: Node): void => {
    if (!known.has(node.type)) found.foreign.push(`${node.type}: ${JSON.stringify(node).slice(0, 200)}`);
    if (node.type === 'html') {
      for (const tag of (node.value ?? '').match(/<!--.*?-->|<[^>]*>|[^<]+/gs) ?? []) {
        if (/^</.test(tag) && !ours.test(tag)) found.foreign.push(`html: ${tag}`);
        if (!/^</.test(tag)) found.prose += tag;
      }
      if (node.value === '<code>') inCode = true;
      if (node.value === '</code>') {
        inCode = false;
        found.code.push(piece);
        piece = '';
      }
    } else if (node.type === 'inlineCode' || node.type === 'code') found.code.push(node.value ?? '');
    else if (node.type === 'text') {
      if (inCode) piece += node.value ?? '';
      else found.prose += node.value ?? '';
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node);
  if (inCode) found.foreign.push('an open <code>');
  return found;
}
