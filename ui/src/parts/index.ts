export { Button, IconButton } from "./Button";
export type { ButtonKind, ButtonProps, ButtonSize, IconButtonProps } from "./Button";
export { CheckField } from "./CheckField";
export type { CheckFieldProps } from "./CheckField";
export { ComboField } from "./ComboField";
export type { ComboFieldProps } from "./ComboField";
export { CopyButton } from "./CopyButton";
export type { CopyButtonProps } from "./CopyButton";
export { DateField } from "./DateField";
export type { DateFieldProps } from "./DateField";
export { ConfirmDialog, Dialog } from "./Dialog";
export type { ConfirmDialogProps, DialogProps } from "./Dialog";
export { BarList, Card, FieldList, FigureCard, LineList, NumberedSteps, Timeline } from "./Facts";
export type {
  Bar,
  BarListProps,
  CardProps,
  Field,
  FieldListProps,
  FigureCardProps,
  Line,
  LineListProps,
  NumberedStepsProps,
  Step,
  StepState,
  TimelineEvent,
  TimelineProps,
} from "./Facts";
export type { FieldProps, Option } from "./Field";
export { AddFilter, FilterChip, FilterMenu, FilterPopover } from "./Filter";
export type { AddFilterProps, FilterChipProps, FilterMenuProps, FilterPopoverProps } from "./Filter";
export * from "./icons";
export { Keycap } from "./Keycap";
export { KeyTable } from "./KeyTable";
export type { KeyLine, KeyTableProps } from "./KeyTable";
export { BASIS_LETTERS, BasisMark, Pill, Reference } from "./marks";
export type { BasisLetter, BasisMarkProps, PillProps, ReferenceProps, Tone } from "./marks";
export { Menu } from "./Menu";
export type { MenuItem, MenuProps } from "./Menu";
export { EmptyState, InlineError, Notice } from "./Notice";
export type { EmptyStateProps, InlineErrorProps, NoticeProps } from "./Notice";
export { ProgressBar, SkeletonRow } from "./Progress";
export type { ProgressBarProps, SkeletonRowProps } from "./Progress";
export { SearchField } from "./SearchField";
export type { SearchFieldProps } from "./SearchField";
export { SelectField } from "./SelectField";
export type { SelectFieldProps } from "./SelectField";
export { Tabs } from "./Tabs";
export type { TabItem, TabsProps } from "./Tabs";
export { TextArea, TextField } from "./TextField";
export type { TextAreaProps, TextFieldProps } from "./TextField";
export { ToastProvider, useToast } from "./Toast";
export type { Say, ToastMessage } from "./Toast";
export { Tooltip } from "./Tooltip";
export type { TooltipProps } from "./Tooltip";
