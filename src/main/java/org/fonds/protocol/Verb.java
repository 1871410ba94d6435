package org.fonds.protocol;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The six verbs and the arguments that each may have beside {@code verb} (OAI-PMH 2.0, section 4). */
public enum Verb {
    IDENTIFY("Identify", EnumSet.noneOf(Argument.class)),
    LIST_METADATA_FORMATS("ListMetadataFormats", EnumSet.of(Argument.IDENTIFIER)),
    LIST_SETS("ListSets", EnumSet.of(Argument.RESUMPTION_TOKEN)),
    GET_RECORD("GetRecord", EnumSet.of(Argument.IDENTIFIER, Argument.METADATA_PREFIX)),
    LIST_IDENTIFIERS("ListIdentifiers", Verb.listArguments()),
    LIST_RECORDS("ListRecords", Verb.listArguments());

    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf gives an immutable set; its type does not say so
    private final Set<Argument> arguments;

    Verb(String text, Set<Argument> arguments) {
        this.text = text;
        this.arguments = Set.copyOf(arguments);
    }

    private static Set<Argument> listArguments() {
        return EnumSet.of(
                Argument.METADATA_PREFIX, Argument.FROM, Argument.UNTIL, Argument.SET, Argument.RESUMPTION_TOKEN);
    }

    /** The verb as it stands in a request, case sensitive. */
    public static Optional<Verb> parse(String text) {
        return Arrays.stream(values()).filter(verb -> verb.text.equals(text)).findFirst();
    }

    /** The word of the request and the name of the answer's element. */
    public String text() {
        return text;
    }

    boolean allows(Argument argument) {
        return arguments.contains(argument);
    }

    boolean resumes() {
        return arguments.contains(Argument.RESUMPTION_TOKEN);
    }
}
