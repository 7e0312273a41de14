import { createContext, type ReactNode } from "react";

/** What stands beside the name of a field, by that name: that something is the matter with it. */
export const FieldMarksContext = createContext<ReadonlyMap<string, string>>(new Map());

/** What stands under the value of a field, by the name of the field: what somebody said of it. */
export const FieldRemarksContext = createContext<ReadonlyMap<string, ReactNode>>(new Map());
