package org.fonds.store;

import java.nio.file.Path;

/** A store in a file of SQLite keeps to what every store keeps to. */
class SqliteStoreTest extends StoreContractTest {
    @Override
    String address(Path emptyFolder) {
        return emptyFolder.resolve("fonds.db").toString();
    }
}
