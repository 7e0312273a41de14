## Findings: what the law asks for and the register or the log lacks. `$name` is the record, `$ref` its reference.

finding-R-REG-01 = The record does not name the controller with contact details.
finding-R-REG-01-do = Enter name, postal address and electronic contact of your own organisation.
finding-R-REG-02 = { $name } has joint controllers, but no arrangement is recorded.
finding-R-REG-02-do = Record where the arrangement between the joint controllers is (Article 26(1)).
finding-R-BAS-03 = { $name } rests on legitimate interests without an assessment.
finding-R-BAS-03-do = Make the assessment (interest, necessity, balance) and link it to this row.
finding-R-BAS-05 = The assessment { $name } was due for review on { $date }.
finding-R-BAS-05-do = Review the assessment and enter the next date.
