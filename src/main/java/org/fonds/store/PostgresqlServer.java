package org.fonds.store;

import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of a store in PostgreSQL, as an operator names it. */
record PostgresqlServer(StoreAddress address, Properties parsed) {
    static final String SCHEME = "jdbc:postgresql:";

    private static final int CONNECT_SECONDS = 10;

    /** @throws StoreCannotBeOpened where the driver cannot read the address */
    static PostgresqlServer at(StoreAddress address) {
        Properties parsed = Driver.parseURL(address.url(), null);
        if (parsed == null) {
            // Without the address itself: there may be a password in it.
            throw new StoreCannotBeOpened("The address of the store cannot be read. Write"
                    + " jdbc:postgresql://host:port/database, and what is special in names as in a web address.");
        }
        return new PostgresqlServer(address, parsed);
    }

    /**
     * How connections are made.
     *
     * @param answerSeconds how long an answer may take before the server counts as gone; 0 for ever
     */
    PGSimpleDataSource source(int answerSeconds) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        source.setApplicationName("fonds");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(answerSeconds);
        source.setTcpKeepAlive(true);
        if (address.user() != null) {
            source.setUser(address.user());
        }
        if (address.password() != null) {
            source.setPassword(address.password());
        }
        return source;
    }

    /** Host, port and database. */
    @Override
    public String toString() {
        return known(PGProperty.PG_HOST) + ":" + known(PGProperty.PG_PORT) + "/" + known(PGProperty.PG_DBNAME);
    }

    private String known(PGProperty property) {
        @Nullable String value = property.getOrDefault(parsed);
        return value == null ? "" : value;
    }
}
