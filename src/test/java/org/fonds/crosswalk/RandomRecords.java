package org.fonds.crosswalk;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.fonds.record.PageNote;
import org.fonds.record.RecordId;
import org.fonds.record.RelatedDocument;
import org.fonds.record.ShelfMark;
import org.jspecify.annotations.Nullable;

/** Records of every shape that the types allow and a reader of pages could make, the same ones for the same seed. */
final class RandomRecords {
    private static final List<LanguageTag> LANGUAGES = Stream.of(Locale.getISOLanguages())
            .map(code -> new Locale.Builder().setLanguage(code).build().getDisplayLanguage(Locale.ENGLISH))
            .map(LanguageTag::named)
            .flatMap(Optional::stream)
            // ISO 639-2 withdrew the code in 2008; the profiles refuse it.
            .filter(language -> !language.iso6392b().equals("mol"))
            .distinct()
            .toList();
    private static final List<String> LEVELS = List.of(
            "fond",
            "opis",
            "papka",
            "delo",
            "listy",
            "roll",
            "year",
            "file",
            "pages",
            "fonds",
            "doboz",
            "item",
            "registry",
            "group",
            "bundle",
            "folder",
            "signatur",
            "folio",
            "record_group",
            "series",
            "box",
            "volume",
            "medium",
            "maco",
            "caixa",
            "collection",
            "lccn",
            "shelfmark");
    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "7",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\t",
            "\u00A0",
            "\u3000",
            "<",
            ">",
            "&",
            "&amp;",
            "]]>",
            "<!--",
            "\"",
            "'",
            "’",
            "“",
            "Ж",
            "и\u0306",
            "й",
            "密",
            "\uD83D\uDCDC",
            "\uD840\uDC00",
            "ş",
            "İ",
            "ı",
            "\u200F",
            "\uFFFD",
            "\uE000",
            "ферма",
            "ministry",
            "{id}",
            "%20",
            "\\");

    private final Random random;

    RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    ArchivalRecord next() {
        Languages languages = new Languages(some(this::language), some(this::offering));
        return new ArchivalRecord(
                new RecordId(String.valueOf(random.nextInt(1_000_000))),
                perhaps(() -> "https://archive.example.org/document/паром/" + random.nextInt(1000)),
                description(),
                citation(),
                some(() -> new Contributor(words(), pick(List.of(ContributorRole.values())))),
                new Custody(some(this::event)),
                languages,
                new AccessPoints(some(this::text), some(this::text), some(this::text), some(this::related)),
                some(() -> new PageNote(text(), text())));
    }

    private Description description() {
        return new Description(
                words(),
                date(),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(this::text),
                some(this::text),
                perhaps(this::day));
    }

    private Citation citation() {
        return new Citation(
                text(),
                perhaps(this::text),
                date(),
                perhaps(this::text),
                some(this::holding),
                some(this::holding),
                some(this::agent),
                null,
                some(() -> random.nextBoolean() ? "Provided to " + text() : text()),
                some(this::text));
    }

    private CustodyEvent event() {
        return switch (random.nextInt(4)) {
            case 0 -> new CustodyEvent.HeldBy(holding());
            case 1 -> new CustodyEvent.CopyHeldBy(holding());
            case 2 -> new CustodyEvent.HandledBy(agent());
            default -> new CustodyEvent.MadePossibleBy(text(), some(this::text));
        };
    }

    private Holding holding() {
        ShelfMark mark = random.nextBoolean()
                ? ShelfMark.NONE
                : new ShelfMark(text(), some(() -> new ShelfMark.Level(pick(LEVELS), text(), text())));
        return new Holding(
                text(),
                words(),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(this::text),
                mark,
                perhaps(this::text));
    }

    private Agent agent() {
        return new Agent(
                text(),
                some(this::text),
                some(() -> pick(List.of(AgentRole.values()))),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(this::text));
    }

    private DocumentDate date() {
        return switch (random.nextInt(4)) {
            case 0 -> DocumentDate.UNSTATED;
            case 1 -> DocumentDate.undated(words());
            case 2 -> new DocumentDate(words(), day(), null, random.nextBoolean());
            default -> new DocumentDate(words(), day(), day(), random.nextBoolean());
        };
    }

    private CalendarDate day() {
        int year = 1 + random.nextInt(9999);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(3)) {
            case 0 -> CalendarDate.year(year);
            case 1 -> CalendarDate.month(year, month);
            default ->
                CalendarDate.day(
                        year,
                        month,
                        1 + random.nextInt(YearMonth.of(year, month).lengthOfMonth()));
        };
    }

    private RelatedDocument related() {
        return new RelatedDocument(
                text(), perhaps(() -> pick(List.of("https://archive.example.org/ä?q=1#f", "document/5", text()))));
    }

    private Offering offering() {
        return new Offering(pick(List.of(Offering.Kind.values())), language());
    }

    private LanguageTag language() {
        return pick(LANGUAGES);
    }

    /** Words that are not blank. */
    private String words() {
        return "w" + text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(8)).forEach(i -> text.append(pick(PIECES)));
        return text.toString();
    }

    private <T> @Nullable T perhaps(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value)
                .limit(random.nextInt(4))
                .filter(Objects::nonNull)
                .toList();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
