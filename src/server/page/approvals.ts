import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { script } from './script.ts';
import { style } from './style.ts';

export const pagePath = '/approvals';

/** The page for approvers, at `/approvals`. It holds no data and no key: its script asks the API with the key that the approver enters. */
export function servePage(app: FastifyInstance): void {
  app.get(pagePath, async (_request, reply) => {
    const nonce = randomBytes(16).toString('base64');
    reply.headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    return page(nonce);
  });
}

function page(nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Approvals</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header><h1>Approvals</h1><p id="count" role="status" aria-live="polite"></p></header>
<main>
<form id="enter">
<label for="key">API key with the rights <code>read</code> and <code>approvals</code></label>
<input id="key" type="password" autocomplete="off" required minlength="20">
<label for="name">Your name, as the record will show it</label>
<input id="name" autocomplete="name" required maxlength="256">
<button>Show what waits</button>
</form>
<p id="problem" role="alert"></p>
<section id="waiting" hidden aria-label="Waiting for approval">
<ul id="list"></ul>
<p id="nothing" hidden>Nothing waits for approval.</p>
<button id="refresh" type="button">Look again</button>
</section>
<section id="detail" hidden tabindex="-1" aria-labelledby="action">
<h2 id="action"></h2>
<dl id="facts"></dl>
<h3>Content</h3><pre id="content" tabindex="0"></pre>
<h3>Metadata</h3><pre id="metadata" tabindex="0"></pre>
<form id="decide">
<label for="reason">Reason, if there is one to keep with the decision</label>
<textarea id="reason" rows="3" maxlength="2000"></textarea>
<div class="choices">
<button value="approved">Approve</button>
<button value="rejected">Reject</button>
<button id="back" type="button">Back to the list</button>
</div>
</form>
</section>
</main>
<script type="module" nonce="${nonce}">${script}</script>
</body>
</html>
`;
}
