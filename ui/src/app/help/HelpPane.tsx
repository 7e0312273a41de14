import { useEffect, useId, useRef, useState } from "react";
import { Button, CrossIcon, IconButton, SearchField } from "../../parts";
import { useText } from "../../text";
import { useNavigation } from "../navigation";
import { SCREENS, TERMS, useHelp, type Term } from "./help";
import "./help.css";

export interface HelpPaneProps {
  /** The term one came for. */
  term: Term | null;
  onClose: () => void;
}

function Terms({ terms, asked }: { terms: readonly Term[]; asked: Term | null }) {
  const t = useText();
  const wanted = useRef<HTMLDivElement>(null);
  useEffect(() => wanted.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <dl className="help-terms">
      {terms.map((term) => (
        <div
          key={term}
          ref={term === asked ? wanted : null}
          {...(term === asked ? { "data-asked": "" } : {})}
        >
          <dt>{t(`help-term-${term}`)}</dt>
          <dd>{t(`help-term-${term}-is`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the screen is for, and what the words of the law on it mean. Beside the screen, which stays in use. */
export function HelpPane({ term, onClose }: HelpPaneProps) {
  const t = useText();
  const title = useId();
  const help = useHelp();
  const pane = useRef<HTMLElement>(null);
  const { view } = useNavigation();
  const [typed, setTyped] = useState("");
  const screen = SCREENS[view.name];
  useEffect(() => {
    const before = document.activeElement;
    pane.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  const wanted = typed.trim().toLocaleLowerCase();
  const found = TERMS.filter((one) =>
    `${t(`help-term-${one}`)} ${t(`help-term-${one}-is`)}`.toLocaleLowerCase().includes(wanted),
  );
  const here = term === null || screen.terms.includes(term) ? screen.terms : [term, ...screen.terms];
  const others = TERMS.filter((one) => !here.includes(one));
  return (
    // Escape in the pane closes it, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={pane}
      className="help-pane"
      aria-labelledby={title}
      tabIndex={-1}
      data-pane=""
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className="help-head">
        <h2 id={title} className="help-title">
          {t("help")}
        </h2>
        <IconButton
          label={t("action-close")}
          icon={<CrossIcon />}
          size="s"
          hasTooltip={false}
          onPress={onClose}
        />
      </header>
      <div className="help-body">
        <section className="help-screen">
          <h3>{t(screen.title)}</h3>
          <p>{t(`help-screen-${view.name}`)}</p>
          <p>{t(`help-screen-${view.name}-do`)}</p>
          <div className="help-ways">
            <Button size="s" onPress={() => help?.showKeys()}>
              {t("help-keys")}
            </Button>
            <Button size="s" onPress={() => help?.startTour()}>
              {t("help-tour")}
            </Button>
          </div>
        </section>
        <SearchField
          label={t("help-search")}
          placeholder={t("help-search")}
          value={typed}
          onChange={setTyped}
          hasSlashKey={false}
        />
        {wanted !== "" ? (
          found.length === 0 ? (
            <p className="quiet" role="status">
              {t("help-none")}
            </p>
          ) : (
            <Terms key={wanted} terms={found} asked={null} />
          )
        ) : (
          <>
            {here.length === 0 ? null : (
              <section>
                <h3>{t("help-terms-here")}</h3>
                <Terms terms={here} asked={term} />
              </section>
            )}
            <section>
              <h3>{t("help-terms-all")}</h3>
              <Terms terms={others} asked={null} />
            </section>
          </>
        )}
        <p className="help-foot">{t("help-no-advice")}</p>
      </div>
    </aside>
  );
}
