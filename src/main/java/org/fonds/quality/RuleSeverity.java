package org.fonds.quality;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.fonds.xml.Severity;

/**
 * How grave a broken assertion is: by its attribute {@code severity} (ISO Schematron of 2025), else by {@code role} or
 * {@code flag}, as files written for older editions have it; an error where it has none of them.
 */
final class RuleSeverity {
    private RuleSeverity() {}

    /** Empty where the word is none that is known. */
    static Optional<Severity> of(XdmNode assertion) {
        return Stream.of("severity", "role", "flag")
                .map(assertion::attribute)
                .filter(word -> word != null)
                .findFirst()
                .map(RuleSeverity::read)
                .orElse(Optional.of(Severity.ERROR));
    }

    private static Optional<Severity> read(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "fatal", "error" -> Optional.of(Severity.ERROR);
            case "warning", "warn" -> Optional.of(Severity.WARNING);
            case "info", "information", "hint" -> Optional.of(Severity.INFO);
            default -> Optional.empty();
        };
    }
}
