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
 * @param friends base URLs of other repositories
 * @param icon a picture to show beside the records; null for none
 */
public record RepositoryDescription(
        String name,
        RepositoryIdentifier identifier,
        List<String> adminEmails,
        @Nullable URI metadataLicence,
        List<URI> friends,
        @Nullable Icon icon) {

    /**
     * The collection icon of a branding description (guidelines for branding, section 2).
     *
     * @param url the picture
     * @param link where it leads; null for nowhere
     * @param title what it is called; null for nothing
     */
    public record Icon(
            URI url, @Nullable URI link, @Nullable String title) {}

    public RepositoryDescription {
        adminEmails = List.copyOf(adminEmails);
        friends = List.copyOf(friends);
        if (name.isBlank() || adminEmails.isEmpty()) {
            throw new IllegalArgumentException("a repository has a name and an administrator's e-mail address");
        }
    }
}
