import { NumberField } from "../../app/forms/fields";
import type { ImportAsked, ImportKind, ImportSource, Language, Layout, ProfileCode } from "../../host";
import { Button, FieldList, SelectField, type Option } from "../../parts";
import { LANGUAGES, useFormat, useText } from "../../text";
import { RadioCards } from "../requests/form/RadioCards";

const KINDS: readonly ImportKind[] = ["register", "processors", "requests"];
const LAYOUTS: readonly Layout[] = ["rows", "form"];
const PROFILES: Readonly<Record<ImportKind, readonly ProfileCode[]>> = {
  register: ["ico", "ico_processor", "cnil", "datatilsynet", "gba", "dsk", "own"],
  processors: ["own"],
  requests: [],
};
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", nb: "Norsk", nl: "Nederlands" };
const NONE = "-";

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
  const { formatNumber } = useFormat();
  const sheets: Option[] = (source?.sheets ?? []).map(({ name, rows }) => ({
    id: name,
    label: name,
    count: formatNumber(rows),
  }));
  const filled = source?.sheets.find(({ rows }) => rows > 0)?.name ?? null;
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
      {source ? (
        <>
          <FieldList
            labelWidth={132}
            fields={[
              { label: t("importing-file"), value: <bdi>{source.file_name}</bdi> },
              ...(sheets.length > 1
                ? [{ label: t("importing-sheets"), value: formatNumber(sheets.length) }]
                : []),
            ]}
          />
          <div className="import-fields">
            <SelectField<Layout>
              label={t("importing-layout")}
              options={LAYOUTS.map((id) => ({ id, label: t(`import-layout-${id}`) }))}
              value={asked.layout ?? "rows"}
              onChange={(layout) => onAsk({ layout, columns: null })}
            />
            {sheets.length > 1 && asked.layout !== "form" ? (
              <SelectField
                label={t("importing-sheet")}
                options={sheets}
                value={asked.sheet ?? filled}
                onChange={(sheet) => onAsk({ sheet, header_row: null, columns: null })}
              />
            ) : null}
            {asked.layout === "form" ? null : (
              <NumberField
                label={t("importing-header-row")}
                value={asked.header_row}
                onChange={(header_row) => onAsk({ header_row, columns: null })}
              />
            )}
            <SelectField
              label={t("importing-profile")}
              options={[
                { id: NONE, label: t("importing-profile-found") },
                ...PROFILES[asked.kind].map((id) => ({
                  id,
                  label: t(`import-profile-${id.replaceAll("_", "-") as "own"}`),
                })),
              ]}
              value={asked.profile ?? NONE}
              onChange={(chosen) =>
                onAsk({ profile: PROFILES[asked.kind].find((id) => id === chosen) ?? null, columns: null })
              }
            />
          </div>
          <p className="quiet">{t("importing-header-note")}</p>
        </>
      ) : null}
    </div>
  );
}
