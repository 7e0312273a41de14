import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useNavigation } from "../../app/navigation";
import { HostError } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, showInRegister, type ShowInRegisterOptions } from "../../testing/register";
import { trail } from "../../testing/trail";
import { LANGUAGES } from "../../text";
import { TrailView } from ".";
import { endOfDay } from "./useEventList";

function Here() {
  const { view } = useNavigation();
  return view.name === "trail" ? <TrailView view={view} /> : null;
}
const shown = (options: ShowInRegisterOptions = {}) =>
  showInRegister(<Here />, { start: { name: "trail", tab: "compare" }, ...options });
const group = (name: string) => screen.findByRole("region", { name });

describe("two days compared", () => {
  it("begin a month ago and end today, and say what differs by kind of record", async () => {
    const { asked } = shown();
    expect(
      await screen.findByText("1 record created · 1 record changed · 1 record taken out"),
    ).toBeInTheDocument();
    expect(asked("differences")).toEqual([
      { from: endOfDay("2026-10-21", null), to: endOfDay("2026-11-21", null) },
    ]);
    const activities = await group("Processing activities");
    expect(activities).toHaveTextContent(/A-01Marketing newsletters.*Changed.*1 field erased.*2 events/);
    expect(activities).toHaveTextContent("Responsible unitSalesMarketing operations");
    expect(activities).toHaveTextContent("RemarksThe value was erased");
    expect(await group("Processors")).not.toHaveTextContent("Support tickets");
    expect(within(await group("Transfers")).queryByRole("button", { name: /^Open/ })).not.toBeInTheDocument();
    await expectNoAxeFindings();
  });

  it("show the fields of a record when asked, and lead to it", async () => {
    const { user, where } = shown();
    const processors = within(await group("Processors"));
    await user.click(processors.getByRole("button", { name: /^P-04/ }));
    expect(processors.getByText("Support tickets")).toBeInTheDocument();
    await user.click(processors.getByRole("button", { name: "Open P-04" }));
    await waitFor(() => expect(where()).toEqual({ name: "processors", id: register.record("P-04").id }));
  });

  it("can be other days, in their order", async () => {
    const { user, asked } = shown();
    await group("Processors");
    const day = within(screen.getByRole("group", { name: "From" })).getAllByRole("spinbutton")[1];
    await user.click(day as HTMLElement);
    await user.keyboard("09");
    await waitFor(() =>
      expect(asked("differences").at(-1)).toEqual({
        from: endOfDay("2026-09-21", null),
        to: endOfDay("2026-11-21", null),
      }),
    );
    await user.click(
      within(screen.getByRole("group", { name: "To" })).getAllByRole("spinbutton")[1] as HTMLElement,
    );
    await user.keyboard("08");
    expect(await screen.findByText("This day lies before the first.")).toBeInTheDocument();
  });

  it("show many records some at a time", async () => {
    const [one] = trail.differences();
    const many = Array.from({ length: 60 }, (_, place) => ({ ...one, id: `x${place}`, ref: `A-${place}` }));
    const host = registerHost({ differences: () => many as ReturnType<typeof trail.differences> });
    const { user } = shown({ host });
    await group("Processing activities");
    expect(screen.queryByText("A-55")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Show 10 more" }));
    expect(screen.getByText("A-55")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Show/ })).not.toBeInTheDocument();
  });

  it("say when nothing differs, or when it cannot be found", async () => {
    shown({ host: registerHost({ differences: () => [] }) });
    expect(await screen.findByText("Nothing differs")).toBeInTheDocument();
  });

  it("say why it cannot be found", async () => {
    const host = registerHost({
      differences: () => {
        throw new HostError({ code: "damaged", arguments: { detail: "leaf" } });
      },
    });
    shown({ host });
    expect(await screen.findByRole("alert")).toHaveTextContent("The file is damaged");
  });

  it.each(LANGUAGES)("have all their words in %s", async (language) => {
    shown({ language });
    await screen.findByText("P-04");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
