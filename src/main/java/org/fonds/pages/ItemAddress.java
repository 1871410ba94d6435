package org.fonds.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.record.RecordId;

/**
 * The address of an item's page below the root: {@code records/117312} for an item of this repository, {@code
 * records/oai:museum.example.org:a%2F1} for any other. Both forms are taken of both, percent-encoded or as they are.
 */
final class ItemAddress {
    private static final String PLAIN = "[A-Za-z0-9._~-]+";

    private final RepositoryIdentifier repository;

    ItemAddress(RepositoryIdentifier repository) {
        this.repository = repository;
    }

    /** The path of the item's page. */
    String of(OaiIdentifier identifier) {
        return "records/"
                + repository
                        .localPart(identifier)
                        .filter(local -> local.matches(PLAIN))
                        .orElseGet(() -> segment(identifier.value()));
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
    }

    /** The items that a name may mean, the likeliest first. */
    List<OaiIdentifier> meant(String name) {
        Optional<OaiIdentifier> whole = OaiIdentifier.parse(name);
        Optional<OaiIdentifier> bare = RecordId.parse(name).map(id -> repository.identifier(id.value()));
        return Stream.of(whole, bare).flatMap(Optional::stream).toList();
    }
}
