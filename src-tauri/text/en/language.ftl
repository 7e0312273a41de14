report-not-in-language = Not in English, shown in another language
