import * as core from '@actions/core';

/** Where a finding stands; lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
}

/** Everything the action says to the runner. Texts may come from anybody: each way out makes them inert. */
export interface Say {
  info(text: string): void;
  warning(text: string, place?: Place, title?: string): void;
  error(text: string, place?: Place, title?: string): void;
  summary(markdown: string): Promise<void>;
  output(name: OutputName, value: string): void;
  /** The runner shows `***` instead of this value from here on. */
  secret(value: string): void;
}

export const outputNames = ['verdict', 'loosened', 'tightened', 'undetermined', 'digest', 'deployed', 'report'] as const;
export type OutputName = (typeof outputNames)[number];

/** The runner cuts longer messages off; it drops a summary above its limit whole. */
const messageLimit = 4_096;
const summaryLimit = 1_000_000;

/** The runner masks what it is told to; these never get that far. */
const secrets: string[] = [];
const hidden = (text: string): string => secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);

export const say: Say = {
  info: (text) => core.info(inert(hidden(text))),
  warning: (text, place, title) => core.warning(message(text), annotation(place, title)),
  error: (text, place, title) => core.error(message(text), annotation(place, title)),
  summary: async (markdown) => {
    try {
      await core.summary.addRaw(fit(hidden(markdown), summaryLimit), true).write();
    } catch {
      core.warning('the job summary could not be written');
    }
  },
  output: (name, value) => core.setOutput(name, hidden(value)),
  secret: (value) => {
    secrets.push(value);
    core.setSecret(value);
  },
};

/**
 * Text that the runner can't take for a command. It reads `::name::` at the start of a line, whatever space stands before,
 * and the older `##[name]` anywhere in one.
 */
export function inert(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      visible(line)
        .replace(/^([\s\u0085]*):(?=:)/, '$1: ')
        .replaceAll('##[', '# #['),
    )
    .join('\n');
}

/** Text cut to so many UTF-8 bytes at a line break, with a word about it. */
export function fit(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const note = '\n\n*Cut here: the rest would not fit. The full report is in the file named by the output `report`.*\n';
  const cut = Buffer.from(text)
    .subarray(0, limit - Buffer.byteLength(note))
    .toString('utf8');
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf('\n')))}${note}`;
}

const message = (text: string): string => visible(hidden(text)).slice(0, messageLimit);

/** Control characters and those that turn the reading direction, written out; tabs and line breaks stay. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function annotation(place?: Place, title?: string): core.AnnotationProperties {
  if (!place) return { title };
  const { file, line, column, endLine, endColumn } = place;
  const sameLine = endLine === undefined || endLine === line;
  return { title, file, startLine: line, endLine, ...(sameLine && { startColumn: column, endColumn }) };
}
