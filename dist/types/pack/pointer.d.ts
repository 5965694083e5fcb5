/** A key as a part of a JSON Pointer (RFC 6901). */
export declare function escapePointer(key: string): string;
