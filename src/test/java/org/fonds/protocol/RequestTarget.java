package org.fonds.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Any query is a request or gets errors (OAI-PMH 2.0, section 3.6), and what is a request has one known verb, no argument
 * twice and none that the protocol does not have (sections 3.1.1 and 4).
 */
public final class RequestTarget {
    private static final Set<String> VERBS =
            Set.of("Identify", "ListMetadataFormats", "ListSets", "ListIdentifiers", "ListRecords", "GetRecord");
    private static final Set<String> NAMES =
            Set.of("verb", "identifier", "metadataPrefix", "from", "until", "set", "resumptionToken");

    private RequestTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Arguments.decode(new String(data, StandardCharsets.ISO_8859_1)).ifPresent(RequestTarget::check);
    }

    private static void check(Arguments arguments) {
        ParsedRequest parsed = RequestParser.parse(arguments);
        assertThat(parsed.arguments()).isEqualTo(arguments);
        if (parsed instanceof ParsedRequest.Understood understood) {
            checkUnderstood(understood);
        } else if (parsed instanceof ParsedRequest.Refused refused) {
            checkRefused(refused.errors());
        }
    }

    private static void checkUnderstood(ParsedRequest.Understood understood) {
        List<String> names = understood.arguments().pairs().stream()
                .map(Arguments.Pair::name)
                .toList();
        assertThat(names).doesNotHaveDuplicates().isSubsetOf(NAMES).contains("verb");
        assertThat(understood.arguments().values("verb"))
                .containsExactly(understood.verb().text())
                .isSubsetOf(VERBS);
    }

    private static void checkRefused(List<OaiError> errors) {
        assertThat(errors).isNotEmpty().doesNotHaveDuplicates();
        Set<String> codes =
                Arrays.stream(ErrorCode.values()).map(ErrorCode::text).collect(Collectors.toSet());
        assertThat(errors).allSatisfy(error -> {
            assertThat(codes).contains(error.code().text());
            assertThat(error.message()).isNotBlank();
        });
    }
}
