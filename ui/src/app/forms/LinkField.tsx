import { useState } from "react";
import { Button as AriaButton, ComboBox, Group, Input, Popover } from "react-aria-components";
import { useErrorWords, useHost, type ListRow, type RecordId } from "../../host";
import {
  Button,
  ChevronDownIcon,
  CrossIcon,
  IconButton,
  OpenIcon,
  Reference,
  useToast,
  type Option,
} from "../../parts";
import { FieldFoot, FieldLabel, fieldState, type FieldProps } from "../../parts/Field";
import { OptionList } from "../../parts/OptionList";
import { useText } from "../../text";
import { useOpenRecord } from "../useOpenRecord";
import { useValues } from "../values";
import { useCommand } from "../workspace";
import type { EditedKind } from "../navigation";
import { titleIn, useTitled } from "./known";
import { useEdit } from "./useEdit";
import "./forms.css";

const SHOWN = 50;
const MAKE = "make:";

/** Rows of a kind whose titles have the words that were typed. */
function useFound(kind: EditedKind, typed: string, isAsked: boolean): readonly ListRow[] {
  const words = typed.trim();
  const { data } = useCommand(
    "list",
    isAsked
      ? {
          kind,
          filters: words === "" ? [] : [{ by: "title", is: words }],
          sort: "title",
          descending: false,
          offset: 0,
          limit: SHOWN,
        }
      : null,
  );
  return data?.rows ?? [];
}

/** Makes a record of a kind with nothing but its title, and gives its id; says so when it is refused. */
function useMake(kind: EditedKind, make: ((title: string) => object) | undefined) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  return async (title: string): Promise<RecordId | null> => {
    if (!make) return null;
    try {
      const { id, ref } = await host.call("put_record", {
        kind,
        id: null,
        based_on: null,
        reason: "",
        record: make(title),
      });
      say({ text: t("link-made", { ref, title }), tone: "ok" });
      return id;
    } catch (thrown) {
      const { what, todo } = errorWords(thrown);
      say({ text: `${what} ${todo}`, tone: "bad" });
      return null;
    }
  };
}

interface FinderProps extends FieldProps {
  kind: EditedKind;
  value: RecordId | null;
  onChange: (value: RecordId | null) => void;
  /** Not offered: the record itself, what is chosen already. */
  without?: readonly RecordId[];
  /** A new record of this title, when none fits. */
  make?: (title: string) => object;
  placeholder?: string;
}

