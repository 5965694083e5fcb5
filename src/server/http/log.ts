import { type Logger, pino } from 'pino';

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

interface Seen {
  method?: string;
  routeOptions?: { url?: string; config?: { path?: string } };
  statusCode?: number;
}

/** Logs as JSON to stderr. Of a request only method, route and status appear: never its URL, headers, body or parameters. */
export function logger(level: LogLevel): Logger {
  return pino(
    {
      level,
      base: null,
      serializers: {
        req: ({ method, routeOptions }: Seen) => ({ method, route: routeOptions?.config?.path ?? routeOptions?.url }),
        res: ({ statusCode }: Seen) => ({ statusCode }),
        err: ({ name }: Error) => ({ name }),
      },
    },
    pino.destination(2),
  );
}
