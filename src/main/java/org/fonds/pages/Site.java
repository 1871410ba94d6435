package org.fonds.pages;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.fonds.ingest.Intake;
import org.fonds.ingest.IntakeSettings;
import org.fonds.provider.Provider;
import org.fonds.provider.RepositoryDescription;
import org.fonds.quality.OfficialSchemas;
import org.fonds.store.Store;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.jspecify.annotations.Nullable;

/** The pages of one repository, as JAX-RS resources to stand beside its OAI-PMH endpoint. */
public final class Site {
    private final House house;
    private final int addresses;

    /**
     * @param intake which reads documents again as they were received
     * @param settings by which they are rendered
     * @param provider which answers OAI-PMH requests
     * @param configuredBaseUrl the base URL that is configured; null for the one beside the pages
     * @param official schemas that the page for validation offers beside the profiles
     * @param texts the words of the pages
     */
    public Site(
            Store store,
            Intake intake,
            IntakeSettings settings,
            Provider provider,
            RepositoryDescription repository,
            @Nullable URI configuredBaseUrl,
            Optional<OfficialSchemas> official,
            Texts texts) {
        this(store, intake, settings, provider, repository, configuredBaseUrl, official, texts, Sitemap.MOST);
    }

    /** @param addresses of one file of the site map */
    Site(
            Store store,
            Intake intake,
            IntakeSettings settings,
            Provider provider,
            RepositoryDescription repository,
            @Nullable URI configuredBaseUrl,
            Optional<OfficialSchemas> official,
            Texts texts,
            int addresses) {
        this.addresses = addresses;
        this.house = new House(
                store,
                intake,
                settings,
                provider,
                repository,
                configuredBaseUrl,
                official,
                new Press(texts, repository.name()));
    }

    /** The resources. */
    public List<Object> resources() {
        return List.of(
                new Assets(house.press()),
                new HomePage(house),
                new CatalogPage(house),
                new RecordPage(house),
                new ExplorerPage(house),
                new ValidationPage(house),
                new QualityPage(house),
                new UploadLimit(),
                new Refusals(house.press()),
                new InMemoryForms(),
                new MultiPartFeature(),
                new Sitemap(house, addresses));
    }
}
