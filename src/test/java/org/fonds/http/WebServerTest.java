package org.fonds.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WebServerTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();

    /** Whoever starts and ends servers in one process would else run out of threads. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void leavesNoThreadBehind() throws IOException, InterruptedException {
        askOne();
        Set<Thread> before = threads();

        askOne();
        for (Thread thread : threads()) {
            if (!before.contains(thread)) {
                thread.join(LONGEST.toMillis());
                assertThat(thread.isAlive()).as("%s", thread.getName()).isFalse();
            }
        }
    }

    private void askOne() throws IOException, InterruptedException {
        try (WebServer server = WebServer.start("localhost", 0, List.of(), null)) {
            URI address = URI.create("http://localhost:" + server.port() + "/nothing");
            assertThat(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet();
    }
}
