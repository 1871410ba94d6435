-- What the checks say of documents, published and held back, and how it adds up: whoever looks at the quality of a
-- million records asks for sums that are kept up with each publication. held is 1 for what is said of the document that
-- is held back, and 0 for what is said of the one that is published; an item may have both.

alter table finding rename to finding_of_held;

create table finding (
    item integer not null references item (id),
    held integer not null,
    ordinal integer not null,
    format text not null,
    rule text not null,
    severity text not null,
    line_number integer not null,
    column_number integer not null,
    xpath text not null,
    message text not null,
    remedy text not null,
    primary key (item, held, ordinal)
) strict, without rowid;

insert into finding (item, held, ordinal, format, rule, severity, line_number, column_number, xpath, message, remedy)
select item, 1, ordinal, format, rule, severity, line_number, column_number, xpath, message, remedy from finding_of_held;

drop table finding_of_held;

create index finding_rule on finding (format, rule, held, item);
create index finding_published on finding (item) where held = 0;

-- How many findings there are of a rule and severity, and of how many documents. Rule '' stands for all rules of a format
-- and format '' for all formats: there a document counts once, under the gravest severity that it has.
create table finding_tally (
    format text not null,
    rule text not null,
    severity text not null,
    held integer not null,
    findings integer not null,
    records integer not null,
    primary key (format, rule, severity, held)
) strict, without rowid;

insert into finding_tally (format, rule, severity, held, findings, records)
select format, rule, severity, held, count(*), count(distinct item) from finding group by format, rule, severity, held;

insert into finding_tally (format, rule, severity, held, findings, records)
select format, '', case gravest when 0 then 'ERROR' when 1 then 'WARNING' else 'INFO' end, held, sum(n), count(*)
from (select item, format, held, count(*) as n,
             min(case severity when 'ERROR' then 0 when 'WARNING' then 1 else 2 end) as gravest
      from finding group by item, format, held) as of_format
group by format, gravest, held;

insert into finding_tally (format, rule, severity, held, findings, records)
select '', '', case gravest when 0 then 'ERROR' when 1 then 'WARNING' else 'INFO' end, held, sum(n), count(*)
from (select item, held, count(*) as n,
             min(case severity when 'ERROR' then 0 when 'WARNING' then 1 else 2 end) as gravest
      from finding group by item, held) as of_item
group by gravest, held;

-- What documents can have in common (a year, an archive, a field that is filled), and how many have it.
create table trait (
    id integer primary key,
    kind text not null,
    value text not null,
    records integer not null,
    unique (kind, value)
) strict;

-- The numbers of a document's traits, separated by blanks.
create table assessment (
    item integer not null references item (id),
    held integer not null,
    traits text not null,
    primary key (item, held)
) strict, without rowid;

insert into trait (id, kind, value, records)
select row_number() over (order by day), 'held-since', day, n
from (select strftime('%Y-%m-%d', since, 'unixepoch') as day, count(*) as n from held_document group by 1) as days;

insert into assessment (item, held, traits)
select h.item, 1, cast(t.id as text)
from held_document h
join trait t on t.kind = 'held-since' and t.value = strftime('%Y-%m-%d', h.since, 'unixepoch');
