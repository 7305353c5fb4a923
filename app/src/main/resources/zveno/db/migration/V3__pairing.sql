-- Rounds of pairing. Schools of a round have a place, counted from 0, that never changes: scores and plans name
-- schools by it.

-- max_price: the share of the best total that fairness may cost, in thousandths.
create table pairing_round (
  id uuid not null primary key,
  name varchar not null,
  note varchar,
  made_on date not null,
  minimise boolean default false not null,
  donors_each integer default 1 not null,
  fairness varchar(32) not null check (fairness in ('TOTAL', 'WORST_FIRST', 'LEXIMIN', 'PRICED')),
  max_price integer default 0 not null,
  deleted_at timestamp
);

create table pairing_donor (
  id uuid not null primary key,
  round_id uuid not null references pairing_round (id),
  organization_id uuid references organization (id),
  name varchar not null,
  place integer default 0 not null,
  capacity integer default 0 not null,
  deleted_at timestamp
);
create index pairing_donor_round on pairing_donor (round_id);

-- scores: one for each donor in the order of their places, apart by a blank, - for none.
-- donors: places of the donors that the plan gives, apart by a blank.
create table pairing_recipient (
  id uuid not null primary key,
  round_id uuid not null references pairing_round (id),
  organization_id uuid references organization (id),
  name varchar not null,
  place integer default 0 not null,
  scores varchar,
  donors varchar,
  deleted_at timestamp
);
create index pairing_recipient_round on pairing_recipient (round_id);

-- What the user fixed of one pair.
create table pairing_mark (
  id uuid not null primary key,
  round_id uuid not null references pairing_round (id),
  recipient_id uuid not null references pairing_recipient (id),
  donor_id uuid not null references pairing_donor (id),
  kind varchar(32) not null check (kind in ('PIN', 'BAN')),
  deleted_at timestamp
);
create index pairing_mark_round on pairing_mark (round_id);

-- A plan put aside with what it was asked for: capacities by place of donor; pairs, pins and bans as recipient:donor.
create table pairing_variant (
  id uuid not null primary key,
  round_id uuid not null references pairing_round (id),
  name varchar not null,
  place integer default 0 not null,
  donors_each integer default 1 not null,
  fairness varchar(32) not null check (fairness in ('TOTAL', 'WORST_FIRST', 'LEXIMIN', 'PRICED')),
  max_price integer default 0 not null,
  capacities varchar,
  pairs varchar,
  pins varchar,
  bans varchar,
  deleted_at timestamp
);
create index pairing_variant_round on pairing_variant (round_id);
