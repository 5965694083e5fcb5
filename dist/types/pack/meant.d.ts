import type { Fault } from './fault.ts';
/** A part of a schema, as far as it is read here. */
interface Part {
    $ref?: string;
    properties?: Properties;
    oneOf?: readonly Part[];
}
export type Properties = Readonly<Record<string, Part>>;
/** "did you mean" for a word that is near one of the known ones. `others`: words of other languages, and what they are here. */
export declare function suggestion(word: string, known: readonly string[], others?: Readonly<Record<string, string>>): string | undefined;
/** Where a field that is not known here was meant to stand, below the value that has it, and what to do. A field that is given is not the one. */
export declare function meantField(field: string, value: object, properties: Properties): {
    path: string;
    help: string;
} | undefined;
/** What a policy may have whatever its type. */
export declare function anyPolicy(): Properties;
/** What is lacking is not told where it stands under another name, or elsewhere: that is told there. */
export declare function onePerMistake(faults: readonly Fault[]): Fault[];
export {};
