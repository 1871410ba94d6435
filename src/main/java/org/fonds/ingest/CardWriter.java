package org.fonds.ingest;

import java.util.ArrayList;
import java.util.List;
import org.fonds.protocol.SetDescription;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.CalendarDate;
import org.fonds.record.Contributor;
import org.fonds.record.ContributorRole;
import org.fonds.record.Holding;
import org.fonds.store.Card;
import org.fonds.store.Heading;

/** Writes the card by which people find a document: its words are those of title, citation, people and number. */
final class CardWriter {
    private static final int LONGEST_NAME = 200;

    private CardWriter() {}

    /** @param sets of which the record is a member, the most specific ones */
    static Card of(ArchivalRecord record, List<SetDescription> sets) {
        return new Card(
                record.description().title(),
                record.description().date().printed(),
                record.custody().originals().stream()
                        .findFirst()
                        .map(Holding::holder)
                        .orElse(""),
                texts(record),
                headings(record, sets));
    }

    private static List<String> texts(ArchivalRecord record) {
        List<String> texts = new ArrayList<>();
        texts.add(record.id().value());
        texts.add(record.description().title());
        texts.add(record.description().date().printed());
        texts.add(record.citation().text());
        record.contributors().stream().map(Contributor::name).forEach(texts::add);
        texts.addAll(record.accessPoints().people());
        return texts;
    }

    private static List<Heading> headings(ArchivalRecord record, List<SetDescription> sets) {
        List<Heading> headings = new ArrayList<>();
        sets.forEach(set -> headings.add(heading(set)));
        CalendarDate start = record.description().date().start();
        if (start != null) {
            String year = CalendarDate.year(start.year()).w3cdtf();
            headings.add(new Heading(Heading.YEAR, year, year));
        }
        for (String sponsor : record.named(ContributorRole.SPONSOR)) {
            String name = sponsor.length() > LONGEST_NAME ? sponsor.substring(0, LONGEST_NAME) : sponsor;
            headings.add(new Heading(Heading.SPONSOR, name, name));
        }
        return headings;
    }

    private static Heading heading(SetDescription set) {
        String spec = set.spec().value();
        for (String kind : List.of(Heading.HOLDER, Heading.LANGUAGE)) {
            if (spec.startsWith(kind + ":")) {
                return new Heading(kind, spec.substring(kind.length() + 1), set.name());
            }
        }
        return new Heading(Heading.SET, spec, set.name());
    }
}
