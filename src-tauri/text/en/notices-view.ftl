# The screen of notices: the text at the left, what it states at the right.
nav-notices = Notices
notices-empty = No notices yet
notices-empty-words = Read a privacy notice that you published, and see sentence by sentence what it states and whether the register says the same. Or write one from the register.
notice-text = Text of the notice
notice-statements = What it states
notice-start = Before the first heading
notice-undated = without a date
notice-confirmed = { $done } of { $count } confirmed
notice-nothing = Nothing was read
notice-nothing-words = No sentence of this text was understood as a statement about processing.
notice-of-all = of all processing
notice-untied = not tied to an activity
notice-named = The text names it “{ $name }”.
notice-hedge = “{ $words }”
notice-likely = likely
notice-unsure = not sure
notice-doubt = { $what }: spoken of here, and not read
notice-by-hand = by hand
notice-open = to confirm
notice-accept = accept
notice-keys = Enter accepts and moves on · Del rejects · E corrects · T ties to an activity · A adds another statement here
notice-keys-place = Enter adds what is stated here · Del when nothing more is
notice-read-only = Only somebody who may write can confirm statements.
notice-done = Every statement was gone through.
notice-outside = outside the EEA
notice-inside = not outside the EEA
notice-automated = automated decisions
notice-not-automated = no automated decisions
notice-profiling = profiling
notice-no-profiling = no profiling
notice-criteria = Criterion, where there is no period
notice-says = What it says
notice-speaks-of = Speaks of
notice-hedge-field = Words that soften it
notice-read-as = Read as: { $words }
notice-correct-title = Correct a statement
notice-correct-do = Save and confirm
notice-add-open = Add a statement…
notice-add-title = Add a statement by hand
notice-add-here = add
notice-add-nowhere = No words are chosen in the text: it will stand at no place in it.
notice-look = to look at
notice-with-passed-over =
    { $count ->
        [one] Also the { $count } passage that seemed to state nothing
       *[other] Also the { $count } passages that seemed to state nothing
    }
notice-contact-of = Whose contact
notice-leaves-eea = Data leave the EEA
notice-decides = Decisions based solely on automated processing
notice-tie-title = Which activity does it speak of?
notice-tie-to = Activity of the register
notice-tie-do = Tie
notice-tie-others =
    { $count ->
        [one] Also the other statement about “{ $name }”
       *[other] Also the { $count } other statements about “{ $name }”
    }
notice-reason-confirmed = Confirmed: “{ $quote }”
notice-reason-rejected = Rejected: “{ $quote }”
notice-reason-corrected = Corrected: “{ $quote }”
notice-reason-added = Added by hand: “{ $quote }”
notice-reason-put-aside = Looked at, nothing more is stated: “{ $quote }”
notice-reason-tied =
    { $count ->
        [one] Tied { $count } statement to an activity
       *[other] Tied { $count } statements to an activity
    }

cover = Against the register
cover-differences = Languages and versions
cover-legend = What the signs mean
cover-notice = The notice says
cover-notice-all = The notice says of all processing
cover-register = The register says
cover-proposed =
    { $count ->
        [one] { $count } statement is proposed and not confirmed yet.
       *[other] { $count } statements are proposed and not confirmed yet.
    }
cover-proposed-do = Only what is confirmed counts. Go through the others first.
cover-undescribed = not described
cover-choose = Choose an activity to read what each of them says.
cover-here = This notice
cover-there = The other one
cover-none = Nothing differs.
cover-found = What the rules find
cover-languages = Other languages
cover-no-languages = No other language version is kept.
cover-earlier = The version before it
cover-no-earlier = No earlier version is kept.
cover-outdated = Sentences out of date
writing-open = Write…
writing-by-register = A notice from the register
writing-complete = Nothing that Articles 13 and 14 ask for is missing.
writing-missing = What is missing
writing-missing-count =
    { $count ->
        [one] { $count } thing is missing
       *[other] { $count } things are missing
    }
writing-keep = Keep it here
writing-save = Save as a file…
writing-saved = { $file } was saved.
writing-format-docx = Word (DOCX)
writing-format-html = HTML
writing-format-txt = Text
reading-open = Read a notice…
reading-title = What was read
reading-keep = Keep it, and go through it
reading-found = { $file }: { $sections } sections, { $count } statements proposed. Nothing of it enters the register until somebody confirms it.
reading-language = Told from the text, { $percent } % sure. Another language reads it anew.
reading-date = Found in the text.
reading-no-date = No date was found in the text.
reading-reason = Read from { $file }
draft-open = Make a draft register
draft-title = A draft register
draft-do = Make drafts
draft-words = Activities are made as drafts from { $count } confirmed statements, with purposes, bases, data, recipients and periods as stated. Go through them before they count.
draft-all =
    { $count ->
        [one] Also the proposal that nobody confirmed
       *[other] Also the { $count } proposals that nobody confirmed
    }
draft-all-note = They may be misread. Each draft says that it comes from a notice.
draft-reason = Drafted from a notice
draft-done =
    { $count ->
        [one] { $count } draft was made.
       *[other] { $count } drafts were made.
    }
draft-rights = Rights stay with the notice: the law gives them to everybody. The ways to exercise them that the notice states for all processing go into each draft, and a transfer into each that names its recipient.
draft-undecided = { $count ->
    [one] One transfer is stated of all processing, and no draft names its recipient. It is marked in the notice: decide to which activity it belongs.
   *[other] { $count } transfers are stated of all processing, and no draft names their recipients. They are marked in the notice: decide to which activity each belongs.
}
