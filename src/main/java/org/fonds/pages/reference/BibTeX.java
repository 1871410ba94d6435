package org.fonds.pages.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A reference in BibTeX, as {@code @unpublished}: that is what an archival document is. Fields that styles do not know,
 * {@code archive} and {@code shelfmark}, stand beside {@code howpublished}, which they print.
 */
public final class BibTeX {
    private final List<String> fields = new ArrayList<>();

    private BibTeX() {}

    /** The entry, UTF-8. */
    public static String of(Reference reference) {
        BibTeX entry = new BibTeX();
        entry.add(reference);
        return "@unpublished{" + reference.key() + ",\n" + String.join(",\n", entry.fields) + "\n}\n";
    }

    private void add(Reference reference) {
        names("author", reference.named(Reference.Role.AUTHOR));
        field("title", "{" + escaped(reference.title()) + "}");
        String date = reference.date().start();
        String end = reference.date().end();
        text("date", end.isEmpty() ? date : date + "/" + end);
        text("year", date.isEmpty() ? "" : date.substring(0, 4));
        names("translator", reference.named(Reference.Role.TRANSLATOR));
        names("editor", reference.named(Reference.Role.EDITOR));
        text("howpublished", whereItLies(reference.held()));
        text("archive", reference.held().archive());
        text("shelfmark", reference.held().shelfMark());
        whole("organization", reference.collection());
        text("language", String.join(", ", reference.languages()));
        text("abstract", reference.summary());
        text("keywords", String.join(", ", reference.subjects()));
        text("note", reference.citation());
        field("url", reference.link().replaceAll("[{}\\\\]", ""));
    }

    private static String whereItLies(Reference.Held held) {
        return held.shelfMark().isEmpty() ? held.archive() : held.archive() + ", " + held.shelfMark();
    }

    /** Each name in braces, so that it is not taken apart. */
    private void names(String name, List<String> names) {
        if (!names.isEmpty()) {
            field(name, names.stream().map(one -> "{" + escaped(one) + "}").collect(Collectors.joining(" and ")));
        }
    }

    /** One name in a field of several, which BibTeX would take apart at "and". */
    private void whole(String name, String text) {
        names(name, text.isBlank() ? List.of() : List.of(text));
    }

    private void text(String name, String text) {
        if (!text.isBlank()) {
            field(name, escaped(text));
        }
    }

    private void field(String name, String value) {
        fields.add("  " + name + " = {" + value + "}");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.strip().replaceAll("\\s+", " ").codePoints().forEach(character -> {
            switch (character) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '$', '&', '#', '_', '%' -> escaped.append('\\').appendCodePoint(character);
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }
}
