package org.fonds.store;

/** The secret of a store under which resumption tokens are sealed. It never shows in a message. */
public final class TokenKey {
    private final byte[] bytes;

    public TokenKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "TokenKey[hidden]";
    }
}
