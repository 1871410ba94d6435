package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the parties out of a title of the kind {@code Letter, A to B} or {@code Letter from A to B}. Every doubt ends in
 * naming nobody: a wrong author in a catalog is worse than none.
 */
final class TitleReader {
    private static final WordSet KINDS =
            WordSet.of("letter telegram ciphergram cable cablegram message note memorandum memo report dispatch "
                    + "despatch airgram telex circular radiogram teletype");
    private static final WordSet KIND_ATTRIBUTES =
            WordSet.of("ciphered coded encrypted secret top confidential personal urgent verbal information "
                    + "diplomatic political open private official outgoing incoming");
    private static final WordSet FREE_KINDS = WordSet.of("report note memorandum memo");

    private static final String FROM = " from ";

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
        Scanner scan = new Scanner(title);
        String kind = scan.letters();
        while (KIND_ATTRIBUTES.has(kind)) {
            kind = scan.skipSpaces().letters();
        }
        if (!KINDS.has(kind)) {
            return -1;
        }
        int from = afterFrom(scan.at());
        // A report may come "from" a place as well as from a person; other letters come from somebody.
        isFree = FREE_KINDS.has(kind) && (from < 0 || Letters.fold(kind).equals("report"));
        return from < 0 ? afterDescriptors(scan.at()) : from;
    }

    /** The place after "from", where only a number or date stands before it, or -1. */
    private int afterFrom(int kindEnd) {
        int from = title.indexOf(FROM, kindEnd);
        return from >= 0 && nesting.isOutside(from) && TitleWords.isDescriptor(title.substring(kindEnd, from))
                ? from + FROM.length()
                : -1;
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
