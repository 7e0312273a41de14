import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { expectNoAxeFindings, show } from "../testing";
import {
  AddFilter,
  BarList,
  BASIS_LETTERS,
  BasisMark,
  Button,
  Card,
  CheckField,
  ComboField,
  ConfirmDialog,
  CopyButton,
  DateField,
  Dialog,
  EmptyState,
  FieldList,
  FigureCard,
  FilterChip,
  FilterMenu,
  FilterPopover,
  IconButton,
  InlineError,
  Keycap,
  LineList,
  Menu,
  MoreIcon,
  Notice,
  NumberedSteps,
  Pill,
  ProgressBar,
  Reference,
  SearchField,
  SelectField,
  SkeletonRow,
  Tabs,
  TextArea,
  TextField,
  Timeline,
  useToast,
} from ".";

const PLACES = [
  { id: "no", label: "Norway" },
  { id: "nl", label: "Netherlands", hint: "inside the EEA" },
  { id: "us", label: "United States" },
] as const;

describe("a button", () => {
  it("acts by pointer, by Enter and by Space, and not when disabled", async () => {
    const onPress = vi.fn();
    const { user, rerender } = show(<Button onPress={onPress}>Save</Button>);
    await user.click(screen.getByRole("button", { name: "Save" }));
    await user.keyboard("{Enter} ");
    expect(onPress).toHaveBeenCalledTimes(3);
    rerender(
      <Button onPress={onPress} isDisabled>
        Save
      </Button>,
    );
    await user.click(screen.getByRole("button"));
    expect(onPress).toHaveBeenCalledTimes(3);
  });

  it("of one icon has a name, and shows it to the keyboard", async () => {
    const { user } = show(<IconButton label="More actions" icon={<MoreIcon />} />);
    await user.tab();
    expect(screen.getByRole("button", { name: "More actions" })).toHaveFocus();
    expect(await screen.findByRole("tooltip")).toHaveTextContent("More actions");
    await expectNoAxeFindings();
  });
});

describe("a text field", () => {
  it("has its label, its description and its error tied to it", async () => {
    const { user } = show(<Name />);
    const field = screen.getByRole("textbox", { name: /^Name/ });
    expect(field).toHaveAccessibleDescription("As it is called inside.");
    expect(field).toBeRequired();
    await user.type(field, "x");
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Write at least two letters/);
    await expectNoAxeFindings();
  });

  function Name() {
    const [name, setName] = useState("");
    return (
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        isRequired
        description="As it is called inside."
        error={name.length === 1 ? "Write at least two letters." : null}
      />
    );
  }

  it("of many lines grows with its text", async () => {
    const { user, container } = show(<TextArea label="Purpose" defaultValue="One" />);
    await user.type(screen.getByRole("textbox", { name: "Purpose" }), "{Enter}Two");
    expect(container.querySelector(".grow")).toHaveAttribute("data-text", "One\nTwo");
    await expectNoAxeFindings();
  });
});

describe("a select field", () => {
  it("opens with the arrow, is chosen with Enter, and shows what was chosen", async () => {
    const onChange = vi.fn();
    const { user, rerender } = show(
      <SelectField label="Place" options={PLACES} value={null} onChange={onChange} />,
    );
    await user.tab();
    await user.keyboard("{ArrowDown}");
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
      "Norway",
      "Netherlands inside the EEA",
      "United States",
    ]);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onChange).toHaveBeenCalledWith("nl");
    rerender(<SelectField label="Place" options={PLACES} value="nl" onChange={onChange} />);
    expect(screen.getByRole("button", { name: /Place/ })).toHaveTextContent("Netherlands");
    await expectNoAxeFindings();
  });
});

