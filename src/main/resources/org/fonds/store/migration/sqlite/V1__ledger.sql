-- Times are whole seconds since 1970, UTC. A row that is true from publication to publication has from_pub and to_pub;
-- to_pub is null while it is current. No time is ever read from the database's own clock.

create table ledger (
    id integer primary key check (id = 1),
    epoch text not null,
    birth integer not null,
    clock integer not null,
    last_number integer not null,
    last_datestamp integer not null,
    horizon integer not null,
    token_key blob not null
) strict;

create table publication (
    number integer primary key,
    datestamp integer not null
) strict;

create index publication_date on publication (datestamp, number);

-- Words that many rows repeat, kept once.
create table sources (
    id integer primary key,
    name text not null unique
) strict;

create table fingerprints (
    id integer primary key,
    name text not null unique
) strict;

create table formats (
    id integer primary key,
    prefix text not null unique,
    schema_url text not null,
    namespace text not null,
    place integer not null
) strict;

-- Numbered without gaps in the order in which they came to exist, and never deleted: the highest number is their count.
create table sets (
    id integer primary key,
    spec text not null unique,
    name text not null,
    description text,
    from_pub integer not null
) strict;

create index sets_from on sets (from_pub, id);

-- Numbered without gaps and never deleted, too.
create table item (
    id integer primary key,
    identifier text not null unique,
    source integer not null references sources (id),
    first_day integer not null, -- days since 1970
    withdrawn integer not null
) strict;

create index item_source on item (source, identifier);
create index item_withdrawn on item (id) where withdrawn = 1;

create table content (
    id integer primary key,
    hash blob not null unique,
    bytes blob not null
) strict;

-- One record in one format. A tombstone is a version without content. No foreign key to content: old content is
-- deleted one day, and the check would search every version for each. The sets are the most specific ones, as a
-- sorted list of setSpecs; size is that of header and body, so that pages can be cut without reading either.
create table version (
    id integer primary key,
    format integer not null references formats (id),
    item integer not null references item (id),
    from_pub integer not null references publication (number),
    to_pub integer,
    deleted integer not null,
    size integer not null,
    content integer,
    fingerprint integer references fingerprints (id),
    sets text not null,
    header blob not null
) strict;

-- Current and ended versions are indexed apart. A common index beside these would be preferred by the planner, and its
-- pages cost as much as there are ended versions; so there must be none.
create unique index version_current_item on version (item, format) where to_pub is null;
create index version_current on version (format, from_pub, item) where to_pub is null;
create index version_ended on version (format, from_pub, item, to_pub) where to_pub is not null;
create index version_to on version (to_pub) where to_pub is not null;

-- Sets above the most specific ones are written out. No foreign keys: this is the table with most rows.
create table member (
    set_id integer not null,
    format integer not null,
    from_pub integer not null,
    item integer not null,
    to_pub integer,
    version integer not null
) strict;

create unique index member_current on member (set_id, format, from_pub, item, version) where to_pub is null;
create index member_ended on member (set_id, format, from_pub, item, to_pub, version) where to_pub is not null;

-- How many versions that began with a publication are current, and how many of these are tombstones. Set 0 is the whole
-- repository.
create table tally (
    format integer not null,
    set_id integer not null,
    from_pub integer not null,
    n integer not null,
    deleted integer not null,
    primary key (format, set_id, from_pub)
) strict, without rowid;

-- The latest good document of an item.
create table document (
    item integer primary key references item (id),
    digest blob not null,
    place text not null,
    layout text not null,
    bytes blob not null
) strict;

-- A newer document that failed a check, beside the good one.
create table held_document (
    item integer primary key references item (id),
    since integer not null,
    digest blob not null,
    place text not null,
    layout text not null,
    bytes blob not null
) strict;

create index held_document_since on held_document (since, item);

create table finding (
    item integer not null references held_document (item) on delete cascade,
    ordinal integer not null,
    format text not null,
    rule text not null,
    severity text not null,
    line_number integer not null,
    column_number integer not null,
    xpath text not null,
    message text not null,
    remedy text not null,
    primary key (item, ordinal)
) strict, without rowid;
