// Generated from schemas/ by scripts/generate.ts; do not edit.
import type { ErrorObject } from 'ajv';
export const validate: { (value: unknown): boolean; errors?: ErrorObject[] | null };
