package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What {@code serve} says of a configured base URL. */
class BaseUrlCheckTest {
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(BaseUrlCheck.class);

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    private List<String> warnings(URI configured) throws InterruptedException {
        BaseUrlCheck.start(configured, false);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("base-url-check")) {
                thread.join();
            }
        }
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    /** Serves this text everywhere. */
    private static HttpServer serving(String text) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = text.replace(
                            "HERE", String.valueOf(server.getAddress().getPort()))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Test
    void saysNothingWhereTheBaseUrlAnswersWithItself() throws Exception {
        HttpServer server = serving("<Identify><baseURL>http://localhost:HERE/oai</baseURL></Identify>");
        assertThat(warnings(URI.create("http://localhost:" + server.getAddress().getPort() + "/oai")))
                .isEmpty();
        server.stop(0);
    }

    @Test
    void warnsWhereTheBaseUrlLeadsElsewhere() throws Exception {
        HttpServer server = serving("<Identify><baseURL>http://localhost:1/oai</baseURL></Identify>");
        URI configured = URI.create("http://localhost:" + server.getAddress().getPort() + "/oai");
        assertThat(warnings(configured))
                .containsExactly("The configured base-url " + configured
                        + " does not answer with itself (status 200). Harvesters will be told an address that leads"
                        + " elsewhere: check the proxy, or the setting.");
        server.stop(0);
    }

    @Test
    void saysThatTheBaseUrlCannotBeReachedFromHere() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        URI configured = URI.create("http://localhost:" + port + "/oai");
        assertThat(warnings(configured))
                .singleElement()
                .asString()
                .startsWith("The configured base-url " + configured + " cannot be reached from here (")
                .endsWith("). If harvesters can, all is well.");
    }

    @Test
    void checksNothingWhereNothingIsConfigured() throws Exception {
        BaseUrlCheck.start(null, false);
        assertThat(log.list).isEmpty();
    }

    @Test
    void saysThatOutsidersAreToldLocalhostWhereItListensEverywhere() throws Exception {
        BaseUrlCheck.start(null, true);
        assertThat(log.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .asString()
                .contains("base-url is not set");
    }
}
