import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

/**
 * What a person does in a form, found by the words beside each field. Looking for roles and names in a large form takes
 * a second each in jsdom; words are found at once, and lead to the same elements.
 */
export function hands(user: UserEvent, form: HTMLElement) {
  const at = within(form);
  const field = (label: RegExp | string) => at.getByLabelText(label);
  return {
    field,
    async press(words: RegExp | string) {
      const button = at.queryAllByText(words, { selector: "button, button *" })[0]?.closest("button");
      await user.click(button ?? at.getByLabelText(words, { selector: "button" }));
    },
    /** Writes at once, as pasting does. */
    async write(label: RegExp, text: string) {
      await user.click(field(label));
      await user.paste(text);
    },
    /** A radio button, or a box to tick. */
    async tick(label: RegExp | string) {
      await user.click(field(label));
    },
    /** One of the options of a list that opens. */
    async choose(label: RegExp, option: RegExp | string) {
      await user.click(at.getByLabelText(label, { selector: "button" }));
      const list = await screen.findByRole("listbox");
      const [words] = within(list).getAllByText(option);
      await user.click(words as HTMLElement);
      await waitFor(() => {
        if (list.isConnected) throw new Error("the list is still open");
      });
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
