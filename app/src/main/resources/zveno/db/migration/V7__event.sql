-- The calendar of the school year.

-- step: the degree of co-operation by which the reports group forms (1 = meeting, 2 = network), empty where it has none.
create table event_form (
  id uuid not null primary key,
  name varchar not null,
  synonyms varchar,
  step varchar(32) check (step in ('FIRST', 'SECOND', 'BOTH')),
  place integer default 0 not null,
  deleted_at timestamp
);

create table event_level (
  id uuid not null primary key,
  name varchar not null,
  synonyms varchar,
  place integer default 0 not null,
  deleted_at timestamp
);

create table audience (
  id uuid not null primary key,
  name varchar not null,
  synonyms varchar,
  place integer default 0 not null,
  deleted_at timestamp
);

create table methodist (
  id uuid not null primary key,
  name varchar not null,
  synonyms varchar,
  place integer default 0 not null,
  deleted_at timestamp
);

-- What people do at an event: участник, выступающий, эксперт, жюри …
create table participant_role (
  id uuid not null primary key,
  name varchar not null,
  synonyms varchar,
  place integer default 0 not null,
  deleted_at timestamp
);

-- What repeats. rule: an RRULE; foreign_rule: a rule of another program that cannot be followed, kept as it was.
create table event_series (
  id uuid not null primary key,
  rule varchar,
  foreign_rule varchar,
  skip_days_off boolean default false not null,
  skip_vacations boolean default false not null,
  membership varchar(32) check (membership in ('FIXED', 'CHANGING')),
  deleted_at timestamp
);

-- A day on which a series does not take place.
create table series_exception (
  id uuid not null primary key,
  series_id uuid not null references event_series (id),
  on_day date not null,
  deleted_at timestamp
);
create index series_exception_series on series_exception (series_id);

-- A day that a series has beside its rule.
create table series_extra (
  id uuid not null primary key,
  series_id uuid not null references event_series (id),
  on_day date not null,
  start_time time,
  deleted_at timestamp
);
create index series_extra_series on series_extra (series_id);

-- precision and the first and last day say when, as exactly as it is known; when_typed keeps what was written where
-- it could not be understood, and then there is no day. Times are those of the base's zone.
-- series_id without series_day: the event that the series repeats; with it: what became of the occurrence of that day.
-- uid: the name of the event in calendars of other programs.
-- significance: codes apart by a blank. links: one on a line.
create table event (
  id uuid not null primary key,
  title varchar not null,
  form_id uuid references event_form (id),
  precision varchar(32) check (precision in ('DAY', 'RANGE', 'MONTH', 'QUARTER', 'HALF', 'YEAR')),
  first_day date,
  last_day date,
  start_time time,
  end_time time,
  when_typed varchar,
  series_id uuid references event_series (id),
  series_day date,
  uid varchar,
  level_id uuid references event_level (id),
  mode varchar(32) check (mode in ('ONSITE', 'ONLINE', 'MIXED')),
  direction_id uuid references direction (id),
  kind varchar(32) check (kind in ('ORGANIZATIONAL', 'METHODICAL')),
  significance varchar(64),
  host_id uuid references organization (id),
  venue varchar,
  city varchar,
  country varchar,
  stage varchar,
  status varchar(32) default 'PLANNED' not null check (status in ('PLANNED', 'HELD', 'MOVED', 'CANCELLED')),
  status_reason varchar,
  planned integer,
  planned_teachers integer,
  planned_pupils integer,
  planned_parents integer,
  actual integer,
  actual_teachers integer,
  actual_pupils integer,
  actual_parents integer,
  districts_typed integer,
  expected_result varchar,
  result varchar,
  product varchar,
  handouts varchar,
  links varchar,
  note varchar,
  deleted_at timestamp
);
create index event_days on event (first_day, last_day);
create index event_series on event (series_id);
create index event_uid on event (uid);

create table event_audience (
  id uuid not null primary key,
  event_id uuid not null references event (id),
  audience_id uuid not null references audience (id),
  place integer default 0 not null,
  deleted_at timestamp
);
create index event_audience_event on event_audience (event_id);

