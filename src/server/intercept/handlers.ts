import type { Handlers } from '../operation.ts';
import { readIntercept } from './request.ts';

export const interceptHandlers = {
  intercept: {
    async answers({ body, caller, plane }, { idempotency }) {
      const intercept = readIntercept(body as unknown as Record<string, unknown>);
      return { ok: true, ...(await plane.intercept(intercept, caller, idempotency)) };
    },
  },
} satisfies Partial<Handlers>;
