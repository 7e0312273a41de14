import { CodeField } from "../../../app/forms/fields";
import { LangField } from "../../../app/forms/LangField";
import { section, type SectionProps } from "../../../app/forms/section";
import { useValues } from "../../../app/values";
import type { Activity, ActivityRole, ActivityStatus } from "../../../host";
import { TextField } from "../../../parts";
import { useText } from "../../../text";

const ROLES: readonly ActivityRole[] = ["controller", "joint", "processor"];
const STATUSES: readonly ActivityStatus[] = ["draft", "planned", "active", "suspended", "ended"];

export type ActivityPart = SectionProps<Activity>;

function GeneralFieldsPart({ editing, isNew }: ActivityPart & { isNew: boolean }) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <LangField
        label={field("name")}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={problem("name")}
        isRequired
        autoFocus={isNew}
      />
      <div className="field-pair">
        <CodeField
          label={t("field-role")}
          family="activity-role"
          codes={ROLES}
          hasNone={false}
          value={draft.role ?? "controller"}
          onChange={(role) => change({ role })}
          error={problem("role")}
        />
        <CodeField
          label={t("field-status")}
          family="activity-status"
          codes={STATUSES}
          hasNone={false}
          value={draft.status ?? "draft"}
          onChange={(status) => change({ status })}
          error={problem("status")}
        />
        <TextField
          label={t("field-owner-unit")}
          value={draft.owner_unit}
          onChange={(owner_unit) => change({ owner_unit })}
          error={problem("owner_unit")}
        />
      </div>
    </>
  );
}

export const GeneralFields = section(["name", "role", "status", "owner_unit"], GeneralFieldsPart);
