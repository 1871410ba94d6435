package org.fonds.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gdcc.xoai.dataprovider.DataProvider;
import io.gdcc.xoai.dataprovider.exceptions.handler.IdDoesNotExistException;
import io.gdcc.xoai.dataprovider.filter.ScopedFilter;
import io.gdcc.xoai.dataprovider.model.Context;
import io.gdcc.xoai.dataprovider.model.Item;
import io.gdcc.xoai.dataprovider.model.ItemIdentifier;
import io.gdcc.xoai.dataprovider.model.MetadataFormat;
import io.gdcc.xoai.dataprovider.model.Set;
import io.gdcc.xoai.dataprovider.repository.ItemRepository;
import io.gdcc.xoai.dataprovider.repository.Repository;
import io.gdcc.xoai.dataprovider.repository.RepositoryConfiguration;
import io.gdcc.xoai.dataprovider.repository.ResultsPage;
import io.gdcc.xoai.dataprovider.repository.SetRepository;
import io.gdcc.xoai.model.oaipmh.DeletedRecord;
import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.ResumptionToken;
import io.gdcc.xoai.model.oaipmh.results.record.Metadata;
import io.gdcc.xoai.services.impl.SimpleResumptionTokenFormat;
import io.gdcc.xoai.xml.EchoElement;
import io.gdcc.xoai.xml.XmlWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.fonds.testing.OaiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The repository of the xoai project, as others run it in front of their own data, is harvested to the last byte. */
class ForeignRepositoryTest {
    private static final int ITEMS = 137;
    private static final int DELETED = 40;

    @TempDir
    Path folder;

    private record Thing(int number) implements Item {
        @Override
        public String getIdentifier() {
            return "oai:xoai.example.org:" + number;
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
            return number == DELETED;
        }

        @Override
        public Metadata getMetadata() {
            SmallRepository small = new SmallRepository();
            return new Metadata(new EchoElement(small.metadata(number).replace("Karte", "Karte &amp; Plan &lt;7>")));
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
            return IntStream.range(0, ITEMS).mapToObj(Thing::new).toList();
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
            int end = Math.min(ITEMS, start + length);
            @SuppressWarnings("unchecked") // a thing is both that can be asked for
            List<T> list = (List<T>) things().subList(start, end);
            return new ResultsPage<>(token, end < ITEMS, list, ITEMS);
        }
    }

    private static DataProvider provider(URI baseUrl) {
        MetadataFormat oaiDc = MetadataFormat.metadataFormat("oai_dc")
                .withNamespace("http://www.openarchives.org/OAI/2.0/oai_dc/")
                .withSchemaLocation("http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
        RepositoryConfiguration configuration = new RepositoryConfiguration.RepositoryConfigurationBuilder()
                .withRepositoryName("xoai")
                .withBaseUrl(baseUrl.toString())
                .withAdminEmail("keeper@xoai.example.org")
                .withEarliestDate(Instant.parse("2026-11-01T00:00:00Z"))
                .withGranularity(Granularity.Second)
                .withDeleteMethod(DeletedRecord.PERSISTENT)
                .withResumptionTokenFormat(new SimpleResumptionTokenFormat())
                .withMaxListRecords(25)
                .withMaxListIdentifiers(25)
                .withMaxListSets(25)
                .build();
        SetRepository sets = List::of;
        return new DataProvider(
                Context.context().withMetadataFormat(oaiDc),
                new Repository(configuration).withItemRepository(new Things()).withSetRepository(sets));
    }

    /** xoai builds answers; whoever runs it brings the server. */
    private static void answer(DataProvider provider, RawServer.Asked asked, OutputStream out) throws IOException {
        Map<String, String[]> arguments = new HashMap<>();
        asked.arguments().forEach((name, value) -> arguments.put(name, new String[] {value}));
        try {
            RawServer.send(out, XmlWriter.toString(provider.handle(arguments)));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Test
    void isHarvestedToTheLastByte() throws Exception {
        DataProvider[] provider = new DataProvider[1];
        try (RawServer server = new RawServer((asked, out) -> answer(provider[0], asked, out));
                HarvestDesk desk = new HarvestDesk(folder)) {
            provider[0] = provider(server.baseUrl());
            HarvestSummary summary = desk.harvest(server.baseUrl());
            assertThat(summary.stops()).as(desk.remarks.toString()).isEmpty();
            assertThat(summary.wanting()).isZero();
            Map<String, String> held = desk.held("oai_dc");
            assertThat(held).hasSize(ITEMS - 1).doesNotContainKey(new Thing(DELETED).getIdentifier());
            OaiClient client = new OaiClient(server.baseUrl().toString());
            for (Map.Entry<String, String> each : held.entrySet()) {
                String sent = new String(
                        client.get("verb=GetRecord&metadataPrefix=oai_dc&identifier="
                                        + URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8))
                                .body(),
                        StandardCharsets.UTF_8);
                assertThat(sent).contains(each.getValue());
            }
            assertThat(Optional.of(summary.count(HarvestOutcome.Kind.PUBLISHED)))
                    .contains(ITEMS - 1L);
        }
    }
}
