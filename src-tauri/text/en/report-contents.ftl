# Contents of reports, and the register as linked data.

import-dpv-only = The file is linked data in the Data Privacy Vocabulary: requests, signing keys, versions and some fields of the register are not carried by it.
import-dpv-not-taken = { $node } ({ $class }) is none of the records of a register and is not taken over.
