import { Answered } from "../../app/Answered";
import { shortHash } from "../../app/seal";
import type { CommandAnswer } from "../../app/workspace";
import { Button, EmptyState, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { usePeople } from "../erasure/people";
import type { ReturnView } from "./copies";

export interface ReturnsPaneProps {
  answer: CommandAnswer<readonly ReturnView[]>;
  onMerge: (() => void) | null;
}

/** The returns that were merged, each with the head that its reviewer cosigned. */
export function ReturnsPane({ answer, onMerge }: ReturnsPaneProps) {
  const t = useText();
  const { formatDateTime } = useFormat();
  const { nameOf } = usePeople();
  return (
    <div className="due-scroller due-page">
      <Answered answer={answer}>
        {(returns) =>
          returns.length === 0 ? (
            <EmptyState
              title={t("returns-none")}
              actions={onMerge ? <Button onPress={onMerge}>{t("return-begin")}</Button> : null}
            >
              {t("returns-none-words")}
            </EmptyState>
          ) : (
            <table className="plain-table">
              <caption className="unseen">{t("kind-review-plural")}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("kind-review")}</th>
                  <th scope="col">{t("field-reviewer")}</th>
                  <th scope="col">{t("field-cosigned-at")}</th>
                  <th scope="col">{t("returns-head")}</th>
                  <th scope="col">{t("returns-merged")}</th>
                </tr>
              </thead>
              <tbody>
                {returns.map(({ id, ref, review }) => (
                  <tr key={id}>
                    <th scope="row">
                      <Reference>{ref}</Reference>
                    </th>
                    <td>
                      <bdi>{nameOf(review.reviewer)}</bdi>
                    </td>
                    <td className="number">
                      {review.cosigned_at === null ? "" : formatDateTime(review.cosigned_at.at)}
                    </td>
                    <td>
                      {t("seal-events", { count: review.base_size })}{" "}
                      <span className="mono quiet" title={review.base_root ?? ""}>
                        {shortHash(review.base_root ?? "", 2)}
                      </span>
                    </td>
                    <td>
                      {review.at === null ? "" : formatDateTime(review.at.at)}
                      {" · "}
                      <bdi>{nameOf(review.by)}</bdi>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Answered>
    </div>
  );
}
