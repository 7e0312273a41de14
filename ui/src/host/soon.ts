// Written by hand from the contract of the register, in the style of wire.ts; goes when wire.ts has these.

import type * as Wire from "./wire";

/**
 * From which of two records a value is taken.
 */
export type TakenFrom = "keep" | "other" | "both";

export type MergedField = Omit<Wire.MergedField, "taken"> & { taken: TakenFrom };

export type MergePlan = Omit<Wire.MergePlan, "fields"> & { fields: Array<MergedField> };

export type RegisterOrder = {
  /**
   * The register as it was when this version was approved; as it is, if none is given.
   */
  version: Wire.RecordId | null;
};

type Replaced = "merge_plan";

export type Commands = Omit<Wire.Commands, Replaced> & {
  merge_plan: [Wire.Pair, MergePlan];
  export_register: [RegisterOrder, Wire.FileDone];
};
