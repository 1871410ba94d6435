package org.fonds.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What a failing disk does to a store, done past it. */
public final class Damage {
    private static final String OF = """
            (select v.content from version v join item i on i.id = v.item join formats f on f.id = v.format
             where i.identifier = ? and f.prefix = ? and v.to_pub is null)""";

    private Damage() {}

    /** The current body of a record becomes other words. */
    public static void garble(String address, String identifier, String prefix) {
        write(
                address,
                "update content set bytes = ? where id = " + OF,
                "<metadata>garbled</metadata>".getBytes(UTF_8),
                identifier,
                prefix);
    }

    /** The current body of a record is gone, with its digest. */
    public static void lose(String address, String identifier, String prefix) {
        write(address, "delete from content where id = " + OF, identifier, prefix);
    }

    /** The document that the store keeps of an item becomes another one that can be read as well. */
    public static void replaceInDocument(String address, String identifier, String word, String other) {
        write(
                address,
                StoreAddress.of(address).isPostgresql()
                        ? "update document set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), ?, ?), 'UTF8')"
                                + " where item = (select id from item where identifier = ?)"
                        : "update document set bytes = cast(replace(cast(bytes as text), ?, ?) as blob)"
                                + " where item = (select id from item where identifier = ?)",
                word,
                other,
                identifier);
    }

    private static void write(String address, String sql, Object... parameters) {
        boolean isFile = !StoreAddress.of(address).isPostgresql();
        try (Connection connection = DriverManager.getConnection(isFile ? "jdbc:sqlite:" + address : address);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("nothing was damaged by " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the store at " + address + " could not be damaged", e);
        }
    }
}
