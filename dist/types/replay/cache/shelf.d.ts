/** Where what was read of one log is kept, under names. What comes back may be damaged or made by others: it is checked before it is used. */
export interface Shelf {
    /** What was kept under a name; `undefined` where nothing is, or it can't be read. */
    open(name: string): Kept | undefined;
    /** Begins to keep something; `undefined` where nothing can be kept. It is there whole once it is kept, or not at all. */
    begin(name: string): Draft | undefined;
    /** Nothing that was kept of the log is to be used again. */
    forget(): void;
    /** Why nothing can be had of it, where there is a reason. */
    readonly doubt?: string;
}
export interface Kept {
    size: number;
    /** Fills `into` from this place on; false where it can't. */
    read(into: Uint8Array, at: number): boolean;
    close(): void;
}
/** False: it could not be done, and nothing is kept. */
export interface Draft {
    write(bytes: Uint8Array): boolean;
    keep(): boolean;
    drop(): void;
}
