## Bevindingen over verzoeken. `$name` is de titel van de zaak, `$ref` de verwijzing.

finding-R-DSR-05 = { $ref } is geheel of gedeeltelijk geweigerd zonder grond.
finding-R-DSR-05-do = Kies in het besluit de grond van de weigering (artikel 12, lid 4).
