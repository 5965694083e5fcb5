/**
 * A list that comes in pages. Awaited, it is the first page; in `for await`, every item of every page.
 * Nothing is sent before one of the two.
 */
export declare class Pages<P extends object, Item> implements Promise<P>, AsyncIterable<Item> {
    #private;
    readonly [Symbol.toStringTag] = "Pages";
    constructor(load: (query: {
        cursor?: string;
        page?: number;
    }) => Promise<P>, items: (page: P) => readonly Item[], firstNumber?: number);
    then<A = P, B = never>(done?: ((page: P) => A | PromiseLike<A>) | null, failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<A | B>;
    catch<B = never>(failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<P | B>;
    finally(settled?: (() => void) | null): Promise<P>;
    [Symbol.asyncIterator](): AsyncIterator<Item, void, undefined>;
    /** Page after page, whole. A plane that knows no cursor is read by page number, as published. */
    pages(): AsyncGenerator<P, void, undefined>;
}
