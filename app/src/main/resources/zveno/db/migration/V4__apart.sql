-- Two organisations that look alike and of which the user said that they are two.
create table organization_apart (
  id uuid not null primary key,
  one_id uuid not null references organization (id),
  other_id uuid not null references organization (id),
  deleted_at timestamp
);
