# Reports: headings, columns and fixed text.
