import type { RecordId } from "../../host";
import { Button, Notice } from "../../parts";
import { useText } from "../../text";
import { useNavigation } from "../navigation";

export interface ErasedNoticeProps {
  id: RecordId;
  /** Its reference. */
  of: string;
}

/** In place of what a record held: that it was erased, and where the event is that says why. */
export function ErasedNotice({ id, of }: ErasedNoticeProps) {
  const t = useText();
  const { go } = useNavigation();
  return (
    <Notice
      what={t("record-erased-what")}
      todo={t("record-erased-words")}
      actions={
        <Button size="s" onPress={() => go({ name: "trail", wanted: { subject: { id, ref: of } } })}>
          {t("record-trail")}
        </Button>
      }
    />
  );
}
