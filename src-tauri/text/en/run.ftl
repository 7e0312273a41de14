## Erasure of the log: plan, runs of retention, periods.

nav-erasure = Erasure of the log
run-tab-plan = What is due to go
run-on = As of
run-ahead = This is a look ahead.
run-ahead-do = A run can be proposed and approved ahead, but nothing goes before its day.
run-due = Due, and may go
run-waiting = Due, and has to wait
run-waiting-words = The period is over, but something stands against it. It goes with a later run, when that is settled.
run-undetermined = Closed, without a day
run-none = Nothing of the log is due
run-none-words = On { $day } no closed case file and no copy of an answer is past its period.
run-items =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
run-files =
    { $count ->
        [one] { $count } attachment
       *[other] { $count } attachments
    }
run-all = All of them
run-choose = Take { $ref } into the run
run-what = Case file
run-closed = Closed
run-since = Due since
run-goes = Goes
run-stays = What stays
run-stays-words = Codes, days and numbers of each case, its figures for statistics, and every event with its commitment: the trail verifies afterwards as before.
run-propose = Propose a run…
run-propose-title = Propose a run of retention
run-propose-do = Propose
run-propose-words = Nothing goes by this.
run-propose-next = A second person approves, then the run is carried out. What something stands against by then is spared.
run-reason-note = Stands with the run for good. No names of persons.
run-out-of-sight = A case file under secrecy, out of your sight
run-for-day = For the day
run-cases = Case files
run-proposed = Proposed
run-approved = Approved
run-done = Carried out
run-approved-by = Approved by
run-went = What went
run-report-short =
    { $cases ->
        [one] { $cases } case, { $values } values
       *[other] { $cases } cases, { $values } values
    }
run-inspector =
    { $count ->
        [one] A run over { $count } file
       *[other] A run over { $count } files
    }
run-own = You proposed this run, so somebody else must approve it.
run-nobody = Nobody else on this machine may approve and sign. A colleague with the role of privacy officer or approver can open this file where their key lies.
run-approve-words = A colleague proposed this run. Look at its files before you approve.
run-approve-do = Approve the run
run-approved-said = { $ref } is approved
run-carry = Carry out…
run-carry-title = Carry out { $ref }
run-carry-do = Erase for good
run-final = This cannot be taken back.
run-final-words = Names, words and attachments of these files go from this file for good. Copies elsewhere and backups stay as they are until they are dealt with.
run-nothing-now = Nothing of this run may go today.
run-nothing-now-do = Wait for its day, or settle what stands against it.
run-spared-will = Would be spared today
run-spared = Was spared
run-sure =
    { $count ->
        [one] I have looked at it: { $count } file goes
       *[other] I have looked at them: { $count } files go
    }
run-busy = Erasing, rewriting the file, and searching it for what went
run-done-title = { $ref } was carried out
run-report = Report of the run
run-report-copy = Copy events, hashes and ids
run-report-cases-note = Lost their persons; their figures stay.
run-report-entries = Entries
run-report-files = Attachments
run-report-values = Values
run-report-records = Records by id
run-report-events = Events of erasure
run-report-event = Event
run-report-hash = Hash of its leaf
run-report-more =
    { $count ->
        [one] and { $count } more event, in the copy
       *[other] and { $count } more events, in the copy
    }
runs-none = There was no run yet
runs-none-words = A run takes the persons out of case files whose period is over. One person proposes it, another approves it, and what it did is kept.
runs-to-plan = To what is due
period-title-all = Periods
period-title = Retention period
period-words = The log of requests is itself a processing activity. These are the periods for the workbench’s own records; each can be set by the organisation, with its source.
period-runs-from = From
period-by-run = In a run
period-run-yes = Yes
period-run-no = By hand
period-at-once = with its trigger
period-own = Set by the organisation
period-edit = Edit the period: { $name }
period-from = From: { $trigger }
period-source-note = The law or the decision on which it rests.
period-reason-note = Why it is changed. Stands in the trail.
period-open-runs = It holds for every file that is not erased yet, also for closed ones.
period-reset = Back to the suggestion
period-done = The period was changed: { $name }
period-foot = “By hand”: no run takes these; they are listed so that they are kept in mind.
