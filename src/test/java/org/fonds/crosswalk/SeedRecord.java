package org.fonds.crosswalk;

import java.util.List;
import org.fonds.record.AccessPoints;
import org.fonds.record.Agent;
import org.fonds.record.AgentRole;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.CalendarDate;
import org.fonds.record.Citation;
import org.fonds.record.Contributor;
import org.fonds.record.ContributorRole;
import org.fonds.record.Custody;
import org.fonds.record.CustodyEvent;
import org.fonds.record.Description;
import org.fonds.record.DocumentDate;
import org.fonds.record.Holding;
import org.fonds.record.Languages;
import org.fonds.record.Offering;
import org.fonds.record.RecordId;
import org.fonds.record.ShelfMark;

/** The ciphered telegram of October 1, 1950, exactly as its page states it. */
final class SeedRecord {
    private static final String TITLE =
            "Ciphered Telegram No. 75352, Feng Xi [Stalin] to Shtraus [Shtykov] and Mayveyev [Zakharov]";
    private static final String CITATION = "\"" + TITLE + "\", October 1, 1950, Wilson Center Digital Archive, "
            + "Archive of the President of the Russian Federation (APRF); copy available in Library of Congress, "
            + "Manuscript Division, Dmitriĭ Antonovich Volkogonov papers, 1887-1995, mm97083838. "
            + "Translated by Vladislav Zubok";
    private static final DocumentDate DATE = DocumentDate.of("October 1, 1950", CalendarDate.day(1950, 10, 1));
    private static final Holding ORIGINAL = new Holding(
            "Archive of the President of the Russian Federation (APRF)",
            "Archive of the President of the Russian Federation",
            "APRF",
            null,
            null,
            null,
            ShelfMark.NONE,
            null);
    private static final Holding COPY = new Holding(
            "Library of Congress, Manuscript Division",
            "Library of Congress, Manuscript Division",
            null,
            null,
            null,
            null,
            RecordSketch.mark(
                    "Dmitriĭ Antonovich Volkogonov papers, 1887-1995, mm97083838",
                    "collection",
                    "",
                    "Dmitriĭ Antonovich Volkogonov papers, 1887-1995",
                    "lccn",
                    "",
                    "mm97083838"),
            null);
    private static final Agent TRANSLATOR = new Agent(
            "Translated by Vladislav Zubok",
            List.of("Vladislav Zubok"),
            List.of(AgentRole.TRANSLATOR),
            null,
            null,
            null);

    private SeedRecord() {}

    static ArchivalRecord with(String summary) {
        Citation citation = new Citation(
                CITATION,
                TITLE,
                DATE,
                "Wilson Center Digital Archive",
                List.of(ORIGINAL),
                List.of(COPY),
                List.of(TRANSLATOR),
                null,
                List.of(),
                List.of());
        return new ArchivalRecord(
                new RecordId("117312"),
                "https://wilson-center-digital-archive.dvincitest.com/document/117312",
                new Description(TITLE, DATE, summary, null, null, List.of(), null),
                citation,
                contributors(),
                Custody.of(
                        citation,
                        List.of(new CustodyEvent.MadePossibleBy(
                                "This document was made possible with support from Leon Levy Foundation",
                                List.of("Leon Levy Foundation")))),
                new Languages(
                        List.of(RecordSketch.language("Russian")),
                        List.of(new Offering(Offering.Kind.TRANSLATION, RecordSketch.language("English")))),
                AccessPoints.NONE,
                List.of());
    }

    private static List<Contributor> contributors() {
        return List.of(
                new Contributor("Feng Xi [Stalin]", ContributorRole.AUTHOR),
                new Contributor("Shtraus [Shtykov]", ContributorRole.ADDRESSEE),
                new Contributor("Mayveyev [Zakharov]", ContributorRole.ADDRESSEE),
                new Contributor("Vladislav Zubok", ContributorRole.TRANSLATOR),
                new Contributor("Leon Levy Foundation", ContributorRole.SPONSOR));
    }
}
