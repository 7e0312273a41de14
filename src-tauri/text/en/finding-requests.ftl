## Findings about requests. `$name` is the title of the case, `$ref` its reference.

finding-R-DSR-05 = { $ref } was refused, or granted only in part, without a ground.
finding-R-DSR-05-do = Choose the ground of the refusal in the decision (Article 12(4)).
