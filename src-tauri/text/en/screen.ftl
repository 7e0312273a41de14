# Words of the screen that belong to no domain noun.

## Actions
action-add = Add
action-cancel = Cancel
action-close = Close
action-dismiss = Dismiss
action-edit = Edit
action-more = More actions
action-open = Open
action-redo = Redo
action-retry = Try again
action-save = Save
action-undo = Undo

## Fields
field-required = required
field-optional = optional
field-show-options = Show options
field-no-options = No matches
field-open-calendar = Open calendar
field-previous-month = Previous month
field-next-month = Next month

## Search and filters
search = Search
search-clear = Clear search
filter-any = any
filter-clear = Clear filter { $name }
filter-add = Filter
filter-count = { $count } chosen

## Lists
grid-rows =
    { $count ->
        [0] No rows
        [one] { $count } row
       *[other] { $count } rows
    }
grid-rows-of = { $shown } of { $total }
grid-loading = Loading
grid-sorted-ascending = Sorted by { $column }, ascending
grid-sorted-descending = Sorted by { $column }, descending
grid-selected =
    { $count ->
        [one] { $count } row selected
       *[other] { $count } rows selected
    }
grid-select-all = Select all rows
grid-selection = Selection

## Steps, notes, progress
step-done = done
step-current = current step
step-todo = to do
notice-info = Note
notice-warn = Attention
notice-bad = Error
notice-ok = Done
toasts = Messages

## Frame
frame-sections = Sections
frame-list = List
frame-resize = Width of the details pane
frame-skip = Skip to the content
file-saved = saved
file-saving = saving…
file-unsaved = not saved
file-read-only = read only

## The seal: what was brought to the check
seal = Trail
seal-verified = Trail verified
seal-unanchored = Trail sound, not anchored
seal-incomplete = Trail incomplete
seal-diverged = Trail diverged
seal-invalid = Trail not valid
seal-unreadable = Trail not readable
seal-checking = Checking the trail…
seal-events =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
seal-sealed-at = sealed { $time }

## Short names of the legal bases of Article 6(1); with their article in term.ftl
basis-a = Consent
basis-b = Contract
basis-c = Legal obligation
basis-d = Vital interests
basis-e = Public task
basis-f = Legitimate interests

## Theme
theme-light = Light
theme-dark = Dark
theme-system = As the system
