type HeaderBag = Headers | Record<string, string | readonly string[] | undefined>;
export interface ReceivedWebhook {
    /** The raw body, as it came: parsed and written again it would not verify. */
    body: string;
    headers: HeaderBag;
    /** The secret, or all that are good during a rotation. */
    secret: string | readonly string[];
    /** How far its time may be from now, in seconds. Default 300. */
    toleranceSeconds?: number;
}
/**
 * Whether an event really came from the plane, unaltered and lately. Headers of Standard Webhooks decide when there are any, else the
 * published `X-Xybern-Signature`. False for whatever is wrong; it never throws. Deliveries repeat: remember `webhook-id` for as long as the tolerance.
 */
export declare function verifyWebhook(received: ReceivedWebhook): Promise<boolean>;
export {};
