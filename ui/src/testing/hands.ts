import { waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { labelled } from "./labels";

const CONTROLS = "input, textarea, select, button";

/** The option of the list that is open, by its words. */
export async function findOption(words: RegExp | string): Promise<HTMLElement> {
  return waitFor(() => {
    const list = document.querySelector<HTMLElement>(".options[role=listbox]");
    if (!list) throw new Error("no list is open");
    const [found] = within(list).queryAllByText(words, { selector: ".option-label" });
    const option = found?.closest<HTMLElement>("[role=option]");
    if (!option) throw new Error(`no option ${String(words)}`);
    return option;
  });
}

/**
 * What a person does in a form, found by the words beside each field. Looking for roles and names in a large form takes
 * a second each in jsdom; words are found at once, and lead to the same elements.
 */
export function hands(user: UserEvent, form: HTMLElement) {
  const at = within(form);
  const field = (label: RegExp | string) => labelled(form, label, CONTROLS);
  return {
    field,
    async press(words: RegExp | string) {
      const button = at.queryAllByText(words, { selector: "button, button *" })[0]?.closest("button");
      await user.click(button ?? labelled(form, words, "button"));
    },
    /** Writes at once, as pasting does. */
    async write(label: RegExp | string, text: string) {
      await user.click(field(label));
      await user.paste(text);
    },
    /** A radio button, or a box to tick. */
    async tick(label: RegExp | string) {
      await user.click(field(label));
    },
    /** One of the options of a list that opens. */
    async choose(label: RegExp | string, option: RegExp | string) {
      await user.click(labelled(form, label, "button"));
      const chosen = await findOption(option);
      const list = chosen.closest("[role=listbox]") as HTMLElement;
      await user.click(chosen);
      await waitFor(() => {
        if (list.isConnected) throw new Error("the list is still open");
      });
    },
    /** Some of the options of a list that opens; then closes it. */
    async chooseAll(label: RegExp | string, options: readonly (RegExp | string)[]) {
      await user.click(labelled(form, label, "button"));
      for (const option of options) {
        // One after the other, as a person does.
        // oxlint-disable-next-line no-await-in-loop
        await user.click(await findOption(option));
      }
      await user.keyboard("{Escape}");
    },
    /** A record, found by typing in a field for a link. */
    async link(label: RegExp | string, typed: string, option: RegExp | string) {
      await user.click(labelled(form, label, "input"));
      await user.paste(typed);
      await user.click(await findOption(option));
    },
    /** A day and a time; both go on from part to part by themselves. */
    async enterMoment(name: string, day: string, time: string) {
      const moment = form.querySelector<HTMLElement>(`.moment[aria-label="${name}"]`);
      const part = (which: string) => moment?.querySelector(`[data-type="${which}"]`);
      await user.click(part("day") as Element);
      await user.keyboard(day);
      await user.click(part("hour") as Element);
      await user.keyboard(time);
    },
  };
}
