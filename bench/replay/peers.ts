/** Installs the peers into `home`, once. A peer that can't be had is named and left out. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const versions = { '@duckdb/node-api': '1.5.6-r.1', '@cedar-policy/cedar-wasm': '4.13.0', casbin: '5.51.1' };
const opa = '1.22.2';

export type Peer = 'duckdb' | 'cedar' | 'casbin' | 'opa';
const packages = { duckdb: '@duckdb/node-api', cedar: '@cedar-policy/cedar-wasm', casbin: 'casbin' } as const;

export function have(home: string, peer: Peer): boolean {
  mkdirSync(home, { recursive: true });
  return peer === 'opa' ? haveOpa(home) : havePackage(home, packages[peer]);
}

function havePackage(home: string, name: keyof typeof versions): boolean {
  if (existsSync(`${home}/node_modules/${name}`)) return true;
  if (!existsSync(`${home}/package.json`)) writeFileSync(`${home}/package.json`, '{"private":true}');
  return spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', `${name}@${versions[name]}`], { cwd: home }).status === 0;
}

function haveOpa(home: string): boolean {
  if (existsSync(`${home}/bin/opa`)) return true;
  const env = { ...process.env, GOBIN: resolve(home, 'bin'), CGO_ENABLED: '0' };
  try {
    execFileSync('go', ['install', `github.com/open-policy-agent/opa@v${opa}`], { env, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
