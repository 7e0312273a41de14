import { createContext } from "react";

/** What stands beside the name of a field, by that name: that something is the matter with it. */
export const FieldMarksContext = createContext<ReadonlyMap<string, string>>(new Map());
