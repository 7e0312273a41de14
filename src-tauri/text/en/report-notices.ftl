## RP-12: notices beside the register
report-notices-list = Notices
report-notices-confirmed = Only confirmed statements count. That something is missing is told only once no proposal is left that could still say it.
report-notices-findings = What the rules tell
report-notices-none = No notice is recorded.
report-notices-title = Title
report-notices-current = In force
report-notices-counted = Confirmed
report-notices-proposed = Open proposals
report-notices-told = Differences
report-notices-place = { $section }, characters { $span }: “{ $words }”
report-notices-no-findings = The rules tell nothing.
report-notices-rule = Rule
report-notices-type = Type
report-notices-what = What differs
report-notices-places = Place in the text
report-notices-matrix = Coverage
report-notices-matrix-note = How notice and register stand to each other, by activity. The other attributes stand with each activity below.
report-notices-no-activities = The notice describes no activity, and the register has none.
report-notices-nothing = Neither says anything.
report-notices-attribute = Attribute
report-notices-verdict = Standing
report-notices-says = The notice says
report-notices-register = The register says
report-notices-undescribed = The notice does not describe this activity.
report-notices-beside-language = Beside { $reference }, { $title }
report-notices-beside-version = Since the older version { $reference }, { $title }
report-notices-same = No difference was found.
report-notices-here = Here
report-notices-there = There
report-notices-other = Other notice
report-notices-with = Compared with
report-notices-with-language = language
report-notices-with-version = older version
report-count-notices =
    { $count ->
        [one] { $count } notice
       *[other] { $count } notices
    }
report-count-differences =
    { $count ->
        [one] { $count } difference
       *[other] { $count } differences
    }
report-left-out-proposed =
    { $count ->
        [one] { $count } statement that nobody has confirmed or refused
       *[other] { $count } statements that nobody has confirmed or refused
    }
report-method-notices = Activities are aligned by the record to which a statement is tied, never by a letter or a place in a list. Retention is compared as period and trigger; twelve months are a year. More rights, ways and recipients than the register has are no difference.
report-method-places = Characters are counted from the beginning of the text that is kept, from 0, as Unicode scalar values.
report-method-words = Words are the same when they share at least half of the telling words of the shorter text, in the same language. What is written in languages that the two do not share is not compared.
report-method-consent-swap = That processing on consent cannot simply be continued on another ground follows EDPB Guidelines 05/2020, paragraphs 121 to 123: from knowledge, not checked against the source.

## The command `notice`
written-contents = Contents
cli-notice-made = { $file } is written: { $title }.
cli-notice-lacks = Missing in the register for this notice: { $count }.
cli-notice-lacking = - { $what }
cli-notice-kept = Kept as { $ref }.
cli-notice-current = Nothing in it is out of date.
cli-notice-outdated = { $count } sentences are out of date or lacking.
cli-error-notice-format = The format must be docx, html or txt.
cli-error-notice-format-do = Give --format one of them, or --out a name that ends in .docx, .html or .txt.
cli-error-notice-what = --out is needed, or --outdated with a notice.
cli-error-notice-what-do = Name the file to write, or the notice to look through.
cli-notice-was = was
cli-notice-now = now
cli-notice-because = changed:
