package org.fonds.crosswalk;

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
        String contentSource, LanguageTag language, String typeOfResource, String dcmiType, String mediaType) {}
