import { Button as AriaButton } from "react-aria-components";
import { useHost, type GroupBy, type Kind } from "../../host";
import { BASIS_LETTERS, BasisMark, Button, CrossIcon, IconButton, type BasisLetter } from "../../parts";
import { useFormat, useText } from "../../text";
import { Answered } from "../Answered";
import { useAnswer } from "../workspace";
import { filterOf, optionOf, useFilterWords } from "./filterWords";
import { filtersOf, withoutFilter } from "./question";
import type { List } from "./useList";

const isLetter = (key: string): key is BasisLetter => BASIS_LETTERS.some((letter) => letter === key);

export interface GroupRailProps<Row> {
  list: List<Row>;
  /** Of which kind the records are that the words speak of. */
  kind: Kind;
  by: GroupBy;
}

/** The groups that the records under the other conditions fall into; pressing one shows only those. */
export function GroupRail<Row>({ list, kind, by }: GroupRailProps<Row>) {
  const t = useText();
  const { formatNumber } = useFormat();
  const { groupName, groupWords } = useFilterWords(kind);
  const { wanted } = list;
  const host = useHost();
  const counted = list.rows === null ? {} : { rows: list.rows };
  const others = withoutFilter(filtersOf(wanted), by);
  const answer = useAnswer(JSON.stringify(["groups", kind, list.rows, by, others]), () =>
    host.call("groups", { kind, by, filters: [...others], ...counted }),
  );
  const filter = wanted.filters.find((one) => one.by === by);
  const chosen = filter ? optionOf(filter) : null;
  return (
    <nav className="rail" aria-label={t("group-rail", { by: groupName(by) })}>
      <div className="rail-head">
        <h2 className="rail-title">{groupName(by)}</h2>
        <IconButton
          label={t("group-close")}
          icon={<CrossIcon />}
          size="s"
          hasTooltip={false}
          onPress={() => list.groupBy(null)}
        />
      </div>
      <Answered answer={answer}>
        {(groups) => (
          <ul className="rail-groups">
            {groups.map((group) => (
              <li key={group.key}>
                <AriaButton
                  className="rail-group"
                  aria-pressed={group.key === chosen}
                  onPress={() =>
                    group.key === chosen ? list.drop(by) : list.filter(filterOf(by, group.key))
                  }
                >
                  {by === "basis" && isLetter(group.key) ? (
                    <BasisMark letter={group.key} name />
                  ) : (
                    <bdi className="rail-words">{groupWords(by, group)}</bdi>
                  )}
                  <span className="rail-count">{formatNumber(group.count)}</span>
                </AriaButton>
              </li>
            ))}
            {groups.length === 0 ? <li className="quiet rail-none">{t("group-none")}</li> : null}
          </ul>
        )}
      </Answered>
      {chosen === null ? null : (
        <div className="rail-foot">
          <Button size="s" kind="quiet" onPress={() => list.drop(by)}>
            {t("group-all")}
          </Button>
        </div>
      )}
    </nav>
  );
}
