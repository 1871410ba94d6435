package org.fonds.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.jspecify.annotations.Nullable;

/** A document of an invented archive, as ingest would hand it to the store. */
final class TestDocument {
    static final MetadataPrefix DC = MetadataPrefix.OAI_DC;
    static final MetadataPrefix MODS = new MetadataPrefix("mods");
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 22);

    private final String number;
    private String source = "pages";
    private boolean adopt;
    private LocalDate firstDay = FIRST_DAY;
    private String bytes;
    private List<SetDescription> sets = List.of();
    private String fingerprint = "crosswalk-1";
    private Assessment assessment = Assessment.NONE;
    private @Nullable Card card;
    private final List<Rendition> renditions = new ArrayList<>();

    private TestDocument(String number) {
        this.number = number;
        this.bytes = "<html>" + number + "</html>";
    }

    /** With one rendition for each of the two formats to come, none so far. */
    static TestDocument numbered(String number) {
        return new TestDocument(number);
    }

    /** In Dublin Core alone. */
    static Change.Put put(String number, String text, String... sets) {
        return numbered(number).dc(text).in(sets).put();
    }

    static OaiIdentifier id(String number) {
        return new OaiIdentifier("oai:archive.example.org:" + number);
    }

    TestDocument from(String name) {
        source = name;
        return this;
    }

    TestDocument adopted() {
        adopt = true;
        return this;
    }

    TestDocument firstDay(LocalDate day) {
        firstDay = day;
        return this;
    }

    TestDocument bytes(String text) {
        bytes = text;
        return this;
    }

    TestDocument in(String... specs) {
        sets = Arrays.stream(specs)
                .map(spec -> new SetDescription(new SetSpec(spec), "The set " + spec, null))
                .toList();
        return this;
    }

    TestDocument named(SetDescription... described) {
        sets = List.of(described);
        return this;
    }

    TestDocument by(String crosswalk) {
        fingerprint = crosswalk;
        return this;
    }

    TestDocument dc(String text) {
        return in(DC, text);
    }

    TestDocument mods(String text) {
        return in(MODS, text);
    }

    TestDocument in(MetadataPrefix prefix, String text) {
        renditions.add(new Rendition(prefix, body(text), fingerprint));
        return this;
    }

    /** With this said of it. */
    TestDocument assessed(Assessment said) {
        assessment = said;
        return this;
    }

    /** With this card. */
    TestDocument filed(@Nullable Card of) {
        card = of;
        return this;
    }

    static byte[] body(String text) {
        return ("<metadata>" + text + "</metadata>").getBytes(UTF_8);
    }

    Change.Put put() {
        return new Change.Put(id(number), source, adopt, firstDay, copy(), sets, renditions, assessment, card);
    }

    Change.Hold hold(String... messages) {
        List<Finding> findings = Arrays.stream(messages)
                .map(message ->
                        new Finding("mods", "MODS-R06b", Severity.ERROR, 9, 41, "/mods[1]", message, "Write YYYY."))
                .toList();
        return new Change.Hold(id(number), source, adopt, firstDay, copy(), findings);
    }

    private SourceDocumentCopy copy() {
        return new SourceDocumentCopy(number + ".html", "page", bytes.getBytes(UTF_8));
    }
}
