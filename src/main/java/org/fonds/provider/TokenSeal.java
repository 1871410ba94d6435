package org.fonds.provider;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.fonds.protocol.Verb;
import org.fonds.store.LedgerState;
import org.fonds.store.ListScope;
import org.fonds.store.Position;
import org.jspecify.annotations.Nullable;

/**
 * Seals list positions into resumptionTokens and opens them again.
 *
 * <p>A token is base64url of the position and an HMAC-SHA-256 over it, cut to 16 bytes, under the store's key: any
 * server over the store opens what any other sealed, and the same position gives the same token. The epoch is under the
 * seal, so a token of another life of the store, or of another store, is none.
 */
final class TokenSeal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL_LENGTH = 16;
    private static final int LONGEST = 4096;
    private static final long UNKNOWN = -1;

    private final SecretKeySpec key;
    private final String epoch;

    TokenSeal(LedgerState ledger) {
        this.key = new SecretKeySpec(ledger.key().toBytes(), ALGORITHM);
        this.epoch = ledger.epoch();
    }

    String seal(ListToken token) {
        byte[] position = encode(token);
        byte[] bytes = Arrays.copyOf(position, position.length + SEAL_LENGTH);
        System.arraycopy(sealOf(position), 0, bytes, position.length, SEAL_LENGTH);
        return text(bytes);
    }

    /** The position that the token seals; empty for anything that this store has not sealed in this epoch. */
    Optional<ListToken> open(String token) {
        return bytes(token)
                .filter(bytes -> bytes.length > SEAL_LENGTH && isIntact(bytes, token))
                .map(bytes -> decode(Arrays.copyOf(bytes, bytes.length - SEAL_LENGTH)));
    }

    /** Compares in constant time, and the text too: base64 has several spellings of some byte strings. */
    private boolean isIntact(byte[] bytes, String token) {
        byte[] position = Arrays.copyOf(bytes, bytes.length - SEAL_LENGTH);
        byte[] seal = Arrays.copyOfRange(bytes, bytes.length - SEAL_LENGTH, bytes.length);
        return MessageDigest.isEqual(seal, sealOf(position)) && text(bytes).equals(token);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Optional<byte[]> bytes(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private byte[] sealOf(byte[] position) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(epoch.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(position), SEAL_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] encode(ListToken token) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(token.verb().text());
            out.writeLong(token.listBirth().getEpochSecond());
            if (token instanceof ListToken.Records records) {
                encode(out, records);
            } else if (token instanceof ListToken.Sets sets) {
                encode(out, sets);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void encode(DataOutputStream out, ListToken.Records token) throws IOException {
        ListScope scope = token.scope();
        out.writeUTF(scope.prefix().value());
        out.writeUTF(scope.set() == null ? "" : scope.set().value());
        out.writeLong(scope.first());
        out.writeLong(scope.last());
        out.writeLong(scope.pinned());
        encode(out, token.start());
        encode(out, token.end());
        out.writeLong(token.cursor());
        out.writeLong(token.size().orElse(UNKNOWN));
    }

    private static void encode(DataOutputStream out, Position position) throws IOException {
        out.writeLong(position.number());
        out.writeLong(position.item());
    }

    private static void encode(DataOutputStream out, ListToken.Sets token) throws IOException {
        out.writeUTF(token.after().value());
        out.writeInt(token.limit());
        out.writeLong(token.pinned());
        out.writeLong(token.cursor());
        out.writeLong(token.size());
    }

    /** Reads what {@link #encode} wrote: the seal has been checked, so the form is known to be right. */
    private static ListToken decode(byte[] position) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(position))) {
            Verb verb = Verb.parse(in.readUTF()).orElseThrow();
            Instant birth = Instant.ofEpochSecond(in.readLong());
            return verb == Verb.LIST_SETS ? sets(in, birth) : records(in, verb, birth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ListToken records(DataInputStream in, Verb verb, Instant birth) throws IOException {
        MetadataPrefix prefix = new MetadataPrefix(in.readUTF());
        ListScope scope = new ListScope(prefix, set(in.readUTF()), in.readLong(), in.readLong(), in.readLong());
        return new ListToken.Records(
                verb, scope, position(in), position(in), in.readLong(), size(in.readLong()), birth);
    }

    private static OptionalLong size(long size) {
        return size == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(size);
    }

    private static @Nullable SetSpec set(String value) {
        return value.isEmpty() ? null : new SetSpec(value);
    }

    private static Position position(DataInputStream in) throws IOException {
        return new Position(in.readLong(), in.readLong());
    }

    private static ListToken sets(DataInputStream in, Instant birth) throws IOException {
        return new ListToken.Sets(
                new SetSpec(in.readUTF()), in.readInt(), in.readLong(), in.readLong(), in.readLong(), birth);
    }
}
