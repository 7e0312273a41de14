import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useNavigation } from "../../app/navigation";
import { HostError, type ImportAsked, type ImportField, type ImportKind } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { importing, type Spreadsheet } from "../../testing/importing";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES, type Language } from "../../text";
import { hasText } from "../../text/bundles";
import { ActivitiesView } from "../activities";
import { fieldsOf, knownBy } from "./fields";
import { doubled, isNamed, withField } from "./importing";
import { ImportView } from ".";

type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

function Here() {
  const { view } = useNavigation();
  if (view.name === "import") return <ImportView kind={view.kind ?? "register"} />;
  return view.name === "activities" ? <ActivitiesView id={null} /> : null;
}
function shown(sheet: Spreadsheet = {}, handlers: Handlers = {}, language: Language = "en") {
  return showInRegister(<Here />, {
    start: { name: "import", kind: "register" },
    host: registerHost({
      import_open: () => importing.source(),
      import_plan: importing.plan(sheet),
      import_apply: () => ({
        counts: importing.plan()({ columns: null } as ImportAsked).counts,
        changed: [],
      }),
      undo: () => ({ changed: [] }),
      ...handlers,
    }),
    language,
  });
}
type Shown = ReturnType<typeof shown>;
const press = async ({ user }: Pick<Shown, "user">, name: string) =>
  user.click(await screen.findByRole("button", { name }));

async function toColumns(there: Shown) {
  await press(there, "Choose a file…");
  await screen.findByText("register.xlsx");
  await press(there, "Go on to the columns");
  return within(await screen.findByRole("table"));
}
async function toRun(there: Shown) {
  await toColumns(there);
  await press(there, "Dry run");
  return within(await screen.findByRole("grid", { name: "What each row would do" }));
}
/** What was asked of the plan, without the windows of the grid. */
const plans = ({ asked }: Shown) => asked("import_plan").filter(({ limit }) => limit === 1);

describe("the source of an import", () => {
  it("is a file that the program opens, with its sheets and how it is laid out", async () => {
    const there = shown();
    const { user, asked } = there;
    expect(await screen.findByRole("button", { name: "Go on to the columns" })).toBeDisabled();
    await press(there, "Choose a file…");
    expect(await screen.findByText("register.xlsx")).toBeInTheDocument();
    expect(asked("import_open")).toEqual([{ kind: "register" }]);
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: /Sheet$/ }));
    await user.click(await screen.findByRole("option", { name: /^Lists \(hidden\)/ }));
    await user.click(screen.getByRole("button", { name: /Layout of an authority$/ }));
    await user.click(await screen.findByRole("option", { name: "CNIL, France" }));
    await user.type(screen.getByLabelText("Row of the headers"), "3");
    await press(there, "Go on to the columns");
    await screen.findByRole("table");
    expect(plans(there)).toEqual([
      expect.objectContaining({
        kind: "register",
        sheet: "Lists",
        profile: "cnil",
        header_row: 3,
        language: "en",
        columns: null,
      }),
    ]);
  });

  it("is read as it was recognised when nobody says otherwise", async () => {
    const there = shown(
      {},
      {
        import_open: () => importing.source({ kept: true, language: "nb", layout: "form", kind: "register" }),
      },
    );
    await press(there, "Choose a file…");
    expect(await screen.findByText(/^The columns go where they went/)).toBeInTheDocument();
    await press(there, "Go on to the columns");
    await screen.findByRole("table");
    expect(plans(there)).toEqual([
      expect.objectContaining({ layout: "form", sheet: "Register", language: "nb", columns: null }),
    ]);
  });

  it("says in which row and as whose layout it was recognised, and of text how it was read", async () => {
    const there = shown(
      {},
      { import_open: () => importing.source({ form: "csv", encoding: "windows-1252", delimiter: "\t" }) },
    );
    await press(there, "Choose a file…");
    expect(await screen.findByText("CSV, windows-1252")).toBeInTheDocument();
    expect(screen.getByText("a tab")).toBeInTheDocument();
    expect(screen.getByLabelText("Row of the headers")).toHaveAccessibleDescription("Recognised: row 2.");
    expect(screen.getByRole("button", { name: /Layout of an authority$/ })).toHaveAccessibleDescription(
      "Recognised: Datatilsynet, Norway.",
    );
  });

  it("is read without what was recognised when it turns out to list something else", async () => {
    const there = shown();
    await press(there, "Choose a file…");
    await screen.findByText("register.xlsx");
    await there.user.click(screen.getByRole("radio", { name: /^Processors/ }));
    expect(screen.getByLabelText("Row of the headers")).not.toHaveAccessibleDescription();
    await press(there, "Go on to the columns");
    await screen.findByRole("table");
    expect(plans(there)).toEqual([
      expect.objectContaining({ kind: "processors", layout: "rows", sheet: "Manual" }),
    ]);
  });

  it("stays as it is when nobody chooses a file", async () => {
    const there = shown({}, { import_open: () => null });
    await press(there, "Choose a file…");
    await waitFor(() => expect(there.asked("import_open")).toHaveLength(1));
    expect(screen.getByRole("button", { name: "Go on to the columns" })).toBeDisabled();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("says why a file cannot be read", async () => {
    const there = shown(
      {},
      {
        import_open: () => {
          throw new HostError({ code: "import-old-workbook", arguments: {} });
        },
      },
    );
    await press(there, "Choose a file…");
    expect(await screen.findByRole("alert")).toHaveTextContent("save it as .xlsx without a password");
  });

  it("can be of another kind", async () => {
    const there = shown();
    await there.user.click(await screen.findByRole("radio", { name: /^Requests/ }));
    await press(there, "Choose a file…");
    await waitFor(() => expect(there.asked("import_open")).toEqual([{ kind: "requests" }]));
  });
});

