package org.fonds.bench;

import io.gdcc.xoai.dataprovider.DataProvider;
import io.gdcc.xoai.dataprovider.exceptions.handler.IdDoesNotExistException;
import io.gdcc.xoai.dataprovider.filter.ScopedFilter;
import io.gdcc.xoai.dataprovider.model.Item;
import io.gdcc.xoai.dataprovider.model.ItemIdentifier;
import io.gdcc.xoai.dataprovider.model.MetadataFormat;
import io.gdcc.xoai.dataprovider.model.Set;
import io.gdcc.xoai.dataprovider.repository.ItemRepository;
import io.gdcc.xoai.dataprovider.repository.ResultsPage;
import io.gdcc.xoai.model.oaipmh.ResumptionToken;
import io.gdcc.xoai.model.oaipmh.results.record.Metadata;
import io.gdcc.xoai.xml.CopyElement;
import io.gdcc.xoai.xml.EchoElement;
import io.gdcc.xoai.xml.XmlWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import javax.xml.stream.XMLStreamException;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.store.ListScope;
import org.fonds.store.PageLimits;
import org.fonds.store.Position;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.StoredRecord;
import org.fonds.store.Stores;
import org.fonds.testing.XoaiProvider;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/**
 * The data provider of the xoai project over the records of a store, all of them in memory: {@code copied}, its best way,
 * hands out the bytes of each record as they are; {@code echoed} reads and writes each as XML, as it does by default.
 * Takes the store, which of the two, and at how many records to stop.
 */
public final class XoaiServer {
    private static final Pattern IDENTIFIER = Pattern.compile("<identifier>([^<]*)</identifier>");
    private static final Pattern DATESTAMP = Pattern.compile("<datestamp>([^<]*)</datestamp>");
    private static final int PAGE = 100;

    private XoaiServer() {}

    /** An item in memory. */
    @SuppressWarnings("ArrayRecordComponent") // bytes to be copied; never compared
    private record Copied(String identifier, Instant datestamp, byte[] xml, boolean copies) implements Item {
        @Override
        public String getIdentifier() {
            return identifier;
        }

        @Override
        public Instant getDatestamp() {
            return datestamp;
        }

        @Override
        public List<Set> getSets() {
            return List.of();
        }

        @Override
        public boolean isDeleted() {
            return false;
        }

        @Override
        public Metadata getMetadata() {
            return copies
                    ? new Metadata(new CopyElement(new ByteArrayInputStream(xml)))
                    : new Metadata(new EchoElement(new String(xml, StandardCharsets.UTF_8)));
        }
    }

    private record Items(List<Copied> items, Map<String, Copied> byIdentifier) implements ItemRepository {
        @Override
        public ItemIdentifier getItemIdentifier(String identifier) throws IdDoesNotExistException {
            return item(identifier);
        }

        @Override
        public Item getItem(String identifier, MetadataFormat format) throws IdDoesNotExistException {
            return item(identifier);
        }

        private Copied item(String identifier) throws IdDoesNotExistException {
            Copied found = byIdentifier.get(identifier);
            if (found == null) {
                throw new IdDoesNotExistException();
            }
            return found;
        }

        @Override
        public ResultsPage<ItemIdentifier> getItemIdentifiers(
                List<ScopedFilter> filters, MetadataFormat format, int length, ResumptionToken.Value token) {
            return page(length, token);
        }

        @Override
        public ResultsPage<Item> getItems(
                List<ScopedFilter> filters, MetadataFormat format, int length, ResumptionToken.Value token) {
            return page(length, token);
        }

        /** In the order of time, so that the beginning of a selection is found by halving. */
        private <T extends ItemIdentifier> ResultsPage<T> page(int length, ResumptionToken.Value token) {
            int begin = token.hasFrom() ? firstFrom(token.getFrom()) : 0;
            int start = Math.min(items.size(), begin + Math.toIntExact(token.getOffset()));
            int end = Math.min(items.size(), start + length);
            @SuppressWarnings("unchecked") // an item is both that can be asked for
            List<T> list = (List<T>) items.subList(start, end);
            return new ResultsPage<>(token, end < items.size(), list, items.size() - begin);
        }

        private int firstFrom(Instant from) {
            int low = 0;
            int high = items.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (items.get(middle).datestamp().isBefore(from)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    public static void main(String[] arguments) throws Exception {
        List<Copied> items = read(Path.of(arguments[0]), arguments[1].equals("copied"), Integer.parseInt(arguments[2]));
        Map<String, Copied> byIdentifier = new HashMap<>();
        items.forEach(item -> byIdentifier.put(item.identifier(), item));
        DataProvider provider = XoaiProvider.of("http://127.0.0.1/oai", PAGE, new Items(items, byIdentifier));
        NetworkListener listener = new NetworkListener("xoai", "127.0.0.1", 0);
        HttpServer server = new HttpServer();
        listener.getKeepAlive().setMaxRequestsCount(-1);
        server.addListener(listener);
        server.getServerConfiguration().addHttpHandler(handler(provider), "/oai");
        server.start();
        System.out.println("Base URL: http://127.0.0.1:" + listener.getPort() + "/oai");
        new CountDownLatch(1).await();
    }

    private static List<Copied> read(Path file, boolean copies, int most) {
        List<Copied> items = new ArrayList<>();
        try (Store store = Stores.open(StoreAddress.of(file.toString()), Clock.systemUTC())) {
            store.read(snapshot -> {
                long last = snapshot.ledger().lastNumber();
                ListScope scope = new ListScope(MetadataPrefix.OAI_DC, null, 1, last, last);
                Position after = Position.START;
                Optional<Position> end;
                while (items.size() < most
                        && (end = snapshot.pageEnd(scope, after, new PageLimits(500, 1 << 24))).isPresent()) {
                    snapshot.records(scope, after, end.get()).forEach(record -> take(items, record, copies));
                    after = end.get();
                }
                return true;
            });
        }
        return items;
    }

    private static void take(List<Copied> items, StoredRecord record, boolean copies) {
        if (record.body() == null) {
            return;
        }
        String header = new String(record.header(), StandardCharsets.UTF_8);
        String body = new String(record.body(), StandardCharsets.UTF_8);
        Matcher identifier = IDENTIFIER.matcher(header);
        Matcher datestamp = DATESTAMP.matcher(header);
        int end = body.indexOf("</metadata>");
        if (identifier.find() && datestamp.find()) {
            byte[] xml = body.substring("<metadata>".length(), end).getBytes(StandardCharsets.UTF_8);
            items.add(new Copied(identifier.group(1), Instant.parse(datestamp.group(1)), xml, copies));
        }
    }

    private static HttpHandler handler(DataProvider provider) {
        return new HttpHandler() {
            @Override
            public void service(Request request, Response response) throws IOException {
                Map<String, String[]> arguments = new HashMap<>();
                request.getParameterNames().forEach(name -> arguments.put(name, request.getParameterValues(name)));
                byte[] body;
                try {
                    body = XmlWriter.toString(provider.handle(arguments)).getBytes(StandardCharsets.UTF_8);
                } catch (XMLStreamException e) {
                    throw new IOException(e);
                }
                response.setContentType("text/xml; charset=UTF-8");
                if (request.getHeader("Accept-Encoding") != null) {
                    ByteArrayOutputStream coded = new ByteArrayOutputStream();
                    try (GZIPOutputStream gzip = new GZIPOutputStream(coded)) {
                        gzip.write(body);
                    }
                    body = coded.toByteArray();
                    response.setHeader("Content-Encoding", "gzip");
                }
                response.setContentLength(body.length);
                response.getOutputStream().write(body);
            }
        };
    }
}
