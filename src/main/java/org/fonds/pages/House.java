package org.fonds.pages;

import java.net.URI;
import java.util.Optional;
import org.fonds.ingest.Intake;
import org.fonds.ingest.IntakeSettings;
import org.fonds.provider.Provider;
import org.fonds.provider.RepositoryDescription;
import org.fonds.quality.OfficialSchemas;
import org.fonds.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * What all pages draw on.
 *
 * @param store that is shown
 * @param intake which reads documents again as they were received
 * @param settings by which they are rendered
 * @param provider which answers OAI-PMH requests
 * @param repository what Identify says
 * @param configuredBaseUrl the base URL that is configured; null for the one beside the pages
 * @param official schemas, where the operator has them
 * @param press which renders
 */
record House(
        Store store,
        Intake intake,
        IntakeSettings settings,
        Provider provider,
        RepositoryDescription repository,
        @Nullable URI configuredBaseUrl,
        Optional<OfficialSchemas> official,
        Press press) {

    /** The base URL for harvesters. */
    String baseUrl(Visit visit) {
        return configuredBaseUrl == null ? visit.root() + "oai" : configuredBaseUrl.toString();
    }
}
