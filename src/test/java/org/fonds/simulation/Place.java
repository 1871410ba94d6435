package org.fonds.simulation;

import java.nio.file.Path;
import org.fonds.testing.PostgresqlCluster;
import org.fonds.testing.PostgresqlDatabases;

/** The databases in which a store can live. */
enum Place {
    SQLITE {
        @Override
        String create(Path folder) {
            return folder.resolve("fonds.db").toString();
        }
    },
    POSTGRESQL {
        @Override
        String create(Path folder) {
            return PostgresqlDatabases.address(PostgresqlDatabases.create());
        }

        @Override
        boolean isPossible() {
            return PostgresqlCluster.isPossible();
        }

        @Override
        void drop(String address) {
            PostgresqlCluster.shared().drop(address.replaceAll(".*/(\\w+)\\?.*", "$1"));
        }
    };

    /** The address of a new store. */
    abstract String create(Path folder);

    /** Whether this machine has it. */
    boolean isPossible() {
        return true;
    }

    /** Deletes a store for which deleting its folder is not enough. */
    void drop(String address) {}
}
