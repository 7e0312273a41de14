import { useValues } from "../../app/values";
import { WRITTEN } from "../../app/undo/useTakeBack";
import {
  useHost,
  type CaseView,
  type DocumentKind,
  type IssuerLevel,
  type LegalDocument,
  type TrailItem,
} from "../../host";
import { Button, DateField, Notice, PlusIcon, SelectField, TextField, useToast } from "../../parts";
import { useText } from "../../text";
import { entryOf } from "./case";
import { CountryField } from "./form/CountryField";
import { FormDialog, FormPart, Span } from "./form/FormDialog";
import { useTrouble, type Troubles } from "./form/troubles";
import { useDraft, useSetter } from "./form/useDraft";
import { useAttach } from "./useAttach";

const KINDS: readonly DocumentKind[] = [
  "court_order",
  "warrant",
  "prosecutor_order",
  "police_order",
  "administrative_order",
  "subpoena",
  "epoc",
  "epoc_pr",
  "eio",
  "mla",
  "sa_request",
  "statute",
  "letter",
  "none",
];
const LEVELS: readonly IssuerLevel[] = [
  "court",
  "judge",
  "prosecutor",
  "police",
  "admin",
  "parliament",
  "other",
];

type DocumentDraft = Pick<
  LegalDocument,
  | "kind"
  | "issuer"
  | "issuer_level"
  | "country"
  | "ref_no"
  | "date"
  | "legal_provision"
  | "validity_checked_by"
  | "verified_channel"
  | "language"
  | "attachment"
>;

function begin(of: CaseView, before: LegalDocument | null): DocumentDraft {
  const { requester, requester_ref_no, language } = of.request;
  return {
    kind: before?.kind ?? null,
    issuer: before?.issuer ?? requester?.organisation ?? "",
    issuer_level: before?.issuer_level ?? null,
    country: before?.country ?? requester?.country ?? null,
    ref_no: before?.ref_no ?? requester_ref_no,
    date: before?.date ?? null,
    legal_provision: before?.legal_provision ?? "",
    validity_checked_by: before?.validity_checked_by ?? "",
    verified_channel: before?.verified_channel ?? "",
    language: before?.language ?? language,
    attachment: before?.attachment ?? null,
  };
}

export interface DocumentDialogProps {
  of: CaseView;
  corrects?: TrailItem;
  onClose: () => void;
}

/** Records the legal document that a request rests on. */
export function DocumentDialog({ of, corrects, onClose }: DocumentDialogProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const attach = useAttach(of.id);
  const { draft, change, isDirty } = useDraft(() =>
    begin(of, corrects ? entryOf(corrects, "legal_document") : null),
  );

  const check = (): Troubles => ({
    ...(draft.kind === null ? { kind: t("fill-needed") } : {}),
    ...(draft.issuer.trim() === "" ? { issuer: t("fill-needed") } : {}),
  });
  const save = async () => {
    await host.call("put_record", {
      kind: "legal_document",
      id: null,
      based_on: null,
      reason: "",
      record: { ...draft, issuer: draft.issuer.trim(), request: of.id, corrects: corrects?.id ?? null },
    });
    say({ text: t("document-recorded"), tone: "ok", key: WRITTEN });
    onClose();
  };
  return (
    <FormDialog
      title={corrects ? t("step-dialog-correct", { ref: corrects.ref }) : t("document-dialog")}
      saveLabel={t("document-save")}
      size="l"
      isDirty={isDirty}
      check={check}
      onSave={save}
      onClose={onClose}
    >
      {corrects ? (
        <Notice what={t("step-correcting", { ref: corrects.ref })} todo={t("step-correcting-do")} />
      ) : null}
      <DocumentFields draft={draft} change={change} />
      <FormPart title={t("field-attachment")}>
        <SelectField
          label={t("field-attachment")}
          isLabelHidden
          options={[
            { id: "none", label: t("document-none") },
            ...of.attachments.map((file) => ({ id: file.id, label: file.name, hint: file.ref })),
          ]}
          value={draft.attachment ?? "none"}
          onChange={(id) => change({ attachment: id === "none" ? null : id })}
          description={t("step-evidence-kept")}
        />
        <div>
          <Button
            size="s"
            icon={<PlusIcon />}
            onPress={() =>
              void attach({ isPrivileged: false }).then((id) => {
                if (id !== null) change({ attachment: id });
              })
            }
          >
            {t("case-attach")}
          </Button>
        </div>
      </FormPart>
    </FormDialog>
  );
}

interface DocumentFieldsProps {
  draft: DocumentDraft;
  change: (next: Partial<DocumentDraft>) => void;
}

function DocumentFields({ draft, change }: DocumentFieldsProps) {
  const t = useText();
  const { code } = useValues();
  const trouble = useTrouble();
  const setCountry = useSetter(change, "country");
  return (
    <FormPart title={t("document-which")}>
      <Span of={3}>
        <SelectField
          label={t("field-kind")}
          isRequired
          options={KINDS.map((id) => ({ id, label: code("document-kind", id) }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          error={trouble("kind")}
        />
      </Span>
      <Span of={3}>
        <SelectField
          label={t("field-issuer-level")}
          options={LEVELS.map((id) => ({ id, label: code("issuer-level", id) }))}
          value={draft.issuer_level}
          onChange={(level) => change({ issuer_level: level })}
        />
      </Span>
      <Span of={3}>
        <TextField
          label={t("field-issuer")}
          isRequired
          value={draft.issuer}
          onChange={(issuer) => change({ issuer })}
          error={trouble("issuer")}
        />
      </Span>
      <Span of={3}>
        <CountryField label={t("field-country")} value={draft.country} onChange={setCountry} />
      </Span>
      <Span of={3}>
        <TextField
          label={t("field-ref-no")}
          value={draft.ref_no}
          onChange={(refNo) => change({ ref_no: refNo })}
          isMonospace
        />
      </Span>
      <Span of={3}>
        <DateField label={t("field-date")} value={draft.date} onChange={(date) => change({ date })} />
      </Span>
      <TextField
        label={t("field-legal-provision")}
        value={draft.legal_provision}
        onChange={(provision) => change({ legal_provision: provision })}
      />
      <TextField
        label={t("field-verified-channel")}
        value={draft.verified_channel}
        onChange={(channel) => change({ verified_channel: channel })}
        description={t("document-channel-hint")}
      />
      <Span of={3}>
        <TextField
          label={t("field-validity-checked-by")}
          value={draft.validity_checked_by}
          onChange={(by) => change({ validity_checked_by: by })}
        />
      </Span>
      <Span of={3}>
        <TextField
          label={t("field-language")}
          value={draft.language}
          onChange={(language) => change({ language })}
        />
      </Span>
    </FormPart>
  );
}
