package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import io.gdcc.xoai.model.oaipmh.results.MetadataFormat;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.GetRecordParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The harvester of the xoai project, as repositories all over the world run it, takes everything that is there.
 *
 * <p>It reads identifiers with an ampersand whole with the XML reader on the class path here; with that of the JDK alone,
 * which hands text out in pieces, it would cut them there.
 */
class ForeignHarvesterTest extends RequirementsTest {
    private final ServiceProvider xoai;

    ForeignHarvesterTest(Repository repository) {
        super(repository);
        OAIClient client =
                OAIClient.newBuilder().withBaseUrl(harvester.address()).build();
        this.xoai = new ServiceProvider(new Context()
                .withBaseUrl(harvester.address())
                .withOAIClient(client)
                .withSaveUnparsedMetadata());
    }

    private static <T> List<T> all(Iterator<T> iterator) {
        List<T> all = new ArrayList<>();
        iterator.forEachRemaining(all::add);
        return all;
    }

    @Test
    @DisplayName("T-04 F-06 F-12 xoai harvests every record of each format, with its metadata, page by page")
    void everyRecord() throws Exception {
        List<MetadataFormat> formats = all(xoai.listMetadataFormats());
        assertThat(formats).extracting(MetadataFormat::getMetadataPrefix).isEqualTo(harvester.prefixes());
        for (MetadataFormat format : formats) {
            String prefix = format.getMetadataPrefix();
            List<Header> expected = everything(prefix);
            List<Record> records =
                    all(xoai.listRecords(ListRecordsParameters.request().withMetadataPrefix(prefix)));
            assertThat(records)
                    .extracting(record -> record.getHeader().getIdentifier())
                    .containsExactlyElementsOf(
                            expected.stream().map(Header::identifier).toList());
            for (int i = 0; i < records.size(); i++) {
                assertThat(records.get(i).getHeader().isDeleted())
                        .isEqualTo(expected.get(i).deleted());
                assertThat(records.get(i).getMetadata() == null)
                        .isEqualTo(expected.get(i).deleted());
            }
        }
    }

    @Test
    @DisplayName("T-14 R-10 xoai lists every identifier of each format, and of a set")
    void everyIdentifier() throws Exception {
        for (String prefix : harvester.prefixes()) {
            assertThat(all(xoai.listIdentifiers(
                            ListIdentifiersParameters.request().withMetadataPrefix(prefix))))
                    .hasSameSizeAs(everything(prefix));
        }
        assertThat(all(xoai.listIdentifiers(ListIdentifiersParameters.request()
                        .withMetadataPrefix("mods")
                        .withSetSpec("language:rus"))))
                .hasSize((int) everything("mods").stream()
                        .filter(header -> header.isIn("language:rus"))
                        .count());
    }

    @Test
    @DisplayName("I-01 S-03 G-01 xoai reads Identify, the sets and a single record")
    void theOtherVerbs() throws Exception {
        assertThat(xoai.identify().getBaseURL()).isEqualTo(harvester.address());
        assertThat(xoai.identify().getEarliestDatestamp()).hasToString(Repository.BIRTH);
        assertThat(all(xoai.listSets()).stream().map(set -> set.getSpec())).containsExactlyElementsOf(harvester.sets());
        Record record = xoai.getRecord(
                GetRecordParameters.request().withIdentifier(Requests.KNOWN).withMetadataFormatPrefix("mods"));
        assertThat(record.getHeader().getIdentifier()).isEqualTo(Requests.KNOWN);
    }
}
