package org.fonds.testing;

import java.time.Clock;
import org.fonds.store.StoreAddress;
import org.fonds.store.Stores;
import org.jspecify.annotations.Nullable;

/** Databases with a store in which nothing has happened yet, made quickly as copies of one. */
public final class PostgresqlDatabases {
    private static @Nullable String template;

    private PostgresqlDatabases() {}

    /** A new database without a ledger row, so that the store that opens it begins its own life. */
    public static synchronized String create() {
        PostgresqlCluster server = PostgresqlCluster.shared();
        String prepared = template;
        if (prepared == null) {
            prepared = server.newDictionary();
            Stores.open(StoreAddress.of(server.address(prepared)), Clock.systemUTC())
                    .close();
            server.execute(prepared, "delete from ledger");
            template = prepared;
        }
        return server.newDatabase(prepared);
    }

    public static String address(String database) {
        return PostgresqlCluster.shared().address(database);
    }
}
