import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { useValues } from "../../app/values";
import { useHost, type PersonView, type RecordId } from "../../host";
import { Button, Notice, useToast } from "../../parts";
import { useText } from "../../text";
import { usePeople } from "./people";

/** Who proposed cannot approve: a colleague takes the keyboard, or it is said who must. */
export function HandOver({ proposedBy }: { proposedBy: RecordId | null }) {
  const t = useText();
  const { code } = useValues();
  const host = useHost();
  const say = useToast();
  const { people } = usePeople();
  const [error, setError] = useState<unknown>(null);
  const others = (people ?? []).filter(
    ({ id, can_sign, role }) =>
      id !== proposedBy && can_sign && (role === "privacy_officer" || role === "approver"),
  );
  const handOver = async (person: PersonView) => {
    setError(null);
    try {
      await host.call("act_as", { id: person.id });
      say({ text: t("four-eyes-now", { name: person.name }), tone: "ok" });
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <>
      <Notice
        tone="warn"
        what={t("run-own")}
        todo={people !== null && others.length === 0 ? t("run-nobody") : t("four-eyes-own-do")}
      />
      {error === null ? null : <Trouble error={error} />}
      <div className="due-acts">
        {others.map((person) => (
          <Button key={person.id} size="s" onPress={() => void handOver(person)}>
            {t("four-eyes-hand-over", { name: person.name })}{" "}
            <span className="quiet">{code("role", person.role)}</span>
          </Button>
        ))}
      </div>
    </>
  );
}
