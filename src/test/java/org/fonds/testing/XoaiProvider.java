package org.fonds.testing;

import io.gdcc.xoai.dataprovider.DataProvider;
import io.gdcc.xoai.dataprovider.model.Context;
import io.gdcc.xoai.dataprovider.model.MetadataFormat;
import io.gdcc.xoai.dataprovider.repository.ItemRepository;
import io.gdcc.xoai.dataprovider.repository.Repository;
import io.gdcc.xoai.dataprovider.repository.RepositoryConfiguration;
import io.gdcc.xoai.dataprovider.repository.SetRepository;
import io.gdcc.xoai.model.oaipmh.DeletedRecord;
import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.services.impl.SimpleResumptionTokenFormat;
import java.time.Instant;
import java.util.List;

/** The data provider of the xoai project, as Dataverse runs it in front of its data. */
public final class XoaiProvider {
    private XoaiProvider() {}

    /**
     * A repository of Dublin Core without sets.
     *
     * @param page how many records an answer lists at most
     */
    public static DataProvider of(String baseUrl, int page, ItemRepository items) {
        MetadataFormat oaiDc = MetadataFormat.metadataFormat("oai_dc")
                .withNamespace("http://www.openarchives.org/OAI/2.0/oai_dc/")
                .withSchemaLocation("http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
        RepositoryConfiguration configuration = new RepositoryConfiguration.RepositoryConfigurationBuilder()
                .withRepositoryName("xoai")
                .withBaseUrl(baseUrl)
                .withAdminEmail("keeper@xoai.example.org")
                .withEarliestDate(Instant.parse("2026-11-01T00:00:00Z"))
                .withGranularity(Granularity.Second)
                .withDeleteMethod(DeletedRecord.PERSISTENT)
                .withResumptionTokenFormat(new SimpleResumptionTokenFormat())
                .withMaxListRecords(page)
                .withMaxListIdentifiers(page)
                .withMaxListSets(page)
                .build();
        SetRepository sets = List::of;
        return new DataProvider(
                Context.context().withMetadataFormat(oaiDc),
                new Repository(configuration).withItemRepository(items).withSetRepository(sets));
    }
}
