import { ApiError } from '../api/index.ts';

/** 400 `invalid_request`: a field of the body, the path or the query, named by its JSON pointer. Never says the value. */
export function invalid(pointer: string, problem: string): ApiError {
  return new ApiError('invalid_request', `\`${pointer}\` ${problem}`, { details: { pointer } });
}

/** The fields that there are, for whoever misspelt one. */
export function fieldWords(properties: object | undefined): string {
  const names = Object.keys(properties ?? {});
  return names.length === 0 ? '' : `; the fields here are ${names.map((name) => `\`${name}\``).join(', ')}`;
}
