package org.fonds.harvest;

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
import io.gdcc.xoai.xml.EchoElement;
import io.gdcc.xoai.xml.XmlWriter;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.fonds.testing.XoaiProvider;

/** A repository of the xoai project. */
final class XoaiRepository implements HttpFront.Answers {
    private final DataProvider provider;

    XoaiRepository(URI baseUrl) {
        this.provider = XoaiProvider.of(baseUrl.toString(), 25, new Things());
    }

    @Override
    public String to(Map<String, List<String>> arguments) throws IOException {
        Map<String, String[]> arrays = new HashMap<>();
        arguments.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        try {
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + XmlWriter.toString(provider.handle(arrays));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private record Thing(int number) implements Item {
        @Override
        public String getIdentifier() {
            return ForeignRepositoryTest.identifier(number);
        }

        @Override
        public Instant getDatestamp() {
            return Instant.parse("2026-11-01T00:00:00Z").plusSeconds(number);
        }

        @Override
        public List<Set> getSets() {
            return List.of();
        }

        @Override
        public boolean isDeleted() {
            return number == ForeignRepositoryTest.DELETED;
        }

        @Override
        public Metadata getMetadata() {
            return new Metadata(new EchoElement(ForeignRepositoryTest.metadata(number)));
        }
    }

    private static final class Things implements ItemRepository {
        @Override
        public ItemIdentifier getItemIdentifier(String identifier) throws IdDoesNotExistException {
            return thing(identifier);
        }

        @Override
        public Item getItem(String identifier, MetadataFormat format) throws IdDoesNotExistException {
            return thing(identifier);
        }

        private static Thing thing(String identifier) throws IdDoesNotExistException {
            return things().stream()
                    .filter(thing -> thing.getIdentifier().equals(identifier))
                    .findFirst()
                    .orElseThrow(IdDoesNotExistException::new);
        }

        private static List<Thing> things() {
            return IntStream.range(0, ForeignRepositoryTest.ITEMS)
                    .mapToObj(Thing::new)
                    .toList();
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

        private static <T extends ItemIdentifier> ResultsPage<T> page(int length, ResumptionToken.Value token) {
            int start = Math.toIntExact(token.getOffset());
            int end = Math.min(ForeignRepositoryTest.ITEMS, start + length);
            @SuppressWarnings("unchecked") // a thing is both that can be asked for
            List<T> list = (List<T>) things().subList(start, end);
            return new ResultsPage<>(token, end < ForeignRepositoryTest.ITEMS, list, ForeignRepositoryTest.ITEMS);
        }
    }
}
