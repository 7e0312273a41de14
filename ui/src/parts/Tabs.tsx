import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components";
import "./Tabs.css";

export interface TabItem<Id extends string = string> {
  id: Id;
  label: string;
  count?: number;
  isDisabled?: boolean;
  content: ReactNode;
}

export interface TabsProps<Id extends string = string> {
  label: string;
  tabs: readonly TabItem<Id>[];
  selected?: Id;
  onChange?: (id: Id) => void;
}

export function Tabs<Id extends string = string>({ label, tabs, selected, onChange }: TabsProps<Id>) {
  return (
    <AriaTabs
      className="tabs"
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key);
        if (tab) onChange?.(tab.id);
      }}
    >
      <TabList className="tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab" isDisabled={tab.isDisabled ?? false}>
            {tab.label}
            {tab.count === undefined ? null : <span className="tab-count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
