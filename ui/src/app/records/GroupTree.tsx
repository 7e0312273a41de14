import { Button } from "react-aria-components";
import { useRecord } from "./useRecord";
import { useOpenRecord } from "../useOpenRecord";
import type { RecordId } from "../../host";
import { Reference, SkeletonRow } from "../../parts";
import { useText } from "../../text";
import "./organisations.css";

/** A group is not that deep; what is deeper leads in a circle. */
const DEEPEST = 12;

interface BranchProps {
  id: RecordId;
  /** The one that is looked at. */
  current: RecordId;
  above: readonly RecordId[];
}

function Branch({ id, current, above }: BranchProps) {
  const t = useText();
  const openRecord = useOpenRecord();
  const { data } = useRecord("organisation", id);
  if (!data) {
    return (
      <li>
        <SkeletonRow widths={[0.5]} />
      </li>
    );
  }
  const name = data.record.legal_name || t("record-erased");
  const under = data.linked_from.filter(
    (link) => link.kind === "organisation" && link.field === "group_id" && !above.includes(link.id),
  );
  return (
    <li>
      {id === current ? (
        <span className="group-one" aria-current="true">
          <Reference>{data.ref}</Reference> <bdi>{name}</bdi>
        </span>
      ) : (
        <Button className="group-one" onPress={() => openRecord("organisation", id, data.ref)}>
          <Reference>{data.ref}</Reference> <bdi>{name}</bdi>
        </Button>
      )}
      {under.length === 0 || above.length >= DEEPEST ? null : (
        <ul>
          {under.map((link) => (
            <Branch key={link.id} id={link.id} current={current} above={[...above, id]} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface HeadProps {
  id: RecordId;
  current: RecordId;
  /** Those it was reached from. */
  below: readonly RecordId[];
}

/** Goes up to the organisation that nothing stands above, and shows the group from there. */
function FromHead({ id, current, below }: HeadProps) {
  const t = useText();
  const { data, error } = useRecord("organisation", id);
  if (!data) return error === null ? <SkeletonRow widths={[0.5]} /> : null;
  const above = data.record.group_id;
  if (above !== null && above !== id && !below.includes(above) && below.length < DEEPEST) {
    return <FromHead key={above} id={above} current={current} below={[...below, id]} />;
  }
  return (
    <ul className="group-tree" aria-label={t("group-tree")}>
      <Branch id={id} current={current} above={[]} />
    </ul>
  );
}

/** The group of undertakings around an organisation, from its head down (Article 4(19)). */
export function GroupTree({ id }: { id: RecordId }) {
  return <FromHead key={id} id={id} current={id} below={[]} />;
}
