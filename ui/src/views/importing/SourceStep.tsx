import { NumberField } from "../../app/forms/fields";
import { useValues } from "../../app/values";
import type {
  ImportAsked,
  ImportKind,
  ImportSource,
  Language,
  ProfileCode,
  SourceLayout,
  SourceSheet,
} from "../../host";
import { Button, FieldList, Notice, SelectField, type Option } from "../../parts";
import { LANGUAGES, useFormat, useText } from "../../text";
import { RadioCards } from "../requests/form/RadioCards";
import { laidAs } from "./importing";

const KINDS: readonly ImportKind[] = ["register", "processors", "requests"];
const LAYOUTS: readonly SourceLayout[] = ["rows", "form"];
const PROFILES: Readonly<Record<ImportKind, readonly ProfileCode[]>> = {
  register: ["ico", "ico_processor", "cnil", "datatilsynet", "gba", "dsk", "own"],
  processors: ["own"],
  requests: [],
};
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", nb: "Norsk", nl: "Nederlands" };
const NONE = "-";

/** What the file was read as. */
function useReadAs(): (source: ImportSource) => { label: string; value: string }[] {
  const t = useText();
  return ({ form, encoding, delimiter }) => [
    {
      label: t("importing-read-as"),
      value: [form.toUpperCase(), encoding].filter((words) => words !== null).join(", "),
    },
    ...(delimiter === null
      ? []
      : [{ label: t("importing-between"), value: delimiter === "\t" ? t("importing-tab") : delimiter }]),
  ];
}

interface ExportedProps {
  source: ImportSource;
}

/** The export of a register: nothing is to be decided about it. */
function Exported({ source }: ExportedProps) {
  const t = useText();
  const { formatNumber } = useFormat();
  const { code } = useValues();
  return (
    <>
      <FieldList
        labelWidth={132}
        fields={[
          { label: t("importing-file"), value: <bdi>{source.file_name}</bdi> },
          {
            label: t("importing-holds"),
            value: source.records
              .map(({ kind, count }) => `${code("kind", `${kind}-plural`)}: ${formatNumber(count)}`)
              .join(" · "),
          },
        ]}
      />
      <Notice what={t("importing-is-export")} todo={t("importing-is-export-do")} />
    </>
  );
}

interface SheetsProps {
  asked: ImportAsked;
  source: ImportSource;
  onAsk: (change: Partial<ImportAsked>) => void;
}

/** Sheets: which of them, and how it is laid out. What nobody decided stands there as it was recognised. */
function Sheets({ asked, source, onAsk }: SheetsProps) {
  const t = useText();
  const { formatNumber } = useFormat();
  const readAs = useReadAs();
  const sheets: Option[] = source.sheets.map(({ name, rows, hidden }) => ({
    id: name,
    label: hidden ? t("importing-sheet-hidden", { name }) : name,
    count: formatNumber(rows),
  }));
  const { layout, sheet } = laidAs(asked, source);
  // What was recognised in the sheet, as long as it is read as it was.
  const found: SourceSheet | null =
    source.kind === asked.kind && layout === source.layout
      ? (source.sheets.find(({ name }) => name === sheet) ?? null)
      : null;
  const profileWords = (id: ProfileCode) => t(`import-profile-${id.replaceAll("_", "-") as "own"}`);
  return (
    <>
      <FieldList
        labelWidth={132}
        fields={[
          { label: t("importing-file"), value: <bdi>{source.file_name}</bdi> },
          ...readAs(source),
          ...(sheets.length > 1
            ? [{ label: t("importing-sheets"), value: formatNumber(sheets.length) }]
            : []),
        ]}
      />
      {source.kept && source.kind === asked.kind ? <Notice what={t("import-kept")} /> : null}
      <div className="import-fields">
        <SelectField<SourceLayout>
          label={t("importing-layout")}
          options={LAYOUTS.map((id) => ({ id, label: t(`import-layout-${id}`) }))}
          value={layout}
          onChange={(chosen) => onAsk({ layout: chosen, columns: null })}
        />
        {sheets.length > 1 && layout !== "form" ? (
          <SelectField
            label={t("importing-sheet")}
            options={sheets}
            value={sheet}
            onChange={(chosen) => onAsk({ sheet: chosen, header_row: null, columns: null })}
          />
        ) : null}
        {layout === "form" ? null : (
          <NumberField
            label={t("importing-header-row")}
            {...(found !== null && found.header_row > 0 && asked.header_row === null
              ? { description: t("importing-found-row", { row: found.header_row }) }
              : {})}
            value={asked.header_row}
            onChange={(header_row) => onAsk({ header_row, columns: null })}
          />
        )}
        {PROFILES[asked.kind].length === 0 ? null : (
          <SelectField
            label={t("importing-profile")}
            {...(found?.profile && asked.profile === null
              ? { description: t("importing-found-profile", { profile: profileWords(found.profile) }) }
              : {})}
            options={[
              { id: NONE, label: t("importing-profile-found") },
              ...PROFILES[asked.kind].map((id) => ({ id, label: profileWords(id) })),
            ]}
            value={asked.profile ?? NONE}
            onChange={(chosen) =>
              onAsk({ profile: PROFILES[asked.kind].find((id) => id === chosen) ?? null, columns: null })
            }
          />
        )}
      </div>
      <p className="quiet">{t("importing-header-note")}</p>
    </>
  );
}

export interface SourceStepProps {
  asked: ImportAsked;
  source: ImportSource | null;
  isBusy: boolean;
  onAsk: (change: Partial<ImportAsked>) => void;
  onKind: (kind: ImportKind) => void;
  onOpen: () => void;
}

/** What is imported, from which file, and how that is laid out. */
export function SourceStep({ asked, source, isBusy, onAsk, onKind, onOpen }: SourceStepProps) {
  const t = useText();
  return (
    <div className="import-source">
      <RadioCards<ImportKind>
        label={t("importing-what")}
        across={3}
        options={KINDS.map((id) => ({
          id,
          label: t(`import-kind-${id}`),
          hint: t(`importing-${id}-words`),
        }))}
        value={asked.kind}
        onChange={onKind}
      />
      <div className="import-row">
        <SelectField<Language>
          label={t("importing-language")}
          description={t("importing-language-note")}
          options={LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] }))}
          value={asked.language}
          onChange={(language) => onAsk({ language, columns: null })}
        />
        <div className="import-open">
          <Button kind={source ? "secondary" : "primary"} isDisabled={isBusy} onPress={onOpen}>
            {t(source ? "importing-other" : "importing-open")}
          </Button>
          <span className="quiet">{t("importing-forms")}</span>
        </div>
      </div>
      {source === null ? null : source.form === "export" ? (
        <Exported source={source} />
      ) : (
        <Sheets asked={asked} source={source} onAsk={onAsk} />
      )}
    </div>
  );
}
