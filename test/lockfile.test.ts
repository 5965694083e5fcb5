import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };

describe('package-lock.json', () => {
  it('names no registry host', () => {
    expect(Object.entries(packages).flatMap(([path, { resolved }]) => (resolved?.startsWith('http') ? [path] : []))).toEqual([]);
  });

  it('has every optional package of every platform, or `npm ci` refuses it', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`]),
    );
    expect(missing).toEqual([]);
  });
});
