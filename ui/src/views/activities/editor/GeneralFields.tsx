import { CodeField } from "../../../app/forms/fields";
import { LangField } from "../../../app/forms/LangField";
import { LinkField } from "../../../app/forms/LinkField";
import { section, type SectionProps } from "../../../app/forms/section";
import { useValues } from "../../../app/values";
import type { Activity, ActivityRole, ActivityStatus } from "../../../host";
import { DateField, TextField } from "../../../parts";
import { useText } from "../../../text";

const ROLES: readonly ActivityRole[] = ["controller", "joint", "processor"];
const STATUSES: readonly ActivityStatus[] = ["draft", "planned", "active", "suspended", "ended"];

export type ActivityPart = SectionProps<Activity>;

function GeneralFieldsPart({ editing, isNew }: ActivityPart & { isNew: boolean }) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem, id } = editing;
  const isEnded = draft.status === "ended" || draft.ended_on !== null || draft.successor !== null;
  const others = id === null ? [] : [id];
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
      </div>
      <div className="field-pair">
        <TextField
          label={t("field-owner-unit")}
          value={draft.owner_unit}
          onChange={(owner_unit) => change({ owner_unit })}
          error={problem("owner_unit")}
        />
        <TextField
          label={field("business_function")}
          description={t("activity-function-note")}
          value={draft.business_function}
          onChange={(business_function) => change({ business_function })}
          error={problem("business_function")}
        />
      </div>
      <div className="field-pair">
        <DateField
          label={field("started_on")}
          value={draft.started_on}
          onChange={(started_on) => change({ started_on })}
          error={problem("started_on")}
        />
        {isEnded ? (
          <DateField
            label={field("ended_on")}
            value={draft.ended_on}
            onChange={(ended_on) => change({ ended_on })}
            error={problem("ended_on")}
          />
        ) : null}
        {isEnded ? (
          <DateField
            label={field("data_deleted_on")}
            value={draft.data_deleted_on}
            onChange={(data_deleted_on) => change({ data_deleted_on })}
            error={problem("data_deleted_on")}
          />
        ) : null}
      </div>
      {isEnded ? (
        <LinkField
          label={field("successor")}
          description={t("activity-successor-note")}
          kind="activity"
          value={draft.successor}
          onChange={(successor) => change({ successor })}
          without={others}
          error={problem("successor")}
        />
      ) : null}
      <LinkField
        label={field("parent_activity")}
        kind="activity"
        value={draft.parent_activity}
        onChange={(parent_activity) => change({ parent_activity })}
        without={others}
        error={problem("parent_activity")}
      />
    </>
  );
}

export const GeneralFields = section(
  [
    "name",
    "role",
    "status",
    "owner_unit",
    "business_function",
    "started_on",
    "ended_on",
    "data_deleted_on",
    "successor",
    "parent_activity",
  ],
  GeneralFieldsPart,
);
