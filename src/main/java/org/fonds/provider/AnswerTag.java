package org.fonds.provider;

import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
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

    private AnswerTag() {}

    /**
     * The tag, or null for the verbs whose answers can change without a publication; those of Identify do when an item
     * comes in that is held back.
     *
     * @param pinned the publication that the answer shows
     * @param settings all settings that show in answers, written out
     */
    static @Nullable String of(
            LedgerState ledger, long pinned, ParsedRequest.Understood parsed, String baseUrl, String settings) {
        Verb verb = parsed.request().verb();
        if (UNTAGGED.contains(verb)) {
            return null;
        }
        String made = String.join(
                "\n",
                ProgramBuild.DIGEST,
                ledger.epoch(),
                String.valueOf(pinned),
                parsed.arguments().pairs().toString(),
                baseUrl,
                settings);
        byte[] digest = DigestUtils.sha256(made);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 12));
    }
}
