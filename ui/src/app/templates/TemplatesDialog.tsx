import { useId, useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import type { Template } from "../../host";
import { Button, Dialog } from "../../parts";
import { useLanguage, useText } from "../../text";
import { Answered } from "../Answered";
import { useEdit } from "../forms/useEdit";
import { useValues } from "../values";
import { useCommand } from "../workspace";
import { TemplatePreview } from "./TemplatePreview";
import "./templates.css";

export interface TemplatesDialogProps {
  onClose: () => void;
}

/** Common activities to begin with: one is looked at before it is taken, and nothing is made until it is saved. */
export function TemplatesDialog({ onClose }: TemplatesDialogProps) {
  const t = useText();
  const language = useLanguage();
  const { text } = useValues();
  const edit = useEdit();
  const answer = useCommand("templates", { language });
  const [key, setKey] = useState<string | null>(null);
  const title = useId();
  const chosen = answer.data?.find((one) => one.key === key) ?? answer.data?.[0] ?? null;

  const begin = (template: Template) => {
    onClose();
    edit?.("activity", null, template.record, {
      from: "template",
      name: text(template.name),
      words: text(template.words),
      source: template.source_status,
    });
  };
  return (
    <Dialog
      title={t("template-title")}
      isOpen
      onClose={onClose}
      size="l"
      closesOutside
      actions={
        <>
          <Button onPress={onClose}>{t("action-cancel")}</Button>
          <Button
            kind="primary"
            isDisabled={chosen === null}
            onPress={() => {
              if (chosen) begin(chosen);
            }}
          >
            {t("template-begin")}
          </Button>
        </>
      }
    >
      <p>{t("template-words")}</p>
      <Answered answer={answer}>
        {(templates) => (
          <div className="templates">
            <div
              // Whichever way one comes to a template, by arrow or by its first letters, it is that which is shown.
              onFocus={({ target }) => {
                const near = target.closest<HTMLElement>("[role=option]")?.dataset["key"];
                if (near !== undefined) setKey(near);
              }}
            >
              <ListBox
                className="options template-list"
                aria-label={t("template-title")}
                items={templates.map((one) => ({ ...one, id: one.key }))}
                selectionMode="single"
                selectionBehavior="replace"
                disallowEmptySelection
                selectedKeys={chosen === null ? [] : [chosen.key]}
                onSelectionChange={(keys) => {
                  if (keys !== "all") setKey(String([...keys][0] ?? ""));
                }}
                // Enter and a second press take it.
                onAction={(taken) => {
                  const template = templates.find((one) => one.key === taken);
                  if (template) begin(template);
                }}
                autoFocus="first"
                escapeKeyBehavior="none"
              >
                {(one) => (
                  <ListBoxItem id={one.id} textValue={text(one.name)} className="option">
                    {text(one.name)}
                  </ListBoxItem>
                )}
              </ListBox>
            </div>
            {chosen === null ? null : (
              <div
                // Gone through by keys, as it is longer than its place.
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                tabIndex={0}
                role="region"
                className="template-view"
                aria-labelledby={title}
              >
                <span id={title} className="unseen">
                  {t("template-preview", { name: text(chosen.name) })}
                </span>
                <TemplatePreview template={chosen} />
              </div>
            )}
          </div>
        )}
      </Answered>
    </Dialog>
  );
}
