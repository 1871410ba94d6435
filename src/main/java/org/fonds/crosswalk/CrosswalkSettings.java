package org.fonds.crosswalk;

import java.net.URI;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.record.Authorities;
import org.fonds.record.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What renderings take from the archive's configuration.
 *
 * @param repository the repository's name inside identifiers
 * @param cataloging what every record states
 * @param textLanguage the language of the text offered where a page's Contents names none
 * @param digitalCollection the digital archive where a citation names none
 * @param pageAddress the address of a page that prints none, with {@code {id}} for the record id; null to give none
 * @param rights one rights statement or licence for the documents, by its URI; null where the archive configures none
 * @param authorities what is known of names beside what pages print
 * @param europeana what EDM needs beside
 */
public record CrosswalkSettings(
        RepositoryIdentifier repository,
        Cataloging cataloging,
        LanguageTag textLanguage,
        String digitalCollection,
        @Nullable String pageAddress,
        @Nullable URI rights,
        Authorities authorities,
        Europeana europeana) {

    /** Settings under which EDM is not offered. */
    public CrosswalkSettings(
            RepositoryIdentifier repository,
            Cataloging cataloging,
            LanguageTag textLanguage,
            String digitalCollection,
            @Nullable String pageAddress,
            @Nullable URI rights,
            Authorities authorities) {
        this(repository, cataloging, textLanguage, digitalCollection, pageAddress, rights, authorities, Europeana.NONE);
    }

    /** Settings without an authority file, under which EDM is not offered. */
    public CrosswalkSettings(
            RepositoryIdentifier repository,
            Cataloging cataloging,
            LanguageTag textLanguage,
            String digitalCollection,
            @Nullable String pageAddress,
            @Nullable URI rights) {
        this(repository, cataloging, textLanguage, digitalCollection, pageAddress, rights, Authorities.NONE);
    }
}
