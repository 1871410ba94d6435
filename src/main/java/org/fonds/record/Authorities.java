package org.fonds.record;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An archive's authority file: the names and genres that its pages print, and what they are called elsewhere. What is not
 * in it is exported as printed, and nothing is claimed of it.
 *
 * <p>A name or genre is found by its letters as printed; composed and decomposed letters are the same, and nothing else is.
 */
public final class Authorities {
    /** No name is authorised, no genre. */
    public static final Authorities NONE = new Authorities(List.of());

    private final Map<String, AuthorisedName> names = new LinkedHashMap<>();
    private final Map<String, AuthorisedTerm> genres = new LinkedHashMap<>();

    /** Takes names alone; of two with one printed form the first counts. */
    public Authorities(List<AuthorisedName> names) {
        this(names, List.of());
    }

    /** Takes names and genres; of two of a sort with one printed form the first counts. */
    public Authorities(List<AuthorisedName> names, List<AuthorisedTerm> genres) {
        names.forEach(name -> this.names.putIfAbsent(key(name.printed()), name));
        genres.forEach(genre -> this.genres.putIfAbsent(key(genre.printed()), genre));
    }

    /** What is known of a name. */
    public Optional<AuthorisedName> of(String printed) {
        return names.isEmpty() ? Optional.empty() : Optional.ofNullable(names.get(key(printed)));
    }

    /** What is known of a holder: by all that is printed of it, else by its name, else by its abbreviation. */
    public Optional<AuthorisedName> of(Holding holding) {
        return of(holding.printed())
                .or(() -> of(holding.holder()))
                .or(() -> Optional.ofNullable(holding.abbreviation()).flatMap(this::of));
    }

    /** The genre of a document whose page prints this Type: in the words of the file, else as printed; none for no words. */
    public Optional<AuthorisedTerm> genre(@Nullable String printed) {
        return Optional.ofNullable(printed)
                .filter(words -> !words.isBlank())
                .map(words -> genres.getOrDefault(key(words), AuthorisedTerm.asPrinted(words)));
    }

    private static String key(String printed) {
        return Normalizer.normalize(printed, Normalizer.Form.NFC);
    }

    /** All of it, in its order: settings are compared by their text. */
    @Override
    public String toString() {
        return names.values() + (genres.isEmpty() ? "" : ", genres " + genres.values());
    }
}
