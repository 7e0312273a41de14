import { createContext, useContext } from "react";

/** A sentence by the name of the field it is about. */
export type Troubles = Readonly<Record<string, string>>;

const TroublesContext = createContext<Troubles>({});
export const FieldTroubles = TroublesContext.Provider;

/** `error={trouble("title")}`: what is wrong with a field of the form one is in. */
export function useTrouble(): (field: string) => string | null {
  const troubles = useContext(TroublesContext);
  return (field) => troubles[field] ?? null;
}
