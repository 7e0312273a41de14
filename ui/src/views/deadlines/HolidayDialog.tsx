import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { ActDialog } from "../../app/acts/ActDialog";
import { ReasonField } from "../../app/acts/ReasonField";
import { useSayWritten } from "../../app/undo/useTakeBack";
import { useAttempt } from "../../app/useAttempt";
import { useHost, type DayChange } from "../../host";
import { DateField, Notice, TextField } from "../../parts";
import { useFormat, useText } from "../../text";

/** What is said of a day: that it is a holiday here, that it is none, or nothing any more. */
export interface HolidayDoing {
  what: DayChange | "forget";
  /** None when it is still to be chosen. */
  date: string | null;
  name: string;
}

export interface HolidayDialogProps {
  doing: HolidayDoing;
  onClose: () => void;
}

/** An own day, with its reason: every open clock is counted anew by it. */
export function HolidayDialog({ doing, onClose }: HolidayDialogProps) {
  const t = useText();
  const host = useHost();
  const sayWritten = useSayWritten();
  const { formatLongDate } = useFormat();
  const { what } = doing;
  const [date, setDate] = useState(doing.date);
  const [name, setName] = useState(doing.name);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, attempt } = useAttempt();
  const needed = (value: string) => (isAsked && value.trim() === "" ? t("form-needed") : null);
  const save = async () => {
    setAsked(true);
    if (isBusy || date === null || reason.trim() === "" || (what === "added" && name.trim() === "")) return;
    await attempt(async () => {
      if (what === "forget") await host.call("forget_holiday", { date, reason: reason.trim() });
      else
        await host.call("set_holiday", {
          day: { date, change: what, name: name.trim(), reason: reason.trim() },
        });
      sayWritten(t(`holiday-done-${what}`, { day: formatLongDate(date) }));
      onClose();
    });
  };
  return (
    <ActDialog
      title={t(`holiday-${what}`)}
      doLabel={t("action-save")}
      isBusy={isBusy}
      onDo={() => void save()}
      onClose={onClose}
    >
      {error === null ? null : <Trouble error={error} />}
      {doing.date === null ? (
        <DateField
          label={t("field-date")}
          value={date}
          onChange={setDate}
          isRequired
          error={isAsked && date === null ? t("form-needed") : null}
        />
      ) : (
        <p className="act-subject">
          {formatLongDate(doing.date)}
          {doing.name ? ` · ${doing.name}` : ""}
        </p>
      )}
      {what === "added" ? (
        <TextField label={t("field-name")} value={name} onChange={setName} isRequired error={needed(name)} />
      ) : null}
      <ReasonField
        label={t("holiday-reason")}
        description={t("holiday-reason-note")}
        value={reason}
        onChange={setReason}
        isAsked={isAsked}
        autoFocus={doing.date !== null}
      />
      <Notice what={t("holiday-clocks")} />
    </ActDialog>
  );
}
