package org.fonds.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.StoreSettings;
import org.fonds.store.Stores;
import org.fonds.testing.OaiClient;
import org.fonds.testing.PostgresqlCluster;
import org.fonds.testing.PostgresqlDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A store whose queries do not come to an end: who asks is told soon to come again, and nothing else. */
@EnabledIf("org.fonds.testing.PostgresqlCluster#isPossible")
class HangingStoreTest {
    private static final StoreSettings SERVING = StoreSettings.STANDARD.withLongestQuery(Duration.ofSeconds(1));
    /** Far less than writers wait for each other; a slow machine needs its time, too. */
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void isTriedAgainLaterByItsHarvesters() throws Exception {
        String database = PostgresqlDatabases.create();
        String address = PostgresqlDatabases.address(database);
        Store store = Stores.open(StoreAddress.of(address), Clock.systemUTC(), SERVING);
        store.offerFormats(List.of(Deposit.DC, Deposit.NOTE));
        store.publish(List.of(Deposit.put("n1", "text", List.of("s:t"))));
        try (Serving server = new Serving(store, 4)) {
            OaiClient client = new OaiClient(server.baseUrl());
            whileLocked(address, () -> {
                HttpResponse<byte[]> answer = client.get("verb=ListRecords&metadataPrefix=oai_dc");
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                        .isPositive();
                assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                        .isEqualTo("The repository cannot answer now.\n");
            });
            assertThat(new String(
                            client.get("verb=ListRecords&metadataPrefix=oai_dc").body(), StandardCharsets.UTF_8))
                    .contains("<header>");
        } finally {
            PostgresqlCluster.shared().drop(database);
        }
    }

    /** Another session holds the tables of which lists are read. */
    private static void whileLocked(String address, Asking asking) throws SQLException {
        try (Connection other = DriverManager.getConnection(address);
                Statement statement = other.createStatement()) {
            statement.execute("begin; lock table publication, version, block in access exclusive mode");
            assertTimeout(SOON, asking::ask);
            statement.execute("rollback");
        }
    }

    /** One exchange with the server. */
    private interface Asking {
        void ask() throws IOException, InterruptedException;
    }
}
