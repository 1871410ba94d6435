package org.fonds.record;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An archive's authority file: the names that its pages print, and what they are called elsewhere. A name that is not in
 * it is exported as printed, and nothing is claimed of it.
 *
 * <p>A name is found by its letters as printed; composed and decomposed letters are the same, and nothing else is.
 */
public final class Authorities {
    /** No name is authorised. */
    public static final Authorities NONE = new Authorities(List.of());

    private final Map<String, AuthorisedName> names = new LinkedHashMap<>();

    /** Takes the names; of two with one printed form the first counts. */
    public Authorities(List<AuthorisedName> names) {
        names.forEach(name -> this.names.putIfAbsent(key(name.printed()), name));
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

    private static String key(String printed) {
        return Normalizer.normalize(printed, Normalizer.Form.NFC);
    }

    /** All of it, in its order: settings are compared by their text. */
    @Override
    public String toString() {
        return names.values().toString();
    }
}
