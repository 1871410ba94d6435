package org.fonds.protocol;

import java.util.Arrays;
import java.util.Optional;

/** The names of arguments that the protocol knows beside {@code verb}, case sensitive. */
public enum Argument {
    IDENTIFIER("identifier"),
    METADATA_PREFIX("metadataPrefix"),
    FROM("from"),
    UNTIL("until"),
    SET("set"),
    RESUMPTION_TOKEN("resumptionToken");

    private final String text;

    Argument(String text) {
        this.text = text;
    }

    /** The argument of this name. */
    public static Optional<Argument> parse(String name) {
        return Arrays.stream(values())
                .filter(argument -> argument.text.equals(name))
                .findFirst();
    }

    /** The name in a request and of the attribute that echoes it. */
    public String text() {
        return text;
    }
}
