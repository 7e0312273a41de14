import { useCallback } from "react";
import type { Kind, RecordId } from "../../host";
import { EDITED, useNavigation, type EditedKind, type Sought } from "../navigation";
import { useMayWrite } from "../workspace";
import type { Origin } from "./origin";

export function isEdited(kind: Kind): kind is EditedKind {
  return EDITED.some((one) => one === kind);
}

let sittings = 0;

export type Edit = (
  kind: EditedKind,
  id?: RecordId | null,
  seed?: object,
  origin?: Origin,
  at?: Sought,
) => void;

/** Opens a record in its form, or an empty form for a new one; null where this window may only read. */
export function useEdit(): Edit | null {
  const { go } = useNavigation();
  const mayWrite = useMayWrite();
  const edit = useCallback<Edit>(
    (kind, id = null, seed, origin, at) => {
      sittings += 1;
      go({
        name: "edit",
        kind,
        id,
        sitting: sittings,
        ...(seed ? { seed } : {}),
        ...(origin ? { origin } : {}),
        ...(at ? { at } : {}),
      });
    },
    [go],
  );
  return mayWrite ? edit : null;
}
