# Innholdet i rapporter, og protokollen som lenkede data.

import-dpv-only = Filen er lenkede data i Data Privacy Vocabulary: den bærer ikke henvendelser, signeringsnøkler, versjoner og enkelte felter av protokollen.
import-dpv-not-taken = { $node } ({ $class }) er ingen av postene i en protokoll og tas ikke over.
