CREATE TABLE setting(
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
CREATE TABLE event(
  seq INTEGER PRIMARY KEY,
  leaf BLOB NOT NULL,
  subject BLOB GENERATED ALWAYS AS (substr(leaf, 65, 16)) VIRTUAL
) STRICT;
CREATE INDEX event_subject ON event(subject, seq);
CREATE TABLE disclosure(
  seq INTEGER PRIMARY KEY REFERENCES event(seq),
  body BLOB NOT NULL
) STRICT;
CREATE TABLE head(
  size INTEGER PRIMARY KEY,
  note TEXT NOT NULL
) STRICT;
CREATE TABLE record(
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL UNIQUE,
  ordinal INTEGER NOT NULL,
  parent TEXT REFERENCES record(id),
  seq INTEGER NOT NULL REFERENCES event(seq),
  document TEXT NOT NULL,
  title TEXT GENERATED ALWAYS AS (coalesce(document->>'$.title', document->>'$.legal_name', document->>'$.name.en', document->>'$.name.nb', document->>'$.name.nl', iif(json_type(document, '$.name') = 'text', document->>'$.name', NULL), document->>'$.importer', '')) VIRTUAL,
  status TEXT GENERATED ALWAYS AS (coalesce(document->>'$.status', '')) VIRTUAL,
  family TEXT GENERATED ALWAYS AS (coalesce(document->>'$.family', '')) VIRTUAL,
  due TEXT GENERATED ALWAYS AS (coalesce(document->>'$.deadlines[0].legal', document->>'$.review_due', document->>'$.dpa_review_due', document->>'$.tia_review_due')) VIRTUAL,
  bases TEXT GENERATED ALWAYS AS (iif(instr(document->>'$.bases', '"art6":"a"') > 0, 'a', '') || iif(instr(document->>'$.bases', '"art6":"b"') > 0, 'b', '') || iif(instr(document->>'$.bases', '"art6":"c"') > 0, 'c', '') || iif(instr(document->>'$.bases', '"art6":"d"') > 0, 'd', '') || iif(instr(document->>'$.bases', '"art6":"e"') > 0, 'e', '') || iif(instr(document->>'$.bases', '"art6":"f"') > 0, 'f', '')) VIRTUAL,
  special INTEGER GENERATED ALWAYS AS (coalesce(instr(document->>'$.data_items', '"special":') > 0, 0)) VIRTUAL
) STRICT;
CREATE INDEX record_kind_ordinal ON record(kind, ordinal);
CREATE INDEX record_kind_title ON record(kind, title COLLATE NOCASE);
CREATE INDEX record_kind_due ON record(kind, due);
CREATE INDEX record_parent ON record(parent, ordinal) WHERE parent IS NOT NULL;
CREATE INDEX record_restricted ON record(id) WHERE kind = 'request' AND coalesce(document->>'$.restricted', 0) = 1;
CREATE TABLE link(
  source TEXT NOT NULL REFERENCES record(id),
  field TEXT NOT NULL,
  target TEXT NOT NULL REFERENCES record(id),
  PRIMARY KEY(source, field, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_target ON link(target, field);
CREATE TABLE attachment(
  id TEXT PRIMARY KEY REFERENCES record(id),
  bytes BLOB NOT NULL
) STRICT;
