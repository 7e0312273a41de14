## RP-12: privacyverklaringen naast het register
report-notices-list = Privacyverklaringen
report-notices-confirmed = Alleen bevestigde uitspraken tellen. Dat iets ontbreekt, wordt pas gezegd als er geen voorstel meer is dat het nog zou kunnen zeggen.
report-notices-findings = Wat de regels zeggen
report-notices-none = Er is geen privacyverklaring vastgelegd.
report-notices-title = Titel
report-notices-current = In gebruik
report-notices-counted = Bevestigd
report-notices-proposed = Open voorstellen
report-notices-told = Verschillen
report-notices-place = { $section }, tekens { $span }: “{ $words }”
report-notices-no-findings = De regels zeggen niets.
report-notices-rule = Regel
report-notices-type = Soort
report-notices-what = Wat verschilt
report-notices-places = Plaats in de tekst
report-notices-matrix = Dekking
report-notices-matrix-note = Hoe verklaring en register zich tot elkaar verhouden, per activiteit. De andere kenmerken staan hieronder bij elke activiteit.
report-notices-no-activities = De verklaring beschrijft geen activiteit, en het register heeft er geen.
report-notices-nothing = Geen van beide zegt iets.
report-notices-attribute = Kenmerk
report-notices-verdict = Verhouding
report-notices-says = De verklaring zegt
report-notices-register = Het register zegt
report-notices-undescribed = De verklaring beschrijft deze activiteit niet.
report-notices-beside-language = Naast { $reference }, { $title }
report-notices-beside-version = Sinds de oudere versie { $reference }, { $title }
report-notices-same = Er is geen verschil gevonden.
report-notices-here = Hier
report-notices-there = Daar
report-notices-other = De andere verklaring
report-notices-with = Vergeleken met
report-notices-with-language = taal
report-notices-with-version = oudere versie
report-count-notices =
    { $count ->
        [one] { $count } privacyverklaring
       *[other] { $count } privacyverklaringen
    }
report-count-differences =
    { $count ->
        [one] { $count } verschil
       *[other] { $count } verschillen
    }
report-left-out-proposed =
    { $count ->
        [one] { $count } uitspraak die niemand heeft bevestigd of afgewezen
       *[other] { $count } uitspraken die niemand heeft bevestigd of afgewezen
    }
report-method-notices = Activiteiten worden naast elkaar gezet naar het record waarmee een uitspraak is verbonden, nooit naar een letter of een plaats in een lijst. Bewaartermijnen worden vergeleken als termijn en begin; twaalf maanden zijn een jaar. Meer rechten, wegen en ontvangers dan het register heeft, zijn geen verschil.
report-method-places = Tekens worden geteld vanaf het begin van de bewaarde tekst, vanaf 0, als Unicode-tekens.
report-method-words = Woorden zijn gelijk als zij ten minste de helft van de veelzeggende woorden van de kortste tekst delen, in dezelfde taal. Wat in talen staat die de twee niet delen, wordt niet vergeleken.
report-method-consent-swap = Dat verwerking op toestemming niet zonder meer op een andere grond kan worden voortgezet, volgt EDPB Guidelines 05/2020, punten 121 tot en met 123: uit kennis, niet aan de bron getoetst.

## The command `notice`
written-contents = Inhoud
cli-notice-made = { $file } is geschreven: { $title }.
cli-notice-lacks = Ontbreekt in het register voor deze verklaring: { $count }.
cli-notice-lacking = - { $what }
cli-notice-kept = Bewaard als { $ref }.
cli-notice-current = Niets erin is verouderd.
cli-notice-outdated = { $count } zinnen zijn verouderd of ontbreken.
cli-error-notice-format = De indeling moet docx, html of txt zijn.
cli-error-notice-format-do = Geef --format een daarvan, of --out een naam die op .docx, .html of .txt eindigt.
cli-error-notice-what = --out is nodig, of --outdated met een privacyverklaring.
cli-error-notice-what-do = Noem het bestand dat moet worden geschreven, of de verklaring die moet worden doorgelopen.
cli-notice-was = was
cli-notice-now = nu
cli-notice-because = gewijzigd:
