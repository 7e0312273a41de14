# De inhoud van rapporten, en het register als gekoppelde gegevens.

import-dpv-only = Het bestand is linked data in het Data Privacy Vocabulary: verzoeken, ondertekeningssleutels, versies en enkele velden van het register draagt het niet.
import-dpv-not-taken = { $node } ({ $class }) is geen van de records van een register en wordt niet overgenomen.
