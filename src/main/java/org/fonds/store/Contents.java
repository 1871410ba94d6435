package org.fonds.store;

/** The bodies of versions. The same bytes are kept once, however often they are shown. */
final class Contents {
    private static final String FIND = "select id from content where hash = ?";
    private static final String HEAL = "update content set bytes = ? where hash = ?";
    private static final String INSERT = "insert into content (id, hash, bytes) values (?, ?, ?)";

    private final Session session;
    private final Numbering numbering;

    Contents(Session session) {
        this.session = session;
        this.numbering = new Numbering(session, "content");
    }

    long idOf(Body body) {
        return session.first(FIND, row -> row.getLong(1), body.digest().toBytes())
                .orElseGet(() -> add(body));
    }

    /** Gives a body its bytes back, wherever it is shown. */
    void heal(Body body) {
        session.change(HEAL, body.bytes(), body.digest().toBytes());
    }

    private long add(Body body) {
        long id = numbering.next();
        session.change(INSERT, id, body.digest().toBytes(), body.bytes());
        return id;
    }
}
