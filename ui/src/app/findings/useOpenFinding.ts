import { useCallback } from "react";
import type { FindingView } from "../../host";
import { isEdited, useEdit } from "../forms/useEdit";
import { useNavigation } from "../navigation";
import { useOpenRecord } from "../useOpenRecord";

/** Goes to the very field that a finding is about; to its record where nothing can be written. */
export function useOpenFinding(): (of: FindingView) => void {
  const { go } = useNavigation();
  const edit = useEdit();
  const openRecord = useOpenRecord();
  return useCallback(
    ({ finding, ref, status }) => {
      const { kind, object, part, path, message, advice } = finding;
      // An entry of a case is known by its noun and what names it; a field of the request by its path.
      const place = part.row && path === part.field ? `${part.field}/${part.row}` : path;
      if (kind === "request")
        go({ name: "case", id: object, at: { path: place, why: message, todo: advice } });
      else if (edit && isEdited(kind) && status !== "fixed")
        edit(kind, object, undefined, undefined, { path, why: message, todo: advice });
      else openRecord(kind, object, ref);
    },
    [go, edit, openRecord],
  );
}
