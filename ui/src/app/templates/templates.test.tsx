import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError, type PutRecord, type Activity } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { templates } from "../../testing/templates";
import { LANGUAGES, type Language } from "../../text";
import { ActivitiesView } from "../../views/activities";
import { EditView } from "../../views/edit/EditView";
import { SearchBox } from "../../views/search";
import { useNavigation } from "../navigation";

function Place() {
  const { view } = useNavigation();
  if (view.name === "edit") return <EditView key={view.sitting} view={view} />;
  return <ActivitiesView id={null} />;
}

type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

async function opened(language: Language = "en", handlers: Handlers = {}) {
  const host = registerHost({ templates: (asked) => templates(asked.language), ...handlers });
  const shown = showInRegister(<Place />, { host, language });
  const words = { en: "From a template…", nb: "Fra en mal…", nl: "Op basis van een sjabloon…" }[language];
  const [button] = await screen.findAllByText(words, { selector: "button, button *" });
  button?.closest("button")?.focus();
  await shown.user.keyboard("{Enter}");
  const dialog = await screen.findByRole("dialog");
  return { ...shown, dialog };
}
const preview = () => document.querySelector<HTMLElement>(".template-preview");
const fields = (name: string) =>
  [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      `#section-${name} input, #section-${name} textarea`,
    ),
  ].map(({ value }) => value);

describe("an activity from a template", () => {
  it("is chosen from seventeen, each shown with what it fills in before it is taken", async () => {
    const { user, dialog, asked } = await opened();
    const list = within(dialog).getByRole("listbox");
    await waitFor(() => expect(within(list).getAllByRole("option")).toHaveLength(17));
    expect(asked("templates")).toEqual([{ language: "en" }]);
    expect(within(list).getByRole("option", { name: "Payroll" })).toHaveFocus();
    expect(preview()).toHaveTextContent("Compute and pay salaries and benefits");
    // The law behind a period, the mark of special data, and how well all of it was checked.
    expect(preview()).toHaveTextContent(/Bokføringsloven § 13/);
    expect(preview()).toHaveTextContent(/Deduction of trade union dues.*Trade union membership/);
    expect(preview()).toHaveTextContent("From knowledge of the law, still to be checked against the source");
    expect(preview()).toHaveTextContent(/No legal basis is filled in/);
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(preview()).toHaveTextContent(/Recruitment/);
    expect(asked("put_record")).toHaveLength(0);
  });

  it("marks a period without a law beside it as a proposal", async () => {
    const { user } = await opened();
    await waitFor(() => expect(screen.getByRole("option", { name: "Payroll" })).toHaveFocus());
    const marks = () =>
      [...document.querySelectorAll(".template-part .pill")].filter((one) => one.textContent === "proposal");
    expect(marks()).toHaveLength(0);
    await user.keyboard("newsl");
    await waitFor(() => expect(screen.getByRole("option", { name: "Newsletter" })).toHaveFocus());
    expect(preview()?.querySelector("h3")).toHaveTextContent("Newsletter");
    expect(marks()).toHaveLength(3);
  });

  it("opens in its form by keys alone, is not made until something is written, and says where it is from", async () => {
    const { user, where, asked } = await opened();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(where()).toMatchObject({ name: "edit", kind: "activity", id: null }));
    expect(await screen.findByText("Begun from the template “Payroll”.")).toBeInTheDocument();
    await waitFor(() => expect(fields("purposes")).toContain("Compute and pay salaries and benefits"));
    expect(document.querySelector(".save-line")).toHaveTextContent(/made with the first change/);
    expect(asked("put_record")).toHaveLength(0);
    const name = document.querySelector<HTMLInputElement>("#section-general input");
    expect(name).toHaveFocus();
    await user.keyboard("{End}");
    await user.keyboard(" of drivers{Control>}{Enter}{/Control}");
    await waitFor(() => expect(asked("put_record")).toHaveLength(1));
    const put = asked("put_record")[0] as unknown as PutRecord & { record: Activity };
    expect(put).toMatchObject({ id: null, reason: "From the template “Payroll”" });
    expect(put.record).toMatchObject({ name: { en: "Payroll of drivers" }, status: "draft", bases: [] });
    expect(put.record.retention[0]).toMatchObject({ period: "P5Y", legal_min_ref: "Bokføringsloven § 13" });
  });

  it("is made as it is by Ctrl S, and left without a trace by Escape", async () => {
    const first = await opened();
    await first.user.keyboard("{Enter}");
    await screen.findByText("Begun from the template “Payroll”.");
    await first.user.keyboard("{Escape}");
    await waitFor(() => expect(first.where()).toEqual({ name: "activities" }));
    expect(first.asked("put_record")).toHaveLength(0);
    first.unmount();
    const second = await opened();
    await second.user.keyboard("{Enter}");
    await screen.findByText("Begun from the template “Payroll”.");
    await second.user.keyboard("{Control>}s{/Control}");
    await waitFor(() => expect(second.asked("put_record")).toHaveLength(1));
  });

  it("is found by search too", async () => {
    const host = registerHost({ templates: (asked) => templates(asked.language) });
    const { user } = showInRegister(<SearchBox />, { host });
    await user.click(await screen.findByRole("combobox"));
    await user.keyboard("templ{ArrowDown}");
    await user.click(await screen.findByRole("option", { name: /From a template/ }));
    expect(await screen.findByRole("dialog", { name: "Activity from a template" })).toBeInTheDocument();
  });

  it("says why when the templates do not come", async () => {
    await opened("en", {
      templates: () => {
        throw new HostError({ code: "internal", arguments: { detail: "the templates are unreadable" } });
      },
    });
    expect(await screen.findByRole("alert")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Begin with this" })).toBeDisabled();
  });

  it("is not offered where one may only read", async () => {
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    showInRegister(<Place />, { host: registerHost({ status: () => status }) });
    await screen.findByRole("heading", { level: 1 });
    expect(screen.queryByText("From a template…")).toBeNull();
  });

  it.each(LANGUAGES)("is there in %s, with the lines of that language", async (language) => {
    const { asked } = await opened(language);
    await waitFor(() => expect(preview()).not.toBeNull());
    expect(asked("templates")).toEqual([{ language }]);
    const words = { en: "Bank account", nb: "Kontonummer", nl: "Bankrekening" }[language];
    expect(preview()).toHaveTextContent(words);
    expect(document.body).not.toHaveTextContent("⟨");
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    await opened();
    await waitFor(() => expect(preview()).not.toBeNull());
    await expectNoAxeFindings();
  });
});
