import { IconButton, Menu, MoreIcon, type MenuItem } from "../../parts";
import { useText } from "../../text";
import type { Kind } from "../../host";
import { isEdited, useEdit } from "../forms/useEdit";
import { useCopy } from "../forms/origin";
import { useNavigation } from "../navigation";
import { useMayApprove } from "../versions/useMayApprove";
import { useMayWrite } from "../workspace";
import { useActs, type Named } from "./acts";

/** Kinds that are taken out of the register; entries of a case, attachments and persons stay. */
const REMOVABLE: ReadonlySet<Kind> = new Set([
  "activity",
  "processor",
  "transfer",
  "lia",
  "consent_profile",
  "organisation",
  "system",
  "measure",
  "factor",
  "request",
] as const);

/** Kinds of the register, which are approved and compared; requests have their own way of being closed. */
const APPROVED: ReadonlySet<Kind> = new Set([
  "activity",
  "processor",
  "transfer",
  "lia",
  "consent_profile",
  "organisation",
  "system",
  "measure",
  "factor",
] as const);

/** Kinds that go into a bundle by themselves; a request with what belongs to it. */
export const SHARED: ReadonlySet<Kind> = new Set([...APPROVED, "notice", "version", "request"] as const);

/** What can be done with any record, as items of a menu and what they do. */
export function useRecordActs(
  of: Named,
  { hasHistory = false, isRemovable = true }: { hasHistory?: boolean; isRemovable?: boolean } = {},
): { items: MenuItem[]; onAction: (id: string) => void } {
  const t = useText();
  const act = useActs();
  const { go } = useNavigation();
  const mayWrite = useMayWrite();
  const mayApprove = useMayApprove();
  const canRemove = mayWrite && isRemovable && REMOVABLE.has(of.kind);
  const edit = useEdit();
  const copy = useCopy();
  const { kind } = of;
  const startCopy = copy && isEdited(kind) && of.title !== "" ? () => void copy(kind, of.id) : null;
  const startEdit = edit && isEdited(kind) && of.title !== "" ? () => edit(kind, of.id) : null;
  const does: Readonly<Record<string, () => void>> = {
    "record-edit": () => startEdit?.(),
    "record-copy": () => startCopy?.(),
    "record-history": () => act({ what: "history", of }),
    "record-trail": () => go({ name: "trail", wanted: { subject: { id: of.id, ref: of.ref } } }),
    "record-compare": () => go({ name: "versions", tab: "compare", of: { id: of.id, ref: of.ref } }),
    "record-share": () => act({ what: "share", of: [of.id] }),
    "record-approve": () => act({ what: "approve", of: [of.id] }),
    "record-merge": () => act({ what: "merge", one: of, other: null }),
    "record-remove": () => act({ what: "remove", of }),
    "record-erase": () => act({ what: "erase", of }),
  };
  return {
    items: [
      ...(startEdit && hasHistory ? [{ id: "record-edit", label: t("record-edit") }] : []),
      ...(startCopy ? [{ id: "record-copy", label: t("record-copy") }] : []),
      ...(hasHistory ? [{ id: "record-history", label: t("record-history") }] : []),
      { id: "record-trail", label: t("record-trail") },
      ...(APPROVED.has(of.kind) ? [{ id: "record-compare", label: t("record-compare") }] : []),
      ...(mayWrite && SHARED.has(of.kind) ? [{ id: "record-share", label: t("share-record") }] : []),
      ...(mayApprove && APPROVED.has(of.kind)
        ? [{ id: "record-approve", label: t("record-approve"), startsGroup: true }]
        : []),
      ...(mayWrite && of.kind === "organisation"
        ? [{ id: "record-merge", label: t("record-merge"), startsGroup: true }]
        : []),
      ...(canRemove ? [{ id: "record-remove", label: t("record-remove"), startsGroup: true }] : []),
      ...(mayWrite
        ? [
            {
              id: "record-erase",
              label: t("record-erase"),
              tone: "bad" as const,
              startsGroup: !canRemove,
            },
          ]
        : []),
    ],
    onAction: (id) => does[id]?.(),
  };
}

export interface RecordMenuProps {
  of: Named;
  /** Where no tab shows it. */
  hasHistory?: boolean;
}

/** At a record: its events, and taking it out or erasing it. */
export function RecordMenu({ of, hasHistory = false }: RecordMenuProps) {
  const t = useText();
  const { items, onAction } = useRecordActs(of, { hasHistory });
  const label = t("record-more", { ref: of.ref });
  return (
    <Menu
      label={label}
      trigger={<IconButton label={label} icon={<MoreIcon />} size="s" hasTooltip={false} />}
      items={items}
      onAction={onAction}
      placement="bottom end"
    />
  );
}
