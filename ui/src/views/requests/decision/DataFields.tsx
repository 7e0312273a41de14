import { useValues } from "../../../app/values";
import type { Art9, Mechanism } from "../../../host";
import {
  BASIS_LETTERS,
  BasisMark,
  Button,
  DateField,
  SelectField,
  TextArea,
  TextField,
} from "../../../parts";
import { useText } from "../../../text";
import { FormPart, Span } from "../form/FormDialog";
import { TagsField } from "../form/TagsField";
import { useTrouble } from "../form/troubles";
import type { DecisionFieldsProps } from "./OutcomeFields";

const ART9: readonly Art9[] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const MECHANISMS: readonly Mechanism[] = [
  "adequacy",
  "public_instrument",
  "scc_c",
  "scc_sa",
  "bcr",
  "coc",
  "cert",
  "adhoc",
  "admin_arr",
  "art49_1a",
  "art49_1b",
  "art49_1c",
  "art49_1d",
  "art49_1e",
  "art49_1f",
  "art49_1g",
  "art49_compelling",
];

/** On what the data may go out. */
export function DataFields({ of, draft, change }: DecisionFieldsProps) {
  const t = useText();
  const { code } = useValues();
  const trouble = useTrouble();
  const none = { id: "none" as const, label: t("decide-basis-none") };
  return (
    <FormPart title={t("decide-data")}>
      <Span of={3}>
        <SelectField
          label={t("field-basis-art6")}
          options={[
            none,
            ...BASIS_LETTERS.map((id) => ({ id, label: t(`basis-${id}`), mark: <BasisMark letter={id} /> })),
          ]}
          value={draft.art6}
          onChange={(art6) => change({ art6 })}
          error={trouble("basis_art6")}
        />
      </Span>
      <Span of={3}>
        <SelectField
          label={t("field-basis-art9")}
          options={[none, ...ART9.map((id) => ({ id, label: `(${id}) ${code("art9", id)}` }))]}
          value={draft.art9}
          onChange={(art9) => change({ art9 })}
        />
      </Span>
      {of.art48 || of.outside_eea === true ? (
        <SelectField
          label={t("field-chapter-v-ground")}
          options={[none, ...MECHANISMS.map((id) => ({ id, label: code("mechanism", id) }))]}
          value={draft.chapterV}
          onChange={(chapterV) => change({ chapterV })}
          error={trouble("chapter_v_ground")}
        />
      ) : null}
      {of.request.family === "ds" ? null : (
        <Span of={3}>
          <TextField
            label={t("field-basis-art10")}
            value={draft.art10}
            onChange={(art10) => change({ art10 })}
            error={trouble("basis_art10")}
          />
        </Span>
      )}
      {of.request.family === "tp" ? (
        <TextArea
          label={t("field-compat")}
          value={draft.compat}
          onChange={(compat) => change({ compat })}
          lines={2}
        />
      ) : null}
      <Span of={3}>
        <TextArea
          label={t("field-minimised-from")}
          value={draft.from}
          onChange={(from) => change({ from })}
          lines={3}
        />
      </Span>
      <Span of={3}>
        <TextArea
          label={t("field-minimised-to")}
          value={draft.to}
          onChange={(to) => change({ to })}
          lines={3}
          error={trouble("minimised_to")}
        />
      </Span>
      <TextArea
        label={t("field-redactions")}
        value={draft.redactions}
        onChange={(redactions) => change({ redactions })}
      />
    </FormPart>
  );
}

/** How much may go out, so that it can be compared with what goes: where nothing is said, as much as was asked. */
export function LimitFields({ of, draft, change }: DecisionFieldsProps) {
  const t = useText();
  const trouble = useTrouble();
  const { data_requested: asked } = of.request;
  const isAsked = asked.length > 0 && draft.categories.length === 0;
  return (
    <FormPart title={t("decide-limits")}>
      <p className="form-words">{t("decide-limits-words")}</p>
      <TagsField
        label={t("field-allowed-categories")}
        value={draft.categories}
        onChange={(categories) => change({ categories })}
        error={trouble("allowed_categories")}
      />
      {isAsked ? (
        <div>
          <Button size="s" onPress={() => change({ categories: [...asked] })}>
            {t("decide-limits-asked")}
          </Button>
        </div>
      ) : null}
      <Span of={2}>
        <TextField
          label={t("field-allowed-subjects")}
          value={draft.subjects}
          onChange={(subjects) => change({ subjects })}
          error={trouble("allowed_subjects")}
        />
      </Span>
      <Span of={2}>
        <DateField
          label={t("field-allowed-from")}
          value={draft.allowedFrom}
          onChange={(allowedFrom) => change({ allowedFrom })}
        />
      </Span>
      <Span of={2}>
        <DateField
          label={t("field-allowed-to")}
          value={draft.allowedTo}
          onChange={(allowedTo) => change({ allowedTo })}
          error={trouble("allowed_to")}
        />
      </Span>
    </FormPart>
  );
}
