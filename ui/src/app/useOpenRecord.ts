import { useCallback } from "react";
import { useHost, type Kind, type RecordId } from "../host";
import { useNavigation, type View } from "./navigation";

/** Where records of a kind are shown; null where only what they belong to is. */
export function viewOf(kind: Kind, id: RecordId): View | null {
  switch (kind) {
    case "activity":
      return { name: "activities", id };
    case "processor":
      return { name: "processors", id };
    case "lia":
    case "consent_profile":
      return { name: "bases", id };
    case "request":
    case "step":
    case "legal_document":
    case "decision":
    case "disclosure":
    case "notification":
    case "attachment":
      return { name: "case", id };
    default:
      return null;
  }
}

/** Goes to a record, or to one that it belongs to. For an entry of a case, `id` is the case. */
export function useOpenRecord(): (kind: Kind, id: RecordId) => void {
  const { go } = useNavigation();
  const host = useHost();
  return useCallback(
    (kind, id) => {
      const view = viewOf(kind, id);
      if (view) return go(view);
      host.call("record", { id }).then(
        ({ links, linked_from }) => {
          const near = [...links, ...linked_from].map((link) => viewOf(link.kind, link.id)).find(Boolean);
          go(near ?? { name: "overview" });
        },
        () => go({ name: "overview" }),
      );
    },
    [go, host],
  );
}
