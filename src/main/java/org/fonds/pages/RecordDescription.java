package org.fonds.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fonds.ingest.Dossier;
import org.fonds.ingest.Rendering;
import org.fonds.ingest.explain.Carrier;
import org.fonds.ingest.explain.Told;
import org.fonds.pages.reference.EmbeddedMetadata;
import org.fonds.pages.reference.Reference;
import org.fonds.protocol.Datestamp;
import org.fonds.record.AccessPoints;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.ContributorRole;
import org.fonds.record.Description;
import org.fonds.record.LanguageTag;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.fonds.xml.XmlFragment;
import org.jspecify.annotations.Nullable;

/** Describes one record for its page. */
final class RecordDescription {
    private static final int LONGEST_WORDS = 400;
    private static final int MOST_VERSIONS = 40;

    private final House house;
    private final Frame frame;
    private final Texts texts;
    private final Dossier dossier;
    private final Reference reference;

    RecordDescription(House house, Frame frame, Dossier dossier, Reference reference) {
        this.house = house;
        this.frame = frame;
        this.texts = house.press().texts();
        this.dossier = dossier;
        this.reference = reference;
    }

    RecordView view(List<Form> forms, String jsonLd) {
        Dossier.Document document = dossier.document();
        return new RecordView(
                frame,
                dossier.identifier().value(),
                reference.title(),
                reference.address(),
                reference.page().toString(),
                EmbeddedMetadata.of(reference, house.repository().name()),
                jsonLd,
                document == null ? ofReference() : ofDocument(document.record()),
                reference.summary(),
                reference.citation(),
                document == null ? null : custody(document.record()),
                downloads(forms),
                dossier.renderings().stream().map(this::format).toList(),
                document == null
                        ? List.of()
                        : document.statements().stream().map(this::statement).toList(),
                new RecordView.Origin(origin(document)),
                history(),
                Absences.held(dossier.held()));
    }

    private List<RecordView.Particular> ofDocument(ArchivalRecord record) {
        Particulars particulars = new Particulars(texts);
        Description description = record.description();
        particulars.add("record.date", description.date().printed());
        for (ContributorRole role : ContributorRole.values()) {
            particulars.add("role." + role.label().replace(' ', '-'), record.named(role));
        }
        particulars.add("record.original", names(record.languages().original()));
        particulars.add(
                "record.offered",
                record.languages().offered().stream()
                        .map(offering -> texts.of(
                                "offering." + offering.kind().name().toLowerCase(Locale.ROOT),
                                offering.language().name()))
                        .toList());
        particulars.add("record.genre", description.genre());
        particulars.add("record.classification", description.classification());
        particulars.add("record.collections", description.collections());
        AccessPoints points = record.accessPoints();
        particulars.add("record.people", points.people());
        particulars.add("record.topics", points.topics());
        particulars.add("record.places", points.places());
        particulars.add(
                "record.related",
                points.related().stream().map(related -> related.title()).toList());
        return particulars.all();
    }

    private static List<String> names(List<LanguageTag> languages) {
        return languages.stream().map(LanguageTag::name).toList();
    }

    private List<RecordView.Particular> ofReference() {
        Particulars particulars = new Particulars(texts);
        particulars.add("record.date", reference.date().printed());
        particulars.add("record.creators", reference.named(Reference.Role.AUTHOR));
        particulars.add("record.publisher", reference.collection());
        particulars.add("record.languages", reference.languages());
        particulars.add("record.genre", reference.genre());
        particulars.add("record.topics", reference.subjects());
        return particulars.all();
    }

    private RecordView.Custody custody(ArchivalRecord record) {
        List<CustodyChain.Step> steps =
                CustodyChain.of(record, texts, house.repository().name());
        String date = record.description().date().printed();
        return new RecordView.Custody(
                CustodyPicture.of(date.isEmpty() ? texts.of("custody.document") : date, reference.title(), steps),
                steps);
    }

