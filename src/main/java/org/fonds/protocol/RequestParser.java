package org.fonds.protocol;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Arguments to request (OAI-PMH 2.0, sections 3.1.1, 3.6 and 4). All that is wrong is found at once, so that whoever
 * wrote the request mends it once. Whether a set, an item, a format or a token exists is not asked here.
 */
public final class RequestParser {
    private static final String VERB = "verb";

    private final Arguments arguments;
    private final Map<Argument, String> values = new EnumMap<>(Argument.class);
    private final List<OaiError> errors = new ArrayList<>();

    private RequestParser(Arguments arguments) {
        this.arguments = arguments;
    }

    /** The request that the arguments make, or every fault found in them. */
    public static ParsedRequest parse(Arguments arguments) {
        return new RequestParser(arguments).parse();
    }

    private ParsedRequest parse() {
        Optional<Verb> verb = verb();
        if (verb.isEmpty()) {
            return new ParsedRequest.Refused(errors, arguments);
        }
        collect(verb.get());
        OaiRequest request = request(verb.get());
        return request == null || !errors.isEmpty()
                ? new ParsedRequest.Refused(errors, arguments)
                : new ParsedRequest.Understood(request, arguments);
    }

    private Optional<Verb> verb() {
        List<String> verbs = arguments.values(VERB);
        if (verbs.size() != 1) {
            error(
                    ErrorCode.BAD_VERB,
                    verbs.isEmpty() ? "The request has no verb." : "The request has more than one verb.");
            return Optional.empty();
        }
        Optional<Verb> verb = Verb.parse(verbs.get(0));
        if (verb.isEmpty()) {
            error(
                    ErrorCode.BAD_VERB,
                    "There is no such verb: " + Quoted.of(verbs.get(0)) + ". The verbs are Identify,"
                            + " ListMetadataFormats, ListSets, ListIdentifiers, ListRecords and GetRecord.");
        }
        return verb;
    }

    private void collect(Verb verb) {
        for (Arguments.Pair pair : arguments.pairs()) {
            if (pair.name().equals(VERB)) {
                continue;
            }
            Optional<Argument> known = Argument.parse(pair.name());
            if (known.isEmpty()) {
                badArgument("There is no such argument: " + Quoted.of(pair.name()) + ".");
            } else if (!verb.allows(known.get())) {
                badArgument(verb.text() + " takes no argument " + pair.name() + ".");
            } else if (values.putIfAbsent(known.get(), pair.value()) != null) {
                badArgument("The argument " + pair.name() + " is repeated.");
            } else if (pair.value().isEmpty()) {
                badArgument("The argument " + pair.name() + " is empty.");
            }
        }
        if (values.containsKey(Argument.RESUMPTION_TOKEN) && values.size() > 1) {
            badArgument("A resumptionToken stands alone: leave out the other arguments.");
        }
    }

    /** The request, or null where an argument is missing or ill-formed, which {@link #errors} then tells. */
    private @Nullable OaiRequest request(Verb verb) {
        String token = values.get(Argument.RESUMPTION_TOKEN);
        if (verb.resumes() && token != null) {
            return new OaiRequest.Resume(verb, token);
        }
        return switch (verb) {
            case IDENTIFY -> new OaiRequest.Identify();
            case LIST_SETS -> new OaiRequest.ListSets();
            case LIST_METADATA_FORMATS -> new OaiRequest.ListMetadataFormats(identifier());
            case GET_RECORD -> getRecord();
            case LIST_IDENTIFIERS -> list(OaiRequest.ListIdentifiers::new);
            case LIST_RECORDS -> list(OaiRequest.ListRecords::new);
        };
    }

    private @Nullable OaiRequest getRecord() {
        require(Argument.IDENTIFIER);
        OaiIdentifier identifier = identifier();
        MetadataPrefix prefix = prefix();
        return identifier == null || prefix == null ? null : new OaiRequest.GetRecord(identifier, prefix);
    }

    private @Nullable OaiRequest list(Function<Selection, OaiRequest> page) {
        MetadataPrefix prefix = prefix();
        Datestamp from = date(Argument.FROM);
        Datestamp until = date(Argument.UNTIL);
        SetSpec set = value(
                Argument.SET,
                SetSpec::parse,
                ErrorCode.BAD_ARGUMENT,
                "is not a setSpec: parts of letters, digits and -_.!~*'() joined by single colons");
        checkRange(from, until);
        return prefix == null ? null : page.apply(new Selection(prefix, from, until, set));
    }

    private void checkRange(@Nullable Datestamp from, @Nullable Datestamp until) {
        if (from == null || until == null) {
            return;
        }
        if (from.granularity() != until.granularity()) {
            badArgument("from and until differ in granularity: write both as days or both as seconds.");
        } else if (from.first().isAfter(until.first())) {
            badArgument("from is later than until.");
        }
    }

    private @Nullable OaiIdentifier identifier() {
        return value(
                Argument.IDENTIFIER,
                OaiIdentifier::parse,
                ErrorCode.ID_DOES_NOT_EXIST,
                "is not an identifier in the form of a URI");
    }

    private @Nullable MetadataPrefix prefix() {
        require(Argument.METADATA_PREFIX);
        return value(
                Argument.METADATA_PREFIX,
                MetadataPrefix::parse,
                ErrorCode.CANNOT_DISSEMINATE_FORMAT,
                "is not a metadataPrefix of this repository; see ListMetadataFormats");
    }

    private @Nullable Datestamp date(Argument argument) {
        return value(
                argument,
                Datestamp::parse,
                ErrorCode.BAD_ARGUMENT,
                "is not a UTC date: write YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ");
    }

    private void require(Argument argument) {
        if (!values.containsKey(argument)) {
            badArgument("The argument " + argument.text() + " is missing.");
        }
    }

    private <T> @Nullable T value(
            Argument argument, Function<String, Optional<T>> parse, ErrorCode code, String complaint) {
        String text = values.get(argument);
        if (text == null || text.isEmpty()) {
            return null;
        }
        Optional<T> value = parse.apply(text);
        if (value.isEmpty()) {
            error(code, argument.text() + ": " + Quoted.of(text) + " " + complaint + ".");
        }
        return value.orElse(null);
    }

    private void badArgument(String message) {
        error(ErrorCode.BAD_ARGUMENT, message);
    }

    private void error(ErrorCode code, String message) {
        OaiError error = new OaiError(code, message);
        if (!errors.contains(error)) {
            errors.add(error);
        }
    }
}
