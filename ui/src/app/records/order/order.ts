/** Each field once, in the order in which the form of its kind asks for it: one that is left out does not compile. */
export type Order<T> = Readonly<Record<keyof T, number>>;

/** The place of each name. */
export type Ranks = Readonly<Record<string, number>>;
