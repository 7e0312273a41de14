import type { LinkView } from "../../host";
import { Button, Notice } from "../../parts";
import { useText } from "../../text";
import { useActs } from "../acts/acts";
import { useNavigation } from "../navigation";
import { useValues } from "../values";
import { useMayApprove } from "./useMayApprove";
import "./versions.css";

export interface FrozenProps {
  /** The version that holds the record; nothing is said where none does. */
  by: LinkView | null | undefined;
}

/** On a record that stands still: in which version, and the way to change it nevertheless. */
export function Frozen({ by }: FrozenProps) {
  const t = useText();
  const act = useActs();
  const { go } = useNavigation();
  const { text } = useValues();
  const mayApprove = useMayApprove();
  if (!by) return null;
  const title = text(by.title);
  return (
    <div className="frozen">
      <Notice
        what={t("frozen-what", { ref: by.ref, name: title })}
        todo={t("frozen-words")}
        actions={
          <>
            <Button size="s" onPress={() => go({ name: "versions", id: by.id })}>
              {t("frozen-show")}
            </Button>
            {mayApprove ? (
              <Button
                size="s"
                onPress={() =>
                  act({ what: "reopen", of: { id: by.id, kind: "version", ref: by.ref, title } })
                }
              >
                {t("reopen")}
              </Button>
            ) : null}
          </>
        }
      />
    </div>
  );
}
