import { createContext, useContext, useMemo, type ReactNode } from "react";

/** A sentence by the name of the field it is about. */
export type Troubles = Readonly<Record<string, string>>;

const TroublesContext = createContext<Troubles>({});

export interface FieldTroublesProps {
  troubles: Troubles;
  children: ReactNode;
}

/** Tells the fields of a form what is wrong; as long as it says the same, no field is drawn again for it. */
export function FieldTroubles({ troubles, children }: FieldTroublesProps) {
  const said = JSON.stringify(troubles);
  const same = useMemo(() => JSON.parse(said) as Troubles, [said]);
  return <TroublesContext value={same}>{children}</TroublesContext>;
}

/** `error={trouble("title")}`: what is wrong with a field of the form one is in. */
export function useTrouble(): (field: string) => string | null {
  const troubles = useContext(TroublesContext);
  return (field) => troubles[field] ?? null;
}
