-- Letters in groups of three, for search that forgives misspellings. A trusted extension: no superuser is needed.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
