/** A selection that can't be made. The message says what to do. */
export declare class SelectionError extends Error {
    readonly name = "SelectionError";
}
