-- Plain SQL that PostgreSQL would take too. Ids are UUIDv7. A row that the user deleted keeps its
-- values and bears the time in deleted_at (UTC). Lists that the user edits are tables.

create table district (
  id uuid not null primary key,
  name varchar not null,
  genitive varchar,
  synonyms varchar,
  place integer default 0 not null,
  deleted_at timestamp
);

create table organization_type (
  id uuid not null primary key,
  name varchar not null,
  plural varchar,
  synonyms varchar,
  place integer default 0 not null,
  deleted_at timestamp
);

create table organization_kind (
  id uuid not null primary key,
  name varchar not null,
  type_id uuid references organization_type (id),
  synonyms varchar,
  place integer default 0 not null,
  deleted_at timestamp
);

create table department (
  id uuid not null primary key,
  name varchar not null,
  synonyms varchar,
  place integer default 0 not null,
  deleted_at timestamp
);

create table direction (
  id uuid not null primary key,
  name varchar not null,
  synonyms varchar,
  place integer default 0 not null,
  deleted_at timestamp
);

create table agreement_kind (
  id uuid not null primary key,
  name varchar not null,
  synonyms varchar,
  place integer default 0 not null,
  deleted_at timestamp
);

create table interaction_model (
  id uuid not null primary key,
  name varchar not null,
  synonyms varchar,
  place integer default 0 not null,
  deleted_at timestamp
);

create table organization (
  id uuid not null primary key,
  name varchar not null,
  short_name varchar,
  number varchar,
  type_id uuid references organization_type (id),
  kind_id uuid references organization_kind (id),
  department_id uuid references department (id),
  founder varchar,
  levels varchar(64),
  district_id uuid references district (id),
  city varchar,
  country varchar,
  email varchar,
  site varchar,
  inn varchar,
  kpp varchar,
  ogrn varchar,
  head varchar,
  head_position varchar,
  ours boolean default false not null,
  note varchar,
  deleted_at timestamp
);
create index organization_inn on organization (inn);
create index organization_ogrn on organization (ogrn);

create table organization_alias (
  id uuid not null primary key,
  organization_id uuid not null references organization (id),
  alias varchar not null,
  place integer default 0 not null,
  deleted_at timestamp
);

create table organization_address (
  id uuid not null primary key,
  organization_id uuid not null references organization (id),
  address varchar not null,
  place integer default 0 not null,
  deleted_at timestamp
);

-- typed = as the user wrote it; e164 and extension are empty where it could not be understood.
create table organization_phone (
  id uuid not null primary key,
  organization_id uuid not null references organization (id),
  typed varchar not null,
  e164 varchar(32),
  extension varchar(32),
  place integer default 0 not null,
  deleted_at timestamp
);

create table contact (
  id uuid not null primary key,
  organization_id uuid not null references organization (id),
  name varchar not null,
  job_title varchar,
  phone varchar,
  phone_e164 varchar(32),
  phone_extension varchar(32),
  email varchar,
  role varchar,
  basis varchar(32) check (basis in ('CONSENT', 'AGREEMENT', 'OFFICIAL_SITE', 'DUTIES')),
  consent_number varchar,
  consent_date date,
  valid_until date,
  withdrawn_on date,
  place integer default 0 not null,
  deleted_at timestamp
);

create table agreement (
  id uuid not null primary key,
  organization_id uuid not null references organization (id),
  kind_id uuid references agreement_kind (id),
  number varchar,
  signed_on date,
  valid_from date,
  valid_to date,
  auto_prolongation boolean default false not null,
  terminated_on date,
  subject varchar,
  note varchar,
  deleted_at timestamp
);

create table partnership (
  id uuid not null primary key,
  organization_id uuid not null references organization (id),
  model_id uuid references interaction_model (id),
  form varchar(32) check (form in ('HORIZONTAL', 'VERTICAL', 'MIXED')),
  form_reason varchar,
  satisfaction varchar,
  ready varchar(32) check (ready in ('YES', 'NO', 'NOT_ASKED')),
  result varchar,
  started_on date,
  ended_on date,
  deleted_at timestamp
);

create table partnership_direction (
  id uuid not null primary key,
  partnership_id uuid not null references partnership (id),
  direction_id uuid not null references direction (id),
  place integer default 0 not null,
  deleted_at timestamp
);

-- One step of the user. clock: hybrid logical clock, milliseconds since 1970 shifted left by 16,
-- plus a counter. subject: the change that an undo or redo speaks of.
create table change (
  id uuid not null primary key,
  clock bigint not null,
  replica uuid not null,
  author varchar not null,
  kind varchar(32) not null,
  subject uuid references change (id),
  note varchar,
  records integer not null
);
create unique index change_clock on change (clock, replica);
create index change_subject on change (subject);

-- The fields that one change gave a record: JSON objects, null where the record was not there.
create table change_record (
  change_id uuid not null references change (id),
  seq integer not null,
  table_name varchar(64) not null,
  record_id uuid not null,
  before_values varchar,
  after_values varchar,
  primary key (change_id, seq)
);
create index change_record_record on change_record (record_id);

-- What left the base or came into it: no values, only counts. Never changed, never undone.
create table event_log (
  id uuid not null primary key,
  at timestamp not null,
  author varchar not null,
  action varchar(32) not null,
  subject varchar,
  records integer not null
);