-- Who is responsible for an event.
create table event_methodist (
  id uuid not null primary key,
  event_id uuid not null references event (id),
  methodist_id uuid not null references methodist (id),
  place integer default 0 not null,
  deleted_at timestamp
);
create index event_methodist_event on event_methodist (event_id);

-- An event that is a part of another.
create table event_part (
  id uuid not null primary key,
  whole_id uuid not null references event (id),
  part_id uuid not null references event (id),
  place integer default 0 not null,
  deleted_at timestamp
);
create index event_part_whole on event_part (whole_id);
create index event_part_part on event_part (part_id);

-- One step of the trail: from when the event was moved, and why.
create table event_move (
  id uuid not null primary key,
  event_id uuid not null references event (id),
  precision varchar(32) check (precision in ('DAY', 'RANGE', 'MONTH', 'QUARTER', 'HALF', 'YEAR')),
  first_day date,
  last_day date,
  start_time time,
  end_time time,
  reason varchar,
  place integer default 0 not null,
  deleted_at timestamp
);
create index event_move_event on event_move (event_id);

-- A session (поток) of an event. districts_typed: the number somebody wrote, beside the one that follows from the
-- organisations.
create table event_session (
  id uuid not null primary key,
  event_id uuid not null references event (id),
  name varchar not null,
  precision varchar(32) check (precision in ('DAY', 'RANGE', 'MONTH', 'QUARTER', 'HALF', 'YEAR')),
  first_day date,
  last_day date,
  grade_from integer,
  grade_to integer,
  participants integer,
  districts_typed integer,
  place integer default 0 not null,
  deleted_at timestamp
);
create index event_session_event on event_session (event_id);

-- An organisation at an event. The numbers are people of that organisation. typed: its name as it was written, while
-- no organisation is found.
create table event_organization (
  id uuid not null primary key,
  event_id uuid not null references event (id),
  session_id uuid references event_session (id),
  organization_id uuid references organization (id),
  typed varchar,
  role varchar(32) not null check (role in ('ORGANIZER', 'PARTICIPANT')),
  teachers integer,
  pupils integer,
  parents integer,
  place integer default 0 not null,
  deleted_at timestamp
);
create index event_organization_event on event_organization (event_id);
create index event_organization_organization on event_organization (organization_id);

-- An adult at an event, named on a lawful basis and until a day. Pupils are only counted. name_dative: the form of
-- the name that a certificate asks for, typed by hand. typed: the line as it was pasted, while no organisation is found.
create table event_person (
  id uuid not null primary key,
  event_id uuid not null references event (id),
  organization_id uuid references organization (id),
  role_id uuid references participant_role (id),
  name varchar not null,
  name_dative varchar,
  job_title varchar,
  typed varchar,
  basis varchar(32) check (basis in ('CONSENT', 'AGREEMENT', 'OFFICIAL_SITE', 'DUTIES')),
  valid_until date,
  withdrawn_on date,
  place integer default 0 not null,
  deleted_at timestamp
);
create index event_person_event on event_person (event_id);
create index event_person_organization on event_person (organization_id);

-- Days on which the production calendar differs from the rule of the law. moved_from: the day off that was moved here.
create table work_day (
  id uuid not null primary key,
  on_day date not null,
  kind varchar(32) not null check (kind in ('DAY_OFF', 'WORKING', 'SHORTENED')),
  moved_from date,
  note varchar,
  deleted_at timestamp
);
create index work_day_on on work_day (on_day);

-- Vacations and terms of a school year, which is named by the year in which it begins. certain: somebody looked at it.
create table school_span (
  id uuid not null primary key,
  school_year integer not null,
  kind varchar(32) not null check (kind in ('TERM', 'VACATION')),
  name varchar not null,
  first_day date not null,
  last_day date not null,
  certain boolean default false not null,
  place integer default 0 not null,
  deleted_at timestamp
);

alter table attachment add column event_id uuid references event (id);
create index attachment_event on attachment (event_id);

