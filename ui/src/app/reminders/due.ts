import { createContext, useContext } from "react";
import type { DueList } from "../../host";

/** What presses now, for the whole window. */
export interface DueNow {
  late: number;
  today: number;
  /** Grows when time has passed that may have changed what is due. */
  turn: number;
  /** Reviews and follow-ups of the next days, and those that are late; null while they are read. */
  next: DueList | null;
  /** What is due could not be read. */
  isUnread: boolean;
}

export const DueContext = createContext<DueNow>({
  late: 0,
  today: 0,
  turn: 0,
  next: null,
  isUnread: false,
});

export function useDueNow(): DueNow {
  return useContext(DueContext);
}
