-- Blocks are current versions of one format, side by side in the order of lists, put together as pages show them: derived
-- from the versions and made again at any time. A block holds what was current after publication built_at of all behind
-- (after_number, after_item) up to (end_number, end_item); blocks of a format never overlap, and what lies between them
-- is read from the versions. stale_from is the first publication since that ended one of its versions; null while none did.
create table block (
    id integer primary key,
    format integer not null references formats (id),
    after_number integer not null,
    after_item integer not null,
    end_number integer not null,
    end_item integer not null,
    records integer not null,
    size integer not null, -- of headers and bodies, as in version
    built_at integer not null,
    stale_from integer
) strict;

-- Apart for the same reason as current and ended versions: after everything was rendered anew, nearly all are stale.
create index block_fresh on block (format, end_number, end_item) where stale_from is null;
create index block_stale on block (format, end_number, end_item) where stale_from is not null;

-- What a block says: 1 its records as they are, 2 its records deflated, 3 its headers deflated. Length, crc and shift are
-- those of the text; checksum is a CRC-32 of the bytes as they stand here and of these three.
create table block_text (
    block integer not null references block (id) on delete cascade,
    kind integer not null,
    length integer not null,
    crc integer not null,
    shift integer not null,
    checksum integer not null,
    bytes blob not null,
    unique (block, kind)
) strict;
