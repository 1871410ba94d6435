package org.fonds.source;

import java.util.HashSet;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fonds.citation.CitationParser;

/**
 * Reads references as citation managers export them, several in a file; what each tag becomes is told in {@link RisTag}.
 *
 * <pre>{@code
 * TY  - MANSCPT
 * TI  - Letter, Jawaharlal Nehru to All Provincial Premiers
 * DA  - 1949/04/01/
 * AV  - Nehru Memorial Museum and Library, File No. JNSG, vol. 21-1.
 * AN  - 300653
 * ER  -
 * }</pre>
 */
final class RisReader implements SourceReader {
    private final CitationParser citations;

    RisReader(CitationParser citations) {
        this.citations = citations;
    }

    @Override
    public String layout() {
        return "ris";
    }

    @Override
    public String signs() {
        return "RIS references that begin with 'TY  - '";
    }

    @Override
    public boolean readsLongFiles() {
        return true;
    }

    @Override
    public boolean recognises(SourceText text) {
        return text.lines().stream()
                .filter(line -> !Spaces.isBlank(line))
                .findFirst()
                .flatMap(line -> RisLine.parse(1, line))
                .filter(RisLine::begins)
                .isPresent();
    }

    @Override
    public Stream<Reading> read(SourceText text) {
        Set<String> reported = new HashSet<>();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                new RisReferences(text.lines()), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .map(reference -> read(text, reference, reported));
    }

    private Reading read(SourceText text, RisReference reference, Set<String> reported) {
        if (reference.type().isEmpty()) {
            return new Reading.Refused(
                    text.line(reference.line()),
                    null,
                    "The lines stand in no reference: '" + reference.shown() + "'.",
                    "Let each reference begin with a line 'TY  - ' and end with 'ER  - '.");
        }
        boolean first = reference.line() == 1;
        RisPage page =
                new RisPage(reference, text.part(reference.text(), reference.line(), reference.lastLine(), first));
        Reading reading = PageRecord.read(layout(), page.page(reported), citations);
        if (reading instanceof Reading.Accepted) {
            reported.addAll(page.unknown());
        }
        return reading;
    }
}
