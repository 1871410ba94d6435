package org.fonds.store;

import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * Where a store lives, and who opens it. A password never shows in a message.
 *
 * @param url the path of a file, the same behind {@code jdbc:sqlite:}, or {@code jdbc:postgresql://host:port/database}
 * @param user of the database; null for the one in the address, or none
 * @param password of that user; null for the one in the address, or none
 */
public record StoreAddress(
        String url, @Nullable String user, @Nullable String password) {

    /** An address that says all that there is to say. */
    public static StoreAddress of(String url) {
        return new StoreAddress(url, null, null);
    }

    boolean isPostgresql() {
        return url.startsWith(PostgresqlServer.SCHEME);
    }

    /**
     * Whether opening would make a new file.
     *
     * @throws StoreCannotBeOpened where the address is none
     */
    public boolean isMissingFile() {
        return !isPostgresql() && Files.notExists(SqliteFile.at(url).path());
    }

    /** Opens the database at the address, without looking whether it is there. */
    Database database(StoreSettings settings) {
        return isPostgresql()
                ? new PostgresqlDatabase(PostgresqlServer.at(this), settings)
                : new SqliteDatabase(SqliteFile.at(url), settings);
    }

    /** The place without user and password. */
    @Override
    public String toString() {
        return isPostgresql() ? PostgresqlServer.at(this).toString() : url;
    }
}
