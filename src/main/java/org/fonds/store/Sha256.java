package org.fonds.store;

import java.util.Arrays;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** The digest under which bytes are recognised. */
final class Sha256 {
    private final byte[] digest;

    private Sha256(byte[] digest) {
        this.digest = digest;
    }

    static Sha256 of(byte[] bytes) {
        return new Sha256(DigestUtils.sha256(bytes));
    }

    /** A digest that was stored. */
    static Sha256 stored(byte[] digest) {
        return new Sha256(digest);
    }

    byte[] toBytes() {
        return digest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sha256 sha && Arrays.equals(digest, sha.digest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(digest);
    }

    /** In hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest);
    }
}
