/** What `registerAgent` and `rotateCredential` give out. */
export interface SigningCredential {
    /** PKCS#8, PEM. */
    privateKey: string;
    agentId: string;
    keyFingerprint: string;
}
/**
 * Proves who acts: a compact JWS (EdDSA, Ed25519) for `signedAssertion` of one intercept. It says the agent (`sub`), the action type and the
 * SHA-256 of the content, carries a nonce (`jti`) and is good for 5 minutes, once. Needs a platform with Ed25519 in WebCrypto.
 * @throws {InvalidRequestError} `invalid_argument` when the key can't be read
 */
export declare function signAssertion(credential: SigningCredential, request: {
    actionType: string;
    actionContent?: string | undefined;
}): Promise<string>;
