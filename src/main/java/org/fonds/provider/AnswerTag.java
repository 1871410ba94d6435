package org.fonds.provider;

import java.util.Arrays;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.fonds.protocol.ParsedRequest;
import org.fonds.protocol.Verb;
import org.fonds.store.LedgerState;
import org.jspecify.annotations.Nullable;

/**
 * The opaque tag of an answer: made of the store's epoch, the publication answered from, the request and the settings,
 * never of the answer's bytes, so that an unchanged answer need not even be read. The first page of a list has another
 * tag after each half life of lists: the token in a page that a client keeps must not have expired.
 */
final class AnswerTag {
    private AnswerTag() {}

    /**
     * The tag, or null for the verbs whose answers can change without a publication.
     *
     * @param pinned the publication that the answer shows
     * @param settings all settings that show in answers, written out
     */
    static @Nullable String of(
            LedgerState ledger, long pinned, ParsedRequest.Understood parsed, String baseUrl, String settings) {
        Verb verb = parsed.request().verb();
        if (verb == Verb.LIST_SETS || verb == Verb.LIST_METADATA_FORMATS) {
            return null;
        }
        String made = String.join(
                "\n",
                ledger.epoch(),
                String.valueOf(pinned),
                parsed.arguments().pairs().toString(),
                baseUrl,
                settings);
        byte[] digest = DigestUtils.sha256(made);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 12));
    }
}
