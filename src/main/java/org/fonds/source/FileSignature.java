package org.fonds.source;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The first bytes by which files that are no UTF-8 text make themselves known. */
enum FileSignature {
    PDF("a PDF document", "255044462D"),
    ZIP("a ZIP archive, as Word and spreadsheet files are", "504B0304"),
    OLE("an Office document of the old kind", "D0CF11E0A1B11AE1"),
    GZIP("a gzip archive", "1F8B"),
    PNG("a PNG picture", "89504E470D0A1A0A"),
    JPEG("a JPEG picture", "FFD8FF"),
    GIF("a GIF picture", "47494638"),
    TIFF_LITTLE("a TIFF picture", "49492A00"),
    TIFF_BIG("a TIFF picture", "4D4D002A"),
    SQLITE("a SQLite database", "53514C69746520666F726D6174203300"),
    UTF_16_LITTLE("text in UTF-16", "FFFE"),
    UTF_16_BIG("text in UTF-16", "FEFF");

    private static final int LONGEST = 16;

    private final String kind;
    private final String start;

    FileSignature(String kind, String start) {
        this.kind = kind;
        this.start = start;
    }

    /** What such a file is, with its article: {@code a PDF document}. */
    String kind() {
        return kind;
    }

    /** The signature that {@code bytes} begin with. */
    static Optional<FileSignature> of(byte[] bytes) {
        String beginning = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(bytes.length, LONGEST));
        return Arrays.stream(values())
                .filter(signature -> beginning.startsWith(signature.start))
                .findFirst();
    }
}
