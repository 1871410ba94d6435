package org.fonds.ingest.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fonds.protocol.MetadataPrefix;
import org.jspecify.annotations.Nullable;

/** One thing that the source says of its document. */
public final class Statement {
    /** The subject of the statement that is the citation itself. */
    static final String CITATION = "citation";

    private final String subject;
    private final String words;
    private final List<Sign> signs;
    private final Set<String> formats;
    private final @Nullable String reason;

    private Statement(String subject, String words, List<Sign> signs, Set<String> formats, @Nullable String reason) {
        this.subject = subject;
        this.words = words;
        this.signs = List.copyOf(signs);
        this.formats = Set.copyOf(formats);
        this.reason = reason;
    }

    /** A statement that every format is to carry. */
    static Statement of(String subject, String words, List<Sign> signs) {
        return new Statement(subject, words, signs, Set.of(), null);
    }

    /** A statement that every format is to carry in these words. */
    static Statement of(String subject, String words) {
        return of(subject, words, List.of(Sign.words(words)));
    }

    /** A statement that no format is to carry. */
    static Statement unexported(String subject, String words, String why) {
        return new Statement(subject, words, List.of(), Set.of(), why);
    }

    /** The same where only these formats have a field for it. */
    Statement onlyIn(Set<String> some, String why) {
        return new Statement(subject, words, signs, some, why);
    }

    /** What it is about: {@code holder of the original}. */
    public String subject() {
        return subject;
    }

    /** The source's words. */
    public String words() {
        return words;
    }

    /** Why no format carries the statement, by design; empty where some do. */
    public Optional<String> reason() {
        return formats.isEmpty() ? Optional.ofNullable(reason) : Optional.empty();
    }

    /** Why a format does not carry the statement, by design; empty where it is to carry it. */
    public Optional<String> reason(MetadataPrefix format) {
        return formats.contains(format.value()) ? Optional.empty() : Optional.ofNullable(reason);
    }

    boolean isCitation() {
        return subject.equals(CITATION);
    }

    List<Sign> signs() {
        return signs;
    }
}
