package org.fonds.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * Bytes of a document to text: strictly UTF-8, with or without a byte order mark.
 *
 * <p>A byte that is not UTF-8 refuses the document rather than being replaced: what the archive wrote there is not known.
 * Composed and decomposed letters (NFC, NFD) stay as they came.
 */
final class TextDecoder {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** How far into a file control characters are counted, and one of how many bytes they may be at most. */
    private static final int SAMPLE = 8192;

    private static final int BYTES_PER_CONTROL = 20;

    private static final int CONTROLS_TOLERATED = 8;

    private final SourceDocument document;
    private final byte[] bytes;

    private TextDecoder(SourceDocument document) {
        this.document = document;
        this.bytes = document.bytes();
    }

    static Decoded decode(SourceDocument document) {
        return new TextDecoder(document).decode();
    }

    private Decoded decode() {
        Optional<FileSignature> signature = FileSignature.of(bytes);
        if (signature.isPresent()) {
            return binary("The file is " + signature.get().kind() + ", not text in UTF-8.");
        }
        return isMostlyControls() ? binary("The file is binary data, not text in UTF-8.") : decodeText();
    }

    private Decoded decodeText() {
        int start = startsWithByteOrderMark() ? BYTE_ORDER_MARK.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = strict().decode(in, out, true);
        return result.isError() ? malformed(in.position()) : text(out.flip().toString());
    }

    private Decoded text(String text) {
        if (StringUtils.isBlank(text)) {
            return refused(0, text.isEmpty() ? "The file is empty." : "The file is blank.", "Fill it or remove it.");
        }
        return new Decoded.Text(new LineSplitter(document).split(text));
    }

    private Decoded malformed(int position) {
        String reason =
                String.format(Locale.ROOT, "The byte 0x%02X is not UTF-8 there.", Byte.toUnsignedInt(bytes[position]));
        return refused(
                lineOf(position),
                reason,
                "Save the file as UTF-8; it is probably in an older encoding, such as Windows-1252 or Windows-1251.");
    }

    private Decoded binary(String reason) {
        return refused(0, reason, "Save its text as a Markdown or plain-text file in UTF-8.");
    }

    private Decoded refused(int line, String reason, String remedy) {
        return new Decoded.Unreadable(
                new Reading.Refused(new SourcePlace(document.file(), line), null, reason, remedy));
    }

    /** The line of a byte, counted in bytes: what lies before it need not be text that could be split. */
    private int lineOf(int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean ends = bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n');
            line += ends ? 1 : 0;
        }
        return line;
    }

    /** A stray control character is replaced and reported; a file full of them is none that anybody wrote as text. */
    private boolean isMostlyControls() {
        int sample = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            boolean control = bytes[i] >= 0 && bytes[i] < ' ' && !Character.isWhitespace(bytes[i]);
            controls += control ? 1 : 0;
        }
        return controls > Math.max(CONTROLS_TOLERATED, sample / BYTES_PER_CONTROL);
    }

    private boolean startsWithByteOrderMark() {
        return bytes.length >= BYTE_ORDER_MARK.length
                && ByteBuffer.wrap(bytes, 0, BYTE_ORDER_MARK.length).equals(ByteBuffer.wrap(BYTE_ORDER_MARK));
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
