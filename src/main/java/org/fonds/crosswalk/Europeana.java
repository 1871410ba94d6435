package org.fonds.crosswalk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Europeana asks of an archive and no page prints. Where any of it is missing EDM is not offered, which is no error.
 *
 * @param provider who sends the data to Europeana, such as an aggregator; null where none is configured
 * @param dataProvider whose documents they are; null where none is configured
 * @param type the kind of all documents: TEXT, IMAGE, SOUND, VIDEO or 3D
 */
public record Europeana(@Nullable String provider, @Nullable String dataProvider, String type) {
    /** Nothing is configured. */
    public static final Europeana NONE = new Europeana(null, null, "TEXT");

    private static final List<String> TYPES = List.of("TEXT", "IMAGE", "SOUND", "VIDEO", "3D");

    /**
     * A type of EDM (EDM-R05).
     *
     * @throws IllegalArgumentException where {@code term} is none
     */
    public static String type(String term) {
        if (!TYPES.contains(term)) {
            throw new IllegalArgumentException("write one of " + String.join(", ", TYPES) + ".");
        }
        return term;
    }

    /**
     * Why EDM cannot be offered under these settings, for people; empty where it can.
     *
     * @param rights the rights statement or licence configured for the documents
     */
    public List<String> obstacles(@Nullable URI rights) {
        List<String> obstacles = new ArrayList<>();
        if (provider == null) {
            obstacles.add("edm.provider is not set");
        }
        if (dataProvider == null) {
            obstacles.add("edm.data-provider is not set");
        }
        if (rights == null) {
            obstacles.add("record.rights is not set");
        } else if (!EuropeanaRights.areOnTheList(rights)) {
            obstacles.add("record.rights, " + rights + ", is not on Europeana's list as written");
        }
        return obstacles;
    }
}
