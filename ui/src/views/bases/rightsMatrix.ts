import type { Art6, Right, Standing } from "../../host";

/** The rights in which the bases differ; all others hold under each of them (Articles 7, 17, 20 and 21). */
export const DIFFERING = ["withdraw", "erasure", "portability", "objection"] as const satisfies Right[];

export function standingOf(right: (typeof DIFFERING)[number], basis: Art6): Standing {
  switch (right) {
    case "withdraw":
      return basis === "a" ? "yes" : "no";
    case "erasure":
      return basis === "a" || basis === "f" ? "yes" : "conditional";
    case "portability":
      return basis === "a" || basis === "b" ? "conditional" : "no";
    case "objection":
      return basis === "e" || basis === "f" ? "yes" : "no";
  }
}