describe("a combo field", () => {
  it("finds by typing, is chosen with Enter, and can be emptied", async () => {
    const onChange = vi.fn();
    const { user } = show(<ComboField label="Place" options={PLACES} value={null} onChange={onChange} />);
    const field = screen.getByRole("combobox", { name: "Place" });
    await user.type(field, "uni");
    expect(screen.getAllByRole("option")).toHaveLength(1);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onChange).toHaveBeenCalledWith("us");
  });

  it("says when nothing is found", async () => {
    const { user } = show(<ComboField label="Place" options={PLACES} value={null} onChange={() => {}} />);
    await user.type(screen.getByRole("combobox"), "zz");
    expect(screen.getByText("No matches")).toBeInTheDocument();
  });
});

describe("a check field", () => {
  it("is ticked with Space, and its mixed state is said", async () => {
    const onChange = vi.fn();
    const { user, rerender } = show(
      <CheckField label="Outside the EEA" isChecked={false} onChange={onChange} />,
    );
    await user.tab();
    await user.keyboard(" ");
    expect(onChange).toHaveBeenCalledWith(true);
    rerender(<CheckField label="Outside the EEA" isChecked={false} isMixed onChange={onChange} />);
    expect(screen.getByRole("checkbox")).toBePartiallyChecked();
    await expectNoAxeFindings();
  });
});

describe("a date field", () => {
  it("is written with digits alone, in the order of the language", async () => {
    const onChange = vi.fn();
    const { user } = show(<DateField label="Received" value={null} onChange={onChange} />, {
      language: "nb",
    });
    await user.tab();
    await user.keyboard("27112026");
    expect(onChange).toHaveBeenLastCalledWith("2026-11-27");
  });

  it("opens a calendar in the language of the screen, and gives the day that is pressed", async () => {
    const onChange = vi.fn();
    const { user } = show(<DateField label="Ontvangen" value="2026-11-27" onChange={onChange} />, {
      language: "nl",
    });
    await user.click(screen.getByRole("button", { name: /Kalender/ }));
    const calendar = await screen.findByRole("dialog");
    expect(within(calendar).getAllByText("november 2026").length).toBeGreaterThan(0);
    await user.click(within(calendar).getByRole("button", { name: /30 november/ }));
    expect(onChange).toHaveBeenCalledWith("2026-11-30");
  });

  it("has nothing for axe to find, open or closed", async () => {
    const { user } = show(<DateField label="Received" value="2026-11-27" onChange={() => {}} />);
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button"));
    await screen.findByRole("dialog");
    await expectNoAxeFindings();
  });
});