/** A record, found by typing its title. */
function Finder(props: FinderProps) {
  const { kind, value, onChange, without = [], make, placeholder } = props;
  const t = useText();
  const { text } = useValues();
  const [picked, setPicked] = useState<Option | null>(null);
  const titled = useTitled(value);
  // Its title is known from the list before it is read.
  const chosen =
    titled ?? (picked?.id === value ? { id: picked.id, title: picked.label, ref: picked.hint ?? "" } : null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [turn, setTurn] = useState(0);
  const makeOne = useMake(kind, make);
  // What stands there is the title of the chosen one until something else is typed.
  const words = typed ?? chosen?.title ?? "";
  const wanted = typed === null || typed === chosen?.title ? "" : typed.trim();
  const rows = useFound(kind, wanted, isAsked);
  const found: Option[] = rows
    .filter(({ id }) => id === value || !without.includes(id))
    .map((row) => ({ id: row.id, label: titleIn(row, text) || t("record-erased"), hint: row.ref }));
  const own: Option[] =
    chosen && !found.some(({ id }) => id === chosen.id)
      ? [{ id: chosen.id, label: chosen.title, hint: chosen.ref }]
      : [];
  const isNew = make !== undefined && wanted !== "" && !found.some(({ label }) => label === wanted);
  const options = [
    ...own,
    ...found,
    ...(isNew ? [{ id: MAKE + wanted, label: t("link-make", { title: wanted }) }] : []),
  ];
  const choose = async (key: string | null) => {
    // What stands in the field is the title of the chosen one again.
    if (key === null || !key.startsWith(MAKE)) {
      setPicked(options.find(({ id }) => id === key) ?? null);
      if (key !== value) onChange(key);
      setTyped(null);
      return;
    }
    const made = await makeOne(key.slice(MAKE.length));
    if (made === null) return;
    setPicked({ id: made, label: key.slice(MAKE.length) });
    onChange(made);
    setTyped(null);
    setTurn((now) => now + 1);
  };
  return (
    <ComboBox
      // With the list closed, and the focus where it was.
      key={turn}
      autoFocus={turn > 0}
      {...fieldState(props)}
      items={options}
      inputValue={words}
      onInputChange={(next) => {
        setTyped(next);
        // Emptied: nothing is linked any more.
        if (next.trim() === "" && value !== null) onChange(null);
      }}
      value={value}
      onChange={(key) => void choose(key === null ? null : String(key))}
      allowsEmptyCollection
      onFocus={() => setAsked(true)}
      onBlur={() => {
        setAsked(false);
        setTyped(null);
      }}
    >
      <FieldLabel {...props} />
      <Group className="control-box">
        <Input className="control" placeholder={placeholder ?? t("value-none")} />
        <AriaButton className="control-button" aria-label={t("field-show-options")}>
          <ChevronDownIcon />
        </AriaButton>
      </Group>
      <FieldFoot {...props} />
      <Popover className="popover" offset={4}>
        <OptionList />
      </Popover>
    </ComboBox>
  );
}

/** Leads to a record: to its form where one may write. */
function useGoTo(kind: EditedKind) {
  const edit = useEdit();
  const openRecord = useOpenRecord();
  return (id: RecordId, ref: string) => (edit ? edit(kind, id) : openRecord(kind, id, ref));
}

export type LinkFieldProps = FinderProps;

/** One record that this one refers to, with the way to it. */
export function LinkField(props: LinkFieldProps) {
  const t = useText();
  const { kind, value } = props;
  const chosen = useTitled(value);
  const goTo = useGoTo(kind);
  return (
    <div className="link-field">
      <Finder {...props} />
      {chosen ? (
        <IconButton
          label={t("link-open", { ref: chosen.ref })}
          icon={<OpenIcon />}
          onPress={() => goTo(chosen.id, chosen.ref)}
        />
      ) : null}
    </div>
  );
}

interface LinkChipProps {
  kind: EditedKind;
  id: RecordId;
  onRemove: () => void;
}

function LinkChip({ kind, id, onRemove }: LinkChipProps) {
  const t = useText();
  const it = useTitled(id);
  const goTo = useGoTo(kind);
  const title = it ? it.title || t("record-erased") : t("grid-loading");
  return (
    <li className="link-chip">
      <Button size="s" kind="quiet" onPress={() => goTo(id, it?.ref ?? "")}>
        {it ? <Reference>{it.ref}</Reference> : null}
        <bdi>{title}</bdi>
      </Button>
      <IconButton
        label={t("link-remove", { title })}
        icon={<CrossIcon />}
        size="s"
        hasTooltip={false}
        data-row-remove=""
        onPress={onRemove}
      />
    </li>
  );
}

export interface LinksFieldProps extends FieldProps {
  kind: EditedKind;
  value: readonly RecordId[];
  onChange: (value: RecordId[]) => void;
  without?: readonly RecordId[];
  make?: (title: string) => object;
}

/** Several records that this one refers to. */
export function LinksField(props: LinksFieldProps) {
  const { label, kind, value, onChange, without = [], make, description, error } = props;
  const t = useText();
  return (
    <div className="links-field" role="group" aria-label={label} {...(error ? { "data-problem": "" } : {})}>
      <Finder
        // Emptied for the next one.
        key={value.length}
        label={label}
        kind={kind}
        value={null}
        onChange={(id) => {
          if (id !== null && !value.includes(id)) onChange([...value, id]);
        }}
        without={[...without, ...value]}
        placeholder={t("link-add")}
        {...(make ? { make } : {})}
        {...(description ? { description } : {})}
        {...(error ? { error } : {})}
      />
      {value.length === 0 ? null : (
        <ul className="link-chips">
          {value.map((id) => (
            <LinkChip
              key={id}
              kind={kind}
              id={id}
              onRemove={() => onChange(value.filter((one) => one !== id))}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
