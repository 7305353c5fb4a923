-- What a calendar file of another program said of an event and no other column holds: one JSON text.
alter table event add column ics varchar;
