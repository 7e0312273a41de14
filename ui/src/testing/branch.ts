import type { BranchPlan } from "../host";

/** A register that went on in two places: one record both changed, one that only the other has. */
export const CRM = "019e0000-0000-7000-8000-0000000000aa";
export const DOOR = "019e0000-0000-7000-8000-0000000000bb";

export const BRANCH_PLAN: BranchPlan = {
  relation: "apart",
  common: 40,
  size: 43,
  root: "ab".repeat(32),
  events: 3,
  present: 0,
  items: [
    {
      id: CRM,
      kind: "system",
      ref: "S-01",
      title: "CRM of the road",
      change: "changed",
      state: "conflict",
      why: null,
      fields: [{ name: "name", base: '"CRM"', here: '"CRM of the office"', there: '"CRM of the road"' }],
      events: 1,
      by: "Kari Holm",
      at: "2026-11-20T09:00:00Z",
    },
    {
      id: DOOR,
      kind: "system",
      ref: "S-02",
      title: "Door log",
      change: "created",
      state: "taken",
      why: null,
      fields: [],
      events: 1,
      by: null,
      at: "2026-11-20T09:00:00Z",
    },
  ],
};
