-- Blocks are current versions of one format, side by side in the order of lists, put together as pages show them: derived
-- from the versions and made again at any time. A block holds what was current after publication built_at of all behind
-- (after_number, after_item) up to (end_number, end_item); blocks of a format never overlap, and what lies between them
-- is read from the versions. stale_from is the first publication since that ended one of its versions; null while none did.
create table block (
    id bigint primary key,
    format bigint not null references formats (id),
    after_number bigint not null,
    after_item bigint not null,
    end_number bigint not null,
    end_item bigint not null,
    records bigint not null,
    size bigint not null, -- of headers and bodies, as in version
    built_at bigint not null,
    stale_from bigint
);

-- Apart for the same reason as current and ended versions: after everything was rendered anew, nearly all are stale.
create index block_fresh on block (format, end_number, end_item) where stale_from is null;
create index block_stale on block (format, end_number, end_item) where stale_from is not null;

-- What a block says: 1 its records as they are, 2 its records deflated, 3 its headers deflated. Length, crc and shift are
-- those of the text; checksum is a CRC-32 of the bytes as they stand here and of these three.
create table block_text (
    block bigint not null references block (id) on delete cascade,
    kind bigint not null,
    length bigint not null,
    crc bigint not null,
    shift bigint not null,
    checksum bigint not null,
    bytes bytea not null,
    unique (block, kind)
);

-- Compressed already, or to be copied as it is.
alter table block_text alter column bytes set storage external;
