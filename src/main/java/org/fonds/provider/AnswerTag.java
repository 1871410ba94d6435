package org.fonds.provider;

import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.fonds.protocol.Arguments;
import org.fonds.protocol.ParsedRequest;
import org.fonds.protocol.Verb;
import org.fonds.store.LedgerState;
import org.jspecify.annotations.Nullable;

/**
 * The opaque tag of an answer: made of the program, the store's epoch, the publication answered from, the request and the
 * settings, never of the answer's bytes, so that an unchanged answer need not even be read. The first page of a list has another
 * tag after each half life of lists: the token in a page that a client keeps must not have expired.
 */
final class AnswerTag {
    private static final Set<Verb> UNTAGGED = EnumSet.of(Verb.IDENTIFY, Verb.LIST_SETS, Verb.LIST_METADATA_FORMATS);

    private final ListRules rules;
    private final String settings;

    /** All that shows in answers is written out once, not for each request. */
    AnswerTag(RepositoryDescription repository, ListRules rules) {
        this.rules = rules;
        this.settings = DigestUtils.sha256Hex(
                String.join("\n", ProgramBuild.DIGEST, String.valueOf(repository), String.valueOf(rules)));
    }

    /**
     * The tag, or null for the verbs whose answers can change without a publication; those of Identify do when an item
     * comes in that is held back.
     *
     * @param pinned the publication that the answer shows
     */
    @Nullable
    String of(LedgerState ledger, long pinned, ParsedRequest.Understood parsed, String baseUrl) {
        if (UNTAGGED.contains(parsed.request().verb())) {
            return null;
        }
        StringBuilder made = new StringBuilder(settings)
                .append(ledger.epoch())
                .append('\n')
                .append(pinned)
                .append('\n')
                .append(period(ledger))
                .append('\n')
                .append(baseUrl);
        for (Arguments.Pair pair : parsed.arguments().pairs()) {
            // With its length, so that no value passes for two arguments.
            made.append('\n').append(pair.name()).append(pair.value().length()).append(pair.value());
        }
        byte[] digest = DigestUtils.sha256(made.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 12));
    }

    /** Half lives of lists since 1970. */
    private long period(LedgerState ledger) {
        return ledger.clock().getEpochSecond() / rules.life().dividedBy(2).toSeconds();
    }
}