    private List<RecordView.Download> downloads(List<Form> forms) {
        return Stream.of(Form.BIBTEX, Form.RIS, Form.CSL, Form.JSON_LD)
                .filter(forms::contains)
                .map(form -> new RecordView.Download(
                        texts.of("download." + form.name()), Signposts.address(reference.page(), form), file(form)))
                .toList();
    }

    private String file(Form form) {
        return reference.key() + "." + form.extension();
    }

    private RecordView.FormatView format(Rendering rendering) {
        StoredHeader header = StoredHeader.of(rendering.stored().header());
        Form form = Form.of(rendering.format());
        XmlFragment metadata = rendering.metadata();
        return new RecordView.FormatView(
                form.name(),
                texts.ofOr("format." + form.name(), rendering.format().namespace()),
                header.datestamp(),
                header.sets(),
                kind(rendering),
                state(rendering),
                metadata == null ? null : XmlListing.of(metadata.toBytes(), rendering.findings()),
                Signposts.address(reference.page(), form),
                file(form));
    }

    private List<RecordView.PastView> history() {
        return house.store().history(dossier.identifier(), MOST_VERSIONS).stream()
                .map(past -> new RecordView.PastView(
                        past.prefix().value(),
                        Datestamp.ofSecond(past.from()).toString(),
                        Datestamp.ofSecond(past.until()).toString(),
                        past.deleted()))
                .toList();
    }

    private static String kind(Rendering rendering) {
        if (!rendering.isLive()) {
            return "info";
        }
        return count(rendering, Severity.ERROR) > 0 ? "bad" : count(rendering, Severity.WARNING) > 0 ? "warn" : "good";
    }

    private String state(Rendering rendering) {
        if (!rendering.isLive()) {
            return texts.of("state.deleted");
        }
        long errors = count(rendering, Severity.ERROR);
        long warnings = count(rendering, Severity.WARNING);
        return errors > 0
                ? texts.of("state.errors", errors)
                : warnings > 0 ? texts.of("state.warnings", warnings) : texts.of("state.valid");
    }

    private static long count(Rendering rendering, Severity severity) {
        return rendering.findings().stream()
                .map(Finding::severity)
                .filter(severity::equals)
                .count();
    }

    private RecordView.StatementView statement(Told told) {
        Map<String, List<String>> carriers = new LinkedHashMap<>();
        List<String> lost = new ArrayList<>();
        told.carriers().forEach((format, carried) -> {
            if (!carried.isEmpty()) {
                carriers.put(
                        format.value(), carried.stream().map(Carrier::toString).toList());
            } else if (told.isLostIn(format)) {
                lost.add(format.value());
            }
        });
        return new RecordView.StatementView(
                told.statement().subject(),
                shortened(told.statement().words()),
                carriers,
                told.statement().reason().orElse(""),
                lost);
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS)) + "…";
    }

    private List<RecordView.Particular> origin(Dossier.@Nullable Document document) {
        Particulars particulars = new Particulars(texts);
        particulars.add("record.identifier", dossier.identifier().value());
        particulars.add("record.source", PublicName.of(dossier.source()));
        if (document != null) {
            particulars.add("record.layout", document.layout());
            particulars.add("record.remarks", document.remarks());
        }
        return particulars.all();
    }

    /** Facts in their order, those that are not stated left out. */
    private static final class Particulars {
        private final Texts texts;
        private final List<RecordView.Particular> all = new ArrayList<>();

        Particulars(Texts texts) {
            this.texts = texts;
        }

        void add(String key, @Nullable String value) {
            String text = Objects.requireNonNullElse(value, "");
            add(key, text.isBlank() ? List.of() : List.of(text));
        }

        void add(String key, List<String> values) {
            if (!values.isEmpty()) {
                all.add(new RecordView.Particular(texts.of(key), values));
            }
        }

        List<RecordView.Particular> all() {
            return all;
        }
    }
}