describe("the columns of an import", () => {
  it("are shown with what stands in them and where they go, and what goes nowhere is named", async () => {
    const table = await toColumns(shown());
    expect(table.getAllByRole("rowheader").map((head) => head.textContent)).toEqual([
      "BehandlingNyhetsbrevRekruttering",
      "FormålMarkedsføring",
      "Merkelappgrønngulrød",
    ]);
    expect(table.getByRole("button", { name: /^Behandling: goes into/ })).toHaveTextContent("Name");
    expect(table.getByRole("button", { name: /^Formål: taken apart/ })).toHaveTextContent(
      "At semicolons and lines",
    );
    expect(screen.getByText("Recognised as: Datatilsynet, Norway.")).toBeInTheDocument();
    expect(screen.getByText("1 column is left out").closest(".notice")).toHaveTextContent("Merkelapp");
    expect(screen.getByText(/^The layout demands/).closest(".notice")).toHaveTextContent("Retention");
    await expectNoAxeFindings();
  });

  it("go where somebody says, by key, and the dry run is asked with it", async () => {
    const there = shown();
    const table = await toColumns(there);
    table.getByRole("button", { name: /^Merkelapp: goes into/ }).focus();
    await there.user.keyboard("{Enter}");
    await there.user.click(await screen.findByRole("option", { name: "Retention" }));
    expect(screen.queryByText(/^The layout demands/)).not.toBeInTheDocument();
    await there.user.click(table.getByRole("button", { name: /^Merkelapp: taken apart/ }));
    await there.user.click(await screen.findByRole("option", { name: "As one text" }));
    await press(there, "Dry run");
    await screen.findByRole("grid");
    expect(plans(there).at(-1)?.["columns"]).toEqual([
      { column: 0, field: "name", split: null },
      { column: 1, field: "purposes", split: null },
      { column: 2, field: "retention", split: "whole" },
    ]);
  });

  it("keep from going on while nothing names the records, or two go into one field", async () => {
    const there = shown();
    const table = await toColumns(there);
    const into = async (header: string, option: string) => {
      await there.user.click(table.getByRole("button", { name: new RegExp(`^${header}: goes into`) }));
      await there.user.click(await screen.findByRole("option", { name: option }));
    };
    await into("Merkelapp", "Name");
    expect(screen.getAllByText(/^This field takes one value/)).toHaveLength(2);
    expect(screen.getByRole("button", { name: "Dry run" })).toBeDisabled();
    await into("Merkelapp", "left out");
    await into("Behandling", "left out");
    // Known by its purposes, an activity needs no name.
    expect(screen.getByRole("button", { name: "Dry run" })).toBeEnabled();
    await into("Formål", "left out");
    expect(screen.getByRole("alert")).toHaveTextContent("No column names the records");
    expect(screen.getByRole("button", { name: "Dry run" })).toBeDisabled();
  });

  it("can be seen and named by hand when no name was recognised", async () => {
    const there = shown({ isNamed: false });
    const table = await toColumns(there);
    expect(screen.getByText("No column was recognised as the name")).toBeInTheDocument();
    expect(table.getByRole("button", { name: /^Behandling: goes into/ })).toHaveTextContent("Name");
    expect(plans(there).map(({ columns }) => columns)).toEqual([
      null,
      [
        { column: 0, field: "name", split: null },
        { column: 1, field: "purposes", split: null },
        { column: 2, field: null, split: null },
      ],
    ]);
  });

  it("stay as they were set when one goes back and on again", async () => {
    const there = shown();
    const table = await toColumns(there);
    await there.user.click(table.getByRole("button", { name: /^Merkelapp: goes into/ }));
    await there.user.click(await screen.findByRole("option", { name: "Systems" }));
    await press(there, "Back");
    await press(there, "Go on to the columns");
    expect(await screen.findByRole("button", { name: /^Merkelapp: goes into/ })).toHaveTextContent("Systems");
    expect(plans(there)).toHaveLength(1);
  });
});

