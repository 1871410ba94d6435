package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fonds.http.FondsServer;
import org.fonds.http.ServerSettings;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.provider.ListRules;
import org.fonds.provider.Provider;
import org.fonds.store.Change;
import org.fonds.store.PageLimits;
import org.fonds.store.Rendition;
import org.fonds.store.SourceDocumentCopy;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.Stores;
import org.fonds.testing.OaiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many clients that ask for pages and do not read them keep nobody else from being answered. */
class SlowReadersTest {
    /** More than there are threads that answer. */
    private static final int SLOW = 200;

    private static final int RECORDS = 60;
    private static final String BODY = "<metadata><text xmlns=\"urn:text\">"
            + "The ferry of the morning is late again. ".repeat(60) + "</text></metadata>";

    @TempDir
    Path folder;

    @Test
    void keepNobodyElseWaiting() throws IOException, InterruptedException {
        try (Store store =
                Stores.open(StoreAddress.of(folder.resolve("fonds.db").toString()), Clock.systemUTC())) {
            fill(store);
            Provider provider = new Provider(
                    store,
                    Repository.DESCRIPTION,
                    new ListRules(new PageLimits(100, 64 << 20), ListRules.DEFAULT.life()),
                    () -> {});
            try (FondsServer server =
                    FondsServer.start(new ServerSettings("localhost", 0, null, false), provider, List.of())) {
                besideSlowReaders(server);
            }
        }
    }

    private static void fill(Store store) {
        store.offerFormats(List.of(
                new MetadataFormat(MetadataPrefix.OAI_DC, "http://example.org/dc.xsd", "http://example.org/dc")));
        store.publish(IntStream.range(0, RECORDS)
                .<Change>mapToObj(n -> new Change.Put(
                        Repository.DESCRIPTION.identifier().identifier(String.valueOf(n)),
                        "test",
                        false,
                        LocalDate.parse("2026-11-22"),
                        new SourceDocumentCopy("test", "test", new byte[] {1}),
                        List.of(),
                        List.of(new Rendition(
                                MetadataPrefix.OAI_DC, (BODY + n).getBytes(StandardCharsets.UTF_8), "f"))))
                .toList());
        assertThat(store.buildBlocks()).isTrue();
    }

    private static void besideSlowReaders(FondsServer server) throws IOException, InterruptedException {
        URI address = URI.create(server.baseUrl());
        List<Socket> slow = new ArrayList<>();
        try {
            for (int n = 0; n < SLOW; n++) {
                slow.add(asking(address));
            }
            Instant begun = Instant.now();
            OaiClient client = new OaiClient(server.baseUrl());
            assertThatNoException().isThrownBy(() -> {
                for (int n = 0; n < 20; n++) {
                    assertThat(client.get("verb=Identify").statusCode()).isEqualTo(200);
                }
            });
            // Far below the time after which a client that does not read is given up.
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
            assertThat(length(slow.get(SLOW - 1).getInputStream()))
                    .as("what a slow client reads in the end")
                    .isGreaterThan((long) RECORDS * BODY.length());
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    /** With the smallest room for what comes, so that the server has to keep the rest. */
    private static Socket asking(URI address) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        String request = String.join(
                "\r\n",
                "GET /oai?verb=ListRecords&metadataPrefix=oai_dc HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "",
                "");
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static long length(InputStream in) throws IOException {
        return in.transferTo(OutputStream.nullOutputStream());
    }
}
