import { waitFor } from "@testing-library/react";
import type { ComponentType } from "react";
import { vi } from "vitest";
import type { EditorProps } from "../app/forms/RecordEditor";
import type { PutRecord, RecordId } from "../host";
import { hands } from "./hands";
import { registerHost, showInRegister, type ShowInRegisterOptions } from "./register";

/** Parts of a form come one after the other: all of them are there when as many as the list names are. */
async function whole() {
  await waitFor(() => {
    const named = document.querySelectorAll(".editor-nav li").length;
    const shown = document.querySelectorAll(".editor-section").length;
    if (named === 0 || shown < named) throw new Error(`${shown} of ${named} parts are there`);
  });
}

/** Renders an editor, whole, with hands for it and what it has saved. */
export async function openEditor<T>(
  Editor: ComponentType<EditorProps>,
  id: RecordId | null,
  { host = registerHost(), ...options }: ShowInRegisterOptions & { seed?: object } = {},
) {
  const onClose = vi.fn<(saved: RecordId | null) => void>();
  const { seed, ...rest } = options;
  const shown = showInRegister(<Editor id={id} onClose={onClose} {...(seed ? { seed } : {})} />, {
    host,
    ...rest,
  });
  await whole();
  const at = (place: HTMLElement | null) => {
    if (!place) throw new Error("there is no such place in the form");
    return { ...hands(shown.user, place), place };
  };
  const saved = () => shown.asked("put_record").at(-1) as unknown as PutRecord & { record: T };
  return {
    ...shown,
    ...hands(shown.user, document.body),
    onClose,
    saved,
    /** Hands within a part of the form, by its id. */
    part: (name: string) => at(document.querySelector(`#section-${name}`)),
    /** Hands within a row, by its name. */
    row: (name: string) => at(document.querySelector(`li.row[aria-label="${name}"]`)),
    /** Saves and leaves, as the keys do. */
    async finish() {
      await shown.user.keyboard("{Control>}{Enter}{/Control}");
      await waitFor(() => {
        if (onClose.mock.calls.length === 0) throw new Error("the form is still open");
      });
      return saved();
    },
  };
}
