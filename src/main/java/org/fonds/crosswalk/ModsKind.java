package org.fonds.crosswalk;

import java.util.Arrays;
import org.fonds.crosswalk.binding.mods.Mods;
import org.fonds.crosswalk.binding.mods.PhysicalDescription;
import org.fonds.crosswalk.binding.mods.TypeOfResource;
import org.fonds.crosswalk.binding.mods.Usage;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Authorities;
import org.fonds.record.LanguageTag;

/** What sort of thing is offered: its type, its genre, its languages, its media type. */
final class ModsKind {
    private final TypeOfResource type;
    private final String mediaType;
    private final TextLanguages languages;
    private final Authorities authorities;

    ModsKind(CrosswalkSettings settings, TextLanguages languages) {
        this.type = typeOfResource(settings.cataloging().typeOfResource());
        this.mediaType = settings.cataloging().mediaType();
        this.languages = languages;
        this.authorities = settings.authorities();
    }

    private static TypeOfResource typeOfResource(String term) {
        return Arrays.stream(TypeOfResource.values())
                .filter(type -> type.value().equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("typeOfResource is '" + term + "'; MODS has "
                        + Arrays.stream(TypeOfResource.values())
                                .map(TypeOfResource::value)
                                .toList()));
    }

    void add(ArchivalRecord record, Mods mods) {
        mods.setTypeOfResource(type);
        genre(record, mods);
        for (LanguageTag language : languages.of(record)) {
            mods.getLanguage().add(ModsLanguages.language(language));
        }
        mods.getLanguage().get(0).setUsage(Usage.PRIMARY);
        PhysicalDescription form = new PhysicalDescription();
        form.getInternetMediaType().add(mediaType);
        mods.setPhysicalDescription(form);
    }

    /** From the page's own field, never from words of the title. */
    private void genre(ArchivalRecord record, Mods mods) {
        authorities
                .genre(record.description().genre())
                .map(ModsAuthorities::genre)
                .ifPresent(mods.getGenre()::add);
    }
}
