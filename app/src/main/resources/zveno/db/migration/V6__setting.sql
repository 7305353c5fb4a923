-- What is said of the base as a whole, one row for each thing: who signs, which school year is current. Ids are
-- fixed by the name in the program, so that a merge of two bases does not double a row. An emptied one says nothing.
create table base_setting (
  id uuid not null primary key,
  name varchar(64) not null,
  said varchar,
  deleted_at timestamp
);
