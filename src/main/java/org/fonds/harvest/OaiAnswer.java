package org.fonds.harvest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.protocol.ErrorCode;
import org.fonds.protocol.MetadataFormat;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a repository, well-formed and with the root of OAI-PMH; whatever else is wrong with it is left to see.
 *
 * @param responseDate as written; empty where it is missing
 * @param errors of the protocol
 * @param words the texts of Identify by element, the first of each
 * @param records of GetRecord and ListRecords; of ListIdentifiers the headers
 * @param formats of ListMetadataFormats
 * @param sets the setSpecs of ListSets
 * @param resumption null where there is no such element
 */
public record OaiAnswer(
        String responseDate,
        List<ProtocolError> errors,
        Map<String, String> words,
        List<HarvestedRecord> records,
        List<MetadataFormat> formats,
        List<String> sets,
        @Nullable Resumption resumption) {
    /** An error of the protocol: its code, known or not, and its text. */
    public record ProtocolError(String code, String message) {
        @Override
        public String toString() {
            return code + (message.isBlank() ? "" : ": " + message.strip());
        }
    }

    public OaiAnswer {
        errors = List.copyOf(errors);
        words = Map.copyOf(words);
        records = List.copyOf(records);
        formats = List.copyOf(formats);
        sets = List.copyOf(sets);
    }

    /** Whether the repository says this is wrong with the request. */
    public boolean has(ErrorCode code) {
        return errors.stream().anyMatch(error -> error.code().equals(code.text()));
    }

    /** The token of the next page; empty where there is none. */
    public Optional<String> token() {
        return Optional.ofNullable(resumption).map(Resumption::token).filter(token -> !token.isEmpty());
    }
}
