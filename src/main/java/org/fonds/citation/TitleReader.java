package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parties out of a title of the kind {@code Letter, A to B} or {@code Letter from A to B}. Every doubt ends in
 * naming nobody: a wrong author in a catalog is worse than none.
 */
final class TitleReader {
    private static final Set<String> KINDS = Set.of(
            "letter",
            "telegram",
            "ciphergram",
            "cable",
            "cablegram",
            "message",
            "note",
            "memorandum",
            "memo",
            "report",
            "dispatch",
            "despatch",
            "airgram",
            "telex",
            "circular",
            "radiogram",
            "teletype");
    private static final Set<String> KIND_ATTRIBUTES = Set.of(
            "ciphered",
            "coded",
            "encrypted",
            "secret",
            "top",
            "confidential",
            "personal",
            "urgent",
            "verbal",
            "information",
            "diplomatic",
            "political",
            "open",
            "private",
            "official",
            "outgoing",
            "incoming");
    private static final Set<String> FREE_KINDS = Set.of("report", "note", "memorandum", "memo");

    private final String title;
    private final Nesting nesting;
    /** Whether the kind is one whose title may tell of a matter as well as of parties. */
    private boolean isFree;

    TitleReader(String title) {
        this.title = title.strip();
        this.nesting = new Nesting(this.title);
    }

    TitleParties parties() {
        List<Integer> tos = outside(" to ");
        int head = headEnd();
        if (head < 0 || tos.size() != 1 || tos.get(0) < head) {
            return TitleParties.NONE;
        }
        int to = tos.get(0);
        String side = title.substring(head, to);
        List<String> senders = TitleNames.takesTo(side) ? List.of() : TitleNames.of(side);
        if (senders.isEmpty() || (isFree && !TitleNames.isCertain(side))) {
            return TitleParties.NONE;
        }
        return new TitleParties(senders, TitleNames.of(title.substring(to + " to ".length())));
    }

    /** The place where the sender begins, or -1 where the title does not begin with a kind of letter. */
    private int headEnd() {
        Integer kind = kindEnd();
        if (kind == null) {
            return -1;
        }
        Scanner scan = new Scanner(title).to(kind);
        if (scan.acceptWord("from")) {
            return scan.skipSpaces().at();
        }
        return afterDescriptors(kind);
    }

    private @Nullable Integer kindEnd() {
        Scanner scan = new Scanner(title);
        String word = Letters.fold(scan.letters());
        while (KIND_ATTRIBUTES.contains(word)) {
            word = Letters.fold(scan.skipSpaces().letters());
        }
        isFree = FREE_KINDS.contains(word);
        return KINDS.contains(word) ? scan.at() : null;
    }

    /** Skips {@code No. 97 of Friday, 26 October, 11 p.m.,} and stops before the first words that are no number or date. */
    private int afterDescriptors(int from) {
        int at = from;
        for (int comma : outside(",")) {
            if (comma >= at && !TitleWords.isDescriptor(title.substring(at, comma))) {
                break;
            }
            at = Math.max(at, comma + 1);
        }
        return at == from ? -1 : at;
    }

    private List<Integer> outside(String wanted) {
        List<Integer> places = new ArrayList<>();
        for (int at = title.indexOf(wanted); at >= 0; at = title.indexOf(wanted, at + 1)) {
            if (nesting.isOutside(at)) {
                places.add(at);
            }
        }
        return places;
    }
}
