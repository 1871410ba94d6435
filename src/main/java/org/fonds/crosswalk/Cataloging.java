package org.fonds.crosswalk;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.fonds.crosswalk.binding.mods.TypeOfResource;
import org.fonds.record.LanguageTag;

/**
 * What a catalog record has to state and no page prints: words of the archive's configuration.
 *
 * @param contentSource who made the records: the repository's name, as a rule
 * @param language the language of cataloging
 * @param typeOfResource a term of MODS's closed list: {@code text}
 * @param dcmiType a term of the DCMI type vocabulary: {@code Text}
 * @param mediaType the media type of the page: {@code text/html}
 */
public record Cataloging(
        String contentSource, LanguageTag language, String typeOfResource, String dcmiType, String mediaType) {
    private static final List<String> DCMI_TYPES = List.of(
            "Collection",
            "Dataset",
            "Event",
            "Image",
            "InteractiveResource",
            "MovingImage",
            "PhysicalObject",
            "Service",
            "Software",
            "Sound",
            "StillImage",
            "Text");

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[A-Za-z0-9!#$&^_.+-]+");

    public Cataloging {
        typeOfResource(typeOfResource);
        dcmiType(dcmiType);
        mediaType(mediaType);
    }

    /**
     * A term of MODS 3.8's typeOfResource.
     *
     * @throws IllegalArgumentException where {@code term} is none of MODS 3.8's typeOfResource
     */
    public static String typeOfResource(String term) {
        List<String> terms = Arrays.stream(TypeOfResource.values())
                .map(TypeOfResource::value)
                .toList();
        return oneOf(terms, term);
    }

    /**
     * A term of the DCMI type vocabulary.
     *
     * @throws IllegalArgumentException where {@code term} is none of the DCMI type vocabulary
     */
    public static String dcmiType(String term) {
        return oneOf(DCMI_TYPES, term);
    }

    /**
     * A media type.
     *
     * @throws IllegalArgumentException where {@code type} is no media type
     */
    public static String mediaType(String type) {
        if (!MEDIA_TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("write a media type, such as text/html.");
        }
        return type;
    }

    private static String oneOf(List<String> terms, String term) {
        if (!terms.contains(term)) {
            throw new IllegalArgumentException("write one of " + String.join(", ", terms) + ".");
        }
        return term;
    }
}
