package org.fonds.provider;

import java.net.URI;
import java.util.List;
import org.fonds.protocol.RepositoryIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What Identify says of the repository (OAI-PMH 2.0, section 4.2), as configured.
 *
 * @param name for people
 * @param identifier the repository's name inside identifiers
 * @param adminEmails at least one
 * @param metadataLicence the licence of the metadata, stated in a rightsManifest; null for none
 */
public record RepositoryDescription(
        String name,
        RepositoryIdentifier identifier,
        List<String> adminEmails,
        @Nullable URI metadataLicence) {

    public RepositoryDescription {
        adminEmails = List.copyOf(adminEmails);
        if (name.isBlank() || adminEmails.isEmpty()) {
            throw new IllegalArgumentException("a repository has a name and an administrator's e-mail address");
        }
    }
}
