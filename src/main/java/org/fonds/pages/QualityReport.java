package org.fonds.pages;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fonds.ingest.DocumentTraits;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.store.FindingCount;
import org.fonds.store.Heading;
import org.fonds.store.HeadingCount;
import org.fonds.store.QualityFigures;
import org.fonds.store.Snapshot;
import org.fonds.store.StoreFigures;
import org.fonds.store.Trait;
import org.fonds.store.TraitCount;
import org.fonds.xml.Severity;

/** Makes the report on quality of the sums that the store keeps. */
final class QualityReport {
    /** Archives shown; each has its name looked up. */
    private static final int ARCHIVES = 40;

    /** Years drawn, the last ones. */
    private static final int YEARS = 200;

    private final House house;
    private final Frame frame;
    private final QualityFigures quality;
    private final StoreFigures figures;
    private final List<MetadataFormat> formats;
    private final LocalDate today;

    QualityReport(House house, Frame frame) {
        this.house = house;
        this.frame = frame;
        this.quality = house.store().quality();
        this.figures = house.store().<StoreFigures>read(Snapshot::figures);
        this.formats = house.store().<List<MetadataFormat>>read(Snapshot::formats);
        this.today = house.store()
                .<LocalDate>read(snapshot ->
                        snapshot.ledger().clock().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    QualityView view() {
        List<TraitCount> archives = quality.traits(DocumentTraits.ARCHIVE).stream()
                .sorted(Comparator.comparingLong(TraitCount::records).reversed())
                .toList();
        return new QualityView(
                frame,
                formats.stream().map(format -> line(format.prefix())).toList(),
                rules(false),
                rules(true),
                together("", Severity.ERROR, true),
                ages(),
                citations(),
                fields(),
                years(),
                archives.stream().limit(ARCHIVES).map(this::archive).toList(),
                recordsOf(DocumentTraits.YEAR, ""),
                Math.max(0, archives.size() - ARCHIVES));
    }

    private QualityView.FormatLine line(MetadataPrefix prefix) {
        long hints = together(prefix.value(), Severity.INFO, false);
        long warned = together(prefix.value(), Severity.WARNING, false);
        long records = figures.records().getOrDefault(prefix, 0L);
        return new QualityView.FormatLine(
                prefix.value(),
                Math.max(0, records - hints - warned),
                hints,
                warned,
                together(prefix.value(), Severity.ERROR, true));
    }

    /** How many documents have this as their gravest finding in a format. */
    private long together(String format, Severity severity, boolean held) {
        return quality.findings().stream()
                .filter(count -> count.format().equals(format)
                        && count.rule().isEmpty()
                        && count.severity() == severity
                        && count.held() == held)
                .mapToLong(FindingCount::records)
                .sum();
    }

    private List<QualityView.RuleLine> rules(boolean held) {
        return quality.findings().stream()
                .filter(count -> count.held() == held && !count.rule().isEmpty())
                .sorted(Comparator.comparing(FindingCount::severity)
                        .thenComparing(
                                Comparator.comparingLong(FindingCount::records).reversed()))
                .map(this::rule)
                .toList();
    }

    private QualityView.RuleLine rule(FindingCount count) {
        String severity = count.severity().name().toLowerCase(Locale.ROOT);
        RuleRequest request = new RuleRequest(count.format(), count.rule(), count.held(), 0);
        return new QualityView.RuleLine(
                count.format(),
                count.rule(),
                severity,
                frame.t("severity." + severity),
                count.findings(),
                count.records(),
                frame.link("quality/rule?" + request.query(0)));
    }

    private List<QualityView.AgeLine> ages() {
        return quality.traits(Trait.HELD_SINCE).stream()
                .map(count -> new QualityView.AgeLine(
                        count.trait().value(),
                        ChronoUnit.DAYS.between(LocalDate.parse(count.trait().value()), today),
                        count.records()))
                .toList();
    }

    private long recordsOf(String kind, String value) {
        return quality.traits(kind).stream()
                .filter(count -> count.trait().value().equals(value))
                .mapToLong(TraitCount::records)
                .sum();
    }

    /** Each document of which a page was read has one of these. */
    private long documents() {
        return quality.traits(DocumentTraits.CITATION).stream()
                .mapToLong(TraitCount::records)
                .sum();
    }

    private List<QualityView.Bar> citations() {
        return List.of("whole", "part", "none", "unstated").stream()
                .map(value -> new QualityView.Bar(
                        frame.t("quality.citation." + value),
                        "",
                        recordsOf(DocumentTraits.CITATION, value),
                        documents()))
                .toList();
    }

    private List<QualityView.Bar> fields() {
        return DocumentTraits.fields().stream()
                .map(field -> new QualityView.Bar(
                        frame.t("quality.field." + field), "", recordsOf(DocumentTraits.FIELD, field), documents()))
                .toList();
    }

    private QualityView.Bar archive(TraitCount count) {
        String key = count.trait().value();
        if (key.isEmpty()) {
            return new QualityView.Bar(frame.t("quality.archive.none"), "", count.records(), documents());
        }
        return house.store()
                .heading(Heading.HOLDER, key)
                .map(HeadingCount::heading)
                .map(heading -> new QualityView.Bar(
                        heading.name(),
                        frame.link("search?" + SearchRequest.of(heading)),
                        count.records(),
                        documents()))
                .orElseGet(() -> new QualityView.Bar(key, "", count.records(), documents()));
    }

    /** The years without gaps: a gap is worth seeing. */
    private List<QualityView.Year> years() {
        Map<Integer, Long> byYear = quality.traits(DocumentTraits.YEAR).stream()
                .filter(count -> !count.trait().value().isEmpty())
                .collect(Collectors.toMap(count -> Integer.valueOf(count.trait().value()), TraitCount::records));
        List<QualityView.Year> years = new ArrayList<>();
        if (!byYear.isEmpty()) {
            int last = byYear.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
            int first = Math.max(
                    byYear.keySet().stream().min(Comparator.naturalOrder()).orElseThrow(), last - YEARS + 1);
            long most = byYear.values().stream().max(Comparator.naturalOrder()).orElseThrow();
            for (int year = first; year <= last; year++) {
                long records = byYear.getOrDefault(year, 0L);
                years.add(new QualityView.Year(
                        String.valueOf(year), records, year - first, (long) Math.ceil(100.0 * records / most)));
            }
        }
        return years;
    }
}
