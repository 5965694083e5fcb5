import type { Operation } from '../operation.ts';

export const system = {
  health: {
    group: 'system',
    method: 'GET',
    path: '/health',
    response: 'Health',
    essential: ['status'],
    errors: [],
    certainty: 'ours',
    safety: 'safe',
    needs: 'none',
  },
  metrics: { group: 'system', method: 'GET', path: '/metrics', errors: [], certainty: 'ours', safety: 'safe', needs: 'none' },
  openapi: {
    group: 'system',
    method: 'GET',
    path: '/openapi.json',
    response: 'OpenApiDocument',
    essential: ['openapi'],
    errors: [],
    certainty: 'ours',
    safety: 'safe',
    needs: 'none',
  },
} as const satisfies Record<string, Operation>;
