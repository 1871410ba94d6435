package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.fonds.http.ServerSettings;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A self-harvest without a server. */
class SelfHarvestReportTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void saysAtOnceThatNobodyListens() throws Exception {
        int port = freePort();
        StringWriter printed = new StringWriter();
        try (Store store =
                        Stores.open(StoreAddress.of(folder.resolve("fonds.db").toString()), Clock.systemUTC());
                PrintWriter out = new PrintWriter(printed)) {
            int code = SelfHarvestReport.print(
                    store, new ServerSettings("localhost", port, null, false), Optional.empty(), out);
            assertThat(code).isEqualTo(ExitCode.DONE_IN_PART);
        }
        assertThat(printed.toString())
                .startsWith(
                        "Nobody listens at http://localhost:" + port + "/oai. Start 'fonds serve', or set base-url,")
                .contains("0 records compared with the store, 1 fault.");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
