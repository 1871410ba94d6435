package org.fonds.testing;

import java.nio.file.Path;

/** The databases in which a store can live. */
public enum Place {
    SQLITE {
        @Override
        public String create(Path folder) {
            return folder.resolve("fonds.db").toString();
        }
    },
    POSTGRESQL {
        @Override
        public String create(Path folder) {
            return PostgresqlDatabases.address(PostgresqlDatabases.create());
        }

        @Override
        public boolean isPossible() {
            return PostgresqlCluster.isPossible();
        }

        @Override
        public void drop(String address) {
            PostgresqlCluster.shared().drop(address.replaceAll(".*/(\\w+)\\?.*", "$1"));
        }
    };

    /** The address of a new store. */
    public abstract String create(Path folder);

    /** Whether this machine has it. */
    public boolean isPossible() {
        return true;
    }

    /** Deletes a store for which deleting its folder is not enough. */
    public void drop(String address) {}
}
