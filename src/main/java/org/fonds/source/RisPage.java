package org.fonds.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fonds.record.DocumentDate;

/** Puts the page of one reference together. */
final class RisPage {
    private static final Wording WORDING = Wording.of("reference", "tag", RisTag.AN.name(), RisTag.TI.name());

    private final RisReference reference;
    private final RowPage page;
    private final Map<String, RisLine> single = new LinkedHashMap<>();
    private final Map<Section, List<RisLine>> lists = new EnumMap<>(Section.class);
    private final Set<String> unknown = new LinkedHashSet<>();

    RisPage(RisReference reference, SourceText text) {
        this.reference = reference;
        this.page = new RowPage(text, reference.line());
    }

    /** The page; tags that are unknown are remarked unless they were {@code reported} before. */
    Page page(Set<String> reported) {
        page.note("TY", List.of(reference.type()));
        reference.fields().forEach(this::add);
        single.forEach((target, field) -> put(field));
        lists.forEach((section, fields) -> page.list(
                section,
                fields.get(0).tag(),
                fields.stream().map(RisLine::value).toList()));
        if (!reference.isEnded()) {
            page.remark("The reference does not end with 'ER  -'; it is taken to end where the next one begins.");
        }
        unknown.removeAll(reported);
        unknown.forEach(tag -> page.remark("The tag '" + tag
                + "' is no known field; it is kept as a note, in this reference and in those below."));
        return page.page(WORDING);
    }

    /** The unknown tags that this page is the first to have. */
    Set<String> unknown() {
        return unknown;
    }

    private void add(RisLine field) {
        Optional<RisTag> tag = RisTag.of(field.tag());
        if (tag.isEmpty()) {
            unknown.add(field.tag());
            note(field);
            return;
        }
        Section section = tag.get().section();
        if (tag.get().use() == RisTag.Use.NOTE) {
            note(field);
        } else if (section != null && tag.get().isList()) {
            lists.computeIfAbsent(section, key -> new ArrayList<>()).add(field);
        } else {
            single.merge(tag.get().target(), field, this::better);
        }
    }

    /** Of several tags for one thing the one that {@link RisTag} lists first counts; the others are kept as notes. */
    private RisLine better(RisLine before, RisLine field) {
        RisLine taken = order(field) < order(before) ? field : before;
        if (!before.value().equals(field.value())) {
            note(taken.equals(field) ? before : field);
        }
        return taken;
    }

    private static int order(RisLine field) {
        return RisTag.of(field.tag()).map(RisTag::ordinal).orElse(Integer.MAX_VALUE);
    }

    private void put(RisLine field) {
        RisTag tag = RisTag.of(field.tag()).orElseThrow();
        Section section = tag.section();
        if (section != null) {
            page.text(section, field.tag(), List.of(field.value()));
        } else if (tag.use() == RisTag.Use.TITLE) {
            page.title(field.value());
        } else {
            putDate(field.value());
        }
    }

    private void putDate(String value) {
        Optional<DocumentDate> known = RisDate.parse(value);
        known.ifPresent(page::date);
        if (known.isEmpty()) {
            page.date(value);
        }
    }

    private void note(RisLine field) {
        page.note(field.tag(), List.of(field.value()));
    }
}
