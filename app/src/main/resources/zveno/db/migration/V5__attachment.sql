-- Files that hang on records. The bytes stand in the folder `files` under their SHA-256, once for all rows that
-- name them. Each kind of owner has a column of its own, so that a merge of two records and the look for broken
-- links find it in the schema; exactly one of them is not null.
create table attachment (
  id uuid not null primary key,
  organization_id uuid references organization (id),
  name varchar not null,
  sha256 varchar(64) not null,
  bytes bigint not null,
  added_at timestamp not null,
  deleted_at timestamp
);
create index attachment_organization on attachment (organization_id);