insert into event_level (id, name, synonyms, place) values
  ('01900000-0000-7000-8009-000000000001', 'внутришкольный', 'школьный; уровень школы', 1),
  ('01900000-0000-7000-8009-000000000002', 'межшкольный', 'кластерный; сетевой', 2),
  ('01900000-0000-7000-8009-000000000003', 'районный', 'муниципальный; уровень района', 3),
  ('01900000-0000-7000-8009-000000000004', 'городской', 'уровень города', 4),
  ('01900000-0000-7000-8009-000000000005', 'региональный', 'областной; краевой; республиканский', 5),
  ('01900000-0000-7000-8009-000000000006', 'всероссийский', 'федеральный', 6),
  ('01900000-0000-7000-8009-000000000007', 'международный', null, 7);

insert into event_form (id, name, synonyms, step, place) values
  ('01900000-0000-7000-8008-000000000001', 'семинар', 'семинары', 'FIRST', 1),
  ('01900000-0000-7000-8008-000000000002', 'межшкольный семинар', null, 'FIRST', 2),
  ('01900000-0000-7000-8008-000000000003', 'внутришкольный семинар', 'семинар в школе', 'FIRST', 3),
  ('01900000-0000-7000-8008-000000000004', 'постоянно действующий семинар', 'ПДС; встреча цикла; встреча постоянно действующего семинара', 'FIRST', 4),
  ('01900000-0000-7000-8008-000000000005', 'круглый стол', 'дискуссия; обсуждение', 'FIRST', 5),
  ('01900000-0000-7000-8008-000000000006', 'конференция', 'научно-практическая конференция; поток конференции', 'FIRST', 6),
  ('01900000-0000-7000-8008-000000000007', 'встреча по обмену опытом', 'обмен опытом; встреча по проблемным вопросам; встреча', 'FIRST', 7),
  ('01900000-0000-7000-8008-000000000008', 'день партнёрского взаимодействия', 'день партнёра; день партнёрства', 'FIRST', 8),
  ('01900000-0000-7000-8008-000000000009', 'консультация', 'консультации; групповая консультация; индивидуальная консультация', 'FIRST', 9),
  ('01900000-0000-7000-8008-00000000000a', 'дистанционная консультация', 'консультация дистанционно; онлайн-консультация', 'SECOND', 10),
  ('01900000-0000-7000-8008-00000000000b', 'мастер-класс', 'мастер-классы; мастер класс', 'FIRST', 11),
  ('01900000-0000-7000-8008-00000000000c', 'открытый урок', 'открытое мероприятие; открытое занятие', 'FIRST', 12),
  ('01900000-0000-7000-8008-00000000000d', 'теоретическое занятие', 'лекция; занятие', 'FIRST', 13),
  ('01900000-0000-7000-8008-00000000000e', 'тематическая декада', 'декада; тематическая неделя; неделя', 'FIRST', 14),
  ('01900000-0000-7000-8008-00000000000f', 'районный форум', 'форум', 'FIRST', 15),
  ('01900000-0000-7000-8008-000000000010', 'методический десант', 'метод. десант; взаимообучение команд', 'FIRST', 16),
  ('01900000-0000-7000-8008-000000000011', 'стажировка', 'стажировки', 'FIRST', 17),
  ('01900000-0000-7000-8008-000000000012', 'кластерная мастерская', 'мастерская; творческая мастерская', 'FIRST', 18),
  ('01900000-0000-7000-8008-000000000013', 'заседание творческой группы', 'заседание методического объединения; ММО; РМО; НМС; заседание; заседание ММО; заседание РМО; творческая группа', 'FIRST', 19),
  ('01900000-0000-7000-8008-000000000014', 'экспедиция по адресам педагогического опыта', 'экспедиция; выезд; педагогическая экспедиция', 'FIRST', 20),
  ('01900000-0000-7000-8008-000000000015', 'педсовет', 'педагогический совет; педсоветы', 'FIRST', 21),
  ('01900000-0000-7000-8008-000000000016', 'курсы повышения квалификации', 'КПК; курсы', 'BOTH', 22),
  ('01900000-0000-7000-8008-000000000017', 'школа передового опыта', 'ШПО', 'FIRST', 23),
  ('01900000-0000-7000-8008-000000000018', 'методическая помощь', 'посещение школы; адресная помощь; методическое сопровождение', 'FIRST', 24),
  ('01900000-0000-7000-8008-000000000019', 'вебинар', 'онлайн-семинар', 'SECOND', 25),
  ('01900000-0000-7000-8008-00000000001a', 'интернет-конференция', 'онлайн-конференция; видеоконференция', 'SECOND', 26),
  ('01900000-0000-7000-8008-00000000001b', 'запись видеоурока', 'видеоурок', 'SECOND', 27),
  ('01900000-0000-7000-8008-00000000001c', 'размещение материалов на сайте', 'публикация; размещение положений на сайте; размещение материалов', 'SECOND', 28),
  ('01900000-0000-7000-8008-00000000001d', 'конкурс', 'фестиваль; выставка; соревнование; олимпиада; чемпионат; смотр; турнир', 'FIRST', 29),
  ('01900000-0000-7000-8008-00000000001e', 'проект', 'сетевой проект; совместный проект', 'FIRST', 30),
  ('01900000-0000-7000-8008-00000000001f', 'коллективное творческое дело', 'КТД; совместная акция; акция', 'FIRST', 31),
  ('01900000-0000-7000-8008-000000000020', 'опрос', 'анкетирование; диагностика; мониторинг; опрос (анкетирование)', null, 32);

