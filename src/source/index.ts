export { type AddressFault, addressFault } from './address.ts';
export { type CacheOptions, withCache } from './cache.ts';
export { type Config, checkConfig, configAbove, configFile, configFileAt, configName, unmatchedGlobs } from './config.ts';
export { commitOf, git, hasRemote } from './git.ts';
export { findPacks, type PackFiles, packGlobs, packsAt, packsIn } from './packs.ts';
export { openRecords, RecordsError } from './records.ts';
export { SourceError } from './source-error.ts';
