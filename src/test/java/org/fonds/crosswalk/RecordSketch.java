package org.fonds.crosswalk;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.fonds.record.LanguageTag;
import org.fonds.record.Languages;
import org.fonds.record.Offering;
import org.fonds.record.RecordId;
import org.fonds.record.RelatedDocument;
import org.fonds.record.ShelfMark;
import org.jspecify.annotations.Nullable;

/** A record put together by the one or two statements that a test is about. */
final class RecordSketch {
    String id = "4711";

    @Nullable
    String address = "https://archive.example.org/document/4711";

    String title = "Note on the Ferry";
    DocumentDate date = DocumentDate.UNSTATED;

    @Nullable
    String summary;

    @Nullable
    String genre;

    @Nullable
    String classification;

    @Nullable
    CalendarDate updated;

    @Nullable
    String aggregator;

    String citation = "";
    final List<String> citationNotes = new ArrayList<>();
    final List<String> collections = new ArrayList<>();
    final List<Contributor> contributors = new ArrayList<>();
    final List<CustodyEvent> custody = new ArrayList<>();
    final List<LanguageTag> original = new ArrayList<>();
    final List<Offering> offered = new ArrayList<>();
    final List<String> people = new ArrayList<>();
    final List<String> places = new ArrayList<>();
    final List<String> topics = new ArrayList<>();
    final List<RelatedDocument> related = new ArrayList<>();

    static RecordSketch titled(String title) {
        RecordSketch sketch = new RecordSketch();
        sketch.title = title;
        return sketch;
    }

    RecordSketch dated(DocumentDate stated) {
        this.date = stated;
        return this;
    }

    RecordSketch with(String name, ContributorRole role) {
        contributors.add(new Contributor(name, role));
        return this;
    }

    RecordSketch heldBy(String holder, ShelfMark mark) {
        custody.add(new CustodyEvent.HeldBy(holding(holder, mark, null)));
        return this;
    }

    RecordSketch heldByWithNote(String holder, String note) {
        custody.add(new CustodyEvent.HeldBy(holding(holder, ShelfMark.NONE, note)));
        return this;
    }

    RecordSketch copyHeldBy(String holder, ShelfMark mark) {
        custody.add(new CustodyEvent.CopyHeldBy(holding(holder, mark, null)));
        return this;
    }

    RecordSketch handled(Agent agent) {
        custody.add(new CustodyEvent.HandledBy(agent));
        return this;
    }

    RecordSketch paid(String printed, String... sponsors) {
        custody.add(new CustodyEvent.MadePossibleBy(printed, List.of(sponsors)));
        return this;
    }

    RecordSketch originallyIn(String... names) {
        Arrays.stream(names).map(RecordSketch::language).forEach(original::add);
        return this;
    }

    RecordSketch offered(Offering.Kind kind, String language) {
        offered.add(new Offering(kind, language(language)));
        return this;
    }

    static LanguageTag language(String name) {
        return LanguageTag.named(name).orElseThrow();
    }

    static Holding holding(String printed, ShelfMark mark, @Nullable String note) {
        return new Holding(printed, printed, null, null, null, null, mark, note);
    }

    static Agent agent(String printed, AgentRole... roles) {
        return new Agent(printed, List.of("Somebody"), List.of(roles), null, null, null);
    }

    /** A mark from its text and triples of level, caption, value. */
    static ShelfMark mark(String text, String... triples) {
        List<ShelfMark.Level> levels = new ArrayList<>();
        for (int i = 0; i < triples.length; i += 3) {
            levels.add(new ShelfMark.Level(triples[i], triples[i + 1], triples[i + 2]));
        }
        return new ShelfMark(text, levels);
    }

    ArchivalRecord record() {
        return new ArchivalRecord(
                new RecordId(id),
                address,
                new Description(title, date, summary, genre, classification, collections, updated),
                citation(),
                contributors,
                new Custody(custody),
                new Languages(original, offered),
                new AccessPoints(people, places, topics, related),
                List.of());
    }

    private Citation citation() {
        return new Citation(
                citation, null, date, aggregator, List.of(), List.of(), List.of(), null, citationNotes, List.of());
    }
}
