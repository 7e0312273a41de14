import { CodeField } from "../../../app/forms/fields";
import { LangRows } from "../../../app/forms/LangRows";
import { section } from "../../../app/forms/section";
import { useValues } from "../../../app/values";
import type { SubjectRange } from "../../../host";
import { CheckField } from "../../../parts";
import { useText } from "../../../text";
import type { ActivityPart } from "./GeneralFields";

const RANGES: readonly SubjectRange[] = ["up_to_100", "up_to_1000", "up_to_10000", "up_to_100000", "more"];
const TRAITS = [
  "children",
  "vulnerable",
  "employees_affected",
  "large_scale",
  "systematic_monitoring",
] as const;

function SubjectFieldsPart({ editing }: ActivityPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <LangRows
        label={t("field-subject-categories")}
        value={draft.subject_categories}
        onChange={(subject_categories) => change({ subject_categories })}
        problem={problem}
        path="subject_categories"
      />
      <div className="field-pair">
        <CodeField
          label={field("subjects_number")}
          family="subject-range"
          codes={RANGES}
          value={draft.subjects_number}
          onChange={(subjects_number) => change({ subjects_number })}
          error={problem("subjects_number")}
        />
      </div>
      <div className="row-checks">
        {TRAITS.map((name) => (
          <CheckField
            key={name}
            label={field(name)}
            isChecked={draft[name]}
            onChange={(isChecked) => change({ [name]: isChecked })}
          />
        ))}
      </div>
    </>
  );
}

export const SubjectFields = section(["subject_categories", "subjects_number", ...TRAITS], SubjectFieldsPart);
