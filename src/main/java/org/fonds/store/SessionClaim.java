package org.fonds.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A claim by an advisory lock of a session, which the server takes back when the connection ends. */
final class SessionClaim implements Claim {
    private static final Logger LOG = LoggerFactory.getLogger(SessionClaim.class);

    private final Connection connection;

    SessionClaim(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("The lock ends with its connection.", e);
        }
    }
}
