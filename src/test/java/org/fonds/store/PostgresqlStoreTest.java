package org.fonds.store;

import java.nio.file.Path;
import org.fonds.testing.PostgresqlCluster;
import org.fonds.testing.PostgresqlDatabases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;

/** A store in a database of PostgreSQL keeps to what every store keeps to. */
@EnabledIf("org.fonds.testing.PostgresqlCluster#isPossible")
class PostgresqlStoreTest extends StoreContractTest {
    private @Nullable String database;

    @Override
    String address(Path emptyFolder) {
        String made = PostgresqlDatabases.create();
        database = made;
        return PostgresqlDatabases.address(made);
    }

    @AfterEach
    void dropTheDatabase() {
        if (database != null) {
            PostgresqlCluster.shared().drop(database);
        }
    }
}
