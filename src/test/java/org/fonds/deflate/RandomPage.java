package org.fonds.deflate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A page in texts live and deflated before, and what it says altogether. */
@SuppressWarnings("ArrayRecordComponent") // compared by content alone
record RandomPage(byte[] gzip, byte[] text) {
    /** Empty heads, pages of one record, blocks side by side, text that cannot be compressed: all of them occur. */
    static RandomPage of(Random random) {
        List<String> texts = new ArrayList<>();
        List<Boolean> deflated = new ArrayList<>();
        for (int parts = 1 + random.nextInt(6); parts > 0; parts--) {
            texts.add(text(random));
            deflated.add(random.nextInt(3) > 0);
        }
        return new RandomPage(joined(texts, deflated), String.join("", texts).getBytes(UTF_8));
    }

    private static String text(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "x";
            case 2 -> noise(random, random.nextInt(70_000));
            case 3 -> "a".repeat(random.nextInt(200_000));
            default -> recordLike(random, 1 + random.nextInt(50));
        };
    }

    private static String noise(Random random, int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, ' ', 0x3000).forEach(text::appendCodePoint);
        return text.toString();
    }

    static String recordLike(Random random, int lines) {
        StringBuilder text = new StringBuilder("<record><header><identifier>oai:a.example:");
        text.append(random.nextInt(1_000_000)).append("</identifier></header><metadata>");
        for (int n = 0; n < lines; n++) {
            text.append("<dc:description>The ferry of ").append(random.nextInt(2000));
            text.append(" brings телеграмма no. ").append(random.nextLong()).append("</dc:description>");
        }
        return text.append("</metadata></record>\n").toString();
    }

    static byte[] joined(List<String> texts, List<Boolean> deflated) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (GzipMember member = new GzipMember()) {
            for (int i = 0; i < texts.size(); i++) {
                byte[] text = texts.get(i).getBytes(UTF_8);
                if (deflated.get(i)) {
                    member.join(DeflatedText.of(text));
                } else {
                    member.text(text);
                }
            }
            member.finish().forEach(all::writeBytes);
        }
        return all.toByteArray();
    }
}
