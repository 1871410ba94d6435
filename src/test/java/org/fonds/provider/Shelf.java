package org.fonds.provider;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fonds.protocol.Arguments;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.protocol.RequestParser;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.fonds.store.Change;
import org.fonds.store.PageLimits;
import org.fonds.store.Rendition;
import org.fonds.store.SourceDocumentCopy;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.Stores;
import org.fonds.testing.OaiClient;
import org.fonds.testing.SetClock;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A real store with records made by hand, and a provider over it. */
final class Shelf implements AutoCloseable {
    static final String BASE_URL = "http://localhost:8080/oai";
    static final RepositoryIdentifier REPOSITORY = new RepositoryIdentifier("archive.example.org");

    private static final MetadataFormat DC = new MetadataFormat(
            MetadataPrefix.OAI_DC,
            "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
            "http://www.openarchives.org/OAI/2.0/oai_dc/");

    final SetClock clock = new SetClock("2026-11-22T09:00:00Z");
    final Store store;
    private final Path file;

    Shelf(Path folder) {
        file = folder.resolve("shelf.db");
        store = Stores.open(StoreAddress.of(file.toString()), clock);
        store.offerFormats(List.of(DC));
    }

    /** Publishes records with these numbers and this title. */
    Shelf publish(String title, List<String> sets, int... numbers) {
        List<Change> changes = new ArrayList<>();
        Arrays.stream(numbers).forEach(number -> changes.add(put(number, title, sets)));
        store.publish(changes);
        return this;
    }

    Shelf withdraw(int number) {
        store.publish(List.of(new Change.Withdraw(identifier(number))));
        return this;
    }

    static OaiIdentifier identifier(int number) {
        return REPOSITORY.identifier(String.valueOf(number));
    }

    private static Change put(int number, String title, List<String> sets) {
        String body = "<metadata><oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title
                + "</dc:title></oai_dc:dc></metadata>";
        return new Change.Put(
                identifier(number),
                "test",
                false,
                LocalDate.parse("2026-11-22"),
                new SourceDocumentCopy("test", "test", new byte[] {1}),
                sets.stream()
                        .map(spec -> new SetDescription(new SetSpec(spec), "Set " + spec, null))
                        .toList(),
                List.of(new Rendition(MetadataPrefix.OAI_DC, body.getBytes(StandardCharsets.UTF_8), "f")));
    }

    /** A provider that hands out pages of so many records. */
    Provider provider(int pageSize) {
        RepositoryDescription repository = new RepositoryDescription(
                "Test archive", REPOSITORY, List.of("keeper@archive.example.net"), null, List.of(), null);
        ListRules rules = new ListRules(new PageLimits(pageSize, 1 << 20), ListRules.DEFAULT.life());
        return new Provider(store, repository, rules, () -> {});
    }

    byte[] bytes(int pageSize, String query) {
        Answer answer = provider(pageSize)
                .answer(
                        RequestParser.parse(Arguments.decode(query).orElseThrow()),
                        BASE_URL,
                        List.of(),
                        Coding.IDENTITY);
        return ((Answer.Document) answer).body().toBytes();
    }

    Document ask(int pageSize, String query) {
        return OaiClient.parse(bytes(pageSize, query));
    }

    /** Every identifier of a whole list, page after page. */
    List<String> list(int pageSize, String arguments) {
        List<String> all = new ArrayList<>();
        String query = "verb=ListIdentifiers&metadataPrefix=oai_dc" + arguments;
        while (query != null) {
            Document page = ask(pageSize, query);
            all.addAll(texts(page, "identifier"));
            String token = token(page);
            query = token.isEmpty() ? null : "verb=ListIdentifiers&resumptionToken=" + token;
        }
        return all;
    }

    static String token(Document page) {
        return texts(page, "resumptionToken").stream().findFirst().orElse("");
    }

    static List<String> texts(Document page, String element) {
        return OaiClient.elements(page, element).stream()
                .map(Element::getTextContent)
                .toList();
    }

    static List<String> errorCodes(Document page) {
        return OaiClient.elements(page, "error").stream()
                .map(error -> error.getAttribute("code"))
                .toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