insert into audience (id, name, synonyms, place) values
  ('01900000-0000-7000-800a-000000000001', 'педагоги', 'учителя; педагогические работники; учителя-предметники', 1),
  ('01900000-0000-7000-800a-000000000002', 'заместители директоров', 'заместители директора; завучи; заместители директоров по УВР', 2),
  ('01900000-0000-7000-800a-000000000003', 'руководители', 'директора; руководители ОО; руководители образовательных организаций; директора школ', 3),
  ('01900000-0000-7000-800a-000000000004', 'заместители директоров по воспитательной работе', 'заместители директора по ВР; замы по ВР', 4),
  ('01900000-0000-7000-800a-000000000005', 'председатели методических объединений классных руководителей', 'председатели МО классных руководителей', 5),
  ('01900000-0000-7000-800a-000000000006', 'классные руководители', null, 6),
  ('01900000-0000-7000-800a-000000000007', 'руководители ОДОД', 'руководители отделений дополнительного образования', 7),
  ('01900000-0000-7000-800a-000000000008', 'педагоги-организаторы', 'педагог-организатор', 8),
  ('01900000-0000-7000-800a-000000000009', 'педагоги дополнительного образования', 'ПДО', 9),
  ('01900000-0000-7000-800a-00000000000a', 'молодые специалисты', 'молодые педагоги', 10),
  ('01900000-0000-7000-800a-00000000000b', 'обучающиеся', 'учащиеся; школьники; ученики; дети', 11),
  ('01900000-0000-7000-800a-00000000000c', 'родители', 'родители (законные представители); законные представители', 12),
  ('01900000-0000-7000-800a-00000000000d', 'члены управляющих советов', 'управляющие советы', 13),
  ('01900000-0000-7000-800a-00000000000e', 'представители местного сообщества', null, 14),
  ('01900000-0000-7000-800a-00000000000f', 'члены жюри', 'жюри; председатели и члены жюри', 15),
  ('01900000-0000-7000-800a-000000000010', 'студенты', 'студенты педагогического колледжа', 16);

insert into participant_role (id, name, synonyms, place) values
  ('01900000-0000-7000-800b-000000000001', 'участник', 'слушатель', 1),
  ('01900000-0000-7000-800b-000000000002', 'выступающий', 'докладчик; спикер', 2),
  ('01900000-0000-7000-800b-000000000003', 'организатор', 'член оргкомитета', 3),
  ('01900000-0000-7000-800b-000000000004', 'ведущий', 'модератор', 4),
  ('01900000-0000-7000-800b-000000000005', 'эксперт', null, 5),
  ('01900000-0000-7000-800b-000000000006', 'член жюри', 'жюри', 6),
  ('01900000-0000-7000-800b-000000000007', 'тьютор', null, 7),
  ('01900000-0000-7000-800b-000000000008', 'руководитель группы', 'руководитель творческой группы', 8);
