/**
 * The fields of a kind, written in the order in which its form asks for them: that is their order. One that is left out does
 * not compile.
 */
export type Order<T> = Readonly<Record<keyof T, true>>;

/** The same, whatever kind it is of. */
export type Ranks = Readonly<Record<string, true>>;
