import { useMemo } from "react";
import type { BulkField, RecordId } from "../../host";
import {
  ComboField,
  CrossIcon,
  DateField,
  IconButton,
  SelectField,
  TextArea,
  TextField,
  type Option,
} from "../../parts";
import { useText } from "../../text";
import { CountryField } from "../../views/requests/form/CountryField";
import { LinkField, LinksField } from "../forms/LinkField";
import { isEdited } from "../forms/useEdit";
import { useDescribe } from "../history/describe";
import { useValues } from "../values";
import type { Entered } from "./change";

interface ItemsProps {
  items: readonly { id: string; words: string }[];
  onTake: (id: string) => void;
}

/** What was picked, each to be let go again. */
function Items({ items, onTake }: ItemsProps) {
  const t = useText();
  if (items.length === 0) return null;
  return (
    <ul className="bulk-items">
      {items.map(({ id, words }) => (
        <li key={id} className="chip" data-active="">
          <bdi>{words}</bdi>
          <IconButton
            label={t("form-remove", { row: words })}
            icon={<CrossIcon />}
            size="s"
            hasTooltip={false}
            onPress={() => onTake(id)}
          />
        </li>
      ))}
    </ul>
  );
}

export interface ValueFieldProps {
  of: BulkField;
  entered: Entered;
  onEnter: (entered: Entered) => void;
  error: string | null;
}

/** The value that many records are given, in the field that fits what it holds. */
export function ValueField({ of, entered, onEnter, error }: ValueFieldProps) {
  const t = useText();
  const { country } = useValues();
  const describe = useDescribe();
  const label = t("bulk-value");
  const write = (text: string) => onEnter({ ...entered, text });
  const add = (id: string | RecordId | null) => {
    if (id !== null && !entered.items.includes(id)) onEnter({ ...entered, items: [...entered.items, id] });
  };
  const take = (id: string) => onEnter({ ...entered, items: entered.items.filter((one) => one !== id) });
  const options = useMemo<Option[]>(
    () => of.codes.map((id) => ({ id, label: describe(of.field, id) })),
    [of, describe],
  );
  const yesNo: Option[] = (["yes", "no"] as const).map((id) => ({ id, label: t(`value-${id}`) }));
  switch (of.shape) {
    case "line":
      return <TextField label={label} value={entered.text} onChange={write} error={error} isRequired />;
    case "prose":
      return (
        <TextArea label={label} value={entered.text} onChange={write} error={error} isRequired lines={3} />
      );
    case "lines":
    case "things":
      return (
        <TextArea
          label={label}
          description={t("form-one-per-line")}
          value={entered.text}
          onChange={write}
          error={error}
          isRequired
          lines={3}
        />
      );
    case "date":
      return (
        <DateField
          label={label}
          value={entered.text || null}
          onChange={(day) => write(day ?? "")}
          error={error}
          isRequired
        />
      );
    case "flag":
      return (
        <SelectField
          label={label}
          options={yesNo}
          value={entered.text || null}
          onChange={write}
          error={error}
        />
      );
    case "code":
      return options.length > 12 ? (
        <ComboField
          label={label}
          options={options}
          value={entered.text || null}
          onChange={(code) => write(code ?? "")}
          error={error}
        />
      ) : (
        <SelectField
          label={label}
          options={options}
          value={entered.text || null}
          onChange={write}
          error={error}
        />
      );
    case "country":
      return (
        <CountryField
          label={label}
          value={entered.text || null}
          onChange={(code) => write(code ?? "")}
          error={error}
        />
      );
    case "countries":
      return (
        <div>
          <CountryField
            // Empty again for the next one.
            key={entered.items.length}
            label={label}
            value={null}
            onChange={add}
            error={error}
          />
          <Items items={entered.items.map((id) => ({ id, words: country(id) }))} onTake={take} />
        </div>
      );
    case "link":
      return of.kind === null || !isEdited(of.kind) ? null : (
        <LinkField
          label={label}
          kind={of.kind}
          value={entered.text || null}
          onChange={(id) => write(id ?? "")}
          error={error}
        />
      );
    case "links":
      return of.kind === null || !isEdited(of.kind) ? null : (
        <LinksField
          label={label}
          kind={of.kind}
          value={entered.items}
          onChange={(items) => onEnter({ ...entered, items })}
          error={error}
        />
      );
  }
}
