-- Times are whole seconds since 1970, UTC. A row that is true from publication to publication has from_pub and to_pub;
-- to_pub is null while it is current. No time is ever read from the database's own clock. What is sorted or compared by
-- order is collated by code point, as in every other database of a store.

create table ledger (
    id bigint primary key check (id = 1),
    epoch text not null,
    birth bigint not null,
    clock bigint not null,
    last_number bigint not null,
    last_datestamp bigint not null,
    horizon bigint not null,
    token_key bytea not null
) with (fillfactor = 10); -- so that ticks find room in its page and touch no index

create table publication (
    number bigint primary key,
    datestamp bigint not null
);

create index publication_date on publication (datestamp, number);

-- Words that many rows repeat, kept once.
create table sources (
    id bigint primary key,
    name text not null unique
);

create table fingerprints (
    id bigint primary key,
    name text not null unique
);

create table formats (
    id bigint primary key,
    prefix text not null unique,
    schema_url text not null,
    namespace text not null,
    place bigint not null
);

-- Numbered without gaps in the order in which they came to exist, and never deleted: the highest number is their count.
create table sets (
    id bigint primary key,
    spec text collate "C" not null unique,
    name text not null,
    description text,
    from_pub bigint not null
);

create index sets_from on sets (from_pub, id);

-- Numbered without gaps and never deleted, too.
create table item (
    id bigint primary key,
    identifier text collate "C" not null unique,
    source bigint not null references sources (id),
    first_day bigint not null, -- days since 1970
    withdrawn bigint not null
);

create index item_source on item (source, identifier);
create index item_withdrawn on item (id) where withdrawn = 1;

create table content (
    id bigint primary key,
    hash bytea not null unique,
    bytes bytea not null
);

-- Read with every page and seldom large: kept as it is, so that reading it is copying it.
alter table content alter column bytes set storage external;

-- One record in one format. A tombstone is a version without content. No foreign key to content: old content is
-- deleted one day, and the check would search every version for each. The sets are the most specific ones, as a
-- sorted list of setSpecs; size is that of header and body, so that pages can be cut without reading either.
create table version (
    id bigint primary key,
    format bigint not null references formats (id),
    item bigint not null references item (id),
    from_pub bigint not null references publication (number),
    to_pub bigint,
    deleted bigint not null,
    size bigint not null,
    content bigint,
    fingerprint bigint references fingerprints (id),
    sets text not null,
    header bytea not null
);

-- Current and ended versions are indexed apart. A common index beside these would be preferred by the planner, and its
-- pages cost as much as there are ended versions; so there must be none.
create unique index version_current_item on version (item, format) where to_pub is null;
-- Its condition keeps it for lists: while the table is small, looking up an item would seem as good by this one, and a
-- plan made then is kept when the table has grown.
create index version_current on version (format, from_pub, item) where to_pub is null and +from_pub > 0;
create index version_ended on version (format, from_pub, item, to_pub) where to_pub is not null;
create index version_to on version (to_pub) where to_pub is not null;

-- Sets above the most specific ones are written out. No foreign keys: this is the table with most rows.
create table member (
    set_id bigint not null,
    format bigint not null,
    from_pub bigint not null,
    item bigint not null,
    to_pub bigint,
    version bigint not null
);

create unique index member_current on member (set_id, format, from_pub, item, version) where to_pub is null;
create index member_ended on member (set_id, format, from_pub, item, to_pub, version) where to_pub is not null;

-- How many versions that began with a publication are current, and how many of these are tombstones. Set 0 is the whole
-- repository.
create table tally (
    format bigint not null,
    set_id bigint not null,
    from_pub bigint not null,
    n bigint not null,
    deleted bigint not null,
    primary key (format, set_id, from_pub)
);

-- The latest good document of an item.
create table document (
    item bigint primary key references item (id),
    digest bytea not null,
    place text not null,
    layout text not null,
    bytes bytea not null
);

-- A newer document that failed a check, beside the good one.
create table held_document (
    item bigint primary key references item (id),
    since bigint not null,
    digest bytea not null,
    place text not null,
    layout text not null,
    bytes bytea not null
);

create index held_document_since on held_document (since, item);

create table finding (
    item bigint not null references held_document (item) on delete cascade,
    ordinal bigint not null,
    format text not null,
    rule text not null,
    severity text not null,
    line_number bigint not null,
    column_number bigint not null,
    xpath text not null,
    message text not null,
    remedy text not null,
    primary key (item, ordinal)
);
