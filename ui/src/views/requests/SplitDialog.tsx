import { useState } from "react";
import { useSayWritten } from "../../app/undo/useTakeBack";
import { useValues } from "../../app/values";
import { useHost, type CaseView, type Request, type Subtype } from "../../host";
import { Button, PlusIcon, SelectField, TextArea, TextField } from "../../parts";
import { useText } from "../../text";
import { FormDialog } from "./form/FormDialog";
import { useTrouble, type Troubles } from "./form/troubles";
import { SUBTYPES } from "./requestDraft";

interface Part {
  key: number;
  subtype: Subtype | null;
  scope: string;
}

export interface SplitDialogProps {
  of: CaseView;
  onClose: () => void;
}

/**
 * One message may ask for several things: each becomes a request of its own, received when the first was, with its own
 * clocks. What each asks for can be said at once.
 */
export function SplitDialog({ of, onClose }: SplitDialogProps) {
  const t = useText();
  const host = useHost();
  const sayWritten = useSayWritten();
  const [parts, setParts] = useState<readonly Part[]>([{ key: 0, subtype: null, scope: "" }]);
  const [reason, setReason] = useState("");
  const check = (): Troubles => {
    const subtypes = parts.map(({ subtype }) => subtype);
    return Object.fromEntries(
      [
        ...parts.map(({ key, subtype }, place) => [
          `subtype-${key}`,
          subtype === null ? t("fill-needed") : subtypes.indexOf(subtype) < place ? t("split-twice") : null,
        ]),
        ["reason", reason.trim() === "" ? t("fill-needed") : null],
      ].filter(([, trouble]) => trouble !== null),
    ) as Troubles;
  };
  const save = async () => {
    const done = await host.call("split", {
      id: of.id,
      into: parts.flatMap(({ subtype }) => (subtype === null ? [] : [subtype])),
      reason: reason.trim(),
    });
    // The parts begin with the words of the whole message; what each asks for is written into each.
    for (const [place, id] of done.parts.entries()) {
      const scope = parts[place]?.scope.trim() ?? "";
      if (scope === "") continue;
      // One after the other: each is an event of its own.
      // oxlint-disable-next-line no-await-in-loop
      const { record, seq } = await host.call("record", { id });
      // oxlint-disable-next-line no-await-in-loop
      await host.call("put_record", {
        kind: "request",
        id,
        based_on: seq,
        reason: reason.trim(),
        record: { ...(record as Request), scope_text: scope },
      });
    }
    sayWritten(t("split-done", { ref: of.ref, count: done.parts.length }));
    onClose();
  };
  return (
    <FormDialog
      title={t("split-dialog", { ref: of.ref })}
      saveLabel={t("split-save")}
      size="l"
      isDirty={reason !== "" || parts.some(({ subtype, scope }) => subtype !== null || scope !== "")}
      check={check}
      onSave={save}
      onClose={onClose}
    >
      <p>{t("split-words")}</p>
      <PartRows of={of} parts={parts} onChange={setParts} />
      <Why reason={reason} onChange={setReason} />
    </FormDialog>
  );
}

interface PartRowsProps {
  of: CaseView;
  parts: readonly Part[];
  onChange: (parts: readonly Part[]) => void;
}

function PartRows({ of, parts, onChange }: PartRowsProps) {
  const t = useText();
  const { code } = useValues();
  const trouble = useTrouble();
  const { family, subtype: own } = of.request;
  const options = (family === null ? [] : SUBTYPES[family])
    .filter((subtype) => subtype !== own)
    .map((id) => ({ id, label: code("subtype", id) }));
  const change = (key: number, next: Partial<Part>) =>
    onChange(parts.map((part) => (part.key === key ? { ...part, ...next } : part)));
  return (
    <>
      <p className="split-own">{t("split-own", { ref: of.ref, subtype: code("subtype", own) })}</p>
      {parts.map((part, place) => (
        <fieldset key={part.key} className="form-part">
          <legend className="form-legend">{t("split-part", { number: place + 1 })}</legend>
          <div className="form-fields">
            <SelectField
              label={t("field-subtype")}
              isRequired
              options={options}
              value={part.subtype}
              onChange={(subtype) => change(part.key, { subtype })}
              error={trouble(`subtype-${part.key}`)}
            />
            <TextArea
              label={t("field-scope-text")}
              value={part.scope}
              onChange={(scope) => change(part.key, { scope })}
              lines={2}
              description={t("split-scope-hint")}
            />
          </div>
          {parts.length > 1 ? (
            <Button size="s" onPress={() => onChange(parts.filter(({ key }) => key !== part.key))}>
              {t("split-remove", { number: place + 1 })}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <div>
        <Button
          size="s"
          icon={<PlusIcon />}
          onPress={() =>
            onChange([
              ...parts,
              { key: Math.max(...parts.map(({ key }) => key)) + 1, subtype: null, scope: "" },
            ])
          }
        >
          {t("split-add")}
        </Button>
      </div>
    </>
  );
}

function Why({ reason, onChange }: { reason: string; onChange: (reason: string) => void }) {
  const t = useText();
  const trouble = useTrouble();
  return (
    <TextField
      label={t("split-reason")}
      isRequired
      value={reason}
      onChange={onChange}
      error={trouble("reason")}
    />
  );
}
