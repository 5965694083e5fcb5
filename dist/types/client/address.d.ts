/** Where the plane is: the address that `/api/v1` paths follow, and the one that all others do. Neither ends in a slash. */
export interface Address {
    api: string;
    root: string;
}
/**
 * Reads a base URL. Without a path, `/api/v1` is meant; with one, it is taken as the place of `/api/v1`.
 * The key goes over http only to this machine, unless `allowHttp` says otherwise.
 */
export declare function readAddress(baseUrl: string | undefined, allowHttp: boolean): Address;
/** The whole URL of an operation's path. */
export declare function urlOf({ api, root }: Address, path: string): string;
