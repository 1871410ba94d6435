-- What the checks say of documents, published and held back, and how it adds up: whoever looks at the quality of a
-- million records asks for sums that are kept up with each publication. held is 1 for what is said of the document that
-- is held back, and 0 for what is said of the one that is published; an item may have both.

alter table finding rename to finding_of_held;
alter index finding_pkey rename to finding_of_held_pkey;

create table finding (
    item bigint not null references item (id),
    held bigint not null,
    ordinal bigint not null,
    format text collate "C" not null,
    rule text collate "C" not null,
    severity text collate "C" not null,
    line_number bigint not null,
    column_number bigint not null,
    xpath text not null,
    message text not null,
    remedy text not null,
    primary key (item, held, ordinal)
);

insert into finding (item, held, ordinal, format, rule, severity, line_number, column_number, xpath, message, remedy)
select item, 1, ordinal, format, rule, severity, line_number, column_number, xpath, message, remedy from finding_of_held;

drop table finding_of_held;

create index finding_rule on finding (format, rule, held, item);
create index finding_published on finding (item) where held = 0;

-- How many findings there are of a rule and severity, and of how many documents. Rule '' stands for all rules of a format
-- and format '' for all formats: there a document counts once, under the gravest severity that it has.
create table finding_tally (
    format text collate "C" not null,
    rule text collate "C" not null,
    severity text collate "C" not null,
    held bigint not null,
    findings bigint not null,
    records bigint not null,
    primary key (format, rule, severity, held)
);

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
    id bigint primary key,
    kind text collate "C" not null,
    value text collate "C" not null,
    records bigint not null,
    unique (kind, value)
);

-- The numbers of a document's traits, separated by blanks.
create table assessment (
    item bigint not null references item (id),
    held bigint not null,
    traits text not null,
    primary key (item, held)
);

insert into trait (id, kind, value, records)
select row_number() over (order by day), 'held-since', day, n
from (select to_char(to_timestamp(since) at time zone 'UTC', 'YYYY-MM-DD') as day, count(*) as n from held_document group by 1) as days;

insert into assessment (item, held, traits)
select h.item, 1, cast(t.id as text)
from held_document h
join trait t on t.kind = 'held-since' and t.value = to_char(to_timestamp(h.since) at time zone 'UTC', 'YYYY-MM-DD');
