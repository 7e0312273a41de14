import { LangRows } from "../../../app/forms/LangRows";
import { LinksField } from "../../../app/forms/LinkField";
import { section } from "../../../app/forms/section";
import { useValues } from "../../../app/values";
import { CheckField, TextField } from "../../../parts";
import { useText } from "../../../text";
import { newOrganisation } from "../../organisations/draft";
import type { ActivityPart } from "./GeneralFields";

/** Whom it is done for, or with whom it is decided. */
function ControllerFieldsPart({ editing }: ActivityPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const isProcessor = draft.role === "processor";
  return (
    <>
      <LinksField
        label={t(isProcessor ? "controllers-acted-for" : "controllers-joint")}
        kind="organisation"
        value={draft.controllers}
        onChange={(controllers) => change({ controllers })}
        make={(legal_name) => ({
          ...newOrganisation(),
          legal_name,
          kind: isProcessor ? "controller_customer" : "joint_controller",
        })}
        error={problem("controllers")}
      />
      {isProcessor ? (
        <LangRows
          label={field("processing_operations")}
          description={t("operations-note")}
          value={draft.processing_operations}
          onChange={(processing_operations) => change({ processing_operations })}
          problem={problem}
          path="processing_operations"
        />
      ) : (
        <>
          <TextField
            label={field("joint_arrangement_ref")}
            description={t("joint-arrangement-note")}
            value={draft.joint_arrangement_ref}
            onChange={(joint_arrangement_ref) => change({ joint_arrangement_ref })}
            error={problem("joint_arrangement_ref")}
          />
          <CheckField
            label={field("joint_essence_published")}
            isChecked={draft.joint_essence_published}
            onChange={(joint_essence_published) => change({ joint_essence_published })}
          />
        </>
      )}
    </>
  );
}

export const ControllerFields = section(
  ["role", "controllers", "processing_operations", "joint_arrangement_ref", "joint_essence_published"],
  ControllerFieldsPart,
);
