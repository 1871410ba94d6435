-- The card of each document that is served, for people who browse and search. Words and headings of all cards are indexed
-- together under the terms of a card: words folded to their letters, and the number of each heading behind a mark that no
-- word can have; so any words and headings together are looked up at once, in the order of items.
create table card (
    item integer primary key references item (id),
    digest blob not null,
    title text not null,
    date text not null,
    holder text not null,
    headings text not null -- numbers, separated by blanks
) strict;

create virtual table card_terms using fts5 (
    terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

-- By what cards are filed, and how many are.
create table heading (
    id integer primary key,
    kind text not null,
    value text not null,
    name text not null,
    records integer not null,
    unique (kind, value)
) strict;

create index heading_size on heading (kind, records, value);

-- The earlier versions of one item.
create index version_ended_item on version (item, from_pub) where to_pub is not null;
