package org.fonds.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** Adds files to a target and remembers the checksum of each, as {@code sha256sum -c manifest-sha256.txt} reads them. */
final class ExportManifest {
    static final String NAME = "manifest-sha256.txt";

    private final ExportTarget target;
    private final List<String> lines = new ArrayList<>();

    ExportManifest(ExportTarget target) {
        this.target = target;
    }

    void add(String name, byte[] content) throws IOException {
        target.add(name, content);
        lines.add(DigestUtils.sha256Hex(content) + "  " + name);
    }

    /** Adds a file of any length; its checksum is taken while it is written. */
    void addLong(String name, ExportTarget.Content content) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        target.addLong(name, out -> content.writeTo(new DigestOutputStream(out, digest)));
        lines.add(Hex.encodeHexString(digest.digest()) + "  " + name);
    }

    /** Adds the manifest itself. */
    void finish() throws IOException {
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        target.add(NAME, text.getBytes(StandardCharsets.UTF_8));
        target.finish();
    }
}
