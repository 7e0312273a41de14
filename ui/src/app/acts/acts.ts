import { createContext, useContext } from "react";
import type { Export, Kind, RecordId, ReturnPlan } from "../../host";

/** A record as it is named where something is done to it. */
export interface Named {
  id: RecordId;
  kind: Kind;
  ref: string;
  title: string;
}

/** What a person is about to look at or do, whatever view they are in: one thing at a time. */
export type Act =
  | { what: "history"; of: Named }
  | { what: "then"; of: Pick<Named, "id" | "ref">; seq: number; at: string }
  | { what: "remove"; of: Named }
  | { what: "merge"; one: Named; other: Named | null }
  | { what: "templates" }
  | { what: "duplicates" }
  | { what: "approve"; of: readonly RecordId[] }
  | { what: "reopen"; of: Named }
  | { what: "erase"; of: Named }
  | { what: "share"; of: readonly RecordId[]; like?: Export }
  | { what: "return"; opened: OpenedReturn };

/** A return that was chosen: what merging it would do, or why it was refused. */
export type OpenedReturn = { plan: ReturnPlan } | { refused: unknown };

export const ActsContext = createContext<((act: Act) => void) | null>(null);

/** `const act = useActs(); act({ what: "remove", of })` */
export function useActs(): (act: Act) => void {
  const act = useContext(ActsContext);
  if (!act) throw new Error("ActsProvider is missing");
  return act;
}
