import document from '../../schemas/api.openapi.json' with { type: 'json' };
import type { Handlers } from './operation.ts';

export const systemHandlers = {
  health: {
    async answers({ plane }) {
      const storage = plane.store.kind === 'postgres' ? 'postgresql' : 'sqlite';
      return { ok: true, status: plane.status(), storage, keeps_content: plane.settings.keepContent };
    },
  },
  openapi: {
    async answers() {
      return document;
    },
  },
} satisfies Partial<Handlers>;
