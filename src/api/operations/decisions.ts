import type { Operation } from '../operation.ts';

export const decisions = {
  listDecisions: {
    group: 'decisions',
    method: 'GET',
    path: '/api/v1/enforce/decisions',
    query: 'ListDecisionsQuery',
    response: 'DecisionList',
    essential: ['decisions'],
    errors: [],
    certainty: 'published',
    safety: 'safe',
    needs: 'read',
  },
  getDecision: {
    group: 'decisions',
    method: 'GET',
    path: '/api/v1/enforce/decisions/{decision_id}',
    response: 'DecisionResult',
    essential: ['decision'],
    errors: ['decision_not_found'],
    certainty: 'published',
    safety: 'safe',
    needs: 'read',
  },
  getStats: {
    group: 'decisions',
    method: 'GET',
    path: '/api/v1/enforce/stats',
    query: 'PeriodQuery',
    response: 'Stats',
    errors: [],
    certainty: 'published',
    safety: 'safe',
    needs: 'read',
  },
} as const satisfies Record<string, Operation>;
