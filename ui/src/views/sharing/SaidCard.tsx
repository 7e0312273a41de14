import { Trouble } from "../../app/Answered";
import { Card } from "../../parts";
import { useText } from "../../text";
import { isOpenSaid } from "./said";
import { useSaidAbout } from "./SaidAbout";
import { SaidItem } from "./SaidItem";

/** What reviewers said of the record, as theirs; nothing where nobody said anything. */
export function SaidCard() {
  const t = useText();
  const answer = useSaidAbout();
  if (answer === null) return null;
  const { data, error, again } = answer;
  if (error !== null) return <Trouble error={error} onRetry={again} />;
  if (data === null || data.length === 0) return null;
  const open = data.filter(isOpenSaid).length;
  return (
    <Card
      tone="sunken"
      level={3}
      title={t("said-title")}
      {...(open === 0 ? {} : { aside: t("said-open-count", { count: open }) })}
    >
      <ul className="said-list">
        {data.map((one) => (
          <li key={one.id}>
            <SaidItem of={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
