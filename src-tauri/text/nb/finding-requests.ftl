## Funn om forespørsler. `$name` er sakens tittel, `$ref` dens referanse.

finding-R-DSR-05 = { $ref } er avslått, helt eller delvis, uten grunnlag.
finding-R-DSR-05-do = Velg grunnlaget for avslaget i avgjørelsen (artikkel 12 nr. 4).
