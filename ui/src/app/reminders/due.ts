import { createContext, useContext } from "react";

/** What presses now, for the whole window. */
export interface DueNow {
  late: number;
  today: number;
  /** Grows when time has passed that may have changed what is due. */
  turn: number;
}

export const DueContext = createContext<DueNow>({ late: 0, today: 0, turn: 0 });

export function useDueNow(): DueNow {
  return useContext(DueContext);
}
