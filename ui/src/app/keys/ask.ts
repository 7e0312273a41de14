import { createContext, useContext } from "react";

export const AskContext = createContext<((isNew: boolean) => Promise<boolean>) | null>(null);

/** Asks for the passphrase of the signing keys; the answer is whether they are open now. */
export function useAskPassphrase(): (isNew: boolean) => Promise<boolean> {
  const ask = useContext(AskContext);
  if (!ask) throw new Error("KeyGate is missing");
  return ask;
}
