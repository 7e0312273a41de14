DROP INDEX record_kind_title;
DROP INDEX record_kind_due;