describe("a dialog", () => {
  it("holds the focus, closes with Escape, and gives the focus back", async () => {
    function Page() {
      const [isOpen, setOpen] = useState(false);
      return (
        <>
          <Button onPress={() => setOpen(true)}>Open</Button>
          <Dialog
            title="New activity"
            isOpen={isOpen}
            onClose={() => setOpen(false)}
            actions={<Button>Create</Button>}
          >
            <TextField label="Name" autoFocus />
          </Dialog>
        </>
      );
    }
    const { user } = show(<Page />);
    await user.click(screen.getByRole("button", { name: "Open" }));
    expect(screen.getByRole("dialog", { name: "New activity" })).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();
    await user.tab();
    await user.tab();
    await user.tab();
    expect(screen.getByRole("dialog")).toContainElement(document.activeElement as HTMLElement);
    await expectNoAxeFindings();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    await waitFor(() => expect(screen.getByRole("button", { name: "Open" })).toHaveFocus());
  });

  it("with a form submits on Enter", async () => {
    const onSubmit = vi.fn();
    const { user } = show(
      <Dialog
        title="New"
        isOpen
        onClose={() => {}}
        onSubmit={onSubmit}
        actions={
          <Button kind="primary" type="submit">
            Create
          </Button>
        }
      >
        <TextField label="Name" />
      </Dialog>,
    );
    await user.type(screen.getByRole("textbox"), "Newsletters{Enter}");
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it("that asks first puts the focus on Cancel when the answer is dangerous", async () => {
    const onConfirm = vi.fn();
    const onCancel = vi.fn();
    const { user } = show(
      <ConfirmDialog
        title="Delete A-02?"
        isOpen
        isDangerous
        confirmLabel="Delete"
        onConfirm={onConfirm}
        onCancel={onCancel}
      >
        It can be brought back.
      </ConfirmDialog>,
    );
    expect(screen.getByRole("alertdialog", { name: "Delete A-02?" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(onConfirm).toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(onCancel).toHaveBeenCalled();
    await expectNoAxeFindings();
  });
});

describe("a menu", () => {
  it("opens with the arrow, acts with Enter, and passes by what is disabled", async () => {
    const onAction = vi.fn();
    const { user } = show(
      <Menu
        label="Actions"
        trigger={<Button>More</Button>}
        onAction={onAction}
        items={[
          { id: "edit", label: "Edit", shortcut: "E" },
          { id: "share", label: "Share", isDisabled: true },
          { id: "delete", label: "Delete", tone: "bad", startsGroup: true },
        ]}
      />,
    );
    await user.tab();
    await user.keyboard("{ArrowDown}");
    await screen.findByRole("menu", { name: "More" });
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onAction).toHaveBeenCalledWith("delete");
    await expectNoAxeFindings();
  });
});

describe("tabs", () => {
  it("change with the arrows, and show the part that is theirs", async () => {
    const onChange = vi.fn();
    const { user } = show(
      <Tabs
        label="Parts"
        onChange={onChange}
        tabs={[
          { id: "overview", label: "Overview", content: "The whole" },
          { id: "history", label: "History", count: 3, content: "What happened" },
        ]}
      />,
    );
    await user.tab();
    await user.keyboard("{ArrowRight}");
    expect(onChange).toHaveBeenLastCalledWith("history");
    expect(screen.getByRole("tabpanel")).toHaveTextContent("What happened");
    await expectNoAxeFindings();
  });
});

describe("a search field", () => {
  function Search() {
    const [value, setValue] = useState("");
    return (
      <>
        <SearchField label="Search register and log" value={value} onChange={setValue} />
        <TextField label="Elsewhere" />
      </>
    );
  }

  it("takes the focus at the slash, but not from somebody who writes", async () => {
    const { user } = show(<Search />);
    const search = screen.getByRole("searchbox", { name: "Search register and log" });
    await user.keyboard("/");
    expect(search).toHaveFocus();
    expect(search).toHaveValue("");
    const elsewhere = screen.getByRole("textbox", { name: "Elsewhere" });
    await user.type(elsewhere, "a/b");
    expect(elsewhere).toHaveValue("a/b");
  });

  it("is emptied with Escape, or with its button", async () => {
    const { user } = show(<Search />);
    const search = screen.getByRole("searchbox");
    await user.type(search, "sub{Escape}");
    expect(search).toHaveValue("");
    await user.type(search, "sub");
    await user.click(screen.getByRole("button", { name: "Clear search" }));
    expect(search).toHaveValue("");
    await expectNoAxeFindings();
  });
});

describe("a filter", () => {
  function Bases({ onChange }: { onChange: (selected: string[]) => void }) {
    const [selected, setSelected] = useState<string[]>([]);
    return (
      <FilterMenu
        name="Place"
        options={PLACES}
        selected={selected}
        onChange={(next) => {
          setSelected(next);
          onChange(next);
        }}
      />
    );
  }

  it("takes several values, says how many, and is cleared", async () => {
    const onChange = vi.fn();
    const { user } = show(<Bases onChange={onChange} />);
    const chip = screen.getByRole("button", { name: "Place: any" });
    await user.click(chip);
    await user.click(await screen.findByRole("menuitemcheckbox", { name: "Norway" }));
    await user.click(screen.getByRole("menuitemcheckbox", { name: "United States" }));
    await user.keyboard("{Escape}");
    expect(onChange).toHaveBeenLastCalledWith(["no", "us"]);
    expect(await screen.findByRole("button", { name: "Place: 2 chosen" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Clear filter Place" }));
    expect(screen.getByRole("button", { name: "Place: any" })).toBeInTheDocument();
    await expectNoAxeFindings();
  });

  it("can be a chip of its own, and can be added from those that are not shown", async () => {
    const onClear = vi.fn();
    const onAdd = vi.fn();
    const { user } = show(
      <>
        <FilterChip name="Due" value="this week" isActive onPress={() => {}} onClear={onClear} />
        <AddFilter filters={[{ id: "owner", label: "Owner" }]} onAdd={onAdd} />
      </>,
    );
    await user.click(screen.getByRole("button", { name: "Clear filter Due" }));
    await user.click(screen.getByRole("button", { name: "Filter" }));
    await user.click(await screen.findByRole("menuitem", { name: "Owner" }));
    expect(onClear).toHaveBeenCalled();
    expect(onAdd).toHaveBeenCalledWith("owner");
  });

  it("can open a box in which something is written, and closes it when told", async () => {
    const { user } = show(
      <FilterPopover name="Record" value="any" isActive={false} onClear={() => {}}>
        {(close) => (
          <>
            <TextField label="Reference" autoFocus />
            <Button onPress={close}>Done</Button>
          </>
        )}
      </FilterPopover>,
    );
    await user.click(screen.getByRole("button", { name: "Record: any" }));
    expect(await screen.findByRole("dialog", { name: "Record" })).toBeInTheDocument();
    expect(screen.getByLabelText("Reference")).toHaveFocus();
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Done" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  });
});

describe("a toast", () => {
  function Saying({ onUndo }: { onUndo: () => void }) {
    const say = useToast();
    return (
      <>
        <button onClick={() => say({ text: "A-02 deleted", action: { label: "Undo", onPress: onUndo } })}>
          delete
        </button>
        <button onClick={() => say("Saved")}>save</button>
        <button onClick={() => say({ text: "Written", key: "last" })}>write</button>
      </>
    );
  }

  it("is said politely, and offers to undo", async () => {
    const onUndo = vi.fn();
    const { user } = show(<Saying onUndo={onUndo} />);
    const region = screen.getByRole("region", { name: "Messages" });
    expect(region).toHaveAttribute("aria-live", "polite");
    await user.click(screen.getByText("delete"));
    expect(region).toHaveTextContent("A-02 deleted");
    await expectNoAxeFindings();
    await user.click(within(region).getByRole("button", { name: "Undo" }));
    expect(onUndo).toHaveBeenCalled();
    expect(region).not.toHaveTextContent("A-02 deleted");
  });

  it("takes the place of an earlier one of its key, and of no other", async () => {
    const { user } = show(<Saying onUndo={() => {}} />);
    await user.click(screen.getByText("write"));
    await user.click(screen.getByText("save"));
    await user.click(screen.getByText("write"));
    expect(screen.getAllByText("Written")).toHaveLength(1);
    expect(screen.getByText("Saved")).toBeInTheDocument();
  });

  it("goes by itself, but not under the pointer", () => {
    vi.useFakeTimers();
    show(<Saying onUndo={() => {}} />);
    fireEvent.click(screen.getByText("save"));
    const toast = screen.getByText("Saved").parentElement as HTMLElement;
    fireEvent.pointerEnter(toast);
    act(() => void vi.advanceTimersByTime(60_000));
    expect(screen.getByText("Saved")).toBeInTheDocument();
    fireEvent.pointerLeave(toast);
    act(() => void vi.advanceTimersByTime(8_000));
    expect(screen.queryByText("Saved")).not.toBeInTheDocument();
    vi.useRealTimers();
  });
});

describe("a button that copies", () => {
  it("puts the text on the clipboard, and says so for a moment", async () => {
    const { user } = show(<CopyButton text="9f3a" label="Copy the root" />);
    await user.click(screen.getByRole("button", { name: "Copy the root" }));
    expect(await screen.findByText("Copied")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe("9f3a");
    await waitFor(() => expect(screen.queryByText("Copied")).not.toBeInTheDocument());
  });

  it("does not say so where the window may not write there", async () => {
    const { user } = show(<CopyButton text="9f3a" label="Copy the root" />);
    const refused = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(screen.getByRole("button", { name: "Copy the root" }));
    await waitFor(() => expect(refused).toHaveBeenCalled());
    expect(screen.queryByText("Copied")).not.toBeInTheDocument();
    expect(document.querySelector("textarea")).toBeNull();
  });

  it("copies as a person does where the clipboard cannot be written to", async () => {
    const { user } = show(<CopyButton text="9f3a" label="Copy the root" />);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    let marked: string | undefined;
    document.execCommand = () => {
      marked = document.querySelector("textarea")?.value;
      return true;
    };
    await user.click(screen.getByRole("button", { name: "Copy the root" }));
    expect(await screen.findByText("Copied")).toBeInTheDocument();
    expect(marked).toBe("9f3a");
    expect(screen.getByRole("button", { name: "Copy the root" })).toHaveFocus();
    Reflect.deleteProperty(document, "execCommand");
  });
});

describe("marks and facts", () => {
  it("say a legal basis in words, not by colour alone", () => {
    show(
      <>
        {BASIS_LETTERS.map((letter) => (
          <BasisMark key={letter} letter={letter} />
        ))}
      </>,
    );
    expect(screen.getByRole("img", { name: "Legitimate interests, Article 6(1)(f)" })).toHaveTextContent("f");
    expect(screen.getAllByRole("img")).toHaveLength(6);
  });

  it("say which steps are done, and which is next", () => {
    show(
      <NumberedSteps
        label="Evaluation"
        steps={[
          { id: "1", title: "Received", state: "done" },
          { id: "2", title: "Art. 48 test", state: "current" },
          { id: "3", title: "Decision", state: "todo" },
        ]}
      />,
    );
    const [received, test, decision] = within(screen.getByRole("list", { name: "Evaluation" })).getAllByRole(
      "listitem",
    );
    expect(received).toHaveTextContent("Received, done");
    expect(test).toHaveAttribute("aria-current", "step");
    expect(decision).toHaveTextContent("Decision, to do");
  });

  it("say an error at once, with what happened and what to do", () => {
    show(<InlineError what="The file could not be saved." todo="Free some space and try again." />);
    expect(screen.getByRole("alert")).toHaveTextContent(
      "Error: The file could not be saved.Free some space and try again.",
    );
  });

  it("have nothing for axe to find", async () => {
    show(
      <main>
        <h1>Page</h1>
        <Card title="Legal bases" aside="activities using each">
          <BarList
            label="Legal bases"
            bars={[{ id: "f", label: "Legitimate interests", value: 8, basis: "f" }]}
          />
        </Card>
        <FigureCard number="10" words="activities" />
        <FieldList fields={[{ label: "Purpose", value: "News", note: "since May" }]} />
        <LineList
          lines={[{ id: "1", mark: <Pill tone="bad">Stop</Pill>, title: "Not recorded", note: "AR-07" }]}
        />
        <Timeline
          label="Trail"
          events={[
            {
              id: "1",
              time: "17 Nov 09:12",
              title: "Registered",
              actor: "Privacy officer",
              reference: "#1271",
            },
          ]}
        />
        <Notice what="A copy." todo="Changes come back as comments." tone="warn" />
        <EmptyState title="No activities yet" actions={<Button>New activity</Button>}>
          An activity says why data are used.
        </EmptyState>
        <ProgressBar label="Importing" value={62} />
        <ProgressBar label="Verifying" />
        <SkeletonRow />
        <Pill tone="warn" label="1 finding to review">
          1
        </Pill>
        <BasisMark letter="a" name />
        <Reference>A-02</Reference>
        <Keycap>Enter</Keycap>
      </main>,
    );
    expect(screen.getByRole("progressbar", { name: "Importing" })).toHaveAttribute("aria-valuenow", "62");
    await expectNoAxeFindings();
  });
});