describe("the dry run of an import", () => {
  it("says of each row what it would do and what there is to say, and writes nothing", async () => {
    const there = shown();
    const grid = await toRun(there);
    const [first, second, third] = (await grid.findAllByRole("rowheader")).map((head) =>
      head.closest("[role=row]"),
    );
    expect(first).toHaveTextContent("2NewNewsletter1");
    expect(second).toHaveTextContent(/^3ChangesA-03Recruitment1Look at this.*03\/04\/2026.*\+1$/);
    expect(third).toHaveTextContent("4Nothing to doA-04Security0");
    expect(
      screen.getByText(/1 row to look at · 1 other record would be made · Nothing has been/),
    ).toBeVisible();
    await expectNoAxeFindings();
    expect(there.asked("import_apply")).toEqual([]);
  });

  it("shows only the rows of one verdict when asked", async () => {
    const there = shown();
    const grid = await toRun(there);
    await press(there, "1 Changes");
    await waitFor(() => expect(grid.queryByText("Newsletter")).not.toBeInTheDocument());
    expect(grid.getByText("Recruitment")).toBeInTheDocument();
    expect(there.asked("import_plan").at(-1)).toMatchObject({ only: "update", limit: 200 });
    await press(there, "3 rows");
    expect(await grid.findByText("Newsletter")).toBeInTheDocument();
  });

  it("opens a row with its sentences, its fields and the records it links", async () => {
    const there = shown();
    const grid = await toRun(there);
    await there.user.click(await grid.findByText("Recruitment"));
    const pane = within(await screen.findByRole("complementary", { name: "Recruitment" }));
    expect(pane.getByRole("region", { name: "What there is to say" })).toHaveTextContent(
      /^What there is to say2Look at this.*Note.*computed/,
    );
    expect(pane.getByRole("region", { name: "Fields" })).toHaveTextContent("Responsible unitHRPeople");
    await expectNoAxeFindings();
    await there.user.click(grid.getByText("Newsletter"));
    expect(await screen.findByRole("region", { name: "Linked records" })).toHaveTextContent(
      "Post LtdProcessorto be made",
    );
  });

  it("imports the plan that was looked at, with the last press only, and can be taken back", async () => {
    const there = shown();
    const { user, asked, where } = there;
    await toRun(there);
    await user.type(screen.getByLabelText("Reason"), "Taken over");
    await press(there, "Import 2 records");
    await waitFor(() =>
      expect(asked("import_apply")).toEqual([
        {
          asked: expect.objectContaining({
            kind: "register",
            seen: "5e".repeat(32),
            limit: 0,
            only: null,
          }) as unknown,
          reason: "Taken over",
        },
      ]),
    );
    expect(await screen.findByText("Imported: 1 new, 1 changed")).toBeInTheDocument();
    expect(where()).toEqual({ name: "activities" });
    await press(there, "Undo");
    await waitFor(() => expect(asked("undo")).toHaveLength(1));
  });

  it("cannot be carried out while a row holds an error, and says which", async () => {
    const there = shown({ isBroken: true });
    const grid = await toRun(there);
    expect(await grid.findByText("without a name")).toBeInTheDocument();
    expect(screen.getByText("Rows with errors keep the whole from being imported")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Import 2 records" })).toBeDisabled();
    await press(there, "1 Error");
    expect(await grid.findByText("Nothing says what this row is called.")).toBeInTheDocument();
  });

  it("says when the register changed meanwhile, and leads back to the columns", async () => {
    const there = shown(
      {},
      {
        import_apply: () => {
          throw new HostError({ code: "import-changed", arguments: {} });
        },
      },
    );
    await toRun(there);
    await press(there, "Import 2 records");
    expect(await screen.findByRole("alert")).toHaveTextContent("changed after you looked at the plan");
    await press(there, "Back");
    await press(there, "Dry run");
    expect(await screen.findByRole("grid")).toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("asks before what was set is lost", async () => {
    const there = shown();
    await toColumns(there);
    await there.user.keyboard("{Control>}k{/Control}act");
    await there.user.click(await screen.findByRole("option", { name: /^Activities/ }));
    expect(await screen.findByRole("alertdialog", { name: "Leave without saving?" })).toBeInTheDocument();
    expect(there.where()?.name).toBe("import");
  });
});

describe("the export of a register", () => {
  const exported = (handlers: Handlers = {}) =>
    shown({}, { import_open: importing.exported, import_plan: () => importing.exportPlan(), ...handlers });

  it("says what it holds, has no columns, and comes in as a whole", async () => {
    const there = exported();
    await press(there, "Choose a file…");
    expect(await screen.findByText("This is the export of a register")).toBeInTheDocument();
    expect(screen.getByText("Processing activities: 2 · Organisations: 1")).toBeInTheDocument();
    expect(screen.queryByLabelText("Row of the headers")).not.toBeInTheDocument();
    await expectNoAxeFindings();
    await press(there, "Dry run");
    const grid = within(await screen.findByRole("grid", { name: "What each row would do" }));
    expect((await grid.findByText("Acme AS")).closest("[role=row]")).toHaveTextContent(
      "3NewO-01Acme ASOrganisation",
    );
    expect(screen.getByText(/^Every record keeps its id/)).toBeInTheDocument();
    await press(there, "Import 3 records");
    await waitFor(() => expect(there.asked("import_apply")).toHaveLength(1));
    expect(there.asked("import_apply")[0]?.["asked"]).toMatchObject({
      columns: null,
      layout: null,
      sheet: null,
      seen: "7a".repeat(32),
    });
  });

  it("does not go into a register that holds something", async () => {
    const there = exported({
      import_plan: () =>
        importing.exportPlan({
          sentences: [
            {
              weight: "error",
              column: null,
              sentence: {
                key: "error-import-not-empty",
                arguments: { count: { type: "number", value: 24 } },
              },
            },
          ],
        }),
    });
    await press(there, "Choose a file…");
    await press(there, "Dry run");
    expect(await screen.findByText(/^There are 24 records in this file already/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Import 3 records" })).toBeDisabled();
  });
});

describe("an import", () => {
  it("is begun from the list of activities", async () => {
    const { user, where } = showInRegister(<Here />, { start: { name: "activities" } });
    await user.click(await screen.findByRole("button", { name: "More actions" }));
    await user.click(await screen.findByRole("menuitem", { name: "Import a spreadsheet…" }));
    expect(where()).toEqual({ name: "import", kind: "register" });
  });

  it("is not for those who may only read", async () => {
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    shown({}, { status: () => status });
    expect(await screen.findByText("Nothing can be imported here")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Choose a file…" })).not.toBeInTheDocument();
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    await toRun(shown({ isBroken: true }));
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    const there = shown({ isBroken: true }, {}, language);
    const main = async () => (await screen.findAllByRole("button")).at(-1) as HTMLElement;
    await main();
    await there.user.click(document.querySelector(".import-open button") as HTMLElement);
    await waitFor(() => expect(document.body).toHaveTextContent("register.xlsx"));
    await there.user.click(await main());
    await screen.findByRole("table");
    await there.user.click(await main());
    await screen.findByRole("grid");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("the fields of an import", () => {
  it.each<ImportKind>(["register", "processors", "requests"])(
    "of %s have words in every language",
    (kind) => {
      const fields = fieldsOf(kind);
      expect(fields).toContain(knownBy(kind));
      const wordless = fields.flatMap((field) =>
        LANGUAGES.filter((language) => !hasText(language, `import-field-${field.replaceAll("_", "-")}`)).map(
          (language) => `${field} in ${language}`,
        ),
      );
      expect(wordless).toEqual([]);
    },
  );

  it("are set one per column, and known when two columns want one that takes one value", () => {
    const name: ImportField = "name";
    const mapping = withField(withField([], 0, name), 1, "purposes");
    expect(withField(mapping, 1, name)).toEqual([
      { column: 0, field: "name", split: null },
      { column: 1, field: "name", split: null },
    ]);
    expect(doubled(withField(mapping, 1, name))).toEqual(new Set(["name"]));
    expect(doubled(withField(mapping, 2, "purposes")).size).toBe(0);
    expect(isNamed("processors", [{ column: 0, field: "purposes", split: null }])).toBe(false);
    expect(isNamed("register", [{ column: 0, field: "purposes", split: null }])).toBe(true);
    expect(isNamed("register", [{ column: 0, field: "processing_operations", split: null }])).toBe(true);
    expect(isNamed("register", [{ column: 0, field: "data", split: null }])).toBe(false);
  });
});
