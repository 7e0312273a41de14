report-not-in-language = Niet in het Nederlands, in een andere taal getoond
