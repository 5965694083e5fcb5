import { UnexpectedResponseError } from './errors.ts';

interface Page {
  nextCursor?: string | null;
  total?: number;
}

/**
 * A list that comes in pages. Awaited, it is the first page; in `for await`, every item of every page.
 * Nothing is sent before one of the two.
 */
export class Pages<P extends object, Item> implements Promise<P>, AsyncIterable<Item> {
  readonly [Symbol.toStringTag] = 'Pages';
  readonly #load: (query: { cursor?: string; page?: number }) => Promise<P>;
  readonly #items: (page: P) => readonly Item[];
  readonly #firstNumber: number;
  #first: Promise<P> | undefined;

  constructor(load: (query: { cursor?: string; page?: number }) => Promise<P>, items: (page: P) => readonly Item[], firstNumber = 1) {
    this.#load = load;
    this.#items = items;
    this.#firstNumber = firstNumber;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting the list is how its first page is read
  then<A = P, B = never>(
    done?: ((page: P) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#firstPage().then(done, failed);
  }

  catch<B = never>(failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<P | B> {
    return this.#firstPage().catch(failed);
  }

  finally(settled?: (() => void) | null): Promise<P> {
    return this.#firstPage().finally(settled);
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Item, void, undefined> {
    for await (const page of this.pages()) yield* this.#items(page);
  }

  /** Page after page, whole. A plane that knows no cursor is read by page number, as published. */
  async *pages(): AsyncGenerator<P, void, undefined> {
    let page = await this.#firstPage();
    let [seen, number] = [0, this.#firstNumber];
    const cursors = new Set<string>();
    for (;;) {
      yield page;
      const { nextCursor, total } = page as Page;
      seen += this.#items(page).length;
      if (typeof nextCursor === 'string') {
        if (cursors.has(nextCursor)) throw new UnexpectedResponseError('unexpected_response', 'the plane gave the same cursor twice');
        cursors.add(nextCursor);
        page = await this.#load({ cursor: nextCursor });
      } else if (nextCursor === undefined && total !== undefined && seen < total && this.#items(page).length > 0) {
        number += 1;
        page = await this.#load({ page: number });
      } else return;
    }
  }

  #firstPage(): Promise<P> {
    this.#first ??= this.#load({});
    return this.#first;
  }
}
