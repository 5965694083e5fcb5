import type { Calls, Filter, Input } from '../calls.ts';
import type { RequestOptions } from '../transport.ts';

export function federationMethods({ one, pages }: Calls) {
  const link = (linkId: string) => ({ link_id: linkId });
  const webhook = (webhookId: string) => ({ webhook_id: webhookId });
  return {
    /** Proposes a link to another workspace. `sharedSecret` is given out this once. */
    proposeFederation: (request: Input<'proposeFederation'>, options?: RequestOptions) =>
      one('proposeFederation', { body: request }, options),

    listFederations: (filter?: Filter<'listFederations'>, options?: RequestOptions) =>
      pages('listFederations', 'links', { query: filter }, options),

    getFederation: (linkId: string, options?: RequestOptions) => one('getFederation', { params: link(linkId) }, options),

    acceptFederation: ({ linkId, ...request }: Input<'acceptFederation'> & { linkId: string }, options?: RequestOptions) =>
      one('acceptFederation', { params: link(linkId), body: request }, options),

    /** Issues a token for an agent, `ttlSeconds` 1 to 900 (default 300). On a pending link it is refused at use until the link is active. */
    issueFederationToken: ({ linkId, ...request }: Input<'issueFederationToken'> & { linkId: string }, options?: RequestOptions) =>
      one('issueFederationToken', { params: link(linkId), body: request }, options),

    /** Revokes a link and every token issued on it, from the next request on. */
    revokeFederation: (linkId: string, request?: Input<'revokeFederation'>, options?: RequestOptions) =>
      one('revokeFederation', { params: link(linkId), body: request }, options),

    /** Subscribes an address to events; `prefix.*` takes all of a kind. `webhook.secret` is given out this once. */
    createWebhook: (request: Input<'createWebhook'>, options?: RequestOptions) => one('createWebhook', { body: request }, options),

    listWebhooks: (filter?: Filter<'listWebhooks'>, options?: RequestOptions) =>
      pages('listWebhooks', 'webhooks', { query: filter }, options),

    getWebhook: (webhookId: string, options?: RequestOptions) => one('getWebhook', { params: webhook(webhookId) }, options),

    deleteWebhook: (webhookId: string, options?: RequestOptions) => one('deleteWebhook', { params: webhook(webhookId) }, options),

    /** Sends a test event. */
    testWebhook: (webhookId: string, options?: RequestOptions) => one('testWebhook', { params: webhook(webhookId) }, options),

    /** Makes a new secret; both sign for `overlapSeconds` (default 86,400). */
    rotateWebhookSecret: (webhookId: string, request?: Input<'rotateWebhookSecret'>, options?: RequestOptions) =>
      one('rotateWebhookSecret', { params: webhook(webhookId), body: request }, options),

    getWebhookDeliveries: (webhookId: string, filter?: Filter<'getWebhookDeliveries'>, options?: RequestOptions) =>
      pages('getWebhookDeliveries', 'deliveries', { params: webhook(webhookId), query: filter }, options),

    /** Sends a dead delivery again. */
    replayWebhookDelivery: (webhookId: string, deliveryId: string, options?: RequestOptions) =>
      one('replayWebhookDelivery', { params: { ...webhook(webhookId), delivery_id: deliveryId } }, options),
  };
}
