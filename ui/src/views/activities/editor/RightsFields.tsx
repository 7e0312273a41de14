import { useCallback } from "react";
import { LinesField } from "../../../app/forms/fields";
import { RowList } from "../../../app/forms/RowList";
import { section } from "../../../app/forms/section";
import { RightsList } from "../../../app/records/RightsCard";
import { useValues } from "../../../app/values";
import type { ActivityRight, RightsChannel } from "../../../host";
import { TextField } from "../../../parts";
import { useText } from "../../../text";
import type { ActivityPart } from "./GeneralFields";

/** What follows from the bases, and how a person reaches it. */
function RightsFieldsPart({ editing, rights }: ActivityPart & { rights: readonly ActivityRight[] | null }) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const draw = useCallback(
    (row: RightsChannel, set: (patch: Partial<RightsChannel>) => void) => (
      <div className="field-pair">
        <TextField label={field("channel")} value={row.channel} onChange={(channel) => set({ channel })} />
        <TextField
          label={field("serves")}
          description={t("rights-serves-note")}
          value={row.serves}
          onChange={(serves) => set({ serves })}
        />
      </div>
    ),
    [field, t],
  );
  return (
    <>
      {rights === null ? (
        <p className="quiet">{t("rights-after-saving")}</p>
      ) : (
        <div className="rights-box">
          <RightsList rights={rights} />
        </div>
      )}
      <div className="labelled" role="group" aria-label={field("rights_channels")}>
        <p className="field-label">{field("rights_channels")}</p>
        <RowList
          of="rights_channels"
          rows={draft.rights_channels}
          onChange={(rights_channels) => change({ rights_channels })}
          make={() => ({ channel: "", serves: "" })}
          addLabel={t("rights-channel-add")}
          rowLabel={(place) => t("rights-channel-row", { number: place + 1 })}
          problem={(_, place) => problem(`rights_channels[${place}]`)}
        >
          {draw}
        </RowList>
      </div>
      <LinesField
        label={field("notice_refs")}
        value={draft.notice_refs}
        onChange={(notice_refs) => change({ notice_refs })}
        error={problem("notice_refs")}
      />
    </>
  );
}

export const RightsFields = section(["rights_channels", "notice_refs"], RightsFieldsPart);
