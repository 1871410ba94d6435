package org.fonds.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalLong;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.fonds.protocol.Verb;
import org.fonds.store.LedgerState;
import org.fonds.store.ListScope;
import org.fonds.store.Position;
import org.fonds.store.TokenKey;

/** Only what was sealed here opens, and it opens as what it was. */
public final class TokenTarget {
    private static final int NUMBERS = 8 * Long.BYTES;
    private static final Instant BIRTH = Instant.parse("2026-11-22T09:00:00Z");
    private static final TokenSeal SEAL = new TokenSeal(new LedgerState(
            "epoch",
            BIRTH,
            BIRTH,
            1,
            0,
            new TokenKey("a key of thirty-two bytes, fixed.".getBytes(StandardCharsets.US_ASCII))));
    private static final String OWN = SEAL.seal(token(ByteBuffer.allocate(NUMBERS)));

    private TokenTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        checkForeign(new String(data, StandardCharsets.ISO_8859_1));
        checkForeign(Base64.getUrlEncoder().withoutPadding().encodeToString(data));
        checkForeign(altered(data));
        if (data.length >= NUMBERS) {
            ListToken token = token(ByteBuffer.wrap(data));
            assertThat(SEAL.open(SEAL.seal(token))).contains(token);
        }
    }

    private static void checkForeign(String text) {
        if (!text.equals(OWN)) {
            assertThat(SEAL.open(text)).as(text).isEmpty();
        }
    }

    /** A token of ours with the bytes laid over its end or, by the first of them, anywhere else. */
    private static String altered(byte[] data) {
        byte[] token = Base64.getUrlDecoder().decode(OWN);
        int from = data.length == 0 ? 0 : Byte.toUnsignedInt(data[0]);
        for (int i = 1; i < data.length; i++) {
            token[(from + i) % token.length] ^= data[i];
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static ListToken token(ByteBuffer data) {
        ListScope scope = new ListScope(
                new MetadataPrefix("oai_dc"),
                data.get(0) % 2 == 0 ? null : new SetSpec("a:b"),
                data.getLong(),
                data.getLong(),
                data.getLong());
        return new ListToken.Records(
                data.get(1) % 2 == 0 ? Verb.LIST_RECORDS : Verb.LIST_IDENTIFIERS,
                scope,
                new Position(data.getLong(), data.getLong()),
                new Position(data.getLong(), data.getLong()),
                data.get(2),
                data.get(3) < 0 ? OptionalLong.empty() : OptionalLong.of(data.get(3)),
                Instant.ofEpochSecond(data.getInt()));
    }
}
