import { useCallback } from "react";
import { useErrorWords, useHost, type AnyRecord, type Kind, type RecordId } from "../host";
import { useToast } from "../parts";
import { useNavigation, type View } from "./navigation";

/** Where records of a kind are shown; null where only what they belong to is. */
export function viewOf(kind: Kind, id: RecordId, ref: string): View | null {
  switch (kind) {
    case "activity":
      return { name: "activities", id };
    case "processor":
      return { name: "processors", id };
    case "lia":
    case "consent_profile":
      return { name: "bases", id };
    case "organisation":
      return { name: "organisations", id };
    case "system":
      return { name: "systems", id };
    case "version":
      return { name: "versions", id };
    case "notice":
      return { name: "notices", id };
    case "transfer":
      return { name: "transfers", id };
    case "measure":
    case "factor":
      return { name: "record", kind, id };
    case "request":
    case "step":
    case "legal_document":
    case "decision":
    case "disclosure":
    case "notification":
    case "attachment":
      return { name: "case", id };
    case "retention_run":
      return { name: "erasure", tab: "runs", id };
    // What has no page of its own is shown by what happened to it.
    case "actor":
    case "export":
      return { name: "trail", wanted: { subject: { id, ref } } };
    default:
      return null;
  }
}

/** Goes to a record, or to one that it belongs to. For an entry of a case, `id` is the case. */
export function useOpenRecord(): (kind: Kind, id: RecordId, ref?: string) => void {
  const { go } = useNavigation();
  const host = useHost();
  return useCallback(
    (kind, id, ref = "") => {
      const view = viewOf(kind, id, ref);
      if (view) return go(view);
      host.call("record", { id }).then(
        ({ links, linked_from }) => {
          const near = [...links, ...linked_from]
            .map((link) => viewOf(link.kind, link.id, link.ref))
            .find(Boolean);
          go(near ?? { name: "overview" });
        },
        () => go({ name: "overview" }),
      );
    },
    [go, host],
  );
}

/** The case or owner that a record stands in; itself where it stands alone. */
function placeOf(record: AnyRecord, id: RecordId): RecordId {
  if ("request" in record && record.request !== null) return record.request;
  if ("owner" in record && record.owner !== null) return record.owner;
  return id;
}

/** Goes to the record that an event is about, or to the case it stands in; says so when it is there no more. */
export function useOpenSubject(): (id: RecordId) => void {
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const openRecord = useOpenRecord();
  return useCallback(
    (id) => {
      host.call("record", { id }).then(
        ({ kind, ref, record }) => openRecord(kind, placeOf(record, id), ref),
        (thrown: unknown) => {
          const { what, todo } = errorWords(thrown);
          say({ text: `${what} ${todo}`, tone: "bad" });
        },
      );
    },
    [host, say, errorWords, openRecord],
  );
}
