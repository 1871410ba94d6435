-- Versions whose body is damaged and could not be healed. While a row is open, its record is in no list that begins, and
-- nobody is told that it is gone; the next version of the record closes it. A row that is closed keeps lists of before,
-- which have the version in them, from waiting for it. The sets are those of the version, as it has them.
create table withheld (
    version integer primary key,
    item integer not null references item (id),
    format integer not null references formats (id),
    from_pub integer not null references publication (number),
    sets text not null,
    since integer not null,
    open integer not null
) strict;

create unique index withheld_open on withheld (item, format) where open = 1;
