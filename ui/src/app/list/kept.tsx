import { createContext, useContext, useState, type ReactNode } from "react";
import type { RecordId } from "../../host";
import type { Wanted } from "./question";

/** A view that was saved, as it was when it was shown. */
export interface ShownView {
  id: RecordId;
  name: string;
  wanted: Wanted;
}

export interface Kept {
  wanted: Wanted;
  view: ShownView | null;
}

const KeptContext = createContext<Map<string, Kept> | null>(null);

/** Lists are found as they were left, for as long as the file is open. */
export function KeptLists({ children }: { children: ReactNode }) {
  const [kept] = useState(() => new Map<string, Kept>());
  return <KeptContext value={kept}>{children}</KeptContext>;
}

export function useKept(): Map<string, Kept> | null {
  return useContext(KeptContext);
}
