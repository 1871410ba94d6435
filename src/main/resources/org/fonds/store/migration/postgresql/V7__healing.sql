-- Versions whose body is damaged and could not be healed. While a row is open, its record is in no list that begins, and
-- nobody is told that it is gone; the next version of the record closes it. A row that is closed keeps lists of before,
-- which have the version in them, from waiting for it. The sets are those of the version, as it has them.
create table withheld (
    version bigint primary key,
    item bigint not null references item (id),
    format bigint not null references formats (id),
    from_pub bigint not null references publication (number),
    sets text not null,
    since bigint not null,
    open bigint not null
);

create unique index withheld_open on withheld (item, format) where open = 1;
