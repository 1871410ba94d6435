-- The journal of harvesting. Times are whole seconds since 1970, UTC; dates of a selection are text, as they are sent.

-- Other repositories, by the name that they have here. How their records were let in when they were last asked: after a
-- change of that, what is held back is judged again.
create table origin (
    id bigint primary key,
    name text not null unique,
    base_url text not null,
    acceptance text not null
);

-- One list of an origin: a format, of one set or (set_spec empty) of all. Complete up to complete_until, the responseDate
-- of the first page of the last list that came to its end; null before the first. What follows tells of the list that is
-- under way, and is null where none is: the token of its next page (empty: all pages came, but some records are still to
-- be asked for one by one), what it selects, the responseDate of its first page, how many records came and how many there
-- should be.
create table harvest_list (
    origin bigint not null references origin (id),
    prefix text not null,
    set_spec text not null,
    complete_until bigint,
    token text,
    from_date text,
    until_date text,
    began bigint,
    delivered bigint not null,
    list_size bigint,
    primary key (origin, prefix, set_spec)
);

-- Records that a repository names but could not hand over: asked for again by each harvest, until they come.
create table harvest_miss (
    origin bigint not null references origin (id),
    prefix text not null,
    identifier text not null,
    reason text not null,
    primary key (origin, prefix, identifier)
);
